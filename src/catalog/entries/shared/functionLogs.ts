import type { Source } from '../../types.ts';

/** What a Function writes is shown live in its editor; afterwards only the Serverless API and the CLI have it. */
export const functionLogs: Source = {
  url: 'https://www.twilio.com/docs/serverless/functions-assets/functions/debugging',
  read: '2026-11-30',
};

/** The limit of 10 seconds, and the two ways to reach it. */
export const functionLimits: Source = { url: 'https://www.twilio.com/docs/runtime/functions/faq', read: '2026-11-30' };

export const DEPLOY_FUNCTION =
  "Deploy the service: choose **Deploy All** in the Function's editor, or run `twilio serverless:deploy` in its project.";

export const WATCH_FUNCTION =
  "Turn on **Enable live logs** in the Function's editor, or run `twilio serverless:logs --tail` in its project.";

/** How a Function's log begins where the code threw, and what an SDK or Twilio says of a value that the Function passed on. */
export const THROWN: string[] = [
  'Cannot find module',
  'Cannot read',
  'is not defined',
  'is not a function',
  'Unexpected token',
  'SyntaxError',
  'TypeError',
  'ReferenceError',
  'RangeError',
  'must start with AC',
  'provided, undefined',
  'is required',
  'is not yet verified',
  'was not found',
  'ENOENT',
];
