/**
 * `supported`: everything that the cause requires is known to hold. `refuted`: something that was seen contradicts it. `open`: not enough
 * is known, or only an answer, a claim or a missing phrase contradicts it.
 */
export type Verdict = 'supported' | 'open' | 'refuted';
