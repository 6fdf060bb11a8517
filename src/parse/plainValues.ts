// What stores, queues and parsers put around a value: its type, a list of one, a name beside it, a name with spaces.

import type { ObjectReader } from './createReader.ts';

/** The field in which a typed format keeps a value: Firestore, DynamoDB, MongoDB, OpenTelemetry, and what reads XML into objects. */
const TYPED = /^(?:[SN]|(?:string|integer|double|int)Value|\$number(?:Int|Long|Double)|_text|#text|_)$/;
/** Most of these around one value: `[{ _text: '30007' }]`. */
const DEEPEST = 3;
/** Names of a pair's two fields: OpenTelemetry, Jaeger, HAR, AWS, and the fields of a message in Slack, Discord or Teams. */
const NAME_FIELDS: readonly string[] = ['key', 'name', 'title', 'Key', 'Name'];
const VALUE_FIELDS: readonly string[] = ['value', 'Value'];
const NAME = /^[\w $.@-]{1,60}$/;
const MOST_PAIRS = 60;

/**
 * The string or number that a value holds and nothing else: `{ stringValue: '30007' }`, `['30007']`. Anything else stays as it is. Throws
 * what the value's getters throw.
 *
 * @param read Reads a field.
 */
export function scalarIn(value: unknown, read: (object: object, field: string) => unknown): unknown {
  let inner = value;
  for (let depth = 0; depth < DEEPEST && typeof inner === 'object' && inner !== null; depth++) {
    const field = Array.isArray(inner) ? (read(inner, 'length') === 1 ? '0' : undefined) : onlyField(inner);
    if (field === undefined) return value;
    inner = read(inner, field);
  }
  return typeof inner === 'object' ? value : inner;
}

/** The name of the only field, if it states a type. */
function onlyField(value: object): string | undefined {
  let only: string | undefined;
  for (const name in value) {
    if (only !== undefined || !TYPED.test(name)) return undefined;
    only = name;
  }
  return only;
}

/**
 * A list of names and values as an object, and an object whose names are those of a table's columns with the names that code has:
 * `[{ key: 'error.code', value: 30007 }]`, `{ 'Error Code': '30007' }`. `undefined` for any other.
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
