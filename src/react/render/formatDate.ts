import { warnOnce } from '../../internal/warnOnce.ts';

// Creating a formatter takes longer than rendering a panel.
const formatters = new Map<string, Intl.DateTimeFormat>();
/** English is written without a formatter: making the first one took a third of the time from a click to help. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

declare const process: { env: { NODE_ENV?: string } };

/**
 * A day in the language of the interface, e.g. `23 Nov 2026`.
 *
 * @param day `YYYY-MM-DD`. Any other string is returned as it is.
 * @param lang BCP 47 tag. A malformed one, such as `pt_BR`, counts as English.
 */
export function formatDate(day: string, lang: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) {
    warn('`source.read` of an entry is no date, so it is shown as it is. Write it as YYYY-MM-DD.');
    return day;
  }
  const formatter = lang === 'en' ? undefined : formatterFor(lang);
  // Day, month, year: readers outside of the US would misread the American order.
  return formatter?.format(date) ?? `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function formatterFor(lang: string): Intl.DateTimeFormat | undefined {
  try {
    const formatter = formatters.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
    formatters.set(lang, formatter);
    return formatter;
  } catch {
    warn('`locale.lang` is no language tag, so dates are in English. Write it as in `pt-BR`.');
    return undefined;
  }
}

function warn(text: string): void {
  try {
    if (process.env.NODE_ENV !== 'production') warnOnce(text);
  } catch {
    // `process` is undefined in a browser without a bundler
  }
}
