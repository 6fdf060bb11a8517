import { maskText } from './maskText.ts';
import { meaningOfName, type NameMeaning, ONE_TIME_CODE } from './namedSecrets.ts';
import { redactionRules } from './redactionRules.ts';
import { MASK, type RedactionRule } from './rule.ts';

/** How `redact` masks. */
export interface RedactOptions {
  /** `'screen'` for the person whose data it is, `'copy'` for everybody else. @default 'copy' */
  for?: 'screen' | 'copy';
  /** Your own rules, applied after the package's. */
  rules?: readonly RedactionRule[];
}

/**
 * Copies a value with secrets masked, for showing it or passing it on. Never throws and never changes its input.
 *
 * Always masked: Auth Tokens, API key secrets, JWTs, `Authorization` headers, cookies, webhook signatures, credentials in URLs, and every
 * string with a name such as `password` or `TWILIO_AUTH_TOKEN`. Also masked in copies: email addresses, SIP addresses, and phone numbers
 * except for the last two digits. SIDs keep their ends in copies (`AC01…ef`). Request ids (`RQ…`) stay whole, since Twilio Support asks
 * for them.
 *
 * @param value Anything. Strings are masked anywhere in arrays and objects, including property names. Numbers named as a secret or a
 *   phone number become masked strings. Other numbers, dates, functions and everything else stay as they are.
 * @param options Anything but `'screen'` counts as `'copy'`.
 * @returns A copy of the same shape, as plain data. Instances lose their class. An Error keeps its name, message, cause, `errors` and own
 *   enumerable properties. Maps, form data and headers become objects, Sets arrays, URLs strings. An object within itself becomes
 *   `'[circular]'`. What can't be read or is nested too deep becomes `'…'`. Properties beyond 200,000 are left out.
 */
export function redact<T>(value: T, options?: RedactOptions): T {
  const forScreen = options?.for === 'screen';
  const rules = [...redactionRules, ...(options?.rules ?? [])].filter(({ masks }) => !forScreen || masks === 'secret');
  const copies = {
    secret: new Map<object, unknown>(),
    phone: new Map<object, unknown>(),
    content: new Map<object, unknown>(),
    other: new Map<object, unknown>(),
  };
  let properties = 0;

  const mask = (text: string): string => maskText(text, rules);

  function copyOf(value: unknown, named: NameMeaning, depth: number): unknown {
    if (typeof value === 'string') {
      if (named === 'secret') return maskValue(value);
      if (named === 'content') return forScreen ? mask(value) : maskValue(value);
      // With a name before it, the rule for `name=value` applies.
      return named ? mask(`to=${value}`).slice(3) : mask(value);
    }
    // Phone numbers and codes can be numbers in JSON.
    if (typeof value === 'number' && named && value >= 1000) {
      const masked = copyOf(String(value), named, depth);
      return masked === String(value) ? value : masked;
    }
    if (typeof value !== 'object' || value === null) return value;
    // By meaning, since one object may have several names with different meanings.
    const known = copies[named ?? 'other'];
    if (known.has(value)) return known.get(value);
    known.set(value, '[circular]');
    const copy = depth > MAX_DEPTH ? MASK : copyOfObject(value, named, depth + 1);
    known.set(value, copy);
    return copy;
  }

  function copyOfObject(value: object, named: NameMeaning, depth: number): unknown {
    if (value instanceof Date) return value;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
    if (value instanceof URL) return mask(value.href);
    const source = value as Record<string, unknown>;
    const isArray = Array.isArray(value);
    const isList = isArray || value instanceof Set;
    const copy: object = isList ? [] : Object.create(Object.getPrototypeOf(value) && Object.prototype);
    let before: unknown;
    // The name in { name, value }. Read once, since a getter can return another one.
    const wholeName = isList
      ? undefined
      : WHOLE_NAMES.map((name) => Object.hasOwn(value, name) && source[name]).find(Boolean);

    function add(key: string, read: () => unknown): void {
      if (properties++ >= MAX_PROPERTIES) return;
      let item: unknown = MASK;
      try {
        const original = read();
        // Lists of headers and arguments: [name, value, name, value] and { name, value }.
        const label = isList ? before : /^value$/i.test(key) ? wholeName : key;
        before = typeof original === 'string' && LIST_NAME.test(original) && original;
        item =
          key === 'toJSON' && typeof original === 'function'
            ? undefined
            : copyOf(original, meaningIn(source, label, original) ?? named, depth);
      } catch {
        // a getter or a Proxy threw
      }
      let name = isList ? key : mask(key);
      if (!isList && Object.hasOwn(copy, name)) name += properties; // two names are the same when masked
      // Not an assignment: the name may be `__proto__`.
      Object.defineProperty(copy, name, { value: item, configurable: true, enumerable: true, writable: true });
    }

    const keys = Object.keys(value);
    if (value instanceof Error) {
      for (const key of ['name', 'message', 'cause', 'errors']) {
        if (key in value && !keys.includes(key)) add(key, () => source[key]);
      }
    }
    for (const key of keys) add(key, () => source[key]);
    if (isArray) (copy as unknown[]).length = Math.min(value.length, MAX_PROPERTIES);
    else if (Symbol.iterator in value && typeof source['forEach'] === 'function') {
      let index = 0;
      try {
        source['forEach']((item: unknown, key: unknown) => {
          // The only way out of an endless `forEach`.
          if (properties >= MAX_PROPERTIES) throw new RangeError('too many');
          add(String(isList ? index++ : key), () => item);
        });
      } catch {
        // what was read before still counts
      }
    }
    return copy;
  }

  try {
    return copyOf(value, undefined, 0) as T;
  } catch {
    return MASK as T; // a revoked Proxy, say
  }
}

/** What a name says about its value in this object. */
function meaningIn(object: Record<string, unknown>, name: unknown, value: unknown): NameMeaning {
  const isBesideNumbers = Object.hasOwn(object, 'to') || Object.hasOwn(object, 'from');
  if (name === 'Code' || (name === 'code' && typeof value === 'string' && isBesideNumbers)) {
    return ONE_TIME_CODE.test(String(value)) ? 'content' : undefined;
  }
  return name === 'body' && typeof value === 'string' && isBesideNumbers ? 'content' : meaningOfName(name);
}

/** Deepest nesting to follow. Errors of SDKs and HTTP clients are far less deep. */
const MAX_DEPTH = 50;

/** Most properties to read: a Proxy can return new objects forever. */
const MAX_PROPERTIES = 200_000;

/** A header's name or a command-line option in a list, where its value follows. */
const LIST_NAME = /^(?:--?)?[A-Za-z][\w-]{1,60}$/;

/** The field that holds the name in `{ name, value }`. */
const WHOLE_NAMES = ['Name', 'name', 'Key', 'key', 'header', 'Header'];

/** Masks a string that is a secret. A value that says it is missing, and a header's scheme, are useful and stay. */
function maskValue(text: string): string {
  if (/^(?:null|undefined|none|nil|true|false|(?:basic|bearer)(?:\s|%20|\+)*|…)?$/i.test(text)) return text;
  return (/^(?:basic|bearer|digest|apikey|token)(?:\s+|%20|\+)/i.exec(text)?.[0] ?? '') + MASK;
}
