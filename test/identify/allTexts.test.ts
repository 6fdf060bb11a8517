import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { messageTexts } from '../../src/catalog/messageTexts.ts';
import type { EntryKey } from '../../src/catalog/types.ts';
import { identifyError } from '../../src/identify/identifyError.ts';
import { isTransport } from '../../src/parse/transport.ts';
import { unwrapMessage } from '../../src/parse/unwrapMessage.ts';
import { entryFiles } from '../catalog/entryFiles.ts';
import { sdkFormats } from '../fixtures/errors/sdkFormats.ts';

/** What takes the place of a placeholder. */
const VALUES: Readonly<Record<string, string>> = {
  n: '17',
  status: '404',
  ms: '15000',
  hex: '1F',
  to: '+4930123456',
  from: '+4930123457',
  url: 'https://example.com/a/b?c=d',
};
const fill = (text: string, key: EntryKey): string =>
  text.replace(/\{(\w[\w .'()-]*)\}/g, (_, name: string) => (name === 'code' ? `${key}` : VALUES[name]) ?? 'something');

const texts: readonly (readonly [key: EntryKey, text: string])[] = entryFiles
  .flatMap(({ entries }) => entries)
  .flatMap(({ code, id, ...entry }) =>
    messageTexts(entry).map((text) => [code ?? id ?? '', fill(text, code ?? id ?? '')] as const),
  )
  // Reason phrases of HTTP are no statement of Twilio's.
  .filter(([, text]) => !isTransport(text));
const formats = Object.entries(sdkFormats);

test('every text leads to its error, or to a choice that has it, through the formats of the SDKs', async () => {
  const missed: string[] = [];
  let tried = 0;
  let chosen = 0;
  for (const [index, [key, text]] of texts.entries()) {
    // Each text in two formats. Every format comes up as the first of some texts, and as the second of others.
    for (const offset of [0, Math.floor(formats.length / 2)]) {
      const [name, wrap] = formats[(index + offset) % formats.length] as (typeof formats)[number];
      const { key: found, candidates = [] } = await identifyError(wrap(text), {}, { catalog });
      tried++;
      if (found !== key && candidates.includes(key)) chosen++;
      else if (found !== key) missed.push(`${key} in ${name}: ${text} (${found})`);
    }
  }
  console.info(
    `${tried} texts: ${tried - missed.length - chosen} at once, ${chosen} as a choice, ${missed.length} missed`,
  );
  // A wrapping can complete another text: “from Twilio: Internal Error”. One in a thousand is forgiven.
  expect(missed.slice(tried / 1000)).toEqual([]);
}, 120_000);

/** What Twilio and its SDKs put before or after their own messages. */
const TWILIOS_WRAPPING =
  /^(?:\w{0,40}[\w.]{0,80}Exception|\(?Error|Record|status|\[?twilio\]?)\b|^\[(?:Twilio|HTTP \d{3})\]|HTTP status: \d{3}$| More info/;

test("no message of Twilio's is cut as an app's own words", () => {
  const cut = texts.filter(([, text]) => !TWILIOS_WRAPPING.test(text) && unwrapMessage(text, true) !== text.trim());
  expect(cut).toEqual([]);
});
