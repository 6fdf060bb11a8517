import type { ReactElement } from 'react';

const AS_IT_IS = { __html: '' };

/** A `<div>` that the server has rendered, hydrated without its content: React neither reads nor changes what is in it. */
export function servedHtml(className?: string): ReactElement {
  return (
    // oxlint-disable-next-line react/no-danger -- the only way to hydrate an element without its content
    <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={AS_IT_IS} />
  );
}
