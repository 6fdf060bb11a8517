import type { Condition } from '../../facts/condition.ts';
import type { ErrorEntry } from '../types.ts';
import { ELSEWHERE } from './shared/elsewhere.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief } from './shared/families.ts';
import { supportLink } from './shared/support.ts';
import {
  COUNTRY_RULES,
  LANDLINE,
  MANY_PHONES,
  MESSAGING_SERVICES,
  NO_LANDLINE,
  SENDER_IDS,
  delivered,
  deliveredCheck,
  deliveryReceipts,
  lookUpLine,
  receiptTells,
} from './shared/messages.ts';

const read = '2026-11-28';
/** What Lookup says of a number, pasted beside the error. */
const INTERNET_LINE = ['type: fixedVoip', 'type: nonFixedVoip', ...['fixedVoip', 'nonFixedVoip'].flatMap((type) => [`"type": "${type}"`, `"type":"${type}"`])];
/** Senders and recipients that need no campaign. */
const NO_CAMPAIGN: Condition = { senderType: ['toll-free', 'short-code', 'alphanumeric', 'whatsapp', 'rcs', 'messenger'] };
const FOREIGN: Condition = { toCountry: ['CA', ...ELSEWHERE] };
const A2P = { href: 'https://console.twilio.com/us1/develop/sms/regulatory-compliance/a2p-onboarding', text: 'A2P 10DLC' };

