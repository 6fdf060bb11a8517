import type { Cause, Step } from '../../types.ts';
import { realSamples } from './consent.ts';
import { type Fault, askSupport, office, owner, webmaster } from './registrations.ts';
import type { Reason } from './verifications.ts';
import { errorPage } from './errorPage.ts';

/** What reviewers find wrong with use case, texts, links and the process. */

export const volumeTooHigh: Reason = {
  summary: 'The stated message volume is too high for the use case.',
  causes: [
    {
      id: 'volume-too-high',
      title: 'The volume exceeds what fits the use case',
      explanation: 'A reviewer compares it with the use case and the business.',
      change: [
        {
          id: 'volume',
          text: 'Enter a lower, accurate monthly volume (`MessageVolume` in the API), or explain it in **Additional information**.',
        },
      ],
    },
  ],
};

export const useCaseDiffers: Reason = {
  summary: 'The category, summary and samples describe different messages.',
  causes: [
    {
      id: 'use-case-summary-differs',
      title: "The category doesn't match the summary",
      explanation: 'A reviewer compares the category, summary and samples.',
      change: [
        {
          id: 'align',
          text: 'Make the category, summary and samples describe the same messages. Bad: category 2FA, summary `offers`. Good: both account notices.',
        },
      ],
    },
  ],
};

const fullSummary: Step = {
  id: 'summary',
  text: 'Say in up to 500 characters who gets what, how often and why. Bad: `alerts`.',
  snippet: {
    language: 'text',
    title: 'Good example',
    code: 'Maple Street Dental, a dental office in Austin, texts its own patients who ticked a box when booking: reminders and changes of their visits, about 4 a month.',
  },
};

export const summaryIncomplete: Reason = {
  summary: "The summary doesn't say who texts whom and why.",
  causes: [
    {
      id: 'description-too-vague',
      title: 'The summary is too general',
      explanation: 'A reviewer needs the sender, recipients, purpose, and how people agree.',
      change: [fullSummary],
    },
  ],
};

/** The same, where the page also names a summary that is about something else. */
export const summaryUnrelated: Omit<Fault, 'source'> = {
  id: 'use-case-summary-differs',
  title: 'The summary is about something else',
  explanation: "It describes messages that the selected use case doesn't cover.",
  change: [
    { id: 'align', text: 'Describe the messages of the selected use case, or select another one.' },
    fullSummary,
  ],
};

export const sampleOffTopic: Reason = {
  summary: "A sample message doesn't match the use case.",
  causes: [
    {
      id: 'sample-off-topic',
      title: 'A sample is about something else',
      explanation: 'Samples must be the messages you will really send, complete and with your name.',
      change: [realSamples],
    },
  ],
};

export const editTimeOver: Reason = {
  summary: 'The period in which a corrected verification skips the queue is over.',
  causes: [
    {
      id: 'edit-time-expired',
      title: "The rejected verification wasn't edited in time",
      explanation: 'It can still be resubmitted, but waits like a new one.',
      details: 'The period ends about seven days after the rejection (`edit_expiration`).',
      change: [],
    },
  ],
};

export const ageGateMissing: Reason = {
  summary: 'The content is age-restricted, but the website or opt-in has no age check, or a weak one.',
  causes: [
    {
      id: 'age-gate-missing',
      title: 'The website or opt-in lacks a real age check',
      explanation:
        'Visitors must enter their full date of birth, or pass an age-verification service, before they see content or sign up.',
      who: webmaster,
      change: [
        {
          id: 'age-gate',
          text: 'Ask for the full date of birth before the content and the sign-up, or use an age-verification service. Bad: `Are you over 21? Yes / No`.',
        },
        {
          id: 'show',
          text: 'Add the URL of a public screenshot of it to the opt-in images (`OptInImageUrls`).',
        },
      ],
      // It says what an age check has to be.
      sources: [errorPage(30456)],
    },
  ],
};

export const alcoholAgeGate: Reason = {
  summary: 'The reviewer saw alcohol, and no real age check. Canada allows these texts only with an exemption.',
  causes: [
    {
      id: 'age-gate-missing',
      title: 'The website lacks a real age check',
      explanation: 'Visitors must enter their date of birth before they see alcohol or sign up.',
      who: webmaster,
      change: [
        {
          id: 'age-gate',
          text: 'Ask for the full date of birth (`MM/DD/YYYY`), or use an age-verification service. Bad: `Are you over 21? Yes / No`.',
        },
        { id: 'show', text: 'Add a screenshot of it to the evidence, and say where it appears in the sign-up.' },
      ],
    },
    {
      id: 'alcohol-to-canada',
      title: 'The texts also go to Canada',
      explanation: 'Age-restricted texts are blocked there, unless the carriers grant you an exemption.',
      when: { suggestedBy: { toCountry: 'CA' } },
      prevalence: 'occasional',
      change: [{ id: 'leave-out', text: 'Leave Canadian recipients out, and say so in **Additional information**.' }],
    },
  ],
};

