import { type Context, createContext } from 'react';

/** `current` is true on the server, and while the panel around hydrates the server's HTML. It changes without a render. */
export const HydratingContext: Context<{ readonly current: boolean }> = createContext<{ readonly current: boolean }>({
  current: false,
});
