// The panel as it is used, with all that it shows. The shipped entry is loaded before, as for server rendering.
import { catalog, TwilioErrorHelp } from 'twilio-error-help';
import 'twilio-error-help/styles.css';

let entry20003;
export const ready = async () => {
  entry20003 = await catalog.load(20003);
};
export const Panel = () => <TwilioErrorHelp entry={entry20003} />;
export const Provider = ({ children }) => children;
