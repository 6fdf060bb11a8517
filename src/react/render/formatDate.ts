// Making a formatter takes longer than drawing a panel. Entries were read on few days, and a page is in few languages.
const known = new Map<string, Map<string, string>>();

/**
 * A day in the language of the interface, e.g. `23 Nov 2026`.
 *
 * @param day `YYYY-MM-DD`.
 * @param lang BCP 47 tag.
 */
export function formatDate(day: string, lang: string): string {
  let days = known.get(lang);
  if (!days) known.set(lang, (days = new Map()));
  let text = days.get(day);
  if (text === undefined) {
    // American order would be read wrongly elsewhere; English without a country means the order of day, month, year.
    const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeZone: 'UTC' });
    text = format.format(new Date(day));
    days.set(day, text);
  }
  return text;
}
