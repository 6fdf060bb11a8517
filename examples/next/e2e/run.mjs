// npm ci, the packed package, build, tests. Usage: node e2e/run.mjs [tarball]
import { fileURLToPath } from 'node:url';
import { freePort, install, playwright, run } from '../../harness.mjs';

const folder = fileURLToPath(new URL('../', import.meta.url));
const env = { NEXT_TELEMETRY_DISABLED: '1' };

await install(folder, process.argv[2]);
// Type checks as well.
await run('npm', ['run', 'build'], { folder, env, seconds: 300 });
await playwright(folder, { ...env, PORTS: `${await freePort()} ${await freePort()}` });
