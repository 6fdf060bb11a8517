import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { needsScripts, openAsStranger } from './shared/consent.ts';
import { PAGE_BROKEN, NEEDS_LOGIN } from './shared/needsLogin.ts';
import { ageGateMissing, helpReply } from './shared/messageReasons.ts';
import { approvedBrand, campaignCause, campaignResource, checkCampaign, editCampaign, office, webmaster } from './shared/registrations.ts';
import { oneReportNote } from './shared/notes.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30887,
    title: 'Campaign rejected: how to opt out is unclear',
    product: 'messaging',
    level: 'error',
    summary: "The reviewer didn't see how recipients can stop the texts.",
    messages: [
      'Campaign vetting rejection - Opt-out Error',
      'The campaign submission has been reviewed and it was rejected because of provided Opt-out information.',
    ],
    retryable: false,
    related: [30890, 30561, 30924],
    causes: [
      campaignCause({
        id: 'opt-out-unclear',
        title: "Message flow or your own reply doesn't explain the opt-out",
        explanation: "Message flow doesn't say how to stop, or you answer STOP yourself, and the keywords or a clear reply are missing.",
        change: [
          { id: 'flow', text: 'Say in **Message flow** how to opt out, the way it works for your recipients: `Reply STOP to opt out.`' },
          {
            id: 'reply',
            text: 'Enter every keyword, and a reply with your name that confirms the opt-out and the end of messages, if you answer STOP yourself. Bad: `OK.`',
            snippet: { language: 'text', title: 'Good example', code: 'Maple Street Dental: you are unsubscribed and get no more texts.' },
          },
          { id: 'leave-empty', text: 'Leave the keywords and the reply empty if Twilio answers STOP for you.' },
        ],
        source: errorPage(30887, '2026-11-30'),
      }),
    ],
  },
  {
    code: 30888,
    title: 'Campaign rejected: the age check is missing or weak',
    product: 'messaging',
    level: 'error',
    summary: 'The campaign is age-restricted, but the website or opt-in has no age check, or a weak one.',
    messages: [
      'Campaign vetting rejection - Age Gate Not Present / Not Acceptable',
      'The campaign submission has been reviewed and it was rejected due to Age Gate issues.',
    ],
    retryable: false,
    related: [30956, 30448, 30512, 30825],
    causes: ageGateMissing.causes.map((fault) =>
      campaignCause({
        ...fault,
        // A campaign has no opt-in images.
        change: [
          ...fault.change.map((step) => (step.id === 'show' ? { ...step, text: 'Add the URL of a public screenshot of it to **Message flow**.' } : step)),
          { id: 'unset', text: 'Set **Age-gated content** to no instead if nothing is age-restricted.' },
        ],
        source: errorPage(30888),
      }),
    ),
  },
  {
    code: 30889,
    title: 'Campaign rejected: no sample has a phone number',
    product: 'messaging',
    level: 'error',
    summary: 'You said that your messages contain phone numbers, but no sample shows one.',
    messages: [
      'Campaign vetting rejection - Embedded Phone Number',
      'The campaign submission has been reviewed and it was rejected because Embedded Phone Number selection.',
    ],
    retryable: false,
    related: [30893],
    causes: [
      {
        ...campaignCause({
          id: 'embedded-phone-mismatch',
          title: "The setting and the samples don't match",
          explanation: 'The setting "contains phone numbers" must match what the samples show.',
          change: [],
          source: errorPage(30889),
        }),
        steps: [checkCampaign],
        cases: [
          {
            id: 'numbers',
            title: 'your messages contain phone numbers',
            steps: [{ id: 'sample', text: 'Show one in a sample: `Maple Street Dental: your visit moved to [date]. Questions? Call 555-0100.`' }, editCampaign],
          },
          {
            id: 'none',
            title: "your messages don't contain any",
            steps: [{ id: 'clear', text: 'Clear the setting in the campaign (`HasEmbeddedPhone=false` in the API).' }, editCampaign],
          },
        ],
      },
    ],
  },
  {
    code: 30890,
    title: 'Campaign rejected: the HELP reply has no contact',
    product: 'messaging',
    level: 'error',
    summary: "The reply to HELP doesn't have your business name, or a phone number or email.",
    messages: [
      'Campaign vetting rejection - Subscriber Help',
      'The campaign submission has been reviewed and it was rejected because of provided Subscriber Help information.',
    ],
    retryable: false,
    related: [30887, 30486, 30531, 30936],
    causes: helpReply.causes.map((fault) =>
      campaignCause({
        ...fault,
        title: 'The HELP reply lacks your name or a contact',
        change: [
          {
            id: 'reply',
            text: 'Enter the help message with your name and contact details in the Console: the API takes `HelpMessage` only for a new campaign. Bad: `Reply STOP to end.` Good: `Maple Street Dental: call 555-0100. Reply STOP to end.`',
          },
          { id: 'leave-empty', text: 'Leave it empty if Twilio answers HELP for you.' },
        ],
        source: errorPage(30890),
        sources: [campaignResource],
      }),
    ),
  },
  {
    code: 30891,
    title: "Campaign rejected: the website couldn't be checked",
    product: 'messaging',
    level: 'error',
    summary: "The reviewer couldn't open the website, or couldn't find the sign-up there.",
    messages: [
      'Campaign vetting rejection - Invalid Website URL',
      'The campaign submission has been reviewed and it was rejected because of unverifiable website.',
    ],
    retryable: false,
    related: [30907, 30919, 30920, 30921, 30922, 30473],
    causes: [
      campaignCause({
        id: 'website-url-wrong',
        title: "The URL is wrong or doesn't load",
        explanation: "There's a typo, the site is down, or it opens only in some countries.",
        who: webmaster,
        when: { suggestedBy: [{ webPage: 'error' }, { says: PAGE_BROKEN }] },
        change: [
          openAsStranger,
          {
            id: 'correct',
            text: `Correct the URL in the brand or in **Message flow**, or bring the site back. ${approvedBrand} If the site opens only in some countries, say so in the description and link a screenshot. Bad: \`www.maplestreet\`. Good: \`https://maplestreetdental.example\`.`,
          },
        ],
        source: errorPage(30891),
      }),
      campaignCause({
        id: 'opt-in-not-on-page',
        title: "The URL doesn't lead to the sign-up",
        explanation: "On this page, the reviewer didn't find how people agree.",
        who: office,
        when: { suggestedBy: [{ webPage: ['opens', 'login'] }, { says: ['opt-in flow', 'not found on website', ...NEEDS_LOGIN] }] },
        change: [
          {
            id: 'direct-link',
            text: 'Enter the direct link to the form in **Message flow**, and quote its text word for word. For a paper form or one behind a login, link to public images of it. Bad: the home page. Good: `https://maplestreetdental.example/book`.',
          },
        ],
        source: errorPage(30891),
      }),
      campaignCause({
        id: 'company-not-named',
        title: "The site doesn't name the registered company",
        explanation: "A reviewer compares the site with the brand. One team's site never named its company, and the campaign was rejected three times.",
        prevalence: 'rare',
        who: webmaster,
        // A page that opens can lack the sign-up just as well, and more often does.
        when: {},
        change: [{ id: 'name', text: 'Write the registered legal name and address into the terms and the privacy policy on the site.' }],
        note: oneReportNote,
        source: errorPage(30891),
        sources: [{ url: 'https://github.com/aniketkhera/extonsports-v1/blob/0addb39419359140a1136633680df08272f3ba24/lib/legal.ts', read: '2026-11-29' }],
      }),
      campaignCause({ ...needsScripts, source: errorPage(30891) }),
      campaignCause({
        id: 'website-not-launched',
        title: "The site hasn't launched yet",
        explanation: "A site that hasn't launched is accepted only if the description says so.",
        prevalence: 'occasional',
        when: { suggestedBy: [{ webPage: 'none' }, { says: ['pre-launch', 'prelaunch', 'coming soon'] }] },
        change: [{ id: 'say', text: "Say in the description that the site hasn't launched, and link to a public image of the future sign-up form." }],
        source: errorPage(30891),
      }),
    ],
    lookalikes: [
      { code: 30907, text: 'The site loads, but shows another business.' },
      { code: 30921, text: 'The site needs a login.' },
    ],
  },
  {
    code: 30892,
    title: 'Campaign rejected: a sample has a shortened link',
    product: 'messaging',
    level: 'error',
    summary: 'A sample message has a link from a public shortener, or one that begins with `http://`.',
    messages: [
      'Campaign vetting rejection - Invalid Sample Message - Public URL Shorteners',
      'The campaign submission has been reviewed and it was rejected because of URL shortener in the sample message.',
    ],
    retryable: false,
    related: [30963, 30964, 30449, 30471, 30525],
    causes: [
      campaignCause({
        id: 'public-short-link',
        title: "The link hides where it leads, or isn't secure",
        explanation: 'Links from public shorteners and links without https are rejected. A link must show whose it is.',
        change: [
          {
            id: 'link',
            text: 'Replace every link with a full https link on your own domain, in all samples. Bad: `bit.ly/3x`. Good: `https://maplestreetdental.example/v/[id]`.',
          },
        ],
        note: "For short links, Twilio's Link Shortening with your own domain is accepted.",
        source: errorPage(30892, '2026-11-29'),
      }),
    ],
  },
];
