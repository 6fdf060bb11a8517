import { truncate } from '../internal/truncate.ts';
import type { OpenObject } from './createReader.ts';
import { CODE, REQUEST_ID, SHORT, STATUS, USERNAME } from './readContext.ts';
import { TWILIO_HOST } from './signs.ts';
import { REPORT_SOURCES } from './sources.ts';
import type { TwilioErrorReport } from './types.ts';

/** What a field of a report holds: a function returns `undefined` for what the field can't hold. */
type Form = ((value: unknown) => unknown) | { readonly [field: string]: Form } | readonly [each: Form];

const text = (form: RegExp) => (value: unknown) => (typeof value === 'string' && form.test(value) ? value : undefined);
const number = (form: RegExp) => (value: unknown) =>
  typeof value === 'number' && form.test(`${value}`) ? value : undefined;
const message = (value: unknown) => (typeof value === 'string' && truncate(value.trim(), 4000)) || undefined;
const short = text(SHORT);
const url = text(/^.{1,3000}$/);
const error = { code: number(CODE), message, fields: [short] } as const;

const REPORT: Readonly<Record<Exclude<keyof TwilioErrorReport, 'original'>, Form>> = {
  ...error,
  unconfirmed: (value) => value === true || undefined,
  status: number(STATUS),
  moreInfo: text(TWILIO_HOST),
  requestId: text(REQUEST_ID),
  source: (value) => REPORT_SOURCES.find((one) => one === value),
  request: { method: short, url },
  username: text(USERNAME),
  region: text(/^[a-z]{2}\d$/),
  others: [error],
  sids: { account: short, message: short, call: short, event: short },
  time: short,
  to: short,
  from: short,
  channel: text(/^[a-z]{3,9}$/),
  webhook: { url, method: short, status: number(STATUS), problem: short },
};

/**
 * A report of ours that has crossed a server boundary: what it says, and nothing more.
 *
 * @returns `undefined` if the object is none: it names no source, states no error, or has a field that a report can't have.
 */
export function readOwnReport(open: OpenObject): TwilioErrorReport | undefined {
  if (!open.names.includes('source') || !open.names.every((name) => Object.hasOwn(REPORT, name))) return undefined;
  const report = readForm(open, REPORT) as Partial<TwilioErrorReport>;
  if (open.names.some((name) => !(name in report) && open.get(name) !== undefined)) return undefined;
  const isError = report.code !== undefined || report.message !== undefined || report.status !== undefined;
  return report.source !== undefined && isError ? (report as TwilioErrorReport) : undefined;
}

/** The fields that have their form. */
function readForm(open: OpenObject, forms: { readonly [field: string]: Form }): Record<string, unknown> {
  const fields = Object.entries(forms).map(([field, form]) => [field, readField(open, field, form)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function readField(open: OpenObject, field: string, form: Form): unknown {
  if (typeof form === 'function') return form(open.get(field));
  const inner = open.open(field);
  if (!inner) return undefined;
  if (!isList(form)) return readForm(inner, form);
  const indices = inner.names.filter((name) => /^\d/.test(name));
  return indices.map((index) => readField(inner, index, form[0])).filter((value) => value !== undefined);
}

function isList(form: Form): form is readonly [Form] {
  return Array.isArray(form);
}
