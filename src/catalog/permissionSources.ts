import type { Source } from './types.ts';

/** The sources of the table of permissions. */
export const permissionSources: readonly Source[] = [
  { url: 'https://www.twilio.com/docs/iam/api-keys', read: '2026-11-23' },
  { url: 'https://www.twilio.com/docs/iam/api-keys/restricted-api-keys', read: '2026-11-23' },
  { url: 'https://www.twilio.com/de/docs/api/errors/20003', read: '2026-11-23' },
  { url: 'https://github.com/twilio/twilio-csharp/issues/577', read: '2026-11-23' },
  { url: 'https://github.com/estuary/connectors/issues/4441', read: '2026-11-23' },
];
