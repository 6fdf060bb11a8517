import type { Cause, ErrorEntry, Level, Step } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { askSupport, nameOnly, office } from './shared/registrations.ts';

const admin = 'the person who set up link shortening';
const developer = 'a developer';
const domains = {
  href: 'https://www.twilio.com/docs/messaging/features/link-shortening',
  text: 'Link shortening',
} as const;
/** Twilio answers with a redirect: https://github.com/twilio/twilio-oai/blob/main/spec/json/twilio_messaging_v1.json (read 2026-12-01). */
const checkList: Step = { id: 'check', text: "Send the request again. A 307 response with `redirect_to`, the URL of the list, means it's fixed." };
const checkRequest: Step = { id: 'check', text: "Send the request again. A 200 or 201 response means it's fixed." };
const checkLink: Step = { id: 'check', text: "Send yourself a message with a link. If it arrives as a short link and opens its target, it's fixed." };
// Until the old certificate expires, short links open without the new one.
const checkExpiry: Step = {
  id: 'check',
  text: "Fetch the certificate: `GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DN…}/Certificate`. A later `date_expires` means it's fixed.",
};

type Head = Pick<ErrorEntry, 'title' | 'summary' | 'messages' | 'related'> & { code: number; level?: Level };
type Told = Pick<Cause, 'id' | 'title' | 'explanation' | 'steps'> &
  Partial<Pick<Cause, 'who' | 'prevalence' | 'when' | 'note' | 'details' | 'source' | 'sources'>>;

const entry = ({ code, level = 'error', ...head }: Head & Partial<Pick<ErrorEntry, 'retryable' | 'retryAdvice'>>, ...causes: Told[]): ErrorEntry => ({
  code,
  product: 'messaging',
  level,
  retryable: false,
  ...head,
  causes: causes.map((cause) => ({ prevalence: 'common', who: admin, when: {}, source: errorPage(code), ...cause })),
});

const renew: Step = {
  id: 'upload',
  text: 'Upload a new certificate for this domain in PEM format, with its private key and the certificates of its chain.',
  link: domains,
};

const missingField = (code: number, title: string, field: string, messages: string[], other: number): ErrorEntry =>
  entry(
    { code, title, summary: `The request doesn't have the field \`${field}\`, or it's empty.`, messages, related: [other, 30106] },
    {
      id: 'link-field-missing',
      title: `\`${field}\` is missing or empty`,
      explanation: 'The variable that your code reads it from may be empty.',
      who: developer,
      steps: [{ id: 'set', text: `Set \`${field}\`.` }, checkRequest],
    },
  );

