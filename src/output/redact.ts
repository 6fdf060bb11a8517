/**
 * The same value with secrets masked, for showing it or passing it on. It never throws and never changes its input.
 *
 * Masked always: Auth Tokens, API key secrets, JWTs, `Authorization` headers, cookies, webhook signatures, credentials in
 * URLs, and every text under a name such as `password` or `TWILIO_AUTH_TOKEN`. Masked in copies, too: e-mail addresses, SIP
 * addresses, and phone numbers but for the last two digits. SIDs keep their ends in copies (`AC01…ef`); ids of requests
 * (`RQ…`) stay whole, since Twilio's Support asks for them.
 *
 * @param value Anything. Texts are masked wherever they stand in arrays and objects, as names of properties, too. Numbers,
 *   dates, functions and every other value stay as they are.
 * @param options.for `'screen'` for the person whose data it is, `'copy'` for everybody else. Default, and for anything
 *   else: `'copy'`.
 * @returns A copy of the same shape, as plain data. Instances lose their class; of an Error name, message, cause, `errors`
 *   and own enumerable properties are kept. Maps, form data and headers become objects, Sets arrays, URLs texts. An object
 *   that contains itself is `'[circular]'` there. What cannot be read or lies too deep is `'…'`; beyond 200,000 properties
 *   the rest is left out.
 */
export function redact<T>(value: T, options?: { for: 'screen' | 'copy' }): T {
  const maskOnce = options?.for === 'screen' ? maskSecrets : (text: string) => maskPersonal(maskSecrets(text));
  const copies = {
    secret: new Map<object, unknown>(),
    phone: new Map<object, unknown>(),
    other: new Map<object, unknown>(),
  };
  let properties = 0;

  function mask(text: string): string {
    let before;
    let masked = text;
    // A mask can set free what was joined to the masked part.
    for (let pass = 0; pass < MAX_PASSES && masked !== before; pass++) {
      before = masked;
      masked = maskOnce(masked);
    }
    return masked;
  }

  function copyOf(value: unknown, named: Named, depth: number): unknown {
    if (typeof value === 'string') {
      if (named === 'secret') return maskValue(value);
      // What a number behind a name looks like is a rule of texts.
      return named ? mask(`to=${value}`).slice(3) : mask(value);
    }
    if (typeof value !== 'object' || value === null) return value;
    // Kept by name, since one object may stand under names that say different things about it.
    const known = copies[named ?? 'other'];
    if (known.has(value)) return known.get(value);
    known.set(value, '[circular]');
    const copy = depth > MAX_DEPTH ? MASK : copyOfObject(value, named, depth + 1);
    known.set(value, copy);
    return copy;
  }

  function copyOfObject(value: object, named: Named, depth: number): unknown {
    if (value instanceof Date || ArrayBuffer.isView(value)) return value;
    if (value instanceof URL) return mask(value.href);
    const source = value as Record<string, unknown>;
    const isArray = Array.isArray(value);
    const isList = isArray || value instanceof Set;
    const copy: object = isList ? [] : Object.create(Object.getPrototypeOf(value) && Object.prototype);
    let before: unknown;

    function add(key: string, read: () => unknown): void {
      if (properties++ >= MAX_PROPERTIES) return;
      let item: unknown = MASK;
      try {
        const original = read();
        // Lists of headers: [name, value, name, value] and { name, value }.
        const label = isList
          ? HEADER.test(String(before)) && before
          : key === 'value'
            ? (source['name'] ?? source['key'])
            : key;
        before = typeof original === 'string' && original;
        item = copyOf(original, meaningOf(label) ?? named, depth);
      } catch {
        // a getter or a Proxy threw
      }
      let name = isList ? key : mask(key);
      if (!isList && Object.hasOwn(copy, name)) name += properties; // two names look the same when masked
      // Not an assignment: the name may be `__proto__`.
      Object.defineProperty(copy, name, { value: item, configurable: true, enumerable: true, writable: true });
    }

    const keys = Object.keys(value);
    if (value instanceof Error) {
      for (const key of ['name', 'message', 'cause', 'errors']) {
        if (key in value && !keys.includes(key)) add(key, () => source[key]);
      }
    }
    for (const key of keys) add(key, () => source[key]);
    if (isArray) (copy as unknown[]).length = Math.min(value.length, MAX_PROPERTIES);
    else if (Symbol.iterator in value && typeof source['forEach'] === 'function') {
      let index = 0;
      source['forEach']((item: unknown, key: unknown) => add(String(isList ? index++ : key), () => item));
    }
    return copy;
  }

  try {
    return copyOf(value, undefined, 0) as T;
  } catch {
    return MASK as T; // a revoked Proxy, say
  }
}

/** Stands for a secret, and for what cannot be read. */
const MASK = '…';

/** Objects within objects that are followed. Errors of SDKs and HTTP clients stay far below. */
const MAX_DEPTH = 50;

/** Properties that are read. Bounds a Proxy that makes up objects without end. */
const MAX_PROPERTIES = 200_000;

/** A second pass rarely changes anything, a third only texts made for it. */
const MAX_PASSES = 5;

/** What the name of a property says about every text in it. */
type Named = 'secret' | 'phone' | undefined;

const HEADER = /^(?:(?:proxy-)?authorization|(?:set-)?cookie|x-twilio-signature)$/i;
const SECRET =
  /auth[_-]?token|(?:access|refresh|id)[_-]?token|passw(?:or)?d|passphrase|secret|private[_-]?key|authorization|cookie|twilio[_-]?signature|^(?:token|pass|pwd)$/i;
const PHONE =
  /^(?:to|from)(?:_?number)?$|^(?:caller|called|author|recipient|sender|wa_?id)$|phone|mobile|msisdn|forwarded_?from/i;

