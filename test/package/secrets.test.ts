import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

/** Even made-up values of these shapes set off secret scanners. Tests put theirs together: `` `AC${'a'.repeat(32)}` ``. */
const shapes: Record<string, RegExp> = {
  SID: /\b[A-Z]{2}[0-9a-f]{32}\b/,
  'Auth Token': /(?<![0-9a-zA-Z])[0-9a-f]{32}(?![0-9a-zA-Z])/,
  'API key secret':
    /(?<![0-9a-zA-Z+/_-])(?=[a-zA-Z]*\d)(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=(?:\D*\d){3})[0-9a-zA-Z]{32}(?![0-9a-zA-Z+/_=-])/,
  JWT: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
};

const files = repositoryFiles();

// A copy without its git history has no tracked files.
test.skipIf(files === undefined)('no file of the repository holds a credential in its full shape', () => {
  const found = (files ?? []).flatMap((file) => {
    if (file === 'package-lock.json') return []; // checksums
    const text = readFileSync(path.join(root, file), 'latin1');
    return Object.entries(shapes).flatMap(([name, shape]) => {
      const match = shape.exec(text);
      return match ? [`${file}:${text.slice(0, match.index).split('\n').length} ${name}`] : [];
    });
  });
  expect(found).toEqual([]);
});

/** Tracked files, and those that are about to be. */
function repositoryFiles(): string[] | undefined {
  if (!existsSync(path.join(root, '.git'))) return undefined;
  const command = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', command, { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}
