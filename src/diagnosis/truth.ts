import type { FactKey } from '../facts/factValues.ts';
import type { Facts } from '../facts/fact.ts';

/** `true`: holds. `false`: is contradicted. `undefined`: unknown. */
export type Truth = true | false | undefined;

/** One fact of a condition, and the values that it may have. For `says` parts of the message, for `field` names, both in lower case. */
export interface Test {
  name: FactKey;
  wanted: readonly string[];
}

/** A condition. All of its tests have to hold. */
export type Tests = readonly Test[];

/** Whether a test holds. Unknown is never read as "no". */
export function holds({ name, wanted }: Test, facts: Facts): Truth {
  const fact = facts[name];
  if (!fact) return undefined;
  if (name === 'says') {
    const text = fact.value.toLowerCase();
    return wanted.some((part) => says(text, part));
  }
  if (name === 'field') {
    const fields = fact.value.toLowerCase().split(', ');
    return wanted.some((field) => fields.includes(field));
  }
  return wanted.includes(fact.value);
}

/**
 * Whether a text has this part. It must end where a word or its plural ends: `Code` is no part of `CodeLength`. Digits count only as a
 * whole number, and not as an extension: `503` is no part of `+15035550100` or `sip:503@…`. Up to three letters count only at the
 * beginning of a word: `ice` is no part of `device`.
 */
function says(text: string, part: string): boolean {
  const isShort = /^[a-z]{1,3}$/.test(part);
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    const end = start + part.length;
    const startsInWord = isShort && /[a-z]/.test(text.charAt(start - 1));
    const endsInWord = /[a-z]$/.test(part) && WORD_GOES_ON.test(text.slice(end));
    const isExtension = /^\d+$/.test(part) && text.charAt(end) === '@';
    if (!startsInWord && !endsInWord && !isExtension && !isWithinNumber(text, start) && !isWithinNumber(text, end))
      return true;
  }
  return false;
}

/** The rest of a word: letters, but no plural ending and no rest of a SID, of which a part may have only the first two letters. */
const WORD_GOES_ON = /^(?!e?s(?![a-z])|[\da-fx]{8})[a-z]/;

/** Whether there are digits on both sides of an index. */
const isWithinNumber = (text: string, index: number): boolean =>
  /^\d\d$/.test(text.slice(Math.max(0, index - 1), index + 1));

/** Whether all tests hold. One contradiction makes it `false`; otherwise one unknown makes it `undefined`. */
export function all(tests: Tests, facts: Facts): Truth {
  let truth: Truth = true;
  for (const test of tests) {
    const one = holds(test, facts);
    if (one === false) return false;
    if (!one) truth = one;
  }
  return truth;
}

/** Whether any of the conditions holds. One that holds makes it `true`; otherwise one unknown makes it `undefined`. */
export function any(conditions: readonly Tests[], facts: Facts): Truth {
  let truth: Truth = false;
  for (const tests of conditions) {
    const one = all(tests, facts);
    if (one) return true;
    if (one === undefined) truth = one;
  }
  return truth;
}

/** The names of the facts whose test holds. */
export function factsThatHold(tests: Tests, facts: Facts): FactKey[] {
  return tests.filter((test) => holds(test, facts)).map(({ name }) => name);
}
