// Every public name but `TwilioErrorHelp`, which differs between clients and Server Components.
export { ErrorCallout } from './react/parts/ErrorCallout.tsx';
export { ErrorSearch } from './react/parts/ErrorSearch.tsx';
export { KeyTypeSelector } from './react/parts/KeyTypeSelector.tsx';
export { KeyTypeTable } from './react/parts/KeyTypeTable.tsx';
export { ResolutionSteps } from './react/parts/ResolutionSteps.tsx';
export { TwilioErrorFallback } from './react/parts/TwilioErrorFallback.tsx';
export { useTwilioErrorHelp } from './react/hooks/useTwilioErrorHelp.ts';
export { TwilioErrorHelpProvider } from './react/provider/TwilioErrorHelpProvider.tsx';
export * from './core.ts';

export type { ErrorCalloutProps } from './react/parts/ErrorCallout.tsx';
export type { ErrorSearchProps } from './react/parts/ErrorSearch.tsx';
export type { HeadingLevel } from './react/render/headingLevel.ts';
export type { KeyType, KeyTypeSelectorProps } from './react/parts/KeyTypeSelector.tsx';
export type { KeyTypeTableProps } from './react/parts/KeyTypeTable.tsx';
export type { ResolutionStepsProps } from './react/parts/ResolutionSteps.tsx';
export type { TwilioErrorFallbackProps } from './react/parts/TwilioErrorFallback.tsx';
export type { HelpInput, HelpOptions, TwilioErrorHelpOptions } from './react/TwilioErrorHelp.types.ts';
export type { TwilioErrorHelpResult, TwilioErrorHelpState } from './react/hooks/useTwilioErrorHelp.ts';
export type { CauseArrangement } from './diagnosis/arrangeCauses.ts';
export type { AskedQuestion } from './diagnosis/replayAnswers.ts';
export type { CompleteLocale, EntryOverlay, Locale, StringOverrides } from './i18n/types.ts';
export type { Strings } from './strings/types.ts';
export type { TwilioErrorHelpProviderProps } from './react/provider/TwilioErrorHelpProvider.tsx';
