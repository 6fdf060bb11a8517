import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { exceptions } from '../fixtures/errors/exceptions.ts';
import { restBodies } from '../fixtures/errors/restBodies.ts';
import { sdkTexts } from '../fixtures/errors/sdkTexts.ts';
import { tools } from '../fixtures/errors/tools.ts';
import { webhooks } from '../fixtures/errors/webhooks.ts';
import { anyCodeUnit } from '../helpers/anyCodeUnit.ts';
import { runs } from '../seed.ts';

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: anyCodeUnit,
});

// Objects of the parser's own vocabulary reach more of it than random keys do.
const field = fc.constantFrom(
  ...'code error_code ErrorCode errorCode Code status statusCode message msg detail title more_info moreInfo type name url'.split(
    ' ',
  ),
  ...'method uri config response data body headers error cause errors payload Payload alert_text params requestId source'.split(
    ' ',
  ),
);
const fragment = fc.constantFrom(
  '20003',
  '9401',
  'Error',
  'code',
  ': ',
  ' ',
  '\n',
  '"',
  "'",
  '{',
  '}',
  '=',
  '&',
  '(',
  ')',
  '[HTTP 401]',
  'Twilio',
  'twilio',
  'https://www.twilio.com/docs/errors/20003',
  'https://a:b@api.twilio.com/2010-04-01/x',
  'Authenticate',
  'at x',
  '│',
  '\u001B[31m',
  'Unable to create record',
  'message',
  'username is required',
  'More info',
  ' in /a.php',
  '<RestException>',
  '<Message>',
  'stripe',
  '…',
);
const words = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom<unknown>(20003, 8021, 401, '20003', '401', null, undefined, true, 'rest-body', 'text'),
    fc.dictionary(field, tie('value'), { maxKeys: 7 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(field, tie('value'), { maxKeys: 7 }).map((fields) => JSON.stringify(fields)),
    fc
      .tuple(words, fc.dictionary(field, tie('value'), { maxKeys: 5 }))
      .map(([message, { message: _, ...fields }]) => Object.assign(new Error(message), fields)),
  ),
})).value;

const recorded = [...restBodies, ...sdkTexts, ...exceptions, ...tools, ...webhooks].map((one) => one.value);

test('nobody gets an exception, and every report is plain JSON, whatever is passed', () => {
  fc.assert(
    fc.property(fc.oneof(anything, words, value), (input) => {
      const report = parseTwilioError(input);
      if (report === undefined) return;
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual({ ...report });
      expect(report.message ?? 'x').toMatch(/^\S/);
      expect(report.message?.length ?? 0).toBeLessThanOrEqual(4000);
      expect(report.code ?? 1001).toSatisfy((code: number) => Number.isInteger(code) && code > 999 && code < 1e6);
      expect(report.status ?? 100).toSatisfy(
        (status: number) => Number.isInteger(status) && status > 99 && status < 600,
      );
    }),
    { numRuns: runs(600) },
  );
});

test('a report that has crossed a server boundary is read as the same error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...recorded), words, value), (input) => {
      const report = parseTwilioError(input);
      if (report === undefined) return;
      const json = JSON.stringify(report);
      for (const copy of [json, JSON.parse(json) as unknown]) {
        const again = parseTwilioError(copy);
        // Neither less nor more than the report says.
        expect({ ...again }).toStrictEqual({ ...report });
      }
    }),
    { numRuns: runs(600) },
  );
});

test('random values are not mistaken for an error of Twilio', () => {
  // At the top a number of five digits is a code. fast-check makes no key such as `code`, under which one would be, too.
  const isCode = (input: unknown): boolean =>
    (typeof input === 'string' || typeof input === 'number') && /^\s*[1-9]\d{4}\s*$/.test(`${input}`);
  fc.assert(
    fc.property(
      anything.filter((input) => !isCode(input)),
      (input) => parseTwilioError(input) === undefined,
    ),
    { numRuns: runs(400) },
  );
});
