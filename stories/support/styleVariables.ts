import styles from '../../src/styles.css?raw';

/** A CSS variable of the stylesheet. */
export interface StyleVariable {
  name: string;
  /** What it is, as its comment says. */
  meaning: string;
  /** Its value where the host sets none. */
  value: string;
  /** The variable of the stylesheet that takes it, for a colour. */
  taker: string | undefined;
}

const DECLARATION = /([\w-]+):[^;*]*?var\(\s*(--teh-[\w-]+),\s*([^;]+?)\s*\);\s*\/\*\s*([^]*?)\s*\*\//g;

/** Every variable that a host may set, read from the stylesheet itself. */
export const styleVariables: readonly StyleVariable[] = [...styles.matchAll(DECLARATION)].map(
  ([, taker = '', name = '', value = '', meaning = '']) => ({
    name,
    value,
    meaning: meaning.replaceAll(/\s+/g, ' '),
    taker: /^(?:oklch|color-mix)\(|var\(--_accent/.test(value) ? taker : undefined,
  }),
);
