// Bundled for Node, once for each React; gives what a server would send.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { catalog, type TwilioErrorHelpProps } from 'twilio-error-help';
import { Page } from './Page.tsx';

async function streamed(props: TwilioErrorHelpProps): Promise<string> {
  const html = new PassThrough();
  const { pipe } = renderToPipeableStream(<Page {...props} />, {
    onShellReady: () => pipe(html),
    onError: (error) => void html.destroy(error as Error),
  });
  return text(html);
}

/** The HTML of each way to render the page, by its name. */
export async function renderPages(): Promise<Record<'string' | 'stream' | 'code', string>> {
  const entry = await catalog.load(20003);
  if (!entry) throw new Error('The catalog has no entry for 20003.');
  return {
    string: renderToString(<Page entry={entry} />),
    stream: await streamed({ entry }),
    code: renderToString(<Page code={20003} />),
  };
}
