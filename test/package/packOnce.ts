import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from './sources.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package, as npm would publish it. */
    tarball: string;
  }
}

/** Packs the package for all of its tests. */
// oxlint-disable-next-line import/no-default-export -- Vitest's contract
export default function packOnce({ provide }: TestProject): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'twilio-error-help-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  provide('tarball', path.join(folder, readdirSync(folder)[0] ?? ''));
  return () => rmSync(folder, { recursive: true, force: true });
}
