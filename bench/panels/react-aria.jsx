// react-aria-components + plain CSS
import { useId, useState } from 'react';
import { RadioGroup, Radio, Label, Disclosure, DisclosurePanel, Button, Heading, Link } from 'react-aria-components';
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
    <Link key={i} href={r.h}>
      {r.a}
    </Link>
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
      <RadioGroup className="teh-radios" value={k} onChange={setK}>
        <Label className="teh-legend">{C.question}</Label>
        {C.keys.map((x) => (
          <Radio key={x.id} className="teh-radio" value={x.id}>
            <span className="teh-dot" />
            <span>{x.label}</span>
          </Radio>
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
      <Disclosure className="teh-raw">
        <Heading level={3} style={{ margin: 0 }}>
          <Button slot="trigger" className="teh-trigger">
            {C.rawLabel}
          </Button>
        </Heading>
        <DisclosurePanel className="teh-body">
          <Button className="teh-btn" onPress={copy}>
            {copied ? C.copiedLabel : C.copyLabel}
          </Button>
          <pre tabIndex={0}>
            <code>{json}</code>
          </pre>
        </DisclosurePanel>
      </Disclosure>
      <p className="teh-docs">
        <Link href={C.DOCS}>{C.docsLabel}</Link>
      </p>
    </section>
  );
}
export const Provider = ({ children }) => children;
