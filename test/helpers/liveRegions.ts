import { onTestFinished } from 'vitest';

/**
 * What a screen reader hears from now on: every text that appears in a live region which was there before it.
 *
 * @returns The list grows while the test goes on.
 */
export function listen(): readonly string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    const regions = new Set(
      changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'),
      ),
    );
    for (const region of regions) if (region?.isConnected && region.textContent) heard.push(region.textContent);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return heard;
}
