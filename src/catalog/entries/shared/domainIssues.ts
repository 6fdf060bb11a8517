import type { ErrorEntry } from '../../types.ts';
import { suspicious } from './forbidden.ts';
import { badDomain } from './forbiddenTopics.ts';

/** The reviewers' other name for a domain at risk, which doesn't speak of its reputation. */
export function domainIssues(head: Pick<ErrorEntry, 'title' | 'messages' | 'related'> & { code: number }): ErrorEntry {
  const entry = suspicious({
    ...head,
    summary: badDomain.summary,
    what: 'The reviewers distrust the domain',
    why: 'A very new domain can be enough, or one like that of a business flagged before.',
  });
  return {
    ...entry,
    causes: (entry.causes ?? []).map((cause) => ({
      ...cause,
      note: 'Twilio publishes only the name of this code; the explanation is that of another provider, for the same reason of the reviewers.',
      sources: [
        ...(cause.sources ?? []),
        { url: 'https://support.telnyx.com/en/articles/15138019-toll-free-carrier-rejections', read: '2026-11-30' },
      ],
    })),
  };
}
