import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { type Evidence, evidenceFields } from '../../src/facts/evidence.ts';

let warn: MockInstance<typeof console.warn>;

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  // What was said once is remembered by the module.
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The warnings, in a module graph of its own, after the evidence was used twice in a page that `change` prepares. */
async function warningsFor(evidence: unknown, change = () => {}): Promise<unknown[]> {
  const { diagnose } = await import('../../src/diagnosis/diagnose.ts');
  const { entries } = await import('../../src/catalog/entries/20003.ts');
  // The runner needs its globals as soon as anything is awaited.
  change();
  for (let i = 0; i < 2; i++) diagnose(entries[0], undefined, evidence as Evidence);
  vi.unstubAllGlobals();
  return warn.mock.calls.flat();
}

test('an unknown field is named once, with the fields that there are', async () => {
  expect(await warningsFor({ apiKey: 'SK', workedBefore: true })).toEqual([
    `twilio-error-help: there is no evidence "apiKey", so it is ignored. Known are ${Object.keys(evidenceFields).toSorted().join(', ')}.`,
  ]);
});

test('a value that the field does not take is said once, and never shown, since it may be a secret', async () => {
  expect(await warningsFor({ credential: 'hunter2', otherRequestsSucceed: 'yes' })).toEqual([
    'twilio-error-help: evidence "credential" counts as unknown: its value is none that the type Evidence allows.',
    'twilio-error-help: evidence "otherRequestsSucceed" counts as unknown: its value is none that the type Evidence allows.',
  ]);
});

test('something else than an object is said', async () => {
  expect(await warningsFor('SK')).toEqual([
    'twilio-error-help: evidence must be an object, not a string; it is ignored.',
  ]);
});

test("names out of somebody else's data do not fill the log: after a hundred, nothing more is said", async () => {
  const letters = 'abcdefghijklmnopqrst'.split('');
  const names = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  expect(await warningsFor(Object.fromEntries(names.map((name) => [name, 1])))).toHaveLength(100);
});

test('a name that no programmer writes is not repeated, since it may be a secret', async () => {
  const warnings = await warningsFor({ x1: 1, x2: 1 });
  expect(warnings).toEqual([expect.stringContaining("evidence has a field that doesn't exist")]);
});

test.each([
  ['every field is right', { credential: 'main-key', url: '/2010-04-01/Accounts.json', otherRequestsSucceed: false }],
  ['fields are not known', { credential: undefined, username: null, workedBefore: 'not-sure' }],
  ['there is no evidence', null],
])('nothing is said where %s', async (_, evidence) => {
  expect(await warningsFor(evidence)).toEqual([]);
});

test('nothing is said in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  expect(await warningsFor({ apiKey: 'SK' })).toEqual([]);
});

test('a browser without a bundler, which knows no process, is left in peace', async () => {
  expect(await warningsFor({ apiKey: 'SK' }, () => vi.stubGlobal('process', undefined))).toEqual([]);
});
