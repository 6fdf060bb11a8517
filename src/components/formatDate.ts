// Making a formatter takes longer than drawing a panel. Entries were read on few days, and a page is in few languages.
const known = new Map<string, string>();

/**
 * A day in the language of the interface, e.g. `23 Nov 2026`.
 *
 * @param day `YYYY-MM-DD`.
 * @param lang BCP 47 tag.
 */
export function formatDate(day: string, lang: string): string {
  const key = `${lang} ${day}`;
  let text = known.get(key);
  if (text === undefined) {
    // American order would be read wrongly elsewhere; English without a country means the order of day, month, year.
    const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeZone: 'UTC' });
    text = format.format(new Date(day));
    known.set(key, text);
  }
  return text;
}
