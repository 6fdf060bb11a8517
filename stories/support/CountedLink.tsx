import type { ComponentProps } from 'react';

/** A link of the host's own, as a router's or one that counts clicks. */
export function CountedLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a data-counted="" {...rest}>
      {children}
    </a>
  );
}
