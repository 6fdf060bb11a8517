import { createContext, type ReactElement, useReducer } from 'react';
import { TwilioErrorHelp, type TwilioErrorHelpProps } from 'twilio-error-help';

/** A context that any part of the page could read. */
const Theme = createContext(0);

/** What both server and browser render: a page with one button that renders a part again, and one that changes the context. */
export function Page(props: TwilioErrorHelpProps): ReactElement {
  const [count, again] = useReducer(oneMore, 0);
  const [theme, next] = useReducer(oneMore, 0);
  return (
    <Theme.Provider value={theme}>
      <main>
        <h1>A request failed</h1>
        <button type="button" onClick={again}>
          Rendered {count} times again
        </button>
        <button type="button" onClick={next}>
          Theme {theme}
        </button>
        <TwilioErrorHelp {...props} />
      </main>
    </Theme.Provider>
  );
}

const oneMore = (before: number): number => before + 1;
