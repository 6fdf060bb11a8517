import type { DeepPartial, Locale, StringOverrides } from './types.ts';

const completed = new WeakMap<object, WeakMap<object, unknown>>();

/**
 * Overrides the English strings with those of a language or an app. What is missing there stays English.
 *
 * The same arguments give the same object, so that results can be compared by identity. Nothing is kept once the arguments are gone.
 */
export function completeStrings<T extends object>(english: T, own: DeepPartial<NoInfer<T>> | undefined): T {
  if (!own || (own as object) === english) return english;
  let known = completed.get(own);
  if (!known) completed.set(own, (known = new WeakMap()));
  let complete = known.get(english) as T | undefined;
  if (!complete) known.set(english, (complete = merge(english, own) as T));
  return complete;
}

/** Completes a language with English. */
export function completeLocale<T extends Pick<Locale, 'lang'> & { strings: object; sentences: object }>(
  english: T,
  own: Locale | undefined,
): T {
  if (!own) return english;
  return {
    ...english,
    ...own,
    strings: completeStrings(english.strings, own.strings),
    sentences: completeStrings(english.sentences, own.sentences),
  };
}

const ENGLISH: Locale = { lang: 'en', strings: {}, sentences: {} };

/** Overrides some strings of a language with the app's own. `undefined`: English, unchanged. */
export function overrideStrings(locale: Locale | undefined, strings: StringOverrides | undefined): Locale | undefined {
  if (!strings) return locale;
  const base = locale ?? ENGLISH;
  return {
    ...base,
    strings: completeStrings(base.strings, strings),
    own: completeStrings<StringOverrides>(base.own ?? {}, strings),
  };
}

function merge(english: unknown, own: unknown): unknown {
  if (own === undefined) return english;
  if (!isRecord(english) || !isRecord(own)) return own;
  const merged = { ...english };
  for (const [name, value] of Object.entries(own)) merged[name] = merge(english[name], value);
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
