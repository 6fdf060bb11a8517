import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import type { Cause, EntryKey, ErrorEntry } from '../../src/catalog/types.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { RankedCause } from '../../src/diagnosis/types.ts';
import type { Evidence } from '../../src/facts/evidence.ts';
import type { Explanation } from '../../src/explain.ts';
import { toMarkdown } from '../../src/output/toMarkdown.ts';
import type { TwilioErrorReport } from '../../src/parse/types.ts';
import { notLinks } from '../helpers/notLinks.ts';
import { runs } from '../seed.ts';

// Put together here, so that no file holds a credential in its full shape.
const hex = '0123456789abcdef'.repeat(2);
const token = 'fedcba9876543210'.repeat(2);

const report: TwilioErrorReport = {
  code: 20003,
  status: 401,
  message: 'Authenticate',
  source: 'rest-body',
  requestId: `RQ${hex}`,
  request: { method: 'GET', url: `https://api.twilio.com/2010-04-01/Accounts/AC${hex}.json` },
};

async function explained(key: EntryKey, report?: TwilioErrorReport, evidence?: Evidence): Promise<Explanation> {
  const entry = await catalog.load(key);
  return {
    version: '1.2.3',
    ...(report && { report }),
    ...(entry && { entry }),
    diagnosis: diagnose(entry, report, evidence),
  };
}

const cause = (more: Partial<Cause> = {}): Cause => ({
  id: 'a',
  title: 'The address is wrong',
  explanation: 'It has no host.',
  prevalence: 'common',
  when: {},
  steps: [],
  source: { url: '', read: '' },
  ...more,
});

const entry: ErrorEntry = { code: 11111, title: 'Something failed', product: 'voice', level: 'error' };

const withCauses = (...causes: RankedCause[]): Explanation => ({ version: '1.2.3', entry, diagnosis: { causes } });

const withMessage = (message: string): string =>
  toMarkdown({ version: '1.2.3', report: { code: 1, message, source: 'text' }, diagnosis: { causes: [] } });

