/** The field in which a typed format keeps a value: Firestore, DynamoDB, MongoDB, OpenTelemetry, and what reads XML into objects. */
const TYPED = /^(?:[SN]|(?:string|integer|double|int)Value|\$number(?:Int|Long|Double)|_text|#text|_)$/;
/** Most of these around one value: `[{ _text: '30007' }]`. */
const DEEPEST = 3;

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
