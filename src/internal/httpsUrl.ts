import { warnOnce } from './warnOnce.ts';

declare const process: { env: { NODE_ENV?: string } };

/** An absolute https URL, without characters that end a link in Markdown. Any other scheme, above all `javascript:`, could run code. */
const HTTPS = /^https:\/\/[\p{L}\p{N}.-]+(?::\d+)?(?:[/?#][^\s<>"\p{Cc}]*)?$/iu;

/** Whether a value can be rendered as a link. */
export function isHttps(url: unknown): url is string {
  return typeof url === 'string' && HTTPS.test(url);
}

/**
 * Checks a URL before it is rendered as a link, wherever it comes from.
 *
 * @param place Where the link is, for the developer who wrote it: `the step "open"`.
 * @returns The URL. `undefined` if it isn't https: its text is shown without a link, and development warns once.
 */
export function httpsUrl(url: unknown, place: string): string | undefined {
  if (isHttps(url)) return url;
  try {
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(`the link of ${place} is not https, so it is shown as text. Use a URL that starts with https://.`);
    }
  } catch {
    // `process` is undefined in a browser without a bundler
  }
  return undefined;
}
