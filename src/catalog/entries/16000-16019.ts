import type { ErrorEntry } from '../types.ts';
import { NAME_ONLY, cause, entry } from './shared/compact.ts';
import { fix, nameOnly, twilioFault, unexplained } from './shared/families.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';
import { accessRefused, methodNotAllowed, serverError, signatureCheck, wrongPath } from './shared/webhooks.ts';

const APP = "the app's developers";

export const entries: readonly ErrorEntry[] = [
  {
    code: 16000,
    title: 'Coaching does not work in this conference',
    product: 'voice',
    level: 'error',
    messages: ['Whisper Not Available on Twilio Conference'],
    ...unexplained(16000, 'Twilio does not offer coaching in this conference.', {
      steps: ['Check that the coach and the participant are in the same conference.'],
      check: 'Add the coach again. They hear the participant.',
    }),
  },
  {
    code: 16001,
    title: 'The conference is not connected',
    product: 'voice',
    level: 'error',
    messages: ['Conference is not bridged'],
    ...nameOnly(
      fix(16001, {
        summary: 'The conference is not connected at present.',
        id: 'state-does-not-allow',
        title: 'The conference has not started, or has ended',
        explanation: 'Twilio says only that it is not bridged.',
        steps: ['Fetch the conference and read its `status`.', 'Send the request only while it is `in-progress`.'],
      }),
    ),
  },
  entry(
    16002,
    'voice',
    'error',
    'The attributes of the conference are wrong',
    'Twilio does not accept the attributes of the conference.',
    [
      cause(
        'conference-attributes',
        'One of the attributes has a wrong value',
        'Twilio does not say which one. A warning 132xx of the same call can name it.',
        [
          'Look in the Debugger for a warning 132xx of the same call.',
          'Compare the attributes of `<Conference>` with its page, and correct what differs.',
          CALL_AGAIN,
        ],
        { who: APP, note: NAME_ONLY },
      ),
    ],
    { messages: ['Failed to validate conference attributes'], related: [13230, 13237] },
  ),
  {
    code: 16003,
    title: 'No conference has this SID or name',
    product: 'voice',
    level: 'error',
    messages: ['Could not recognize conference sid or friendly name'],
    ...nameOnly(
      fix(16003, {
        summary: 'Twilio recognizes no conference by the SID or name in the request.',
        id: 'resource-not-found',
        title: 'The SID or the friendly name is wrong',
        explanation: 'It has a typo, or it is one of another account or Region.',
        steps: [
          'List the conferences, and compare their SIDs and friendly names with yours.',
          'Use the `CF…` SID of the list, with credentials of that account.',
        ],
      }),
    ),
    related: [16022],
  },
  {
    code: 16010,
    title: 'Twilio could not send a conference event',
    product: 'voice',
    level: 'error',
    messages: ['Conference Event: Internal Twilio Error'],
    ...nameOnly(twilioFault(16010, 'A fault at Twilio kept back a status callback of a conference.', 'Start a conference again. The status callbacks arrive.')),
  },
  entry(
    16011,
    'voice',
    'error',
    'Your conference callback responded with an error',
    'Twilio told your server about a conference and got a 4xx or 5xx. The conference is not affected.',
    [wrongPath, signatureCheck, serverError, { ...accessRefused, prevalence: 'occasional' }, methodNotAllowed],
    {
      // In the log of https://github.com/nash-md/twilio-contact-center/issues/20
      messages: ['Conference Event: Error Response to Callback URL', 'Got HTTP {status} response from {url}'],
      related: [15003, 11200],
    },
  ),
];
