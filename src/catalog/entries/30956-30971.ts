import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { brandEmail, freeEmail } from './shared/businessReasons.ts';
import { forbidden, knownByName, suspicious } from './shared/forbidden.ts';
import { badDomain, deceptive, firearms, fraud, phishing, tobacco } from './shared/forbiddenTopics.ts';
import { askSupport, campaignCause, checkCampaign, office, resellerList, webmaster } from './shared/registrations.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30956,
    title: 'Campaign rejected: alcohol without an age check',
    product: 'messaging',
    level: 'error',
    summary: "The campaign is about alcohol, and the website or sign-up doesn't check that people are at least 21.",
    messages: ['Campaign rejected: alcohol content without required age verification detected'],
    retryable: false,
    related: [30955, 30888, 30529, 30876],
    causes: [
      campaignCause({
        id: 'age-gate-missing',
        title: 'The website or sign-up has no real age check',
        explanation: "It's missing from a page, broken, easy to skip, or not part of the sign-up.",
        who: webmaster,
        change: [
          {
            id: 'age-gate',
            text: 'Put an age-verification service in front of every page about alcohol and the sign-up. Bad: `Are you over 21? Yes / No`.',
          },
          { id: 'try', text: 'Open each page in a private window to see that none shows without it. Say in the campaign where the check appears.' },
        ],
        note: "For this code, Twilio considers even a plain date-of-birth field too weak; for other codes it accepts one. If you can't edit the campaign in the Console, write to Support.",
        source: errorPage(30956, '2026-11-29'),
        sources: [resellerList],
      }),
    ],
  },
  knownByName(
    forbidden({
      code: 30957,
      title: 'Campaign rejected: firearms or explosives',
      ...firearms,
      summary: 'The reviewer saw firearms, fireworks or explosives.',
      messages: ['Campaign rejected: firearms or explosives content detected'],
      related: [30883, 30457, 30877],
    }),
    30883,
    30457,
  ),
  knownByName(
    forbidden({
      code: 30958,
      title: 'Campaign rejected: tobacco or vaping',
      ...tobacco,
      messages: ['Campaign rejected: tobacco or vape content detected'],
      related: [30883, 30458, 30878],
    }),
    30883,
    30458,
  ),
  knownByName(
    suspicious({
      code: 30959,
      title: 'Campaign rejected: fraudulent or misleading content',
      ...fraud,
      messages: ['Campaign rejected: fraudulent or misleading content detected'],
      related: [30885, 30962, 30444, 30852],
    }),
  ),
  knownByName(
    suspicious({
      code: 30960,
      title: 'Campaign rejected as a known phishing campaign',
      ...phishing,
      messages: ['Campaign rejected: known phishing campaign detected'],
      related: [30884, 30480, 30853],
    }),
  ),
  knownByName(
    suspicious({
      code: 30961,
      title: 'Campaign rejected: the domain has a bad reputation',
      ...badDomain,
      messages: ['Campaign rejected: high-risk domain reputation detected'],
      related: [30523, 30854, 30110],
    }),
  ),
  knownByName(
    suspicious({
      code: 30962,
      title: 'Campaign rejected: deceptive marketing',
      ...deceptive,
      messages: ['Campaign rejected: deceptive marketing practices detected'],
      related: [30885, 30959, 30470, 30856],
    }),
    30885,
    30470,
  ),
  {
    code: 30963,
    title: 'Campaign rejected: a public short link',
    product: 'messaging',
    level: 'error',
    summary: 'A sample or a field has a link from a public shortener, or a link that only redirects.',
    messages: ['Campaign rejected: public URL shortener detected in campaign'],
    retryable: false,
    related: [30892, 30964, 30449, 30525],
    causes: [
      {
        id: 'public-short-link',
        title: 'The link hides where it leads',
        explanation: 'Carriers refuse public shorteners. A domain of your own that redirects like one is refused too.',
        details: "This campaign can't be resubmitted. In a new one, a branded short domain that your business owns and runs is generally accepted.",
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          {
            id: 'link',
            text: 'Replace the link in the samples, the description and all other fields. Bad: `bit.ly/3x`. Good: `https://maplestreetdental.example/v/[id]`.',
          },
          { id: 'new', text: 'Create a new campaign with these texts.', link: { place: 'a2p-campaigns' } },
          askSupport('the rejected campaign, if it had no such link'),
          checkCampaign,
        ],
        source: errorPage(30963, '2026-11-29'),
        sources: [resellerList],
      },
    ],
  },
  {
    code: 30964,
    title: 'Campaign rejected: a link without https',
    product: 'messaging',
    level: 'error',
    summary: 'A link begins with `http://` instead of `https://`.',
    messages: ['Campaign rejected: non-secured URL (http://) detected'],
    retryable: false,
    related: [30892, 30963, 30471, 30858],
    causes: [
      {
        id: 'link-without-https',
        title: "A link isn't secure",
        explanation: 'Every link in the samples and fields must begin with `https://` and load without a warning.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'link', text: 'Write each link with `https://`, and open it to see that it loads.' },
          askSupport('the campaign and the corrected links'),
          checkCampaign,
        ],
        note: "According to a reseller, campaigns with this code can't be resubmitted, so ask Support to reopen it.",
        source: resellerList,
      },
    ],
  },
  {
    code: 30971,
    title: 'Campaign rejected: free email address',
    product: 'messaging',
    level: 'error',
    summary: "The contact's email is a personal one, or isn't on the business's domain.",
    messages: ['Campaign rejected: Business email must use official domain'],
    retryable: false,
    related: [30881, 30482, 30800, 21740],
    causes: freeEmail.causes.map((fault) => campaignCause({ ...fault, change: [...brandEmail], source: errorPage(30971, '2026-11-29') })),
  },
];
