/** The shape in which a Twilio error was found. For logs and for tests; nothing branches on it. */
export type ReportSource =
  | 'rest-body'
  | 'xml-body'
  | 'problem-details'
  | 'scim'
  | 'sdk-exception'
  | 'client-sdk'
  | 'http-client'
  | 'debugger-event'
  | 'alert'
  | 'message'
  | 'status-callback'
  | 'event-stream'
  | 'cli'
  | 'text'
  | 'link';

/** What the value itself states about a Twilio error. Plain JSON: it may cross a server boundary. */
export interface TwilioErrorReport {
  /** Twilio's error code, a positive integer. Absent where the value states none. */
  code?: number;
  /** HTTP status of Twilio's answer, 100 to 599. */
  status?: number;
  /** Twilio's message, without the wrapping that an SDK or a tool puts around it, at most 4,000 characters. */
  message?: string;
  /** Link to Twilio's page about the error, where the value carries an https link to a twilio.com host. */
  moreInfo?: string;
  /** Twilio's id of the request (`RQ…`), where the value carries one. */
  requestId?: string;
  source: ReportSource;
  /** The request that failed, as far as the value shows it. The URL is kept as found; credentials in it are removed. */
  request?: { method?: string; url?: string };
  /** What was parsed. Non-enumerable, so it does not cross a server boundary, and is never copied. */
  readonly original?: unknown;
}
