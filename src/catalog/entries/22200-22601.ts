import type { ErrorEntry, Step } from '../types.ts';
import { BUNDLES } from './shared/bundles.ts';
import { cause, type Draft, entry, source } from './shared/compact.ts';
import { ADDRESSES } from './shared/messages.ts';
import { supportLink } from './shared/support.ts';

const CODER = 'a developer';
const PAPERS = "the person who keeps the account's documents";
const AGAIN = "Send the request again. A 2xx response means it's fixed.";
const COMPLIANT = "Evaluate the bundle again. The status `compliant` means it's fixed.";
const api = (resource: string): string => `https://www.twilio.com/docs/phone-numbers/regulatory/api/${resource}`;
const EVALUATIONS = source(api('evaluations'));
const UPDATE_GUIDE = source('https://www.twilio.com/docs/phone-numbers/regulatory/getting-started/api-getting-started-compliance-information-update');
const REGULATIONS = { href: api('regulations'), text: 'Regulations' };
const EVALUATE = {
  text: 'Evaluate the bundle: send `POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/BU…/Evaluations`, and check in `results` which requirement fails.',
  link: { href: api('evaluations'), text: 'Evaluations' },
};

/** A value that Twilio has a list of. `list` is a resource of the regulatory API. */
const notOnList = (id: string, parameter: string, list: string, whose = ''): Draft[] => [
  cause(
    id,
    `\`${parameter}\` ${whose}isn't on the list`,
    "It is malformed, misspelled, or a value that doesn't exist.",
    [{ text: 'Use a value from this list, spelled exactly the same way.', link: { href: api(list), text: 'List of values' } }, AGAIN],
    { who: CODER, sources: [source(api(list))] },
  ),
];

/** The specification's update of a supporting document takes `FriendlyName` and `Attributes`. */
const NO_STATUS = {
  note: "Twilio's sources disagree: its API specification has no `Status` for the update of a document.",
  sources: [{ url: 'https://github.com/twilio/twilio-oai/blob/main/spec/json/twilio_numbers_v2.json', read: '2026-11-30' }],
};

/** The status and something else were sent together. */
const inTwoRequests = (what: string, more: Partial<Draft> = {}): Draft[] => [
  cause(
    'status-and-data-together',
    'Status and data are in the same request',
    'Twilio accepts them only one after the other.',
    [`Update ${what} first, without \`Status\`.`, "Send a second request with only `Status`. A 2xx response to both means it's fixed."],
    { who: CODER, ...more },
  ),
];

/** https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments, read on 2026-11-30. */
const ASSIGN = 'send `POST …/Bundles/BU…/ItemAssignments` with it as `ObjectSid`';

/** Something that an evaluation finds missing. */
const missing = (id: string, title: string, explanation: string, ...add: (string | Omit<Step, 'id'>)[]): Draft =>
  cause(id, title, explanation, [EVALUATE, ...add.map((step) => (typeof step === 'string' ? { text: step, link: BUNDLES } : step)), COMPLIANT], {
    who: PAPERS,
    sources: [EVALUATIONS],
  });

const NUMBERS = 'the person who manages the phone numbers';

/** The request went to a Region that lacks what it asks for. `where` names what can be done elsewhere. */
const notInRegion = (what: string): Draft[] => [
  cause(
    'not-offered-in-region',
    `The Region doesn't offer ${what}`,
    'Not every Region supports everything that US1 does.',
    [
      "Check the Region in the request's host name.",
      "Look up in the Region's documentation what it supports, and leave the rest out.",
      'Send the request to US1 (`https://api.twilio.com`, with US1 credentials) if the change is meant for there.',
      AGAIN,
    ],
    { who: CODER, when: { suggestedBy: [{ host: 'regional' }, { credentialRegion: 'elsewhere' }] } },
  ),
];

/** The rules of a country changed. The guide tells how a bundle is brought up to date. */
const rulesChanged = (explanation: string): Draft[] => [
  cause(
    'regulation-changed',
    'The rules for these numbers have changed',
    explanation,
    [
      { text: 'Open the bundle and check what is missing. With the API, copy it first.', link: BUNDLES },
      'Submit it with the new information.',
      {
        text: "Replace the items of the old bundle with those of the copy, once it's approved.",
        link: { href: UPDATE_GUIDE.url, text: 'Update compliance information' },
      },
      "Check the bundle. `twilio-approved` without an end date means it's fixed.",
    ],
    {
      who: PAPERS,
      sources: [UPDATE_GUIDE],
      note: "Twilio publishes this error's name but no causes; the steps are those of its guide.",
    },
  ),
];

