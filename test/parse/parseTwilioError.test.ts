import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { exceptions } from '../fixtures/errors/exceptions.ts';
import { restBodies } from '../fixtures/errors/restBodies.ts';
import { sdkTexts } from '../fixtures/errors/sdkTexts.ts';
import { tools } from '../fixtures/errors/tools.ts';
import { webhooks } from '../fixtures/errors/webhooks.ts';

describe.each([
  ['a body of an answer', restBodies],
  ['the text of an SDK', sdkTexts],
  ['a caught error', exceptions],
  ['a tool or a client SDK', tools],
  ['a webhook or a resource', webhooks],
])('somebody has %s', (_, recorded) => {
  test.each(recorded)('reads $title', ({ value, report }) => {
    expect(parseTwilioError(value)).toEqual(report);
  });
});
