import { expect, test } from 'vitest';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { explain } from '../src/explain.ts';
import type { Evidence } from '../src/facts/evidence.ts';
import { toMarkdown } from '../src/output/toMarkdown.ts';
import { sid } from './fixtures/scenarios.ts';
import { reportedErrors } from './fixtures/reportedErrors.ts';
import { doubled } from './helpers/doubled.ts';

// The whole way: the parser, the recognition of texts, the catalog, the diagnosis.
test.each(reportedErrors.map((one) => [one.about, one] as const))(
  'somebody who has %s is led to the error and to its cause',
  async (_, { value, evidence, key, first }) => {
    const { entry, diagnosis } = await explain(value, evidence);
    expect(entry?.code ?? entry?.id).toBe(key);

    const cause = diagnosis.causes[0]?.cause;
    const fitting = [first].flat();
    const ids = [cause?.id ?? '', ...(cause?.covers ?? [])];
    expect(
      ids.some((id) => fitting.includes(id)),
      `${ids.join(', ')} instead of ${fitting.join(' or ')}`,
    ).toBe(true);
  },
);

test.each([
  [{ code: 11200 }, 'The response was HTTP 429.', 'request'],
  [{ code: 11200, message: 'HTTP retrieval failure' }, 'The error says “HTTP retrieval failure”.', 'message'],
])('no reason quotes a status that nobody put into words: %j', async (error, reason, settledBy) => {
  const { diagnosis } = await explain(error, { webhookStatus: 429 });
  expect(diagnosis.causes[0]).toMatchObject({ cause: { id: 'webhook-rate-limited' }, certain: true, settledBy });
  expect(diagnosis.causes[0]?.because).toContain(reason);
});

test.each([
  ['+14155550147', 'the United States'],
  ['+639171234567', 'the Philippines'],
  ['+33612345678', 'France'],
])('a reason names the country of %s with its article', async (to, name) => {
  const { diagnosis } = await explain(13225, { to });
  const reasons = diagnosis.causes.flatMap(({ because }) => because);
  expect(reasons).toContain(`The recipient's country is ${name}.`);
});

test.each([{ ChannelStatusMessage: '131056' }, { ChannelPrefix: 'whatsapp' }, { SmsStatus: 'undelivered' }])(
  'a part of a status callback is recognized: %j',
  async (part) => {
    expect((await explain({ ErrorCode: '63018', ...part })).entry?.code).toBe(63018);
  },
);

test("the fields of Python's exception are Twilio's, whatever the message says", async () => {
  const uri = `/Accounts/${sid('AC')}/SIP/CredentialLists.json`;
  const fields = {
    code: 21240,
    msg: 'Unable to create record: A message of tomorrow',
    status: 400,
    method: 'POST',
    uri,
  };
  expect((await explain(fields)).entry?.code).toBe(21240);
  expect((await explain({ ...fields, uri: '/accounts/12/lists' })).entry).toBeUndefined();
});

test('a text that only its words give away is diagnosed by what it says', async () => {
  const { report, diagnosis } = await explain('This feature is not available on a Trial account.');
  expect(report).toEqual({ source: 'text', message: 'This feature is not available on a Trial account.' });
  expect(diagnosis.causes[0]).toMatchObject({ cause: { id: 'trial-account-restriction' }, certain: true });
});

test.each([
  ['Could not find profile "dev".\nTo create the profile, run:\n\n  twilio profiles:create --profile "dev"', 'named'],
  ['The profile "dev" does not exist. Run "twilio profiles:list" to see the list of configured profiles.', 'named'],
  ['Could not get credentials for profile "dev".\nTo reconfigure the profile, run:', 'incomplete'],
])('of what can be wrong with a profile of the CLI, only what it names is told: %s', async (words, shown) => {
  const { diagnosis } = await explain(words);
  expect(diagnosis.causes[0]?.cause.cases?.map(({ id }) => id)).toEqual([shown]);
});

test.each([20003, { code: 20003, message: 'Authenticate' }, "The 'To' number 5 is not a valid phone number."])(
  'null in place of the evidence counts as nothing, for %j',
  async (value) => {
    const nothing = null as unknown as Evidence;
    expect(await explain(value, nothing)).toEqual(await explain(value));
  },
);

test('null from an app without types counts as nothing', async () => {
  const nothing = null as never;
  const explanation = await explain(20003, nothing, nothing);
  expect(explanation).toEqual(await explain(20003));
  expect(diagnose(explanation.entry, undefined, nothing, nothing)).toEqual(explanation.diagnosis);
  expect(await explain(20003, {}, { answers: nothing, sentences: nothing, catalog: nothing })).toEqual(explanation);
  expect(toMarkdown(explanation, nothing)).toBe(toMarkdown(explanation));
});

test('no two reports are told with the same words', () => {
  const told = reportedErrors.map(({ about }) => about);
  expect(doubled(told)).toEqual([]);
});
