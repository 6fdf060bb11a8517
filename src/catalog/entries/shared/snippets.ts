import type { Snippet } from '../../types.ts';

// Lists one message: an ordinary resource that Standard keys may read, and whose answer holds no secret. The Accounts
// resource would be a bad probe: it refuses Standard and Restricted keys, and its answer can contain the Auth Token
// (https://github.com/streaak/keyhacks/pull/41, read 2026-11-23). curl asks for the password when -u names only a user
// (https://everything.curl.dev/cmdline/passwords, read 2026-11-23).
const note =
  '`curl` asks for the secret; it reaches neither the command line nor the output. On Windows, run it in Git Bash or WSL. Do not run it in a CI job or where the terminal is recorded. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.';

const results = [
  { output: '`HTTP 200`', meaning: 'Both values are right.' },
  { output: '`70051`, `required permission … is missing`', meaning: 'Both values are right, a permission is missing.' },
  { output: '`70051`', meaning: 'Another text: account or key are not found, or belong to another account.' },
  { output: '`20003`, `Authenticate`', meaning: 'A value, the account or the Region is wrong.' },
  { output: '`20003`', meaning: 'Another text: it names the group to open.' },
  { output: '`HTTP 000`', meaning: 'No connection.' },
  { output: '`is not set`', meaning: 'The variable is empty here.' },
];

const rest = `
  "https://api.twilio.com/2010-04-01/Accounts/\${TWILIO_ACCOUNT_SID:?is not set}/Messages.json?PageSize=1" \\
  | grep -oE '"(code|message)": ?("[^"]*"|[0-9]+)|HTTP [0-9]+'`;

/** Shows whether an API key and its secret are a valid pair. */
export const checkKey: Snippet = {
  language: 'sh',
  title: 'Check credentials',
  code: `curl -s -w '\\nHTTP %{http_code}\\n' -u "\${TWILIO_API_KEY:?is not set}" \\${rest}`,
  results,
  note,
};

/** Shows whether an Account SID and its Auth Token are a valid pair. */
export const checkToken: Snippet = {
  language: 'sh',
  title: 'Check credentials',
  code: `curl -s -w '\\nHTTP %{http_code}\\n' -u "\${TWILIO_ACCOUNT_SID:?is not set}" \\${rest}`,
  results,
  note,
};

/** Shows whether each value has the right form, and nothing of the value itself. */
export const checkForm: Snippet = {
  language: 'sh',
  title: 'Check the form of the values',
  code: `printf %s "$TWILIO_ACCOUNT_SID" | grep -cE '^AC[0-9a-fA-F]{32}$'
printf %s "$TWILIO_API_KEY"     | grep -cE '^SK[0-9a-fA-F]{32}$'
printf %s "$TWILIO_AUTH_TOKEN"  | grep -cE '^[0-9a-fA-F]{32}$'`,
  note: 'Prints `1` for each value that has the right form, `0` for one that has not, and nothing of the value.',
};
