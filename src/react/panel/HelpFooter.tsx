import type { ElementType, ReactElement } from 'react';
import { docsUrl } from '../../catalog/docsUrl.ts';
import { permissionSources } from '../../catalog/permissions.ts';
import type { ErrorEntry, Source } from '../../catalog/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { formatDate } from '../render/formatDate.ts';
import { KeyTypeTable } from '../parts/KeyTypeTable.tsx';

export interface HelpFootProps {
  code: number | undefined;
  entry?: ErrorEntry | undefined;
  /** Language of dates. */
  lang: string;
  strings: PanelStrings;
  Link: ElementType;
}

/** Who may call what, Twilio's page, and where and when the statements above were read. Works on the server. */
export function HelpFooter({ code, entry, lang, strings, Link }: HelpFootProps): ReactElement {
  const sources = sourcesOf(entry);
  const latest = sources.reduce((day, { read }) => (read > day ? read : day), '');
  return (
    <div className="teh-foot">
      {asksForCredential(entry) && (
        <Disclosure className="teh-permissions" summary={strings.whoMayCallWhat}>
          <KeyTypeTable strings={strings} />
        </Disclosure>
      )}
      {code !== undefined && (
        <p className="teh-docs">
          <Link href={docsUrl(code)}>{strings.readTwiliosPage(code)}</Link>
        </p>
      )}
      {latest && <p className="teh-independent">{strings.independent(formatDate(latest, lang))}</p>}
      {sources.length > 0 && (
        <Disclosure className="teh-sources" summary={strings.sources}>
          <SourceList sources={sources} lang={lang} strings={strings} Link={Link} />
        </Disclosure>
      )}
    </div>
  );
}

function SourceList({
  sources,
  lang,
  strings,
  Link,
}: Pick<HelpFootProps, 'lang' | 'strings' | 'Link'> & { sources: readonly Source[] }): ReactElement {
  return (
    <ul>
      {sources.map(({ url, read }) => (
        <li key={url}>
          <Link href={url}>{url.replace(/^https:\/\/(?:www\.)?/, '')}</Link>{' '}
          <span className="teh-read">{strings.readOn(formatDate(read, lang))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Every page that the entry rests on, once, with the latest day it was read. */
function sourcesOf(entry: ErrorEntry | undefined): Source[] {
  const byUrl = new Map<string, Source>();
  const add = (source: Source): void => {
    const known = byUrl.get(source.url);
    if (!known || known.read < source.read) byUrl.set(source.url, source);
  };
  for (const { source, sources } of entry?.causes ?? []) {
    add(source);
    sources?.forEach(add);
  }
  if (asksForCredential(entry)) permissionSources.forEach(add);
  return [...byUrl.values()];
}

/** Whether it matters for this error which key type signed the request: then the table of key types belongs to its help. */
function asksForCredential(entry: ErrorEntry | undefined): boolean {
  return (entry?.causes ?? []).some(({ when }) => [when.suggestedBy].flat().some((condition) => condition?.keyType));
}
