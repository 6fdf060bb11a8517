import { TwilioErrorHelp } from 'twilio-error-help';
import { de } from 'twilio-error-help/locales/de';
import { Providers } from '../providers';

/** `locale` is for what the server renders, the provider for what the browser does. */
export default function Page() {
  return (
    <Providers lang="de">
      <TwilioErrorHelp code={20003} locale={de} lang="de" />
    </Providers>
  );
}
