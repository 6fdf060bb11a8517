import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';

const sid = (letters: string): string => letters + '0123456789abcdef'.repeat(2);
const HX = sid('HX');
const API = `https://api.twilio.com/2010-04-01/Accounts/${sid('AC')}`;
const error =
  '{"code":21654,"message":"ContentSid Required","more_info":"https://www.twilio.com/docs/errors/21654","status":400}';
const sentWith = (code: string) => parseTwilioError(`${code}\n${error}`)?.sent?.join(' ');

describe('what code, a command or a form says about the parameters that it sends', () => {
  test.each<[sent: string | undefined, what: string, code: string]>([
    ['sid-as-body', 'JavaScript', `await client.messages.create({ from, to, body: '${HX}' })`],
    ['sid-as-body', 'Python', `client.messages.create(to=to, from_=from_, body="${HX}")`],
    ['sid-as-body', 'Ruby', `client.messages.create(to: to, from: from, body: '${HX}')`],
    ['sid-as-body', 'PHP', `$twilio->messages->create($to, ['from' => $from, "body" => "${HX}"]);`],
    ['sid-as-body', 'C#', `await MessageResource.CreateAsync(to: to, from: from, body: "${HX}");`],
    ['sid-as-body', 'Java', `Message.creator(new PhoneNumber(to), new PhoneNumber(from), "${HX}").create();`],
    ['sid-as-body', 'Go', `params := &openapi.CreateMessageParams{}\nparams.SetTo(to)\nparams.SetBody("${HX}")`],
    ['sid-as-body', 'curl', `curl -X POST "${API}/Messages.json" -d "To=whatsapp:+49" --data-urlencode 'Body=${HX}'`],
    ['sid-as-body', 'the CLI', `twilio api:core:messages:create --from $FROM --to $TO --body ${HX}`],
    ['sid-as-body', 'a masked SID', `client.messages.create({ from, to, body: 'HXxxxxxxxx' })`],
    ['sid-as-body', 'a variable', `client.messages.create({ from, to, body: process.env.CONTENT_SID })`],
    ['text-only', 'a text about a SID', `client.messages.create({ from, to, body: 'HX is our code' })`],
    ['content-sid-empty', 'undefined', `client.messages.create({ from, to, contentSid: undefined })`],
    ['content-sid-empty', 'None', `client.messages.create(from_=a, to=b, content_sid=None, content_variables=v)`],
    ['template', 'a template', `client.messages.create({ from, to, body: '', contentSid: sid })`],
    [
      'names',
      "the API's names in JavaScript",
      `client.messages.create({\n  from, // it's ours\n  to,\n  Body: 'Hi' })`,
    ],
    ['names', 'another name', `client.messages.create({ from, to, message: text })`],
    ['text-only', 'capitals in PHP, which ignores case', `$c->messages->create($to, ['From' => $a, 'Body' => $b]);`],
    ['names', 'an underscore in PHP', `$c->messages->create($to, array('from' => $a, 'content_sid' => $b));`],
    ['names', 'small letters in curl', `curl ${API}/Messages.json -d 'To=+49' -d 'From=+1' -d 'body=Hi'`],
    ['names', 'small letters in one form', `curl -d "to=%2B49&body=hi" ${API}/Messages.json`],
    ['names', 'small letters in Python', `requests.post("${API}/Messages.json", data={"to": a, "from": b, "body": c})`],
    [
      'names',
      'small letters in fetch',
      `fetch("${API}/Messages.json", { method: 'POST', body: new URLSearchParams({ To: a, From: b, body: c }) })`,
    ],
    [
      'names',
      'small letters, one by one',
      `const url = "${API}/Messages.json"; form.append('to', a); form.append('Body', b);`,
    ],
    [
      'text-only',
      'the right names in fetch',
      `fetch("${API}/Messages.json", { method: 'POST', body: new URLSearchParams({ To: a, From: b, Body: c }) })`,
    ],
    ['text-only', 'the right names in Ruby', `client.messages.create(from_: a, to: b, body: c)`],
    [undefined, 'small letters to another host', 'curl https://app.example.com/send -d "to=+49" -d "body=Hi"'],
    ['quotes', 'curly quotes', `curl ${API}/Messages.json -d “To=+49” -d “Body=Hi”`],
    ['text-only', 'curly quotes in the text', `curl ${API}/Messages.json -d "To=+49" -d "Body=Press “1”, it’s free"`],
    ['application', 'an app in a call', `client.calls.create({ applicationSid: '${sid('AP')}', to, from })`],
    ['application', 'an app in Java', `Call.creator(to, from, "${sid('AP')}").create();`],
    [
      'text-only service-and-from',
      'a sender beside a service',
      `client.messages.create({ messagingServiceSid: mg, from, to, body })`,
    ],
    [
      'text-only service',
      'a sender without a value beside a service',
      `client.messages.create({ messagingServiceSid: mg, from: '', to, body })`,
    ],
    ['no-text', 'an empty text', `client.messages.create({ from, to, body: '' })`],
    [undefined, 'an empty text with a picture', `client.messages.create({ from, to, body: '', mediaUrl: [url] })`],
    [undefined, 'an object from elsewhere', 'client.messages.create({ ...message, body: text })'],
    [undefined, 'one argument', 'client.messages.create(message)'],
    [undefined, 'a call that is cut off', `client.messages.create({ from, to, body: 'Hi`],
    [undefined, 'two calls', `client.messages.create({ to, body: a }); client.messages.create({ to, Body: a })`],
    [undefined, 'JSON by axios', `const data = { to, from, body };\nawait axios.post("${API}/Messages.json", data)`],
    [
      'names',
      'small letters in PHP',
      `curl_setopt($c, CURLOPT_URL, "${API}/Messages.json"); $data = ['to' => $a, 'From' => $b];`,
    ],
    [undefined, 'JSON', `curl ${API}/Messages.json -H "Content-Type: application/json" -d '{"to":"+49"}'`],
  ])('%s: %s', (sent, _, code) => {
    expect(sentWith(code)).toBe(sent);
  });

  const axios = (url: string, data: string) => ({
    message: 'Request failed with status code 400',
    config: { url, method: 'post', data },
    response: { status: 400, data: JSON.parse(error) as unknown },
  });

  test('a form in an error of an HTTP client', () => {
    expect(parseTwilioError(axios(`${API}/Messages.json`, `To=%2B49&Body=${HX}`))?.sent).toEqual(['sid-as-body']);
    expect(parseTwilioError(axios(`${API}/Messages.json`, 'to=%2B49&from=%2B1&body=Hi'))?.sent).toEqual(['names']);
  });

  test("parameters that an app logs beside the error have the app's names", () => {
    const params = { to: '+4915112345678', from: '+14155550123', body: 'Hi' };
    expect(parseTwilioError({ error: JSON.parse(error) as unknown, params })?.sent).toEqual(['text-only']);
  });
});

describe('the code or the command is none of the words of Twilio', () => {
  const said = "The 'To' number 123 is not a valid phone number.";
  test.each([
    `client.messages\n  .create({ body, from, to })\n  .then((m) => console.log(m.sid))\n  .catch(console.error);\n\n${said}`,
    `const m = await client.messages.create({ body, from, to });\n${said}`,
    `${said}\n$call = $client->account->calls->create(\n  // the customer\n  "123", $from, array("url" => $url)\n);`,
    `curl -X POST ${API}/Messages.json \\\n  -d To=123 \\\n  -d Body=Hi\n${said}`,
  ])('%s', (text) => {
    expect(parseTwilioError(`Twilio error 21211\n${text}`)?.message).toBe(said);
  });

  test('the recipient of a call in PHP comes first', () => {
    expect(
      parseTwilioError(
        `Twilio error 21211\n$client->calls->create(\n // the customer\n "+526241258619", $from, [])\n${said}`,
      )?.to,
    ).toBe('+526241258619');
  });
});
