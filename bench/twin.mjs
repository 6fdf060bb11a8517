import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outDir } from './build.mjs';
import { makeTwin } from './makeTwin.mjs';

/** Writes the twin's source. @param {Parameters<typeof makeTwin>[0]} ours */
export async function writeTwin(ours) {
  const folder = path.join(outDir, 'input');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'twin.jsx'), makeTwin(structuredClone(ours)));
}

/** Whether the twin has the same elements, attributes and texts in every state. @param {Record<string, unknown>} ours @param {Record<string, unknown>} twin */
export function compareTwin(ours, twin) {
  const different = Object.keys(ours).flatMap((state) => firstDifference(ours[state], twin[state], state) ?? []);
  return { states: Object.keys(ours), different };
}

/** Where two trees differ, and how. @param {unknown} a @param {unknown} b @param {string} at @returns {string | undefined} */
function firstDifference(a, b, at) {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) {
    return a === b ? undefined : `${at}: ${JSON.stringify(a)?.slice(0, 80)}, not ${JSON.stringify(b)?.slice(0, 80)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], `${at}.${key}`);
    if (found) return found;
  }
  return undefined;
}
