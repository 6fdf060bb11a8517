// The public parts of twilio-error-help with the content of the peers. The callout renders its own labels ("Error", "HTTP 401",
// "Twilio's message"); cause, collapsed part and its copy button are the page's own, in the classes of the stylesheet.
import { ErrorCallout, KeyTypeSelector, ResolutionSteps, TwilioErrorHelpProvider } from 'twilio-error-help';
import 'twilio-error-help/styles.css';
import { useState } from 'react';
import * as C from './content.js';
import { useCopy } from './shared.js';

const types = { main: 'main-key', standard: 'standard-key', restricted: 'restricted-key', token: 'auth-token' };
const options = C.keys.map(({ id }) => types[id]);
const keyOf = Object.fromEntries(C.keys.map((key) => [types[key.id], key]));
const labels = Object.fromEntries(C.keys.map(({ id, label }) => [types[id], [label]]));
const locale = { lang: 'en', sentences: { questions: { credential: { legend: C.question, options: labels } } } };

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
const markup = (r) => (typeof r === 'string' ? r : r.c ? `\`${r.c}\`` : `[${r.a}](${r.h})`);
const stepsOf = Object.fromEntries(
  C.keys.map(({ id, steps }) => [types[id], steps.map((step, i) => ({ id: `${i}`, text: step.map(markup).join('') }))]),
);

export function Panel({ error }) {
  const [type, setType] = useState('main-key');
  const key = keyOf[type];
  const json = JSON.stringify(error, null, 2);
  const [copied, copy] = useCopy(json);
  return (
    <ErrorCallout title={C.title} code={error.code} status={error.status} message={error.message}>
      <KeyTypeSelector options={options} value={type} onValueChange={setType} />
      <h3>{C.causeHeading}</h3>
      <p className="teh-explanation" data-cause={key.id}>
        {key.cause.map(run)}
      </p>
      <h3>{C.stepsHeading}</h3>
      <ResolutionSteps steps={stepsOf[type]} />
      <details className="teh-disclosure">
        <summary>{C.rawLabel}</summary>
        <div className="teh-disclosed">
          <button type="button" className="teh-copy" onClick={copy}>
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
    </ErrorCallout>
  );
}
export const Provider = ({ children }) => <TwilioErrorHelpProvider locale={locale}>{children}</TwilioErrorHelpProvider>;
