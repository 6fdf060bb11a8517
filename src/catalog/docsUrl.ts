/**
 * Twilio's page about a code. Pages exist for published codes; for others Twilio's site shows its list.
 *
 * @param code Twilio error code.
 */
export function docsUrl(code: number): string {
  return `https://www.twilio.com/docs/api/errors/${code}`;
}
