import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { type Draft, cause, page, source, thread } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { CAPTURES, OWNER, SIP_ADMIN, limits, one, rate, sip, sipHostNotPublic } from './shared/sip.ts';
import { inCallLog, inEvent } from './shared/logs.ts';
import { ON_CLIENT } from './shared/platforms.ts';

/** Addresses that only an own network knows, in a SIP URI: RFC 1918. */
const PRIVATE_HOSTS = ['192.168.', '10.', ...Array.from({ length: 16 }, (_, index) => `172.${16 + index}.`)];
const PRIVATE = PRIVATE_HOSTS.flatMap((start) => [`@${start}`, `sip:${start}`]);
const SIP_IPS = { href: 'https://www.twilio.com/docs/sip-trunking/ip-addresses', text: 'Addresses and ports' };

const noAudio: Draft = cause(
  'media-blocked',
  'No audio arrives from your side',
  'NAT or a firewall drops the media on its way to Twilio.',
  [
    {
      text: "Download the SIP capture (PCAP) from the call log and read the address after `c=` in Twilio's SDP: your audio has to go there.",
      link: CAPTURES,
    },
    'Record the UDP traffic at the edge of your network during a call. Packets to that address must leave it.',
    {
      text: "Open UDP for Twilio's media addresses, and let your side announce its public IP address.",
      link: SIP_IPS,
    },
    "Call again. If both sides hear each other, it's fixed.",
  ],
  {
    details: "A private address after `c=` in your side's SDP is a sign that NAT isn't set up: Twilio can't send audio there either.",
    who: SIP_ADMIN,
    prevalence: 'occasional',
    // The address that the step looks for. A network that drops audio has always done so.
    when: { suggestedBy: [{ says: PRIVATE_HOSTS.map((start) => `c=IN IP4 ${start}`) }, { workedBefore: 'no' }] },
    note: "Our own conclusion: Twilio's page says only that one side sent no audio for a long time.",
  },
);

