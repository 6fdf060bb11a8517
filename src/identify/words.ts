/**
 * A word: a run of letters, or of digits, since `17ms` is a value and a unit. An apostrophe is part of a word such as `doesn't`. The
 * ranges beyond ASCII only approximate letters, without the quotes « » and 「」, which is three times as fast as `\p{L}`.
 */
export const WORD: RegExp = /[a-z\u00AA\u00C0-\u1FFF\u2C00-\u2FFF\u3040-\uD7FF]+(?:'(?:s|t|re|ve|ll|d|m)\b)?|\d+/g;

/** An article. People and tools omit it, or add one. */
export const ARTICLE: RegExp = /^(?:the|an?)$/;

const FORMS: ReadonlyMap<string, string> = new Map([
  ['fails', 'failed'],
  ['failing', 'failed'],
]);

/** A word in the form in which it is compared: people write that a check fails, or is failing, where a log says that it failed. */
export const sameForm = (word: string): string => FORMS.get(word) ?? word;

/** Classes of HTTP clients whose names are messages too: of Python's, and of Spring's such as `HttpClientErrorException$Unauthorized`. */
const CLASS = /\bexceptions\.connectionerror\b|\bconnectionerror(?=: \()|(?<=exception)\$\w+/g;

/** A string as it is compared: without case, with one form of the apostrophe, and without class names that are messages too. */
export function lowerCase(text: string): string {
  return text.toLowerCase().replace(CLASS, '').replace(/[‘’]/g, "'");
}
