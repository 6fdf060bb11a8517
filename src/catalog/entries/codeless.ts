import type { ErrorEntry } from '../types.ts';
import { checkAccountSid } from './shared/snippets.ts';

/** Errors that carry no code, by id. `messages` holds the set phrases by which each is recognized. */
export const entries: readonly ErrorEntry[] = [
  {
    id: 'host-not-reachable',
    title: "Twilio's host can't be reached",
    product: 'platform',
    level: 'error',
    summary:
      "The request didn't reach Twilio: the host name couldn't be resolved, nothing answered, or the certificate wasn't trusted. Credentials aren't the cause.",
    messageHint: 'Check the host in the message: hosts such as `api.ie1.twilio.com` have been shut down.',
    messages: [
      "Hostname/IP does not match certificate's altnames: Host: {host}.twilio.com. is not in the cert's altnames",
      'getaddrinfo ENOTFOUND',
      'getaddrinfo EAI_AGAIN',
      "Couldn't resolve host",
      'Could not resolve host',
      'getaddrinfo ENOTFOUND {host}.twilio.com',
      'getaddrinfo EAI_AGAIN {host}.twilio.com',
      // Go
      'dial tcp: lookup {host}.twilio.com',
      'https://{host}.twilio.com/{path}: dial tcp',
      // net/http's own texts
      '{method} "https://{host}.twilio.com/{path}": context deadline exceeded',
      '{method} "https://{host}.twilio.com/{path}": net/http: TLS handshake timeout',
      'java.net.UnknownHostException: {host}.twilio.com',
      'Connect to {host}.twilio.com:443',
      // .NET
      "The remote name could not be resolved: '{host}.twilio.com'",
      'No such host is known. ({host}.twilio.com:443)',
      'not known ({host}.twilio.com:443)',
      'actively refused it. ({host}.twilio.com:443)',
      'has failed to respond. ({host}.twilio.com:443)',
      // In any language, as in https://github.com/xolarity/WinGrooves/issues/20, and in PowerShell
      'System.Net.Http.HttpRequestException: {text} ({host}.twilio.com:443)',
      "System.Net.WebException: {text}: '{host}.twilio.com'",
      "Invoke-{name} : {text}: '{host}.twilio.com'",
      // reqwest in Rust, https://github.com/seanmonstar/reqwest/issues/2952, and Deno, whose `fetch` says the same
      'error sending request for url (https://{host}.twilio.com/',
      'reqwest::Error { kind: Request, url: "https://{host}.twilio.com/',
      // Ruby, PHP, aiohttp in Python, Dart
      'Failed to open TCP connection to {host}.twilio.com:443',
      'Failed to connect to {host}.twilio.com port 443',
      'php_network_getaddresses: getaddrinfo for {host}.twilio.com failed',
      'Cannot connect to host {host}.twilio.com:443',
      "Failed host lookup: '{host}.twilio.com'",
      "Failed to resolve '{host}.twilio.com'",
      // requests and urllib3 in Python
      "HTTPSConnectionPool(host='{host}.twilio.com', port=443): Max retries exceeded with url",
      // Certificates that name another host: Python, Java, Go, curl and PHP, .NET
      "certificate is not valid for '{host}.twilio.com'",
      "hostname '{host}.twilio.com' doesn't match",
      'No subject alternative DNS name matching {host}.twilio.com found',
      'certificate is valid for {names}, not {host}.twilio.com',
      "no alternative certificate subject name matches target host name '{host}.twilio.com'",
      'Connection Error: {method}://{host}.twilio.com/{path}',
      '~Unable to reach host: "{host}"',
      // Browsers, about the WebSockets of the client SDKs
      "WebSocket connection to 'wss://{host}.twilio.com/{path}' failed",
      "can't establish a connection to the server at wss://{host}.twilio.com",
      '~connect ECONNREFUSED {ip}:443',
      '~connect ETIMEDOUT {ip}:443',
      '~System.Net.Sockets.SocketException: {text} {ip}:443',
      '~self signed certificate in certificate chain',
      '~self-signed certificate in certificate chain',
      '~unable to get local issuer certificate',
      '~certificate signed by unknown authority',
      // OpenSSL, in PHP and Ruby
      '~certificate verify failed',
      '~Unable to connect to service',
      '~PKIX path building failed',
    ],
    related: [20503, 11210, 'response-missing', 'oauth-token-fetch-failed'],
    lookalikes: [
      { code: 20503, text: "Twilio answers, but says that a service isn't available." },
      { code: 11210, text: "The other way around: Twilio can't find your webhook's host." },
    ],
    retryable: true,

    causes: [
      {
        id: 'region-without-edge-dns',
        title: 'The host has a Region but no edge location',
        explanation:
          'Hosts such as `api.ie1.twilio.com` ended on April 28, 2026. An SDK builds them when only the Region is set. US1 served them all along, whatever their name says, so the credentials that worked there are US1 credentials.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: {
          excludedBy: { host: ['active', 'regional'] },
          decisive: [
            { host: 'retired' },
            {
              says: [
                'api.ie1.twilio.com',
                'api.au1.twilio.com',
                'api.br1.twilio.com',
                'api.de1.twilio.com',
                'api.jp1.twilio.com',
                'api.sg1.twilio.com',
                'api.us2.twilio.com',
              ],
            },
          ],
        },
        steps: [
          { id: 'find', text: 'Search variables, settings and code for `TWILIO_REGION`, `region` and the host. Proxies and allow lists may name it too.' },
          { id: 'check', text: 'Restart and send the request again. A response from Twilio, even a refusal, means the host is correct.' },
        ],
        ways: [
          {
            id: 'us1',
            title: 'Keep the data in the United States, as before',
            steps: [{ id: 'remove', text: 'Remove the Region, so that the host becomes `api.twilio.com`. The credentials stay the same.' }],
          },
          {
            id: 'region',
            title: 'Keep the data in Ireland or Australia',
            steps: [
              {
                id: 'both',
                text: 'Set both, `TWILIO_REGION=ie1` with `TWILIO_EDGE=dublin`, or `au1` with `sydney`, and use credentials created in that Region.',
                link: { place: 'api-keys' },
              },
            ],
          },
        ],
        source: { url: 'https://www.twilio.com/docs/global-infrastructure/api-domain-migration-guide', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/en-us/changelog/deprecation-of-region-specific-twilio-api-domain-patterns', read: '2026-11-24' }],
      },
      {
        id: 'dns-lookup-failed',
        title: 'The name lookup fails where the code runs',
        explanation: '`ENOTFOUND` and `EAI_AGAIN` come from the DNS of the machine, container or function. `EAI_AGAIN` is a lookup that got no answer in time.',
        prevalence: 'common',
        who: 'the team that runs the server or network',
        when: {
          suggestedBy: {
            // Node, curl, Go, Java, Python, Ruby and C, .NET, Dart
            says: [
              'ENOTFOUND',
              'EAI_AGAIN',
              'resolve host',
              'no such host',
              'UnknownHostException',
              'Failed to resolve',
              'name resolution',
              'NameResolutionError',
              'nodename nor servname',
              'Name or service not known',
              'getaddrinfo failed',
              'getaddrinfo for',
              'remote name could not be resolved',
              'such host is known',
              'host lookup',
              // Rust
              'dns error',
              // Windows in any language: WSAHOST_NOT_FOUND; .NET in German, Spanish, French, Portuguese and Italian
              '11001)',
              'Remotename',
              'nombre remoto',
              'nom distant',
              'nome remoto',
            ],
          },
        },
        steps: [
          {
            id: 'lookup',
            text: 'Run this on the failing machine or in the failing container.',
            snippet: {
              language: 'sh',
              code: 'getent hosts api.twilio.com || nslookup api.twilio.com',
              note: 'An IP address: the lookup works now, so it fails intermittently or for another host. Nothing: DNS is the cause.',
            },
          },
          { id: 'fix', text: 'Correct the DNS servers of the machine or container. On a platform that blocks outgoing traffic, allow it.' },
          { id: 'retry', text: 'Repeat after a short pause if it fails only occasionally, and reuse connections instead of opening one per request.' },
          { id: 'check', text: "Send the request again. A response from Twilio means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/issues/241', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/292', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-cli/issues/602', read: '2026-11-24' },
        ],
      },
      {
        id: 'outbound-connection-blocked',
        title: 'A firewall or proxy blocks the connection',
        explanation: 'The name resolves, but the connection is refused, reset or times out. Corporate networks and restricted hosting can cause this.',
        prevalence: 'occasional',
        who: 'the team that runs the network',
        when: {
          suggestedBy: {
            says: [
              'ETIMEDOUT',
              'ECONNREFUSED',
              'timed out',
              'timeout of',
              'failed to respond',
              'ProxyError',
              'Connection refused',
              'actively refused',
              // Windows in any language: WSAETIMEDOUT, WSAECONNREFUSED
              '10060)',
              '10061)',
              'WinError 10060',
              'WinError 10061',
              // Go
              'unexpected EOF',
              'deadline exceeded',
              'handshake timeout',
              'connection reset',
              'WebSocket connection',
              'connection to the server at wss',
              'i/o timeout',
              'Connect call failed',
              "Couldn't connect to server",
            ],
          },
        },
        steps: [
          {
            id: 'connect',
            text: 'Run this where the application runs.',
            snippet: {
              language: 'sh',
              code: "curl -s -o /dev/null -w 'HTTP %{http_code}\\n' https://api.twilio.com/2010-04-01",
              note: '`HTTP 000`: no connection. Any other number: Twilio answers, or a filter in between. If it works only here, the application lacks a proxy that `curl` takes from `HTTPS_PROXY`.',
            },
          },
          { id: 'allow', text: 'Allow HTTPS (port 443) to `*.twilio.com`, by name: the addresses change.' },
          {
            id: 'proxy',
            text: 'Set the proxy for the application if the network requires one: twilio-node reads it from `HTTP_PROXY` (not `HTTPS_PROXY`), other SDKs get it from their HTTP client.',
          },
          { id: 'check', text: "Send the request again. A response from Twilio means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/292', read: '2026-11-24' },
      },
      {
        id: 'certificate-not-trusted',
        title: "Your side doesn't trust the certificate it got",
        explanation: 'A company proxy that opens TLS sends its own certificate, or the list of certificate authorities where the code runs is missing or old.',
        prevalence: 'occasional',
        who: 'the team that runs the server or network',
        when: {
          suggestedBy: {
            says: [
              'signed certificate in certificate chain',
              'SELF_SIGNED_CERT_IN_CHAIN',
              'local issuer certificate',
              'signed by unknown authority',
              'PKIX path building failed',
              'CERTIFICATE_VERIFY_FAILED',
              'certificate verify failed',
              // The certificate of another host: a proxy's, as long as the host in the message is one of Twilio's
              'altnames',
              'certificate is not valid for',
              'No subject alternative',
              'no alternative certificate subject',
            ],
          },
        },
        steps: [
          {
            id: 'issuer',
            text: 'Run this where the app runs.',
            snippet: {
              language: 'sh',
              title: 'Who issued the certificate',
              code: "openssl s_client -connect api.twilio.com:443 -servername api.twilio.com </dev/null 2>/dev/null | grep -E '^issuer|Verify return code'",
              note: 'Your company as the issuer: a proxy opens TLS. A public authority and a code other than `0 (ok)`: the list of authorities is old or missing. No output: the app goes through a proxy, so add `-proxy HOST:PORT`.',
            },
          },
          {
            id: 'trust',
            text: "Set a file with the company's root certificate if a proxy opens TLS: in `TWILIO_CA_BUNDLE` for twilio-node, in `REQUESTS_CA_BUNDLE` for Python, as `curl.cainfo` in `php.ini` for PHP, or with `keytool -importcert` for Java.",
          },
          {
            id: 'update',
            text: "Update the authorities otherwise, such as the package `ca-certificates` or `certifi`. Don't turn verification off: anyone could then read the credentials.",
          },
          { id: 'check', text: "Send the request again. A response from Twilio means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/issues/249', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/481', read: '2026-11-29' },
          { url: 'https://github.com/twilio/twilio-php/issues/203', read: '2026-11-29' },
        ],
      },
      {
        id: 'unknown-host-name',
        title: "The host doesn't exist",
        explanation: "A typo, or an edge and a Region that don't match, produces a host name that doesn't exist.",
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // `roaming` is an edge of the client SDKs. The REST API has no such host in a Region.
        when: { decisive: { says: ['.roaming.ie1.twilio.com', '.roaming.au1.twilio.com', '.roaming.gll.twilio.com'] } },
        steps: [
          {
            id: 'read',
            text: 'Read the host in the message. It must be `api.twilio.com`, or with a Region, `api.dublin.ie1.twilio.com` or `api.sydney.au1.twilio.com`.',
          },
          { id: 'set', text: 'Correct `TWILIO_EDGE` and `TWILIO_REGION`, or remove both.' },
          { id: 'check', text: "Restart and send the request again. A response from Twilio means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/global-infrastructure/edge-locations/legacy-regions', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-csharp/issues/798', read: '2026-11-29' },
          { url: 'https://github.com/twilio/twilio-node/issues/666', read: '2026-11-29' },
        ],
      },
      {
        id: 'region-lacks-resource',
        title: "The Region doesn't have this product",
        explanation: 'Ireland (IE1) and Australia (AU1) have only some of the products. The others may have no host there.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: { host: 'regional', says: ['ENOTFOUND', 'resolve', 'resolved', 'no such host', 'UnknownHostException', 'Name or service not known'] },
          // Products that Twilio's list has for the Region: their host exists, so the lookup is what failed.
          excludedBy: {
            says: [
              // Not `flex-api.dublin.ie1`, which doesn't exist.
              ' api.dublin.ie1',
              '/api.dublin.ie1',
              "'api.dublin.ie1",
              '"api.dublin.ie1',
              '(api.dublin.ie1',
              'conversations.dublin.ie1',
              'lookups.dublin.ie1',
              'messaging.dublin.ie1',
              'serverless.dublin.ie1',
              'studio.dublin.ie1',
              'taskrouter.dublin.ie1',
              'trunking.dublin.ie1',
              ' api.sydney.au1',
              '/api.sydney.au1',
              "'api.sydney.au1",
              '"api.sydney.au1',
              '(api.sydney.au1',
              'trunking.sydney.au1',
            ],
          },
        },
        steps: [
          {
            id: 'list',
            text: 'Look up the product in the [list of what each Region offers](https://www.twilio.com/docs/global-infrastructure/regional-product-and-feature-availability).',
          },
          { id: 'us1', text: 'Remove `region` and `edge` (`TWILIO_REGION`, `TWILIO_EDGE`) from the client for this product, and give it US1 credentials.' },
          { id: 'check', text: "Send the request again. If Twilio responds, it's fixed." },
        ],
        note: 'That the host is missing rests on one report, about Sync in Ireland.',
        source: { url: 'https://www.twilio.com/docs/global-infrastructure/regional-product-and-feature-availability', read: '2026-11-29' },
        sources: [{ url: 'https://github.com/twilio-labs/dev-phone/issues/198', read: '2026-11-29' }],
      },
    ],
  },
  {
    id: 'oauth-token-fetch-failed',
    title: "The SDK couldn't get an OAuth token",
    product: 'platform',
    level: 'error',
    summary: "Before the request itself, the SDK asked Twilio for a token with the OAuth app's client ID and secret, and didn't get one.",
    messageHint: 'The number after `Error Status Code` tells you more: 400 or 401 is a refusal, `undefined` means that nothing answered.',
    messages: [
      'Failed to fetch access token',
      'Failed to fetch access token: {message}',
      'Token creation failed',
      'twilio: API response to create a token did not return a valid token',
      '~Invalid credentials',
      '~token expired',
      '~Malformed token received',
    ],
    retryable: false,
    related: [20003, 70051, 25107, 'host-not-reachable'],
    lookalikes: [
      { code: 20003, text: 'The token was created, but the request that uses it is refused.' },
      { code: 20101, text: 'An Access Token for a client SDK is another kind of token, signed by your own server.' },
    ],

    causes: [
      {
        id: 'oauth-client-credentials-wrong',
        title: "The client ID and client secret don't match",
        explanation: "The client ID begins with `OQ`. You can't use an Account SID, an API key or their secrets instead, and a deleted app is refused too.",
        prevalence: 'common',
        who: 'someone who can manage OAuth applications in the Console',
        when: { suggestedBy: { says: ['Status Code: 400', 'Status Code: 401', 'Status Code: 403'] } },
        steps: [
          {
            id: 'probe',
            text: "Run this with the failing application's values.",
            snippet: {
              language: 'sh',
              title: 'Ask for a token',
              code: 'printf %s "${TWILIO_CLIENT_SECRET:?is not set}" | curl -s -o /dev/null -w \'HTTP %{http_code}\\n\' \\\n  -d grant_type=client_credentials -d "client_id=${TWILIO_CLIENT_ID:?is not set}" \\\n  --data-urlencode client_secret@- https://oauth.twilio.com/v2/token',
              note: "`HTTP 200`: the pair is correct. `HTTP 400` or `401`: it isn't. `HTTP 000`: no connection. The token isn't shown.",
            },
          },
          {
            id: 'app',
            text: "Compare the client ID with the one under **Settings > Account settings > OAuth applications**. An organization's app is under **Settings > Organization settings > Organization API access**.",
          },
          { id: 'set', text: "Set the ID and secret again where the application runs. The secret is shown only once: if it's lost, rotate it." },
          { id: 'restart', text: 'Restart the application.' },
          { id: 'check', text: "Run the command again. `HTTP 200` means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/blob/main/src/http/bearer_token/ApiTokenManager.ts', read: '2026-11-24' },
          { url: 'https://www.twilio.com/docs/iam/oauth-apps/account-oauth-apps', read: '2026-11-24' },
        ],
      },
      {
        id: 'oauth-secret-rotated',
        title: 'The client secret was rotated, or the app deleted',
        explanation:
          'After a rotation, the old secret keeps working for a grace period of 0 to 30 days. Applications that still use it fail when the period ends.',
        prevalence: 'occasional',
        who: 'someone who can manage OAuth applications in the Console',
        when: {
          suggestedBy: [{ workedBefore: 'yes' }, { workedBefore: 'yes', says: ['Status Code: 400', 'Status Code: 401', 'Status Code: 403'] }],
        },
        steps: [
          {
            id: 'compare',
            text: "Open the OAuth app. If it's there, compare the time of the first failure with its last rotation plus the grace period.",
            link: { place: 'oauth-apps' },
          },
          { id: 'new', text: "Create a new app there if it's gone." },
          { id: 'set', text: 'Set the new secret, and the ID of a new app, in every application and job that uses it.' },
          { id: 'restart', text: 'Restart them.' },
          { id: 'check', text: "Send the request again. A response from the API means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/account-oauth-apps', read: '2026-11-24' },
      },
      {
        id: 'oauth-host-not-reachable',
        title: "The token host doesn't answer",
        explanation: 'Tokens come from a separate host, `oauth.twilio.com`. A firewall that allows only `api.twilio.com` blocks it.',
        prevalence: 'occasional',
        who: 'the team that runs the network',
        when: { suggestedBy: { says: ['Status Code: undefined', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNREFUSED'] } },
        steps: [
          {
            id: 'connect',
            text: 'Run this where the application runs.',
            snippet: {
              language: 'sh',
              code: "curl -s -o /dev/null -w 'HTTP %{http_code}\\n' https://oauth.twilio.com/v2/token",
              note: '`HTTP 000`: no connection. Any other number: the host answers.',
            },
          },
          { id: 'allow', text: 'Allow HTTPS to `oauth.twilio.com`, or to `*.twilio.com`.' },
          { id: 'check', text: "Send the request again. A response from the API means it's fixed." },
        ],
        // Older SDK versions ask preview-iam.twilio.com for the token; newer ones oauth.twilio.com.
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token', read: '2026-11-24' },
      },
    ],
  },
  {
    id: 'sdk-account-sid-form',
    title: 'The SDK got no Account SID',
    product: 'platform',
    level: 'error',
    summary: "The Twilio SDK stops before it sends anything because the value passed as the Account SID doesn't begin with `AC`.",
    messageHint: 'If the message continues with `The given SID indicates an API Key`, an API key SID was passed on its own.',
    messages: [
      'accountSid must start with AC',
      'The given SID indicates an API Key',
      'accountSid must start with AC. The given SID indicates an API Key which requires the accountSid to be passed as an additional option',
      "AccountSid '{sid}' is not valid. It should be the 34 character unique identifier starting with 'AC'",
      'The value for your ACCOUNT_SID in your .env file is not a valid Twilio Account SID.',
    ],
    retryable: false,
    related: [21470, 90002, 20003, 'sdk-credentials-missing'],
    lookalikes: [
      { code: 'sdk-credentials-missing', text: "The value isn't wrong; there is none." },
      { code: 21470, text: 'The SDK accepted the value, but Twilio refuses it.' },
    ],
    causes: [
      // Since 4.7, twilio-node adds a sentence to the message for an API key, so the bare message is about another value.
      {
        id: 'sdk-guard-account-sid',
        title: "The value isn't a valid Account SID",
        explanation: 'It has quotes or a space in front, is a placeholder such as `your_account_sid`, or is the SID or token of something else.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: {
          suggestedBy: [
            { usernameFault: ['whitespace', 'escape', 'quotes', 'braces', 'characters', 'other-sid', 'foreign', 'looks-like-auth-token', 'length'] },
            { signer: 'other' },
          ],
        },
        steps: [
          {
            id: 'form',
            text: "Run this where the application runs. `0` means that the value isn't clean.",
            snippet: checkAccountSid,
          },
          { id: 'order', text: 'Check the order of the arguments: the SID first, the token second.' },
          { id: 'set', text: 'Set the variable again without quotes that would become part of it, on the hosting platform too.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Start the application again. If it sends its first request, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/566', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/pull/424', read: '2026-11-23' }],
      },
      {
        id: 'api-key-used-as-account-sid',
        title: 'An API key was passed without the Account SID',
        explanation:
          "With an API key, the SDK needs three values: the key SID, the key secret and, in the options, the Account SID. The key alone doesn't identify the account.",
        prevalence: 'common',
        who: 'a developer',
        when: { suggestedBy: { signer: 'api-key' }, decisive: { says: 'indicates an API Key' } },
        steps: [
          {
            id: 'pass',
            text: 'Pass the Account SID as well.',
            snippet: {
              language: 'js',
              code: 'const client = twilio(process.env.TWILIO_API_KEY, process.env.TWILIO_API_SECRET, {\n  accountSid: process.env.TWILIO_ACCOUNT_SID,\n});',
            },
          },
          { id: 'find', text: 'Copy the Account SID from the first page of the Console. It begins with `AC`.' },
          { id: 'check', text: "Start the application again. If it sends its first request, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/600', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/pull/828', read: '2026-11-24' }],
      },
      {
        id: 'toolkit-env-holds-key',
        title: 'The `.env` file has another value as `ACCOUNT_SID`',
        explanation:
          "It's a placeholder, or the CLI profile's API key, which `twilio serverless:init` can write there. Functions need the Account SID and Auth Token.",
        prevalence: 'occasional',
        who: 'the team that writes the Functions',
        // Whoever starts Functions has such a file, and the CLI's variables as well.
        when: { suggestedBy: [{ says: 'ACCOUNT_SID in your .env file' }, { tool: 'serverless' }] },
        steps: [
          {
            id: 'set',
            text: 'Set `ACCOUNT_SID` to the `AC…` SID and `AUTH_TOKEN` to the Auth Token in `.env`. Keep the file out of version control.',
            link: { place: 'api-keys' },
          },
          { id: 'check', text: "Start the Functions again, and call one. If it reaches Twilio, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/213', read: '2026-11-29' },
      },
      {
        id: 'stale-cli-profile',
        title: 'The CLI reads a wrong value',
        explanation: 'The Twilio CLI uses variables such as `TWILIO_ACCOUNT_SID`, and a wrong one breaks every command even if the profile is correct.',
        prevalence: 'occasional',
        who: 'the person who runs the command',
        when: { suggestedBy: { tool: ['cli', 'serverless'] } },
        steps: [
          { id: 'profiles', text: 'Run `twilio profiles:list`, and check that the active profile shows an `AC…` SID.' },
          {
            id: 'unset',
            text: 'Remove `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` from the shell, or set both to the correct values, without quotes around them.',
          },
          { id: 'login', text: 'Run `twilio login` to create a new profile if the old one is wrong.' },
          { id: 'check', text: "Run the command again. If it reaches Twilio, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/issues/263', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/flex-plugin-builder/issues/728', read: '2026-11-24' }],
      },
    ],
  },
  {
    id: 'sdk-credentials-missing',
    title: 'The Twilio SDK got no credentials',
    product: 'platform',
    level: 'error',
    summary: 'This message comes from the Twilio SDK in your application. It found no username or password, so it sent nothing.',
    messages: [
      'username is required',
      'password is required',
      '~Credentials are required to create a Client',
      'Username can not be null',
      'Password can not be null',
      'TwilioRestClient was used before AccountSid and AuthToken were set',
      'accountSid is required',
      'Client requires an Account SID and Auth Token set explicitly or via the TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN environment variables',
      'Client requires an Account SID and Auth Token set explicitly',
      'RestClient requires an Account SID and Auth Token set explicitly or via the TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN environment variables',
      'Credentials are required to create a TwilioClient',
      'Twilio could not find your account credentials. Pass them into the TwilioRestClient constructor like this:',
      'AccountSid can not be null',
      'TwilioRestClient was used before AccountSid and AuthToken were set, please call Twilio.init()',
      'TwilioRestClient was used before AccountSid and AuthToken were set, please call TwilioClient.init()',
      'Credentials have not been initialized or changed, please call Twilio.init()',
      'Credentials have not been initialized or changed, please call TwilioClient.init()',
      "AuthToken '{token}' is not valid.",
      'Missing config. You must set either the username & password or SID and auth token',
      'Account SID and auth token are required',
    ],
    retryable: false,
    related: [20003, 'sdk-account-sid-form'],
    lookalikes: [
      { code: 'sdk-account-sid-form', text: "There is a value, but it isn't an Account SID." },
      { code: 20003, text: 'The values were sent, but Twilio refuses them.' },
    ],
    causes: [
      {
        id: 'sdk-guard-missing-env',
        title: 'The variables are empty where the code runs',
        explanation:
          'The SDK uses what the code passes, or `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` from the environment. `username` is the SID, and `password` the token or secret.',
        prevalence: 'common',
        covers: ['credentials-not-loaded'],
        who: 'the team that deploys the app',
        when: {},
        steps: [
          {
            id: 'print',
            text: 'Run this in the failing process, right before the client is created: it prints lengths, not values. A SID has 34 characters, a token or secret 32.',
            snippet: {
              language: 'js',
              code: "for (const name of ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_API_KEY', 'TWILIO_API_SECRET'])\n  console.log(name, process.env[name]?.length ?? 'is not set');",
            },
          },
          {
            id: 'set',
            text: "Set what is missing in that environment: on the hosting platform, in the container, in the CI job's secrets. Names have to match exactly.",
          },
          {
            id: 'load',
            text: "Load the `.env` file before the module that creates the client, and don't deploy code that expects the file where it doesn't exist.",
          },
          { id: 'check', text: "Restart the application. If it sends its first request, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/398', read: '2026-11-23' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/915', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-node#environment-variables', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-java/blob/main/src/main/java/com/twilio/Twilio.java', read: '2026-11-24' },
        ],
      },
    ],
  },
];
