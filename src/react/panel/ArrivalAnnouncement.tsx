'use client';

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';
import { announcedLoads, NOTICED_MS } from '../states/announcedLoads.ts';
import { hasFocus } from '../focus/hasFocus.ts';
import type { PanelStrings } from '../../strings/types.ts';

/**
 * Announces that the help has arrived, with its title and its likely cause. It does so if its loading was announced, if the focus is in
 * the panel, or if the person has used the page, because the help is then usually the result. A page that loads with its help announces
 * nothing.
 */
export function ArrivalAnnouncement({
  titleId,
  strings,
}: {
  titleId: string;
  strings: Pick<PanelStrings, 'arrived'>;
}): ReactElement {
  const isFromServer = useIsFromServer();
  const region = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  const { arrived } = strings;
  useEffect(() => {
    // From the region itself: a document doesn't find ids in a shadow tree.
    const panel = region.current?.closest('.teh');
    const wasAnnounced = announcedLoads.delete(titleId);
    const isAwaited = wasAnnounced || hasFocus(panel) || navigator.userActivation?.hasBeenActive;
    if (isFromServer || !panel || !isAwaited) return undefined;
    const timer = setTimeout(() => {
      const cause = panel.querySelector('.teh-lead[data-verdict]:not([data-verdict="open"]) .teh-lead-title');
      say(arrived(panel.querySelector('.teh-title')?.textContent ?? '', cause?.textContent));
    }, NOTICED_MS);
    // A person who uses the panel knows that it is there, and hears what an answer changes. Arrow keys click radio buttons, too.
    const cancel = (): void => clearTimeout(timer);
    panel.addEventListener('click', cancel);
    return () => {
      cancel();
      panel.removeEventListener('click', cancel);
    };
  }, [isFromServer, titleId, arrived]);
  return (
    <p className="teh-hidden" role="status" ref={region}>
      {said}
    </p>
  );
}
