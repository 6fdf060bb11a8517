'use client';

import type { ReactElement } from 'react';
import type { ErrorEntry } from '../../catalog/types.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { Evidence } from '../../facts/evidence.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { version } from '../../version.ts';
import { CopyButton } from '../parts/CopyButton.tsx';

/** Copies what is known and what to do, as text for a ticket or a chat. */
export function CopyForSupport({
  entry,
  report,
  evidence,
  diagnosis,
  strings,
}: {
  entry: ErrorEntry;
  report: TwilioErrorReport | undefined;
  evidence: Evidence;
  diagnosis: Diagnosis;
  strings: PanelStrings;
}): ReactElement {
  const { signedWith } = diagnosis;
  return (
    <CopyButton
      text={async () => {
        const { toMarkdown } = await import('../../output/toMarkdown.ts');
        return toMarkdown(
          { version, entry, diagnosis, ...(report && { report: withRequest(report, evidence) }) },
          {
            signedWith:
              signedWith && (signedWith.from === 'answer' ? `${signedWith.name} (answered)` : signedWith.name),
          },
        );
      }}
      copied={strings.copiedMasked}
      failed={strings.copyFailed}
      notLoaded={strings.failedAgain}
    >
      {strings.copyForSupport}
    </CopyButton>
  );
}

/** The request as the app knows it, if the error doesn't show it. */
function withRequest(report: TwilioErrorReport, { method, url }: Evidence): TwilioErrorReport {
  if (report.request || (method === undefined && url === undefined)) return report;
  return { ...report, request: { ...(method !== undefined && { method }), ...(url !== undefined && { url }) } };
}
