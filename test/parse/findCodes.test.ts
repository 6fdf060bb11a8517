import { expect, test } from 'vitest';
import { findCodes } from '../../src/parse/findCodes.ts';

const codesIn = (text: string): number[] => findCodes(text).codes.map(({ code }) => code);

test.each(['Twilio error 20003', 'https://www.twilio.com/docs/api/errors/20003', 'Error code 20003'])(
  'finds five digits: %s',
  (text) => expect(codesIn(text)).toEqual([20003]),
);

test.each([
  ['https://www.twilio.com/docs/api/errors/1001', 1001],
  ['Error code: 1001', 1001],
  ['Twilio code 450000', 450000],
])('finds four or six digits in a link or after the word code: %s', (text, code) =>
  expect(codesIn(text)).toEqual([code]),
);

test.each(['Twilio 1001', 'Twilio error 1001', 'Error 450000 from Twilio', 'exit code 1001'])(
  'finds no four or six digits elsewhere: %s',
  (text) => expect(codesIn(text)).toEqual([]),
);

test.each([
  // https://github.com/asterisk/asterisk: a level, its thread, the call, the file
  'WARNING[21711][C-0000000a]: chan_sip.c:20366 handle_response_invite: no route to acme.pstn.twilio.com',
  'WARNING[21711][C-0000000a] chan_sip.c: no route to acme.pstn.twilio.com',
  'ERROR[13224]: pjproject: no route to acme.pstn.twilio.com',
  'pbx asterisk[21211]: Twilio trunk failed',
  'app[30007]: Twilio request failed',
  'twilio-video.js:27471 WebSocket connection failed',
  // Android: a level, a tag, its process. https://github.com/cybex-dev/twilio_voice/issues/238
  'E/TwilioVoicePlugin(17329): No registered phone account, call `registerPhoneAccount()` first',
  'W/TwilioVoice( 21211): Connect failure',
  // .NET: the number of Windows, and on Linux the one of the system before it
  'System.Net.Sockets.SocketException (11001): No such host is known. (api.twilio.com:443)',
  'System.Net.Sockets.SocketException (0xFFFDFFFF, 11001): Name or service not known (api.twilio.com:443)',
])('takes the number of a process, a thread or a line for no code: %s', (text) => {
  const { codes, near } = findCodes(text);
  expect(codes).toEqual([]);
  expect(near).toEqual([]);
});

test.each(['RestException[20003]: Authenticate', 'Error[20003]: Authenticate', 'ERROR[20003]: Authenticate'])(
  'finds a code in brackets after a class or a word: %s',
  (text) => expect(codesIn(text)).toEqual([20003]),
);

test.each([
  'Invalid Access Token issuer/subject (20103)',
  'Access Token expired or expiration date invalid (20104)\n\tat com.twilio.voice.Call.connect(Call.java:1)',
  'Access Token expired or expiration date invalid (20104) at com.twilio.voice.Call.connect',
])('finds a code in brackets after a sentence, also above a stack: %s', (text) =>
  expect(codesIn(text)).toEqual([Number(/\((\d{5})\)/.exec(text)?.[1])]),
);

test.each(['I get a 20003 error', 'a 20003 error code', '20003 Err in Zapier', 'a 20003 warning'])(
  'finds a code before the word: %s',
  (text) => expect(codesIn(text)).toEqual([20003]),
);

test.each(['Got 12345 errors', 'the 12345 error rate'])('takes an amount for no code: %s', (text) =>
  expect(codesIn(text)).toEqual([]),
);
