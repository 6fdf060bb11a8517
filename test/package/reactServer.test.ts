import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { consumerOf } from './packed.ts';
import { readModule } from './sources.ts';

/** Which names run in the browser, whoever imports them. All others are for Server Components as they are. */
const clientNames = [
  'ErrorSearch',
  'KeyTypeSelector',
  'TwilioErrorFallback',
  'TwilioErrorHelpProvider',
  'useTwilioErrorHelp',
];

test('a Server Component can import every name, and those that need no client run where they are', () => {
  const seen = run(`
    import * as all from 'twilio-error-help';
    import * as core from 'twilio-error-help/core';
    const isClient = (value) => value.$$typeof === Symbol.for('react.client.reference');
    const names = Object.keys(all);
    print({
      names,
      client: names.filter((name) => isClient(all[name])),
      core: Object.keys(core),
      undefined: [all, core].flatMap((module) => Object.keys(module).filter((name) => module[name] === undefined)),
    });
  `);
  expect(seen).toEqual({
    names: readModule('dist/index.d.ts').values.toSorted(),
    client: clientNames,
    core: readModule('dist/core.d.ts').values.toSorted(),
    undefined: [],
  });
});

test('TwilioErrorHelp is an async Server Component that renders the callout, and hands plain data to one client part', () => {
  const seen = run(`
    import { TwilioErrorHelp } from 'twilio-error-help';
    const caught = Object.assign(new Error('Authenticate'), { status: 401, code: 20003, moreInfo: '' });
    const panel = await TwilioErrorHelp({ error: caught, evidence: { credential: 'standard-key' } });
    const parts = panel.props.children('title').props.children;
    print({
      nothing: await TwilioErrorHelp({ error: undefined }),
      rendered: parts.map(({ type }) => (type.$$typeof ? 'client' : type.name)),
      // What crosses to the browser has to be plain, or it is lost on the way.
      crosses: structuredClone(parts[1].props.report),
      entry: structuredClone(parts[1].props.entry).code,
    });
  `);
  expect(seen).toEqual({
    nothing: null,
    rendered: ['EntryCallout', 'client'],
    crosses: expect.objectContaining({ code: 20003, status: 401, message: 'Authenticate' }),
    entry: 20003,
  });
});

/** Runs a module under the react-server condition; what only a client's React has is a failure there. */
function run(code: string): unknown {
  const folder = consumerOf({ react: 'node_modules/react', 'react-dom': 'node_modules/react-dom' });
  writeFileSync(
    path.join(folder, 'server.js'),
    `const print = (value) => console.log(JSON.stringify(value));\n${code}`,
  );
  const loader = new URL('./clientReferences.mjs', import.meta.url).href;
  const output = execFileSync(process.execPath, ['--conditions=react-server', '--import', loader, 'server.js'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
