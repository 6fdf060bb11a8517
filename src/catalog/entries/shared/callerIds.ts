import type { Snippet, Step } from '../../types.ts';
import { type Draft, cause, page, source, thread } from './compact.ts';
import { CALL_CONNECTS } from './callParts.ts';

const CODE = 'the person who writes the TwiML or the request';
const MOVE_NUMBERS = 'https://support.twilio.com/hc/en-us/articles/360038163473';

/** Shows whether the account owns a number, or has verified it. */
export const findOwnNumber: Snippet = {
  language: 'sh',
  title: 'Look the number up in your account',
  code: `for LIST in IncomingPhoneNumbers OutgoingCallerIds; do
  curl -s -G -u "\${TWILIO_API_KEY:?is not set}" --data-urlencode "PhoneNumber=\${FROM_NUMBER:?is not set}" \\
    "https://api.twilio.com/2010-04-01/Accounts/\${TWILIO_ACCOUNT_SID:?is not set}/$LIST.json" | grep -oE '"(phone_number|code)": ?[^,}]*'
done`,
  note: '`curl` asks for the secret of the API key, once for each list. No output means that the account has no such number.',
};

/** The TwiML that Twilio got is in the event. */
export const FIND_CALLER_ID: Omit<Step, 'id'> = {
  text: 'Open the event in the Debugger and find `callerId` in the response body.',
  link: { place: 'debugger' },
};

export const callerIdNotOwned: Draft = cause(
  'caller-id-not-owned',
  'The number is neither yours nor verified',
  'You can show only numbers that this account bought from Twilio or verified.',
  [
    { text: 'Run the command with the credentials of the calling account.', snippet: findOwnNumber },
    'Use one of your numbers as the caller ID, if the command finds none.',
    {
      text: 'Add this one to your verified caller IDs if you want to show it: someone has to receive a code at that number.',
      link: { place: 'verified-caller-ids' },
    },
    CALL_CONNECTS,
  ],
  {
    details: "A customer's or another company's number is rejected.",
    who: CODE,
    // A number in full can be that of another account just as well.
    when: {},
    source: page(21210),
  },
);

export const numberInOtherAccount: Draft = cause(
  'number-in-other-account',
  'The number belongs to another account or project',
  'Each account has its own numbers and verified caller IDs, subaccounts included.',
  ['Compare the Account SID of the call with the account that lists the number.', CALL_CONNECTS],
  {
    ways: [
      {
        id: 'call-there',
        title: 'Call from the account that has the number',
        steps: [
          { id: 'credentials', text: 'Send the request with the Account SID and the credentials of that account.' },
        ],
      },
      {
        id: 'move',
        title: 'Move a Twilio number between parent account and subaccounts',
        steps: [
          {
            id: 'post',
            text: "Send `POST /2010-04-01/Accounts/AC…/IncomingPhoneNumbers/PN….json`, under the account that has the number, with this account's SID as `AccountSid` and the parent account's credentials.",
            link: { href: MOVE_NUMBERS, text: 'Move a number, step by step' },
          },
        ],
      },
      {
        id: 'verify',
        title: "Verify a number that isn't Twilio's in this account",
        steps: [
          {
            id: 'add',
            text: 'Add the number to the verified caller IDs of this account.',
            link: { place: 'verified-caller-ids' },
          },
        ],
      },
    ],
    who: CODE,
    prevalence: 'occasional',
    when: { suggestedBy: { accountRelation: 'other' } },
    source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-30' },
    sources: [
      { url: 'https://www.twilio.com/docs/voice/api/outgoing-caller-ids', read: '2026-11-30' },
      { url: MOVE_NUMBERS, read: '2026-11-30' },
      page(21210),
    ],
  },
);

/** TwiML in either kind of quotes. */
const IS_CLIENT = ['callerId="client:', "callerId='client:"];

export const callerIdIsClientName: Draft = cause(
  'caller-id-is-client-name',
  'The caller ID is the name of an app user',
  "Your TwiML passes on the `From` of a Voice SDK call. A phone can't show `client:…`.",
  [
    FIND_CALLER_ID,
    'Set `callerId` to one of your numbers. Keep `client:…` for calls to a `<Client>` only.',
    CALL_CONNECTS,
  ],
  {
    who: CODE,
    when: {
      suggestedBy: [{ from: 'client' }, { says: IS_CLIENT }],
      decisive: { says: IS_CLIENT },
    },
    source: thread('twilio/voice-quickstart-android#450'),
    sources: [thread('twilio/OpenVBX#373')],
  },
);

export const callerIdMissing: Draft = cause(
  'caller-id-missing',
  '`<Dial>` has no `callerId`, or an empty one',
  'An app or a SIP phone has no number that Twilio could show, so `<Dial>` must name one.',
  [
    {
      ...FIND_CALLER_ID,
      text: "Open the event in the Debugger and look for `callerId` in the response body. A variable that wasn't set leaves it empty.",
    },
    'Set `callerId` (Python: `caller_id`) to one of your numbers.',
    CALL_CONNECTS,
  ],
  {
    who: CODE,
    when: {
      suggestedBy: [
        // Not "the caller ID is required": each event of 13214 ends so, whatever the caller ID was.
        { says: 'callerId must be provided' },
        { from: ['client', 'sip', 'missing'] },
      ],
      decisive: { says: 'callerId must be provided' },
    },
    source: thread('twilio/twilio-voice-ios#103'),
    sources: [
      source('https://github.com/twilio/voice-quickstart-server-node/pull/6'),
      source('https://github.com/twilio/twilio-python/pull/49'),
    ],
  },
);

export const inboundCallerIdUnusable: Draft = cause(
  'inbound-caller-id-unusable',
  'The incoming call has no usable number',
  "A carrier can pass on something that isn't a phone number. A hidden one arrives as `anonymous`, before May 2023 as `+266696687`.",
  [
    'Check `From` of the incoming call.',
    'Set `callerId` to one of your numbers where `From` is empty, a word such as `anonymous`, or an incomplete number.',
    CALL_CONNECTS,
  ],
  {
    who: CODE,
    prevalence: 'occasional',
    // A call from an app or a SIP phone is incoming as well.
    when: {
      suggestedBy: [
        { from: ['invalid', 'missing', 'national', 'alphanumeric', 'short-code'] },
        { from: ['invalid', 'missing', 'national', 'alphanumeric', 'short-code'], direction: 'inbound' },
        // Few callers hide their number. What the TwiML lacks fails every time.
        { occurs: 'sometimes' },
      ],
    },
    source: page(13214),
    // The entry of May 17, 2023. The TwiML changelog says that letters keep the case that the carrier sent.
    sources: [{ url: 'https://www.twilio.com/en-us/changelog?page=45', read: '2026-12-01' }],
  },
);
