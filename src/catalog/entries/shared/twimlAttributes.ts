import type { ErrorEntry, Level } from '../../types.ts';
import { cause, entry } from './compact.ts';
import { CALL_AGAIN } from './webhookParts.ts';

/** Kinds of values that attributes of TwiML take. */
export const BOOLEAN = '`true` or `false`';
export const METHOD = '`GET` or `POST`';
export const SECONDS = 'a whole number of seconds, 1 or more';
export const LOOPS = 'a whole number, 0 or more; 0 repeats without end';
export const KEYS = 'digits, `#`, `*` and `w`';
export const URL_VALUE = 'a whole URL that begins with `https://`';

/** An attribute of a verb or noun whose value Twilio can't use. With a warning, its default counts and the call goes on. */
export function attribute(
  code: number,
  level: Level,
  element: string,
  name: string,
  values: string,
  messages: string[],
  more?: { product?: 'voice' | 'taskrouter' | 'messaging'; related?: number[] },
): ErrorEntry {
  return entry(
    code,
    more?.product ?? 'voice',
    level,
    `\`${name}\` of \`<${element}>\` is wrong`,
    `Twilio read your TwiML and can't use the value of \`${name}\`.${level === 'warning' ? ' It is a warning: the default counts.' : ''}`,
    [
      cause(
        'attribute-value-not-allowed',
        'An attribute has a value that is not allowed',
        `\`${name}\` takes ${values}.`,
        [
          {
            text: `Open the event in the Debugger and find \`${name}\` in the response body. A variable that was empty shows as \`""\`.`,
            link: { place: 'debugger' },
          },
          `Set it to ${values}, or leave it out.`,
          CALL_AGAIN,
        ],
        { who: 'the person who writes the TwiML' },
      ),
    ],
    { messages, related: more?.related ?? [12200] },
  );
}
