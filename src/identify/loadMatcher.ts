import type { Matcher } from './createMatcher.ts';

let matcher: Matcher | Promise<Matcher> | undefined;

/** Loads the message index and the code that reads it, a chunk of its own, once. A failed load is forgotten. */
export function loadMatcher(): Matcher | Promise<Matcher> {
  matcher ??= Promise.all([import('./createMatcher.ts'), import('../catalog/messageIndex.ts')]).then(
    ([{ createMatcher }, { messageIndex }]) => {
      matcher = createMatcher(messageIndex);
      return matcher;
    },
    (error: unknown) => {
      matcher = undefined;
      throw error;
    },
  );
  return matcher;
}
