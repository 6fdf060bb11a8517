import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { FIND_CALLER_ID, callerIdIsClientName, callerIdMissing, callerIdNotOwned, inboundCallerIdUnusable, numberInOtherAccount } from './shared/callerIds.ts';
import { type Draft, cause, entry, page } from './shared/compact.ts';
import { OTHER_ACCOUNTS } from './shared/otherAccounts.ts';
import { BOOLEAN, METHOD, SECONDS, attribute } from './shared/twimlAttributes.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';
import { inEvent } from './shared/logs.ts';

const TWIML = 'the person who writes the TwiML';
const withOwnPage = (draft: Draft): Draft => ({ ...draft, sources: [...(draft.sources ?? []), page(13214)] });

export const entries: readonly ErrorEntry[] = [
  entry(
    13214,
    'voice',
    'warning',
    "`<Dial>` can't use this caller ID",
    "Its caller ID is missing, or is one that you can't show. A call to a phone number fails.",
    [
      // Where the caller is an app, Twilio's page asks for a caller ID that you own or have verified.
      withOwnPage(callerIdIsClientName),
      withOwnPage(callerIdMissing),
      {
        ...callerIdNotOwned,
        explanation: "Besides the incoming call's caller and called number, you can show only numbers that this account owns or has verified.",
        details: 'A call from an app or a SIP phone has no such number: the caller ID must be one that you own or have verified.',
        when: { suggestedBy: { from: 'e164' } },
        source: page(13214),
      },
      cause(
        'caller-id-malformed',
        "The caller ID isn't written as a number",
        'For a call to a phone number, write `callerId` with `+`, country code and number. Encoded twice, `+` arrives as `%2B`; not encoded at all, as a space.',
        [
          FIND_CALLER_ID,
          'Set it to one of your numbers, in E.164, such as `+15017122661`. If it contains `%2B`, decode it once before you write it into the TwiML.',
          CALL_CONNECTS,
        ],
        {
          who: TWIML,
          prevalence: 'occasional',
          when: {
            // A carrier passes on words, too.
            suggestedBy: [
              { from: ['invalid', 'national', 'sid', 'short-code', 'channel-address'] },
              { from: ['alphanumeric', 'sip'], direction: 'outbound' },
              { says: ['callerId="%2B', "callerId='%2B"] },
            ],
            decisive: { says: ['callerId="%2B', "callerId='%2B"] },
          },
          note: "The doubled encoding is based on one report that we can't link to.",
          source: { url: 'https://www.twilio.com/docs/voice/twiml/dial', read: '2026-11-30' },
        },
      ),
      {
        ...withOwnPage(numberInOtherAccount),
        when: {
          suggestedBy: [
            { accountRelation: 'other' },
            { accountRelation: 'other', from: 'e164' },
            { says: OTHER_ACCOUNTS },
            { says: OTHER_ACCOUNTS, from: 'e164', accountRelation: 'other' },
          ],
        },
      },
      { ...inboundCallerIdUnusable, when: { ...inboundCallerIdUnusable.when, excludedBy: { direction: 'outbound' } } },
    ],
    {
      messages: [
        'callerId must be provided for TwilioClient and SIP calls when using Dial',
        'callerId must be the calling number, called number, or a validated outgoing number',
        'Dial: Invalid callerId value',
        'The provided caller identifier is invalid.',
        'InvalidCallerIdError',
      ],
      related: [21210, 13247, 13248, 32204, 31603, 31002],
      lookalikes: [
        { code: 21210, text: 'The same rule for a call that you start through the REST API.' },
        { code: 32204, text: 'The same rule for a SIP trunk.' },
        { code: 31603, text: "The caller's app shows this, or 31005, when 13214 is the cause." },
      ],
    },
  ),
  entry(
    13215,
    'voice',
    'warning',
    "`<Dial>` contains an element that doesn't belong there",
    'Twilio read your TwiML but skipped an element inside `<Dial>`.',
    [
      cause(
        'element-in-wrong-place',
        'An element is nested where it has no place',
        '`<Dial>` accepts nouns such as `<Number>`, `<Client>`, `<Sip>`, `<Conference>` and `<Queue>`. `<Say>` and `<Play>` go before or after it.',
        [inEvent('Look inside `<Dial>` in the response body of the event.'), 'Move other elements out of it.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial: Invalid nested element', 'The only valid nested element for Dial is Number.'], related: [12200, 13320, 13201] },
  ),
  attribute(13216, 'warning', 'Dial', 'timeLimit', SECONDS, ['Invalid timeLimit value', 'timeLimit must be a positive integer, in seconds.']),
  attribute(13217, 'warning', 'Dial', 'record', '`true`, `false`, or a word such as `record-from-answer`', [
    'Dial: Invalid record value',
    'record must be "true" or "false".',
  ]),
  attribute(13218, 'warning', 'Dial', 'sequential', BOOLEAN, ['Dial: Invalid sequential value', '~sequential must be "true" or "false".']),
  attribute(13219, 'warning', 'Dial', 'answerOnBridge', BOOLEAN, ['Dial: Invalid answerOnBridge value', 'answerOnBridge must be "true" or "false".']),
  attribute(13220, 'warning', 'Dial', 'ringTone', 'a country code such as `us`', ['Dial: Invalid ringTone value']),
  attribute(13221, 'warning', 'Number', 'method', METHOD, ['Dial->Number: Invalid method value', 'The method attribute of Number must be GET or POST.']),
  attribute(
    13222,
    'warning',
    'Number',
    'sendDigits',
    'digits, `A` to `D`, `#`, `*`, and `w` or `W` for a pause',
    ['Dial->Number: Invalid sendDigits value', 'sendDigits attribute may only contain the following characters "0123456789*#w".'],
    { related: [13242] },
  ),
];
