import { warnOnce } from '../../internal/warnOnce.ts';

// Creating a formatter takes longer than rendering a panel. Sources were read on a few days, and a page has few languages.
const known = new Map<string, string>();
/** Most dates to keep. An app's own entries can have any date. */
const MOST = 500;
/** English is written without a formatter: the first one on a page takes a fifth of the time from a click until help is shown. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

declare const process: { env: { NODE_ENV?: string } };

/**
 * A day in the language of the interface, e.g. `23 Nov 2026`.
 *
 * @param day `YYYY-MM-DD`. Any other string is returned as it is.
 * @param lang BCP 47 tag. A malformed one, such as `pt_BR`, counts as English.
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
  if (lang === 'en') return inEnglish(date);
  try {
    return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
  } catch {
    warn('`locale.lang` is no language tag, so dates are in English. Write it as in `pt-BR`.');
    return inEnglish(date);
  }
}

/** Day, month, year: readers outside of the US would misread the American order. */
function inEnglish(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function warn(text: string): void {
  try {
    if (process.env.NODE_ENV !== 'production') warnOnce(text);
  } catch {
    // `process` is undefined in a browser without a bundler
  }
}
