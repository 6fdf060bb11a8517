const said = new Set<string>();
/** Most warnings. More come from names in somebody else's data, and would fill the log and the memory. */
const MOST = 100;

/**
 * Warns the developer about a mistake that the package tolerates, once per message.
 *
 * Call it inside `try { if (process.env.NODE_ENV !== 'production') … } catch {}`. Bundlers replace the mode and remove the call from
 * production. In a browser without a bundler, `process` is undefined, which the `catch` ignores.
 *
 * @param text What is wrong, why, and how to fix it. Never a value from outside: it may be a secret.
 */
export function warnOnce(text: string): void {
  if (said.has(text) || said.size >= MOST) return;
  said.add(text);
  // oxlint-disable-next-line no-console -- the one place that warns developers
  console.warn(`twilio-error-help: ${text}`);
}
