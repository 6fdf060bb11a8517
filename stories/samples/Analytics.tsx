import { type Diagnosis, type EntryKey, TwilioErrorHelp } from 'twilio-error-help';

export interface HelpWithAnalyticsProps {
  error: unknown;
  /** Your analytics. */
  track: (event: string, properties: Record<string, unknown>) => void;
}

/** Sends ids only. They are the same for everybody, and a message or a SID never leaves the page. */
export function HelpWithAnalytics({ error, track }: HelpWithAnalyticsProps) {
  function report({ causes }: Diagnosis, key: EntryKey) {
    const [first] = causes;
    track('twilio_error_help', { error: key, cause: first?.cause.id, verdict: first?.verdict });
  }
  return (
    <TwilioErrorHelp
      error={error}
      onDiagnosis={report}
      onAnswersChange={({ tried = [] }) => track('twilio_error_help_tried', { causes: tried })}
    />
  );
}
