import { describe, expect, test, vi } from 'vitest';
import { allMeans } from '../../src/diagnosis/allMeans.ts';
import { deriveFacts } from '../../src/diagnosis/deriveFacts.ts';
import type { Facts } from '../../src/facts/fact.ts';
import { TOLD } from '../../src/diagnosis/derive/trafficFacts.ts';
import { type Answers, type Evidence, evidenceFields } from '../../src/facts/evidence.ts';
import type { TwilioErrorReport } from '../../src/parse/types.ts';
import { sid } from '../fixtures/scenarios.ts';
import { factValues } from '../fixtures/factValues.ts';
import { FACT_VALUES } from './arbitraries.ts';

const AC = sid('AC');
const SK = sid('SK');
const api = (path: string): Evidence => ({ url: `https://api.twilio.com/2010-04-01${path}` });
const text = (report: Partial<TwilioErrorReport>): TwilioErrorReport => ({ source: 'text', ...report });
const learn = (evidence: Evidence, answers: Answers = {}, report?: TwilioErrorReport): Facts =>
  deriveFacts(report, evidence, answers, allMeans);

type Learnt = readonly [fact: keyof Facts, value: string, Evidence, Answers?, TwilioErrorReport?];

/** At least one line for every value of every fact: what a host or a person must know for it. */
const LEARNT: readonly Learnt[] = [
  ['signer', 'auth-token', { username: AC }],
  ['signer', 'auth-token', { credential: 'auth-token' }],
  ['signer', 'auth-token', { usernameStart: 'AC' }],
  ['signer', 'auth-token', {}, { credential: 'auth-token' }],
  ['signer', 'api-key', { username: SK }],
  ['signer', 'api-key', { credential: 'api-key' }],
  ['signer', 'api-key', { credential: 'standard-key' }],
  ['signer', 'api-key', {}, { usernameStart: 'SK' }],
  ['signer', 'test-credentials', { credential: 'test-credentials' }],
  ['signer', 'test-credentials', { credential: 'test-credentials', username: AC }],
  ['signer', 'access-token', { credential: 'access-token' }],
  ['signer', 'oauth-token', { credential: 'oauth-token' }],
  ['signer', 'other', { username: sid('MG') }],
  ['signer', 'other', { username: 'operator' }],
  ['signer', 'oauth-token', {}, { usernameStart: 'oauth-token' }],
  ['signer', 'other', {}, { usernameStart: 'other' }],
  ['signer', 'none', { username: '' }],
  ['signer', 'none', {}, { usernameStart: 'none' }],
  ['keyType', 'main', { credential: 'main-key' }],
  ['keyType', 'standard', { credential: 'standard-key', username: SK }],
  ['keyType', 'restricted', {}, { credential: 'restricted-key' }],
  ['conflict', 'key-stated-account-sid-sent', { credential: 'standard-key', username: AC }],
  ['conflict', 'account-sid-stated-key-sent', { username: SK }, { credential: 'auth-token' }],
  ['conflict', 'none', { username: AC }],
  ['conflict', 'none', { username: SK, credential: 'main-key' }],
  ['usernameFault', 'ok', { username: AC }],
  ['signer', 'api-key', {}, {}, text({ username: SK })],
  ['to', 'e164', {}, {}, text({ to: '+14155550100' })],
  ['senderType', 'toll-free', {}, {}, text({ from: '+18335550100' })],
  ['channel', 'voice', {}, {}, text({ channel: 'voice' })],
  ['webhook', 'local', {}, {}, text({ webhook: { url: 'http://localhost:3000/sms' } })],
  ['webhookAnswer', 'not-found', {}, {}, text({ webhook: { status: 404 } })],
  [
    'webhookAnswer',
    'timeout',
    {},
    {},
    text({ message: 'Bad Gateway', webhook: { status: 502, problem: 'Total timeout is triggered' } }),
  ],
  ['field', 'UseCase', {}, {}, text({ fields: ['UseCase'] })],
  ['usernameFault', 'ok', { username: SK.replaceAll('1', 'F') }],
  ['usernameFault', 'empty', { username: '' }],
  ['usernameFault', 'empty', { username: 'undefined' }],
  ['usernameFault', 'whitespace', { username: ` ${AC}` }],
  ['usernameFault', 'whitespace', { username: `${AC}\r\n` }],
  // A zero-width space, as web pages and chats put it around a word.
  ['usernameFault', 'whitespace', { username: `${AC}\u200B` }],
  ['usernameFault', 'escape', { username: `${AC}\\n` }],
  ['usernameFault', 'quotes', { username: `'${AC}'` }],
  ['usernameFault', 'braces', { username: `{{${AC}}}` }],
  ['usernameFault', 'length', { username: `${AC}0` }],
  ['usernameFault', 'length', { username: 'AC123' }],
  ['usernameFault', 'characters', { username: `AC${'g'.repeat(32)}` }],
  ['usernameFault', 'other-sid', { username: sid('VA') }],
  ['usernameFault', 'other-sid', { username: 'MG…' }],
  ['usernameFault', 'foreign', { username: 'operator@example.com' }],
  ['usernameFault', 'looks-like-auth-token', { username: 'a1'.repeat(16) }],
  ['resource', 'accounts', api('/Accounts')],
  ['resource', 'accounts', api('/Accounts.json?PageSize=1')],
  ['resource', 'accounts', api(`/Accounts/${AC}.json`)],
  ['resource', 'accounts', { url: `/2010-04-01/Accounts/${AC}` }],
  ['resource', 'accounts', {}, { resource: 'accounts' }],
  ['resource', 'keys', api(`/Accounts/${AC}/Keys.json`)],
  ['resource', 'keys', api(`/Accounts/${AC}/SigningKeys/${SK}.json`)],
  ['resource', 'keys', { resource: 'keys' }],
  ['resource', 'other', { url: `https://conversations.twilio.com/v1/Conversations/${sid('CH')}/Messages` }],
  ['resource', 'other', api(`/Accounts/${AC}/SIP/Domains/${sid('SD')}/Auth/Calls/CredentialListMappings.json`)],
  ['resource', 'iam-keys', { url: 'https://iam.twilio.com/v1/Keys' }],
  ['resource', 'auth-tokens', { url: 'https://accounts.twilio.com/v1/AuthTokens/Promote' }],
  ['resource', 'organizations', { url: `https://preview-iam.twilio.com/Organizations/${sid('OR')}/scim/Users` }],
  ['resource', 'organizations', { url: `https://preview-iam.twilio.com/Organizations/${sid('OR')}/Accounts` }],
  ['resource', 'messages', api(`/Accounts/${AC}/Messages.json`)],
  ['resource', 'messages', api(`/Accounts/${AC}/SMS/Messages.json`)],
  ['resource', 'media', api(`/Accounts/${AC}/Recordings/${sid('RE')}.mp3`)],
  ['resource', 'media', api(`/Accounts/${AC}/Messages/${sid('MM')}/Media/${sid('ME')}`)],
  ['resource', 'messages', api(`/Accounts/${AC}/Messages/${sid('MM')}/Media/${sid('ME')}.json`)],
  ['resource', 'other', api(`/Accounts/${AC}/Recordings/${sid('RE')}.json`)],
  ['resource', 'other', { url: `https://video.twilio.com/v1/Recordings/${sid('RT')}` }],
  ['resource', 'calls', api(`/Accounts/${AC}/Calls/${sid('CA')}.json`)],
  ['resource', 'phone-numbers', api(`/Accounts/${AC}/IncomingPhoneNumbers.json`)],
  ['resource', 'phone-numbers', api(`/Accounts/${AC}/AvailablePhoneNumbers/US/Local.json`)],
  ['resource', 'verifications', { url: `https://verify.twilio.com/v2/Services/${sid('VA')}/Verifications` }],
  ['resource', 'verification-checks', { url: `https://verify.twilio.com/v2/Services/${sid('VA')}/VerificationCheck` }],
  [
    'resource',
    'verification-checks',
    {},
    {},
    text({ message: 'The requested resource /Services/VA…/VerificationCheck was not found' }),
  ],
  ['resource', 'other', { url: 'https://content.twilio.com/v1/Content' }],
  ['resource', 'other', api(`/Accounts/${AC}/Balance.json`)],
  ['pathAccount', 'account-sid', api(`/Accounts/${AC}/Messages.json`)],
  ['pathAccount', 'account-sid', api('/Accounts/AC…/Messages.json')],
  ['pathAccount', 'account-sid', api(`/Accounts/AC${'X'.repeat(32)}.json`)],
  ['pathAccount', 'none', { url: 'https://verify.twilio.com/v2/Services' }],
  ['pathAccount', 'missing', api('/Accounts/null/Messages.json')],
  ['pathAccount', 'missing', api('/Accounts//Messages.json')],
  ['pathAccount', 'missing', api('/Accounts/{AccountSid}/Messages.json')],
  ['pathAccount', 'key-sid', api(`/Accounts/${SK}/Messages.json`)],
  ['pathAccount', 'other-sid', api(`/Accounts/${sid('MG')}/Messages.json`)],
  ['pathAccount', 'malformed', api('/Accounts/AC123/Messages.json')],
  ['pathAccount', 'malformed', api(`/Accounts/<${AC}>/Messages.json`)],
  ['pathPart', 'undefined', { url: 'https://verify.twilio.com/v2/Services/undefined/Verifications' }],
  ['pathPart', 'undefined', api(`/Accounts/${AC}/Calls/null.json`)],
  ['pathPart', 'undefined', { url: 'https://verify.twilio.com/undefined/Services' }],
  ['pathPart', 'undefined', api(`/Accounts/${AC}/Calls/.json`)],
  ['pathPart', 'retired', api(`/Accounts/${AC}/SMS/Messages.json`)],
  ['pathPart', 'lower-case', api(`/Accounts/${AC}/messages.json`)],
  ['pathPart', 'slash', api(`/Accounts/${AC}/Messages.json/`)],
  ['pathSid', 'name', api(`/Accounts/${AC}/Conferences/Sales.json`)],
  ['pathSid', 'name', api(`/Accounts/${AC}/Conferences/Sales/Participants.json`)],
  ['resource', 'sender-pool', { url: `https://messaging.twilio.com/v1/Services/${sid('MG')}/PhoneNumbers` }],
  ['accountRelation', 'same', { username: AC, ...api(`/Accounts/${AC}/Messages.json`) }],
  ['accountRelation', 'same', { username: SK, accountSid: AC, ...api(`/Accounts/${AC}/Messages.json`) }],
  ['accountRelation', 'other', { username: SK, accountSid: AC, ...api(`/Accounts/${sid('AC', '2')}/Messages.json`) }],
  ['accountRelation', 'none', { url: 'https://verify.twilio.com/v2/Services' }],
  ['regionRelation', 'same', { credentialRegion: 'us1', ...api('/Accounts.json') }],
  [
    'regionRelation',
    'same',
    { credentialRegion: 'IE1', url: 'https://api.dublin.ie1.twilio.com/2010-04-01/Accounts.json' },
  ],
  [
    'regionRelation',
    'different',
    { credentialRegion: 'au1', url: 'https://api.sydney.us1.twilio.com/2010-04-01/Accounts.json' },
  ],
  ['credentialRegion', 'us1', { credentialRegion: 'us1' }],
  ['credentialRegion', 'elsewhere', { credentialRegion: 'jp1' }],
  ['host', 'retired', { url: 'https://api.ie1.twilio.com/2010-04-01/Accounts.json' }],
  ['host', 'retired', { url: 'https://api.au1.twilio.com:443/2010-04-01/Accounts.json' }],
  ['host', 'active', { url: 'https://api.us1.twilio.com/2010-04-01/Accounts.json' }],
  ['host', 'regional', { url: 'https://api.dublin.ie1.twilio.com/2010-04-01/Accounts.json' }],
  ['host', 'active', { url: 'https://api.ashburn.us1.twilio.com/2010-04-01/Accounts.json' }],
  ['host', 'retired', { url: 'https://api.ie1.twilio.com' }],
  ['regionRelation', 'different', { credentialRegion: 'ie1', url: 'https://api.twilio.com' }],
  ['tool', 'cli', { tool: 'twilio-cli 6.0' }],
  ['tool', 'cli', {}, {}, { source: 'cli' }],
  ['tool', 'sdk', { tool: 'twilio-node 6.0.2' }],
  ['tool', 'sdk', { tool: 'twilio-python 9' }],
  ['tool', 'sdk', { tool: 'twilio-csharp 5.0.0' }],
  ['tool', 'sdk', { tool: 'gotwilio' }],
  ['tool', 'http', { tool: 'curl' }],
  ['tool', 'http', { tool: 'raw HTTP' }],
  ['tool', 'client-sdk', { tool: 'twilio-voice.js' }],
  ['tool', 'client-sdk', { tool: 'Video iOS' }],
  ['tool', 'client-sdk', {}, {}, { source: 'client-sdk' }],
  ['tool', 'serverless', { tool: 'serverless toolkit' }],
  ['requestBody', 'json', { contentType: 'application/json; charset=utf-8' }],
  ['requestBody', 'form', { contentType: 'application/x-www-form-urlencoded' }],
  ['otherRequests', 'yes', { otherRequestsSucceed: true }],
  ['otherRequests', 'no', {}, { otherRequestsSucceed: false }],
  ['workedBefore', 'yes', {}, { workedBefore: true }],
  ['workedBefore', 'no', { workedBefore: false }],
  ['accountType', 'trial', {}, { accountType: 'trial' }],
  ['accountType', 'full', { accountType: 'full' }],
  ['channel', 'sms', { channel: 'sms' }],
  ['channel', 'mms', {}, { channel: 'mms' }],
  ['channel', 'whatsapp', { to: 'whatsapp:+14155550100' }],
  ['channel', 'whatsapp', { from: 'WhatsApp:+14155550100' }],
  ['channel', 'voice', { channel: 'voice' }],
  ['channel', 'rcs', { channel: 'rcs' }],
  ['channel', 'email', { channel: 'email' }],
  ['channel', 'messenger', { to: 'messenger:ada' }],
  ['channel', 'other', { channel: 'other' }],
  ['to', 'e164', { to: '+14155550100' }],
  ['to', 'e164', { to: ' +49 30 5550100' }],
  ['to', 'national', { to: '(415) 555-0100' }],
  ['to', 'short-code', { to: '12345' }],
  ['to', 'channel-address', { to: 'whatsapp:+14155550100' }],
  ['to', 'user-id', { to: 'whatsapp:US.13491208655302741918' }],
  ...['14155550100', ' +14155550100', '+1 415 555 0100', 'whatsapp:+14155550100', 'undefined', ''].flatMap((number) => [
    ['to', 'invalid', { to: `whatsapp:${number}` }] as const,
    ['from', 'invalid', { from: `whatsapp:${number}` }] as const,
    ['senderType', 'whatsapp', { from: `whatsapp:${number}` }] as const,
    ['channel', 'whatsapp', { to: `whatsapp:${number}` }] as const,
  ]),
  ['to', 'invalid', { to: 'messenger:messenger:1234567' }],
  ['to', 'invalid', { to: 'sip:ada @example.com' }],
  ['to', 'invalid', { to: 'sip:sip:ada@example.com' }],
  ['to', 'invalid', { to: 'client:' }],
  ['to', 'invalid', { to: 'client:client:ada' }],
  ['to', 'client', { to: 'client:ada lovelace' }],
  ['to', 'client', { to: 'client:ada' }],
  ['to', 'sip', { to: 'sip:ada@example.com' }],
  ['to', 'test', { to: '+15005550001' }],
  ['to', 'missing', { to: '' }],
  ['to', 'missing', { to: 'undefined' }],
  ['to', 'invalid', { to: 'Ada' }],
  ['to', 'invalid', { to: sid('MG') }],
  ['from', 'e164', { from: '+14155550100' }],
  ['from', 'national', { from: '415-555-0100' }],
  // Without its 1, it is read as one of +970.
  ['from', 'national', { from: '+9705550100', to: '+14155550100' }],
  ['from', 'e164', { from: '+9705550100', to: '+4915112345678' }],
  ['from', 'short-code', { from: '12345' }],
  ['from', 'alphanumeric', { from: 'Acme Inc' }],
  ['from', 'channel-address', { from: 'messenger:1234567' }],
  ['from', 'client', { from: 'client:ada' }],
  ['from', 'sip', { from: 'sips:ada@example.com' }],
  ['from', 'sid', { from: sid('MG') }],
  ['from', 'test', { from: '+15005550006' }],
  ['from', 'missing', { from: ' ' }],
  ['from', 'invalid', { from: 'A name that is too long' }],
  ['numbers', 'same', { to: '+14155550100', from: ' +14155550100' }],
  ['numbers', 'different', { to: '+14155550100', from: '+14155550101' }],
  ['countries', 'same', { to: '+4915112345678', from: '+4930123456' }],
  ['countries', 'different', { to: '+4915112345678', fromCountry: 'US' }],
  ['countries', 'same', { to: '+14155550147', from: '+18885550199' }],
  ['countries', 'different', { to: '+447700900123', from: '+18885550199' }],
  ['countries', 'different', { to: '+18885550199', from: '+447700900123' }],
  ['webhook', 'local', { webhookUrl: 'http://localhost:3000/sms' }],
  ['webhook', 'local', { webhookUrl: 'https://192.168.0.7/sms' }],
  ['webhook', 'local', { webhookUrl: 'http://app.internal/sms' }],
  ['webhook', 'http', { webhookUrl: 'http://example.com/sms' }],
  ['webhook', 'https', { webhookUrl: 'https://example.com/sms' }],
  ['webhook', 'https', { webhookUrl: 'https://localhost.example.com/sms' }],
  ['webhook', 'https', { webhookUrl: 'https://app.test-server.example.com/sms' }],
  ['webhook', 'https', { webhookUrl: 'https://app.internal.example.com/sms' }],
  ...factValues.status.map((status) => ['status', status, {}, {}, text({ status: Number(status) })] as const),
  ...['http://myserver:3000/sms', 'http://0.0.0.0/sms', 'https://[fd00::1]:8080/sms', 'http://[::1]/sms'].map(
    (webhookUrl) => ['webhook', 'local', { webhookUrl }] as const,
  ),
  ['webhook', 'https', { webhookUrl: 'https://hooks.corp.example.com/sms' }],
  ['webhook', 'https', { webhookUrl: 'https://10.example.com/sms' }],
  ['webhook', 'local', {}, {}, text({ message: 'Error: Blacklisted IP 10.0.0.7' })],

  ...(
    [
      ['empty', ''],
      ['text', '529732 is your code'],
      ['text', '<Response><Say>Hello</Say></Response>'],
      ['characters', 'https://example.com/a b'],
      ['relative', '/voice'],
      ['no-scheme', 'example.com/voice'],
      ['no-host', 'https:///voice'],
      ['ip-host', 'wss://203.0.113.7:8765/media'],
      ['tls-port', 'http://example.com:443/sms'],
      ['tls-port', 'http://example.com:8443'],
      ['plain-port', 'https://example.com:8080/sms'],
      ['plain-port', 'wss://example.com:5000'],
      ['characters', 'https://user:p@ss/word@example.com/voice'],
      ['apostrophe', "https://example.com/sms?Body=it's+me"],
      ['apostrophe', 'https://example.com/sms?Body=it%27s+me'],
      ['doubled', 'https://https://example.com/voice'],
      ['placeholder', 'https://example.com/undefined'],
      ['placeholder', 'https://<domain>/sms'],
      ['placeholder', 'undefined/voice'],
    ] as const
  ).flatMap(([fault, url]) => [
    ['urlFault', fault, { webhookUrl: url }] as const,
    ['urlFault', fault, {}, {}, text({ message: `Url is not a valid URL: ${url}` })] as const,
  ]),
  // A host that responded was masked by whoever posted it.
  ['webhook', 'https', {}, {}, text({ message: 'Got HTTP 403 response to https://<name>.trycloudflare.com/voice' })],
  [
    'webhookHost',
    'tunnel',
    {},
    {},
    text({ message: 'Got HTTP 403 response to https://<name>.trycloudflare.com/voice' }),
  ],
  ['webhook', 'https', {}, {}, text({ message: 'Got HTTP 500 response to https://xxxxxx/voice' })],
  ['urlFault', 'placeholder', {}, {}, text({ message: 'Got HTTP 404 response to https://example.com/undefined' })],
  ['webhook', 'local', {}, {}, text({ message: 'Url is not a valid URL: localhost:3000/voice' })],
  ['pathNames', 'website', { url: `https://www.twilio.com/2010-04-01/Accounts/${AC}/Messages.json` }],
  ['pathNames', 'unfilled', { url: 'https://verify.twilio.com/v2/Services/${VERIFY_SERVICE_SID}/Verifications' }],
  ['pathNames', 'unfilled', api(`/Accounts/${AC}/Calls/[object Object].json`)],
  ['pathNames', 'misplaced', { url: `https://api.twilio.com/v2/Services/${sid('VA')}/Verifications` }],
  ['pathNames', 'misplaced', { url: `https://verify.twilio.com/2010-04-01/Accounts/${AC}/Messages.json` }],
  ['pathNames', 'misplaced', api(`/Accounts/${AC}/Message.json`)],
  ['pathNames', 'misplaced', { url: `https://verify.twilio.com/v2/services/${sid('VA')}/Verifications` }],
  [
    'pathNames',
    'insights',
    {},
    {},
    text({ message: `The requested resource /Voice/${sid('CA')}/Metrics was not found` }),
  ],
  ['pathNames', 'room', { url: 'https://video.twilio.com/v1/Rooms/daily/Participants' }],
  ['pathNames', 'plugin', { url: 'https://flex-api.twilio.com/v1/PluginService/Plugins/plugin-claims' }],
  ['pathNames', 'lookup', { url: 'https://lookups.twilio.com/v1/PhoneNumbers/+15551' }],
  ['pathNames', 'lookup', {}, {}, text({ message: 'The requested resource /PhoneNumbers/0600100 was not found' })],
  ['pathNames', 'number-search', api(`/Accounts/${AC}/AvailablePhoneNumbers/US/Mobile.json`)],
  ['pathNames', 'insights', { url: `https://insights.twilio.com/v1/Voice/${sid('CA')}/Summary` }],
  ['pathNames', 'insights', { url: `https://insights.twilio.com/v1/Conferences/${sid('CF')}` }],
  ['pathNames', 'message', api(`/Accounts/${AC}/Messages/${sid('SM')}.json`)],
  ['pathNames', 'media', api(`/Accounts/${AC}/Messages/${sid('MM')}/Media/${sid('ME')}`)],
  ['pathNames', 'recording', api(`/Accounts/${AC}/Calls/${sid('CA')}/Recordings/Twilio.CURRENT.json`)],
  ['pathNames', 'call-events', api(`/Accounts/${AC}/Calls/${sid('CA')}/Events.json`)],
  ['pathNames', 'serverless', { url: `https://serverless.twilio.com/v1/Services/${sid('ZS')}` }],
  ['pathNames', 'environment', { url: `https://serverless.twilio.com/v1/Services/${sid('ZS')}/Environments` }],
  [
    'pathNames',
    'deployment',
    { url: `https://serverless.twilio.com/v1/Services/${sid('ZS')}/Environments/${sid('ZE')}/Deployments` },
  ],
  ['pathNames', 'execution', { url: `https://studio.twilio.com/v2/Flows/${sid('FW')}/Executions` }],
  ['pathNames', 'sip-domain', api(`/Accounts/${AC}/SIP/Domains.json`)],
  ['pathNames', 'mapping', api(`/Accounts/${AC}/SIP/Domains/${sid('SD')}/IpAccessControlListMappings.json`)],
  ['pathNames', 'sip-list', api(`/Accounts/${AC}/SIP/CredentialLists.json`)],
  ['pathNames', 'sip-list-entry', api(`/Accounts/${AC}/SIP/CredentialLists/${sid('CL')}/Credentials.json`)],
  ['pathNames', 'sender-name', { url: `https://messaging.twilio.com/v1/Services/${sid('MG')}/AlphaSenders` }],
  ['pathNames', 'trunk', { url: 'https://trunking.twilio.com/v1/Trunks' }],
  ['pathNames', 'trunk-list', { url: `https://trunking.twilio.com/v1/Trunks/${sid('TK')}/CredentialLists` }],
  [
    'pathNames',
    'trunk-number',
    { url: `https://trunking.twilio.com/v1/Trunks/${sid('TK')}/PhoneNumbers/${sid('PN')}` },
  ],
  ...(
    ['twiml', 'twiml-case', 'printed-first', 'printed-after', 'xml', 'json', 'html', 'error-page', 'text'] as const
  ).map((body): Learnt => ['responseBody', body, {}, {}, { source: 'debugger-event', webhook: { body } }]),
  ['webhookFile', 'audio', { webhookUrl: 'https://example.com/welcome.mp3?v=2' }],
  ['webhookFile', 'audio', { webhookUrl: `https://api.twilio.com/2010-04-01/Accounts/${AC}/Recordings/${sid('RE')}` }],
  ['webhookFile', 'media', { webhookUrl: 'https://example.com/offer.jpg' }],
  [
    'webhookFile',
    'media',
    { webhookUrl: `https://api.twilio.com/2010-04-01/Accounts/${AC}/Messages/${sid('MM')}/Media/${sid('ME')}` },
  ],
  ['webhookQuery', 'yes', { webhookUrl: 'wss://example.com/stream?token=a' }],
  ['webhookQuery', 'no', { webhookUrl: 'wss://example.com/stream' }],
  ['webhookQuery', 'yes', {}, {}, text({ message: 'No upgrade at wss://example.com/stream?token=a' })],
  ...(
    [
      ['tunnel', 'https://ab12.ngrok-free.app/voice'],
      ['tunnel', 'wss://ab12-8000.app.github.dev/stream'],
      ['tcp-tunnel', 'wss://5.tcp.eu.ngrok.io:20334/stream'],
      ['preview', 'https://id-preview--ab12.lovable.app/voice'],
      ['preview', 'https://shop-git-main-team.vercel.app/voice'],
      ['functions', 'wss://ab12.supabase.co/functions/v1/stream'],
      ['ai', 'wss://api.elevenlabs.io/v1/convai/conversation'],
      ['bot', 'wss://voice.ultravox.ai/calls/ab12/telephony'],
    ] as const
  ).map(([kind, webhookUrl]) => ['webhookHost', kind, { webhookUrl }] as const),
  ['webhookAnswer', 'success', { webhookStatus: 200 }],
  ['webhookAnswer', 'login', { webhookAnswer: 'login' }, {}, text({ webhook: { status: 302 } })],
  ['webhookAnswer', 'redirect', { webhookAnswer: 'not-found' }, {}, text({ webhook: { status: 302 } })],
  ['from', 'sid', { from: `whatsapp:${sid('MG')}` }],
  ['pathService', 'other-sid', { url: `https://verify.twilio.com/v2/Services/${AC}/Verifications` }],
  ['pathService', 'malformed', { url: 'https://verify.twilio.com/v2/Services/VA11111111111111111111/Verifications' }],
  ['pathService', 'malformed', { url: 'https://messaging.twilio.com/v1/Services/my-service/PhoneNumbers' }],
  ['pathSid', 'name', { url: `https://verify.twilio.com/v2/Services/${sid('VA')}/Verifications/+15017122661` }],
  ['pathSid', 'none', { url: 'https://flex-api.twilio.com/v1/WebChannels' }],
  ['pathSid', 'none', {}, {}, text({ message: 'The requested resource /WebChannels was not found' })],
  ['pathSid', 'resource', { url: `https://api.twilio.com/2010-04-01/Accounts/${AC}/Calls/${sid('CA')}.json` }],
  ['pathSid', 'account', { url: `https://api.twilio.com/2010-04-01/Accounts/${AC}/Calls.json` }],
  ['pathSid', 'list', { method: 'get', url: `https://api.twilio.com/2010-04-01/Accounts/${AC}/Calls.json` }],
  [
    'pathSid',
    'account',
    {},
    {},
    text({ message: 'The requested resource /2010-04-01/Accounts/AC…/Calls.json was not found' }),
  ],
  ['pathPart', 'undefined', { url: `https://api.twilio.com/2010-04-01/Accounts/${AC}/Messages//Media.json` }],
  [
    'host',
    'retired',
    {},
    {},
    text({ message: "Host: trunking.ie1.twilio.com. is not in the cert's altnames: DNS:console.ie1.twilio.com" }),
  ],
  ['host', 'regional', {}, {}, text({ message: 'getaddrinfo ENOTFOUND sync.dublin.ie1.twilio.com' })],
  [
    'pathService',
    'other-sid',
    {},
    {},
    text({ message: `The requested resource /Services/${AC}/Verifications was not found` }),
  ],
  ...(
    [
      ['to', 'invalid', "The 'To' number 123 is not a valid phone number."],
      ['to', 'missing', "The 'To' number undefined is not a valid phone number."],
      [
        'from',
        'alphanumeric',
        "Message cannot be sent with the current combination of 'To' (+12025550143) and/or 'From' (MyBrand) parameters",
      ],
      [
        'from',
        'alphanumeric',
        "The 'From' number My Shop is not a valid phone number, shortcode, or alphanumeric sender ID.",
      ],
      [
        'from',
        'alphanumeric',
        "The 'From' phone number provided (HomeAsst) is not a valid message-capable Twilio phone number for this destination/account",
      ],
      ['to', 'e164', 'To number: +46855550147, is not a mobile number'],
      [
        'to',
        'e164',
        "The 'To' phone number: +2348029550147, is not currently reachable using the 'From' phone number: +441548550147 via SMS.",
      ],
      [
        'from',
        'e164',
        "The 'To' phone number: +2348029550147, is not currently reachable using the 'From' phone number: +441548550147 via SMS.",
      ],
      [
        'to',
        'e164',
        'The number +447751550147 is unverified. Trial accounts cannot send messages to unverified numbers',
      ],
      ['from', 'test', 'The From phone number +15005550006 is not a valid, SMS-capable inbound phone number'],
      ['to', 'e164', "Invalid 'To' Phone Number: +14155550147; the first test failed as well"],
      ['to', 'e164', 'Called is not valid: +14155550147.'],
      ['to', 'invalid', "Invalid 'To' Phone Number: +14155550147,+14155550148"],
    ] as const
  ).map(([name, value, message]) => [name, value, {}, {}, text({ message })] as const),

  // What Twilio got from the webhook: as a person chose it, as the app states it, and as Twilio's texts show it.
  ...factValues.webhookAnswer.flatMap((webhookAnswer) => [
    ['webhookAnswer', webhookAnswer, { webhookAnswer }] as const,
    ['webhookAnswer', webhookAnswer, {}, { webhookAnswer }] as const,
  ]),
  ...(
    [
      [404, 'not-found'],
      [410, 'not-found'],
      [401, 'login'],
      [403, 'login'],
      [405, 'method'],
      [422, 'client-error'],
      [301, 'redirect'],
      [500, 'server-error'],
      [502, 'server-error'],
      [504, 'server-error'],
    ] as const
  ).map(([webhookStatus, answer]) => ['webhookAnswer', answer, { webhookStatus }] as const),
  ...(
    [
      ['Got HTTP 404 response to https://example.com/voice', 'not-found'],
      ['An attempt to retrieve content from https://example.com/a returned the HTTP status code 403', 'login'],
      ['Msg&sourceComponent=12000&ErrorCode=11200&httpResponse=405&LogLevel=ERROR', 'method'],
      ['Error: Total timeout is triggered. Configured tt is 15000ms and we attempted 1 time(s)', 'timeout'],
      ['11203 HTTP communication total time out triggered', 'timeout'],
      ['11201 TCP connection timed out', 'no-connection'],
      ['Error: Failed to connect to ip 203.0.113.7: No route to host', 'no-connection'],
      ['Error reading response: Response does not contain content type', 'no-content-type'],
      ['SSL/TLS Handshake Error', 'tls'],
      ['Unknown host example.com', 'dns'],
      // The app's own connection, in the body of its response.
      ['Got HTTP 500 response to https://example.com/voice: unable to verify the first certificate', 'server-error'],
      ['Got HTTP 500 response to https://example.com/voice: getaddrinfo: Name or service not known', 'server-error'],
      ['Got HTTP 401 response to https://example.com/voice: Connection refused', 'login'],
      // Twilio's fetcher itself usually gives this status.
      ['Got HTTP 502 response to https://example.com/voice: Connection refused', 'no-connection'],
    ] as const
  ).map(([message, answer]) => ['webhookAnswer', answer, {}, {}, text({ message })] as const),

  // Senders and countries.
  ...factValues.senderType.flatMap((senderType) => [
    ['senderType', senderType, { senderType }] as const,
    ['senderType', senderType, {}, { senderType }] as const,
  ]),
  ['senderType', 'long-code', { from: '+14155550100' }],
  ['senderType', 'long-code', { from: '+442071838750' }],
  ['senderType', 'toll-free', { from: '+18335550100' }],
  ['senderType', 'short-code', { from: '12345' }],
  ['senderType', 'alphanumeric', { from: 'Acme' }],
  ['senderType', 'alphanumeric', { from: 'Example Stores' }],
  ['senderType', 'alphanumeric', { from: 'Café' }],
  ['senderType', 'whatsapp', { from: 'whatsapp:+14155550100' }],
  ['senderType', 'rcs', { from: 'rcs:acme_agent' }],
  ['sandboxSender', 'yes', { from: 'whatsapp:+14155238886' }],
  ['sandboxSender', 'yes', { from: '+1 415 523 8886' }],
  ['sandboxSender', 'meta', { from: 'whatsapp:+15555550100' }],
  ['sandboxSender', 'no', { from: 'whatsapp:+15017122661' }],
  ['senderType', 'messenger', { from: 'messenger:1234567' }],
  ['senderType', 'messaging-service', { from: sid('MG') }],
  ...(
    [
      ['US', '+14155550100'],
      ['CA', '+14165550100'],
      ['CA', '+16045550100'],
      ['JM', '+18765550100'],
      ['PR', '+17875550100'],
      ['NANP', '+18005550100'],
      ['GB', '+442071838750'],
      ['DE', '+49 30 123456'],
      ['IN', 'whatsapp:+919876543210'],
      ['BR', '+5511955550100'],
      ['CN', '+8613800000000'],
      ['KZ', '+77011234567'],
      ['RU', '+79011234567'],
      ['XC', 'whatsapp:+79780123456'],
      ['US', '+1415****100'],
    ] as const
  ).flatMap(([country, number]) => [
    ['toCountry', country, { to: number }] as const,
    ['fromCountry', country, { from: number }] as const,
  ]),
  ['toCountry', 'DE', { toCountry: 'DE' }],
  ['toCountry', 'US', { to: '+14155550100', toCountry: 'DE' }],
  ['toCountry', 'IN', {}, { toCountry: 'IN' }],
  ['fromCountry', 'DE', { fromCountry: 'DE' }],

  // What is wrong with the recipient.
  ['toFault', 'none', { to: '+14155550100' }],
  // An Italian number keeps its zero.
  ['toFault', 'none', { to: '+390612345678' }],
  // So do mobile numbers of Kazakhstan and Burkina Faso.
  ['toFault', 'none', { to: '+77011234567' }],
  ['toFault', 'none', { to: '+22607123456' }],
  ['toFault', 'no-plus', { to: '14155550100' }],
  ['toFault', 'plus-lost', { to: ' 14155550100' }],
  ['toFault', 'no-plus', { to: '004915112345678' }],
  ['toFault', 'no-plus', { to: '015112345678' }],
  ['toFault', 'no-plus', { to: '062XXXXXXX' }],
  ['toFault', 'trunk-zero', { to: '+49015112345678' }],
  ['toFault', 'trunk-zero', { to: '+44 (0)7700 900123' }],
  ['toFault', 'trunk-zero', { to: '+3306XXXXXX78' }],
  ['toFault', 'country-code', { to: '+99912345678' }],
  ['toFault', 'country-code', { to: '+02079460000' }],
  ['toFault', 'none', { to: '+881612345678' }],
  // Numbers of the Netherlands have eleven digits, those of Denmark ten.
  ['toFault', 'no-country-code', { to: '+3155550100', from: '+14155550100' }],
  ['toFault', 'none', { to: '+3155550100', from: '+4915112345678' }],
  ['toFault', 'none', { to: '+4555550100', from: '+14155550100' }],
  ['toFault', 'characters', { to: '+1415555010O' }],
  ['toFault', 'characters', { to: 'Ada' }],
  ['toFault', 'extension', { to: '+1 (415) 555-0100 ext. 12' }],
  ['toFault', 'extension', { to: '4155550100x12' }],
  ['toFault', 'too-short', { to: '+1415555010' }],
  ['to', 'invalid', { to: '+1415555010' }],
  ['to', 'invalid', { to: '+141555501001' }],
  ['toFault', 'too-short', { to: '+49301' }],
  ['toFault', 'too-long', { to: '+141555501000' }],
  ['toFault', 'too-long', { to: `+49${'1'.repeat(14)}` }],
  ['toFault', 'prefix', { to: 'tel:+14155550100' }],
  ['toFault', 'private-host', { to: 'sip:101@192.168.1.131:5060;transport=udp' }],
  ['toFault', 'private-host', { to: '<sip:101@10.0.0.7>' }],
  ['toFault', 'private-host', { to: 'sip:101@localhost' }],
  ['toFault', 'private-name', { to: 'sip:101@pbx.local;transport=udp' }],
  ['to', 'sip', { to: 'sip:101@192.168.1.131' }],
  ['toFault', 'empty', { to: ' ' }],
  ['toFault', 'no-plus', { to: 'whatsapp:14155550100' }],
  ['toFault', 'characters', { to: 'whatsapp: +14155550100' }],
  ['toFault', 'prefix', { to: 'whatsapp:whatsapp:+14155550100' }],
  ['toFault', 'trunk-zero', { to: 'whatsapp:+49015112345678' }],
  ['toFault', 'empty', { to: 'whatsapp:' }],

  // Where, when and how.
  ...factValues.stage.flatMap((stage) => [
    ['stage', stage, { stage }] as const,
    ['stage', stage, {}, { stage }] as const,
  ]),
  ['stage', 'later', {}, {}, { source: 'status-callback' }],
  ['stage', 'later', {}, {}, { source: 'debugger-event' }],
  ['stage', 'refused', {}, {}, { source: 'rest-body', status: 400 }],
  ...factValues.verb.filter((verb) => verb !== 'other').map((verb) => ['verb', verb, { verb }] as const),
  ['verb', 'Dial', {}, {}, text({ code: 13_214, message: 'Dial: Invalid callerId value' })],
  [
    'verb',
    'Say',
    {},
    {},
    text({ code: 12_200, message: "Attribute 'voic' is not allowed to appear in element 'Say'." }),
  ],
  ['verb', 'Gather', {}, {}, text({ code: 13_310, message: 'Invalid <Gather> timeout' })],
  [
    'verb',
    'other',
    {},
    {},
    text({ code: 12_200, message: "Invalid content was found starting with element 'ConversationRelay'." }),
  ],
  ...factValues.platform.flatMap((platform) => [
    ['platform', platform, { platform }] as const,
    ['platform', platform, {}, { platform }] as const,
  ]),
  ['platform', 'browser', { tool: 'twilio-voice.js' }],
  ['platform', 'browser', { tool: 'Video JS' }],
  ['platform', 'android', { tool: 'Voice Android' }],
  ['platform', 'ios', { tool: 'Video iOS' }],
  ['platform', 'react-native', { tool: 'twilio-voice-react-native-sdk' }],
  ['platform', 'react-native', { tool: '@twilio/voice-sdk 2 in React Native' }],
  ['platform', 'flutter', { tool: 'twilio_voice Flutter plugin' }],
  ['platform', 'server', { tool: 'twilio-node 6.0.2' }],
  ['platform', 'ios', { tool: 'twilio-voice.js', platform: 'browser' }, {}, text({ platform: 'ios' })],
  ['clientSdk', 'voice', { tool: 'twilio-voice.js' }],
  ['clientSdk', 'video', { tool: 'twilio-voice.js' }, {}, text({ sdk: 'video' })],
  ['clientSdk', 'video', { tool: 'Video iOS' }],
  ['clientSdk', 'conversations', { tool: '@twilio/conversations' }],
  ['clientSdk', 'sync', { tool: 'twilio-sync' }],
  ['clientSdk', 'chat', { tool: 'Chat JS' }],
  ['clientSdk', 'taskrouter', { tool: 'twilio-taskrouter.js' }],
  ['clientSdk', 'flex', { tool: 'Flex UI' }],

  // What only somebody knows.
  ...TOLD.flatMap((name) =>
    factValues[name].flatMap((value) => [
      [name, value, { [name]: value }] as const,
      [name, value, {}, { [name]: value }] as const,
    ]),
  ),
  ['token', 'grants', { token: 'fine' }, {}, text({ token: 'grants' })],
  ['variables', 'not-json', { variables: 'not-json' }],
  ['variables', 'empty', {}, { variables: 'empty' }],
  ['variables', 'not-strings', { variables: 'not-strings' }],
  ['variables', 'lines', { variables: 'fine' }, {}, text({ variables: 'lines' })],
  ['variables', 'apostrophe', { variables: 'apostrophe' }],
  ['variables', 'fine', { variables: 'fine' }],
  ...factValues.sent.map((sent) => ['sent', sent, {}, {}, text({ sent: [sent] })] as const),
  ['bodyLength', 'empty', {}, {}, text({ sent: ['no-text'] })],
  [
    'sent',
    'service-and-from',
    { senderType: 'messaging-service' },
    {},
    text({ message: "Mismatch between the 'From' number +14155550147 and the account AC1" }),
  ],
  ['content', 'template', {}, {}, text({ sent: ['template'] })],
  ['content', 'text', {}, {}, text({ sent: ['text-only', 'service-and-from'] })],
  ['senderType', 'messaging-service', {}, {}, text({ sent: ['text-only', 'service'] })],
  ['template', 'none', {}, {}, text({ sent: ['text-only'] })],
  ['template', 'approved', { template: 'approved' }, {}, text({ sent: ['text-only'] })],
  ['bodyLength', 'empty', { bodyLength: 0 }],
  ['bodyLength', 'up-to-160', { bodyLength: 160 }],
  ['bodyLength', 'up-to-1600', { bodyLength: 161 }],
  ['bodyLength', 'over-1600', { bodyLength: 1601 }],
  ['field', 'MessageFlow, UseCase', { fields: ['MessageFlow', 'UseCase'] }],
  ['says', 'Authenticate', {}, {}, text({ message: 'Authenticate' })],
  ['says', 'Authenticate', { message: 'Authenticate' }],
  ['says', 'Authenticate', {}, { message: 'Authenticate' }],
];