export const campaignVerify: Reason = {
  summary: "Political texts need a Campaign Verify token, and it is missing or doesn't match.",
  causes: [
    {
      id: 'campaign-verify-token-missing',
      title: 'The token is missing, incomplete or expired',
      explanation: 'It must match the political organization in the registration, including capitalization.',
      who: owner,
      change: [
        { id: 'token', text: 'Get a token at [Campaign Verify](https://www.campaignverify.org) if you have none.' },
        {
          id: 'whole',
          text: 'Enter the full token, with all parts separated by bars (`|`). In the API it is `VettingId`, with `VettingProvider` `CAMPAIGN_VERIFY`.',
        },
      ],
    },
  ],
};

export const campaignVerifyLeftOut: Reason = {
  summary: 'Political texts need a Campaign Verify token, and the registration has none.',
  causes: [
    {
      id: 'campaign-verify-token-missing',
      title: 'The token was left out',
      explanation:
        "A candidate or political action committee must send one. A token that doesn't match gives code 30501.",
      who: owner,
      change: [
        {
          id: 'token',
          text: 'Get a token for **toll-free** messaging at [Campaign Verify](https://www.campaignverify.org), for the same political entity.',
        },
        { id: 'enter', text: 'Set the use case to **Political**, and enter the token.' },
      ],
    },
  ],
};

export const fecId: Reason = {
  summary: 'Texts for a federal political committee need its FEC number.',
  causes: [
    {
      id: 'fec-id-missing',
      title: 'The FEC number is missing',
      explanation: 'It shows which committee is texting.',
      who: owner,
      change: [{ id: 'fec', text: "Enter the committee's FEC number." }],
    },
  ],
};

export const confirmationIncomplete: Reason = {
  summary: 'The text that confirms a sign-up leaves something out.',
  causes: [
    {
      id: 'confirmation-text-incomplete',
      title: 'Name, frequency, rates, HELP or STOP is missing',
      explanation: 'The confirmation must contain all of them.',
      change: [
        {
          id: 'confirmation',
          text: 'Enter a text like this as the confirmation.',
          snippet: {
            language: 'text',
            title: 'Good example',
            code: 'Maple Street Dental: you are signed up for visit reminders, about 4 a month. Message and data rates may apply. Reply HELP for help, STOP to end.',
          },
        },
      ],
    },
  ],
};

export const helpReply: Reason = {
  summary: 'The reply to HELP lacks your business name, or a phone number, email or website.',
  causes: [
    {
      id: 'help-reply-incomplete',
      title: 'The HELP reply has no contact details',
      explanation: 'Someone who texts HELP must learn who you are and how to reach you.',
      change: [
        {
          id: 'reply',
          text: 'Enter a reply to HELP with your name and contact details. Bad: `Reply STOP to end.` Good: `Maple Street Dental: call 555-0100. Reply STOP to end.`',
        },
      ],
    },
  ],
};

export const shortLink: Reason = {
  summary: 'A sample message contains a public short link.',
  causes: [
    {
      id: 'public-short-link',
      title: 'The link hides where it leads',
      explanation: 'Carriers block links from public shorteners.',
      change: [
        {
          id: 'link',
          text: 'Replace every link with a full https link on your own domain. Bad: `bit.ly/3x`. Good: `https://maplestreetdental.example/v/[id]`.',
        },
      ],
    },
  ],
};

/** The code says only that something is wrong with the link. */
export const linkIssues: Reason = {
  summary: "A link in a sample is a public short link, isn't secure, or isn't on the sender's own domain.",
  causes: [
    {
      id: 'public-short-link',
      title: "The link doesn't show who is sending",
      explanation: "It comes from a public shortener, isn't secure, redirects, or isn't on the sender's domain.",
      change: [
        {
          id: 'link',
          text: "Replace every link with a full https link on the business's domain, whose site shows its name and mailing address. Bad: `bit.ly/3x`.",
        },
        {
          id: 'own-short-links',
          text: "Use Twilio's [Link Shortening](https://www.twilio.com/docs/messaging/features/link-shortening) with that domain if links must be short.",
        },
      ],
    },
  ],
};

export const insecureLink: Reason = {
  summary: 'A link in a sample begins with `http://` instead of `https://`.',
  causes: [
    {
      id: 'link-without-https',
      title: "A link isn't secure",
      explanation: 'Every link must begin with `https://` and open without a warning.',
      change: [{ id: 'link', text: 'Write each link with `https://`, and open it to see that it loads.' }],
    },
  ],
};

/** Not a fault that an edit fixes: a new request is needed once the number is there. */
export const notAtTwilio: Omit<Cause, 'source'> = {
  id: 'number-not-at-twilio',
  title: "The number wasn't in Twilio yet",
  explanation:
    "The verification was submitted before its port or hosting was complete, or the number isn't provisioned in Twilio at all.",
  prevalence: 'common',
  who: office,
  when: {},
  steps: [
    { id: 'port', text: 'Complete the port or hosting, if the number comes from another provider.' },
    {
      id: 'new',
      text: 'Delete the rejected verification.',
      link: { place: 'toll-free-registrations' },
    },
    { id: 'submit', text: 'Submit a new one.' },
    askSupport("the number and the verification, if it isn't a port"),
    { id: 'check', text: 'Check the status: **In review** means it arrived.' },
  ],
};
