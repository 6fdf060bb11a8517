import type { ErrorEntry } from '../types.ts';
import { oneReportNote, unlinkedReportNote } from './shared/notes.ts';

/** What Twilio says of a value that is out of range or not in the list. */
const NOT_ALLOWED = ['must be either', 'must be one of', 'must be between', 'out of range', 'invalid PageSize'];

export const entries: readonly ErrorEntry[] = [
  {
    code: 20001,
    title: 'A parameter is missing, unknown or not accepted',
    product: 'platform',
    level: 'warning',
    status: [400],
    summary: 'Something is wrong with a parameter of the request. The message often says what.',
    messageHint: 'A message that begins with `Missing required parameter` names the parameter, and the request was rejected.',
    messages: [
      'Missing required parameter',
      'Bad request',
      '~Missing required parameter {Parameter} in the post body',
      '~Services are limited to less than or equal to {n}',
      'Cannot {action} task {TaskSid} in workspace {WorkspaceSid} for account {AccountSid} because {reason}',
      'Queue named {name} already exists for workspace {WorkspaceSid} for account {AccountSid}',
      'Some dependencies could not be validated. No matching version found for {package}@{version}. You can find the valid versions at {url}',
      '~At least one Function Version or Asset Version is required for Build',
      'Invalid date value',
      'Invalid value for DateSent',
      'One or more parameters you sent the REST API were not recognized and were ignored.',
      '~Unknown parameters',
      "~extraneous input '{text}' expecting {token}",
      "~mismatched input '{text}' expecting {token}",
      "~no viable alternative at input '{text}'",
    ],
    retryable: false,
    related: [20422, 70001, 70002, 82003, 20161],

    causes: [
      {
        id: 'missing-required-parameter',
        title: "A required parameter didn't arrive",
        // Twilio's list calls 20001 a harmless warning about unknown parameters; the answers found are HTTP 400 and refuse the request.
        explanation: 'Twilio reads a form-encoded body. JSON, names in lower case and empty values count as missing.',
        details: 'Names begin with a capital letter, such as `FriendlyName`. The SDK can be at fault: twilio-go 1.22.0 lost parameters and was withdrawn.',
        prevalence: 'common',
        who: 'a developer',
        // Not decisive: without its SID, a URL asks for the name of a new resource in the same words.
        when: { suggestedBy: { says: ['missing required parameter', 'field is required'] } },
        steps: [
          {
            id: 'name',
            text: 'Check that the code gives a value to the parameter that the message names: an empty setting or variable sends nothing.',
          },
          { id: 'encoding', text: "Send the body as `application/x-www-form-urlencoded`, unless this resource's documentation asks for JSON." },
          { id: 'place', text: 'Check where it belongs: `GET https://iam.twilio.com/v1/Keys`, for example, needs `AccountSid` in the query.' },
          { id: 'check', text: "Send the request again. No 20001 means it's fixed." },
        ],
        source: { url: 'https://github.com/nash-md/twilio-contact-center/issues/18', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-chat-demo-android/issues/147', read: '2026-11-29' },
          { url: 'https://github.com/mcwebb/angular-twilio/issues/5', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-go/issues/250', read: '2026-11-29' },
          { url: 'https://www.twilio.com/docs/usage/requests-to-twilio', read: '2026-11-23' },
        ],
      },
      {
        id: 'path-contains-undefined',
        title: 'A SID in the URL is empty, so a change became a creation',
        explanation: 'An empty variable leaves `/Services/` where `/Services/IS…` was meant. That URL creates a resource, so Twilio asks for its name.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: {
          // The words alone are those of a creation that was meant.
          suggestedBy: [{ says: ['parameter FriendlyName', 'parameter UniqueName'], pathPart: ['undefined', 'slash'] }, { pathPart: 'undefined' }],
          decisive: [{ pathPart: 'undefined' }, { pathNames: 'unfilled' }],
        },
        steps: [
          { id: 'print', text: 'Print the URL of the failing request, and whether each variable with a SID is set.' },
          { id: 'set', text: 'Set the empty variable where the app runs.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Send the request again. No 20001 means it's fixed." },
        ],
        note: oneReportNote,
        source: { url: 'https://github.com/nash-md/twilio-contact-center/issues/18', read: '2026-11-29' },
      },
      {
        id: 'dependency-version-unknown',
        title: 'A dependency in the Function has a nonexistent version',
        explanation: "Twilio installs the versions that you name, and this one doesn't exist or isn't supported.",
        details:
          "For `@twilio/runtime-handler`, 2.0.1 is in Twilio's list, and the newest on npm, 2.1.0, isn't. According to one report, a local package (`file:`) counts too: Twilio installs only what is in the npm registry.",
        prevalence: 'occasional',
        who: 'the team that deploys the Function',
        when: {
          suggestedBy: { says: 'dependencies could not be validated' },
          decisive: { says: 'No matching version found' },
        },
        steps: [
          {
            id: 'set',
            text: "Set a version that exists in `package.json`. For `@twilio/runtime-handler`, use one from [Twilio's list](https://www.twilio.com/docs/serverless/functions-assets/handler).",
          },
          { id: 'check', text: "Deploy again. No 20001 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/serverless/functions-assets/handler', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/538', read: '2026-11-30' },
          { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/564', read: '2026-11-30' },
          { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/325', read: '2026-11-29' },
        ],
      },
      {
        id: 'dependency-needs-other-node',
        title: 'A dependency needs another version of Node.js',
        explanation: "Its `package.json` lists the Node.js versions that it runs on. The version of the build isn't one of them.",
        prevalence: 'occasional',
        who: 'the team that deploys the Function',
        when: { suggestedBy: { says: 'The node version for' }, decisive: { says: 'The node version for' } },
        steps: [
          { id: 'engines', text: 'Run `npm view PACKAGE engines` with the name of the package in the message.' },
          { id: 'runtime', text: 'Choose a runtime that it names, with the Serverless Toolkit as in `twilio serverless:deploy --runtime node22`.' },
          { id: 'older', text: 'Set an older version of the package in `package.json` if there is no such runtime.' },
          { id: 'check', text: "Deploy again. No 20001 means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio-labs/serverless-toolkit-moved/issues/9', read: '2026-12-01' },
        sources: [
          {
            url: 'https://www.twilio.com/docs/serverless/functions-assets/faq#which-runtimes-are-available-for-twilio-functions',
            read: '2026-12-01',
          },
        ],
        note: 'The thread names the reason, but not what helped.',
      },
      {
        id: 'build-without-functions',
        title: 'The deployment contains no Function and no asset',
        explanation: 'The toolkit found no file where it looks, or the build request has no version.',
        prevalence: 'occasional',
        who: 'the team that deploys the Function',
        when: { suggestedBy: { says: 'Version is required for Build' }, decisive: { says: 'Version is required for Build' } },
        steps: [
          {
            id: 'folder',
            text: 'Check that the folder `functions`, or `src` if there is none, has `.js` files. Compiled TypeScript is elsewhere: `--functions-folder dist/functions`.',
          },
          { id: 'versions', text: 'Send the SIDs of the versions as `FunctionVersions` and `AssetVersions` if you build without the toolkit.' },
          { id: 'check', text: "Deploy again. No 20001 means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/465', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/twilio/twilio-cli/issues/215', read: '2026-11-29' },
          { url: 'https://www.twilio.com/docs/labs/serverless-toolkit/guides/typescript', read: '2026-11-29' },
          { url: 'https://github.com/twilio-labs/serverless-toolkit/blob/HEAD/packages/serverless-api/src/utils/fs.ts', read: '2026-12-01' },
        ],
      },
      {
        id: 'value-refused-by-resource',
        title: 'The resource rejects a value',
        explanation: 'TaskRouter responds like this when a name is taken, Serverless when the limit on services is reached or a runtime has ended.',
        prevalence: 'occasional',
        who: 'a developer',
        // `Record must be either 'true' or 'false'`: a call got `Record` with another value.
        when: {
          suggestedBy: { says: ['already exists', 'are limited to', 'unsupported runtime', ...NOT_ALLOWED] },
        },
        steps: [
          { id: 'read', text: 'Read the message: it names the value and the rule.' },
          { id: 'check', text: "Send the request again. No 20001 means it's fixed." },
        ],
        cases: [
          {
            id: 'other',
            title: 'a value is out of range or not in the list',
            when: { says: NOT_ALLOWED },
            steps: [{ id: 'set', text: 'Send a value that the rule allows.' }],
          },
          { id: 'taken', title: 'a name is taken', when: { says: 'already exists' }, steps: [{ id: 'name', text: 'Choose another name.' }] },
          {
            id: 'limit',
            title: 'a limit is reached',
            when: { says: 'are limited to' },
            steps: [{ id: 'delete', text: 'Delete the services you no longer use, under **Functions & assets > Services** in the Console.' }],
          },
          {
            id: 'runtime',
            title: 'the runtime is unsupported',
            when: { says: 'unsupported runtime' },
            steps: [{ id: 'runtime', text: 'Choose a newer Node.js runtime, with the Serverless Toolkit as in `twilio serverless:deploy --runtime node22`.' }],
          },
        ],
        note: 'A taken name and an old runtime are based on one report each. Other products may do the same.',
        source: { url: 'https://github.com/nash-md/twilio-contact-center/issues/23', read: '2026-11-28' },
        sources: [
          {
            url: 'https://github.com/twilio-labs/serverless-toolkit/blob/HEAD/packages/serverless-api/src/utils/__tests__/error.test.ts',
            read: '2026-11-30',
          },
          { url: 'https://github.com/twilio/twilio-cli/issues/252', read: '2026-11-29' },
        ],
      },
      {
        id: 'state-does-not-allow',
        title: "The task's state doesn't allow this",
        explanation:
          'A task that a worker has accepted can only be wrapped up and completed. Before that, it can only be canceled. Flex itself wraps up a task when a call ends.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: {
            says: ['not currently assigned', 'not pending or reserved', 'cannot complete task', 'cannot cancel task', 'cannot wrap'],
          },
          decisive: { says: ['not currently assigned', 'not pending or reserved'] },
        },
        steps: [{ id: 'status', text: 'Fetch the task and read its `assignment_status`, right before the request that fails.' }],
        cases: [
          {
            id: 'finish',
            title: 'the request wraps up or completes the task',
            when: { says: ['not currently assigned', 'cannot complete task', 'cannot wrap'] },
            steps: [
              { id: 'remove', text: 'Remove the code that wraps it up or completes it, if the status is `wrapping` or `completed` without that code.' },
              { id: 'order', text: 'Wait for `assigned` otherwise: complete the task after a worker has accepted its reservation.' },
              { id: 'check', text: "Finish another task. No 20001 in the response or the Debugger means it's fixed." },
            ],
          },
          {
            id: 'cancel',
            title: 'the request cancels the task',
            when: { says: ['not pending or reserved', 'cannot cancel task'] },
            steps: [
              { id: 'only', text: 'Send `canceled` only if the status is `pending` or `reserved`, and skip a task that is `canceled` or `completed`.' },
              { id: 'complete', text: 'Set `completed` instead if the status is `assigned` or `wrapping`.' },
              { id: 'check-cancel', text: "Repeat this with another task. No 20001 in the response or the Debugger means it's fixed." },
            ],
          },
        ],
        note: 'Each is based on one report.',
        source: { url: 'https://github.com/lehel-twilio/plugin-dialpad/issues/26', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/twilio-labs/plugin-queued-callbacks-and-voicemail/issues/35', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/taskrouter/lifecycle-task-state', read: '2026-11-29' },
        ],
      },
      {
        id: 'expression-malformed',
        title: "TaskRouter can't read the expression",
        explanation: 'An attribute name has a hyphen, a string has no quotation marks, or an operator is unknown.',
        details: '`skill-level > 3` is read as `skill` minus `level`. Write `skill_level`.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: { says: ['extraneous input', 'mismatched input', 'no viable alternative', 'token recognition'] },
          decisive: { says: ['extraneous input', 'mismatched input', 'no viable alternative', 'token recognition'] },
        },
        steps: [
          { id: 'read', text: 'Find the characters that the message quotes in your expression: reading stopped there.' },
          {
            id: 'change',
            text: "Correct them by [TaskRouter's syntax](https://www.twilio.com/docs/taskrouter/expression-syntax). If you rename an attribute, rename it in the workers and tasks too.",
          },
          { id: 'check', text: "Send the request again. No 20001 means it's fixed." },
        ],
        note: unlinkedReportNote,
        source: { url: 'https://www.twilio.com/docs/taskrouter/expression-syntax', read: '2026-11-29' },
      },
      {
        id: 'date-filter-malformed',
        title: 'A date to filter by has the wrong format',
        explanation: 'The operator is part of the name: `DateSent>` is the parameter, and its value the plain date, `2026-11-29`.',
        details: '`DateSent` with the value `>=2026-11-29` is rejected.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: { says: ['date value', 'DateSent', 'DateCreated', 'StartTime', 'EndTime', 'StartDate', 'EndDate'] },
          excludedBy: { says: ['required parameter', 'is required', 'are required', 'already exists', 'unknown parameter', 'unrecognized parameter'] },
          decisive: { says: 'Invalid date value' },
        },
        steps: [
          { id: 'sdk', text: 'Use `dateSentAfter` and `dateSentBefore` in an SDK (`date_sent_after` in Python and Ruby, `--date-sent-after` in the CLI).' },
          { id: 'raw', text: 'Write `DateSent%3E=2026-11-29` in a URL that you build yourself: it reads as on or after that day, in GMT.' },
          { id: 'check', text: "Send the request again. If the list begins at that day, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/issues/99', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/twilio/twilio-ruby/issues/120', read: '2026-11-29' },
          { url: 'https://github.com/TwilioDevEd/api-snippets/issues/258', read: '2026-11-29' },
        ],
      },
      {
        id: 'unknown-parameter',
        title: "Twilio doesn't know a parameter",
        explanation: 'A name is misspelled, has the wrong case, or belongs to another resource.',
        details: 'As a warning, 20001 means that Twilio ignored the parameter and did the rest.',
        prevalence: 'occasional',
        who: 'a developer',
        // As a warning in the Debugger, the code is about what Twilio ignored.
        when: { suggestedBy: [{ says: ['unknown parameter', 'unrecognized parameter', 'were not recognized'] }, { stage: 'later' }] },
        steps: [
          { id: 'log', text: 'Log the names of the parameters that are sent, without their values.' },
          { id: 'compare', text: 'Compare them, letter by letter, with the documentation of this resource and API version.' },
          { id: 'correct', text: "Correct each name that differs, and leave out the ones that this resource doesn't have." },
          { id: 'check', text: "Send the request again and read the response: if it has the setting that you sent, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20001', read: '2026-11-23' },
      },
    ],
  },
];
