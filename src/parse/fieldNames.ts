import { either } from '../internal/either.ts';

// The names that a field has in different sources. In each list, the first name with a value counts.

/** Names by which an app or Flex passes Twilio's code on. */
const TWILIO_CODE_FIELDS: readonly string[] = [
  'twilioErrorCode',
  'twilio_error_code',
  'twilioCode',
  'twilio_code',
  'twilioError',
  'twilio_error',
];
/** Twilio's code: REST, a message, a webhook, a client SDK, XML. */
export const CODE_FIELDS: readonly string[] = [
  ...TWILIO_CODE_FIELDS,
  'code',
  'error_code',
  'ErrorCode',
  'errorCode',
  'Code',
  // Elastic's and OpenTelemetry's names, in a list of fields
  'error.code',
];
/** Further names of a field that may hold the code, by which apps keep what a provider said. Its value has five digits. */
export const LIKE_CODE: RegExp = new RegExp(
  either([
    /^(?:err|error|reason|fault|failure|cause)$/,
    // `errorNumber`, `failure_code`
    /(?:err|fail|reason|fault)[a-z]*[\W_]?(?:code|nr|num|number)$/,
    /error[\W_]?no$/,
    // In Spanish, Portuguese, Italian, French and German
    /^(?:c[oó]digo|codice|fehlercode|code_?erreur)(?:_?(?:de_?)?err(?:or|ore|o))?$/,
    /(?:provider|vendor|carrier|gateway|delivery|dlr|twilio|status|response|result)[\W_]?code$/,
  ]),
  'i',
);
/** Codes of the operating system, a database or HTTP, which have names like these. */
export const CODE_OF_SYSTEM: RegExp = /native|socket|win|sql|sys|exit|http|grpc|smpp/i;
/** `twilio.error_code`, `TwilioErrorCode` */
export const TWILIO_CODE_NAME: RegExp = /^twilio[\w.-]{0,20}(?:err(?:or)?|code)$/i;
export const STATUS_FIELDS: readonly string[] = ['status', 'Status', 'status_code', 'statusCode', 'httpStatusCode'];
/** What became of a message, in a callback, a message resource or an app's copy of them. */
export const DELIVERY_FIELDS: readonly string[] = [
  'MessageStatus',
  'SmsStatus',
  'messageStatus',
  'message_status',
  'deliveryStatus',
  'delivery_status',
  'smsStatus',
  'status',
  'Status',
];
export const MESSAGE_FIELDS: readonly string[] = [
  // Names by which an app passes Twilio's message on. Its `message` or `msg` is the app's own.
  'twilioErrorMessage',
  'twilio_error_message',
  'twilioMessage',
  'twilio_message',
  'twilioMsg',
  'twilio_msg',
  // Elastic, OpenTelemetry. Their `message` is the app's own.
  'error.message',
  'exception.message',
  'message',
  'msg',
  'Message',
  'parserMessage',
  'Msg',
  // What the channel itself said, in the callback of a message
  'ChannelStatusMessage',
  // In the status callback of `<Stream>`
  'StreamError',
  'ErrorMessage',
  'errorMessage',
  'error_message',
  'message_text',
  'alert_text',
  'alertText',
  'rejection_reason',
  'rejectionReason',
  'failure_reason',
  'failureReason',
  // Columns of an app's own table
  'failureMessage',
  'failure_message',
  'error_msg',
  'errorMsg',
  'providerMessage',
  'provider_message',
  'detail',
  'description',
  // Event Streams, of a brand or a campaign
  'registrationerrordescription',
  'errordescription',
  // Application Insights, Cloud Logging, CloudWatch Logs Insights, Splunk, Serilog
  'outerMessage',
  'innermostMessage',
  'textPayload',
  '@message',
  // Serilog's exception, with the stack, before what the app says of it
  '@x',
  '@m',
  '@mt',
  '_raw',
  // GELF, journald, Hangfire, LogDNA
  'full_message',
  'short_message',
  'MESSAGE',
  'ExceptionMessage',
  // NSError of iOS
  'localizedDescription',
  'NSLocalizedDescription',
  '_line',
];
/** Names of an error's class in logs and in the events of Sentry, Rollbar, pino, Sidekiq, Bugsnag, Honeybadger, Raygun, Hangfire. */
export const CLASS_FIELDS: readonly string[] = [
  'type',
  'class',
  'error_class',
  'error.type',
  'exception.type',
  'errorClass',
  '_tag',
  'klass',
  'className',
  'ExceptionType',
];
/** Fields that name the vendor to which a message went. */
export const VENDOR_FIELDS: readonly string[] = [
  'provider',
  'Provider',
  'providerName',
  'provider_name',
  'vendor',
  'gateway',
  'channel',
  'type',
];
/** Fields that name Twilio as the vendor of a code beside them. Elsewhere they name what wrote a log. */
export const SERVICE_FIELDS: readonly string[] = ['service', 'integration', 'source', 'connector'];
/** `twilio`, `twilio_verify`, `Channel::TwilioSms`, `n8n-nodes-base.twilio` */
export const VENDOR: RegExp = /^(?:[\w-]{1,30}[.:]{1,2})?twilio(?:[_ -]?(?:sms|verify))?$/i;
/** What sent an event of Voice Insights, as a mobile SDK logs it. */
export const PUBLISHER: RegExp = /^twilio-voice-(?:android|ios)$/;
/** Domain of an `NSError` of iOS, which names who made it: `com.twilio.voice.error`. */
export const DOMAIN_FIELDS: readonly string[] = ['domain', 'errorDomain', 'NSErrorDomain'];
/** In problem details (RFC 9457) the detail is the message. */
export const PROBLEM_FIELDS: readonly string[] = ['detail', 'title'];
/** Link to Twilio's page of the error. */
export const LINK_FIELDS: readonly string[] = ['more_info', 'moreInfo', 'MoreInfo', 'type'];
export const REQUEST_ID_FIELDS: readonly string[] = ['instance', 'requestId', 'request_sid'];
export const REQUEST_ID_HEADERS: readonly string[] = ['twilio-request-id', 'Twilio-Request-Id'];
export const URL_FIELDS: readonly string[] = ['url', 'uri'];
/** Alerts of `<Dial>` call the number `phonenumber`. */
export const TO_FIELDS: readonly string[] = ['to', 'To', 'Called', 'phonenumber'];
export const FROM_FIELDS: readonly string[] = ['from', 'From', 'Caller'];
export const TIME_FIELDS: readonly string[] = [
  'Timestamp',
  'date_generated',
  'dateGenerated',
  'date_created',
  'dateCreated',
  'timestamp',
  'time',
];
/** Every field that may hold a SID, whatever it is the SID of. */
export const SID_FIELDS: readonly string[] = [
  'sid',
  'Sid',
  'id',
  'MessageSid',
  'SmsSid',
  'CallSid',
  'messageSid',
  'message_sid',
  'messageId',
  'message_id',
  'smsSid',
  'callSid',
  'call_sid',
  'twilioSid',
  'twilio_sid',
  'twilio_message_sid',
  'resource_sid',
  'resourceSid',
  'correlation_sid',
  'account_sid',
  'accountSid',
  'AccountSid',
];
/** The app's URL that Twilio called. */
export const WEBHOOK_URL_FIELDS: readonly string[] = ['request_url', 'requestUrl', 'ErrorUrl'];
export const WEBHOOK_METHOD_FIELDS: readonly string[] = ['request_method', 'requestMethod'];

