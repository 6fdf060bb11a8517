import { completeLocale } from '../i18n/completeLocale.ts';
import { type ReactElement, useId } from 'react';
import { catalog as shipped } from '../catalog/catalog.ts';
import { classNames } from '../internal/classNames.ts';
import { english } from '../i18n/englishLocale.ts';
import { parseTwilioError } from '../parse/parseTwilioError.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { recognise } from '../identify/recognise.ts';
import { ClientDiagnosis } from './panel/ClientDiagnosis.tsx';
import { EntryCallout } from './panel/EntryCallout.tsx';
import { HelpFooter } from './panel/HelpFooter.tsx';
import type { TwilioErrorHelpProps as ClientProps } from './TwilioErrorHelp.tsx';
import { UnknownState } from './states/UnknownState.tsx';
import { UnrecognisedState } from './states/UnrecognisedState.tsx';

/** What the client component takes, without callbacks, which cannot cross. */
export type TwilioErrorHelpProps = Omit<ClientProps, 'answers' | 'onAnswersChange' | 'onDiagnosis' | 'ref'>;

/**
 * The same help as a Server Component: callout and foot are drawn on the server, only what a person works with is sent to
 * the browser, with the entry and a plain report. Pass a caught `Error` here and not to a client component: an error does
 * not survive the way to the browser in production.
 *
 * @throws {CatalogLoadError} The part of the catalog could not be read; the nearest error boundary shows it.
 */
export async function TwilioErrorHelp({
  error,
  code,
  entry: given,
  evidence = {},
  defaultAnswers,
  headingLevel = 2,
  Link = 'a',
  actions,
  fallback,
  className,
  catalog = shipped,
  locale: givenLocale,
  ...rest
}: TwilioErrorHelpProps): Promise<ReactElement | null> {
  if (error == null && code === undefined && !given) return null;
  const locale = completeLocale(english, givenLocale);
  const { strings, lang } = locale;
  const report = plainReport(error);
  const key = given
    ? (given.code ?? given.id ?? '')
    : recognise(report ?? (typeof error === 'string' ? error : undefined), evidence);
  const entryKey = key ?? code;
  if (entryKey === undefined && fallback !== undefined) return <>{fallback}</>;
  const loaded = given ?? (entryKey === undefined ? undefined : await catalog.load(entryKey));
  const translate = entryKey === undefined ? undefined : await locale.translator?.(entryKey);
  const entry = loaded && translate ? translate(loaded) : loaded;
  return (
    <Panel {...rest} className={className} actions={actions}>
      {(titleId) =>
        entryKey === undefined ? (
          <UnrecognisedState {...{ titleId, headingLevel, strings }} original={error ?? code} />
        ) : entry === undefined ? (
          <UnknownState {...{ titleId, entryKey, report, headingLevel, strings, Link }} />
        ) : (
          <>
            <EntryCallout {...{ titleId, entry, report, headingLevel, strings, Link }} />
            <ClientDiagnosis {...{ entry, report, evidence, defaultAnswers, headingLevel }} />
            <HelpFooter code={entry.code ?? report?.code} {...{ entry, lang, strings, Link }} />
          </>
        )
      }
    </Panel>
  );
}

/** A component of its own, because hooks, `useId` too, are closed to async components. */
function Panel({
  children,
  actions,
  className,
  ...rest
}: Pick<TwilioErrorHelpProps, 'actions' | 'className'> & {
  children: (titleId: string) => ReactElement;
}): ReactElement {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} {...rest} className={classNames('teh', className)}>
      {children(titleId)}
      {actions != null && <div className="teh-actions">{actions}</div>}
    </section>
  );
}

/** What the error states, without the value itself, which cannot cross to the browser; `undefined` where there was only a code. */
function plainReport(error: unknown): TwilioErrorReport | undefined {
  const report = parseTwilioError(error);
  return report && { ...report };
}
