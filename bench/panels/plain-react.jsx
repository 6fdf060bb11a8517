// Plain React + plain CSS: the practical limit
import { useId, useState } from 'react';
import * as C from './content.js';
import { useCopy } from './shared.js';
import { ErrorIcon } from './icon.jsx';
import './panel.css';

const run = (r, i) =>
  typeof r === 'string' ? (
    r
  ) : r.c ? (
    <code key={i}>{r.c}</code>
  ) : (
    <a key={i} href={r.h}>
      {r.a}
    </a>
  );

export function Panel({ error }) {
  const id = useId();
  const [k, setK] = useState('main');
  const key = C.keys.find((x) => x.id === k);
  const json = JSON.stringify(error, null, 2);
  const [copied, copy] = useCopy(json);
  return (
    <section className="teh" aria-labelledby={id}>
      <div className="teh-callout">
        <ErrorIcon />
        <div>
          <h2 id={id}>{C.title}</h2>
          <p className="teh-meta">
            Error <code>{error.code}</code> · HTTP <code>{error.status}</code>
          </p>
          <p>{error.message}</p>
        </div>
      </div>
      <fieldset className="teh-radios">
        <legend>{C.question}</legend>
        {C.keys.map((x) => (
          <label key={x.id} className="teh-radio" data-key={x.id}>
            <input type="radio" name={id} value={x.id} checked={x.id === k} onChange={() => setK(x.id)} />
            <span>{x.label}</span>
          </label>
        ))}
      </fieldset>
      <h3>{C.causeHeading}</h3>
      <p data-cause={k}>{key.cause.map(run)}</p>
      <h3>{C.stepsHeading}</h3>
      <ol>
        {key.steps.map((s, i) => (
          <li key={i}>{s.map(run)}</li>
        ))}
      </ol>
      <details className="teh-raw">
        <summary>{C.rawLabel}</summary>
        <div className="teh-body">
          <button type="button" className="teh-btn" onClick={copy}>
            {copied ? C.copiedLabel : C.copyLabel}
          </button>
          <pre tabIndex={0}>
            <code>{json}</code>
          </pre>
        </div>
      </details>
      <p className="teh-docs">
        <a href={C.DOCS}>{C.docsLabel}</a>
      </p>
    </section>
  );
}
export const Provider = ({ children }) => children;
