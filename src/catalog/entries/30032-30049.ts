import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { MESSAGING_SERVICES, PORTING, SENDER_IDS, validityMeans } from './shared/messages.ts';
import { askSupport, campaignSuspended, editCampaign, editTollFree, office, onboardingGuide, owner, read, tollFreeDetails } from './shared/registrations.ts';

const checkDelivered = { id: 'check', text: "Send the message again. `delivered` means it's fixed." };
const checkOnceApproved = { id: 'check', text: "Send the message again once the verification is **Approved**. `delivered` means it's fixed." };
const a2pArticle = { url: 'https://support.twilio.com/hc/en-us/articles/14910496447771', read };
const numberArticle = { url: 'https://support.twilio.com/hc/en-us/articles/19622397178139', read };

const SOLE_PROPRIETOR = ['sole proprietor', 'sole proprietorship', 'SOLE_PROPRIETOR', '30125'];
/** What says of a number, in an approved campaign, that its own registration failed. */
const NUMBER_FAILED = ['failed to be registered', 'number-registration.failed', 'registration failed', '30126'];

export const entries: readonly ErrorEntry[] = [
  {
    code: 30032,
    title: "The toll-free number isn't verified",
    product: 'messaging',
    level: 'error',
    summary: "Texts from this number to the US and Canada are blocked until it's verified.",
    messages: [
      'Toll-Free Number Has Not Been Verified',
      'You sent a message (message SID: {sid}) from a Toll-Free number to a mobile subscriber in USA or Canada.',
      'Toll-Free Verification Required.',
    ],
    retryable: false,
    related: [30034, 30437, 30513, 30447, 30007],
    causes: [
      {
        id: 'toll-free-not-submitted',
        title: 'Nobody has submitted the verification',
        explanation: "A new toll-free number can't send to the US and Canada before that, whatever the volume.",
        details:
          "The account must be a paid one, with a business profile. Since February 17, 2026, the form requires a business registration number, such as a US EIN, except from sole proprietors. Texts that failed aren't sent later.",
        prevalence: 'common',
        who: office,
        when: { suggestedBy: { registration: 'none' } },
        steps: [
          {
            id: 'submit',
            text: 'Submit the verification of the toll-free number: your business, what you send, and how recipients agree to it.',
            link: { place: 'toll-free-registrations' },
          },
          { id: 'wait', text: 'Wait for **Approved**; it takes 3 to 5 business days. Send nothing from this number until then.' },
          checkOnceApproved,
        ],
        source: errorPage(30032),
        sources: [
          onboardingGuide,
          { url: 'https://www.twilio.com/docs/messaging/compliance/toll-free/new-policy-api-onboarding', read: '2026-11-30' },
          { url: 'https://www.twilio.com/en-us/changelog', read: '2026-11-30' },
        ],
      },
      {
        id: 'toll-free-in-review',
        title: 'The verification is still in review',
        explanation: "Until it's approved, the number is blocked. A review takes 3 to 5 business days.",
        prevalence: 'common',
        who: 'Twilio, so all you can do is wait',
        when: { suggestedBy: [{ registration: 'pending' }, { says: ['PENDING_REVIEW', 'IN_REVIEW', 'in review', 'pending review'] }] },
        steps: [
          {
            id: 'status',
            text: "Check the verification's status. Leave it as it is while it says **Pending**, **In review** or **Verification in progress**.",
            link: { place: 'toll-free-registrations' },
            skipWhen: { registration: 'pending' },
          },
          { id: 'send-later', text: "Send nothing from this number until it's **Approved**; send from another verified sender in the meantime." },
          checkOnceApproved,
        ],
        source: errorPage(30032),
        sources: [onboardingGuide],
      },
      {
        id: 'toll-free-rejected',
        title: 'The verification was rejected',
        explanation: 'The number stays blocked. The rejection names its reasons, each with its own code.',
        details: `${tollFreeDetails} If it can no longer be edited, correct what it names and submit a new one.`,
        prevalence: 'common',
        who: office,
        when: { suggestedBy: [{ registration: 'rejected' }, { says: ['TWILIO_REJECTED', 'verification was rejected', 'verification rejected'] }] },
        steps: [
          {
            id: 'reasons',
            text: 'Open the verification and note every reason and code. Look each code up here.',
            link: { place: 'toll-free-registrations' },
          },
          editTollFree,
          checkOnceApproved,
        ],
        source: errorPage(30032),
      },
    ],
    lookalikes: [
      { code: 30034, text: 'The sender is a local US number, which needs a campaign instead.' },
      { code: 30007, text: 'The sender is verified, and the text was filtered.' },
    ],
  },
  {
    code: 30033,
    title: 'The US A2P 10DLC campaign is suspended',
    product: 'messaging',
    level: 'error',
    summary: 'Texts from its numbers to the US are blocked until the suspension is lifted.',
    messages: ['US A2P 10DLC - Campaign Suspended'],
    retryable: false,
    related: [30990, 21729, 21731, 30034, 30007],
    causes: [
      {
        ...campaignSuspended("Send one message once the campaign is active again. `delivered` means it's fixed."),
        source: errorPage(30033),
        sources: [errorPage(30990)],
      },
    ],
    lookalikes: [{ code: 30034, text: "The number isn't in an approved campaign." }],
  },
  {
    code: 30034,
    title: "The US number doesn't belong to an approved campaign",
    product: 'messaging',
    level: 'error',
    summary: 'US carriers accept texts from local numbers only within an approved A2P 10DLC campaign.',
    messages: [
      'US A2P 10DLC - Message from an Unregistered Number',
      // As HighLevel shows it
      'Number not A2P compliant. Please register for A2P.',
      'Messages sent to US numbers will not be delivered if they are sent from numbers that are not associated with an approved A2P 10DLC Campaign.',
    ],
    retryable: false,
    related: [30035, 30032, 30033, 21703, 30024, 30007, 30125, 30126],
    causes: [
      // The reports that name their cause had no campaign: nobody had registered, or its review wasn't finished.
      {
        id: 'a2p-never-registered',
        title: 'No brand or campaign was ever registered',
        explanation: 'Small volumes, tests and individual developers need it too.',
        details:
          "For sign-in codes, Twilio Verify doesn't require registration. A new number is as unregistered as the old one, and a Messaging Service doesn't change that. A verified toll-free number can send in the meantime; its verification takes 3 to 5 business days.",
        prevalence: 'common',
        who: owner,
        when: { suggestedBy: { registration: 'none' } },
        steps: [
          { id: 'upgrade', text: 'Upgrade the account on the first page of the Console if it is a trial.', skipWhen: { accountType: 'full' } },
          {
            id: 'brand',
            text: 'Register your business as an A2P brand, with its exact legal name and tax number.',
            link: { place: 'a2p-brands' },
          },
          {
            id: 'campaign',
            text: 'Create a campaign for what you send, with **Create A2P Campaign**. Its review takes 10 to 15 business days.',
            link: { place: 'a2p-campaigns' },
          },
          {
            id: 'add-sender',
            text: "Add the number to the campaign's Messaging Service under **Sender Pool**, with **Add Senders**.",
            link: { place: 'messaging-services' },
          },
          checkDelivered,
        ],
        source: errorPage(30034),
        sources: [onboardingGuide, a2pArticle],
      },
      {
        id: 'number-not-in-campaign',
        title: "The number isn't in the campaign's sender pool",
        explanation: 'A campaign covers only the numbers in its Messaging Service.',
        details:
          "A number is in one Messaging Service at a time: remove it from the other one first, or Twilio refuses it with 21712. Texts that failed aren't sent later.",
        prevalence: 'common',
        who: office,
        when: { suggestedBy: [{ registration: 'approved' }, { says: ['campaign_status: verified', 'campaign status: verified', 'campaign_status=verified'] }] },
        steps: [
          {
            id: 'find-service',
            text: 'Open the approved campaign and note its Messaging Service.',
            link: { place: 'a2p-campaigns' },
          },
          {
            id: 'add-sender',
            text: 'Add the number to that service under **Sender Pool**, with **Add Senders**.',
            link: { place: 'messaging-services' },
          },
          { id: 'wait', text: 'Wait until the number is **Registered**. That often takes a few minutes.', link: { place: 'a2p-numbers' } },
          { id: 'other', text: "Send from a number that is already in the campaign if you can't wait." },
          checkDelivered,
        ],
        source: errorPage(30034),
        sources: [
          {
            url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/troubleshooting-a2p-brands/troubleshooting-a2p-phone-number-registration-issues',
            read,
          },
          onboardingGuide,
          errorPage(21712),
          errorPage(30035),
        ],
      },
      {
        id: 'campaign-in-review',
        title: "The campaign isn't approved yet",
        explanation: 'Its numbers are treated as unregistered until then. A review takes 10 to 15 business days.',
        prevalence: 'common',
        who: 'Twilio and the carriers, so all you can do is wait',
        when: {
          suggestedBy: [
            { registration: 'pending' },
            { says: ['IN_PROGRESS', 'IN_REVIEW', 'in review', 'under review', 'status: in progress', 'status: pending'] },
          ],
        },
        steps: [
          {
            id: 'status',
            text: "Check the campaign's status. Leave it as it is while it says **In progress**; submitting it again starts a new review.",
            link: { place: 'a2p-campaigns' },
          },
          askSupport('the campaign and the day you submitted it, if three weeks have passed'),
          checkDelivered,
        ],
        note: "Another page of Twilio's says 5 business days.",
        source: errorPage(30034),
        sources: [
          onboardingGuide,
          { url: 'https://support.twilio.com/hc/en-us/articles/11847054539547-A2P-10DLC-Campaign-Onboarding-Guide', read: '2026-11-29' },
        ],
      },
      {
        id: 'campaign-rejected',
        title: 'The campaign or its brand was rejected',
        explanation: "A failed campaign doesn't cover any number, and a failed brand can't have a campaign. Each lists its reasons, with codes.",
        prevalence: 'occasional',
        who: office,
        when: {
          suggestedBy: [
            { registration: 'rejected' },
            {
              says: [
                'campaign_status: failed',
                'campaign status: failed',
                'campaign_status=failed',
                'brand status: failed',
                'campaign rejected',
                'brand rejected',
                'campaign was rejected',
                'brand was rejected',
              ],
            },
          ],
        },
        steps: [
          {
            id: 'reasons',
            text: 'Open the campaign and note every reason and code. Look each code up here.',
            link: { place: 'a2p-campaigns' },
          },
          { id: 'brand', text: 'Open the brand first if there is no campaign, and correct what its reasons name.', link: { place: 'a2p-brands' } },
          editCampaign,
          { id: 'wait', text: 'Wait until its status is **Verified**. A review takes 10 to 15 business days.' },
          checkDelivered,
        ],
        source: errorPage(30034),
        sources: [onboardingGuide],
      },
      {
        id: 'wrong-messaging-service',
        title: 'The app sends from another service or account',
        explanation: "A campaign covers the numbers in one Messaging Service of one account. The app sends from a number that isn't among them.",
        prevalence: 'occasional',
        who: 'the person who set up the sending app',
        // A request with the main account's credentials can send from the right subaccount.
        when: { suggestedBy: { registration: 'approved' } },
        steps: [
          {
            id: 'compare',
            text: "Compare the Account SID, the Messaging Service SID and `From` of a failed message with the campaign's account, service and numbers.",
            link: { place: 'a2p-campaigns' },
          },
          { id: 'switch', text: "Set the campaign's account and Messaging Service in the app." },
          checkDelivered,
        ],
        source: errorPage(30034),
        sources: [onboardingGuide],
      },
      {
        id: 'sole-proprietor-second-number',
        title: 'A sole proprietor campaign already has its one number',
        explanation: 'Such a campaign can have only one number.',
        prevalence: 'rare',
        who: office,
        when: {
          suggestedBy: [{ says: SOLE_PROPRIETOR }, { says: SOLE_PROPRIETOR, registration: 'approved' }],
          // Only an approved campaign has a number.
          excludedBy: { registration: ['none', 'pending', 'rejected'] },
        },
        steps: [
          { id: 'pool', text: "Open the campaign's Messaging Service and check its **Sender Pool**.", link: { place: 'messaging-services' } },
          {
            id: 'swap',
            text: 'Remove all senders.',
          },
          { id: 'add', text: 'Add back the one you want, with **Add Senders**.' },
          {
            id: 'brand',
            text: 'Register a Standard brand, which needs a tax ID, and a campaign for it if you need more numbers.',
            link: { place: 'a2p-brands' },
          },
          checkDelivered,
        ],
        source: errorPage(30125),
        sources: [
          {
            url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/onboarding-isv-api-sole-prop-new',
            read: '2026-11-29',
          },
        ],
      },
      {
        id: 'number-registration-failed',
        title: 'Registering the number failed',
        explanation: "It's in the right pool, but the carriers didn't accept it.",
        prevalence: 'rare',
        who: 'Twilio Support',
        when: { suggestedBy: [{ says: NUMBER_FAILED }, { says: NUMBER_FAILED, registration: 'approved' }] },
        steps: [
          { id: 'status', text: "Check the number's status. Continue if it shows a failure.", link: { place: 'a2p-numbers' } },
          askSupport("the number and the campaign's Messaging Service"),
          checkDelivered,
        ],
        source: errorPage(30126),
      },
    ],
    lookalikes: [
      { code: 30035, text: 'The number is in the campaign but still being set up: wait.' },
      { code: 30032, text: 'The sender is a toll-free number.' },
      { code: 30033, text: 'The campaign is suspended.' },
      { code: 21703, text: 'You sent through a Messaging Service that has no registered number.' },
      { code: 30007, text: 'The number is registered, but the text was filtered.' },
    ],
  },
  {
    code: 30035,
    title: 'The number is still being set up for its campaign',
    product: 'messaging',
    level: 'error',
    summary: 'Twilio and the carriers are still registering or removing it. US texts fail until then.',
    messages: [
      'US A2P 10DLC - Message from a number still being configured',
      "We could not send your message because this number you're sending from is still being configured.",
    ],
    retryable: true,
    retryAdvice: 'Send the same message again once the number shows **Registered**.',
    related: [30034, 30024, 30126, 21703, 21712],
    causes: [
      {
        id: 'number-registration-pending',
        title: 'It was added recently',
        explanation: "It often takes minutes, or much longer at busy times. Twilio doesn't give a limit.",
        prevalence: 'common',
        who: 'Twilio and the carriers, so all you can do is wait',
        when: {},
        steps: [
          { id: 'status', text: 'Leave the number where it is, and check its status from time to time.', link: { place: 'a2p-numbers' } },
          { id: 'other', text: 'Send from another registered number in the meantime.' },
          askSupport('the number and its campaign, if it stays at **Pending registration**'),
          { id: 'check', text: "Send again once it shows **Registered**. `delivered` means it's fixed." },
        ],
        source: errorPage(30035),
      },
      {
        id: 'number-moved',
        title: 'It was removed and added again',
        explanation: 'Each move ends one registration and starts another, with a gap between.',
        prevalence: 'occasional',
        who: office,
        // What worked before can have been a text to another country.
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          {
            id: 'leave',
            text: "Leave the number in the campaign's Messaging Service from now on. Don't rotate numbers.",
            link: { place: 'messaging-services' },
          },
          { id: 'check', text: "Send again once it shows **Registered**. `delivered` means it's fixed." },
        ],
        source: numberArticle,
      },
      {
        id: 'port-unfinished',
        title: "Its port or hosting isn't complete",
        explanation: 'A number that is ported or hosted must be fully set up before it joins the campaign.',
        prevalence: 'occasional',
        who: 'the person who ordered the port',
        when: {},
        steps: [
          { id: 'order', text: "Open the number's port or hosting order under **Phone Numbers > Port & Host** in the legacy Console.", link: PORTING },
          { id: 'complete', text: 'Complete what the order still asks of you.' },
          { id: 'add', text: "Add the number to the campaign's **Sender Pool** after that.", link: { place: 'messaging-services' } },
          { id: 'check', text: "Send again once it shows **Registered**. `delivered` means it's fixed." },
        ],
        source: numberArticle,
      },
    ],
    lookalikes: [
      { code: 30034, text: "The number isn't in any approved campaign." },
      { code: 30024, text: "The number is registered, but one carrier doesn't recognize it yet." },
    ],
  },
  {
    code: 30037,
    title: "The account isn't allowed to send messages",
    product: 'messaging',
    level: 'error',
    summary: 'Sending is turned off for this account.',
    messages: ['Outbound Messaging Disabled', 'Sending messages from this account has been disabled.'],
    retryable: false,
    related: [30002, 20003],
    causes: [
      {
        id: 'outbound-messaging-disabled',
        title: 'The account is set to send no messages',
        explanation: "It's a setting of the account that Twilio Support can change.",
        prevalence: 'common',
        who: 'the owner of the account, with Twilio Support',
        when: {},
        steps: [askSupport("the Account SID and what you send, and ask why it's turned off"), checkDelivered],
        source: errorPage(30037),
      },
    ],
  },
  {
    code: 30040,
    title: "The sender name isn't registered in this country",
    product: 'messaging',
    level: 'error',
    summary: "The recipient's network accepts only sender names that were registered in advance, and blocked this one.",
    messages: ['Destination carrier requires sender ID pre-registration'],
    retryable: false,
    related: [30018, 30041, 30042, 30007],
    causes: [
      {
        id: 'sender-name-not-registered',
        title: 'The name was never registered for your account',
        explanation: 'Each country registers names separately. Code 30018 may have warned of this.',
        prevalence: 'common',
        who: 'the person who manages the senders',
        when: { suggestedBy: { senderType: 'alphanumeric' } },
        steps: [
          {
            id: 'rules',
            text: "Read the country's rules on sender names.",
            link: { href: 'https://www.twilio.com/en-us/guidelines/sms', text: 'SMS guidelines by country' },
          },
          { id: 'register', text: 'Register the name for that country.', link: SENDER_IDS },
          { id: 'meanwhile', text: 'Send from a number in the meantime, where the country allows it.' },
          checkDelivered,
        ],
        source: errorPage(30040),
      },
    ],
    lookalikes: [{ code: 30018, text: 'The same as a warning, before it is blocked.' }],
  },
  {
    code: 30041,
    title: 'The sender must be registered in this country',
    product: 'messaging',
    level: 'error',
    summary: "The country requires this sender to be registered, and it isn't. The code is best known from the United Kingdom.",
    messages: [
      'Message from an unregistered number sent to a United Kingdom number',
      'Sender is restricted or unregistered in a country requiring registration',
    ],
    retryable: false,
    related: [30040, 30042, 30018],
    causes: [
      {
        id: 'protected-sender-without-letter',
        title: 'A letter of authorization is missing',
        explanation: 'In the UK, names in the registry of protected senders (MEF) need a signed letter (LOA).',
        prevalence: 'common',
        who: 'the person who manages the senders',
        when: { requires: { toCountry: 'GB' } },
        steps: [
          {
            id: 'letter',
            text: 'Download the letter of authorization and fill in the marked fields.',
            link: {
              href: 'https://support.twilio.com/hc/en-us/articles/23737742623387-Documents-Required-and-Instructions-to-Register-Your-Alphanumeric-Sender-ID-in-United-Kingdom',
              text: 'Letter for the UK',
            },
          },
          { id: 'sign', text: 'Ask someone who can sign for the company that owns the name to sign it.' },
          { id: 'send', text: 'Send it to `senderid@twilio.com`.' },
          checkDelivered,
        ],
        source: errorPage(30041),
        sources: [
          {
            url: 'https://support.twilio.com/hc/en-us/articles/23737742623387-Documents-Required-and-Instructions-to-Register-Your-Alphanumeric-Sender-ID-in-United-Kingdom',
            read: '2026-11-30',
          },
        ],
      },
      {
        id: 'sender-name-not-registered',
        title: 'The name was never registered for your account',
        explanation: 'Each country registers names separately.',
        prevalence: 'occasional',
        who: 'the person who manages the senders',
        when: {},
        steps: [
          {
            id: 'rules',
            text: "Register the sender as the guidelines for the recipient's country say.",
            link: { href: 'https://www.twilio.com/en-us/guidelines/sms', text: 'SMS guidelines by country' },
          },
          checkDelivered,
        ],
        source: errorPage(30041),
      },
    ],
  },
  {
    code: 30042,
    title: 'The sender name is too general or not yours',
    product: 'messaging',
    level: 'error',
    summary: "The sender name is generic, has characters that aren't allowed, or belongs to another brand.",
    messages: ['The Sender ID is blocked as generic or it contains special characters', 'Alphanumeric Sender ID is generic or unauthorized for this account'],
    retryable: false,
    related: [30040, 30041, 21709],
    causes: [
      {
        id: 'sender-name-generic',
        title: "The name isn't allowed as a sender name",
        explanation: "Names such as `INFO` or `SMS`, special characters, and other businesses' names are blocked.",
        prevalence: 'common',
        who: 'the person who manages the senders',
        when: {},
        steps: [
          { id: 'name', text: 'Choose a name that shows your business, in letters and digits. Bad: `INFO`. Good: `MapleDental`.' },
          {
            id: 'rules',
            text: "Change what the country's rules don't allow in the name.",
            link: { href: 'https://www.twilio.com/en-us/guidelines/sms', text: 'SMS guidelines by country' },
          },
          checkDelivered,
        ],
        source: errorPage(30042),
      },
    ],
  },
  {
    code: 30043,
    title: 'The text entered the country on the domestic route',
    product: 'messaging',
    level: 'error',
    summary: 'The network treats the text as international, but it came through a gateway for domestic texts.',
    messages: ['International SMS via Domestic Gateway'],
    retryable: false,
    related: [30007, 30040],
    causes: [
      {
        id: 'international-via-domestic',
        title: 'The operator flagged it as international',
        explanation: "Such texts can't go through the gateway for domestic ones.",
        prevalence: 'common',
        who: 'the person who manages the senders, with Twilio Support',
        when: {},
        steps: [
          {
            id: 'rules',
            text: "Read the country's rules on domestic and international texts.",
            link: { href: 'https://www.twilio.com/en-us/guidelines/sms', text: 'SMS guidelines by country' },
          },
          askSupport('proof that your texts are domestic, or a request to use the international gateway'),
          checkDelivered,
        ],
        source: errorPage(30043),
      },
    ],
  },
  {
    code: 30044,
    title: 'The text is too long for a trial account',
    product: 'messaging',
    level: 'error',
    summary: 'A trial account can send only a few segments in one text.',
    messages: ['Trial Message Length Exceeded'],
    retryable: false,
    related: [21617, 30454, 63038, 21608],
    causes: [
      {
        id: 'trial-text-too-long',
        title: 'The text has too many characters',
        explanation: "One segment holds 160 plain characters. How many segments a trial can send isn't published.",
        prevalence: 'common',
        who: 'the person who writes the messages, or the owner of the account',
        // After an upgrade, the limit of the trial still holds for some hours.
        when: { suggestedBy: { bodyLength: ['up-to-1600', 'over-1600'] } },
        steps: [checkDelivered],
        ways: [
          {
            id: 'shorten',
            title: 'Shorten the text',
            steps: [{ id: 'shorten', text: 'Shorten the text to 160 plain characters, which is one segment: no emoji, curly quote or long dash.' }],
          },
          {
            id: 'upgrade',
            title: 'Upgrade the account',
            steps: [
              { id: 'upgrade', text: 'Upgrade the account on the first page of the Console.', skipWhen: { accountType: 'full' } },
              { id: 'wait', text: 'Wait three to four hours after the upgrade: it must reach every system.' },
            ],
          },
        ],
        source: errorPage(30044),
        sources: [errorPage(30454, '2026-12-01')],
      },
      {
        id: 'trial-text-special-characters',
        title: 'One special character costs over half the space',
        explanation: 'With a curly quote, long dash or emoji, one segment holds 70 characters.',
        prevalence: 'occasional',
        who: 'the person who writes the messages',
        when: { suggestedBy: { bodyLength: 'up-to-160' } },
        steps: [
          {
            id: 'replace',
            text: 'Replace such characters with plain ones, such as `"` and `-`, and leave out emoji.',
          },
          {
            id: 'smart-encoding',
            text: 'Turn on **Smart Encoding** in the Messaging Service if you send with one: it replaces some of these characters.',
            link: MESSAGING_SERVICES,
          },
          { id: 'shorten', text: 'Shorten the text if it still fails.' },
          checkDelivered,
        ],
        source: errorPage(30044),
      },
    ],
    lookalikes: [
      { code: 21617, text: 'The text has more than 1600 characters, on any account.' },
      { code: 30454, text: 'Too many messages, not a message that is too long.' },
    ],
  },
  {
    code: 30045,
    title: 'The validity period is out of range',
    product: 'messaging',
    level: 'warning',
    summary: '`ValidityPeriod`, in the request or in the Messaging Service, is outside the allowed range.',
    messages: ['~Validity Period is less than zero or greater than maximum allowed'],
    retryable: false,
    related: [30036, 30012, 30013],
    causes: [
      {
        id: 'validity-period-out-of-range',
        title: 'The number of seconds in the request is wrong',
        explanation: validityMeans,
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          {
            id: 'range',
            text: 'Set `ValidityPeriod` to a whole number of seconds, from 1 to 36,000 (10 hours).',
            link: { href: 'https://www.twilio.com/docs/messaging/api/message-resource', text: 'Message resource' },
          },
          { id: 'check', text: "Send the message again. No warning means it's fixed." },
        ],
        source: errorPage(30045, '2026-11-29'),
      },
      {
        id: 'service-validity-out-of-range',
        title: 'The Messaging Service has the wrong value',
        explanation: "A message without its own value uses the service's.",
        prevalence: 'occasional',
        who: 'someone with Console access',
        // A message through a service can also have a value of its own.
        when: {},
        steps: [
          {
            id: 'service',
            text: 'Set the validity period of the Messaging Service to at most 36,000 seconds, in its settings or with `ValidityPeriod`: `POST https://messaging.twilio.com/v1/Services/{MG…}`.',
            link: { place: 'messaging-services' },
          },
          { id: 'check', text: "Send the message again. No warning means it's fixed." },
        ],
        source: errorPage(30045, '2026-11-29'),
      },
    ],
  },
  {
    code: 30046,
    title: 'Delivery was never confirmed',
    product: 'messaging',
    level: 'error',
    summary: 'The message was sent, but no confirmation came back that it reached the phone.',
    messages: ['~Message delivery not confirmed'],
    retryable: true,
    retryAdvice: 'Send again later if a second copy does no harm.',
    related: [30036, 30003, 30008],
    causes: [
      {
        id: 'device-not-reached',
        title: "The device wasn't reachable",
        explanation: 'Since August 2026 this code covers RCS messages to a device that is off or offline.',
        prevalence: 'common',
        who: 'the recipient',
        when: { suggestedBy: [{ channel: 'rcs' }, { senderType: 'rcs' }] },
        steps: [{ id: 'retry', text: 'Send again later, or as SMS.' }, checkDelivered],
        source: { url: 'https://raw.githubusercontent.com/api-evangelist/twilio/main/changelog/twilio-changelog.yml', read },
        note: 'Known only from an announcement of July 9, 2026.',
      },
    ],
  },
  {
    code: 30047,
    title: "The text couldn't be held until daytime",
    product: 'messaging',
    level: 'error',
    summary: "Twilio tried to hold a promotional text until the recipient's daytime, and that failed. Nothing was sent or queued.",
    messages: ['~Failed to schedule message for a compliant time window'],
    retryable: true,
    retryAdvice: 'Send it again: Twilio then tries again to hold it.',
    related: [30610, 30615],
    causes: [
      {
        id: 'quiet-hours-not-scheduled',
        title: "Twilio's scheduling failed",
        explanation: "The text was sent during the recipient's quiet hours.",
        prevalence: 'common',
        who: 'the person who plans the messages',
        when: {},
        steps: [
          { id: 'again', text: "Send the text again. Between 8 a.m. and 9 p.m. in the recipient's time zone, it doesn't have to be held." },
          askSupport('the Message SID, if it fails again'),
          checkDelivered,
        ],
        source: errorPage(30047),
      },
    ],
  },
];
