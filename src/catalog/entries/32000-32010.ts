import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause, page, source } from './shared/compact.ts';
import { noPrimaryProfile } from './shared/primaryProfile.ts';
import { CAPTURE, DOMAIN, OWNER, SIP_ADMIN, limits, one, rate, sip } from './shared/sip.ts';
import { inCallLog } from './shared/logs.ts';

export const entries: readonly ErrorEntry[] = [
  rate(
    32001,
    'error',
    'The trunk starts more calls per second than allowed',
    'Twilio refused the call: the trunk exceeded its calls per second (CPS).',
    [
      {
        ...limits,
        details: `${limits.details} A higher rate costs a monthly fee, and Twilio expects calls over 30 seconds on average, most of them answered.`,
      },
    ],
    ['SIP: Trunk CPS limit exceeded', 'Calls Per Second placed against a SIP trunk exceeded its set limit.'],
    [32012, 32013, 10004, 21251],
    'sip-trunking',
  ),
  sip(
    32002,
    'warning',
    'No SIP domain has this name',
    "Twilio can't find a SIP domain with the call's host name.",
    [
      one(
        'sip-domain-unknown',
        'The domain is misspelled, or was never saved',
        "It ends with `.sip.twilio.com`. A new domain doesn't exist until you press **Save** in the Console.",
        DOMAIN,
        'Save it, and copy its name into the URI that your side or your TwiML dials.',
      ),
    ],
    ['SIP: Dial failure - Twilio SIP Domain not found'],
    [32009, 32223],
  ),
  sip(
    32005,
    'error',
    'Voice is turned off for this account',
    'Twilio refused a call because calls are disabled for the account.',
    [
      cause(
        'voice-under-review',
        'The account may have been flagged for review',
        'Twilio Support can say why, and turn calls back on.',
        [
          inCallLog("Look in the call log for calls that you didn't make."),
          'Replace the Auth Token and every API key that may be stolen, if there are any.',
          "Open a ticket in the [Help Center](https://support.twilio.com) with code 32005, or reply to Twilio's email about the account.",
          CALL_CONNECTS,
        ],
        {
          details:
            "One team reports, in a file that we can't link to, that its calls were turned off the day after someone had called abroad with its stolen credentials.",
          who: OWNER,
        },
      ),
      noPrimaryProfile,
    ],
    ['Voice calling has been disabled for this account'],
    [10005, 10001],
    'sip-trunking',
  ),
  sip(
    32006,
    'warning',
    'The SIP request passed too many hops',
    'Its `Max-Forwards` ran out before it reached the other side.',
    [
      one(
        'max-forwards',
        '`Max-Forwards` is too low, or the call goes in a loop',
        'Twilio needs at least 20.',
        CAPTURE,
        'Set `Max-Forwards` to 70, and look for a route that leads back to itself.',
      ),
    ],
    ['SIP: Too many hops', "The request was rejected because its 'Max-Forward' header had reached zero."],
    [32011],
  ),
  sip(
    32007,
    'warning',
    'Too many devices are registered under one user',
    'A SIP domain user can have 10 registered devices, and this one would be one too many.',
    [
      one(
        'sip-bindings',
        'More than 10 devices use the same user',
        'Twilio allows 10 bindings for each `user@domain`. A binding is one device at one address.',
        { ...DOMAIN, text: "Open the SIP domain, and look for the user's devices under **Registered endpoints**." },
        'Register fewer devices under this user.',
        SIP_ADMIN,
        'Register again. The device is listed under **Registered endpoints**.',
      ),
    ],
    ['SIP: Too many endpoints/bindings for the Address-of-record (AOR)'],
    [32008, 32009],
  ),
  sip(
    32008,
    'warning',
    'Devices register too often',
    'Twilio refused a registration because too many arrived within one second.',
    [
      one(
        'sip-register-rate',
        'One user registers more than 5 times a second',
        'Twilio allows 5 `REGISTER` requests per second for each `user@domain`.',
        "Check the devices' registration interval.",
        'Set a longer interval so that they register less often.',
        SIP_ADMIN,
        "Register again. No new warning in the error log means it's fixed.",
      ),
    ],
    ['SIP: Registration per second limit reached'],
    [32007],
  ),
  sip(
    32009,
    'warning',
    "The SIP device you dial isn't registered",
    'Your TwiML or request dials a user of your SIP domain without a registered device.',
    [
      cause(
        'device-not-registered',
        'The device is off, or its registration expired',
        "A registration ends unless the device renews it. A PBX that only sends OPTIONS isn't registered.",
        [
          { text: 'Look for the user under **Registered endpoints** of the SIP domain.', link: { place: 'sip-domains' } },
          'Turn the device on.',
          'Set it to send REGISTER again before each registration ends.',
          'Keep the connection from the device to Twilio open in your router or NAT, for example with a keep-alive in the device.',
          'Wait until the user is listed, then call again. The device rings.',
        ],
        {
          who: SIP_ADMIN,
          when: { suggestedBy: [{ occurs: 'sometimes' }, { workedBefore: 'yes' }] },
          sources: [source('https://github.com/mnutt/rotary/issues/1')],
        },
      ),
      cause(
        'sip-user-mismatch',
        'The user or domain differs from the registered one',
        "The part before `@` must be the credential's username, and the domain must be the same.",
        [
          {
            text: "Compare the URI in your TwiML, or the request's `To`, with the user under **Registered endpoints**, letter by letter.",
            link: { place: 'sip-domains' },
          },
          'Dial `sip:user@domain.sip.twilio.com`, without an edge such as `ashburn` in it.',
          CALL_CONNECTS,
        ],
        // A device that never registered hasn't been reached before, either. One that is off isn't the reason if nobody can be reached.
        { who: SIP_ADMIN, when: { suggestedBy: { affected: 'all' } }, sources: [page(32220)] },
      ),
      cause(
        'registration-not-enabled',
        'Registration is off, or has no credential list',
        'A SIP domain has separate credential lists for calls and registrations.',
        [
          DOMAIN,
          'Set **Enable SIP registration** to **Enabled** under **Edit SIP registration**.',
          'Save the domain with a credential list that has the user.',
          'Register the device again. It is listed under **Registered endpoints**.',
        ],
        // That no user was ever reached fits a misspelled domain as well.
        { who: SIP_ADMIN, when: { suggestedBy: { affected: 'all' } }, source: page(32210), sources: [page(32212), page(32009)] },
      ),
    ],
    ['The user you tried to dial is not registered with the corresponding SIP Domain'],
    [32002, 32011, 32210, 32212, 32220, 32221, 32223],
    'voice',
    { retryable: true, retryAdvice: 'Call again once the device is registered.' },
  ),
  sip(
    32010,
    'error',
    "The trunk doesn't say where to send calls",
    'A call arrived for the trunk, but no usable origination URI is set.',
    [
      one(
        'origination-missing',
        'The origination URI is missing or disabled',
        'Calls to your numbers go to this URI.',
        { text: 'Open the trunk. For your own carrier (BYOC), open the connection policy of the trunk instead.', link: { place: 'sip-trunks' } },
        'Add a URI such as `sip:203.0.113.7:5060` (for a trunk, under Origination), and enable it.',
      ),
    ],
    ['SIP: No valid Origination URIs configured'],
    [32011, 32400],
    'sip-trunking',
  ),
];
