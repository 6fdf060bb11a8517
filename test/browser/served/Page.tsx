import { createContext, type ReactElement, useReducer } from 'react';
import { TwilioErrorHelp, type TwilioErrorHelpProps } from 'twilio-error-help';

/** Something that everything on the page could read. */
const Theme = createContext(0);

/** What server and browser render alike: a page with a part that renders again, and one that hands something new down to all of it. */
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
