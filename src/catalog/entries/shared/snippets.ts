import type { Snippet } from '../../types.ts';

// Lists one message: an ordinary resource that Standard keys may read, and whose answer holds no secret. The Accounts
// resource would be a bad probe: it refuses Standard and Restricted keys, and its answer can contain the Auth Token
// (https://github.com/streaak/keyhacks/pull/41, read 2026-11-23). curl asks for the password when -u names only a user
// (https://everything.curl.dev/cmdline/passwords, read 2026-11-23).
const note =
  '`curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.';

const results = [
  { output: '`HTTP 200`', meaning: 'Both values are correct.' },
  {
    output: '`70051`, `required permission … is missing`',
    meaning: 'Both values are correct, but a permission is missing.',
  },
  {
    output: '`70051`',
    meaning: "With other text: the key or account can't be found, or the key has no permission at all.",
  },
  {
    output: '`20003`, `Authenticate`',
    meaning: 'A value, the account or the Region is wrong, or the account is suspended.',
  },
  { output: '`20003`', meaning: 'With other text: it names the cause.' },
  { output: '`20008`', meaning: 'These are the test credentials.' },
  { output: '`HTTP 000`', meaning: 'No connection.' },
  { output: '`is not set`', meaning: 'The variable is empty here.' },
];

const rest = `
  "https://api.twilio.com/2010-04-01/Accounts/\${TWILIO_ACCOUNT_SID:?is not set}/Messages.json?PageSize=1" \\
  | grep -oE '"(code|message)": ?("[^"]*"|[0-9]+)|^HTTP [0-9]+$'`;

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
  // `tr` shows a line break to grep, which otherwise takes it off.
  code: `printf 'TWILIO_ACCOUNT_SID '; printf %s "$TWILIO_ACCOUNT_SID" | tr '\\n' '?' | grep -cE '^AC[0-9a-fA-F]{32}$'
printf 'TWILIO_API_KEY '; printf %s "$TWILIO_API_KEY" | tr '\\n' '?' | grep -cE '^SK[0-9a-fA-F]{32}$'
printf 'TWILIO_AUTH_TOKEN '; printf %s "$TWILIO_AUTH_TOKEN" | tr '\\n' '?' | grep -cE '^[0-9a-fA-F]{32}$'`,
  note: "Prints `1` for each value that has the right form, `0` for each that doesn't, and never the value itself.",
};

/** Shows whether the Account SID has the right form. */
export const checkAccountSid: Snippet = {
  language: 'sh',
  title: 'Check the form of the Account SID',
  code: `printf %s "$TWILIO_ACCOUNT_SID" | tr '\\n' '?' | grep -cE '^AC[0-9a-fA-F]{32}$'`,
  note: "Prints `1` if the value has the right form, `0` if it doesn't.",
};
