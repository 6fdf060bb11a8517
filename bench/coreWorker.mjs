// Times the core of the built package, in Node. Answers with the times of one round, in microseconds.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerWith } from './answerWith.mjs';

const dist = process.argv[2];
const load = (/** @type {string} */ file) => import(pathToFileURL(path.join(dist, 'dist', file)).href);
const started = performance.now();
const { catalog, diagnose, explain, parseTwilioError, searchErrors } = await load('core.js');
const importTime = (performance.now() - started) * 1000;
const { createMatcher } = await load('identify/createMatcher.js');
const { messageIndex } = await load('catalog/messageIndex.js');
const { readError } = await load('parse/parseTwilioError.js');

const account = `AC${'0123456789abcdef'.repeat(2)}`;
const key = `SK${'fedcba9876543210'.repeat(2)}`;
const body = {
  code: 20003,
  message: 'Authentication Error - invalid username',
  more_info: 'https://www.twilio.com/docs/errors/20003',
  status: 401,
};
const url = 'https://api.twilio.com/2010-04-01/Accounts.json';
const evidence = {
  credential: 'standard-key',
  username: key,
  method: 'GET',
  url,
  accountSid: account,
  credentialRegion: 'us1',
  otherRequestsSucceed: true,
  workedBefore: false,
  tool: 'twilio-node 6.2.0',
  accountType: 'full',
  channel: 'sms',
  to: '+15005550006',
  from: '+15005550001',
  webhookUrl: 'https://example.com/sms',
};

const MEBIBYTE = 2 ** 20;
const line = `2026-11-23T10:15:30.123Z INFO worker[42] GET /api/orders?page=3 200 13 ms {"user":"u-1","items":[1,2,3]}\n`;
// A little less than 1 MiB, so that there is room for an error before or after it.
const log = line.repeat(Math.ceil(MEBIBYTE / line.length)).slice(0, MEBIBYTE - 276);
const texts = {
  end: `${log}\nRestException: [HTTP 401] Unable to fetch page: Authenticate (20003) https://api.twilio.com/2010-04-01/Accounts.json`,
  start: `[HTTP 401] Unable to fetch page | Twilio error 20003: Authenticate\n${log}`,
  nothing: log,
  // Never closes, so nothing ends the search early.
  braces: '{"a":'.repeat(Math.floor(MEBIBYTE / 5)),
};

const queries = [
  '20003',
  '213',
  'auth tok',
  'invalid phone number',
  'webhook',
  'authentication error invalid username',
  'a',
  'zebra',
  'The message was not sent. '.repeat(200),
];
await searchErrors('warm up');
const entry = await catalog.load(20003);
const report = parseTwilioError({ ...body, message: 'Authenticate' });
const keys = (await searchErrors('a')).map((hit) => hit.key);

// Without a code, so it is looked up in the index of messages.
const prose =
  `${line.repeat(8)}Error: The 'To' number +15005550001 is not a valid phone number for this account.`.slice(0, 1024);
await explain(prose, { tool: 'twilio-node' });

// What explaining such a text costs once it is read.
const { match } = createMatcher(messageIndex);
const textsOf = (/** @type {string} */ text) => readError(text)?.texts ?? [];
const [proseTexts, longTexts] = [textsOf(prose), textsOf(`${log}${prose}`)];

const tasks = {
  parseBody: [() => parseTwilioError(body), 2000],
  parseJsonText: [() => parseTwilioError(JSON.stringify(body)), 1000],
  ...Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [`parseText-${name}`, [() => parseTwilioError(text), 4]]),
  ),
  matchText: [() => match(proseTexts, 'twilio'), 200],
  matchLongText: [() => match(longTexts, 'twilio'), 4],
  explainText: [() => explain(prose, { tool: 'twilio-node' }), 200],
  explainLongText: [() => explain(`${log}${prose}`, { tool: 'twilio-node' }), 4],
  diagnoseNothing: [() => diagnose(entry, undefined), 2000],
  diagnoseFull: [() => diagnose(entry, report, evidence), 2000],
  ...Object.fromEntries(queries.map((query) => [`search-${query.slice(0, 40)}`, [() => searchErrors(query), 4]])),
  load: [() => Promise.all(keys.map((one) => catalog.load(one))), 20],
};

/** @param {() => unknown} task @param {number} count */
async function time(task, count) {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const result = task();
    if (result instanceof Promise) await result;
  }
  return ((performance.now() - start) / count) * 1000;
}

answerWith(async () => {
  /** @type {Record<string, number>} */
  const times = { import: importTime };
  for (const [name, [task, count]] of Object.entries(tasks)) times[name] = await time(task, count);
  return times;
});
