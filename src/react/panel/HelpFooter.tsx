import { type ElementType, type ReactElement, useState } from 'react';
import { docsUrl } from '../../catalog/docsUrl.ts';
import { permissionSources } from '../../catalog/permissionSources.ts';
import type { ErrorEntry, Source } from '../../catalog/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import { httpsUrl } from '../../internal/httpsUrl.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { formatDate } from '../render/formatDate.ts';
import type { KeyTypeTable } from '../parts/KeyTypeTable.tsx';
import { startResource } from '../loading/Resource.ts';
import { useLoadedLater } from '../loading/useLoaded.ts';
import { RawError } from './RawError.tsx';

export interface HelpFooterProps {
  code: number | undefined;
  entry: ErrorEntry;
  report: TwilioErrorReport | undefined;
  /** The copy button, unless it is shown above already. */
  copy: ReactElement | undefined;
  /** `undefined`: loaded when it is opened. */
  KeyTypeTable: typeof KeyTypeTable | undefined;
  /** Language of dates. */
  lang: string;
  strings: PanelStrings;
  Link: ElementType;
}

/** A row of further actions and links, and a row that says where the help comes from and how old it is. */
export function HelpFooter({
  code,
  entry,
  report,
  copy,
  KeyTypeTable,
  lang,
  strings,
  Link,
}: HelpFooterProps): ReactElement {
  const sources = sourcesOf(entry);
  const latest = sources.reduce((day, { read }) => (read > day ? read : day), '');
  return (
    <div className="teh-foot">
      {copy}
      {code !== undefined && copy && <Link href={docsUrl(code)}>{strings.twilioDocs(code)}</Link>}
      {report && typeof report.original !== 'number' && (
        <RawError report={report} label={strings.rawError} notLoaded={strings.failedAgain} />
      )}
      {asksForCredential(entry) && (
        <Disclosure className="teh-permissions" summary={strings.keyPermissions}>
          <KeyTypes Table={KeyTypeTable} strings={strings} />
        </Disclosure>
      )}
      {sources.length > 0 && (
        <Disclosure className="teh-sources" summary={strings.sources}>
          <SourceList sources={sources} lang={lang} strings={strings} Link={Link} />
        </Disclosure>
      )}
      <p className="teh-independent">
        <span>{strings.independent}</span>
        {latest && <span>{strings.reviewed(formatDate(latest, lang))}</span>}
      </p>
    </div>
  );
}

/** The table of key types. A browser loads it when it is opened. */
function KeyTypes({
  Table,
  strings,
}: Pick<HelpFooterProps, 'strings'> & { Table: HelpFooterProps['KeyTypeTable'] }): ReactElement | null {
  const [resource] = useState(() => (Table ? undefined : startResource(() => import('../parts/KeyTypeTable.tsx'))));
  const loaded = useLoadedLater(resource);
  if (loaded?.status === 'failed') return <p>{strings.failedAgain}</p>;
  const Shown = Table ?? loaded?.value.KeyTypeTable;
  return Shown ? <Shown strings={strings} /> : null;
}

function SourceList({
  sources,
  lang,
  strings,
  Link,
}: Pick<HelpFooterProps, 'lang' | 'strings' | 'Link'> & { sources: readonly Source[] }): ReactElement {
  return (
    <ul>
      {sources.map(({ url, read }) => {
        const href = httpsUrl(url, 'a source');
        return (
          <li key={url}>
            {href === undefined ? url : <Link href={href}>{href.replace(/^https:\/\/(?:www\.)?/, '')}</Link>}{' '}
            <span className="teh-read">{strings.readOn(formatDate(read, lang))}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Every source of the entry, once, with the last day it was read. */
function sourcesOf(entry: ErrorEntry): Source[] {
  const byUrl = new Map<string, Source>();
  const add = (source: Source): void => {
    const known = byUrl.get(source.url);
    if (!known || known.read < source.read) byUrl.set(source.url, source);
  };
  for (const { source, sources } of entry.causes ?? []) {
    add(source);
    sources?.forEach(add);
  }
  if (asksForCredential(entry)) permissionSources.forEach(add);
  return [...byUrl.values()];
}

/** Whether the type of API key matters for this error. Its help then has the table of key types. */
function asksForCredential(entry: ErrorEntry): boolean {
  return (entry.causes ?? []).some(({ when }) => [when.suggestedBy].flat().some((condition) => condition?.keyType));
}
