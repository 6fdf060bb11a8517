import { createCatalog, type ErrorEntry, TwilioErrorHelp, TwilioErrorHelpProvider } from 'twilio-error-help';

/** A code of your own, from your gateway for example. */
const nightlyImport: ErrorEntry = {
  code: 99001,
  title: 'The nightly import could not send its report',
  product: 'messaging',
  level: 'error',
  retryable: true,
  summary: 'The import ran, but Twilio refused the message that reports it.',
  causes: [
    {
      id: 'report-template-out-of-date',
      title: 'The template of the report is out of date',
      explanation: 'The template names a field that the import no longer fills.',
      prevalence: 'common',
      who: 'the team that runs the import',
      when: {},
      steps: [
        { id: 'compare', text: 'Compare the fields of the template with those of the import.' },
        { id: 'run', text: 'Run the import again. A report arrives within a minute.' },
      ],
      source: { url: 'https://wiki.example.com/nightly-import', read: '2026-11-28' },
    },
  ],
};

const catalog = createCatalog({
  entries: [nightlyImport],
  // Shipped entries: your own words for 20003, and one cause less. They still load on demand.
  transform: (entry) =>
    entry.code === 20003
      ? {
          ...entry,
          summary: 'Only the platform team changes keys here. Send them what **Copy for support** copies.',
          causes: (entry.causes ?? []).filter(({ id }) => id !== 'trial-account-restriction'),
        }
      : entry,
});

/** All help below the provider knows your entries. */
export function CustomEntries() {
  return (
    <TwilioErrorHelpProvider catalog={catalog}>
      <TwilioErrorHelp code={99001} />
      <TwilioErrorHelp code={20003} />
    </TwilioErrorHelpProvider>
  );
}
