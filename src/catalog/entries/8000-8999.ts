import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 8021,
    title: 'The API key lacks a Verify permission',
    product: 'verify',
    level: 'error',
    status: [401],
    summary: "Verify knows the key but doesn't let it do this. The message names the missing permission.",
    messages: [
      'Authorization failed: required permission twilio/verify/{permission} is missing',
      'Authorization Error: required permission twilio/verify/{permission} is missing',
      'required permission twilio/verify',
      '~Authorization failed: required permission {permission} is missing',
      'Authorization Error: required permission {permission} is missing',
    ],
    retryable: false,
    related: [70051, 20003],
    lookalikes: [
      { code: 70051, text: "The same for Twilio's other products." },
      { code: 20003, text: "The SID and secret don't match, or the key was deleted. No permission is named." },
    ],
    causes: [
      {
        id: 'restricted-key-missing-permission',
        title: 'The Restricted key lacks a permission',
        // 8021 is not in Twilio's public list; code, status and text are those of responses quoted in public code.
        explanation: 'One Verify action can need several permissions. Sending a code can also need `/twilio/verify/service/read`.',
        prevalence: 'common',
        who: 'a Console admin or developer',
        when: {
          suggestedBy: [{ keyType: 'restricted' }, { says: 'required permission' }],
          decisive: { signer: 'api-key', says: 'required permission' },
        },
        steps: [
          {
            id: 'read-name',
            text: 'Read the permission in the message and put a slash before it: `/twilio/verify/service/read`.',
            skipWhen: { says: ['permission twilio/', 'permission /twilio/', "permission 'twilio/", 'permission `twilio/'] },
          },
          { id: 'check', text: "Send the request again. No 8021 means it's fixed. If it names another permission, grant that one too." },
        ],
        ways: [
          {
            id: 'grant',
            title: 'Grant the permission',
            steps: [
              {
                id: 'console',
                text: 'Open the key, choose **Permissions**, and grant it together with those for verifications and verification checks. Save.',
                link: { place: 'api-keys' },
              },
            ],
          },
          {
            id: 'standard-key',
            title: 'Use a Standard key',
            steps: [
              {
                id: 'make',
                text: 'Replace the SID and secret with those of a new Standard key. It can do much more, so keep it on the server.',
                link: { place: 'api-keys' },
              },
            ],
          },
        ],
        note: "The code isn't in Twilio's public list of errors.",
        source: { url: 'https://www.twilio.com/docs/iam/api-keys/restricted-api-keys', read: '2026-11-23' },
      },
    ],
  },
];
