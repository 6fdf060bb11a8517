import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface DocumentedComponent {
  __docgenInfo?: { props?: Record<string, { description?: string }> };
}

/**
 * Cleans up what react-docgen read for the tables of props: a default is what the comment calls it, not the value behind it
 * (which for the interface's strings is all of them), and an optional prop need not say `undefined` as well.
 */
export const describeProps: ArgTypesEnhancer = ({ argTypes, component }) => {
  // oxlint-disable-next-line no-underscore-dangle -- the name that react-docgen gives it
  const props = (component as DocumentedComponent | undefined)?.__docgenInfo?.props ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const said = /@default\s+(.+)/.exec(props[name]?.description ?? '')?.[1];
      const { type, defaultValue, ...table } = argType.table ?? {};
      return [
        name,
        {
          ...argType,
          ...(argType.description && { description: argType.description.replace(/\s*@default[^]*/, '') }),
          table: {
            ...table,
            ...(type?.summary && { type: { ...type, summary: type.summary.replace(/ \| undefined$/, '') } }),
            ...(said ? { defaultValue: { summary: said.trim() } } : defaultValue && { defaultValue }),
          },
        },
      ];
    }),
  );
};
