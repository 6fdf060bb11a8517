import type { FactValues } from '../../../facts/factValues.ts';
import type { Condition } from '../../../facts/condition.ts';
import type { Cause, ErrorEntry, Snippet, Source, Step } from '../../types.ts';
import { errorPage } from './errorPage.ts';

const READ = '2026-11-28';

/** Channels over which WhatsApp's own rules and accounts can't be the reason. */
export const NOT_WHATSAPP: ('messenger' | 'rcs' | 'sms' | 'mms' | 'voice' | 'email')[] = [
  'messenger',
  'rcs',
  'sms',
  'mms',
  'voice',
  'email',
];

/** Every recipient but a WhatsApp user ID, which isn't a number and whose owner has WhatsApp. */
export const NOT_USER_ID: Exclude<FactValues['to'], 'user-id'>[] = [
  'e164',
  'national',
  'short-code',
  'channel-address',
  'client',
  'sip',
  'test',
  'missing',
  'invalid',
];

/** Who wrote in the last day, or got messages before, has or had an account. */
export const HAD_WHATSAPP: Condition[] = [
  { customerWindow: 'open' },
  { workedBefore: 'yes', affected: 'one-recipient' },
];

export const whatsappFaq: Source = { url: 'https://www.twilio.com/docs/whatsapp/best-practices-and-faqs', read: READ };
export const sandboxGuide: Source = { url: 'https://www.twilio.com/docs/whatsapp/sandbox', read: READ };
export const windowGuide: Source = { url: 'https://www.twilio.com/docs/whatsapp/key-concepts', read: READ };
export const templateGuide: Source = {
  url: 'https://www.twilio.com/docs/content/create-templates-with-the-content-template-builder',
  read: READ,
};
export const variablesGuide: Source = {
  url: 'https://www.twilio.com/docs/content/using-variables-with-content-api',
  read: READ,
};
export const errorMapping: Source = { url: 'https://www.twilio.com/docs/whatsapp/api/error-code-mapping', read: READ };

/** For what failed after Twilio had accepted it: a Message SID proves nothing there. */
export const checkDelivered: Step = {
  id: 'check',
  text: "Send to one recipient and read the message's status. `delivered` or `read` means it's fixed.",
};

/** For what Twilio refused at once. */
export const checkAccepted: Step = {
  id: 'check',
  text: "Send the message again. A response with a Message SID means it's fixed.",
};

/** Senders of WhatsApp and RCS are in one list of the API and on two pages of the Console. */
export const listSenders: Snippet = {
  language: 'sh',
  title: "List the account's senders",
  code: `curl -s -u "\${TWILIO_API_KEY:?is not set}" \\
  "https://messaging.twilio.com/v2/Channels/Senders?Channel=\${CHANNEL:?is not set}&PageSize=100" \\
  | grep -oE '"(sender_id|status|code|message)": ?("[^"]*"|[0-9]+)'`,
  note: "Set `CHANNEL` to `whatsapp` or `rcs`. `curl` asks for the API key's secret. On Windows, run it in Git Bash or WSL.",
};

export const checkOnline: Step = {
  id: 'check',
  text: "Reload the sender's page. The status **Online** means it's fixed.",
  link: { place: 'whatsapp-senders' },
};

export const checkApproved: Step = {
  id: 'check',
  text: "Check the template's WhatsApp status. `approved` means it's fixed.",
  link: { place: 'content-templates' },
};

export const openTemplate: Step = {
  id: 'open',
  text: 'Open the template in the Console.',
  link: { place: 'content-templates' },
};
/** Meta's own words for a file that WhatsApp doesn't take: `Unsupported Image mime type image/webp. Please use one of image/png, image/jpeg.` */
export const UNSUPPORTED_TYPE: Condition = {
  says: ['image mime type', 'audio mime type', 'video mime type', 'document mime type'],
};

/** The way out where somebody can't be reached on the channel. */
export const otherChannel: Step = { id: 'other-channel', text: 'Send this person an SMS, or use another channel.' };

export const upgradeGuide: Source = { url: 'https://support.twilio.com/hc/en-us/articles/19816296822299', read: READ };
/** Where a phone turns RCS on. */
export const RCS_SETTING = 'in Google Messages, under **Messages settings > RCS chats**';
export const rcsSetting: Source = {
  url: 'https://developers.google.com/business-communications/rcs-business-messaging/guides/build/test',
  read: '2026-11-30',
};
export const rcsGuide: Source = { url: 'https://www.twilio.com/docs/rcs/send-an-rcs-message', read: READ };
export const templateStatuses: Source = {
  url: 'https://www.twilio.com/docs/whatsapp/tutorial/message-template-approvals-statuses',
  read: READ,
};
export const metaLimits: Source = {
  url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/messaging-limits',
  read: READ,
};

export const joinSandbox: Step = {
  id: 'join',
  text: "Send the `join …` message shown on the Sandbox page from the recipient's WhatsApp to the Sandbox number.",
  link: { place: 'whatsapp-sandbox' },
};

/**
 * WhatsApp's rule for the values of a template. Which code reports a breach differs. Meta's text is in
 * https://github.com/schemalabz/opencouncil/pull/780, read on 2026-11-30. Other channels take such values, and a text without a template has none.
 */
export const linesInValues = ({
  report,
  suggestedBy = [],
  ...facts
}: Pick<Cause, 'prevalence' | 'source' | 'note'> & { suggestedBy?: readonly Condition[]; report?: Source }): Cause => ({
  id: 'variable-spaces-or-lines',
  title: 'A value contains line breaks or many spaces',
  explanation: "In a WhatsApp template, a value can't contain line breaks, tabs or more than four spaces in a row.",
  who: 'a developer',
  steps: [
    { id: 'clean', text: 'Replace line breaks and tabs in the values with a comma or a space before you send.' },
    { id: 'template', text: 'Put line breaks that you need into the text of the template itself.' },
    checkDelivered,
  ],
  sources: report ? [variablesGuide, report] : [variablesGuide],
  when: {
    suggestedBy: [{ variables: 'lines', channel: 'whatsapp' }, ...suggestedBy],
    excludedBy: [{ channel: NOT_WHATSAPP }, { template: 'none' }, { variables: ['empty', 'fine'] }],
    // Meta's own words, as in the `ChannelStatusMessage` of a callback.
    decisive: { says: 'new-line/tab characters' },
  },
  ...facts,
});

/** For limits that a batch has reached. */
export const checkBatch = (code: number): Step => ({
  id: 'check',
  text: `Send the next messages. No new ${code} means it's fixed.`,
});

/** Template creation: the sample file of the media header can't be used. */
export const sampleFile = (
  code: number,
  explanation: string,
  correct: string,
): Pick<ErrorEntry, 'retryable' | 'causes'> => ({
  retryable: false,
  causes: [
    {
      id: 'sample-media-not-fetched',
      title: "The sample file's URL doesn't return a usable file",
      explanation,
      prevalence: 'common',
      who: 'the person who builds the template',
      when: {},
      steps: [
        { id: 'look', text: "Run `curl -sSI` on the URL, from a machine that isn't logged in to the server." },
        { id: 'correct', text: correct },
        {
          id: 'check',
          text: "Save the template again. No error means it's fixed.",
          link: { place: 'content-templates' },
        },
      ],
      source: errorPage(code),
    },
  ],
});
