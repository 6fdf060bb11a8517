'use client';

import * as React from 'react';
import {
  type ComponentType,
  type ForwardedRef,
  type ReactElement,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
} from 'react';
import { loadPanel } from '#panel';
import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey } from '../catalog/types.ts';
import type { Answers, Evidence } from '../facts/evidence.ts';
import { completeLocale, completeStrings } from '../i18n/completeLocale.ts';
import type { Locale, PanelLocale } from '../i18n/types.ts';
import { useUniqueId } from './hooks/useUniqueId.ts';
import { classNames } from '../internal/classNames.ts';
import { pendingPanelStrings } from '../strings/en/pendingPanel.ts';
import { useHelpSettings } from './hooks/useHelpSettings.ts';
import { useLatest } from './hooks/useLatest.ts';
import { hasSameMembers, useStableValue } from './hooks/useStableValue.ts';
import { helpStateOf } from './loading/helpState.ts';
import type { Knowledge, LoadPanel } from './loading/loadPanel.ts';
import { type Help, useHelp } from './loading/useHelp.ts';
import { useLoaded, useLoadedLater } from './loading/useLoaded.ts';
import type { Panel } from './panel/panel.ts';
import type { HelpBodyProps } from './panel/DiagnosisSection.tsx';
import { HelpContext } from './provider/HelpContext.ts';
import { splitHelpProps } from './splitHelpProps.ts';
import { FailedState } from './states/FailedState.tsx';
import { LoadFailure } from './states/LoadFailure.tsx';
import { LoadingState } from './states/LoadingState.tsx';
import type { PendingPanelProps } from './states/PendingPanelProps.ts';
import { UnrecognisedState } from './states/UnrecognisedState.tsx';
import type { TwilioErrorHelpProps } from './TwilioErrorHelp.types.ts';

