import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface DocumentedComponent {
  __docgenInfo?: { props?: Record<string, { description?: string; tsType?: { raw?: string; name?: string } }> };
}

/** Stand last in every table, for they are the same everywhere. */
const LAST = ['children', 'className'];

/**
 * Completes what react-docgen read for the tables of props. A default is what the comment calls it, not the value behind it
 * (which for the interface's strings is all of them); a type is shown as in the source, without the `undefined` that
 * every optional prop has. Props that only the story could describe come first: they are the alternatives of a union.
 */
export const describeProps: ArgTypesEnhancer = ({ argTypes, component }) => {
  // oxlint-disable-next-line no-underscore-dangle -- the name that react-docgen gives it
  const props = (component as DocumentedComponent | undefined)?.__docgenInfo?.props ?? {};
  const described = Object.entries(argTypes).map(([name, argType]) => {
    const { description = '', tsType } = props[name] ?? {};
    const said = /@default\s+(.+)/.exec(description)?.[1]?.trim();
    const type = tsType?.raw ?? tsType?.name;
    const { type: shown, defaultValue, ...table } = argType.table ?? {};
    const summary = shown?.summary && shown.summary !== 'union' ? shown.summary : type && readable(type);
    return [
      name,
      {
        ...argType,
        // A function is nothing to type into a field.
        ...(type?.includes('=>') && { control: false as const }),
        ...(argType.description && { description: argType.description.replace(/\s*@default[^]*/, '') }),
        table: {
          ...table,
          ...(summary && { type: { ...shown, summary } }),
          ...(said ? { defaultValue: { summary: said } } : defaultValue && { defaultValue }),
        },
      },
    ] as const;
  });
  const place = (name: string): number => (LAST.includes(name) ? 2 : name in props ? 1 : 0);
  return Object.fromEntries(described.toSorted(([a], [b]) => place(a) - place(b)));
};

/** `((value: KeyType) => void) | undefined` → `(value: KeyType) => void` */
function readable(type: string): string {
  const defined = type.replace(/ \| undefined$/, '').replace(/\s+/g, ' ');
  return /^\([^]*\)$/.test(defined) && defined.includes('=>') ? defined.slice(1, -1) : defined;
}
