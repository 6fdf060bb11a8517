'use client';

import { type ReactElement, useEffect, useState } from 'react';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';

/** How long the help is there before it is named, in milliseconds: a screen reader has to have met the region by then. */
const NOTICED_MS = 500;

/** Says the title of help that arrived while the focus was in its panel, as after trying again. Else it says nothing. */
export function ArrivalAnnouncement({ titleId }: { titleId: string }): ReactElement {
  const isFromServer = useIsFromServer();
  const [said, say] = useState('');
  useEffect(() => {
    const title = document.getElementById(titleId);
    if (isFromServer || !title?.closest('.teh')?.contains(document.activeElement)) return undefined;
    const timer = setTimeout(() => say(title.textContent), NOTICED_MS);
    return () => clearTimeout(timer);
  }, [isFromServer, titleId]);
  return (
    <p className="teh-hidden" role="status">
      {said}
    </p>
  );
}
