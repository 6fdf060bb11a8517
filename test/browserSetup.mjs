import { prepareChromium } from './chromium.mjs';

/** Runs once before the first story, and not at all where no story runs. */
export async function setup() {
  await prepareChromium().catch((error) => {
    console.error(`\n${error.message}\n`);
    process.exit(1);
  });
}