export const entries: readonly ErrorEntry[] = [
  sip(
    32011,
    'warning',
    "Your SIP system didn't accept the call",
    'Twilio called your SIP URI and got no response, or an error. Each attempt has its own event.',
    [
      cause(
        'sip-unreachable',
        "Your system doesn't respond",
        "It's down, a firewall blocks Twilio, or the port in the URI isn't the one it listens on.",
        [
          'Look for the INVITE at that time at the edge of your network.',
          { text: "Allow Twilio's signaling addresses on 5060 and 5061, and its media addresses and ports.", link: SIP_IPS },
          'Correct the URI: `sip:host:port` for a trunk, `sip:user@host` in `<Sip>`, with a public host, and `;transport=tls` only for TLS.',
          "Call again. No new event means it's fixed.",
        ],
        {
          details: 'A request with long `X-` headers can be too large for UDP. Add `;transport=tcp` or `;transport=tls` to the URI, and send fewer headers.',
          who: SIP_ADMIN,
          // By Twilio's page, 408 and 504 stand for no response.
          when: { suggestedBy: { says: ['timeout', 'time-out', 'timed out', 'No response', '408', '504'] } },
          sources: [{ url: 'https://www.twilio.com/docs/sip-trunking/troubleshooting', read: '2026-11-30' }],
        },
      ),
      cause(
        'sip-private-address',
        'The address in the URI is a private one',
        "Behind NAT, phones often register an address such as `192.168.1.20`. Their outgoing calls work, but Twilio can't reach them at such an address.",
        [
          { text: 'Open the event in the Debugger and read the address.', link: { place: 'debugger' } },
          {
            text: 'Look for the address under **Registered endpoints** of the SIP domain, too, if the phone registers.',
            link: { place: 'sip-domains' },
          },
          'Turn on NAT support or STUN in the phone or PBX, or enter its public address there.',
          'Put the public address in your own URI if that has the private one.',
          'Register again, then call. The phone rings.',
        ],
        {
          who: SIP_ADMIN,
          prevalence: 'occasional',
          when: {
            suggestedBy: [{ says: PRIVATE }, { toFault: 'private-host' }],
            decisive: { says: PRIVATE },
          },
          source: thread('sipsorcery-org/sipsorcery#1375'),
        },
      ),
      {
        ...sipHostNotPublic,
        prevalence: 'occasional',
        when: {
          suggestedBy: [
            { says: ['476', 'Unresolvable', 'DNS', 'NXDOMAIN', 'ENOTFOUND', 'unable to resolve', 'could not resolve'] },
            { toFault: 'private-name' },
          ],
          decisive: { says: 'Unresolvable destination' },
        },
        details: 'If the name has a public address, your own SIP proxy may have sent the 476: check the host that it forwards to.',
        source: page(13254),
      },
      cause(
        'sip-auth-by-your-pbx',
        "Your system doesn't let Twilio in",
        "It asks for a password (401 or 407), or refuses calls from Twilio's addresses (403).",
        [
          { text: 'Read the SIP status in the event.', link: { place: 'debugger' } },
          {
            text: "Let your system accept calls from Twilio's addresses without a password. In `<Sip>`, you can set `username` and `password` instead.",
            link: SIP_IPS,
          },
          CALL_CONNECTS,
        ],
        {
          who: SIP_ADMIN,
          when: { suggestedBy: { says: ['401', '403', '407', 'Unauthorized', 'Forbidden'] } },
          sources: [{ url: 'https://www.twilio.com/docs/sip-trunking/troubleshooting', read: '2026-11-30' }],
        },
      ),
      cause(
        'dialled-number-unknown',
        "Your system doesn't recognize the dialed number",
        'Its dial plan has the number in a different format, with or without `+`.',
        [
          { text: 'Read the SIP status in the event: 404, 484, or 486 with "No SIP trunk matched".', link: { place: 'debugger' } },
          'Enter the number in your dial plan exactly as Twilio sends it.',
          CALL_CONNECTS,
        ],
        {
          who: SIP_ADMIN,
          when: { suggestedBy: { says: ['404', '484', '604', 'No SIP trunk matched', 'flood', 'Not Found', 'Address Incomplete'] } },
          source: source('https://github.com/livekit/sip/issues/484'),
        },
      ),
      cause(
        'callee-busy',
        'The called line is busy or unavailable, or declines',
        'Your system responds with 480, 486, 600 or 603. After 486, 600 and 603, Twilio tries no other URI of the trunk.',
        [
          'Look in your PBX whether the called device was registered and free at that time.',
          'Raise the number of simultaneous calls that your system accepts if it refuses calls for lack of lines.',
          CALL_CONNECTS,
        ],
        {
          details: 'LiveKit also sends 486 if nobody answers in time.',
          who: SIP_ADMIN,
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['480', '486', '600', '603', 'Temporarily Unavailable', 'Busy Here', 'Busy Everywhere', 'Decline'] } },
          source: { url: 'https://www.twilio.com/docs/sip-trunking', read: '2026-11-30' },
          sources: [
            { url: 'https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18', read: '2026-11-30' },
            { url: 'https://github.com/livekit/sip/pull/785', read: '2026-11-30' },
          ],
        },
      ),
      cause(
        'codec-or-srtp',
        "The two sides can't agree on a codec or encryption",
        'Your system responds with 488 or 606.',
        [
          "Compare the codecs in Twilio's INVITE with those that your system allows.",
          'Allow one of them in your system, such as PCMU (G.711 µ-law).',
          {
            text: 'Turn **Secure Trunking** on in the trunk and SRTP in your system, or both off. In `<Sip>`, `;secure=true` in the URI does the same.',
            link: { place: 'sip-trunks' },
          },
          CALL_CONNECTS,
        ],
        {
          who: SIP_ADMIN,
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['415', '488', '606', 'Not Acceptable', 'Unsupported Media Type'] } },
          source: { url: 'https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26', read: '2026-11-30' },
          sources: [{ url: 'https://www.twilio.com/docs/sip-trunking', read: '2026-11-30' }],
        },
      ),
      cause(
        'sip-tls-version',
        'Your system uses a TLS version below 1.2',
        'Twilio calls with TLS 1.2 or later.',
        [
          {
            text: 'Run the command outside your network. `Cipher is (NONE)` means that TLS 1.2 fails; no output means that nothing responds on the port.',
            snippet: {
              language: 'sh',
              title: 'Try TLS 1.2',
              code: 'openssl s_client -connect "${SIP_HOST:?is not set}:5061" -tls1_2 </dev/null 2>/dev/null | grep "Cipher is"',
              note: 'Replace `5061` if the URI names another port.',
            },
          },
          'Turn on TLS 1.2 in your system, or update it if it has none.',
          CALL_CONNECTS,
        ],
        {
          who: SIP_ADMIN,
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['TLS handshake', 'TLS version', 'TLSv1', 'SSL'] } },
          // Twilio's page of 32011 still speaks of an account setting for older versions; its page on trunks has none left.
          sources: [{ url: 'https://www.twilio.com/docs/sip-trunking', read: '2026-11-30' }],
        },
      ),
      cause(
        'sip-server-error',
        'Your system failed (5xx)',
        'It answers the call with its own error, such as 500.',
        ['Read the log of your PBX at that time.', 'Fix the problem it shows.', CALL_CONNECTS],
        {
          who: SIP_ADMIN,
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['500', '501', '502', '503', '580', 'Server Internal Error', 'Service Unavailable'] } },
        },
      ),
    ],
    [
      'Error communicating with your SIP communications infrastructure',
      'Twilio received a SIP error while communicating with your communications infrastructure specified in either your Trunking Origination URI(s), or Dial SIP URI.',
      'There was a problem communicating with a specific endpoint of your SIP communications infrastructure.',
    ],
    [32009, 32010, 32016, 32400, 32401, 32222, 13254],
    'sip-trunking',
    { retryable: true, retryAdvice: 'Call again later if your system was down or busy only briefly.' },
  ),
  rate(
    32012,
    'warning',
    'All trunks together start too many calls per second',
    "Twilio refused the call: the parent account's pool exceeded its calls per second.",
    [
      {
        ...limits,
        explanation: 'The trunks of the parent account and its subaccounts share one limit of calls per second.',
        steps: [
          ...limits.steps.slice(0, 2),
          { id: 'raise', text: 'Ask Twilio for more calls per second for the parent account.', link: supportLink },
          ...limits.steps.slice(-1),
        ],
      },
    ],
    ['SIP: Parent account pooled Trunking CPS limit exceeded', 'SIP: Master account pooled Trunking CPS limit exceeded'],
    [32001, 32013],
    'sip-trunking',
  ),
  rate(
    32013,
    'error',
    'The SIP domains start too many calls per second',
    "Twilio refused the call: the account's SIP domains exceeded their calls per second.",
    [
      {
        ...limits,
        explanation: 'The SIP domains of the parent account and its subaccounts share one limit of calls per second.',
        steps: [
          ...limits.steps.slice(0, 2),
          { id: 'raise', text: "Raise the parent account's calls per second, through Twilio if the Console doesn't offer it.", link: supportLink },
          ...limits.steps.slice(-1),
        ],
        source: page(32013),
        sources: [],
      },
    ],
    ['SIP: Parent account SIP Interface CPS limit exceeded', 'SIP: Master account SIP Interface CPS limit exceeded'],
    [32001, 32012],
  ),
  {
    ...sip(
      32014,
      'warning',
      'The call ended because no audio arrived',
      'Twilio received nothing from one side for a while, and ended the call.',
      [
        cause(
          'call-abandoned',
          'One side stopped sending audio',
          'For example, its network failed before it could hang up.',
          [
            'Ask the person whose side went silent whether the connection was lost at that moment.',
            'Ask [Twilio Support](https://help.twilio.com/) to turn on voice trace if it keeps happening. It shows which side stopped sending.',
            "Call again later. If the call stays connected, it's fixed.",
          ],
          { who: 'someone with Console access', when: { suggestedBy: { occurs: 'sometimes' } } },
        ),
        noAudio,
        cause(
          'app-sends-no-audio',
          'The browser or app sends no audio',
          'Without access to the microphone, a call from the Voice SDK connects but sends no audio.',
          [
            'Allow the microphone for the site in the browser, or for the app in the settings of the phone.',
            "Ask for the microphone with `getUserMedia` before the call starts, and don't place the call if it's refused.",
            {
              text: 'Open the ports for media in the firewall if the microphone is allowed.',
              link: {
                href: 'https://www.twilio.com/docs/voice/sdks/network-connectivity-requirements',
                text: 'Network connectivity requirements',
              },
            },
            "Call again. If both sides hear each other, it's fixed.",
          ],
          {
            who: "the agent, then the app's developers",
            prevalence: 'occasional',
            when: {
              suggestedBy: [...ON_CLIENT, { from: 'client' }, { to: 'client' }, { says: ['NotAllowedError', 'getUserMedia'] }],
            },
            note: "Based on one project that we can't link to. Twilio's page says only that one side sent no audio.",
          },
        ),
      ],
      ['Call is terminated because of no audio received'],
      [32022, 31953, 16102],
    ),
    retryable: true,
    retryAdvice: 'Call again a little later.',
  },
  sip(
    32015,
    'warning',
    'The call reached its time limit',
    "Twilio ended the call after the maximum time that's allowed or set.",
    [
      one(
        'call-too-long',
        'The call lasted too long',
        'Perhaps nobody hung up, and two machines kept the call open.',
        'Check `timeLimit` in your TwiML or request.',
        'Raise the limit, or let your app end silent calls.',
        "the app's developers",
        'Call again. The call ends when it should.',
      ),
    ],
    ['Call is terminated due to exceeding maximum call duration'],
    [64104, 13216],
  ),
  {
    ...sip(
      32016,
      'error',
      'No carrier responded within a minute',
      'Twilio tried several carriers for 60 seconds, and none put the call through.',
      [
        cause(
          'no-carrier-route',
          'The carriers on the route gave no answer',
          'The number might be unreachable right now, or the carriers might have a problem.',
          [
            'Call the number from an ordinary phone.',
            'Try again later if that phone fails, too.',
            'Send [Twilio Support](https://help.twilio.com/) two Call SIDs and this code if it gets through.',
            CALL_CONNECTS,
          ],
          { who: 'the person who calls; Twilio Support if the number is reachable' },
        ),
      ],
      ['PSTN PDD timeout'],
      [13224, 21214, 32011],
    ),
    retryable: true,
    retryAdvice: 'Call again a few minutes later.',
  },
  sip(
    32017,
    'error',
    'A carrier blocked the call because of your caller ID',
    'Carriers rate caller IDs, and yours has a poor rating.',
    [
      cause(
        'caller-id-reputation',
        'Your number looks like spam to carriers',
        'Many unanswered or very short calls, and complaints, lower the rating.',
        [
          'Register the number at freecallerregistry.com, and for T-Mobile at portal.firstorion.com.',
          "Call fewer people who don't answer, and show a number that they can call back.",
          { text: 'Apply for Voice Integrity and SHAKEN/STIR level A in Trust Hub.', link: { place: 'trust-hub' } },
          'Call again after a few days. The call rings.',
        ],
        { who: OWNER },
      ),
    ],
    ['PSTN: Carrier blocked call due to calling number (caller ID)'],
    [32011, 13247],
  ),
  sip(
    32018,
    'error',
    'The TwiML in the request is too long',
    'The parameter `Twiml` accepts up to 4000 characters.',
    [
      one(
        'twiml-parameter-too-long',
        'The document is longer than 4000 characters',
        'Long text adds up.',
        'Count the characters of `Twiml`.',
        'Put the TwiML behind a URL and pass `Url`.',
        'a developer',
      ),
    ],
    ['Twiml size exceeded maximum allowed value'],
    [32019, 11750],
  ),
  sip(
    32019,
    'warning',
    'Both `Url` and `Twiml` are set',
    'Twilio used `Url` and ignored `Twiml`.',
    [
      one(
        'url-and-twiml',
        'The request has both',
        'Only one can apply.',
        'Print the parameters of the request.',
        'Leave `Twiml` or `Url` out.',
        'a developer',
        "Send the request again. No new event means it's fixed.",
      ),
    ],
    ['Twiml and Voice URL are both set. Using Voice URL.'],
    [32018, 21205],
  ),
  sip(
    32020,
    'error',
    "Your call's SHAKEN/STIR passport is wrong",
    "Twilio couldn't verify the passport that your side sent, and refused the call.",
    [
      one(
        'passport-refused',
        "Twilio can't verify the passport",
        'The event says why.',
        inEvent('Read the message in the event.'),
        'Correct what it names, and make a new passport for the call.',
      ),
    ],
    ['SHAKEN/STIR call verification failed due to invalid passport from customer'],
    [32021],
    'sip-trunking',
  ),
  sip(
    32021,
    'warning',
    "An incoming call's SHAKEN/STIR passport is wrong",
    "Twilio couldn't verify the passport that a carrier sent. The call isn't affected.",
    [
      one(
        'passport-of-carrier',
        "The other carrier's passport is wrong",
        'There is nothing for you to fix.',
        'Check the incoming call: it has no verification status.',
        'Ignore the event.',
        "nobody, because the call isn't affected",
        'Treat the call as unverified.',
      ),
    ],
    ['SHAKEN/STIR call verification failed'],
    [32020],
  ),
  sip(
    32022,
    'error',
    "Your device didn't confirm the answered call",
    'Twilio sent 200 OK and got no ACK for 32 seconds, so it ended the call.',
    [
      cause(
        'ack-missing',
        'The ACK gets lost',
        'NAT or a firewall blocks it, the device sends it to the wrong address, or the network loses packets.',
        [
          inCallLog('Compare the SIP capture (PCAP) in the call log with one from your device: where does the ACK go?'),
          'Turn off SIP ALG, let SIP through the firewall, and let the device announce its public address.',
          'Set the device to the highest number of retransmissions.',
          'Call again. The call lasts longer than 32 seconds.',
        ],
        { who: SIP_ADMIN },
      ),
    ],
    ['ACK not received from your SIP endpoint'],
    [32014],
  ),
];
