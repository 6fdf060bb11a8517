import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ErrorEntry } from '../../src/catalog/types.ts';

/** One file of `src/catalog/entries`. */
export interface EntryFile {
  /** Name in the folder, such as `20000-20099.ts`. */
  file: string;
  /** Its text. */
  text: string;
  entries: readonly ErrorEntry[];
}

const folder = path.join(import.meta.dirname, '../../src/catalog/entries');

/** Every file of the catalog, sorted by name. */
export const entryFiles: readonly EntryFile[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map(async (file) => {
      const { entries } = (await import(path.join(folder, file))) as { entries: readonly ErrorEntry[] };
      return { file, text: readFileSync(path.join(folder, file), 'utf8'), entries };
    }),
);

/** The texts of the files that hold causes for several entries. */
export const sharedTexts: readonly { file: string; text: string }[] = readdirSync(path.join(folder, 'shared'))
  .filter((name) => name.endsWith('.ts'))
  .toSorted()
  .map((file) => ({ file: `shared/${file}`, text: readFileSync(path.join(folder, 'shared', file), 'utf8') }));

/** Entries of which more than names and texts is known. The promises about causes and steps bind these. */
export const fullEntries: readonly ErrorEntry[] = entryFiles.flatMap(({ entries }) => entries).filter(isFull);

export function isFull(entry: ErrorEntry): boolean {
  const ofBareEntries = ['code', 'id', 'title', 'product', 'level', 'messages'];
  return Object.keys(entry).some((name) => !ofBareEntries.includes(name));
}
