import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  { code: 21201, title: 'No Called number specified', product: 'voice', level: 'error' },
  { code: 21205, title: 'Invalid URL', product: 'voice', level: 'error' },
  { code: 21210, title: "'From' phone number not verified", product: 'voice', level: 'error' },
  { code: 21213, title: 'Caller phone number is required', product: 'voice', level: 'error' },
  {
    code: 21214,
    title: 'Twilio finds no way to call this number',
    product: 'voice',
    level: 'error',
    summary: 'Twilio did not place the call, because it cannot reach the number in `To`. Its page names no reasons beyond that.',
    messages: ["'To' phone number cannot be reached"],
    retryable: false,
    related: [21211, 21215, 21216, 21217, 13224],
    causes: [
      {
        id: 'invalid-to-number',
        title: 'The number is not complete or has a typo',
        explanation: 'A missing country code, a leading 0 or a wrong digit leads to a number that nobody has.',
        prevalence: 'common',
        who: 'whoever keeps the phone numbers, or writes the code',
        when: { suggestedBy: { to: ['national', 'invalid', 'missing'] } },
        steps: [
          { id: 'form', text: 'Write the number in the form E.164: `+`, country code, number without the leading 0.' },
          {
            id: 'check',
            text: 'Run the command. `"valid": true` shows that the number can exist; then call again.',
            snippet: {
              language: 'sh',
              title: 'Check the number (free)',
              code: 'curl -s "https://lookups.twilio.com/v2/PhoneNumbers/$TO_NUMBER" -u "$TWILIO_API_KEY:$TWILIO_API_KEY_SECRET"',
            },
          },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/21214', read: '2026-11-24' },
      },
      {
        id: 'destination-not-reachable',
        title: 'No carrier takes the call to this number',
        explanation:
          'The number is well-formed, but Twilio has no route to it: a range that is not in use, a special service, or a fault in the network there. From outside, these look the same.',
        prevalence: 'occasional',
        who: 'whoever made the call, or Twilio Support',
        when: { suggestedBy: { to: 'e164' } },
        steps: [
          { id: 'phone', text: 'Call the number from an ordinary phone. If that fails too, the number is out of service.' },
          { id: 'support', text: 'Ask Twilio Support if an ordinary phone reaches it. Name the number, the time and this code.' },
          { id: 'check', text: 'Send the request again after their reply. An answer with a Call SID shows that it worked.' },
        ],
        note: 'Twilio describes these reasons for code 13224, which reports the same from a `<Dial>`.',
        source: { url: 'https://www.twilio.com/docs/api/errors/13224', read: '2026-11-24' },
      },
      {
        id: 'test-credentials-magic-number',
        title: 'A test number that always gives this error',
        explanation: 'With test credentials, `+15005550002` as `To` of a call answers with 21214 on purpose.',
        prevalence: 'rare',
        who: 'whoever writes the test',
        when: { requires: { signer: 'test-credentials', to: 'test' }, decisive: { signer: 'test-credentials', to: 'test' } },
        steps: [
          { id: 'choose', text: 'Keep it if your test expects the error. Otherwise take an ordinary number as `To`: test credentials call nobody.' },
          { id: 'check', text: 'Send the request again. An answer with a Call SID shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/test-credentials', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 21215,
    title: 'Calls to this country are not enabled for your account',
    product: 'voice',
    level: 'error',
    status: [400],
    summary: 'Voice Geographic Permissions of the account do not allow a call to this number. "Not authorized" in the message is not about your credentials.',
    messages: ['Account not authorized to call'],
    retryable: false,
    related: [21216, 21203, 21214, 13227, 32205],
    causes: [
      {
        id: 'geo-permission',
        title: 'The country is switched off',
        explanation:
          'An account may call only the countries that are ticked on its Voice Geographic Permissions page. This protects you against fraud at your expense.',
        prevalence: 'common',
        who: 'an Owner or Administrator of the account',
        when: {},
        steps: [
          {
            id: 'open',
            text: 'Open the Voice Geographic Permissions page and find the country of the number.',
            link: { href: 'https://www.twilio.com/console/voice/calls/geo-permissions', text: 'Voice Geographic Permissions' },
          },
          { id: 'enable', text: 'Tick its low-risk numbers and save. Leave countries out that you never call.' },
          { id: 'check', text: 'Call again. An answer with a Call SID shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/21215', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/sip-trunking/voice-dialing-geographic-permissions', read: '2026-11-24' }],
      },
      {
        id: 'wrong-country-code',
        title: 'The number was taken for one of another country',
        explanation:
          'Without its country code, the first digits are read as one: a number of the United States beginning with 315 became a call to the Netherlands (`+31`).',
        prevalence: 'common',
        who: 'whoever keeps the phone numbers, or writes the code',
        when: { suggestedBy: { to: ['national', 'invalid'] } },
        steps: [
          { id: 'compare', text: 'Compare the number in the message with the one you meant, above all its first digits.' },
          { id: 'add-code', text: 'Write the country code with `+` before every number, `+1` for North America included.' },
          { id: 'check', text: 'Call again. An answer with a Call SID shows that it worked.' },
        ],
        source: { url: 'https://github.com/sloan58/twilio-autodialer/issues/27', read: '2026-11-24' },
      },
      {
        id: 'geo-high-risk-range',
        title: 'The number lies in a high-risk range of the country',
        explanation:
          'Each country has separate settings for ranges with much toll fraud and for special services. They are off even where the country is on, and need an upgraded account.',
        prevalence: 'occasional',
        who: 'an Owner or Administrator of the account',
        when: { suggestedBy: { says: 'high-risk' } },
        steps: [
          { id: 'verify-need', text: 'Make sure that somebody of yours meant to call this number. Few businesses need such ranges.' },
          {
            id: 'enable',
            text: 'Open the country on the Voice Geographic Permissions page, tick its high-risk numbers and save.',
            link: { href: 'https://www.twilio.com/console/voice/calls/geo-permissions', text: 'Voice Geographic Permissions' },
          },
          { id: 'check', text: 'Call again. An answer with a Call SID shows that it worked.' },
        ],
        source: {
          url: 'https://support.twilio.com/hc/en-us/articles/223180228-International-Voice-Dialing-Geographic-Permissions-Geo-Permissions-and-How-They-Work',
          read: '2026-11-24',
        },
      },
      {
        id: 'subaccount-geo-permission',
        title: 'The subaccount has permissions of its own',
        explanation:
          'A subaccount takes over the permissions of the main account only while inheritance is on. Otherwise a country enabled above stays off below.',
        prevalence: 'occasional',
        who: 'an Owner or Administrator of the account',
        when: {},
        steps: [
          {
            id: 'inspect',
            text: 'Run the command with credentials of the account that calls. `false` means that it has its own list.',
            snippet: {
              language: 'sh',
              code: 'curl -s https://voice.twilio.com/v1/Settings -u "$TWILIO_API_KEY:$TWILIO_API_KEY_SECRET"',
              note: 'Read `dialing_permissions_inheritance`.',
            },
          },
          { id: 'enable', text: 'Switch the Console to that subaccount, and tick the country there.' },
          { id: 'check', text: 'Call again. An answer with a Call SID shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/voice/api/dialingpermissions-settings-resource', read: '2026-11-24' },
      },
      {
        id: 'test-credentials-magic-number',
        title: 'A test number that always gives this error',
        explanation: 'With test credentials, `+15005550003` as `To` of a call answers with 21215 on purpose.',
        prevalence: 'rare',
        who: 'whoever writes the test',
        when: { requires: { signer: 'test-credentials', to: 'test' }, decisive: { signer: 'test-credentials', to: 'test' } },
        steps: [
          { id: 'choose', text: 'Keep it if your test expects the error. Otherwise take an ordinary number as `To`: test credentials call nobody.' },
          { id: 'check', text: 'Send the request again. An answer with a Call SID shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/test-credentials', read: '2026-11-24' },
      },
    ],
  },
  { code: 21216, title: 'API: Call blocked by Twilio', product: 'voice', level: 'error' },
  { code: 21217, title: 'Called phone number is not valid', product: 'voice', level: 'error' },
  { code: 21218, title: 'Invalid ApplicationSid', product: 'voice', level: 'error' },
  { code: 21219, title: "'To' phone number not verified", product: 'voice', level: 'error' },
];
