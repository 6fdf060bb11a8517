import type { Facts } from '../../facts/fact.ts';
import { isInNorthAmerica, isOfNoCountry, lacksOne } from './countries.ts';
import { fact, type Known, told } from './known.ts';
import { type Address, channelIn, plain, readAddress } from './readAddress.ts';

/** A request that starts a call or is about one. */
const CALLS = /\/Accounts\/[^/?#]*\/Calls(?:[./?#]|$)/;
/** The number of Twilio's WhatsApp Sandbox, and the test numbers that Meta lends. */
const SANDBOX = /^(?:whatsapp:)?\+?14155238886$/;
const META_SANDBOX = /^whatsapp:\+1555\d{7}$/;

/** Where people write numbers without their country code, which is 1. */
const isNorthAmerican = (country: Facts['toCountry']): boolean => /^(?:US|CA|PR|NANP)$/.test(country?.value ?? '');

/** Facts about recipient, sender, channel and countries. What an address shows outranks what is told. */
export function addressFacts(known: Known): Facts {
  const { to, from, fromCountry: statedCountry } = known.evidence;
  const facts: Facts = {
    ...(to !== undefined && recipientFacts(to, told(known, 'channel')?.value === 'email')),
    ...(from !== undefined && senderFacts(from)),
  };
  const numbers = relationOfNumbers(known.evidence, facts);
  if (numbers) facts.numbers = numbers;
  const senderType = facts.senderType ?? told(known, 'senderType');
  if (senderType) facts.senderType = senderType;
  const toCountry = facts.toCountry ?? told(known, 'toCountry');
  if (toCountry) facts.toCountry = toCountry;
  if (!facts.fromCountry && statedCountry) facts.fromCountry = fact(statedCountry, 'host');
  // What people leave out is the 1 of North America. Both numbers are then of the same country, or nobody knows.
  if (facts.to?.value === 'e164' && isNorthAmerican(facts.fromCountry) && lacksOne(to)) {
    facts.toFault = fact('no-country-code', 'request');
  } else if (facts.from?.value === 'e164' && isNorthAmerican(facts.toCountry) && lacksOne(from)) {
    facts.from = fact('national', 'request');
    delete facts.fromCountry;
    delete facts.senderType;
  } else if (facts.toFault?.value === 'none' && !facts.fromCountry && lacksOne(to)) {
    // Without the sender's country, nobody knows whether a number such as `+3155550100` is of the Netherlands, or lacks its 1.
    delete facts.toFault;
  }
  const countries =
    facts.toFault?.value === 'no-country-code' ? undefined : relationOf(facts.toCountry, facts.fromCountry);
  if (countries) facts.countries = countries;
  const channel = channelFact(known);
  if (channel) facts.channel = channel;
  return facts;
}

/** Two masks, placeholders or empty variables can look the same without being so. */
function relationOfNumbers({ to = '', from = '' }: Known['evidence'], read: Facts): Facts['numbers'] {
  const [one, other] = [to, from].map((address) => plain(address).replace('+', ''));
  if (one !== other) return to && from && read.to && read.from ? fact('different', 'request') : undefined;
  return !read.from || /^(?:invalid|missing)$/.test(read.from.value) ? undefined : fact('same', 'request');
}

/** Emergency calls, and Twilio's number to test them. */
const EMERGENCY = /^\s*(?:911|933|112|999)\s*$/;

/** @param isEmail The channel is email, so an email address is right. */
function recipientFacts(to: string, isEmail: boolean): Facts {
  const isEmailAddress = isEmail && /^\S{1,64}@\S{1,255}$/.test(to.trim());
  const { form, fault, country }: Address = isEmailAddress ? { form: 'channel-address' } : readAddress(to);
  const digits = to.replace(/\D/g, '').length;
  if (EMERGENCY.test(to)) return {};
  // Nothing else with three or four digits receives a message or a call, so the number is incomplete.
  const isPart = form === 'short-code' && digits < 5;
  const facts: Facts = {};
  if (form) facts.to = fact(isPart || form === 'alphanumeric' || form === 'sid' ? 'invalid' : form, 'request');
  if (isPart || fault) facts.toFault = fact(isPart ? 'too-short' : (fault ?? 'empty'), 'request', `${digits}`);
  else if (form === 'e164') facts.toFault = fact('none', 'request');
  if (country) facts.toCountry = fact(country, 'request');
  else if (form === 'e164' && isOfNoCountry(to.replace(/\D/g, ''))) facts.toCountry = fact('ZZ', 'request');
  return facts;
}

/** The number that a trunk shows, in the SIP address of the caller: what Twilio compares with the account's numbers. */
const SIP_NUMBER = /^\s*<?sips?:(\+\d{7,15})@/i;

function senderFacts(from: string): Facts {
  const { form, country, sender } = readAddress(from);
  const facts: Facts = {};
  const shown = SIP_NUMBER.exec(from)?.[1];
  const read = shown === undefined ? form : readAddress(shown).form;
  if (read) facts.from = fact(read === 'user-id' ? 'channel-address' : read, 'request');
  if (country) facts.fromCountry = fact(country, 'request');
  if (sender) facts.senderType = fact(sender, 'request');
  if (SANDBOX.test(plain(from))) facts.sandboxSender = fact('yes', 'request');
  else if (META_SANDBOX.test(plain(from))) facts.sandboxSender = fact('meta', 'request');
  else if ((sender && sender !== 'messaging-service') || /^(?:client|sip|test)$/.test(read ?? ''))
    facts.sandboxSender = fact('no', 'request');
  return facts;
}

/** As certain as the less certain of the two. A toll-free number of +1 is one of the US and of Canada alike. */
function relationOf(to: Facts['toCountry'], from: Facts['fromCountry']): Facts['countries'] {
  if (!to || !from) return undefined;
  const isShared = to.value === 'NANP' || from.value === 'NANP';
  const isSame = isShared ? from.value === 'NANP' && /^(?:US|CA)$/.test(to.value) : to.value === from.value;
  if (isShared && !isSame && [to, from].every(({ value }) => isInNorthAmerica(value))) return undefined;
  return fact(isSame ? 'same' : 'different', from.from === 'request' ? to.from : from.from);
}

function channelFact(known: Known): Facts['channel'] {
  const { evidence, report } = known;
  const seen =
    channelIn(evidence.to, evidence.from) ??
    report.channel ??
    (CALLS.test(evidence.url ?? report.request?.url ?? '') || isOfCall(report) ? 'voice' : undefined);
  return seen ? fact(seen, 'request') : (told(known, 'channel') ?? channelOfSender(known));
}

/** Whether an event of the Debugger is about a call: its resource is one. */
const isOfCall = ({ source, sids }: Known['report']): boolean =>
  (source === 'debugger-event' || source === 'alert') && sids?.call !== undefined && sids.message === undefined;

/** A sender of WhatsApp, RCS or Messenger sends on that channel alone. */
function channelOfSender(known: Known): Facts['channel'] {
  const sender = told(known, 'senderType');
  return sender?.value === 'whatsapp' || sender?.value === 'rcs' || sender?.value === 'messenger'
    ? fact(sender.value, sender.from)
    : undefined;
}
