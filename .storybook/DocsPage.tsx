import { Controls, Description, Primary, Source, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import { sourceOf } from './sourceOf.ts';

/**
 * A page of documentation. A component's has its props, and below them the types that a table can't show
 * (`parameters.docs.types`); every other page is a list of stories.
 */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const types = (preparedMeta.parameters['docs'] as { types?: readonly string[] } | undefined)?.types ?? [];
  if (!preparedMeta.title.startsWith('Components/')) {
    return (
      <>
        <Title />
        <Description of="meta" />
        <Stories title="" />
      </>
    );
  }
  return (
    <>
      <Title />
      <Description of="meta" />
      <Primary />
      <Controls />
      {types.map((name) => (
        <section key={name}>
          <h2 id={name.toLowerCase()}>{name}</h2>
          <Source language="ts" code={sourceOf(name)} />
        </section>
      ))}
      <Stories title="More examples" includePrimary={false} />
    </>
  );
}
