import type { StoryContext } from '@storybook/react-vite';
import { isValidElement } from 'react';

/**
 * Checks every story, beside its own assertions and the accessibility addon: its code can be pasted, nothing in a panel scrolls sideways,
 * and text has enough contrast in the other color scheme, too. For that, the story isn't rendered again; only its colors change.
 */
export async function checkStory(context: StoryContext): Promise<void> {
  const { canvasElement } = context;
  expectCodeToPaste(context);
  expectNoSidewaysScrolling(canvasElement);
  await expectContrastInOtherScheme(canvasElement);
}

/** "Show code" shows what a story renders. That can be pasted if it is the component with its args, but not if it is the story's own JSX. */
function expectCodeToPaste({ originalStoryFn, args, component, parameters, ...context }: StoryContext): void {
  const { source, canvas } = (parameters['docs'] ?? {}) as {
    source?: { code?: string };
    canvas?: { sourceState?: string };
  };
  if (source?.code !== undefined || canvas?.sourceState === 'none') return;
  const shown = originalStoryFn(args, { originalStoryFn, args, component, parameters, ...context });
  if (!isValidElement(shown) || shown.type !== component) {
    throw new Error(
      'Show code would show what is inside the story. Give docs.source a sample(), or docs.canvas.sourceState none.',
    );
  }
}

/** What may be wider: parts that scroll by themselves, and parts only for screen readers. */
const ASIDE = '.teh-table, .teh-message-text, .teh-hidden';

function expectNoSidewaysScrolling(canvasElement: HTMLElement): void {
  const page = document.documentElement;
  const found = page.scrollWidth > page.clientWidth ? [`the page (${page.scrollWidth} px)`] : [];
  // A panel is contained, so what sticks out of it doesn't make the page scroll: it is cut off, or covers what is next to the panel.
  for (const panel of canvasElement.querySelectorAll('.teh')) {
    const { left, right } = panel.getBoundingClientRect();
    for (const element of panel.querySelectorAll('*')) {
      const place = element.getBoundingClientRect();
      if (place.width > 0 && (place.left < left - 1 || place.right > right + 1) && !element.closest(ASIDE)) {
        found.push(`${element.tagName.toLowerCase()}.${element.className} (${place.left} to ${place.right} px)`);
      }
    }
  }
  if (found.length > 0) throw new Error(`Wider than the place it has:\n${found.join('\n')}`);
}

async function expectContrastInOtherScheme(canvasElement: HTMLElement): Promise<void> {
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-color-scheme]')];
  const before = hosts.map((host) => host.dataset['colorScheme']);
  const other = before[0] === 'dark' ? 'light' : 'dark';
  for (const host of hosts) host.dataset['colorScheme'] = other;
  // Ends transitions: halfway, a color belongs to neither scheme.
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
      host.dataset['colorScheme'] = before[i];
    });
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
  }
}