describe('the reader of a ticket', () => {
  test('sees what happened, in the lines of a ticket', async () => {
    const explanation = await explained(20003, report, { username: `SK${hex}`, credential: 'standard-key' });
    const details = { signedWith: `Standard API key SK${hex} (answered)`, time: '2026-11-23 10:15:00' };
    expect(toMarkdown(explanation, details).split('\n\n')[0]).toBe(
      [
        'Twilio error 20003, HTTP 401',
        explanation.entry?.title,
        'Message: `Authenticate`',
        'Request: `GET api.twilio.com/2010-04-01/Accounts/AC01…ef.json`',
        'Signed with: Standard API key SK01…ef (answered)',
        `Request id: \`RQ${hex}\``,
        'Time (UTC): 2026-11-23 10:15:00',
      ].join('  \n'),
    );
  });

  test('sees by which SIDs Support finds what failed later, with numbers masked, and is asked for no request id', () => {
    const later: TwilioErrorReport = {
      code: 30007,
      source: 'status-callback',
      sids: { message: `SM${hex}`, account: `AC${hex}` },
      to: '+15551234567',
      from: '5551234568',
      time: '2026-11-23T10:15:00Z',
      others: [{ code: 30008 }],
    };
    const head = toMarkdown({ version: '1', report: later, diagnosis: { causes: [] } }).split('\n\n')[0];
    expect(head?.split('  \n')).toEqual([
      'Twilio error 30007',
      'Message: not passed',
      'Message SID: `SM01…ef`',
      'Account SID: `AC01…ef`',
      'To: `+…67`',
      'From: `…68`',
      'Also reported: 30008',
      'Time: 2026-11-23T10:15:00Z',
    ]);
  });

  test('sees what the webhook answered', () => {
    const webhook = { url: 'https://example.com/voice', method: 'POST', status: 404 };
    const text = toMarkdown({
      version: '1',
      report: { code: 11200, source: 'alert', webhook },
      diagnosis: { causes: [] },
    });
    expect(text).toContain('Webhook: `POST example.com/voice`, HTTP 404');
    expect(text).not.toContain('Request id');
  });

  test('sees what was tried, and what is less likely', () => {
    const text = toMarkdown(
      withCauses(
        { cause: cause(), verdict: 'open', because: [] },
        { cause: cause({ id: 'b', title: 'The host is wrong' }), verdict: 'open', unlikely: true, because: [] },
        { cause: cause({ id: 'c', title: 'The path is wrong' }), verdict: 'open', tried: true, because: [] },
      ),
    );
    expect(text).toContain('**Check this first:** The address is wrong');
    expect(text).toContain('Other causes:\n\n- The host is wrong (less likely)\n\n');
    expect(text).toContain('Tried, without success:\n\n- The path is wrong\n\n');
  });

  test('sees no image that an app without types passed as code or version', () => {
    const image = '![i](https://evil.example/x.png)';
    const forged = {
      version: image,
      report: { code: image, status: image, source: 'text' },
      diagnosis: { causes: [] },
    };
    expect(toMarkdown(forged as unknown as Explanation)).not.toMatch(/(?<!`)!\[i\]/);
  });

  test('sees the leading cause with its reasons and steps, and what was ruled out and why', async () => {
    const explanation = await explained(20003, report, { username: `SK${hex}`, credential: 'standard-key' });
    const text = toMarkdown(explanation);
    const [leading, second] = explanation.diagnosis.causes;
    const refuted = explanation.diagnosis.causes.find(({ verdict }) => verdict === 'refuted');
    const plain = (title = ''): string => title.replaceAll('`', '');
    expect(text.replaceAll('`', '')).toContain(`**Most likely cause:** ${plain(leading?.cause.title)}\n`);
    for (const reason of leading?.because ?? []) expect(text.replaceAll('`', '')).toContain(`- ${plain(reason)}`);
    for (const [i, way] of (leading?.cause.ways ?? []).entries())
      expect(text).toContain(`- **${'ABCD'[i]}. ${way.title}**`);
    expect(text.replaceAll('`', '')).toContain(`- ${plain(second?.cause.title)} (`);
    expect(text.replaceAll('`', '')).toContain(`- ${plain(refuted?.cause.title)}: ${plain(refuted?.because[0])}`);
  });

  test('finds the page, the version and the promise at the end', async () => {
    expect(toMarkdown(await explained(20003, report))).toMatch(
      /\n\nTwilio's page: https:\/\/www\.twilio\.com\/docs\/api\/errors\/20003\n\ntwilio-error-help 1\.2\.3\. Tokens, secrets, phone numbers and email addresses are masked\.\n$/,
    );
  });

  test('is told what is not known, and sees no time that nobody recorded', async () => {
    const text = toMarkdown(await explained(20003));
    expect(text).toContain('Message: not passed');
    expect(text).not.toContain('Request id');
    const refused = toMarkdown(await explained(20003, { code: 20003, status: 401, source: 'rest-body' }));
    expect(refused).toContain('Request id: not recorded: read the `twilio-request-id` response header');
    expect(text).toContain('**Check this first:**');
    expect(text).toContain('Not known yet: What does the username start with?');
    expect(text).not.toMatch(/^(?:Time|Request|Signed with):/m);
  });

  test('is told apart what is certain, likely and open', () => {
    const ranked = { cause: cause(), because: [] };
    expect(toMarkdown(withCauses({ ...ranked, verdict: 'supported', certain: true }))).toContain(
      '**The cause:** The address is wrong',
    );
    expect(toMarkdown(withCauses({ ...ranked, verdict: 'supported' }))).toContain(
      '**Most likely cause:** The address is wrong',
    );
    expect(toMarkdown(withCauses({ ...ranked, verdict: 'open' }))).toContain(
      '**Check this first:** The address is wrong',
    );
  });

  test('is told when everything is ruled out', () => {
    const text = toMarkdown(withCauses({ cause: cause(), verdict: 'refuted', because: ['It has a host.'] }));
    expect(text).toContain('None of the known causes fits everything that is known.');
    expect(text).toContain('Ruled out:\n\n- The address is wrong: It has a host.\n');
  });
});

describe('steps', () => {
  const steps = [
    { id: 'open', text: 'Open the page.', link: { place: 'api-keys' } },
    {
      id: 'run',
      text: 'Run it.',
      snippet: { language: 'sh' as const, code: 'echo "```"\necho "$TWILIO_AUTH_TOKEN"', note: 'Prints a fence.' },
    },
    { id: 'check', text: 'Send it again.' },
  ];
  const text = toMarkdown(
    withCauses({
      cause: cause({
        steps,
        who: 'somebody else',
        note: 'Read on a Monday.',
        ways: [
          { id: 'one', title: 'Ask', steps: [{ id: 'ask', text: 'Ask [Support](https://support.twilio.com/).' }] },
          {
            id: 'two',
            title: 'Wait',
            steps: [
              { id: 'wait', text: 'Wait.' },
              { id: 'look', text: 'Look.', link: { href: 'https://status.twilio.com/', text: 'Status' } },
            ],
          },
        ],
      }),
      verdict: 'open',
      because: [],
    }),
  );

  test.each(notLinks)('link to nothing like %j', (href) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const link = { href, text: `Page of ${notLinks.indexOf(href)}` };
    const text = toMarkdown(
      withCauses({ cause: cause({ steps: [{ id: 'a', text: 'Look.', link }] }), verdict: 'open', because: [] }),
    );
    expect(text).toContain(`1. Look.  \n   ${link.text}\n`);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`"${link.text}" is not https`));
  });

  test('are numbered, with the ways before the check', () => {
    expect(text.match(/^\d\. .*/gm)).toEqual([
      '1. Open the page.  ',
      '2. Run it.',
      '3. Do one of these:',
      '4. Send it again.',
    ]);
    expect(text).toContain(
      '3. Do one of these:\n\n   - **A. Ask**  \n     Ask [Support](https://support.twilio.com/).\n   - **B. Wait**\n\n     1. Wait.\n     2. Look.  \n        Status: <https://status.twilio.com/>\n',
    );
  });

  test('name the place in both Consoles, with its address', () => {
    expect(text).toContain(
      '   Console: **Settings > Account settings > API keys & auth tokens** <https://1console.twilio.com/',
    );
    expect(text).toContain(
      '   Legacy Console: **Admin > Account management > API keys & tokens** <https://www.twilio.com/console/',
    );
  });

  test('carry their snippet in a fence that it cannot close', () => {
    expect(text).toContain('   ````sh\n   echo "```"\n   echo "$TWILIO_AUTH_TOKEN"\n   ````\n\n   Prints a fence.\n');
  });

  test('end with who can carry them out, and with what is left open', () => {
    expect(text).toContain('Who can fix this: somebody else.\n\nRead on a Monday.\n');
  });

  test('are left out where there are none', () => {
    expect(toMarkdown(withCauses({ cause: cause(), verdict: 'open', because: [] }))).not.toContain('What to do');
  });

  test('keep the test numbers that they tell to type', () => {
    const ranked: RankedCause = {
      cause: cause({ steps: [{ id: 'a', text: 'Send to `+15005550006`.' }] }),
      verdict: 'open',
      because: [],
    };
    expect(toMarkdown(withCauses(ranked))).toContain('Send to `+15005550006`.');
  });
});

