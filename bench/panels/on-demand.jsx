// The panel as a dashboard mounts it: nothing of it is loaded before.
import { TwilioErrorHelp } from 'twilio-error-help';
import 'twilio-error-help/styles.css';

const error = {
  status: 401,
  code: 20003,
  message: 'Authenticate',
  more_info: 'https://www.twilio.com/docs/errors/20003',
};

export const CodePanel = () => <TwilioErrorHelp code={20003} />;
export const ErrorPanel = () => <TwilioErrorHelp error={error} />;
