import { type ReactElement, type ReactNode, useId } from 'react';
import { catalog as shipped } from '../catalog/catalog.ts';
import { completeLocale, overrideStrings } from '../i18n/completeLocale.ts';
import { english } from '../i18n/englishLocale.ts';
import { classNames } from '../internal/classNames.ts';
import { identifyInput } from './identifyInput.ts';
import { loadEntry } from './loading/loadEntry.ts';
import { ClientDiagnosis } from './panel/ClientDiagnosis.tsx';
import { localeOf } from './panel/localeOf.tsx';
import { EntryCallout } from './panel/EntryCallout.tsx';
import { splitHelpProps } from './splitHelpProps.ts';
import { UnknownState } from './states/UnknownState.tsx';
import { UnrecognisedState } from './states/UnrecognisedState.tsx';
import type { HelpInput, TwilioErrorHelpProps as ClientProps } from './TwilioErrorHelp.types.ts';

/** The props of the client component, except those that can't be sent to the browser or are known only there. */
export type TwilioErrorHelpProps = Omit<ClientProps, ClientOnly | 'ref'>;

/** Props of the help that only the client component supports. */
type ClientOnly = 'answers' | 'onAnswersChange' | 'onDiagnosis';

/**
 * The same help as a Server Component: the callout is rendered on the server, and only the interactive part is sent to the
 * browser, with the entry and a plain report. Pass a caught `Error` here and not to a client component: in production, React
 * replaces its message on the way to the browser.
 *
 * `locale` applies to what the server renders: it contains functions, which can't be sent to the browser, so the interactive part
 * takes it from the nearest provider. Only those of `strings` that aren't functions reach that part. Ignores `answers`,
 * `onAnswersChange` and `onDiagnosis`, which only the client component supports.
 *
 * @throws {CatalogLoadError} The chunk of the catalog couldn't be read. The nearest error boundary shows it.
 */
export async function TwilioErrorHelp(props: TwilioErrorHelpProps): Promise<ReactElement | null> {
  const [help, root] = splitHelpProps(props as ClientProps);
  const { error, code, entry: given, evidence = {}, defaultAnswers, catalog = shipped, ...shown } = help;
  const { headingLevel = 2, locale: ownLocale, strings: ownStrings, Link = 'a', actions, fallback, ...unread } = shown;
  // Doesn't compile if a prop is neither read here nor among those that only the client component supports.
  unread satisfies { [Prop in Exclude<keyof typeof unread, ClientOnly>]: never };
  const locale = completeLocale(english, overrideStrings(ownLocale, ownStrings));
  const input = { error, code, entry: given } as HelpInput;
  const { isEmpty, text: message, key, report: found } = await identifyInput(input, evidence, catalog);
  if (isEmpty) return null;
  if (key === undefined && fallback !== undefined) return <>{fallback}</>;
  const entry = key === undefined ? undefined : (given ?? (await loadEntry(catalog, locale.translator, key)));
  const { strings, lang } = entry ? localeOf(entry, locale, english) : locale;
  // A copy without `original`, which can't be sent to the browser.
  const report = found && { ...found };
  return (
    <HelpSection {...root} lang={root.lang ?? locale.lang} actions={actions}>
      {(titleId) =>
        key === undefined ? (
          <UnrecognisedState {...{ titleId, report, message, headingLevel, strings, Link }} />
        ) : entry === undefined ? (
          <UnknownState {...{ titleId, entryKey: key, report, headingLevel, strings, Link }} />
        ) : (
          <div className="teh-content" lang={lang}>
            <EntryCallout {...{ titleId, entry, report, headingLevel, strings }} />
            <ClientDiagnosis
              key={key}
              {...{ entry, report, evidence, defaultAnswers, headingLevel }}
              strings={plainStrings(ownStrings)}
            />
          </div>
        )
      }
    </HelpSection>
  );
}

/** The strings that aren't functions. */
function plainStrings<T>(strings: T): T {
  return JSON.parse(JSON.stringify(strings ?? {})) as T;
}

/** A separate component, because async components can't use hooks such as `useId`. */
function HelpSection({
  children,
  actions,
  className,
  lang,
  ...root
}: ReturnType<typeof splitHelpProps>[1] & {
  actions: ReactNode;
  children: (titleId: string) => ReactElement;
}): ReactElement {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} {...root} className={classNames('teh', className)} lang={lang}>
      {children(titleId)}
      {actions != null && <div className="teh-actions">{actions}</div>}
    </section>
  );
}
