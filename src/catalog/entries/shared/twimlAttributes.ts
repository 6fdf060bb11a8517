import type { ErrorEntry, Level, Source } from '../../types.ts';
import { type Draft, cause, entry, source } from './compact.ts';
import { CALL_AGAIN } from './webhookParts.ts';

/** Kinds of values that attributes of TwiML take. */
export const BOOLEAN = '`true` or `false`';
export const METHOD = '`GET` or `POST`';
export const SECONDS = 'a whole number of seconds, 1 or more';
export const LOOPS = 'a whole number, where 0 repeats until the call ends, at most 1,000 times';
export const URL_VALUE = 'a full, public and URL-encoded URL, such as `https://example.com/path`';
export const RELATIVE_URL = 'a well-formed, URL-encoded URL, full or relative to the TwiML';

/** The keys that end an input. `<Gather>` takes one or none, `<Record>` any number. */
export const KEY = 'one key (`0` to `9`, `#` or `*`), or `""` for none';
export const KEYS = 'one or more of the keys `0` to `9`, `#` and `*`';

/** An attribute of a verb or noun whose value Twilio can't use. No page says what Twilio does instead. */
export function attribute(
  code: number,
  level: Level,
  /** `undefined` for an attribute of several. */
  element: string | undefined,
  name: string,
  values: string,
  messages: string[],
  more?: {
    product?: 'voice' | 'taskrouter' | 'messaging';
    related?: number[];
    source?: Source;
    sources?: Source[];
    note?: string;
  },
): ErrorEntry {
  return entry(
    code,
    more?.product ?? 'voice',
    level,
    element === undefined ? `\`${name}\` is wrong` : `\`${name}\` of \`<${element}>\` is wrong`,
    `Twilio read your TwiML and can't use the value of \`${name}\`.`,
    [
      cause(
        'attribute-value-not-allowed',
        "An attribute has a value that isn't allowed",
        `\`${name}\` accepts ${values}.`,
        [
          {
            text: `Open the event in the Debugger and find \`${name}\` in the response body. A variable that was empty shows as \`""\`.`,
            link: { place: 'debugger' },
          },
          `Set it to ${values}, or leave it out.`,
          more?.product === 'messaging'
            ? "Send a message to your number. If the Debugger shows no new event, it's fixed."
            : CALL_AGAIN,
        ],
        {
          who: 'the person who writes the TwiML',
          ...(more?.source && { source: more.source }),
          ...(more?.sources && { sources: more.sources }),
          ...(more?.note && { note: more.note }),
        },
      ),
    ],
    { messages, related: more?.related ?? [12200] },
  );
}

/** A feature that the Region of the call does not offer. */
export const regional = (
  code: number,
  title: string,
  messages: string[],
  related: number[],
  more: Draft[] = [],
): ErrorEntry =>
  entry(
    code,
    'voice',
    'error',
    title,
    "The call runs in a Region that doesn't offer this feature.",
    [
      cause(
        'region-without-feature',
        "The feature isn't offered in this Region",
        'Not every Region offers every Twilio feature.',
        [
          {
            text: 'Look up a Region that offers the feature. US1 is the default.',
            link: {
              href: 'https://www.twilio.com/docs/global-infrastructure/regional-product-and-feature-availability',
              text: 'Availability by Region',
            },
          },
          'Route the number to that Region, or create the call there: `api.twilio.com` is US1. Otherwise, leave the feature out.',
          CALL_AGAIN,
        ],
        {
          who: 'a developer',
          when: { suggestedBy: [{ host: 'regional' }, { credentialRegion: 'elsewhere' }] },
          sources: [
            source('https://www.twilio.com/docs/global-infrastructure/regional-product-and-feature-availability'),
          ],
        },
      ),
      ...more,
    ],
    { messages, related },
  );
