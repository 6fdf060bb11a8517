import type { TwilioErrorReport } from './types.ts';

/**
 * What a form, a log or a command states as the value, as it is or encoded. A form has an object as a field for each of its keys.
 * Node.js prints `[Object]`, and logs mask: `[FILTERED]`.
 */
const STATED =
  /\bcontent_?variables(?:\\?["']?\s?[:=]\s?(?:\\?["'`])?(?=[%[{])|(?=%5B))(\{[^\n]{0,800}?\}|%7B[^\s&"']{0,900}?%7D|(?:\[|%5B)(?!(?:object|filtered|redacted|masked|hidden|removed)\])[\w%+ ]{1,40})/i;

/** What WhatsApp refuses in a value. https://www.twilio.com/docs/content/using-variables-with-content-api (read 2026-11-28) */
const LINES = /[\n\r\t]| {5}/;

/** What is wrong with the `ContentVariables` that a string states. The first fault counts; the values aren't kept. */
export function variablesFaultIn(text: string): TwilioErrorReport['variables'] {
  const stated = STATED.exec(text)?.[1];
  if (stated === undefined) return undefined;
  if (/^(?:\[|%5B)/i.test(stated)) return 'not-json';
  const sent = stated.startsWith('%') ? new URLSearchParams(`v=${stated}`).get('v') : stated;
  const variables = parse(sent) ?? parse(parse(`"${sent}"`));
  // What isn't encoded may be only how the app prints an object.
  if (typeof variables !== 'object' || variables === null) return stated.startsWith('{') ? undefined : 'not-json';
  const values: unknown[] = Object.values(variables);
  if (values.some((value) => value === null || value === '')) return 'empty';
  if (values.some((value) => typeof value !== 'string')) return 'not-strings';
  const texts = values.join('\0');
  if (LINES.test(texts)) return 'lines';
  return texts.includes("'") ? 'apostrophe' : 'fine';
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(json as string);
  } catch {
    return undefined;
  }
}
