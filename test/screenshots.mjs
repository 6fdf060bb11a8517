// Pictures of the main states, for people to look at: `npm run screenshots`, then open screenshots/index.html.
//
//   npm run screenshots                      builds Storybook, takes all pictures
//   npm run screenshots -- --keep dialog     uses the Storybook that was built last; only pictures whose name has "dialog"
//   npm run screenshots -- readme            only the picture of the README
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';

/**
 * @typedef {object} Mode How a story is looked at.
 * @property {number} [width] Of the window, in CSS pixels.
 * @property {string} [globals] Storybook's toolbar, as in its address.
 * @property {{ forcedColors?: 'active', media?: 'print', reducedMotion?: 'reduce', colorScheme?: 'light' | 'dark' }} [media]
 * @property {string} [textSize] Size of the page's text, as a browser set to larger text has it.
 */

/** @type {Record<string, Mode>} */
const modes = {
  light: {},
  dark: { globals: 'theme:dark' },
  320: { width: 320 },
  '320-dark': { width: 320, globals: 'theme:dark' },
  rtl: { globals: 'direction:rtl' },
  reset: { globals: 'hostCss:reset' },
  'forced-colors': { media: { forcedColors: 'active' } },
  'forced-colors-dark': { media: { forcedColors: 'active', colorScheme: 'dark' }, globals: 'theme:dark' },
  'text-200': { textSize: '200%' },
  print: { width: 794, media: { media: 'print' } },
};

const everyMode = Object.keys(modes);
const both = ['light', 'dark'];

