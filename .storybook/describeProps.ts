import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface DocumentedComponent {
  __docgenInfo?: { props?: Record<string, { description?: string; tsType?: { raw?: string; name?: string } }> };
}

/** Props that come last in every table, because they are the same everywhere. */
const LAST = ['children', 'className'];

/**
 * Completes the tables of props that react-docgen reads. A default is shown as its comment names it, since the value can be huge, such as
 * all strings of the interface. A type is shown as in the source, without the `undefined` that every optional prop has. Props that only the
 * story describes come first: they are the alternatives of a union.
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
        // A function can't be typed into a field.
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
