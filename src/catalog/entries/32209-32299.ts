import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { CAPTURE, DOMAIN, SIP_ADMIN, TRUNK, TRUNK_OR_DOMAIN, one, sip } from './shared/sip.ts';
import { inEvent } from './shared/logs.ts';

const REGISTERS = 'Register again. The device is listed.';

export const entries: readonly ErrorEntry[] = [
  sip(
    32209,
    'error',
    'SIP has to use TLS here',
    'The call came over UDP or TCP, and the trunk or domain requires TLS.',
    [
      one(
        'sip-without-tls',
        "Your system or device doesn't use TLS",
        "A device that registered over UDP can't receive a secure call either.",
        TRUNK_OR_DOMAIN,
        'Register again with the transport TLS on port 5061, or turn off secure media.',
      ),
    ],
    ['SIP: Secure transport required', 'When secure calling is enabled, Twilio cannot accept calls made using UDP or TCP.'],
    [32207, 32208, 32222],
  ),
  sip(
    32210,
    'error',
    'Registration is off for this SIP domain',
    "A device tried to register, and the domain doesn't allow it.",
    [
      one(
        'registration-not-enabled',
        'Registration is off, or has no credential list',
        "It's off unless you turn it on.",
        DOMAIN,
        ['Set **Enable SIP registration** to **Enabled** under **Edit SIP registration**.', 'Save the domain with a credential list that has the device.'],
        SIP_ADMIN,
        REGISTERS,
      ),
    ],
    ['SIP: Register not supported', 'Registration is not enabled for the SIP domain'],
    [32009, 32212],
  ),
  sip(
    32212,
    'warning',
    "A device couldn't log in to register",
    'A device tried to register with a SIP domain that has no credential list for registration.',
    [
      one(
        'sip-no-credential-list',
        'The domain has no credential list for registration',
        "The list for registration is a setting of its own: the one for calls doesn't count.",
        DOMAIN,
        ['Choose a credential list under **Edit SIP registration**.', 'Save the domain.'],
        SIP_ADMIN,
        REGISTERS,
      ),
    ],
    ['SIP: Registration Authentication problem'],
    [32202, 32210, 32009],
  ),
  sip(
    32214,
    'warning',
    "`<Sip>` dials a domain it can't reach",
    'Your TwiML dials a SIP domain that belongs to neither this subaccount nor its main account.',
    [
      one(
        'sip-domain-of-other-account',
        'The SIP domain belongs to another account',
        'TwiML can reach SIP domains in its own subaccount and in the main account.',
        inEvent('Read the domain inside `<Sip>` in the event, and find its account in the Console.'),
        'Register the SIP endpoint with a domain in the same subaccount, and dial that domain.',
        SIP_ADMIN,
      ),
    ],
    ['SIP: Invalid <Dial><Sip>'],
    [13243, 32110],
  ),
  sip(
    32215,
    'warning',
    'A SIP domain was dialed without a Region',
    "Twilio couldn't connect the call to a SIP domain because its URI doesn't name a Region.",
    [
      one(
        'region-missing-in-uri',
        "The URI in `<Sip>` doesn't name a Region",
        'Twilio needs the Region in which the SIP endpoint is registered.',
        { text: 'Open the domain and its **Registered endpoints**.', link: { place: 'sip-domains' } },
        'Dial the domain with its Region, such as `sip:user@domain.sip.us1.twilio.com` for an endpoint registered in US1.',
      ),
    ],
    ['Dial failure calling a SIP Domain without specifying a region'],
    [32220, 32009],
  ),
  sip(
    32216,
    'error',
    "Twilio doesn't call this SIP address",
    'The address is on a list of addresses that Twilio refuses to call.',
    [
      one(
        'sip-deny-list',
        'The address is on a deny list',
        'Twilio publishes neither the list nor the reasons.',
        'Compare the address with the one you meant.',
        'Use another address, or ask [Twilio Support](https://help.twilio.com/).',
      ),
    ],
    ['SIP: SIP Address is on a deny list', 'SIP: Address blacklisted', 'This address is blacklisted.'],
    [32219],
  ),
  sip(
    32218,
    'error',
    "The trunk doesn't allow transfers",
    "Your side asked for a transfer (REFER), and it is off, or its target isn't allowed.",
    [
      one(
        'transfer-off',
        "The trunk's transfer mode doesn't allow it",
        "It's off, or it only allows transfers to SIP or only to phones.",
        TRUNK,
        'Set call transfer under General to allow this target: SIP, PSTN, or both.',
        undefined,
        "Transfer a call. If it reaches its target, it's fixed.",
      ),
    ],
    ['SIP: Transfer not allowed', 'Transfer is disabled or transferring to disallowed destination (SIP/PSTN)'],
    [13801, 13802],
    'sip-trunking',
  ),
  sip(
    32219,
    'error',
    "Twilio can't follow the SIP redirect",
    "Your side answered with 30x, and Twilio doesn't call the new address.",
    [
      one(
        'sip-redirect',
        'Twilio refuses this redirect',
        'It goes to a private address, a Twilio domain, a denied IP or a malformed URI; there were too many; or it came from a registered endpoint.',
        CAPTURE,
        'Redirect only once, with a valid public SIP URI in `Contact`.',
      ),
    ],
    ['SIP: Redirect failed'],
    [32011, 32216],
    'sip-trunking',
  ),
  sip(
    32220,
    'error',
    'The SIP URI of a registered device names an edge',
    "The URI names an edge, such as `ashburn`, which isn't allowed here.",
    [
      one(
        'edge-in-uri',
        'The URI has an edge in it',
        'Twilio finds the device no matter where it registered.',
        'Check the URI that you dial.',
        'Dial `sip:user@domain.sip.twilio.com`.',
      ),
    ],
    ['Specifying an edge is not allowed when dialing SIP registered endpoints'],
    [32221, 32009],
  ),
  sip(
    32221,
    'error',
    'No device is registered in this edge',
    'The user is registered, but through a different edge from the one in the URI.',
    [
      cause(
        'edge-in-uri',
        'The URI has an edge in it',
        'With an edge in the URI, Twilio only calls devices registered through that edge.',
        [
          { ...DOMAIN, text: 'Open the SIP domain, and look for the user under **Registered endpoints**.' },
          'Dial `sip:user@domain.sip.twilio.com`, without an edge, in your TwiML or request.',
          CALL_CONNECTS,
        ],
        { who: 'the person who writes the TwiML or the request' },
      ),
      cause(
        'sip-device-edge',
        'The device registers through an unexpected edge',
        'Its registration domain or outbound proxy names a different edge than you expect.',
        [
          "Set the device's registration domain to `domain.sip.twilio.com`, without an edge.",
          'Set its outbound proxy to the edge, such as `sip.sydney.twilio.com`.',
          REGISTERS,
        ],
        {
          who: SIP_ADMIN,
          when: { suggestedBy: { affected: 'one-recipient' } },
          prevalence: 'occasional',
          note: 'That it shows with one device is our own conclusion.',
          source: errorPage(32221, '2026-11-29'),
        },
      ),
    ],
    ['Dialing SIP Endpoint failure - No devices registered in specified edge'],
    [32220, 32009],
  ),
  sip(
    32222,
    'error',
    "Your side's TLS version is too old",
    'Your SIP system offers a TLS version below the one that your account allows. By default, that is 1.2.',
    [
      one(
        'sip-tls-version',
        'Your system uses a TLS version below 1.2',
        'TLS 1.0 and 1.1 are outdated, so Twilio accepts them only if you turn them on.',
        "Check the TLS version in your system's settings.",
        [
          'Turn on TLS 1.2 there, or update the system if it has none.',
          "Turn on **Allow Deprecated SIP/TLS versions** in the Console, under **Voice > Settings > General**, only if the system can't use 1.2.",
        ],
      ),
    ],
    ['TLS version not allowed'],
    [32209, 32011],
    'sip-trunking',
  ),
  sip(
    32223,
    'error',
    'The SIP URI has no user',
    "You can't dial a SIP domain itself, only a device registered on it.",
    [
      one(
        'sip-user-missing',
        'The part before `@` is missing',
        'A variable was empty, or Twilio calls a SIP domain itself, which is never allowed.',
        'Check the URI that you dial.',
        'Dial `sip:user@domain.sip.twilio.com`.',
      ),
    ],
    ['There is no username in the SIP URI when calling a SIP registered endpoint'],
    [13255, 32009],
  ),
  sip(
    32224,
    'error',
    "The region's rules block the forwarded call",
    "Because of the destination region's rules, Twilio blocked the call before it got there.",
    [
      one(
        'forwarded-abroad',
        "The destination doesn't allow this call",
        'Often, a call to a domestic number is forwarded to another country.',
        'Compare the country of the number called with that of the number you forward to.',
        'Forward to a number in the same region as the number called.',
        'the person who sets up the forwarding',
      ),
    ],
    ['Forwarded Call blocked by Twilio'],
    [13225, 32203],
  ),
];
