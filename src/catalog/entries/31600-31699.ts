import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS, INCOMING } from './shared/callParts.ts';
import { cause, entry, page, thread } from './shared/compact.ts';
import { oneReportNote } from './shared/notes.ts';
import { ADD_FUNDS } from './shared/support.ts';
import { twimlAppFailed, voiceUrlFails } from './shared/twimlAppFailed.ts';
import { TEXT_ONLY, clientNotRegistered } from './shared/voiceCallees.ts';
import { callToWrongNumber, calleeDeclined, twimlAppWithoutUrl } from './shared/voiceCalls.ts';
import { APP } from './shared/voiceMedia.ts';

export const entries: readonly ErrorEntry[] = [
  entry(
    31600,
    'voice',
    'error',
    'Everyone called is busy',
    'Everyone your TwiML dials is busy. Nothing is broken.',
    [
      cause(
        'callee-busy',
        'All lines are busy',
        '`<Dial>` calls a busy number, or all its clients are busy before one accepts.',
        [
          'Show "busy" in the app.',
          'Go on in the `action` URL of `<Dial>` when `DialCallStatus` is `busy`: a queue with `<Enqueue>`, or the next number.',
          'Call while the line is busy. You hear the queue or the next number, or the app shows "busy".',
        ],
        { who: APP, source: { ...page(31600), read: '2026-11-30' } },
      ),
      {
        ...calleeDeclined,
        prevalence: 'occasional',
        // Otherwise both end after a while.
        when: { suggestedBy: [{ verb: 'Reject' }, { says: ['<Reject', 'call.reject', 'declined'] }] },
        note: 'An Android app reported this code when the person called had declined.',
        source: thread('cybex-dev/twilio_voice#254'),
      },
    ],
    {
      messages: ['Busy Everywhere (SIP)', '~All possible destinations are busy.', 'BusyEverywhere', '~Busy Everywhere'],

      retryable: true,
      retryAdvice: 'Retry a few minutes later.',
      related: [31486, 31603],
    },
  ),
  entry(
    31603,
    'voice',
    'error',
    "The call was declined, or your TwiML couldn't be used",
    'A call that ends before the other phone rings points to your TwiML. If that phone rang, someone declined.',
    [
      // Twilio's staff found it in the reports below. Twilio's page has only the person called.
      // People who decline don't all live in one country. What the account or Twilio refuses there is an event in the Debugger.
      { ...twimlAppFailed, when: { suggestedBy: [...voiceUrlFails, { affected: 'all' }, { affected: ['one-country', 'one-carrier'] }], excludedBy: INCOMING } },
      {
        ...calleeDeclined,
        // A call to one app user fails every time if that user declines, as well as if nobody is registered there.
        when: {
          ...calleeDeclined.when,
          suggestedBy: [
            { occurs: 'sometimes', affected: 'one-recipient' },
            { affected: 'one-recipient' },
            { to: 'client', affected: 'one-recipient', occurs: 'every-time' },
            { verb: 'Reject' },
            { says: ['<Reject', 'call.reject'] },
          ],
        },
      },
      { ...twimlAppWithoutUrl, prevalence: 'occasional' },
      {
        ...clientNotRegistered,
        prevalence: 'rare',
        // A call to an app user also fails because of the TwiML, or is declined.
        when: { suggestedBy: { to: 'client', affected: 'one-recipient', occurs: 'every-time' } },
        note: "Based on one comment in an app's code that we can't link to. The usual code is 31480.",
        source: page(31480),
      },
      cause(
        'account-not-active',
        "The account isn't active",
        'Twilio declines calls from the SIP trunk of a suspended or closed account, and names 10001 in `X-Twilio-Error`.',
        ['Look for a notice in the Console.', ADD_FUNDS, CALL_CONNECTS],
        {
          who: "the account's owner",
          prevalence: 'rare',
          when: { suggestedBy: { says: ['10001', 'Account is not active', 'account is suspended', 'account suspended'] } },
          sources: [{ url: 'https://www.twilio.com/en-us/changelog/-603-decline--response-to-termination-calls-sent-to-an-inactive-', read: '2026-11-30' }],
        },
      ),
      cause(
        'ai-addendum',
        "The account hasn't accepted the AI addendum",
        "Twilio doesn't run `<Transcription>` or `<ConversationRelay>` in your TwiML without it.",
        [
          {
            text: 'Open the Voice settings, and enable **Predictive and Generative AI/ML Features Addendum**.',
            link: { href: 'https://1console.twilio.com/go?to=/account/__account__/us1/voice/settings/general-settings', text: 'Voice settings' },
          },
          CALL_CONNECTS,
        ],
        {
          who: 'an Owner or Administrator of the account',
          prevalence: 'rare',
          when: { suggestedBy: [{ verb: 'Transcription' }, { says: ['<Transcription', '<ConversationRelay', 'ML Features Addendum'] }] },
          note: `That 31603 follows is known for \`<Transcription>\`. ${oneReportNote}`,
          source: {
            url: 'https://github.com/wildernessnz/Apps-Script-Projects/blob/c1759cdca32737ed0c2c9d8b50f4bab6e9555bc0/active/browser-calling/docs/SETUP_GUIDE.md',
            read: '2026-11-29',
          },
          sources: [{ url: 'https://www.twilio.com/docs/voice/twiml/connect/conversationrelay', read: '2026-11-29' }],
        },
      ),
    ],
    {
      messages: ['~The callee does not wish to participate in the call.', '~Call declined', '~Decline (SIP)', '~Decline'],

      related: [31002, 31404, 31486, 31600, 10001, 11200, 12100, 13214],
      lookalikes: [
        { code: 31486, text: 'Busy.' },
        { code: 31404, text: 'Not found.' },
      ],
    },
  ),
  entry(
    31604,
    'voice',
    'error',
    "The person called doesn't exist",
    "The dialed name or number doesn't belong to any app user or phone.",
    [{ ...callToWrongNumber, prevalence: 'common', note: TEXT_ONLY }],
    {
      messages: ['Does Not Exist Anywhere (SIP)', '~The requested callee does not exist anywhere.', 'DoesNotExistAnywhere', 'Does Not Exist Anywhere'],
      related: [31404, 31480],
    },
  ),
];
