import type { HelpInput, HelpOptions, TwilioErrorHelpProps } from './TwilioErrorHelp.types.ts';

type HelpProps = HelpInput & HelpOptions;
type RootProps = Omit<TwilioErrorHelpProps, keyof HelpProps>;

/** Every prop that isn't an attribute of the root element. If one is missing here, this doesn't compile. */
const HELP_PROPS = {
  error: true,
  code: true,
  entry: true,
  evidence: true,
  answers: true,
  defaultAnswers: true,
  onAnswersChange: true,
  onDiagnosis: true,
  headingLevel: true,
  catalog: true,
  locale: true,
  strings: true,
  Link: true,
  actions: true,
  fallback: true,
} satisfies Record<keyof HelpProps, true>;

/** Separates the props of the help from the attributes of its root element. */
export function splitHelpProps(props: TwilioErrorHelpProps): [help: HelpProps, root: RootProps] {
  const help: Record<string, unknown> = {};
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) (Object.hasOwn(HELP_PROPS, name) ? help : root)[name] = value;
  return [help as unknown as HelpProps, root];
}
