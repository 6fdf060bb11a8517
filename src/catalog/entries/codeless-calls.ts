import type { ErrorEntry } from '../types.ts';
import { geoPermission } from './shared/callDestinations.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause, page, source } from './shared/compact.ts';
import { DOMAIN, SIP_ADMIN, aclAddressMissing, sipCredentials } from './shared/sip.ts';

const REGISTERS = 'Register again. The device is listed under **Registered endpoints** of the SIP domain.';
/** In the address of a trunk. An edge can follow it: `name.pstn.ashburn.twilio.com`. */
const TRUNK = '.pstn.';
/** The settings of a SIP domain can't be the reason where the address is a trunk's. */
const NO_TRUNK = { excludedBy: { says: TRUNK } };
const REGISTRATION = source('https://www.twilio.com/docs/voice/api/sip-registration');

/** Errors of calls, the tasks behind them, and the requests of trial accounts, that are shown without a code. */
export const entries: readonly ErrorEntry[] = [
  {
    id: 'reservation-not-pending',
    title: "The reservation can't be accepted in this state",
    product: 'flex',
    level: 'error',
    status: [400],
    summary: 'Flex or your code tried to change a reservation that is no longer pending, and TaskRouter refused.',
    retryable: false,
    related: [40136, 40114, 20001],
    messages: [
      'Reservation {ReservationSid} not in expected state [pending] and cannot be updated to [onHold]',
      // Booking systems can say so, too.
      '~Reservation {ReservationSid} not in expected state [pending] and cannot be updated to [{status}]',
      // twilio/twilio-php#342
      '~Reservation {ReservationSid} is already in state [{status}] and cannot be updated to [{status}]',
    ],
    causes: [
      {
        ...cause(
          'reservation-accepted-twice',
          'The same reservation was accepted twice',
          'The first acceptance sets it to `onHold` while Flex connects the agent, then to `accepted`. If the task connects, this error has no effect.',
          [
            'Find what else accepts tasks: automatic acceptance, a plugin, a retry or your server.',
            "Use `Actions.replaceAction('AcceptTask', …)` in a plugin instead of a second call of `AcceptTask`.",
            "Read the reservation's status in code outside Flex, and accept it only if it's `pending`.",
            "Accept another task. If the task connects without this error, it's fixed.",
          ],
          { who: 'a developer' },
        ),
        source: source('https://support.twilio.com/hc/en-us/articles/40136086868507-Error-400-Reservation-Not-in-Expected-State-Pending-When-Accepting-a-Task'),
        sources: [source('https://github.com/twilio/twilio-php/issues/342')],
      },
    ],
  },
  {
    id: 'sip-call-refused',
    title: 'Twilio refused the SIP call with 403',
    product: 'sip-trunking',
    level: 'error',
    summary: 'Your voice platform or PBX called through a Twilio trunk. It shows only the SIP status; the Debugger can have the reason.',
    messageHint: 'The Debugger can have an event with a code from 32200 to 32206 for the call. Pass that code.',
    retryable: false,
    related: [32201, 32202, 32204, 32205, 32206, 32203, 32200],
    // LiveKit's words, which it has for every carrier. `Failed to authenticate` and `Received response` are Asterisk's.
    messages: [
      '~Unexpected StatusCode from INVITE response 403',
      '~sip status: 403',
      '~Failed to authenticate on INVITE to',
      // https://github.com/motom001/DoorPi/issues/137
      '~Received response: "Forbidden" from',
      // A SIP response as PBXs log it. Its `From` or `To` names the trunk.
      '~SIP/2.0 403 Forbidden {headers} pstn.twilio.com',
    ],
    causes: [
      {
        ...sipCredentials,
        when: { suggestedBy: { says: 'authenticate' } },
        source: { url: 'https://docs.livekit.io/sip/troubleshooting', read: '2026-11-29' },
        sources: [page(32202), ...(sipCredentials.sources ?? [])],
      },
      // Wrong credentials fail from the beginning as well.
      { ...aclAddressMissing, when: {}, source: page(32201) },
      {
        ...cause(
          'caller-id-not-owned',
          "The trunk shows a caller ID that isn't yours",
          'The number in `From` has to be one of your Twilio numbers or a verified caller ID, in E.164.',
          [
            'Look up which number your platform or PBX sends in `From`, such as the number of its outbound trunk.',
            "Set one of this account's numbers there, as in `+15017122661`.",
            CALL_CONNECTS,
          ],
          {
            who: SIP_ADMIN,
            // A SIP address without a number. A number in full can be another company's just as well. The words are those of 32204.
            when: {
              suggestedBy: [
                { from: ['invalid', 'sip', 'alphanumeric', 'missing', 'national', 'short-code'] },
                { says: ['not verified', 'unverified', 'Caller ID is unauthorized'] },
              ],
            },
          },
        ),
        source: page(32204),
      },
      // Calls abroad are common: only a country of its own that fails tells it.
      { ...geoPermission, when: { suggestedBy: { affected: 'one-country' } }, source: page(32205) },
      {
        ...cause(
          'trunk-name-missing',
          "The call doesn't name your trunk",
          "Twilio finds the trunk by the host in the request line. It's missing where a proxy puts the IP address there.",
          // Without the name, Twilio may not know whose call it is. Then no log of the account has it.
          [
            'Record the SIP traffic that leaves your proxy, for example with `sngrep`, and read the first line of the INVITE.',
            'Keep `{name}.pstn.twilio.com` in the request line, and use its IP address only as the destination of the packets.',
            CALL_CONNECTS,
          ],
          {
            who: SIP_ADMIN,
            prevalence: 'rare',
            note: "Based on one report of a 403. By Twilio's page, such a call gets no response at all.",
          },
        ),
        source: source('https://github.com/comcent-io/comcent-ce/pull/11'),
        sources: [{ url: 'https://www.twilio.com/docs/sip-trunking/troubleshooting', read: '2026-11-30' }],
      },
    ],
  },
  {
    id: 'sip-registration-refused',
    title: 'Twilio refused the SIP registration with 403',
    product: 'voice',
    level: 'error',
    summary: 'A device or PBX tried to register with Twilio. Its log shows only the SIP status.',
    messageHint: 'For a SIP domain, the Debugger can have an event with the code 32210 or 32212. Pass that code.',
    retryable: false,
    related: [32210, 32212, 32202, 32009],
    messages: [
      // Asterisk's PJSIP, which says so of every registrar, and FreeSWITCH.
      "~Fatal response '403' received from {registrar} on registration attempt",
      '~Failed Registration with status Forbidden [403]',
    ],
    causes: [
      // No page of Twilio's says how a trunk responds to a registration. Its own address, `pstn`, tells it from a SIP domain, `sip`.
      {
        ...cause(
          'trunk-registered',
          'The address is a trunk, which needs no registration',
          "A trunk knows your system by its IP address, or by the username and password of each call. FreeSWITCH's guide turns registration off.",
          [
            'Turn registration off: in FreePBX, set **Registration** to **None**; in PJSIP, remove the `registration` section; in FreeSWITCH, set `register` to `false`.',
            {
              text: "Add your system's public IP address, or a credential list, under Termination of the trunk.",
              link: { place: 'sip-trunks' },
            },
            CALL_CONNECTS,
          ],
          {
            who: SIP_ADMIN,
            when: { suggestedBy: { says: TRUNK }, excludedBy: { says: '.sip.' } },
          },
        ),
        source: source('https://developer.signalwire.com/freeswitch/FreeSWITCH-Explained/Interoperability/Providers-ITSPs/2883943'),
      },
      {
        ...cause(
          'registration-not-enabled',
          'Registration is off for the SIP domain',
          "It's off unless you turn it on.",
          [
            DOMAIN,
            'Set **Enable SIP registration** to **Enabled** under **Edit SIP registration**.',
            'Save the domain with a credential list that has the device.',
            REGISTERS,
          ],
          { who: SIP_ADMIN, when: NO_TRUNK },
        ),
        source: page(32210),
        sources: [REGISTRATION],
      },
      {
        ...cause(
          'sip-credentials',
          "The username or password doesn't match the credential list",
          'Twilio compares the registration with the credential lists that the SIP domain has for registration. The username must match exactly.',
          [
            { text: 'Open the credential list that the SIP domain uses for registration.', link: { place: 'sip-domains' } },
            'Add a user with a username and a password.',
            'Enter the same two values in the device. Some devices call the username Authorization ID.',
            REGISTERS,
          ],
          { who: SIP_ADMIN, when: NO_TRUNK },
        ),
        source: REGISTRATION,
      },
      {
        ...cause(
          'sip-no-credential-list',
          'The SIP domain has no credential list for registration',
          'The domain has a separate credential list for registration.',
          [DOMAIN, 'Choose a credential list under **Edit SIP registration**.', 'Save the domain.', REGISTERS],
          { who: SIP_ADMIN, prevalence: 'occasional', when: NO_TRUNK },
        ),
        source: page(32212),
      },
    ],
  },
  {
    id: 'trial-account-parameter-limit',
    title: "A trial account can't use this parameter",
    product: 'platform',
    level: 'error',
    status: [400],
    summary: "Since 2026, trial accounts can use only some of the parameters for calls and messages. Twilio doesn't say which one it refused.",
    retryable: false,
    related: [20003, 21608, 21219],
    messages: [
      'Invalid or disallowed parameters provided - trial accounts have limited parameter access, upgrade your account to unlock full functionality.',
      // As projects shorten it
      '~Invalid or disallowed parameters',
      '~Invalid or disallowed parameters provided',
    ],
    causes: [
      {
        id: 'trial-account-restriction',
        title: "The request has a parameter that trials can't use",
        explanation:
          'Users report this for inline `Twiml`, `MachineDetection`, `MediaUrl`, `StatusCallback` and `Timeout`. An upgraded account can use all of them.',
        prevalence: 'common',
        who: 'the owner of the account',
        when: { suggestedBy: { accountType: 'trial' }, excludedBy: { accountType: 'full' } },
        steps: [{ id: 'check', text: "Send the request again. A 201 response means it's fixed." }],
        ways: [
          {
            id: 'upgrade',
            title: 'You need the parameter',
            steps: [{ id: 'upgrade', text: 'Upgrade the account on the first page of the Console.' }],
          },
          {
            id: 'remove',
            title: 'You want to stay on the trial',
            steps: [
              { id: 'minimal', text: 'Send only `To`, `From` and `Body`, or for a call `To`, `From` and `Url`.' },
              {
                id: 'template',
                text: "Set `Url` to a template of Twilio's, such as `https://webhooks.twilio.com/v1/Voice/Template/voice_text_to_speech`, if a call is still refused. **Voice > Popular channels > Voice API > Try out Voice** in the Console shows more.",
              },
              { id: 'add', text: 'Add the other parameters one at a time until one is refused.' },
            ],
          },
        ],
        source: { url: 'https://www.twilio.com/docs/usage/trials', read: '2026-11-28' },
        sources: [{ url: 'https://www.twilio.com/docs/usage/trials/try-out-voice', read: '2026-11-30' }],
        note: "Twilio doesn't publish a list of these parameters. They and the templates are from reports that we can't link to.",
      },
    ],
  },
];
