/** The facts about the request itself, which a cause of any error can test. All others are traffic facts. */
export type BasicFact =
  | 'signer'
  | 'keyType'
  | 'conflict'
  | 'usernameFault'
  | 'resource'
  | 'pathAccount'
  | 'pathPart'
  | 'accountRelation'
  | 'regionRelation'
  | 'credentialRegion'
  | 'host'
  | 'tool'
  | 'requestBody'
  | 'otherRequests'
  | 'workedBefore'
  | 'status'
  | 'field';

/** All of them, for code that has to tell them from traffic facts. */
export const basicFacts: Readonly<Record<BasicFact, true>> = {
  signer: true,
  keyType: true,
  conflict: true,
  usernameFault: true,
  resource: true,
  pathAccount: true,
  pathPart: true,
  accountRelation: true,
  regionRelation: true,
  credentialRegion: true,
  host: true,
  tool: true,
  requestBody: true,
  otherRequests: true,
  workedBefore: true,
  status: true,
  field: true,
};
