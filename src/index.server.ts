// The `react-server` condition of the package: Server Components get the same names.
export { ErrorCallout } from './components/ErrorCallout.tsx';
export { ErrorSearch } from './components/ErrorSearch.tsx';
export { KeyTypeSelector } from './components/KeyTypeSelector.tsx';
export { KeyTypeTable } from './components/KeyTypeTable.tsx';
export { ResolutionSteps } from './components/ResolutionSteps.tsx';
export { TwilioErrorFallback } from './components/TwilioErrorFallback.tsx';
export { TwilioErrorHelp } from './components/TwilioErrorHelp.server.tsx';
export { useTwilioErrorHelp } from './hooks/useTwilioErrorHelp.ts';
export { TwilioErrorHelpProvider } from './provider/TwilioErrorHelpProvider.tsx';
export * from './core.ts';

export type { ErrorCalloutProps } from './components/ErrorCallout.tsx';
export type { ErrorSearchProps } from './components/ErrorSearch.tsx';
export type { HeadingLevel } from './components/headingLevel.ts';
export type { KeyType, KeyTypeSelectorProps } from './components/KeyTypeSelector.tsx';
export type { KeyTypeTableProps } from './components/KeyTypeTable.tsx';
export type { ResolutionStepsProps } from './components/ResolutionSteps.tsx';
export type { TwilioErrorFallbackProps } from './components/TwilioErrorFallback.tsx';
export type { TwilioErrorHelpProps } from './components/TwilioErrorHelp.server.tsx';
export type { TwilioErrorHelpOptions } from './components/TwilioErrorHelp.tsx';
export type { HelpInput } from './hooks/useReport.ts';
export type { TwilioErrorHelpResult, TwilioErrorHelpState } from './hooks/useTwilioErrorHelp.ts';
export type { AskedQuestion } from './diagnosis/replayAnswers.ts';
export type { EntryOverlay, Locale } from './locales/types.ts';
export type { Messages } from './messages/types.ts';
export type { TwilioErrorHelpProviderProps } from './provider/TwilioErrorHelpProvider.tsx';
