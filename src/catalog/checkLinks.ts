import { isHttps } from '../internal/httpsUrl.ts';
import type { Cause, ErrorEntry, Source, Step } from './types.ts';

/**
 * Checks the links of an app's own entry.
 *
 * @throws {TypeError} A link isn't https. The message says where the first one is.
 */
export function checkLinks(entry: ErrorEntry): void {
  const key = entry.code ?? entry.id;
  const check = (url: unknown, at: string): void => {
    if (isHttps(url)) return;
    throw new TypeError(
      `twilio-error-help: the link of ${at} of the entry ${key} is not https. Use a URL that starts with https://.`,
    );
  };
  const checkSteps = (steps: readonly Step[] = []): void => {
    for (const { id, link } of steps) if (link && 'href' in link) check(link.href, `the step "${id}"`);
  };
  const checkSource = (source: Source | undefined, cause: Cause): void => {
    if (source) check(source.url, `a source of the cause "${cause.id}"`);
  };
  for (const group of entry.groups ?? []) checkSteps(group.steps);
  for (const cause of entry.causes ?? []) {
    for (const { steps } of [cause, ...(cause.ways ?? []), ...(cause.cases ?? [])]) checkSteps(steps);
    for (const source of [cause.source, ...(cause.sources ?? [])]) checkSource(source, cause);
  }
}
