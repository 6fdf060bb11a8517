import { warnOnce } from './warnOnce.ts';

declare const process: { env: { NODE_ENV?: string } };

/** A whole https URL, without what would end a link in Markdown. Everything else, `javascript:` first of all, could do more than lead somewhere. */
const HTTPS = /^https:\/\/[\p{L}\p{N}.-]+(?::\d+)?(?:[/?#][^\s<>"\p{Cc}]*)?$/iu;

/** Whether a value may become a link. */
export function isHttps(url: unknown): url is string {
  return typeof url === 'string' && HTTPS.test(url);
}

/**
 * The URL of a link, wherever the link comes from: the one check before anything is rendered as one.
 *
 * @param place Where the link is, for the developer who wrote it: `the step "open"`.
 * @returns `undefined`: not https, so its text is shown without a link, and development warns once.
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