const told = ([fact, value, ...from]: Learnt) => `${fact} is ${value}, known from ${JSON.stringify(from).slice(1, -1)}`;

test.each(LEARNT.map((line) => [told(line), line] as const))('%s', (_, [fact, value, evidence, answers, report]) => {
  expect(learn(evidence, answers, report)[fact]?.value).toBe(value);
});

test('every value of every fact can be learnt', () => {
  const learnt = new Set(LEARNT.map(([fact, value]) => `${fact} ${value}`));
  const named = FACT_VALUES.flatMap(([fact, values]) => values.map((value) => `${fact} ${value}`));
  const missing = named.filter((line) => !learnt.has(line));
  expect(missing, 'Derive it in src/diagnosis/derive, and add a line to LEARNT').toEqual([]);
});

test('every field of the evidence tells a fact', () => {
  const told = new Set(LEARNT.flatMap(([, , evidence]) => Object.keys(evidence)));
  // The method is only copied for support.
  const mute = Object.keys(evidenceFields).filter((field) => !told.has(field) && field !== 'method');
  expect(mute, 'Read it in src/diagnosis/derive, and add a line to LEARNT').toEqual([]);
});

test('nothing is known of nothing', () => {
  expect(learn({})).toEqual({});
});

describe('stays unknown', () => {
  test.each<[string, keyof Facts, Evidence, Answers?]>([
    ['what is wrong with a masked SID', 'usernameFault', { username: 'AC…' }],
    ['the type of a key that only its SID shows', 'keyType', { username: SK }],
    ['the account of a key', 'accountRelation', { username: SK, ...api(`/Accounts/${AC}/Messages.json`) }],
    ['the relation to a masked account', 'accountRelation', { username: AC, ...api('/Accounts/AC…/Messages.json') }],
    ["an address at somebody else's", 'resource', { url: 'https://example.com/2010-04-01/Accounts.json' }],
    [
      "an address that only looks like Twilio's",
      'resource',
      { url: 'https://api.twilio.com.example.com/Accounts.json' },
    ],
    ['an address without a path', 'resource', { url: 'https://api.twilio.com' }],
    ['what is wrong with a path in order', 'pathPart', api(`/Accounts/${AC}/Messages.json`)],
    [
      'what is wrong with a name in lower case',
      'pathPart',
      { url: `https://sync.twilio.com/v1/Services/${sid('IS')}/Documents/messages` },
    ],
    [
      'what is wrong with a SID in its place',
      'pathSid',
      api(`/Accounts/${AC}/Conferences/${sid('CF')}/Participants.json`),
    ],
    ['what is wrong with a placeholder', 'pathSid', api(`/Accounts/${AC}/Calls/{CallSid}.json`)],
    ['a malformed address', 'resource', { url: ':// not an address' }],
    ['the Region of an unknown credential', 'regionRelation', api('/Accounts.json')],
    ['an unknown tool', 'tool', { tool: 'abacus' }],
    ['the form of a number that may be of the US or of the Netherlands', 'toFault', { to: '+3155550100' }],
    ['a Region that is none', 'credentialRegion', { credentialRegion: 'Dublin' }],
    [
      'the relation to a Region that is none',
      'regionRelation',
      { credentialRegion: 'Dublin', ...api('/Accounts.json') },
    ],
    ...[
      '+336XXXXXX78',
      '+1415****100',
      '+1 (415) XXX-XXXX',
      '+52...',
      '+44…',
      '+1415####100',
      '...0100',
      '****0100',
      '+XXXXXXXXXX',
      '+44[FILTERED]',
      '[REDACTED]',
      'whatsapp:<redacted>',
      '911',
    ].map((to): [string, keyof Facts, Evidence] => [`the form of a masked number, ${to}`, 'to', { to }]),
    ...['AC1234xxxx', 'xxxxxxxx', '[FILTERED]', '<redacted>', '***'].map(
      (username): [string, keyof Facts, Evidence] => [
        `what is wrong with a masked username, ${username}`,
        'usernameFault',
        { username },
      ],
    ),
    ...['+1415***', 'undefined', '[FILTERED]', '{to}'].map((to): [string, keyof Facts, Evidence] => [
      `whether two numbers that both show as ${to} are the same`,
      'numbers',
      { to, from: to },
    ]),
    ...['+7378742833', '+2562533', '+8656696', '+86282452253'].map((from): [string, keyof Facts, Evidence] => [
      `the country of a caller without a number, ${from}`,
      'fromCountry',
      { from },
    ]),
    ['the kind of sender of a caller without a number', 'senderType', { from: 'Anonymous' }],
    ...[
      'RestClient',
      'WebClient',
      'TwilioRestClient',
      'an async worker',
      'chatbot',
      'ai voice agent',
      'sync job',
      'chatwoot',
      'Twilio Voice API',
      'Firebase Functions',
    ].map((tool): [string, keyof Facts, Evidence] => [`what ${tool} is`, 'tool', { tool }]),
    ['the product of a helper library', 'clientSdk', { tool: 'twilio-node 5 (voice backend)' }],
    ['where an SDK runs that runs everywhere', 'platform', { tool: 'Conversations JS 2.4' }],
    ['the scheme of a webhook without one', 'webhook', { webhookUrl: 'app.example.com/voice' }],
    ['where a URL with a missing colon leads', 'webhook', { webhookUrl: 'https//app.example.com/voice' }],
    [
      'what is wrong with an object in a query',
      'urlFault',
      { webhookUrl: 'https://app.example.com/voice?cfg={"a":1}' },
    ],
    ['what is wrong with the path of a bare host', 'pathPart', { url: 'https://api.twilio.com/' }],
    ['whether a masked sender is the Sandbox', 'sandboxSender', { from: 'whatsapp:+1415XXXXXXX' }],
    ['which sender a Messaging Service takes', 'sandboxSender', { from: sid('MG') }],
    ['a sender that the message leaves out', 'from', { message: "Mismatch between the 'From' number and the account" }],
    ['which resource the URL of an account names', 'pathSid', api(`/Accounts/${AC}.json`)],
    ['the country of a number without its country code', 'toCountry', { to: '4155550100' }],
    ['a country that is none', 'toCountry', { toCountry: 'Germany' }],
    ['a toll-free number beside one of Jamaica', 'countries', { to: '+18765550147', from: '+18885550199' }],
    ['two toll-free numbers', 'countries', { to: '+18775550147', from: '+18885550199' }],
    ['a webhook status that is none', 'webhookAnswer', { webhookStatus: 42 }],
    ['a verb in a message that is not about TwiML', 'verb', { message: 'Message: too long' }],
    ['what a person is not sure of', 'signer', {}, { credential: 'not-sure', usernameStart: 'not-sure' }],
  ])('%s', (_, fact, evidence, answers) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(learn(evidence, answers)[fact]).toBeUndefined();
  });
});

