import twilio from 'twilio';
import type { Evidence } from 'twilio-error-help/core';

/** Made up, and put together here so that nothing takes them for real ones. */
const accountSid = `AC${'0123456789abcdef'.repeat(2)}`;
const keySid = `SK${'fedcba9876543210'.repeat(2)}`;

/** What is known about every request of this client. No field takes a secret. */
export const credentialEvidence: Evidence = { credential: 'standard-key', username: keySid, accountSid };

/** The address that `client.api.accounts(accountSid).fetch()` calls. */
export const accountUrl = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}.json`;

/**
 * The real SDK, whose requests are answered here as Twilio answers a Standard key that asks for an account: the example needs
 * no account, and what it throws is what an application catches.
 */
export const client: twilio.Twilio = twilio(keySid, 'the secret of the key', {
  accountSid,
  httpClient: refusing(new twilio.RequestClient()),
});

function refusing(httpClient: twilio.RequestClient): twilio.RequestClient {
  httpClient.axios.defaults.adapter = async (config) => ({
    config,
    status: 401,
    statusText: 'Unauthorized',
    headers: { 'content-type': 'application/json' },
    data: JSON.stringify({
      code: 20003,
      message: 'Authenticate',
      more_info: 'https://www.twilio.com/docs/errors/20003',
      status: 401,
    }),
  });
  return httpClient;
}
