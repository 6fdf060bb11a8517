/** Reads one field: `undefined` when it is absent, cannot be read, or enough has been read. */
export type Read = (field: string) => unknown;

/**
 * The only way in which the parser touches an object: guarded, because getters and Proxies throw, and counted, because
 * getters can return new objects for ever.
 *
 * @param limit How many fields are read at most, over all objects that the reader opens.
 * @returns A function that opens a value for reading. Never throws; what is no object has no fields.
 */
export function createSafeReader(limit: number): (value: unknown) => Read {
  return (value) => {
    let isForm: unknown = 0;
    const read: Read = (field) => {
      try {
        if (limit-- > 0) {
          return isForm ? (value as FormData).get(field) : (value as Record<string, unknown> | null)?.[field];
        }
      } catch {
        // a getter or a Proxy threw
      }
      return undefined;
    };
    // URLSearchParams and FormData. Nobody else's `get` is called: it might send a request.
    isForm = read('getAll');
    return read;
  };
}
