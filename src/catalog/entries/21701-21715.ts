import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { ELSEWHERE } from './shared/elsewhere.ts';
import { unlinkedReportNote } from './shared/notes.ts';
import { askSupport, office } from './shared/registrations.ts';
import { skill } from './shared/skill.ts';

const developer = 'a developer';
const keeper = 'the person who manages the Messaging Service';
const checkDelivered = { id: 'check', text: "Send the message again. `delivered` means it's fixed." } as const;
const checkRequest = { id: 'check', text: "Send the request again. A 200 or 201 response means it's fixed." } as const;
const services = { place: 'messaging-services' } as const;
const checkPool = { id: 'check', text: "Check the **Sender Pool**. If the sender is there, it's fixed." } as const;

/** Each removal and addition of a US number is registered anew. */
const registeredAnew = {
  url: 'https://support.twilio.com/hc/en-us/articles/19622397178139-A2P-10DLC-Number-Registration-Best-Practices',
  read: '2026-11-29',
} as const;
/** Where a text from a US number needs an A2P campaign. */
const US = ['US', 'PR', 'VI', 'GU', 'AS'];

export const entries: readonly ErrorEntry[] = [
  {
    code: 21701,
    title: "The Messaging Service isn't in this account",
    product: 'messaging',
    level: 'error',
    summary: "Twilio can't find a Messaging Service with this SID in the account that the request names.",
    messages: [
      'The Messaging Service does not exist',
      'The Messaging Service resource you are referencing does not exist',
      'The Messaging Service resource you are referencing does not exist or does not match the Account SID in the API Request.',
    ],
    retryable: false,
    related: [21705, 20404, 21704, 21703],
    causes: [
      {
        id: 'messaging-service-deleted',
        title: 'The service was deleted, or the SID has a typo',
        explanation: 'The SID has the right format, but no such service exists.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'copy', text: 'Copy the SID that starts with `MG` from the list of services.', link: services },
          { id: 'set', text: 'Set it in the app.' },
          { id: 'deploy', text: 'Deploy or restart the app.' },
          checkRequest,
        ],
        source: errorPage(21701),
      },
      {
        id: 'messaging-service-other-account',
        title: 'The service belongs to another account',
        explanation: 'A test account, a subaccount and the main account each have their own services.',
        prevalence: 'common',
        who: developer,
        when: { suggestedBy: { accountRelation: 'other' } },
        steps: [
          { id: 'compare', text: "Compare the Account SID in the request's URL with the account whose Console shows the service.", link: services },
          { id: 'match', text: 'Use a service of the account in the URL, or the Account SID and the credentials of the account that has the service.' },
          checkRequest,
        ],
        source: errorPage(21701),
      },
    ],
    lookalikes: [{ code: 21705, text: "The SID isn't even in the right format." }],
  },
  {
    code: 21702,
    title: "The Messaging Service can't send right now",
    product: 'messaging',
    level: 'error',
    summary: "Twilio didn't accept the message for this service at that moment.",
    messages: ['The Messaging Service is not available to send new messages'],
    retryable: true,
    retryAdvice: 'Send the same request again after a short wait.',
    related: [21703, 21704, 20500],
    causes: [
      {
        id: 'messaging-service-unavailable',
        title: 'The service was briefly unavailable',
        explanation: "Twilio's page only says to repeat the request.",
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'again', text: 'Send the same request again after a few seconds.' },
          askSupport('the Messaging Service SID and the time, if it keeps happening'),
          checkRequest,
        ],
        source: errorPage(21702),
      },
    ],
  },
  {
    code: 21703,
    title: 'No sender in the service reaches this recipient',
    product: 'messaging',
    level: 'error',
    summary: "None of the Messaging Service's senders can send this message.",
    messages: [
      'The Messaging Service does not have a phone number available to send a message',
      'You have phone numbers or short codes in your Messaging Service, but none of them are capable of sending the requested message or media to this recipient.',
    ],
    retryable: false,
    related: [30034, 30035, 21704, 21612, 21701, 21702, 21715],
    causes: [
      {
        id: 'no-registered-number',
        title: 'None of its numbers belongs to an approved campaign',
        explanation: "For US recipients, a local number counts only once it's registered. Pending ones don't.",
        prevalence: 'common',
        who: office,
        // The carriers of these territories count as US carriers.
        when: {
          requires: { toCountry: [...US, 'NANP'] },
          suggestedBy: [
            { registration: ['none', 'pending', 'rejected'] },
            // Other senders than local numbers need no campaign.
            { toCountry: [...US, 'NANP'], affected: 'one-country', senderType: ['long-code', 'messaging-service'] },
          ],
          excludedBy: { registration: 'approved' },
        },
        steps: [
          { id: 'status', text: "Check the status of the service's numbers.", link: { place: 'a2p-numbers' } },
          {
            id: 'campaign',
            text: 'Register a campaign for this service if it has none, or wait until its numbers are **Registered**.',
            link: { place: 'a2p-campaigns' },
          },
          checkDelivered,
        ],
        source: errorPage(21703),
        sources: [errorPage(30034)],
      },
      {
        id: 'no-us-number',
        title: 'The service has no US or Canadian number',
        explanation: "Foreign numbers don't reach phones in the US and Canada.",
        prevalence: 'common',
        who: keeper,
        // A toll-free number is one of both countries, and a short code or a name doesn't show of which country it is.
        when: {
          requires: { toCountry: [...US, 'CA', 'NANP'] },
          suggestedBy: [
            { toCountry: [...US, 'CA', 'NANP'], affected: 'one-country', senderType: 'messaging-service' },
            // A number from another country has no registration either.
            { toCountry: [...US, 'NANP'], registration: 'none', senderType: 'messaging-service' },
            { senderType: 'long-code', fromCountry: ELSEWHERE },
          ],
          // Beside a service, `From` has to be one of its own senders: https://www.twilio.com/docs/messaging/api/message-resource
          excludedBy: [{ senderType: 'toll-free' }, { senderType: 'long-code', fromCountry: [...US, 'CA', 'NANP'] }],
        },
        steps: [
          { id: 'add', text: 'Add a US or Canadian number to the service under **Sender Pool**, with **Add Senders**.', link: services },
          // Only US carriers ask for it.
          {
            id: 'register',
            text: 'Register a campaign for the service if the number is a local one and the recipient is in the US.',
            link: { place: 'a2p-campaigns' },
            skipWhen: { toCountry: 'CA' },
          },
          checkDelivered,
        ],
        source: errorPage(21703),
        sources: [errorPage(30034)],
      },
      {
        id: 'sender-out-of-reach',
        title: "The senders can't reach this country or carrier",
        explanation:
          "A short code works in its own country, and not with every carrier. Many countries, the US and Canada among them, don't accept sender names.",
        prevalence: 'occasional',
        who: keeper,
        when: {
          suggestedBy: [
            { affected: ['one-country', 'one-carrier'] },
            // Whether the country accepts no names or has to approve them doesn't show.
            { senderType: ['alphanumeric', 'short-code'] },
            { senderType: 'alphanumeric', toCountry: [...US, 'CA', 'NANP'] },
          ],
        },
        steps: [
          {
            id: 'add',
            text: 'Add a sender that the country accepts, such as an ordinary number, under **Sender Pool**, with **Add Senders**.',
            link: services,
          },
          {
            id: 'register',
            text: 'Register a campaign for the service if that number is local and the recipient is in the US.',
            link: { place: 'a2p-campaigns' },
            skipWhen: { toCountry: 'CA' },
          },
          checkDelivered,
        ],
        source: errorPage(21703),
      },
      {
        id: 'mms-without-mms-number',
        title: 'The message has media, and no sender supports MMS',
        explanation: 'Media needs a US or Canadian number with MMS, or a short code with MMS.',
        prevalence: 'occasional',
        who: keeper,
        // A message with media lacks a registered number as often as one without. WhatsApp needs no number with MMS.
        when: {
          suggestedBy: [
            // An approved campaign has numbers of the right country.
            { channel: 'mms', registration: 'approved' },
            { channel: 'mms', toCountry: ELSEWHERE },
          ],
          excludedBy: { channel: ['sms', 'whatsapp', 'rcs', 'messenger'] },
        },
        wordings: [
          {
            id: 'abroad',
            when: { toCountry: ELSEWHERE },
            explanation: 'Twilio sends MMS to few countries, such as the United States and Canada.',
          },
        ],
        steps: [checkDelivered],
        cases: [
          {
            id: 'us',
            title: 'the recipient is in the US or Canada',
            when: { toCountry: [...US, 'CA', 'NANP'] },
            steps: [{ id: 'add', text: 'Add an MMS-capable number to the service under **Sender Pool**, with **Add Senders**.', link: services }],
          },
          {
            id: 'abroad',
            title: 'the recipient is in another country',
            when: { toCountry: ELSEWHERE },
            steps: [{ id: 'link', text: 'Leave `MediaUrl` out of the request, and put a link to the file in the text.' }],
          },
        ],
        source: errorPage(21703),
        sources: [skill('twilio-sms-send-message')],
      },
      {
        id: 'pool-empty',
        title: 'The Sender Pool is empty',
        explanation: 'A number still to be ported or hosted never reached the pool, or someone removed it.',
        prevalence: 'rare',
        who: keeper,
        when: {},
        steps: [{ id: 'add', text: 'Add a number to the service under **Sender Pool**, with **Add Senders**.', link: services }, checkDelivered],
        note: `${unlinkedReportNote} The usual code for an empty service is 21704.`,
        source: errorPage(21704),
      },
      {
        id: 'sender-name-not-registered',
        title: "The service's sender name isn't registered in the country",
        explanation: "Where names have to be registered, a name counts only once it's approved, even if the **Sender Pool** shows it.",
        prevalence: 'rare',
        who: keeper,
        // The country alone doesn't show that the service has a sender name.
        when: { suggestedBy: [{ senderType: 'alphanumeric' }, { senderType: 'alphanumeric', registration: ['none', 'pending', 'rejected'] }] },
        steps: [
          {
            id: 'rules',
            text: "Read the country's rules for sender names.",
            link: { href: 'https://www.twilio.com/en-us/guidelines/sms', text: 'SMS guidelines by country' },
          },
          { id: 'register', text: 'Register the name for this country, or add a number from the country to the service.', link: services },
          checkDelivered,
        ],
        note: "Based on one report, of an Australian name, that we can't link to.",
        source: errorPage(30041),
        sources: [errorPage(21703)],
      },
      {
        id: 'whatsapp-sender-not-in-service',
        title: 'The service has no WhatsApp sender',
        explanation: 'A message to `whatsapp:…` goes out from a WhatsApp sender in the **Sender Pool**. The phone numbers in it are for SMS.',
        prevalence: 'rare',
        who: keeper,
        when: {
          requires: { channel: 'whatsapp' },
          suggestedBy: [{ channel: 'whatsapp' }, { channel: 'whatsapp', senderType: 'messaging-service' }],
        },
        steps: [
          { id: 'add', text: 'Add your WhatsApp sender to the service under **Sender Pool**, with **Add Senders**.', link: services },
          { id: 'direct', text: 'Send with `From=whatsapp:+…` in place of `MessagingServiceSid` if the sender must stay out of the service.' },
          checkDelivered,
        ],
        note: "Two projects got 21703 on WhatsApp with a Messaging Service, in code that we can't link to. Twilio's page on 21703 names only SMS and MMS.",
        source: { url: 'https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource', read: '2026-11-30' },
      },
    ],
    lookalikes: [
      { code: 21704, text: 'The service is empty.' },
      { code: 30034, text: 'The same problem, for a message from a number.' },
      { code: 21701, text: "The service isn't in this account." },
    ],
  },
  {
    code: 21704,
    title: 'The Messaging Service is empty',
    product: 'messaging',
    level: 'error',
    summary: 'The service has no sender, so nothing can be sent through it.',
    messages: ['The Messaging Service contains no phone numbers'],
    retryable: false,
    related: [21703, 21701, 21712, 21705, 21711],
    causes: [
      {
        id: 'pool-empty',
        title: 'No number was added, or it left the service',
        explanation: 'A number that was released, or removed to be added to another service, is no longer in this one.',
        prevalence: 'common',
        who: keeper,
        when: {},
        steps: [
          {
            id: 'add',
            text: 'Add a number, a short code or a sender name to the service under **Sender Pool**, with **Add Senders**.',
            link: services,
          },
          checkDelivered,
        ],
        source: errorPage(21704),
      },
      {
        id: 'wrong-messaging-service',
        title: 'The app uses another service',
        explanation: "The service that you filled isn't the one in the request.",
        prevalence: 'occasional',
        who: developer,
        when: {},
        steps: [
          { id: 'compare', text: 'Compare the SID in the request with the SID of the service you filled.', link: services },
          { id: 'set', text: 'Set the right SID in the app.' },
          checkDelivered,
        ],
        note: "Twilio's page names only a service without senders. That the app uses another one is our own conclusion.",
        source: errorPage(21704),
      },
    ],
    lookalikes: [{ code: 21703, text: 'There are senders, but none of them is suitable.' }],
  },
  {
    code: 21705,
    title: 'The Messaging Service SID has the wrong format',
    product: 'messaging',
    level: 'error',
    summary: "`MessagingServiceSid` isn't `MG` followed by 32 digits and letters.",
    messages: ['The Messaging Service Sid {sid} is invalid', 'The Messaging Service is invalid', 'The Messaging Service Sid you are using is not valid'],
    retryable: false,
    related: [21701, 21704, 30127],
    causes: [
      {
        id: 'messaging-service-sid-form',
        title: "The value isn't a service's SID, or has a space or line break",
        explanation: 'It can be an Account SID, a number SID, an empty variable, the name of the service, or the right SID pasted with a line break.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'print', text: 'Print the value that the app sends as `MessagingServiceSid`, and its length: the SID has 34 characters.' },
          { id: 'copy', text: 'Replace it with the SID from the list of services.', link: services },
          { id: 'deploy', text: 'Deploy or restart the app.' },
          checkRequest,
        ],
        source: errorPage(21705),
      },
    ],
    lookalikes: [{ code: 21701, text: 'The SID has the right format, but is unknown.' }],
  },
  {
    code: 21708,
    title: 'The request has no sender name',
    product: 'messaging',
    level: 'warning',
    summary: "The request adds a sender name to a service, but doesn't contain one.",
    messages: ['Alpha Sender ID Missing from the request'],
    retryable: false,
    related: [21709],
    causes: [
      {
        id: 'alpha-sender-missing',
        title: '`AlphaSender` is empty',
        explanation: 'This is what a variable without a value sends.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [{ id: 'set', text: 'Set `AlphaSender` to the name, such as `MapleDental`.' }, checkRequest],
        source: errorPage(21708),
      },
    ],
  },
  {
    code: 21709,
    title: "The sender name isn't valid for this service",
    product: 'messaging',
    level: 'error',
    summary: "The name has the wrong format, or the service can't use sender names.",
    messages: ['Alpha Sender ID is Invalid or Not Authorized for this Messaging Service'],
    retryable: false,
    related: [21708, 30042, 30040],
    causes: [
      {
        id: 'alpha-sender-form',
        title: 'The name has the wrong format',
        explanation: "It can have up to 11 letters, digits, spaces and `-`, `+`, `_` or `&`, and can't be only digits.",
        prevalence: 'common',
        who: keeper,
        // No number, SID or address has this format.
        when: { suggestedBy: { from: ['invalid', 'national', 'short-code', 'e164', 'test', 'sid', 'channel-address', 'client', 'sip'] } },
        steps: [
          { id: 'name', text: 'Choose a name in this format. Bad: `Maple Street Dental`. Good: `MapleDental`.' },
          { id: 'add', text: 'Add it to the service under **Sender Pool**, with **Add Senders**.', link: services },
          checkPool,
        ],
        source: errorPage(21709),
        // Names the characters.
        sources: [{ url: 'https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_messaging_v1.yaml', read: '2026-11-30' }],
      },
      {
        id: 'alpha-sender-not-enabled',
        title: "Sender names aren't enabled",
        explanation: "The account or the Messaging Service doesn't support them yet. A trial account can't have them.",
        prevalence: 'occasional',
        who: keeper,
        when: { suggestedBy: [{ from: 'alphanumeric' }, { accountType: 'trial' }] },
        steps: [
          {
            id: 'enable',
            text: "Turn on **Alphanumeric Sender ID** in the account's SMS settings.",
            link: { href: 'https://1console.twilio.com/go?to=/account/__account__/us1/sms/settings/general', text: 'SMS settings' },
          },
          { id: 'look', text: 'Open the service and check whether its **Sender Pool** offers alphanumeric Sender IDs.', link: services },
          askSupport("the Messaging Service SID if it doesn't, and ask to enable them"),
          checkPool,
        ],
        source: errorPage(21709),
        sources: [
          { url: 'https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id', read: '2026-11-30' },
          { url: 'https://support.twilio.com/hc/en-us/articles/223181348', read: '2026-11-30' },
        ],
      },
    ],
  },
  {
    code: 21710,
    title: 'The sender is already in this service',
    product: 'messaging',
    level: 'warning',
    summary: 'The number or name has already been added. Nothing is broken.',
    messages: [
      'Phone Number or Short Code is already in the Messaging Service.',
      'Phone Number Already Exists in Messaging Service',
      'The phone number, short code or alpha sender ID already exists in the Messaging Service.',
    ],
    retryable: false,
    related: [21712, 21711, 21714],
    causes: [
      {
        id: 'sender-already-added',
        title: 'It was added twice',
        explanation: 'Two requests ran, or someone added it in the Console.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'look', text: "Open the service's **Sender Pool**. If the sender is listed and can send, there is nothing to fix.", link: services },
          { id: 'remove', text: "Remove the sender if it can't send. The registration of a US number then starts again." },
          { id: 'add', text: 'Add it again: **Add Senders**.' },
          { id: 'check', text: "Send a message with the service. If it goes out from this sender, it's fixed." },
        ],
        source: errorPage(21710),
        sources: [registeredAnew],
      },
    ],
  },
  {
    code: 21711,
    title: "The sender isn't in this service",
    product: 'messaging',
    level: 'warning',
    summary: "The number or sender name doesn't belong to the Messaging Service in the request.",
    messages: [
      'Phone Number, Shortcode, Destination AlphaSender, and Global AlphaSender is not associated to the specified Messaging Service.',
      'Sender is not associated with the specified Messaging Service',
      'Phone Number, Shortcode, or AlphaSender is not associated to the specified Messaging Service.',
    ],
    retryable: false,
    related: [21704, 21710, 21712],
    causes: [
      {
        id: 'sender-not-in-service',
        title: 'It was never added to this service',
        explanation: 'Or it has since been removed, for example to use it in another service.',
        prevalence: 'common',
        who: keeper,
        when: {},
        steps: [
          { id: 'removal', text: 'Stop here if you wanted to remove the sender: nothing is left to do.' },
          { id: 'add', text: 'Add the sender to the service otherwise, under **Sender Pool**, with **Add Senders**.', link: services },
          checkPool,
        ],
        source: errorPage(21711),
      },
    ],
  },
  {
    code: 21712,
    title: 'The number is in another service',
    product: 'messaging',
    level: 'error',
    summary: 'A number can be in only one Messaging Service, and this one is in another.',
    messages: [
      'Phone Number or Short Code is associated with another Messaging Service.',
      'You have tried to assign a Twilio phone number or short code to a Messaging Service, but the number is already associated with a different Messaging Service.',
    ],
    retryable: false,
    related: [21710, 30035, 21704, 21711],
    causes: [
      {
        id: 'sender-in-other-service',
        title: 'The number must leave the other service first',
        explanation: 'The other service loses it, and a US registration starts again.',
        prevalence: 'common',
        who: keeper,
        when: {},
        steps: [
          { id: 'find', text: 'Open the **Sender Pool** of each other service, until one lists the number.', link: services },
          { id: 'remove', text: 'Remove the number there. It stays in your account.' },
          { id: 'add', text: 'Add it to this service under **Sender Pool**, with **Add Senders**.', link: services },
          { id: 'check', text: "Check the **Sender Pool**. The number is there; for the US, wait until it's **Registered**." },
        ],
        source: errorPage(21712),
        sources: [registeredAnew],
      },
    ],
  },
  {
    code: 21713,
    title: 'A Messaging Service has no such use case',
    product: 'messaging',
    level: 'error',
    summary: "`Usecase` of a Messaging Service takes one of a few lowercase words, and this isn't one of them.",
    messages: ['Messaging Service Use Case is Invalid'],
    retryable: false,
    related: [21719, 21720],
    causes: [
      {
        id: 'service-use-case-unknown',
        title: 'The word is unknown or in capitals',
        explanation: 'Capitals belong to the use cases of campaigns.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [{ id: 'word', text: 'Use one of `notifications`, `marketing`, `verification`, `discussion`, `poll`, `undeclared`.' }, checkRequest],
        source: errorPage(21713),
      },
    ],
  },
  {
    code: 21714,
    title: 'The Messaging Service is full',
    product: 'messaging',
    level: 'error',
    summary: 'By default a service can have 400 numbers and short codes, and one sender name for each country.',
    messages: ['Messaging Service Number Pool size limit reached', 'Number Pool size limit reached.'],
    retryable: false,
    related: [30995, 21710],
    causes: [
      {
        id: 'service-size-limit',
        title: 'The service has reached its limit of numbers',
        explanation: 'For countries other than the US and Canada, Support can raise the limit.',
        prevalence: 'common',
        who: keeper,
        // A sender name can only meet the limit of one for each country.
        when: { excludedBy: { pathNames: 'sender-name' } },
        steps: [
          {
            id: 'remove',
            text: "Remove the numbers that you don't need from the service's **Sender Pool**.",
            link: services,
          },
          { id: 'throughput', text: 'Use a toll-free number or short code with more throughput, instead of more local numbers, for the US and Canada.' },
          askSupport('the Messaging Service SID, your use case and the limit you need, for other countries'),
          checkPool,
        ],
        source: errorPage(21714),
      },
      {
        id: 'second-sender-name',
        title: 'The country already has a sender name',
        explanation: 'A service can have one name per country.',
        prevalence: 'occasional',
        who: keeper,
        when: { suggestedBy: [{ senderType: 'alphanumeric' }, { pathNames: 'sender-name' }] },
        steps: [{ id: 'replace', text: 'Remove the other name from the **Sender Pool**, or create a second service for this one.', link: services }, checkPool],
        source: errorPage(21714),
      },
    ],
  },
  {
    code: 21715,
    title: "The number can't send SMS or MMS",
    product: 'messaging',
    level: 'error',
    summary: 'A Messaging Service takes only numbers that can text.',
    messages: ['Phone Number Does Not Have Correct Messaging Service Capabilities'],
    retryable: false,
    related: [21606, 21703],
    causes: [
      {
        id: 'number-without-messaging',
        title: 'The number supports neither SMS nor MMS',
        explanation: 'It needs at least one of them. Its capabilities show what it supports.',
        prevalence: 'common',
        who: keeper,
        when: {},
        steps: [
          {
            id: 'capabilities',
            text: 'Find a number with SMS or MMS among your active numbers, or buy one.',
            link: { href: 'https://console.twilio.com/us1/develop/phone-numbers/manage/incoming', text: 'Active numbers' },
          },
          { id: 'add', text: 'Add that number to the service.', link: services },
          checkPool,
        ],
        source: errorPage(21715),
      },
    ],
  },
];
