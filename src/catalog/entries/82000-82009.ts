import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief, fix } from './shared/families.ts';
import { DEPLOY_FUNCTION, functionLimits, functionLogs, THROWN, WATCH_FUNCTION } from './shared/functionLogs.ts';
export const entries: readonly ErrorEntry[] = [
  {
    code: 82001,
    title: 'A Function answered with 4xx',
    product: 'functions',
    level: 'warning',
    messages: [
      'Function invocation resulted in StatusCode 4xx',
      // What a protected Function answers to a request without a valid signature
      '~Unauthorized - you are not authenticated to perform this request',
      '~Unauthorized - you do not have permission to perform this request',
    ],
    related: [82002, 11200, 81017],
    ...fix(82001, {
      summary: 'Twilio called your Function and got a status from 400 to 499.',
      id: 'function-route-or-visibility',
      title: "The path doesn't exist, or needs a signature",
      explanation: 'No Function has this route, or its access control requires a signed request and this one has no valid signature.',
      steps: [
        "Compare the path with the deployed service's routes.",
        "Check that the Function's access control is what you want.",
        'Sign the request if the Function is meant to be protected, or make the Function public if not.',
      ],
      check: "Call the Function again. A status below 400 means it's fixed.",
    }),
  },
  {
    code: 82002,
    title: 'A Function answered with an error (5xx)',
    product: 'functions',
    level: 'error',
    summary: 'Your Function threw an error, timed out, or sent a status of 500 or above itself.',
    messages: [
      'Your Function invocation resulted in StatusCode 5xx.',
      'Your Function responded with an error.',
      '~Runtime application timed out',
      '~We are sorry, an application error has occurred',
      'Error on Twilio Function response',
      '~Unhandled promise rejection: TypeError: {reason}',
      '~Unhandled promise rejection: ReferenceError: {reason}',
    ],
    retryable: false,
    related: [82001, 82005, 81017, 11200],
    lookalikes: [
      { code: 82001, text: 'The route is missing, or the Function is private or protected (4xx).' },
      { code: 11200, text: 'The same failure, as seen by the call or message.' },
    ],
    causes: [
      brief(82002, {
        id: 'function-never-called-back',
        title: "The Function takes too long, or doesn't end",
        explanation: "It waits for something slow, or a branch, often the `catch`, doesn't call `callback`. The limit is 10 seconds.",
        when: {
          suggestedBy: [{ webhookAnswer: 'timeout' }, { says: ['HTTP 504', 'StatusCode 504', 'status code 504'] }],
          decisive: { says: 'Runtime application timed out' },
        },
        steps: [WATCH_FUNCTION, 'Repeat the request, and read how long the Function ran: 10,000 ms is the limit.'],
        cases: [
          {
            id: 'branch',
            title: 'a branch ends without `callback`',
            steps: [
              { id: 'return', text: 'Return `callback(null, …)` in every branch, including the `catch`.' },
              { id: 'deploy-branch', text: DEPLOY_FUNCTION },
            ],
          },
          {
            id: 'slow',
            title: 'it waits for something slow',
            steps: [
              { id: 'shorten', text: 'Shorten or parallelize what it waits for.' },
              { id: 'deploy-slow', text: DEPLOY_FUNCTION },
            ],
          },
        ],
        sources: [functionLimits, functionLogs],
        check: "Call the Function. A 200 response means it's fixed.",
      }),
      brief(82002, {
        id: 'function-twilio-old',
        title: 'The Function runs with an old version of `twilio`',
        explanation: 'Each service has its own version of the package. A service often starts with an old one, which lacks newer products and verbs.',
        when: {
          suggestedBy: {
            says: [
              "'conversations' of undefined",
              "'services' of undefined",
              "'v1' of undefined",
              "'v2' of undefined",
              "reading 'conversations'",
              "reading 'services'",
              "reading 'v1'",
              "reading 'v2'",
              'refer is not a function',
              'conversationRelay is not a function',
            ],
          },
        },
        steps: [
          {
            id: 'version',
            text: "Read the version of `twilio` under **Settings > Dependencies** in the Function's editor, or in `package.json` with the Serverless Toolkit.",
          },
          {
            id: 'newest',
            text: 'Set [the newest version](https://www.npmjs.com/package/twilio). From 4.0 on, write paths with their version, as in `client.conversations.v1.conversations`: others log a notice.',
          },
          DEPLOY_FUNCTION,
        ],
        source: { url: 'https://github.com/TwilioDevEd/whatsapp-group-messaging/issues/2', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/216', read: '2026-11-30' },
          { url: 'https://github.com/TwilioDevEd/whatsapp-group-messaging/issues/4', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/serverless/functions-assets/functions/dependencies', read: '2026-11-30' },
        ],
        check: "Call the Function. A 200 response means it's fixed.",
      }),
      brief(82002, {
        id: 'function-threw',
        title: 'The Function throws an error',
        explanation: 'A missing module, environment variable or value makes it fail.',
        // A Function that takes too long ends with 504.
        when: {
          suggestedBy: [{ webhookAnswer: 'server-error' }, { says: [...THROWN, 'StatusCode 500'] }],
        },
        steps: [
          WATCH_FUNCTION,
          'Repeat the request, and read the error and its line in the log.',
          'Correct the code, or set what is missing.',
          DEPLOY_FUNCTION,
        ],
        sources: [functionLogs],
        check: "Call the Function. A 200 response means it's fixed.",
      }),
      brief(82002, {
        id: 'function-answered-5xx',
        title: 'Your code itself sends a 5xx status',
        explanation: '`callback(error)` and `setStatusCode(500)` both do this.',
        prevalence: 'occasional',
        // An error that nothing caught is a 500 as well.
        when: {
          suggestedBy: [
            { webhookAnswer: 'server-error' },
            { says: ['StatusCode 500', 'StatusCode 501', 'StatusCode 502', 'StatusCode 503'] },
            { webhookAnswer: 'server-error', says: ['StatusCode 501', 'StatusCode 502', 'StatusCode 503'] },
          ],
        },
        steps: ['Search the Function for `callback(err` and `setStatusCode`.', 'Answer 200 with a message where the caller should continue.', DEPLOY_FUNCTION],
        check: "Call the Function. A 200 response means it's fixed.",
      }),
    ],
  },
  {
    code: 82003,
    title: "The deployment couldn't install a dependency",
    product: 'functions',
    level: 'error',
    messages: ['Deployment Installation Failure', 'Your latest Functions and Private Assets failed to be deployed.'],
    summary: "Twilio couldn't install your service's packages, so the deployment failed.",
    retryable: true,
    retryAdvice: 'Retry later if npm has problems.',
    causes: [
      brief(82003, {
        id: 'serverless-dependency-failed',
        title: "A package can't be installed on Twilio",
        explanation: 'A package needs a gcc compiler, or the packages together are too large.',
        when: { suggestedBy: { says: ['gyp', 'gcc', 'g++', 'ENOSPC', 'no space left', 'out of space'] } },
        steps: [
          "Read the list under **Settings > Dependencies** in the Function's editor, or in `package.json` with the Serverless Toolkit.",
          'Run `npm install` with the same packages in an empty folder, then `find node_modules -name binding.gyp`. It lists the packages that can compile native code.',
          'Replace each with one in plain JavaScript.',
          "Remove packages that the Functions don't use.",
        ],
        check: "Deploy again. A finished deployment means it's fixed.",
      }),
      brief(82003, {
        id: 'npm-registry-degraded',
        title: 'The npm registry has problems',
        explanation: 'Twilio downloads the packages from there while it builds the service.',
        prevalence: 'occasional',
        who: 'the npm registry',
        when: {
          suggestedBy: [{ occurs: 'sometimes' }, { says: ['503 Service Unavailable', '502 Bad Gateway', '504 Gateway', 'ETIMEDOUT', 'registry is degraded'] }],
        },
        steps: ["Check npm's status page, [status.npmjs.org](https://status.npmjs.org).", 'Wait until it shows no incident.'],
        check: "Deploy again. A finished deployment means it's fixed.",
      }),
    ],

    related: [82006, 82007, 20001],
  },
  {
    code: 82004,
    title: 'A Function wrote a warning to its log',
    product: 'functions',
    level: 'warning',
    messages: ['~Function execution resulted in a warning log', 'Your Function execution resulted in logging a warning message'],
    summary: "Code in your Function called `console.warn`. That doesn't make the Function itself fail.",
    retryable: false,
    related: [82005],
    causes: [
      brief(82004, {
        id: 'function-console-warn',
        title: 'Your code or a package logs a warning',
        explanation: 'Every `console.warn` creates an entry, in your own code or in a package.',
        steps: [
          { id: 'read', text: "Read the entry's text in the error log, or follow the log with `twilio serverless:logs --tail`.", link: { place: 'debugger' } },
          "Settle what it reports, or use `console.log` for anything that isn't a warning.",
        ],
        source: errorPage(82004, '2026-11-29'),
        check: "Call the Function. No new 82004 means it's fixed.",
      }),
    ],
  },
  {
    code: 82005,
    title: 'A Function wrote an error to its log',
    product: 'functions',
    level: 'error',
    messages: ['~Function execution resulted in an error log', 'Your Function execution resulted in logging an error message'],
    summary: "Code in your Function called `console.error`. That doesn't make the Function itself fail.",
    retryable: false,
    related: [82004, 82002],
    causes: [
      brief(82005, {
        id: 'function-console-error',
        title: 'Your code reports an error it caught',
        explanation: "The entry's text is what your code wrote, often the error from an API call.",
        steps: [{ id: 'read', text: "Read the entry's text in the error log.", link: { place: 'debugger' } }, 'Fix the problem it names.'],
        check: "Call the Function. No new 82005 means it's fixed.",
      }),
      brief(82005, {
        id: 'function-logs-with-error',
        title: '`console.error` is used for ordinary logging',
        explanation: 'Each call creates an entry, whatever it says.',
        prevalence: 'occasional',
        steps: ["Use `console.log` for anything that isn't an error."],
        check: "Call the Function. No new 82005 means it's fixed.",
      }),
    ],
  },
  {
    code: 82006,
    title: "The Function's environment is too large",
    product: 'functions',
    level: 'error',
    related: [82003],
    messages: ['~Environment Context too large'],
    ...fix(82006, {
      summary: "The Function's environment is too large, so calls to it can fail.",
      id: 'function-context-size',
      title: 'The context is larger than 3 kB',
      explanation: "It contains the account's data, domain name, path and environment variables as one JSON string.",
      steps: ['Remove environment variables, or shorten their values.', 'Move large values into a private Asset if you need them.'],
      check: "Deploy and call the Function again. A response without this error means it's fixed.",
    }),
  },
  {
    code: 82007,
    title: "The Node.js version isn't supported",
    product: 'functions',
    level: 'error',
    related: [82003],
    messages: ['~Unsupported Runtime'],
    ...fix(82007, {
      summary: "The build uses a runtime that Twilio doesn't support.",
      id: 'serverless-runtime',
      title: "The Node.js version isn't available",
      explanation: 'The request names an old version, such as `node10`, or none, and the last build used an old one.',
      steps: [
        'Choose one of the [available runtimes](https://www.twilio.com/docs/serverless/functions-assets/faq#which-runtimes-are-available-for-twilio-functions).',
        'Move the code to it, following the [guide](https://www.twilio.com/docs/serverless/functions-assets/node-upgrade).',
        'Pass it as `Runtime` if you create builds with the API.',
      ],
      check: "Build again. A finished build means it's fixed.",
    }),
  },
  {
    code: 82008,
    title: 'Headers or cookies are too large',
    product: 'functions',
    level: 'error',
    messages: ['Headers or cookies too large', '~Request or response headers/cookies size is greater than the limits'],
    ...fix(82008, {
      summary: 'The headers and cookies in the request or response are too large or too many.',
      id: 'function-headers-size',
      title: 'They exceed 4 kB, or there are more than 75',
      explanation: 'Both limits apply to requests and responses, for headers and cookies together.',
      steps: ['Send fewer than 75 headers and cookies, under 4 kB in total.', "Set fewer and shorter ones in the Function's response."],
      check: "Call the Function again. A response without this error means it's fixed.",
    }),
  },
  {
    code: 82009,
    title: 'A header has multiple values',
    product: 'functions',
    level: 'error',
    messages: ['~Multi-valued headers not supported'],
    ...fix(82009, {
      summary: "The Function returned a header with multiple values, which its version doesn't support.",
      id: 'function-multi-value-header',
      title: 'This version of Functions accepts only strings',
      explanation:
        "`@twilio/runtime-handler` below 1.2.0 doesn't support arrays as headers. Neither did Functions (Classic), which Twilio moved to the new Functions by October 26, 2026.",
      sources: [{ url: 'https://www.twilio.com/en-us/changelog/functions-classic-deprecation', read: '2026-12-01' }],
      steps: [
        "Update `@twilio/runtime-handler` to 1.2.0 or higher. Use a version in [Twilio's list](https://www.twilio.com/docs/serverless/functions-assets/handler).",
        "Return each header as one string if you can't.",
      ],
      check: "Call the Function again. If the response has the header, it's fixed.",
    }),
  },
];
