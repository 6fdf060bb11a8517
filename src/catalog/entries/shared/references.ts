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
export const VERIFY: Source = spec('verify_v2');
