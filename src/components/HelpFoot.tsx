import type { ElementType, ReactElement } from 'react';
import { docsUrl } from '../catalog/docsUrl.ts';
import { permissionSources } from '../catalog/permissions.ts';
import type { ErrorEntry, Source } from '../catalog/types.ts';
import type { PanelMessages } from '../messages/types.ts';
import { Disclosure } from './Disclosure.tsx';
import { formatDate } from './formatDate.ts';
import { KeyTypeTable } from './KeyTypeTable.tsx';

export interface HelpFootProps {
  code: number | undefined;
  entry?: ErrorEntry | undefined;
  /** Language of dates. */
  lang: string;
  messages: PanelMessages;
  Link: ElementType;
}

/** Who may call what, Twilio's page, and where and when the statements above were read. Works on the server. */
export function HelpFoot({ code, entry, lang, messages, Link }: HelpFootProps): ReactElement {
  const sources = sourcesOf(entry);
  const latest = sources.reduce((day, { read }) => (read > day ? read : day), '');
  return (
    <div className="teh-foot">
      {asksForCredential(entry) && (
        <Disclosure className="teh-permissions" summary={messages.whoMayCallWhat}>
          <KeyTypeTable messages={messages} />
        </Disclosure>
      )}
      {code !== undefined && (
        <p className="teh-docs">
          <Link href={docsUrl(code)}>{messages.readTwiliosPage(code)}</Link>
        </p>
      )}
      {latest && <p className="teh-independent">{messages.independent(formatDate(latest, lang))}</p>}
      {sources.length > 0 && (
        <Disclosure className="teh-sources" summary={messages.sources}>
          <SourceList sources={sources} lang={lang} messages={messages} Link={Link} />
        </Disclosure>
      )}
    </div>
  );
}

function SourceList({
  sources,
  lang,
  messages,
  Link,
}: Pick<HelpFootProps, 'lang' | 'messages' | 'Link'> & { sources: readonly Source[] }): ReactElement {
  return (
    <ul>
      {sources.map(({ url, read }) => (
        <li key={url}>
          <Link href={url}>{url.replace(/^https:\/\/(?:www\.)?/, '')}</Link>{' '}
          <span className="teh-read">{messages.readOn(formatDate(read, lang))}</span>
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
