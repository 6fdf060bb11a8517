import { type ReactElement, useState } from 'react';
import type { ErrorRow, Setup, TestRequest, TestResult, TestWebhook } from '../shared/types.ts';
import { sendTestRequest, sendTestWebhook } from './api.ts';
import { ErrorDrawer } from './ErrorDrawer.tsx';
import { Field } from './Field.tsx';

/** One request that was sent from this page. */
interface Attempt {
  id: number;
  credential: string;
  request: string;
  result: TestResult;
}

/** Sends one request with the credentials, the resource, the account and the Region that are chosen. A refusal opens its help. */
export function TestPage({ setup }: { setup: Setup }): ReactElement {
  const [test, setTest] = useState<TestRequest>({
    credential: setup.credentials[0]?.id ?? '',
    resource: setup.resources[0]?.id ?? '',
    account: setup.accounts[0]?.id ?? '',
    region: setup.regions[0]?.id ?? '',
    probe: true,
  });
  const [attempts, setAttempts] = useState<Attempt[]>([]);
  const [open, setOpen] = useState<ErrorRow>();
  const { isBusy, failure, run } = useRun();
  const resource = setup.resources.find(({ id }) => id === test.resource);
  const credential = setup.credentials.find(({ id }) => id === test.credential);
  const change = (changed: Partial<TestRequest>): void => setTest({ ...test, ...changed });

  async function send(): Promise<void> {
    const result = await sendTestRequest(test);
    const attempt = { id: Date.now(), credential: credential?.label ?? '', request: resource?.label ?? '', result };
    setAttempts((earlier) => [attempt, ...earlier].slice(0, 10));
    if (result.outcome === 'refused') setOpen(result.row);
  }

  return (
    <>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          run(send);
        }}
      >
        <Field
          label="Credentials"
          value={test.credential}
          choices={setup.credentials}
          onChange={(value) => change({ credential: value })}
        />
        <Field
          label="Resource"
          value={test.resource}
          choices={setup.resources}
          onChange={(value) => change({ resource: value })}
          hint={<code>{resource?.request}</code>}
        />
        <Field
          label="Account"
          value={test.account}
          choices={setup.accounts}
          onChange={(value) => change({ account: value })}
          isDisabled={!resource?.perAccount}
          hint={resource?.perAccount ? 'Part of the address' : 'Not part of this request'}
        />
        <Field
          label="Region"
          value={test.region}
          choices={setup.regions}
          onChange={(value) => change({ region: value })}
          isDisabled={!resource?.rest}
          hint="Where the SDK is told to send"
        />
        <label className="check">
          <input type="checkbox" checked={test.probe} onChange={(event) => change({ probe: event.target.checked })} />
          <span>After a refusal, check with a second request whether the credentials work at all</span>
        </label>
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={isBusy}>
            Send request
          </button>
          <output className="status">{isBusy ? 'Sending …' : (failure ?? describe(attempts[0]?.result))}</output>
        </div>
      </form>
      {attempts.length > 0 && (
        <section aria-labelledby="attempts">
          <h2 id="attempts">Sent from this page</h2>
          <ul className="attempts">
            {attempts.map(({ id, credential: signer, request, result }) => (
              <li key={id}>
                <span>{request}</span>
                <span className="muted">{signer}</span>
                {result.outcome !== 'refused' ? (
                  <span className="mono">{result.outcome === 'answered' ? `HTTP ${result.status}` : 'No source'}</span>
                ) : (
                  <button type="button" aria-haspopup="dialog" onClick={() => setOpen(result.row)}>
                    {result.row.code ?? 'Error'}: {result.row.message}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {setup.mode === 'stand-in' && <WebhookForm />}
      {open && <ErrorDrawer key={open.id} row={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** Lets the stand-in send what Twilio would send. */
function WebhookForm(): ReactElement {
  const [webhook, setWebhook] = useState<TestWebhook>({ kind: 'debugger', signature: 'right' });
  const [status, setStatus] = useState<number>();
  const { isBusy, failure, run } = useRun();
  return (
    <section aria-labelledby="webhooks">
      <h2 id="webhooks">Receive a webhook</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          run(async () => setStatus((await sendTestWebhook(webhook)).status));
        }}
      >
        <Field
          label="Webhook"
          value={webhook.kind}
          choices={[
            { id: 'debugger', label: 'Debugger event' },
            { id: 'message-status', label: 'Status callback of a message that failed' },
          ]}
          onChange={(kind) => setWebhook({ ...webhook, kind: kind as TestWebhook['kind'] })}
        />
        <Field
          label="Signature"
          value={webhook.signature}
          choices={[
            { id: 'right', label: "Twilio's" },
            { id: 'wrong', label: "Somebody else's" },
          ]}
          onChange={(signature) => setWebhook({ ...webhook, signature: signature as TestWebhook['signature'] })}
        />
        <div className="actions">
          <button type="submit" aria-disabled={isBusy}>
            Receive webhook
          </button>
          <output className="status">{failure ?? (status && `The console answered HTTP ${status}.`)}</output>
        </div>
      </form>
    </section>
  );
}

/** Runs one task at a time, and keeps why it failed. */
function useRun(): { isBusy: boolean; failure: string | undefined; run: (task: () => Promise<void>) => void } {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  return {
    isBusy,
    failure,
    run(task) {
      if (isBusy) return;
      setBusy(true);
      setFailure(undefined);
      task()
        .catch((error: unknown) => setFailure(error instanceof Error ? error.message : 'It did not work.'))
        .finally(() => setBusy(false));
    },
  };
}

function describe(result: TestResult | undefined): string | undefined {
  switch (result?.outcome) {
    case 'answered':
      return `HTTP ${result.status}: ${result.summary}`;
    case 'refused':
      return 'Refused';
    case 'no-source':
      return result.message;
    case undefined:
      return undefined;
  }
}
