// Every example, end to end, with one packed tarball: `npm run test:e2e`, or with the path of a tarball and names of examples.
import { fileURLToPath } from 'node:url';
import { pack, run } from './harness.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const [tarball = await pack(), ...names] = process.argv.slice(2);

for (const name of names.length > 0 ? names : ['console', 'react18', 'next']) {
  await run(process.execPath, [`${name}/e2e/run.mjs`, tarball], { folder: here, seconds: 900 });
}
