// Reports what is missing or stale in each language, and updates the files.
//
//   npm run i18n:check [-- --strict]        a report; --strict, for a release, fails where something is missing or stale
//   npm run i18n:update -- de [--confirm PATH …]
//
// `update` adds missing texts to the overlays of entries, removes those that English no longer has, and records which strings of the
// interface were retranslated. Stale and missing strings fall back to English, so English can change without a translation.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importBundle } from '../importBundle.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [command, ...args] = process.argv.slice(2);
const languages = (await readdir(`${root}src/locales`, { withFileTypes: true }))
  .filter((item) => item.isDirectory())
  .map(({ name }) => name)
  .toSorted();

const { translations, catalog, subjects } = await load();
if (command === 'check') await check();
else if (command === 'update') await update();
else fail('Call it with check or update.');

async function check() {
  let open = 0;
  for (const lang of languages) {
    const language = await languageOf(lang);
    /** @type {import('./translations.ts').Translation[]} */
    const all = translations.translationsOf(language);
    const dead = translations.deadPaths(language);
    const todo = unique(all.filter(({ state }) => state !== 'current'));
    open += todo.length + dead.length;
    console.log(
      `${lang}: ${todo.length ? `${count(todo, 'missing')} missing, ${count(todo, 'stale')} stale` : 'complete'}, ${dead.length} that English no longer has`,
    );
    for (const { at, state, english } of todo) console.log(`  ${state} ${at}: ${english}`);
    for (const at of dead) console.log(`  dead ${at}`);
  }
  if (args.includes('--strict') && open > 0) process.exitCode = 1;
}

async function update() {
  const lang = args[0] ?? '';
  if (!languages.includes(lang)) fail(`Name one of ${languages.join(', ')}.`);
  const confirmed = args.slice(args.indexOf('--confirm') + 1 || args.length);
  const language = await languageOf(lang);
  const reviewed = translations.review(language.locale, language.reviewed, confirmed);
  await writeFile(reviewedFile(lang), `${JSON.stringify(reviewed, null, 2)}\n`);
  for (const key of Object.keys(language.overlays)) {
    const file = `${root}src/locales/${lang}/${key}.ts`;
    const [head = ''] = (await readFile(file, 'utf8')).split(/(?<=EntryOverlay = \{)/);
    await writeFile(file, `${head}\n${translations.overlayEntries(key, language, confirmed)}\n};\n`);
  }
  /** @type {import('./translations.ts').Translation[]} */
  const all = translations.translationsOf({ ...language, reviewed });
  const open = unique(all.filter(({ state }) => state !== 'current'));
  const ofEntries = open.filter(({ at }) => at.includes(' ')).length;
  console.log(`src/locales/${lang} is updated: run npm run format. To translate:`);
  console.log(`  ${ofEntries} in the files of entries, where they are marked`);
  console.log(`  ${open.length - ofEntries} in strings.ts and sentences.ts: npm run i18n:check lists them`);
}

/**
 * One translation for each path: a function has one for each sample.
 *
 * @param {import('./translations.ts').Translation[]} all
 */
function unique(all) {
  return [...new Map(all.map((one) => [translations.pathOf(one.at), one])).values()];
}

/**
 * @param {import('./translations.ts').Translation[]} all
 * @param {string} state
 */
function count(all, state) {
  return all.filter((one) => one.state === state).length;
}

/** @param {string} lang */
function reviewedFile(lang) {
  return `${root}src/locales/${lang}/reviewed.json`;
}

/**
 * @param {string} lang
 * @returns {Promise<import('./translations.ts').Language>}
 */
async function languageOf(lang) {
  const { locale, overlays } = subjects[lang];
  /** @type {Record<string, import('../../src/catalog/types.ts').ErrorEntry>} */
  const entries = {};
  for (const key of Object.keys(overlays)) entries[key] = await catalog.load(/^\d+$/.test(key) ? Number(key) : key);
  const reviewed = JSON.parse(await readFile(reviewedFile(lang), 'utf8').catch(() => '{}'));
  return { locale, overlays, entries, reviewed };
}

/** Loads the catalog, the languages, and the functions that compare them. */
async function load() {
  const lines = [
    `export * as translations from './scripts/i18n/translations.ts';`,
    `export { catalog } from './src/catalog/catalog.ts';`,
  ];
  const rows = [];
  for (const [i, lang] of languages.entries()) {
    const overlays = (await readdir(`${root}src/locales/${lang}`))
      .map((name) => /^(.+)\.ts$/.exec(name)?.[1] ?? '')
      .filter((key) => key !== '' && key !== 'strings' && key !== 'sentences');
    lines.push(`import * as l${i} from './src/locales/${lang}.ts';`);
    for (const [j, key] of overlays.entries())
      lines.push(`import { overlay as o${i}x${j} } from './src/locales/${lang}/${key}.ts';`);
    rows.push(
      `${JSON.stringify(lang)}: { locale: Object.values(l${i})[0], overlays: { ${overlays.map((key, j) => `${JSON.stringify(key)}: o${i}x${j}`).join(', ')} } }`,
    );
  }
  lines.push(`export const subjects = { ${rows.join(', ')} };`);
  return importBundle(lines.join('\n'), root);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(2);
}
