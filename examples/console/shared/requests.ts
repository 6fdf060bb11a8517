/** One kind of request that the test page can send. */
export interface Resource {
  id: string;
  label: string;
  /** Method and address, as the documentation writes them. */
  request: string;
  /** The account is part of the request, so that another one can be named. */
  perAccount: boolean;
  /** It goes to the REST API, so that a Region can be chosen. */
  rest: boolean;
  /** It makes or sends something, so it is offered against the stand-in only. */
  changes: boolean;
}

const reads = { perAccount: false, rest: true, changes: false };

export const resources: readonly Resource[] = [
  { ...reads, id: 'accounts', label: 'List accounts', request: 'GET /2010-04-01/Accounts.json' },
  {
    ...reads,
    id: 'account',
    label: 'Fetch an account',
    request: 'GET /2010-04-01/Accounts/{Sid}.json',
    perAccount: true,
  },
  {
    ...reads,
    id: 'subaccount-create',
    label: 'Create a subaccount',
    request: 'POST /2010-04-01/Accounts.json',
    changes: true,
  },
  {
    ...reads,
    id: 'keys',
    label: 'List API keys',
    request: 'GET /2010-04-01/Accounts/{Sid}/Keys.json',
    perAccount: true,
  },
  { ...reads, id: 'iam-keys', label: 'List API keys by IAM', request: 'GET iam.twilio.com/v1/Keys' },
  {
    ...reads,
    id: 'auth-tokens',
    label: 'Create a secondary Auth Token',
    request: 'POST accounts.twilio.com/v1/AuthTokens/Secondary',
    changes: true,
  },
  {
    ...reads,
    id: 'messages',
    label: 'List messages',
    request: 'GET /2010-04-01/Accounts/{Sid}/Messages.json',
    perAccount: true,
  },
  {
    ...reads,
    id: 'message-create',
    label: 'Send a message',
    request: 'POST /2010-04-01/Accounts/{Sid}/Messages.json',
    perAccount: true,
    changes: true,
  },
  {
    ...reads,
    id: 'verify-service',
    label: 'Fetch a Verify service',
    request: 'GET verify.twilio.com/v2/Services/{Sid}',
    perAccount: true,
    // Its SID is known for the stand-in only.
    changes: true,
  },
  {
    ...reads,
    id: 'organization',
    label: 'List the accounts of an organization',
    request: 'GET preview-iam.twilio.com/Organizations/{Sid}/Accounts',
    changes: true,
  },
  {
    id: 'access-token',
    label: 'Connect a client with an Access Token',
    request: 'Voice SDK',
    perAccount: false,
    rest: false,
    changes: true,
  },
  {
    id: 'signature',
    label: 'Validate a webhook',
    request: 'X-Twilio-Signature',
    perAccount: false,
    rest: false,
    changes: true,
  },
];

/** Where the SDK is told to send, as its options `region` and `edge`. */
export interface Target {
  id: string;
  label: string;
  region?: string;
  edge?: string;
}

export const targets: readonly Target[] = [
  { id: 'us1', label: 'US1' },
  { id: 'ie1', label: 'IE1, edge dublin', region: 'ie1', edge: 'dublin' },
  { id: 'au1', label: 'AU1, edge sydney', region: 'au1', edge: 'sydney' },
  { id: 'ie1-alone', label: 'IE1, no edge set', region: 'ie1' },
  { id: 'dublin-alone', label: 'Edge dublin, no Region set', edge: 'dublin' },
];
