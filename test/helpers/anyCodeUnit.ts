import fc from 'fast-check';

/** Any code unit of UTF-16, and so halves of pairs, too. fast-check's own units for Unicode first list 1.1 million characters, which takes 2 s. */
export const anyCodeUnit: fc.Arbitrary<string> = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));
