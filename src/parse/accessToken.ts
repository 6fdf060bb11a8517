import type { ObjectReader } from './createReader.ts';
import type { TwilioErrorReport } from './types.ts';

/** Captures the header and the payload of a token. */
const TOKEN = /\b(eyJ[\w-]{10,2000})\.(eyJ[\w-]{10,4000})\b/;
/** A day in seconds: the longest that a token is valid. */
const LONGEST = 86_400;
/** A time in seconds, of the years 2001 to 2286. */
const TIME = /^\d{10}$/;
/** The time in `jti`, after the key's SID. */
const TIME_IN_ID = /-(\d{10})$/;

/** Header and payload of the first token in a string, decoded. Empty if there is none. */
export function tokenPartsIn(text: string): unknown[] {
  const [, ...parts] = TOKEN.exec(text) ?? [];
  try {
    return parts.map((part) => JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))) as unknown);
  } catch {
    return []; // masked or cut off
  }
}

/**
 * What is wrong with a decoded part of an Access Token, as somebody pasted it. The first fault counts.
 *
 * @returns `undefined` if the object is no such part, or nothing shows. Whether the token has expired by now tells nothing about the error.
 */
export function tokenFaultIn(object: ObjectReader): TwilioErrorReport['token'] {
  const read = (claim: string): string | undefined => object.getString([claim], /./);
  if (read('typ') === 'JWT' && read('alg') !== undefined) {
    return read('alg') === 'HS256' && read('cty')?.startsWith('twilio-') ? undefined : 'header';
  }
  // Capability tokens of the former Twilio Client have a scope.
  if (read('scope')?.startsWith('scope:client:')) return 'header';
  const grants = object.getObject('grants');
  const claims = object.names.filter((name) => /^(?:iss|sub|exp|jti)$/.test(name));
  if (claims.length < 2 || !(grants || read('iss')?.startsWith('SK'))) return undefined;
  if (isOther(read('iss'), 'SK') || isOther(read('sub'), 'AC')) return 'issuer';
  const end = read('exp');
  if (!read('iss') || !read('sub') || !end) return 'claims';
  if (!grants?.names.some((name) => name !== 'identity') || !grants.getString(['identity'], /./)) return 'grants';
  if (/\d/.test(end) && !(TIME.test(end) && typeof object.getScalar('exp') === 'number')) return 'exp-form';
  const start = read('nbf') ?? read('iat') ?? TIME_IN_ID.exec(read('jti') ?? '')?.[1];
  return Number(end) - Number(start) > LONGEST ? 'too-long' : undefined;
}

/** Whether a claim holds the SID of another kind. What masks it tells nothing. */
const isOther = (claim = '', letters: string): boolean =>
  /^[A-Z]{2}[\da-f]{4}/.test(claim) && !claim.startsWith(letters);

/** `grants` if code creates a token and adds no grant to it. */
export function tokenFaultInCode(text: string): TwilioErrorReport['token'] {
  const [, after] = /\bnew (?:twilio\.jwt\.)?AccessToken\(([^]{0,2000}?)\bto_?Jwt\b/i.exec(text) ?? [];
  return after !== undefined && !/grant/i.test(after) ? 'grants' : undefined;
}
