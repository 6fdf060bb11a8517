// oxlint-disable-next-line import/default -- the file as a string
import evidence from '../src/facts/evidence.ts?raw';
// oxlint-disable-next-line import/default -- the file as a string
import factValues from '../src/facts/factValues.ts?raw';

/** A type of `Evidence` and what it is made of as the source has it, whole: with its comments and the values of its fields. */
export function sourceOf(name: string): string {
  const [source = ''] =
    new RegExp(`export (?:interface|type) ${name}\\b[^]*?(?:\\n}.*|;)(?=\\n\\n|\\n$)`).exec(evidence) ?? [];
  if (!source) throw new Error(`src/facts/evidence.ts has no ${name}.`);
  return source
    .replace(/FactValues\['(\w+)'\](?: \| undefined)?/g, (_, field: string) => valuesOf(field))
    .replace(/\s*\| undefined;/g, ';');
}

/** The values of a fact, one line. */
function valuesOf(field: string): string {
  const values = new RegExp(`^  ${field}:([^;]*);`, 'm').exec(factValues)?.[1];
  if (values === undefined) throw new Error(`src/facts/factValues.ts has no ${field}.`);
  return values.replace(/\s+/g, ' ').replace(/^ \| /, ' ').trim();
}
