import { catalog, TwilioErrorHelp } from 'twilio-error-help';

/** In a Server Component, a loader or a test: what is passed as `entry` is rendered at once, without a request. */
export async function HelpPage({ code }: { code: number }) {
  const entry = await catalog.load(code);
  return entry ? <TwilioErrorHelp entry={entry} /> : <p>Nobody knows {code}.</p>;
}
