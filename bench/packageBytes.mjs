import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle, outDir } from './build.mjs';
import { bytesOf } from './bytes.mjs';

const NAMES = [
  'TwilioErrorHelp',
  'useTwilioErrorHelp',
  'ErrorCallout',
  'ResolutionSteps',
  'explain',
  'parseTwilioError',
];

/** What a page loads that imports a single name of the package, by name. @param {string} dist @returns {Promise<Record<string, import('./bytes.mjs').Bytes>>} */
export async function packageBytes(dist) {
  /** @type {Record<string, import('./bytes.mjs').Bytes>} */
  const alone = {};
  for (const name of NAMES) {
    const input = path.join(outDir, 'input', `only-${name}.js`);
    await mkdir(path.dirname(input), { recursive: true });
    await writeFile(input, `export { ${name} } from 'twilio-error-help';\n`);
    const { chunks } = await bundle(input, { folder: `only/${name}`, dist });
    alone[name] = bytesOf(chunks.filter(({ isEntry }) => isEntry).map(({ code }) => code));
  }
  return alone;
}
