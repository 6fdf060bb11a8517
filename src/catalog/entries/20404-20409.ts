import type { ErrorEntry } from '../types.ts';
import { oneReportNote, unlinkedReportNote } from './shared/notes.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20404,
    title: 'Twilio found nothing at this URL',
    product: 'platform',
    level: 'error',
    status: [404],
    summary: "The URL is wrong, or it names something that these credentials can't see.",
    messageHint: "Paste Twilio's error message: it repeats the path that was called.",
    messages: [
      'The requested resource',
      'was not found',
      '~The requested resource {path} was not found',
      'The requested resource /2010-04-01/{path} was not found',
      'The requested resource /Accounts/{path} was not found',
      'The requested resource /Services/{path} was not found',
      'The requested resource /v2/Services/{path} was not found',
      'The requested resource /Services/{path}/VerificationCheck was not found',
      'The requested resource /PhoneNumbers/{path} was not found',
      'The requested resource /Workspaces/{path} was not found',
      'The requested resource /Conversations/{path} was not found',
      'The requested resource /Flows/{path} was not found',
      'The requested resource /Rooms/{path} was not found',
      'The requested resource /Trunks/{path} was not found',
      'The requested resource /Credentials/{path} was not found',
      'The requested resource /Sims/{path} was not found',
      'The requested resource /Messages/{path} was not found',
      'The requested resource /PluginService/{path} was not found',
      '~The requested resource was not found',
      '~Not Found',
      'No active release was found',
      'The resource was not found.',
    ],
    retryable: false,
    related: [20003, 21470, 20423, 60221, 50350, 60202, 20410],
    lookalikes: [
      { code: 20003, text: 'Twilio rejects the credentials or the type of the key.' },
      { code: 21470, text: 'The Account SID itself has the wrong format.' },
    ],
    causes: [
      {
        id: 'not-found-stale-sid',
        title: 'The SID is wrong, or what it named was deleted',
        explanation: 'A SID from a test or another environment, or of something deleted, looks like one that never existed.',
        prevalence: 'common',
        who: 'the team that writes the code',
        // Twilio's own example is a call with a SID that the account doesn't have. A request that starts a verification names only its service.
        // So does one below a conversation.
        when: {
          suggestedBy: [
            { pathService: ['other-sid', 'malformed'] },
            { pathSid: ['name', 'resource'] },
            { resource: 'verifications' },
            { says: '/Conversations/CH' },
          ],
          // No such service exists.
          decisive: { pathService: ['other-sid', 'malformed'] },
        },
        steps: [
          { id: 'read', text: 'Compare each SID in the URL with the one in the Console, the service SID included.' },
          {
            id: 'list',
            text: 'Send `GET` to the URL without its last SID, with the same credentials. A SID that is missing from the list was deleted or belongs to another account.',
          },
          { id: 'set', text: 'Set the right SID where the app runs.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20404', read: '2026-11-30' },
      },
      {
        id: 'subaccount-product-resource',
        title: "A subaccount owns the resource, but the credentials are the parent's",
        explanation: "At hosts such as `verify.twilio.com`, the parent's credentials can't see a subaccount's resources.",
        prevalence: 'occasional',
        who: 'an admin of the subaccount',
        // A main account can have a wrong SID just as well. In the 2010 API, the parent's credentials work for a subaccount.
        when: { excludedBy: [{ accountLevel: 'subaccount' }, { pathAccount: 'account-sid' }] },
        steps: [
          { id: 'switch', text: 'Switch the Console to the subaccount.' },
          { id: 'look', text: "Look for the SID there, on its product's page." },
          { id: 'key', text: 'Create an API key in the subaccount.', link: { place: 'api-keys' } },
          { id: 'set', text: "Set that key, and the subaccount's SID as the account, where the app runs." },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-24' },
      },
      {
        id: 'number-kind-not-offered',
        title: "The country doesn't have this kind of number",
        explanation: 'The number search has no such list for that country. The US, for example, has `Local` and `TollFree`, but no `Mobile`.',
        details: 'Write the country as two capital letters, and `Local`, `Mobile` and `TollFree` as here.',
        prevalence: 'occasional',
        who: 'the team that writes the code',
        when: { suggestedBy: { pathNames: 'number-search' } },
        steps: [
          {
            id: 'kinds',
            text: 'Fetch `/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{country}.json`. Its `subresource_uris` are the kinds of numbers that the country has.',
          },
          { id: 'kind', text: 'Use one of these in the path of the search.' },
          { id: 'check', text: "Send the search again. A 200 response means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/159', read: '2026-11-28' },
      },
      {
        id: 'path-contains-undefined',
        title: 'A variable in the URL is empty',
        explanation: 'The URL contains `undefined`, `null`, a placeholder or two slashes, or lacks the account.',
        prevalence: 'common',
        covers: ['path-account-null-or-undefined'],
        who: 'the team that deploys the app',
        when: {
          suggestedBy: { pathAccount: 'missing' },
          decisive: [
            { pathPart: 'undefined' },
            { pathNames: 'unfilled' },
            { pathAccount: 'missing' },
            {
              says: [
                '/undefined/',
                '/undefined.json',
                '/undefined was',
                '/null/',
                '/null.json',
                '/Accounts//',
                '/Services//',
                '/.json',
                '/2010-04-01/Messages',
                '/2010-04-01/Calls',
              ],
            },
          ],
        },
        steps: [
          {
            id: 'which',
            text: 'Find out which SID is missing: after `/Accounts/` the Account SID, after `/Services/` the service SID.',
          },
          {
            id: 'print',
            text: "Check in the failing process whether that variable is set: the `.env` file might not be loaded, or the variable's name might have a typo.",
          },
          { id: 'set', text: 'Set it where the app runs.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/709', read: '2026-11-23' },
        sources: [
          { url: 'https://www.twilio.com/docs/api/errors/20404', read: '2026-11-30' },
          { url: 'https://github.com/danielberkompas/ex_twilio/issues/33', read: '2026-11-24' },
        ],
      },
      {
        id: 'extra-characters-in-credential',
        title: 'The Account SID in the URL is malformed',
        explanation: "A space, a tab or a placeholder is left in the value, it's cut off, or it's an API key's SID (`SK…`).",
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: { suggestedBy: { pathAccount: ['malformed', 'key-sid'] }, decisive: { pathAccount: ['malformed', 'key-sid'] } },
        steps: [
          { id: 'set', text: 'Set the Account SID again where the app runs: `AC` and 32 characters, with nothing before or after.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        note: 'The tab, the placeholder and the API key are based on one report each.',
        source: { url: 'https://www.twilio.com/docs/api/errors/20404', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio/twilio-ruby/issues/113', read: '2026-11-29' },
          { url: 'https://github.com/twilio/twilio-node/issues/684', read: '2026-11-29' },
          { url: 'https://github.com/twilio/twilio-ruby/issues/478', read: '2026-11-29' },
          { url: 'https://www.volcengine.com/article/3009007', read: '2026-11-30' },
        ],
      },
      {
        id: 'lookup-number-invalid',
        title: "Lookup doesn't recognize this number",
        explanation: "Lookup v1 returns 20404 for a phone number that isn't valid.",
        prevalence: 'occasional',
        who: 'the team that writes the code',
        when: { suggestedBy: [{ pathNames: 'lookup' }, { pathNames: 'lookup', says: 'resource /PhoneNumbers/' }] },
        steps: [
          { id: 'form', text: 'Write the number with `+` and the country code: `+442079460000`, not `020 7946 0000`.' },
          {
            id: 'v2',
            text: 'Use Lookup v2, which responds with `valid: false` and says what is wrong in `validation_errors`.',
            link: { href: 'https://www.twilio.com/docs/lookup/v2-api', text: 'Lookup v2' },
          },
          { id: 'check', text: "Look up the number again. A response with the number means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/lookup/v1-api/validation-and-formatting', read: '2026-11-28' },
      },
      {
        id: 'not-found-verification-consumed',
        title: 'The verification is used up',
        explanation: 'A verification ends once its code is approved, after too many wrong codes, and by default after 10 minutes.',
        prevalence: 'common',
        who: 'the team that writes the code',
        when: {
          // A new verification can't be used up: only a URL with its SID, or with the number it was sent to, names one.
          suggestedBy: [
            { resource: 'verification-checks' },
            { resource: 'verifications', pathSid: ['resource', 'name'] },
            { resource: 'verification-checks', says: '/VerificationCheck' },
          ],
        },
        steps: [
          {
            id: 'once',
            text: 'Keep the response to the first check. A second check of the same code, after a double click or retry, gets 20404 even though the first returned `approved`.',
          },
          {
            id: 'log',
            text: 'Open the Verify service in the Console and look up the verification in its logs: they show whether it was approved, expired or had too many attempts.',
            link: { place: 'verify-services' },
          },
          { id: 'service', text: 'Send the check with the same service SID and recipient as the start request.' },
          { id: 'check', text: "Start a new verification and check its code once, within 10 minutes. `approved` means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-php/issues/696', read: '2026-11-24' },
        sources: [
          { url: 'https://www.twilio.com/docs/api/errors/20404', read: '2026-11-30' },
          { url: 'https://www.twilio.com/blog/test-verify-no-rate-limits', read: '2026-11-30' },
        ],
      },
      {
        id: 'not-found-already-ended',
        title: 'The call has already ended',
        explanation: 'Your app tried to hang up or change a call after the other side had ended it.',
        prevalence: 'occasional',
        who: 'the team that writes the code',
        // Of calls that end by themselves, some end before the request. A wrong SID or account fails each time.
        when: { suggestedBy: { resource: 'calls', pathSid: 'resource', occurs: 'sometimes' } },
        steps: [
          {
            id: 'status',
            text: 'Look up the call in the call log, and compare its end time with the time of the request.',
            link: { href: 'https://console.twilio.com/us1/monitor/logs/calls', text: 'Call log' },
          },
          { id: 'accept', text: 'Treat 20404 as success where the request only ends the call.' },
          { id: 'check', text: 'Send the request during a call. No 20404 means that the SID and account are right.' },
        ],
        note: `${oneReportNote} The listed code for changing an ended call is 21220.`,
        source: { url: 'https://github.com/pipecat-ai/pipecat/issues/2145', read: '2026-11-23' },
      },
      {
        id: 'path-account-not-owner',
        title: 'The resource belongs to another account',
        explanation: "Twilio doesn't show what another account owns. Staging and production, or parent and subaccount, get mixed up.",
        wordings: [
          {
            id: 'list',
            when: { pathSid: ['account', 'list'] },
            title: 'The credentials and the URL belong to different accounts',
            explanation: "Every account has this list, so Twilio didn't find the account. An API key sees only the account that it was created in.",
          },
        ],
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // As a rule the URL names the account of the credentials, and only the SID at its end is another account's.
        when: {
          suggestedBy: [
            { accountRelation: 'other' },
            // If the account isn't known to differ, a list that every account has is a hint, no more.
            { accountRelation: 'other', pathSid: ['account', 'list', 'resource', 'name'] },
          ],
        },
        steps: [
          {
            id: 'compare',
            text: 'Compare the Account SID of the credentials with the one in the URL, and with the account where the Console shows the resource.',
          },
          { id: 'use', text: 'Use the SID and the credentials of the account that has the resource.' },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-ruby/issues/225', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-ruby/issues/160', read: '2026-11-30' },
        ],
      },
      {
        id: 'room-not-in-progress',
        title: 'No Video Room in progress has this name',
        explanation: "A Room's name works in a URL only while the Room is in progress, and only without characters such as `/`, `?` or `#`.",
        prevalence: 'occasional',
        who: 'the team that writes the code',
        // By its SID, a Room that has ended is found as well.
        when: { suggestedBy: { pathNames: 'room' } },
        steps: [
          { id: 'name', text: 'Use only letters, digits, hyphens and underscores in the names of Rooms.' },
          { id: 'sid', text: 'Store the SID, `RM…`, when you create a Room, and use it in the URL: it also finds a Room that has ended.' },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/video/api/rooms-resource', read: '2026-12-01' },
        sources: [{ url: 'https://github.com/twilio/twilio-python/issues/503', read: '2026-12-01' }],
      },
      {
        id: 'messaging-service-other-account',
        title: "The Messaging Service isn't in the account that sends",
        explanation: 'It was deleted, or created in another account. A subaccount needs its own.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // A message that is read or changed has its sender already, and a list of messages needs none.
        when: { suggestedBy: { senderType: 'messaging-service', resource: 'messages', pathSid: 'account' } },
        steps: [
          { id: 'find', text: 'Search for the `MG…` SID among the Messaging Services of the account in the URL.', link: { place: 'messaging-services' } },
          { id: 'create', text: 'Create one if the account has none.' },
          { id: 'add', text: "Add the account's numbers to it." },
          { id: 'set', text: 'Set the SID of a service of that account where the app runs.' },
          { id: 'check', text: "Send a message. A response with a SID that starts with `SM` means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-29' },
        note: unlinkedReportNote,
      },
      {
        id: 'sender-not-in-service',
        title: "The sender isn't in the service or trunk that the URL names",
        explanation: 'Below a Messaging Service, Twilio finds only the senders in its pool, and below a trunk only its numbers.',
        prevalence: 'occasional',
        who: 'the team that writes the code',
        when: {
          suggestedBy: [
            { resource: 'other', says: ['/PhoneNumbers/PN', '/ShortCodes/SC', '/AlphaSenders/AI', '/ChannelSenders/XE'] },
            { resource: 'other', pathNames: 'trunk-number' },
            { resource: 'sender-pool', pathSid: 'resource' },
          ],
        },
        steps: [
          { id: 'list', text: "List what the service or trunk has: call the URL without the last SID. If the sender isn't listed, it belongs elsewhere." },
          {
            id: 'add',
            text: 'Add the sender: send `PhoneNumberSid`, `ShortCodeSid` or `AlphaSender` with `POST` to that URL. A number can be in one Messaging Service only.',
          },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/messaging/api/phonenumber-resource', read: '2026-11-29' },
      },
      {
        id: 'deploy-remembers-other-account',
        title: '`.twiliodeployinfo` names a deleted or foreign service',
        explanation: 'The serverless toolkit remembers the service of the last deployment, and looks for it in the account you deploy to now.',
        prevalence: 'occasional',
        who: 'the team that deploys the Functions',
        // A Function can call every product, so the tool alone tells nothing.
        when: {
          suggestedBy: [{ pathNames: ['environment', 'deployment'] }, { pathNames: 'serverless', tool: 'serverless' }],
        },
        steps: [
          {
            id: 'compare',
            text: 'Run `twilio serverless:list services` with the same profile, and compare the SIDs with `serviceSid` in the file.',
          },
          { id: 'delete', text: 'Delete `.twiliodeployinfo`, or choose the account with `-p` and its profile name.' },
          { id: 'check', text: "Deploy again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/162', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/twilio-labs/plugin-serverless/issues/30', read: '2026-11-29' },
          { url: 'https://www.twilio.com/docs/labs/serverless-toolkit/configuration', read: '2026-11-29' },
        ],
      },
      {
        id: 'flex-plugin-not-deployed',
        title: 'The account has no such Flex plugin, or no such version',
        explanation: 'An earlier step of the deployment failed, or the CLI profile belongs to another account. At the first deployment, this 404 is normal.',
        prevalence: 'occasional',
        who: 'the team that deploys the plugin',
        // The plugin CLI's own words where nothing was ever released.
        when: { suggestedBy: { pathNames: 'plugin' }, decisive: [{ pathNames: 'plugin' }, { says: 'No active release was found' }] },
        steps: [
          { id: 'log', text: 'Read the log from its beginning, and correct the first error after `Compiling` or `Uploading`.' },
          {
            id: 'list',
            text: 'Run `twilio flex:plugins:list:plugin-versions --name {plugin}` with the same profile. It shows which versions the account has.',
          },
          { id: 'deploy', text: 'Deploy the plugin, and release only a version that is in that list.' },
          { id: 'check', text: "Release the plugin again. No 20404 means it's fixed." },
        ],
        note: oneReportNote,
        source: { url: 'https://github.com/twilio/flex-plugin-builder/issues/1119', read: '2026-11-30' },
        sources: [
          {
            url: 'https://github.com/twilio/flex-plugin-builder/blob/main/packages/flex-plugins-api-client/src/clients/plugins.ts',
            read: '2026-11-30',
          },
        ],
      },
      {
        id: 'not-available-yet',
        title: "The new resource isn't available yet",
        explanation: "For a few seconds, a new message or its media can be missing, and so can a call's recordings and events.",
        prevalence: 'occasional',
        who: 'the team that writes the code',
        // A file that is missing every time was deleted, or has another SID.
        when: { suggestedBy: { pathNames: ['media', 'message', 'recording', 'call-events'], occurs: 'sometimes' } },
        steps: [
          { id: 'wait', text: 'Send the same request again after 1, 3 and 10 seconds, with the same credentials.' },
          { id: 'check', text: "Let this run with the next messages or calls. No 20404 on the last attempt means it's fixed." },
        ],
        note: 'Based on one report each.',
        source: { url: 'https://github.com/chatwoot/chatwoot/pull/15499', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/nyaruka/rapidpro/pull/726', read: '2026-11-30' },
          { url: 'https://github.com/john/drive.vote/issues/858', read: '2026-11-30' },
        ],
      },
      {
        id: 'wrong-resource-path',
        title: 'The URL itself is wrong',
        explanation: 'Paths are case sensitive, each product has its own host and version, and old SDKs call URLs that no longer exist.',
        prevalence: 'occasional',
        who: 'the team that writes the code',
        when: {
          suggestedBy: [
            { pathSid: 'none' },
            { pathPart: ['slash', 'lower-case', 'retired'] },
            { pathNames: 'website' },
            // Such a path isn't found, whatever its SID is.
            { pathPart: ['slash', 'lower-case', 'retired'], pathSid: ['name', 'resource'] },
          ],
          decisive: { pathNames: 'misplaced' },
        },
        steps: [
          {
            id: 'compare',
            text: 'Compare host, version and path with the documentation: `https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json` or `https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications`.',
          },
          { id: 'update', text: 'Update the Twilio SDK if it builds the URL.' },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20404', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/461', read: '2026-11-23' },
          { url: 'https://github.com/twilio/twilio-ruby/issues/564', read: '2026-11-29' },
        ],
      },
      {
        id: 'call-insights-missing',
        title: 'Voice Insights has no data for this call',
        explanation: "A call's events, metrics and summary need Advanced Features, enabled before the call, and are kept for 30 days.",
        details: 'A complete summary can take half an hour after the call. For a call from before Advanced Features, Twilio also has the code 17007.',
        prevalence: 'occasional',
        who: 'someone who can change the settings of Voice Insights and its cost',
        when: { suggestedBy: { pathNames: 'insights' } },
        steps: [
          {
            id: 'look',
            text: 'Run the command. `"advanced_features": false` means that they are off.',
            snippet: {
              language: 'sh',
              title: 'Read the settings of Voice Insights',
              code: 'curl -s -u "${TWILIO_API_KEY:?is not set}" https://insights.twilio.com/v1/Voice/Settings',
              note: '`curl` asks for the secret. For a subaccount, add `?SubaccountSid=` and its SID.',
            },
          },
          { id: 'enable', text: 'Turn them on: send `AdvancedFeatures=true` with `POST` to the same URL. Earlier calls still have no data.' },
          { id: 'age', text: 'Check when the call ended. After 30 days its data is gone.' },
          { id: 'check', text: "Make a call, wait half an hour after it ends, and fetch its summary. A 200 response means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/voice/voice-insights/advanced-features', read: '2026-11-29' },
        sources: [
          { url: 'https://www.twilio.com/docs/voice/voice-insights', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/voice/voice-insights/api/call/voice-insights-settings-resource', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/voice/voice-insights/event-streams/call-insights-events', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/api/errors/17007', read: '2026-11-30' },
        ],
      },
      {
        id: 'resource-in-other-region',
        title: 'The resource is stored in another Region',
        explanation: "Each Region stores its own resources. A request to Ireland can't find what was created in the United States.",
        prevalence: 'rare',
        who: 'the team that deploys the app',
        // A wrong SID isn't found in any Region.
        when: { suggestedBy: { host: 'regional', workedBefore: 'no' } },
        steps: [
          { id: 'host', text: 'Check which host was called. `api.dublin.ie1.twilio.com` is Ireland; no Region in the name means US1.' },
          { id: 'set', text: "Set `TWILIO_REGION` and `TWILIO_EDGE` for the Region that holds the resource, with that Region's credentials." },
          { id: 'check', text: "Send the request again. No 20404 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region', read: '2026-11-24' },
      },
      {
        id: 'stale-conversations-user',
        title: 'Conversations still has the old user with this identity',
        explanation: 'Adding a participant again after deleting it can return 20404 even though the participant was created.',
        prevalence: 'rare',
        who: 'the team that writes the code',
        // The list of a conversation that doesn't exist isn't found either, but then nobody can be added. Rooms, calls and Proxy sessions
        // have participants as well, without users of Conversations.
        when: {
          requires: { says: '/Conversations/' },
          suggestedBy: { resource: 'other', says: '/Participants was not found', affected: 'one-recipient' },
        },
        steps: [
          { id: 'list', text: 'List the participants. If the new one is there, this is the cause.' },
          { id: 'delete', text: 'Delete the user with that identity from the Conversations service.' },
          { id: 'create', text: 'Create the user again.' },
          { id: 'check', text: "Add the participant again. A 201 response means it's fixed." },
        ],
        source: {
          url: 'https://support.twilio.com/hc/en-us/articles/50009103572635-Resolving-Error-20404-When-Re-Adding-the-Same-Participant',
          read: '2026-11-24',
        },
      },
    ],
  },
  {
    code: 20409,
    title: "The resource's state doesn't allow the change",
    product: 'platform',
    level: 'error',
    status: [409],
    summary: "The resource can't be changed this way right now.",
    messages: [
      'Conflict',
      'Environment already has requested deployment',
      'Environment has already requested deployment',
      'Execution {ExecutionSid} is already active for this contact.',
      '~The request could not be completed due to a conflict with the current state of the target resource.',
    ],
    retryable: true,
    related: [20009, 20404, 20412],
    causes: [
      {
        id: 'resource-state-conflict',
        title: 'The resource is busy or in an unexpected state',
        explanation: 'It may be in progress, finished, or being changed by another request.',
        prevalence: 'common',
        who: 'the team that writes the code',
        when: {},
        steps: [
          { id: 'read', text: 'Fetch the resource with `GET` on the URL of the request, and read its status.' },
          { id: 'wait', text: 'Wait until the status allows the change. If it is final, create a new resource instead.' },
          { id: 'turns', text: 'Let jobs that change the same resource take turns if there are several.' },
          { id: 'check', text: "Send the request again. No 20409 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20409', read: '2026-11-23' },
      },
      {
        id: 'build-already-active',
        title: 'This build is already active in the environment',
        explanation: 'Twilio Serverless returns 409 when a build is promoted to an environment that already runs it.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // An environment whose name is taken is a conflict for the toolkit, too. Its `promote` command adds the second sentence itself.
        when: {
          suggestedBy: [{ says: ['already requested deployment', 'already has requested deployment', 'promote a build'] }, { pathNames: 'deployment' }],
        },
        steps: [
          { id: 'fetch', text: 'Fetch `https://serverless.twilio.com/v1/Services/ZS…/Environments/ZE…`, and read `build_sid`.' },
          { id: 'compare', text: 'Compare it with the `BuildSid` that you send. If they are the same, nothing is left to do. If both are missing, send one.' },
          { id: 'deploy', text: 'Run `twilio serverless:deploy` to get a new build if the files have changed since.' },
          { id: 'check', text: "Promote the new build. A response without a conflict means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/171', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio-labs/serverless-api/issues/27', read: '2026-11-29' },
          { url: 'https://github.com/twilio/twilio-cli/issues/215', read: '2026-11-30' },
        ],
      },
      {
        id: 'environment-name-taken',
        title: "The new environment's name or domain is taken",
        explanation: 'Twilio Serverless returns 409 for a new environment if its `twil.io` domain or its unique name already exists.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: { suggestedBy: { pathNames: 'environment' } },
        steps: [
          {
            id: 'list',
            text: 'Look for the name in `GET https://serverless.twilio.com/v1/Services/ZS…/Environments` if `POST …/Environments` failed.',
          },
          { id: 'use', text: 'Use that environment if it is the one that you wanted.' },
          {
            id: 'rename',
            text: 'Choose another suffix otherwise (`twilio serverless:deploy --environment`), or a new service (`--service-name`).',
          },
          { id: 'check', text: "Create the environment again. A 201 response means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio-labs/plugin-rtc/blob/master/CHANGELOG.md', read: '2026-11-30' },
        sources: [{ url: 'https://github.com/twilio/twilio-cli/issues/211', read: '2026-11-30' }],
      },
      {
        id: 'studio-execution-active',
        title: 'The contact is already in the Studio Flow',
        explanation: 'Studio API v2 starts no Execution while another one with the same `To` and `From` is active.',
        details: 'v1 returns the active Execution instead, with status 200.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: [{ says: 'already active for this contact' }, { pathNames: 'execution' }], decisive: { says: 'already active for this contact' } },
        steps: [
          { id: 'read', text: 'Read `details.conflicting_execution_sid` in the response. It starts with `FN`.' },
          { id: 'wait', text: 'Wait until that Execution has ended if the contact is still answering.' },
          {
            id: 'end',
            text: 'End it otherwise: `POST https://studio.twilio.com/v2/Flows/{FlowSid}/Executions/{ExecutionSid}` with `Status=ended`.',
          },
          { id: 'check', text: "Create the Execution again. A 201 response means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/studio/rest-api/v2/execution', read: '2026-11-29' },
      },
    ],
  },
];
