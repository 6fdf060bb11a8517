import type { FactValues } from '../../facts/factValues.ts';

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
  return /voice|video|conversations|(?<!a)sync|chat(?!bot)|taskrouter|flex/i.exec(tool)?.[0]?.toLowerCase() as
    | FactValues['clientSdk']
    | undefined;
}
