'use client';

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';
import { announcedLoads } from '../states/announcedLoads.ts';
import { hasFocus } from './hasFocus.ts';
import type { PanelStrings } from '../../strings/types.ts';

/** How long the help is there before it is announced, in milliseconds: a screen reader has to have met the region by then. */
const NOTICED_MS = 500;

/**
 * Says that the help is there, with its title and its likely cause: where its load was announced, where the focus is in the
 * panel, and where the person has done something in the page, since help then mostly follows from it. A page that comes with
 * its help says nothing.
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
    // From the region itself: a document knows no id of a shadow tree.
    const panel = region.current?.closest('.teh');
    const wasAnnounced = announcedLoads.delete(titleId);
    const isAwaited = wasAnnounced || hasFocus(panel) || navigator.userActivation?.hasBeenActive;
    if (isFromServer || !panel || !isAwaited) return undefined;
    const timer = setTimeout(() => {
      const cause = panel.querySelector('.teh-lead[data-verdict]:not([data-verdict="open"]) .teh-lead-title');
      say(arrived(panel.querySelector('.teh-title')?.textContent ?? '', cause?.textContent));
    }, NOTICED_MS);
    // Who uses the panel has met it, and hears what an answer changes. Arrow keys click on radio buttons, too.
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
