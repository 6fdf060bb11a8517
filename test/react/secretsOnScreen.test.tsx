import { render, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalog, type Diagnosis, TwilioErrorHelp } from '../../src/index.ts';
import { ownCause, ownEntry } from '../helpers/ownEntry.ts';
import { leakedPart, secrets } from '../helpers/secrets.ts';
import { slowCatalog } from '../helpers/slowCatalog.ts';

beforeAll(() => catalog.preload([20003]));

const moreInfo = 'https://www.twilio.com/docs/errors/20003';
const quoting = { ...ownEntry, causes: [ownCause('quoting', { when: { suggestedBy: { says: 'authenticate' } } })] };

describe.each(secrets)('the screen never shows five consecutive characters of a secret (%s)', (_, text, secret) => {
  const message = `Authenticate ${text} end`;

  test.each([
    ['with the help', { error: { code: 20003, status: 401, message, moreInfo } }],
    [
      'with an entry that quotes the message',
      { error: { code: 98_765, status: 401, message, moreInfo }, entry: quoting },
    ],
    [
      'while the help loads',
      { error: { code: 20003, status: 401, message, moreInfo }, catalog: slowCatalog().catalog },
    ],
    ['with an unknown code', { error: { code: 99_998, status: 400, message, moreInfo } }],
    ["with an error that isn't Twilio's", { error: new Error(`ENOSPC: ${text} end`) }],
  ])('%s', async (_state, props) => {
    const diagnoses: Diagnosis[] = [];
    const { container } = render(<TwilioErrorHelp {...props} onDiagnosis={(now) => void diagnoses.push(now)} />);
    await waitFor(() => expect(container.textContent).toMatch(/Authenticate|ENOSPC/));
    expect(leakedPart(container.textContent, secret)).toBe('');
    expect(leakedPart(JSON.stringify(diagnoses), secret)).toBe('');
  });
});
