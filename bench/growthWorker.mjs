// How much longer ten times the text takes, for texts that a careless search would read again and again. Answers with the worst ratio of one round.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerWith } from './answerWith.mjs';
import { fragments, longTexts, repeated, secretFragments } from '../test/fixtures/fragments.mjs';

const { explain, parseTwilioError, redact } = await import(
  pathToFileURL(path.join(process.argv[2], 'dist/core.js')).href
);

/** @type {Record<string, { length: number, texts: (length: number) => string[][], read: (text: string) => unknown }>} */
const tasks = {
  'parse a text': {
    length: 1_000_000,
    texts: (length) => fragments.map((fragment) => longTexts(fragment, length)),
    read: parseTwilioError,
  },
  'parse a message': {
    length: 100_000,
    texts: (length) => fragments.map((fragment) => longTexts(fragment, length)),
    read: (message) => parseTwilioError({ code: 20003, message }),
  },
  'explain a text': {
    length: 100_000,
    texts: (length) => fragments.map((fragment) => longTexts(fragment, length)),
    read: (text) => explain(text, { tool: 'twilio-node' }),
  },
  'redact a text': {
    length: 300_000,
    texts: (length) => secretFragments.map((fragment) => [repeated(fragment, length)]),
    read: redact,
  },
};

/** The processor time that reading texts takes, in milliseconds. @param {string[]} texts @param {(text: string) => unknown} read */
async function time(texts, read) {
  const start = process.cpuUsage();
  for (const text of texts) await read(text);
  return process.cpuUsage(start).user / 1000;
}

/** The worst ratio of a task. 20 ms are forgiven: the compiler and the collection of garbage run when they like. */
async function growth({ length, texts, read }) {
  const short = texts(length / 10);
  let worst = 0;
  for (const [i, long] of texts(length).entries()) {
    const longTime = await time(long, read);
    worst = Math.max(worst, (longTime - 20) / (await time(short[i], read)));
  }
  return worst;
}

answerWith(async () => {
  /** @type {Record<string, number>} */
  const ratios = {};
  for (const [name, task] of Object.entries(tasks)) ratios[name] = await growth(task);
  return ratios;
});
