import styles from '../../src/styles.css?raw';

/** A CSS variable of the stylesheet. */
export interface StyleVariable {
  name: string;
  /** What it is, as its comment says. */
  meaning: string;
  /** Its value if the app sets none. */
  value: string;
  /** For a color, the variable of the stylesheet that has it. */
  color: string | undefined;
}

const DECLARATION = /([\w-]+):[^;*]*?var\(\s*(--teh-[\w-]+),\s*([^;]+?)\s*\);\s*\/\*\s*([^]*?)\s*\*\//g;

/** Every variable that a host may set, read from the stylesheet itself. */
export const styleVariables: readonly StyleVariable[] = [...styles.matchAll(DECLARATION)].map(
  ([, taker = '', name = '', value = '', meaning = '']) => ({
    name,
    value,
    meaning: meaning.replaceAll(/\s+/g, ' '),
    // A property that takes it has no variable of its own, but the default is one.
    color: /^var\((--_\w+)\)$/.exec(value)?.[1] ?? (/^(?:oklch|color-mix)\(/.test(value) ? taker : undefined),
  }),
);
