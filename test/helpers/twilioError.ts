/** An error of Twilio's as a REST client of its own passes it on: the link shows whose code it is, so nothing has to be looked up. */
export function twilioError(
  code: number,
  message: string,
  status: number,
): { code: number; message: string; status: number; moreInfo: string } {
  return { code, message, status, moreInfo: `https://www.twilio.com/docs/errors/${code}` };
}