describe('who knows it', () => {
  test.each<[string, keyof Facts, string, Evidence, Answers?]>([
    ['the request shows a username', 'signer', 'request', { username: AC, credential: 'auth-token' }],
    ['the host states a credential', 'signer', 'host', { credential: 'auth-token' }],
    ['a person answers', 'signer', 'answer', {}, { credential: 'auth-token' }],
    [
      'an answer counts before a statement of the host',
      'signer',
      'answer',
      { credential: 'api-key' },
      { credential: 'auth-token' },
    ],
    ['the type of a key is a claim of the host', 'keyType', 'host', { username: SK, credential: 'main-key' }],
    ['the type of a key is a claim of the person', 'keyType', 'answer', { username: SK }, { credential: 'main-key' }],
    ['the request shows the address', 'resource', 'request', api('/Accounts.json'), { resource: 'other' }],
  ])('%s', (_, fact, from, evidence, answers) => {
    expect(learn(evidence, answers)[fact]?.from).toBe(from);
  });
});

test('shows of a URL only the part that is wrong, neither a SID nor a number', () => {
  const below = `/Services/${sid('VA')}/Verifications/+4915112345678`;
  expect(learn({ url: `https://api.twilio.com/v2${below}` }).pathNames?.seen).toBe('api.twilio.com/v2');
  expect(learn({ url: `https://verify.twilio.com/v2${below.toLowerCase()}` }).pathNames?.seen).toBe('/v2/services');
  expect(learn({ url: 'https://verify.twilio.com/v2/Services/${SID}-secret/Verifications' }).pathNames?.seen).toBe(
    '/${SID}',
  );
});

