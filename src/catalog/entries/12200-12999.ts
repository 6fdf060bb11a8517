import type { FactValues } from '../../facts/factValues.ts';
import type { ErrorEntry } from '../types.ts';
import { cause, entry, page, source, thread } from './shared/compact.ts';
import { CALL_AGAIN, CODE, EMPTY_TWIML, NO_NEW_EVENT, OPEN_EVENT, READ_BODY, callWebhook, readPlayedType, readType } from './shared/webhookParts.ts';
import { ACTIVE_NUMBERS } from './shared/messages.ts';
import { supportLink } from './shared/support.ts';

/** Channels of messages. */
const OF_MESSAGES: FactValues['channel'][] = ['sms', 'mms', 'whatsapp', 'rcs', 'messenger'];
/** Types of what a message carries, and the parameter that names it. */
const OF_MEDIA = ['image/', 'video/', 'audio/', 'application/pdf', 'MediaUrl', 'octet-stream'];
/** What comes in place of a file. */
const NO_FILE: FactValues['responseBody'][] = ['html', 'error-page', 'json', 'text', 'xml'];
/** Verbs that only a call knows. */
const CALL_VERBS: FactValues['verb'][] = [
  'Say',
  'Play',
  'Gather',
  'Dial',
  'Record',
  'Pause',
  'Hangup',
  'Reject',
  'Enqueue',
  'Leave',
  'Connect',
  'Start',
  'Pay',
];
/** Elements whose names are right wherever they stand. */
const VERBS: FactValues['verb'][] = [
  'Application',
  'Client',
  'Conference',
  'Connect',
  'Dial',
  'Enqueue',
  'Gather',
  'Hangup',
  'Leave',
  'Message',
  'Number',
  'Pause',
  'Pay',
  'Play',
  'Prompt',
  'Queue',
  'Record',
  'Redirect',
  'Refer',
  'Reject',
  'Room',
  'Say',
  'Sip',
  'Siprec',
  'Sms',
  'Start',
  'Stop',
  'Stream',
  'Task',
  'Transcription',
  'other',
];
/** Elements that HTML has, and neither TwiML nor SSML. */
const HTML_ELEMENTS = ['br', 'b', 'div', 'html', 'span', 'font', 'script', 'pre', 'h1', 'center', 'table', 'head', 'strong'].map((name) => `element '${name}'`);
const SUPPORTS = 'https://www.twilio.com/docs/voice/twiml';

