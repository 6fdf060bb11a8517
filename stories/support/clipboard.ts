import { spyOn } from 'storybook/test';

/** Watches what goes to the clipboard, without asking the browser, which may keep it closed to a test. */
export function watchClipboard() {
  return spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
}
