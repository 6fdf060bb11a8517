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
  try {
    return new Copier(rules, forScreen).copyOf(value) as T;
  } catch {
    return MASK as T; // a revoked Proxy, say
  }
}

/** Copies one value, masked. */
class Copier {
  /** By meaning, since one object may have several names with different meanings. */
  readonly #copies = {
    secret: new Map<object, unknown>(),
    phone: new Map<object, unknown>(),
    content: new Map<object, unknown>(),
    other: new Map<object, unknown>(),
  };
  /** Names of properties, as they are masked: many objects have the same. */
  readonly #names = new Map<string, string>();
  readonly #rules: readonly RedactionRule[];
  readonly #forScreen: boolean;
  /** Properties read so far. */
  #properties = 0;

  constructor(rules: readonly RedactionRule[], forScreen: boolean) {
    this.#rules = rules;
    this.#forScreen = forScreen;
  }

  /** @param named What the name of the value says about it. */
  copyOf(value: unknown, named?: NameMeaning, depth = 0): unknown {
    if (typeof value === 'string') return this.#masked(value, named);
    // Phone numbers and codes can be numbers in JSON.
    if (typeof value === 'number' && named && value >= 1000) {
      const masked = this.#masked(String(value), named);
      return masked === String(value) ? value : masked;
    }
    if (typeof value !== 'object' || value === null) return value;
    const known = this.#copies[named ?? 'other'];
    if (known.has(value)) return known.get(value);
    known.set(value, '[circular]');
    const copy = depth > MAX_DEPTH ? MASK : this.#copyOfObject(value, named, depth + 1);
    known.set(value, copy);
    return copy;
  }

  #masked(text: string, named?: NameMeaning): string {
    if (named === 'secret' || (named === 'content' && !this.#forScreen)) return maskValue(text);
    // With a name before it, the rule for `name=value` applies.
    return named === 'phone' ? maskText(`to=${text}`, this.#rules).slice(3) : maskText(text, this.#rules);
  }

  #maskedName(name: string): string {
    const masked = this.#names.get(name) ?? this.#masked(name);
    this.#names.set(name, masked);
    return masked;
  }

  #copyOfObject(value: object, named: NameMeaning, depth: number): unknown {
    if (value instanceof Date) return value;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
    if (value instanceof URL) return this.#masked(value.href);
    return Array.isArray(value) || value instanceof Set
      ? this.#copyOfList(value, named, depth)
      : this.#copyOfRecord(value as Record<string, unknown>, named, depth);
  }

  #copyOfList(list: readonly unknown[] | Set<unknown>, named: NameMeaning, depth: number): unknown[] {
    const copy: unknown[] = [];
    /** In a list of headers or arguments, the name of the item after it. */
    let name: string | undefined;
    const add = (key: string, read: () => unknown): void =>
      this.#add(copy, key, () => {
        const item = read();
        const meaning = meaningIn(list, name, item) ?? named;
        name = typeof item === 'string' && LIST_NAME.test(item) ? item : undefined;
        return this.copyOf(item, meaning, depth);
      });
    if (list instanceof Set) {
      let index = 0;
      this.#forEach(list, (item) => add(String(index++), () => item));
    } else {
      for (const key of Object.keys(list)) add(key, () => list[key as unknown as number]);
      copy.length = Math.min(list.length, MAX_PROPERTIES);
    }
    return copy;
  }

  #copyOfRecord(source: Record<string, unknown>, named: NameMeaning, depth: number): object {
    const copy: object = Object.create(Object.getPrototypeOf(source) && Object.prototype);
    // The name in { name, value }. Read once, since a getter can return another one.
    const wholeName = WHOLE_NAMES.map((name) => Object.hasOwn(source, name) && source[name]).find(Boolean);
    const add = (key: string, read: () => unknown): void =>
      this.#add(copy, key, () => {
        const item = read();
        if (key === 'toJSON' && typeof item === 'function') return undefined;
        const label = /^value$/i.test(key) ? wholeName : key;
        return this.copyOf(item, meaningIn(source, label, item) ?? named, depth);
      });

    const keys = Object.keys(source);
    if (source instanceof Error) {
      for (const key of ['name', 'message', 'cause', 'errors']) {
        if (key in source && !keys.includes(key)) add(key, () => source[key]);
      }
    }
    for (const key of keys) add(key, () => source[key]);
    // Maps, form data and headers.
    if (Symbol.iterator in source && typeof source['forEach'] === 'function') {
      this.#forEach(source as unknown as Iterated, (item, key) => add(String(key), () => item));
    }
    return copy;
  }

  /** Adds a property, unless there are too many. */
  #add(copy: object, key: string, copyOfItem: () => unknown): void {
    if (this.#properties++ >= MAX_PROPERTIES) return;
    let value: unknown = MASK;
    try {
      value = copyOfItem();
    } catch {
      // a getter or a Proxy threw
    }
    let name = Array.isArray(copy) ? key : this.#maskedName(key);
    if (!Array.isArray(copy) && Object.hasOwn(copy, name)) name += this.#properties; // two names are the same when masked
    // Not an assignment: the name may be `__proto__`.
    Object.defineProperty(copy, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }

  #forEach(items: Iterated, visit: (item: unknown, key: unknown) => void): void {
    try {
      items.forEach((item, key) => {
        // The only way out of an endless `forEach`.
        if (this.#properties >= MAX_PROPERTIES) throw new RangeError('too many');
        visit(item, key);
      });
    } catch {
      // what was read before still counts
    }
  }
}

/** What has items, but isn't an array. */
interface Iterated {
  forEach: (visit: (item: unknown, key: unknown) => void) => void;
}

/** What a name says about its value in this object. */
function meaningIn(object: object, name: unknown, value: unknown): NameMeaning {
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
