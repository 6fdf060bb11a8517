import type { PermissionColumn, PermissionNoteId, PermissionRowId } from '../catalog/permissions.ts';
import type { Level } from '../catalog/types.ts';
import type { Verdict } from '../facts/verdict.ts';

/** Every string of the interface. Inline markup (`` `code` ``, `**strong**`, links) works wherever a sentence stands. */
export interface Strings {
  /** Read out with the icon of the callout. */
  level: Record<Level, string>;
  httpStatus: (status: number) => string;
  retryHelps: string;
  retryDoesNotHelp: string;
  twilioMessage: string;
  messageUnknown: string;
  copyCode: (code: number) => string;
  copied: string;
  copyFailed: string;
  /** Label of a snippet's copy button; the snippet's title is its accessible description. */
  copySnippet: string;
  clearAnswers: string;
  answersCleared: string;
  /** The group is replaced by one line where the request shows the credential. */
  fromRequest: (credential: string) => string;
  choosingNeedsJavaScript: string;
  /** Headings of the leading slot, by how sure the answer is. */
  lead: { certain: string; supported: string; open: string; unanswered: (count: number) => string };
  verdict: Record<Verdict, string>;
  /** Badges of a cause that is certain, by what settles it: Twilio's message, the request, what the host states. */
  statedByTwilio: string;
  shownByRequest: string;
  statedByApplication: string;
  why: string;
  doOneOf: string;
  /** Who can carry the steps out, as a sentence. */
  who: (who: string) => string;
  otherCauses: string;
  possible: (count: number) => string;
  possibleAndRuledOut: (possible: number, ruledOut: number) => string;
  ruledOut: (count: number) => string;
  showAll: (count: number) => string;
  lookalikes: string;
  allRuledOut: string;
  noQuestionLeft: string;
  legacyConsole: string;
  missingPermission: string;
  policy: string;
  whoMayCallWhat: string;
  readTwiliosPage: (code: number) => string;
  copyForTicket: string;
  copiedMasked: string;
  ticketIsSafe: string;
  rawError: string;
  independent: (read: string) => string;
  sources: string;
  readOn: (date: string) => string;
  loading: (code: number | undefined) => string;
  stillLoading: string;
  errorCode: (code: number) => string;
  failedTitle: string;
  failedText: string;
  failedAgain: string;
  tryAgain: string;
  reload: string;
  unknownTitle: (code: number | string) => string;
  unknownText: string;
  noCauses: string;
  unrecognisedTitle: string;
  unrecognisedText: string;
  whatArrived: string;
  recognisedByText: string;
  /** Meaning of an HTTP status, for codes that nobody describes. */
  httpMeaning: Partial<Record<number, string>>;
  announcement: (heading: string, title: string, possible: number, ruledOut: number) => string;
  oneMoreQuestion: (legend: string) => string;
  nothingRuledOut: string;
  table: {
    caption: string;
    resource: string;
    yes: string;
    no: string;
    withPermission: string;
    ownOnly: string;
    unknown: string;
    columns: Record<PermissionColumn, string>;
    rows: Record<PermissionRowId, string>;
    notes: Record<PermissionNoteId, string>;
  };
  search: {
    label: string;
    placeholder: string;
    /** Name of the button that empties the field. */
    clear: string;
    loading: string;
    failed: string;
    results: (count: number) => string;
    /** Where more was found than is listed. */
    firstResults: (count: number) => string;
    none: string;
    /** Before the title of a cause that was found. */
    cause: string;
    /** Before Twilio's message that was found. */
    message: string;
  };
  /** In place of a part of the page that failed while it was drawn. */
  boundary: {
    title: string;
    text: string;
    /** Said at once, before any help has loaded. */
    announcement: (code: number | undefined) => string;
  };
}

/** What stands in the header of every callout. */
export type HeaderStrings = Pick<Strings, 'level' | 'httpStatus' | 'twilioMessage'>;

/** The strings that are needed before any help is loaded: of the header, and of the states without an entry. */
export type PendingPanelStrings = HeaderStrings &
  Pick<
    Strings,
    | 'readTwiliosPage'
    | 'loading'
    | 'stillLoading'
    | 'errorCode'
    | 'failedTitle'
    | 'failedText'
    | 'failedAgain'
    | 'tryAgain'
    | 'reload'
    | 'unrecognisedTitle'
    | 'unrecognisedText'
    | 'whatArrived'
  >;

/** What a copy button says once it was pressed. */
export type CopyStrings = Pick<Strings, 'copied' | 'copyFailed'>;

/** The strings of `ErrorCallout`. */
export type CalloutStrings = HeaderStrings &
  CopyStrings &
  Pick<Strings, 'retryHelps' | 'retryDoesNotHelp' | 'messageUnknown' | 'copyCode'>;

/** The strings of `ResolutionSteps`. */
export type StepsStrings = CopyStrings & Pick<Strings, 'copySnippet' | 'doOneOf' | 'who' | 'legacyConsole'>;

/** The strings of `KeyTypeTable`. */
export type TableStrings = Pick<Strings, 'table'>;

/** The strings inside the panel: all but those that it never shows. */
export type PanelStrings = Omit<Strings, 'search' | 'boundary'>;