/** Fields that hold the request, with the URL that was called. */
export const REQUEST_FIELDS: readonly string[] = ['config', 'request', 'response', 'params', 'options'];
/** Fields of a request that hold what was sent. */
export const SENT_FIELDS: readonly string[] = ['data', 'body', 'form', 'params'];
/** Fields that what was sent to Twilio never has: they are a resource's, a webhook's or an error's. */
export const NEVER_SENT: RegExp =
  /^(?:(?:account|call|event|message|sms|twilio)?_?sid|(?:call|message|sms)?_?status|(?:error|status)?_?code|error|direction|api_?version)$/i;
/** Parameters that go with a recipient where no sender is named. */
export const SENDING_PARAMETERS: readonly string[] = [
  'MessagingServiceSid',
  'messagingServiceSid',
  'messaging_service_sid',
  'Channel',
  'channel',
];
/** Fields that hold the response to the request. It is about the same error. */
export const ANSWER_FIELDS: readonly string[] = [
  'response',
  'data',
  'body',
  'responseText',
  'payload',
  'Payload',
  'more_info',
  'status',
];
/** Fields that hold another error. They are read before an object's other fields. */
export const ERROR_FIELDS: readonly string[] = [
  'error',
  'cause',
  'errors',
  'reason',
  'err',
  'original',
  'originalError',
  'exception',
];
/** Fields that are never searched for an error: the request, a webhook's parameters, an HTTP client's connections. */
export const SKIPPED_FIELDS: RegExp = new RegExp(
  `^${either([
    /config|options|params|parameters|variables|headers|webhook/,
    /request|req|request_.*|response_.*/,
    /agent|socket|client|stack|stacktrace/,
    // What a class keeps for itself
    /[_$](?!source$).*/,
  ])}$`,
  'i',
);
/** Fields whose string is about an error. Any other field may hold somebody's message, so prose is not read there. */
export const PROSE_FIELDS: RegExp =
  /err|cause|reason|exception|exc_?(?:info|text)|trace|detail|fail|fault|problem|stderr|output|log|detal|motivo|fehler|thrown?|^(?:description|inner|previous|exc|rendered_?message)$/i;
