/** What Twilio sends. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

const refusal = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

/** Refusals by name, with their exact texts. M1 to M6: the messages with which 20003 was seen. */
export const refusals = {
  M1: refusal(401, 20003, 'Authenticate'),
  M2: refusal(401, 20003, 'Authentication Error - invalid username'),
  M3: refusal(401, 20003, 'Authentication Error - No credentials provided'),
  M4: refusal(
    401,
    20003,
    'Primary compliance profile is not approved. Please complete the KYC process in Trust Hub to gain access.',
  ),
  M5: refusal(
    401,
    20003,
    'This feature is not available on a Trial account. Please upgrade your account to gain access.',
  ),
  M6: refusal(401, 20003, 'Policy evaluation failed'),
  'test credentials': refusal(403, 20008, 'Resource not accessible with Test Account Credentials'),
  // Docs list 20003 and 20403 for a suspended account; no thread shows a body. 20403 has a page that says only this, so it is the guess.
  suspended: refusal(403, 20403, 'Forbidden'),
  'no subaccounts': refusal(400, 21101, 'Subaccounts cannot contain subaccounts'),
  // What a client SDK is told. 31202 was seen with a Restricted key; 20103 with account SID and Auth Token.
  'token signature': { status: 401, body: { code: 31202, message: 'Signature validation failed.' } },
  'token issuer': { status: 401, body: { code: 20103, message: 'Invalid Access Token issuer/subject' } },
  'no source': {
    status: 501,
    body: { message: 'The stand-in does not know what Twilio answers here: no page and no thread says it.' },
  },
} satisfies Record<string, Answer>;

export type Refusal = keyof typeof refusals;

/** Twilio leaves the leading slash of the permission out. Verify has a code of its own. */
export function missingPermission(permission: string, host: string): Answer {
  return host.startsWith('verify.')
    ? refusal(401, 8021, `Authorization Error: required permission ${permission} is missing`)
    : refusal(401, 70051, `Authorization failed: required permission ${permission} is missing`);
}

export function notFound(path: string): Answer {
  return refusal(404, 20404, `The requested resource ${path} was not found`);
}

/** Two blanks, as it was posted. The same is seen with 90002. */
export function invalidAccountSid(sid: string): Answer {
  return refusal(400, 21470, `AccountSid ${sid}  is invalid`);
}
