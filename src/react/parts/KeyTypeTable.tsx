import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { type Permission, type PermissionRow, permissionColumns, permissions } from '../../catalog/permissions.ts';
import { completeStrings } from '../../i18n/completeLocale.ts';
import type { StringOverrides } from '../../i18n/types.ts';
import { classNames } from '../../internal/classNames.ts';
import { tableStrings } from '../../strings/en/table.ts';
import type { TableStrings } from '../../strings/types.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface KeyTypeTableProps extends ComponentPropsWithoutRef<'div'> {
  /** Strings of the interface in your own words or another language: any part of them. @default English */
  strings?: StringOverrides | undefined;
}

/** In the order in which they first appear. */
const notes = [
  ...new Set(permissions.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell[1]])))),
];

/**
 * Which credential can access what, as a real table. A cell that no source answers says so. Renders a `<div>` that scrolls
 * sideways if the table doesn't fit. Works on the server.
 */
export const KeyTypeTable: ForwardRefExoticComponent<KeyTypeTableProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, KeyTypeTableProps>(function KeyTypeTable(
    { strings, className, ...rest },
    ref,
  ) {
    const words = completeStrings(tableStrings, strings).table;
    return (
      <div
        ref={ref}
        role="group"
        aria-label={words.caption}
        // A region that scrolls has to be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        {...rest}
        className={classNames('teh-table', className)}
      >
        <table>
          <caption className="teh-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.resource}</th>
              {permissionColumns.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {permissions.map(({ id, url, cells }) => (
              <tr key={id}>
                <th scope="row">
                  {renderInlineMarkup(words.rows[id])}
                  {url !== undefined && <code>{url}</code>}
                </th>
                {cells.map((cell, i) => renderCell(cell, permissionColumns[i], words))}
              </tr>
            ))}
          </tbody>
        </table>
        <ol className="teh-table-notes">
          {notes.map((note) => (
            <li key={note}>
              <span>{words.notes[note]}</span>
            </li>
          ))}
        </ol>
      </div>
    );
  });

function renderCell(
  cell: PermissionRow['cells'][number],
  column: string | undefined,
  words: TableStrings['table'],
): ReactElement {
  const [permission, note] = typeof cell === 'string' ? [cell] : cell;
  const answers: Record<Permission, string> = {
    yes: words.yes,
    no: words.no,
    permission: words.withPermission,
    own: words.ownOnly,
    unknown: words.unknown,
  };
  return (
    <td key={column} data-permission={permission}>
      <span>{answers[permission]}</span>
      {note !== undefined && <sup>{notes.indexOf(note) + 1}</sup>}
    </td>
  );
}
