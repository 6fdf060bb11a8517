'use client';

import { type ReactElement, useEffect, useState } from 'react';
import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { useHelpSettings } from '../hooks/useHelpSettings.ts';
import { useStableValue } from '../hooks/useStableValue.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { ChooseErrorButton } from './ChooseErrorButton.tsx';

export interface OtherErrorsProps {
  /** The error that the panel is about. */
  current: EntryKey;
  /** All errors that share the message. */
  candidates: readonly EntryKey[] | undefined;
  report: TwilioErrorReport | undefined;
  /** Shows the help for another error instead. */
  choose: (key: EntryKey) => void;
  strings: PanelStrings;
}

/** The errors that it could be as well, or that the same value states, one click away. */
export function OtherErrors({
  current,
  candidates = [],
  report,
  choose,
  strings,
}: OtherErrorsProps): ReactElement | null {
  const stated = (report?.others ?? []).map(({ code }) => code);
  const all = [...candidates, ...(stated.length > 0 && report?.code !== undefined ? [report.code] : []), ...stated];
  const keys = [...new Set(all)].filter((key) => key !== current);
  if (keys.length === 0) return null;
  const summary = candidates.length > 0 ? strings.otherErrors(keys.length) : strings.statedErrors(keys.length);
  return (
    <Disclosure className="teh-which" needsScript summary={summary}>
      <OtherErrorList keys={keys} choose={choose} strings={strings} />
    </Disclosure>
  );
}

/** Errors by code and title, each of which opens its help. */
export function OtherErrorList({
  keys,
  choose,
  strings,
}: Pick<OtherErrorsProps, 'choose' | 'strings'> & { keys: readonly EntryKey[] }): ReactElement {
  const { catalog } = useHelpSettings({});
  const [entries, setEntries] = useState<Partial<Record<EntryKey, ErrorEntry>>>({});
  const asked = useStableValue(keys);
  useEffect(() => {
    let isCurrent = true;
    for (const key of asked) {
      // If an entry can't be loaded, the code is shown.
      catalog.load(key).then(
        (entry) => {
          if (isCurrent && entry) setEntries((before) => ({ ...before, [key]: entry }));
        },
        () => {},
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [catalog, asked]);
  return (
    <ul className="teh-errors">
      {keys.map((key) => (
        <li key={key}>
          <ChooseErrorButton code={key} choose={choose}>
            {typeof key === 'number' && <span>{strings.errorCode(key)}</span>}
            <span lang={entries[key]?.lang ?? 'en'}>{renderInlineMarkup(entries[key]?.title ?? '', null)}</span>
          </ChooseErrorButton>
        </li>
      ))}
    </ul>
  );
}
