import { useState } from 'react';
import { type Answers, TwilioErrorHelp } from 'twilio-error-help';

/** Keeps the answers where your app wants them: in the URL, in a store, in a ticket. */
export function AnswersInUrl() {
  const [answers, setAnswers] = useState<Answers>({ usernameStart: 'SK' });
  const query = new URLSearchParams(Object.entries(answers).map(([field, answer]) => [field, String(answer)]));
  return (
    <>
      <p>
        Your URL: <code>?{query.toString()}</code>
      </p>
      <TwilioErrorHelp code={20003} answers={answers} onAnswersChange={setAnswers} />
    </>
  );
}
