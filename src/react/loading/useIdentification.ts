'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Catalog } from '../../catalog/createCatalog.ts';
import type { EntryKey } from '../../catalog/types.ts';
import type { Evidence } from '../../facts/evidence.ts';
import { isSameJson } from '../hooks/useStableValue.ts';
import { type IdentifiedInput, identifyInput } from '../identifyInput.ts';
import type { HelpInput } from '../TwilioErrorHelp.types.ts';
import { afterBoth, type Resource, startResource, valueOf } from './Resource.ts';

/** Which error was passed, and what can change that. */
export interface Identification {
  /** Which error it is. For a code, it is loaded at once. For a value, the chunk that reads errors loads first, and sometimes the message index. */
  identification: Resource<IdentifiedInput>;
  /** Shows another error instead: one of the candidates, or another one that the value states. */
  choose: (key: EntryKey) => void;
  /** Tries again after the code that reads errors failed to load. */
  identifyAgain: () => void;
}

/** Identifies the error that was passed to a component, once for each value. */
export function useIdentification(
  { error, code, entry }: HelpInput,
  evidence: Evidence,
  catalog: Catalog,
): Identification {
  const [choice, setChoice] = useState<{ instead: Resource<IdentifiedInput>; key: EntryKey }>();
  const [attempt, setAttempt] = useState(0);
  const own = useMemo(
    () => startResource(() => identifyInput({ error, code, entry } as HelpInput, evidence, catalog)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `attempt`: another try is another load
    [error, code, entry, evidence, catalog, attempt],
  );
  const identification = useMemo(
    () =>
      choice
        ? startResource(() =>
            afterBoth(valueOf(own), valueOf(choice.instead), (found, before) =>
              // An app may pass a new but equal object each time it renders.
              found.key === before.key && isSameJson(found.report, before.report)
                ? { ...found, key: choice.key }
                : found,
            ),
          )
        : own,
    [own, choice],
  );
  const choose = useCallback((key: EntryKey) => setChoice({ instead: own, key }), [own]);
  const identifyAgain = useCallback(() => setAttempt((before) => before + 1), []);
  return { identification, choose, identifyAgain };
}
