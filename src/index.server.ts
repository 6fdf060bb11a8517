// The `react-server` condition of the package: Server Components get the same names.
export * from './index.shared.ts';
export { TwilioErrorHelp } from './react/TwilioErrorHelp.server.tsx';
export type { TwilioErrorHelpProps } from './react/TwilioErrorHelp.server.tsx';
