import { type ReactElement, useDeferredValue, useId, useState } from 'react';
import type { ErrorRow } from '../shared/types.ts';
import type { Filters } from './api.ts';
import { ErrorDrawer } from './ErrorDrawer.tsx';
import { Field } from './Field.tsx';
import { formatTime, productName, shortenSids } from './format.ts';
import { useErrors } from './useErrors.ts';

const levels = [
  { id: '', label: 'All levels' },
  { id: 'error', label: 'Error' },
  { id: 'warning', label: 'Warning' },
];

/** The log: filters, the table, and a row's help in the drawer. */
export function ErrorsPage(): ReactElement {
  const [filters, setFilters] = useState<Filters>({ level: '', product: '', text: '' });
  const { page, failure, loadOlder } = useErrors(useDeferredValue(filters));
  const [open, setOpen] = useState<ErrorRow>();
  const searchId = useId();
  const isFiltered = Object.values(filters).some(Boolean);
  const change = (changed: Partial<Filters>): void => setFilters({ ...filters, ...changed });

  return (
    <>
      <search className="filters">
        <div className="field search">
          <label htmlFor={searchId}>Search</label>
          <input
            id={searchId}
            type="search"
            placeholder="Code, message or SID"
            value={filters.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </div>
        <Field label="Level" value={filters.level} choices={levels} onChange={(level) => change({ level })} />
        <Field
          label="Product"
          value={filters.product}
          choices={[
            { id: '', label: 'All products' },
            ...(page?.products ?? []).map((id) => ({ id, label: productName(id) })),
          ]}
          onChange={(product) => change({ product })}
        />
        <output className="count">{page && `${page.total} ${page.total === 1 ? 'entry' : 'entries'}`}</output>
      </search>
      {failure && (
        <p className="failure" role="alert">
          {failure} Trying again.
        </p>
      )}
      {page && page.rows.length === 0 && (
        <p className="empty">
          {isFiltered
            ? 'No error matches the filters.'
            : 'No errors yet. They arrive by webhook, or from a test request.'}
        </p>
      )}
      {page && page.rows.length > 0 && <ErrorTable rows={page.rows} onOpen={setOpen} />}
      {page && page.rows.length < page.total && page.rows.length > 0 && (
        <button type="button" className="older" onClick={loadOlder}>
          Load older errors
        </button>
      )}
      {open && <ErrorDrawer key={open.id} row={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function ErrorTable({ rows, onOpen }: { rows: ErrorRow[]; onOpen: (row: ErrorRow) => void }): ReactElement {
  return (
    <div className="table">
      <table>
        <caption className="hidden">Recent Twilio errors, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Level</th>
            <th scope="col">Code</th>
            <th scope="col">Product</th>
            <th scope="col">Resource</th>
            <th scope="col">Message</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="time">
                <time dateTime={row.time}>{formatTime(row.time)}</time>
              </td>
              <td>
                <span className="level" data-level={row.level}>
                  {row.level === 'error' ? 'Error' : 'Warning'}
                </span>
              </td>
              <td className="code">{row.code ?? '–'}</td>
              <td>{productName(row.product)}</td>
              <td className="resource">{shortenSids(row.resource)}</td>
              <td className="message">
                {/* Its area is the whole row. */}
                <button type="button" className="open" aria-haspopup="dialog" onClick={() => onOpen(row)}>
                  {row.message}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
