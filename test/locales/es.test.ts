import { es } from '../../src/locales/es.ts';
import { overlay } from '../../src/locales/es/20003.ts';
import { checkLocale, entryOf, reviewedOf } from './checkLocale.ts';

checkLocale({
  locale: es,
  overlays: { 20003: overlay },
  entries: { 20003: await entryOf(20003) },
  reviewed: reviewedOf('es'),
  same: ['Accounts', 'Auth Tokens', 'Error', 'Error 20003', 'No', '1 error'],
  banned: [
    [/["'“”„]/, 'has quotation marks of another language: write «…»'],
    [/^[^¿]*\?/, 'asks without ¿'],
    [/\bpor favor\b/i, 'says por favor: say what to do'],
    [/\b(?:tú|tu|tus|ti|te|tuy[oa]s?|vosotros|vuestr[oa]s?)(?![\p{L}\p{N}])/iu, 'says tú: the address is usted'],
    [/\b(?:simplemente|fácilmente|obviamente|lamentablemente)\b/i, 'tells the reader how to feel'],
    [/\bconsola\b/i, "has another word for Twilio's Console"],
    [/\bregi(?:ón|ones)\b/i, "has another word for Twilio's Region"],
    [/\bllaves? (?:de|API)\b|\bclaves? API\b|\bAPI keys?\b/i, 'has another word: write clave de API'],
    [/SID de (?:la )?cuenta|token de autenticación/i, "translates Twilio's term"],
    [/\b(?:ordenador|computadora|celular|móvil)\b/i, 'is used in one part of the world only'],
  ],
});
