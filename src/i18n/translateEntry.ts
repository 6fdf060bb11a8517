import type { Case, Cause, ErrorEntry, Snippet, Step, Translatable, Way } from '../catalog/types.ts';
import { hashText } from './hashText.ts';
import type { EntryOverlay } from './types.ts';

/**
 * Translates an entry. A string without a current translation stays English, and the part that contains it is marked with `lang: 'en'`,
 * or keeps the `lang` that the app gave it.
 *
 * Paths: `title`, `summary`, `meanings.keyType.main`, `groups.value.title`, `rotated-token.explanation`, `rotated-token.steps.set`,
 * `rotated-token.ways.main-key.title`, `lookalikes.20404`. `cases` and `wordings` have paths like `ways`. Those of a snippet or link
 * start with its step's: `….steps.run-check.note`.
 */
export function translateEntry(entry: ErrorEntry, overlay: EntryOverlay): ErrorEntry {
  return mapTexts(entry, (path, english) => {
    const [hash, text] = overlay[path] ?? [];
    return hash === hashText(english) ? text || undefined : undefined;
  });
}

/**
 * Copies an entry with every string replaced by what `map` returns. `undefined` keeps the string and marks its part as English, unless
 * the part or its cause names its language. Only this function knows which strings an entry has; the translators' list uses it too.
 */
export function mapTexts(entry: ErrorEntry, map: (path: string, english: string) => string | undefined): ErrorEntry {
  function part<T extends Translatable>(
    value: T,
    fields: readonly (keyof T & string)[],
    pathOf: (field: string) => string,
    lang = 'en',
  ): T {
    const copy = { ...value };
    for (const field of fields) {
      const english = value[field];
      if (typeof english !== 'string') continue;
      const text = map(pathOf(field), english);
      if (text === undefined) copy.lang ??= lang;
      else copy[field] = text as T[typeof field];
    }
    return copy;
  }
  const snippet = (value: Snippet, path: string, lang?: string): Snippet => {
    const copy = part(value, ['title', 'note'], (field) => `${path}.${field}`, lang);
    if (value.results) {
      copy.results = value.results.map(({ output, meaning }, i) => {
        const text = map(`${path}.results.${i}`, meaning);
        if (text === undefined) copy.lang ??= lang ?? 'en';
        return { output, meaning: text ?? meaning };
      });
    }
    return copy;
  };
  const steps = (list: readonly Step[], path: string, lang = 'en'): Step[] =>
    list.map((step) => {
      const at = `${path}.steps.${step.id}`;
      const copy = part(step, ['text'], () => at, lang);
      if (step.link && 'text' in step.link) {
        const text = map(`${at}.link`, step.link.text);
        if (text === undefined) copy.lang ??= lang;
        else copy.link = { ...step.link, text };
      }
      if (step.snippet) copy.snippet = snippet(step.snippet, at, step.lang ?? lang);
      return copy;
    });
  const cause = (value: Cause): Cause => {
    const { id: at, lang } = value;
    const copy = part(value, ['title', 'explanation', 'details', 'who', 'note'], (field) => `${at}.${field}`);
    copy.steps = steps(value.steps, at, lang);
    if (value.wordings) {
      copy.wordings = value.wordings.map((one) =>
        part(one, ['title', 'explanation'], (field) => `${at}.wordings.${one.id}.${field}`, lang),
      );
    }
    const titled = <T extends Way | Case>(list: T[], kind: string): T[] =>
      list.map((one) => {
        const oneAt = `${at}.${kind}.${one.id}`;
        return {
          ...part(one, ['title'], (field) => `${oneAt}.${field}`, lang),
          steps: steps(one.steps, oneAt, one.lang ?? lang),
        };
      });
    if (value.ways) copy.ways = titled(value.ways, 'ways');
    if (value.cases) copy.cases = titled(value.cases, 'cases');
    return copy;
  };

  const copy = part(entry, ['title', 'summary', 'messageHint', 'retryAdvice'], (field) => field);
  if (entry.causes) copy.causes = entry.causes.map(cause);
  if (entry.groups) {
    copy.groups = entry.groups.map((group) => {
      const at = `groups.${group.id}`;
      const translated = part(group, ['title', 'intro'], (field) => `${at}.${field}`);
      if (group.steps) translated.steps = steps(group.steps, at);
      return translated;
    });
  }
  if (entry.lookalikes) {
    copy.lookalikes = entry.lookalikes.map((one) => part(one, ['text'], () => `lookalikes.${one.code}`));
  }
  if (entry.meanings) {
    copy.meanings = Object.fromEntries(
      Object.entries(entry.meanings).map(([fact, values]) => [
        fact,
        Object.fromEntries(
          Object.entries(values as Record<string, string>).map(([value, text]) => [
            value,
            map(`meanings.${fact}.${value}`, text) ?? text,
          ]),
        ),
      ]),
    );
  }
  return copy;
}
