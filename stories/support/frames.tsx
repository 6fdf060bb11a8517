import type { Decorator, StoryContext } from '@storybook/react-vite';
import { type Catalog, TwilioErrorHelpProvider } from '../../src/index.ts';

/** The story in a column of this width, whatever the window has. */
export const inColumn =
  (px: number): Decorator =>
  (Story) => (
    <div style={{ inlineSize: px }}>
      <Story />
    </div>
  );

/** A catalog that is new each time the story starts, for the stories in which loading is the point. */
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
