/** A word of a mail's header that isn't ASCII: `=?UTF-8?B?…?=`, `=?utf-8?Q?…?=`. Between two of these, a blank or a line break says nothing. */
const WORD = /=\?([\w-]{2,30})(?:\*[\w-]{1,20})?\?([BQbq])\?([^?\s]{0,2000})\?=(?:\s{1,9}(?==\?))?/g;
/** A body whose bytes beyond ASCII, and line ends, are written as `=C3=A9` and `=`. */
const QUOTED_PRINTABLE = /^Content-Transfer-Encoding:\s?quoted-printable\b/im;

/** Decodes what a mail encodes: words of its header, as a log or a ticket copies its subject, and a quoted-printable body. */
export function decodeMail(text: string): string {
  if (!text.includes('=')) return text;
  const plain = text.replace(WORD, decodeWord);
  return QUOTED_PRINTABLE.test(plain) ? fromQuoted(plain.replace(/=\r?\n/g, ''), 'utf-8') : plain;
}

function decodeWord(word: string, charset: string, encoding: string, encoded: string): string {
  try {
    return encoding.toUpperCase() === 'B'
      ? decoded(
          Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0)),
          charset,
        )
      : fromQuoted(encoded.replaceAll('_', ' '), charset);
  } catch {
    return word; // cut, or a charset that the platform doesn't know
  }
}

const fromQuoted = (text: string, charset: string): string =>
  text.replace(/(?:=[\dA-Fa-f]{2}){1,1000}/g, (bytes) =>
    decoded(
      Uint8Array.from(bytes.match(/[\dA-Fa-f]{2}/g) ?? [], (hex) => Number.parseInt(hex, 16)),
      charset,
    ),
  );

const decoded = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);
