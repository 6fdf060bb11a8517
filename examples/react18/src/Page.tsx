import type { ReactElement } from 'react';
import { TwilioErrorHelp, type TwilioErrorHelpProps } from 'twilio-error-help';

/** What server and browser draw alike. */
export function Page(props: TwilioErrorHelpProps): ReactElement {
  return (
    <main>
      <h1>A request failed</h1>
      <TwilioErrorHelp {...props} />
    </main>
  );
}
