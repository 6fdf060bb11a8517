import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { type ReactNode, useEffect } from 'react';
import { configure } from 'storybook/test';
import { create } from 'storybook/theming';
import { type Locale, TwilioErrorHelpProvider } from '../src/index.ts';
// With these fonts, stories look the same on every machine.
import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-500.css';
import '@fontsource/inter/latin-600.css';
import '@fontsource/jetbrains-mono/latin-400.css';
// Before the panel's styles, since it names the layers in their order.
import './host.css';
import '../src/styles.css';
import { describeProps } from './describeProps.ts';
import { DocsPage } from './DocsPage.tsx';
import { languages } from './languages.ts';
import { pasteable } from './pasteable.ts';
import reset from './reset.css?raw';

// The first story that needs a part of the catalog waits until the development server has compiled that part.
configure({ asyncUtilTimeout: 8000 });

interface HostProps {
  colorScheme: string;
  direction: string;
  language: string;
  css: string;
  /** Text size of the page, as if the browser were set to larger text. */
  textSize: string | undefined;
  /** The story is alone on its page, so the settings apply to the whole page. */
  wholePage: boolean;
  /** One of many on a page of documentation: a tall one scrolls by itself. */
  oneOfMany: boolean;
  children: ReactNode;
}

/** Limits the reset to the stories, so that a page of documentation keeps its own styles. */
const scopedReset = `@scope (.host) { ${reset} }`;

/** The page around the library: its color scheme, its direction, its language and its own CSS. */
function Host({ colorScheme, direction, language, css, textSize = '', wholePage, oneOfMany, children }: HostProps) {
  useEffect(() => {
    if (!wholePage) return;
    const page = document.documentElement;
    page.dataset['colorScheme'] = colorScheme;
    page.style.fontSize = textSize;
    page.dir = direction;
    page.lang = language;
  }, [colorScheme, direction, language, textSize, wholePage]);

  return (
    <div
      dir={direction}
      lang={language}
      className="host"
      data-color-scheme={colorScheme}
      data-one-of-many={oneOfMany || undefined}
    >
      {css !== 'none' && <style>{css === 'layered' ? `@layer reset { ${scopedReset} }` : scopedReset}</style>}
      {children}
    </div>
  );
}

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  tags: ['autodocs'],
  parameters: {
    // Leaves out the elements that pass, and so takes a third of the time.
    a11y: {
      test: 'error',
      options: { resultTypes: ['violations', 'incomplete'] },
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
    layout: 'fullscreen',
    docs: {
      page: DocsPage,
      theme: create({
        base: 'light',
        fontBase: 'Inter, system-ui, sans-serif',
        fontCode: "'JetBrains Mono', ui-monospace, monospace",
      }),
      source: { transform: pasteable },
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
    },
    options: {
      storySort: {
        method: 'configure',
        order: [
          'Introduction',
          'Components',
          ['TwilioErrorHelp', '*'],
          'TwilioErrorHelp',
          ['Evidence', 'Answering', 'Other errors', 'States', 'Places', 'Languages'],
          'Hooks',
          'Guides',
          ['Theming', 'Theme recipes', 'Custom entries', 'Analytics', 'Accessibility'],
          'Tools',
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Color scheme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
          { value: 'auto', title: 'Auto', icon: 'mirror' },
        ],
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the panel',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: languages.map(({ value, title }) => ({ value, title })),
      },
    },
    hostCss: {
      description: 'CSS of the page',
      toolbar: {
        title: 'Host CSS',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'No host CSS' },
          { value: 'reset', title: 'CSS reset' },
          { value: 'layered', title: 'CSS reset in a layer' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en', hostCss: 'none' },
  argTypesEnhancers: [describeProps],
  loaders: [
    async ({ globals }) => ({ locale: await languages.find(({ value }) => value === globals['language'])?.load?.() }),
  ],
  decorators: [
    (Story, { globals, loaded, parameters, viewMode }) => (
      <Host
        colorScheme={globals['theme']}
        direction={globals['direction']}
        language={globals['language']}
        css={globals['hostCss']}
        textSize={parameters['textSize']}
        wholePage={viewMode === 'story'}
        oneOfMany={viewMode === 'docs' && parameters['docs']?.wholeStory !== true}
      >
        <TwilioErrorHelpProvider locale={loaded['locale'] as Locale | undefined}>
          <Story />
        </TwilioErrorHelpProvider>
      </Host>
    ),
  ],
  // Only when stories run as tests, so that nobody who looks at one has to wait for it.
  afterEach: import.meta.env['VITEST_STORYBOOK']
    ? async (context) => (await import('./checkStory.ts')).checkStory(context)
    : undefined,
});
