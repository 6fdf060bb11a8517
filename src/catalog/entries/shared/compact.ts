import type { Cause, ErrorEntry, Level, Product, Source, Step } from '../../types.ts';

/** Day on which the sources of entries written with these functions were read. */
const READ = '2026-11-28';

/** Ids of steps by their place, counted from the end: a step keeps its id when its words change. */
const STEP_IDS = ['look', 'fix', 'then', 'check'];
const FIVE_STEP_IDS = ['look', 'fix', 'then', 'also', 'check'];

/** A step, or its text alone. */
type Told = string | Omit<Step, 'id'>;
/** What a cause can have beyond its texts. Where it names no source, its entry's page on Twilio's site is the source. */
type MoreOfCause = Partial<Omit<Cause, 'id' | 'title' | 'explanation' | 'steps'>>;
/** A cause that can leave its source to the entry. */
export type Draft = Omit<Cause, 'source'> & { source?: Source };
type MoreOfEntry = Partial<Omit<ErrorEntry, 'code' | 'product' | 'level' | 'title' | 'summary' | 'causes'>>;

export function source(url: string): Source {
  return { url, read: READ };
}
/** Twilio's page of a code. */
export function page(code: number): Source {
  return source(`https://www.twilio.com/docs/api/errors/${code}`);
}
/** A thread on GitHub, by repository and number. */
export function thread(name: string): Source {
  return source(`https://github.com/${name.replace('#', '/issues/')}`);
}

/** Up to five steps; the last one always says how to see that it worked. */
function steps(...told: readonly Told[]): Step[] {
  const ids =
    told.length === 2
      ? ['fix', 'check']
      : told.length === 3
        ? ['look', 'fix', 'check']
        : told.length === 5
          ? FIVE_STEP_IDS
          : STEP_IDS.slice(-told.length);
  return told.map((one, index) => ({ id: ids[index] ?? 'check', ...(typeof one === 'string' ? { text: one } : one) }));
}

/** A cause in few words: common, without conditions, unless `more` says otherwise. */
export function cause(
  id: string,
  title: string,
  explanation: string,
  told: readonly Told[],
  more: MoreOfCause = {},
): Draft {
  return { id, title, explanation, prevalence: 'common', when: {}, steps: steps(...told), ...more };
}

/** An entry in few words: retrying can't help, unless `more` says otherwise. */
export function entry(
  code: number,
  product: Product,
  level: Level,
  title: string,
  summary: string,
  causes: readonly Draft[],
  more: MoreOfEntry = {},
): ErrorEntry {
  return {
    code,
    title,
    product,
    level,
    summary,
    retryable: false,
    ...more,
    causes: causes.map((draft) => ({ ...draft, source: draft.source ?? page(code) })),
  };
}
