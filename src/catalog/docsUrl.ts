/**
 * The URL of Twilio's page about a code. For unpublished codes, Twilio's site shows its list of codes.
 *
 * @param code Twilio error code.
 */
export function docsUrl(code: number): string {
  return `https://www.twilio.com/docs/api/errors/${code}`;
}
