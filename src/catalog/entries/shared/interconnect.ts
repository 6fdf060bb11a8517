/** Where the Console lists the connections of Interconnect. */
export const CONNECTIONS =
  '[Interconnect connections](https://www.twilio.com/console/sip-trunking/interconnect/connections)';
