import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain.ts';
import type { Cause } from '../../src/catalog/types.ts';

/** What a person sees of one cause: its steps, and those of the cases that are left. */
const textsOf = ({ steps, cases = [] }: Cause): string =>
  [...cases.flatMap((one) => one.steps), ...steps].map(({ text }) => text).join('\n');

async function causesOf(error: unknown): Promise<ReadonlyMap<string, { texts: string; verdict: string }>> {
  const { diagnosis } = await explain(error);
  return new Map(diagnosis.causes.map(({ cause, verdict }) => [cause.id, { texts: textsOf(cause), verdict }]));
}

describe('an error of a mobile app leads to what a mobile app can do', () => {
  test.each([
    ['iOS', 'Error Domain=com.twilio.voice.error Code=31005 "Connection error"'],
    ['Android', 'E/VoiceActivity: Call Error: 31005, Connection error'],
    ['Flutter', 'PlatformException(31005, "Connection error", null, null) twilio_voice'],
  ])('%s', async (_, error) => {
    const causes = await causesOf(error);
    expect(causes.get('page-policy-blocks-signaling')?.verdict).toBe('refuted');
    expect(causes.get('network-dropped-during-call')?.texts).toContain('onReconnecting');
    expect(causes.get('network-dropped-during-call')?.texts).not.toContain('maxCallSignalingTimeoutMs');
    expect(causes.get('call-ended-by-far-end')?.texts).not.toContain('originalError');
  });

  test('and Voice JS to what a page can do, also in a web view', async () => {
    const causes = await causesOf(
      Object.assign(new Error('ConnectionError (31005): A connection error occurred during the call'), {
        name: 'ConnectionError',
        code: 31005,
        explanation: 'A connection error occurred during the call',
        solutions: [],
        originalError: undefined,
      }),
    );
    expect(causes.get('network-dropped-during-call')?.texts).toContain('maxCallSignalingTimeoutMs');
    expect(causes.get('network-dropped-during-call')?.texts).not.toContain('onReconnecting');
    expect(causes.get('page-policy-blocks-signaling')?.verdict).toBe('open');
  });

  test('and an unknown platform to both', async () => {
    const causes = await causesOf({ code: 31005, message: 'A connection error occurred during the call' });
    expect(causes.get('network-dropped-during-call')?.texts).toContain('maxCallSignalingTimeoutMs');
    expect(causes.get('network-dropped-during-call')?.texts).toContain('onReconnecting');
  });
});

test.each([
  [53405, 'webrtc-blocked-in-browser'],
  [31401, 'microphone-denied'],
  [31401, 'page-without-https'],
  [31401, 'iframe-without-microphone-permission'],
])('%i of an iOS app rules out %s', async (code, id) => {
  const causes = await causesOf(`Error Domain=com.twilio.voice.error Code=${code} "Error"`);
  expect(causes.get(id)?.verdict).toBe('refuted');
});

test('a token that expired needs no event of Voice JS in a mobile app', async () => {
  const causes = await causesOf('Error Domain=com.twilio.voice.error Code=20104 "Access token expired"');
  expect(causes.get('token-expired')?.texts).not.toContain('tokenWillExpire');
  const chat = await causesOf('Error Domain=com.twilio.conversations.error Code=20104 "Access token expired"');
  expect(chat.get('token-expired')?.texts).toContain('tokenAboutToExpire');
});

test('Voice JS in the web view of an app needs the permission of the app, so a browser does not rule that out', async () => {
  const causes = await causesOf(
    Object.assign(new Error('PermissionDeniedError (31401): NotAllowedError: Permission denied'), {
      name: 'PermissionDeniedError',
      code: 31401,
    }),
  );
  expect(causes.get('microphone-denied')?.verdict).toBe('open');
  expect(causes.get('android-record-audio-missing')?.verdict).toBe('open');
  const lost = await causesOf(
    "WebSocket connection to 'wss://global.vss.twilio.com/signaling' failed: Twilio error 53001: Signaling connection disconnected",
  );
  expect(lost.get('app-in-background')?.verdict).toBe('open');
});
