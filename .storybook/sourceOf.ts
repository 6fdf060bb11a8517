// oxlint-disable-next-line import/default -- the file as a string
import evidence from '../src/facts/evidence.ts?raw';
// oxlint-disable-next-line import/default -- the file as a string
import factValues from '../src/facts/factValues.ts?raw';

/** The source of a type in `evidence.ts`, with its comments, and with the values of facts in place of references to them. */
export function sourceOf(name: string): string {
  const [source = ''] =
    new RegExp(`export (?:interface|type) ${name}\\b[^]*?(?:\\n}.*|;)(?=\\n\\n|\\n$)`).exec(evidence) ?? [];
  if (!source) throw new Error(`src/facts/evidence.ts has no ${name}.`);
  return source
    .replace(/FactValues\['(\w+)'\](?: \| undefined)?/g, (_, field: string) => valuesOf(field))
    .replace(/\s*\| undefined;/g, ';');
}

/** The values of a fact, on one line. */
function valuesOf(field: string): string {
  const values = new RegExp(`^  ${field}:([^;]*);`, 'm').exec(factValues)?.[1];
  if (values === undefined) throw new Error(`src/facts/factValues.ts has no ${field}.`);
  return values.replace(/\s+/g, ' ').replace(/^ \| /, ' ').trim();
}
