import type { ComponentProps } from 'react';
import { TwilioErrorHelp, TwilioErrorHelpProvider } from 'twilio-error-help';

/** Your own link: one that counts clicks, a router's, a design system's. It gets `href`, `target`, `rel` and children. */
export function CountedLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a data-counted="" {...rest}>
      {children}
    </a>
  );
}

/** For one panel. */
export function HelpWithOwnLink() {
  return <TwilioErrorHelp code={20003} Link={CountedLink} />;
}

/** For all help on a page. */
export function PageWithOwnLink() {
  return (
    <TwilioErrorHelpProvider Link={CountedLink}>
      <TwilioErrorHelp code={20003} />
    </TwilioErrorHelpProvider>
  );
}