/** Identifies an error, loads its help and shows the state of both. What is inside the panel may arrive later. */
export function HelpLoader({
  rootRef,
  ...props
}: TwilioErrorHelpProps & { rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const [input, root] = splitHelpProps(props);
  const { entry, headingLevel = 2, fallback, actions, onAnswersChange, onDiagnosis } = input;
  const settings = useHelpSettings(input);
  const { locale } = settings;
  const evidence = useDeferredValue(useStableValue(input.evidence ?? NO_EVIDENCE));
  const [isAnswered, setAnswered] = useState(false);
  const stated = [evidence, input.answers, input.defaultAnswers].map(knowledgeIn);
  const knowledge =
    input.error != null || stated.includes('text') ? 'text' : isAnswered || stated.includes('facts') ? 'facts' : 'code';
  // Another number loads again what is missing, and leaves the panel as it is.
  const [reloads, setReloads] = useState(0);
  const load = useCallback(
    (key: EntryKey, found: Parameters<LoadPanel>[1]) => loadPanel(key, found, knowledge),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `reloads`: another function is another load
    [knowledge, reloads],
  );
  const help = useHelp(input, evidence, settings, load);
  const titleId = useUniqueId();
  const content = useStableValue<ContentProps>(
    {
      ...help,
      ...settings,
      reload: useCallback(() => setReloads((before) => before + 1), []),
      hasEntry: entry !== undefined,
      titleId,
      evidence,
      ...useStableValue({ answers: input.answers, defaultAnswers: input.defaultAnswers }),
      headingLevel,
      strings: completeStrings(pendingPanelStrings, locale?.strings),
      callbacks: useLatest({
        onAnswersChange: (answers: Answers) => {
          setAnswered(true);
          onAnswersChange?.(answers);
        },
        onDiagnosis,
      }),
    },
    hasSameMembers,
  );
  // React 19 discards the server's HTML and shows the skeleton if it gets another element before the chunks have arrived.
  const element = useMemo(() => renderContent(content), [content]);

  if (helpStateOf(help.identification, undefined).status === 'empty') return null;
  const panel = (
    <section
      ref={rootRef}
      aria-labelledby={titleId}
      {...root}
      className={classNames('teh', root.className)}
      lang={root.lang ?? locale?.lang ?? 'en'}
    >
      {element}
      {actions != null && <div className="teh-actions">{actions}</div>}
    </section>
  );
  if (fallback === undefined) return panel;
  return (
    <Suspense fallback={panel}>
      <RecognisedHelp identification={help.identification} fallback={fallback}>
        {panel}
      </RecognisedHelp>
    </Suspense>
  );
}

/** The help, or the app's `fallback` if the value isn't a Twilio error. Suspends only on the server and while hydrating. */
function RecognisedHelp({
  identification,
  fallback,
  children,
}: Pick<ContentProps, 'identification'> & { fallback: ReactNode; children: ReactNode }): ReactNode {
  useLoaded(identification);
  return helpStateOf(identification, undefined).status === 'unrecognised' ? fallback : children;
}

const NO_EVIDENCE: Evidence = {};

/** What evidence or answers make known, beyond the error's code. */
function knowledgeIn(given: Evidence | Answers | undefined): Knowledge {
  try {
    if (given == null) return 'code';
    if ('message' in given || 'fields' in given) return 'text';
    return Object.keys(given).length > 0 ? 'facts' : 'code';
  } catch {
    return 'text'; // an app without types passed a Proxy, or no object
  }
}

interface ContentProps
  extends
    Help<Panel>,
    Omit<PendingPanelProps, 'entryKey' | 'report'>,
    Pick<HelpBodyProps, 'evidence' | 'answers' | 'defaultAnswers'> {
  /** Loads again what the shown panel lacks. */
  reload: () => void;
  /** The entry was passed, so the server's HTML is complete. */
  hasEntry: boolean;
  catalog: Catalog;
  locale: Locale | undefined;
  /** The app's latest functions, which may change without anything being rendered again. */
  callbacks: { readonly current: Pick<HelpBodyProps, 'onAnswersChange' | 'onDiagnosis'> };
}

// Since 19.2 React may outline a large Suspense boundary: send its content hidden, with an inline script that moves it into
// place. `<Activity>`, which came with that version, hydrates apart from the page around it too, and is never outlined.
// Bundlers refuse `React.Activity`, since an older React does not export it.
const Activity = /* @__PURE__ */ Reflect.get(React, 'Activity') as ComponentType<{ children: ReactNode }> | undefined;

function renderContent({ attempt, hasEntry, catalog, ...props }: ContentProps): ReactElement {
  const { locale, Link } = props;
  // Remounts for another error and another try: the answers, focus and ids of the previous one no longer apply.
  const loaded = (
    // The component's own settings apply to what it shows, too, such as titles of other errors.
    <HelpContext.Provider key={attempt} value={{ catalog, locale, Link }}>
      <LoadedHelp {...props} />
    </HelpContext.Provider>
  );
  if (Activity && hasEntry) return <Activity key={attempt}>{loaded}</Activity>;
  const boundary = (
    <Suspense key={attempt} fallback={<PendingHelp {...props} />}>
      {loaded}
    </Suspense>
  );
  return Activity ? <Activity key={attempt}>{boundary}</Activity> : boundary;
}

type HelpProps = Omit<ContentProps, 'attempt' | 'hasEntry' | 'catalog'>;

/** What a server sends first, and all it sends if it can't suspend. */
function PendingHelp({ identification, titleId, headingLevel, strings, Link }: HelpProps): ReactElement {
  const state = helpStateOf(identification, undefined);
  const { key, report } = state.status === 'loading' ? state : { key: undefined, report: undefined };
  return <LoadingState {...{ titleId, entryKey: key, report, headingLevel, strings, Link }} />;
}

/** The states of the help. Subscribes when a browser mounts it; suspends only on the server and while hydrating. */
function LoadedHelp({
  identification,
  choose,
  resource,
  failures,
  retry,
  reload,
  callbacks,
  locale,
  ...rest
}: HelpProps): ReactNode {
  // The code is shown as soon as it is known, before the help arrives.
  useLoadedLater(identification);
  const loaded = useLoaded(resource);
  // The shown help and its answers stay while more is loaded for the same error, and if that fails.
  const [shown, setShown] = useState(loaded);
  const isMoreMissing = shown?.status === 'ready' && loaded?.status === 'failed';
  const current = isMoreMissing ? shown : (loaded ?? shown);
  if (current !== shown) setShown(current);
  const state = helpStateOf(identification, current);
  if (state.status === 'empty') return null;
  if (state.status === 'unrecognised')
    return <UnrecognisedState {...rest} report={state.report} message={state.text} />;
  const pending = { ...rest, entryKey: state.key, report: state.report };
  if (state.status === 'loading') return <LoadingState {...pending} />;
  if (state.status === 'failed') return <FailedState {...pending} again={failures > 0} onRetry={retry} />;
  if (!state.panel) return null;
  const { ArrivalAnnouncement, HelpPanel, UnknownState, ...parts } = state.panel;
  const language = completeLocale<PanelLocale>(parts.english, locale);
  return state.entry ? (
    <HelpPanel
      {...pending}
      {...parts}
      entry={state.entry}
      candidates={state.candidates}
      choose={choose}
      expectAnswer={() => {
        // A failure is ignored here: an answer loads again, and reports it.
        void (async () => loadPanel(state.key, undefined, 'facts'))().catch(() => {});
      }}
      locale={language}
      failure={isMoreMissing && <LoadFailure strings={rest.strings} onRetry={reload} />}
      onAnswersChange={(answers) => callbacks.current.onAnswersChange?.(answers)}
      onDiagnosis={(diagnosis, key) => callbacks.current.onDiagnosis?.(diagnosis, key)}
    />
  ) : (
    <UnknownState {...pending} entryKey={state.key} strings={language.strings}>
      <ArrivalAnnouncement titleId={pending.titleId} strings={language.strings} />
    </UnknownState>
  );
}
