import { catalog } from '../../src/catalog/catalog.ts';
import { plainText } from '../../src/catalog/parseInlineMarkup.ts';

const entry = await catalog.load(20003);
if (!entry) throw new Error('The catalog has no 20003.');

/** The name of the panel about 20003. A title may change; the code stays. */
export const NAME_20003 = `Error 20003: ${plainText(entry.title)}`;

/** The title of a cause of 20003 as it is on the screen. */
export function titleOf(id: string): string {
  const cause = entry?.causes?.find((one) => one.id === id);
  if (!cause) throw new Error(`20003 has no cause "${id}".`);
  return plainText(cause.title);
}
