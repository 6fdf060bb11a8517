import type { ErrorEntry } from '../types.ts';
import { cause, entry, page, thread } from './shared/compact.ts';
import { CODE, EMPTY_TWIML, NO_NEW_EVENT, OUTSIDE, READ_BODY, callWebhook } from './shared/webhookParts.ts';

const POST = `curl -s -X POST "\${WEBHOOK_URL:?is not set}" --data-urlencode 'From=+15005550006' --data-urlencode 'To=+15005550006' -d 'Body=Test'`;
/** What the parser of Java reports, in whose words Twilio does. */
const PARSER = {
  url: 'https://github.com/openjdk/jdk/blob/master/src/java.xml/share/classes/com/sun/org/apache/xerces/internal/impl/msg/XMLMessages.properties',
  read: '2026-11-30',
};

/** What the parser says of what follows the root element. */
const FOLLOWS = ['trailing section', 'following the root element', 'processing instruction target'];

/** What an error page says, and the parser of one. */
const ERROR_PAGE = ['Fatal error', 'Traceback', 'Uncaught', 'within the same entity', 'following the root element', 'element type "br"'];
/** What the parser says of a page, or of text. */
const NO_TWIML = [
  'not allowed in prolog',
  'preceding the root element',
  'root element is required',
  '<!DOCTYPE',
  // In these words the parser refuses a page that begins with `<!DOCTYPE html>`.
  'DOCTYPE is disallowed',
  'element type "meta"',
  'element type "link"',
  'element type "hr"',
  'element type "img"',
  'element type "input"',
];