describe('with little to say', () => {
  test('names an unknown code and links to its page', () => {
    const text = toMarkdown({
      version: '1.2.3',
      report: { code: 99_998, status: 400, message: 'New', source: 'rest-body' },
      diagnosis: { causes: [] },
    });
    expect(text).toBe(
      "Twilio error 99998, HTTP 400  \nMessage: `New`  \nRequest id: not recorded: read the `twilio-request-id` response header\n\nThere are no steps for this error yet.\n\nTwilio's page: https://www.twilio.com/docs/api/errors/99998\n\ntwilio-error-help 1.2.3. Tokens, secrets, phone numbers and email addresses are masked.\n",
    );
  });

  test('says that an error has no code, or was recognized by its text', async () => {
    expect(
      toMarkdown(await explained('sdk-credentials-missing', { message: 'username is required', source: 'text' })),
    ).toMatch(/^Twilio error without a code {2}\n/);
    expect(toMarkdown(await explained(20003, { message: 'Authenticate', source: 'text' }))).toContain(
      'Matched by message text; Twilio sent no code.',
    );
  });

  test.each([{ version: '1.2.3', diagnosis: { causes: [] } }, {}, null, undefined, 'text'])(
    'says of %j that no error was found',
    (explanation) => {
      expect(toMarkdown(explanation as never)).toMatch(
        /^No Twilio error found\n\ntwilio-error-help .*Tokens, secrets, phone numbers and email addresses are masked\.\n$/,
      );
    },
  );

  test.each([10_001, 11_200, 21_211, 30_007, 53_103, 'host-not-reachable'])(
    'writes the steps for %s, and no value that is not there',
    async (key) => {
      const text = toMarkdown(await explained(key));
      expect(text).toContain('What to do');
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    },
  );
});

