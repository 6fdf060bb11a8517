import { expect, test } from 'vitest';
import { makeMessageIndex } from '../../scripts/makeMessageIndex.mjs';
import { importGenerated } from '../helpers/importGenerated.ts';

test('holds the messages of every entry that has some: entries without a code last, and in an entry the messages that others print too', async () => {
  const source = makeMessageIndex([
    {
      file: 'a.ts',
      entries: [
        { id: 'sdk-a', title: 'T', product: 'platform', level: 'error', messages: ['No ${user} name'] },
        { code: 30003, title: 'T', product: 'messaging', level: 'error', messages: ['Two\n lines {to}', 'B', 'b.'] },
        { code: 20001, title: 'T', product: 'platform', level: 'error', messages: ['~Not `found`.', 'C', '~D'] },
        { code: 20002, title: 'T', product: 'platform', level: 'error' },
      ],
    },
  ]);
  const { messageIndex } = await importGenerated<{ messageIndex: unknown }>(source);
  expect(messageIndex).toEqual({
    keys: '20001 10002 sdk-a',
    lines: "C\t~Not 'found'\tD\nTwo lines {}\tB\nNo ${} name",
  });
});
