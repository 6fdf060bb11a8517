import type { FactValues } from '../../facts/factValues.ts';

/** An SDK's name has its maker or what it is for beside the product. An app's own name for voice agents or chats hasn't. */
const CLIENT_SDK =
  /twilio\S{0,9} ?(voice|video|conversations|sync|chat|taskrouter|flex)(?! api)|\b(voice|video|conversations|sync|chat|taskrouter|flex)[ .-]?(?:js|sdk|ios|android|react|ui)\b/i;

/** What sent the request, from a name such as `twilio-node 6.0.2`. */
export function toolKind(tool = ''): FactValues['tool'] | undefined {
  if (/\bcli\b/i.test(tool)) return 'cli';
  if (/twilio\b.{0,20}(?:serverless|functions)|serverless.?toolkit|twilio-run|runtime-handler/i.test(tool))
    return 'serverless';
  if (/twilio-?(?:node|python|php|java\b|ruby|go|csharp|c#)|gotwilio/i.test(tool)) return 'sdk';
  if (/curl|http|fetch|axios|postman|\brequests\b|wget/i.test(tool)) return 'http';
  return clientSdkOf(tool) || /twilio[ .-]?client|client[ .-](?:sdk|js)/i.test(tool) ? 'client-sdk' : undefined;
}

export function clientSdkOf(tool = ''): FactValues['clientSdk'] | undefined {
  return CLIENT_SDK.exec(tool)?.slice(1).find(Boolean)?.toLowerCase() as FactValues['clientSdk'] | undefined;
}
