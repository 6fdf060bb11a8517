// Radix primitives + plain CSS
import { useId, useState } from 'react';
import { RadioGroup, Collapsible } from 'radix-ui';
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
      <RadioGroup.Root className="teh-radios" aria-labelledby={id + 'q'} value={k} onValueChange={setK}>
        <div className="teh-legend" id={id + 'q'}>
          {C.question}
        </div>
        {C.keys.map((x) => (
          <div key={x.id} className="teh-radio">
            <RadioGroup.Item className="teh-dot" value={x.id} id={id + x.id}>
              <RadioGroup.Indicator />
            </RadioGroup.Item>
            <label htmlFor={id + x.id}>{x.label}</label>
          </div>
        ))}
      </RadioGroup.Root>
      <h3>{C.causeHeading}</h3>
      <p data-cause={k}>{key.cause.map(run)}</p>
      <h3>{C.stepsHeading}</h3>
      <ol>
        {key.steps.map((s, i) => (
          <li key={i}>{s.map(run)}</li>
        ))}
      </ol>
      <Collapsible.Root className="teh-raw">
        <Collapsible.Trigger className="teh-trigger">{C.rawLabel}</Collapsible.Trigger>
        <Collapsible.Content className="teh-body" forceMount>
          <button type="button" className="teh-btn" onClick={copy}>
            {copied ? C.copiedLabel : C.copyLabel}
          </button>
          <pre tabIndex={0}>
            <code>{json}</code>
          </pre>
        </Collapsible.Content>
      </Collapsible.Root>
      <p className="teh-docs">
        <a href={C.DOCS}>{C.docsLabel}</a>
      </p>
    </section>
  );
}
export const Provider = ({ children }) => children;
