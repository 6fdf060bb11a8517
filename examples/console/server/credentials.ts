import { type Evidence, redact } from 'twilio-error-help/core';

/** Credentials that the server can sign with. Never leaves the server as a whole: `secret` is in it. */
export interface Credential {
  id: string;
  label: string;
  group?: string;
  /** Type, as whoever configured it states it. */
  type: NonNullable<Evidence['credential']>;
  /** Account SID, API key SID, or client id of an OAuth app. `undefined`: the variable is not set. */
  username: string | undefined;
  /** Auth Token, API key secret, or client secret. */
  secret: string | undefined;
  /** Account that the credentials belong to. `undefined`: nobody told the SDK. */
  accountSid: string | undefined;
  /** Region in which the credentials were made. */
  region: string;
  /** A proxy on the way removes the `Authorization` header. For the stand-in. */
  isStripped?: boolean;
  /** Token of an OAuth app that was fetched earlier. For the stand-in. */
  bearer?: string;
}

const keyTypes = ['main', 'standard', 'restricted'];

/** Credentials of the `TWILIO_*` variables: Auth Token, API key and OAuth app, whichever are set. */
export function credentialsFromEnvironment(env: NodeJS.ProcessEnv): Credential[] {
  const accountSid = env['TWILIO_ACCOUNT_SID'];
  const region = env['TWILIO_CREDENTIAL_REGION'] ?? env['TWILIO_REGION'] ?? 'us1';
  const keyType = env['TWILIO_API_KEY_TYPE'] ?? '';
  const found: Credential[] = [
    {
      id: 'auth-token',
      label: 'Account SID + Auth Token',
      type: 'auth-token',
      username: accountSid,
      secret: env['TWILIO_AUTH_TOKEN'],
      accountSid,
      region,
    },
    {
      id: 'api-key',
      label: 'API key',
      type: keyTypes.includes(keyType) ? (`${keyType}-key` as Credential['type']) : 'api-key',
      username: env['TWILIO_API_KEY'],
      secret: env['TWILIO_API_SECRET'],
      accountSid,
      region,
    },
    {
      id: 'oauth-token',
      label: 'OAuth app',
      type: 'oauth-token',
      username: env['TWILIO_CLIENT_ID'],
      secret: env['TWILIO_CLIENT_SECRET'],
      accountSid,
      region,
    },
  ];
  return found.filter(({ secret }) => secret);
}

/** What the console knows of the credentials, without the secret. */
export function evidenceOf({ type, username, accountSid, region, isStripped }: Credential): Evidence {
  return {
    credential: type,
    accountSid,
    credentialRegion: region,
    ...(type !== 'oauth-token' && !isStripped && username && { username: withoutSecret(username) }),
  };
}

/**
 * The user name as it may be shown. A SID stays, with whatever is wrong around it. An Auth Token in its place becomes zeros: it is a
 * secret, but its form is what the diagnosis reads.
 */
export function withoutSecret(username: string): string {
  if (/[A-Z]{2}[0-9a-f]{32}/.test(username)) return username;
  return /^[0-9a-f]{32}$/i.test(username) ? '0'.repeat(32) : redact(username, { for: 'screen' });
}
