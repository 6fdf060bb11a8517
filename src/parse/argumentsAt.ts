/** Characters to read of one call. A message has at most 1,600. */
const LONGEST_CALL = 4000;

/** The arguments of a call, as its code has them. */
export interface Arguments extends Array<string> {
  /** Where the closing bracket is. */
  end: number;
}

/**
 * The arguments up to the bracket that closes the list, without comments.
 *
 * @returns `undefined` if the text ends first.
 */
export function argumentsAt(text: string, start: number): Arguments | undefined {
  const found: string[] = [];
  let argument = '';
  let depth = 0;
  let quote = '';
  const end = Math.min(text.length, start + LONGEST_CALL);
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      argument += character;
      if (character === '\\') argument += text.charAt(++at);
      else if (character === quote) quote = '';
    } else if (character === '#' || (character === '/' && text.charAt(at + 1) === '/')) {
      const line = text.indexOf('\n', at);
      if (line < 0) return undefined;
      at = line;
    } else if (depth === 0 && /[,)\]}]/.test(character)) {
      if (argument.trim() !== '') found.push(argument.trim());
      if (character !== ',') return Object.assign(found, { end: at });
      argument = '';
    } else {
      argument += character;
      if (/["'`]/.test(character)) quote = character;
      else if (/[([{]/.test(character)) depth++;
      else if (/[)\]}]/.test(character)) depth--;
    }
  }
  return undefined;
}
