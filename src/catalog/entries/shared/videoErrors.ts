import type { Cause, ErrorEntry, Level, Source, Step } from '../../types.ts';
import { cause, entry } from './compact.ts';

/** How long the names of rooms and tracks can be. */
export const VIDEO_LIMITS: Source = {
  url: 'https://www.twilio.com/docs/video/programmable-video-limits',
  read: '2026-11-30',
};

/** An error of the Video API or SDK with one thing to change. */
export const video = (
  code: number,
  level: Level,
  title: string,
  summary: string,
  id: string,
  why: string,
  explanation: string,
  look: string | Step,
  fix: string | readonly string[],
  messages: string[],
  related: number[],
  check = "Join again. If audio and video arrive, it's fixed.",
  more: Partial<Pick<Cause, 'who' | 'note' | 'sources'>> = {},
): ErrorEntry =>
  entry(
    code,
    'video',
    level,
    title,
    summary,
    [
      cause(id, why, explanation, [look, ...[fix].flat(), check], {
        who: "the app's developers",
        ...more,
      }),
    ],
    { messages, related },
  );

/** How to see that it worked, by cause; of the others it is the request itself that shows it. */
const CHECKS: Readonly<Record<string, string>> = {
  'room-name': "Create or join the room again. If it opens, it's fixed.",
  'room-name-length': "Create or join the room again. If it opens, it's fixed.",
  'room-exists': "Join the room, or create the other one. If it opens, it's fixed.",
  'video-quota': "Create or join the room again. If it opens, it's fixed.",
  'video-identity': "Join with a new token. If the room opens, it's fixed.",
  'video-track-kind': "Join again. If the track is published, it's fixed.",
  'video-track-limit': "Publish the track again. If it is published, it's fixed.",
  'video-bandwidth': "Join again. If the room opens, it's fixed.",
  'session-too-long': "Join again. If you can stay as long as you need, it's fixed.",
};

/** An error of a room, found out by a request that creates, changes or joins it. */
export const roomError: typeof video = (...args) => {
  const [, , , , id] = args;
  args[11] ??= CHECKS[id] ?? "Send the request again. A response without an error means it's fixed.";
  return video(...args);
};
