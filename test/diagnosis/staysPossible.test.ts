import { expect, test } from 'vitest';
import type { EntryKey } from '../../src/catalog/types.ts';
import { explain } from '../../src/explain.ts';
import type { Evidence } from '../../src/facts/evidence.ts';

interface Case {
  key: EntryKey;
  /** Id of the cause that is true. */
  cause: string;
  /** Why what is known doesn't contradict it. */
  because: string;
  evidence: Evidence;
}

const app = 'https://app.example.com/voice';
const tunnel = 'https://abc123.ngrok-free.app/voice';
const once: Evidence = { to: 'whatsapp:+14155550147', workedBefore: true, affected: 'one-recipient' };
/** What Twilio's own `Direction` says of a call that an app makes. */
const calledByApp: Evidence = { direction: 'inbound', from: 'client:alice', to: '+14155550147' };

const CASES: readonly Case[] = [
  ...[11200, 11217, 15003, 16011].flatMap((key): Case[] => [
    {
      key,
      cause: 'webhook-tunnel-offline',
      because: 'another program on the port answers 403',
      evidence: { webhookUrl: tunnel, webhookStatus: 403 },
    },
    {
      key,
      cause: 'webhook-tunnel-offline',
      because: 'another program on the port answers 405',
      evidence: { webhookUrl: tunnel, webhookStatus: 405 },
    },
    {
      key,
      cause: 'webhook-wrong-path',
      because: 'a server of files answers 405 to any POST',
      evidence: { webhookUrl: app, webhookStatus: 405 },
    },
    {
      key,
      cause: 'webhook-method-not-allowed',
      because: 'many frameworks answer 404 then',
      evidence: { webhookUrl: app, webhookStatus: 404 },
    },
    {
      key,
      cause: 'webhook-access-refused',
      because: 'a login can hide a page with 404',
      evidence: { webhookUrl: app, webhookStatus: 404 },
    },
  ]),
  ...[63005, 63024].map((key): Case => ({
    key,
    cause: 'recipient-not-on-whatsapp',
    because: 'the person has left WhatsApp since',
    evidence: once,
  })),
  {
    key: 30006,
    cause: 'to-landline',
    because: 'a carrier can have nothing but landlines',
    evidence: { affected: 'one-carrier' },
  },
  {
    key: 63015,
    cause: 'service-sends-from-sandbox',
    because: 'the number of the Sandbox looks like any other',
    evidence: { from: '+14155238886', to: '+447700900123' },
  },
  {
    key: 63007,
    cause: 'from-not-a-whatsapp-sender',
    because: 'the approved registration can be for texts, or of another sender',
    evidence: { from: 'whatsapp:+447700900123', registration: 'approved' },
  },
  {
    key: 30909,
    cause: 'evidence-link-closed',
    because: 'the page can open, and the link to a picture not',
    evidence: { webPage: 'opens' },
  },
  ...[25018, 25105].flatMap((key): Case[] =>
    ['oauth-token-expired', 'other-organization'].map((cause) => ({
      key,
      cause,
      because: 'OAuth calls its tokens access tokens, too',
      evidence: { credential: 'access-token' },
    })),
  ),
  ...(
    [
      [31000, 'twiml-app-failed'],
      [31002, 'twiml-app-failed'],
      [31400, 'connect-params-invalid'],
      [31404, 'twiml-app-without-url'],
      [31603, 'twiml-app-failed'],
    ] as const
  ).map(([key, cause]): Case => ({
    key,
    cause,
    because: "Twilio calls an app's call inbound",
    evidence: calledByApp,
  })),
];

/** Wrong though it sounds, the evidence fits: neither ruled out nor lowered. */
test.each(CASES)('$key $cause stays possible: $because', async ({ key, cause, evidence }) => {
  const { diagnosis } = await explain(key, evidence);
  const judged = diagnosis.causes.find((one) => one.cause.id === cause);
  expect(judged?.unlikely).toBeUndefined();
  expect(judged?.verdict).toMatch(/^(?:open|supported)$/);
});

test('a call of the app that the person says comes in, comes in', async () => {
  const { diagnosis } = await explain(31603, { from: 'client:alice' }, { answers: { direction: 'inbound' } });
  expect(diagnosis.causes.find((one) => one.cause.id === 'twiml-app-failed')?.unlikely).toBe(true);
});
