import type { Condition, FactName } from '../catalog/types.ts';
import type { Facts } from './deriveFacts.ts';

/** Holds, is contradicted, or cannot be told. */
export type Truth = true | false | undefined;

/** Every part must hold. One contradiction decides; otherwise one unknown leaves it undecided. */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

/** One part is enough. One that holds decides; otherwise one unknown leaves it undecided. */
export function any(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}

/** Unknown stays unknown. */
export function not(part: Truth): Truth {
  return part === undefined ? undefined : !part;
}

/** A value, several, or none, as a list. */
export function list<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as T];
}

/** One fact of a condition against what is known. */
export function holds(name: FactName | 'says', wanted: unknown, facts: Facts): Truth {
  const fact = facts[name];
  if (!fact) return undefined;
  if (name !== 'says') return wanted === fact.value || (Array.isArray(wanted) && wanted.includes(fact.value));
  const text = fact.value.toLowerCase();
  return list(wanted as string | string[]).some((part) => text.includes(part.toLowerCase()));
}

/** Every fact of a condition with its truth. */
export function parts(condition: Condition, facts: Facts): [FactName | 'says', Truth][] {
  return (Object.keys(condition) as (FactName | 'says')[]).map((name) => [name, holds(name, condition[name], facts)]);
}
