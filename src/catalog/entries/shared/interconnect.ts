import { type Family, fix, nameOnly } from './families.ts';

/** Where the Console lists the connections of Interconnect. */
export const CONNECTIONS =
  '[Interconnect connections](https://www.twilio.com/console/sip-trunking/interconnect/connections)';

/** Two SIDs, each of which exists, that have nothing to do with each other. */
export const eachAlone = 'Each of them may be right on its own.';

/** A SID of Interconnect that Twilio can't find. What it stands for can be Twilio's own, such as an exchange. */
export const noSuchSid = (
  code: number,
  what: string,
  compare = 'Compare it with the SID that you were given, character by character.',
): Family =>
  nameOnly(
    fix(code, {
      summary: `Twilio can't find the ${what} that this request names.`,
      id: 'resource-not-found',
      title: `Interconnect has no ${what} with this SID`,
      explanation: 'It may have a typo, or be the SID of something else.',
      steps: [`Print the ${what} SID right before the request.`, compare, 'Replace it if it differs.'],
    }),
  );
