// Every check, as `npm test` runs them: first the quick ones, then the tests. Each time two rows of steps run side by side, since no step
// alone keeps two cores busy. The last line says how it went and how long it took.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../', import.meta.url));
const quick = [
  ['types', 'format:check'],
  ['lint', 'lint:unused', 'build'],
];
const tests = [['test:node'], ['test:stories', 'test:built', 'test:publish']];

const begun = performance.now();
/** @type {string | undefined} */
let failed;
await Promise.all(quick.map(runRow));
await Promise.all(tests.map(runRow));
console.log(
  failed === undefined
    ? `\nEvery check passed in ${duration(begun)}.`
    : `\n${failed} failed, after ${duration(begun)} in all. To run it alone: npm run ${failed}`,
);
process.exitCode = failed === undefined ? 0 : 1;

/**
 * Runs steps one after the other, until one fails, here or in the other row.
 *
 * @param {readonly string[]} steps
 */
async function runRow(steps) {
  for (const step of steps) {
    if (failed !== undefined) return;
    const from = performance.now();
    console.log(`\n── ${step} …`);
    const { hasPassed, output } = await run(step);
    console.log(`\n── ${step}\n${output.trimEnd()}\n   ${hasPassed ? 'passed' : 'failed'} in ${duration(from)}`);
    if (!hasPassed) failed ??= step;
  }
}

/**
 * Runs a script of package.json. Its output is kept together, since two steps may run at once.
 *
 * @param {string} script
 * @returns {Promise<{ hasPassed: boolean, output: string }>}
 */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { cwd, shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ hasPassed: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ hasPassed: code === 0, output }));
  });
}

/** @param {number} from */
function duration(from) {
  const seconds = Math.round((performance.now() - from) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
