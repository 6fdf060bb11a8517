/** How people name a second account. No message of Twilio's has these words. */
export const OTHER_ACCOUNTS: string[] = [
  'subaccount',
  'sub-account',
  'parent account',
  'master account',
  'main account',
  'other account',
];
