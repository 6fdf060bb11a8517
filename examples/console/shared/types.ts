import type { Evidence, Level, TwilioErrorReport } from 'twilio-error-help/core';

/** Where a row comes from: a request of this console, Twilio's debugger webhook, or a status callback of a message. */
export type Origin = 'request' | 'debugger' | 'status-callback';

/** One logged error, as plain data. Nothing in it is a secret. */
export interface ErrorRow {
  id: number;
  /** ISO 8601, UTC. */
  time: string;
  level: Level;
  /** `null`: the error has no code, such as a guard of the SDK. */
  code: number | null;
  product: string;
  /** What it is about: a request line, or the SID of a call or message. */
  resource: string;
  message: string;
  origin: Origin;
  /** For `TwilioErrorHelp`. */
  error: Partial<TwilioErrorReport>;
  evidence: Evidence;
}

export interface ErrorPage {
  /** Newest first. */
  rows: ErrorRow[];
  /** Rows that match the filters, on all pages. */
  total: number;
  /** Products that have rows, whatever the filters. */
  products: string[];
}

export interface Choice {
  id: string;
  label: string;
  /** Heading under which the choice stands in the form. */
  group?: string;
}

/** What the test request page offers. */
export interface Setup {
  mode: 'stand-in' | 'twilio';
  credentials: Choice[];
  resources: (Choice & { request: string; perAccount: boolean; rest: boolean })[];
  accounts: Choice[];
  regions: Choice[];
}

export interface TestRequest {
  credential: string;
  resource: string;
  account: string;
  region: string;
  /** After a 20003, send a second request, to see whether the credentials work at all. */
  probe: boolean;
}

export type TestResult =
  | { outcome: 'answered'; status: number; summary: string }
  | { outcome: 'refused'; row: ErrorRow }
  /** Only the stand-in: nobody has written down what Twilio answers. */
  | { outcome: 'no-source'; message: string };

export interface TestWebhook {
  kind: 'debugger' | 'message-status';
  signature: 'right' | 'wrong';
}
