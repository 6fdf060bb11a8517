import { type ElementType, Fragment, type ReactElement, type ReactNode } from 'react';
import type { Snippet } from '../../catalog/types.ts';
import type { StepsStrings } from '../../strings/types.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { renderInlineMarkup } from './renderInlineMarkup.tsx';

/** Code to run or paste, with its copy button. Long lines wrap, so nothing scrolls sideways. A function, not a component. */
export function renderSnippet(snippet: Snippet, strings: StepsStrings, Link: ElementType): ReactElement {
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
          aria-label={title === undefined ? undefined : `${strings.copySnippet}: ${title}`}
          copied={strings.copied}
          failed={strings.copyFailed}
        >
          {strings.copySnippet}
        </CopyButton>
        <pre translate="no" dir="ltr">
          <code>{keepTogether(code)}</code>
        </pre>
      </div>
      {results && (
        <dl className="teh-results" lang={lang}>
          {results.map(({ output, meaning }) => (
            <Fragment key={output}>
              <dt>{renderInlineMarkup(output, Link)}</dt>
              <dd>{renderInlineMarkup(meaning, Link)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {note !== undefined && (
        <p className="teh-note" lang={lang}>
          {renderInlineMarkup(note, Link)}
        </p>
      )}
    </div>
  );
}

/**
 * A command whose options don't break across lines: browsers break lines after hyphens. Nor does a line break after its indent,
 * which would leave a blank line where the word after it is long.
 */
function keepTogether(code: string): ReactNode {
  const parts = code.split(/((?<=\n) +(?:--?[a-z][\w-]*|\S)|(?<=\s)--?[a-z][\w-]*)/);
  // Every second part stays in one piece. The same code has the same parts, so the index can be the key.
  return parts.length === 1 ? code : parts.map((part, i) => (i % 2 === 1 ? <span key={i}>{part}</span> : part));
}
