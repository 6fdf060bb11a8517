// Making a formatter takes longer than drawing a panel.
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in the language of the interface, e.g. `23 Nov 2026`.
 *
 * @param day `YYYY-MM-DD`.
 * @param lang BCP 47 tag.
 */
export function formatDate(day: string, lang: string): string {
  let format = formats.get(lang);
  if (!format) {
    // American order would be read wrongly elsewhere; English without a country means the order of day, month, year.
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeZone: 'UTC' });
    formats.set(lang, format);
  }
  return format.format(new Date(day));
}
