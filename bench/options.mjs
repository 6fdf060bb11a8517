import path from 'node:path';
import { parseArgs } from 'node:util';
import { panels } from './panels.mjs';

const parts = ['bytes', 'server', 'browser', 'memory', 'show', 'core', 'growth'];

const HELP = `Usage: npm run bench -- [--quick] [--only=NAME,NAME] [--rounds=N] [--package=FOLDER] [--profile=FOLDER]

--quick      one short round, to see that everything runs
--only       panels (${panels.join(', ')})
             or parts (${parts.join(', ')}); ratios need the panel they refer to
--rounds     how often each panel is measured in turn (5)
--package    a folder with package.json and dist instead of this repository
--profile    writes CPU profiles into a folder, which makes the times useless`;

/** What the command line asks for. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      rounds: { type: 'string' },
      package: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const only = values.only?.split(',') ?? [];
  const strange = only.filter((name) => !panels.includes(name) && !parts.includes(name));
  if (strange.length > 0) {
    console.error(`Not known: ${strange.join(', ')}.\n\n${HELP}`);
    process.exit(1);
  }
  const some = (/** @type {readonly string[]} */ all) => {
    const named = all.filter((name) => only.includes(name));
    return named.length > 0 ? named : all;
  };
  return {
    quick: values.quick,
    rounds: Number(values.rounds ?? (values.quick ? 1 : 5)),
    panels: some(panels),
    parts: some(parts),
    package: values.package && path.resolve(values.package),
    profile: values.profile && path.resolve(values.profile),
  };
}
