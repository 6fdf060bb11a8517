/**
 * The structure that a text holds: a url-encoded form, or JSON, which may stand in the middle of a log line.
 *
 * @returns The structure, and the text around it. Never throws.
 */
export function extractJson(text: string): [structure: unknown, rest: string] {
  if (/^\??[\w.-]+=[^\s&]*(?:&|$)/.test(text)) return [new URLSearchParams(text), ''];
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}') + 1;
  try {
    if (to) return [JSON.parse(text.slice(from, to)), text.slice(0, from) + text.slice(to)];
  } catch {
    // prose with braces in it
  }
  return [undefined, text];
}
