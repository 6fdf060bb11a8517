import type { messageIndex } from '../catalog/messageIndex.ts';
import type { searchIndex } from './searchIndex.ts';
import type { EntryKey, Product } from '../catalog/types.ts';

/** An error that a search found. */
export interface SearchHit {
  key: EntryKey;
  /** Absent for an error without a code. */
  code?: number;
  title: string;
  product: Product;
  /** What the query was found in. `title` includes the product. */
  match: 'code' | 'title' | 'cause' | 'message';
  /** The title of the cause, or Twilio's message, that was found. */
  text?: string;
}

/** Hits that are worth reading; whoever needs more types another word. */
const MAX_HITS = 50;

/** A pasted text says what it is about in its first lines. */
const MAX_QUERY = 4000;

/**
 * Finds errors by code, by words, or by an error text pasted whole.
 *
 * Words may stand in any order, in any case, with or without accents, and may be cut short (`auth tok`); all of them must
 * occur in the title, the product, the titles of the causes or Twilio's messages. The first call loads the search index.
 *
 * @param query What was typed. Only its first 4,000 characters count. Anything but a text, or a text without letters and
 *   digits, finds nothing.
 * @returns At most 50 hits, best first.
 * @throws The index could not be fetched. A failed load is forgotten, so calling again tries again.
 */
export async function searchErrors(query: string): Promise<SearchHit[]> {
  const typed = typeof query === 'string' ? tokenize(query.slice(0, MAX_QUERY)) : [];
  if (typed.length === 0) return [];
  const words = [...new Set(typed)];
  const phrase = fold(typed);
  const records = await (loading ??= load());
  const byWord = records.flatMap((record) => findWords(record, words, phrase) ?? []);
  const inQuery = new Set(words);
  // More words than any entry has: a message with what stood around it in a log, or with numbers and names filled in.
  const found = byWord.length > 0 ? byWord : records.flatMap((record) => findPasted(record, inQuery) ?? []);
  return found
    .toSorted((a, b) => a.rank - b.rank || b.weight - a.weight)
    .slice(0, MAX_HITS)
    .map(({ record: { key, code, title, product }, match, text }) => ({
      key,
      ...(code !== undefined && { code }),
      title,
      product,
      match,
      ...(text !== undefined && match !== 'title' && { text }),
    }));
}

interface Field {
  kind: 'title' | 'cause' | 'message';
  text: string;
  /** Without accents and case. */
  words: string[];
  /** The words, each behind a blank, so that `' auth'` is found where a word begins with it. */
  folded: string;
}

interface SearchRecord {
  key: EntryKey;
  code?: number;
  title: string;
  product: Product;
  fields: Field[];
  /** Title, product, and code or id, folded. */
  about: string;
  /** All of it, folded. */
  all: string;
}

interface Found {
  record: SearchRecord;
  match: SearchHit['match'];
  text?: string | undefined;
  /** Lower is better; see `findWords`. */
  rank: number;
  /** Among equals, higher is better; then the order of the index: codes ascending. */
  weight: number;
}

let loading: Promise<SearchRecord[]> | undefined;

