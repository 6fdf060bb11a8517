import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { CAPTURE, CAPTURES, OWNER, SIP_ADMIN, one, sip } from './shared/sip.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';
import { inEvent } from './shared/logs.ts';

const E164 = 'Send the number in E.164, such as `+14155550100`.';
const HEADERS = 'Check the headers in your SIP URI.';

export const entries: readonly ErrorEntry[] = [
  sip(
    32100,
    'warning',
    'A trial trunk can only call verified numbers',
    'On a trial account, both numbers of a trunk call must be verified.',
    [
      cause(
        'recipient-not-verified',
        "A number of the call isn't verified",
        'On a trial account, `From` and `To` must both be verified caller IDs.',
        [CALL_CONNECTS],
        {
          who: OWNER,
          ways: [
            {
              id: 'verify',
              title: 'Verify the numbers',
              steps: [{ id: 'verify', text: "Verify each number that isn't in the list.", link: { place: 'verified-caller-ids' } }],
            },
            { id: 'upgrade', title: 'Call any number', steps: [{ id: 'upgrade', text: 'Upgrade the account on the first page of the Console.' }] },
          ],
        },
      ),
    ],
    ['SIP: Trial accounts can only call verified caller IDs'],
    [21219, 32204, 21264],
    'sip-trunking',
  ),
  sip(
    32101,
    'warning',
    "The number your PBX dials isn't in E.164 form",
    'Twilio needs the called number in a SIP request with `+` and the country code.',
    [
      one(
        'number-not-e164',
        "The number isn't in E.164 form",
        'The PBX may send it as dialed, without `+` and the country code, or send an empty variable.',
        CAPTURE,
        E164,
      ),
    ],
    ['SIP: Invalid phone number', 'The called number is not a valid E.164 number.'],
    [32205, 13223],
  ),
  sip(
    32102,
    'warning',
    'The SDP of the call is malformed',
    "Twilio can't read how your side wants to send audio.",
    [
      one(
        'sdp-malformed',
        'The session description is broken',
        'A device or a SIP ALG along the way can break it.',
        CAPTURE,
        'Turn off SIP ALG in the router, and update the device.',
      ),
    ],
    ['SIP: Bad SDP', 'The SDP is not correctly formatted.'],
    [32103],
  ),
  sip(
    32103,
    'warning',
    'The SIP request has no body',
    'Twilio got a SIP request with an empty body where a body is required.',
    [
      {
        ...one(
          'sdp-missing',
          'The request arrives without its body',
          'An `INVITE` needs a session description (SDP) that offers media. Some systems send it only later.',
          CAPTURE,
          'Set your SIP system to send a valid SDP offer in the `INVITE`, without late (delayed) offer.',
        ),
        source: errorPage(32103, '2026-11-29'),
      },
    ],
    ['SIP: Empty body', '~The body of the request was empty, which is not allowed in this context.'],
    [32102],
  ),
  sip(
    32105,
    'warning',
    'The `Contact` header is wrong',
    "Twilio can't use the address in the `Contact` header that your side sends.",
    [
      one(
        'contact-header',
        '`Contact` names `127.0.0.1` or `localhost`',
        'Requests to that address would loop back to Twilio.',
        { text: 'Download the SIP capture (PCAP) from the call log and read the `Contact` header that your side sends.', link: CAPTURES },
        'Configure your SIP software to put its own address in `Contact`.',
        SIP_ADMIN,
        "Call again. No new 32105 in the error log means it's fixed.",
      ),
    ],
    ['SIP: Invalid contact header'],
    [32022],
  ),
  sip(
    32106,
    'error',
    "The SIP call couldn't be authenticated",
    "Twilio couldn't authenticate what your SIP device sent.",
    [
      one(
        'sip-authorization-name',
        "The device's login doesn't match the credential list",
        "Its authorization name and username must be the same, and match a user in the SIP domain's credential list, with that user's password.",
        'Open the settings of the account in your SIP device.',
        [
          'Set the authorization name (authentication ID) to the same value as the username.',
          'Enter a username and password from the credential list of the SIP domain.',
        ],
      ),
    ],
    ['SIP: Authentication Error'],
    [32202, 32212],
  ),
  sip(
    32110,
    'warning',
    "Part of the SIP URI can't be read",
    'Twilio may still attempt the call without that part.',
    [
      one(
        'sip-uri-malformed',
        'The URI has the wrong format',
        "The user part has forbidden characters, or a header or parameter value isn't encoded.",
        'Check the user part, parameters and headers of your SIP URI.',
        'Use letters, digits, `-` and `_` in the user part, and encode values, such as `%3B` for `;`.',
        SIP_ADMIN,
        CALL_AGAIN,
      ),
    ],
    ['SIP: URI is formatted incorrectly', 'Your SIP URI cannot be parsed unambiguously.'],
    [13243, 32111, 32112],
  ),
  sip(
    32111,
    'warning',
    'A SIP header name has forbidden characters',
    'Twilio left the header out of the call.',
    [
      one(
        'sip-header-name',
        "The name has characters that aren't allowed",
        'Letters, digits and hyphens are safe. An escape such as `%20` may have added another character.',
        HEADERS,
        'Rename the header.',
        SIP_ADMIN,
        CALL_AGAIN,
      ),
    ],
    ['SIP: Invalid header name'],
    [32112, 32113],
  ),
  sip(
    32112,
    'warning',
    'A SIP header value has forbidden characters',
    'Twilio left the header out of the call.',
    [
      one(
        'sip-header-value',
        "The value has characters that aren't encoded",
        'They often come from user input.',
        HEADERS,
        'Encode the value for a URI before you add it.',
        SIP_ADMIN,
        CALL_AGAIN,
      ),
    ],
    ['SIP: Invalid header value'],
    [32111],
  ),
  sip(
    32113,
    'warning',
    "This SIP header isn't passed on",
    'Twilio left the header out of the call.',
    [
      one(
        'sip-header-prefix',
        "The header's name isn't allowed",
        "It doesn't begin with `X-`, or it begins with `X-Twilio`, which is reserved.",
        HEADERS,
        'Rename it to `X-…`.',
        SIP_ADMIN,
        CALL_AGAIN,
      ),
    ],
    ['SIP: Header name is not allowed'],
    [32111, 13252],
  ),
  sip(
    32114,
    'warning',
    'A parameter of the SIP URI has an unknown value',
    'Twilio ignores the parameter.',
    [
      one(
        'sip-uri-parameter',
        "Twilio doesn't recognize the value",
        '`secure` can be `true` or `false`; `transport` can be `udp`, `tcp` or `tls`.',
        inEvent('Read the parameter that the event names.'),
        'Correct its value.',
        SIP_ADMIN,
        CALL_AGAIN,
      ),
    ],
    ['SIP: Unsupported parameter value', '~A URI parameter contains an unsupported value and will be ignored'],
    [32110],
  ),
  sip(
    32115,
    'error',
    'The call reason is too long',
    'The header `X-Branded-CallReason` has more than 50 characters.',
    [
      one(
        'call-reason-length',
        'The text has more than 50 characters',
        'Phones only show a short reason.',
        'Count the characters in the header.',
        'Shorten it, for example to `Appointment reminder`.',
      ),
    ],
    ['X-Branded-CallReason header contains an invalid value.'],
    [11016],
    'sip-trunking',
  ),
];