test('a 502 is mostly made by Twilio after a timeout, so it is only a hint', () => {
  expect(learn({ webhookStatus: 502 }).webhookAnswer).toEqual({ value: 'server-error', from: 'host', seen: '502' });
  expect(learn({ webhookStatus: 500 }).webhookAnswer?.from).toBe('request');
});

test.each(['constructor', 'toString', 'valueOf', '__proto__'])('evidence named %s is ignored', (name) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const evidence = JSON.parse(`{ ${JSON.stringify(name)}: "x", "username": "AC…" }`) as Evidence;
  expect(learn(evidence)).toEqual(learn({ username: 'AC…' }));
});

test('evidence whose getter throws is ignored', () => {
  const evidence = {
    get username(): string {
      throw new Error('gone');
    },
  };
  expect(learn(evidence)).toEqual({});
});

test('nothing is kept of a username but its first letters, its form or its length', () => {
  for (const username of ['a1'.repeat(16), ` ${'a1'.repeat(16)}`, `${AC}77`, 'operator@example.com', sid('MG')]) {
    const kept = JSON.stringify(learn({ username }));
    expect(kept).not.toContain(username.trim());
    expect(kept).not.toContain(username.trim().slice(0, 8));
  }
});

test.each([AC, `${AC}77`, `{${AC}}`, `<${AC}`, `"${AC}"`, 'a1'.repeat(16)])(
  'of an account in the address, no more than four digits are kept: %s',
  (account) => {
    const kept = JSON.stringify(learn(api(`/Accounts/${account}/Messages.json`)));
    expect(kept).toContain('pathAccount');
    // `AC` consists of digits as well.
    expect(kept).not.toMatch(/[\da-f]{7}/i);
  },
);

test('nothing is kept of credentials in the address', () => {
  const secret = 'a1'.repeat(16);
  const known = learn({ url: `https://${AC}:${secret}@api.ie1.twilio.com/2010-04-01/Accounts.json` });
  expect(known.resource?.value).toBe('accounts');
  expect(known.host).toEqual({ value: 'retired', from: 'request', seen: 'api.ie1.twilio.com' });
  expect(JSON.stringify(known)).not.toContain(secret);
});

test('what masks text is needed for all but harmless texts', () => {
  const withoutMask = (evidence: Evidence, answers: Answers = {}) =>
    deriveFacts(undefined, evidence, answers, { trafficFacts: allMeans.trafficFacts }, ['', 'Authenticate']);
  expect(withoutMask({}, { message: 'Authenticate' }).says?.value).toBe('Authenticate');
  expect(withoutMask({}, { message: '' }).says?.value).toBe('');
  expect(withoutMask({ message: 'Authenticate with 1' })).toEqual({});
  expect(withoutMask({ fields: ['To'] })).toEqual({});
});
