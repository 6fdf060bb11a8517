import type { Source } from '../../types.ts';

const spec = (name: string): Source => ({
  url: `https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_${name}.yaml`,
  read: '2026-11-29',
});

/** What Twilio generates its SDKs and its API reference from. */
export const CHAT: Source = spec('chat_v2');
export const KNOWLEDGE: Source = spec('knowledge_v2');
export const MEMORY: Source = spec('memory_v1');
export const PROXY: Source = spec('proxy_v1');
export const SYNC: Source = spec('sync_v1');

/** How long, and how many, things of Conversations can be. */
export const CONVERSATIONS_LIMITS: Source = {
  url: 'https://www.twilio.com/docs/conversations-classic/conversations-limits',
  read: '2026-11-29',
};
export const VERIFY: Source = spec('verify_v2');
