import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause } from './shared/compact.ts';
import { CAPTURE, OWNER, SIP_ADMIN, TRUNK, one, sip } from './shared/sip.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';

const E164 = 'Send the number in E.164, such as `+14155550100`.';
const HEADERS = 'Read the headers in your SIP URI.';

export const entries: readonly ErrorEntry[] = [
  sip(
    32100,
    'warning',
    'A trial trunk can only call verified numbers',
    'On a trial account, both sides of a call over a trunk must be verified.',
    [
      cause(
        'recipient-not-verified',
        "The number hasn't been verified yet",
        'That holds for `From` and for `To`.',
        [{ text: 'Verify both numbers.', link: { place: 'verified-caller-ids' } }, 'Upgrade the account if you want to call any number.', CALL_CONNECTS],
        { who: OWNER },
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
    "Twilio couldn't read the number of a SIP call, or there is none.",
    [one('number-not-e164', 'The number lacks its country code', 'The PBX sends what was dialed, or an empty variable.', CAPTURE, E164)],
    ['SIP: Invalid phone number', 'The called number is not a valid E.164 number.'],
    [32205, 13223],
  ),
  sip(
    32102,
    'warning',
    'The SDP of the call is malformed',
    "Twilio can't read how your side wants to send sound.",
    [
      one(
        'sdp-malformed',
        'The session description is broken',
        'A device or a SIP ALG on the way can break it.',
        CAPTURE,
        'Switch SIP ALG off in the router, and update the device.',
      ),
    ],
    ['SIP: Bad SDP', 'The SDP is not correctly formatted.'],
    [32103],
  ),
  sip(
    32103,
    'warning',
    'The SIP request has no body',
    'Twilio expected a session description (SDP) and got none.',
    [
      one(
        'sdp-missing',
        'The request comes without SDP',
        'Some devices send it later. Twilio wants it at once.',
        CAPTURE,
        'Switch late or delayed offer off in your SIP system.',
      ),
    ],
    ['SIP: Empty body', 'The body of the request was empty, which is not allowed in this context.'],
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
        'Requests to that address would come back to Twilio in a loop.',
        CAPTURE,
        'Configure your SIP software so that it fills `Contact` with its own address.',
      ),
    ],
    ['SIP: Invalid contact header'],
    [32022],
  ),
  sip(
    32106,
    'error',
    "The SIP call couldn't be authenticated",
    "Twilio asked for a login and didn't accept the response.",
    [
      one(
        'sip-credentials',
        'Username or password are wrong',
        'They must be in a credential list that the trunk or domain uses.',
        TRUNK,
        'Set a new password in the credential list and in your SIP system.',
      ),
    ],
    ['SIP: Authentication Error'],
    [32202, 32212],
  ),
  sip(
    32110,
    'warning',
    "A part of the SIP URI can't be read",
    'Twilio may still try the call, without that part.',
    [
      one(
        'sip-uri-malformed',
        'The URI has the wrong format',
        "The user part has forbidden characters, or a header or parameter value isn't encoded.",
        'Read the user part, the parameters and the headers of your SIP URI.',
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
        "The name has signs that aren't allowed",
        'Letters, digits and hyphens are. An escape such as `%20` may have brought in another.',
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
        "The value has signs that aren't encoded",
        'Input of users often brings them in.',
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
        "The name of the header isn't allowed",
        "It doesn't begin with `X-`, or begins with `X-Twilio`, which is reserved.",
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
    'Twilio passes over the parameter.',
    [
      one(
        'sip-uri-parameter',
        'The value is none that Twilio knows',
        '`secure` takes `true` and `false`, `transport` `udp`, `tcp` and `tls`.',
        'Read the parameter that the event names.',
        'Correct its value.',
        SIP_ADMIN,
        CALL_AGAIN,
      ),
    ],
    ['SIP: Unsupported parameter value', 'A URI parameter contains an unsupported value and will be ignored'],
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
        'Phones show only a short reason.',
        'Count the characters of the header.',
        'Shorten it, such as `Appointment reminder`.',
      ),
    ],
    ['X-Branded-CallReason header contains an invalid value.'],
    [11016],
    'sip-trunking',
  ),
];
