import { ErrorBoundary } from 'react-error-boundary';
import { type ReactNode, useState } from 'react';
import { TwilioErrorFallback } from 'twilio-error-help';

/** Only the part of the page that threw is replaced, and it comes back once the person tries again. */
export function SupportDesk() {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <h1>Support desk</h1>
      <ErrorBoundary FallbackComponent={TwilioErrorFallback} onReset={() => setAttempt(attempt + 1)}>
        <Messages attempt={attempt} />
      </ErrorBoundary>
    </>
  );
}

/** A list whose first attempt is refused. */
function Messages({ attempt }: { attempt: number }): ReactNode {
  if (attempt === 0) throw Object.assign(new Error('Authenticate'), { status: 401, code: 20003 });
  return <p>3 messages today</p>;
}
