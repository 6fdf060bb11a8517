export * from './index.shared.ts';
export { TwilioErrorHelp } from './react/TwilioErrorHelp.tsx';
export type { TwilioErrorHelpProps } from './react/TwilioErrorHelp.types.ts';