/** @type {readonly [heading: string, shots: readonly (readonly [story: string, modes: readonly string[]])[]][]} */
const sheet = [
  ['20003 by code', [['components-twilioerrorhelp--code-20003', everyMode]]],
  [
    'Answered',
    [
      ['twilioerrorhelp-answering--answered', ['light', 'dark', '320-dark', 'rtl']],
      ['twilioerrorhelp-answering--changing-an-answer', ['light']],
      ['twilioerrorhelp-answering--did-not-help', ['light']],
    ],
  ],
  [
    'Ranked with evidence',
    [
      ['twilioerrorhelp-evidence--standard-key-on-accounts-api', both],
      ['twilioerrorhelp-evidence--key-of-unknown-type', ['light']],
      ['twilioerrorhelp-evidence--account-sid-in-the-request', ['light']],
      ['twilioerrorhelp-evidence--certain-by-message', both],
      ['twilioerrorhelp-evidence--conflict', both],
      ['twilioerrorhelp-evidence--secret-as-username', ['light']],
    ],
  ],
  [
    'Other errors',
    [
      ['twilioerrorhelp-other-errors--missing-permission', ['light', '320']],
      ['twilioerrorhelp-other-errors--webhook-failure', ['light']],
      ['twilioerrorhelp-other-errors--bare-code', ['light']],
      ['twilioerrorhelp-other-errors--sdk-guard-without-code', ['light']],
      ['twilioerrorhelp-other-errors--warning-level', both],
    ],
  ],
  [
    'States',
    [
      ['twilioerrorhelp-states--loading', ['light', 'dark', '320', 'forced-colors']],
      ['twilioerrorhelp-states--still-loading', ['light']],
      ['twilioerrorhelp-states--failed', ['light', '320-dark']],
      ['twilioerrorhelp-states--unknown-code', ['light']],
      ['twilioerrorhelp-states--not-a-twilio-error', ['light']],
      ['twilioerrorhelp-states--very-long-message', ['light', '320']],
      ['twilioerrorhelp-states--forty-steps', ['light']],
      ['twilioerrorhelp-states--one-step', ['light']],
      ['twilioerrorhelp-states--german-length-words', both],
      ['twilioerrorhelp-states--clipboard-closed', ['light', '320']],
    ],
  ],
  [
    'Places',
    [
      ['twilioerrorhelp-places--narrow-280', ['light']],
      ['twilioerrorhelp-places--in-dialog', both],
      ['twilioerrorhelp-places--in-drawer', ['light', 'rtl']],
      ['twilioerrorhelp-places--everything-expanded', everyMode],
    ],
  ],
  [
    'Languages',
    ['german', 'spanish', 'brazilian-portuguese', 'french', 'japanese', 'not-translated'].map(
      (language) => /** @type {const} */ ([`twilioerrorhelp-languages--${language}`, ['light']]),
    ),
  ],
  [
    'Parts',
    [
      ['components-errorcallout--code-and-status', ['light', '320-dark']],
      ['components-errorcallout--warning', both],
      ['components-errorcallout--markup-in-summary', ['light']],
      ['components-errorcallout--message-as-sent', ['light']],
      ['components-keytypeselector--chosen-at-first', ['light', '320-dark', 'forced-colors']],
      ['components-keytypeselector--disabled', ['light']],
      ['components-resolutionsteps--alternatives', ['light', 'rtl']],
      ['components-resolutionsteps--snippet', ['light', '320-dark', 'forced-colors']],
      ['components-keytypetable--who-may-call-what', ['light', 'dark', '320', 'print']],
    ],
  ],
  [
    'Search and fallback',
    [
      ['components-errorsearch--by-words', ['light', 'dark', '320', 'rtl', 'forced-colors', 'text-200']],
      ['components-errorsearch--no-result', ['light']],
      ['components-errorsearch--did-not-load', ['light']],
      ['components-errorsearch--in-command-bar', both],
      ['components-twilioerrorfallback--twilio-error', ['light']],
      ['components-twilioerrorfallback--another-error', ['light']],
    ],
  ],
  [
    'In other design systems',
    [
      ['guides-theme-recipes--paste-console', ['light', 'dark', '320']],
      ['guides-theme-recipes--tailwind-console', ['light', 'dark', '320']],
      ['hooks-usetwilioerrorhelp--drawn-by-material-ui', both],
    ],
  ],
  [
    'Tools',
    [
      ['tools-catalog--search-and-read', ['light', '320-dark']],
      ['tools-paste-any-error--pasted', ['light']],
    ],
  ],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const built = path.join(root, 'storybook-static');
const folder = path.join(root, 'screenshots');

const [keep, filter = ''] = process.argv[2] === '--keep' ? [true, process.argv[3]] : [false, process.argv[2]];
if (!keep || !existsSync(path.join(built, 'index.json'))) build();
if (filter === '') rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = await serve(built);
const browser = await chromium.launch(await chromiumLaunchOptions());
/** @type {string[]} */
const failures = [];
try {
  const shots = sheet
    .flatMap(([, stories]) => stories.flatMap(([story, names]) => names.map((mode) => ({ story, mode }))))
    .filter((shot) => fileName(shot).includes(filter));
  // Two at a time: more pages than cores only wait for each other.
  const queue = shots.values();
  await Promise.all([work(queue), work(queue)]);
  writeFileSync(path.join(folder, 'index.html'), contactSheet());
  if ('readme'.includes(filter)) await takeForReadme();
  console.log(`${shots.length - failures.length} pictures in ${folder}`);
  if (failures.length > 0) {
    console.error(`\nThese stories did not finish:\n${failures.join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}

/**
 * @typedef {{ story: string, mode: string }} Shot
 * @param {Iterable<Shot>} queue
 */
async function work(queue) {
  for (const shot of queue) {
    await take(shot).catch((/** @type {Error} */ error) => {
      failures.push(`${fileName(shot)}: ${error.message.split('\n')[0]}`);
    });
  }
}

/** @param {Shot} shot */
async function take(shot) {
  const { width = 960, globals = '', media = {}, textSize } = modes[shot.mode] ?? {};
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  try {
    // What is still moving would look different every time.
    const { media: paper, ...display } = media;
    await page.emulateMedia({ reducedMotion: 'reduce', ...display });
    await page.addInitScript(watchPlayFunction);
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    // The accessibility addon would check each picture; the tests do that.
    const toolbar = [globals, 'a11y.manual:!true'].filter(Boolean).join(';');
    await page.goto(`http://127.0.0.1:${port}/iframe.html?id=${shot.story}&viewMode=story&globals=${toolbar}`);
    // Through its play function, so that what a story shows only after some steps is on the picture.
    const played = await page.waitForFunction(() => /** @type {any} */ (globalThis).played, undefined, {
      timeout: 60_000,
    });
    const outcome = /** @type {string} */ (await played.jsonValue());
    // A story acts on the screen, and is printed afterwards.
    if (paper) {
      await page.emulateMedia({ media: paper });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    }
    if (textSize) {
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, textSize);
    }
    await page.screenshot({ path: path.join(folder, fileName(shot)), fullPage: true });
    if (outcome !== 'done') throw new Error(outcome);
  } finally {
    await page.close();
  }
}

/** The picture of the README: the panel with full evidence, as a drawer shows it. */
async function takeForReadme() {
  const page = await browser.newPage({ viewport: { width: 544, height: 900 }, deviceScaleFactor: 2 });
  try {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const story = 'twilioerrorhelp-evidence--standard-key-on-accounts-api';
    await page.goto(`http://127.0.0.1:${port}/iframe.html?id=${story}&viewMode=story&globals=a11y.manual:!true`);
    await page.locator('.teh-lead').waitFor();
    await page.locator('.teh').screenshot({ path: path.join(root, '.github/panel.png') });
  } finally {
    await page.close();
  }
}

/** Runs in the page: `played` says how the play function ended, once it has. */
function watchPlayFunction() {
  const page = /** @type {any} */ (globalThis);
  const timer = setInterval(() => {
    // oxlint-disable-next-line no-underscore-dangle -- Storybook's name
    const channel = page.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(timer);
    const failed = (/** @type {Error} */ error) => {
      page.played ??= error.message || 'failed';
    };
    for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'])
      channel.on(event, failed);
    channel.on('storyFinished', () => {
      page.played ??= 'done';
    });
  }, 1);
}

/** @param {Shot} shot */
function fileName({ story, mode }) {
  return `${story}.${mode}.png`;
}

function build() {
  const { status } = spawnSync('npx', ['storybook', 'build', '--disable-telemetry', '--quiet', '-o', built], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('Storybook did not build. Run: npm run build:storybook');
}

/**
 * A server for the files of a folder, for this machine alone.
 *
 * @param {string} from
 * @returns {Promise<import('node:http').Server>}
 */
async function serve(from) {
  /** @type {Record<string, string>} */
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  const files = createServer(({ url = '/' }, response) => {
    const file = path.join(from, path.normalize(new URL(url, 'http://localhost').pathname));
    if (!file.startsWith(from) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => {
    files.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  return files;
}

/** A page with all pictures of the folder, small, each a link to itself. */
function contactSheet() {
  const figure = (/** @type {Shot} */ shot) =>
    existsSync(path.join(folder, fileName(shot)))
      ? `<figure><a href="${fileName(shot)}"><img src="${fileName(shot)}" alt="" loading="lazy"></a><figcaption>${shot.story.replace(/^.*--/, '')} · <b>${shot.mode}</b></figcaption></figure>`
      : '';
  const sections = sheet.map(
    ([heading, stories]) =>
      `<h2>${heading}</h2><div>${stories.flatMap(([story, names]) => names.map((mode) => figure({ story, mode }))).join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Main states</title><style>
body { margin: 24px; font: 14px/1.5 system-ui, sans-serif; background: #eceef2; color: #1b2130; }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; inline-size: 300px; }
img { display: block; inline-size: 100%; max-block-size: 560px; object-fit: cover; object-position: top; border: 1px solid #c9cfdb; }
</style><h1>Main states</h1>${sections.join('')}</html>`;
}
