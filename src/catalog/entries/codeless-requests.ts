import type { ErrorEntry } from '../types.ts';
import { oneReportNote } from './shared/notes.ts';

/** Errors without a code: those of SDKs before a request, of the API's answers, and of an app's own check of a webhook. */
export const entries: readonly ErrorEntry[] = [
  {
    id: 'api-answer-not-json',
    title: "The response didn't come from the Twilio API",
    product: 'platform',
    level: 'error',
    // Any status: what responded isn't the API.
    summary: "The SDK expected JSON and got something else, such as an HTML page. It came from a proxy or Twilio's edge.",
    retryable: true,
    retryAdvice: 'Send it again after a few seconds, but first check whether the message or call already exists.',
    related: [20500, 20503, 'host-not-reachable'],
    messages: [
      '[HTTP {status}] Failed to execute request',
      'Server Error, no content',
      'Api Error: {HttpStatusCode} - {content}',
      // Longer than `Forbidden`, the message of a code
      'Api Error: Forbidden',
      'Unable to make request, {HttpStatusCode}',
      'Could not decode response body as JSON. This likely indicates a 500 server error',
      '~error decoding the response for an HTTP error code: {status}',
      '~Unable to complete HTTP request',
      "~Unexpected character ('<' (code 60)): expected a valid value",
    ],

    causes: [
      {
        id: 'service-unavailable',
        title: 'Twilio or its edge was briefly unavailable',
        explanation: 'The edge then answers with a page, such as one that says `504 Gateway Time-out`, instead of JSON.',
        prevalence: 'common',
        who: 'Twilio, so all you can do is send again',
        when: { excludedBy: { status: ['302', '403', '407', '451', '511'] } },
        steps: [
          { id: 'status', text: 'Check [status.twilio.com](https://status.twilio.com) for the product.' },
          { id: 'exists', text: 'Check whether the message or call exists: the request may have been carried out.' },
          { id: 'retry', text: "Send the request again if it doesn't, with increasing pauses: 1, 2 and 4 seconds." },
          { id: 'check', text: "Read the response. JSON means it's fixed." },
        ],
        note: 'Based on two reports. They say that it passed.',
        source: { url: 'https://github.com/twilio/twilio-ruby/issues/544', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/715', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/api/errors/20503', read: '2026-11-28' },
        ],
      },
      {
        id: 'proxy-answered',
        title: 'A proxy or firewall responded instead of Twilio',
        explanation: 'A proxy on the way blocks the request or asks for a login, and sends its own page.',
        prevalence: 'occasional',
        who: 'the team that runs the network',
        wordings: [
          {
            id: 'login',
            when: { status: ['407', '511'] },
            title: 'A proxy asks for a login',
            explanation: "Only a proxy or the network itself sends this status: the request didn't get past it.",
          },
        ],
        // 403: what Squid sends for a request that its rules don't allow. 407 and 511: by their definition never sent by the API itself.
        // The SDK for .NET has the status in words.
        when: {
          suggestedBy: [{ status: ['302', '403', '407', '451', '511'] }, { says: ['Forbidden', 'ProxyAuthenticationRequired'] }],
          decisive: { status: ['407', '511'] },
        },
        steps: [
          {
            id: 'login',
            text: "Give the SDK's HTTP client the username and password of the proxy if the status is 407. If it's 511, sign in to the network.",
            skipWhen: { status: ['302', '403', '451'] },
          },
          {
            id: 'curl',
            text: 'Run this where the code runs:',
            snippet: {
              language: 'sh',
              code: 'curl -sS -o /dev/null -D - https://api.twilio.com/2010-04-01.json',
              results: [
                { output: '`twilio-request-id: RQ…`', meaning: 'Twilio responded, so no proxy is in the way.' },
                { output: 'no `twilio-request-id`', meaning: 'A proxy may have responded. Compare with a machine outside the network.' },
                { output: '`451` in the first line', meaning: 'The request is refused for legal reasons. A report from Iran shows this.' },
              ],
            },
          },
          { id: 'allow', text: 'Allow HTTPS to `*.twilio.com`, by name.' },
          { id: 'check', text: "Send the request again. JSON in the response means it's fixed." },
        ],
        note: "No page of Twilio's and no report names a proxy. That one responded is our own conclusion.",
        source: { url: 'https://github.com/twilio/twilio-node/blob/main/src/base/RestException.ts', read: '2026-11-28' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/662', read: '2026-11-30' },
          { url: 'https://www.squid-cache.org/Doc/config/deny_info', read: '2026-11-30' },
          { url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8', read: '2026-11-30' },
          { url: 'https://www.rfc-editor.org/rfc/rfc6585#section-6', read: '2026-11-30' },
        ],
      },
    ],
  },
  {
    id: 'primary-profile-needs-console',
    title: "This Customer Profile can't be changed with the API",
    product: 'platform',
    level: 'error',
    status: [400],
    summary: "Twilio lets you create, change and submit Primary Customer Profiles only in the Console, and a direct customer's secondary ones, too.",
    retryable: false,
    related: [32005, 21216],
    messages: [
      'This operation is restricted via API for Primary Customer Profiles. Use Twilio Console instead.',
      'Secondary Customer Profile for direct_customer can only be created through Twilio console.',
    ],
    causes: [
      {
        id: 'primary-profile-by-api',
        title: 'The request is about a Primary Customer Profile',
        explanation: 'It vouches for your own business, so a person has to submit it. Secondary profiles for customers can be made with the API.',
        prevalence: 'common',
        who: "the account's owner",
        when: { excludedBy: { says: 'direct_customer' } },
        steps: [
          { id: 'open', text: 'Open the Primary Customer Profile.', link: { place: 'primary-profile' } },
          { id: 'submit', text: 'Submit it there with the change.' },
          { id: 'check', text: 'Fetch the profile with the API. If `status` is `twilio-approved`, the requests that need it work.' },
        ],
        source: { url: 'https://www.twilio.com/docs/trust-hub', read: '2026-11-29' },
        sources: [
          {
            url: 'https://github.com/xatori-dev/chos-martial-arts-operations-app/blob/85bfec65dcc9f090879f964b46a1976c67643bc5/docs/runbook.md',
            read: '2026-11-29',
          },
        ],
        note: oneReportNote,
      },
      {
        id: 'policy-of-primary-profile',
        title: 'You meant a secondary profile, but `PolicySid` is that of a primary one',
        explanation: 'The policy decides what kind of profile a request creates.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { excludedBy: { says: 'direct_customer' } },
        steps: [
          {
            id: 'policy',
            text: 'List the policies with `GET https://trusthub.twilio.com/v1/Policies`, and find the one for secondary profiles.',
          },
          { id: 'send', text: 'Send its SID, `RN…`, as `PolicySid`.' },
          {
            id: 'isv',
            text: 'Check that the Primary Customer Profile names its business an ISV, reseller or partner.',
            link: { place: 'primary-profile' },
          },
          { id: 'check', text: 'Send the request again. A 201 response means that the profile was created.' },
        ],
        source: { url: 'https://www.twilio.com/docs/trust-hub/trusthub-rest-api', read: '2026-11-29' },
        note: "Based on two reports that we can't link to.",
      },
      {
        id: 'primary-profile-not-isv',
        title: 'Your primary profile calls your business a direct customer',
        explanation: 'Only a business that is registered as an ISV, reseller or partner can create secondary profiles with the API.',
        prevalence: 'occasional',
        who: "the account's owner",
        when: { requires: { says: 'direct_customer' }, decisive: { says: 'direct_customer' } },
        steps: [
          { id: 'open', text: 'Open the Primary Customer Profile and find its Business Identity.', link: { place: 'primary-profile' } },
          { id: 'isv', text: 'Change it to ISV, reseller or partner if you register your customers.' },
          { id: 'console', text: 'Create the secondary profile in the Console if you register only your own business.', link: { place: 'trust-hub' } },
          { id: 'check', text: 'Send the request again once the change is approved. A 201 response means that the profile was created.' },
        ],
        source: { url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/onboarding-isv-api', read: '2026-11-29' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/issues/965', read: '2026-11-29' }],
        note: oneReportNote,
      },
    ],
  },
  {
    id: 'region-endpoint-not-supported',
    title: "The Region doesn't offer this resource",
    product: 'platform',
    level: 'error',
    status: [404],
    summary: "The request went to a Region other than US1. Other Regions have fewer products, and this resource isn't among them.",
    retryable: false,
    related: [20404, 'host-not-reachable'],
    messages: ["Endpoint is not supported in realm '{region}'"],
    causes: [
      {
        id: 'region-lacks-resource',
        title: "The resource isn't in this Region",
        explanation: 'Ireland (IE1) and Australia (AU1) offer part of the API. Call other resources in US1, with US1 credentials.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          {
            id: 'list',
            text: 'Look up the product in the [list of what each Region offers](https://www.twilio.com/docs/global-infrastructure/regional-product-and-feature-availability).',
          },
          { id: 'us1', text: 'Remove the Region and edge for this request, so that it goes to US1.' },
          { id: 'credentials', text: 'Send it with credentials that were created in US1.', link: { place: 'api-keys' } },
          { id: 'check', text: "Send the request again. A 2xx response means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-java/issues/864', read: '2026-11-28' },
        sources: [{ url: 'https://www.twilio.com/docs/global-infrastructure/regional-product-and-feature-availability', read: '2026-11-28' }],
      },
    ],
  },
  {
    id: 'sdk-access-token-argument-missing',
    title: 'The Access Token was built without a required value',
    product: 'platform',
    level: 'error',
    summary: "The SDK in your backend tried to build an Access Token, but one of the values was empty. It didn't contact Twilio.",
    retryable: false,
    related: ['sdk-credentials-missing', 20101],
    lookalikes: [{ code: 'sdk-credentials-missing', text: 'The same problem for the client that sends requests.' }],
    messages: [
      'accountSid is required',
      'keySid is required',
      '~identity is required to be specified in options',
      'JWT does not have a signing key configured.',
      'JWT does not have a signing key',
      '~secret is required',
    ],

    causes: [
      {
        id: 'sdk-guard-missing-env',
        title: 'A variable is empty where the code runs',
        explanation: "The token needs the Account SID, the API key SID and that key's secret. The message names the empty one.",
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: { suggestedBy: { says: ['accountSid is required', 'keySid is required', 'secret is required', 'signing key'] } },
        steps: [
          { id: 'set', text: 'Set `TWILIO_ACCOUNT_SID`, `TWILIO_API_KEY` and `TWILIO_API_SECRET` where the backend runs.', link: { place: 'api-keys' } },
          { id: 'names', text: 'Correct each name in the code that differs from the one that is set, letter by letter.' },
          { id: 'check', text: "Restart the backend and ask for a token. If it returns one, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/blob/main/src/jwt/AccessToken.ts', read: '2026-11-28' },
      },
      {
        id: 'token-identity-missing',
        title: "The identity isn't passed to the constructor",
        explanation: 'Since version 4 of twilio-node, `identity` belongs in the `AccessToken` options. Setting it later is too late.',
        prevalence: 'common',
        who: 'a developer',
        when: { decisive: { says: 'identity is required' } },
        steps: [
          {
            id: 'pass',
            text: 'Pass it as the fourth argument:',
            snippet: { language: 'js', code: 'new AccessToken(accountSid, keySid, secret, { identity });' },
          },
          { id: 'value', text: 'Check that the variable has a name: an empty string counts as missing.' },
          { id: 'check', text: "Ask for a token. If it returns one, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/blob/main/UPGRADE.md', read: '2026-11-28' },
      },
    ],
  },
  {
    id: 'toll-free-business-fields-missing',
    title: 'The toll-free request lacks business details',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'Twilio refused to create or change a toll-free verification, because fields about the business are missing.',
    messages: [
      'Business Type is required. If the Business Type is not SOLE_PROPRIETOR then Business Registration Number, Business Registration Authority, and Business Registration Country are also required',
      'Business Type is required. If the Business Type is not SOLE_PROPRIETOR',
    ],
    retryable: false,
    related: [30445, 30032, 20001],
    causes: [
      {
        id: 'missing-required-parameter',
        title: 'A field about the business is missing',
        explanation: "`BusinessType` is required since 2026, and except for sole proprietors, so are the registration's number, authority and country.",
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'type', text: 'Add `BusinessType`, such as `PRIVATE_PROFIT` or `SOLE_PROPRIETOR`.' },
          {
            id: 'registration',
            text: 'Add `BusinessRegistrationNumber`, `BusinessRegistrationAuthority` (`EIN` in the United States) and `BusinessRegistrationCountry`, unless it is a sole proprietor.',
          },
          { id: 'check', text: "Send the request again. A 201 response means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/messaging/compliance/toll-free/new-policy-api-onboarding', read: '2026-11-29' },
        sources: [{ url: 'https://www.twilio.com/docs/messaging/api/tollfree-verification-resource', read: '2026-11-29' }],
      },
      {
        id: 'old-sdk-drops-parameter',
        title: "The SDK doesn't know the new fields",
        explanation: "An SDK drops options that it doesn't know, so `businessType` never reaches Twilio.",
        prevalence: 'occasional',
        who: 'a developer',
        when: { excludedBy: { tool: 'http' } },
        steps: [
          { id: 'curl', text: 'Send the same fields with `curl`. If Twilio accepts them, the SDK is the cause.' },
          { id: 'update', text: 'Update the Twilio SDK, twilio-node to 5.10.3 or newer.' },
          { id: 'check', text: "Send the request again. A 201 response means it's fixed." },
        ],
        note: oneReportNote,
        source: { url: 'https://github.com/twilio/twilio-node/issues/1175', read: '2026-11-29' },
        sources: [{ url: 'https://www.npmjs.com/package/twilio/v/5.10.3', read: '2026-11-30' }],
      },
    ],
  },
  {
    id: 'webhook-signature-mismatch',
    title: "The webhook signature doesn't match",
    product: 'platform',
    level: 'error',
    // twilio-node answers 400 where the header is missing, and 500 where no Auth Token is set.
    status: [400, 403, 500],
    summary:
      "Your application refused a request that came from Twilio, or claims to, because it computed a different `X-Twilio-Signature`. Twilio's error logs show the refusal as 11200.",
    messages: [
      'X-Twilio-Signature',
      'Twilio Request Validation Failed',
      'No signature header error',
      'validate this request without first configuring our auth token',
      '[Twilio]: Error - Twilio auth token is required for webhook request validation.',
      'validate this request without first configuring our SharedKey secret',
      'Twilio SharedKey secret is required',
      '[Twilio]: Unsupported webhook signature algorithm',
      'X-Twilio-Signature mismatch',
      // What apps log themselves
      'Twilio signature mismatch',
      'Twilio signature validation failed',
      'Twilio signature verification failed',
      'Twilio signature validation error',
      '~Invalid signature',
      'Twilio signature verification error',
      'Invalid Twilio signature',
      'Missing Twilio signature',
      'Twilio signature check failed',
      'Twilio signature does not match',
      'Invalid Twilio request signature',
      'Error validating Twilio signature',
      'Error verifying Twilio signature',
      'Twilio webhook invalid signature',
      'Twilio webhook signature check failed',
      'Invalid signature for Twilio webhook',
      'Signature Twilio invalide',
      'Firma de Twilio inválida',
      'Twilio signature is invalid',
      'Twilio signature invalid',
      'Bad Twilio signature',
      'Failed Twilio signature verification',
      'Failed to verify Twilio signature',
      'Failed to validate Twilio signature',
      'Could not verify Twilio signature',
      'Invalid signature from Twilio',
      'Signature validation failed for Twilio',
      'Signature verification failed for Twilio',
      'Twilio request signature mismatch',
      'Invalid Twilio webhook signature',
      'Twilio webhook signature mismatch',
      'Twilio webhook signature is invalid',
      'Twilio webhook signature invalid',
      'Twilio webhook signature validation failed',
      'Twilio webhook signature verification failed',
      'Twilio webhook validation failed',
      'Twilio webhook verification failed',
      '~Webhook signature mismatch',
      '~Webhook signature validation failed',
      '~Webhook signature verification failed',
      '~Webhook verification failed',
      'WhatsApp Signature Validation Failed',
      '~Auth token is required',
    ],
    retryable: false,
    related: [11200, 57012, 20003],
    lookalikes: [{ code: 11200, text: "What Twilio's error logs say when your application answers the webhook with 403." }],

    causes: [
      {
        id: 'webhook-url-differs',
        title: 'You checked a different URL from the one Twilio called',
        explanation:
          'Twilio signs the full URL: scheme, host, path and query. Behind a proxy, load balancer or tunnel, the application sees a different one, such as `http` instead of `https`.',
        details:
          'What follows `#` is left out. The query counts as Twilio sent it. Some frameworks sort or encode it again, as `fullUrl()` does in Laravel: use the raw URI of the request. The port counts too. Try the URL with and without it if yours has one: Twilio has signed both ways.',
        prevalence: 'common',
        who: 'the person who runs the application',
        // An app behind a tunnel sees such a URL. A preview deployment's URL isn't the one in the settings. One with `http` can be the one in
        // the settings.
        when: {
          suggestedBy: [
            { webhook: 'local' },
            { webhookHost: ['tunnel', 'preview'] },
            // The URL of a check that runs behind something else
            { says: ['X-Forwarded-Proto', 'http://localhost'] },
          ],
        },
        steps: [
          {
            id: 'log',
            text: 'Log the URL that the check uses, and compare it letter by letter, including the query, with the one Twilio was given in the Console, your TwiML or an API request.',
          },
          {
            id: 'public',
            text: 'Check against the public URL. Build it from a setting, or from `X-Forwarded-Proto` and `X-Forwarded-Host` if you trust the proxy.',
            snippet: {
              language: 'js',
              code: "twilio.validateRequest(\n  process.env.TWILIO_AUTH_TOKEN,\n  req.get('X-Twilio-Signature'),\n  process.env.PUBLIC_URL + req.originalUrl,\n  req.body,\n);",
            },
          },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/321', read: '2026-11-24' },
        sources: [
          { url: 'https://www.twilio.com/docs/usage/webhooks/webhooks-security', read: '2026-11-24' },
          { url: 'https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides', read: '2026-12-01' },
          { url: 'https://github.com/twilio/twilio-python/issues/751', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-python/issues/402', read: '2026-11-29' },
          { url: 'https://github.com/openclaw/openclaw/issues/6334', read: '2026-11-29' },
          { url: 'https://github.com/bmlt-enabled/yap/issues/1627', read: '2026-11-29' },
        ],
      },
      {
        id: 'webhook-body-differs',
        title: "The parameters you checked aren't the ones Twilio sent",
        explanation:
          'Every form parameter counts, exactly as it arrived. A framework that trims spaces, drops empty values or knows only some names changes the result. JSON bodies are checked differently, using the raw body.',
        prevalence: 'common',
        who: 'a developer',
        when: {
          // A value that is empty or has spaces comes with some messages only.
          suggestedBy: [
            {
              says: ['bodySHA256', 'application/json', 'JSON body', 'raw body', 'rawBody', 'TrimStrings', 'req.body undefined'],
            },
            { requestBody: 'json' },
            { occurs: 'sometimes' },
          ],
        },
        steps: [
          { id: 'all', text: 'Pass all form parameters to the check, before trimming or renaming. Twilio adds new ones from time to time.' },
          {
            id: 'json',
            text: 'Use `validateRequestWithBody` with the raw body for `application/json`, where the URL has `bodySHA256` in its query. For `twilio.webhook()`, set it as `req.rawBody`:',
            snippet: { language: 'js', code: 'app.use(express.json({ verify: (req, res, body) => { req.rawBody = body.toString(); } }));' },
          },
          { id: 'get', text: 'Pass no parameters for `GET`: they are already in the URL.' },
          { id: 'sort', text: 'Sort the names by their ASCII codes, capitals first, if the check is your own code. `localeCompare` sorts otherwise.' },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/57012', read: '2026-11-24' },
        sources: [
          { url: 'https://www.twilio.com/docs/usage/webhooks/webhooks-security', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-node/blob/main/src/webhooks/webhooks.ts', read: '2026-12-01' },
          { url: 'https://github.com/openclaw/openclaw/pull/1213', read: '2026-11-29' },
        ],
      },
      {
        id: 'secondary-token-signature',
        title: 'The check uses the secondary Auth Token',
        explanation:
          'Of the two Auth Tokens, Twilio signs with the primary one. A secondary one works for requests, but not for signatures until you promote it.',
        prevalence: 'occasional',
        who: 'someone who can see the Auth Tokens',
        // A wrong URL fits other requests that succeed, and a check that never worked, as well. What signs requests isn't what checks webhooks.
        when: {
          suggestedBy: { says: ['secondary token', 'secondary auth token', 'AUTH_TOKEN_SECONDARY', 'SECONDARY_AUTH_TOKEN'] },
          // It is the primary one since. Not "haven't promoted the secondary token".
          excludedBy: { says: ['we promoted the secondary', 'token was promoted'] },
        },
        steps: [
          { id: 'compare', text: 'Compare the token that the check uses with the primary token on this page.', link: { place: 'api-keys' } },
          { id: 'set', text: 'Set the primary token for the check.' },
          { id: 'both', text: 'Accept a request if either token matches while you rotate them.' },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://github.com/codeforamerica/vita-min/pull/5318', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/57012', read: '2026-11-24' }],
      },
      {
        id: 'signature-of-subaccount',
        title: "The check uses another account's Auth Token",
        explanation: 'Twilio signs a webhook with the Auth Token of the account that the message or call is in: a subaccount, or the account of a customer.',
        prevalence: 'occasional',
        who: 'a developer, with an admin of that account',
        // Every webhook of a subaccount is signed so, whatever is wrong with the check. A main account can be another one as well.
        when: { suggestedBy: { says: ['subaccount', 'sub-account'] } },
        steps: [
          { id: 'read', text: "Read `AccountSid` in the webhook's parameters." },
          { id: 'switch', text: 'Switch the Console to that account and copy its primary Auth Token.', link: { place: 'api-keys' } },
          { id: 'token', text: 'Check the webhooks that name this account with it.' },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-php/issues/436', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/693', read: '2026-12-01' },
          { url: 'https://github.com/opengovsg/FormSG/issues/3154', read: '2026-12-01' },
        ],
      },
      {
        id: 'signature-query-encoded',
        title: 'The SDK encodes an apostrophe in the URL',
        explanation:
          "twilio-node 5.0.4 to 6.1, and twilio-ruby, can check `%27` where Twilio signed `'`. This affects `GET` webhooks, which have message texts in their URL.",
        details:
          'From 5.0.4 to 5.4.2, twilio-node refuses every apostrophe; from 5.4.3 on, only one in a URL that also has a `+`. 6.2.0 and 6.3.1 still refuse `%27` with a `+`, where your code or a proxy has encoded the apostrophe.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: [{ occurs: 'sometimes' }, { urlFault: 'apostrophe' }, { urlFault: 'apostrophe', occurs: 'sometimes' }, { says: ['%27', 'apostrophe'] }],
        },
        steps: [
          { id: 'log', text: "Log the URL of a refused request, and look for `'` or `%27` in its query." },
          { id: 'update', text: 'Update twilio-node to 6.2.0 or newer, on Node.js 20 or newer. It first checks the URL as it arrived.' },
          {
            id: 'raw',
            text: 'Build the URL for the check from the path as it arrived, `req.originalUrl` in Express. `new URL()` and `Request.url` encode the apostrophe.',
          },
          { id: 'post', text: 'Set the webhook to `POST` in the Console or TwiML if you use another SDK: the values then move to the body.' },
          { id: 'check', text: "Send a message with an apostrophe. If the webhook answers 200, it's fixed." },
        ],
        note: 'For twilio-ruby, based on one report.',
        source: { url: 'https://github.com/twilio/twilio-node/issues/1183', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/1059', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-node/pull/1061', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-node/pull/1194', read: '2026-11-30' },
          { url: 'https://www.npmjs.com/package/twilio/v/6.2.0', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-ruby/issues/528', read: '2026-11-30' },
        ],
      },
      {
        id: 'rotated-token',
        title: 'The Auth Token was replaced',
        explanation: 'As soon as a secondary token is promoted, Twilio signs with it. A check that still has the old one refuses every webhook.',
        prevalence: 'occasional',
        who: 'someone who can see the Auth Token, and the team that deploys the app',
        when: { suggestedBy: [{ workedBefore: 'yes' }, { says: ['promoted', 'rotated'] }] },
        steps: [
          { id: 'compare', text: 'Compare the time of the first refusal with the last change on this page.', link: { place: 'api-keys' } },
          { id: 'set', text: 'Set the new token wherever webhooks are checked.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api/secondary_authtoken', read: '2026-11-23' },
      },
      {
        id: 'signature-checked-with-api-key',
        title: "The check uses an API key's secret",
        explanation: 'By default, Twilio signs with the Auth Token. An application that has moved to API keys still needs it for webhooks.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // Twilio recommends API keys for requests, so an app that has one says nothing about its check.
        when: { suggestedBy: { says: ['API_SECRET', 'API secret', 'API key', 'API_KEY_SECRET', 'TWILIO_API_KEY'] } },
        steps: [
          { id: 'name', text: 'Look up which variable the check reads. `TWILIO_API_SECRET` is the wrong one.' },
          { id: 'set', text: 'Set `TWILIO_AUTH_TOKEN` to the primary Auth Token for the check only. Requests can keep using the key.' },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-csharp/issues/628', read: '2026-11-24' },
      },
      {
        id: 'auth-token-not-configured',
        title: 'The check has no Auth Token at all',
        explanation: "`TWILIO_AUTH_TOKEN` is empty, so the SDK's helper has nothing to compare.",
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // SDKs for Python, PHP and Ruby check with an empty token and say nothing, so a missing text speaks against nothing.
        when: {
          decisive: {
            says: [
              'first configuring our auth token',
              'auth token is required',
              ...['configured', 'found', 'provided', 'set'].map((word) => `no auth token ${word}`),
              ...['auth token', 'AUTH_TOKEN', 'authToken'].flatMap((name) => [
                `${name} is not set`,
                `${name} not set`,
                `${name} is not configured`,
                `${name} not configured`,
                `${name} is missing`,
                `${name} missing`,
                `${name} is empty`,
                `${name} is undefined`,
                `${name} isn't set`,
                `${name} not found`,
                `${name} environment variable`,
                `${name} is not defined`,
                `${name} is null`,
                `${name} must be set`,
              ]),
              'missing TWILIO_AUTH_TOKEN',
              'missing environment variable TWILIO_AUTH_TOKEN',
              "KeyError: 'TWILIO_AUTH_TOKEN'",
              'missing auth token',
            ],
          },
        },
        steps: [
          { id: 'set', text: 'Set `TWILIO_AUTH_TOKEN` where the webhook runs.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/blob/main/src/webhooks/webhooks.ts', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/bmlt-enabled/yap/issues/1589', read: '2026-11-24' }],
      },
      {
        id: 'signed-with-shared-key',
        title: 'A shared key signs this webhook',
        explanation: "If a webhook rule of the account matches the URL, Twilio signs with the rule's shared key instead of the Auth Token.",
        prevalence: 'rare',
        who: 'a developer, with whoever manages the webhook rules',
        when: {
          suggestedBy: { says: ['sharedKeySecret', 'shared key', 'SharedKey', 'Signature-Settings', 'signature algorithm'] },
          decisive: { says: ['X-Twilio-Webhooks-Signature-Settings', 'SharedKey secret'] },
        },
        steps: [
          {
            id: 'log',
            text: 'Log the headers of a refused request. `X-Twilio-Webhooks-Signature-Settings` names the key and the algorithm; without it, the Auth Token signed.',
          },
          {
            id: 'secret',
            text: "Validate such requests with that key's secret and algorithm, as [Twilio's page](https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys) shows. With twilio-node 6.3.1 or newer: `twilio.webhook(authToken, { sharedKeySecret })`.",
          },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/blob/HEAD/examples/WebhookSignatureValidation.md', read: '2026-11-30' },
          { url: 'https://www.npmjs.com/package/twilio/v/6.3.1', read: '2026-11-30' },
        ],
      },
      {
        id: 'signature-header-missing',
        title: 'The request has no signature',
        explanation:
          "The request doesn't come from Twilio but from a health check, a browser, a test or someone probing. Or a proxy drops headers it doesn't know.",
        prevalence: 'rare',
        who: 'the person who runs the application',
        // `Invalid signature header` speaks of one that is there.
        when: {
          decisive: {
            says: [
              'no signature header',
              'signature header does not exist',
              'signature header is missing',
              'signature header missing',
              'signature header not found',
              'header not present',
              'required header: X-Twilio-Signature',
              'missing signature header',
              'missing Twilio signature',
              'no X-Twilio-Signature',
            ],
          },
          // Many apps have one text for both cases: "Invalid or missing X-Twilio-Signature".
          suggestedBy: {
            says: ['missing X-Twilio-Signature', 'X-Twilio-Signature header is required'],
          },
        },
        steps: [
          { id: 'source', text: "Read in the access log where the request came from. If it isn't from Twilio, refusing it is right." },
          { id: 'proxy', text: 'Let the proxy pass `X-Twilio-Signature` if the request does come from Twilio.' },
          { id: 'check', text: "Send a message or make a call. If the webhook answers 200, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/blob/main/src/webhooks/webhooks.ts', read: '2026-11-24' },
      },
    ],
  },
];
