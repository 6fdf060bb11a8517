import type { PermissionColumn, PermissionNoteId, PermissionRowId } from '../catalog/permissions.ts';
import type { Level } from '../catalog/types.ts';
import type { AnswerField } from '../facts/evidence.ts';

/** Every string of the interface. Sentences can have inline markup (`` `code` ``, `**strong**`, links). */
export interface Strings {
  level: Record<Level, string>;
  /** Names the error: shown above its title, and read out before it. */
  errorCode: (code: number) => string;
  httpStatus: (status: number) => string;
  retryHelps: string;
  retryDoesNotHelp: string;
  twilioMessage: string;
  recognisedByText: string;
  copied: string;
  copyFailed: string;
  /** Label of a snippet's copy button. The snippet's title is added to its accessible name. */
  copySnippet: string;
  /** Read out after a link that opens a new tab. */
  opensNewTab: string;

  /** Short names of questions, shown before their answers. */
  questionNames: Record<AnswerField, string>;
  /** Reopens an answered question. */
  change: string;
  clearAnswers: string;
  answersCleared: string;
  /** Before the title of a cause whose steps didn't help. */
  tried: string;
  /** Button that takes back that a cause's steps didn't help. */
  undo: string;
  choosingNeedsJavaScript: string;

  /** Badges of the leading cause: everything it requires is known to hold, or it is the first to check. */
  lead: { supported: string; open: string };
  /** Badges of a certain cause, by what settles it: Twilio's message, the request, what the app states. */
  confirmedBy: { message: string; request: string; host: string };
  fixIt: string;
  /** Button to a Console page, by the page's English name. */
  openInConsole: (page: string) => string;
  otherWays: string;
  /** Before lettered alternatives. */
  doOneOf: string;
  /** Before the steps for one situation. In English the catalog's words follow "If". */
  inCase: (situation: string) => string;
  didNotHelp: string;
  /** Before the facts that support a cause. */
  basedOn: string;
  details: string;
  /** Who can follow the steps. */
  who: (who: string) => string;
  legacyConsole: string;
  missingPermission: string;
  policy: string;

  /** Heading of the other causes, below a leading one. */
  otherCauses: string;
  /** Heading of the causes while no question is answered. */
  commonCauses: string;
  /** Heading of the causes after an answer, while none leads. */
  possibleCauses: string;
  /** Beside frequent causes. */
  common: string;
  /** Beside causes that something counts against. */
  unlikely: string;
  ruledOut: string;
  moreCauses: (count: number) => string;
  lookalikes: string;
  /** Other errors that it may be. */
  otherErrors: (count: number) => string;
  /** Other errors that the same value states. */
  statedErrors: (count: number) => string;
  related: string;
  /** Above help that isn't translated into the language of the interface. */
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
  /** Read out once the help has loaded, with the error's title and, if there is a likely cause, the cause's. */
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
  noCodeTitle: string;
  noCodeText: string;
  whatArrived: string;
  /** Meanings of HTTP statuses, for codes that aren't in the catalog. */
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
    /** Accessible name of the button that empties the field. */
    clear: string;
    loading: string;
    failed: string;
    results: (count: number) => string;
    /** If more errors were found than are listed. */
    firstResults: (count: number) => string;
    none: string;
    /** Above errors that have only some of the words. */
    closest: string;
    /** Beside errors whose help has steps. */
    steps: string;
    /** Before the cause's title that was found. */
    cause: string;
    /** Before the message from Twilio that was found. */
    message: string;
  };
  /** For a part of the page that failed to render. */
  boundary: {
    title: string;
    text: string;
    /** Read out at once, before any help has loaded. */
    announcement: (code: number | undefined) => string;
  };
}

/** The strings in the header of every callout. */
export type HeaderStrings = Pick<
  Strings,
  'level' | 'errorCode' | 'httpStatus' | 'retryHelps' | 'retryDoesNotHelp' | 'twilioMessage' | 'opensNewTab'
>;

/** The strings that are needed before any help is loaded: those of the header and of the states without an entry. */
export type PendingPanelStrings = HeaderStrings &
  CopyStrings &
  Pick<
    Strings,
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
    | 'noCodeTitle'
    | 'noCodeText'
    | 'whatArrived'
  >;

/** What a copy button says, before and after it is pressed. */
export type CopyStrings = Pick<Strings, 'copySnippet' | 'copied' | 'copyFailed'>;

/** The strings of `ErrorCallout`. */
export type CalloutStrings = HeaderStrings;

/** The strings of `ResolutionSteps`. */
export type StepsStrings = CopyStrings & Pick<Strings, 'doOneOf' | 'inCase' | 'who' | 'legacyConsole' | 'opensNewTab'>;

/** The strings of `KeyTypeTable`. */
export type TableStrings = Pick<Strings, 'table'>;

/** The strings in the panel. */
export type PanelStrings = Omit<Strings, 'search' | 'boundary' | 'table'>;
