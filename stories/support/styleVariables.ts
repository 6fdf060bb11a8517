import styles from '../../src/styles.css?raw';

/** A CSS variable of the stylesheet. */
export interface StyleVariable {
  name: string;
  /** What it is, as its comment says. */
  meaning: string;
  /** Its value where the host sets none. */
  value: string;
}

const DECLARATION = /[\w-]+:[^;*]*?var\((--teh-[\w-]+),\s*([^;]+)\);\s*\/\*\s*([^]*?)\s*\*\//g;

/** Every variable that a host may set, read from the stylesheet itself. */
export const styleVariables: readonly StyleVariable[] = [...styles.matchAll(DECLARATION)].map(
  ([, name = '', value = '', meaning = '']) => ({ name, value: value.replaceAll('--_', '--teh-'), meaning }),
);
