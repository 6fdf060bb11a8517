import { type ElementType, Fragment, type ReactElement } from 'react';
import type { Snippet } from '../catalog/types.ts';
import type { StepsMessages } from '../messages/types.ts';
import { CopyButton } from './CopyButton.tsx';
import { inlineText } from './inlineText.tsx';

/** Something to run or paste, with its copy button. Long lines wrap, so nothing scrolls sideways. Called, not rendered. */
export function drawSnippet(snippet: Snippet, messages: StepsMessages, Link: ElementType): ReactElement {
  const { code, title, results, note, language, lang } = snippet;
  return (
    <div className="teh-snippet" data-language={language}>
      <div className="teh-snippet-box">
        {title !== undefined && (
          <span className="teh-label" lang={lang}>
            {title}
          </span>
        )}
        <CopyButton
          text={code}
          aria-label={title === undefined ? undefined : `${messages.copySnippet}: ${title}`}
          copied={messages.copied}
          failed={messages.copyFailed}
        >
          {messages.copySnippet}
        </CopyButton>
        <pre translate="no" dir="ltr">
          <code>{code}</code>
        </pre>
      </div>
      {results && (
        <dl className="teh-results" lang={lang}>
          {results.map(({ output, meaning }) => (
            <Fragment key={output}>
              <dt>{inlineText(output, Link)}</dt>
              <dd>{inlineText(meaning, Link)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {note !== undefined && (
        <p className="teh-note" lang={lang}>
          {inlineText(note, Link)}
        </p>
      )}
    </div>
  );
}
