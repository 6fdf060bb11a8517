import { CALL_CONNECTS } from './callParts.ts';
import { type Draft, cause, entry, page, source } from './compact.ts';
import type { ErrorEntry, Level, Step } from '../../types.ts';

/** Who acts on a SIP trunk or domain. */
export const SIP_ADMIN = "the SIP system's administrator";
export const OWNER = "the account's owner";
export const TRUNK = { text: 'Open the trunk.', link: { place: 'sip-trunks' } };
/** For what a trunk and a SIP domain both have. */
export const TRUNK_OR_DOMAIN = {
  text: 'Open the trunk, or the SIP domain under **Voice > SIP domains**.',
  link: { place: 'sip-trunks' },
};
export const DOMAIN = { text: 'Open the SIP domain in the Console.', link: { place: 'sip-domains' } };
/** Where a call's capture is: the article, read on 2026-11-30, calls the link in the log of the call **SIP PCAP LOG**. */
export const CAPTURES = {
  href: 'https://support.twilio.com/hc/en-us/articles/360025293074-View-Twilio-SIP-Call-Packet-Captures-PCAPs',
  text: 'SIP captures in the call log',
};
export const CAPTURE: Omit<Step, 'id'> = {
  text: 'Download the SIP capture (PCAP) from the call log and read the message that Twilio rejected.',
  link: CAPTURES,
};

/** A trunk, domain or call over SIP with causes of its own. */
export const sip = (
  code: number,
  level: Level,
  title: string,
  summary: string,
  causes: readonly Draft[],
  messages: string[],
  related: number[],
  product: 'voice' | 'sip-trunking' = 'voice',
  more?: Pick<ErrorEntry, 'retryable' | 'retryAdvice'>,
): ErrorEntry => entry(code, product, level, title, summary, causes, { messages, related, ...more });

/** A rate that was exceeded frees itself: the same call can succeed a second later. */
export const rate = (...told: Parameters<typeof sip>): ErrorEntry => ({
  ...sip(...told),
  retryable: true,
  retryAdvice: 'A second or more later, at a lower rate.',
});

/** One cause, one thing to change, in one or two steps. */
export const one = (
  id: string,
  title: string,
  explanation: string,
  look: string | Omit<Step, 'id'>,
  fix: string | readonly string[],
  who: string = SIP_ADMIN,
  check: string = CALL_CONNECTS,
): Draft => cause(id, title, explanation, [look, ...[fix].flat(), check], { who });

/**
 * What Twilio compares with the list: https://www.twilio.com/docs/sip-trunking/troubleshooting, read on 2026-11-30. A server adds `received`
 * only where the address in the header isn't the one it sees: https://www.rfc-editor.org/rfc/rfc3261#section-18.2.1, read on 2026-11-30.
 */
export const SOURCE_ADDRESS =
  "Read `received` in the `Via` header of Twilio's 403 response, in the log or trace of your system: it's the address that Twilio sees. Without `received`, it's the one in the header itself.";

/** The same for the address that has to be on a list. */
export const ADD_ADDRESS = {
  text: 'Add it to the access control list attached under **Termination** (trunk) or **Voice authentication** (domain), or route the calls through an address on the list.',
  link: { place: 'sip-trunks' },
};

export const aclAddressMissing: Draft = cause(
  'acl-address-missing',
  "The list doesn't have the address you call from",
  'It has another address, or calls leave from an unexpected one.',
  [SOURCE_ADDRESS, ADD_ADDRESS, "Call again. 407 or ringing instead of 403 means it's fixed."],
  // A list that isn't attached, and a provider with many addresses, never let a call through, either.
  { who: SIP_ADMIN },
);

export const sipCredentials: Draft = cause(
  'sip-credentials',
  "The values don't match the credential list",
  "SIP has its own usernames and passwords. Your Auth Token and API keys aren't among them.",
  [
    {
      text: 'Check which credential list is attached: under Termination of the trunk, or under Voice authentication of the SIP domain.',
      link: { place: 'sip-trunks' },
    },
    'Add a user with a username and a password to that list, under **Elastic SIP Trunking > Manage > Credential lists**.',
    'Enter the same two values in your SIP system.',
    CALL_CONNECTS,
  ],
  { who: SIP_ADMIN, sources: [{ url: 'https://www.twilio.com/docs/sip-trunking', read: '2026-11-30' }] },
);

export const sipHostNotPublic: Draft = cause(
  'sip-host-not-public',
  'DNS has no public record for the host',
  "Twilio calls from the internet, where a misspelled name, or one from your own network, doesn't exist.",
  [
    {
      text: 'Run the command. It must print a public IP address.',
      snippet: {
        language: 'sh',
        title: 'Look up the name',
        code: 'dig +short "${SIP_HOST:?is not set}" @1.1.1.1',
      },
    },
    'Correct the name in the SIP URI, add the DNS record, or put the public IP address into the URI.',
    CALL_CONNECTS,
  ],
  { who: 'the person who manages the domain' },
);

export const limits: Draft = cause(
  'burst-dialler',
  'Too many calls start in the same second',
  'A trunk can start one call per second and Region, unless a higher rate is set.',
  [
    'Look in the PBX for the number of calls it starts in that second, including redials.',
    'Set the PBX to start calls at that rate, and to wait a few seconds before it redials.',
    {
      text: 'Open the trunk and raise the calls per second under Termination if you need more: up to 5 on your own with an approved Business profile, above that through Twilio.',
      link: { place: 'sip-trunks' },
    },
    "Make the same number of calls again. No new event means it's fixed.",
  ],
  {
    details: 'A campaign or a PBX that redials at once exceeds it.',
    who: SIP_ADMIN,
    source: source('https://www.twilio.com/docs/sip-trunking/cps-trunk-termination'),
    sources: [
      page(32001),
      source('https://www.twilio.com/docs/sip-trunking/scale-and-limits'),
      { url: 'https://www.twilio.com/docs/sip-trunking/troubleshooting', read: '2026-11-30' },
    ],
  },
);
