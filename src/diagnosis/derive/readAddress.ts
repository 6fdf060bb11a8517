import type { FactValues } from '../../facts/factValues.ts';
import { countryOf, hasCallingCode, hasTrunkZero, isTollFree } from './countries.ts';
import { hostOf, isLocal } from './hosts.ts';
import { EMPTY, MASKED_WORD, sidPrefix } from './sids.ts';

/** What an address shows. */
export interface Address {
  /** Absent if the value is masked. */
  form?: FactValues['from'] | FactValues['to'];
  fault?: FactValues['toFault'];
  country?: string;
  sender?: FactValues['senderType'];
}

/** The channels whose addresses begin with their name: `whatsapp:+49…`. */
const CHANNELS = ['whatsapp', 'rcs', 'messenger'] as const;

/** A caller without a number, in words or on the keypad: ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN, UNAVAILABLE. */
const HIDDEN =
  /^(?:\+?266696687|\+7378742833|\+2562533|\+8656696|\+86282452253|anonymous|restricted|blocked|private|un(?:known|available))$/i;

/** The name of a setting, such as `TWILIO_FROM`, that was sent in place of its value. */
const SETTING = /^(?=.*_)(?:\w*_)?(?:from|number|phone|sender|twilio|your)(?:_\w*)?$/i;

