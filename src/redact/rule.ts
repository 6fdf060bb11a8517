/** One kind of secret or personal data in a string, and how it is masked. */
export interface RedactionRule {
  /** In kebab-case. */
  id: string;
  /** `secret`: masked always. `personal`: masked in copies, for everybody but the person whose data it is. */
  masks: 'secret' | 'personal';
  /** Returns the string with every occurrence masked; in time linear in its length. What it masked must not match again. */
  apply: (text: string) => string;
}

/** Stands for a secret, and for what cannot be read. */
export const MASK = '…';

type Replacement = string | ((...groups: string[]) => string);

/** A rule's `apply` from a pattern. */
export const replacing =
  (pattern: RegExp, by: Replacement = MASK): RedactionRule['apply'] =>
  (text) =>
    typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, (...groups: string[]) => by(...groups));
