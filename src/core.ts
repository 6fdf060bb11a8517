export { CatalogLoadError } from './catalog/CatalogLoadError.ts';
export { catalog } from './catalog/catalog.ts';
export { consolePlaces } from './catalog/consolePlaces.ts';
export { createCatalog } from './catalog/createCatalog.ts';
export { docsUrl } from './catalog/docsUrl.ts';
export { orderedSteps } from './catalog/orderedSteps.ts';
export { parseInlineMarkup } from './catalog/parseInlineMarkup.ts';
export { searchErrors } from './search/searchErrors.ts';
export { diagnose } from './diagnosis/diagnose.ts';
export { explain } from './explain.ts';
export { toMarkdown } from './output/toMarkdown.ts';
export { parseTwilioError } from './parse/parseTwilioError.ts';
export { redact } from './redact/redact.ts';
export { redactionRules } from './redact/redactionRules.ts';
export { version } from './version.ts';

export type { Catalog, CatalogOptions } from './catalog/createCatalog.ts';
export type { ConsolePlace } from './catalog/consolePlaces.ts';
export type { SearchHit } from './search/searchErrors.ts';
export type {
  Case,
  Cause,
  CauseGroup,
  EntryKey,
  ErrorEntry,
  Level,
  Lookalike,
  Product,
  Snippet,
  Source,
  Step,
  StepLink,
  Way,
  Wording,
} from './catalog/types.ts';
export type { DiagnoseOptions } from './diagnosis/diagnose.ts';
export type { Sentences } from './strings/sentenceTypes.ts';
export type { Diagnosis, Question, QuestionOption, RankedCause } from './diagnosis/types.ts';
export type { Verdict } from './facts/verdict.ts';
export type { AnswerField, Answers, Evidence } from './facts/evidence.ts';
export type { Explanation } from './explain.ts';
export type { RedactOptions } from './redact/redact.ts';
export type { RedactionRule } from './redact/rule.ts';
export type { TicketDetails } from './output/toMarkdown.ts';
export type { ReportSource, TwilioErrorReport } from './parse/types.ts';
export type { Condition, When } from './facts/condition.ts';
export type { FactKey, FactName, FactValues } from './facts/factValues.ts';