/** The stack of an error, which can say of a cause what its message doesn't. */
export const STACK_FIELDS: readonly string[] = ['stack', 'stackTrace', 'stacktrace', 'StackTrace'];

/** A list of codes and reasons why a registration was rejected, in a resource or an event. Only Twilio's objects have it. */
export const REJECTIONS: RegExp = /^rejection_?reasons$|^(?:brand|campaign)(?:registration|vetting)errors$/i;

/** Fields that only a campaign or a brand has together. Its `errors` are Twilio's. */
export const REGISTRATION_MARKS: readonly (readonly string[])[] = [
  ['campaign_status', 'errors'],
  ['campaignStatus', 'errors'],
  ['brand_type', 'errors'],
  ['brandType', 'errors'],
  ['brand_registration_sid', 'errors'],
  ['brandRegistrationSid', 'errors'],
];

/** Fields that a Twilio message resource has together. Other APIs use the names too, so the code has to be confirmed by its message. */
export const WEAK_MARKS: readonly (readonly string[])[] = [
  ['error_code', 'error_message'],
  ['errorCode', 'errorMessage', 'status'],
];

/** Fields that only Twilio's objects have together. */
export const MARKS: readonly (readonly string[])[] = [
  ...TWILIO_CODE_FIELDS.map((field) => [field]),
  // errors of client products, and of the API's newer standard
  ['code', 'user_error'],
  ['code', 'userError'],
  // an alert, the rejection of a registration
  ['error_code', 'log_level'],
  ['error_code', 'resource_sid'],
  ['error_code', 'fields'],
  ['registrationerrorcode', 'registrationerrordescription'],
  ['error_code', 'rejection_reasons'],
  ['error_code', 'rejection_reason'],
  ['errorCode', 'rejectionReason'],
  // the evaluation of a regulatory bundle or a Trust Hub profile
  ['error_code', 'failure_reason', 'passed'],
  ['errorCode', 'failureReason', 'passed'],
  ['error_code', 'failure_reason', 'object_field'],
  ['errorCode', 'failureReason', 'objectField'],
  ['error_code', 'more_info'],
  // one of the countries, contacts or consents of a request that changes many
  ['error_code', 'error_messages', 'country_code'],
  ['error_code', 'error_messages', 'correlation_id'],
  // twilsock, and a message as twilio-node returns it
  ['errorCode', 'code', 'description'],
  ['errorCode', 'terminal'],
  ['errorCode', 'httpStatusCode'],
  // a part of a message
  ['error_code', 'num_segments'],
  ['errorCode', 'numSegments'],
  ['error_code', 'num_media'],
  ['errorCode', 'numMedia'],
  ['error_code', 'messaging_service_sid'],
  ['errorCode', 'messagingServiceSid'],
  // webhooks
  ['PayloadType', 'Payload'],
  ['ErrorCode', 'MessageStatus'],
  ['ErrorCode', 'MessageSid'],
  ['ErrorCode', 'SmsStatus'],
  ['ErrorCode', 'ChannelStatusMessage'],
  ['ErrorCode', 'ChannelPrefix'],
  ['ErrorCode', 'SmsSid'],
  ['ErrorCode', 'ErrorUrl'],
  ['ErrorCode', 'sourceComponent'],
  ['ErrorCode', 'LogLevel'],
  ['ErrorCode', 'httpResponse'],
  ['StreamEvent', 'StreamError'],
  ['error_code', 'alert_text'],
  ['errorCode', 'alertText'],
];

/** What called the app's server, in its access log. */
export const AGENT_FIELDS: readonly string[] = [
  'user_agent',
  'userAgent',
  'http_user_agent',
  'user-agent',
  'User-Agent',
];
/** The path that was called, in an access log. */
export const PATH_FIELDS: readonly string[] = ['url', 'uri', 'path', 'request_uri', 'requestUrl', 'requestUri'];

/** Headers in which Twilio says what went wrong when it called the app's URL. */
export const WEBHOOK_PROBLEM_HEADERS: readonly string[] = [
  'X-Twilio-WebhookError',
  'x-twilio-webhookerror',
  'X-Twilio-Reason',
  'x-twilio-reason',
];
