import type { messageIndex } from '../catalog/messageIndex.ts';
import type { searchIndex } from './searchIndex.ts';
import type { EntryKey, Product } from '../catalog/types.ts';
import { type SearchTerm, searchTerms, wordsOf } from './searchTerms.ts';

/** An error that a search found. */
export interface SearchHit {
  key: EntryKey;
  /** Absent for an error without a code. */
  code?: number;
  title: string;
  product: Product;
  /** Where the query was found. `title` includes the product. */
  match: 'code' | 'title' | 'cause' | 'message';
  /** The cause's title, or Twilio's message, that was found. */
  text?: string;
  /** Its help has steps. */
  hasSteps?: true;
  /** No error has all the words. This one has most of them. */
  partial?: true;
}

/** Most hits to return. More are not worth reading: another word narrows them down. */
const MAX_HITS = 50;

/** Characters of a query that count. A pasted log says what it is about in its first lines. */
const MAX_QUERY = 4000;

/** A query with more words than this was pasted, not typed. */
const MAX_DESCRIPTION = 12;

/**
 * Finds errors by code, by words, or by a pasted error message.
 *
 * Words match in any order, in any case, with or without accents, and by their beginnings (`auth tok`). Everyday words find what errors
 * say instead (`wrong password`). All words except fillers must occur in the title, the product, the causes' titles or Twilio's
 * messages. If no error has them all, those that have most are returned, marked as `partial`. The first call loads the search index.
 *
 * @param query What was typed. Only the first 4,000 characters count. Anything but a string with letters or digits finds nothing.
 * @returns At most 50 hits, best first.
 * @throws The index couldn't be fetched. A failed load is forgotten, so calling again retries.
 */
export async function searchErrors(query: string): Promise<SearchHit[]> {
  const typed = typeof query === 'string' ? wordsOf(query.slice(0, MAX_QUERY)) : [];
  if (typed.length === 0) return [];
  const index = await (loading ??= load());
  return find(index, typed)
    .toSorted((a, b) => a.rank - b.rank || b.weight - a.weight)
    .slice(0, MAX_HITS)
    .map(({ record: { key, code, title, product, causes }, match, text, rank }) => ({
      key,
      ...(code !== undefined && { code }),
      title,
      product,
      match,
      ...(text !== undefined && match !== 'title' && { text }),
      ...(causes > 0 && { hasSteps: true as const }),
      ...(rank === PARTIAL && { partial: true as const }),
    }));
}

interface Field {
  /** `about`: product, and code or id. */
  kind: 'title' | 'cause' | 'message' | 'about';
  text: string;
  /** Its words, as indices of the vocabulary. */
  words: Uint16Array;
  /** Its words, each after a space, so that `' auth'` finds the beginning of a word. */
  normalized: string;
}

interface SearchRecord {
  key: EntryKey;
  code?: number;
  title: string;
  product: Product;
  /** The title first, `about` last. */
  fields: readonly Field[];
  /** Number of causes in its help. Frequent errors have more. */
  causes: number;
}

/** The index. Each word is compared once, not at every occurrence, which makes search fast enough for typing. */
interface Index {
  records: readonly SearchRecord[];
  /** Every normalized word, with its index. */
  vocabulary: ReadonlyMap<string, number>;
  /** The words by their first letter. */
  byInitial: ReadonlyMap<string, readonly string[]>;
}

interface Found {
  record: SearchRecord;
  match: SearchHit['match'];
  text?: string | undefined;
  /** Lower is better; see `find`. */
  rank: number;
  /** Within a rank, higher is better. Then the order of the index counts: codes ascending. */
  weight: number;
}

/** Fetches what a search reads: titles and Twilio's messages, each a chunk of its own. */
export function fetchIndexes(): Promise<
  [titles: typeof import('./searchIndex.ts'), messages: typeof import('../catalog/messageIndex.ts')]
> {
  return Promise.all([import('./searchIndex.ts'), import('../catalog/messageIndex.ts')]);
}

let loading: Promise<Index> | undefined;