export const entries: readonly ErrorEntry[] = [
  entry(
    {
      code: 30100,
      title: "The domain SID isn't from this organization",
      summary: "Twilio can't find a domain with this SID in your organization.",
      messages: ['Domain SID is invalid', 'The Domain SID included in your request is not a valid Domain for your Twilio Organization.'],
      related: [30101, 30108],
    },
    {
      id: 'domain-sid-wrong',
      title: "The SID belongs to another organization, or isn't a SID",
      explanation: 'A part lost while copying, or a URL instead of the SID, also causes this.',
      who: developer,
      steps: [
        { id: 'copy', text: "Copy the domain SID in the Admin Center, from your organization's domains.", link: domains },
        { id: 'set', text: 'Set it in the request.' },
        checkRequest,
      ],
    },
  ),
  entry(
    {
      code: 30101,
      title: "The domain for short links isn't verified",
      summary: 'Link shortening uses only verified domains.',
      messages: ['Domain is unverified', 'The domain specified by the Domain SID in use has not been verified and configured to work with Click Tracking.'],
      related: [30106, 30134],
    },
    {
      id: 'domain-not-verified',
      title: 'Nobody has verified the domain',
      explanation: "It's done once, for the organization.",
      steps: [
        { id: 'look', text: "Open the domain in your organization's Admin Center and read how to prove that it's yours.", link: domains },
        { id: 'verify', text: "Add that DNS record, or put that HTML file into the domain's root directory." },
        checkLink,
      ],
    },
    {
      id: 'domain-sid-wrong',
      title: 'The request names another domain',
      explanation: "The organization can have a second domain that isn't verified.",
      who: developer,
      prevalence: 'occasional',
      steps: [
        { id: 'compare', text: "Compare the domain SID (`DN…`) in the request with the verified domain's SID in the Admin Center.", link: domains },
        { id: 'set', text: "Send the verified domain's SID." },
        checkRequest,
      ],
    },
  ),
  entry(
    {
      code: 30102,
      title: "The domain's certificate has expired",
      summary: 'Short links on this domain no longer open securely.',
      messages: [
        'TLS certificate for your Domain has expired.',
        "Domain's certificate has expired",
        'The private certificate associated with Domain you specific has expired',
      ],
      related: [30131, 30136],
    },
    {
      id: 'certificate-expired',
      title: 'Nobody renewed the certificate',
      explanation: "A certificate that you upload isn't renewed automatically.",
      steps: [renew, checkLink],
    },
  ),
  entry(
    {
      code: 30103,
      title: "Twilio couldn't shorten the links",
      summary: 'Link shortening failed in Twilio for this message.',
      messages: [
        'Links not shortened due to application failure.',
        'Links not shortened due to shortener application failure',
        'Twilio was unable to shorten the links included in your message due to an application error in the shortening service.',
      ],
      related: [30139, 30500],
    },
    {
      id: 'link-shortening-fault',
      title: "Twilio's shortener failed",
      explanation: "Your links aren't the cause.",
      who: 'Twilio Support',
      steps: [
        { id: 'status-page', text: "Look for an incident on Twilio's status page.", link: { href: 'https://status.twilio.com', text: 'Twilio status' } },
        askSupport('the Message SID'),
        { id: 'long-links', text: 'Set `ContinueOnFailure` to `true` for the domain if messages can be sent with the long links in that case.', link: domains },
        checkLink,
      ],
      source: errorPage(30103, '2026-11-29'),
    },
  ),
  entry(
    {
      code: 30104,
      level: 'warning',
      title: 'A short link is unknown; the fallback was shown',
      summary: "Someone opened a link on your domain that Twilio doesn't recognize. They saw your fallback page.",
      messages: [
        'Shortened link not found. Click redirected to fallback Url',
        'Twilio was unable to find a record of the shortened link that this request was sent to.',
      ],
      related: [30105],
    },
    {
      id: 'short-link-expired',
      title: 'The link is too old',
      explanation: 'Twilio keeps short links for 90 days.',
      steps: [
        { id: 'new', text: 'Send the message again with `ShortenUrls`, so that it gets a new short link.' },
        askSupport('the domain, if you need links to last longer'),
        { id: 'check', text: 'Open a fresh short link. It leads to its target.' },
      ],
      source: errorPage(30104, '2026-11-29'),
    },
    {
      id: 'short-link-not-from-twilio',
      title: 'Twilio never made this link',
      explanation: "A typo, a bot, or another system's link on the same domain.",
      steps: [
        { id: 'compare', text: 'Compare the link that you shared with the one in the message, character by character.' },
        { id: 'domain', text: 'Use the domain only for short links.' },
        { id: 'check', text: 'Open a fresh short link. It leads to its target.' },
      ],
      source: errorPage(30104, '2026-11-29'),
    },
  ),
  entry(
    {
      code: 30105,
      level: 'warning',
      title: 'A short link is unknown, and there is no fallback',
      summary: "Someone opened a link on your domain that Twilio doesn't recognize, and saw an error page.",
      messages: [
        'Shortened link not found and no fallback URL found',
        'We returned a 404 to this user action as we could not find a valid url or fallback url to redirect them to.',
      ],
      related: [30104, 30121],
    },
    {
      id: 'fallback-url-missing',
      title: 'The domain has no fallback URL',
      explanation: 'Twilio sends people there for links that it never created, or that have expired. Links are kept for 90 days.',
      steps: [
        { id: 'set', text: 'Set a fallback URL for the domain, such as your home page.', link: domains },
        askSupport('the domain, if links have to last longer'),
        { id: 'check', text: "Open a made-up link on the domain. If your fallback page appears, it's fixed." },
      ],
      // Its page has the 90 days.
      sources: [errorPage(30104, '2026-11-30')],
    },
  ),
  entry(
    {
      code: 30106,
      title: "The domain isn't set up for this account",
      summary: 'Link shortening was started for this domain but not finished.',
      messages: ['Domain has not been set up for this account'],
      related: [30101, 30107, 30120],
    },
    {
      id: 'domain-setup-unfinished',
      title: 'A step of the setup is missing',
      explanation: 'The domain, certificate and Messaging Service have to be linked.',
      steps: [{ id: 'finish', text: 'Complete the setup.', link: domains }, checkLink],
    },
  ),
  entry(
    {
      code: 30107,
      title: 'The domain has no certificate',
      summary: 'Twilio needs a certificate with its key to serve short links over https.',
      messages: [
        'Domain private certificate has not been uploaded',
        'The private certificate required for Twilio to process shortening requests through this domain has not been uploaded',
      ],
      related: [30120, 30106],
    },
    {
      id: 'certificate-missing',
      title: 'Your own certificate was never uploaded',
      explanation: "Unless Twilio manages the domain's certificate, no link opens before you upload one with its key.",
      steps: [renew, checkLink],
    },
  ),
  entry(
    {
      code: 30108,
      title: "The account isn't in an organization",
      summary: "Domains for short links belong to an organization, and this account doesn't have one.",
      messages: ['Twilio account does not belong to an organization', 'Domains are managed at the Organization level.'],
      related: [30100, 30106],
    },
    {
      id: 'account-without-organization',
      title: 'The account was never added to an organization',
      explanation: 'An organization may be missing altogether. One organization can have all your accounts.',
      who: 'the owner of the account',
      steps: [
        { id: 'organization', text: 'Create an organization, unless you already have one.', link: domains },
        { id: 'add', text: 'Add this account to it.' },
        checkRequest,
      ],
    },
  ),
  entry(
    {
      code: 30109,
      title: 'The callback URL has the wrong format',
      summary: "The value for click reports isn't a complete URL.",
      messages: ['Callback URL is invalid', 'The URL specified in your API request for callback is invalid'],
      related: [30123, 30122],
    },
    {
      id: 'callback-url-malformed',
      title: "A part is missing or isn't encoded",
      explanation: 'It needs a protocol, host and path, with encoded parameters.',
      who: developer,
      steps: [{ id: 'url', text: 'Write it in full, such as `https://example.com/clicks`.' }, checkRequest],
    },
  ),
  ...(
    [
      [30110, "The link's target is on a blocked domain", ['Domain is blocked', 'The provided URL to resolve this link to is on a blocked domain.'], 30111],
      [30111, "The link's target is blocked", ['Url is on a deny list', 'Url is blacklisted', 'The URL provided is blocked.'], 30110],
    ] as const
  ).map(([code, title, messages, other]) =>
    entry(
      { code, title, summary: "Twilio doesn't shorten links to this target.", messages: [...messages], related: [other, 30961, 30523] },
      {
        id: 'link-target-blocked',
        title: "Fraud was seen there, or its owner doesn't allow links",
        explanation: 'Twilio keeps a list of such targets.',
        who: 'the person who writes the messages',
        steps: [{ id: 'other', text: 'Use a link to your own site.' }, askSupport("the URL and whose site it is, if it's yours"), checkLink],
      },
    ),
  ),
  entry(
    {
      code: 30112,
      title: "The account doesn't exist",
      summary: "The request names an account that Twilio can't find.",
      messages: ['Account is not found'],
      related: [20404],
    },
    {
      id: 'account-sid-wrong',
      title: 'The Account SID is wrong',
      explanation: 'No account with this SID exists. It may have a typo.',
      who: developer,
      steps: [{ id: 'copy', text: 'Copy the Account SID from the Console.' }, checkRequest],
    },
  ),
  entry(
    {
      code: 30113,
      title: 'There is no deactivation list that old',
      summary: 'Lists of deactivated numbers start on August 27, 2020.',
      messages: ['Specified date is too old'],
      related: [30114, 30115],
    },
    {
      id: 'date-too-old',
      title: 'The date is before that',
      explanation: "Older lists don't exist.",
      who: developer,
      steps: [{ id: 'date', text: 'Request a later day.' }, checkList],
    },
  ),
  entry(
    {
      code: 30114,
      title: "The deactivation list for that day isn't ready",
      summary: "The day is in the future, or Twilio hasn't finished its list.",
      messages: ['~Specified date is not available yet'],
      retryable: true,
      retryAdvice: 'Request the same day again tomorrow.',
      related: [30113, 30115],
    },
    {
      id: 'date-not-ready',
      title: "The list isn't there yet",
      explanation: "Today's list comes once the day has been processed.",
      who: developer,
      steps: [{ id: 'date', text: 'Request an earlier day, or wait until tomorrow.' }, checkList],
    },
  ),
  entry(
    {
      code: 30115,
      title: 'The date has the wrong format',
      summary: 'A date is written as `YYYY-MM-DD`.',
      messages: ['Date format is incorrect'],
      related: [30113, 30114],
    },
    {
      id: 'date-form',
      title: 'It has a time, or a two-digit year',
      explanation: 'Good: `2026-11-28`. Bad: `28/11/26`.',
      who: developer,
      steps: [{ id: 'form', text: 'Write the date as `YYYY-MM-DD`.' }, checkList],
    },
  ),
  entry(
    {
      code: 30116,
      title: 'The certificate or private key is missing',
      summary: "The upload is missing one of the two, or they aren't in PEM format.",
      messages: ['~Certificate or private key or both are missing', '~Please use PEM format for uploaded certificates'],
      related: [30117, 30118, 30119],
    },
    {
      id: 'certificate-not-pem',
      title: 'A part is missing, damaged or in another format',
      explanation: 'Both parts are PEM text, from BEGIN to END.',
      steps: [renew, checkRequest],
    },
  ),
  entry(
    {
      code: 30117,
      title: "The certificate can't be read",
      summary: "Twilio couldn't read the certificate in the upload.",
      messages: ['Certificate cannot be parsed'],
      related: [30116, 30132],
    },
    {
      id: 'certificate-damaged',
      title: "The certificate's text is damaged or incomplete",
      explanation: 'One line lost while copying is enough.',
      steps: [renew, checkRequest],
    },
  ),
  entry(
    {
      code: 30118,
      title: "The private key can't be read",
      summary: "Twilio couldn't read the private key in the upload.",
      messages: ['Private key is invalid', 'Unable to parse private key'],
      related: [30116, 30119],
    },
    {
      id: 'private-key-damaged',
      title: "The key has another format, or its text isn't complete",
      explanation: 'It must be PEM or PKCS #8, from the line `BEGIN PRIVATE KEY` to the line `END PRIVATE KEY`, without empty lines around it.',
      steps: [{ id: 'lines', text: 'Remove empty lines before and after the key.' }, renew, checkRequest],
      source: errorPage(30118, '2026-11-30'),
    },
  ),
  entry(
    {
      code: 30119,
      title: "The certificate and private key don't match",
      summary: "Both can be read, but the key isn't the certificate's.",
      messages: ['~Certificate and private key pair is invalid', '~Private key and certificate mismatch'],
      related: [30116, 30118],
    },
    {
      id: 'certificate-key-mismatch',
      title: 'They come from two domains or two orders',
      explanation: 'Each certificate has one key.',
      steps: [renew, checkRequest],
    },
  ),
  entry(
    {
      code: 30120,
      title: 'The domain has no certificate yet',
      summary: 'The request needs a domain whose certificate and key are uploaded.',
      messages: ['Domain certificate and private key are not uploaded', 'Given Domain is not onboarded, please upload cert for domain first'],
      related: [30107, 30106],
    },
    {
      id: 'certificate-missing',
      title: 'The certificate was never uploaded',
      explanation: 'It comes before every other setting of the domain.',
      steps: [renew, checkRequest],
    },
  ),
  missingField(30121, 'The fallback URL is missing', 'fallbackUrl', ['Fallback URL is missing', 'Fallback URL is missing, please add an URL.'], 30122),
  entry(
    {
      code: 30122,
      title: 'The fallback URL has the wrong format',
      summary: "The value for the fallback page isn't a complete URL.",
      messages: ['Fallback URL is invalid', 'Fallback URL is invalid, please check the format of the URL parameter'],
      related: [30121, 30109],
    },
    {
      id: 'fallback-url-malformed',
      title: "The fallback page doesn't have a complete URL",
      explanation: 'It needs a protocol and host.',
      who: developer,
      steps: [{ id: 'url', text: 'Write it in full, such as `https://example.com`.' }, checkRequest],
    },
  ),
  missingField(30123, 'The callback URL is missing', 'callbackUrl', ['Callback URL is missing', 'Callback URL is missing, please add an URL.'], 30109),
  missingField(
    30124,
    'The Messaging Service SID is missing',
    'messagingServiceSid',
    ['MessagingServiceSID cannot be empty or null', 'MessagingServiceSID is missing'],
    30127,
  ),
  entry(
    {
      code: 30125,
      level: 'warning',
      title: "A sole proprietor can't have this extra number",
      summary: 'A sole proprietor campaign covers one number, and already has one. The new number stays unregistered for the US.',
      messages: ['Your phone number could not be registered with US A2P 10DLC'],
      related: [30034, 21732, 30126],
    },
    {
      id: 'sole-proprietor-second-number',
      title: 'A sole proprietor campaign already has its one number',
      explanation: 'Such a campaign can have only one number.',
      who: office,
      steps: [
        { id: 'swap', text: "Remove all senders from the campaign's service.", link: { place: 'messaging-services' } },
        { id: 'add', text: 'Add back the number you want.' },
        { id: 'standard', text: 'Register a Standard brand (it needs a tax ID) and a campaign if you need more numbers.', link: { place: 'a2p-brands' } },
        { id: 'check', text: 'Check the number: **Registered** means it can text the US.' },
      ],
    },
  ),
  entry(
    {
      code: 30126,
      title: "The US number couldn't be registered",
      summary: "Adding the number to its campaign, or removing it, failed. Twilio doesn't say why.",
      messages: ['Your 10DLC number failed to be registered', 'Your phone number failed registration/deregistration due to Unknown reasons'],
      related: [30034, 30035, 30125],
    },
    {
      id: 'number-registration-failed',
      title: 'Registering or deregistering the number failed',
      explanation: 'The reason is unknown.',
      who: 'Twilio Support',
      steps: [
        askSupport('the number and the Messaging Service of its campaign'),
        {
          id: 'check',
          text: 'Check the number: **Registered** means it can text the US. A number you removed is no longer registered.',
          link: { place: 'a2p-numbers' },
        },
      ],
    },
  ),
  entry(
    {
      code: 30127,
      title: "The Messaging Service SID isn't valid",
      summary: "`messagingServiceSid` isn't the SID of a Messaging Service.",
      messages: ['MessagingServiceSID is invalid.'],
      related: [30124, 21705],
    },
    {
      id: 'messaging-service-sid-form',
      title: 'Another value was passed',
      explanation: 'The SID starts with `MG` and has 34 characters.',
      who: developer,
      steps: [{ id: 'copy', text: 'Copy it from the list of services.', link: { place: 'messaging-services' } }, checkRequest],
    },
  ),
  entry(
    {
      code: 30128,
      title: 'The action for Messaging Services is unknown',
      summary: "`messagingServiceSidsAction` takes one of three words, and this isn't one of them.",
      messages: ['MessagingServiceSidsAction is invalid', 'MessagingServiceSidsAction is invalid, please check for valid action types'],
      related: [30124, 30130],
    },
    {
      id: 'service-action-unknown',
      title: "The word isn't one of the three",
      explanation: 'They are `ADD`, `DELETE` and `REPLACE`.',
      who: developer,
      steps: [{ id: 'word', text: 'Set `ADD`, `DELETE` or `REPLACE`.' }, checkRequest],
    },
  ),
  entry(
    {
      code: 30129,
      title: 'The certificate is self-signed',
      summary: "Browsers don't trust it, so Twilio doesn't accept it.",
      messages: ['Certificate is self signed', 'Please use a certificate with valid signature'],
      related: [30132, 30116],
    },
    {
      id: 'certificate-self-signed',
      title: "It wasn't issued by a public certificate authority",
      explanation: "A free one, such as one from Let's Encrypt, is enough.",
      details: 'Twilio can also request and renew the certificate for you, which it prefers: choose that in the settings of the domain.',
      steps: [
        { id: 'get', text: 'Get a certificate for this domain from a public certificate authority.' },
        renew,
        {
          id: 'check',
          text: "Wait five minutes, then send `GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DN…}/Certificate`. If `cert_in_validation` is `null` and `date_expires` is the new certificate's, it's fixed.",
        },
      ],
      sources: [errorPage(30102, '2026-12-01'), errorPage(30131, '2026-12-01')],
    },
  ),
  entry(
    {
      code: 30130,
      title: 'The Messaging Service has another domain',
      summary: 'A service uses one domain for short links, and this one already has one.',
      messages: [
        'Messaging Service SID already belongs in another domain configuration.',
        'Messaging Service SID is already associated with a domain configuration in the account',
      ],
      related: [30128, 30124],
    },
    {
      id: 'service-has-other-domain',
      title: 'The service is assigned to another domain',
      explanation: 'It has to be removed from that domain first.',
      who: developer,
      steps: [{ id: 'remove', text: 'Remove the service from the other domain, or use another service.', link: domains }, checkRequest],
    },
  ),
  entry(
    {
      code: 30131,
      level: 'warning',
      title: "A domain's certificate expires soon",
      summary: 'After that day, short links on this domain no longer open securely.',
      messages: ["Domain's certificate will expire soon", 'A TLS certificate associated with one of your domains will expire soon.'],
      related: [30102, 30136],
    },
    {
      id: 'certificate-expiring',
      title: 'Nobody has renewed the certificate',
      explanation: "A certificate that you upload isn't renewed automatically.",
      steps: [renew, checkExpiry],
    },
  ),
  entry(
    {
      code: 30132,
      title: "The certificate can't be validated",
      summary: "Twilio couldn't validate the certificate for the domain.",
      messages: ['~Certificate cannot be validated.', 'We were not able to validate your certificate for your domain.'],
      related: [30117, 30129, 30140],
    },
    {
      id: 'certificate-not-confirmed',
      title: 'The certificate has the wrong format',
      explanation: "Twilio's guide to link shortening says which format it accepts.",
      steps: [renew, checkRequest],
    },
  ),
  entry(
    {
      code: 30133,
      title: "The certificate couldn't be uploaded",
      summary: "Twilio's system couldn't accept the upload at that moment.",
      messages: ['~The certificate could not be uploaded.', 'The certificate could not be uploaded due to invalid system state.'],
      retryable: true,
      retryAdvice: 'Upload the same certificate again after a few minutes.',
      related: [30132],
    },
    {
      id: 'domain-recreated',
      title: 'The domain was deleted and created again',
      explanation: 'After that, an upload can fail for a few minutes.',
      steps: [{ id: 'wait', text: 'Upload the certificate again after a few minutes.' }, checkLink],
    },
  ),
  entry(
    {
      code: 30134,
      title: "The domain's DNS doesn't point to Twilio",
      summary: 'Short links work only when the domain points to Twilio.',
      messages: ['Invalid Dns Setup for Link shortening'],
      related: [30101, 30135],
    },
    {
      id: 'link-dns-wrong',
      title: 'The DNS records are missing or wrong',
      explanation: 'A root domain needs three A records and no others, a subdomain needs one CNAME.',
      who: "the person who manages the domain's DNS",
      steps: [
        {
          id: 'records',
          text: 'Set the A records `3.233.187.46`, `3.233.108.250` and `54.157.2.211`; for a subdomain, set the CNAME `lsct.ashburn.us1.twilio.com`.',
        },
        { id: 'wait', text: 'Wait until the records have propagated.' },
        checkLink,
      ],
    },
  ),
  ...(
    [
      [30135, "Twilio couldn't get a certificate for the domain", 'Unable to issue certificate', 30136],
      [30136, "Twilio couldn't renew the certificate", 'Unable to renew certificate', 30135],
    ] as const
  ).map(([code, title, message, other]) =>
    entry(
      {
        code,
        title,
        summary: 'Twilio manages the certificate for this domain, and the certificate authority refused it.',
        messages: [message],
        related: [other, 30134],
      },
      {
        id: 'link-dns-wrong',
        title: 'The DNS records are missing or wrong',
        explanation: 'The certificate authority checks them, and can have a problem itself.',
        who: "the person who manages the domain's DNS",
        steps: [
          { id: 'records', text: "Compare the domain's DNS records with those for code 30134." },
          askSupport('the domain, if the records are right'),
          code === 30136 ? checkExpiry : checkLink,
        ],
      },
    ),
  ),
  entry(
    {
      code: 30137,
      title: 'The domain has no Messaging Service',
      summary: "Twilio can't find a link between this domain and a Messaging Service.",
      messages: ['Domain messaging service mapping not found'],
      related: [30124, 30106],
    },
    {
      id: 'domain-without-service',
      title: 'No service was assigned to the domain',
      explanation: "Links are shortened only for the domain's services.",
      steps: [{ id: 'assign', text: 'Assign the Messaging Service to the domain.', link: domains }, checkLink],
      note: nameOnly,
    },
  ),
  entry(
    {
      code: 30139,
      title: "A link can't be shortened",
      summary: "A URL in the message isn't valid.",
      messages: ['~URL not valid for link shortening'],
      related: [30103, 30111],
    },
    {
      id: 'url-not-shortenable',
      title: "The URL isn't encoded, or isn't complete",
      explanation: "Most often, a special character isn't encoded. A URL without a scheme or host isn't valid either.",
      who: developer,
      steps: [
        { id: 'url', text: 'Write the URL in full, with scheme and host, such as `https://example.com/page`.' },
        { id: 'encode', text: 'Encode special characters: `ñ` as `%C3%B1`, an `=` at the end of a value as `%3D`, a single `%` as `%25`.' },
        checkLink,
      ],
      source: errorPage(30139, '2026-11-30'),
    },
  ),
  entry(
    {
      code: 30140,
      title: 'The certificate requires OCSP stapling',
      summary: 'Twilio doesn\'t accept certificates marked "OCSP Must-Staple".',
      messages: ['Certificates with OCSP required are not supported'],
      related: [30132, 30116],
    },
    {
      id: 'certificate-demands-ocsp',
      title: 'The certificate is marked that way',
      explanation: 'This is chosen when the certificate is ordered.',
      steps: [{ id: 'order', text: 'Upload a certificate without "OCSP Must-Staple".', link: domains }, checkRequest],
      note: nameOnly,
    },
  ),
];
