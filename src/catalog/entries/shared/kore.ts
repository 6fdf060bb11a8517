import type { ErrorEntry, Source } from '../../types.ts';
import { type Family, systemFault } from './families.ts';

/** Twilio's IoT business, Super SIM and Programmable Wireless, now belongs to KORE. Its API still answers with Twilio's codes. */

const KORE: Source = {
  url: 'https://docs.korewireless.com/en-us/twilio-iot-acquisition/migration-guides/migrating-to-kore-callbacks',
  read: '2026-11-29',
};

/** Where people get help with their SIMs. */
export const KORE_SUPPORT = '[KORE Support](https://helpdesk.korewireless.com/hc/en-us)';

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
export const koreFault = (code: number, summary: string, check?: string): Family =>
  systemFault(
    code,
    summary,
    'the support team of KORE',
    {
      id: 'host',
      text: "Check that the request goes to KORE's API, not to Twilio's: see [KORE's guides](https://docs.korewireless.com/en-us/twilio-iot-acquisition).",
    },
    {
      id: 'ask',
      text: `Write to ${KORE_SUPPORT} if it persists, with the code, the time in UTC and the SIM's SID or ICCID.`,
    },
    check,
  );