/** A number with an extension, which Twilio doesn't take: `+1 415 555 0147 x12`. */
const EXTENSION = /^\+?\d{7,15}(?:x|ext|extension|#|;ext=)\d{1,6}$/i;

/** Reads the form of a recipient or sender, without a phone number library. */
export function readAddress(raw: string): Address {
  // SIP puts an address in angle brackets.
  const text = raw.trim().replace(/^<(sips?:[^<>]*)>.*$/i, '$1');
  const scheme = schemeOf(text);
  const number = digitsOf(scheme ? text.slice(scheme.length + 1) : text);
  const known =
    /^\+\d/.test(number) && !HIDDEN.test(number) ? countryOf(number.slice(1).replace(/\D.*/, '')) : undefined;
  const country = known === undefined ? {} : { country: known };
  // Logs mask numbers. The digits before the mask still show the country.
  const isMasked =
    MASKED_WORD.test(number.replace(/^\+?\d*/, '')) ||
    /\d(?:[x*•#_…]{2,}|…)|^\+?[x*•#_…]{2,}\d*$/i.test(number) ||
    /\d\.{2,}|^\+?\.{2,}/.test(text);
  if (/^[a-z]+=\+\d/i.test(number)) return { form: 'invalid', fault: 'prefix' };
  if (isMasked) return { ...readBeginning(number), ...country };
  if (EMPTY.test(text)) return { form: 'missing', fault: 'empty' };
  if (scheme) return { ...readChannelAddress(scheme, text.slice(scheme.length + 1)), ...country };
  if (/^\+?1?500555\d{4}$/.test(number)) return { form: 'test' };
  if (HIDDEN.test(number)) return { form: /^[a-z]/i.test(number) ? 'alphanumeric' : 'invalid' };
  if (EXTENSION.test(number)) return { form: 'invalid', fault: 'extension', ...country };
  if (number.startsWith('+')) return { ...readInternational(number.slice(1)), ...country };
  if (/^\d{3,6}$/.test(number)) return { form: 'short-code', sender: 'short-code' };
  if (/^\d{1,2}$/.test(number)) return { form: 'invalid', fault: 'too-short' };
  if (/^\d{7,}$/.test(number))
    return { form: number.length > 15 ? 'invalid' : 'national', fault: /^\s/.test(raw) ? 'plus-lost' : 'no-plus' };
  const prefix = sidPrefix(text);
  if (prefix === 'MG') return { form: 'sid', fault: 'characters', sender: 'messaging-service' };
  if (prefix) return { form: 'sid', fault: 'characters' };
  const isName = /^(?=.*[a-z])[a-z0-9 &+_-]{1,11}$/i.test(text) && !SETTING.test(text);
  return {
    form: isName ? 'alphanumeric' : 'invalid',
    fault: 'characters',
    ...((isName || isFaultyName(text)) && { sender: 'alphanumeric' }),
  };
}

/**
 * Whether a text is meant as a sender name, though it is too long or has a character that such a name can't have: `Example Stores`, `Café`. A
 * placeholder isn't: `TWILIO_NUMBER`, `your Twilio number`.
 */
function isFaultyName(text: string): boolean {
  return (
    /^(?:[\p{L}\p{M}\p{Extended_Pictographic}\d'’.,!&+-]{1,20} ?){1,4}$/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/\d{5}|\b(?:from|number|phone|sender|twilio|your)\b/i.test(text)
  );
}

/** What is wrong with a masked number, as far as its beginning shows it: `062XXXXXXX`, `+3306XXXXXX78`. */
function readBeginning(number: string): Address {
  if (/^0\d*[x*•#_…]/i.test(number)) return { form: 'national', fault: 'no-plus' };
  const digits = /^\+(\d{3,})/.exec(number)?.[1];
  return digits !== undefined && hasTrunkZero(digits) ? { fault: 'trunk-zero' } : {};
}

/**
 * Reads what follows a channel prefix. Twilio looks a phone number up exactly as it was sent, so it has to be complete and without spaces.
 *
 * @param rest What follows the colon, as it was sent.
 */
function readChannelAddress(scheme: string, rest: string): Address {
  const channel = channelOf(scheme);
  const sender = channel ? { sender: channel } : {};
  const wrong = (fault: NonNullable<Address['fault']>): Address => ({ form: 'invalid', fault, ...sender });
  if (EMPTY.test(rest.trim())) return wrong('empty');
  if (scheme === 'client') return rest.startsWith('client:') ? wrong('characters') : { form: 'client' };
  if (!channel && !/^sips?$/.test(scheme)) return { form: 'channel-address', fault: 'prefix' };
  if (sidPrefix(rest)) return { form: 'sid', fault: 'characters', ...sender };
  if (schemeOf(rest)) return wrong('prefix');
  if (/\s/.test(rest)) return wrong('characters');
  if (!channel) {
    const host = sipHostOf(rest);
    if (!isLocal(host)) return { form: 'sip' };
    // An address, or what every machine calls itself. Any other name is one that public DNS doesn't know.
    return { form: 'sip', fault: /[:[]|^(?:[\d.]+|localhost)$/i.test(host) ? 'private-host' : 'private-name' };
  }
  // Messenger IDs are digits. The IDs of RCS agents, and of WhatsApp users without a number (`US.1349…`), have letters.
  if (scheme === 'whatsapp' && /^[a-z]{2}\.(?:ENT\.)?\w+$/i.test(rest)) return { form: 'user-id', ...sender };
  if (scheme === 'messenger' || /^[a-z]/i.test(rest)) return { form: 'channel-address', ...sender };
  if (!rest.startsWith('+')) return wrong('no-plus');
  const { form, fault } = readInternational(rest.slice(1));
  if (form !== 'e164') return wrong(fault ?? 'characters');
  return { form: 'channel-address', ...(fault && { fault }), ...sender };
}

/**
 * Reads an international number.
 *
 * @param digits What follows the `+`.
 */
function readInternational(digits: string): Address {
  if (/\D/.test(digits)) return { form: 'invalid', fault: 'characters' };
  // A +1 number has exactly ten digits after the 1. Any other has 7 to 15 digits in all.
  const [least, most] = digits.startsWith('1') ? [11, 11] : [7, 15];
  if (digits.length < least) return { form: 'invalid', fault: 'too-short' };
  if (digits.length > most) return { form: 'invalid', fault: 'too-long' };
  const form = digits.startsWith('0') ? 'invalid' : 'e164';
  if (hasTrunkZero(digits)) return { form, fault: 'trunk-zero' };
  if (!hasCallingCode(digits)) return { form, fault: 'country-code' };
  return { form, sender: isTollFree(digits) ? 'toll-free' : 'long-code' };
}

/** The host of a SIP address. A public one where it names none. */
function sipHostOf(rest: string): string {
  return rest.includes('@') ? hostOf(rest.split(';', 1)[0] ?? '') : 'sip.twilio.com';
}

/** What precedes the colon of an address: a channel, `sip`, `client`. */
function schemeOf(text: string): string | undefined {
  return /^\s*([a-z]+):/i.exec(text)?.[1]?.toLowerCase();
}

function channelOf(scheme: string | undefined): (typeof CHANNELS)[number] | undefined {
  return CHANNELS.find((channel) => channel === scheme);
}

/** The channel that an address begins with. Of two addresses, the first that begins with anything like it decides. */
export function channelIn(...addresses: readonly (string | undefined)[]): (typeof CHANNELS)[number] | undefined {
  return channelOf(addresses.map((address = '') => schemeOf(address)).find((scheme) => scheme !== undefined));
}

/** Removes what people and forms put between the digits. `(0)` stays a zero. */
function digitsOf(text: string): string {
  return text.replace(/[\s().-]/g, '');
}

/** An address in the form in which two are compared: without what separates digits, in lower case. */
export function plain(address: string): string {
  return digitsOf(address).toLowerCase();
}
