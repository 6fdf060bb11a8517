// Put together here, so that no file holds a credential in its full shape.
const hex = '0123456789abcdef'.repeat(2);
const token = '0f1e2d3c4b5a6978'.repeat(2);
const word = 'hunter2pwXYZ';
const basic = btoa(`AC${hex}:${token}`);

/** Each kind of secret as a message may contain it, and the part that must never be shown. */
export const secrets: readonly (readonly [kind: string, text: string, secret: string])[] = [
  ['Auth Token', token, token],
  ['API key secret', 'aB3dE6gH'.repeat(4), 'aB3dE6gH'.repeat(4)],
  ['JWT', ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJBQyJ9AbCd', 'c2lnbmF0dXJl'].join('.'), 'eyJzdWIiOiJBQyJ9AbCd'],
  ['SendGrid key', ['SG', 'aB3dE6gHaB3dE6gH12', 'xY9zW8vUxY9zW8vU34567'].join('.'), 'xY9zW8vUxY9zW8vU34567'],
  ['password in a URL', `https://me:${word}@api.twilio.com/x`, word],
  ['parameter of a URL', `https://a.example/cb?token=${word}&x=1`, word],
  ['named password', `password="${word} kestrel9"`, `${word} kestrel9`],
  ['environment variable', `TWILIO_AUTH_TOKEN=${word}`, word],
  ['header', `Authorization: Basic ${basic}`, basic],
  ['base64 without a header', basic, basic],
  ['cookie', `Cookie: sid=${word}`, word],
  ['SID and password', `AC${hex}:${word}`, word],
  ['arguments of a constructor', `twilio('AC${hex}', '${word}')`, word],
  ['command', `curl -u "me:${word}" https://api.twilio.com`, word],
  ['JSON in JSON', JSON.stringify(JSON.stringify({ authToken: word })), word],
  ['PHP dump', `["password":protected]=> string(12) "${word}"`, word],
  ['cell of a table', `| Auth Token | ${word} |`, word],
  ['private key', ['-----BEGIN PRIVATE', ` KEY-----\n${word}${word}\n-----END PRIVATE`, ' KEY-----'].join(''), word],
];

/** The first five consecutive characters of a secret that a text contains. Empty: none. */
export function leakedPart(out: string, secret: string): string {
  for (let at = 0; at + 5 <= secret.length; at++) {
    const part = secret.slice(at, at + 5);
    if (out.includes(part)) return part;
  }
  return '';
}
