import { renderToReadableStream } from 'react-dom/server.browser';
import { expect, test, vi } from 'vitest';
import { TwilioErrorHelp, TwilioErrorHelpProvider } from '../../src/index.ts';
import { unloadedCatalog } from '../helpers/unloadedCatalog.ts';

// In a file of its own: React warns when two of its server renderers render the same context in one process.
test('a stream of the web, as edge servers have it, ends with the whole help', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const stream = await renderToReadableStream(
    <TwilioErrorHelpProvider catalog={unloadedCatalog()}>
      <TwilioErrorHelp error={{ code: 20003, message: 'Authenticate', status: 401 }} />
    </TwilioErrorHelpProvider>,
  );
  await stream.allReady;
  const html = await new Response(stream).text();
  expect(html).toContain('<fieldset');
  expect(html).toContain('Common causes');
  // React 19 regrets that Node 20 has no `ArrayBuffer.prototype.detached`.
  expect(said.mock.calls.filter(([message]) => !String(message).includes('ArrayBuffer.prototype.detached'))).toEqual(
    [],
  );
});
