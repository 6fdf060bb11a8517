/** How long the log takes to answer, in milliseconds: long enough to see the page come first. */
const SLOW_MS = 1500;

/** The newest line of a log that stands in for a database. */
export async function lastFailure(): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  return {
    code: 20003,
    message: 'Authentication Error - No credentials provided',
    more_info: 'https://www.twilio.com/docs/errors/20003',
    status: 401,
  };
}