async function load(): Promise<Index> {
  try {
    const [titles, messages] = await fetchIndexes();
    return decode(titles.searchIndex, decodeMessages(messages.messageIndex));
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** Twilio's messages by code or id. */
function decodeMessages({ keys, lines }: typeof messageIndex): Map<EntryKey, string[]> {
  const texts = lines.split('\n');
  let code = 0;
  return new Map(
    keys.split(' ').map((key, index) => [
      /^\d/.test(key) ? (code += Number(key)) : key,
      // `~` marks a message that other software prints as well, `{}` any value.
      (texts[index] ?? '').split('\t').map((text) => text.replace(/^~/, '').replaceAll('{}', '…')),
    ]),
  );
}

function decode(
  { codes, ids, products, lines }: typeof searchIndex,
  messages: ReadonlyMap<EntryKey, readonly string[]>,
): Index {
  const split = (text: string): string[] => text.split(' ').filter(Boolean);
  let code = 0;
  const keys = [...split(codes).map((difference) => (code += Number(difference))), ...split(ids)];
  const runs = split(products);
  const productOf = runs.flatMap((name, index) => (index % 2 ? [] : Array<string>(Number(runs[index + 1])).fill(name)));
  const texts = lines.split('\n');
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, places.size);
    return places.size - 1;
  };
  const field = (kind: Field['kind'], text: string): Field => {
    const words = wordsOf(text);
    return { kind, text, words: Uint16Array.from(words, placeOf), normalized: normalize(words) };
  };
  const records = keys.map((key, index) => {
    const [title = '', ...causes] = (texts[index] ?? '').split('\t');
    const product = productOf[index] as Product;
    const fields = [
      field('title', title),
      ...causes.filter(Boolean).map((text) => field('cause', text)),
      ...(messages.get(key) ?? []).map((text) => field('message', text)),
      field('about', `${product} ${key}`),
    ];
    return { key, ...(typeof key === 'number' && { code: key }), title, product, fields, causes: causes.length };
  });
  const byInitial = new Map<string, string[]>();
  for (const word of places.keys()) {
    const others = byInitial.get(initialOf(word));
    if (others) others.push(word);
    else byInitial.set(initialOf(word), [word]);
  }
  return { records, vocabulary: places, byInitial };
}

const initialOf = (text: string): string => text.charAt(0);

const normalize = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('');

/** Rank of an error that has only some of the words. */
const PARTIAL = 20;

/**
 * Errors that match, with their rank:
 *
 * 0. the query is the code; 1. the code starts with the query; 2. the query contains the code;
 * 3. a field is the query, word for word; 4. the error has all the words, see `weigh`;
 * 9. and 10. the query contains a field, see `findPasted`; 20. the error has some of the words, see `findPartial`.
 */
function find(index: Index, typed: readonly string[]): Found[] {
  const typedCode = typed.length === 1 && DIGITS.test(typed[0] ?? '') ? typed[0] : undefined;
  const inQuery = new Set(typed);
  const query: Query = {
    phrase: normalize(typed),
    terms: searchTerms(typed.join(' ')).map((term) => match(term, index)),
  };
  const { terms, phrase } = query;
  const isDescription = terms.length <= MAX_DESCRIPTION;
  const found: Found[] = [];
  for (const record of index.records) {
    const { code, fields } = record;
    const asText = String(code);
    if (code !== undefined && typedCode !== undefined && asText.startsWith(typedCode)) {
      found.push({ record, match: 'code', rank: asText === typedCode ? 0 : 1, weight: 0 });
      // Shorter numbers in a query are HTTP statuses or counts.
    } else if (code !== undefined && asText.length > 4 && inQuery.has(asText)) {
      found.push({ record, match: 'code', rank: 2, weight: 0 });
    } else {
      const whole = fields.find(({ normalized }) => normalized === phrase);
      if (whole) found.push({ record, match: matchOf(whole), text: whole.text, rank: 3, weight: helpfulness(record) });
      else if (isDescription && hasAll(record, terms)) found.push(weigh(record, query));
    }
  }
  if (found.length > 0) return found;
  // The query may be a pasted message, with the log line around it or with its values filled in.
  const pasted = findPasted(index, inQuery);
  return pasted.length > 0 || !isDescription ? pasted : findPartial(index, query);
}

const hasAll = ({ fields }: SearchRecord, terms: readonly MatchedTerm[]): boolean =>
  terms.every((term) => term.isFiller || fields.some((one) => near(one, term) > 0));

const matchOf = ({ kind }: Field): SearchHit['match'] => (kind === 'about' ? 'title' : kind);

const DIGITS = /^\d+$/;

interface Query {
  terms: readonly MatchedTerm[];
  /** The whole query, normalized. */
  phrase: string;
}

interface MatchedTerm {
  isFiller: boolean;
  /** How closely each word of the vocabulary matches the term, 0 to 1. */
  byWord: Float32Array;
  /** Forms of several words. */
  phrases: SearchTerm['forms'];
}

function match({ forms, isFiller }: SearchTerm, { vocabulary, byInitial }: Index): MatchedTerm {
  const byWord = new Float32Array(vocabulary.size);
  for (const { text, weight } of forms) {
    if (text.includes(' ')) continue;
    for (const word of byInitial.get(initialOf(text)) ?? []) {
      if (!word.startsWith(text)) continue;
      const place = vocabulary.get(word) ?? 0;
      if ((byWord[place] ?? 0) > 0) continue;
      // A term can match the beginning of a word, except digits: `401` is a status, not the beginning of a code.
      const isWhole = word.length === text.length;
      if (!isWhole && (isFiller || DIGITS.test(text))) continue;
      byWord[place] = !isWhole && weight === 1 ? 0.9 : weight;
    }
  }
  return { isFiller, byWord, phrases: forms.filter(({ text }) => text.includes(' ')) };
}

