import { catalog } from '../../src/catalog/catalog.ts';

const entry = await catalog.load(20003);

/** The title of a cause of 20003 as it stands on the screen. A title may be mended; an id stays. */
export function titleOf(id: string): string {
  const cause = entry?.causes?.find((one) => one.id === id);
  if (!cause) throw new Error(`20003 has no cause "${id}".`);
  return cause.title.replaceAll('`', '');
}
