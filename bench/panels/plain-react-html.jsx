// Plain React, but cause and steps are HTML strings made once at module load (a catalog could ship them prebuilt)
import { useId, useState } from 'react';
import * as C from './content.js';
import { useCopy } from './shared.js';
import { ErrorIcon } from './icon.jsx';
import './panel.css';

const esc = (s) => s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const run = (r) =>
  typeof r === 'string' ? esc(r) : r.c ? `<code>${esc(r.c)}</code>` : `<a href="${esc(r.h)}">${esc(r.a)}</a>`;
const html = Object.fromEntries(
  C.keys.map((x) => [
    x.id,
    {
      cause: { __html: x.cause.map(run).join('') },
      steps: { __html: x.steps.map((s) => `<li>${s.map(run).join('')}</li>`).join('') },
    },
  ]),
);

export function Panel({ error }) {
  const id = useId();
  const [k, setK] = useState('main');
  const key = html[k];
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
      <p data-cause={k} dangerouslySetInnerHTML={key.cause} />
      <h3>{C.stepsHeading}</h3>
      <ol dangerouslySetInnerHTML={key.steps} />
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