export const entries: readonly ErrorEntry[] = [
  entry(
    22200,
    'phone-numbers',
    'error',
    "The kind of end user or number isn't valid",
    "Twilio doesn't have this kind of end user or number.",
    notOnList('end-user-or-number-type-unknown', 'EndUserType` or `NumberType', 'regulations'),
    { messages: ['~Invalid End-User Type or Number Type'], related: [22212, 22213] },
  ),
  entry(
    22201,
    'phone-numbers',
    'error',
    'No regulation matches this country and kind of number',
    "Twilio can't find a regulation for what the request names.",
    [
      cause(
        'regulation-not-found',
        'The `RN…` SID or the kind of number is wrong',
        'The SID is misspelled or from another account, or no regulation has this number group.',
        [{ text: "List the country's regulations, filtered by kind of number and end user.", link: REGULATIONS }, 'Pass the `RN…` SID from there.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['No regulation sid found for the given number group'], related: [22202, 22213] },
  ),
  entry(
    22202,
    'phone-numbers',
    'error',
    "The bundle doesn't say which numbers it's for",
    'The request has neither a regulation nor a country with a kind of number.',
    [
      cause(
        'regulation-not-named',
        'Both ways to specify the numbers are missing',
        'Twilio needs to know which rules the bundle has to meet.',
        [{ text: 'Pass `RegulationSid`, or `IsoCountry` and `NumberType` together.', link: REGULATIONS }, AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['No regulation sid or phone number country and type was provided'], related: [22201] },
  ),
  entry(
    22203,
    'phone-numbers',
    'error',
    "The status of the bundle isn't valid",
    "The request sets the bundle to a status that doesn't exist.",
    notOnList('bundle-status-unknown', 'Status', 'bundles', 'of the bundle '),
    { messages: ['Unable to parse bundle status'], related: [22204, 22209] },
  ),
  entry(
    22204,
    'phone-numbers',
    'error',
    'Status and data of the bundle were sent together',
    "A bundle's status has to be updated on its own.",
    inTwoRequests('the other properties'),
    { messages: ['Bundle status and properties cannot be updated in the same request'], related: [22203, 22208] },
  ),
  entry(
    22205,
    'phone-numbers',
    'error',
    "The item for the bundle wasn't found",
    "`ObjectSid` doesn't name anything in this account that a bundle can contain.",
    [
      cause(
        'bundle-item-not-found',
        'The SID is malformed or from another account',
        'A bundle contains end users (`IT…`) and documents (`RD…`) from its own account.',
        ['List the end users and supporting documents in this account.', 'Pass one of their SIDs.', AGAIN],
        { who: CODER, when: { suggestedBy: { accountRelation: 'other' } }, sources: [source(api('item-assignments'))] },
      ),
    ],
    { messages: ['Attempting to assign invalid object_sid to Bundle'], related: [22206] },
  ),
  entry(
    22206,
    'phone-numbers',
    'error',
    "A bundle can't contain this kind of item",
    '`ObjectSid` is the SID of something else.',
    [
      cause(
        'bundle-item-of-another-type',
        "It isn't an end user or a supporting document",
        'An Address (`AD…`), for example, goes into a document, not into the bundle.',
        ['Check the first two letters: end users start with `IT`, supporting documents with `RD`.', 'Pass one of these.', AGAIN],
        { who: CODER, sources: [source(api('item-assignments'))] },
      ),
    ],
    { messages: ['Attempting to add invalid object type to bundle'], related: [22205, 22219] },
  ),
  entry(
    22207,
    'phone-numbers',
    'error',
    "The attributes aren't valid JSON",
    "Twilio can't read `Attributes`.",
    [
      cause(
        'attributes-not-json',
        "`Attributes` isn't valid JSON",
        "It's one string that contains a JSON object.",
        ['Build the object in code and turn it into a string, for example with `JSON.stringify`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Unable to parse attributes JSON'], related: [22208] },
  ),
  entry(
    22208,
    'phone-numbers',
    'error',
    'Status and attributes of the document were sent together',
    "A supporting document's status has to be updated on its own.",
    inTwoRequests('`Attributes`', NO_STATUS),
    { messages: ['Supporting Document status and attributes cannot be updated in the same request'], related: [22204, 22209] },
  ),
  entry(
    22209,
    'phone-numbers',
    'error',
    "The status of the document isn't valid",
    "The request sets a supporting document to a status that doesn't exist.",
    notOnList('document-status-unknown', 'Status', 'supporting-documents', 'of the document ').map((draft) => ({
      ...draft,
      note: NO_STATUS.note,
      sources: [...(draft.sources ?? []), ...NO_STATUS.sources],
    })),
    { messages: ['Invalid status enum in Supporting Document update request'], related: [22203, 22208] },
  ),
  entry(
    22210,
    'phone-numbers',
    'error',
    'The document has no type',
    "The request creates a supporting document without a `Type`, or with one that Twilio doesn't know.",
    notOnList('document-type-unknown', 'Type', 'supporting-document-types'),
    { messages: ['Cannot create a Supporting Document with no Type'], related: [22211] },
  ),
  entry(
    22211,
    'phone-numbers',
    'error',
    'The document has no name',
    'The request creates a supporting document without a `FriendlyName`.',
    [
      cause(
        'document-name-missing',
        '`FriendlyName` is missing or empty',
        'Every document needs a readable name.',
        ['Set `FriendlyName`, such as `Register extract 2026`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Cannot create a Supporting Document with no FriendlyName'], related: [22210] },
  ),
  entry(
    22212,
    'phone-numbers',
    'error',
    "The kind of end user isn't valid",
    "The list of regulations was filtered by a kind of end user that Twilio doesn't have.",
    notOnList('end-user-type-unknown', 'EndUserType', 'end-user-types'),
    { messages: ['~Invalid End-User Type in request'], related: [22200, 22213] },
  ),
  entry(
    22213,
    'phone-numbers',
    'error',
    "The kind of number isn't valid",
    "The list of regulations was filtered by a kind of number that Twilio doesn't have.",
    notOnList('number-type-unknown', 'NumberType', 'regulations'),
    { messages: ['~Invalid Number Type in request'], related: [22200, 22212] },
  ),
  entry(
    22214,
    'phone-numbers',
    'error',
    'The bundle has no end user',
    "The country's rules require the bundle to say who uses the number, and it doesn't.",
    [
      {
        ...missing(
          'end-user-not-assigned',
          'No end user was added to the bundle',
          "Documents alone aren't enough.",
          'Create the end user with all required fields, in the Console or with `POST https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers`.',
          `Assign its \`IT…\` SID to the bundle: ${ASSIGN}.`,
        ),
        details: "Creating an end user doesn't add it to a bundle: that takes a separate item assignment.",
      },
      {
        ...missing(
          'end-user-of-another-kind',
          'The end user is of the wrong kind',
          'The regulation is for a business, but the end user is an individual, or vice versa.',
          `Assign an end user of the kind that the regulation names: ${ASSIGN}.`,
        ),
        prevalence: 'occasional',
      },
    ],
    { messages: ['Missing End User', 'An End User is missing from the regulatory bundle'], related: [22215, 22216, 21649] },
  ),
  entry(
    22215,
    'phone-numbers',
    'error',
    'A detail about the end user is missing',
    "The country's rules require a field that the bundle's end user doesn't have.",
    [
      missing(
        'end-user-field-missing',
        'The end user is missing a required field',
        'Which fields are needed depends on the country and kind of number.',
        'Add the field to the end user.',
      ),
    ],
    { messages: ['Missing End-User field'], related: [22214, 22217, 22218] },
  ),
  entry(
    22216,
    'phone-numbers',
    'error',
    'A document is missing from the bundle',
    "The country's rules require a supporting document that the bundle doesn't have.",
    [
      missing(
        'supporting-document-missing',
        "A required document wasn't added to the bundle",
        'Only certain types of documents meet each requirement.',
        'Upload a document of an accepted type.',
        `Assign its \`RD…\` SID to the bundle: ${ASSIGN}.`,
      ),
    ],
    { messages: ['Missing Supporting Document'], related: [22214, 22217, 22219] },
  ),
  entry(
    22217,
    'phone-numbers',
    'error',
    'A detail about a document is missing',
    "The country's rules require a field that a document in the bundle doesn't have.",
    [
      missing(
        'document-field-missing',
        'The document is missing a required field',
        'For example, a document number or a date.',
        'Add the field to the document.',
      ),
    ],
    { messages: ['Missing Supporting Document field'], related: [22215, 22216, 22218] },
  ),
  entry(
    22218,
    'phone-numbers',
    'error',
    "The document and the end user don't match",
    "A field in a document, such as the name, differs from the end user's.",
    [
      missing(
        'document-and-end-user-differ',
        'The same detail is written in two different ways',
        "The country's rules require both to match.",
        'Write it as it is on the paper document, in both places. Good: both `Acme Ltd`. Bad: `Acme` and `Acme Ltd`.',
      ),
    ],
    { messages: ['The Supporting Document field does not match the field in the End-User'], related: [22215, 22217] },
  ),
  entry(
    22219,
    'phone-numbers',
    'error',
    'The bundle has no address',
    "The country's rules require an address in a document in the bundle.",
    [
      missing(
        'bundle-address-missing',
        'No document has an Address',
        'The `AD…` SID belongs in a supporting document.',
        { text: 'Create the Address.', link: ADDRESSES },
        'Set its `AD…` SID in the document.',
      ),
    ],
    { messages: ['An Address is missing'], related: [22206, 22216, 21631] },
  ),
  entry(
    22221,
    'phone-numbers',
    'warning',
    'The number has no emergency address',
    'An emergency call was made from a number without a registered address. The call may cost extra.',
    [
      cause(
        'emergency-address-missing',
        'No emergency address is registered',
        'Emergency services receive the address that is registered for the number.',
        [
          { text: "Create an Address for the phone's actual location, and mark it as an **Emergency address**.", link: ADDRESSES },
          'Assign it to the number: `POST` its `AD…` SID as `EmergencyAddressSid` to `/2010-04-01/Accounts/{AC…}/IncomingPhoneNumbers/{PN…}.json`.',
          "Fetch the number. `registered` in `emergency_address_status` means it's fixed.",
        ],
        {
          who: NUMBERS,
          sources: [
            { url: 'https://www.twilio.com/docs/trust-hub/addresses', read: '2026-11-30' },
            { url: 'https://www.twilio.com/docs/voice/sip/api/emergency-calling-api', read: '2026-11-30' },
          ],
        },
      ),
    ],
    { messages: ['Emergency address is not registered'], related: [22222] },
  ),
  entry(
    22222,
    'phone-numbers',
    'warning',
    "The emergency status can't be set",
    'The request tries to set the emergency status of a number. Twilio sets it itself.',
    [
      cause(
        'emergency-status-set',
        'The request has `EmergencyStatus`',
        'It follows from the registration of an emergency address.',
        ['Leave `EmergencyStatus` out.', 'Assign an emergency address with `EmergencyAddressSid` instead, or remove it from the number.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Emergency Status cannot be updated'], related: [22221] },
  ),
  entry(
    22223,
    'phone-numbers',
    'error',
    "This bundle can't be copied",
    'Only an approved bundle with an end date can be copied.',
    [
      cause(
        'bundle-not-expiring',
        "It isn't approved, or has no end date",
        'Copies are made to update bundles whose rules have changed.',
        ['List your bundles with the status `twilio-approved` and a `valid_until` date.', 'Copy one of these.', AGAIN],
        { who: CODER, sources: [UPDATE_GUIDE] },
      ),
    ],
    { messages: ['Regulatory Bundle is not eligible to be Copied'], related: [22224, 22230, 22600] },
  ),
  entry(
    22224,
    'phone-numbers',
    'error',
    "The items can't move between these bundles",
    'Twilio replaces items only from an approved copy into the approved original.',
    [
      cause(
        'bundles-not-copy-and-original',
        "One isn't approved, or it isn't a copy of the other",
        'Both need the status `twilio-approved`.',
        ['Fetch both bundles and check their `status`.', 'Wait for the copy to be approved, and pass its SID as `FromBundleSid`.', AGAIN],
        { who: CODER, sources: [UPDATE_GUIDE] },
      ),
    ],
    { messages: ['Regulatory Bundle cannot transfer Item Assignments'], related: [22225, 22226, 22228] },
  ),
  entry(
    22225,
    'phone-numbers',
    'error',
    "The bundle to take items from wasn't found",
    "`FromBundleSid` doesn't name a bundle in this account.",
    [
      cause(
        'bundle-of-another-account',
        "`FromBundleSid` isn't a bundle in this account",
        'It belongs to another account, has a typo, or was deleted.',
        ['List the bundles in this account.', 'Pass the `BU…` SID of the copy as `FromBundleSid`.', AGAIN],
        { who: CODER, when: { suggestedBy: { accountRelation: 'other' } } },
      ),
    ],
    { messages: ['From Bundle to Replace Items does not exist'], related: [22224, 22226] },
  ),
  entry(
    22226,
    'phone-numbers',
    'error',
    'Both bundles are the same',
    'The bundle in the URL and the one in `FromBundleSid` are the same.',
    [
      cause(
        'same-bundle',
        'One SID is in both places',
        'Items move from the copy to the original.',
        ['Put the original in the URL, and the copy in `FromBundleSid`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Cannot replace Items from Bundle to same Bundle'], related: [22224, 22225] },
  ),
  entry(
    22228,
    'phone-numbers',
    'error',
    'The copy was made under older rules',
    "The bundle that items come from doesn't meet the other bundle's rules.",
    [
      cause(
        'regulation-versions-differ',
        'The rules of the two bundles differ',
        'Only Twilio can reconcile them.',
        [{ text: 'Write to Twilio Support with the code and both `BU…` SIDs.', link: supportLink }, AGAIN],
        { who: 'Twilio Support' },
      ),
    ],
    {
      messages: [
        'From Bundle does not have latest Regulation requirements that matches destination Bundle',
        'From Bundle does not meet the latest Regulation requirements',
      ],
      related: [22224, 22600, 22601],
    },
  ),
  entry(
    22229,
    'phone-numbers',
    'error',
    "The document with the address can't be removed",
    'A copy of a bundle has to keep the address of its original.',
    [
      cause(
        'bundle-address-fixed',
        "The document contains the bundle's Address",
        "The copy and the destination bundle need the same address, since Twilio can't give the numbers another one here.",
        [
          'Change the other details of the document, or add a second document for the same address.',
          'Create a new bundle if the address has to change.',
          AGAIN,
        ],
        { who: PAPERS },
      ),
    ],
    { messages: ['Supporting Document Bundle Assignment cannot be removed'], related: [22224, 22230] },
  ),
  entry(
    22230,
    'phone-numbers',
    'error',
    "The bundle can't be copied without its address",
    'The Address used by the bundle was deleted.',
    [
      cause(
        'bundle-address-deleted',
        'The Address no longer exists',
        'A copy needs it.',
        [
          "Create the Address in the bundle's account.",
          { text: 'Ask Twilio Support to link its `AD…` SID to the bundle.', link: supportLink },
          "Copy the bundle again. A 201 response means it's fixed.",
        ],
        { who: 'the person who manages the account, then Twilio Support' },
      ),
    ],
    { messages: ['Regulatory Bundle cannot be copied due to a deleted Address'], related: [22223, 22229] },
  ),
  entry(
    22300,
    'phone-numbers',
    'error',
    "The account can't get new long code numbers for now",
    'Twilio is keeping this account from getting new long code numbers until it has been checked.',
    [
      cause(
        'account-not-cleared-for-numbers',
        "Twilio's compliance team restricted the account",
        'The team wants to know who you are and what you send.',
        [
          'Write to `verifymyaccount@twilio.com` with your Account SID, the name of your business, and what you need the numbers for.',
          "Buy a number once they have replied. A 201 response means it's fixed.",
        ],
        { who: 'the owner of the account' },
      ),
    ],
    { messages: ['This account is restricted from provisioning new long code phone numbers'], related: [10002] },
  ),
  entry(
    22350,
    'phone-numbers',
    'error',
    "A number that is being ported out can't be released",
    'The number is being ported to another carrier.',
    [
      cause(
        'port-out-in-progress',
        "The port to another carrier isn't finished",
        "Twilio doesn't release a number while it's being ported out.",
        [
          'Wait until the port is complete. The number then leaves your account.',
          "Write to `porting@twilio.com` if you didn't order a port or need help with it.",
          'Look under **Active numbers**. The number is gone once the port is complete.',
        ],
        { who: NUMBERS },
      ),
    ],
    { messages: ['The Phone Number cannot be released because it is being ported out of Twilio'], related: [22400] },
  ),
  entry(
    22400,
    'phone-numbers',
    'error',
    'An old routing still uses the number',
    'A route configuration refers to the number, so the request failed.',
    [
      cause(
        'route-configuration-left',
        'An active route configuration was left behind',
        'Only Twilio can delete it.',
        [{ text: 'Ask Twilio Support to delete the active route configuration for the number.', link: supportLink }, AGAIN],
        { who: 'Twilio Support' },
      ),
    ],
    { messages: ['Phone Number linked to Active Route Configuration'], related: [22350, 22199] },
  ),
  entry(
    22401,
    'phone-numbers',
    'error',
    "This setting doesn't exist in the Region",
    "The request updates a field that numbers don't have in this Region.",
    notInRegion('this field'),
    { messages: ['Phone Number Instance fields are not supported within region'], related: [22199, 22402, 22403] },
  ),
  entry(
    22402,
    'phone-numbers',
    'error',
    "The Region doesn't allow this change to the number",
    "Release, restore, transfer and emergency settings aren't possible in every Region.",
    notInRegion('this operation'),
    { messages: ['Phone Number Operation not permitted within Region'], related: [22401, 22403] },
  ),
  entry(
    22403,
    'phone-numbers',
    'error',
    'The Region has no emergency settings for numbers',
    'The request sets up emergency services for a number in a Region that has none.',
    notInRegion('emergency services'),
    { messages: ['Phone Number Operation not permitted within Region'], related: [22401, 22402] },
  ),
  entry(
    22404,
    'phone-numbers',
    'error',
    "Starter profiles can't be created or changed",
    'Starter profiles are closed for now, as A2P 10DLC registration has new requirements.',
    [
      cause(
        'starter-profile-closed',
        'The profile is a Starter profile',
        "Twilio currently doesn't let you create or change one.",
        [
          { text: 'Create a business profile or a sole proprietor profile instead.', link: { place: 'trust-hub' } },
          { text: "Write to Twilio Support if you aren't sure which one to use, or if that fails too.", link: supportLink },
          "Check the profile. **Approved** means it's fixed.",
        ],
        { who: 'the owner of the business' },
      ),
    ],
    { messages: ['Starter profile creation and updates are temporarily disabled'], related: [30034] },
  ),
  entry(
    22500,
    'phone-numbers',
    'error',
    'The number is set to an old API version',
    'The number still uses the 2008-08-01 API, which Twilio no longer supports.',
    [
      cause(
        'number-on-old-api',
        'Its `ApiVersion` is `2008-08-01`',
        "Numbers don't work with this version anymore.",
        ['Update the number: `POST` to `/2010-04-01/Accounts/{AC…}/IncomingPhoneNumbers/{PN…}.json` with `ApiVersion=2010-04-01`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Twilio phone number using deprecated API version'], related: [30028] },
  ),
  entry(
    22600,
    'phone-numbers',
    'error',
    'The bundle needs new information',
    "A country has changed its rules, and the bundle doesn't have everything it now needs.",
    rulesChanged("The bundle is valid until its end date (`valid_until`). After that it's rejected."),
    { messages: ['Regulatory changes necessitate new information'], related: [22601, 22223, 22228] },
  ),
  entry(
    22601,
    'phone-numbers',
    'error',
    'The bundle was rejected for outdated information',
    "A country has changed its rules, and the bundle wasn't updated.",
    rulesChanged("The bundle's end date (`valid_until`) has passed."),
    { messages: ['Rejected due to outdated regulatory information'], related: [22600, 22228] },
  ),
];
