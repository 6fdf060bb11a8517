import { ja } from '../../src/locales/ja.ts';
import { overlay } from '../../src/locales/ja/20003.ts';
import { checkLocale, entryOf, reviewedOf } from './checkLocale.ts';

const JAPANESE = String.raw`[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー]`;

checkLocale({
  locale: ja,
  overlays: { 20003: overlay },
  entries: { 20003: await entryOf(20003) },
  reviewed: reviewedOf('ja'),
  same: ['Accounts'],
  banned: [
    [/["'“”„«»]/, 'has quotation marks of another language: write 「…」'],
    [new RegExp(`${JAPANESE}[,.:;?!()]|[(]${JAPANESE}`, 'u'), 'has half-width punctuation: write 、。：？（）'],
    [new RegExp(`·[,.:;?!()].*${JAPANESE}`, 'u'), 'has half-width punctuation: write 、。：？（）'],
    [/[０-９Ａ-Ｚａ-ｚ]/, 'has full-width letters or digits: write half-width ones'],
    [new RegExp(`${JAPANESE}[\\w·]|[\\w·]${JAPANESE}`, 'u'), 'has no blank between Latin and Japanese letters'],
    [new RegExp(`${JAPANESE} ${JAPANESE}`, 'u'), 'has a blank between Japanese letters'],
    [/[、。：？「」（）] | [、。：？「」（）]/, 'has a blank beside full-width punctuation'],
    // After a name, a count or a date, which ends a labeled sentence, there is no verb.
    [/(?<!です|ます|ません|ました|でした|ください|[\w·）]|件)。/, 'does not end a sentence in です or ます'],
    [/お願い|恐れ入り|申し訳|すみません/, 'begs or apologizes: say what to do'],
    [/あなた|お客様/, 'addresses the reader by a word: leave it out'],
    [/簡単に|単に|もちろん|残念/, 'tells the reader how to feel'],
    [/コンソール/, "has another word for Twilio's Console"],
    [/リージョン|地域/, "has another word for Twilio's Region"],
    [/APIキー|API鍵|API [Kk]eys?/, 'has another word: write API キー'],
    [/アカウント ?SID|認証トークン/, "translates Twilio's term"],
    [/サーバ(?!ー)|ユーザ(?!ー)|ヘッダ(?!ー)/, 'lacks the long vowel: write サーバー, ユーザー, ヘッダー'],
  ],
});
