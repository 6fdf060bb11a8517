import type { ErrorEntry, Source } from '../../types.ts';
import { errorPage } from './errorPage.ts';
import type { Family } from './families.ts';

/** Twilio's IoT business, Super SIM and Programmable Wireless, now belongs to KORE. Its API still answers with Twilio's codes. */

const KORE: Source = {
  url: 'https://docs.korewireless.com/en-us/twilio-iot-acquisition/migration-guides/migrating-to-kore-callbacks',
  read: '2026-11-29',
};

const KORE_NOTE =
  "Twilio's SIMs now belong to KORE, with their API, Console and support. Code and logins for Twilio's have to move there.";

/** Says under each cause of a SIM's error who runs the SIMs now. */
export const atKore = (entry: ErrorEntry): ErrorEntry =>
  entry.product === 'super-sim' || entry.product === 'wireless'
    ? {
        ...entry,
        ...(entry.causes && {
          causes: entry.causes.map(({ note, sources = [], ...cause }) => ({
            ...cause,
            note: note === undefined ? KORE_NOTE : `${note} ${KORE_NOTE}`,
            sources: [...sources, KORE],
          })),
        }),
      }
    : entry;

/** The systems behind a SIM failed. */
export const koreFault = (code: number, summary: string): Family => ({
  summary,
  retryable: true,
  retryAdvice: 'Retry after a minute, at most three times, waiting longer each time.',
  causes: [
    {
      id: 'twilio-side-fault',
      title: 'A system behind the request failed',
      explanation: 'These errors usually resolve on their own. If only one request keeps failing, check its content.',
      prevalence: 'common',
      who: 'the support team of KORE',
      when: {},
      steps: [
        {
          id: 'host',
          text: "Check that the request goes to KORE's API, not to Twilio's: see [KORE's guides](https://docs.korewireless.com/en-us/twilio-iot-acquisition).",
        },
        {
          id: 'look',
          text: 'Check whether the first attempt took effect after all before you repeat anything that costs money.',
        },
        {
          id: 'ask',
          text: 'Write to KORE Support if it persists, with the code, the time in UTC and the SID of the SIM.',
        },
        { id: 'check', text: "Repeat the request after a minute. A response without an error means it's fixed." },
      ],
      source: errorPage(code),
    },
  ],
});
