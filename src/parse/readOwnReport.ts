import { truncate } from '../internal/truncate.ts';
import type { ObjectReader } from './createReader.ts';
import { CODE, REQUEST_ID, SHORT, STATUS, USERNAME } from './readContext.ts';
import { TWILIO_HOST } from './signs.ts';
import { REPORT_SOURCES } from './sources.ts';
import type { TwilioErrorReport } from './types.ts';

/** The form of a report's field. A function returns the value, or `undefined` if the field can't hold it. */
type Form = ((value: unknown) => unknown) | { readonly [field: string]: Form } | readonly [each: Form];

const string = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;
const number = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'number' && pattern.test(`${value}`) ? value : undefined;
const message = (value: unknown) => (typeof value === 'string' && truncate(value.trim(), 4000)) || undefined;
const short = string(SHORT);
const url = string(/^.{1,3000}$/);
const error = { code: number(CODE), message, fields: [short] } as const;

const REPORT: Readonly<Record<Exclude<keyof TwilioErrorReport, 'original'>, Form>> = {
  ...error,
  unconfirmed: (value) => value === true || undefined,
  status: number(STATUS),
  inner: short,
  moreInfo: string(TWILIO_HOST),
  requestId: string(REQUEST_ID),
  source: (value) => REPORT_SOURCES.find((one) => one === value),
  request: { method: short, url, contentType: short },
  username: string(USERNAME),
  region: string(/^[a-z]{2}\d$/),
  others: [error],
  sids: { account: short, message: short, call: short, event: short },
  time: short,
  to: short,
  from: short,
  channel: string(/^[a-z]{3,9}$/),
  variables: string(/^[a-z-]{4,11}$/),
  sent: [string(/^[a-z-]{5,17}$/)],
  token: string(/^[a-z-]{6,8}$/),
  direction: string(/^(?:in|out)bound$/),
  sdk: string(/^[a-z]{4,13}$/),
  platform: string(/^[a-z-]{3,12}$/),
  webhook: { url, method: short, status: number(STATUS), problem: short, body: string(/^[a-z-]{3,13}$/) },
};

/**
 * Reads a report of this package that has crossed a server boundary.
 *
 * @returns `undefined` if the object is no report: it names no source, states no error, or has a field that a report can't have.
 */
export function readOwnReport(object: ObjectReader): TwilioErrorReport | undefined {
  if (!object.names.includes('source') || !object.names.every((name) => Object.hasOwn(REPORT, name))) return undefined;
  const report = readForm(object, REPORT) as Partial<TwilioErrorReport>;
  if (object.names.some((name) => !(name in report) && object.get(name) !== undefined)) return undefined;
  const isError = report.code !== undefined || report.message !== undefined || report.status !== undefined;
  return report.source !== undefined && isError ? (report as TwilioErrorReport) : undefined;
}

/** The fields whose value has the right form. */
function readForm(object: ObjectReader, forms: { readonly [field: string]: Form }): Record<string, unknown> {
  const fields = Object.entries(forms).map(([field, form]) => [field, readField(object, field, form)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function readField(object: ObjectReader, field: string, form: Form): unknown {
  if (typeof form === 'function') return form(object.get(field));
  const inner = object.getObject(field);
  if (!inner) return undefined;
  if (!isList(form)) return readForm(inner, form);
  const indices = inner.names.filter((name) => /^\d/.test(name));
  return indices.map((index) => readField(inner, index, form[0])).filter((value) => value !== undefined);
}

function isList(form: Form): form is readonly [Form] {
  return Array.isArray(form);
}
