import type { ErrorEntry, Level } from '../../types.ts';
import { cause, entry } from './compact.ts';

/** An error of the Video API or SDK with one thing to change. */
export const video = (
  code: number,
  level: Level,
  title: string,
  summary: string,
  id: string,
  why: string,
  explanation: string,
  look: string,
  fix: string,
  messages: string[],
  related: number[],
  check = "Join again. If audio and video arrive, it's fixed.",
  note?: string,
): ErrorEntry =>
  entry(
    code,
    'video',
    level,
    title,
    summary,
    [
      cause(id, why, explanation, [look, fix, check], {
        who: "the app's developers",
        ...(note !== undefined && { note }),
      }),
    ],
    { messages, related },
  );
