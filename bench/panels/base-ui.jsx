// Base UI + plain CSS
import { useId, useState } from 'react';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Radio } from '@base-ui/react/radio';
import { Collapsible } from '@base-ui/react/collapsible';
import { Button } from '@base-ui/react/button';
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
      <RadioGroup className="teh-radios" aria-labelledby={id + 'q'} value={k} onValueChange={setK}>
        <div className="teh-legend" id={id + 'q'}>
          {C.question}
        </div>
        {C.keys.map((x) => (
          <label key={x.id} className="teh-radio">
            <Radio.Root className="teh-dot" value={x.id}>
              <Radio.Indicator />
            </Radio.Root>
            <span>{x.label}</span>
          </label>
        ))}
      </RadioGroup>
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
        <Collapsible.Panel className="teh-body" keepMounted>
          <Button className="teh-btn" onClick={copy}>
            {copied ? C.copiedLabel : C.copyLabel}
          </Button>
          <pre tabIndex={0}>
            <code>{json}</code>
          </pre>
        </Collapsible.Panel>
      </Collapsible.Root>
      <p className="teh-docs">
        <a href={C.DOCS}>{C.docsLabel}</a>
      </p>
    </section>
  );
}
export const Provider = ({ children }) => children;
