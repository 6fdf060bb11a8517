import type { ErrorEntry, Level } from '../types.ts';
import { type Draft, cause, entry, page, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { DOMAIN, OWNER, SIP_ADMIN, TRUNK } from './shared/sip.ts';

const CODE = 'a developer';
const SAVE = "Send the request again, or save again. No error means it's fixed.";
const DELETED = "Delete it again. A 204 response means it's fixed.";
const ACL_DOCS = source('https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource');
const CREDENTIAL_DOCS = source('https://www.twilio.com/docs/voice/sip/api/sip-credential-resource');
const MANIPULATION = source('https://www.twilio.com/docs/sip-trunking/sip-header-manipulation');
const AMD = source('https://www.twilio.com/docs/voice/answering-machine-detection');
const DOMAIN_DOCS = source('https://www.twilio.com/docs/voice/sip/api/sip-domain-resource');

/** A setting for SIP that Twilio did not save, with one reason. */
const setting = (
  code: number,
  title: string,
  summary: string,
  draft: Draft,
  more: Pick<ErrorEntry, 'messages' | 'related' | 'messageHint'>,
  product: 'voice' | 'sip-trunking' = 'voice',
): ErrorEntry => entry(code, product, 'error', title, summary, [draft], more);

/** There are as many of something as there can be. `otherwise` is what to do if all of them are in use. */
const full = (
  what: string,
  most: string,
  more: Partial<Draft> = {},
  otherwise: Parameters<typeof cause>[3][number] = { text: 'Ask Twilio Support whether the limit can be raised.', link: supportLink },
): Draft =>
  cause('limit-reached', `${most} is the limit`, 'Unused ones count as well.', [`Delete ${what} that nothing uses.`, otherwise, SAVE], {
    who: SIP_ADMIN,
    ...more,
  });

/** A list that a SIP domain still uses. */
const mapped = (list: string): Draft =>
  cause(
    'list-still-mapped',
    'A SIP domain still uses the list',
    'As long as a domain checks callers against it, Twilio keeps the list.',
    [DOMAIN, `Remove the ${list} from each domain that shows it, or choose another one there.`, DELETED],
    { who: SIP_ADMIN },
  );

const amd = (
  code: number,
  level: Level,
  title: string,
  summary: string,
  draft: Draft,
  more: Pick<ErrorEntry, 'messages' | 'related' | 'lookalikes' | 'status'>,
): ErrorEntry => entry(code, 'voice', level, title, summary, [draft], more);

export const entries: readonly ErrorEntry[] = [
  setting(
    21230,
    'The account has too many SIP domains',
    "Twilio didn't create another SIP domain.",
    full('your SIP domains', 'A hundred SIP domains in one account'),
    { messages: ['Maximum Domains Reached', '~An account cannot have more than 100 domains.'], related: [21232, 21233, 21244] },
  ),
  entry(
    21231,
    'voice',
    'error',
    'A setting of the SIP domain has a wrong value',
    "Twilio didn't save the SIP domain. The response says which setting it refused.",
    [
      cause(
        'list-already-mapped',
        'The list is already attached to the domain',
        'A domain takes each list only once. Other domains can use the same list.',
        [
          { ...DOMAIN, text: 'Open the SIP domain in the Console and read which lists it has.' },
          'Skip the request: what you want is already in place.',
          'Open the domain again. The list on it means that there is nothing to fix.',
        ],
        { who: CODE, when: { suggestedBy: [{ says: 'already associated' }, { pathNames: 'mapping' }], decisive: { says: 'already associated' } } },
      ),
      cause(
        'domain-parameter-wrong',
        'One parameter breaks a rule',
        'A name can have letters, digits and `-`, and ends in `.sip.twilio.com`. URLs must be absolute.',
        [
          'Read in the response which parameter it refuses.',
          { text: 'Compare it with the rule for that parameter.', link: { href: DOMAIN_DOCS.url, text: 'Parameters of a SIP domain' } },
          'Correct it in the request, or on the page of the domain in the Console.',
          SAVE,
        ],
        {
          who: CODE,
          when: {
            suggestedBy: [
              { field: ['DomainName', 'VoiceUrl', 'VoiceFallbackUrl', 'VoiceStatusCallbackUrl', 'VoiceMethod', 'VoiceFallbackMethod'] },
              { pathNames: 'sip-domain' },
            ],
          },
          sources: [DOMAIN_DOCS],
        },
      ),
    ],
    {
      messages: [
        'IpAccessControlList already associated with this domain',
        'Domain Validation Error',
        'One of the parameters passed when creating or updating a SIP domain was incorrect.',
      ],
      related: [21232, 21235, 21240],
    },
  ),
  setting(
    21232,
    "You can't have this SIP domain name",
    "Twilio didn't save the SIP domain because of its name.",
    cause(
      'domain-name-not-available',
      'The name is taken or breaks a rule',
      'It must be free and end in `.sip.twilio.com`. A subdomain needs a parent domain that exists, in your account or its parent account.',
      ['Read the reason in the response.', 'Choose another name of letters, digits and `-`. Good: `acme-office.sip.twilio.com`. Bad: `sip.acme.com`.', SAVE],
      { who: SIP_ADMIN, sources: [DOMAIN_DOCS] },
    ),
    {
      messages: [
        'Domain {name} already exists.',
        'The domain name requested is invalid, already in use or a subdomain of a domain you do not control.',
        '~Invalid Domain',
      ],

      related: [21231, 21233, 21248, 21230],
    },
  ),
  setting(
    21233,
    'The SIP domain still has subdomains',
    'Twilio deletes a SIP domain only after the ones below it.',
    cause(
      'subdomains-left',
      "Other domains end in this domain's name",
      "As long as `a.office.sip.twilio.com` exists, `office.sip.twilio.com` can't be deleted.",
      [DOMAIN, 'Delete the domains whose names end in this one, then the domain itself.', DELETED],
      { who: SIP_ADMIN },
    ),
    { messages: ['Domain still has subdomains', 'You cannot delete a domain while subdomains of it exist.'], related: [21232, 21247] },
  ),
  amd(
    21234,
    'error',
    'A setting of machine detection is out of range',
    "Twilio didn't start the call because of a machine detection parameter.",
    cause(
      'machine-detection-value',
      'A value is misspelled or outside its range',
      '`MachineDetection` is `Enable` or `DetectMessageEnd`. The other parameters have ranges.',
      [
        'Print every parameter that begins with `MachineDetection`.',
        {
          text: 'Compare each with its range. `MachineDetectionTimeout` counts seconds, the others milliseconds.',
          link: { href: AMD.url, text: 'Ranges of machine detection' },
        },
        'Replace the value that is misspelled or out of range.',
        "Send the request again. A response with a Call SID means it's fixed.",
      ],
      { who: CODE, sources: [AMD] },
    ),
    {
      messages: [
        'Invalid Machine Detection configuration value',
        'You attempted to initiate an outbound call, but you provided a Machine Detection configuration value that is not allowed',
      ],
      related: [21207, 21262, 21263],
    },
  ),
  entry(
    21235,
    'voice',
    'error',
    "Twilio didn't save the IP access control list",
    'The list, or an address in it, has a value that already exists.',
    [
      cause(
        'list-name-exists',
        'Another list or address has the same name',
        'Each `FriendlyName` can be used only once.',
        [
          'Fetch the lists and read their names: `GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json`.',
          'Choose another name, or use the list that has it.',
          SAVE,
        ],
        { who: SIP_ADMIN, when: { suggestedBy: [{ says: 'FriendlyName' }, { field: 'FriendlyName' }, { pathNames: 'sip-list' }] } },
      ),
      cause(
        'address-already-listed',
        'The address is already in the list',
        'A list holds each IP address only once.',
        [
          'Fetch the addresses of the list: `GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{AL…}/IpAddresses.json`.',
          'Skip the request if the address is there.',
          'Fetch them again. The address once in the list means that there is nothing to fix.',
        ],
        { who: SIP_ADMIN, when: { suggestedBy: [{ field: 'IpAddress' }, { pathNames: 'sip-list-entry' }] } },
      ),
    ],
    {
      messages: ['IP Access Control List Validation Error', 'One of the parameters passed when creating or updating an IP Access Control List was incorrect.'],
      related: [21236, 21237, 21240, 21231, 21238],
    },
  ),
  setting(21236, 'A SIP domain still uses this IP access control list', "Twilio didn't delete the list.", mapped('IP access control list'), {
    messages: ['IP Access Control List Dependencies Violation', 'You cannot delete an IP Access Control List that is still mapped to a SIP Domain.'],
    related: [21235, 21241],
  }),
  // Twilio's list of errors says 25. The reference, which is newer, says 100.
  setting(
    21237,
    'The IP access control list is full',
    "Twilio didn't add another address.",
    full(
      'the addresses',
      'A hundred addresses in one list',
      {
        note: "Twilio's page for this error says 25, its newer reference 100.",
        source: ACL_DOCS,
        sources: [page(21237)],
        details: 'One entry can stand for a whole block of addresses: give it a `CidrPrefixLength`.',
      },
      'Merge neighboring addresses into a block, or put the rest in a second list.',
    ),
    { messages: ['Maximum IP Addresses Reached for List', 'IP Access control lists cannot contain more than 25 Addresses.'], related: [21235, 21255, 21238] },
  ),
  setting(
    21238,
    'An address for an IP access control list is wrong',
    "Twilio didn't save the IP address.",
    cause(
      'ip-address-form',
      "It isn't a complete IPv4 address",
      "A name, an IPv6 address or a wildcard doesn't work.",
      ['Print the address that your request sends.', 'Write four numbers, such as `203.0.113.10`, and a block with `CidrPrefixLength`.', SAVE],
      { who: SIP_ADMIN, sources: [source('https://www.twilio.com/docs/voice/api/ip-address')], note: "Twilio's page says only that a parameter is wrong." },
    ),
    { messages: ['Address Validation Error', 'One of the parameters passed when creating or updating an Address was incorrect.'], related: [21235, 21237] },
  ),
  // The name speaks of credential lists, the text of IP access control lists.
  setting(
    21239,
    'The account has too many lists for SIP',
    "Twilio didn't create another credential list or IP access control list.",
    full('lists of both kinds', 'A hundred lists in one account', {
      note: "Twilio's page names credential lists in its title and IP access control lists in its text. Its newer reference allows 1,000 of the latter.",
      sources: [ACL_DOCS],
    }),
    { messages: ['Maximum Credential Lists Reached', 'An account cannot have more than 100 IP Access Control Lists.'], related: [21240, 21242, 21255] },
  ),
  entry(
    21240,
    'voice',
    'error',
    "Twilio didn't save the SIP credentials",
    'A credential list, or a username and password in it, breaks a rule.',
    [
      cause(
        'sip-password-too-weak',
        'The password is missing or too weak',
        'It needs at least 12 characters, with uppercase and lowercase letters and a digit.',
        ['Send a new `Password` that meets the rule. Good: `Autumn7Harbour`. Bad: `office2026`.', 'Enter the same one in your SIP device.', SAVE],
        {
          who: SIP_ADMIN,
          when: {
            suggestedBy: [
              { says: 'password' },
              { field: 'Password' },
              { pathNames: 'sip-list-entry' },
              { says: 'password', pathNames: 'sip-list-entry' },
              { field: 'Password', pathNames: 'sip-list-entry' },
            ],
          },
          sources: [CREDENTIAL_DOCS],
        },
      ),
      cause(
        'sip-username-form',
        'The username is missing or too long',
        'It can have up to 32 characters.',
        ["Count the characters in the request's `Username`.", 'Shorten it there.', 'Enter the same one in your SIP device.', SAVE],
        {
          who: SIP_ADMIN,
          when: {
            suggestedBy: [
              { says: 'username' },
              { field: 'Username' },
              { pathNames: 'sip-list-entry' },
              { says: 'username', pathNames: 'sip-list-entry' },
              { field: 'Username', pathNames: 'sip-list-entry' },
            ],
          },
          sources: [CREDENTIAL_DOCS],
        },
      ),
      cause(
        'credential-list-name-exists',
        'Another list has the same name',
        'Each `FriendlyName` can be used only once.',
        [
          'Fetch your credential lists: `GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json`.',
          'Choose another name, or use the list that has it.',
          SAVE,
        ],
        { who: SIP_ADMIN, prevalence: 'occasional', when: { suggestedBy: [{ says: 'FriendlyName' }, { field: 'FriendlyName' }, { pathNames: 'sip-list' }] } },
      ),
    ],
    {
      messages: ['Credential List Validation Error', 'One of the parameters passed when creating or updating a Credential List was incorrect.'],
      related: [21235, 21241, 21243, 21239, 21242],
    },
  ),
  setting(21241, 'A SIP domain still uses this credential list', "Twilio didn't delete the list.", mapped('credential list'), {
    messages: ['Credential List Dependencies Violation', 'You cannot delete a Credential List that is still mapped to a SIP Domain.'],
    related: [21236, 21240],
  }),
  setting(
    21242,
    'The credential list is full',
    "Twilio didn't add another username.",
    full('the usernames', 'A thousand usernames in one list', {}, 'Put the rest in a second list, and attach both to the domain.'),
    { messages: ['Maximum Credentials Reached for List', '~Credential Lists cannot contain more than 1000 Credentials.'], related: [21239, 21240, 21243] },
  ),
  setting(
    21243,
    "Twilio didn't save the SIP username and password",
    'The response says which of them breaks a rule.',
    cause(
      'sip-credential-rule',
      'The username or password breaks a rule',
      'A username has up to 32 characters, a password at least 12, with uppercase, lowercase and a digit.',
      ['Read the reason in the response.', 'Choose a value that meets the rule, and enter it in your SIP device as well.', SAVE],
      { who: SIP_ADMIN, sources: [CREDENTIAL_DOCS] },
    ),
    {
      messages: ['Credential Validation Error', 'One of the parameters passed when creating or updating a Credential was incorrect.'],
      related: [21240, 21242],
    },
  ),
  setting(
    21244,
    'The account has too many SIP trunks',
    "Twilio didn't create another trunk.",
    full('your trunks', 'A hundred trunks in one account', {
      details: 'A trial account has one trunk.',
      sources: [source('https://www.twilio.com/docs/sip-trunking/scale-and-limits')],
    }),
    { messages: ['Maximum Number of Trunks reached'], related: [21230, 21245, 21249] },
    'sip-trunking',
  ),
  entry(
    21245,
    'sip-trunking',
    'error',
    "Twilio didn't save the trunk",
    'A setting of the trunk conflicts with another trunk or with itself.',
    [
      cause(
        'termination-uri-in-use',
        'The termination URI is used by another trunk',
        "Each trunk needs its own termination URI. Another account's SID can't be used as a name.",
        [
          { ...TRUNK, text: 'Open each of your trunks, and read its **Termination SIP URI** under **Termination**.' },
          'Choose a name that none of them has.',
          SAVE,
        ],
        { who: SIP_ADMIN, when: { suggestedBy: [{ field: 'DomainName' }, { pathNames: 'trunk' }] } },
      ),
      cause(
        'list-already-on-trunk',
        'The list is already attached to the trunk',
        'A credential list or an IP access control list can be attached only once.',
        [
          { ...TRUNK, text: 'Open the trunk and read its lists under **Termination**.' },
          'Skip the request if the list is there.',
          'Open the trunk again. The list on it means that there is nothing to fix.',
        ],
        { who: SIP_ADMIN, when: { suggestedBy: [{ field: ['CredentialListSid', 'IpAccessControlListSid'] }, { pathNames: 'trunk-list' }] } },
      ),
      cause(
        'termination-uri-suffix',
        "The domain name doesn't end with `.pstn.twilio.com`",
        'Before that, a name has only letters, digits and hyphens.',
        ['Compare `DomainName` in the request with `your-name.pstn.twilio.com`.', 'Send the whole name.', SAVE],
        {
          who: SIP_ADMIN,
          when: {
            suggestedBy: [{ field: 'DomainName' }, { pathNames: 'trunk' }, { says: 'pstn.twilio.com' }, { says: 'pstn.twilio.com', pathNames: 'trunk' }],
          },
          source: source('https://www.twilio.com/docs/sip-trunking/api/trunk-resource'),
          note: "The rule is in the API reference. The code 21245 for it is from one public test that we can't link to.",
        },
      ),
    ],
    { messages: ['Trunk Validation Error'], related: [21244, 21247, 21248, 21252] },
  ),
  entry(
    21247,
    'sip-trunking',
    'error',
    "Other trunks depend on this trunk's name",
    "Twilio didn't create, rename or delete the trunk because of its termination URI.",
    [
      cause(
        'trunk-has-subdomains',
        'There are trunks below this one',
        "Trunks whose names end in this trunk's name go first.",
        [{ ...TRUNK, text: "Open your trunks, and find those whose termination URI ends in this trunk's URI." }, 'Rename or delete them first.', SAVE],
        { who: SIP_ADMIN },
      ),
      cause(
        'parent-domain-missing',
        "The trunk above doesn't exist in this account",
        'A name below another name needs a trunk with that name, in the same account.',
        ['Create the trunk above it, or choose a name with a single part before `.pstn.twilio.com`.', SAVE],
        // A request that creates a trunk names none.
        { who: SIP_ADMIN, when: { suggestedBy: { pathSid: 'none' } } },
      ),
    ],
    { messages: ['~Trunk Dependencies'], related: [21233, 21245, 21248] },
  ),
  setting(
    21248,
    'Someone else has this termination URI',
    "Twilio didn't save the trunk because of its name.",
    cause(
      'termination-uri-taken',
      'The name is taken',
      'Names below `pstn.twilio.com` are unique across all accounts.',
      [TRUNK, "Choose another name, for example one that includes your company's name.", SAVE],
      { who: SIP_ADMIN },
    ),
    { messages: ['Trunk Domain already taken'], related: [21232, 21245, 21247] },
    'sip-trunking',
  ),
  setting(
    21249,
    'The trunk has too many origination URIs',
    "Twilio didn't add another address for incoming calls.",
    cause(
      'limit-reached',
      'The trunk has reached its limit of origination URIs',
      'The number of URIs per trunk is limited.',
      [TRUNK, 'Delete the unused URIs under Origination.', SAVE],
      { who: SIP_ADMIN, sources: [source('https://www.twilio.com/docs/sip-trunking')] },
    ),
    { messages: ['Maximum Origination URIs reached'], related: [21244, 32010] },
    'sip-trunking',
  ),
  setting(
    21251,
    "You can't set this number of calls per second",
    "Twilio didn't change the calls per second of the trunk.",
    cause(
      'cps-needs-twilio',
      'Twilio has to make this change',
      'The Console allows up to 5 calls per second, and without an approved Business profile no change at all.',
      [
        TRUNK,
        { text: 'Ask Twilio Support for more, with the trunk SID and the number of calls per second that you need.', link: supportLink },
        "Open the trunk again. The new number under Termination means it's done.",
      ],
      { who: OWNER, sources: [source('https://www.twilio.com/docs/sip-trunking/scale-and-limits')] },
    ),
    { messages: ['Trunking CPS change not allowed'], related: [32001, 21244] },
    'sip-trunking',
  ),
  setting(
    21252,
    'There is no such Region for the trunk',
    "Twilio didn't save the trunk because of the Region that it names.",
    cause(
      'trunk-region-unknown',
      'The name of the Region is misspelled or not for trunks',
      'Localized termination URIs exist only for certain places.',
      [
        'Print the Region that your request sends.',
        {
          text: 'Use a name from the list.',
          link: { href: 'https://www.twilio.com/docs/sip-trunking#localized-termination-uris', text: 'Localized termination URIs' },
        },
        SAVE,
      ],
      { who: SIP_ADMIN },
    ),
    { messages: ['~Invalid Region'], related: [21245] },
    'sip-trunking',
  ),
  setting(
    21253,
    'The account has too many connection policies',
    "Twilio didn't create another connection policy.",
    full('your connection policies', 'Ten thousand policies in one account'),
    { messages: ['Max Connection Policies Reached', 'An account cannot have more than 10000 Connection Policies.'], related: [21254] },
    'sip-trunking',
  ),
  setting(
    21254,
    'The connection policy has too many targets',
    "Twilio didn't add another target to the policy.",
    full('the targets of the policy', 'Ten targets in one policy', {}, 'Create a second policy for another trunk if you need more.'),
    { messages: ['Max Connection Policy Entries Reached', '~A Connection Policy cannot have more than 10 entries.'], related: [21253] },
    'sip-trunking',
  ),
  setting(
    21255,
    'The account has too many IP access control lists',
    "Twilio didn't create another list.",
    full('your lists', 'A thousand lists in one account', { sources: [ACL_DOCS] }, 'Add addresses to an existing list: it can hold a hundred.'),
    { messages: ['Maximum IP Access Control Lists reached', 'You cannot have more than 1000 IP Access Control Lists.'], related: [21237, 21239] },
  ),
  setting(
    21256,
    "Twilio can't read the ruleset",
    "Twilio didn't save the ruleset of the SIP settings.",
    cause(
      'ruleset-json',
      'The JSON has the wrong structure, or a rule name appears twice',
      'Rule names must be unique within the ruleset.',
      ['Run the JSON through a validator.', 'Compare fields and names with the documentation, and rename duplicates.', SAVE],
      { who: CODE },
    ),
    { messages: ['~Invalid ruleset'], related: [21258] },
    'sip-trunking',
  ),
  setting(
    21257,
    'There is no such SIP manipulation policy',
    "The request names a policy that Twilio can't find.",
    cause(
      'manipulation-policy-unknown',
      'The SID is wrong',
      'The policy was deleted, belongs to another account, or its SID was cut off.',
      ['List the policies of the account.', 'Use a SID from the list.', SAVE],
      { who: CODE },
    ),
    { messages: ['Invalid SIP Manipulation Policy SID'], related: [21258, 21259] },
    'sip-trunking',
  ),
  setting(
    21258,
    'A SIP manipulation policy breaks a rule',
    "Twilio didn't save the policy.",
    cause(
      'manipulation-policy-rule',
      "A condition or an action isn't one that Twilio recognizes",
      "Twilio doesn't say which.",
      [
        {
          text: 'Create the same rule in the Console, under **Elastic SIP Trunking > Manage > SIP Header manipulations**, and test it there.',
          link: {
            href: 'https://1console.twilio.com/go?to=/account/__account__/us1/sip-trunking/manage/header-manipulation',
            text: 'SIP Header manipulations',
          },
        },
        'Copy the condition and the action that the Console saved into your request.',
        SAVE,
      ],
      { who: CODE, source: MANIPULATION, sources: [page(21258)] },
    ),
    { messages: ['Invalid SIP Manipulation Policy'], related: [21256, 21257, 21260, 21261, 21259] },
    'sip-trunking',
  ),
  setting(
    21259,
    'The account has too many SIP manipulation policies',
    "Twilio didn't create another policy.",
    full('your policies', 'A thousand policies in one account', { sources: [MANIPULATION] }),
    { messages: ['Maximum number of SIP Manipulation Polies per account reached'], related: [21258, 21260, 21261, 21257] },
    'sip-trunking',
  ),
  setting(
    21260,
    'The rule has too many actions',
    "Twilio didn't save the SIP manipulation policy.",
    full('the actions of the rule', 'Twenty actions in one rule', { sources: [MANIPULATION] }, 'Move some into a second rule with the same condition.'),
    { messages: ['~Maximum number of actions per rule reached'], related: [21258, 21261, 21259] },
    'sip-trunking',
  ),
  setting(
    21261,
    'The rule has too many conditions',
    "Twilio didn't save the SIP manipulation policy.",
    cause(
      'limit-reached',
      'The rule has reached its limit of conditions',
      'Each condition of the rule counts.',
      ['Delete the conditions that have no effect.', 'Move the rest into a second rule.', SAVE],
      { who: SIP_ADMIN, sources: [MANIPULATION] },
    ),
    { messages: ['Maximum number of conditions per rule reached'], related: [21258, 21260, 21259] },
    'sip-trunking',
  ),
  amd(
    21262,
    'warning',
    'Machine detection has no URL for its result',
    "Twilio found out who answered, but couldn't tell your app. The call continued.",
    {
      ...cause(
        'amd-callback-missing',
        'The request names no callback for the result',
        'A result that arrives during the call is sent to a URL that you provide.',
        ["Make a call. If you get the result, or there's no new 21262 in the error log, it's fixed."],
        { who: CODE, when: {}, sources: [AMD], details: 'The result is in `answered_by` of the Call as soon as the call is over.' },
      ),
      ways: [
        {
          id: 'callback',
          title: 'Let Twilio send the result',
          steps: [
            {
              id: 'set',
              text: 'Set `AsyncAmd=true` and `AsyncAmdStatusCallback` in `POST /Calls`, `AmdStatusCallback` in `POST …/Participants`, or `amdStatusCallback` on `<Number>` and `<Sip>`.',
            },
          ],
        },
        {
          id: 'later',
          title: 'Read the result after the call',
          steps: [{ id: 'read', text: 'Fetch the Call once it is `completed`, and read `answered_by`. The warning stays, but does no harm.' }],
        },
        {
          id: 'off',
          title: 'Turn off machine detection',
          steps: [{ id: 'remove', text: 'Remove `MachineDetection` if nothing uses the result.' }],
        },
      ],
    },
    {
      messages: [
        'No AMD status callback URL provided',
        'No Answering Machine Detection status callback URL was provided for this call.',
        'Answering Machine Detection was enabled on this call, but no AMD status callback URL was provided, so Twilio has no where to send the results when they are returned.',
      ],
      related: [21207, 21234, 21263],
    },
  ),
  amd(
    21263,
    'warning',
    'Machine detection parameters for another kind of call',
    'Twilio received parameters that start with `AsyncAmd`, which belong only to `POST /Calls`.',
    cause(
      'async-amd-outside-calls',
      '`AsyncAmd` was sent with `<Dial>` or a participant',
      'There, detection always runs alongside the call, and the callback has another name.',
      [
        'Remove `AsyncAmd`, `AsyncAmdStatusCallback` and `AsyncAmdStatusCallbackMethod`.',
        'Set `AmdStatusCallback` in `POST …/Participants`, or `amdStatusCallback` on `<Number>` and `<Sip>`.',
        "Make a call. No new 21263 in the error log means it's fixed.",
      ],
      { who: CODE, when: { suggestedBy: { verb: ['Dial', 'Number', 'Sip'] } }, sources: [AMD] },
    ),
    {
      messages: [
        'Invalid Answering Machine Detection Parameters',
        'Answering Machine Detection parameters specific to POST to /Calls API have been passed in POST to /Participants, <Dial><Number>, or <Dial><Sip>',
      ],
      related: [21234, 21262],
    },
  ),
];
