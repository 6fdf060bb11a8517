// Every check, one after the other, as `npm test` runs them; the last line says how it went and how long it took.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../', import.meta.url));
const steps = ['types', 'lint', 'lint:unused', 'format:check', 'build', 'test:publish', 'test:all', 'test:built'];

const begun = performance.now();
let failed;
for (const step of steps) {
  const from = performance.now();
  console.log(`\n── ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`   ${status === 0 ? 'passed' : 'failed'} in ${duration(from)}`);
  if (status !== 0) {
    failed = step;
    break;
  }
}
console.log(
  failed === undefined
    ? `\nEvery check passed in ${duration(begun)}.`
    : `\n${failed} failed, after ${duration(begun)} in all. To run it alone: npm run ${failed}`,
);
process.exitCode = failed === undefined ? 0 : 1;

/** @param {number} from */
function duration(from) {
  const seconds = Math.round((performance.now() - from) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
