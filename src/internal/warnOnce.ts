const said = new Set<string>();
/** More mistakes than that come from a list of names out of somebody else's data, which would fill the log and the memory. */
const MOST = 100;

/**
 * Tells a programmer about a mistake that the library puts up with, once for each text.
 *
 * Call it inside `try { if (process.env.NODE_ENV !== 'production') … } catch {}`: bundlers put the mode in its place and drop
 * the whole from production; without a bundler a browser knows no `process`, which the `catch` keeps quiet about.
 *
 * @param text What is wrong, why, and how to mend it. No value that came from outside: it may be a secret.
 */
export function warnOnce(text: string): void {
  if (said.has(text) || said.size >= MOST) return;
  said.add(text);
  // oxlint-disable-next-line no-console -- the one place that speaks to programmers
  console.warn(`twilio-error-help: ${text}`);
}
