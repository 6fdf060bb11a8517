import { de } from '../../src/locales/de.ts';
import { overlay } from '../../src/locales/de/20003.ts';
import { checkLocale, entryOf, reviewedOf } from './checkLocale.ts';

checkLocale({
  locale: de,
  overlays: { 20003: overlay },
  entries: { 20003: await entryOf(20003) },
  reviewed: reviewedOf('de'),
  same: ['Accounts', 'Auth Tokens'],
  banned: [
    [/["']/, 'has a straight quotation mark: write „…“'],
    [/[”«»]|“[^„]*“/, 'has quotation marks of another language: write „…“'],
    [/\bbitte\b/i, 'says bitte: say what to do'],
    [/\b(?:du|dich|dir|dein\w*)\b/i, 'says du: the address is Sie'],
    [/\b(?:einfach|natürlich|selbstverständlich|leider)\b/i, 'tells the reader how to feel'],
    [/\bKonsole\b/i, "has another word for Twilio's Console"],
    [/\bAPI-?Keys?\b|\bAPI Keys?\b/i, 'has the English word: write API-Schlüssel'],
    [/\bAuth-Token|Authentifizierungstoken|Konto-SID|Account-SID|Access-Token/i, "translates Twilio's term"],
    [/\bSubaccount/i, 'has the English word: write Unterkonto'],
    [/Username|\bRequest/i, 'has the English word: write Benutzername, Anfrage'],
  ],
});
