import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 12100,
    title: "Twilio could not read your webhook's answer as XML",
    product: 'voice',
    level: 'error',
    summary: 'Your webhook answered, but its body is not a well-formed TwiML document. Twilio carries out nothing of it.',
    messageHint: "The parser's message names the line and the fault, for example `Content is not allowed in prolog`.",
    messages: [
      'Content is not allowed in prolog',
      'The markup in the document following the root element must be well-formed',
      'XML document structures must start and end within the same entity',
      'Document parse failure',
    ],
    retryable: false,
    related: [12101, 12102, 12200, 12300, 11200, 11770],
    causes: [
      {
        id: 'webhook-no-twiml',
        title: 'The answer is JSON, HTML or plain text',
        explanation:
          'Twilio expects a document that begins with `<?xml` or `<Response>`. A login page, an error page, `{"ok":true}` and source code that the server does not run all begin otherwise.',
        prevalence: 'common',
        who: 'whoever writes the code of the webhook',
        when: { suggestedBy: { says: ['not allowed in prolog', 'following the root element'] } },
        steps: [
          { id: 'read-body', text: 'Open the Debugger, choose the event, and read the body of the answer.', link: { place: 'debugger' } },
          {
            id: 'answer-twiml',
            text: 'Return TwiML from this route. If there is nothing to do, return an empty `Response`.',
            snippet: { language: 'xml', title: 'Smallest valid answer', code: '<?xml version="1.0" encoding="UTF-8"?>\n<Response></Response>' },
          },
          {
            id: 'check',
            text: 'Run the command. A body that begins with `<?xml` or `<Response>` shows that it worked.',
            snippet: {
              language: 'sh',
              title: 'See what Twilio gets',
              code: "curl -i -X POST \"$WEBHOOK_URL\" -d 'From=+15005550006' -d 'To=+15005550006' -d 'Body=Test'",
            },
          },
        ],
        source: { url: 'https://github.com/jpf/TwilioSheet/issues/1', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/OpenVBX/issues/185', read: '2026-11-24' }],
      },
      {
        id: 'twiml-not-well-formed',
        title: 'The TwiML has a fault in its markup',
        explanation:
          'One bare `&` or `<` in a text, an attribute without quotes, an element left open or closed in other letters (`</say>`) makes the whole document unreadable. Names and addresses from a database bring such characters in.',
        prevalence: 'common',
        who: 'whoever writes the code of the webhook',
        when: {
          suggestedBy: {
            says: ['must be well-formed', 'must be terminated', 'within the same entity', 'entity name', 'attribute value', 'open quote', 'must not contain'],
          },
        },
        steps: [
          { id: 'find-line', text: "Read line and column in the parser's message, and find them in the body that the event shows." },
          { id: 'escape', text: 'Build the document with a Twilio SDK (`VoiceResponse`, `MessagingResponse`), or write `&amp;` and `&lt;` for `&` and `<`.' },
          {
            id: 'check',
            text: 'Run the command. No output shows that the document is well-formed.',
            snippet: { language: 'sh', code: "curl -s -X POST \"$WEBHOOK_URL\" -d 'From=+15005550006' -d 'Body=Test' | xmllint --noout -" },
          },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/12100', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/bmlt-enabled/yap/issues/415', read: '2026-11-24' }],
      },
      {
        id: 'twiml-leading-output',
        title: 'Something stands before the XML declaration',
        explanation:
          'The declaration `<?xml` must be the very first characters. A blank line before `<?php`, a byte order mark or a warning printed by the server comes before it.',
        prevalence: 'common',
        who: 'whoever writes the code of the webhook',
        when: { suggestedBy: { says: ['processing instruction target', 'not allowed in prolog'] } },
        steps: [
          {
            id: 'look',
            text: 'Run the command and look at the first bytes. They must be `3c 3f` (`<?`) or `3c 52` (`<R`).',
            snippet: { language: 'sh', code: 'curl -s -X POST "$WEBHOOK_URL" -d \'From=+15005550006\' | head -c 16 | xxd' },
          },
          { id: 'remove', text: 'Remove the blank line, save the file as UTF-8 without byte order mark, and keep warnings out of the output.' },
          { id: 'check', text: 'Run the command again. `3c` as the first byte shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/12100', read: '2026-11-24' },
      },
      {
        id: 'twiml-cut-off',
        title: 'The answer is empty or cut off',
        explanation: 'The body ends before its elements are closed: the script stopped half-way, or the connection closed too early.',
        prevalence: 'occasional',
        who: 'whoever writes the code of the webhook',
        when: { suggestedBy: { says: ['premature end of file', 'within the same entity', 'unexpected end'] } },
        steps: [
          { id: 'compare', text: 'Compare the end of the body in the event with what your code should send. It must end with `</Response>`.' },
          { id: 'fix', text: 'Find what stopped the script at that time in the log of your server, and fix it.' },
          { id: 'check', text: 'Trigger the webhook again. A complete body and no new event show that it worked.' },
        ],
        source: { url: 'https://github.com/bmlt-enabled/yap/issues/415', read: '2026-11-24' },
      },
    ],
  },
  { code: 12101, title: 'Invalid Twilio Markup XML version', product: 'platform', level: 'error' },
  { code: 12102, title: 'The root element must be Response', product: 'platform', level: 'error' },
  { code: 12200, title: 'Schema validation warning', product: 'platform', level: 'warning' },
  {
    code: 12300,
    title: "Your webhook's answer has the wrong Content-Type",
    product: 'voice',
    level: 'error',
    summary:
      'Your server answered, even with `200`, but the `Content-Type` header names something that Twilio cannot use here. A webhook for calls or messages needs XML; an address to play needs audio.',
    messages: ['Invalid Content-Type'],
    retryable: false,
    related: [12100, 12301, 11200, 11770],
    causes: [
      {
        id: 'webhook-no-twiml',
        title: 'The answer is JSON or a web page, not TwiML',
        explanation:
          'Frameworks answer with JSON or HTML unless told otherwise, and a redirect to a login or error page ends in HTML. Only status callbacks and event webhooks may be answered with JSON.',
        prevalence: 'common',
        who: 'whoever writes the code of the webhook',
        when: { suggestedBy: { says: ['application/json', 'text/html'] } },
        steps: [
          { id: 'read-answer', text: 'Open the Debugger, choose the event, and read type and body of the answer.', link: { place: 'debugger' } },
          {
            id: 'answer-twiml',
            text: 'Return TwiML with the type `text/xml` from this route.',
            snippet: {
              language: 'js',
              title: 'Express',
              code: "const { MessagingResponse } = require('twilio').twiml;\n\napp.post('/sms', (req, res) => {\n  const twiml = new MessagingResponse();\n  res.type('text/xml').send(twiml.toString());\n});",
            },
          },
          {
            id: 'check',
            text: 'Run the command. `content-type: text/xml` and a body in XML show that it worked.',
            snippet: {
              language: 'sh',
              title: 'See type and body',
              code: "curl -i -X POST \"$WEBHOOK_URL\" -d 'From=+15005550006' -d 'To=+15005550006' -d 'Body=Test'",
            },
          },
        ],
        source: {
          url: 'https://support.twilio.com/hc/en-us/articles/43761237850779-Error-12300-Invalid-Content-Type-for-Incoming-Webhooks',
          read: '2026-11-24',
        },
      },
      {
        // The TwiML page for Voice also lists text/html as read like XML; the newer support article counts HTML among the faults. text/xml fits both.
        id: 'webhook-wrong-content-type',
        title: 'The TwiML is right, its header is not',
        explanation:
          'The body is XML, but the header is missing or says `application/octet-stream`, `text/html` or something else. Some servers choose it by file name or leave it to a default.',
        prevalence: 'common',
        who: 'whoever writes the code of the webhook',
        when: { suggestedBy: [{ says: ['octet-stream', 'text/plain'] }, { status: '502' }] },
        steps: [
          { id: 'set', text: 'Set the header to `text/xml` in the code of the route, before the body is sent.' },
          { id: 'check', text: 'Call the webhook with `curl -i`. The line `content-type: text/xml` shows that it worked.' },
        ],
        note: 'Without any `Content-Type`, the Debugger shows the answer as 502.',
        source: { url: 'https://www.twilio.com/docs/api/errors/12300', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/home-assistant/core/pull/66561', read: '2026-11-24' }],
      },
      {
        id: 'play-not-audio',
        title: 'An address to play does not lead to audio',
        explanation:
          'The address inside `<Play>`, or a hold music address, returns a page, a text or a type that is not audio, for example a share link that opens a preview.',
        prevalence: 'occasional',
        who: 'whoever hosts the file',
        when: { suggestedBy: { says: ['.mp3', '.wav', 'audio'] } },
        steps: [
          {
            id: 'inspect',
            text: 'Run the command with the address from the TwiML. The type must be an audio type such as `audio/mpeg`.',
            snippet: { language: 'sh', code: 'curl -sIL "$AUDIO_URL" | grep -i \'^content-type\'' },
          },
          { id: 'host', text: 'Host the file where it is sent directly with its own type, and put that address into the TwiML.' },
          { id: 'check', text: 'Call again. You hear the file, and the Debugger shows no new event.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/12300', read: '2026-11-24' },
      },
      {
        id: 'media-type-unsupported',
        title: 'A media file has a type that messages do not carry',
        explanation: 'A media address in a message leads to a type that Twilio does not accept for messages, or to a page instead of a file.',
        prevalence: 'occasional',
        who: 'whoever chooses the file',
        when: { suggestedBy: { channel: 'mms' } },
        steps: [
          { id: 'inspect', text: 'Request the media address with `curl -sIL` and read `content-type`.' },
          {
            id: 'convert',
            text: "Convert the file to a type on [Twilio's list](https://www.twilio.com/docs/sms/accepted-mime-types), and serve it with that type.",
          },
          { id: 'check', text: 'Send the message again. No new event in the Debugger shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/12300', read: '2026-11-24' },
      },
    ],
  },
  { code: 12301, title: 'Invalid Upload Content-Type', product: 'platform', level: 'error' },
  { code: 12400, title: 'Internal failure while processing your response', product: 'platform', level: 'error' },
];
