import type { Cause, Source, Step } from '../../types.ts';
import { skill } from './skill.ts';

/** Day on which the sources of the registration codes were read. */
export const read = '2026-11-28';

/** Twilio's guide for assistants that register businesses: duration of reviews, where to click, what to write. */
export const onboardingGuide: Source = skill('twilio-compliance-onboarding');

/** A reseller's list of Twilio's campaign codes, with the codes of which no page of Twilio's was in reach. */
export const resellerList: Source = {
  url: 'https://help.gohighlevel.com/support/solutions/articles/155000007572',
  read,
};

/** What each field of a campaign has to contain, and when it is required. */
export const campaignResource: Source = {
  url: 'https://www.twilio.com/docs/messaging/api/usapptoperson-resource',
  read: '2026-11-30',
};

/** Twilio's list of the reasons for rejecting a toll-free verification. */
export const tollFreeList: Source = { url: 'https://support.twilio.com/hc/en-us/articles/9321443984155', read };

/** How long the review of a brand takes, where somebody has to look at it. */
export const standardBrandGuide: Source = {
  url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/troubleshooting-a2p-brands/troubleshooting-and-rectifying-a2p-standardlvs-brands',
  read: '2026-11-29',
};

export const office = 'the person who manages the registration';
export const owner = 'the owner of the business, or the person who keeps its tax documents';
export const webmaster = 'the team that runs the website, then the person who manages the registration';

const supportLink = { href: 'https://www.twilio.com/console/support/tickets/create', text: 'Open a support ticket' };

/** Asks Support, with what they need. */
export const askSupport = (withWhat: string): Step => ({
  id: 'support',
  text: `Write to Twilio Support with ${withWhat}.`,
  link: supportLink,
});

/** The button's name in August 2026: https://github.com/markanthonyortega/grovano-site/blob/a0c9ab0ba61e0d39fd59428dad886232e91f3091/TWILIO-RESUBMIT.md */
export const editCampaign: Step = {
  id: 'resubmit',
  text: 'Resubmit the rejected campaign once every reason it lists is fixed: choose **Edit & resubmit** (**Edit Campaign** in the legacy Console).',
  link: { place: 'a2p-campaigns' },
};

export const checkCampaign: Step = {
  id: 'check',
  text: "Check the campaign's status: **In review** or **In progress** means it arrived, **Verified** means it's approved. A review takes 10 to 15 business days.",
};

const campaignDetails =
  'If the Console offers no such button, copy your text out before you delete the campaign and create it again. A new review can cost a fee. In other tools, look for **View required fixes** and **Re-Submit**.';

export const newCampaign: Step = {
  id: 'new-campaign',
  text: "Copy your text out, then create a new campaign with **Create A2P Campaign**: an existing campaign's use case can't be changed.",
  link: { place: 'a2p-campaigns' },
};

/** The button: https://www.twilio.com/docs/messaging/compliance/toll-free/console-onboarding (read 2026-12-01) */
export const editTollFree: Step = {
  id: 'resubmit',
  text: "Resubmit the rejected verification once every reason it lists is fixed: choose **Edit & resubmit**. Don't delete it: that costs its place in the queue.",
  link: { place: 'toll-free-registrations' },
};

export const checkTollFree: Step = {
  id: 'check',
  text: 'Check the status: **In review** means it arrived; **Approved** means the number can send. A review takes 3 to 5 business days.',
};

export const tollFreeDetails =
  'Resubmit before the edit period ends (`edit_expiration`, about seven days): then the review goes ahead of new requests.';

/** Where the registration of an approved brand has to change. Its API refuses that with 21725. */
export const approvedBrand = "If the Console doesn't let you edit an approved brand, ask Support.";

export const editBrand: Step = {
  id: 'resubmit',
  text: 'Resubmit the failed brand. If the Console offers only **Delete**, submit a new one after that.',
  link: { place: 'a2p-brands' },
};

export const checkBrand: Step = {
  id: 'check',
  // Twilio's skill says up to 5 business days; its guide to failed brands, seven or more if somebody reviews the brand.
  text: "Check the brand: status **Approved** and identity **Verified** mean it's fixed. It usually takes minutes, sometimes more than a week.",
  link: { place: 'a2p-brands' },
};

export const brandDetails =
  'The number of resubmissions is limited (code 21724), so compare every field before you send the brand again.';

/** Why a reviewer rejects a registration: a cause without the steps that all rejections of one program share. */
export type Fault = Pick<Cause, 'id' | 'title' | 'explanation'> &
  Partial<Pick<Cause, 'details' | 'prevalence' | 'who' | 'when' | 'note' | 'sources'>> & {
    change: readonly Step[];
    source: Source;
  };

const common = { prevalence: 'common', who: office, when: {} } as const;

export const campaignCause = ({ change, ...fault }: Fault): Cause => ({
  ...common,
  details: campaignDetails,
  ...fault,
  steps: [...change, editCampaign, checkCampaign],
});

export const tollFreeCause = ({ change, ...fault }: Fault): Cause => ({
  ...common,
  details: tollFreeDetails,
  ...fault,
  steps: [...change, editTollFree, checkTollFree],
});

export const brandCause = ({ change, ...fault }: Fault): Cause => ({
  ...common,
  details: brandDetails,
  ...fault,
  steps: [...change, editBrand, checkBrand],
});

/** Under causes of codes that Twilio lists without a page of explanations in reach. */
export const nameOnly =
  'Twilio publishes only the name of this code; the advice follows from the name and from related codes.';

/** The suspension of a campaign. `check` is the text of the last step. */
export const campaignSuspended = (check: string): Omit<Cause, 'source'> => ({
  id: 'campaign-suspended',
  title: 'Your messages broke a rule of the campaign',
  explanation:
    "The texts weren't those registered, or were spam, phishing, forbidden content or a source of complaints.",
  details:
    'Other reasons are controlled substances, gambling, illegal sweepstakes, affiliate offers, fraud, or a missing age check.',
  prevalence: 'common',
  who: 'the owner of the account',
  when: {},
  steps: [
    { id: 'stop', text: "Stop these messages. Don't send them through another number or campaign." },
    {
      id: 'reason',
      text: 'Find the email that gives the account owner the reason.',
    },
    {
      id: 'compare',
      text: "Compare your texts with the campaign's description, samples and sign-up, and correct what differs.",
      link: { place: 'a2p-campaigns' },
    },
    askSupport('the campaign, the reason, and what you changed'),
    { id: 'check', text: check },
  ],
});

/** A verification that somebody canceled. `check` is the last step. */
export const verificationWithdrawn = (check: Step): Omit<Cause, 'source'> => ({
  ...common,
  id: 'verification-withdrawn',
  title: 'The request was withdrawn',
  explanation: "A withdrawn request isn't reviewed further.",
  steps: [
    {
      id: 'new',
      text: 'Submit a new verification if you still want the number.',
      link: { place: 'toll-free-registrations' },
    },
    check,
  ],
});
