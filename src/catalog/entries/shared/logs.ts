import type { Step } from '../../types.ts';

/** A step that reads the event of the error, with the way to it. */
export const inEvent = (text: string): Omit<Step, 'id'> => ({ text, link: { place: 'debugger' } });

/** A step that looks up calls. The path in the new Console is unknown; this link opens in both. */
export const inCallLog = (text: string): Omit<Step, 'id'> => ({
  text,
  link: { href: 'https://console.twilio.com/us1/monitor/logs/calls', text: 'Call log' },
});

/** A step that looks up messages. By Twilio's page on these logs, they are under Monitor > Logs > Messaging in both Consoles. */
export const inMessageLog = (text: string): Omit<Step, 'id'> => ({
  text,
  link: { href: 'https://console.twilio.com/us1/monitor/logs/sms', text: 'Message logs' },
});
