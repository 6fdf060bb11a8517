import { fr } from '../../src/locales/fr.ts';
import { overlay } from '../../src/locales/fr/20003.ts';
import { checkLocale, entryOf, reviewedOf } from './checkLocale.ts';

checkLocale({
  locale: fr,
  overlays: { 20003: overlay },
  entries: { 20003: await entryOf(20003) },
  reviewed: reviewedOf('fr'),
  same: ['Accounts', 'Auth Tokens', 'Sources'],
  banned: [
    [/(?<!\u202F)[:;?!»]/, 'lacks the narrow no-break space (U+202F) before : ; ? ! or »'],
    [/«(?!\u202F)/, 'lacks the narrow no-break space (U+202F) after «'],
    [/\u202F(?![:;?!»])(?<!«\u202F)/, 'has a narrow no-break space where none belongs'],
    [/\u00A0/, 'has a wide no-break space: write U+202F'],
    [/["“”„]/, 'has quotation marks of another language: write « … »'],
    [/'/, 'has a straight apostrophe: write ’'],
    [/\bs[’']il (?:vous|te) pla[iî]t|\bveuillez\b|\bmerci\b/i, 'says s’il vous plaît: say what to do'],
    [/(?<![\p{L}\p{N}])(?:tu|toi|te|tes|tien\w*)(?![\p{L}\p{N}])/iu, 'says tu: the address is vous'],
    [/(?<!\p{L})(?:facilement|évidemment|malheureusement)(?!\p{L})/iu, 'tells the reader how to feel'],
    [/(?<!\p{L})régions?(?!\p{L})/iu, "has another word for Twilio's Region"],
    [/\bjetons?\b/i, 'has another word: write token, as in Auth Token'],
    [/\bclés? d[’']API\b|\bAPI keys?\b/i, 'has another word: write clé API'],
    [/SID d[ue] compte|identifiant de compte|token d[’']authentification/i, "translates Twilio's term"],
    [/\bsubaccount|\busername\b|\brequest\b/i, 'has the English word: write sous-compte, nom d’utilisateur, requête'],
  ],
});