describe('what came from outside', () => {
  test.each([
    ['an Auth Token', token],
    ['an Authorization header', `Authorization: Basic ${btoa(`AC${hex}:${token}`)}`],
    ['a JWT', ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJBQyJ9', 'c2lnbmF0dXJl'].join('.')],
    ['a phone number', '+15551234567'],
    ['an email address', 'jane@example.com'],
    ['a SID', `AC${hex}`],
  ])('brings %s into no line', (_, secret) => {
    const ranked: RankedCause = { cause: cause(), verdict: 'open', because: [`The request shows ${secret}.`] };
    const text = toMarkdown(
      {
        version: '1.2.3',
        report: {
          code: 1,
          message: `Refused ${secret}`,
          source: 'text',
          requestId: secret,
          request: { method: 'GET', url: `https://x:${token}@h/?a=${secret}` },
        },
        diagnosis: { causes: [ranked, { ...ranked, verdict: 'refuted' }], notices: [`You chose ${secret}.`] },
      },
      { signedWith: secret, time: secret },
    );
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
  });

  test('is code, on one line', () => {
    expect(withMessage('Two\r\n\r\n# lines \u202E and\u0000 more')).toContain('Message: `Two # lines and more`  \n');
  });

  test('cannot close its code', () => {
    expect(withMessage('a ``b`` `c')).toContain('Message: ``` a ``b`` `c ```  \n');
    expect(withMessage('`')).toContain('Message: `` ` ``  \n');
  });

  test('becomes code in a sentence, word by word, where it would do something', () => {
    const because = [
      'The error says “<b>x</b> [a](https://evil.example) @me #1 *b* _c_ `d` ![e](f) see www.evil.example”.',
    ];
    expect(toMarkdown(withCauses({ cause: cause(), verdict: 'open', because }))).toContain(
      '- The error says `“<b>x</b>` `[a](https://evil.example)` `@me` `#1` \\*b\\* `_c_` `d` !\\[`e](f)` see `www.evil.example”.`\n',
    );
  });

  test('never makes a link, an image, a tag or a mention', () => {
    const pieces = fc.constantFrom(
      '`',
      '``',
      '*',
      '**',
      '_',
      '[',
      ']',
      '](',
      '](https://evil.example/)',
      'https://evil.example',
      'www.evil.example',
      '<b>',
      '<!--',
      '-->',
      '<',
      '>',
      '&lt;',
      '@user',
      '#123',
      '\\',
      '\n',
      '\r\n\r\n',
      ' ',
      '# ',
      '- ',
      '> ',
      '![',
      '[a]: https://evil.example',
      '~~~',
      '```js\n',
      'text',
      '“',
      '”',
      '<https://evil.example>',
    );
    const hostile = fc.array(pieces, { maxLength: 12 }).map((some) => some.join(''));
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const causes: RankedCause[] = [
          { cause: cause(), verdict: 'open', because: [one, two] },
          { cause: cause(), verdict: 'refuted', because: [two, one] },
        ];
        const text = toMarkdown(
          {
            version: '1.2.3',
            report: { source: 'text', message: one, requestId: two, request: { method: two, url: one } },
            diagnosis: { causes, notices: [one, two] },
          },
          { signedWith: two, time: one },
        );
        // As Markdown reads code: from a run of backticks to the next run of the same length.
        const rest = text.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, 'CODE');
        expect(rest).not.toMatch(/[<`@]|(?<!\\)\[|#\d|evil\.example/);
      }),
      { numRuns: runs(500) },
    );
  });
});

test('nothing is changed, and the same explanation gives the same text', async () => {
  const explanation = await explained(20003, report);
  const before = JSON.stringify(explanation);
  expect(toMarkdown(explanation)).toBe(toMarkdown(explanation));
  expect(JSON.stringify(explanation)).toBe(before);
});
