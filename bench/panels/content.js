// Benchmark filler: its statements about Twilio are not checked. Keep the lengths, not the facts.
// Shared content for every panel. Runs: "text" | {c:"inline code"} | {a:"link text", h:"href"}
const D = 'https://www.twilio.com/docs/';
const CONSOLE = 'https://console.twilio.com/';
export const DOCS = D + 'api/errors/20003';
export const error = {
  status: 401,
  code: 20003,
  message: 'Authentication Error - invalid username',
  more_info: 'https://www.twilio.com/docs/errors/20003',
  detail: 'Your AccountSid or AuthToken was incorrect.',
};
export const title = 'Permission denied';
export const question = 'Which credentials does this request use?';
export const causeHeading = 'Likely cause';
export const stepsHeading = 'How to fix it';
export const rawLabel = 'Raw error';
export const copyLabel = 'Copy';
export const copiedLabel = 'Copied';
export const docsLabel = 'Read the Twilio docs for error 20003';
export const keys = [
  {
    id: 'main',
    label: 'Main API key',
    cause: [
      'The API key SID (',
      { c: 'SK…' },
      ') and its secret do not match, or the key was deleted. Main keys can call every endpoint, so missing permissions are not the reason.',
    ],
    steps: [
      [
        'Check that ',
        { c: 'TWILIO_API_KEY' },
        ' starts with ',
        { c: 'SK' },
        ' and is sent as the username, with the secret as the password.',
      ],
      [
        'Open ',
        { a: 'API keys & tokens', h: CONSOLE + 'us1/account/keys-credentials/api-keys' },
        ' and confirm the key still exists in this account and region.',
      ],
      ['The secret is shown only once. If it is lost, create a new key and update ', { c: 'TWILIO_API_SECRET' }, '.'],
      ['Retry with ', { c: 'curl -u $TWILIO_API_KEY:$TWILIO_API_SECRET' }, ' to rule out your application code.'],
    ],
  },
  {
    id: 'standard',
    label: 'Standard API key',
    cause: [
      'Standard keys cannot call the ',
      { c: '/Accounts' },
      ' or ',
      { c: '/Keys' },
      ' resources. A call to either one returns 20003 even when the secret is correct.',
    ],
    steps: [
      ['Check whether the failing URL ends in ', { c: '/Accounts.json' }, ' or ', { c: '/Keys.json' }, '.'],
      ['If it does, use a ', { a: 'Main API key', h: D + 'iam/api-keys#types' }, ' for that call.'],
      ['Otherwise confirm that the ', { c: 'SK…' }, ' SID and secret belong to the same key and to this account.'],
    ],
  },
  {
    id: 'restricted',
    label: 'Restricted API key',
    cause: [
      'The restricted key is valid, but its policy does not allow this resource. Twilio answers 401 with code ',
      { c: '20003' },
      ' rather than 403.',
    ],
    steps: [
      [
        'Find the permission for this endpoint in the ',
        { a: 'restricted key reference', h: D + 'iam/api-keys/restricted-api-keys' },
        ', for example ',
        { c: '/twilio/messaging/messages/create' },
        '.',
      ],
      ['Open the key in the console, add the permission and save. Changes apply within a minute.'],
      ['Confirm that the request goes to the ', { c: 'v1' }, ' resource the permission names.'],
      ['Retry, and read ', { c: 'more_info' }, ' in the response if it still fails.'],
    ],
  },
  {
    id: 'token',
    label: 'Account SID + Auth Token',
    cause: [
      'The ',
      { c: 'AC…' },
      ' Account SID and the Auth Token do not belong together. The token was probably rotated, or it belongs to a subaccount or to the test credentials.',
    ],
    steps: [
      [
        'Compare ',
        { c: 'TWILIO_ACCOUNT_SID' },
        ' and ',
        { c: 'TWILIO_AUTH_TOKEN' },
        ' with the values on the ',
        { a: 'console home page', h: CONSOLE },
        '.',
      ],
      ['If the token was rotated, deploy the new one everywhere the old one is used.'],
      ['For a subaccount, use the token of that subaccount or the parent ', { c: 'AC…' }, ' SID and token.'],
      ['Prefer an ', { a: 'API key', h: D + 'iam/api-keys' }, ' over the Auth Token for servers you deploy.'],
    ],
  },
];
