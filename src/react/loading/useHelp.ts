'use client';

import { useCallback, useMemo, useState } from 'react';
import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import type { Evidence } from '../../facts/evidence.ts';
import type { HelpSettings } from '../hooks/useHelpSettings.ts';
import { useStableValue } from '../hooks/useStableValue.ts';
import { type IdentifiedInput, keyOfEntry } from '../identifyInput.ts';
import type { HelpInput } from '../TwilioErrorHelp.types.ts';
import { loadEntry } from './loadEntry.ts';
import { after, afterBoth, type Resource, startResource, valueOf } from './Resource.ts';
import { type Identification, useIdentification } from './useIdentification.ts';

/** What the help for one error is rendered from. */
export interface LoadedParts<P> {
  /** `undefined`: no such error is known. */
  entry: ErrorEntry | undefined;
  /** `undefined` if the error wasn't recognized. */
  panel: P | undefined;
}

/** The help for one error while it loads and once it is there. */
export interface Help<P> extends Omit<Identification, 'identifyAgain'> {
  resource: Resource<LoadedParts<P>>;
  /** Counts the errors and tries. Another number is another panel. */
  attempt: number;
  /** How often loading this error has failed before. */
  failures: number;
  /** Loads again. */
  retry: () => void;
}

/**
 * Identifies an error, then loads its entry and the panel in parallel. The loads belong to the component that calls this and are
 * dropped with it: a server keeps neither a failure nor a value after the request.
 *
 * The component must not suspend, or every attempt would load again. Pass `resource` to a component that does.
 */
export function useHelp<P>(
  input: HelpInput,
  evidence: Evidence,
  { catalog, locale }: HelpSettings,
  loadPanel: (key: EntryKey, entry: ErrorEntry | undefined | Promise<ErrorEntry | undefined>) => P | Promise<P>,
): Help<P> {
  const { identification, choose, identifyAgain } = useIdentification(input, evidence, catalog);
  const { entry } = input;
  const translator = locale?.translator;
  // The same object while the error is the same, even if it is identified again, for example with more evidence.
  const subject = useStableValue(identification, isSameError);
  const [tried, setTried] = useState({ subject, attempt: 0, failures: 0 });
  let current = tried;
  if (tried.subject !== subject) {
    const failures = tried.subject.loaded?.status === 'failed' ? tried.failures + 1 : 0;
    setTried((current = { subject, attempt: tried.attempt + 1, failures }));
  }
  const { attempt } = current;
  const resource = useMemo(() => {
    const load = ({ key }: IdentifiedInput): LoadedParts<P> | Promise<LoadedParts<P>> => {
      if (key === undefined) return { entry: undefined, panel: undefined };
      const isGiven = entry && keyOfEntry(entry) === key;
      const found = isGiven ? entry : loadEntry(catalog, translator, key);
      return afterBoth(found, loadPanel(key, found), (loaded, panel) => ({ entry: loaded, panel }));
    };
    return startResource(() => after(valueOf(subject), load));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `attempt`: another try is another load
  }, [subject, catalog, translator, entry, loadPanel, attempt]);
  const retry = useCallback(() => {
    if (subject.loaded?.status === 'failed') identifyAgain();
    else setTried((before) => ({ ...before, attempt: before.attempt + 1, failures: before.failures + 1 }));
  }, [subject, identifyAgain]);
  return { identification, choose, resource, attempt, failures: current.failures, retry };
}

function isSameError(a: Resource<IdentifiedInput>, b: Resource<IdentifiedInput>): boolean {
  if (a.loaded?.status !== 'ready' || b.loaded?.status !== 'ready') return false;
  return a.loaded.value.key === b.loaded.value.key && a.loaded.value.isEmpty === b.loaded.value.isEmpty;
}
