import { CALL_CONNECTS } from './callParts.ts';
import { type Draft, cause, source } from './compact.ts';
import { APP } from './voiceMedia.ts';

/** The host that Voice JS makes of an edge, as the browser prints it. */
const hostOf = (edge: string): string => `voice-js.${edge}.twilio.com`;

const EDGES = ['ashburn', 'dublin', 'frankfurt', 'singapore', 'sydney', 'tokyo', 'sao-paulo', 'umatilla', 'roaming'];

/** Names of regions, which the option `region` took, and a variable that isn't set. */
const NO_EDGES = ['us1', 'us2', 'ie1', 'de1', 'sg1', 'au1', 'jp1', 'br1', 'gll', 'undefined'];

export const voiceEdgeWrong: Draft = cause(
  'voice-edge-wrong',
  "The `edge` in the options doesn't exist",
  'The SDK builds a host name from it and never connects. The old option `region` uses other names.',
  [
    'Check where the app sets the edge: `edge` in the options of `Device` (browser), `Voice.setEdge()` (Android) or `TwilioVoiceSDK.edge` (iOS).',
    `Leave it out, or use a real one: \`${EDGES.join('`, `')}\`, or with Interconnect one such as \`ashburn-ix\`.`,
    CALL_CONNECTS,
  ],
  {
    who: APP,
    prevalence: 'occasional',
    when: {
      // The SDK prints these words with every connection that broke.
      // A network that blocks Twilio gives the same text. A wrong edge has never worked.
      suggestedBy: [
        { says: 'ensure it is valid', occurs: 'every-time', affected: 'all' },
        { says: 'ensure it is valid', occurs: 'every-time', affected: 'all', workedBefore: 'no' },
      ],
      // The connection to an edge that exists failed. A list of edges can also have wrong ones, but those aren't the reason then.
      excludedBy: { says: EDGES.map((edge) => `${hostOf(edge)}/signal' failed`) },
      decisive: { says: NO_EDGES.map(hostOf) },
    },
    source: source('https://github.com/twilio/twilio-voice.js/blob/master/lib/twilio/regions.ts'),
    sources: [source('https://www.twilio.com/docs/voice/sdks/mobile-edge-locations')],
  },
);
