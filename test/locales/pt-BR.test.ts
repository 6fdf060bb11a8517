import { ptBR } from '../../src/locales/pt-BR.ts';
import { overlay } from '../../src/locales/pt-BR/20003.ts';
import { checkLocale, entryOf, reviewedOf } from './checkLocale.ts';

checkLocale({
  locale: ptBR,
  overlays: { 20003: overlay },
  entries: { 20003: await entryOf(20003) },
  reviewed: reviewedOf('pt-BR'),
  same: ['Accounts', 'Auth Tokens', 'Endpoint', 'Opt-in'],
  banned: [
    [/["'«»„‘’]/, 'has quotation marks of another language: write “…”'],
    [/ [:;?!]/, 'has a blank before : ; ? or !'],
    [/\bpor favor\b/i, 'says por favor: say what to do'],
    [/(?<![\p{L}\p{N}])(?:tu|teus?|tuas?|ti|te|vós|voss[oa]s?)(?![\p{L}\p{N}])/iu, 'says tu: the address is você'],
    [/\b(?:simplesmente|facilmente|obviamente|infelizmente)\b/i, 'tells the reader how to feel'],
    [/\bd?[oe] Twilio\b|\bd?a console\b/i, 'has the wrong gender: write a Twilio, o Console'],
    [/(?<!\p{L})regi(?:ão|ões)(?!\p{L})/iu, "has another word for Twilio's Region"],
    [/\bchaves? API\b|\bAPI keys?\b/i, 'has another word: write chave de API'],
    [/SID da conta|token de autenticação/i, "translates Twilio's term"],
    [
      /\bsubaccount|\busername\b|\brequest\b|solicitaç/i,
      'has another word: write subconta, nome de usuário, requisição',
    ],
    [
      /(?<!\p{L})(?:utilizador|ficheiro|ecrã|palavra-passe|telemóvel|registo|contacto)(?!\p{L})/iu,
      'is European Portuguese',
    ],
  ],
});
