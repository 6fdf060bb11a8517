import type { ErrorEntry } from '../types.ts';
import { destinationHighRisk, geoHighRisk, geoPermission, noProfileForCall, subaccountGeo, wrongCountryCode } from './shared/callDestinations.ts';
import { findOwnNumber } from './shared/callerIds.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause, page, source, thread } from './shared/compact.ts';
import { oneReportNote } from './shared/notes.ts';
import { ADD_ADDRESS, CAPTURE, SIP_ADMIN, SOURCE_ADDRESS, TRUNK, TRUNK_OR_DOMAIN, aclAddressMissing, one, sip, sipCredentials } from './shared/sip.ts';

export const entries: readonly ErrorEntry[] = [
  sip(
    32200,
    'error',
    "Your SIP system isn't allowed to do this",
    'Twilio refused the request over SIP.',
    [
      one(
        'sip-permission',
        "The trunk has no authentication, or the account isn't active",
        'A trunk needs an IP access control list or a credential list.',
        'Check in the Console whether the account is active.',
        'Attach an IP access control list or a credential list to the trunk.',
      ),
    ],
    ['SIP: Insufficient permissions', '~Request failed due to insufficient permissions.'],
    [32201, 32202],
    'sip-trunking',
  ),
  sip(
    32201,
    'error',
    "Your SIP address isn't on the access list",
    "Twilio refused the call (403): its source IP address isn't on the access control list (ACL).",
    [
      cause(
        'public-ip-changed',
        'Your public IP address has changed',
        'A new server, new line or second uplink sends from a different address.',
        [SOURCE_ADDRESS, ADD_ADDRESS, "Call again. 407 or ringing instead of 403 means it's fixed."],
        { who: SIP_ADMIN, when: { suggestedBy: [{ workedBefore: 'yes' }, { occurs: 'sometimes' }], excludedBy: { workedBefore: 'no' } } },
      ),
      aclAddressMissing,
      cause(
        'acl-not-attached',
        "The list isn't attached to the trunk or domain",
        "A list has no effect until it's attached. The address is in none of those that are.",
        [TRUNK_OR_DOMAIN, 'Attach the list under Termination (trunk) or Voice authentication (domain).', 'Save the trunk or the domain.', CALL_CONNECTS],
        {
          who: SIP_ADMIN,
          prevalence: 'rare',
          note: "Our own conclusion: Twilio's page mentions only the addresses in the list.",
        },
      ),
      cause(
        'sender-without-fixed-ip',
        'Your SIP provider has no fixed addresses',
        'Cloud services send from many addresses.',
        [
          'Ask the provider for its addresses. If they are few and fixed, add them to the list instead.',
          {
            text: 'Attach a credential list under Termination of the trunk, and enter its username and password at the provider.',
            link: { place: 'sip-trunks' },
          },
          'Detach the access control list: while both are attached, Twilio enforces both.',
          CALL_CONNECTS,
        ],
        {
          who: SIP_ADMIN,
          prevalence: 'occasional',
          when: { suggestedBy: { occurs: 'sometimes' } },
          source: { url: 'https://www.twilio.com/docs/sip-trunking', read: '2026-11-30' },
          sources: [page(32201)],
        },
      ),
    ],
    ['SIP: Source IP address not in ACL', 'Authorization failure - source IP Address not in ACL', 'Authentication failure - source IP Address not in ACL'],
    [32202, 32204, 32200],
    'sip-trunking',
  ),
  sip(
    32202,
    'error',
    'The SIP username or password is wrong',
    'Twilio asked your SIP system for credentials (407) and refused them (403).',
    [
      sipCredentials,
      cause(
        'credential-list-not-attached',
        "The list isn't attached",
        'Twilio asks for a password because the trunk or domain has a credential list, but a different one.',
        [TRUNK_OR_DOMAIN, 'Attach the list under Termination (trunk) or Voice authentication (domain).', 'Save the trunk or the domain.', CALL_CONNECTS],
        { who: SIP_ADMIN, sources: [source('https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource')] },
      ),
      cause(
        'sip-realm',
        'Your system has no credentials for the realm',
        "It sends none because it's set up for a realm other than `sip.twilio.com`.",
        ['Check the SIP capture for a second INVITE with `Proxy-Authorization`.', 'Leave the realm empty, or set it to `sip.twilio.com`.', CALL_CONNECTS],
        {
          who: SIP_ADMIN,
          prevalence: 'occasional',
          source: source('https://github.com/InnovateAsterisk/Browser-Phone/issues/117'),
          when: { suggestedBy: { says: 'realm' } },
        },
      ),
    ],
    // The second is Asterisk's, for a 407 it has no credentials for: https://github.com/InnovateAsterisk/Browser-Phone/issues/117
    ['SIP: Bad user credentials', '~No auth credentials for realm(s) {realm} in challenge'],
    [32201, 32212, 32106, 32200],
    'sip-trunking',
  ),
  sip(
    32203,
    'error',
    'Twilio blocks calls to this number',
    "Twilio refused your trunk's call. An approved profile or Twilio Support can unblock some of these numbers.",
    // Its page names both.
    [noProfileForCall, destinationHighRisk].map((draft) => ({ ...draft, sources: [...(draft.sources ?? []), page(32203)] })),
    ['The destination number is blocked by Twilio.', 'SIP: Call blocked by Twilio'],
    [13225, 21216, 32205, 32224],
    'sip-trunking',
  ),
  sip(
    32204,
    'error',
    "The trunk shows a caller ID that isn't yours",
    'Twilio refused the call with 403: the number in `From` is neither yours nor verified.',
    [
      cause(
        'caller-id-not-owned',
        'The number is neither yours nor verified',
        "You can show one of this account's numbers, or a caller ID it has verified.",
        [
          { text: "Run the command with the credentials of the trunk's account.", snippet: findOwnNumber },
          'Set the outgoing caller ID of the PBX to one of your numbers, if the command finds none.',
          {
            text: 'Add this one to your verified caller IDs if you want to show it: someone has to receive a code at that number.',
            link: { place: 'verified-caller-ids' },
          },
          CALL_CONNECTS,
        ],
        { who: SIP_ADMIN, when: { suggestedBy: { from: 'e164' } } },
      ),
      cause(
        'from-is-not-a-number',
        '`From` is a name or extension',
        'The PBX sends its extension or SIP user.',
        [CAPTURE, 'Set the outgoing caller ID of the trunk to one of your numbers, in E.164.', CALL_CONNECTS],
        {
          who: SIP_ADMIN,
          prevalence: 'occasional',
          // A number without its country code can also be one that the account doesn't own.
          when: { suggestedBy: { from: ['invalid', 'sip', 'alphanumeric', 'missing', 'short-code'] }, excludedBy: { from: 'e164' } },
          sources: [thread('futel/asteriskserver#567')],
          note: oneReportNote,
        },
      ),
    ],
    [
      "SIP: 'From' phone number not verified",
      'The caller-ID {from} is unverified. SIP Trunking terminating calls to PSTN must use a valid Caller ID in the From Field.',
      // The reason in Twilio's 403, as https://docs.synthflow.ai/telephony-errors shows it
      '~Caller ID is unauthorized',
      'Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID',
    ],
    [21210, 13214, 32206, 32201, 32100],
    'sip-trunking',
  ),
  sip(
    32205,
    'error',
    "Your account isn't allowed to call this country",
    "Twilio refused your trunk's call: your Voice Geographic Permissions exclude the number.",
    [
      geoPermission,
      {
        ...wrongCountryCode,
        prevalence: 'occasional',
        explanation: 'Your PBX put `+` before a number that lacks its country code: `315…` became `+31`, Netherlands.',
        // A trunk refuses a number without `+` for its form (400). What reached it here had one, whoever wrote it.
        sources: [...(wrongCountryCode.sources ?? []), { url: 'https://www.twilio.com/docs/sip-trunking', read: '2026-11-30' }],
      },
      geoHighRisk,
      subaccountGeo,
    ],
    [
      'You attempted to initiate an outbound phone call to a phone number that is not enabled on your account.',
      'SIP Trunking: Geo Permission configuration is not permitting call',
      '~No International Permission',
    ],
    [21215, 13227, 32203, 32101],
    'sip-trunking',
  ),
  sip(
    32206,
    'error',
    "The caller ID is malformed, or can't make calls",
    "Twilio refused your trunk's call because of the number in `From`.",
    [
      cause(
        'from-is-not-a-number',
        "`From` isn't in E.164 form",
        'The PBX sends a name, extension or incomplete number.',
        [CAPTURE, 'Set the outgoing caller ID of the trunk to one of your numbers, in E.164.', CALL_CONNECTS],
        {
          who: SIP_ADMIN,
          // Twilio's page: ten digits can be a US or Canadian number, which Twilio accepts.
          when: { suggestedBy: { from: ['invalid', 'sip', 'alphanumeric', 'missing', 'short-code'] }, excludedBy: { from: 'e164' } },
        },
      ),
      cause(
        'from-do-not-originate',
        'The number is unassigned or on a do-not-originate list',
        "A number that nobody has, or that only receives calls, can't be shown as caller ID.",
        ['Find out who has the number, if anyone.', 'Set the outgoing caller ID of the PBX to one of your numbers, in E.164.', CALL_CONNECTS],
        { who: SIP_ADMIN, when: { suggestedBy: { from: 'e164' } } },
      ),
    ],
    [
      "You attempted to initiate an outbound phone call or message, but the 'From' parameter you supplied was not a valid phone number or alphanumeric sender ID.",
      'SIP: Invalid From number (caller ID)',
    ],
    [13247, 32204],
    'sip-trunking',
  ),
  sip(
    32207,
    'error',
    "The trunk doesn't accept encrypted media",
    'Your side offers SRTP, and secure trunking is off.',
    [
      one(
        'srtp-off',
        'Encryption is only on at your end',
        'Both sides must use the same setting.',
        TRUNK,
        'Turn on secure trunking, or turn off SRTP in your SIP system.',
      ),
    ],
    ['SIP: Secure media not accepted'],
    [32208, 32209],
    'sip-trunking',
  ),
  sip(
    32208,
    'error',
    'The trunk only accepts encrypted media',
    'Your side offers plain RTP, and secure trunking is on.',
    [
      one(
        'srtp-on',
        "Encryption is only on at Twilio's end",
        'Both sides must use the same setting.',
        TRUNK,
        'Turn on SRTP in your SIP system, or turn off secure trunking.',
      ),
    ],
    ['SIP: Secure media required', 'This secure SIP trunk cannot accept insecure media (RTP).'],
    [32207, 32209],
    'sip-trunking',
  ),
];
