/** What the log of a server says of a bug in it. */
export const EXCEPTIONS: string[] = [
  'TypeError',
  'Traceback',
  'Cannot read properties',
  'is not a constructor',
  'is not a function',
  'is not defined',
  'has no attribute',
  'panic serving',
  'panic: runtime error',
  'NullPointerException',
  'UnhandledPromiseRejection',
];
