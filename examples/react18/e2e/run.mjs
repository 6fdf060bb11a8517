// npm ci, the packed package, build, tests. Usage: node e2e/run.mjs [tarball]
import { fileURLToPath } from 'node:url';
import { freePort, install, playwright, run } from '../../harness.mjs';

const folder = fileURLToPath(new URL('../', import.meta.url));

await install(folder, process.argv[2]);
await run('npm', ['run', 'types'], { folder, seconds: 60 });
await run('npm', ['run', 'build'], { folder, seconds: 240 });
await playwright(folder, { PORT: String(await freePort()) });
