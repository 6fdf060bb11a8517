import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { oneReportNote } from './shared/notes.ts';
import { PAGE_CLOSED, consentBox, describeInFlow, linkPrivacy, needsScripts, openAsStranger, privacyClause, showInFlow } from './shared/consent.ts';
import { PAGE_BROKEN, NEEDS_LOGIN } from './shared/needsLogin.ts';
import {
  approvedBrand,
  askSupport,
  campaignCause,
  campaignResource,
  checkCampaign,
  editCampaign,
  newCampaign,
  office,
  onboardingGuide,
  owner,
  read,
  webmaster,
} from './shared/registrations.ts';

const MESSAGE_FLOW = ['MESSAGE_FLOW', 'MessageFlow'];

/** Reports of somebody whose campaign was rejected with 30882, 30908 and 30909 one after the other. */
const threeRejections = { url: 'https://github.com/Lore-Hex/quill-router/pull/567', read };

export const entries: readonly ErrorEntry[] = [
  {
    code: 30900,
    title: "Campaign rejected: the use case isn't open to you",
    product: 'messaging',
    level: 'error',
    summary: "A carrier doesn't accept this use case, or not from this brand.",
    messages: ['Campaign rejection - The campaign use case is ineligible for registration.'],
    retryable: false,
    related: [21720, 21736, 30994, 30899],
    causes: [
      {
        id: 'use-case-not-open',
        title: "The use case isn't open to this brand",
        explanation: "A carrier doesn't support it or must review it first, or the brand doesn't qualify for it or its sub-use cases.",
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          {
            id: 'list',
            text: 'List what the brand can use: `GET https://messaging.twilio.com/v1/Services/MG…/Compliance/Usa2p/Usecases?BrandRegistrationSid=BN…`.',
          },
          newCampaign,
          { id: 'use-case', text: 'Choose one of these use cases that matches your messages.' },
          askSupport("the campaign's details if none matches or a listed one was refused"),
          checkCampaign,
        ],
        source: errorPage(30900, '2026-11-30'),
        sources: [{ url: 'https://www.twilio.com/docs/messaging/api/usapptopersonusecase-resource', read: '2026-11-30' }],
      },
      {
        id: 'authentication-plus-missing',
        title: "A listed company hasn't confirmed its email",
        explanation: 'Public for-profit companies must complete Authentication+ before a new campaign.',
        prevalence: 'occasional',
        who: owner,
        when: { suggestedBy: { says: ['Auth+', 'Authentication+', '2FA'] } },
        steps: [
          {
            id: 'mail',
            text: "Open the email in the brand contact's inbox or spam folder, and follow it to confirm the brand.",
          },
          {
            id: 'resend',
            text: "Request a new email on the brand's page if none came or the code no longer works.",
            link: { place: 'a2p-brands' },
          },
          {
            id: 'domain',
            text: "Replace the brand contact's email (`brand_contact_email`) if it isn't on the company's own domain.",
            link: { place: 'a2p-brands' },
          },
          { id: 'again', text: 'Submit the campaign again.', link: { place: 'a2p-campaigns' } },
          checkCampaign,
        ],
        source: errorPage(30900, '2026-11-30'),
      },
    ],
  },
  {
    code: 30901,
    title: 'The campaign registration timed out',
    product: 'messaging',
    level: 'error',
    summary: "The review partners didn't respond in time.",
    messages: ['Campaign rejection - The campaign registration request timed out.'],
    retryable: true,
    retryAdvice: 'Submit the same campaign again, as a new registration.',
    related: [30791, 30902],
    causes: [
      {
        id: 'review-timed-out',
        title: "The review wasn't completed",
        explanation: 'That says nothing about your campaign.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [{ id: 'again', text: 'Submit the campaign again as a new registration, with the same text.', link: { place: 'a2p-campaigns' } }, checkCampaign],
        source: errorPage(30901),
      },
    ],
  },
  {
    code: 30902,
    title: 'Campaign rejected by a review partner',
    product: 'messaging',
    level: 'error',
    summary: 'A connectivity partner (DCA2) between Twilio and the carriers rejected the campaign.',
    messages: ['Campaign rejection - A DCA2 rejected this campaign registration request.'],
    retryable: false,
    related: [30880, 30899],
    causes: [
      campaignCause({
        id: 'partner-refused-campaign',
        title: 'The partner found a problem',
        explanation: 'The campaign page might give the reason.',
        change: [askSupport('the campaign and account, if no reason is listed')],
        source: errorPage(30902),
      }),
    ],
  },
  {
    code: 30903,
    title: 'Campaign rejected: not a sole proprietor',
    product: 'messaging',
    level: 'error',
    summary: "The brand is registered as a sole proprietor but doesn't qualify as one.",
    messages: [
      'Campaign rejection - Incorrect Sole Prop Brand Registration',
      'The campaign for a Sole Proprietorship Brand has been rejected due to incorrect registration and failure to meet the small business Sole Proprietor (EIN) criteria set by TCR and mobile carriers.',
    ],
    retryable: false,
    related: [30915, 30914, 21726, 30734],
    causes: [
      {
        id: 'sole-proprietor-with-ein',
        title: 'The business has an EIN, or its data is incomplete',
        explanation:
          'A business with an EIN or a Canadian Business Number registers as Standard or Low-Volume Standard. Missing or contradictory data is a reason, too.',
        prevalence: 'common',
        who: owner,
        when: {},
        steps: [
          {
            id: 'compare',
            text: 'Compare the registration with the criteria for sole proprietors, and with your documents and website: nothing may be missing or contradict them.',
          },
          {
            id: 'brand',
            text: "Register a Standard or Low-Volume Standard brand if you have an EIN or a Canadian Business Number, or are outside the US and Canada. Otherwise, correct the sole proprietor brand, since you can have only one; ask Support if the Console doesn't let you.",
            link: { place: 'a2p-brands' },
          },
          {
            id: 'campaign',
            text: 'Create a campaign under the new brand, with a use case that fits it, or resubmit the rejected one under the corrected brand.',
            link: { place: 'a2p-campaigns' },
          },
          checkCampaign,
        ],
        source: errorPage(30903),
        sources: [{ url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/onboarding-isv-api-sole-prop-new', read: '2026-11-30' }],
      },
    ],
  },
  {
    code: 30904,
    title: "The external campaign isn't shared with Twilio",
    product: 'messaging',
    level: 'error',
    summary: "Twilio can't find the campaign that you registered with The Campaign Registry yourself.",
    messages: ['Campaign Not Shared with Twilio'],
    retryable: false,
    related: [30905, 30906, 30992],
    causes: [
      {
        id: 'campaign-not-shared',
        title: "It isn't shared, or the campaign ID is wrong",
        explanation: 'Twilio must accept the shared campaign before you assign a Messaging Service.',
        prevalence: 'common',
        who: 'the person who manages the campaigns at The Campaign Registry',
        when: {},
        steps: [
          { id: 'compare', text: 'Compare the campaign ID with the one at The Campaign Registry.' },
          { id: 'share', text: 'Share the campaign with Twilio there, and wait for `CAMPAIGN_SHARE_ACCEPT`.' },
          { id: 'check', text: 'Assign the Messaging Service again. If it worked, the campaign is no longer `FAILED`.' },
        ],
        source: errorPage(30904),
      },
    ],
  },
  {
    code: 30905,
    title: 'Twilio is still reviewing the external campaign',
    product: 'messaging',
    level: 'error',
    summary: 'The Messaging Service was assigned before Twilio accepted the campaign.',
    messages: ['Campaign Review Pending by Twilio'],
    retryable: true,
    retryAdvice: 'Assign the Messaging Service again after `CAMPAIGN_SHARE_ACCEPT`.',
    related: [30904, 30906],
    causes: [
      {
        id: 'campaign-share-pending',
        title: 'The Messaging Service was assigned too early',
        explanation: 'The campaign stays `FAILED` until you assign the service again.',
        prevalence: 'common',
        who: 'the person who manages the campaigns at The Campaign Registry',
        when: {},
        steps: [
          { id: 'wait', text: "Wait for The Campaign Registry's `CAMPAIGN_SHARE_ACCEPT` event." },
          { id: 'check', text: 'Assign the Messaging Service again. If it worked, the campaign is no longer `FAILED`.' },
        ],
        source: errorPage(30905),
      },
    ],
  },
  {
    code: 30906,
    title: 'Twilio declined the external campaign',
    product: 'messaging',
    level: 'error',
    summary: "The campaign you shared breaks Twilio's rules.",
    messages: ['Campaign Rejected by Twilio'],
    retryable: false,
    related: [30904, 30905],
    causes: [
      {
        id: 'campaign-share-declined',
        title: 'The campaign breaks a rule',
        explanation: "The Campaign Registry's `CAMPAIGN_SHARE_DELETE` event gives the reason.",
        prevalence: 'common',
        who: 'the person who manages the campaigns at The Campaign Registry',
        when: {},
        steps: [
          { id: 'reason', text: 'Read the reason in `CAMPAIGN_SHARE_DELETE`, and correct the campaign there.' },
          { id: 'share', text: 'Share the campaign with Twilio again.' },
          askSupport('the campaign, if the reason stays unclear'),
          { id: 'check', text: 'Wait for `CAMPAIGN_SHARE_ACCEPT`, then assign the Messaging Service.' },
        ],
        source: errorPage(30906),
      },
    ],
  },
  {
    code: 30907,
    title: 'Campaign rejected: the website shows another business',
    product: 'messaging',
    level: 'error',
    summary: "The website doesn't match the registered brand, or what the campaign sends.",
    messages: [
      'Campaign vetting rejection - Website URL Validation Issue',
      'The campaign submission has been reviewed and rejected because the provided website URL does not match the Brand and Campaign registered.',
    ],
    retryable: false,
    related: [30891, 30894, 30918, 30927, 30537, 30492],
    causes: [
      campaignCause({
        id: 'other-name-on-site',
        title: 'The site shows another name, or none',
        explanation: 'The reviewer must see that the site and the registered brand are the same business.',
        who: webmaster,
        change: [
          {
            id: 'name',
            text: 'Write the registered legal name on the site, with the trade name if they differ. Good: `BrightSmile is a trade name of MSD Holdings LLC` in the footer.',
          },
        ],
        source: errorPage(30907, '2026-11-29'),
      }),
      {
        id: 'wrong-website-registered',
        title: "The brand names someone else's site",
        explanation: 'It can be the site of an agency, a parent company or the software vendor, or an address of your host such as `….onrender.com`.',
        prevalence: 'occasional',
        who: office,
        when: { suggestedBy: { registrant: 'provider' } },
        steps: [checkCampaign],
        cases: [
          {
            id: 'own-brand',
            title: 'the brand is the business that sends the texts',
            steps: [{ id: 'site', text: `Correct the website in the brand. ${approvedBrand}`, link: { place: 'a2p-brands' } }, editCampaign],
          },
          {
            id: 'other-brand',
            title: 'the brand is the agency, the parent company or the vendor',
            steps: [
              { id: 'brand', text: 'Register the business that sends the texts as a brand, with its own website.', link: { place: 'a2p-brands' } },
              { id: 'again', text: 'Create the campaign under that brand once it is **Approved**.', link: { place: 'a2p-campaigns' } },
            ],
          },
        ],
        note: "The address of a host is from one project that we can't link to.",
        source: errorPage(30907, '2026-11-29'),
      },
      campaignCause({
        id: 'site-about-something-else',
        title: "The site and the texts don't fit together",
        explanation: "The description, **Message flow** or samples name a brand, domain or purpose that differs from the site's, or no sender at all.",
        prevalence: 'occasional',
        when: {
          suggestedBy: {
            field: ['DESCRIPTION', 'Description', 'USE_CASE_DESCRIPTION', 'MESSAGE_SAMPLES', 'MessageSamples', 'MESSAGE_FLOW', 'MessageFlow'],
          },
        },
        change: [{ id: 'align', text: 'Make the description, **Message flow**, samples and website name the same business, domain and service.' }],
        source: errorPage(30907, '2026-11-29'),
      }),
      campaignCause({
        id: 'website-not-loading',
        title: "The site doesn't work",
        explanation: 'The reviewer must be able to open it and see the business.',
        prevalence: 'occasional',
        who: webmaster,
        when: { suggestedBy: [{ webPage: ['error', 'none'] }, { says: PAGE_BROKEN }] },
        change: [
          openAsStranger,
          { id: 'correct', text: `Correct the website in the brand, or bring the site back. ${approvedBrand}`, link: { place: 'a2p-brands' } },
        ],
        source: errorPage(30907, '2026-11-29'),
      }),
      campaignCause({
        id: 'opt-in-not-on-page',
        title: "The sign-up on the site can't be checked",
        explanation: "Its details are missing, need a login, or don't match the campaign.",
        prevalence: 'occasional',
        when: { suggestedBy: [{ webPage: 'login' }, { says: NEEDS_LOGIN }, { field: ['MESSAGE_FLOW', 'MessageFlow'] }] },
        change: [
          { id: 'pages', text: 'Make the form, the privacy policy and the terms on the site say what the campaign says.' },
          {
            id: 'direct-link',
            text: 'Enter the direct link to the form in **Message flow**. For a form behind a login, link to public screenshots of it.',
          },
        ],
        source: errorPage(30907, '2026-11-29'),
      }),
    ],
    lookalikes: [{ code: 30891, text: "The site doesn't load at all." }],
  },
  {
    code: 30908,
    title: 'Campaign rejected: no adequate privacy policy',
    product: 'messaging',
    level: 'error',
    summary: 'The reviewer found no privacy policy that protects mobile numbers and consent.',
    messages: [
      'Campaign vetting rejection - Compliant Privacy Policy Required',
      'The campaign submission has been reviewed and rejected because a compliant privacy policy can not be verified.',
    ],
    retryable: false,
    related: [30932, 30882, 30933, 30493, 30519, 30477, 30909],
    causes: [
      campaignCause({
        id: 'privacy-clause-missing',
        title: 'The policy says nothing about mobile numbers',
        explanation: "It must say that they aren't shared for marketing.",
        who: webmaster,
        // A page that opens can have any of the three faults of a policy. A reviewer who asks for this sentence names third parties as well.
        when: {
          suggestedBy: {
            says: [
              'must state',
              'not be shared',
              'not shared',
              'non-sharing',
              'not sharing',
              'no sharing',
              'required statement',
              'no mobile information',
              "doesn't state",
              'does not state',
              'silent on',
              'statement about',
            ],
          },
        },
        change: [privacyClause, linkPrivacy],
        source: errorPage(30908),
        sources: [threeRejections],
      }),
      campaignCause({
        id: 'policy-incomplete',
        title: 'The policy leaves out what texting needs',
        explanation:
          'A reviewer looks in the policy for the data you collect and its use. If people sign up on the website, the reviewer also looks for frequency and rates.',
        who: webmaster,
        when: { suggestedBy: { says: ['what data', 'how you use', 'how the data', 'data is used', 'frequency', 'data rates', 'disclosures'] } },
        change: [
          {
            id: 'say',
            text: 'Say in the privacy policy what data you collect and what for, how often you text, and "Message and data rates may apply".',
          },
          privacyClause,
        ],
        source: errorPage(30908, '2026-11-30'),
      }),
      campaignCause({
        id: 'policy-not-linked',
        title: "There's no policy, or it isn't linked",
        explanation: 'The reviewer looked on your website and in **Message flow**, and found no policy there.',
        who: webmaster,
        when: {
          suggestedBy: [
            { field: MESSAGE_FLOW },
            { webPage: 'none' },
            {
              says: [
                'not located',
                'could not be located',
                'missing privacy policy',
                'no privacy policy',
                'privacy policy is missing',
                'privacy policy not found',
              ],
            },
          ],
        },
        change: [
          { id: 'publish', text: "Publish a privacy policy on your website if there isn't one, and link to it on every page." },
          privacyClause,
          linkPrivacy,
        ],
        source: errorPage(30908),
      }),
      campaignCause({
        id: 'policy-page-not-readable',
        title: "The page doesn't load or needs a login",
        explanation: 'A login, a dead link, or a block on foreign addresses hides the policy from the reviewer.',
        who: webmaster,
        when: {
          suggestedBy: [{ webPage: ['error', 'login'] }, { says: PAGE_CLOSED }, { webPage: ['error', 'login'], field: MESSAGE_FLOW }],
          excludedBy: { webPage: 'opens' },
        },
        change: [
          openAsStranger,
          { id: 'publish', text: 'Publish the policy as an ordinary page that opens for anyone, without a login or a limit to some addresses.' },
        ],
        source: errorPage(30908),
        sources: [errorPage(30519, '2026-11-29')],
        note: "The page for 30908 says that the policy couldn't be found, not why. The reasons are from 30519, the same for toll-free numbers.",
      }),
      campaignCause({
        id: 'privacy-policy-shares-data',
        title: 'The policy shares numbers',
        explanation: 'It says that mobile numbers or consent are shared with third parties or affiliates.',
        who: webmaster,
        when: { suggestedBy: { says: ['is shared', 'are shared', 'may be shared', 'may share', 'shares', 'sharing'] } },
        change: [privacyClause],
        source: errorPage(30908),
      }),
      campaignCause({
        id: 'several-policies',
        title: 'Several policies conflict',
        explanation: 'The site or the registration leads to several policies that say different things, such as yours and one from your shop software.',
        prevalence: 'occasional',
        who: webmaster,
        when: {
          suggestedBy: {
            says: [
              'multiple privacy policies',
              'multiple policies',
              'conflicting',
              'inconsistent',
              'inconsistency',
              'inconsistencies',
              'discrepancy',
              'discrepancies',
              'duplicate',
              'duplicated',
              'two privacy policies',
              'different privacy policies',
              'more than one privacy policy',
            ],
          },
        },
        change: [{ id: 'one', text: 'Keep one policy, and point every link on the site to it.' }, linkPrivacy],
        source: errorPage(30908),
      }),
      campaignCause({
        id: 'opt-in-hidden',
        title: 'The pages are fine, but the sign-up is hidden',
        explanation: "What can't be checked can be rejected again, even if the policy is fine.",
        prevalence: 'rare',
        when: { suggestedBy: { optIn: 'app', webPage: 'opens', reviewReason: 'mistaken' } },
        change: [showInFlow, describeInFlow],
        note: 'Based on one report, whose authors call it a guess.',
        source: threeRejections,
      }),
      campaignCause({ ...needsScripts, source: errorPage(30908) }),
    ],
    lookalikes: [
      { code: 30932, text: 'The policy was found, but one of its sentences is wrong.' },
      { code: 30882, text: 'The terms are the problem.' },
      { code: 30933, text: 'The request has no URL of a policy.' },
    ],
  },
  {
    code: 30909,
    title: "Campaign rejected: the sign-up couldn't be checked",
    product: 'messaging',
    level: 'error',
    summary: "The reviewer couldn't find all or part of the sign-up that Message flow describes.",
    messages: [
      'Campaign vetting rejection - CTA Verification Issue',
      'Campaign vetting rejection - Message Flow / Call to Action Incomplete or Verification Issue',
      'Campaign rejected: Message Flow or Call to Action incomplete/unverified',
      'The campaign submission has been reviewed and rejected due to issues verifying the Call to Action (CTA) provided for the campaign.',
    ],
    retryable: false,
    related: [30896, 30921, 30917, 30923, 30498, 30543],
    causes: [
      campaignCause({
        id: 'disclosures-missing-in-flow',
        title: 'Message flow leaves out what people see',
        explanation: 'It needs every opt-in method, your name, the frequency, rates, STOP, and links to the terms and privacy policy.',
        when: {},
        change: [describeInFlow],
        source: errorPage(30909, '2026-11-29'),
      }),
      campaignCause({
        id: 'form-does-not-match-description',
        title: 'The form differs from what you described',
        explanation: "The checkbox isn't there, or has different wording.",
        who: webmaster,
        when: {
          suggestedBy: [{ optIn: 'none' }, { consentBox: 'none' }],
          // On the phone and by a keyword, there is no form.
          excludedBy: [{ webPage: ['error', 'login'] }, { optIn: ['phone', 'keyword'] }],
        },
        change: [
          openAsStranger,
          { id: 'build', text: "Build what you described, such as the checkbox, if the page doesn't have it." },
          { id: 'same', text: 'Use the same wording in the form, the pages and the campaign.' },
        ],
        note: 'In one report, a campaign that was only reworded was rejected again.',
        source: threeRejections,
        sources: [errorPage(30909)],
      }),
      campaignCause({
        id: 'opt-in-behind-login',
        title: 'The sign-up is in an app or behind a login',
        explanation: 'Reviewers check only what opens for anyone, such as a page with screenshots.',
        who: webmaster,
        when: { suggestedBy: [{ webPage: 'login' }, { optIn: 'app' }, { says: ['login', ' log in', 'sign-in'] }] },
        change: [{ id: 'show', text: 'Publish a page with screenshots of the real form, and link to it in **Message flow**.' }],
        source: errorPage(30909),
      }),
      campaignCause({
        id: 'offline-consent-not-documented',
        title: 'People opt in on paper, by phone or in a store',
        explanation: 'Without a public image or the script, the reviewer has nothing to check.',
        when: {
          suggestedBy: [{ optIn: ['paper', 'phone'] }, { says: ['exact URL', 'where users sign up'] }],
          excludedBy: { optIn: 'web-form' },
        },
        change: [
          {
            id: 'document',
            text: 'Write in **Message flow** how people opt in, with a link to a public image of the paper form, or with the call script.',
            snippet: {
              language: 'text',
              title: 'Good example',
              code: 'At the front desk patients sign this form: (public link to the picture). The text on it: "…"',
            },
          },
        ],
        source: errorPage(30909),
        sources: [
          { url: 'https://github.com/danvillaclaude/youbuycars/blob/6b319c7d53f709896956b28d2541e6d4b44feac0/A2P-RESUBMISSION.md', read: '2026-11-29' },
        ],
      }),
      campaignCause({
        id: 'opt-in-not-on-page',
        title: "The link doesn't lead to the sign-up",
        explanation: 'From the home page, the reviewer finds no way to a form that is some clicks away or on another address.',
        prevalence: 'occasional',
        who: webmaster,
        // Most people sign up on a form, so that alone says nothing.
        when: { suggestedBy: { says: ['exact URL', 'where users sign up'], optIn: 'web-form', field: MESSAGE_FLOW } },
        change: [
          { id: 'direct', text: 'Link in **Message flow** to the page that has the form, not to the home page.' },
          { id: 'picture', text: 'Add a public picture of the form if it appears only after some steps.' },
        ],
        source: { url: 'https://github.com/inhooham90/reserivo/blob/HEAD/deploy/A2P-10DLC.md', read: '2026-11-29' },
        note: oneReportNote,
      }),
      campaignCause({
        id: 'consent-inside-terms',
        title: "The box isn't a free choice of its own",
        explanation: "It's already ticked, required, or also accepts the terms. The consent to texts needs an empty, optional box of its own.",
        prevalence: 'occasional',
        who: webmaster,
        // On the phone and by a keyword, there is no box.
        when: {
          suggestedBy: [
            { consentBox: ['in-terms', 'required', 'ticked'] },
            // Such a box is a fault in an app as well, which pictures can show to reviewers.
            { consentBox: ['in-terms', 'required', 'ticked'], optIn: ['app', 'web-form', 'paper'] },
            { says: ['bundled', 'unchecked', 'pre-checked', 'prechecked'] },
          ],
          excludedBy: [{ optIn: ['phone', 'keyword', 'none'] }, { consentBox: 'own' }],
        },
        change: [consentBox, describeInFlow],
        source: errorPage(30925),
        sources: [errorPage(30909, '2026-11-29')],
        note: "The code for this is 30925. Twilio's page for 30909 says only that a more specific code can come with it or instead of it.",
      }),
      campaignCause({
        id: 'opt-in-keyword-without-reply',
        title: "A keyword to join isn't fully described",
        explanation: 'If people text a keyword to join, the campaign needs it and your reply; the replies to STOP and HELP only if you send them.',
        prevalence: 'occasional',
        when: { suggestedBy: [{ optIn: 'keyword' }, { field: ['OPT_IN_KEYWORDS', 'OPT_IN_MESSAGE', 'OptInKeywords', 'OptInMessage'] }] },
        change: [
          {
            id: 'keywords',
            text: 'Enter the keyword and your reply with your business name in the Console: the API takes `OptInKeywords` and `OptInMessage` only for a new campaign.',
          },
          { id: 'replies', text: 'Enter the replies to STOP and HELP there as well if you send them yourself.' },
          { id: 'where', text: 'Say in **Message flow** where people see the keyword, with a link to a public picture.' },
        ],
        source: errorPage(30909, '2026-11-29'),
        sources: [campaignResource],
      }),
      campaignCause({
        id: 'evidence-link-closed',
        title: "A link in Message flow doesn't open",
        explanation: 'A shared folder asks for a sign-in, or a picture is gone. The policy pages must load too.',
        prevalence: 'occasional',
        // The page can open, and the link to a picture or a policy not.
        when: {
          suggestedBy: [
            { webPage: ['error', 'login'] },
            // The link is to the picture of a form, or to a script.
            { webPage: ['error', 'login'], optIn: ['paper', 'phone', 'keyword'] },
            { says: PAGE_CLOSED },
          ],
        },
        change: [
          openAsStranger,
          { id: 'repair', text: 'Correct the links that fail, or bring the pages back.' },
          { id: 'share', text: 'Set a shared folder to "anyone with the link".' },
        ],
        source: errorPage(30909),
        sources: [onboardingGuide],
      }),
    ],
    lookalikes: [
      { code: 30896, text: "The opt-in isn't described, or there's no checkbox." },
      { code: 30921, text: 'The entire website needs a login.' },
      { code: 30917, text: "One of several opt-in methods isn't described." },
    ],
  },
];
