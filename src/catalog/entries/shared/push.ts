/** Push services refuse a notification after Twilio's API accepted it, so that its response shows nothing. */
export const ARRIVES = "Send a notification. One that arrives means it's fixed.";

/** Steps around webhook credentials, which an endpoint of the app supplies. */
export const CREDENTIAL =
  'Compare the settings of the webhook credential with the documentation, and correct what differs.';
export const ENDPOINT = "Call your token endpoint, and fix it if it doesn't respond as it should.";
export const ENDPOINT_TEAM = 'the team that runs the token endpoint';
export const STAYS = 'Write to Twilio Support if it persists.';
export const NO_FAULT_OF_REQUEST = "Your request isn't the cause: something failed at Twilio.";
export const OUTAGE = 'Look for an incident on [status.twilio.com](https://status.twilio.com).';
export const PASS_BY = 'This kind of error resolves on its own.';
export const LATER = 'Retry after a minute, with a longer wait each time.';
