import { useDeferredValue, useMemo, useState } from 'react';
import { parseTwilioError, TwilioErrorHelp } from '../../src/index.ts';
import { sids } from './fixtures.ts';
import './tools.css';

/** One example for each family of shapes in which a Twilio error reaches a screen or a log. */
const examples = {
  'REST body': `{"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}`,
  'XML body': `<?xml version="1.0"?><TwilioResponse><RestException><Code>21211</Code><Message>The 'To' number 0151 is not a valid phone number.</Message><Status>400</Status></RestException></TwilioResponse>`,
  'Log of an SDK': `RestException [Error]: The requested resource /2010-04-01/Accounts/${sids.account}/Messages/${sids.message}.json was not found
    at success (/app/node_modules/twilio/lib/base/Version.js:79:23) {
  status: 404,
  code: 20404,
  moreInfo: 'https://www.twilio.com/docs/errors/20404'
}`,
  'Status callback': `MessageSid=${sids.message}&MessageStatus=undelivered&ErrorCode=30007`,
  'Missing permission': `{"code":70051,"message":"Authorization error: required permission 'twilio/messaging/messages/list' is missing","status":401}`,
  'No code': `Error: username is required
    at new Twilio (/app/node_modules/twilio/lib/rest/Twilio.js:138:11)`,
  Link: `https://www.twilio.com/docs/api/errors/21610`,
  'Not from Twilio': `Error: connect ECONNREFUSED 127.0.0.1:5432`,
};

/** JSON becomes what it says; everything else stays text. */
function readPasted(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A field for any error, and the help for it at once. */
export function PasteAnyError() {
  const [text, setText] = useState('');
  const settled = useDeferredValue(text.trim());
  const error = useMemo(() => (settled ? readPasted(settled) : undefined), [settled]);
  const report = useMemo(() => parseTwilioError(error), [error]);
  return (
    <div className="story-tool">
      <h1>Paste any error</h1>
      <label>
        A response, an exception, a log line, the parameters of a webhook, a link or a code
        <textarea rows={6} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      </label>
      <ul className="story-examples" aria-label="Examples">
        {Object.entries(examples).map(([name, example]) => (
          <li key={name}>
            <button type="button" onClick={() => setText(example)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p>It stays in this page: the library makes no request but for its own files.</p>
      {report && (
        <details>
          <summary>What was read from it</summary>
          <pre>{JSON.stringify(report, null, 2)}</pre>
        </details>
      )}
      <TwilioErrorHelp error={error} />
    </div>
  );
}
