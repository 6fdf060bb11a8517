import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './sources.ts';

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [path.join(root, 'bin/twilio-error-help.mjs'), ...args], { input, encoding: 'utf8' });

describe('in a terminal, the command', () => {
  test('explains a code', () => {
    const { status, stdout, stderr } = run(['20003']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Twilio error 20003/);
    expect(stdout).toContain('What to do:');
  });

  test('explains several codes, one after the other', () => {
    const { status, stdout } = run(['20003', '21211']);
    expect(status).toBe(0);
    expect(stdout.match(/^Twilio error \d+/gm)).toEqual(['Twilio error 20003', 'Twilio error 21211']);
  });

  test('explains a log that is piped in, without its secrets', () => {
    const token = 'fedcba9876543210'.repeat(2);
    const { status, stdout } = run(
      [],
      `authToken: ${token}\nRestException [Error]: Authenticate\n  status: 401,\n  code: 20003`,
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Twilio error 20003, HTTP 401/);
    expect(stdout).not.toContain(token.slice(0, 5));
  });

  test('says that a text holds no Twilio error', () => {
    const { status, stdout } = run(['ENOSPC: no space left on device']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^No Twilio error found/);
  });

  test('says how it is used', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage:/) });
    expect(run([], ' ')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Usage:/) });
    expect(run(['--locale', 'de', '20003'])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Usage:/m) });
  });

  test('writes Markdown without colors where there is no terminal', () => {
    expect(run(['20003']).stdout).not.toContain('\u001B');
  });
});
