import { writeFile } from 'node:fs/promises';
export async function report(results, file) {
  await writeFile(file + '.json', JSON.stringify(results, null, 2));
  console.log(JSON.stringify(results, (k, v) => (k === 'ranges' ? undefined : v), 1).slice(0, 6000));
}
