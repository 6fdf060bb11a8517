import { expect, test } from 'vitest';
import { makeMessageIndex } from '../../scripts/makeMessageIndex.mjs';

test('holds the texts of every entry that has some, those without a code last, common ones last', async () => {
  const text = makeMessageIndex([
    {
      file: 'a.ts',
      entries: [
        { id: 'sdk-a', title: 'T', product: 'platform', level: 'error', messages: ['No ${user} name'] },
        { code: 30003, title: 'T', product: 'messaging', level: 'error', messages: ['Two\n lines {to}', 'B', 'b.'] },
        { code: 20001, title: 'T', product: 'platform', level: 'error', messages: ['~Not `found`.', 'C', '~D'] },
        { code: 20002, title: 'T', product: 'platform', level: 'error' },
      ],
    },
  ]).replace(/messageIndex: \{.*?\} = /s, 'messageIndex = ');
  const { messageIndex } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    messageIndex: unknown;
  };
  expect(messageIndex).toEqual({
    keys: '20001 10002 sdk-a',
    lines: "C\t~Not 'found'\tD\nTwo lines {}\tB\nNo ${} name",
  });
});
