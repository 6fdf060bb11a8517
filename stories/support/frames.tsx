import type { Decorator, StoryContext } from '@storybook/react-vite';
import { type Catalog, TwilioErrorHelpProvider } from '../../src/index.ts';

/** Shows the story in a column of this width, however wide the window is. */
export const inColumn =
  (px: number): Decorator =>
  (Story) => (
    <div style={{ inlineSize: px }}>
      <Story />
    </div>
  );

/** Makes a new catalog each time the story starts, for stories about loading. */
export const withCatalog = (make: () => Catalog) => ({
  loaders: [() => Promise.resolve({ catalog: make() })],
  decorators: [
    (Story: () => React.ReactNode, { loaded }: StoryContext) => (
      <TwilioErrorHelpProvider catalog={loaded['catalog'] as Catalog}>
        <Story />
      </TwilioErrorHelpProvider>
    ),
  ],
});
