import { textOf } from '../internal/textOf.ts';
import type { ObjectReader } from './createReader.ts';

/** Fields of a pair that hold its name: OpenTelemetry, Jaeger, HAR, AWS, and the fields of a message in Slack, Discord or Teams. */
const NAME_FIELDS: readonly string[] = ['key', 'name', 'title', 'Key', 'Name'];
const VALUE_FIELDS: readonly string[] = ['value', 'Value'];
/** A field of a block in Slack: its name in bold, then the value. */
const BOLD_NAME = /^\*([\w ]{1,40}?):?\*:?\s{1,4}(\S[^\n]{0,2000})$/;
const NAME = /^[\w $.@-]{1,60}$/;
const MOST_PAIRS = 60;

/**
 * Turns a list of names and values, such as `[{ key: 'error.code', value: 30007 }]`, into an object, and gives an object whose names are
 * a table's headings, such as `{ 'Error Code': '30007' }`, the names that code uses.
 *
 * @returns `undefined` for any other object.
 */
export function withPlainNames(object: ObjectReader): Record<string, unknown> | undefined {
  if (object.isList) return fromPairs(object);
  if (!object.names.some((name) => name.includes(' '))) return undefined;
  return Object.fromEntries(object.names.map((name) => [plainName(name), object.get(name)]));
}

function fromPairs(list: ObjectReader): Record<string, unknown> | undefined {
  const pairs: [string, unknown][] = [];
  for (const index of list.names.slice(0, MOST_PAIRS)) {
    if (index === 'length') continue;
    const item = list.getObject(index);
    const [, label, text] = item?.get('type') === 'mrkdwn' ? (BOLD_NAME.exec(textOf(item.get('text'))) ?? []) : [];
    if (label !== undefined) {
      pairs.push([plainName(label), text]);
      continue;
    }
    const name = item?.getString(NAME_FIELDS, NAME);
    const value = name === undefined ? undefined : VALUE_FIELDS.find((field) => item?.get(field) !== undefined);
    if (name === undefined || value === undefined) return undefined;
    pairs.push([plainName(name), item?.get(value)]);
  }
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** `Error Code` and `Error code` as `error_code`, `Provider` as `provider`. */
function plainName(name: string): string {
  return name.includes(' ') || /^[A-Z][a-z]+$/.test(name) ? name.toLowerCase().replaceAll(' ', '_') : name;
}
