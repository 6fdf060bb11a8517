import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { root } from './sources.ts';

/**
 * A project somewhere else, in which the packed package is installed as a person gets it.
 *
 * @param modules Packages beside ours, each with where it is found in this repository.
 * @param atEnd When the folder is removed.
 * @returns The folder.
 */
export function consumerOf(
  modules: Record<string, string>,
  atEnd: (remove: () => void) => void = onTestFinished,
): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'twilio-error-help-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const installed = path.join(folder, 'node_modules/twilio-error-help');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', inject('tarball'), '--strip-components=1', '-C', installed]);
  for (const [name, where] of Object.entries(modules)) {
    const link = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, where), link, 'junction');
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}
