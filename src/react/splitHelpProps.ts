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
  const isOfHelp = ([name]: [string, unknown]): boolean => Object.hasOwn(HELP_PROPS, name);
  const entries = Object.entries(props);
  return [
    Object.fromEntries(entries.filter(isOfHelp)) as unknown as HelpProps,
    Object.fromEntries(entries.filter((entry) => !isOfHelp(entry))),
  ];
}