export const entries: readonly ErrorEntry[] = [
  entry(
    12200,
    'platform',
    'warning',
    "The response doesn't match Twilio's TwiML schema",
    "A warning: your webhook returned something that TwiML doesn't know or allow.",
    [
      // Of ten threads, three are about plain text and three about a verb of the other channel. None is about what Twilio's page names: misspelled words.
      cause(
        'answer-is-plain-text',
        'The response is text such as `OK`, or JSON',
        'Twilio reads the response to an incoming message or call as TwiML.',
        [
          READ_BODY,
          'Return TwiML with the type `text/xml` from this route.',
          { text: 'Return an empty `Response`, or 204 without a body, where there is nothing to say.', snippet: EMPTY_TWIML },
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          when: {
            requires: { responseBody: ['text', 'json'] },
            suggestedBy: [{ responseBody: ['text', 'json'] }, { says: 'not allowed in prolog' }],
          },
          details: 'With the type `text/plain`, Twilio sends such text to the person as a reply, or reads it out in the call.',
          source: thread('caktus/rapidsms-twilio#19'),
          sources: [
            thread('mozilla/fx-private-relay#40'),
            source('https://www.twilio.com/docs/api/twiml/sms/your_response'),
            source('https://www.twilio.com/docs/api/twiml/your_response'),
          ],
        },
      ),
      cause(
        'voice-verb-in-message',
        'The response to a message has a verb for calls',
        '`<Say>`, `<Play>`, `<Gather>`, `<Dial>` and `<Record>` work only in calls.',
        [
          { text: 'Open the event in the Debugger and check whether the request has a `MessageSid` or a `CallSid`.', link: { place: 'debugger' } },
          'Give messages their own route, which returns `<Message>` or an empty `<Response>`.',
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          when: {
            // In the same words Twilio rejects any other element, such as `<message>`.
            suggestedBy: { says: "'{Sms", verb: CALL_VERBS, channel: OF_MESSAGES },
            decisive: [
              { channel: OF_MESSAGES, verb: CALL_VERBS },
              {
                says: "'. One of '{Sms",
                verb: CALL_VERBS,
              },
            ],
            excludedBy: { channel: 'voice' },
          },
          source: thread('bmlt-enabled/yap#9'),
          sources: [thread('bmlt-enabled/yap#754')],
        },
      ),
      cause(
        'attribute-or-verb-misspelled',
        'A verb or attribute is misspelled or unknown',
        'TwiML is case-sensitive: `<say>` and `callerid` are unknown. In the Python SDK the attribute is `caller_id`.',
        [
          { text: 'Open the event in the Debugger and read the element, the attribute and the line that its message names.', link: { place: 'debugger' } },
          { text: "Compare them with the verb's page, or build the document with a current Twilio SDK.", link: { href: SUPPORTS, text: 'TwiML verbs' } },
          'Check that the app reads the parameters your URL passes, if any, and puts valid values into the TwiML.',
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          when: {
            suggestedBy: [
              {
                says: [
                  '3.2.2',
                  'is not allowed to appear',
                  // `cvc-type.3.1.1`: the message goes on with the attribute that it found.
                  'cannot have attributes',
                  '2.4.c',
                  'no declaration can be found',
                  '2.4.a',
                  'Invalid content was found',
                  'Cannot find the declaration',
                  // A required attribute that is misspelled counts as missing.
                  'must appear on element',
                ],
              },
              { responseBody: ['twiml-case', 'xml'] },
            ],
            decisive: { says: ['is not allowed to appear in element', 'cannot have attributes'] },
          },
        },
      ),
      cause(
        'attribute-value-not-allowed',
        "A value isn't allowed",
        "An attribute, or an element's text (`cvc-type.3.1.3`), has to be a number, a yes/no value or one of a few words. A second warning (13xxx) can name it.",
        [
          { text: 'Look in the Debugger for a 13xxx warning for the same call.', link: { place: 'debugger' } },
          { text: "Write a value that the verb's page lists.", link: { href: 'https://www.twilio.com/docs/voice/twiml', text: 'TwiML verbs' } },
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          prevalence: 'occasional',
          when: {
            suggestedBy: {
              says: [
                'cvc-enumeration',
                'cvc-datatype',
                'cvc-attribute',
                'cvc-pattern',
                'cvc-minInclusive',
                'cvc-maxInclusive',
                'not facet-valid',
                'cvc-type.3.1.3',
              ],
            },
            decisive: {
              says: ['cvc-enumeration', 'cvc-datatype', 'cvc-attribute', 'cvc-type.3.1.3', 'with respect to enumeration', 'with respect to its type'],
            },
          },
          sources: [thread('instedd/surveda#960')],
        },
      ),
      cause(
        'element-in-wrong-place',
        "An element or text is where it isn't allowed, or one is missing",
        '`<Say>` inside `<Dial>`, `<ConversationRelay>` without `<Connect>` around it, text inside an element that allows only other elements, or a `<Start>` with nothing in it.',
        [
          { text: 'Open the event in the Debugger and read the two elements that its message names.', link: { place: 'debugger' } },
          {
            text: "Move the element or text to where the verb's page allows it, or add the element that the message expects.",
            link: { href: SUPPORTS, text: 'TwiML verbs' },
          },
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          prevalence: 'occasional',
          // An element that TwiML doesn't know, such as `<say>`, is out of place everywhere, so its name is wrong, not its place.
          when: {
            suggestedBy: [
              { says: ['complex-type.2.1', 'complex-type.2.2', 'complex-type.2.3', 'must have no', 'cannot have character', 'is not complete'] },
              { verb: VERBS, says: ['Invalid content was found', 'No child element is expected'] },
            ],
            decisive: [{ verb: VERBS, says: 'No child element is expected' }, { says: 'must have no character or element' }],
          },
        },
      ),
      cause(
        'html-in-twiml',
        'HTML got into the TwiML',
        'A `<br>` or a warning printed by the server is mixed into the TwiML, or a full page replaces it.',
        [
          READ_BODY,
          'Fix the error that it shows, or remove the HTML tags from your text.',
          'Turn printed warnings off (`display_errors` in PHP).',
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          prevalence: 'occasional',
          when: {
            // SSML has a `<p>`.
            suggestedBy: [{ says: [...HTML_ELEMENTS, "element 'p'"] }, { responseBody: ['html', 'error-page', 'printed-first'] }],
            decisive: { says: HTML_ELEMENTS },
          },
          source: thread('bmlt-enabled/yap#217'),
        },
      ),
      cause(
        'message-verb-in-call',
        'The response to a call contains `<Message>`',
        '`<Message>` replies to a message. A call has none to reply to.',
        ['Remove `<Message>` from the TwiML for calls.', 'Send a text during the call through the REST API, with `messages.create` in Node.js.', CALL_AGAIN],
        {
          who: CODE,
          prevalence: 'occasional',
          // In the response to a message, `<Message>` can have a wrong attribute just as well.
          when: {
            suggestedBy: { says: "starting with element 'Message'" },
            decisive: [{ says: "element 'Message'. One of '{Play" }, { channel: 'voice', verb: 'Message' }],
          },
          source: thread('bmlt-enabled/yap#150'),
        },
      ),
    ],
    {
      messageHint: "The message names line, element and attribute, for example `Attribute 'x' is not allowed to appear in element 'Y'`.",
      messages: [
        'Schema validation warning',
        '~XML Validation warning',
        'The provided XML does not conform to the Twilio Markup XML schema.',
        "~Invalid content was found starting with element '{element}'. One of '{elements}' is expected.",
        '~cvc-{rule}: {text}',
        "~Element '{element}' must have no character or element information item [children], because the type's content type is empty.",
        "~Element '{element}' must have no element [children], and the value must be valid.",
        "~Element '{element}' cannot have character [children], because the type's content type is element-only.",
        "~The content of element '{element}' is not complete. One of '{elements}' is expected.",
        "~The matching wildcard is strict, but no declaration can be found for element '{element}'.",
        "~Invalid content was found starting with element '{element}'. No child element is expected at this point.",
        "~Attribute '{name}' is not allowed to appear in element '{element}'.",
        "~Attribute '{name}' must appear on element '{element}'.",
        "~The value '{value}' of attribute '{name}' on element '{element}' is not valid with respect to its type, '{type}'.",
        "~cvc-datatype-valid.1.2.1: '{value}' is not a valid value for '{type}'.",
        "~cvc-datatype-valid.1.2.3: '{value}' is not a valid value of union type '{type}'.",
        "~Value '{value}' is not facet-valid with respect to enumeration '{values}'. It must be a value from the enumeration.",
        "~Value '{value}' is not facet-valid with respect to minInclusive '{n}' for type '{type}'.",
        "~Value '{value}' is not facet-valid with respect to maxInclusive '{n}' for type '{type}'.",
        "~Value '{value}' is not facet-valid with respect to pattern '{pattern}' for type '{type}'.",
        "~Element '{element}' is a simple type, so it cannot have attributes",
        "~Element '{element}' is a simple type, so it must have no element information item [children].",
        "~cvc-type.3.1.3: The value '{value}' of element '{element}' is not valid.",
        "~Cannot find the declaration of element '{element}'.",
      ],

      related: [12100, 12300, 13215, 13320, 14110, 64101],
      lookalikes: [{ code: 12100, text: "The document isn't well-formed: Twilio runs none of it." }],
    },
  ),
  entry(
    12300,
    'voice',
    'error',
    "The response's Content-Type doesn't match",
    "Your server responded, but with a `Content-Type` that Twilio can't use here.",
    [
      cause(
        'webhook-no-twiml',
        'The response is JSON or a web page, not TwiML',
        'Many frameworks respond with one of them by default. But a number, a call or an `action` needs TwiML or audio.',
        [
          OPEN_EVENT,
          {
            text: 'Return TwiML with the type `text/xml` from this route.',
            snippet: {
              language: 'js',
              title: 'Express',
              code: "const { MessagingResponse } = require('twilio').twiml;\n\napp.post('/sms', (req, res) => {\n  const twiml = new MessagingResponse();\n  res.type('text/xml').send(twiml.toString());\n});",
            },
          },
          { text: "Run the command. `content-type: text/xml` and a body in XML mean it's fixed.", snippet: callWebhook },
        ],
        {
          who: CODE,
          details:
            'A redirect that ends at a page does the same. A Function that returns an object responds with JSON: pass the `VoiceResponse` or `MessagingResponse` to `callback` instead.',
          when: { suggestedBy: [{ responseBody: ['json', 'html', 'error-page'] }, { says: 'application/json' }] },
          source: source('https://support.twilio.com/hc/en-us/articles/43761237850779-Error-12300-Invalid-Content-Type-for-Incoming-Webhooks'),
          sources: [page(12300)],
        },
      ),
      cause(
        'webhook-wrong-content-type',
        "The TwiML is right, but its header isn't",
        'The header says something else, such as `application/octet-stream`, which some frameworks send if your code sets no type.',
        [
          "Set the header to `text/xml` in the route's code, before the body is sent.",
          { text: "Run the command. The line `content-type: text/xml` means it's fixed.", snippet: callWebhook },
        ],
        {
          who: CODE,
          // A file to play and a media file are served with this type just as often; JSON isn't. TwiML with the type of JSON is still TwiML.
          when: { suggestedBy: [{ responseBody: 'twiml' }, { responseBody: 'twiml', says: 'application/json' }, { says: 'octet-stream' }] },
          sources: [
            source('https://support.twilio.com/hc/en-us/articles/43761237850779-Error-12300-Invalid-Content-Type-for-Incoming-Webhooks'),
            thread('home-assistant/core#66561'),
            source('https://www.twilio.com/docs/api/twiml/your_response'),
          ],
          note: "Twilio's pages disagree about `text/html`: the one on TwiML says that Twilio reads it like XML, while an article on 12300 counts it as wrong. Both accept `text/xml`.",
        },
      ),
      cause(
        'play-not-audio',
        "A URL to play doesn't lead to audio",
        'The `<Play>` or hold music URL returns a page, such as the preview of a share link.',
        [readPlayedType, 'Host the file where it is served directly with its own type.', 'Put that URL into the TwiML.', CALL_AGAIN],
        {
          who: 'the person who hosts the file',
          prevalence: 'occasional',
          when: {
            suggestedBy: [
              { verb: 'Play' },
              { verb: 'Play', says: 'octet-stream' },
              // What was read of TwiML that plays a file is the TwiML.
              { verb: 'Play', responseBody: ['twiml', ...NO_FILE] },
              { webhookFile: 'audio' },
              { webhookFile: 'audio', responseBody: NO_FILE },
              { webhookFile: 'audio', says: 'octet-stream' },
              { says: ['.mp3', '.wav', 'audio/', 'octet-stream'] },
              { responseBody: ['html', 'error-page'] },
              { says: ['.mp3', '.wav', 'audio/', 'octet-stream'], responseBody: ['html', 'error-page'] },
            ],
          },
        },
      ),
      cause(
        'media-type-unsupported',
        "A media file has a type that messages don't support",
        'A media URL leads to another type, or to a page instead of a file.',
        [
          {
            text: 'Run the command with the media URL and check its type.',
            snippet: readType,
          },
          "Convert the file to a type on [Twilio's list](https://www.twilio.com/docs/sms/accepted-mime-types), and serve it with that type.",
          "Send the message again. `delivered` means it's fixed.",
        ],
        {
          who: 'the person who chooses the file',
          prevalence: 'occasional', // An incoming message calls a webhook that returns TwiML; of an outgoing one, Twilio fetches only the media.
          when: {
            suggestedBy: [
              { channel: OF_MESSAGES, direction: 'outbound' },
              { says: OF_MEDIA },
              { webhookFile: 'media' },
              { webhookFile: 'media', says: OF_MEDIA },
              { webhookFile: 'media', responseBody: NO_FILE },
              { says: OF_MEDIA, responseBody: NO_FILE },
              // A sound file of a message isn't one that a call plays.
              { channel: OF_MESSAGES, says: ['audio/', '.mp3', '.wav'] },
              { channel: ['mms', 'whatsapp', 'rcs', 'messenger'], webhookFile: 'audio' },
              { responseBody: ['html', 'error-page'] },
            ],
          },
        },
      ),
      cause(
        'function-request-type',
        "A Function was called with a type it can't read",
        'Functions read `application/json` and `application/x-www-form-urlencoded`, with GET or POST.',
        [
          'Check the method and the `Content-Type` of the request that calls the Function.',
          'Send one of these two types with POST, or parameters in the URL with GET.',
          "Call the Function again. No new 12300 means it's fixed.",
        ],
        {
          who: CODE,
          prevalence: 'rare',
          // A Function that returns an object responds with JSON, so its host alone says nothing.
          sources: [source('https://www.twilio.com/docs/serverless/functions-assets/functions/request-flow')],
        },
      ),
    ],
    {
      messages: [
        'Invalid Content-Type',
        '~We are sorry, an application error has occurred',
        'Twilio is unable to process the Content-Type of the provided URL.',
        'Attempt to retrieve MediaUrl returned an unsupported Content-Type.',
      ],
      related: [12100, 12200, 12301, 11200, 11770, 13420],
      lookalikes: [{ code: 11200, text: 'A response without a `Content-Type` results in 11200, with status 502.' }],
    },
  ),
  entry(
    12301,
    'platform',
    'error',
    "The upload's type isn't supported",
    'Twilio rejected an upload because of its `Content-Type`.',
    [
      cause(
        'upload-content-type',
        "The format isn't supported, or the file is malformed",
        'Twilio accepts only files with a supported `Content-Type`.',
        [
          'Open the file, and compare its format with the `Content-Type` of the upload.',
          'Upload a valid file in a format that the API accepts.',
          "Upload again. A response without 12301 means it's fixed.",
        ],
        { who: 'a developer' },
      ),
    ],
    { messages: ['Invalid Upload Content-Type'], related: [12300] },
  ),
  entry(
    12400,
    'platform',
    'error',
    'Twilio failed while processing your response',
    'Your webhook responded, but then something failed at Twilio. Nothing on your side is known to cause it.',
    [
      cause(
        'twilio-fault',
        "An error occurred on Twilio's side",
        'Twilio publishes no cause that you could fix.',
        [
          { text: 'Look for an incident.', link: { href: 'https://status.twilio.com', text: 'Twilio status' } },
          { text: 'Select the number in the list of active numbers so that you can catch the next failure.', link: ACTIVE_NUMBERS },
          'Enter a fallback URL in **Primary handler fails**, under **Voice Configuration** or **Messaging Configuration**.',
          {
            text: "Send Twilio Support the time, the event's SID, the Call or Message SID and the TwiML, if the same TwiML fails again.",
            link: supportLink,
          },
          "Trigger the webhook again. No new 12400 in the Debugger means it's fixed.",
        ],
        { who: 'Twilio Support', sources: [{ url: 'https://www.twilio.com/docs/usage/security/availability-reliability', read: '2026-11-30' }] },
      ),
    ],
    {
      messages: ['An internal error has occurred that prevented Twilio from processing your response.', '~Internal Failure'],

      retryable: true,
      retryAdvice: 'Trigger the webhook once more.',
      related: [12100, 15000],
    },
  ),
];
