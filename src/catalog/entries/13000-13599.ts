import type { ErrorEntry } from '../types.ts';
import { cause, entry, source } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { BOOLEAN, KEY, LOOPS, METHOD, SECONDS, attribute } from './shared/twimlAttributes.ts';
import { CALL_AGAIN, readPlayedType } from './shared/webhookParts.ts';
import { inEvent } from './shared/logs.ts';

/** The page of a code, as it was in November 2026. */
const page = (code: number) => errorPage(code, '2026-11-29');
const TWIML = 'the person who writes the TwiML';
const PLAY = [{ url: 'https://www.twilio.com/docs/voice/twiml/play', read: '2026-12-01' }];
const WHOLE = 'a whole number, 1 or more';
const VOICES = { href: 'https://www.twilio.com/docs/voice/twiml/say/text-speech', text: 'Voices and languages' };
const SPEECH = 'https://www.twilio.com/docs/voice/twiml/gather';
const GATHER = { url: SPEECH, read: '2026-11-30' };

/** One error under several codes. */
const voiceUnknown = (code: number, where: 'Gather' | 'Say', messages: string[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'warning',
    where === 'Say' ? "`<Say>` names a voice that doesn't exist" : "`<Say>` in `<Gather>` names a voice that doesn't exist",
    'Twilio has no voice with this name, or not in this language.',
    [
      cause(
        'voice-unknown',
        'The voice is misspelled or not offered',
        'Most voice names begin with the provider, such as `Polly.Joanna-Neural`.',
        [
          inEvent('Read `voice` and `language` in the response body of the event.'),
          { text: 'Choose a voice that the list has for this language.', link: VOICES },
          CALL_AGAIN,
        ],
        { who: TWIML },
      ),
    ],
    { messages: messages, related: [13512, 13520] },
  );

/** One error under several codes. */
const notAudio = (code: number, title: string, messages: string[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'error',
    title,
    "Twilio fetched the URL inside `<Play>`, and its `Content-Type` isn't one that `<Play>` accepts.",
    [
      cause(
        'play-not-audio',
        "A URL to play doesn't lead to audio",
        'The URL returns a page, a preview or a file with the wrong `Content-Type`.',
        [
          readPlayedType,
          'Host the file where it is sent directly with its own type.',
          'Put that URL into the TwiML.',
          "Call again. If you hear the file, it's fixed.",
        ],
        { who: 'the person who hosts the file' },
      ),
    ],
    { messages: messages, related: [12300, 11200] },
  );

export const entries: readonly ErrorEntry[] = [
  entry(
    13000,
    'voice',
    'warning',
    '`<Dial>` has something besides a conference',
    'A `<Dial>` either joins one `<Conference>` or calls numbers.',
    [
      cause(
        'conference-mixed',
        "`<Conference>` isn't alone in `<Dial>`",
        "A second `<Conference>` in the same `<Dial>`, or a `<Number>` next to it, isn't allowed.",
        [
          inEvent('Look inside `<Dial>` in the response body of the event.'),
          'Keep one `<Conference>`, or the numbers. To bring others into the conference, start a call to each with the REST API.',
          CALL_AGAIN,
        ],
        { who: TWIML },
      ),
    ],
    { messages: ['Conference Noun cannot be mixed with Number nouns', 'The Conference noun can only be used once inside a Dial verb'], related: [13215] },
  ),
  ...(
    [
      [
        13110,
        'error',
        '`<Annotate>` contains no usable element',
        'It needs one valid element, but has none',
        'Put exactly one `<BillingReferenceTag>` in it.',
        ['Annotate: Annotate must contain one valid nested element', 'Annotate must contain one valid nested element'],
      ],
      [
        13111,
        'error',
        '`<Annotate>` contains an element twice',
        'The same element is in it more than once',
        'Remove all but one.',
        ['Annotate: Annotate must contain only one of element X', 'Annotate must contain only one of element X'],
      ],
      [
        13112,
        'warning',
        "`<Annotate>` contains an element it doesn't allow",
        'It contains something other than `<BillingReferenceTag>`',
        'Remove the other elements.',
        ['Annotate: Invalid nested element', 'You may only nest BillingReferenceTag elements in Annotate'],
      ],
      [
        13120,
        'error',
        '`<BillingReferenceTag>` is longer than 128 characters',
        "The tag's text is too long",
        'Shorten the `<BillingReferenceTag>` text to 128 characters.',
        ['Annotate->BillingReferenceTag cannot be over 128 characters', 'BillingReferenceTag cannot be over 128 characters'],
      ],
    ] as const
  ).map(([code, level, title, why, fix, messages]) =>
    entry(
      code,
      'voice',
      level,
      title,
      "Twilio read your TwiML but can't use what is inside `<Annotate>`.",
      [
        cause(
          'annotate-content',
          why,
          '`<Annotate>` accepts one `<BillingReferenceTag>` with at most 128 characters.',
          [inEvent('Read `<Annotate>` in the response body of the event.'), fix, CALL_AGAIN],
          { who: TWIML },
        ),
      ],
      { messages: [...messages], related: [12200] },
    ),
  ),
  entry(
    13201,
    'voice',
    'error',
    'The TwiML for the called party contains `<Dial>`',
    "The document at the `url` of `<Number>`, `<Client>`, `<Sip>` or `<Queue>` runs before the two sides are connected, so it can't dial.",
    [
      cause(
        'dial-in-whisper',
        "The called party's document dials",
        'It can speak, play and gather, and then the calls are connected.',
        [
          'Open the `url` of the noun, such as `<Number url="…">`.',
          'Remove `<Dial>` from it. To call someone else, do it in the `action` of the outer `<Dial>`.',
          CALL_AGAIN,
        ],
        {
          who: TWIML,
          sources: [{ url: 'https://www.twilio.com/en-us/changelog/upcoming-changes-to--dial--verb-url-parameter-behavior-', read: '2026-12-01' }],
        },
      ),
    ],
    {
      messages: [
        'Dial: Cannot Dial out from a Dial Call Segment',
        "TwiML documents that execute on the called party's end (via the Dial->Number url attribute, before the parties are bridged) cannot issue a new Dial.",
      ],
      related: [13215],
    },
  ),
  attribute(13210, 'warning', 'Dial', 'method', METHOD, ['Dial: Invalid method value', 'You have provided an invalid value for the "method" attribute.']),
  entry(
    13211,
    'voice',
    'warning',
    '`ifMachine` of `<Dial>` has a wrong value',
    "`ifMachine` is obsolete, and the value in your TwiML isn't one of the old values.",
    [
      cause(
        'obsolete-if-machine',
        '`ifMachine` is no longer in use',
        'It accepted `hangup`, `continue` and `false`. Today, answering machine detection is a call setting.',
        ['Remove `ifMachine` from `<Dial>`.', 'Set `MachineDetection` in the request that starts the call.', CALL_AGAIN],
        { who: TWIML, source: source('https://www.twilio.com/docs/voice/answering-machine-detection') },
      ),
    ],
    { messages: ['Dial: Invalid ifMachine value', 'ifMachine must be either "hangup","continue", or "false".'], related: [21207] },
  ),
  attribute(13212, 'warning', 'Dial', 'timeout', SECONDS, ['Dial: Invalid timeout value', '~timeout must be a positive integer, in seconds.']),
  attribute(13213, 'warning', 'Dial', 'hangupOnStar', BOOLEAN, ['Dial: Invalid hangupOnStar value', 'hangupOnStar must be "true" or "false".']),
  attribute(
    13310,
    'warning',
    'Gather',
    'finishOnKey',
    KEY,
    ['Gather: Invalid finishOnKey value', 'The value of the finishOnKey attribute must be one of the following characters "0123456789#*".'],
    { related: [13311], sources: [GATHER] },
  ),
  attribute(
    13311,
    'warning',
    'Gather',
    'finishOnKey',
    KEY,
    ['Gather: Invalid finishOnKey value', 'The value of the finishOnKey attribute must be a single character.'],
    { related: [13310], sources: [GATHER] },
  ),
  attribute(13312, 'warning', 'Gather', 'method', METHOD, ['The method attribute of Number must be GET or POST.', 'Gather: Invalid method value']),
  attribute(13313, 'warning', 'Gather', 'timeout', SECONDS, ['~timeout must be a positive integer, in seconds.', 'Gather: Invalid timeout value']),
  attribute(13314, 'warning', 'Gather', 'numDigits', WHOLE, ['Gather: Invalid numDigits value', 'The numDigits attribute must be a positive integer.'], {
    related: [12200],
  }),
  entry(
    13320,
    'voice',
    'warning',
    "`<Gather>` contains a verb that doesn't belong there",
    'Twilio read your TwiML but skipped a verb inside `<Gather>`.',
    [
      cause(
        'element-in-wrong-place',
        "An element is nested where it isn't allowed",
        '`<Gather>` allows `<Say>`, `<Pause>` and `<Play>`, but not its `digits`. Everything else goes after it.',
        [
          inEvent('Look inside `<Gather>` in the response body of the event.'),
          'Move other verbs after `<Gather>`, or into the TwiML of its `action`.',
          CALL_AGAIN,
        ],
        { who: TWIML, sources: PLAY },
      ),
    ],
    { messages: ['Gather: Invalid nested verb', 'The only valid nested elements of the Gather Verb are Say and Play.'], related: [12200, 13215] },
  ),
  voiceUnknown(13321, 'Gather', [
    'Gather -> Say: Invalid voice value',
    'Gather->Say: Invalid voice value',
    'The value of the voice attribute must be "man" or "woman".',
  ]),
  attribute(
    13322,
    'warning',
    'Say',
    'loop',
    LOOPS,
    ['Gather->Say: Invalid loop value', 'The value of the loop attribute must be an integer greater or equal to zero.'],
    { related: [13510] },
  ),
  notAudio(13325, "`<Play>` in `<Gather>` doesn't lead to audio", ['Gather->Play: Invalid Content-Type', 'Play requires an audio Content-Type']),
  attribute(13326, 'warning', 'Gather', 'input', '`dtmf`, `speech` or `dtmf speech`', ['Gather: Invalid input value']),
  attribute(13327, 'warning', 'Gather', 'speechTimeout', 'a whole number of seconds, 1 or more, or `auto`', ['Gather: Invalid speechTimeout value'], {
    related: [13335],
  }),
  attribute(13328, 'warning', 'Gather', 'maxSpeechTime', SECONDS, ['Gather: Invalid maxSpeechTime value']),
  attribute(13329, 'warning', 'Gather', 'partialResultCallbackMethod', METHOD, ['Gather: Invalid partialResultCallbackMethod value']),
  attribute(
    13330,
    'warning',
    'Gather',
    'hints',
    'up to 500 words and phrases of at most 100 characters each, separated by commas',
    ['Gather: Invalid hints value'],
    { sources: [{ url: 'https://www.twilio.com/docs/voice/twiml/gather', read: '2026-12-01' }] },
  ),
  entry(
    13331,
    'voice',
    'warning',
    '`language` of `<Gather>` is wrong',
    "Speech recognition isn't available in this language, so the `<Gather>` fails.",
    [
      cause(
        'attribute-value-not-allowed',
        "An attribute has a value that isn't allowed",
        "`en`, for example, isn't a language that `<Gather>` takes; `en-US` is.",
        [
          inEvent('Open the event in the Debugger and find `language` in the response body.'),
          { text: 'Set it to a value from the list, in most cases a language with a country.', link: { href: SPEECH, text: 'Models and languages' } },
          CALL_AGAIN,
        ],
        { who: TWIML, source: page(13331) },
      ),
      cause(
        'gather-language-model',
        "The speech model doesn't support this language",
        'Each provider and model has its own languages.',
        [{ text: 'Choose a `language` and `speechModel` that work together.', link: { href: SPEECH, text: 'Models and languages' } }, CALL_AGAIN],
        { who: TWIML, source: page(13331) },
      ),
    ],
    { messages: ['Gather: Invalid language value'], related: [13512, 13334] },
  ),
  attribute(13332, 'warning', 'Gather', 'bargeIn', BOOLEAN, ['Gather: Invalid bargeIn value']),
  attribute(13333, 'warning', 'Gather', 'profanityFilter', BOOLEAN, ['Gather: Invalid profanityFilter value']),
  attribute(13334, 'warning', 'Gather', 'speechModel', 'a model that the `<Gather>` page lists for the language', ['Gather: Invalid model value'], {
    related: [13335, 13342],
  }),
  entry(
    13335,
    'voice',
    'warning',
    '`speechTimeout="auto"` doesn\'t work with the speech model',
    "Twilio read your TwiML but can't detect the end of speech on its own with this model.",
    [
      cause(
        'speech-timeout-auto',
        '`auto` is set together with a speech model',
        'If `speechModel` is set, `speechTimeout` has to be a number. The message names the model `default`.',
        ['Set `speechTimeout` to a whole number of seconds, 1 or more.', CALL_AGAIN],
        { who: TWIML, source: page(13335) },
      ),
    ],
    { messages: ['Gather: speechTimeout auto cannot be used with model default'], related: [13327, 13334] },
  ),
  attribute(13336, 'warning', 'Gather', 'debug', BOOLEAN, ['Gather: Invalid debug value'], { source: page(13336) }),
  entry(
    13337,
    'voice',
    'error',
    '`<Gather>` in PCI mode needs an HTTPS callback',
    "The account is in PCI mode, and the `action` of `<Gather>` isn't an `https` URL.",
    [
      cause(
        'pci-callback-http',
        'The callback begins with `http`',
        'In PCI mode, what a caller enters can only be sent encrypted.',
        ['Write the `action` of `<Gather>` as a full, valid `https://` URL.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Gather: callback must be over HTTPS when using gather with PCI compliance'], related: [13338] },
  ),
  entry(
    13338,
    'voice',
    'error',
    '`actionOnEmptyResult` or `action` of `<Gather>` is wrong',
    "Twilio read your TwiML but can't use `actionOnEmptyResult`, or the `action` that belongs to it.",
    [
      cause(
        'attribute-value-not-allowed',
        'The `action` of `<Gather>` is empty or not valid',
        '`action` needs a valid URL, and `actionOnEmptyResult` needs `true` or `false`.',
        [
          { text: 'Open the event in the Debugger and read both attributes in the response body.', link: { place: 'debugger' } },
          'Correct the `action`, and the value of `actionOnEmptyResult`.',
          CALL_AGAIN,
        ],
        { who: TWIML },
      ),
    ],
    { messages: ['Gather: Invalid actionOnEmptyResult value'], related: [13337, 12200] },
  ),
  entry(
    13339,
    'voice',
    'warning',
    '`enhanced` of `<Gather>` is wrong',
    "Twilio read your TwiML but can't use the value of `enhanced`.",
    [
      cause(
        'attribute-value-not-allowed',
        "An attribute has a value that isn't allowed",
        '`enhanced` accepts `true` or `false`. It is deprecated: only the old Google model `phone_call` uses it.',
        ['Remove `enhanced` from `<Gather>`, or set it to `true` or `false`.', CALL_AGAIN],
        { who: TWIML, source: page(13339) },
      ),
    ],
    { messages: ['Gather: Invalid enhanced value'], related: [13334] },
  ),
  entry(
    13340,
    'voice',
    'error',
    '`<Gather>` speech recognition currently works poorly',
    'Twilio reports that a problem on its side reduces the quality of speech recognition.',
    [
      cause(
        'twilio-fault',
        "An error occurred on Twilio's side",
        'Twilio names only internal causes.',
        [
          { text: 'Look for an incident.', link: { href: 'https://status.twilio.com', text: 'Twilio status' } },
          'Let callers press keys too (`input="dtmf speech"`).',
          CALL_AGAIN,
        ],
        { who: 'Twilio or its provider' },
      ),
    ],
    { messages: ['Gather: Degraded Speech'], retryable: true, related: [13342] },
  ),
  ...(
    [
      [13342, 'The Google speech recognition setup is wrong', ['Gather: Invalid config for Google STT V2 provider']],
      [13343, 'The speech provider setup is wrong', ['Gather: Invalid config for speech provider']],
    ] as const
  ).map(([code, title, messages]) =>
    entry(
      code,
      'voice',
      'error',
      title,
      "Twilio read `<Gather>`, but its configuration for the speech provider isn't valid.",
      [
        cause(
          'speech-config',
          "The provider doesn't accept these settings",
          "Twilio doesn't say which one. Not every model supports every language and option.",
          [
            { text: 'Compare `speechModel`, `language` and the options with the list.', link: { href: SPEECH, text: 'Models of `<Gather>`' } },
            'Choose a model that supports the language, or remove the options.',
            CALL_AGAIN,
          ],
          { who: TWIML },
        ),
      ],
      { messages: [...messages], related: [13334, 13331] },
    ),
  ),
  attribute(13410, 'warning', 'Play', 'loop', LOOPS, [
    'The value of the loop attribute must be an integer greater or equal to zero.',
    'Play: Invalid loop value',
  ]),
  notAudio(13420, "`<Play>` doesn't lead to audio", ['Play: Invalid Content-Type', 'Play requires an audio Content-Type']),
  attribute(13430, 'warning', 'Play', 'digits', 'digits, `A` to `D`, `#`, `*`, and `w` or `W` for a pause', ['Play: Invalid DTMF String'], { sources: PLAY }),
  attribute(13510, 'warning', 'Say', 'loop', LOOPS, [
    'The value of the loop attribute must be an integer greater or equal to zero.',
    'Say: Invalid loop value',
  ]),
  voiceUnknown(13511, 'Say', ['The value of the voice attribute must be "man" or "woman".', 'Say: Invalid voice value']),
  entry(
    13512,
    'voice',
    'warning',
    "`<Gather>` has a language that Twilio doesn't know",
    "Twilio read your TwiML but doesn't know the language in it.",
    [
      cause(
        'language-without-country',
        "The value isn't on the list of languages",
        "Nearly every value of the list names a country, as `en-US` does; `en` isn't on it. `<Say>` has a list of its own, with `arb` and `cmn-CN`, for example.",
        [
          inEvent('Read `language` in the response body of the event.'),
          {
            text: 'Replace it with a value from the list.',
            link: { href: 'https://www.twilio.com/docs/voice/twiml/gather#languagetags', text: 'Languages of `<Gather>`' },
          },
          CALL_AGAIN,
        ],
        { who: TWIML, sources: [GATHER, source('https://github.com/twilio/twilio-node/blob/main/src/twiml/VoiceResponse.ts')] },
      ),
      cause('language-attribute-name', 'The attribute is called `lang`', '`<Gather>` accepts only `language`.', ['Rename `lang` to `language`.', CALL_AGAIN], {
        who: TWIML,
        prevalence: 'occasional',
        when: { suggestedBy: { says: ['"lang"', ' lang="', " lang='"] } },
      }),
    ],
    {
      messages: [
        'Gather element has an invalid "language" attribute value',
        'A Gather element cannot have a "lang" attribute.',
        'A Gather element has an invalid value for its "language" attribute.',
      ],
      related: [13331, 13511, 13321],
    },
  ),
  entry(
    13513,
    'voice',
    'warning',
    '`rate` of `<prosody>` is wrong',
    "Twilio read your TwiML but can't use the value of `rate`. It uses its default of 150 instead.",
    [
      cause(
        'attribute-value-not-allowed',
        "The voice doesn't accept the rate",
        'A rate is a word such as `x-slow`, or a percentage such as `85%`.',
        [
          { text: 'Open the event in the Debugger and find `rate` in the response body.', link: { place: 'debugger' } },
          'Set another rate, or leave `rate` out.',
          CALL_AGAIN,
        ],
        { who: TWIML, source: page(13513) },
      ),
      cause(
        'voice-without-ssml',
        "The voice doesn't support tags such as `<prosody>`",
        'Basic voices read plain text only. Some of the others support only part of SSML.',
        [
          { text: 'Choose a voice other than a Basic one, for which its provider supports `<prosody>`.', link: VOICES },
          'Remove `<prosody>` from `<Say>` if you keep a basic voice.',
          CALL_AGAIN,
        ],
        { who: TWIML, source: page(13513), when: { suggestedBy: { says: ['voice="man"', 'voice="woman"', '<Say><prosody'] } } },
      ),
    ],
    { messages: ['Say: Invalid rate value'], related: [12200] },
  ),
  entry(
    13520,
    'voice',
    'warning',
    '`<Say>` has nothing to say',
    "Twilio read your TwiML but skipped a `<Say>` because its text is empty or can't be read.",
    [
      cause(
        'say-empty',
        'The text to say is empty',
        "A variable wasn't set, or contains only spaces.",
        [
          { text: 'Open the event in the Debugger and read `<Say>` in the response body.', link: { place: 'debugger' } },
          'Set the variable, or leave `<Say>` out where there is nothing to say.',
          "Call again. If you hear the text, it's fixed.",
        ],
        { who: TWIML, when: { suggestedBy: { says: ['<Say></Say', '<Say/', '<Say /', '"></Say', "'></Say"] } } },
      ),
      cause(
        'say-ssml',
        "A tag in the text is written wrong, or the voice doesn't support it",
        'A wrong attribute is enough: in one report, `<say-as>` had `role` in place of `format`. Not every voice supports every SSML tag.',
        [
          'Remove the tags from the text and call again. If you hear it now, a tag was the cause.',
          {
            text: 'Compare each tag and its attributes with the list for your voice.',
            link: { href: 'https://www.twilio.com/docs/voice/twiml/say/text-speech', text: 'SSML by voice' },
          },
          'Write only what is on the list.',
          "Call again. If you hear the text, it's fixed.",
        ],
        {
          who: TWIML,
          when: { suggestedBy: { says: ['SSML', '<break', '<prosody', '<say-as'] } },
          prevalence: 'occasional',
          note: "Twilio's page says only that the text is empty or unreadable.",
          source: { url: 'https://github.com/twilio/twilio-csharp/issues/479', read: '2026-11-30' },
          sources: [source('https://www.twilio.com/docs/voice/twiml/say/text-speech')],
        },
      ),
      cause(
        'say-voice-unsuited',
        "The voice can't speak this text",
        "It speaks another language, was retired, doesn't exist, or isn't offered in the Region that handles the call.",
        [
          'Remove `voice` and `language` from `<Say>` and call again. If you hear the text, the voice is the cause.',
          {
            text: 'Choose a voice from the list that speaks the language of the text.',
            link: { href: 'https://www.twilio.com/docs/voice/twiml/say/text-speech', text: 'Voices and languages' },
          },
          "Call again. If you hear the text, it's fixed.",
        ],
        {
          who: TWIML,
          prevalence: 'occasional',
          details: 'In July 2026, one project found that generative voices work only for calls that US1 handles.',
          // A variable can be empty in every Region and with every voice.
          when: { suggestedBy: { credentialRegion: 'elsewhere', says: ['-Generative', 'Chirp3'] } },
          note: 'Two reports name another language as the reason. Each of the other reasons is based on one.',
          source: source('https://www.twilio.com/docs/voice/twiml/say/text-speech'),
          sources: [
            // Another language, retired, another Region
            { url: 'https://github.com/Kcbir/hackathon5march/blob/292b54f37102d9971cca74e651588329687a85b4/PROJECT_REPORT.md', read: '2026-11-29' },
            { url: 'https://github.com/chananby/binyan-eitan-site/blob/HEAD/docs/PHONE_ATTENDANCE.md', read: '2026-11-29' },
            { url: 'https://github.com/cactus-foundation-modules/twilio/blob/6fce2796e6084d51c5869ad8b7d9f8349eb8f554/lib/voices.ts', read: '2026-11-29' },
          ],
        },
      ),
    ],
    {
      messages: ['Say: Invalid text', 'The text of the Say verb was empty or un-parsable.'],
      related: [13511, 13521, 13321],
      lookalikes: [{ code: 13521, text: 'The text is too long.' }],
    },
  ),
  entry(
    13521,
    'voice',
    'warning',
    'The text of `<Say>` is too long',
    'Twilio read your TwiML, but the text is longer than the voice allows.',
    [
      cause(
        'say-too-long',
        "The text exceeds the voice's limit",
        'Basic voices read 4096 characters, Polly voices 3000 without tags, Google voices 5000 with tags, spaces and line breaks.',
        [
          'Count the characters of the text.',
          'Split it into several `<Say>` elements, or use another voice.',
          "Call again. If you hear all of the text, it's fixed.",
        ],
        { who: TWIML, details: 'Letters outside ASCII count more than once. URL-encoded, the text can have at most 4500 characters.' },
      ),
    ],
    {
      messages: [
        '<Say> element character limits exceeded',
        'The maximum text length inside a <Say> verb is 4096 characters for basic TTS and 3000 characters for Polly voices.',
        'The maximum text length inside a <Say> verb is limited and varies depending on the option used.',
      ],
      related: [13520, 11750],
    },
  ),
];
