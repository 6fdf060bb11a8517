'use client';

import {
  type ForwardedRef,
  type ReactElement,
  Suspense,
  useContext,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Answers, Diagnosis, Evidence } from '../diagnosis/types.ts';
import { type HelpInput, useReport } from '../hooks/useReport.ts';
import { classNames } from '../internal/classNames.ts';
import type { Locale } from '../locales/types.ts';
import { shellEn } from '../messages/shellEn.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { forgetEntry, loadEntry } from '../provider/loadEntry.ts';
import { readSlot } from '../provider/Slot.ts';
import { useStableValue } from '../provider/useStableValue.ts';
import { FailedState } from './FailedState.tsx';
import type { HelpBodyProps } from './HelpBody.tsx';
import { LoadingState } from './LoadingState.tsx';
import type { PanelSource } from './PanelSource.ts';
import type { StateProps } from './StateProps.ts';
import type { TwilioErrorHelpProps } from './TwilioErrorHelp.tsx';
import { UnrecognisedState } from './UnrecognisedState.tsx';
import { useIsFromServer } from './useIsFromServer.ts';

/** Everything around the panel: what was passed, what loads, what failed. The panel itself may come later. */
export function HelpRoot({
  error,
  code,
  entry,
  evidence: givenEvidence,
  answers,
  defaultAnswers,
  onAnswersChange,
  onDiagnosis,
  headingLevel = 2,
  catalog: givenCatalog,
  locale: givenLocale,
  Link: givenLink,
  actions,
  fallback,
  className,
  rootRef,
  panel,
  ...rest
}: TwilioErrorHelpProps & { rootRef: ForwardedRef<HTMLElement>; panel: PanelSource }): ReactElement | null {
  const settings = useContext(HelpContext);
  const catalog = givenCatalog ?? settings.catalog;
  const locale = givenLocale ?? settings.locale;
  const Link = givenLink ?? settings.Link;
  const titleId = useId();
  const evidence = useDeferredValue(useStableValue(givenEvidence ?? NO_EVIDENCE));
  const { report, key, isEmpty } = useReport({ error, code, entry } as HelpInput, evidence);
  const callbacks = useCallbacks({ onAnswersChange, onDiagnosis });
  const stableAnswers = useStableValue(answers);
  const initialAnswers = useStableValue(defaultAnswers);
  const messages = locale?.messages ?? shellEn;
  const [tries, setTries] = useState<{ key: EntryKey | undefined; failures: number }>({ key, failures: 0 });
  const failures = tries.key === key ? tries.failures : 0;
  const isFromServer = useIsFromServer();
  // With an entry nothing of the catalog has to load, and what a server wrote without a boundary has to be taken over
  // without one. In a browser that gets its panel on demand, only a first render on the client needs a boundary.
  const [withoutBoundary] = useState(() => entry !== undefined && (isFromServer || panel.load().loaded !== undefined));

  // The element stays the same while nothing in it changes by value: a host that renders again before the part of the catalog
  // has arrived would otherwise make React 19 throw the server's HTML away and show the skeleton.
  const content = useMemo(() => {
    if (key === undefined) return null;
    const shared = { titleId, entryKey: key, report, headingLevel, messages, Link };
    // Another error and another try begin anew: what stood there before would stay hidden beside the skeleton, with the same ids.
    const attempt = `${key} ${failures}`;
    const loaded = (
      <LoadedContent
        key={attempt}
        {...shared}
        {...callbacks}
        entry={entry}
        evidence={evidence}
        answers={stableAnswers}
        defaultAnswers={initialAnswers}
        locale={locale}
        catalog={catalog}
        panel={panel}
        failures={failures}
        onRetry={() => setTries({ key, failures: failures + 1 })}
      />
    );
    if (withoutBoundary) return loaded;
    return (
      <Suspense key={attempt} fallback={<LoadingState {...shared} />}>
        {loaded}
      </Suspense>
    );
  }, [
    key,
    entry,
    report,
    evidence,
    stableAnswers,
    initialAnswers,
    callbacks,
    headingLevel,
    Link,
    locale,
    messages,
    catalog,
    panel,
    titleId,
    withoutBoundary,
    failures,
  ]);

  if (isEmpty) return null;
  if (key === undefined && fallback !== undefined) return <>{fallback}</>;
  return (
    <section ref={rootRef} aria-labelledby={titleId} {...rest} className={classNames('teh', className)}>
      {content ?? (
        <UnrecognisedState titleId={titleId} original={error ?? code} headingLevel={headingLevel} messages={messages} />
      )}
      {actions != null && <div className="teh-actions">{actions}</div>}
    </section>
  );
}

const NO_EVIDENCE: Evidence = {};

interface Callbacks {
  onAnswersChange: ((answers: Answers) => void) | undefined;
  onDiagnosis: ((diagnosis: Diagnosis, key: EntryKey) => void) | undefined;
}

/** The host's newest callbacks behind functions that never change. */
function useCallbacks(callbacks: Callbacks): Callbacks {
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  return useMemo(
    () => ({
      onAnswersChange: (answers) => latest.current.onAnswersChange?.(answers),
      onDiagnosis: (diagnosis, key) => latest.current.onDiagnosis?.(diagnosis, key),
    }),
    [],
  );
}

interface LoadedContentProps extends StateProps, Omit<HelpBodyProps, keyof StateProps | 'entry' | 'locale'> {
  entry: ErrorEntry | undefined;
  locale: Locale | undefined;
  catalog: Catalog;
  panel: PanelSource;
  /** How often it has failed to load before. */
  failures: number;
  onRetry: () => void;
}

/** Suspends while entry and panel load, side by side. */
function LoadedContent({
  catalog,
  panel: source,
  locale,
  entry,
  failures,
  onRetry,
  ...rest
}: LoadedContentProps): ReactElement {
  const { entryKey } = rest;
  const panelSlot = source.load();
  const loadedEntry = entry
    ? ({ status: 'ready', value: entry } as const)
    : readSlot(loadEntry(catalog, locale, entryKey));
  const loadedPanel = readSlot(panelSlot);
  if (loadedEntry.status === 'failed' || loadedPanel.status === 'failed') {
    return (
      <FailedState
        {...rest}
        again={failures > 0}
        onRetry={() => {
          if (loadedEntry.status === 'failed') forgetEntry(catalog, locale, entryKey);
          if (loadedPanel.status === 'failed') source.forget();
          onRetry();
        }}
      />
    );
  }
  const { HelpContent, UnknownState, english } = loadedPanel.value;
  const language = locale ?? english;
  return loadedEntry.value ? (
    <HelpContent {...rest} entry={loadedEntry.value} locale={language} />
  ) : (
    <UnknownState {...rest} messages={language.messages} />
  );
}
