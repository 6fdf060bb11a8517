'use client';

import { completeLocale, completeStrings } from '../i18n/completeLocale.ts';
import * as React from 'react';
import {
  type ComponentType,
  type ForwardedRef,
  type ReactElement,
  type ReactNode,
  Suspense,
  useContext,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { catalog as shipped } from '../catalog/catalog.ts';
import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { type HelpInput, useIdentifiedError } from './hooks/useIdentifiedError.ts';
import { classNames } from '../internal/classNames.ts';
import type { Locale, PanelLocale } from '../i18n/types.ts';
import { pendingPanelStrings } from '../strings/en/pendingPanel.ts';
import { HelpContext } from './provider/HelpContext.ts';
import { forgetEntry, loadEntry } from './loading/loadEntry.ts';
import { readSlot } from './loading/Slot.ts';
import { useStableValue } from './hooks/useStableValue.ts';
import { FailedState } from './states/FailedState.tsx';
import type { HelpBodyProps } from './panel/DiagnosisSection.tsx';
import { LoadingState } from './states/LoadingState.tsx';
import type { PanelLoader } from './loading/PanelLoader.ts';
import type { PendingPanelProps } from './states/PendingPanelProps.ts';
import type { TwilioErrorHelpProps } from './TwilioErrorHelp.tsx';
import { UnrecognisedState } from './states/UnrecognisedState.tsx';
import { useIsFromServer } from './hooks/useIsFromServer.ts';

/** Everything around the panel: what was passed, what loads, what failed. The panel itself may come later. */
export function HelpLoader({
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
}: TwilioErrorHelpProps & { rootRef: ForwardedRef<HTMLElement>; panel: PanelLoader }): ReactNode {
  const settings = useContext(HelpContext);
  const catalog = givenCatalog ?? settings.catalog ?? shipped;
  const locale = givenLocale ?? settings.locale;
  const Link = givenLink ?? settings.Link;
  const titleId = useId();
  const evidence = useDeferredValue(useStableValue(givenEvidence ?? NO_EVIDENCE));
  const { report, key, isEmpty } = useIdentifiedError({ error, code, entry } as HelpInput, evidence);
  // The host's newest functions, so that what is below need not be drawn again for them.
  const newest = { onAnswersChange, onDiagnosis };
  const callbacks = useRef(newest);
  useEffect(() => {
    callbacks.current = newest;
  });
  const stableAnswers = useStableValue(answers);
  const initialAnswers = useStableValue(defaultAnswers);
  const strings = completeStrings(pendingPanelStrings, locale?.strings);
  // What was tried again, each key as often as it was.
  const [failed, setFailed] = useState<readonly EntryKey[]>([]);
  const failures = failed.filter((one) => one === key).length;

  // The element stays the same while nothing in it changes by value: a host that renders again before the part of the catalog
  // has arrived would otherwise make React 19 throw the server's HTML away and show the skeleton.
  const content = useMemo(() => {
    if (key === undefined) return null;
    const shared = { titleId, entryKey: key, report, headingLevel, strings, Link };
    // Another error and another try begin anew: what stood there before would stay hidden beside the skeleton, with the same ids.
    const attempt = `${key} ${failures}`;
    const loaded = (
      <LoadedHelp
        key={attempt}
        {...shared}
        entry={entry}
        evidence={evidence}
        answers={stableAnswers}
        defaultAnswers={initialAnswers}
        locale={locale}
        catalog={catalog}
        panel={panel}
        onAnswersChange={(next) => callbacks.current.onAnswersChange?.(next)}
        onDiagnosis={(diagnosis, about) => callbacks.current.onDiagnosis?.(diagnosis, about)}
        failures={failures}
        onRetry={() => setFailed([...failed, key])}
      />
    );
    const boundary = (
      <Suspense key={attempt} fallback={<LoadingState {...shared} />}>
        {loaded}
      </Suspense>
    );
    if (!Activity) return boundary;
    return (
      <Activity key={attempt}>
        <Choice fromServer={entry ? loaded : boundary}>{boundary}</Choice>
      </Activity>
    );
  }, [
    key,
    entry,
    report,
    evidence,
    stableAnswers,
    initialAnswers,
    headingLevel,
    Link,
    locale,
    strings,
    catalog,
    panel,
    titleId,
    failed,
    failures,
  ]);

  if (isEmpty) return null;
  if (key === undefined && fallback !== undefined) return fallback;
  return (
    <section ref={rootRef} aria-labelledby={titleId} {...rest} className={classNames('teh', className)}>
      {content ?? (
        <UnrecognisedState titleId={titleId} original={error ?? code} headingLevel={headingLevel} strings={strings} />
      )}
      {actions != null && <div className="teh-actions">{actions}</div>}
    </section>
  );
}

const NO_EVIDENCE: Evidence = {};

// Since 19.2 React may send what is in a large `<Suspense>` hidden, with a script that moves it into place. In that version
// came `<Activity>`: it is taken over apart from the page around it just so, and always written where it belongs.
// Bundlers refuse `React.Activity`, since an older React does not export it.
const Activity = /* @__PURE__ */ Reflect.get(React, 'Activity') as ComponentType<{ children: ReactNode }> | undefined;

/** Asked below `<Activity>`, so that it chooses anew where React gives up what the server wrote. */
function Choice({ fromServer, children }: Record<'fromServer' | 'children', ReactElement>): ReactElement {
  return useIsFromServer() ? fromServer : children;
}

interface LoadedContentProps
  extends PendingPanelProps, Omit<HelpBodyProps, keyof PendingPanelProps | 'entry' | 'locale'> {
  entry: ErrorEntry | undefined;
  locale: Locale | undefined;
  catalog: Catalog;
  panel: PanelLoader;
  /** How often it has failed to load before. */
  failures: number;
  onRetry: () => void;
}

/** Suspends while entry and panel load, side by side. */
function LoadedHelp({
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
  const { HelpPanel, UnknownState, english } = loadedPanel.value;
  const language = completeLocale<PanelLocale>(english, locale);
  return loadedEntry.value ? (
    <HelpPanel {...rest} entry={loadedEntry.value} locale={language} />
  ) : (
    <UnknownState {...rest} strings={language.strings} />
  );
}
