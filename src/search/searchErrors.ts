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
  /** What the query was found in. `title` includes the product. */
  match: 'code' | 'title' | 'cause' | 'message';
  /** The title of the cause, or Twilio's message, that was found. */
  text?: string;
  /** Its help says what to do. */
  hasSteps?: true;
  /** No error has all the words; this one has most of them. */
  partial?: true;
}

/** Hits that are worth reading; whoever needs more types another word. */
const MAX_HITS = 50;

/** A pasted text says what it is about in its first lines. */
const MAX_QUERY = 4000;

/** With more words than this a query is no description but a text that was pasted. */
const MAX_DESCRIPTION = 12;

/**
 * Finds errors by code, by words, or by an error text pasted whole.
 *
 * Words may stand in any order, in any case, with or without accents, and may be cut short (`auth tok`). Everyday words find
 * what errors say instead (`wrong password`). All words but fillers must occur in the title, the product, the titles of the
 * causes or Twilio's messages; where no error has them all, those come that have most of them, marked as `partial`. The first
 * call loads the search index.
 *
 * @param query What was typed. Only its first 4,000 characters count. Anything but a text, or a text without letters and
 *   digits, finds nothing.
 * @returns At most 50 hits, best first.
 * @throws The index could not be fetched. A failed load is forgotten, so calling again tries again.
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
  /** Its words, by their place in the vocabulary. */
  words: Uint16Array;
  /** The words, each behind a blank, so that `' auth'` is found where a word begins with it. */
  folded: string;
}

interface SearchRecord {
  key: EntryKey;
  code?: number;
  title: string;
  product: Product;
  /** The title first, `about` last. */
  fields: readonly Field[];
  /** How many causes its help has. Errors that people meet often have more. */
  causes: number;
}

/** What is searched. Words are compared once each, not wherever they stand: that is what keeps up with typing. */
interface Index {
  records: readonly SearchRecord[];
  /** Every word, folded, with its place. */
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
  /** Among equals, higher is better; then the order of the index: codes ascending. */
  weight: number;
}

let loading: Promise<Index> | undefined;

async function load(): Promise<Index> {
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
    return { kind, text, words: Uint16Array.from(words, placeOf), folded: fold(words) };
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

const fold = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('');

/** Rank of an error that has only some of the words. */
const PARTIAL = 20;

/**
 * Errors that have the words, best first:
 *
 * 0. the code is the query; 1. the code begins with the query; 2. the code stands in the query, among other words;
 * 3. a text is the query, word for word; 4. all words stand in it, see `weigh`;
 * 9. and 10. a text stands in what was pasted, see `findPasted`; 20. some of the words stand in it.
 */
function find(index: Index, typed: readonly string[]): Found[] {
  const typedCode = typed.length === 1 && DIGITS.test(typed[0] ?? '') ? typed[0] : undefined;
  const inQuery = new Set(typed);
  const query: Query = { phrase: fold(typed), terms: searchTerms(typed.join(' ')).map((term) => match(term, index)) };
  const { terms, phrase } = query;
  const isDescription = terms.length <= MAX_DESCRIPTION;
  const found: Found[] = [];
  for (const record of index.records) {
    const { code, fields } = record;
    const asText = String(code);
    if (code !== undefined && typedCode !== undefined && asText.startsWith(typedCode)) {
      found.push({ record, match: 'code', rank: asText === typedCode ? 0 : 1, weight: 0 });
      // Shorter numbers in a text are HTTP statuses or counts.
    } else if (code !== undefined && asText.length > 4 && inQuery.has(asText)) {
      found.push({ record, match: 'code', rank: 2, weight: 0 });
    } else {
      const whole = fields.find(({ folded }) => folded === phrase);
      if (whole) found.push({ record, match: matchOf(whole), text: whole.text, rank: 3, weight: helpfulness(record) });
      else if (isDescription && hasAll(record, terms)) found.push(weigh(record, query));
    }
  }
  if (found.length > 0) return found;
  // More words than any entry has: a message with what stood around it in a log, or with numbers and names filled in.
  const pasted = findPasted(index, inQuery);
  return pasted.length > 0 || !isDescription ? pasted : findPartial(index, query);
}

const hasAll = ({ fields }: SearchRecord, terms: readonly MatchedTerm[]): boolean =>
  terms.every((term) => term.isFiller || fields.some((one) => near(one, term) > 0));

const matchOf = ({ kind }: Field): SearchHit['match'] => (kind === 'about' ? 'title' : kind);

const DIGITS = /^\d+$/;

interface Query {
  terms: readonly MatchedTerm[];
  /** All of it, folded. */
  phrase: string;
}

interface MatchedTerm {
  isFiller: boolean;
  /** By place in the vocabulary, how near the word comes to the term, 0 to 1. */
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
      // A typed word may be the beginning of another; not so the digits of a status, which begin codes.
      const isWhole = word.length === text.length;
      if (!isWhole && (isFiller || DIGITS.test(text))) continue;
      byWord[place] = !isWhole && weight === 1 ? 0.9 : weight;
    }
  }
  return { isFiller, byWord, phrases: forms.filter(({ text }) => text.includes(' ')) };
}

/** How near a text comes to a term, 0 to 1. */
function near({ words, folded }: Field, { byWord, phrases }: MatchedTerm): number {
  let best = 0;
  for (const place of words) best = Math.max(best, byWord[place] ?? 0);
  for (const { text, weight } of phrases) {
    if (weight > best && folded.includes(` ${text}`)) best = weight;
  }
  return best;
}

/** What a word counts by the text in which it stands. */
const WEIGHT: Record<Field['kind'], number> = { title: 1, about: 0.9, cause: 0.8, message: 0.75 };
/** What a word counts that says little. */
const FILLER = 0.2;

/**
 * An error by its words: each counts by the best text that has it; more where one text has all of them, and where they stand
 * in it as they were typed; more for errors with steps, and most for those with many causes.
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
  const folded = main?.folded ?? '';
  const most = terms.reduce((total, { isFiller }) => total + (isFiller ? FILLER : 1), 0);
  const inOrder = folded.startsWith(phrase) ? 0.2 : folded.includes(phrase) ? 0.15 : 0;
  const sum = best.reduce((a, b) => a + b, 0);
  return {
    record,
    match: main ? matchOf(main) : 'title',
    text: main?.text,
    rank: 4,
    weight: (sum + 0.3 * mainSum) / most + inOrder + helpfulness(record),
  };
}

/** 0 without steps, up to about 0.6 with more causes. */
const helpfulness = ({ causes }: SearchRecord): number => (causes === 0 ? 0 : 0.2 + 0.09 * Math.log2(causes));

/** How many errors are listed that have only some of the words. */
const MAX_PARTIAL = 8;

/** The errors that have most of the words; a word that few errors have counts more. */
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
 * Which text of an entry stands in the query: 9. all of its words, 10. all but a quarter, since Twilio fills in numbers and
 * names. Of several, the text with the most words.
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