/** How closely a field matches a term, 0 to 1. */
function near({ words, normalized }: Field, { byWord, phrases }: MatchedTerm): number {
  let best = 0;
  for (const place of words) best = Math.max(best, byWord[place] ?? 0);
  for (const { text, weight } of phrases) {
    if (weight > best && normalized.includes(` ${text}`)) best = weight;
  }
  return best;
}

/** How much a word counts in each kind of field. */
const WEIGHT: Record<Field['kind'], number> = { title: 1, about: 0.9, cause: 0.8, message: 0.75 };
/** How much a filler counts. */
const FILLER = 0.2;

/**
 * Weighs an error by the terms of the query. Each counts as much as the best field that has it. The weight is higher if one field has
 * many of them, if it has them as they were typed, and if the error has many causes.
 */
function weigh(record: SearchRecord, { terms, phrase }: Query): Found {
  const { fields } = record;
  const best = terms.map(() => 0);
  let [main] = fields;
  let mainSum = -1;
  for (const one of fields) {
    let sum = 0;
    terms.forEach((term, i) => {
      const value = near(one, term) * WEIGHT[one.kind] * (term.isFiller ? FILLER : 1);
      sum += value;
      best[i] = Math.max(best[i] ?? 0, value);
    });
    if (sum > mainSum && one.kind !== 'about') [main, mainSum] = [one, sum];
  }
  const normalized = main?.normalized ?? '';
  const most = terms.reduce((total, { isFiller }) => total + (isFiller ? FILLER : 1), 0);
  const inOrder = normalized.startsWith(phrase) ? 0.2 : normalized.includes(phrase) ? 0.15 : 0;
  const sum = best.reduce((a, b) => a + b, 0);
  return {
    record,
    match: main ? matchOf(main) : 'title',
    text: main?.text,
    rank: 4,
    weight: (sum + 0.3 * mainSum) / most + inOrder + helpfulness(record),
  };
}

/** 0 without causes, up to about 0.6 with many. */
const helpfulness = ({ causes }: SearchRecord): number => (causes === 0 ? 0 : 0.2 + 0.09 * Math.log2(causes));

/** Most errors to return that have only some of the words. */
const MAX_PARTIAL = 8;

/** The errors that have most of the words. The fewer errors have a word, the more it counts. */
function findPartial({ records }: Index, query: Query): Found[] {
  const terms = query.terms.filter(
    ({ isFiller, byWord, phrases }) => !isFiller && (phrases.length > 0 || byWord.some((value) => value > 0)),
  );
  if (terms.length === 0) return [];
  const found = records.map((record) => ({
    record,
    near: terms.map((term) => record.fields.reduce((best, one) => Math.max(best, near(one, term)), 0)),
  }));
  const rarity = terms.map((_, i) => {
    const count = found.filter((one) => (one.near[i] ?? 0) > 0).length;
    return count === 0 ? 0 : Math.log(records.length / count) + 0.1;
  });
  return found
    .map((one) => ({ ...one, sum: rarity.reduce((total, weight, i) => total + weight * (one.near[i] ?? 0), 0) }))
    .filter(({ sum }) => sum > 0)
    .map(({ record, sum }) => ({ record, weight: sum + helpfulness(record) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MAX_PARTIAL)
    .map(({ record, weight }) => ({ ...weigh(record, query), rank: PARTIAL, weight }));
}

/**
 * The errors with a field that the query contains: 9. all of its words, 10. at least three quarters of them, since Twilio fills in
 * numbers and names. Of several fields, the one with the most words counts.
 */
function findPasted({ records, vocabulary }: Index, words: ReadonlySet<string>): Found[] {
  const isInQuery = new Uint8Array(vocabulary.size);
  const known = [...words].flatMap((word) => vocabulary.get(word) ?? []);
  for (const place of known) isInQuery[place] = 1;
  if (known.length === 0) return [];
  return records.flatMap((record) => {
    let best: Found | undefined;
    for (const { kind, text, words: own } of record.fields) {
      if (kind === 'about') continue;
      let common = 0;
      for (const place of own) common += isInQuery[place] ?? 0;
      const rank = common === own.length ? 9 : 10;
      if (common === 0 || (rank === 10 && (common < 3 || common < own.length * 0.75))) continue;
      if (!best || rank < best.rank || (rank === best.rank && common > best.weight)) {
        best = { record, match: kind, text, rank, weight: common + helpfulness(record) };
      }
    }
    return best ?? [];
  });
}
