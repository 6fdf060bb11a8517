import type { Cause, Source } from '../../types.ts';
import { askSupport, read } from './registrations.ts';

const safeList: Source = { url: 'https://www.twilio.com/docs/usage/global-safe-list', read };
/** How this fraud works, and what Twilio advises against it. */
const againstFraud: Source = {
  url: 'https://www.twilio.com/docs/messaging/guides/preventing-messaging-fraud',
  read: '2026-11-29',
};

const checkBlock = { id: 'check', text: "Send again when the block is over. `delivered` means it's fixed." } as const;

/** Twilio blocks texts to a number or range because the pattern looks like somebody earning from them. */
export const blockedAsFraud = (source: Source, howLong: string): Cause[] => [
  {
    id: 'bots-on-a-form',
    title: 'Bots use one of your forms to send codes',
    explanation: `Someone earns money from texts to these numbers. ${howLong}`,
    details:
      'It returns as long as the pattern continues. Signs are many numbers in a row, countries where you have no customers, and codes that no one enters.',
    prevalence: 'common',
    who: 'the team that runs the website or app that sends',
    // The numbers belong to one carrier, which shares what it earns. A block of all recipients fits each cause alike.
    // A trial can text only the numbers that its owner has verified.
    when: { suggestedBy: { affected: ['one-carrier', 'one-country', 'all'] }, excludedBy: { accountType: 'trial' } },
    steps: [
      {
        id: 'limit',
        text: 'Add a CAPTCHA to the form.',
      },
      { id: 'rate', text: 'Limit how many codes one person or IP address can ask for.' },
      {
        id: 'countries',
        text: 'Turn off the countries where you have no customers.',
        link: { place: 'messaging-geo-permissions' },
      },
      {
        id: 'verify',
        text: 'Send codes through Verify: `POST https://verify.twilio.com/v2/Services/VA…/Verifications`. Its Fraud Guard blocks such requests itself.',
        link: { href: 'https://www.twilio.com/docs/verify/preventing-toll-fraud/sms-fraud-guard', text: 'Fraud Guard' },
      },
      checkBlock,
    ],
    source,
    sources: [againstFraud],
  },
  {
    id: 'fraud-false-alarm',
    title: 'Real customers were mistaken for fraud',
    explanation: `You know these numbers. ${howLong}`,
    prevalence: 'occasional',
    who: 'a developer',
    when: { suggestedBy: { affected: ['one-recipient', 'all'] } },
    steps: [
      {
        id: 'safe-list',
        text: 'Add each number to the Global Safe List: `POST https://accounts.twilio.com/v1/SafeList/Numbers` with `PhoneNumber`.',
        link: { href: 'https://www.twilio.com/docs/usage/global-safe-list', text: 'Global Safe List' },
      },
      {
        id: 'risk-check',
        text: 'Set `RiskCheck=disable` in the request that creates the message (`POST …/Messages.json`) if no form can trigger it, as with a newsletter. Never set it for codes.',
      },
      askSupport('three Message SIDs from the last 24 hours, if it continues'),
      checkBlock,
    ],
    source,
    sources: [safeList],
  },
  {
    id: 'tests-look-like-fraud',
    title: 'Your own tests look like fraud',
    explanation: `Many texts to one phone or to made-up numbers make the same pattern. ${howLong}`,
    prevalence: 'rare',
    who: 'a developer',
    // A trial sends only to a few numbers that its owner has verified, but they can be customers' numbers, so a trial says nothing.
    when: { suggestedBy: { affected: ['one-recipient', 'all'] } },
    steps: [
      {
        id: 'stop',
        text: 'Find what sends during tests: end-to-end tests, a staging system, a second app with the same account.',
      },
      { id: 'credentials', text: 'Use test credentials and their magic numbers there, so that nothing leaves Twilio.' },
      {
        id: 'safe-list',
        text: 'Add each phone of your testers to the Global Safe List: `POST https://accounts.twilio.com/v1/SafeList/Numbers` with `PhoneNumber`.',
        link: { href: 'https://www.twilio.com/docs/usage/global-safe-list', text: 'Global Safe List' },
      },
      checkBlock,
    ],
    note: "Based on one project's report, of 30453. Twilio's page names no tests.",
    source,
    sources: [
      safeList,
      {
        url: 'https://github.com/OnlineBuzzLtd/empierhomesolutions/blob/2642caf13f61271447a7303044995adc0cfa859f/CLAUDE.md',
        read,
      },
    ],
  },
];
