import type { ErrorEntry } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix } from './shared/families.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';

const APP = "the app's developers";

export const entries: readonly ErrorEntry[] = [
  entry(
    16000,
    'voice',
    'error',
    'Coaching needs Agent Conference',
    "Twilio didn't let the coach in: the account doesn't use Agent Conference.",
    [
      cause(
        'agent-conference-off',
        "Agent Conference isn't configured",
        'Coaching (whisper) works only with Agent Conference.',
        [
          {
            text: 'Open the Voice conference settings.',
            link: { href: 'https://www.twilio.com/console/voice/settings/conferences', text: 'Conference settings' },
          },
          'Configure the account to use Agent Conference.',
          "Add the coach again. If they hear the participant, it's fixed.",
        ],
        { who: 'an account administrator' },
      ),
    ],
    { messages: ['Whisper Not Available on Twilio Conference'], related: [16027, 16028] },
  ),
  {
    code: 16001,
    title: "The conference isn't connected",
    product: 'voice',
    level: 'error',
    messages: ['Conference is not bridged'],
    ...fix(16001, {
      summary: "The request names a conference that isn't currently active.",
      id: 'state-does-not-allow',
      title: "The conference isn't active",
      explanation: "It hasn't started or has ended.",
      steps: ['Fetch the conference and read its `status`.', 'Send the request only while it is `in-progress`.'],
    }),
  },
  entry(
    16002,
    'voice',
    'error',
    "The conference's attributes are wrong",
    "Twilio doesn't accept the conference's attributes.",
    [
      cause(
        'conference-attributes',
        'One of the attributes has a wrong value',
        "An event name, URL, method, limit, label or `coach` isn't one that `<Conference>` accepts.",
        [
          'Compare the event names with those on the page of `<Conference>`. Use `GET` or `POST` for methods, and full or relative URLs.',
          'Keep `maxParticipants` at 2 to 250, and each `participantLabel` unique and at most 128 characters long.',
          'Set `coach` to the SID of a call that is in the conference.',
          CALL_AGAIN,
        ],
        { who: APP, source: errorPage(16002, '2026-11-29') },
      ),
    ],
    { messages: ['Failed to validate conference attributes'], related: [13230, 13237] },
  ),
];