export const entries: readonly ErrorEntry[] = [
  entry(
    12100,
    'voice',
    'error',
    "Your webhook's response isn't well-formed XML",
    "Twilio couldn't read the response as TwiML, so it ran none of it.",
    [
      // Of the reports with a known cause, seven are about markup, most of them about a bare `&`, and three about a response that is no TwiML.
      cause(
        'twiml-not-well-formed',
        'The TwiML has a markup error',
        'A bare `&` or `<`, an unquoted attribute, an unclosed or badly nested element, or no `<Response>` around the verbs.',
        [
          { ...READ_BODY, text: "Open the event in the Debugger and find the line and column of the parser's message in the response body." },
          'Build the document with a Twilio SDK (`VoiceResponse`, `MessagingResponse`), or write `&amp;` and `&lt;` for `&` and `<`, even in URLs. Start and end tags must have the same case.',
          {
            text: "Run the command. No output means it's fixed.",
            snippet: { language: 'sh', title: 'Check the markup', code: `${POST} | xmllint --noout -`, note: OUTSIDE },
          },
        ],
        {
          who: CODE,
          details: 'An online validator such as [the one of the W3C](https://validator.w3.org/#validate_by_input) also names the error.',
          when: {
            suggestedBy: [
              { responseBody: 'twiml' },
              { responseBody: 'xml', says: ['following the root element', 'must be terminated'] },
              // What people enter has `&` and `<` now and then.
              { occurs: 'sometimes' },
              {
                says: [
                  'must be well-formed',
                  'must be terminated',
                  'following the root element',
                  'must end with',
                  'entity name',
                  'reference to entity',
                  'must be followed by',
                  'was referenced, but not declared',
                  'already specified',
                  'is not bound',
                  'Open quote',
                  'must not contain',
                  'well-formed character data',
                ],
              },
            ],
          },
          sources: [thread('bmlt-enabled/yap#415')],
        },
      ),
      cause(
        'webhook-no-twiml',
        'The response is JSON, HTML or plain text',
        'TwiML begins with `<?xml` or `<Response>`. A login page, `{"ok":true}` and TwiML sent as a JSON string don\'t.',
        [
          READ_BODY,
          { text: 'Return TwiML from this route, as XML rather than as JSON. If there is nothing to do, return an empty `Response`.', snippet: EMPTY_TWIML },
          { text: "Run the command. A body that begins with `<?xml` or `<Response>` means it's fixed.", snippet: callWebhook },
        ],
        {
          who: CODE,
          // A page of HTML fails at the first element that XML wants closed.
          when: {
            suggestedBy: [
              { responseBody: ['json', 'html', 'text'] },
              { webhookHost: 'preview', responseBody: ['html', 'text'] },
              // A page of a login, or for a path that the app doesn't know
              { webhookAnswer: ['login', 'redirect', 'not-found'] },
              { says: NO_TWIML },
              { says: NO_TWIML, responseBody: ['json', 'html', 'text'] },
              { says: NO_TWIML, webhookAnswer: ['login', 'redirect', 'not-found'] },
            ],
          },
          source: thread('jpf/TwilioSheet#1'),
          sources: [thread('twilio/OpenVBX#185'), thread('twilio/media-streams#253'), thread('twilio/twilio-ruby#465'), page(12100)],
        },
      ),
      cause(
        'twiml-leading-output',
        'Something comes before the XML declaration',
        'An empty line before `<?php`, a byte order mark or a printed warning comes first.',
        [
          {
            text: 'Run the command. The first byte must be `3c` (`<`): `ef bb bf` is a byte order mark, `0a` an empty line, `20` a space.',
            snippet: { language: 'sh', title: 'First bytes of the response', code: `${POST} | head -c 16 | od -An -tx1`, note: OUTSIDE },
          },
          "Run the command again. If the first byte is `3c`, it's fixed.",
        ],
        {
          cases: [
            {
              id: 'blank',
              title: 'it is an empty line or a space',
              steps: [{ id: 'remove', text: 'Remove whatever comes before `<?php` or `<?xml` in the file or template.' }],
            },
            { id: 'mark', title: 'it is a byte order mark', steps: [{ id: 'save', text: 'Save the file as UTF-8 without a byte order mark.' }] },
            {
              id: 'warning',
              title: 'it is text, such as a warning',
              steps: [{ id: 'quiet', text: 'Keep it out of the output. In PHP, turn `display_errors` off.' }],
            },
          ],
          who: CODE,
          when: {
            suggestedBy: [
              { responseBody: 'printed-first' },
              { responseBody: 'printed-first', says: ['not allowed in prolog', 'processing instruction target'] },
              {
                says: [
                  'processing instruction target',
                  'XML declaration may only',
                  'XML declaration allowed only',
                  'not allowed in prolog',
                  'not at start of entity',
                  'first in document',
                ],
              },
            ],
          },
        },
      ),
      cause(
        'twiml-cut-off',
        'The response is empty or cut off',
        "The body is empty, or ends before `</Response>`: the script stopped, the connection closed too early, or your code doesn't write the end tag.",
        [
          {
            ...READ_BODY,
            text: 'Open the event in the Debugger and read the response body. It must be a complete document, from `<Response>` to `</Response>`.',
          },
          "Add the end tag if your code never writes it. Otherwise, fix what stopped the script: your server's log names it.",
          "Return `<Response/>` where your code has nothing to say to Twilio. An empty body isn't TwiML.",
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          when: {
            suggestedBy: [
              { says: ['premature end of file', 'within the same entity'] },
              { says: 'within the same entity', responseBody: 'twiml' },
              { webhookAnswer: 'empty' },
            ],
            decisive: { says: 'premature end of file' },
          },
          source: thread('bmlt-enabled/yap#415'),
        },
      ),
      cause(
        'error-page-behind',
        'An error page came instead of TwiML',
        'Your code failed, and the error was printed as HTML, often with status 200.',
        [READ_BODY, 'Fix the error that the page names.', 'Keep debug output off webhook routes in production.', NO_NEW_EVENT],
        {
          who: CODE,
          when: {
            suggestedBy: [
              { responseBody: 'error-page' },
              { webhookAnswer: 'server-error' },
              { says: ERROR_PAGE },
              { says: ERROR_PAGE, webhookAnswer: 'server-error' },
            ],
            decisive: [{ responseBody: 'error-page' }, { says: ['<b>Fatal error</b>', 'Traceback (most recent call last)'] }],
          },
          source: thread('bmlt-enabled/yap#415'),
        },
      ),
      cause(
        'twiml-wrong-encoding',
        "The document contains bytes that XML doesn't allow",
        "It isn't in the encoding it declares, or it has control characters.",
        [
          { ...READ_BODY, text: "Open the event in the Debugger and find the position of the parser's message in the response body." },
          'Send the document as UTF-8.',
          'Remove control characters from text before you insert it.',
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          prevalence: 'rare',
          when: { suggestedBy: { says: ['Invalid byte', 'invalid XML character'] }, decisive: { says: ['Invalid byte', 'invalid XML character'] } },
          source: PARSER,
        },
      ),
      cause(
        'twiml-trailing-output',
        'Something follows `</Response>`',
        'A second document, or text printed after the first one, follows the root element.',
        [
          { ...READ_BODY, text: 'Open the event in the Debugger and look in the response body for what follows `</Response>`.' },
          'End the handler after the TwiML, so that nothing else is printed.',
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          prevalence: 'rare',
          when: {
            suggestedBy: [{ says: FOLLOWS }, { says: FOLLOWS, responseBody: 'printed-after' }, { responseBody: 'printed-after' }],
            decisive: { says: 'trailing section' },
          },
          source: PARSER,
        },
      ),
    ],
    {
      messageHint: "The parser's message names the line and the error, for example `Content is not allowed in prolog`.",
      messages: [
        'Document parse failure',
        '~We are sorry, an application error has occurred',
        'Twilio was unable to parse the provided XML Document.',
        'Error on line {n} of document : {text} Please ensure that the response body is a valid XML document.',
        // Each cause gets the first that names it when a person is asked for the message.
        '~Content is not allowed in prolog',
        '~Content is not allowed in trailing section.',
        '~The element type "{element}" must be terminated by the matching end-tag "</{end}>".',
        '~XML document structures must start and end within the same entity',
        "~The entity name must immediately follow the '&' in the entity reference.",
        '~DOCTYPE is disallowed when the feature "http://apache.org/xml/features/disallow-doctype-decl" set to true.',
        '~The end-tag for element type "{element}" must end with a \'>\' delimiter.',
        '~Element type "{element}" must be followed by either attribute specifications, ">" or "/>".',
        '~The entity "{name}" was referenced, but not declared.',
        '~Attribute "{name}" was already specified for element "{element}".',
        '~The prefix "{prefix}" for element "{element}" is not bound.',
        '~Attribute name "{name}" associated with an element type "{element}" must be followed by the \' = \' character.',
        '~Open quote is expected for attribute "{name}" associated with an element type "{element}".',
        '~The value of attribute "{name}" associated with an element type "{element}" must not contain the \'<\' character.',
        '~An invalid XML character (Unicode: 0x{hex}) was found in the element content of the document.',
        '~An invalid XML character (Unicode: 0x{hex}) was found in the value of attribute "{name}" and element is "{element}".',
        '~Invalid byte {n} of {m}-byte UTF-8 sequence.',
        '~Premature end of file.',
        '~The reference to entity "{name}" must end with the \';\' delimiter.',
        '~The markup in the document preceding the root element must be well-formed.',
        '~The content of elements must consist of well-formed character data or markup.',
        '~The root element is required in a well-formed document.',
        '~The processing instruction target matching "[xX][mM][lL]" is not allowed.',
        '~The XML declaration may only appear at the very beginning of the document.',
        '~The markup in the document following the root element must be well-formed',
      ],

      related: [12101, 12102, 12200, 12300, 11200, 11750, 11770],
    },
  ),
  entry(
    12101,
    'platform',
    'error',
    "`<Response>` has a version Twilio doesn't know",
    "The root element of your TwiML has a `version` attribute that Twilio doesn't accept.",
    [
      cause(
        'twiml-version-attribute',
        'The `version` attribute is wrong',
        "`<Response>` doesn't need one. The version in the XML declaration is another, and can stay.",
        ['Remove `version` from `<Response>`.', NO_NEW_EVENT],
        { who: CODE },
      ),
    ],
    {
      messages: ['Invalid Twilio Markup XML version', '~The version attribute of the Response root element is not valid.'],

      related: [12100, 12102],
    },
  ),
  entry(
    12102,
    'platform',
    'error',
    "The root element isn't `<Response>`",
    'Twilio read your document, and its outermost element is something else.',
    [
      cause(
        'webhook-no-twiml',
        'The response is another kind of XML or a web page',
        "XHTML, an RSS feed or JSON turned into XML is well-formed, but isn't TwiML.",
        [READ_BODY, { text: 'Return TwiML from this route.', snippet: EMPTY_TWIML }, NO_NEW_EVENT],
        { who: CODE, when: { suggestedBy: { responseBody: ['xml', 'json', 'html', 'error-page', 'text'] } } },
      ),
      cause(
        'twiml-letter-case',
        'The element is written `<response>`',
        'The names of TwiML elements are case-sensitive.',
        [READ_BODY, 'Write `<Response>` with a capital R, or build the document with a Twilio SDK.', NO_NEW_EVENT],
        {
          who: CODE,
          when: { suggestedBy: { responseBody: 'twiml-case' } },
          sources: [page(12100)],
          prevalence: 'occasional',
        },
      ),
    ],
    {
      messages: ['~The root element must be Response', '~The root element of a Twilio Markup XML document *must* be Response'],
      related: [12100, 12200, 12101],
    },
  ),
];
