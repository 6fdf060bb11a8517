/** One kind of secret or personal data in a string, and how it is masked. */
export interface RedactionRule {
  /** In kebab-case. */
  id: string;
  /** `secret`: always masked. `personal`: masked in copies, but not on the screen of the person whose data it is. */
  masks: 'secret' | 'personal';
  /** Returns the string with every occurrence masked, in time linear in its length. A masked occurrence must not match again. */
  apply: (text: string) => string;
}

/** Replaces a secret, and what can't be read. */
export const MASK = '…';

type Replacement = string | ((...groups: string[]) => string);

/** Makes a rule's `apply` from a pattern. */
export const replacing =
  (pattern: RegExp, by: Replacement = MASK): RedactionRule['apply'] =>
  (text) =>
    typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, (...groups: string[]) => by(...groups));
