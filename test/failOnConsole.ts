import { afterEach, beforeEach, vi } from 'vitest';

const said: string[] = [];

// A test that expects a message says so by a spy of its own: `vi.spyOn(console, 'error').mockImplementation(() => {})`.
beforeEach(() => {
  said.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      said.push(`console.${level}: ${filledIn(args)}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (said.length > 0) throw new Error(`Unexpected on the console.\n\n${said.join('\n\n')}`);
});

/** React passes a text with `%s` and what belongs there. */
function filledIn(args: readonly unknown[]): string {
  const [text, ...values] = args.map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg)));
  const message = (text ?? '').replace(/%[sdoOj]/g, (slot) => values.shift() ?? slot);
  return [message, ...values].join(' ');
}