function meaningOf(label: unknown): Named {
  if (typeof label !== 'string') return undefined;
  return SECRET.test(label) ? 'secret' : PHONE.test(label) ? 'phone' : undefined;
}

/** A text that is a secret as a whole. That it is missing, and the scheme of a header, say something and stay. */
function maskValue(text: string): string {
  if (/^(?:null|undefined|none|nil|true|false|(?:basic|bearer)(?:\s|%20|\+)*|…)?$/i.test(text)) return text;
  return (/^(?:basic|bearer)(?:\s+|%20|\+)/i.exec(text)?.[0] ?? '') + MASK;
}

// Every expression below takes time linear in the text: either a match starts only where a run of its characters starts, or
// what it repeats is bounded, or it cannot fail after it has read far.

function maskSecrets(text: string): string {
  const maskNamed = (_: string, head: string, value: string): string => {
    if (head.endsWith(': ') && /^[a-z]{1,3}$/.test(value)) return head + value; // a sentence goes on
    const opening = /^(?:\[|[bu]?\\*["'])/i.exec(value)?.[0] ?? '';
    return head + opening + maskValue(value.slice(opening.length));
  };
  return (
    text
      // https://user:password@host, also with escaped slashes or wholly escaped
      .replace(/(\/\\?\/)[^\s/?#"<>`\\]*@/g, '$1…@')
      .replace(/(%2F%2F)(?:[^\s/?#"<>`\\%&]|%(?!2F|3F|40|26))*%40/gi, '$1…%40')
      // to the end of the line, or of the quotes
      .replace(
        /(cookies?\\*["']?\]?\s*(?:=>|[:=])\s*)(\[[^\]]*|\\+["'][^"'\\]*|"(?:[^"\\\r\n]|\\.)*|'(?:[^'\\\r\n]|\\.)*|(?:="[^"\r\n]*"|[^"'`\r\n])+)/gi,
        maskNamed,
      )
      // name=value, "name": "value", <name>value, name%3Dvalue; not ${NAME:?message} of a shell
      .replace(
        /((?<!\$\{\w{0,30})(?:auth[_ -]?token|(?:access|refresh|id)[_-]?token|passw(?:or)?d|passphrase|secret|private[_-]?key|authorization|twilio[_-]?signature)[\w-]{0,20}(?:\\*["']|%22)?\]?\s*(?:[:=>]{1,2}|%3[AD])\s*)(\[[^\]]*|[bu]?(?:\\+["'][^"'\\]*|"(?:[^"\\\r\n]|\\.)*|'(?:[^'\\\r\n]|\\.)*)|(?:(?:basic|bearer)(?:\s+|%20|\+))?(?![${(])[^\s"'`&,;<>…]+)/gi,
        maskNamed,
      )
      // user:password of Basic
      .replace(/((?:AC|SK)[\da-fA-F]{32}(?::|%3A))([^\s"'`&,;<>@/…]+)/g, maskNamed)
      .replace(/\b((?:basic|bearer)(?:\s+|%20|\+))(?=[\w+/=.~%-]{0,60}\d)[\w+/=.~%-]{12,}/gi, '$1…')
      // JWT
      .replace(
        /(?<![\w-])(?=[\w-]*?eyJ)[\w-]+\.[\w-]*\.[\w-]*(?:\.[\w-]+)*/g,
        (run) => run.slice(0, run.indexOf('eyJ')) + MASK,
      )
      // Auth Token: 32 hex digits, also behind an escape that ends in a hex digit, but not after the two letters of a SID
      .replace(
        /(?:(?<![\da-fA-F])|(?<=%[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[bf]))(?<!(?:(?<![A-Z\d])|(?<=%[\dA-F]{2}))[A-Z]{2})[\da-fA-F]{32}(?![\da-fA-F])/g,
        MASK,
      )
      // API key secret: 32 letters and digits
      .replace(/(?:(?<![A-Za-z\d])|(?<=%[\dA-F]{2}|\\[nrt]))[A-Za-z\d]{32}(?![A-Za-z\d])/g, (run) =>
        /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run) ? MASK : run,
      )
  );
}

function maskPersonal(text: string): string {
  const maskNumber = (_: string, head: string, number = ''): string =>
    head + MASK + number.replace(/\D/g, '').slice(-2);
  return (
    text
      .replace(/(?<![\p{L}\p{N}_.%+-])[\p{L}\p{N}_.%+-]+(@|%40)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu, '…$1…')
      .replace(/(sips?(?::|%3A))[\w.+-]+(?:@|%40)[\w.-]+/gi, '$1…')
      // not what follows the numbers of a version: 1.0.0+20261123
      .replace(/(?<!\d)(\+|%2B)([1-9](?:(?:[ ().-]{0,2}|%20)\d){6,14})/gi, maskNumber)
      // a number behind a name or a channel, but no date
      .replace(
        /((?:(?<![a-z\d])(?:(?:to|from)(?:_?number)?|caller|called|author|recipient|sender|wa_?id|tel|sms|rcs)|(?:phone|mobile|msisdn|whatsapp|messenger|forwarded_?from)[\w-]{0,12})(?:\\*["']|%22)?\s*(?:[:=>]{1,2}|%3[AD])\s*[bu]?(?:\\*["']|%22)?\+?)(?!(?:19|20)\d\d-?[01]\d-?[0-3]\d(?!\d))(\(?\d(?:(?:[ ().+-]{0,2}|%20)\d){6,14})/gi,
        maskNumber,
      )
      .replace(/(?:(?<![A-Z\d])|(?<=%[\dA-F]{2}))(?!RQ)([A-Z]{2}[\da-fA-F]{2})[\da-fA-F]{28,}([\da-fA-F]{2})/g, '$1…$2')
  );
}
