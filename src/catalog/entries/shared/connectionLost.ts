import { type Draft, cause, page } from './compact.ts';

/** What the person at a device can do about `network-dropped-during-call`. */
export const connectionLost: Draft = cause(
  'network-dropped-during-call',
  'The device lost its network for a moment',
  "The media connection was interrupted, and the SDK couldn't restore it in time.",
  [
    'Compare the time with a Wi-Fi change, sleep or a mobile handover on the device.',
    'Use a stable network, and keep the device awake during calls if the times match.',
    "Call again over a stable network. If the call stays connected, it's fixed.",
  ],
  { who: 'the person at the device', prevalence: 'occasional', source: page(31003) },
);
