import { TwilioErrorHelp, TwilioErrorHelpProvider } from 'twilio-error-help';
import { de } from 'twilio-error-help/locales/de';

/** Around your app, or around one panel. `import()` the language where the person can choose it. */
export function InGerman({ error }: { error: unknown }) {
  return (
    <TwilioErrorHelpProvider locale={de}>
      <TwilioErrorHelp error={error} />
    </TwilioErrorHelpProvider>
  );
}
