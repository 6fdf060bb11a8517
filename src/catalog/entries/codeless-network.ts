import type { ErrorEntry } from '../types.ts';
import { oneReportNote } from './shared/notes.ts';

/** What only a connection says whose host was found: TLS begins after the lookup. */
const HOST_FOUND = ['x509:', 'SSLError', 'SSL routines', 'certificate has expired', 'secure TLS connection'];

/** What clients say of a name that DNS doesn't have: Node, Go, Java, Python, Ruby and C, .NET, Dart, Elixir, iOS, and Windows in any language (11001). */
const HOST_UNKNOWN = [
  'ENOTFOUND',
  'no such host',
  'such host is known',
  'UnknownHostException',
  'Name or service not known',
  'host lookup',
  'nodename nor servname',
  'getaddrinfo failed',
  'specified hostname',
  'nxdomain',
  '11001)',
];

/** Errors without a code about the connection to Twilio: it can't be made, or no response arrives. */
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
      // TLS versions: .NET Framework, OpenSSL, Java
      '~Could not create SSL/TLS secure channel',
      '~tlsv1 alert protocol version',
      '~sslv3 alert handshake failure',
      '~Received fatal alert: protocol_version',
      '~Received fatal alert: handshake_failure',
      '{method} "https://{host}.twilio.com/{path}": net/http: request canceled while waiting for connection',
      '{method} "https://{host}.twilio.com/{path}": proxyconnect tcp',
      // ureq and rustls in Rust
      'https://{host}.twilio.com/{path}: Connection Failed',
      'https://{host}.twilio.com/{path}: Dns Failed',
      '~invalid peer certificate',
      // The SDK for Java behind a proxy
      'ApiConnectionException: Connect to {host} failed',
      'ApiConnectionException: Connection refused',
      'ApiConnectionException: Connection timed out',
      'ApiConnectionException: connect timed out',
      // .NET, dio in Dart, and proxies in Node.js
      '~The SSL connection could not be established, see inner exception.',
      '~The request connection took longer than {time}',
      '~tunneling socket could not be established',
      // undici in Node.js
      'Connect Timeout Error (attempted address: {host}.twilio.com:443',
      '~Connect Timeout Error (attempted addresses: {ip}:443',
      // Elixir: Mint, Req and HTTPoison
      '~TransportError{reason: :nxdomain',
      '~TransportError{reason: :econnrefused',
      '~TransportError{reason: :ehostunreach',
      '~TransportError{reason: {:tls_alert',
      '~HTTPoison.Error{{field} reason: :nxdomain',
      '~HTTPoison.Error{{field} reason: :econnrefused',
      '~HTTPoison.Error{{field} reason: :connect_timeout',
      '~HTTPoison.Error{{field} reason: {:tls_alert',
      // URLSession of iOS and macOS
      '~A server with the specified hostname could not be found.',
      '~Could not connect to the server.',
      '~The Internet connection appears to be offline.',
      '~An SSL error has occurred and a secure connection to the server cannot be made.',
      '~The certificate for this server is invalid.',
      // Salesforce
      'Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = https://{host}.twilio.com/{path}',
      '~Unable to connect to service',
      // Bun
      '~Unable to connect. Is the computer able to access the url?',
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
          '`api.ie1.twilio.com` and six hosts like it ended on April 28, 2026. An SDK can build them when only the Region is set. US1 served them all along, whatever their names say, so the credentials that worked with them are US1 credentials.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: {
          suggestedBy: { host: 'retired' },
          excludedBy: { host: ['active', 'regional'] },
          // Twilio names the seven hosts of `api`, which have such a path. Those of other products have another certificate.
          decisive: [
            { host: 'retired', resource: ['accounts', 'keys', 'messages', 'calls'] },
            { host: 'retired', says: 'altnames' },
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
          { id: 'find', text: 'Search variables, settings and code for `TWILIO_REGION`, `region` and the host. Proxies and allow lists can name it, too.' },
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
                text: 'Set both `TWILIO_REGION=ie1` and `TWILIO_EDGE=dublin`, or `au1` and `sydney`, and use credentials created in that Region.',
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
        explanation:
          "`ENOTFOUND` and `EAI_AGAIN` come from the DNS of the machine, container or function. `EAI_AGAIN` means that the DNS server failed or didn't answer, which can pass.",
        prevalence: 'common',
        who: 'the team that runs the server or network',
        when: {
          excludedBy: { says: HOST_FOUND },
          suggestedBy: {
            says: [
              ...HOST_UNKNOWN,
              // Also of a lookup that got no answer
              'dial tcp: lookup',
              'Resource temporarily unavailable (',
              'EAI_AGAIN',
              'resolve host',
              'Failed to resolve',
              'name resolution',
              'NameResolutionError',
              'getaddrinfo for',
              'remote name could not be resolved',
              // aiohttp: EAI_AGAIN
              '[Try again]',
              // Rust
              'dns error',
              'Dns Failed',
              // .NET in German, Spanish, French, Portuguese and Italian
              'Remotename',
              'nombre remoto',
              'nom distant',
              'nome remoto',
              'Host ist unbekannt',
              'Hôte inconnu',
              'host no es conocido',
              'Host desconocido',
              'Host sconosciuto',
              'host não é conhecido',
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
              note: "An address beside `api.twilio.com`: the lookup works now, so it fails intermittently or for another host. None, or `can't find`: DNS is the cause. The address under `Server` is that of your DNS server.",
            },
          },
          { id: 'fix', text: 'Correct the DNS servers of the machine or container, or allow outgoing traffic if the platform blocks it.' },
          {
            id: 'retry',
            text: 'Repeat the request after a short pause if the lookup fails only occasionally, and reuse connections instead of opening one per request.',
          },
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
          // Go: the lookup of the name failed, whatever the reason.
          excludedBy: { says: 'dial tcp: lookup' },
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
              // WSAEACCES: a firewall on the machine itself
              '10013',
              'forbidden by its access permissions',
              'Permission denied: connect',
              'Errno 13]',
              'no route to host',
              // Go
              'unexpected EOF',
              'deadline exceeded',
              'handshake timeout',
              'connection reset',
              'WebSocket connection',
              'connection to the server at wss',
              'i/o timeout',
              'proxyconnect',
              'Connect Timeout Error',
              'while waiting for connection',
              // Ruby
              'execution expired',
              // Elixir, iOS
              'econnrefused',
              'ehostunreach',
              'connect_timeout',
              'Could not connect to',
              'unreachable',
              'ENETUNREACH',
              'secure TLS connection was established',
              'Connect call failed',
              // aiohttp: where the lookup or the certificate failed, it says so behind it
              'annot connect to host',
              "Couldn't connect to server",
              // curl
              'ailed to connect to',
              'Timeout was reached',
              // A proxy that refuses, or speaks no TLS
              'tunneling socket',
              'wrong version number',
              'WRONG_VERSION_NUMBER',
              // Bun
              'Is the computer able to access the url',
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
              note: '`HTTP 000`: no connection. Any other number: the answer of Twilio, or of a filter in between. If it works only here, the application lacks a proxy that `curl` takes from `HTTPS_PROXY`.',
            },
          },
          { id: 'allow', text: 'Allow HTTPS (port 443) to `*.twilio.com`, by name: the addresses change.' },
          {
            id: 'proxy',
            text: 'Set the proxy for the application if the network requires one: twilio-node reads it from `HTTP_PROXY` (not `HTTPS_PROXY`), other SDKs get it from their HTTP client. `AsyncTwilioHttpClient` for Python ignores its `proxy_url`, so send through the synchronous client.',
          },
          { id: 'check', text: "Send the request again. A response from Twilio means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/292', read: '2026-11-24' },
      },
      {
        id: 'salesforce-remote-site-missing',
        title: "Salesforce doesn't allow this host",
        explanation: 'Apex can call only hosts that are registered in the org. The request never left Salesforce.',
        prevalence: 'occasional',
        who: 'the Salesforce administrator',
        when: { requires: { says: 'Remote site settings' }, decisive: { says: 'Remote site settings' } },
        steps: [
          { id: 'open', text: 'Open **Setup** in Salesforce, and search for **Remote Site Settings**.' },
          { id: 'add', text: 'Add a site with the host in the message, such as `https://api.twilio.com`, and keep it active.' },
          { id: 'check', text: "Send the request again. A response from Twilio, even a refusal, means it's fixed." },
        ],
        source: { url: 'https://salesforcemfgcloudaccredpro.examzify.com/question/what-must-a-salesforce-consultant-e81d67d64737ed91', read: '2026-11-30' },
        sources: [{ url: 'https://documents.revenova.com/docs/twilio', read: '2026-11-30' }],
      },
      {
        id: 'certificate-not-trusted',
        title: "Your side doesn't trust the certificate it got",
        explanation:
          'A company proxy that intercepts TLS sends its own certificate, or the list of certificate authorities where the code runs is missing or old.',
        prevalence: 'occasional',
        who: 'the team that runs the server or network',
        when: {
          suggestedBy: {
            says: [
              'signed certificate in certificate chain',
              'SELF_SIGNED_CERT_IN_CHAIN',
              'local issuer certificate',
              'signed by unknown authority',
              // Go
              'x509:',
              'certificate has expired',
              'PKIX path building failed',
              'CERTIFICATE_VERIFY_FAILED',
              'certificate verify failed',
              // The certificate of another host: a proxy's, as long as the host in the message is one of Twilio's
              'altnames',
              'certificate is not valid for',
              'No subject alternative',
              'no alternative certificate subject',
              // .NET, Rust, Node.js, Java on Android, Erlang, iOS
              'remote certificate is invalid',
              'trust relationship',
              'certificate is not trusted',
              'valid certification path',
              'RemoteCertificateNameMismatch',
              // Python
              'CertificateError',
              'RemoteCertificateChainErrors',
              'invalid peer certificate',
              'verify the first certificate',
              'Trust anchor for certification path',
              'unknown_ca',
              // curl
              'error setting certificate',
              'certificate for this server is invalid',
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
              note: 'Your company as the issuer: a proxy intercepts TLS. A public authority and a code other than `0 (ok)`: the list of authorities is old or missing. No output: the app goes through a proxy, so add `-proxy HOST:PORT`.',
            },
          },
          {
            id: 'trust',
            text: "Set a file with the company's root certificate if a proxy intercepts TLS: in `NODE_EXTRA_CA_CERTS` for Node.js (beside `HTTP_PROXY`, twilio-node ignores `TWILIO_CA_BUNDLE`), in `REQUESTS_CA_BUNDLE` for Python, as `curl.cainfo` in `php.ini` for PHP, or with `keytool -importcert` for Java.",
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
          { url: 'https://github.com/twilio/twilio-node/blob/main/src/base/RequestClient.ts', read: '2026-12-01' },
          { url: 'https://github.com/twilio/twilio-php/issues/203', read: '2026-11-29' },
        ],
      },
      {
        id: 'old-tls-version',
        title: 'The app connects with TLS 1.0 or 1.1',
        explanation:
          'Twilio requires TLS 1.2 or later. Old runtimes offer only older versions, or no cipher that Twilio accepts, so the connection ends before a request is sent.',
        prevalence: 'rare',
        who: 'the team that runs the server',
        when: {
          suggestedBy: {
            says: [
              'create SSL/TLS secure channel',
              'alert protocol version',
              'alert handshake failure',
              'alert: protocol_version',
              'alert: handshake_failure',
              // Java
              'No appropriate protocol',
              // .NET Framework, which says so of other connections that end early as well
              'unexpected error occurred on a send',
            ],
          },
        },
        steps: [
          {
            id: 'test',
            text: 'Send one request from the failing app itself to `https://tls-test.twilio.com`. `200 OK` means that its TLS version and ciphers are accepted. An error can have other reasons, such as a firewall: read its text.',
          },
          {
            id: 'set',
            text: 'Set TLS 1.2 when the app starts. In .NET Framework: `System.Net.ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;`',
          },
          { id: 'update', text: "Update the runtime, its TLS library or the operating system if that isn't enough." },
          { id: 'check', text: "Restart and send the request again. A response from Twilio means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-csharp/pull/506', read: '2026-11-24' },
        sources: [
          {
            url: 'https://support.twilio.com/hc/en-us/articles/360003316334-Twilio-root-certificate-change-and-deprecation-of-TLS-v1-0-v1-1',
            read: '2026-11-30',
          },
          { url: 'https://github.com/twilio/twilio-csharp/pull/371', read: '2026-11-30' },
        ],
      },
      {
        id: 'unknown-host-name',
        title: "The host doesn't exist",
        explanation: "A typo, or an edge and a Region that don't match, produces a host name that doesn't exist.",
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // `roaming` is an edge of the client SDKs. The REST API has no such host in a Region.
        // The edge of Ireland is `dublin`, that of Australia `sydney`.
        when: {
          excludedBy: { says: HOST_FOUND },
          decisive: {
            says: [
              '.roaming.ie1.twilio.com',
              '.roaming.au1.twilio.com',
              '.roaming.gll.twilio.com',
              '.sydney.ie1.twilio.com',
              '.ashburn.ie1.twilio.com',
              '.frankfurt.ie1.twilio.com',
              '.dublin.au1.twilio.com',
              '.ashburn.au1.twilio.com',
              '.singapore.au1.twilio.com',
              '.ireland.ie1.twilio.com',
              '.australia.au1.twilio.com',
              '.undefined.twilio.com',
              '.null.twilio.com',
              '.undefined.ie1.twilio.com',
              '.undefined.au1.twilio.com',
            ],
          },
        },
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
          suggestedBy: { host: 'regional', says: [...HOST_UNKNOWN, 'resolve', 'resolved'] },
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
        note: 'One report, about Sync in Ireland, found that the host is missing.',
        source: { url: 'https://www.twilio.com/docs/global-infrastructure/regional-product-and-feature-availability', read: '2026-11-29' },
        sources: [{ url: 'https://github.com/twilio-labs/dev-phone/issues/198', read: '2026-11-29' }],
      },
    ],
  },
  {
    id: 'response-missing',
    title: "Twilio's response didn't arrive",
    product: 'platform',
    level: 'error',
    summary: "The SDK waited too long, or the connection broke off, but Twilio may have carried out the request. Credentials aren't the cause.",
    retryable: true,
    retryAdvice: 'Send it again after a few seconds, but first check whether the message or call already exists.',
    related: ['host-not-reachable', 20500, 'api-answer-not-json'],
    lookalikes: [
      { code: 'host-not-reachable', text: "No connection at all: the name can't be looked up, or the connection is refused." },
      { code: 11205, text: 'The other way around: your webhook answers Twilio too late.' },
    ],
    messages: [
      // requests in Python
      "HTTPSConnectionPool(host='{host}.twilio.com', port=443): Read timed out",
      '~Remote end closed connection without response',
      "~Connection aborted.', ConnectionResetError",
      // Ruby, https://github.com/twilio/twilio-ruby/issues/455 and /30
      '~Net::ReadTimeout',
      '~Net::OpenTimeout',
      '~execution expired',
      '~end of file reached',
      '~Faraday::TimeoutError',
      '~Faraday::ConnectionFailed',
      '~Connection reset by peer - SSL_connect',
      // Java
      '~java.net.SocketTimeoutException: Read timed out',
      '~java.net.SocketException: Connection reset',
      'ApiConnectionException: Connection reset',
      '{host}.twilio.com:443 failed to respond',
      // .NET, https://github.com/twilio/twilio-csharp/issues/500 and /415
      '~The request was canceled due to the configured HttpClient.Timeout of {n} seconds elapsing',
      '~A task was canceled.',
      'Connection Error: {method}://{host}.twilio.com/{path} ---> System.Threading.Tasks.TaskCanceledException: A task was canceled.',
      '~An existing connection was forcibly closed by the remote host',
      // curl, in PHP
      '~Operation timed out after {n} milliseconds with {n} bytes received',
      'OpenSSL SSL_connect: Connection reset by peer in connection to {host}.twilio.com:443',
      // Node.js
      '~timeout of {n}ms exceeded',
      '~socket hang up',
      '~ESOCKETTIMEDOUT',
      '~read ECONNRESET',
      // Go, https://github.com/twilio/twilio-go/issues/231
      '{method} "https://{host}.twilio.com/{path}": EOF',
      '{method} "https://{host}.twilio.com/{path}": net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
      // Elixir: Mint, Req and HTTPoison
      '~TransportError{reason: :timeout',
      '~TransportError{reason: :closed',
      '~HTTPoison.Error{{field} reason: :timeout',
      '~HTTPoison.Error{{field} reason: :closed',
      // dio in Dart
      '~The request took longer than {time} to receive data',
      // URLSession of iOS and macOS
      '~The request timed out.',
      '~The network connection was lost.',
      '{method} "https://{host}.twilio.com/{path}": read tcp',
    ],
    causes: [
      {
        id: 'response-lost',
        title: 'The response came too late, or the connection broke off',
        explanation: 'It happens to single requests. A message or call may have gone out, so a second attempt could send it twice.',
        details: 'On AWS Lambda it happens more often: Twilio says that Lambda limits connections.',
        prevalence: 'common',
        who: 'the team that writes the code',
        when: { suggestedBy: { occurs: 'sometimes' } },
        steps: [
          {
            id: 'created',
            text: 'Look for the message or call in the list of the last few minutes: `GET /2010-04-01/Accounts/AC…/Messages.json`, or `Calls.json`.',
          },
          { id: 'retry', text: 'Send again only what is missing, and wait longer after every attempt. A `GET` can be repeated at once.' },
          { id: 'timeout', text: "Raise the timeout of the SDK's HTTP client if it is only a few seconds." },
          { id: 'check', text: "Send the request again. A response from Twilio, even a refusal, means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-ruby/issues/519', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio/twilio-ruby/issues/455', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-node/issues/312', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-node/issues/338', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-go/issues/231', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-php/issues/737', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/api/errors/20500', read: '2026-11-24' },
        ],
      },
      {
        id: 'connection-held-up',
        title: 'A firewall or proxy holds the connection up',
        explanation: 'Nothing comes back, however often you try. Networks that filter traffic can cause this.',
        prevalence: 'occasional',
        who: 'the team that runs the network',
        when: {
          // No message shows it: in every report, the ends of a connection in Go, Ruby and PHP came once in a while.
          suggestedBy: { occurs: 'every-time' },
        },
        steps: [
          {
            id: 'connect',
            text: 'Run this where the application runs.',
            snippet: {
              language: 'sh',
              code: "curl -s -o /dev/null -w 'HTTP %{http_code}\\n' https://api.twilio.com/2010-04-01",
              note: '`HTTP 000`: no response here either. Any other number: the answer of Twilio, or of a filter in between.',
            },
          },
          { id: 'allow', text: 'Allow HTTPS (port 443) to `*.twilio.com`, by name: the addresses change.' },
          { id: 'check', text: "Send the request again. A response from Twilio means it's fixed." },
        ],
        note: oneReportNote,
        source: { url: 'https://github.com/hackclub/hackclub/issues/322', read: '2026-11-30' },
      },
    ],
  },
];
