import { type AnswerField, type Answers, type Evidence, evidenceFields } from '../../facts/evidence.ts';
import type { Fact } from '../../facts/fact.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';

/** What facts are derived from. Every value has its field's type. */
export interface Known {
  report: Omit<Partial<TwilioErrorReport>, 'message'> & { message: string | undefined };
  evidence: Evidence;
  answers: Answers;
  /** Masks the secrets in a string. `undefined`: the string can't be used. */
  mask: (text: string) => string | undefined;
}

/**
 * Keeps the values that have their field's type. Apps without types pass anything: an unknown field, a value of another type and "not
 * sure" count as unknown. Reads only own properties, and never throws.
 */
export function wellTyped<T extends Evidence | Answers>(given: T): T {
  const known: Record<string, unknown> = {};
  try {
    for (const [field, value] of Object.entries(given ?? {})) if (fits(field, value)) known[field] = value;
  } catch {
    // A getter or a Proxy threw. What was read before still counts.
  }
  return known as T;
}

/** Warnings for the developer about unknown fields and values of another type. */
export function mistakesIn(given: unknown): string[] {
  if (given !== null && typeof given !== 'object')
    return [`evidence must be an object, not a ${typeof given}; it is ignored.`];
  const fields = Object.keys(evidenceFields).toSorted().join(', ');
  return Object.entries(given ?? {})
    .filter(([field, value]) => !fits(field, value) && value != null && value !== 'not-sure')
    .map(([field]) => {
      if (Object.hasOwn(evidenceFields, field))
        return `evidence "${field}" counts as unknown: its value is none that the type Evidence allows.`;
      // A name that no programmer writes came from outside and may be a secret: parsing another kind of body as a form makes a token a name.
      return /^[a-z]{1,16}(?:[A-Z][a-z]{1,16}){0,3}$/.test(field)
        ? `there is no evidence "${field}", so it is ignored. Known are ${fields}.`
        : `evidence has a field that doesn't exist, so it is ignored. Known are ${fields}.`;
    });
}

function fits(field: string, value: unknown): boolean {
  if (!Object.hasOwn(evidenceFields, field)) return false;
  const rule = evidenceFields[field as keyof Evidence];
  if (rule === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (rule === 'number') return Number.isFinite(value);
  if (typeof rule === 'string') return typeof value === rule && value !== 'not-sure';
  if (typeof value !== 'string') return false;
  return rule instanceof RegExp ? rule.test(value) : Object.hasOwn(rule, value);
}

/** What the person answered, or else what the app states. */
export function told<F extends AnswerField>(
  { evidence, answers }: Known,
  field: F,
): { value: NonNullable<Evidence[F]>; from: 'answer' | 'host' } | undefined {
  const answer = answers[field] as Evidence[F];
  if (answer != null) return { value: answer, from: 'answer' };
  const { [field]: stated } = evidence;
  return stated == null ? undefined : { value: stated, from: 'host' };
}

export const fact = <V extends string>(value: V, from: Fact['from'], seen?: string): Fact<V> =>
  seen === undefined ? { value, from } : { value, from, seen };
