import { warnOnce } from '../../internal/warnOnce.ts';

// Making a formatter takes longer than drawing a panel. Entries were read on few days, and a page is in few languages.
const known = new Map<string, string>();
/** Dates that are kept. An app's own entries may have any. */
const MOST = 500;

declare const process: { env: { NODE_ENV?: string } };

/**
 * A day in the language of the interface, e.g. `23 Nov 2026`.
 *
 * @param day `YYYY-MM-DD`. What is no date stays as it is.
 * @param lang BCP 47 tag. One that is malformed, such as `pt_BR`, counts as English.
 */
export function formatDate(day: string, lang: string): string {
  const key = `${lang} ${day}`;
  let text = known.get(key);
  if (text === undefined) {
    if (known.size >= MOST) known.clear();
    known.set(key, (text = inLanguage(day, lang)));
  }
  return text;
}

function inLanguage(day: string, lang: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) {
    warn('`source.read` of an entry is no date, so it is shown as it is. Write it as YYYY-MM-DD.');
    return day;
  }
  const options = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  try {
    // American order would be read wrongly elsewhere; English without a country means the order of day, month, year.
    return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(date);
  } catch {
    warn('`locale.lang` is no language tag, so dates are in English. Write it as in `pt-BR`.');
    return new Intl.DateTimeFormat('en-GB', options).format(date);
  }
}

function warn(text: string): void {
  try {
    if (process.env.NODE_ENV !== 'production') warnOnce(text);
  } catch {
    // `process` is undefined in a browser without a bundler
  }
}
