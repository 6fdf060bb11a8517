import type { ErrorEntry } from '../types.ts';
import { geoPermission } from './shared/callDestinations.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause, page, source } from './shared/compact.ts';
import { CAPTURE, SIP_ADMIN, aclAddressMissing, sipCredentials } from './shared/sip.ts';

/** Errors of calls for which another system shows no code. */
export const entries: readonly ErrorEntry[] = [
  {
    id: 'sip-call-refused',
    title: 'Twilio refused the SIP call with 403',
    product: 'sip-trunking',
    level: 'error',
    summary: "Your voice platform or PBX called through a Twilio trunk. It shows only the SIP status; Twilio's Debugger has the reason.",
    messageHint: 'The Debugger has an event with a code from 32200 to 32206 for the call. Pass that code.',
    retryable: false,
    related: [32201, 32202, 32204, 32205, 32206, 32203, 32200],
    // LiveKit's words, which it has for every carrier. `Failed to authenticate` and `Received response` are Asterisk's.
    messages: [
      '~Unexpected StatusCode from INVITE response 403',
      '~unexpected status from INVITE response: sip status: 403',
      '~INVITE failed: sip status: 403: Forbidden',
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
        sources: [page(32202)],
      },
      // Wrong credentials fail from the beginning as well.
      { ...aclAddressMissing, when: {}, source: page(32201) },
      {
        ...cause(
          'caller-id-not-owned',
          "The trunk shows a caller ID that isn't yours",
          'The number in `From` has to be one of your Twilio numbers or a verified caller ID, in E.164.',
          [CAPTURE, "Set one of this account's numbers as the number of the outbound trunk.", CALL_CONNECTS],
          {
            who: SIP_ADMIN,
            when: { suggestedBy: { from: ['invalid', 'sip', 'alphanumeric', 'missing', 'national', 'short-code'] } },
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
          [CAPTURE, 'Keep `{name}.pstn.twilio.com` in the request line, and use its IP address only as the destination of the packets.', CALL_CONNECTS],
          {
            who: SIP_ADMIN,
            prevalence: 'occasional',
          },
        ),
        source: source('https://github.com/comcent-io/comcent-ce/pull/11'),
      },
    ],
  },
];
