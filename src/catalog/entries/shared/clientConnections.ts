import { cause, type Draft, source } from './compact.ts';
import { errorPage } from './errorPage.ts';
import { nameOnlyNote } from './notes.ts';
import { supportLink } from './support.ts';

/** Causes of the errors of Twilsock, the connection under Sync and Conversations. */

export const CLIENT_TEAM = 'the team that develops the client app';

/** Limits of connections and requests, in numbers. */
const SYNC_LIMITS = source('https://www.twilio.com/docs/sync/limits');

/** The page that names what makes apps connect too often; it is about the rate. */
const CONNECTION_RATE = errorPage(51201, '2026-11-30');

const askForMore = {
  text: 'Ask Twilio Support for a higher limit, if the load is intended.',
  link: supportLink,
};

/** The same as a guess, if Twilio names a limit but not what it counts. */
export const clientRecreatedMaybe = (code: number, limit: string): Draft => ({
  ...clientRecreated(code),
  title: 'The app may be creating too many clients',
  explanation: `Twilio doesn't say what ${limit} counts. Each new client opens a connection, so too many clients are one possible reason.`,
  note: nameOnlyNote,
});

/** The check of errors that pass for a moment anyway. */
export const noNewError = (code: number): string => `Use the app for a few minutes. No new ${code} means it's fixed.`;

export const clientRecreated = (code: number): Draft =>
  cause(
    'client-recreated',
    'The app keeps creating new clients',
    'Each new client opens a connection. After a network loss or in the background, the SDK reconnects on its own.',
    [
      'Keep one client for each signed-in user, outside your components, and let it reconnect.',
      'Call `shutdown()` only when the user signs out.',
      'Renew the token with `updateToken()` on `tokenAboutToExpire`, instead of creating a client with an expired one.',
      noNewError(code),
    ],
    { who: CLIENT_TEAM, sources: code === 51201 ? [] : [CONNECTION_RATE] },
  );

export const connectionLimit = (code: number): Draft =>
  cause(
    'connection-limit-reached',
    'More users are online than the account allows',
    'For Sync, each account or subaccount can have 7,000 connections at once and open 110 new ones a second. All subaccounts together can have 100,000, and open 1,000 a second.',
    [
      'Compare the number of open clients with the limit. Each browser tab and each device counts as one.',
      'Connect only where live updates are needed, and spread reconnects over a few seconds.',
      askForMore,
      noNewError(code),
    ],
    {
      prevalence: 'occasional',
      who: 'the person who manages the account',
      sources: [SYNC_LIMITS],
    },
  );

/** Too much of something goes over the connections. `what` stands after "Your app sends". */
export const tooMuchSent = (code: number, what: string): Draft =>
  cause(
    'client-sends-too-much',
    `Your app sends ${what}`,
    'A loop, or an update on every keystroke or mouse move, can be the reason.',
    [
      'Log what your app sends, and look for repeats.',
      'Send only the last of several quick updates.',
      askForMore,
      noNewError(code),
    ],
    { who: CLIENT_TEAM, sources: [SYNC_LIMITS] },
  );
