import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createCatalog } from '../../src/catalog/createCatalog.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { explain } from '../../src/explain.ts';
import type { Evidence } from '../../src/facts/evidence.ts';
import { toMarkdown } from '../../src/output/toMarkdown.ts';
import { redact } from '../../src/redact/redact.ts';
import { ownCause, ownEntry } from '../helpers/ownEntry.ts';
import { leakedPart, secrets } from '../helpers/secrets.ts';
import { runs } from '../seed.ts';

/** An entry whose reason quotes the message. */
const quoting = { ...ownEntry, causes: [ownCause('quoting', { when: { suggestedBy: { says: 'authenticate' } } })] };
const catalog = createCatalog({ entries: [quoting] });

/** The places at which texts are cut, in characters: the quote in a reason, and the message. */
const CUTS = [160, 4000];

/** Whatever leaves the package about a message: what a log, `onDiagnosis`, a ticket and the raw view hold. */
async function waysOut(message: string): Promise<Record<string, string>> {
  const error = { code: ownEntry.code, status: 401, message, more_info: 'https://www.twilio.com/docs/errors/98765' };
  const { report, diagnosis, ...rest } = await explain(error, {}, { catalog });
  return {
    report: JSON.stringify(report),
    diagnosis: JSON.stringify(diagnosis),
    markdown: toMarkdown({ ...rest, diagnosis, ...(report && { report }) }),
    raw: JSON.stringify(redact(report?.original)),
    text: JSON.stringify(await explain(`Twilio error 98765: ${message}`, {}, { catalog })),
  };
}

describe.each(secrets)('of a secret (%s)', (_, text, secret) => {
  test.each(CUTS)('no five characters in a row come out near the cut at %i', async (cut) => {
    const opening = 'Authenticate x';
    // From a secret that ends well before the cut to one that begins behind it, in steps no longer than a leak that counts.
    for (let at = Math.max(opening.length, cut - text.length - 12); at <= cut + 2; at += 5) {
      const before = `${opening} ${'x '.repeat(cut)}`.slice(0, at);
      const ways = await waysOut(`${before} ${text} end`);
      expect(ways['diagnosis'], 'the reason quotes the message').toContain('“Authenticate');
      for (const [way, out] of Object.entries(ways)) {
        expect(leakedPart(out, secret), `${way}, at ${at}`).toBe('');
      }
    }
  });
});

const anySecret = fc.constantFrom(...secrets);
/** What may be around a secret. */
const around = fc.array(
  fc.constantFrom(
    ' ',
    '\n',
    ', ',
    '"',
    "'",
    '(',
    ')',
    '{',
    '}',
    ': ',
    '; ',
    '`',
    'word',
    'HTTP 401',
    '…',
    '\t',
    '😀 ',
    '0',
  ),
  { maxLength: 6 },
);

test('whatever is around it, no five characters in a row of a secret come out', async () => {
  await fc.assert(
    fc.asyncProperty(anySecret, around, around, async ([, text, secret], before, after) => {
      const message = `Authenticate ${before.join('')} ${text} ${after.join('')}`;
      for (const [way, out] of Object.entries(await waysOut(message))) {
        expect(leakedPart(out, secret), way).toBe('');
      }
    }),
    { numRuns: runs(100) },
  );
});

test('wherever an app without types passes a secret, neither the console nor the diagnosis shows five characters in a row', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const field = fc.constantFrom('message', 'url', 'credential', 'to', 'workedBefore', 'fields', 'unknownField');
  fc.assert(
    fc.property(anySecret, field, fc.boolean(), ([, text, secret], name, isName) => {
      const evidence = (isName ? { [text]: 1 } : { [name]: text }) as Evidence;
      const diagnosis = diagnose(quoting, undefined, evidence, { answers: { [name]: text } });
      expect(leakedPart(JSON.stringify([warn.mock.calls, diagnosis]), secret)).toBe('');
    }),
    { numRuns: runs(100) },
  );
  expect(warn).toHaveBeenCalled();
});
