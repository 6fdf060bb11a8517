/**
 * What every story is held to beside its own assertions and the accessibility addon: nothing in a panel scrolls sideways,
 * and text keeps its contrast in the other colour scheme too. The story is not drawn again for that; only its colours change.
 */
export async function checkStory(canvasElement: HTMLElement): Promise<void> {
  expectNoSidewaysScrolling(canvasElement);
  await expectContrastInOtherScheme(canvasElement);
}

/** The table of key types is a scroll area of its own, reachable by keyboard. */
const SCROLLS = '.teh-table, .teh-table *';

function expectNoSidewaysScrolling(canvasElement: HTMLElement): void {
  const wide = [...canvasElement.querySelectorAll('.teh, .teh *')].filter(
    (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !element.matches(SCROLLS),
  );
  const names = wide
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} (${element.scrollWidth} px)`);
  if (names.length > 0) throw new Error(`Wider than the place it has:\n${names.join('\n')}`);
}

async function expectContrastInOtherScheme(canvasElement: HTMLElement): Promise<void> {
  const hosts = [document.documentElement, ...canvasElement.querySelectorAll<HTMLElement>('[data-host-css]')];
  const before = hosts.map((host) => host.style.colorScheme);
  const other = before[0] === 'dark' ? 'light' : 'dark';
  for (const host of hosts) host.style.colorScheme = other;
  // A colour on its way from one scheme to the other is neither.
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  try {
    const { default: axe } = await import('axe-core');
    axe.reset();
    const { violations } = await axe.run(canvasElement, { runOnly: ['color-contrast', 'link-in-text-block'] });
    const found = violations.flatMap(({ help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${help}: ${html}\n${failureSummary ?? ''}`),
    );
    if (found.length > 0) throw new Error(`In the ${other} scheme:\n${found.join('\n\n')}`);
  } finally {
    hosts.forEach((host, i) => {
      host.style.colorScheme = before[i] ?? '';
    });
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
  }
}
