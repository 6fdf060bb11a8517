import { type Evidence, parseInlineMarkup, useTwilioErrorHelp } from 'twilio-error-help';

export interface PlainHelpProps {
  /** What was caught. */
  error: unknown;
  /** What the page knows about the request. */
  evidence?: Evidence;
}

/** The least that shows help: a title, the question, the first cause and its steps, in plain HTML. */
export function PlainHelp({ error, evidence }: PlainHelpProps) {
  const help = useTwilioErrorHelp({ error, evidence });
  if (help.status === 'failed') {
    return (
      <p>
        The help did not load.{' '}
        <button type="button" onClick={help.retry}>
          Try again
        </button>
      </p>
    );
  }
  if (help.status !== 'ready') return <p role="status">{help.status}</p>;
  const { entry, question, lead, others } = help;
  const first = lead ?? others[0];
  return (
    <article>
      <h2>{entry?.title}</h2>
      {question && (
        <label>
          {question.legend}{' '}
          <select
            value=""
            onChange={({ target }) =>
              help.answer(
                question,
                question.options.find(({ value }) => String(value) === target.value),
              )
            }
          >
            <option value="">Choose one</option>
            {question.options.map(({ value, label }) => (
              <option key={String(value)} value={String(value)}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {first && (
        <>
          <h3>
            {first.cause.title} ({first.verdict})
          </h3>
          <ol>
            {first.cause.steps.map(({ id, text }) => (
              <li key={id}>
                <Markup>{text}</Markup>
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

/** Strings of the catalog have inline code, strong words and links. */
function Markup({ children }: { children: string }) {
  return parseInlineMarkup(children).map((part, i) => {
    if (part.type === 'code') return <code key={i}>{part.text}</code>;
    if (part.type === 'strong') return <strong key={i}>{part.text}</strong>;
    if (part.type === 'text') return part.text;
    return (
      <a key={i} href={part.href}>
        {part.text}
      </a>
    );
  });
}