export const entries: readonly ErrorEntry[] = [
  {
    code: 30006,
    title: "The number is a landline or its carrier can't be reached",
    product: 'messaging',
    level: 'error',
    messages: [
      '~Landline or unreachable carrier',
      // As HighLevel shows it
      'Landline or non-mobile number. Cannot receive SMS.',
      '~The destination number is unable to receive this message.',
    ],
    summary: "Twilio tried to deliver. The number can't receive a message from this sender.",
    retryable: false,
    related: [30003, 30005, 60205],
    lookalikes: [
      { code: 21635, text: 'The same in other countries, before sending.' },
      { code: 21614, text: 'The older code for the same.' },
    ],
    causes: [
      {
        id: 'to-landline',
        title: 'The number is a landline',
        explanation: 'In the United States, Canada and the United Kingdom, Twilio finds out only by sending.',
        prevalence: 'common',
        who: 'the person who manages the phone numbers',
        // Twilio's page: a landline, or a short code that doesn't reach the carrier, which all recipients of the carrier would notice.
        // That it was sent from an ordinary number says nothing: a VoIP line refuses it as well.
        when: {
          suggestedBy: { toCountry: ['US', 'PR', 'VI', 'GU', 'AS', 'CA', 'GB', 'NANP'], affected: 'one-recipient' },
          decisive: { says: LANDLINE },
          excludedBy: NO_LANDLINE,
        },
        steps: [
          { id: 'look-up', text: 'Run the command: `landline` or `mobile` tells you which cause it is.', snippet: lookUpLine },
          { id: 'landline', text: "Ask for a mobile number if it's a landline, or call." },
          deliveredCheck,
        ],
        source: errorPage(30006),
        sources: [
          {
            url: 'https://support.twilio.com/hc/en-us/articles/223133647-What-happens-when-I-attempt-to-send-messages-to-a-landline-',
            read: '2026-11-24',
          },
        ],
      },
      {
        id: 'short-code-carrier-unreachable',
        title: "This kind of sender can't reach the carrier",
        explanation: "A carrier can be out of a short code's reach, and within that of another kind of number.",
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        when: {
          suggestedBy: { senderType: ['short-code', 'messaging-service'], affected: ['one-carrier', 'one-country', 'all'] },
        },
        steps: [
          {
            id: 'pool',
            text: 'Add a phone number to the same Messaging Service under **Sender Pool**, with **Add Senders**: Twilio falls back to it.',
            link: MESSAGING_SERVICES,
          },
          { id: 'other', text: "Send from another kind of number if it wasn't a short code." },
          deliveredCheck,
        ],
        source: errorPage(30006),
      },
      brief(30006, {
        id: 'line-type-without-sms',
        title: "A VoIP line doesn't receive SMS",
        explanation: "Some lines that Lookup calls `fixedVoip` or `nonFixedVoip` receive SMS, some don't.",
        prevalence: 'occasional',
        who: 'the person who manages the phone numbers',
        when: { decisive: { says: INTERNET_LINE }, excludedBy: NO_LANDLINE },
        steps: [
          { id: 'look', text: 'Run the command and read the type.', snippet: lookUpLine },
          'Send once from another kind of number.',
          'Ask the recipient for a mobile number if that fails too.',
        ],
        check: delivered,
        note: "Twilio's page says that a line type can be unsuitable, not which. That it's these is our own conclusion.",
      }),
    ],
  },
  {
    code: 30007,
    title: 'The message was filtered by Twilio or a carrier',
    product: 'messaging',
    level: 'error',
    summary: "A filter treated it as unwanted or forbidden. The error doesn't say which rule it broke.",
    messages: [
      '(Error: 30007) Carrier violation. Your message content was flagged as going against carrier guidelines.',
      'Carrier violation',
      // As HighLevel shows it
      'Message blocked due to carrier policies.',
      'Message filtered',
      'Your message content was flagged as going against carrier guidelines.',
      'Your message was filtered (blocked) by Twilio or by the carrier.',
    ],
    retryable: false,
    related: [30004, 30003, 30018, 30040, 21618, 30024],
    lookalikes: [
      { code: 30034, text: "The US number doesn't belong to an approved A2P 10DLC campaign." },
      { code: 30032, text: "The toll-free number isn't verified." },
      { code: 30033, text: 'The campaign is suspended.' },
      { code: 21610, text: 'The recipient opted out.' },
    ],
    causes: [
      {
        id: 'content-filtered',
        title: 'The text looks like spam to a filter',
        explanation: "Short links, a new domain or someone else's, capitals or a missing sender name count against you.",
        details:
          'Good: `Acme Dental: your appointment is on May 3 at 10:00. Details: https://acme-dental.example/a7. Reply STOP to opt out.` Bad: `FREE OFFER!!! Click bit.ly/x now`.',
        prevalence: 'common',
        who: 'the person who writes the messages',
        when: {},
        steps: [
          { id: 'without-link', text: 'Send the text once without its link. If it arrives, the link is the reason.' },
          { id: 'link', text: 'Replace shortened links with full ones on your own domain, one that has been in use for a while.' },
          { id: 'text', text: 'Say who you are and how to opt out, in plain words: `Reply STOP`, or a link if the sender is a name, which gets no replies.' },
          {
            id: 'consent',
            text: 'Send only to recipients who agreed, and only what [the Messaging Policy](https://www.twilio.com/en-us/legal/messaging-policy) allows.',
          },
          { id: 'check', text: "Send variants of the text to your own phones on that carrier. `delivered` means it's fixed." },
        ],
        source: {
          url: 'https://support.twilio.com/hc/en-us/articles/1260803966670-How-do-I-prevent-my-Twilio-messages-from-being-filtered-blocked',
          read: '2026-11-24',
        },
        sources: [errorPage(30007)],
        note: "One report that we can't link to says that a new domain of your own can be filtered, too.",
      },
      {
        id: 'sender-name-not-registered',
        title: 'The country requires sender names to be registered',
        explanation: "Many countries block names that aren't registered. The codes for that are 30018 and 30040.",
        prevalence: 'rare',
        who: 'someone who can manage senders in the Console',
        when: {
          suggestedBy: {
            says: ['sender ID is not registered', 'sender ID not registered', 'unregistered sender ID', 'unregistered sender name'],
            senderType: 'alphanumeric',
          },
          excludedBy: { senderType: ['long-code', 'toll-free', 'short-code', 'whatsapp', 'rcs', 'messenger'] },
        },
        steps: [
          { id: 'rules', text: 'Check whether the country requires names to be registered.', link: COUNTRY_RULES },
          { id: 'register', text: 'Register the name for that country.', link: SENDER_IDS },
          { id: 'meanwhile', text: 'Send from a number until then.' },
          deliveredCheck,
        ],
        note: "Twilio's page for 30007 mentions each country's rules, not names.",
        source: errorPage(30018),
        sources: [errorPage(30007)],
      },
      {
        id: 'a2p-registration-missing',
        title: "The US sender isn't registered (A2P 10DLC)",
        explanation: 'Carriers filter business texts from local US numbers without an approved campaign. The code for that is 30034.',
        prevalence: 'rare',
        who: 'the person who manages the A2P registration',
        // Since September 2023 that has 30034, so only a message that speaks of it points here.
        when: {
          excludedBy: [NO_CAMPAIGN, FOREIGN, { registration: 'approved' }],
          suggestedBy: {
            says: ['unregistered', 'not registered', 'A2P'],
            senderType: ['long-code', 'messaging-service'],
            toCountry: ['US', 'PR', 'VI', 'GU', 'AS', 'NANP'],
          },
        },
        steps: [
          { id: 'status', text: "Check the status: the brand and campaign are approved, and the number is in the campaign's Messaging Service.", link: A2P },
          { id: 'complete', text: 'Register the brand or campaign that is missing, or add the number to that service.' },
          { id: 'check', text: "Send one message to a US number. `delivered` means it's fixed." },
        ],
        source: {
          url: 'https://support.twilio.com/hc/en-us/articles/360022449893-SMS-Message-Filtering-in-the-United-States-and-Canada',
          read: '2026-11-24',
        },
      },
      {
        id: 'text-outside-campaign',
        title: "The text doesn't match the registered US campaign",
        explanation: 'The brand or purpose of the text differs from the samples of your A2P campaign.',
        prevalence: 'rare',
        who: 'the person who writes the messages',
        // Every text from a registered number could be meant, so only a message that speaks of the campaign points here.
        when: {
          excludedBy: [NO_CAMPAIGN, FOREIGN],
          suggestedBy: {
            says: ['registered campaign', 'campaign use case', 'registered use case'],
            senderType: ['long-code', 'messaging-service'],
            toCountry: ['US', 'PR', 'VI', 'GU', 'AS', 'NANP'],
          },
        },
        steps: [
          { id: 'compare', text: "Compare the text with the campaign's samples: the brand name at the start, the purpose, the domain of links.", link: A2P },
          { id: 'change', text: 'Change the text, or register a campaign for this purpose.' },
          deliveredCheck,
        ],
        note: "One project's notes say that carriers compare texts with the registered samples. We found no public report of it with this code.",
        source: errorPage(30007),
        sources: [{ url: 'https://github.com/PuenteFinancial/PuenteApp/blob/e473cad88d35411bade63ee977027ea3a30b767e/docs/system-map.md', read: '2026-11-29' }],
      },
      {
        id: 'country-content-rule',
        title: "The recipient's country forbids this content",
        explanation: 'Rules differ: India, for example, forbids shortened links, gambling, loans and politics.',
        prevalence: 'occasional',
        who: 'the person who writes the messages',
        when: { suggestedBy: { affected: 'one-country' } },
        steps: [
          { id: 'rules', text: 'Read what the country forbids.', link: COUNTRY_RULES },
          { id: 'change', text: 'Change the text, or leave it out for this country.' },
          deliveredCheck,
        ],
        source: errorPage(30007),
        sources: [{ url: 'https://www.twilio.com/en-us/guidelines/in/sms', read }],
      },
      {
        id: 'filtered-by-mistake',
        title: 'Your message was filtered by mistake',
        explanation: 'Twilio Support can check whether a filter made a mistake, if you send examples.',
        details: receiptTells,
        prevalence: 'occasional',
        who: 'Twilio Support, with your examples',
        when: {},
        steps: [
          { id: 'support', text: 'Send Twilio Support three or more Message SIDs of undelivered messages.', link: supportLink },
          { id: 'tell', text: 'Say what the messages are for and how recipients agreed to them.' },
          deliveredCheck,
        ],
        source: errorPage(30007),
        sources: [deliveryReceipts],
      },
    ],
  },
  {
    code: 30008,
    title: 'Delivery failed and the carrier gave no reason',
    product: 'messaging',
    level: 'error',
    messages: [
      'Unknown error',
      // As HighLevel shows it
      'Message failed due to unknown error. Retry or check Twilio logs.',
    ],
    summary: "Twilio doesn't know more. Only a comparison of messages narrows it down.",
    retryable: true,
    retryAdvice: "Retry once or twice, hours apart. A single failure isn't cause for alarm.",
    related: [30003, 30005, 30007, 30410, 30017, 30500],
    causes: [
      brief(30008, {
        id: 'handset-unreachable',
        title: 'The phone is off, out of coverage or abroad',
        explanation: "A phone that can't be reached can end here too. This can pass on its own.",
        who: 'the recipient',
        when: { suggestedBy: [{ affected: 'one-recipient' }, { affected: 'one-recipient', occurs: 'sometimes' }], excludedBy: MANY_PHONES },
        steps: ['Send the message again after a few hours.', 'Ask the recipient to restart the phone.', 'Ask whether texts from others arrive.'],
        check: delivered,
      }),
      brief(30008, {
        id: 'sender-name-blocked',
        title: 'The network blocks sender names',
        explanation: 'Some networks refuse names without saying so.',
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        when: {
          excludedBy: { senderType: ['long-code', 'toll-free', 'short-code', 'whatsapp', 'rcs', 'messenger'] },
          suggestedBy: { senderType: 'alphanumeric', affected: ['one-carrier', 'one-country', 'all'] },
        },
        steps: ['Send the same text from a Twilio number.'],
        check: 'Check the status. `delivered` means that the name was the reason.',
      }),
      brief(30008, {
        id: 'long-or-special-text',
        title: "The network can't handle the length or characters",
        explanation: 'Emoji change the encoding, and long texts travel in several parts.',
        prevalence: 'occasional',
        who: 'the person who writes the messages',
        when: { suggestedBy: { bodyLength: ['up-to-1600', 'over-1600'], affected: ['one-country', 'all'] } },
        steps: ['Send a short text with plain letters to the same number.'],
        check: 'Check the status. `delivered` means that the length or characters were the reason; shorten the text then.',
      }),
      brief(30008, {
        id: 'number-kind-filtered',
        title: "The country's networks filter this kind of number",
        explanation: "Some networks drop texts that apps send from ordinary or foreign numbers, and don't report it.",
        prevalence: 'rare',
        who: 'the person who chooses the sender',
        when: {
          excludedBy: { senderType: ['alphanumeric', 'short-code', 'whatsapp', 'rcs', 'messenger'] },
          suggestedBy: [
            { senderType: ['long-code', 'toll-free'], affected: ['one-country', 'all'], occurs: 'every-time' },
            // A number of another country alone tells nothing: most networks accept those.
            { senderType: ['long-code', 'toll-free'], affected: 'one-country' },
          ],
        },
        steps: [
          { id: 'rules', text: 'Look up which senders the country accepts.', link: COUNTRY_RULES },
          'Send the same short text from one of those: a number of that country, a short code or a registered name.',
        ],
        check: 'Check the status. `delivered` means that the kind of number was the reason.',
        note: "Based on one report about Mexico that we can't link to.",
        sources: [{ url: 'https://www.twilio.com/en-us/guidelines/sms', read: '2026-11-28' }],
      }),
      {
        id: 'carrier-fault',
        title: 'The carrier refuses the message or has a problem',
        explanation: "If other recipients on the same carrier fail too, the phone isn't the reason.",
        prevalence: 'occasional',
        who: 'the carrier, through Twilio Support',
        // What a country filters hardly ever arrives; an outage ends.
        when: { suggestedBy: [{ affected: 'one-carrier' }, { affected: ['one-carrier', 'one-country'], workedBefore: 'yes' }] },
        steps: [
          { id: 'look-up', text: "Run the command with the recipient's number, and note the `carrier_name`.", snippet: lookUpLine },
          { id: 'compare', text: 'Send to another phone on that carrier. If it arrives there, restart the first phone.' },
          { id: 'support', text: "Send Twilio Support three or more Message SIDs, no older than 48 hours, if it doesn't.", link: supportLink },
          deliveredCheck,
        ],
        source: errorPage(30008),
      },
    ],
  },
];
