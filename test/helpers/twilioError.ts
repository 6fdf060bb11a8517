/** A Twilio error as an app's own REST client throws it. Its link shows that the code is Twilio's, so nothing has to be looked up. */
export function twilioError(
  code: number,
  message: string,
  status: number,
): { code: number; message: string; status: number; moreInfo: string } {
  return { code, message, status, moreInfo: `https://www.twilio.com/docs/errors/${code}` };
}
