/**
 * `supported`: everything that the cause needs is known and holds. `refuted`: something that was seen contradicts it.
 * `open`: not enough is known, or only an answer, a claim or a missing phrase speaks against it.
 */
export type Verdict = 'supported' | 'open' | 'refuted';
