import type { ErrorEntry, Source, Step } from '../types.ts';
import { checkAccepted } from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief, fix, platformFault } from './shared/families.ts';
import { oneReportNote } from './shared/notes.ts';
import { supportLink } from './shared/support.ts';

const moreOfThem: Step = { id: 'ask', text: 'Ask Twilio Support for a higher limit if you need them all.', link: supportLink };
const flexArchive: Source[] = [
  { url: 'https://www.twilio.com/docs/flex/developer/plugins/cli/archive', read: '2026-11-30' },
  { url: 'https://www.twilio.com/docs/flex/developer/plugins/plugins-resource-limits', read: '2026-11-30' },
];

export const entries: readonly ErrorEntry[] = [
  {
    code: 400,
    title: 'The request was rejected',
    product: 'platform',
    level: 'error',
    messages: ['~Invalid business country'],
    summary: 'Twilio rejects a value in this request, or the state of what it changes.',
    retryable: false,
    causes: [
      brief(400, {
        id: 'value-not-accepted',
        title: "A value is missing or didn't pass the check",
        explanation: "A required parameter isn't in the request, or Twilio doesn't accept a value.",
        steps: [
          'Read `message` in the response: it often names the value.',
          'Add any required parameter that the request lacks, under the name given in the API reference.',
          'Compare the value with the API reference: type, length, upper and lower case.',
        ],
        source: errorPage(400, '2026-11-30'),
      }),
      brief(400, {
        id: 'state-does-not-allow',
        title: "The resource's state no longer allows it",
        explanation: 'It has changed since, or no longer exists.',
        prevalence: 'occasional',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: ['Fetch the resource with `GET` on the same URL.', 'Read its status.', 'Send only requests that this status allows.'],
        source: errorPage(400, '2026-11-30'),
      }),
    ],
  },
  {
    code: 403,
    title: "The request isn't authorized",
    product: 'platform',
    level: 'error',
    ...fix(403, {
      summary: "Twilio didn't authorize this request.",
      id: 'credentials-incorrect',
      title: 'The credentials are incorrect',
      explanation: 'Twilio gives no other cause for this code.',
      steps: [
        {
          id: 'compare',
          text: 'Compare the SID and the secret that the request uses with where you stored them. The Console shows the SIDs.',
          link: { place: 'api-keys' },
        },
        'Correct any differences.',
      ],
    }),
  },
  {
    code: 404,
    title: "The resource in the request doesn't exist",
    product: 'platform',
    level: 'error',
    ...fix(404, {
      summary: "Twilio can't find anything that matches this request.",
      id: 'resource-not-found',
      title: 'The resource is no longer available',
      explanation: 'It was deleted or has ended, or the request has the wrong SID or name.',
      steps: ['Check that the resource still exists.', 'Replace the SID or name in the request if it differs from that of the resource.'],
    }),
  },
  {
    code: 410,
    title: 'The resource is permanently gone',
    product: 'platform',
    level: 'error',
    messages: ['~Unknown Error Code'],
    ...fix(410, {
      summary: 'The resource in the request is in its final state and no longer available.',
      id: 'state-does-not-allow',
      title: 'The resource has reached its final state',
      explanation: "That state can't change, so the same request fails every time.",
      steps: ['Stop repeating the request.', 'Create a new resource if you still need one.'],
      check: "Send a request for the new resource. A response without an error means it's fixed.",
    }),
  },
  {
    code: 422,
    title: "Twilio can't process a value in the request",
    product: 'platform',
    level: 'error',
    messages: ['~Number not found in Inventory'],
    ...fix(422, {
      summary: "The request is well-formed, but names something that Twilio can't use.",
      id: 'resource-not-found',
      title: "The number isn't among this account's numbers",
      explanation: 'A toll-free verification responds like this, for example to the SID in a copied example.',
      steps: [
        'Open your active numbers in the account that sends the request.',
        'Set `TollfreePhoneNumberSid` to the SID, `PN…`, that the toll-free number has there.',
      ],
      note: oneReportNote,
      source: { url: 'https://github.com/twilio/twilio-node/issues/946', read: '2026-11-29' },
    }),
  },
  {
    code: 503,
    title: 'The service is temporarily down',
    product: 'platform',
    level: 'error',
    messages: ['~Internal Error'],
    ...platformFault(503),
  },
  {
    code: 180017,
    title: 'The number needs an address in its country',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Require domestic emergency address.'],
    ...fix(180017, {
      summary: 'This type of number needs a valid emergency address in its own country.',
      id: 'emergency-address-domestic',
      title: 'No valid emergency address in its country',
      explanation: "Twilio doesn't accept an international address.",
      who: 'the person who manages the registration',
      steps: ["Submit a valid address in the number's country.", "Create a new bundle for another number type if you don't have such an address."],
      check: "Submit the bundle again. If it's accepted, it's fixed.",
    }),
  },
  {
    code: 216602,
    title: "This channel doesn't support the content type",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "None of your template's types can be sent on the recipient's channel.",
    messages: ['Content Type is not supported on this channel', 'The content types in the template cannot be used on the channel specified'],
    retryable: false,
    related: [63021, 63006],
    causes: [
      {
        id: 'content-type-not-for-channel',
        title: "The content type doesn't match the channel",
        explanation: 'Lists, cards and other rich types exist only on some channels.',
        prevalence: 'common',
        who: 'the person who builds the template',
        when: {},
        steps: [
          { id: 'look', text: "Look up in [Twilio's table](https://www.twilio.com/docs/content/content-types-overview) which types the channel supports." },
          { id: 'add', text: 'Add one of them to a new template, or `twilio/text`, which every channel supports.' },
          checkAccepted,
        ],
        source: errorPage(216602),
      },
    ],
  },
  {
    code: 456001,
    title: 'The account has almost 25 Flex plugins',
    product: 'flex',
    level: 'warning',
    messages: ['Approaching Flex Plugin creation limit'],
    ...fix(456001, {
      summary: 'The account is close to its limit of 25 Flex plugins.',
      id: 'flex-plugins-nearly-full',
      title: 'There are many plugins',
      explanation: "At the limit, you can't create another plugin until you archive one.",
      who: 'a Flex administrator',
      steps: [
        'List the plugins with the Twilio CLI: `twilio flex:plugins:list:plugins`.',
        "Archive one that isn't enabled: `twilio flex:plugins:archive:plugin --name plugin-sample`. That can't be undone, and no release with it can be deployed again.",
        moreOfThem,
      ],
      sources: flexArchive,
      check: 'Count the plugins that are left. You can create more until there are 25.',
    }),
  },
  {
    code: 456002,
    title: 'The account has almost 500 plugin versions',
    product: 'flex',
    level: 'warning',
    messages: ['Approaching Flex Plugin Version creation limit'],
    ...fix(456002, {
      summary: 'The account is close to its limit of 500 Flex plugin versions.',
      id: 'flex-plugin-versions-nearly-full',
      title: 'There are many plugin versions',
      explanation: "At the limit, you can't create another version until you archive one.",
      who: 'a Flex administrator',
      steps: [
        'List the versions of each plugin with the Twilio CLI: `twilio flex:plugins:list:plugin-versions --name plugin-sample`.',
        "Archive one that isn't enabled: `twilio flex:plugins:archive:plugin-version --name plugin-sample --version 1.0.0`. That can't be undone, and no release with it can be deployed again.",
        moreOfThem,
      ],
      sources: flexArchive,
      check: 'Count the versions that are left. You can create more until there are 500.',
    }),
  },
];
