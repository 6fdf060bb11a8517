import type { PermissionColumn, PermissionNoteId, PermissionRowId } from '../catalog/permissions.ts';
import type { Level } from '../catalog/types.ts';
import type { AnswerField } from '../facts/evidence.ts';

/** Every string of the interface. Inline markup (`` `code` ``, `**strong**`, links) works wherever a sentence stands. */
export interface Strings {
  level: Record<Level, string>;
  /** Names the error, above its title and before it for screen readers. */
  errorCode: (code: number) => string;
  httpStatus: (status: number) => string;
  retryHelps: string;
  retryDoesNotHelp: string;
  twilioMessage: string;
  recognisedByText: string;
  copied: string;
  copyFailed: string;
  /** Label of a snippet's copy button; the snippet's title is part of its accessible name. */
  copySnippet: string;
  /** Read out after the text of a link that opens a new tab. */
  opensNewTab: string;

  /** Short names of questions, before the answers to them. A question without one goes by its legend. */
  questionNames: Partial<Record<AnswerField, string>>;
  /** Opens an answered question again. */
  change: string;
  clearAnswers: string;
  answersCleared: string;
  /** Before the title of a cause whose steps did not help. */
  tried: string;
  /** Takes back that the steps of a cause did not help. */
  undo: string;
  choosingNeedsJavaScript: string;

  /** Badges of the leading cause: everything it needs is known, or it is the first to check. */
  lead: { supported: string; open: string };
  /** Badges of a cause that is certain, by what settles it: Twilio's message, the request, what the host states. */
  confirmedBy: { message: string; request: string; host: string };
  fixIt: string;
  /** Button to a page of the Console, by the page's English name. */
  openInConsole: (page: string) => string;
  otherWays: string;
  /** Before lettered alternatives. */
  doOneOf: string;
  /** Before steps for one situation, which the catalog words to be read on after "If". */
  inCase: (situation: string) => string;
  didNotHelp: string;
  /** Before the facts that speak for a cause. */
  basedOn: string;
  details: string;
  /** Who can carry the steps out. */
  who: (who: string) => string;
  legacyConsole: string;
  missingPermission: string;
  policy: string;

  /** Heading of the other causes below a leading one, below an open question, and once answers are given. */
  otherCauses: string;
  commonCauses: string;
  possibleCauses: string;
  /** Beside causes that are met often. */
  common: string;
  /** Beside causes that something speaks against. */
  unlikely: string;
  ruledOut: string;
  moreCauses: (count: number) => string;
  lookalikes: string;
  /** Errors that it may be as well. */
  otherErrors: (count: number) => string;
  /** Errors that the same value states beside the one that is shown. */
  statedErrors: (count: number) => string;
  related: string;
  /** Above help that isn't translated into the language of the interface, and is in English throughout. */
  onlyInEnglish: string;
  noneLeft: string;
  noQuestionLeft: string;
  noCauses: string;

  copyForSupport: string;
  copiedMasked: string;
  contactSupport: string;
  twilioDocs: (code: number) => string;
  openGuide: (code: number) => string;
  rawError: string;
  keyPermissions: string;
  sources: string;
  readOn: (date: string) => string;
  independent: string;
  reviewed: (date: string) => string;

  loading: (code: number | undefined) => string;
  stillLoading: string;
  /** Help has arrived, by the title of the error and, where there is one, of the cause. */
  arrived: (title: string, cause: string | undefined) => string;
  failedTitle: string;
  failedText: string;
  failedAgain: string;
  tryAgain: string;
  reload: string;
  unknownTitle: (key: string) => string;
  unknownText: string;
  openErrorList: string;
  unrecognisedTitle: string;
  unrecognisedText: string;
  whatArrived: string;
  /** Meaning of an HTTP status, for codes that nobody describes. */
  httpMeaning: Partial<Record<number, string>>;

  /** Read out after an answer. */
  announcement: (heading: string, title: string) => string;
  nextQuestion: (legend: string) => string;
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
    /** Above errors that match only a part of what was typed. */
    closest: string;
    /** Beside errors whose help has steps. */
    steps: string;
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

/** What the header of every callout says. */
export type HeaderStrings = Pick<
  Strings,
  'level' | 'errorCode' | 'httpStatus' | 'retryHelps' | 'retryDoesNotHelp' | 'twilioMessage' | 'opensNewTab'
>;

/** The strings that are needed before any help is loaded: of the header, and of the states without an entry. */
export type PendingPanelStrings = HeaderStrings &
  CopyStrings &
  Pick<
    Strings,
    | 'copySnippet'
    | 'openGuide'
    | 'loading'
    | 'stillLoading'
    | 'failedTitle'
    | 'failedText'
    | 'failedAgain'
    | 'tryAgain'
    | 'reload'
    | 'openErrorList'
    | 'unrecognisedTitle'
    | 'unrecognisedText'
    | 'whatArrived'
  >;

/** What a copy button says once it was pressed. */
export type CopyStrings = Pick<Strings, 'copied' | 'copyFailed'>;

/** The strings of `ErrorCallout`. */
export type CalloutStrings = HeaderStrings;

/** The strings of `ResolutionSteps`. */
export type StepsStrings = CopyStrings &
  Pick<Strings, 'copySnippet' | 'doOneOf' | 'inCase' | 'who' | 'legacyConsole' | 'opensNewTab'>;

/** The strings of `KeyTypeTable`. */
export type TableStrings = Pick<Strings, 'table'>;

/** The strings inside the panel: all but those that it never shows. */
export type PanelStrings = Omit<Strings, 'search' | 'boundary'>;
