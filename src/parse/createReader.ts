import { scalarIn } from './scalarIn.ts';

/** An object that is being read. */
export interface ObjectReader {
  /** One field: `undefined` if it is absent, can't be read, or enough has been read. */
  get: (field: string) => unknown;
  /** The first of the fields that holds a string, or a number, that matches the pattern. What states its type counts as the value. */
  getString: (fields: readonly string[], pattern: RegExp) => string | undefined;
  /** One field, without what only states its type. */
  getScalar: (field: string) => unknown;
  /** An object that a field holds. */
  getObject: (field: string) => ObjectReader | undefined;
  /** Names of its own fields. Empty if it doesn't list them: a class with getters, a form. */
  names: readonly string[];
  isList: boolean;
}

/** Reads a value within a budget that all its parts share. Never throws. */
export interface Reader {
  open: (value: object) => ObjectReader;
  /** The beginning and the end of a string, as much as the budget still allows. */
  excerpt: (text: string) => string;
}

/** Fields to read in all objects together. An axios error has about 100. */
const MOST_FIELDS = 600;
/** Characters to read in all strings together. */
const MOST_CHARACTERS = 240_000;
/** Characters to read at the beginning of one string, and again at its end. */
const LONGEST_END = 60_000;
const MOST_NAMES = 100;
const LONGEST_NAME = 100;

/**
 * The parser's only access to a value. Reads are guarded, because getters and Proxies throw, and counted, because getters can return
 * new objects forever, and many objects can hold the same string. A field is read once, however often it is asked for.
 */
export function createReader(): Reader {
  let fields = MOST_FIELDS;
  let characters = MOST_CHARACTERS;
  const opened = new Map<object, ObjectReader>();

  function guarded<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch {
      return undefined; // a getter or a Proxy threw
    }
  }

  const readInner = (value: object, field: string): unknown =>
    fields-- > 0 ? (value as Record<string, unknown>)[field] : undefined;

  function open(value: object): ObjectReader {
    const known = opened.get(value) ?? readerOf(value);
    opened.set(value, known);
    return known;
  }

  function readerOf(value: object): ObjectReader {
    const names = guarded(() => namesOf(value)) ?? [];
    // An object that lists its fields has no others, so looking for them costs nothing.
    const listed = names.length > 0 && guarded(() => isListed(value)) ? new Set(names) : undefined;
    const isKeyed = fields-- > 0 && guarded(() => hasGetter(value));
    const read = new Map<string, unknown>();
    const get = (field: string): unknown => {
      if (listed && !listed.has(field)) return undefined;
      if (!read.has(field) && fields-- > 0) {
        const found = guarded(() =>
          isKeyed
            ? ((value as unknown as Map<string, unknown>).get(field) ?? undefined)
            : (value as Record<string, unknown>)[field],
        );
        read.set(field, found);
      }
      return read.get(field);
    };
    const getScalar = (field: string): unknown => guarded(() => scalarIn(get(field), readInner));
    return {
      get,
      getScalar,
      getString(names, pattern) {
        for (const field of names) {
          const found = getScalar(field);
          if ((typeof found === 'string' || typeof found === 'number') && pattern.test(`${found}`)) return `${found}`;
        }
        return undefined;
      },
      getObject(field) {
        const inner = get(field);
        return typeof inner === 'object' && inner !== null ? open(inner) : undefined;
      },
      names,
      isList: guarded(() => Array.isArray(value)) === true,
    };
  }

  return {
    open,
    excerpt(text) {
      const end = Math.min(LONGEST_END, characters >> 1);
      if (text.length > 2 * end) {
        characters -= 2 * end;
        // On lines of their own, so that no word or number is made where they meet.
        return end > 0 ? `${text.slice(0, end)}\n${text.slice(-end)}` : '';
      }
      characters -= text.length;
      return text;
    },
  };
}

function namesOf(value: object): string[] {
  const names = value instanceof Map ? [...value.keys()].map(String) : Object.getOwnPropertyNames(value);
  return [
    ...names.slice(0, MOST_NAMES).filter((name) => name.length <= LONGEST_NAME),
    ...(value instanceof Error ? ['name', 'message'] : []),
  ];
}

/** Whether an object lists all its fields: plain objects, lists, and errors whose class has no getters. */
function isListed(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    prototype === Object.prototype ||
    prototype === Array.prototype ||
    value instanceof Map ||
    (value instanceof Error &&
      Object.getOwnPropertyNames(prototype).every((name) =>
        ['constructor', 'name', 'message', 'toString'].includes(name),
      ))
  );
}

/** Tags of the classes whose `get` returns a field. No other `get` is called: it might send a request. */
const KEYED = new Set<unknown>(['FormData', 'Headers', 'Map', 'URLSearchParams']);

/**
 * Whether an object is of such a class. Its tag tells, because Node.js loads its HTTP client as soon as a program touches the global
 * `Headers` or `FormData`, which takes 60 ms.
 */
const hasGetter = (value: object): boolean =>
  KEYED.has((value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag]);