async function load(): Promise<SearchRecord[]> {
  try {
    const [titles, messages] = await Promise.all([import('./searchIndex.ts'), import('../catalog/messageIndex.ts')]);
    return decode(titles.searchIndex, decodeMessages(messages.messageIndex));
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** Twilio's texts by code or id. */
function decodeMessages({ keys, lines }: typeof messageIndex): Map<EntryKey, string[]> {
  const texts = lines.split('\n');
  let code = 0;
  return new Map(
    keys.split(' ').map((key, index) => [
      /^\d/.test(key) ? (code += Number(key)) : key,
      // `~` marks a text that other software prints as well, and `{}` any value.
      (texts[index] ?? '').split('\t').map((text) => text.replace(/^~/, '').replaceAll('{}', '…')),
    ]),
  );
}

function decode(
  { codes, ids, products, lines }: typeof searchIndex,
  messages: ReadonlyMap<EntryKey, readonly string[]>,
): SearchRecord[] {
  const split = (text: string): string[] => text.split(' ').filter(Boolean);
  let code = 0;
  const keys = [...split(codes).map((difference) => (code += Number(difference))), ...split(ids)];
  const runs = split(products);
  const productOf = runs.flatMap((name, index) => (index % 2 ? [] : Array<string>(Number(runs[index + 1])).fill(name)));
  const texts = lines.split('\n');
  return keys.map((key, index) => {
    const [title = '', ...causes] = (texts[index] ?? '').split('\t');
    const fields = [
      field('title', title),
      ...causes.map((text) => field('cause', text)),
      ...(messages.get(key) ?? []).map((text) => field('message', text)),
    ];
    const product = productOf[index] as Product;
    const about = fold(tokenize(`${title} ${product} ${key}`));
    return {
      key,
      ...(typeof key === 'number' && { code: key }),
      title,
      product,
      fields,
      about,
      all: about + fields.map(({ folded }) => folded).join(''),
    };
  });
}

function field(kind: Field['kind'], text: string): Field {
  const words = tokenize(text);
  return { kind, text, words, folded: fold(words) };
}

const fold = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('');

function tokenize(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’\p{M}]+/gu, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Where an entry has all the words, best first:
 *
 * 0. its code is the query; 1. its code begins with the query; 2. its code stands in the query, among other words;
 * 3. a text of it is the query, word for word;
 * 4. the words stand in the title, 5. in the title and the product, 6. in one cause, 7. in one message, 8. here and there.
 *
 * Among equals those go first that begin with the query, then those that hold it as it is, then those with more of its
 * words in full, then those of which there is more to read than a title.
 */
function findWords(record: SearchRecord, words: readonly string[], phrase: string): Found | undefined {
  const { code, fields, about, all } = record;
  const asText = String(code);
  const found = (rank: number, match: SearchHit['match'], weight = 0, text?: string): Found => ({
    record,
    match,
    text,
    rank,
    weight,
  });
  const [first = ''] = words;
  if (code !== undefined && words.length === 1 && asText.startsWith(first))
    return found(asText === first ? 0 : 1, 'code');
  // Shorter numbers in a text are HTTP statuses or counts.
  if (code !== undefined && asText.length > 4 && words.includes(asText)) return found(2, 'code');
  if (!words.every((word) => all.includes(` ${word}`))) return undefined;

  const whole = fields.find(({ folded }) => folded === phrase);
  if (whole) return found(3, whole.kind, moreToRead(record), whole.text);

  const weigh = (folded: string): number =>
    (folded.startsWith(phrase) ? 2 * MAX_QUERY : folded.includes(phrase) ? MAX_QUERY : 0) +
    words.filter((word) => `${folded} `.includes(` ${word} `)).length +
    moreToRead(record);
  const holding = fields.find(({ folded }) => words.every((word) => folded.includes(` ${word}`)));
  if (holding?.kind === 'title') return found(4, 'title', weigh(holding.folded));
  if (words.every((word) => about.includes(` ${word}`))) return found(5, 'title', weigh(about));
  if (holding) return found(holding.kind === 'cause' ? 6 : 7, holding.kind, weigh(holding.folded), holding.text);
  const count = ({ folded }: Field): number => words.filter((word) => folded.includes(` ${word}`)).length;
  const most = fields.reduce((best, field) => (count(field) > count(best) ? field : best));
  return found(8, most.kind, weigh(all), most.text);
}

/**
 * Which text of an entry stands in the query: 9. all of its words, 10. all but a quarter, since Twilio fills in numbers and
 * names. Of several, the text with the most words.
 */
function findPasted(record: SearchRecord, words: ReadonlySet<string>): Found | undefined {
  let best: Found | undefined;
  for (const { kind, text, words: own } of record.fields) {
    const common = own.filter((word) => words.has(word)).length;
    const rank = common === own.length ? 9 : 10;
    if (common === 0 || (rank === 10 && (common < 3 || common < own.length * 0.75))) continue;
    if (!best || rank < best.rank || (rank === best.rank && common > best.weight)) {
      best = { record, match: kind, text, rank, weight: common + moreToRead(record) };
    }
  }
  return best;
}

/** Half a word, so that it decides only among equals. */
const moreToRead = ({ fields }: SearchRecord): number => (fields.length > 1 ? 0.5 : 0);
