import { type ReactElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TwilioErrorHelp } from 'twilio-error-help';
import 'twilio-error-help/styles.css';

/** A page that is drawn in the browser alone: help for a code, and for what a request was answered with. */
function FailedRequests(): ReactElement {
  const [shown, show] = useState<'code' | 'error'>();
  return (
    <main>
      <h1>Failed requests</h1>
      <p>
        <button type="button" onClick={() => show('code')}>
          What is 20003?
        </button>{' '}
        <button type="button" onClick={() => show('error')}>
          Why was the message refused?
        </button>
      </p>
      {shown === 'code' && <TwilioErrorHelp code={20003} />}
      {shown === 'error' && <TwilioErrorHelp error={answer} evidence={{ tool: 'fetch' }} />}
    </main>
  );
}

const answer = {
  code: 21211,
  message: "Invalid 'To' Phone Number: 555",
  more_info: 'https://www.twilio.com/docs/errors/21211',
  status: 400,
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <FailedRequests />
    </StrictMode>,
  );
}
