import type { Case, Cause, CauseGroup, ErrorEntry, Snippet, Step, Translatable, Way } from '../catalog/types.ts';

/** What replaces a string. `undefined` keeps it, and marks its part as English, unless the part or its cause names its language. */
type MapText = (path: string, english: string) => string | undefined;

/**
 * Copies an entry with every string replaced. Only this function knows which strings an entry has; the translators' list uses it too.
 *
 * Paths: `title`, `summary`, `meanings.keyType.main`, `groups.value.title`, `rotated-token.explanation`, `rotated-token.steps.set`,
 * `rotated-token.ways.main-key.title`, `lookalikes.20404`. `cases` and `wordings` have paths like `ways`. Those of a snippet or link
 * start with its step's: `….steps.run-check.note`.
 */
export function mapTexts(entry: ErrorEntry, map: MapText): ErrorEntry {
  const copy = mapFields(entry, ['title', 'summary', 'messageHint', 'retryAdvice'], map);
  const { causes, groups, lookalikes, meanings } = entry;
  if (causes) copy.causes = causes.map((cause) => mapCause(cause, within(cause.id, map)));
  if (groups) copy.groups = groups.map((group) => mapGroup(group, within(`groups.${group.id}`, map)));
  if (lookalikes) {
    copy.lookalikes = lookalikes.map((one) =>
      mapFields(one, ['text'], (_, text) => map(`lookalikes.${one.code}`, text)),
    );
  }
  if (meanings) copy.meanings = mapMeanings(meanings, within('meanings', map));
  return copy;
}

/** Maps the strings of a part, whose paths begin with the path of the part. */
const within =
  (at: string, map: MapText): MapText =>
  (path, english) =>
    map(`${at}.${path}`, english);

/** @param lang Language of the part if its strings are kept and it doesn't name one itself. */
function mapFields<T extends Translatable>(
  part: T,
  fields: readonly (keyof T & string)[],
  map: MapText,
  lang = 'en',
): T {
  const copy = { ...part };
  for (const field of fields) {
    const english = part[field];
    if (typeof english !== 'string') continue;
    const text = map(field, english);
    if (text === undefined) copy.lang ??= lang;
    else copy[field] = text as T[typeof field];
  }
  return copy;
}

function mapCause(cause: Cause, map: MapText): Cause {
  const { lang, steps, wordings, ways, cases } = cause;
  const copy = mapFields(cause, ['title', 'explanation', 'details', 'who', 'note'], map);
  copy.steps = mapSteps(steps, map, lang);
  if (wordings) {
    copy.wordings = wordings.map((one) =>
      mapFields(one, ['title', 'explanation'], within(`wordings.${one.id}`, map), lang),
    );
  }
  if (ways) copy.ways = ways.map((way) => mapAlternative(way, within(`ways.${way.id}`, map), lang));
  if (cases) copy.cases = cases.map((one) => mapAlternative(one, within(`cases.${one.id}`, map), lang));
  return copy;
}

function mapAlternative<T extends Way | Case>(one: T, map: MapText, lang: string | undefined): T {
  return { ...mapFields(one, ['title'], map, lang), steps: mapSteps(one.steps, map, one.lang ?? lang) };
}

function mapGroup(group: CauseGroup, map: MapText): CauseGroup {
  const copy = mapFields(group, ['title', 'intro'], map);
  if (group.steps) copy.steps = mapSteps(group.steps, map);
  return copy;
}

function mapSteps(steps: readonly Step[], map: MapText, lang = 'en'): Step[] {
  return steps.map((step) => {
    const { id, link, snippet } = step;
    const copy = mapFields(step, ['text'], (_, text) => map(`steps.${id}`, text), lang);
    if (link && 'text' in link) {
      const text = map(`steps.${id}.link`, link.text);
      if (text === undefined) copy.lang ??= lang;
      else copy.link = { ...link, text };
    }
    if (snippet) copy.snippet = mapSnippet(snippet, within(`steps.${id}`, map), step.lang ?? lang);
    return copy;
  });
}

function mapSnippet(snippet: Snippet, map: MapText, lang: string): Snippet {
  const copy = mapFields(snippet, ['title', 'note'], map, lang);
  if (snippet.results) {
    copy.results = snippet.results.map(({ output, meaning }, i) => {
      const text = map(`results.${i}`, meaning);
      if (text === undefined) copy.lang ??= lang;
      return { output, meaning: text ?? meaning };
    });
  }
  return copy;
}

type Meanings = NonNullable<ErrorEntry['meanings']>;

function mapMeanings(meanings: Meanings, map: MapText): Meanings {
  const mapValues = (fact: string, texts: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).map(([value, text]) => [value, map(`${fact}.${value}`, text) ?? text]));
  return Object.fromEntries(
    Object.entries(meanings).map(([fact, texts]) => [fact, mapValues(fact, texts as Record<string, string>)]),
  );
}
