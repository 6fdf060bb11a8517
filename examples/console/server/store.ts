import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { ErrorPage, ErrorRow } from '../shared/types.ts';

/** A row that is not stored yet. */
export interface NewRow extends Omit<ErrorRow, 'id'> {
  /** What makes it the same event when Twilio sends it again. */
  key?: string;
}

export interface Filters {
  level?: string | undefined;
  product?: string | undefined;
  /** Looked for in code, message and resource. */
  text?: string | undefined;
  /** Only rows older than this id. */
  before?: number | undefined;
  limit: number;
}

export interface Store {
  /** Resolves once the row is on disk. @returns `undefined`: this event is stored already. */
  add: (row: NewRow) => Promise<ErrorRow | undefined>;
  list: (filters: Filters) => ErrorPage;
  close: () => void;
}

/** Another process holds the database. Nothing was stored or read. */
export class StoreBusy extends Error {}

/** How long a batch waits for a database that is locked, in milliseconds. Twilio gives a webhook 15 s. */
const PATIENCE = 5000;
const RETRY_AFTER = 100;

/** Older rows go. */
const KEPT = 50_000;

/** `_metadata` is added by the driver. */
type Stored = Omit<ErrorRow, 'error' | 'evidence'> & { error: string; evidence: string; _metadata?: unknown };
type Waiting = { row: NewRow; resolve: (row: ErrorRow | undefined) => void; reject: (reason: unknown) => void };

/** The error log, in one SQLite file. */
export function openStore(file: string): Store {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file);
  database.exec(`
    pragma journal_mode = wal;
    pragma busy_timeout = 0;
    create table if not exists errors (
      id integer primary key autoincrement,
      time text not null,
      level text not null,
      code integer,
      product text not null,
      resource text not null,
      message text not null,
      origin text not null,
      error text not null,
      evidence text not null,
      event text unique
    );
    create index if not exists errors_by_time on errors (time desc, id desc);
  `);
  const insert = database.prepare(
    `insert into errors (time, level, code, product, resource, message, origin, error, evidence, event)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (event) do nothing`,
  );
  const prune = database.prepare('delete from errors where id <= (select max(id) from errors) - ?');
  let waiting: Waiting[] = [];

  /** Everything that arrived in the meantime goes into one transaction: a burst of webhooks costs a few writes to disk, not one for each. */
  function flush(until = Date.now() + PATIENCE): void {
    const batch = waiting;
    waiting = [];
    const done: (() => void)[] = [];
    try {
      database.exec('begin immediate');
      for (const { row, resolve } of batch) {
        const { key, ...values } = row;
        const { changes, lastInsertRowid } = insert.run(
          row.time,
          row.level,
          row.code,
          row.product,
          row.resource,
          row.message,
          row.origin,
          JSON.stringify(row.error),
          JSON.stringify(row.evidence),
          key ?? null,
        );
        done.push(() => resolve(changes ? { id: Number(lastInsertRowid), ...values } : undefined));
      }
      prune.run(KEPT);
      database.exec('commit');
    } catch (error) {
      if (database.inTransaction) database.exec('rollback');
      if (isBusy(error) && Date.now() < until) {
        // The driver would wait inside the event loop, and everybody with it.
        waiting = [...batch, ...waiting];
        setTimeout(flush, RETRY_AFTER, until);
        return;
      }
      for (const { reject } of batch) reject(isBusy(error) ? new StoreBusy() : error);
      return;
    }
    for (const tell of done) tell();
  }

  return {
    add: (row) =>
      new Promise((resolve, reject) => {
        waiting.push({ row, resolve, reject });
        if (waiting.length === 1) setImmediate(flush);
      }),
    list: (filters) => {
      try {
        return list(filters);
      } catch (error) {
        throw isBusy(error) ? new StoreBusy() : error;
      }
    },
    close: () => database.close(),
  };

  function list({ level, product, text, before, limit }: Filters): ErrorPage {
    const conditions: string[] = [];
    const values: (string | number)[] = [];
    const where = (condition: string, ...more: (string | number)[]): void => {
      conditions.push(condition);
      values.push(...more);
    };
    const all = (): string => (conditions.length ? `where ${conditions.join(' and ')}` : '');
    if (level) where('level = ?', level);
    if (product) where('product = ?', product);
    if (text) {
      const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
      const like = (column: string): string => String.raw`${column} like ? escape '\'`;
      where(`(${like('message')} or ${like('resource')} or ${like('code')})`, pattern, pattern, pattern);
    }
    const count = database.prepare(`select count(*) as total from errors ${all()}`);
    const { total } = count.get(...values) as { total: number };
    if (before !== undefined) where('(time, id) < (select time, id from errors where id = ?)', before);
    const select = database.prepare(
      `select id, time, level, code, product, resource, message, origin, error, evidence
         from errors ${all()} order by time desc, id desc limit ?`,
    );
    const stored = select.all(...values, limit) as Stored[];
    const products = database.prepare('select distinct product from errors order by product').all();
    return {
      total,
      rows: stored.map(({ _metadata, ...row }) => ({
        ...row,
        error: JSON.parse(row.error),
        evidence: JSON.parse(row.evidence),
      })),
      products: (products as { product: string }[]).map(({ product }) => product),
    };
  }
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    /SQLITE_BUSY|SQLITE_LOCKED|database is locked/i.test(`${(error as { code?: string }).code} ${error.message}`)
  );
}
