// Written by `npm run generate` from src/catalog/entries; do not edit.

/**
 * What a person can search for. The entries with a code come first, ascending, then those without one, by id.
 *
 * The format compresses well.
 */
export const searchIndex: {
  /** Codes, separated by spaces, each as the difference from the previous one, the first from 0. */
  readonly codes: string;
  /** Ids of the entries without a code, separated by spaces. */
  readonly ids: string;
  /** Products, each with its number of consecutive entries, separated by spaces: `platform 5 voice 2`. */
  readonly products: string;
  /**
   * A line per entry: its title and its causes' titles, separated by tabs, without duplicates. If no cause is left, a tab
   * at the end shows that there are causes.
   */
  readonly lines: string;
} = {
  codes:
    '400 3 1 6 12 81 7518 979 102 98 21 180 600 1 1 1 1 996 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 100 1 1 1 2 1 4 5 1 1 3 15 1 1 3 1 1 1 8 49 10 10 1 1 428 1 19 330 1 1 98 100 1 99 600 110 1 1 8 81 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 40 11 1 1 1 1 6 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 67 10 10 80 1 1 1 7 1 89 1 1 1 1 1 1 1 1 1 1 1 1 77 11 40 51 1 1 1 1 1 1 3 100 191 1 1 1 1 1 1 1 1 1 1 90 1 1 1 1 1 1 3 1 1 1 2 2 1 1 1 1 1 1 3 4 1 1 1 1 1 1 1 1 1 1 1 59 700 2 1 1 5 991 1 1 1 7 1 9 1 1 1 1 1 1 1 1 2 69 2 1 2 1 1 1 1 1 1 1 1 1 1 886 1 1 5 1 1 391 100 1 2 7 1 1 1 1 3 13 1 1 1 17 1 1 1 2 1 2 1 1 1 2 1 2 14 1 1 1 1 1 416 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 11 1 1 1 11 1 1 1 1 1 1 1 1 1 1 1 1 1 1 35 502 1 1 1 1 1 1 1 1 1 393 1 1 5 1 1 1 1 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 944 1 1 1 1 1 1 1 1 1 1 1 8 1 2 78 1 1 1 1 1 1 44 1 1 1 1 1 1 2 1 1 1 87 154 1 5 1 2 1 9 1 3 3 71 3 1 596 1 1 98 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 32 1 1 99 1 1 1 1 1 1 1 1 11 1 1 27 1 1 1 1 1 1 1 1 1 12 1 1 1 1 1 1 1 1 1 1 1 20 1 1 1 97 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 3 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 30 1 1 1 1 3 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 159 1 1 8 91 4 95 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 2 1 1 13 1 1 1 1 1 1 1 1 1 11 1 1 1 26 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 2 1 1 70 50 50 1 1 1 1 96 100 1 400 1 1 1 1 1 1995 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 1 1 1 1 1 1 1 2 91 1 1 1 4798 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 53 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 260 4 5 1 26 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 3 3 3 1 1 1 1 1 1 1 1 1 2 1 1 2 1 40 5 5 10 10 6 1 1 1 51 1 1 1 6 1 1 1 1 1 1 14 5 13 1 1 1 1 1 1 1 1 1 1 1 1 31 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7 1 18 1 1 1 1 1 5 1 1 1 2 1 1 1 1 91 1 1 1 1 1 1 1 94 1 1 1 1 1 1 1 1 1 1 1 89 1 98 1 1 1 1 4 1 17 3 51 1 3 2 1 13 2 1 1 26 70 3 1 296 1 1 1 1 6 10 1 1 1 1 6 1 9 1 1 8 1 1 1 1 1 5 41 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 1 1 1 2 1 4 1 1 1 1 1 85 1 1 1 1 1 1 1 1 1 1 2 2 1 1 2 1 1 1 1 1 1 77 1 1 1 96 1 99 1 1 1 1 1 1 94 1 1 1 1 1 1 44 1 1 1 1 1 1 44 1 1 1 7 1 89 1 1 1 1 1 195 4 6 91 1 1 1 1 2 1 3 7 1 1 1 1 79 2 799 1 1 1 101 2 1003 3 1 2 1 7 1 1 5 1 1 867 1 1 1 1 1 1 1 1 991 1 1 1 1 1 1 1 1 1 1 2990 1 4 95 10 1 1 1 1 6 1 1 1 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 4842 1 1 1 1 1 1 1 1 1 40 51 1 1 6 92 1 1 1 1 1 1 1 1 1 1 1 89 1 1 1 1 1 1 1 1 1 2 1 37 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 20 1 198 1 99 1 10 4 4 12 2 8 3 1 15 1 1 1 1 1 5 1 1 1 1 1 1 1 1 2 1 1 2 1 3 1 5 1 1 1 1 1 202 1 1 1 3 1 1 1 1990 1 1 1 1 1 5 1 12 1 1 1 1 1 1 1 1 1 1 17 50 1 1 1 1 1 95 1 1 98 1 1 98 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 53 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 372 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 1 991 1 1 1 1 2 44 1 1 1 1 1 1 1 1 1 1 1 2 2 3 1 5 2 1 1 22 1 1 1 1 1 1 1 2 91 1 1 1 1 1 1 1 1 1 1 1 1 1 1 86 1 1 1 1 1 1 1 1 1 1 10 1 1 1 1 1 1 1 1 1 1 1 1 2 6 1 1 5 2 1 1 2 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 4 1 1 1 3 4 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 2 1 1 47 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 10 1 1 1 1 1 1 1 1 6 1 1 58 1 1 8 1 89 1 1 1 1 1 1 1 1 1 1 1 20 1 269 1 1 1 1 1 1 94 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 70 1 13 785 1 1 1 1 1 46 1 19 1 29 1 1 1 1 1 1 1 1 1 1 4 1 1 1 1 12 2 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 12 1 1 1 1 1 1 1 2 1 1 1 1 7 1 19 1 1 8 1 1 1 1 86 1 1 1 1 1 1 2 1 1 89 1 1 1 1 596 1 1 1 1 2 94 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 73 1 1 1 1 1 1 1 1 1 6 1 1 83 1 1 1 1 1 95 1 1 1 1 1 1 1 1 92 1 99 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 2 1 1 1 27 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 326 3 1 1 1 1 1 39 1 2 3 44 1 2 47 1 4 1 44 1 4 1 2 1 41 1 49 1 1 49 3 65 31 1 1 1 1 4 44 5 2 1 1045 1446 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1978 3 1 1 95 1 1 1 97 1 1 799 1 1 1 1 1 1 1 192 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 47 1 1 3 1 1 1 1 1 1 1 1 1 1 2 1 4 1 1 1 1 1 1 1 1 1 2 1 1 26 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 8 1 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 1 1 1 1 1 3 1 1 1 2 1 3 1 59 10 1 6 2 1 11 1 1 1 6 10 50 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 73 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 6 266 1 1 1 1 1 1 1 1 1 304 1 686 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 1 17 1 47 100 20 781 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 38 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 4 873 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 1 1 1 1 1 1 1 1 1 1 1 2 3887 1 1 1 1 1 1 1 1993 1 1 1 1 46 1 1 48 1 1 1 1 1 45 1 1 1 1 1 95 1 1 748 1 1 6698 2400 1 1 1 1 96 1 1 2 1 1 1 93 2 1 1 1 1 1 93 1 1 1 1 1 1 1 1 92 1 1 1 1 1 95 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 76 100 1 99 1 1 1 1 1 1 1 1 1 1 2 87 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 973 1 1 1 1 1 1 1 1 991 1 1 1 1 1 1 1 1 1 1 1 389 1 1 98 100 1 1 1 1 1 95 1 1 1 1 1 295 1 1 1 1 1997 1 1 1 1 1 1 1 3992 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 59 1 1 1 1 299 597 1 1 1 1 1 1 1 93 1 1 1 1 97 1 1 97 2 1 1 1 1 1 1 693 1 1 1 1 1 1 1 1 1 1090 1 1 1 1 1 895 1 1 98 1 99 1 99 1 1 1 1 96 1 1 1 97 1 99 1 1 1 1 401 1 94 2 1 1 1 1 2 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 76 1 49 50 1 1 1 1 1 1 94 2 1 1 3 1 2 1 9 1 1580 2000 1 1 1 1 1 81011 983 35602 104799 1 1 2 1 995 1 1 98 97500 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 2 1 1 35965 1 63999 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9934 1 1 1 41998 3 1 996 3 1996',
  ids: 'api-answer-not-json cli-credential-storage-failed cli-credentials-not-valid cli-profile-not-found client-sdk-token-missing flex-token-not-validated host-not-reachable oauth-credentials-missing oauth-token-fetch-failed primary-profile-needs-console region-endpoint-not-supported reservation-not-pending response-missing sdk-access-token-argument-missing sdk-account-sid-form sdk-credentials-missing sip-call-refused sip-registration-refused toll-free-business-fields-missing toolkit-build-failed toolkit-credentials-missing toolkit-upload-failed trial-account-parameter-limit voice-device-state webhook-signature-mismatch',
  products:
    'platform 6 verify 1 video 2 voice 2 platform 2 phone-numbers 1 voice 25 messaging 1 voice 1 platform 3 voice 1 messaging 1 platform 16 messaging 2 voice 1 messaging 1 platform 1 voice 1 platform 3 voice 1 platform 2 voice 115 messaging 11 voice 11 taskrouter 2 voice 2 taskrouter 4 voice 1 taskrouter 12 voice 75 phone-numbers 55 contacts 11 messaging 1 contacts 14 chat 1 contacts 17 platform 12 messaging 3 platform 16 chat 1 platform 1 channels 1 platform 3 messaging 1 platform 8 messaging 1 platform 3 voice 11 messaging 2 voice 31 sip-trunking 9 voice 1 sip-trunking 6 voice 3 messaging 4 voice 3 messaging 1 phone-numbers 6 messaging 1 phone-numbers 14 platform 1 phone-numbers 4 platform 7 voice 4 messaging 12 phone-numbers 1 messaging 1 phone-numbers 1 messaging 11 phone-numbers 4 sip-trunking 1 messaging 1 phone-numbers 8 messaging 59 voice 2 phone-numbers 85 messaging 6 organizations 36 messaging 428 voice 76 sip-trunking 1 voice 1 sip-trunking 1 voice 4 sip-trunking 3 voice 7 sip-trunking 1 voice 2 sip-trunking 1 voice 10 sip-trunking 10 voice 6 sip-trunking 2 voice 2 sip-trunking 1 voice 2 interconnect 4 voice 6 frontline 3 voice 26 wireless 18 fax 6 messaging 20 voice 11 taskrouter 41 flex 111 voice 8 frontline 20 flex 122 chat 22 conversations 1 chat 57 conversations 1 chat 1 conversations 1 chat 24 conversations 1 chat 4 conversations 1 chat 15 conversations 1 chat 6 conversations 5 chat 2 conversations 1 chat 4 conversations 1 chat 2 conversations 1 chat 5 conversations 2 chat 14 conversations 1 chat 1 conversations 12 chat 5 conversations 14 platform 6 chat 1 platform 21 chat 1 platform 8 chat 1 platform 2 chat 1 notify 81 video 111 sync 42 taskrouter 1 messaging 21 platform 11 verify 164 lookup 2 verify 4 lookup 21 branded-communications 25 verify 2 platform 12 interconnect 36 messaging 59 channels 23 voice 37 verify 8 platform 26 messaging 1 proxy 67 flex 1 proxy 6 studio 28 functions 9 super-sim 28 studio 5 voice 8 flex 1 messaging 1 flex 3 messaging 35 understand 6 events 24 messaging 10 events 5 flex 1 conversation-intelligence 67 platform 1 ai-assistants 6 phone-numbers 1 voice 1 messaging 1 platform 9 enterprise-knowledge 33 flex 2 conversation-memory 63 conversation-orchestrator 4 messaging 3 voice 2 verify 1 platform 5 flex 1 platform 5 flex 1 platform 4 sip-trunking 1 voice 1 messaging 1 functions 3 platform 1 voice 1 platform 1',
  lines: `The request was rejected	A value is missing or didn't pass the check	The resource's state no longer allows it
The request isn't authorized	The credentials are incorrect
The resource in the request doesn't exist	The resource is no longer available
The resource is permanently gone	The resource has reached its final state
Twilio can't process a value in the request	The number isn't among this account's numbers
The service is temporarily down	A system behind the request failed
The API key lacks a Verify permission	The Restricted key lacks a permission
The account in the Access Token can't use its key	The key and the token belong to different accounts	The key or account in the token is wrong
The header of the Access Token lacks a field	A field in the token's header is missing or wrong
The key in the Access Token doesn't exist	The key or account in the token is wrong	The API key was deleted
The Access Token has expired	The token is older than its lifetime	A clock is wrong
An older Twilio service rejected the Access Token	The secret doesn't belong to the key in the token	The Auth Token signed the token, not an API key	The key and the token belong to different accounts
The account or subaccount isn't active	The balance ran out	The parent account suspended or closed the subaccount	Twilio suspended the account for a policy violation
A trial account can't use this feature	The account hasn't been upgraded
A call came in while the account wasn't active	The balance ran out	The subaccount that owns the number is suspended	Twilio suspended the account for a policy violation
Too many calls at the same time	The account has no approved Business profile	New calls start faster than others end
Voice is turned off for this account	The account may have been flagged for review	The account has no approved Primary Customer Profile
The website URL has the wrong format	The website doesn't have the required format
The representative needs a US phone number	The number isn't a full US number
The business address must be in the US	The address is outside the US
The business couldn't be verified	The business's data didn't pass the check
Voice Integrity needs an approved business profile	The linked business profile isn't approved
CNAM needs an approved business profile	The linked business profile isn't approved
The CNAM display name isn't the business	The display name isn't the business's name
The CNAM display name uses a forbidden word	The display name sounds like a government agency
The CNAM display name breaks the rules	The display name has the wrong format
The letter of authorization was rejected	Something in the letter is missing or wrong
The company is less than a year old	The company is too new
The display name doesn't match the business	The display name isn't the business's name
The logo isn't the business's logo	The logo belongs to another brand
The display name violates the content rules	It has forbidden words or subjects
The logo violates the content rules	It has forbidden words or subjects
The call reason violates the content rules	It has forbidden words or subjects
The display name has a typo	The name is misspelled
The display name is a phone number	A number was entered instead of the name
Logo and display name don't match	The logo belongs to another name
The call reason contains a link	The reason contains a URL
The call reason contains personal data	The reason says something about a person
No one replied to the brand verification	The request to verify the brand went unanswered
A URL can't be read	The scheme appears twice, or is missing	The URL, or a part of it, is empty	The URL has characters that must be encoded	The URL exists only on your machine or network
Your webhook gave Twilio no usable response	Nothing is served at this URL (404 or 410)	Your server responds with an error (5xx)	Your server responds too late	Your own signature check rejects Twilio (mostly 403)	The URL exists only on your machine or network	The server or the tunnel isn't running	A firewall or a network problem stops the request	The tunnel is offline or leads to the wrong port	A login or another check guards the URL	The route doesn't accept the method (mostly 405)	Your app rejects the request (4xx)	The response has no Content-Type header	The Content-Type doesn't match the content	Twilio can't open the file to send	The redirect leads nowhere or isn't followed	A part of the URL is missing	Your server limits the rate of requests (429)	The host name has no public DNS record	Twilio rejects your server's certificate
The connection to your webhook timed out	The URL exists only on your machine or network	A firewall or a network problem stops the request	The server is off
Your server refused the connection	The server or the tunnel isn't running	The URL exists only on your machine or network	A firewall in front refuses the connection
Your webhook didn't respond in time	Your server responds too late	A firewall or a network problem stops the request
Twilio couldn't connect to your webhook	The URL exists only on your machine or network	The server or the tunnel isn't running	A firewall or a network problem stops the request	Your server responds too late	The host name has no public DNS record
Your server broke the HTTP protocol	The server is misconfigured	The URL's scheme and port don't match	One of your cookies has a form that Twilio can't read	The connection was cut before the response ended
The URL's host name can't be found	The host name has no public DNS record	The URL exists only on your machine or network	A part of the URL is missing
Your webhook redirects too often	The redirects form a loop	A login page redirects
Your webhook's redirect can't be followed	The redirect has no target, or isn't followed
Your webhook responded with an error (4xx or 5xx)	Nothing is served at this URL (404 or 410)	Your server responds with an error (5xx)	Your own signature check rejects Twilio (mostly 403)	A login or another check guards the URL	A firewall or a bot filter rejects the request (403)	The route doesn't accept the method (mostly 405)	Your app rejects the request (4xx)	Your server responds too late	Your server limits the rate of requests (429)	The tunnel is offline or leads to the wrong port	A part of the URL is missing
No TLS connection to your webhook	The server offers no TLS 1.2 or no common cipher	Nothing uses TLS on this port
The certificate is for another host name	The certificate doesn't include the host
Your server's certificate has expired	The certificate wasn't renewed or wasn't loaded
Twilio doesn't trust your server's certificate	The intermediate certificate is missing	The certificate is self-signed or from a private authority
The edge in the URL doesn't exist	The value of \`e\` isn't an edge
The edge in the URL isn't available	The edge in \`e\` isn't supported
Webhooks over Interconnect aren't enabled	The account isn't enabled for Interconnect
The retry policy in the URL is wrong	A value of \`rp\` is wrong
Your server broke the HTTP protocol (fatal)	The response isn't valid HTTP
The URL template is malformed	A bracket of a placeholder isn't closed	The URL isn't complete	The URL exists only on your machine or network
The URL template names an unknown token	The URL references a token that doesn't exist
A bracket in the URL template isn't closed	A bracket in the URL isn't closed
A message arrived, but the webhook URL can't be used	The URL is incomplete or has stray characters
A message arrived, but the webhook method is wrong	The method next to the URL isn't the route's method
The TwiML is larger than 64 kB	The response is an error page, not TwiML	A web page responds, not your handler	The TwiML is too long	The URL leads to a file, not to TwiML
The media is too large for this channel	The files together exceed the limit
Your webhook's response is empty	The route sends headers, but no TwiML	The connection ended before the body
Your webhook's response isn't well-formed XML	The TwiML has a markup error	The response is JSON, HTML or plain text	Something comes before the XML declaration	The response is empty or cut off	An error page came instead of TwiML	The document contains bytes that XML doesn't allow	Something follows \`</Response>\`
\`<Response>\` has a version Twilio doesn't know	The \`version\` attribute is wrong
The root element isn't \`<Response>\`	The response is another kind of XML or a web page	The element is written \`<response>\`
The response doesn't match Twilio's TwiML schema	The response is text such as \`OK\`, or JSON	The response to a message has a verb for calls	A verb or attribute is misspelled or unknown	A value isn't allowed	An element or text is where it isn't allowed, or one is missing	HTML got into the TwiML	The response to a call contains \`<Message>\`
The response's Content-Type doesn't match	The response is JSON or a web page, not TwiML	The TwiML is right, but its header isn't	A URL to play doesn't lead to audio	A media file has a type that messages don't support	A Function was called with a type it can't read
The upload's type isn't supported	The format isn't supported, or the file is malformed
Twilio failed while processing your response	An error occurred on Twilio's side
\`<Dial>\` has something besides a conference	\`<Conference>\` isn't alone in \`<Dial>\`
\`<Annotate>\` contains no usable element	It needs one valid element, but has none
\`<Annotate>\` contains an element twice	The same element is in it more than once
\`<Annotate>\` contains an element it doesn't allow	It contains something other than \`<BillingReferenceTag>\`
\`<BillingReferenceTag>\` is longer than 128 characters	The tag's text is too long
The TwiML for the called party contains \`<Dial>\`	The called party's document dials
\`method\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`ifMachine\` of \`<Dial>\` has a wrong value	\`ifMachine\` is no longer in use
\`timeout\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`hangupOnStar\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`<Dial>\` can't use this caller ID	The caller ID is the name of an app user	\`<Dial>\` has no \`callerId\`, or an empty one	The number is neither yours nor verified	The caller ID isn't written as a number	The number belongs to another account or project	The incoming call has no usable number
\`<Dial>\` contains an element that doesn't belong there	An element is nested where it has no place
\`timeLimit\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`record\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`sequential\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`answerOnBridge\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`ringTone\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`method\` of \`<Number>\` is wrong	An attribute has a value that isn't allowed
\`sendDigits\` of \`<Number>\` is wrong	An attribute has a value that isn't allowed
\`<Number>\` doesn't contain an E.164 phone number	The number isn't written in E.164	\`<Number>\` is empty	It isn't a phone number
The number in \`<Dial>\` doesn't exist or can't be reached	The number isn't written in E.164	No such number exists	\`<Number>\` contains more than one number, or none	No carrier currently accepts calls to this number	The caller ID isn't one of your numbers	The identity has a character that Voice rejects	The number is premium-rate or shared-cost
Twilio blocks calls to this number	Calls to +1 need an approved customer profile	Twilio blocks the number to prevent fraud, or by law
The country code in \`<Dial>\` doesn't exist	The number isn't written in E.164	The digits after \`+\` aren't a country code
Your account can't call this country	The country isn't enabled	It was read as a number in another country	The number is in a high-risk range of the country	The subaccount has its own permissions
\`muted\` of \`<Conference>\` is wrong	An attribute has a value that isn't allowed
\`endConferenceOnExit\` of \`<Conference>\` is wrong	An attribute has a value that isn't allowed
\`startConferenceOnEnter\` of \`<Conference>\` is wrong	An attribute has a value that isn't allowed
\`waitUrl\` of \`<Conference>\` is wrong	An attribute has a value that isn't allowed
\`waitMethod\` of \`<Conference>\` is wrong	An attribute has a value that isn't allowed
\`beep\` of \`<Conference>\` is wrong	An attribute has a value that isn't allowed
No conference in progress has this SID	The conference doesn't exist or has ended
The conference name is empty or too long	The name isn't 1 to 128 characters long
Hold music TwiML has a verb that isn't allowed there	The document has \`<Dial>\`, \`<Gather>\`, \`<Record>\` or \`<Hangup>\`
\`trim\` of \`<Conference>\` is wrong	An attribute has a value that isn't allowed
\`coach\` of \`<Conference>\` names no participant	The call to coach isn't in this conference
\`method\` of \`<Sip>\` is wrong	An attribute has a value that isn't allowed
\`sendDigits\` of \`<Sip>\` is wrong	An attribute has a value that isn't allowed
The SIP address in \`<Sip>\` is malformed	The URI has the wrong format
Your account can't make SIP calls	SIP calls aren't enabled for the account
This feature needs a newer API version	The number or the TwiML app is set to the 2008 API
SIP calls aren't enabled for your account	SIP calls aren't enabled for the account
The caller ID was rejected	The number is on a do-not-originate list	The caller ID isn't in E.164 format
The caller ID in \`<Dial>\` is too long	The value has too many characters
\`username\` or \`password\` of \`<Sip>\` is wrong	The username or password has a value that isn't allowed
There are too many SIP addresses in \`<Dial>\`	There are more \`<Sip>\` elements than allowed
The SIP address has too many headers	There are more headers than allowed
A SIP header has a name that Twilio doesn't pass on	A header's name isn't allowed
A SIP header is too long	A header is longer than allowed
The SIP host has no public IP address	DNS has no public record for the host
A Twilio SIP domain can't be dialed	The address belongs to Twilio itself
The recording's callback URL can't be used	The URL isn't valid
The transcription's callback URL can't be used	The URL isn't valid
\`<Sim>\` doesn't work in this Region	The feature isn't offered in this Region
The caller's display name can't be used	The name is too short, too long, or has control characters
This conference feature needs the 2010 API	The number or the TwiML app is set to the 2008 API
\`finishOnKey\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`finishOnKey\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`method\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`timeout\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`numDigits\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`<Gather>\` contains a verb that doesn't belong there	An element is nested where it isn't allowed
\`<Say>\` in \`<Gather>\` names a voice that doesn't exist	The voice is misspelled or not offered
\`loop\` of \`<Say>\` is wrong	An attribute has a value that isn't allowed
\`<Play>\` in \`<Gather>\` doesn't lead to audio	A URL to play doesn't lead to audio
\`input\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`speechTimeout\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`maxSpeechTime\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`partialResultCallbackMethod\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`hints\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`language\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed	The speech model doesn't support this language
\`bargeIn\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`profanityFilter\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`speechModel\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`speechTimeout="auto"\` doesn't work with the speech model	\`auto\` is set together with a speech model
\`debug\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`<Gather>\` in PCI mode needs an HTTPS callback	The callback begins with \`http\`
\`actionOnEmptyResult\` or \`action\` of \`<Gather>\` is wrong	The \`action\` of \`<Gather>\` is empty or not valid
\`enhanced\` of \`<Gather>\` is wrong	An attribute has a value that isn't allowed
\`<Gather>\` speech recognition currently works poorly	An error occurred on Twilio's side
The Google speech recognition setup is wrong	The provider doesn't accept these settings
The speech provider setup is wrong	The provider doesn't accept these settings
\`loop\` of \`<Play>\` is wrong	An attribute has a value that isn't allowed
\`<Play>\` doesn't lead to audio	A URL to play doesn't lead to audio
\`digits\` of \`<Play>\` is wrong	An attribute has a value that isn't allowed
\`loop\` of \`<Say>\` is wrong	An attribute has a value that isn't allowed
\`<Say>\` names a voice that doesn't exist	The voice is misspelled or not offered
\`<Gather>\` has a language that Twilio doesn't know	The value isn't on the list of languages	The attribute is called \`lang\`
\`rate\` of \`<prosody>\` is wrong	The voice doesn't accept the rate	The voice doesn't support tags such as \`<prosody>\`
\`<Say>\` has nothing to say	The text to say is empty	A tag in the text is written wrong, or the voice doesn't support it	The voice can't speak this text
The text of \`<Say>\` is too long	The text exceeds the voice's limit
\`method\` of \`<Record>\` is wrong	An attribute has a value that isn't allowed
\`timeout\` of \`<Record>\` is wrong	An attribute has a value that isn't allowed
\`maxLength\` of \`<Record>\` is wrong	An attribute has a value that isn't allowed
\`finishOnKey\` of \`<Record>\` is wrong	An attribute has a value that isn't allowed
\`transcribe\` of \`<Record>\` is wrong	An attribute has a value that isn't allowed
\`maxLength\` is too high for a transcription	\`maxLength\` is higher than transcription allows	The URL in \`transcribeCallback\` isn't valid
\`playBeep\` of \`<Record>\` is wrong	An attribute has a value that isn't allowed
The recording is too short or too long to transcribe	This recording can't be transcribed
The recording was gone before transcription	This recording can't be transcribed
This kind of recording can't be transcribed	This recording can't be transcribed
Encrypted and PCI recordings aren't transcribed	This recording can't be transcribed
\`recordingStatusCallbackEvent\` is wrong	An attribute has a value that isn't allowed
\`recordingTrack\` of \`<Dial>\` is wrong	An attribute has a value that isn't allowed
\`trim\` of \`<Record>\` is wrong	An attribute has a value that isn't allowed
\`method\` of \`<Redirect>\` is wrong	An attribute has a value that isn't allowed
This verb needs a newer API version	The number or the TwiML app is set to the 2008 API
\`<Refer>\` works only on SIP calls	The call isn't a SIP call
A SIP transfer arrived, but \`<Dial>\` has no \`referUrl\`	\`referUrl\` is missing or misspelled
\`<Sms>\` doesn't work in this Region	The feature isn't offered in this Region
Add-ons don't work in this Region	The feature isn't offered in this Region	The add-on isn't installed or set up
The trial account's call ended after 10 minutes	The account hasn't been upgraded
The client notification URL can't be used	The client notification URL isn't valid
The client notification URL responded with an error	Your server fails or rejects the request	The URL is wrong	Your app has no binding for the user (404)
A call was rejected with an unexpected cause	The call timed out, was canceled or wasn't answered	\`reason\` of \`<Reject>\` has a wrong value
\`length\` of \`<Pause>\` is wrong	An attribute has a value that isn't allowed
\`<Message>\` can't be sent to this \`to\`	The message would go to the number that received it	The value isn't a number that you can text	The account is a trial, and the number isn't verified
\`<Message>\` can't be sent from this \`from\`	The number isn't yours, or can't send messages
The text of \`<Message>\` is empty or too long	The text was empty when the TwiML was built	The text has more than 1600 characters
\`method\` of \`<Message>\` is wrong	An attribute has a value that isn't allowed
\`statusCallback\` of \`<Message>\` is wrong	An attribute has a value that isn't allowed
One reply asked for too many documents	The TwiML redirects in a loop
Too many replies between two numbers	Two machines reply to each other	The TwiML redirects in a loop	One of your jobs keeps sending	The person sends messages that fast
The number in \`from\` can't send messages	The number isn't yours, or can't send messages
More than ten replies to one message	The TwiML sends too many messages
A verb isn't allowed in the reply to a message	A verb for calls in the response to a message
A trial account can only text verified numbers	The number hasn't been verified yet
\`method\` of \`<Enqueue>\` is wrong	An attribute has a value that isn't allowed
\`waitUrl\` of \`<Enqueue>\` is wrong	An attribute has a value that isn't allowed
\`action\` of \`<Enqueue>\` is wrong	An attribute has a value that isn't allowed
The queue name in \`<Enqueue>\` is empty	The element contains no name
The queue name in \`<Enqueue>\` is too long	The name has more than 63 characters
\`waitUrlMethod\` of \`<Enqueue>\` is wrong	An attribute has a value that isn't allowed
The call queue is full	The queue's limit is reached
\`method\` of \`<Queue>\` is wrong	An attribute has a value that isn't allowed
\`url\` of \`<Queue>\` is wrong	An attribute has a value that isn't allowed
The queue name in \`<Queue>\` is empty	The element contains no name
The queue name in \`<Queue>\` is too long	The name has more than 63 characters
The reservation SID in \`<Queue>\` is wrong	The SID isn't that of a pending reservation	Your app already accepted the reservation	The call was enqueued without a workflow
The reservation wasn't found or is canceled	The reservation doesn't exist, or is canceled or rescinded
The worker's activity couldn't be changed	An external user queue couldn't be updated
TaskRouter queues don't work in this Region	The feature isn't offered in this Region
The workflow SID in \`<Enqueue>\` is wrong	The SID is wrong, or belongs to another account
The task attributes in \`<Enqueue>\` aren't valid JSON	The text isn't valid JSON
\`<Enqueue>\` couldn't create a task	No filter in the workflow matches the attributes
A call's task couldn't be cleaned up	The \`<Enqueue>\` task is still there
\`<Enqueue>\` with TaskRouter fails in this Region	The feature isn't offered in this Region
The workflow SID in \`<Conference>\` is wrong	The SID is wrong, or belongs to another account
The task attributes in \`<Conference>\` aren't valid JSON	The text isn't valid JSON
\`priority\` of \`<Conference>\` is wrong	An attribute has a value that isn't allowed
The timeout of the Conference instruction is wrong	It isn't a whole number of seconds
\`<Conference>\` couldn't create a task	Twilio gives no reason
A conference's task couldn't be cleaned up	The \`<Conference>\` task is still there
The reservation SID in \`<Conference>\` is wrong	The SID is wrong, or belongs to another account
The post-work activity SID is wrong	The SID is wrong, or belongs to another account
The reservation couldn't be accepted	Twilio gives no reason
The worker couldn't be updated	Twilio gives no reason
Too many workers are active at the same time	Too many workers are in an available activity
The requested statistics are older than 30 days	\`StartDate\` is more than 30 days ago
\`<Start>\` or \`<Stop>\` contains an unknown element	The element inside isn't one that they accept
Twilio couldn't send a call progress event	One of Twilio's systems failed
A call progress event waited too long	Your server responds too late	A firewall or a network problem stops the request
Your status callback responded with an error	Nothing is served at this URL (404 or 410)	Your own signature check rejects Twilio (mostly 403)	Your server responds with an error (5xx)	A login or another check guards the URL	A firewall or a bot filter rejects the request (403)	The route doesn't accept the method (mostly 405)	Your app rejects the request (4xx)	The response has no Content-Type header	Your server limits the rate of requests (429)	The tunnel is offline or leads to the wrong port
TwiML for a running call needs absolute URLs	A URL in the TwiML is relative
Twilio failed while handling the request	A system behind the request failed
Coaching needs Agent Conference	Agent Conference isn't configured
The conference isn't connected	The conference isn't active
The conference's attributes are wrong	One of the attributes has a wrong value
No conference has this SID or name	The SID or the friendly name is wrong
Twilio couldn't send a conference event	A Twilio service had a temporary error	The request to your callback URL failed
Your conference callback responded with an error	Nothing is served at this URL (404 or 410)	Your own signature check rejects Twilio (mostly 403)	Your server responds with an error (5xx)	A login or another check guards the URL	The route doesn't accept the method (mostly 405)	Your app rejects the request (4xx)	Your server limits the rate of requests (429)	The response has no Content-Type header	The tunnel is offline or leads to the wrong port
The conference is full	The limit on participants is reached
Too many calls are running to add a participant	The limit on concurrent calls is reached
The conference doesn't exist or has ended	The conference has ended	The name or SID is wrong
The participant's label has the wrong form	The label is too long or has the wrong format
The participant's label has the wrong form	The label is too long or has the wrong format
Another participant uses the label	Two calls get the same label
Another participant uses the label	Two calls get the same label
The participant to coach is on hold	The participant is on hold now
The participant to coach isn't in the conference	The participant isn't in this conference now
The participant couldn't be added	One of Twilio's systems failed
The conference is in an unexpected state	The conference isn't in progress
The recording was too short to be kept	The recording is shorter than the minimum
The recording was silent and not kept	No one spoke, or no audio arrived
The recording couldn't be encrypted	The public key couldn't be used
No valid public key for recordings	The account has no valid public key
The recording was lost during encryption	One of Twilio's systems failed
The recording was encrypted with another key	The selected key is deleted or can't be used
The call has more than one recording running	Several recordings run at the same time
Encrypted recordings aren't available as MP3	The URL ends with \`.mp3\`
Deleting the recordings failed	An error at Twilio stopped the deletion
The S3 storage settings are wrong	Bucket URL or credentials are wrong or missing
Your S3 bucket denies access	The credentials can't write to the bucket
A mono recording has no second channel	The recording was made in mono
The recording is in a state that forbids this	The call was being transferred over SIP
This account can't read the Insights data	Voice Insights Advanced Features are turned off	The call belongs to another account
The call summary isn't ready yet	The summary is still being created
The call is older than 30 days	The call ended too long ago
Advanced features were off when the call was made	Advanced Features weren't enabled at that time
The query took too long	A system behind the request failed
Voice Insights failed	A system behind the request failed
A filter of the Voice Insights request is wrong	The value has the wrong format
The transcription names no recording	Both are missing
The ID of the Transcription Configuration is malformed	The ID is missing, cut off or belongs to something else
The media URL isn't a full \`https://\` or \`s3://\` URL	The URL is relative, malformed or of another scheme
The number of participants is wrong	There is one participant, or more than two
The audio channel must be 1 or 2	\`audioChannelIndex\` is below 1 or above 2
The audio channel isn't a whole number	\`audioChannelIndex\` is a number such as 1.5
Two participants share one audio channel	Both participants have the same \`audioChannelIndex\`
The participant type doesn't exist	\`type\` isn't one of the allowed values
A participant has no address	\`address\` is empty or missing
The Transcription Configuration doesn't exist	It was deleted, or the ID is wrong or from another account
Accounts with compliance rules aren't transcribed	The account has compliance flags
The account uses version 2 of transcription	The account is flagged for Voice Intelligence V2
This recording can't be transcribed	The recording's state or location doesn't allow it
The media URL's host can't be found	The URL is wrong or not public
The audio file couldn't be downloaded	The host was slow, closed the connection or had an error
The audio file wasn't found (404)	The file is gone, or the URL is wrong
The audio file needs a login (401 or 403)	The file is protected
The recording is longer than eight hours	The audio is too long
The audio format isn't supported	The file isn't in a supported format
The audio file is damaged	The file is cut off or broken
The audio has more than two channels	The recording has too many channels
The audio file is larger than 3 GiB	The audio file is too large
The transcription failed on Twilio's side	A system behind the request failed
The participants couldn't be determined	The request has \`sourceId\` but no participants
The transcript is too large for the callback	The result is larger than 1 MB
The speech provider rejected the request	A setting isn't valid for the provider
The transcription's status callback responded with an error	The status callback responded with an error
The transcription's status callback took too long	The status callback took too long
The transcription's status callback can't be reached	The status callback can't be reached
The transcription's status callback responds with too much	The status callback responds with too much
The transcription's status callback redirects too often	The status callback redirects too often
The transcription's status callback has a malformed URL	The status callback has a malformed URL
The document doesn't meet the rules	It is the wrong type of document
The document isn't legible	The image is blurred or of poor quality
The document has expired	Its expiry date has passed or isn't visible
Parts of the document are covered	Numbers or names were covered
Required information is missing	A field marked as required is empty
The entry and the document don't match	The document or the entry is wrong
The ID shows only one side	The back is missing
The name on the ID is different	A name is missing or spelled differently
The nationality on the ID is different	The document or the entry is wrong
The business number doesn't match	The number isn't the one in the register
The business name doesn't match	The name and registration don't match the register
A domestic address is required	The address is abroad or isn't valid
A domestic emergency address is required	The emergency address is abroad or isn't valid
The address is incomplete	Part of it is missing or wrong
The emergency address is incomplete	Part of it is missing or wrong
The address differs from the document	The address could have a typo
The document shows no address	The uploaded ID has no address on it
A PO box isn't accepted	The address isn't a physical address
The representative's ID is missing	This person's identity couldn't be verified
The representative's link to the business is missing	The person isn't in the registration
The name on the proof of address is different	A name is missing or spelled differently
The proof of address is too old	The document was issued too long ago
The document shows an inactive business	The registration isn't active
The file couldn't be opened	The file is damaged, or its type doesn't match its content
The account can't buy this type of number	The number type is restricted for the account
Personal details are missing	A field marked as required is empty
The form is incomplete	A field marked as required is empty
The form differs from the document	The document or the entry is wrong
A local address is required	The address isn't local
A document was rejected	The reason is shown with the document
An entry was rejected	The reason was sent by email
The person is under age	The birth date makes the person a minor
Business name and website don't match	The name doesn't match the site's certificate or URL
The phone number isn't valid	The number has the wrong format or a typo
The email address isn't valid	The address has the wrong format or a typo
The work email is missing	This field is empty in the bundle
The representative couldn't be verified	The identity couldn't be confirmed
The tax ID is missing	The field doesn't contain a personal tax ID
The photo ID is missing or isn't valid	The ID is missing, expired, or in another name
The register excerpt is missing	It wasn't uploaded, or the upload failed
The register excerpt couldn't be verified	The number is wrong, or the registration has expired
The business is listed as inactive	The registration isn't active
This number can't be bought	A restriction applies to this number
The bundle isn't available to this business	The business isn't eligible for a business bundle
The bundle was sent as a test	\`IsTest\` was \`true\`
Business name and website don't match	The site's certificate or URL has another name
The business ID couldn't be verified	The number is wrong, not valid or expired
The address couldn't be verified	The address isn't in the address database
The first representative couldn't be verified	Identity or affiliation couldn't be verified
The second representative couldn't be verified	Identity or affiliation couldn't be verified
The email isn't on the website's domain	The email address is on another domain
This profile can't be copied	It isn't eligible to be copied
This profile was already copied	You already copied it
The business number must be an EIN or D-U-N-S number	The registration authority is a different one
The profile can't be copied without its address	The linked address was deleted
A contact with this ID already exists	Another contact has the same value
A field of the contact is missing or unknown	A field is missing, duplicated or misspelled
A value in the contact is wrong	A value has the wrong length or data type
The search for contacts is wrong	The search parameter isn't valid
The contact can't be updated like this	The JSON is broken, or a field can't be updated
The contact update is empty	The request names no field to update
The contact has no identifier	No field that identifies the contact is set
Fetch by ID or by channel, not by both	The request has both the ID and the channel
Another contact has this channel	Another contact has the same channel value
Only one channel can be primary	\`is_primary\` is \`true\` for more than one channel
This channel doesn't exist	The channel isn't one that Contacts supports
The channel type isn't valid	The fallback channel has no content that it can carry	The request names another type
A field of the channel is missing or wrong	A field is missing, wrong or duplicated
A value of the channel is wrong	The length, email address or phone number is wrong
The contact has too many channels of one kind	The request would add a sixth channel of one type
The channel's description is too long	The description has more than 100 characters
The value of a channel can't be changed	The value differs from the stored one
The channel update is empty	The request doesn't say what to update in the channel
This location type doesn't exist	The location has another type
The contact has too many locations	The request would add a sixth location
A field of the location is missing or wrong	A field of the location is missing, wrong or duplicated
A value of the location is wrong	A field of the location is wrong, missing or duplicated
The country code is wrong	It isn't an ISO 3166-1 alpha-2 code
The page size must be 1 to 25	The page size is below 1 or above 25
The page token is wrong	The page token isn't a whole number
The location update is empty	The request doesn't say what to update in the location
The page token is below 0	\`PageToken\` is smaller than 0
The custom field isn't defined	No custom field with this name is defined
A custom field is missing or wrong	A value is missing, wrong or duplicated
A custom field's value is wrong	The length, data type or date doesn't match the field
A custom field already has this name	Another definition has the same name
The field's name is too long	The name has more than 100 characters
This field type doesn't exist	The type isn't text, date or number
There are too many custom fields	The request would exceed 2000 definitions
The field's name is empty	The request sets an empty name
The request body isn't valid JSON	\`Unique\` is missing, or the form data isn't valid
This custom field doesn't exist	The definition doesn't exist
Contacts failed on Twilio's side	A system behind the request failed
The page size for fields is wrong	The page size isn't a whole number in this range
The field's name is reserved	The name is a reserved word
The key \`Unique\` is missing	The request lacks the form key \`Unique\`
The channel can't be updated like this	The JSON is broken, or the field can't be updated
The request's Content-Type is wrong	The type isn't one that this request accepts
Contacts is busy	A system behind the request failed
A parameter is missing, unknown or not accepted	A required parameter didn't arrive	A SID in the URL is empty, so a change became a creation	A dependency in the Function has a nonexistent version	A dependency needs another version of Node.js	The deployment contains no Function and no asset	The resource rejects a value	The task's state doesn't allow this	TaskRouter can't read the expression	A date to filter by has the wrong format	Twilio doesn't know a parameter
The friendly name is too long or empty	\`FriendlyName\` is outside 1 to 64 characters
Twilio rejected these credentials	The Auth Token doesn't match the Account SID	Standard and Restricted keys can't access the Accounts API	The API key and its secret don't match	The API key SID is used as the Account SID	The API key was deleted or belongs elsewhere	Environment variables are empty	A value has extra or missing characters	The username is neither an Account SID nor an API key SID	The primary compliance profile isn't approved	Trial accounts have no access to this feature	No credentials reached Twilio	The media URL was opened without credentials	The Auth Token was replaced	This key can't manage API keys or Auth Tokens	The URL names another account	The CLI uses another profile	A parent account's key can't reach subaccounts	The credentials belong to another Region	The URL has no valid Account SID	The two values are swapped or equal	The \`Authorization\` header has the wrong form	A policy of the account refuses the request	The OAuth access token expired or is wrong	The JWT was signed with the Auth Token	The account is suspended or closed	Organization APIs accept only OAuth apps of the organization
This URL doesn't accept that HTTP method	The request uses the wrong method	Twilio doesn't offer this action	A name is used instead of the SID
The account isn't active	The balance is used up	The new trial account wasn't activated	The account or its parent was suspended
The app lacks a permission on the customer's account	The Connect App never asked for this permission	The customer withdrew the authorization
The page size is above 1000	\`PageSize\` is larger than the resource allows
Test credentials can't use this resource	The request is signed with test credentials
Too early to delete this call or message	The record is too recent	The call is still in progress
This action is turned off for the account	Twilio has turned the action off for this account
The connection uses a TLS version that is too old	The runtime offers only TLS 1.0 or 1.1	A proxy connects on the application's behalf
Twilio accepts none of the offered TLS ciphers	The runtime or a proxy offers only old cipher suites
The update changes nothing in T-Mobile's records	T-Mobile has all these values already
T-Mobile rejected the number	T-Mobile doesn't accept the number as it is
The number is empty or isn't only digits	The number is empty, or isn't only digits
Twilio can't use this Access Token	The SDK got something that isn't an Access Token	The secret doesn't belong to the key in the token	A claim in the token is missing or empty	The key and the token belong to different accounts	The token lacks the grant for this product	The grant names another account's service	The key was created in another Region	A Restricted key signed the token	The Auth Token signed the token, not an API key	The API key was deleted	The token is older than its lifetime	A clock is wrong	Voice JS registered before Twilio had checked the token	The push credential in the token is wrong	The key or account in the token is wrong	A field in the token's header is missing or wrong	An old capability token was sent	The token's lifetime is over 24 hours	The expiry isn't a number of seconds	The account is suspended or closed
The Access Token's header is wrong	A field in the token's header is missing or wrong	An old capability token was sent
The key or account in the Access Token is wrong	The key or account in the token is wrong	The Auth Token signed the token, not an API key	The key and the token belong to different accounts	The API key was deleted	The key was created in another Region	The account is suspended or closed
The Access Token has expired	The token is older than its lifetime	A clock is wrong	The token's lifetime is over 24 hours	Voice JS announces the end of a token only once	The expiry isn't a number of seconds
The Access Token isn't valid yet	A clock is wrong	The token has a later start time
The Access Token's grants don't match	The token lacks the grant for this product	The grant names another account's service	A Verify Push token was passed to another SDK
The Access Token's signature is wrong	The secret doesn't belong to the key in the token	The Auth Token signed the token, not an API key	The key was created in another Region	The key and the token belong to different accounts	A Restricted key signed the token	The API key was deleted
Twilio rejected the token of this request	Twilio rejects the Access Token without a reason	The key and the token belong to different accounts	The secret doesn't belong to the key in the token	The key or account in the token is wrong	The token is older than its lifetime	The API key was deleted	A clock is wrong	The SDK got something that isn't an Access Token	The Auth Token signed the token, not an API key	A Restricted key signed the token	A field in the token's header is missing or wrong	A claim in the token is missing or empty	The token's lifetime is over 24 hours	The client validation JWT was rejected
The JWT header is wrong	The header of the client validation JWT is wrong	A field in the token's header is missing or wrong
Issuer or subject of the JWT is wrong	The client validation JWT names a different key	The key or account in the token is wrong	The key and the token belong to different accounts	The account is suspended or closed
A claim of the JWT is missing or wrong	A claim in the token is missing or empty	A claim in the client validation JWT is missing or wrong
The JWT isn't valid yet	A clock is wrong	The JWT has a start time in the future
The JWT has expired	The token is older than its lifetime	A clock is wrong	The expiry isn't a number of seconds	The client validation JWT was used again
The JWT is valid for too long	The token's lifetime is over 24 hours	The client validation JWT is valid for too long
The signature of the JWT is wrong	The private key and public key aren't a pair	The secret doesn't belong to the key in the token
The token isn't a JWT	The SDK got something that isn't an Access Token	A field in the token's header is missing or wrong	The secret doesn't belong to the key in the token	The key or account in the token is wrong	A Restricted key signed the token	The client validation header has no JWT
The update request has no parameters	Twilio recognized none of the parameter names
Another update of this resource is still running	Two requests change the same resource
The number was registered with WhatsApp too often	Ten registrations were attempted in 72 hours
Twilio forbids this request	The account is suspended or closed	The account works, but can't do this	The registration of a mobile app was refused
Twilio found nothing at this URL	The SID is wrong, or what it named was deleted	A subaccount owns the resource, but the credentials are the parent's	The country doesn't have this kind of number	A variable in the URL is empty	The Account SID in the URL is malformed	Lookup doesn't recognize this number	The verification is used up	The call has already ended	The resource belongs to another account	No Video Room in progress has this name	The Messaging Service isn't in the account that sends	The sender isn't in the service or trunk that the URL names	\`.twiliodeployinfo\` names a deleted or foreign service	The account has no such Flex plugin, or no such version	The new resource isn't available yet	The URL itself is wrong	Voice Insights has no data for this call	The resource is stored in another Region	Conversations still has the old user with this identity
The resource's state doesn't allow the change	The resource is busy or in an unexpected state	This build is already active in the environment	The new environment's name or domain is taken	The contact is already in the Studio Flow
Twilio no longer offers this API	The request still calls \`SMS/Messages\`	The request calls another API that was shut down
The resource isn't in the state you expect	The resource changed after you read it
The request is too large	The body is larger than Twilio accepts
A parameter has a value that Twilio doesn't accept	A value is outside what the resource accepts	The body's encoding is wrong or isn't declared
A SID in the request isn't a valid SID	The SID is cut off or has extra characters	The SID belongs to another kind of resource	A variable was empty
Twilio requires a newer protocol for this connection	The application connects with TLS 1.0 or 1.1	An old build is still running	A proxy connects with old TLS
Too many requests at the same time	The app sends in bursts	A Verify limit is reached	The deployment uploads many files at once
Twilio failed while handling the request	An error or timeout inside Twilio	The API key SID is where the Account SID belongs
This part of Twilio isn't available at the moment	A Twilio service is down or overloaded
Twilio couldn't process this message	The message was sent during an incident	Processing this one message failed
Something is wrong with an Accounts request	The code names only the resource
A subaccount can't have its own subaccounts	The credentials belong to a subaccount
The account has too many Services	Services in all subaccounts count together
A request to start a call is wrong	The request lacks \`To\` or \`From\`	The request doesn't say what the call does	A URL or a method has a wrong value	The number is neither yours nor verified
The call has no recipient (\`To\`)	\`To\` is empty, misspelled or sent in another form
Twilio doesn't call premium numbers	The number is a premium-rate number
Your account isn't allowed to call abroad	The country isn't enabled	It was read as a number in another country
The call was already started	Something went wrong inside Twilio
Twilio can't use the URL of the call	The URL exists only on your machine or network	The URL isn't complete, or has stray characters	The URL, or a part of it, is empty	\`Url\` has text or TwiML, not a URL	The request's TwiML app has no valid voice URL
\`SendDigits\` has a character that can't be dialed	\`SendDigits\` is too long or has other characters
\`IfMachine\` has a value that isn't allowed	\`IfMachine\` takes only three values
The call's \`Timeout\` has a wrong value	\`Timeout\` isn't a positive whole number
The \`Method\` of the call is neither \`GET\` nor \`POST\`	Twilio calls a webhook with \`GET\` or \`POST\`
Your account can't call from this number	The number is neither yours nor verified	The number belongs to another account or project	Test credentials accept only one \`From\`	A test number is set, with live credentials	\`From\` is a name, not a number
The recipient (To) isn't a usable phone number	The number is incomplete or has a typo	To doesn't contain a number	Recipient and sender are the same number	The recipient is a short code or a sender name	Twilio doesn't accept the prefix before the number	Twilio doesn't know the number's range yet	The client name has characters that aren't allowed	A test number that always gives this error
Twilio doesn't accept this From number or name	The sender isn't in the format Twilio expects	The sender is a SID	The sender name is too general, too long or blocked	A trial account can't send from a name	The sender's prefix doesn't work here	The WhatsApp sender isn't approved, or is missing its prefix	The recipient contains a colon	A client's name can't call a phone number	The number isn't allowed to send or call	A test number that always gives this error
The call has no caller (\`From\`)	\`From\` is empty, misspelled or sent in another form
Twilio can't route a call to this number	The number is incomplete or has a typo	No carrier accepts calls to this number	A test number that always gives this error
Your account isn't allowed to call this country	The country isn't enabled	It was read as a number in another country	The number is in a high-risk range of the country	The subaccount has its own permissions	A test number that always gives this error
Twilio blocks calls to this number	Calls to +1 need an approved customer profile	Twilio blocks the number to prevent fraud, or by law	Letters in the number were read as keypad digits	A test number that always gives this error
The number to call isn't a valid phone number	The number isn't written in E.164	No such number exists	A test number that always gives this error
There is no such TwiML app	The app was deleted, or belongs elsewhere	The value isn't a TwiML app SID
A trial account can only call verified numbers	The number hasn't been verified yet	The number isn't the one you verified	The number is verified in another account
The call isn't in progress	The call ended before the request arrived	The call is still queued or ringing	The SID belongs to the other leg	There is no recording to pause, resume or stop
The SIP username is too long	\`SipAuthUsername\` has more than 255 characters
A username has characters that aren't allowed	\`SipAuthUsername\` has characters that SIP forbids	twilio-go refuses the Account SID or API key
The SIP password is too long	\`SipAuthPassword\` has more than 255 characters
A password has characters that aren't allowed	\`SipAuthPassword\` has characters that SIP forbids	twilio-go refuses the Auth Token or secret
The SIP username came without a password	\`SipAuthPassword\` is missing
SIP calls aren't enabled for your account	SIP calls aren't enabled for the account
The headers in the SIP address are too long	The headers have 1024 characters or more
A SIP header has a name that isn't allowed	The name of the header has stray characters
A SIP header has a value that isn't allowed	The value of the header has stray characters
The account has too many SIP domains	A hundred SIP domains in one account is the limit
A setting of the SIP domain has a wrong value	The list is already attached to the domain	One parameter breaks a rule
You can't have this SIP domain name	The name is taken or breaks a rule
The SIP domain still has subdomains	Other domains end in this domain's name
A setting of machine detection is out of range	A value is misspelled or outside its range
Twilio didn't save the IP access control list	Another list or address has the same name	The address is already in the list
A SIP domain still uses this IP access control list	A SIP domain still uses the list
The IP access control list is full	A hundred addresses in one list is the limit
An address for an IP access control list is wrong	It isn't a complete IPv4 address
The account has too many lists for SIP	A hundred lists in one account is the limit
Twilio didn't save the SIP credentials	The password is missing or too weak	The username is missing or too long	Another list has the same name
A SIP domain still uses this credential list	A SIP domain still uses the list
The credential list is full	A thousand usernames in one list is the limit
Twilio didn't save the SIP username and password	The username or password breaks a rule
The account has too many SIP trunks	A hundred trunks in one account is the limit
Twilio didn't save the trunk	The termination URI is used by another trunk	The list is already attached to the trunk	The domain name doesn't end with \`.pstn.twilio.com\`
Other trunks depend on this trunk's name	There are trunks below this one	The trunk above doesn't exist in this account
Someone else has this termination URI	The name is taken
The trunk has too many origination URIs	The trunk has reached its limit of origination URIs
You can't set this number of calls per second	Twilio has to make this change
There is no such Region for the trunk	The name of the Region is misspelled or not for trunks
The account has too many connection policies	Ten thousand policies in one account is the limit
The connection policy has too many targets	Ten targets in one policy is the limit
The account has too many IP access control lists	A thousand lists in one account is the limit
Twilio can't read the ruleset	The JSON has the wrong structure, or a rule name appears twice
There is no such SIP manipulation policy	The SID is wrong
A SIP manipulation policy breaks a rule	A condition or an action isn't one that Twilio recognizes
The account has too many SIP manipulation policies	A thousand policies in one account is the limit
The rule has too many actions	Twenty actions in one rule is the limit
The rule has too many conditions	The rule has reached its limit of conditions
Machine detection has no URL for its result	The request names no callback for the result
Machine detection parameters for another kind of call	\`AsyncAmd\` was sent with \`<Dial>\` or a participant
A trial account accepts calls only from verified numbers	The account hasn't verified the caller's number	The call shows a different number	The number is verified in another account
The recipient is a short code	To is a short code, or a number that looks like one
To and From are the same number	The recipient is one of your own senders	The sender setting has the recipient's number	A reply uses the wrong number from the incoming message	The recipient is missing, and a default is used
A trial account can't send from a name	Sender names need an upgraded account
The recipient is a premium-rate or information number	Someone entered a premium-rate or information number	Fraud on an open form
There is no such BYOC trunk	The SID is wrong, or the trunk belongs elsewhere
The account has too many TwiML apps	A thousand apps in one account is the limit
The account will soon have too many TwiML apps	The account is close to a thousand apps
From isn't one of your SMS numbers or names	The number isn't one of your Twilio numbers	The sender name isn't allowed	The number isn't supported in North America
Twilio doesn't accept this webhook URL	The URL points to your own machine	The host or the URL is malformed	A proxy hides the public host from your app	The URL is relative, or lacks its scheme
The webhook method is neither \`GET\` nor \`POST\`	\`VoiceMethod\` violates Twilio's rule
A trial account can't get another number	A trial account has one number
VoiceFallbackUrl needs a VoiceUrl	The main URL is missing
SmsFallbackUrl needs an SmsUrl	The main URL is missing
This number doesn't support SMS, so it has no SMS settings	The number can't send or receive SMS
Messages to this country aren't enabled	The country isn't enabled	The number was read as one from another country	Twilio doesn't deliver to this country	The subaccount has its own permissions	A test number that always gives this error
This number can't look up caller names	The number doesn't have this feature
The TwiML app isn't in this account	The SID is mistyped, or belongs to another account
The phone number or its SID isn't valid	The number isn't valid, or isn't in E.164 format	The SID for the Messaging Service is wrong	A test number that always gives this error
This phone number can't be bought	Someone else bought the number first	The number belongs to another provider	The number is reserved for another account	A test number that always gives this error
The number can already be used for calls and messages	The number needs no verification
The number is already verified for this account	The number was verified before	The verification call is still going on
This area code doesn't exist	\`AreaCode\` violates Twilio's rule
No number is free in this area code	The area code is sold out	A test area code that always gives this error
This phone already verified another trial account	The phone belongs to an earlier trial
CallDelay must be 0 to 60 seconds	\`CallDelay\` violates Twilio's rule
PlayUrl isn't an http or https URL	\`PlayUrl\` violates Twilio's rule
CallbackUrl isn't an http or https URL	\`CallbackUrl\` violates Twilio's rule
AreaCode isn't allowed on this endpoint	AreaCode belongs on the main endpoint
Toll-free and local numbers were mixed up	A toll-free number was bought as local, or the reverse
The Account SID in the request isn't valid	The API key SID is where the Account SID belongs	The value isn't a complete Account SID	The target account of a number transfer is wrong
The target account doesn't exist	The SID is wrong, or the account is gone
The target account isn't active	A number can move only to an active account
The two accounts don't belong together	The number would leave its family of accounts
Only the main account can move phone numbers	The request uses a subaccount's credentials
There is no such account status	\`Status\` isn't one of the three values
The main account is suspended, and so are its subaccounts	The main account has to be active first
A main account's status can't be changed	The SID in the path is the main account's
Twilio suspended this subaccount	Twilio, not you, suspended the subaccount
The subaccount is permanently closed	A closed subaccount can't be reopened
The main account has too many subaccounts	A thousand subaccounts is the initial limit
Twilio doesn't recognize this page of the list	The token was built or changed by your code
The resource isn't available yet	The recording is still being processed
Twilio can't use this callback URL	The URL exists only on your machine or network	The URL isn't complete, or has stray characters
There is no such transcription type	The value isn't one that Twilio accepts
The transcription request has no recording	\`RecordingSid\` is empty or misspelled
From isn't an SMS number in this account	The number isn't one of your Twilio numbers
The message has no text and no media	The variable for \`Body\` is empty	The request body isn't a form	The parameter isn't spelled \`Body\`	A pasted command has curly quotes
The message has no sender	The variable for the sender is empty	The request body isn't a form	The parameter isn't spelled \`From\`	A pasted command has curly quotes	The endpoint is older than Messaging Services
The message has no recipient	The variable for \`To\` is empty	The request body isn't a form	The parameter isn't spelled \`To\`	A pasted command has curly quotes
The text is too long for the old SMS endpoint	An outdated SDK or URL sends the message
This sender can't send messages to this recipient	The number isn't in this account	The number can't send messages	The number is still being ported or hosted	The sender is the WhatsApp Sandbox number	Test credentials send only from +15005550006	A test number is set, with live credentials	The sender isn't written in full	The sender can't reach this country or network	A WhatsApp sender lacks its prefix	A short code sends only within its country	A test number that always gives this error
A trial account sends only from its trial number	From isn't the trial number
The recipient isn't verified for this account	A trial account sends to verified numbers only	The primary compliance profile isn't approved	Another number, or another account, was verified
Twilio doesn't accept this StatusCallback URL	The URL is malformed or too long	The URL points to your own machine
The recipient has opted out of your messages	The recipient replied STOP	The number has a new owner	A test number that always gives this error
The sender's queue is full	Messages arrive faster than the sender can send them	A test number that always gives this error
This sender can't reach this recipient	The recipient's country doesn't accept this sender name	The number sends only within its own country	Twilio reads a different number than you meant	Twilio has no route to this carrier	MMS doesn't reach this recipient	The short code doesn't reach this carrier	A test number that always gives this error
The number needs a certified local address	The account has no suitable Address
The recipient isn't a mobile number	The number is incomplete or has a typo	The number is a landline	The number belongs to a device	A test number that always gives this error
The number needs a local Address	There is no Address in the required place
From matches several of the account's numbers	The sender is missing its country code
The message is longer than 1,600 characters	The text is too long	A value makes the text too long	Special characters count more than once
Twilio refuses the text of this message	The text is one that all carriers block
The message has no text, media or template	The text or the template SID is empty	The parameter isn't spelled the way Twilio expects	The request body isn't a form	The SDK is older than the parameter
A media URL is malformed	The URL lacks \`https://\` or \`http://\`	A list was sent as one URL	\`MediaUrl\` is empty	The media server is on your machine or network	The URL has signs where none can be
The sender can't send MMS	The number has no MMS
MMS is turned off for this account	Only Twilio can turn on MMS
The message has more than ten media files	Too many files for one message
ValidityPeriod must be 1 to 36,000 seconds	\`ValidityPeriod\` violates Twilio's rule
StatusCallbackEvent has an unknown event	\`StatusCallbackEvent\` violates Twilio's rule
MaxPrice isn't a positive number	MaxPrice is still sent
Twilio can't validate this Address	The Address is misspelled or isn't on record
Twilio suggests another spelling of the Address	It is misspelled, or spelled differently elsewhere
The Address belongs to a verified document	The Address was part of a review
The number needs an Address	The purchase has no Address	The number has an emergency address	The Address is in the wrong place	The Address belongs to another account
Numbers of this SIP trunk still have emergency calling	A number has emergency calling enabled
The recipient is a landline	The number belongs to a landline
A bundle still uses this end user	Something still uses this end user
A bundle still uses this document	Something still uses this document
The document is under review	Twilio hasn't finished its review
The bundle is under review	Twilio hasn't finished its review
Numbers still use this bundle	Something still uses this bundle
The number needs a regulatory bundle	The purchase has no bundle	The bundle is for another country or kind	The bundle isn't approved yet	The bundle belongs to another account
The number needs a verified identity document	The account has no verified identity document
A document or Address doesn't meet the rules	The document has the wrong type, data or SID	The Address and bundle don't belong together
The subject of the MMS is longer than 40 characters	The subject is too long
The message has more recipients than the channel allows	\`To\` contains a list
Twilio needs a ContentSid for this message	A trial account sends only ready-made templates	The variable with the SID is empty	The parameter has another name	The SID was passed as the text of the message	The message uses no template, but has ContentVariables
ContentSid isn't a template in this account	The value isn't a template SID	The template belongs to another account	The template was deleted	A trial account can't send a template of its own
The template can't take these ContentVariables	The value isn't a JSON string	A value in the template is empty	A value isn't a string	A placeholder in the template is malformed	The variables don't match the template's	A value contains line breaks or many spaces	A value contains an apostrophe
This country doesn't accept the Sender ID	The country doesn't allow this kind of sender	The name isn't registered in this country
A parameter of the message is too long	A value is longer than its limit
From isn't a Twilio number	The sender isn't one of your Twilio numbers	The number is still being ported or hosted	The sender is the WhatsApp Sandbox number	A WhatsApp sender lacks its prefix	The sender lacks + or its country code	The short code is from another country
The From number belongs to another account	The request uses the credentials of another account	The sender is the WhatsApp Sandbox number	The number was transferred to another account	From is set along with a Messaging Service
From is a number that can't send SMS	The number has no SMS capability
From and To can't be combined in Ireland (IE1)	IE1 doesn't support this sender for this recipient
The From number is in a different Region from the request	The endpoint and number belong to different Regions	The number's Region was changed minutes ago
FallbackFrom and From can't be used together	The request has both parameters
FallbackFrom isn't a usable sender	Its format or its owner is wrong
FallbackFrom needs a Messaging Service	The request has no Messaging Service
The Messaging Service has no RCS sender	Its sender pool has no RCS sender
Ireland (IE1) doesn't support this kind of number	North American (+1) numbers stay in US1
The number and the service are in different Regions	The number is routed to another Region
This Region doesn't send media	The request has a \`MediaUrl\`
This Region doesn't send content templates	The request has a \`ContentSid\`
The Messaging Service isn't in this account	The service was deleted, or the SID has a typo	The service belongs to another account
The Messaging Service can't send right now	The service was briefly unavailable
No sender in the service reaches this recipient	None of its numbers belongs to an approved campaign	The service has no US or Canadian number	The senders can't reach this country or carrier	The message has media, and no sender supports MMS	The Sender Pool is empty	The service's sender name isn't registered in the country	The service has no WhatsApp sender
The Messaging Service is empty	No number was added, or it left the service	The app uses another service
The Messaging Service SID has the wrong format	The value isn't a service's SID, or has a space or line break
The request has no sender name	\`AlphaSender\` is empty
The sender name isn't valid for this service	The name has the wrong format	Sender names aren't enabled
The sender is already in this service	It was added twice
The sender isn't in this service	It was never added to this service
The number is in another service	The number must leave the other service first
A Messaging Service has no such use case	The word is unknown or in capitals
The Messaging Service is full	The service has reached its limit of numbers	The country already has a sender name
The number can't send SMS or MMS	The number supports neither SMS nor MMS
The brand can't have this campaign	The brand is pending or failed	The brand and use case don't match	The brand SID isn't that of the approved brand
The use cases of the service and campaign conflict	The request sets a use case that conflicts with the other
A campaign has no such use case	The word is unknown or in lowercase
The brand doesn't accept a Campaign Verify token	The brand failed, or isn't a Standard brand
The Campaign Verify token isn't valid	The token is incomplete, expired or used
A Campaign Verify token is already being imported	An earlier import hasn't ended
The brand was resubmitted too often	No resubmissions are left
Only a failed brand can be edited	The brand is still in review	The brand is approved
Starter brands are no longer offered	The request asks for a Starter brand
The campaign is missing a required field	A required field is empty
A field of the campaign is too short or too long	The text is outside the limits
The campaign is suspended	The campaign has the status suspended
Twilio is doing maintenance	The system is under maintenance
The brand is suspended	The brand broke a rule of US texting
The sole proprietor brand already has its campaign	An earlier campaign takes the only slot
The account has no default Messaging Service	The default service was never created
The domain of the brand contact isn't confirmed	The email is missing or not on the brand's domain	Nobody acted on the email to the brand contact
The link in the brand email has expired	The link expired before it was used	The brand has no contact email
The email to the brand contact couldn't be delivered	The inbox doesn't exist or rejects the email
The steps in the brand email weren't completed	Nobody acted on the email to the brand contact
The brand contact has a free email address	The address isn't on the business's own domain
The code in the brand email has expired	The code expired before it was used
DltPEId has the wrong format	The ID has the wrong format or size
DltTemplateId has the wrong format	The ID is too long, or has the wrong format
InvoiceTag is longer than 32 characters	The tag is too long
From and To are on different channels	From lacks a prefix such as \`whatsapp:\`	To lacks a prefix such as \`whatsapp:\`	From holds the SID of a Messaging Service	Both have a prefix, but for different channels
The call waited too long before it was placed	More calls are created than the account can place
More calls are waiting than a day can place	A loop or a faulty job creates calls	A campaign is larger than the account can place
No more attempts to verify this hosted number	Every attempt has failed
The Hosted Number Order SIDs aren't valid	The list is empty, or a SID isn't \`HR…\`
The number to host isn't a phone number	The number has the wrong format, or its area doesn't exist
Numbers from this country can't be hosted	Hosting is for US and Canadian numbers
An email address isn't valid	An address lacks \`@\` or a domain
A webhook URL of the hosted number isn't valid	A URL isn't complete
A webhook method of the hosted number isn't valid	The method is misspelled or isn't supported
The Authorization Document can't be changed	The document has the status \`signing\` or \`signed\`
The application for the number wasn't found	The SID isn't \`AP…\`, or belongs to another account
The address for the hosted number wasn't found	The SID isn't \`AD…\`, or belongs to another account
This number can't be hosted	It's a mobile or an internet (VoIP) number	Its texts are already hosted	The number is already a Twilio number	The number's carrier can't enable it
The hosting order's status isn't valid	The status is misspelled, or not possible now
The hosting order can't change to this status	The order is \`completed\` or \`failed\`	Twilio sets this status, not you
The verification code of the hosted number is wrong	The code was mistyped, or has expired
This order isn't waiting for a verification code	The order isn't \`pending-verification\`
The unique name is too long	\`UniqueName\` isn't valid
The friendly name isn't valid	\`FriendlyName\` isn't valid
The extension for the call isn't valid	It contains something other than keys to dial
The verification document wasn't found	The SID isn't \`RI…\`, or isn't a phone bill's
The order doesn't say that texts will be hosted	\`SmsCapability\` isn't \`true\`
The verification type isn't valid	The value is misspelled or isn't allowed
The hosted number can't move to another account yet	The number isn't \`in-use\`
The Authorization Document's status isn't valid	The value is misspelled or isn't yours to set
The verification call couldn't be started	The number can't be called
Numbers in this area can't be ported to Twilio	The number's area isn't served
The number is already in this account	The number is in this account, or is being ported to it
The number is in someone else's Twilio account	Another Twilio account has the number
This number is ported manually, not with the API	The porting API doesn't cover this number
The portability check failed inside Twilio	Something failed inside Twilio
The number is in another of your accounts	One of your accounts or subaccounts has it
The number is already being ported	An earlier port request isn't finished
The port failed, and Twilio has to check it	Twilio has to find out what went wrong
The current carrier is blocking the port	The number is protected against porting	A bill or something else is open at the current carrier
The number to be ported isn't in service	The number is inactive or disconnected
The name in the port request doesn't match	The authorized representative is someone else
The address in the port request doesn't match	The address has a typo or isn't the one on file
The PIN for the port is wrong or missing	The PIN is missing or isn't this number's
The account number in the port request doesn't match	It isn't the account number on file
The subscription right of the port isn't valid	It doesn't match your NTT plan
The current carrier refuses the date of the port	The carrier doesn't port on that day
The current carrier says the number can't be ported	A service on the number prevents it	The portability check was wrong
The bundle of the port request isn't valid	The bundle isn't approved yet	The bundle belongs to another account
The port request is missing required fields	A field for this country is missing
The port request has numbers from several countries	The numbers are from several countries, or not in E.164 format
The address of the port request wasn't found	The SID isn't that of an Address in this account
The number has no settings for this Region	The number was never configured in this Region
The kind of end user or number isn't valid	\`EndUserType\` or \`NumberType\` isn't on the list
No regulation matches this country and kind of number	The \`RN…\` SID or the kind of number is wrong
The bundle doesn't say which numbers it's for	Both ways to specify the numbers are missing
The status of the bundle isn't valid	\`Status\` of the bundle isn't on the list
Status and data of the bundle were sent together	Status and data are in the same request
The item for the bundle wasn't found	The SID is malformed or from another account
A bundle can't contain this kind of item	It isn't an end user or a supporting document
The attributes aren't valid JSON	\`Attributes\` isn't valid JSON
Status and attributes of the document were sent together	Status and data are in the same request
The status of the document isn't valid	\`Status\` of the document isn't on the list
The document has no type	\`Type\` isn't on the list
The document has no name	\`FriendlyName\` is missing or empty
The kind of end user isn't valid	\`EndUserType\` isn't on the list
The kind of number isn't valid	\`NumberType\` isn't on the list
The bundle has no end user	No end user was added to the bundle	The end user is of the wrong kind
A detail about the end user is missing	The end user is missing a required field
A document is missing from the bundle	A required document wasn't added to the bundle
A detail about a document is missing	The document is missing a required field
The document and the end user don't match	The same detail is written in two different ways
The bundle has no address	No document has an Address
The number has no emergency address	No emergency address is registered
The emergency status can't be set	The request has \`EmergencyStatus\`
This bundle can't be copied	It isn't approved, or has no end date
The items can't move between these bundles	One isn't approved, or it isn't a copy of the other
The bundle to take items from wasn't found	\`FromBundleSid\` isn't a bundle in this account
Both bundles are the same	One SID is in both places
The copy was made under older rules	The rules of the two bundles differ
The document with the address can't be removed	The document contains the bundle's Address
The bundle can't be copied without its address	The Address no longer exists
The account can't get new long code numbers for now	Twilio's compliance team restricted the account
A number that is being ported out can't be released	The port to another carrier isn't finished
An old routing still uses the number	An active route configuration was left behind
This setting doesn't exist in the Region	The Region doesn't offer this field
The Region doesn't allow this change to the number	The Region doesn't offer this operation
The Region has no emergency settings for numbers	The Region doesn't offer emergency services
Starter profiles can't be created or changed	The profile is a Starter profile
The number is set to an old API version	Its \`ApiVersion\` is \`2008-08-01\`
The bundle needs new information	The rules for these numbers have changed
The bundle was rejected for outdated information	The rules for these numbers have changed
Redaction and Twilio's STOP handling conflict	Twilio handles STOP for your long codes
Redaction and STOP on short codes conflict	Twilio handles STOP for your short codes
Redaction and Sticky Sender conflict	Sticky Sender is on in a Messaging Service
Redaction and Advanced Opt-Out conflict	Advanced Opt-Out is on in a Messaging Service
Redaction and Fallback to Long Code conflict	Fallback to Long Code is on in a Messaging Service
Redaction and webhooks with GET conflict	A number or Messaging Service calls its webhook with \`GET\`
The filter for users isn't valid	The filter has no value, or one that isn't supported
The first name of the user isn't valid	It has fewer than 2 or more than 255 characters
The last name of the user isn't valid	It has fewer than 2 or more than 255 characters
The external ID of the user isn't valid	It has fewer than 2 or more than 255 characters
The username isn't valid	\`userName\` is missing, or has fewer than 2 or more than 255 characters
The SCIM schema isn't written correctly	The body doesn't follow RFC 7643
The organization can't have more managed users	The limit for managed users is reached
The user wasn't found	The ID is wrong, or the user isn't managed
The user can't be changed right now	The user's status doesn't allow it
The user has no primary email address	There is no address, or none is marked as primary
The primary email address isn't valid	It doesn't have the format of an email address
A user's email address can't be changed	The update contains another email address
A username can't be changed	The update contains another username
Username and primary email address differ	\`userName\` isn't the primary email address
The PATCH request for a user isn't written correctly	\`Operations\` doesn't follow SCIM
The owner of the organization can't be changed here	The user is the owner of the organization
The user's email domain isn't verified	The domain isn't verified in the organization
The organization's users API refuses the credentials	The request isn't signed with an OAuth token	The OAuth token expired, or its app lacks the scope	The token belongs to another organization
The request breaks a rule of the API	The user's state or a value isn't right
Someone else has changed the user in the meantime	The version is from an older copy of the user
Too many requests about users	Your app sends faster than the limit allows
A user with this name or ID already exists	Another user has the name or the ID
The page token is no longer valid	The token has expired or isn't valid
The organization wasn't found	The \`OR…\` SID is mistyped or isn't the organization's
The organization doesn't have this account	The organization doesn't manage the account
The organization can't have more accounts	The limit for managed accounts is reached
The account's owner isn't a managed user	The owner is an independent user, or doesn't exist
The new account has no owner	The request doesn't name an owner
The organization's accounts API refuses the credentials	The request isn't signed with an OAuth token	The OAuth token expired, or its app lacks the scope	The token belongs to another organization
The request to the Organizations API isn't valid	The resource's state or a value isn't right
No credentials are valid for this organization	No \`Authorization\` header reached Twilio	The resource belongs to another organization	The request is signed with an account's credentials
Too many requests about accounts	Your app sends faster than the limit allows
Roles can only be given for a managed account	The scope is the organization or an independent account
Roles can only be given to a managed user	The identity is an independent user
The role doesn't exist	The role isn't a SID, or is an unknown one
The list of roles needs a filter	The request has neither \`identity\` nor \`scope\`
The sender's queue in Twilio overflowed	More was submitted than the sender can send	The validity period is shorter than the queue	A limit of the account or the service is reached
The account was suspended before the message was sent	Twilio suspended the account	The main account of this subaccount is suspended	The main account suspended this subaccount
The recipient's phone couldn't be reached	The phone is off, out of coverage or abroad	The line can't receive SMS	The carrier has a problem	The carrier is filtering your messages	The network blocks sender names	The recipient's phone or line blocks your number	The mobile plan blocks short codes
The message was blocked on the way to the recipient	The recipient opted out	The phone is off, out of coverage or abroad	Twilio or the carrier filters the message	The recipient's phone or line blocks your number	India's rules block the message	The line can't receive SMS	The carrier has a problem
The carrier doesn't recognize this number	The number is no longer in use	The number has a typo	The line can't receive SMS	The phone is off or out of coverage	Only the attachment wasn't delivered	The carrier has a problem
The number is a landline or its carrier can't be reached	The number is a landline	This kind of sender can't reach the carrier	A VoIP line doesn't receive SMS
The message was filtered by Twilio or a carrier	The text looks like spam to a filter	The country requires sender names to be registered	The US sender isn't registered (A2P 10DLC)	The text doesn't match the registered US campaign	The recipient's country forbids this content	Your message was filtered by mistake
Delivery failed and the carrier gave no reason	The phone is off, out of coverage or abroad	The network blocks sender names	The network can't handle the length or characters	The country's networks filter this kind of number	The carrier refuses the message or has a problem
Part of an incoming long text is missing	A part was lost before it reached Twilio	A carrier or the route keeps losing parts
The message costs more than its maximum price	The price limit was too low
The other side can't receive MMS	The recipient's phone can't receive MMS	Your number is in a region without MMS
The time to live is too short	The number of seconds is too small
The time to live is too long	The number of seconds is too large
The list of recipients is empty or too long	\`To\` doesn't contain exactly one recipient
The channel prefix of the address is unknown	The prefix is missing or unknown
The sender and recipient are on different channels	The two addresses have different channels
The carrier has too much traffic	The carrier has more MMS traffic than it can take
You have no registered sender name in this country	Your account has no registered name there
The message is too large for the carrier	The text is too long for the carrier	The pictures or files are too large
Scheduling the message failed inside Twilio	Something failed inside Twilio
The Messaging Service failed inside Twilio	Something failed inside Twilio
Too many US messages at once for your campaign	Your campaign sends too fast	One phone got many messages within seconds
Your brand's daily T-Mobile messages are used up	The brand's daily limit is reached
The carrier doesn't recognize your number yet	The carrier is still setting up the number	The number isn't registered or verified	The carrier turned off your short code	The recipient has changed carriers	The recipient can't receive texts
Half of T-Mobile's daily limit is used	Half of the daily limit is used
Most of T-Mobile's daily limit is used	Most of the daily limit is used
T-Mobile's daily limit is reached	You sent all that your tier allows for a day
The URL names an unknown API version	The URL has no version, or one that doesn't exist
\`ContentRetention\` isn't valid	The value is wrong, or Message Redaction isn't set up
\`AddressRetention\` isn't valid	The value is wrong, or Message Redaction isn't set up
\`MaxRate\` isn't a positive number	The value is zero, negative or not a number
The toll-free number isn't verified	Nobody has submitted the verification	The verification is still in review	The verification was rejected
The US A2P 10DLC campaign is suspended	Your messages broke a rule of the campaign
The US number doesn't belong to an approved campaign	No brand or campaign was ever registered	The number isn't in the campaign's sender pool	The campaign isn't approved yet	The campaign or its brand was rejected	The app sends from another service or account	A sole proprietor campaign already has its one number	Registering the number failed
The number is still being set up for its campaign	It was added recently	It was removed and added again	Its port or hosting isn't complete
The message waited longer than it was allowed to	The validity period is too short	Too many messages were sent at once
The account isn't allowed to send messages	The account is set to send no messages
An incoming one-time code was removed	The number was used to sign up or sign in	The text isn't a one-time code
An incoming automatic text was stopped	The text seems to come from a machine
The sender name isn't registered in this country	The name was never registered for your account
The sender must be registered in this country	A letter of authorization is missing	The name was never registered for your account
The sender name is too general or not yours	The name isn't allowed as a sender name
The text entered the country on the domestic route	The operator flagged it as international
The text is too long for a trial account	The text has too many characters	One special character costs over half the space
The validity period is out of range	The number of seconds in the request is wrong	The Messaging Service has the wrong value
Delivery was never confirmed	The device wasn't reachable
The text couldn't be held until daytime	Twilio's scheduling failed
The domain SID isn't from this organization	The SID belongs to another organization, or isn't a SID
The domain for short links isn't verified	Nobody has verified the domain	The request names another domain
The domain's certificate has expired	Nobody renewed the certificate
Twilio couldn't shorten the links	Twilio's shortener failed
A short link is unknown; the fallback was shown	The link is too old	Twilio never made this link
A short link is unknown, and there is no fallback	The domain has no fallback URL
The domain isn't set up for this account	A step of the setup is missing
The domain has no certificate	Your own certificate was never uploaded
The account isn't in an organization	The account was never added to an organization
The callback URL has the wrong format	A part is missing or isn't encoded
The link's target is on a blocked domain	Fraud was seen there, or its owner doesn't allow links
The link's target is blocked	Fraud was seen there, or its owner doesn't allow links
The account doesn't exist	The Account SID is wrong
There is no deactivation list that old	The date is before that
The deactivation list for that day isn't ready	The list isn't there yet
The date has the wrong format	It has a time, or a two-digit year
The certificate or private key is missing	A part is missing, damaged or in another format
The certificate can't be read	The certificate's text is damaged or incomplete
The private key can't be read	The key has another format, or its text isn't complete
The certificate and private key don't match	They come from two domains or two orders
The domain has no certificate yet	The certificate was never uploaded
The fallback URL is missing	\`fallbackUrl\` is missing or empty
The fallback URL has the wrong format	The fallback page doesn't have a complete URL
The callback URL is missing	\`callbackUrl\` is missing or empty
The Messaging Service SID is missing	\`messagingServiceSid\` is missing or empty
A sole proprietor can't have this extra number	A sole proprietor campaign already has its one number
The US number couldn't be registered	Registering or deregistering the number failed
The Messaging Service SID isn't valid	Another value was passed
The action for Messaging Services is unknown	The word isn't one of the three
The certificate is self-signed	It wasn't issued by a public certificate authority
The Messaging Service has another domain	The service is assigned to another domain
A domain's certificate expires soon	Nobody has renewed the certificate
The certificate can't be validated	The certificate has the wrong format
The certificate couldn't be uploaded	The domain was deleted and created again
The domain's DNS doesn't point to Twilio	The DNS records are missing or wrong
Twilio couldn't get a certificate for the domain	The DNS records are missing or wrong
Twilio couldn't renew the certificate	The DNS records are missing or wrong
The domain has no Messaging Service	No service was assigned to the domain
A link can't be shortened	The URL isn't encoded, or isn't complete
The certificate requires OCSP stapling	The certificate is marked that way
The message can't be changed this way	\`Status\` or \`Body\` is missing or wrong	The request asks for both at once
The message wasn't found	The account or service is a different one	The request didn't go to api.twilio.com
The message can no longer be canceled	The cancellation came too late
A provider didn't respond in time	The partner has a problem
The verification's number SID can't be used	The SID is malformed, or belongs to another number	This account doesn't own the number
Toll-free rejected: the edit period is over	The rejected verification wasn't edited in time
Toll-free rejected without a stated reason	No reason was given
Toll-free rejected: sexual content	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: spam	Texts, links or the website look suspicious
Toll-free rejected: loan marketing	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: fraud	Texts, links or the website look suspicious
Toll-free rejected: business details couldn't be verified	The business isn't registered under this name	The address is wrong or incomplete	The website doesn't open, or doesn't show the business	The registration number is missing or wrong	The contact details are wrong or incomplete	The software company was registered, not the business
Toll-free rejected: consent isn't explicit	The form asks for a number and nothing else	Texts are mentioned only in the policy or terms	Offers are sent without written consent	The box is required or already ticked
Toll-free rejected: the number isn't in Twilio yet	The number wasn't in Twilio yet
Toll-free rejected: the age check is missing or weak	The website or opt-in lacks a real age check
Toll-free rejected: a sample has a bad link	The link doesn't show who is sending
Blocked for 15 to 30 minutes for suspected fraud	Bots use one of your forms to send codes	Real customers were mistaken for fraud	Your own tests look like fraud
Toll-free not reviewed: the address is wrong	The address is wrong or incomplete
Toll-free not reviewed: the email doesn't work	The email address isn't valid
Blocked for a few hours: it looks like fraud	Bots use one of your forms to send codes	Real customers were mistaken for fraud	Your own tests look like fraud
The trial account has sent too many messages	The trial has reached its message limit
Toll-free rejected: hate	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: alcohol	The website lacks a real age check	The texts also go to Canada	The reviewer misread the business
Toll-free rejected: firearms	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: tobacco or vaping	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: cannabis or CBD	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: third-party debt collection	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: gambling or betting	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: sweepstakes or contests	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: stock tips	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: cryptocurrency	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: risky investments	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: debt reduction	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: credit repair	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: purchased leads	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: illegal goods	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: deceptive marketing	A claim looks misleading
Toll-free rejected: a link without https	A link isn't secure
Toll-free rejected: the business couldn't be verified	The business isn't registered under this name	The address is wrong or incomplete	The website doesn't open, or doesn't show the business	The registration number is missing or wrong	The contact details are wrong or incomplete	The software company was registered, not the business
Toll-free rejected: the website doesn't load	The URL is wrong or the site is down
Toll-free rejected: not the business sending the texts	The software company was registered, not the business	The software company's own profile isn't approved	Your own number, but the samples name others	The account has a reseller profile
Toll-free rejected: consent is bundled	People can't continue without agreeing	The consent is a clause of a contract or the terms	Giving a number is treated as agreeing	The box is already ticked	Offers are sent without written consent
Toll-free rejected: no proof of consent	An opt-in type is selected, but nothing shows it	The link shows no form	The link doesn't open without a login	The policy passes numbers or consent on
Toll-free rejected: consent is shared	The privacy policy or the terms share numbers or consent
Toll-free rejected: one number for several businesses	Several businesses share the number
Toll-free rejected: more than five numbers	The reason for so many numbers is missing	Several customers' numbers run under your company	More than one number texts to Canada
Toll-free rejected: phishing	Texts, links or the website look suspicious
The toll-free verification was canceled on request	The request was withdrawn
Toll-free rejected: free email address	The address isn't on the business's own domain
Toll-free rejected: contact isn't from the business	The contact isn't a person in the business
Toll-free rejected: name doesn't match public records	The name isn't the legal name
Blocked as suspected fraud, or documents required	Bots use one of your forms to send codes	Real customers were mistaken for fraud	Your own tests look like fraud	No register excerpt or tax letter was submitted
Toll-free rejected: the HELP reply names no business	The HELP reply has no contact details
Toll-free rejected: no proof of charity status	The proof of 501(c)(3) is missing
Toll-free rejected: the trade name is wrong	The trade name isn't given
Toll-free rejected: the website isn't active	The reviewer didn't see a finished site
Toll-free rejected: the social page isn't active	The page doesn't show an active business
Toll-free rejected: the website needs a login	The URL isn't public
Toll-free rejected: no business name on the website	The site shows another name, or none
Toll-free rejected: policy or terms URL isn't public	A policy page is missing, doesn't open or is unfinished
Toll-free rejected: the reseller isn't named	The name of the ISV or reseller is missing
Toll-free rejected: the stated volume is too high	The volume exceeds what fits the use case
Toll-free rejected: use case and summary don't match	The category doesn't match the summary
Rejected: the summary is too vague	The summary is too general	The summary is about something else
Toll-free rejected: the sign-up doesn't match	The evidence shows a different opt-in	The description differs from the real sign-up
Toll-free rejected: a sample doesn't match	A sample is about something else
Twilio had an internal error	Twilio couldn't process the message
Toll-free rejected: no Campaign Verify token	The token is missing, incomplete or expired
Toll-free rejected: Campaign Verify token omitted	The token was left out
Toll-free rejected: confirmation text is incomplete	Name, frequency, rates, HELP or STOP is missing
Toll-free rejected: one consent for several uses	One consent covers several uses
Toll-free rejected: consent is required to continue	People can't continue without agreeing
Toll-free rejected: no business name in the sign-up	The sentence by the box names no sender
Toll-free rejected: consent is for other texts	The form names another purpose
Toll-free rejected: the checkbox is already ticked	The box is already ticked
Toll-free rejected: the sign-up link doesn't load	The link doesn't open for everyone	The link shows no form	The page shows the text only with JavaScript
Toll-free rejected: the sign-up image is incomplete	The screenshot doesn't show the whole form
Toll-free rejected: no script for verbal consent	The script of the conversation is missing
Toll-free rejected: age-restricted, but no age check	The website or opt-in lacks a real age check
Toll-free rejected: the consent text is unclear	The sentence doesn't mention texts or their purpose	The consent is part of the terms or a contract	The link shows no form	The selected opt-in type is the wrong one
Toll-free rejected: no way to give consent is shown	Nothing shows how people agree
Toll-free rejected: sign-up must be confirmed by text	The confirmation by text is missing
Toll-free rejected: shopping cart reminders	The cart reminders break one of the rules
Toll-free rejected: the consent text is incomplete	Purpose, frequency, rates, STOP or HELP is missing
Toll-free rejected: no privacy policy	There is no privacy policy, or it says too little	Its URL is missing or doesn't open
Toll-free rejected: the policy shares consent	The privacy policy or the terms share numbers or consent
Toll-free rejected: consent goes to third parties	The privacy policy or the terms share numbers or consent
Toll-free rejected: SMS terms not public or incomplete	The terms page is missing or incomplete
Toll-free rejected: the domain has a bad reputation	A domain in the registration has a bad reputation
Toll-free rejected: suspected fraud	Texts, links or the website look suspicious
Toll-free rejected: a public link shortener	The link hides where it leads
Toll-free rejected: problems with the domain	The reviewers distrust the domain
Toll-free rejected: missing or wrong registration number	The registration number is missing or wrong
Toll-free rejected: against US federal law	The business or its texts are in this field	The reviewer misread the business
Toll-free rejected: alcohol without an age check	The website lacks a real age check	The texts also go to Canada
Toll-free rejected: official documents required	No register excerpt or tax letter was submitted
Toll-free rejected: the HELP reply names no business	The HELP reply has no contact details
Rejected: personal use	The messages are private	It's a business, but sounds like private use
Rejected: people texting each other	People text each other	It's a business, but sounds like private use
Rejected: a test without real business data	The fields say "test"
Rejected: invitations that users send to others	The invitations break a rule
Rejected: the texts don't match the business	The website and the samples don't match
Rejected: a selected use case has no sample	A mixed use case has samples of only one kind
Rejected: no opt-in confirmation message	The confirmation is missing or leaves something out
Rejected: no committee number for political texts	The committee number is missing
Rejected: political texts under another use case	The use case is too general
Rejected: the link to the live form is missing	A screenshot or a draft was submitted
Rejected: the consent text doesn't state a purpose	The purpose is missing or vague
Rejected: the consent text doesn't state a frequency	The message frequency is missing
Rejected: donations need a separate consent	One checkbox covers news and donations
Rejected: the consent text doesn't say "text"	It doesn't mention SMS or text messages
Rejected: donations by text	A reply donates, or texts ask for payment data
Rejected: the proof shows a text, but no consent	The opt-in step is missing
Rejected: one consent for texts, email and calls	Texts share a checkbox with email or calls
Rejected: the terms don't name the program	The terms don't say the name of your text program
Rejected: the terms don't state a frequency	The terms don't say how often you text
Rejected: the terms don't say what you send	The terms don't say what you send, for every use case
Rejected: the terms don't say how to get help	The terms don't say how to get help
Rejected: the terms don't say how to stop	The terms don't say how to stop
Rejected: the terms don't mention rates	The terms don't say that rates may apply
Rejected: the terms leave out the carriers	The terms don't say that carriers aren't liable for lost texts
Rejected: advertising for prescription drugs	The campaign promotes such a drug
Rejected: services for cheating in exams	The business or its texts are in this field	The reviewer misread the business
Rejected: phishing, or a phishing exercise	The business or its texts are in this field	The reviewer misread the business
Rejected: the consent text doesn't mention rates	Rates aren't mentioned next to the checkbox
Rejected: the consent text doesn't mention help	HELP isn't mentioned next to the checkbox
It's too early or too late for the recipient	It's night where the recipient is	It isn't a promotion
It's too early or too late for the recipient	It's night where the recipient is	It isn't a promotion
The text doesn't match the sender's purpose	The sender isn't registered for this message
The recipient opted out	
The recipient is known for suing senders	The number is on that list
A consent record was rejected	A field in the record breaks its rule	Twilio had an internal error
A contact record was rejected	A field in the contact breaks its rule	Twilio had an internal error
The subaccount can't change geo permissions	Subaccounts can't change these settings
Geo permissions couldn't be changed	The country has a high risk of fraud	Twilio doesn't send to this country
This feature isn't available in this region	The Region doesn't have the feature
Brand failed: a field has the wrong format	The named field is malformed
Brand failed: not in the registry	The brand was deleted or is no longer active
Brand failed: it already exists	The value is already in use
An opt-in message needs a way to opt in	The two answers contradict each other
A brand with campaigns can't be deleted	A campaign uses the brand
A shared brand can't be deleted	The brand is still shared
Brand failed: the account has too many brands	The account has reached its limit
The vetting token was rejected	The token is incomplete, expired or another brand's
The registry rejected the vetting token	The token is incomplete, expired or another brand's
A sole proprietor can't use a vetting token	The brand is a sole proprietor
Brand failed: the country isn't supported	The country code is wrong or not supported
Brand failed: sole proprietors aren't enabled	The account doesn't have permission
Brand failed: the address is in use	The address was used for another brand
Brand failed: the phone number is in use	The phone number was used for another brand
Brand failed: the email is in use	The email address was used for another brand
Brand failed: the mobile number is in use	The mobile number was used for another brand
Brand failed: the mobile number can't get a code	It isn't a US mobile number that receives texts
Brand not confirmed: no valid reply to the text	Nobody replied YES to the latest text in time	The text went to another phone
Brand failed: the email was rejected	The email isn't valid, or is a rejected kind
Brand failed: the postal address doesn't exist	The address is wrong or incomplete
Brand failed: the country code isn't supported	The country code is wrong or not supported
Brand failed: a name looks disguised	A name isn't written in plain letters
Brand failed: no registration number	The number is missing
Brand failed: no registration authority	The authority is missing
The account can't do this with a registration	The permission is missing
Brand failed: Twilio internal error	The problem isn't in your data
Brand failed: temporary Twilio error	A temporary problem
Brand failed: general Twilio error	The problem isn't in your data
Brand failed: a linked profile can't be used	A bundle SID is wrong or from another account	The stock exchange isn't on the list
US registration: general error	Twilio couldn't determine the exact reason	The A2P bundle isn't an A2P messaging profile	The brand is a sole proprietor, but the business has an EIN
Brand: tax number and name don't match	The name isn't the legal one	The tax number is wrong	A social security number was entered	The EIN is new	A Canadian or foreign number couldn't be verified
Brand: company type or stock data doesn't match	The stock data doesn't match the company
Brand: not a US government body	It isn't a US government body, or isn't known as one
Brand: non-profit status not confirmed	The 501(c) status couldn't be confirmed
Brand: the data couldn't be confirmed	The name isn't the legal one	The tax number is wrong	A social security number was entered	A Canadian or foreign number couldn't be verified	The stock data doesn't match the company	It isn't a US government body, or isn't known as one	The 501(c) status couldn't be confirmed
Verification rejected: free email address	The address isn't on the business's own domain
Verification rejected: the contact isn't in the business	The contact isn't a person in the business
Verification rejected: name doesn't match public records	The name isn't the legal name
Verification rejected: official documents required	No register excerpt or tax letter was submitted
Verification rejected: not the business sending the texts	The software company was registered, not the business	The software company's own profile isn't approved	Your own number, but the samples name others	The account has a reseller profile
Verification rejected: business details not verified	The business isn't registered under this name	The address is wrong or incomplete	The website doesn't open, or doesn't show the business	The registration number is missing or wrong	The contact details are wrong or incomplete	The software company was registered, not the business
Verification rejected: one number for several businesses	Several businesses share the number
Verification rejected: more than five numbers	The reason for so many numbers is missing	Several customers' numbers run under your company	More than one number texts to Canada
Verification rejected: the business couldn't be verified	The business isn't registered under this name	The address is wrong or incomplete	The website doesn't open, or doesn't show the business	The registration number is missing or wrong	The contact details are wrong or incomplete	The software company was registered, not the business
Verification rejected: no proof of charity status	The proof of 501(c)(3) is missing
Verification rejected: the trade name is wrong	The trade name isn't given
Verification rejected: missing or wrong registration number	The registration number is missing or wrong
Verification rejected: the website isn't active	The reviewer didn't see a finished site
Verification rejected: the social page isn't active	The page doesn't show an active business
Verification rejected: the website needs a login	The URL isn't public
Verification rejected: the website doesn't load	The URL is wrong or the site is down
Verification rejected: no business name on the website	The site shows another name, or none
Verification rejected: policy or terms URL not public	A policy page is missing, doesn't open or is unfinished
Verification rejected: the reseller isn't named	The name of the ISV or reseller is missing
Verification rejected: message volume too high	The volume exceeds what fits the use case
Verification rejected: use case and summary don't match	The category doesn't match the summary
Verification rejected: the summary is too vague	The summary is too general
Verification rejected: the sign-up doesn't match	The evidence shows a different opt-in	The description differs from the real sign-up
Verification rejected: a sample doesn't match	A sample is about something else
Verification rejected: the edit period is over	The rejected verification wasn't edited in time
Verification rejected: the age check is missing or weak	The website or opt-in lacks a real age check
Verification rejected: no Campaign Verify token	The token is missing, incomplete or expired
Verification rejected: no FEC number	The FEC number is missing
Verification rejected: incomplete confirmation message	Name, frequency, rates, HELP or STOP is missing
Verification rejected: one consent for several uses	One consent covers several uses
Verification rejected: consent is bundled	People can't continue without agreeing	The consent is a clause of a contract or the terms	Giving a number is treated as agreeing	The box is already ticked	Offers are sent without written consent
Verification rejected: consent isn't explicit	The form asks for a number and nothing else	Texts are mentioned only in the policy or terms	Offers are sent without written consent	The box is required or already ticked
Verification rejected: consent is required to continue	People can't continue without agreeing
Verification rejected: no business name in the sign-up	The sentence by the box names no sender
Verification rejected: consent is for other texts	The form names another purpose
Verification rejected: the checkbox is already ticked	The box is already ticked
Verification rejected: the sign-up link doesn't load	The link doesn't open for everyone	The link shows no form	The page shows the text only with JavaScript
Verification rejected: the sign-up image is incomplete	The screenshot doesn't show the whole form
Verification rejected: no script for verbal consent	The script of the conversation is missing
Verification rejected: consent is shared	The privacy policy or the terms share numbers or consent
Verification rejected: age-restricted, but no age check	The website or opt-in lacks a real age check
Verification rejected: the consent text is unclear	The sentence doesn't mention texts or their purpose	The consent is part of the terms or a contract	The link shows no form	The selected opt-in type is the wrong one
Verification rejected: no proof of consent	An opt-in type is selected, but nothing shows it	The link shows no form	The link doesn't open without a login	The policy passes numbers or consent on
Verification rejected: no opt-in is shown	Nothing shows how people agree
Verification rejected: sign-up must be confirmed by text	The confirmation by text is missing
Verification rejected: shopping cart reminders	The cart reminders break one of the rules
Verification rejected: the consent text is incomplete	Purpose, frequency, rates, STOP or HELP is missing
Verification rejected: no privacy policy	There is no privacy policy, or it says too little	Its URL is missing or doesn't open
Verification rejected: the policy shares consent	The privacy policy or the terms share numbers or consent
Verification rejected: consent goes to third parties	The privacy policy or the terms share numbers or consent
Verification rejected: SMS terms not public or incomplete	The terms page is missing or incomplete
Verification rejected: spam	Texts, links or the website look suspicious
Verification rejected: fraud	Texts, links or the website look suspicious
Verification rejected: phishing	Texts, links or the website look suspicious
Verification rejected: the domain has a bad reputation	A domain in the registration has a bad reputation
Verification rejected: suspected fraud	Texts, links or the website look suspicious
Verification rejected: deceptive marketing	A claim looks misleading
Verification rejected: a sample has a bad link	The link doesn't show who is sending
Verification rejected: a link without https	A link isn't secure
Verification rejected: problems with the domain	The reviewers distrust the domain
Verification rejected: cannabis or CBD	The business or its texts are in this field	The reviewer misread the business
Verification rejected: illegal goods	The business or its texts are in this field	The reviewer misread the business
Verification rejected: loan marketing	The business or its texts are in this field	The reviewer misread the business
Verification rejected: third-party debt collection	The business or its texts are in this field	The reviewer misread the business
Verification rejected: gambling or betting	The business or its texts are in this field	The reviewer misread the business
Verification rejected: sweepstakes or contests	The business or its texts are in this field	The reviewer misread the business
Verification rejected: stock alerts or platforms	The business or its texts are in this field	The reviewer misread the business
Verification rejected: cryptocurrency	The business or its texts are in this field	The reviewer misread the business
Verification rejected: risky investments	The business or its texts are in this field	The reviewer misread the business
Verification rejected: debt reduction	The business or its texts are in this field	The reviewer misread the business
Verification rejected: credit repair	The business or its texts are in this field	The reviewer misread the business
Verification rejected: purchased leads	The business or its texts are in this field	The reviewer misread the business
Verification rejected: against US federal law	The business or its texts are in this field	The reviewer misread the business
Verification rejected: sexual content	The business or its texts are in this field	The reviewer misread the business
Verification rejected: hate	The business or its texts are in this field	The reviewer misread the business
Verification rejected: alcohol	The website lacks a real age check	The texts also go to Canada
Verification rejected: alcohol without an age check	The website lacks a real age check	The texts also go to Canada
Verification rejected: firearms	The business or its texts are in this field	The reviewer misread the business
Verification rejected: tobacco or vaping	The business or its texts are in this field	The reviewer misread the business
Verification rejected: the number isn't in Twilio yet	The number wasn't in Twilio yet
Campaign rejected without a stated reason	No reason was given
Campaign rejected: the brand's email can't be used	The address isn't on the business's own domain, or doesn't work
Campaign rejected over terms and conditions	The terms page is missing or incomplete	The pages share numbers or consent, or don't rule it out	The consent is part of the terms	The campaign advertises other companies' offers	The terms are fine, but the sign-up is behind a login
Campaign rejected: forbidden content	The business or its texts are in this field	The reviewer misread the business
Campaign rejected as spam or phishing	Texts, links or the website look suspicious
Campaign rejected as high risk	Texts, links or the website look suspicious	The privacy policy shares data
Campaign rejected: the description is too vague	The description is too vague	The description doesn't match the rest	It describes the software, not the business	The description has personal data	A link leads to a domain that isn't the brand's
Campaign rejected: how to opt out is unclear	Message flow or your own reply doesn't explain the opt-out
Campaign rejected: the age check is missing or weak	The website or opt-in lacks a real age check
Campaign rejected: no sample has a phone number	The setting and the samples don't match
Campaign rejected: the HELP reply has no contact	The HELP reply lacks your name or a contact
Campaign rejected: the website couldn't be checked	The URL is wrong or doesn't load	The URL doesn't lead to the sign-up	The site doesn't name the registered company	The page shows the text only with JavaScript	The site hasn't launched yet
Campaign rejected: a sample has a shortened link	The link hides where it leads, or isn't secure
Campaign rejected: samples and use case don't match	A sample is about something else	Samples are missing, unclear or unusable	No sample has your name or how to opt out	A sample is a reply to STOP or HELP	A mixed use case has samples of only one kind	The use case itself is wrong
Campaign rejected: brand and campaign don't match	The software firm was registered, not the business	A software company texts its own customers	The campaign uses the wrong brand
Campaign rejected: lending wasn't declared	Direct lending isn't set
Campaign rejected: the opt-in isn't shown	Message flow doesn't say how people opt in	The form has no empty, optional checkbox for texts	The sign-up isn't where a reviewer can see it	The privacy policy or the terms are missing or incomplete	The consent covers different messages	Consent is shared with other companies	A keyword is set without a confirmation text	The form doesn't say what people agree to	The sign-up form can't be submitted
Campaign rejected: an industry carriers don't allow	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: too many brands with one EIN	The tax number has more than one brand
Campaign rejected by a carrier	A carrier objected to something in the campaign
Campaign rejected: the use case isn't open to you	The use case isn't open to this brand	A listed company hasn't confirmed its email
The campaign registration timed out	The review wasn't completed
Campaign rejected by a review partner	The partner found a problem
Campaign rejected: not a sole proprietor	The business has an EIN, or its data is incomplete
The external campaign isn't shared with Twilio	It isn't shared, or the campaign ID is wrong
Twilio is still reviewing the external campaign	The Messaging Service was assigned too early
Twilio declined the external campaign	The campaign breaks a rule
Campaign rejected: the website shows another business	The site shows another name, or none	The brand names someone else's site	The site and the texts don't fit together	The site doesn't work	The sign-up on the site can't be checked
Campaign rejected: no adequate privacy policy	The policy says nothing about mobile numbers	The policy leaves out what texting needs	There's no policy, or it isn't linked	The page doesn't load or needs a login	The policy shares numbers	Several policies conflict	The pages are fine, but the sign-up is hidden	The page shows the text only with JavaScript
Campaign rejected: the sign-up couldn't be checked	Message flow leaves out what people see	The form differs from what you described	The sign-up is in an app or behind a login	People opt in on paper, by phone or in a store	The link doesn't lead to the sign-up	The box isn't a free choice of its own	A keyword to join isn't fully described	A link in Message flow doesn't open
Campaign rejected: it isn't in English	A field or a sample is in another language
Campaign rejected: the same text in several fields	Fields or samples repeat each other
Campaign rejected: it looks like personal texting	The description sounds like personal texting
Campaign rejected: one consent for offers and notices	One checkbox covers marketing and notices	You send only notices, but a sample is an offer	People agree to marketing only by word of mouth	The reviewer can't see the separate marketing consent
Campaign rejected: not under the proprietor's name	The texts or website show another name
Registered as a sole proprietor, but is a company	The business is an LLC, corporation or partnership	Your website or policy names a company	A real sole proprietor used a business name
Campaign rejected: wrong lead use case	The description is about the other kind of leads
Campaign rejected: an opt-in method isn't described	A selected method has no description or proof	The reviewer can't open the proof of a method
Campaign rejected: the trade name doesn't match	The brand has no trade name, or a different one
Campaign rejected: the website says too little	The site doesn't have what a reviewer looks for
Campaign rejected: the website is only a form	The page doesn't show whose form it is
Campaign rejected: the website needs a login	The URL isn't public
Campaign rejected: the website isn't ready	The site doesn't load for everyone	The site belongs to another business	The site doesn't show how people opt in	The reviewer saw no finished site
Campaign rejected: people must agree to get the service	The consent is part of the terms or the button	The box is required or already ticked	The reviewer can't see that people can decline	The service works by text only	One sentence covers the code and later messages
Campaign rejected: the consent text is incomplete	Purpose, frequency, rates or STOP is missing	The form has a sentence, but no checkbox	The reviewer can't see the sentence
Campaign rejected: no box, or it's already ticked	The form has no unticked box for texts	The reviewer can't see the box
Campaign rejected: several companies in one campaign	The campaign texts for more than one business
Campaign rejected: the form belongs to another company	The form names a different company than the brand
Campaign rejected: texts from an influencer	The campaign is about a person, not a business
Campaign rejected: emergency alerts	Ordinary notices sound like emergencies	The campaign is meant for emergency alerts
The brand already has 100 campaigns	The brand has reached its limit
Campaign rejected: the form has no way to decline	People can't continue without agreeing
Campaign rejected: the privacy policy shares data	The policy shares numbers or consent, or doesn't rule it out
Campaign rejected: no privacy policy link	The policy isn't linked
Campaign rejected: no terms link	The terms aren't linked
The verification was canceled on request	The request was withdrawn
Verification rejected: the HELP reply is incomplete	The HELP reply has no contact details
Campaign rejected: cannabis, CBD or illegal drugs	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: prescription drugs	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: loan marketing	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: debt collection for others	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: gambling or betting	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: sweepstakes or contests	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: stock alerts	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: cryptocurrency	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: risky investments	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: debt reduction	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: credit repair	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: bought leads or multilevel marketing	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: violates US federal law	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: sexual content	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: hate or violence	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: alcohol promotion	The business or its texts are in this field	The reviewer misread the business	The website lacks a real age check
Campaign rejected: alcohol without an age check	The website or sign-up has no real age check
Campaign rejected: firearms or explosives	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: tobacco or vaping	The business or its texts are in this field	The reviewer misread the business
Campaign rejected: fraudulent or misleading content	Texts, links or the website look suspicious
Campaign rejected as a known phishing campaign	Texts, links or the website look suspicious
Campaign rejected: the domain has a bad reputation	A domain in the registration has a bad reputation
Campaign rejected: deceptive marketing	A claim looks misleading
Campaign rejected: a public short link	The link hides where it leads
Campaign rejected: a link without https	A link isn't secure
Campaign rejected: free email address	The address isn't on the business's own domain
Campaign rejected: the contact isn't from the business	The contact is an agency, a role, or unknown to the business
The campaign is suspended	Your messages broke a rule of the campaign	The brand is suspended
Campaign registration failed: the brand isn't verified	The brand's identity isn't verified
Campaign registration failed: the move was canceled	Someone canceled the move
Campaign registration failed: the move took too long	A step of the move wasn't completed in time
Campaign registration failed: the brand is pending	Nobody acted on the email to the brand contact	The brand is still in review
The account has too many Messaging Services	The account has reached its limit of Messaging Services
The Voice SDK failed without naming a reason	The network blocks the connection to Twilio	Your TwiML app's voice URL failed	The token is older than its lifetime	Twilio rejects the Access Token without a reason	The page's Content Security Policy blocks the connection	The device lost its network for a moment
The TwiML app in the token doesn't exist	The TwiML app was deleted, or belongs elsewhere
The call was declined during setup	Your TwiML app's voice URL failed	The person called declined, or their app did	The number dialed doesn't exist	The token doesn't allow outgoing calls	The token can't be read
The call didn't connect in time	The network blocks the audio	The device lost its network for a moment	Twilio took too long	The SDK is Twilio Client 1.x
The call ended with an error, or the connection broke	Twilio or the other side ended the call	Your TwiML app's voice URL failed	The network blocks the connection to Twilio	The page's Content Security Policy blocks the connection	The device lost its network for a moment	The \`edge\` in the options doesn't exist	The mobile SDK is older than version 3	The SDK is Twilio Client 1.x
The audio device failed	The microphone is blocked, or the headset doesn't work
This version of the Voice SDK is no longer supported	The SDK is Twilio Client 1.x
The incoming call was over before it was answered	The call was canceled or answered elsewhere
The SDK has no open connection to Twilio	The network blocks the connection to Twilio	The page's Content Security Policy blocks the connection	The device lost its network for a moment	The app called before the SDK was ready	The network blocks the edge, or the edge is far away	The network blocks the audio	The \`edge\` in the options doesn't exist	The mobile SDK is older than version 3
Twilio can't read the SDK's request	The \`params\` of a call are missing, malformed or too long	The identity has spaces or symbols, or is too long	The request has no Access Token	The message's content and \`contentType\` don't match	The TwiML app was deleted, or belongs elsewhere	The token doesn't allow outgoing calls
The SDK request has no parameters	\`connect()\` didn't get \`params\` as an object
The SDK request has no token	The app used the SDK without a token
The call's parameters are too long	The \`params\` are too large
The SDK's bridge token was rejected	The bridge token isn't valid
The identity has characters that Twilio refuses	It has spaces or symbols, or is too long
The Voice SDK can't use the data from the app	A push message isn't from Twilio Voice
The lost call can't be resumed	The reconnect token is no longer valid
No microphone, or the token was refused	The token is older than its lifetime	The browser couldn't open the microphone	Twilio rejects the Access Token without a reason
The signature of the Access Token is wrong	The secret doesn't belong to the key in the token	The key and the token belong to different accounts	The Auth Token signed the token, not an API key	A Restricted key signed the token	The token is older than its lifetime	The key or account in the token is wrong
Voice doesn't accept the account in the token	The key or account in the token is wrong	The key and the token belong to different accounts	The push credential in the token is wrong	The account is suspended or closed
The Voice token can't be used	The SDK got something that isn't an Access Token	The key or account in the token is wrong	The token lacks the grant for this product	A Restricted key signed the token	A claim in the token is missing or empty	Voice JS registered before Twilio had checked the token	The expiry isn't a number of seconds
The Voice token has expired	The token is older than its lifetime	A clock is wrong
The Voice SDK sends faster than Twilio allows	Calls or registrations follow too fast	Messages inside a call follow too fast
The Voice token's lifetime is too long	The token's lifetime is over 24 hours
The page isn't allowed to use the microphone	The permission was denied in the browser	The operating system blocks the microphone	The page isn't served over HTTPS	A frame or a header blocks the microphone
The call wasn't reconnected under this identity	The token has a different identity	A call message is too large
The call message has an unknown type	The \`messageType\` isn't supported
The call isn't ringing yet	The message was sent too early
The call message is too large	The content is too large
The mobile app couldn't register for calls	The push credential in the token is missing or wrong	The iOS app passes the device token in the wrong form	The token was refused	iOS has given the app no device token yet	The app registers again while it registers	The registration is out of date	The device can't reach Twilio	An error occurred on Twilio's side
An old SDK left this device registered	The app registered with an older SDK
The Voice SDK's request has the wrong format	The \`params\` are too large or nested	The incoming call was incomplete	The iOS app passes the device token in the wrong form
The app isn't allowed to use the microphone	The permission was denied in the browser	The page isn't served over HTTPS	The operating system blocks the microphone	A frame or a header blocks the microphone	The app didn't ask for the microphone
The microphone couldn't be opened	There is no microphone, or the chosen one is gone	Another app holds the microphone, or its driver fails	The app asks for a device that isn't available	The app sets the input while the call starts	The page isn't served over HTTPS
Twilio refuses this call or registration	The token doesn't allow outgoing calls	The token has no voice grant	Your TwiML app's voice URL failed
Number or TwiML app not found	The TwiML app has no voice URL	The number dialed doesn't exist
Your voice URL took too long	Your server responds too late	The network blocks the audio
The call is in a state that forbids this	Another request may be in progress
The SDK or its TLS version is too old	The TLS version is too old
The SDK sends too many requests	The app sends requests too often
The person called can't be reached now	The app user isn't registered	The phone is off, out of reach or doesn't answer
The call is already over	The invite is gone, or the Call SID was read too early
The dialed number has the wrong format	The dialed number is malformed
The person called is busy	The line is busy	The person called declined, or their app did
The call was ended before it was answered	The call was canceled
Twilio failed while handling the call	An error occurred on Twilio's side
A system behind Twilio failed	An error occurred on Twilio's side
Voice can't take the call now	Your TwiML app's voice URL failed	An error occurred on Twilio's side
A system behind Twilio didn't answer in time	An error occurred on Twilio's side
The device can't find Twilio's servers	The device can't reach Twilio
Everyone called is busy	All lines are busy	The person called declined, or their app did
The call was declined, or your TwiML couldn't be used	Your TwiML app's voice URL failed	The person called declined, or their app did	The TwiML app has no voice URL	The app user isn't registered	The account isn't active	The account hasn't accepted the AI addendum
The person called doesn't exist	The number dialed doesn't exist
The media stream failed for an unknown reason	Twilio doesn't give a reason
Your WebSocket server didn't respond	The WebSocket server isn't running or can't be reached	The tunnel doesn't forward traffic	The host in the URL is private, or the wrong one	The server runs, but doesn't answer the upgrade
Your WebSocket server refused the connection	The server is down, or listens on another port	The host in the URL is private, or the wrong one	A firewall refuses the connection	Your server briefly refused connections
The stream connection broke	Your server crashed or restarted during the call	A proxy or host ends the connection after a set time	The network between Twilio and your server failed
The stream's host can't be reached	The host is private, or doesn't exist	The WebSocket server isn't running or can't be reached
No TLS connection for the stream	Twilio rejects the certificate	A plain TCP tunnel or port has no TLS	The URL contains an IP address	A firewall or proxy breaks the TLS connection
Your server refused the stream's WebSocket	The stream's URL has a query string	No WebSocket server listens at this path	A proxy doesn't pass the upgrade on	The server behind the proxy is down, or fails	Your own check rejects Twilio	The tunnel is down or breaks WebSockets	The host runs functions, which keep no WebSocket open, or not for long	The URL leads to a service that doesn't speak Media Streams	The URL was made for another call, or has expired
Your server closed the stream's WebSocket	Your own code closed the socket	Your server crashed or restarted during the call	The URL leads to a service that doesn't speak Media Streams	A proxy or host ends the connection after a set time	Closing was planned
The stream's URL must begin with \`wss://\`	The URL begins with \`ws://\`, \`http://\` or \`https://\`
The stream's URL can't be read	The URL is malformed
Your server broke the WebSocket protocol	The message has the wrong format	Your server sends messages on a one-way stream	A control frame was split or unknown	Frames are compressed, or something else writes to the socket	A proxy in front of your server splits frames or drops the connection
Twilio couldn't send all the audio to your server	The connection to your server is too slow for the audio
Your server sent audio faster than it plays	Too much audio is queued
No connector has this name	The name isn't an installed connector's unique name
\`track\` of \`<Stream>\` is wrong	An attribute has a value that isn't allowed
The connector's settings are wrong	The project, profile or language is wrong
Your server sent a binary message	The message was sent as bytes
Your server sent a message that isn't allowed	\`streamSid\` is missing or from another call	The message has the wrong format	Your server sends messages on a one-way stream
The stream extension doesn't exist here	The stream extension isn't valid, or is in another Region
The call's audio stopped	The call ended, or its carrier sent no audio
The status isn't supported for a stream extension	Twilio doesn't support this status
The stream extension doesn't support this operation	Twilio doesn't support this operation
The Dialogflow quota is used up	The Dialogflow API quota is too small
The trunk starts more calls per second than allowed	Too many calls start in the same second
No SIP domain has this name	The domain is misspelled, or was never saved
Voice is turned off for this account	The account may have been flagged for review	The account has no approved Primary Customer Profile
The SIP request passed too many hops	\`Max-Forwards\` is too low, or the call goes in a loop
Too many devices are registered under one user	More than 10 devices use the same user
Devices register too often	One user registers more than 5 times a second
The SIP device you dial isn't registered	The device is off, or its registration expired	The user or domain differs from the registered one	Registration is off, or has no credential list
The trunk doesn't say where to send calls	The origination URI is missing or disabled
Your SIP system didn't accept the call	Your system doesn't respond	The address in the URI is a private one	DNS has no public record for the host	Your system doesn't let Twilio in	Your system doesn't recognize the dialed number	The called line is busy or unavailable, or declines	The two sides can't agree on a codec or encryption	Your system uses a TLS version below 1.2	Your system failed (5xx)
All trunks together start too many calls per second	Too many calls start in the same second
The SIP domains start too many calls per second	Too many calls start in the same second
The call ended because no audio arrived	One side stopped sending audio	No audio arrives from your side	The browser or app sends no audio
The call reached its time limit	The call lasted too long
No carrier responded within a minute	The carriers on the route gave no answer
A carrier blocked the call because of your caller ID	Your number looks like spam to carriers
The TwiML in the request is too long	The document is longer than 4000 characters
Both \`Url\` and \`Twiml\` are set	The request has both
Your call's SHAKEN/STIR passport is wrong	Twilio can't verify the passport
An incoming call's SHAKEN/STIR passport is wrong	The other carrier's passport is wrong
Your device didn't confirm the answered call	The ACK gets lost
A trial trunk can only call verified numbers	A number of the call isn't verified
The number your PBX dials isn't in E.164 form	The number isn't in E.164 form
The SDP of the call is malformed	The session description is broken
The SIP request has no body	The request arrives without its body
The \`Contact\` header is wrong	\`Contact\` names \`127.0.0.1\` or \`localhost\`
The SIP call couldn't be authenticated	The device's login doesn't match the credential list
Part of the SIP URI can't be read	The URI has the wrong format
A SIP header name has forbidden characters	The name has characters that aren't allowed
A SIP header value has forbidden characters	The value has characters that aren't encoded
This SIP header isn't passed on	The header's name isn't allowed
A parameter of the SIP URI has an unknown value	Twilio doesn't recognize the value
The call reason is too long	The text has more than 50 characters
Your SIP system isn't allowed to do this	The trunk has no authentication, or the account isn't active
Your SIP address isn't on the access list	Your public IP address has changed	The list doesn't have the address you call from	The list isn't attached to the trunk or domain	Your SIP provider has no fixed addresses
The SIP username or password is wrong	The values don't match the credential list	The list isn't attached	Your system has no credentials for the realm
Twilio blocks calls to this number	Calls to +1 need an approved customer profile	Twilio blocks the number to prevent fraud, or by law
The trunk shows a caller ID that isn't yours	The number is neither yours nor verified	\`From\` is a name or extension
Your account isn't allowed to call this country	The country isn't enabled	It was read as a number in another country	The number is in a high-risk range of the country	The subaccount has its own permissions
The caller ID is malformed, or can't make calls	\`From\` isn't in E.164 form	The number is unassigned or on a do-not-originate list
The trunk doesn't accept encrypted media	Encryption is only on at your end
The trunk only accepts encrypted media	Encryption is only on at Twilio's end
SIP has to use TLS here	Your system or device doesn't use TLS
Registration is off for this SIP domain	Registration is off, or has no credential list
A device couldn't log in to register	The domain has no credential list for registration
\`<Sip>\` dials a domain it can't reach	The SIP domain belongs to another account
A SIP domain was dialed without a Region	The URI in \`<Sip>\` doesn't name a Region
Twilio doesn't call this SIP address	The address is on a deny list
The trunk doesn't allow transfers	The trunk's transfer mode doesn't allow it
Twilio can't follow the SIP redirect	Twilio refuses this redirect
The SIP URI of a registered device names an edge	The URI has an edge in it
No device is registered in this edge	The URI has an edge in it	The device registers through an unexpected edge
Your side's TLS version is too old	Your system uses a TLS version below 1.2
The SIP URI has no user	The part before \`@\` is missing
The region's rules block the forwarded call	The destination doesn't allow this call
The Interconnect connection SID is malformed	The connection SID isn't valid
No Interconnect connection has this SID	No connection has this SID
Interconnect allows only one SIP address	Several SIP dials have a \`TNX\` parameter
The Interconnect connection isn't active	The connection isn't active
The BYOC trunk didn't deliver the call	Your SIP system didn't accept the call
The call left the BYOC trunk for Twilio	Your SIP system didn't accept the call
The voice conversation failed	One of Twilio's systems failed
An attribute of \`<Conversation>\` is wrong	An attribute has a value that isn't allowed
The conversation callback wasn't sent	One of Twilio's systems failed
Your conversation callback responded with an error	Your server responds with an error
The conversation has no worker	Routing didn't assign a worker
The conversation has wrong data	The conversation was created with wrong data
No worker was assigned to the conversation	Routing didn't assign a worker
The virtual agent isn't set up correctly	A setting doesn't fit the provider
The virtual agent provider rejected the setup	A setting doesn't fit the provider
No virtual agent connector has this name	The name isn't an installed connector's unique name
A \`<Config>\` of the virtual agent isn't supported	A setting doesn't fit the provider
The virtual agent failed on Twilio's side	One of Twilio's systems failed
The virtual agent callback must be HTTPS	The callback URL is malformed, or not \`https\`
The virtual agent can't resume the conversation	The value is wrong, or belongs to another call
The transcription isn't set up correctly	A setting doesn't fit the provider
The transcription provider rejected the setup	A setting doesn't fit the provider
A \`<Config>\` of the transcription isn't supported	A setting doesn't fit the provider
The transcription failed on the side of Twilio	One of Twilio's systems failed
The transcription callback must be HTTPS	The callback URL is malformed, or not \`https\`
The Intelligence service couldn't be reached	One of Twilio's systems failed
The call and Intelligence service languages differ	The two languages differ
A message to the app wasn't delivered	One of Twilio's systems failed
The message to the app must be sent as JSON	The \`Content-Type\` header is missing or isn't \`application/json\`
The content of the message to the app isn't JSON	The content is missing or isn't valid JSON
The message to the app is too long	The content is longer than 10000 characters
A message from the app wasn't passed on	One of Twilio's systems failed
Your message callback responded with an error	Your server responds with an error
The carrier rejected the registration	The carrier may have rejected the business details
The caller profile wasn't accepted	The display name, call reason or business details were rejected
The carrier hasn't turned on Branded Calling	The carrier didn't complete the request
A number couldn't be added to Branded Calling	The number is in another registration, or was rejected
The logo was rejected	It doesn't meet the rules, or doesn't show the business
T-Mobile and Verizon didn't accept the logo	The carriers didn't accept it, or had a problem
The SIM request failed	A system behind the request failed
The SIM service is temporarily unavailable	A system behind the request failed
Another update of the SIM is running	The status or Rate Plan is being changed
A parameter of the SIM request is wrong	The value isn't possible for the SIM or Rate Plan
A parameter of the SIM request is missing	\`Sim\` or \`RatePlan\` didn't arrive
The list's paging parameters are wrong	\`Page\`, \`PageSize\` or \`PageToken\` isn't valid
The SIM isn't ready for this request	The SIM has no Rate Plan, or the wrong status
The SIM can't change to this status	The SIM or its Rate Plan doesn't allow it
No SIM has this SID or name	The SIM doesn't exist in this account
No Rate Plan has this SID or name	The Rate Plan doesn't exist in the account
The SIM's command is longer than 160 characters	The command has more than 160 characters
Too many commands are waiting for the SIM	The SIM's queue is full
The SIM's connection can't be reset	Wrong status, a Narrowband SIM, or maintenance at the carrier
A reset of the SIM is already in progress	The last reset isn't finished
These parameters can't be combined	\`Status\` and another change are in one request
This Rate Plan can no longer be activated	The plan uses retired data metering
The SIM request isn't permitted	The account is suspended, or the plan or transfer rules it out
The SIM can't send commands	The SIM has the wrong status, or its plan doesn't allow commands
The fax line was busy	Programmable Fax is no longer offered
The fax wasn't answered	Programmable Fax is no longer offered
The fax was cut off	Programmable Fax is no longer offered
Programmable Fax has ended	Programmable Fax is no longer offered
The fax TwiML has no \`<Receive>\`	Programmable Fax is no longer offered
The fax machines aren't compatible	Programmable Fax is no longer offered
The scheduled message has no send time	\`SendAt\` didn't arrive
The send time is too soon or too far ahead	\`SendAt\` is out of range or in local time
The send time is too soon or too far ahead	\`SendAt\` is out of range or in local time
The send time is too soon or too far ahead	\`SendAt\` is out of range or in local time
Scheduling needs a Messaging Service	\`MessagingServiceSid\` is missing
Too many messages are scheduled	You've reached the limit of scheduled messages
This schedule type doesn't exist	Another value was set
\`Body\` and \`ContentVariables\` can't be combined	Both are set
The attributes of the bulk request aren't JSON	The string isn't valid JSON
The list of messages is empty or too long	The list has no messages, or too many
A recipient is in the list more than once	A number is repeated
No broadcast has this SID	The SID is empty, or no broadcast has it
Too many broadcasts are open	Earlier broadcasts haven't been processed yet
The broadcast file is larger than 25 MB	The file is larger than 25 MB
The broadcast file didn't arrive	The file was sent under another name
The broadcast file has the wrong type	The file isn't gzipped JSON
The broadcast can no longer be canceled	The broadcast is no longer in progress
The broadcast isn't accepting a file now	The broadcast isn't in \`PENDING_UPLOAD\`
The page token is wrong	The token doesn't have the format of a broadcast SID
There are no statistics for this broadcast	The SID is empty or wrong, or it's too early
The customer hasn't allowed WhatsApp calls	You didn't ask for permission, or didn't get it
You can't start WhatsApp calls from this Region	The call was placed in an unsupported Region
Calling is off for this WhatsApp sender	Calling isn't turned on
A WhatsApp call with this customer is still active	A call between the two numbers hasn't ended
Too many WhatsApp calls in a short time	The number starts more calls than the limit allows
Calling couldn't be turned on or off for the sender	Meta might not allow calling for this business yet
You've reached the daily call limit for this customer	Five calls with this customer connected in 24 hours
WhatsApp calls aren't available in this country	Meta leaves out the country of \`From\`
The caller isn't a WhatsApp sender	\`From\` isn't one of this account's WhatsApp senders
The WhatsApp sender has no voice app	The sender has no voice application
The customer has permanently allowed calls	The permission is permanent
The assignment callback has no JSON content type	The response has no JSON \`Content-Type\` header
The assignment callback didn't respond with JSON	The JSON is escaped	The response isn't JSON at all
The assignment response has no instruction	The JSON response has no \`instruction\`
The Reject instruction has no usable activity	The value is missing or isn't valid
The Call instruction has no usable \`to\`	The value is missing or isn't valid
The Call instruction has no usable \`from\`	The value is missing or isn't valid
The Call instruction has no usable \`url\`	The value is missing or isn't valid
The call of the Call instruction failed	A value in the instruction is rejected
The reservation of the Call instruction is over	The reservation isn't pending
The Redirect instruction has no usable \`url\`	The value is missing or isn't valid
The Redirect instruction has no usable \`call_sid\`	The value is missing or isn't valid
The call couldn't be redirected	The call has ended, or no call has this \`call_sid\`
The reservation of the Redirect instruction is over	The reservation isn't pending
The Dequeue instruction has no usable activity	The SID isn't valid, or the activity is gone
The Dequeue instruction has no usable \`to\`	The value is missing or isn't valid
The Dequeue instruction has no usable \`from\`	The value is missing or isn't valid
The call of the Dequeue instruction failed	A value in the instruction is rejected
The Dequeue instruction has unknown events	The events are in the wrong form
The reservation of the Dequeue instruction is over	The reservation isn't pending
The reservation of the Conference instruction is over	The reservation isn't pending
The Conference instruction has no usable \`to\`	The value is missing or isn't valid
The Conference instruction has no usable \`from\`	The value is missing or isn't valid
The Conference instruction has no usable activity	The value is missing or isn't valid
Dequeue needs a call, and the task has none	The task wasn't created by \`<Enqueue>\`	Your code overwrote the \`call_sid\` attribute
The Conference instruction has no usable \`from\`	The value is missing or isn't valid
Conference needs a call, and the task has none	The task wasn't created by \`<Enqueue>\`	The outgoing task has no \`outbound_to\`	Your code overwrote the task's attributes
The activity after the conference isn't usable	The SID isn't valid, or the activity is gone
The task has no pending reservation	The caller hung up, or the task was canceled
The call of the Conference instruction failed	A value in the instruction is rejected
Only an accepted reservation can be supervised	No worker has accepted the reservation, or it was canceled
The supervisor has no usable \`contact_uri\`	The value is missing or isn't valid
The Supervise instruction has no usable \`from\`	The value is missing or isn't valid
The transfer needs a \`conference_sid\`	The attribute was lost, or this is the wrong task
The instruction isn't possible in a transfer	Twilio's API failed
The known worker isn't in the queue	The worker isn't a member of the queue
Paging by page number is no longer supported	The code or an old SDK pages by number
The task doesn't name a usable known worker	The field is missing, or its worker doesn't exist
The known worker is in another workspace	The worker isn't in the workflow's workspace
The Dequeue callback URL isn't usable	The URL is empty or not a string
The Call callback URL isn't usable	The URL is empty or not a string
The Conference callback URL isn't usable	The URL is empty or not a string
Flex had a general error	A system behind the request failed
Flex can't identify who sent the request	The Flex user token expired	A server sends wrong or expired credentials, or none
Flex doesn't allow this user or account the request	The user's role doesn't allow this	The resource belongs to another account
Flex found an error in the request	The value has the wrong format or isn't allowed
Flex or a service behind it is down	A system behind the request failed
Flex can't find the resource	It doesn't exist here, or no longer exists
The change conflicts with the current state	The resource isn't in the state that the request expects
Flex can't process the request	The request is malformed, or Flex isn't set up for it
Flex isn't configured correctly	A setting of a Flex component is wrong or missing
Too many requests to the Flex API	Your app sends faster than the limit allows
Single sign-on is missing user attributes	A required attribute is missing or wrong
The account has no Flex configuration	The configuration hasn't been created yet
Two configuration changes at the same time	Two requests changed it at the same time
The Flex configuration has no workspace	The workspace isn't set in the configuration
You've reached the limit of Flex skills	The maximum number already exists
Flex can't find the resource	It doesn't exist here, or no longer exists
The Flex resource already exists	The resource exists, or you named the wrong one
The chat user doesn't exist	The chat user was removed, or wasn't created
The Flex chat channel doesn't exist	It doesn't exist here, or no longer exists
No Flex flow matches	No flow is set up for the channel and the integration
The user is already in the chat channel	The request may have been sent twice
The chat user is in too many channels	The agent wasn't removed from finished channels
An active chat channel already has this name	It was created before
It took too long to add the user to the chat	One of Twilio's systems failed
The Flex flow couldn't be created	A value is missing, wrong, or conflicts with another flow
The identity is reserved	The identity of the new channel is reserved
The Flex flow couldn't be created	A value is missing, wrong, or conflicts with another flow
Flex couldn't connect a participant	One of Twilio's systems failed
The person left before the call was set up	The connection was bad, or the participant made a mistake
The person was busy	The participant is already in another call
Flex waited too long for an answer	A system behind the request failed
The person didn't answer	The participant wasn't active
The call was canceled	Twilio reports what happened
No one can be added to the call now	The call's state doesn't allow new participants
No one can be added to the call now	The call's state doesn't allow new participants
The participant can't be changed now	The call isn't ready for the change
The participant has left the call	Twilio reports what happened
The participant couldn't be removed	One of Twilio's systems failed
The transfer didn't succeed	One of Twilio's systems failed
Flex Conversations had an unexpected error	A system behind the request failed
The participant needs one kind of address	The participant needs exactly one kind of address
Flex couldn't create the conversation	The Conversations API returned an error	An open conversation already has these participants
A second request for the same channel was dropped	Twilio reports what happened
The conversation was closed before the channel began	Twilio reports what happened
The conversation has no participants	Its participants may have been removed
Flex couldn't read the conversation	A system behind the request failed
Flex couldn't read the participants	A system behind the request failed
The channel update has no status	A required value didn't arrive
The channel update's status isn't closed	The \`status\` isn't \`closed\`
The conversation couldn't be closed	A system behind the request failed
The participant couldn't be added	The Conversations API returned an error	An open conversation already has this participant
The participant to remove isn't there	Twilio reports what happened
The participant couldn't be removed	A system behind the request failed
The channel request was rejected	A parameter of the request is missing or wrong
The participant request was rejected	A parameter of the request is missing or wrong
The channel to delete doesn't exist	Twilio reports what happened
Flex couldn't create the channel	A system behind the request failed
Flex couldn't create the channel	A system behind the request failed
The channel couldn't be closed	A system behind the request failed
The participant couldn't be added	A system behind the request failed
The participant couldn't be removed	A system behind the request failed
The channel couldn't be deleted	A system behind the request failed
The channel belongs to another account	It belongs to another account
The participant's conversation has ended	The conversation was closed or deleted
The account can't change this channel	It belongs to another account
The channel couldn't be paused	A system behind the request failed
The channel couldn't be paused	A system behind the request failed
The channel couldn't be resumed	A system behind the request failed
The channel couldn't be resumed	A system behind the request failed
The workforce feed's callback returns an error	Your server can't be reached, or its response is wrong
The workforce feed's callback is slow	The workforce management system responds too slowly
Something threw an error in the agent's Flex page	Your plugin or other custom code threw it	Flex UI couldn't start	Flex UI itself has a bug
A plugin reported its own error	Your plugin reports it
The webchat couldn't be started	A system behind the request failed
The webchat service is down	A system behind the request failed
The webchat's credentials have no access	The credentials have no access to this resource
The webchat's address configuration isn't valid	The credentials and address SID might not match
Too many API requests at the same time	Too many requests run at once
The pre-chat data is larger than 16 KB	The data is larger than the limit
The pre-chat data isn't JSON	The pre-chat data isn't valid JSON
The account can't start this conversation	The credentials have no access to this address
A resource of the webchat doesn't exist	The address or the default Messaging Service is missing
The webchat's conversation request was rejected	A parameter of the request is missing or wrong
The address has no settings to create chats	The auto-creation settings are missing
The address doesn't create conversations	Auto-creation isn't enabled
The address doesn't say how to create chats	The auto-creation type is empty or wrong
The address names no Studio flow	The Studio flow's SID is missing
The address names no webhook	The webhook's URL is missing
The address configuration doesn't exist	The SID is wrong, or the configuration was never created
The interaction channel wasn't created	A system behind the request failed
The incoming conversation wasn't created	A system behind the request failed
A header of the request is missing or wrong	A required header is missing or isn't valid
The webchat's token wasn't created	A system behind the request failed
The webchat's token wasn't renewed	A system behind the request failed
The webchat's token was rejected	The request has the wrong token
The webchat's configuration couldn't be read	A system behind the request failed
The deployment key has no address	The key is wrong, or has no address
The deployment key has no configuration	The key is wrong, or has no configuration
Too many Flex requests at the same time	Too many requests run at once
The deployment key wasn't created	A system behind the request failed
The deployment key wasn't deleted	A system behind the request failed
The deployment keys couldn't be read	A system behind the request failed
The deployment keys weren't deleted	A system behind the request failed
The deployment key wasn't updated	A system behind the request failed
The deployment key belongs to another address	A key can have only one address configuration
The account has too many deployment keys	The maximum number already exists
The name is empty or longer than 64 characters	The name must have 1 to 64 characters
Two changes happened at the same time	Another request may have changed it at the same moment
Twilio Support got read access	Twilio reports what happened
Flex failed to process the SCIM request	A system behind the request failed
Flex doesn't accept the SCIM request	The user already exists, or doesn't exist	A required attribute of the new user is missing
The request body was rejected	The body isn't valid JSON
The schema isn't accepted	An attribute is missing or isn't valid, or the resource already exists
The unique name has the wrong format	The value has the wrong format or isn't allowed
The configuration doesn't exist	No configuration has this ID or unique name, or no default is set
The unique name can't be used here	The request names the configuration by its unique name
The service had an internal error	A system behind the request failed
You can't use this configuration	The configuration belongs to another account	A permission is missing
A configuration overrides your attributes	Both a configuration ID and attributes are set
Frontline can't read the request	The app may be out of date
Frontline has no callback URL	No callback URL is set
Frontline's callback URL isn't valid	The callback URL isn't a full URL
Frontline can't use the callback's response	The response isn't valid, or is larger than 64 kB
Frontline's callback returns an error	Your server can't be reached, or its response is wrong
Frontline's callback takes over 6 seconds	Your callback takes more than 6 seconds
Frontline's routing callback failed	The callback fails or takes more than 10 seconds
Frontline failed to run the routing callback	One of Twilio's systems failed
The Frontline user has too many conversations	The Frontline user is in too many conversations
The contact has too many conversations	The contact is in too many conversations
The contact's address isn't valid	Your CRM callback returns a malformed address
The proxy address isn't valid	\`proxy_address\` is missing or malformed
The proxy and the contact have the same address	\`proxy_address\` is the contact's number
The proxy address isn't yours	The proxy number belongs to another account
The proxy and the contact are on different channels	The two addresses belong to different channels
The proxy address isn't a WhatsApp sender	The proxy number isn't a WhatsApp sender
A conversation with this contact is active	The conversation has another user, or no user
Frontline's Messaging Service is missing	It may have been deleted
The contact's identity isn't valid	The identity is malformed or reserved
Frontline had an internal error	A system behind the request failed
Failed to remove the participant at the end of the task	Another error is behind it
Failed to complete the reservation at the end of the task	Another error is behind it
The Flex SDK failed to end the task	Another error is behind it
The Flex SDK failed to reject the reservation	Another error is behind it
The Flex SDK failed to wrap up the reservation	Another error is behind it
The Flex SDK failed to set the attributes of the task	Another error is behind it
The activity can't change: a reservation is pending	A reservation is pending
The Flex SDK failed to set the activity	Another error is behind it
The Flex SDK failed to set the worker's attributes	Another error is behind it
The Flex SDK failed to set the worker's activity	Another error is behind it
The activity can't change: the worker has pending tasks	The worker has pending tasks
The supervisor couldn't set the worker's attributes	The attributes aren't valid, or the update failed
The call has no caller ID	The call names no caller ID
The Flex SDK failed to add the external voice participant	Another error is behind it
The Flex SDK failed to end the conference	Another error is behind it
The Flex SDK failed to hold the external participant	Another error is behind it
The Flex SDK failed to hold the worker participant	Another error is behind it
The Flex SDK failed to hold the participant	Another error is behind it
A worker can't remove themselves from the task	The participant to remove is the worker
The Flex SDK failed to kick the participant	Another error is behind it
The Flex SDK failed to unhold the external participant	Another error is behind it
The Flex SDK failed to unhold the worker participant	Another error is behind it
The Flex SDK failed to unhold the participant	Another error is behind it
Only your own live call can be taken off hold	The reservation isn't a live call of this worker
Only your own live call can be put on hold	The reservation isn't a live call of this worker
The participant SID isn't usable	The SID begins with neither \`UT\` nor \`WK\`
The voice device of the Flex SDK isn't ready	The SDK has no voice device
The voice event has an unknown name	The name of the event is unknown
The Flex SDK failed to add the voice event listener	Another error is behind it
The call of the task isn't on this device	The call may be active on another device
The task has no conference data	The task's attributes name no call of the worker
The supervisor is already monitoring the call	Monitoring has already started
The Flex SDK failed to monitor the call	Another error is behind it
The outgoing call has no \`fromNumber\`	A required value didn't arrive
The outgoing call has no task queue	A required value didn't arrive
The outgoing call has no workflow	A required value didn't arrive
The worker is offline, so no call was made	The worker has an offline activity
Outgoing calls are off in Flex	Outgoing calls are off in the configuration
An incoming call is waiting, so no call was made	A voice task is waiting for the worker
The worker is in a call, so no call was made	The worker has accepted a voice task
There is no microphone, so no call was made	No microphone is connected or allowed
The incoming call didn't arrive within 30 seconds	The call didn't reach the agent's voice device in time
The Flex SDK failed to create the task	Another error is behind it
The Flex SDK failed to disconnect the call	Another error is behind it
The reservation isn't a live call	The call has ended or wasn't connected yet
The task has no conference SID	The conference doesn't exist yet, or its SID was lost
There is no recording to pause	The conference isn't being recorded
The Flex SDK failed to pause the recording	Another error is behind it
There is no recording to resume	The conference isn't being recorded
The Flex SDK failed to resume the recording	Another error is behind it
The call isn't on this device	The call may be active on another device
The Flex SDK failed to hold the call	Another error is behind it
The Flex SDK failed to unhold the call	Another error is behind it
The task has no transfer	The transfer has ended, or was never started
The Flex SDK failed to cancel the voice task transfer	Another error is behind it
The transfer has already started	The transfer was started before
The task belongs to another worker	The task is assigned to another worker
The Flex SDK failed to start the voice task transfer	Another error is behind it
The Flex SDK failed to create the voice task reservation	TaskRouter reported that the reservation failed
The voice reservation doesn't exist	The worker has no accepted voice reservation
The Flex SDK failed to peek the conversation	Another error is behind it
The Flex SDK failed to pause the conversation	Another error is behind it
The Flex SDK failed to resume the conversation	Another error is behind it
The Flex SDK failed to leave the conversation	Another error is behind it
The Flex SDK failed to start the conversation transfer	Another error is behind it
Transfers of conversations aren't allowed	Transfers may be off in the Flex configuration
Transfers can't be read	Transfers may be off in the Flex configuration
The Flex SDK failed to retrieve the conversation transfer	Another error is behind it
Failed to retrieve the conversations user by identity	Another error is behind it
The Flex SDK failed to send the message	Another error is behind it
The Flex SDK failed to send the typing indicator	Another error is behind it
The Flex SDK failed to retrieve messages	Another error is behind it
The worker is offline, so no email task was made	The worker has an offline activity
The Flex SDK failed to create the outbound email task	Another error is behind it
The Flex SDK failed to add the email participant	Another error is behind it
The task isn't an email task	The task belongs to another channel
The Flex SDK failed to remove the email participant	Another error is behind it
The Flex SDK failed to retrieve the paused conversations	Another error is behind it
The task has no conversation	
Failed to get the reservation of the resumed conversation	Another error is behind it
The worker isn't in the task's conversation	The worker isn't in this task's conversation
The message is empty	The message has no content
The Flex SDK failed to retrieve the outbound email settings	Another error is behind it
Outgoing email has no workflow	The workflow SID isn't set
Outgoing email has no queue	The queue SID isn't set
Outgoing email has no sender	No sender is set for outgoing email
The reservation for the email task wasn't made	Another error is behind it
The Flex SDK failed to add the conversation event listener	The conversation event has an unknown name
The Conversations SDK couldn't connect	The connection was denied, expired or failed
The worker isn't initialized	The worker isn't loaded
The task has no usable reservation	
A required parameter is missing	A required parameter is empty
The conversation isn't available	The SDK has no conversation here
The participant doesn't exist	The task has no participant with this SID
The Flex SDK failed to update the token	Another error is behind it
The Flex SDK failed to initialize the Conversations SDK	Another error is behind it
The task has no interaction	The task has no \`interactionSid\`
The task has no channel	The task has no \`channelSid\`
Flex has no public configuration for this value	No configuration matches the value you passed
The Flex SDK failed to accept the reservation	Another error is behind it
The Flex SDK failed to retrieve the conversation	Another error is behind it
Failed to get the Flex instance SID	The configuration has no Flex instance SID
The Flex SDK failed to retrieve the task participants	Another error is behind it
The task has no active channel	
The task isn't a voice task	The task belongs to another channel
The offline activity isn't configured	\`taskrouter_offline_activity_sid\` isn't set
The Flex SDK failed to create a conference	Another error is behind it
The Flex SDK ran into an unexpected error	An action threw another error
The Flex SDK ran into an unknown error	The answer has no error code
The Flex SDK was denied access	The token lacks the permission
A Twilio gateway failed	A system behind the request failed
A Twilio gateway timed out	A system behind the request failed
Flex can't find the resource	It doesn't exist here, or no longer exists
The Flex SDK can't reach the server	The connection failed
The SDK object isn't ready	The client was already destroyed
A parameter of the SDK call isn't valid	An argument is undefined, unknown or has the wrong type
A service behind Flex failed	The response has no error code
The Flex SDK failed to fetch the configuration	Another error is behind it
The Flex SDK failed to fetch the features	Another error is behind it
The Flex SDK failed to fetch the public configuration	Another error is behind it
The profile connector doesn't exist	It doesn't exist here, or no longer exists
The profile connector's credentials are malformed	A SID in the configuration is wrong
The friendly name is missing	A required value didn't arrive
The Account SID is missing	A required value didn't arrive
The resource is being deleted	Its deletion is in progress
The friendly name is too long	It is longer than allowed
The unique name is too long	It is longer than allowed
The Account SID has the wrong format	
The service doesn't exist	It doesn't exist here, or no longer exists
The service SID is missing	A required value didn't arrive
The consumption interval has the wrong format	
The typing timeout has the wrong format	The timeout has the wrong format
The webhook settings have the wrong format	A webhook parameter has the wrong format
The webhook method isn't valid	The method can't be used for webhooks
Your webhook stopped the action	The webhook refused the action or failed
Your webhook answered with an error	The webhook returned an error code
The notification template is too long	It is longer than allowed
The notification sound's name is too long	It is longer than allowed
The channel limit has the wrong format	The limit has the wrong format
The member limit has the wrong format	The limit has the wrong format
Too many actions in the service	Your app writes faster than the limit allows
The webhook retry count has the wrong format	The retry count has the wrong format
The service's unique name has the wrong format	The unique name has the wrong format
A service with this unique name already exists	It was created before
Too many writes in one Chat service	Your app writes faster than the limit allows
Your webhook took longer than 5 seconds	The response takes longer than 5 seconds
The pre-event webhook URL is malformed	The webhook URL is incomplete or not encoded
The post-event webhook URL is malformed	The webhook URL is incomplete or not encoded
The role doesn't exist	It doesn't exist here, or no longer exists
The channel role doesn't exist	It doesn't exist here, or no longer exists
The service role doesn't exist	It doesn't exist here, or no longer exists
The role SID is missing	A required value didn't arrive
The permission doesn't exist	The role's type has no permission of this name
The role type isn't valid	There is no such role type
The channel creator's role doesn't exist	It doesn't exist here, or no longer exists
The user's role doesn't allow this	The service or conversation role lacks the permission
The conversation role doesn't exist	It doesn't exist here, or no longer exists
The user doesn't exist	It doesn't exist here, or no longer exists
The user already exists	It was created before
The user SID is missing	A required value didn't arrive
The identity is reserved	
The identity is missing	A required value didn't arrive
The user can't set roles	The user's role lacks the permission
The identity looks like a user SID	
The identity is too long	It is longer than allowed
The user is in too many channels	The maximum number already exists
The binding type isn't valid	There is no such binding type
The notification level isn't valid	There is no such notification level
SMS and WhatsApp participants have no identity	Identity and address can't be combined
The user is already invited	It was created before
Two changes to the user at once	Two requests change it at once
The user is in too many conversations	The maximum number already exists
The channel doesn't exist	It doesn't exist here, or no longer exists
The channel's SID or name is missing	A required value didn't arrive
The channel command is unknown	There is no such command
The attributes are too long	It is longer than allowed
The attributes aren't JSON	The attributes aren't valid JSON
The channel SID is missing	A required value didn't arrive
The unique name looks like a channel SID	The name looks like a channel SID
A channel with this unique name already exists	It was created before
The creation date has the wrong format	The date of creation has the wrong format
The update date has the wrong format	The date has the wrong format
The author is too long	It is longer than allowed
The channel's webhook doesn't exist	It doesn't exist here, or no longer exists
The channel has reached its webhook limit	The maximum number already exists
The webhook has reached its trigger limit	The maximum number already exists
The webhook SID has the wrong format	
The webhook type isn't valid	The type isn't one of the three allowed
The webhook filter isn't valid	A filter isn't a channel event
The webhook trigger isn't valid	A trigger isn't allowed
The webhook's flow SID isn't valid	The value isn't a Studio flow SID
The webhook type is missing	A required value didn't arrive
The webhook URL is missing	A required value didn't arrive
The webhook filter is missing	A required value didn't arrive
The webhook trigger is missing	A required value didn't arrive
The webhook URL is too long	It is longer than allowed
The channel is being deleted	Its deletion is in progress
The Messaging Service SID is missing	A required value didn't arrive
The Messaging Service SID isn't valid	The SID doesn't begin with \`MG\`, or characters are missing
The Messaging Service belongs to another account	It belongs to another account, or was copied incorrectly
The channel update changes nothing	No channel parameter arrived
Two changes to the channel at once	Two requests change it at once
The conversation doesn't exist here	The value isn't a conversation SID	It belongs to another account or Region	It belongs to another Conversations service	It was deleted
The conversation SID is missing	A required value didn't arrive
The conversation's unique name is taken	The conversation already exists
The conversation's webhook doesn't exist	The webhook SID is misspelled, or from another conversation
The conversation has reached its webhook limit	There are already five webhooks
The webhook has reached its trigger word limit	More than five trigger words
The webhook SID has the wrong format	The SID doesn't begin with \`WH\`, or is malformed
The webhook target isn't valid	The target isn't one of the three allowed
The webhook filter isn't valid	A filter isn't a webhook action
The webhook's trigger word isn't valid	A trigger word is empty or too long
The webhook's flow SID isn't valid	The SID doesn't begin with \`FW\`, or is malformed
The webhook target is missing	A required value didn't arrive
The webhook URL is missing	A required value didn't arrive
The webhook filter is missing	A required value didn't arrive
The webhook's trigger words are missing	A required value didn't arrive
The webhook URL is too long	It is longer than allowed
The conversation has no Messaging Service	No Messaging Service is assigned
The state can't be empty	\`State\` is empty, but the conversation has a state
TimeToInactive is shorter than a minute	The duration is under 1 minute
TimeToClosed is shorter than 10 minutes	The duration is under 10 minutes
The conversation is permanently closed	It was closed manually or by its timer
The state isn't valid	The value isn't one of the three states
TimeToInactive has the wrong format	It isn't an ISO 8601 duration
TimeToClosed has the wrong format	It isn't an ISO 8601 duration
A timer needs a state	\`State\` is missing
A conversation can't start out closed	The state of a new conversation is \`closed\`
Conversations isn't available in this Region	The Region doesn't have Conversations
The conversation is still being set up	Its participants are still being created
The unique name looks like a SID	The name looks like a conversation SID
Two changes to the conversation at once	Two requests change it at once
The pre-webhook timeout is 0 or less	The timeout is 0 or less
The type must be private	\`Type\` is missing or isn't \`private\`
EndDate is before StartDate	The two dates are in the wrong order
The user isn't a member of the chat channel	The user wasn't added yet
The member SID is missing	A required value didn't arrive
The member doesn't exist	It doesn't exist here, or no longer exists
The channel has reached its member limit	The maximum number already exists
The member is already in the channel	The user was already added
The consumption timestamp has the wrong format	The timestamp has the wrong format
The last consumed index has the wrong format	The message index has the wrong format
The participant's address isn't valid	The address is malformed or too long
The proxy address isn't valid	The address is malformed or too long
Address and proxy address are the same	The two addresses are the same
The participant's address is empty	The address is empty
The proxy address is empty	The address is empty
The proxy address isn't yours	
Address and proxy are on different channels	The two addresses don't match
The proxy address isn't a WhatsApp sender	The number isn't a WhatsApp sender
An open conversation has this pair of addresses	Another conversation with this pair is open	The participant is already in this conversation
The conversation has reached its chat limit	The limit for chat participants is reached
The conversation has reached its phone limit	There are 50 non-chat participants
Two changes to the participant at once	Two requests change it at once
This participant type doesn't have the parameter	The request has a parameter SMS doesn't support
The last read index has the wrong format	The index has the wrong format
The conversation has 50 non-chat participants	The maximum number already exists
A participant in the list isn't JSON	An entry of the list isn't valid JSON
A pair of addresses in the list is in use	Another active conversation uses the pair
The request has too many participants	The request names too many at once
Some participants couldn't be created	Some requests may have conflicted
The user isn't in this conversation	The user wasn't added yet	The identity in the token is different	The user left or was removed	The SID is misspelled, or from another conversation
The participant SID is missing	A required value didn't arrive
The participant doesn't exist	The SID is misspelled, or from another conversation
The participant is already in the conversation	Your code adds the participant twice
The group needs a projected address	Neither address arrived
Group MMS couldn't be activated	The group doesn't meet the group MMS requirements
The group has reached its participant limit	The maximum number already exists
The person is already in the group	The participant was already added
A group with exactly these people is open	The same group already exists
The projected address isn't yours	It belongs to another account
The participant has no proxy address	There is no proxy address to remove
The participant can't get a proxy address	The participant doesn't have its own address
The participant has no projected address	There is no projected address to remove
The participant can't have a projected address	The participant has a messaging binding
The participant can't get an identity	It already has an identity, or has no projected address
Two changes to the channel at once	Two requests change it at once
Identity and Address can't be combined	Identity and address are mutually exclusive
Group MMS isn't enabled	It isn't enabled for this account
The proxy address's channel isn't supported	The channel doesn't use proxy addresses
The message doesn't exist	It doesn't exist here, or no longer exists
The message SID is missing	A required value didn't arrive
The message index is missing	A required value didn't arrive
The message has no body	A required value didn't arrive
The message body is too long	It is longer than allowed
The last editor's name is too long	It is longer than allowed
The media SID is missing	The media SID didn't arrive
The media doesn't exist	It doesn't exist here, or no longer exists
The media belongs to another message	The media is already part of a message
The body of a media message can't be changed	An update includes the body of a media message
The media SID isn't valid	The SID doesn't begin with \`ME\`, or is malformed
The media type isn't supported	The content type isn't allowed for the conversation
The media file is too large	It is larger than the limit
The author isn't in the group	The author isn't a group MMS participant
Two changes to the message at once	Two requests change it at once
The message index isn't a number	Text or a SID was passed as the index
ContentSid has the wrong format	The SID has the wrong format
The template can't take these ContentVariables	The value isn't a JSON string	A value in the template is empty	A value isn't a string	A placeholder in the template is malformed	The variables don't match the template's	A value contains line breaks or many spaces
ContentVariables was sent without a ContentSid	\`ContentSid\` is missing
The template's values are too long in total	There are too many, or they are too long
The message has no channel metadata	The message has no such metadata
The user can't read channel metadata	The role lacks \`readChannelMetadata\`
The channel metadata wasn't created	The metadata is wrong, or couldn't be stored
The channel metadata isn't JSON	It isn't JSON, or a required key is missing
The channel metadata couldn't be read	The metadata is wrong or missing, or the query failed
The name of a template variable is too long	It is longer than allowed
A template value is too long	It is longer than allowed
Conversations can't send this kind of template	The template type isn't supported
The invite SID is missing	A required value didn't arrive
The invite doesn't exist	It doesn't exist here, or no longer exists
A member can't decline the invite	The user was added directly
The address configuration was deleted	Its phone number left the account
The address's data was removed	Twilio reports what happened
The virtual agent's provider isn't valid	The name isn't on the list, or its case differs
The conversation already has a virtual agent	It was created before
A virtual agent has no identity or address	The request has a field for other participants
Dialogflow CX needs module and add-on SIDs	One of the agent's SIDs is missing
The add-on SID must begin with XB	It is the SID of something else
The module SID must begin with XE	It is the SID of something else
A virtual agent can't be changed	An update includes a virtual agent
Virtual agents aren't enabled	It isn't enabled for this account
The virtual agent has no name	\`ChatbotConfiguration.FriendlyName\` is missing
The virtual agent's name is too long	It is longer than allowed
The virtual agent's context is too long	It is longer than allowed
The virtual agent's name is reserved	The virtual agent is named \`system\`
The export of the conversation failed	Twilio gives no reason
The transcript wasn't created	The Intelligence Service doesn't exist	A system behind the request failed
This account has too many connected clients	The app keeps creating new clients	More users are online than the account allows
The client sends too many requests	Your app sends too many requests
The identity in the token is too long	The \`identity\` has too many characters
The endpoint ID in the token is too long	The \`endpoint_id\` has too many characters
The client stopped answering and was disconnected	The client's network was interrupted
The connection ended with its token	The token is older than its lifetime
Twilio rejected the client's Access Token	Twilio rejects the Access Token without a reason	The token is older than its lifetime	The secret doesn't belong to the key in the token	The token lacks the grant for this product	The grant names another account's service	The key or account in the token is wrong	A clock is wrong	The key and the token belong to different accounts	The API key was deleted	The key was created in another Region
The service in the token doesn't exist	The grant names another account's service
No service is named	No service SID was passed
The token has no grants	The token has no \`grants\`
The token doesn't name a service	The grant doesn't name a service
The token doesn't name an identity	The token has no \`identity\`
The service in the token belongs to another product	The grant names another product's service
The service can't be used	The service isn't open to this client
The service is disabled	The service was disabled
The service is under a legal hold	A legal hold blocks the service
The token has two grants for one product	The same grant was added twice
The account has reached its service limit	The limit for services is reached
The product is disabled for this service	The product was turned off for the service
The product isn't enabled	The product isn't turned on
The header of the Access Token is wrong	A field in the token's header is missing or wrong
The account in the Access Token is wrong	The key or account in the token is wrong	The key and the token belong to different accounts
The Access Token has the wrong grants	The token lacks the grant for this product	The grant names another account's service
The signature of the Access Token is wrong	The secret doesn't belong to the key in the token	The Auth Token signed the token, not an API key	The key and the token belong to different accounts	A Restricted key signed the token
A claim of the Access Token is missing or wrong	A claim in the token is missing or empty
The Access Token has expired	The token is older than its lifetime	A clock is wrong
The Access Token isn't valid yet	A clock is wrong
The Access Token's lifetime is too long	The token's lifetime is over 24 hours	The expiry isn't a number of seconds
Twilio rejected the client's Access Token	Twilio rejects the Access Token without a reason	The secret doesn't belong to the key in the token	The key or account in the token is wrong	The SDK got something that isn't an Access Token	The grant names another account's service	The token lacks the grant for this product
The request's target wasn't found	The target is wrong or was passed incorrectly
The account has too many client connections	The app keeps creating new clients	More users are online than the account allows
The account has too many updates	Your app sends too many updates
The DNC limit of Twilsock is reached	The app may be creating too many clients
The PNC limit of Twilsock is reached	The app may be creating too many clients
One client sends too many messages	Your app sends too many messages over one connection
The clients send too many messages together	Your app sends too many messages together
What the client sent isn't a valid Access Token	The SDK got something that isn't an Access Token	The secret doesn't belong to the key in the token	The key and the token belong to different accounts	The Auth Token signed the token, not an API key	The token lacks the grant for this product	The key or account in the token is wrong
Twilio rejected the client's Access Token	Twilio rejects the Access Token without a reason	The secret doesn't belong to the key in the token	The token lacks the grant for this product	The SDK got something that isn't an Access Token	The key or account in the token is wrong	The grant names another account's service
Too many of this account's clients connect at once	The app keeps creating new clients	More users are online than the account allows
The clients send too many requests at once	Your app sends too many requests per second
The Access Token doesn't authorize the client	Twilio rejects the Access Token without a reason	The secret doesn't belong to the key in the token	The token is older than its lifetime	The token lacks the grant for this product	A clock is wrong	The key and the token belong to different accounts	The key or account in the token is wrong	The SDK got something that isn't an Access Token	The grant names another account's service
The notification service had an internal error	Twilio had an internal error
The notification's destination isn't valid	The binding has a wrong destination
The push credential's SID isn't valid	The credential SID is wrong or empty
The credential and device types don't match	The token names a credential of the wrong type
No push credential is set	The credential SID is missing	An old SDK creates the token
The push credential isn't accepted	The credential is wrong, expired or of an old kind
The message to the connected client failed	Twilio's gateway to clients may be down
The client isn't connected	The client wasn't connected
The message over MQTT failed	Twilio's MQTT gateway had an outage
The client has no MQTT connection	The client wasn't connected over MQTT
Google doesn't accept the push credential	The key is wrong or empty
Google doesn't accept the registration token	The registration token was changed
The app was removed, or its push token replaced	The token is no longer in use
The push token belongs to another Firebase project	The app doesn't allow the credential's sender
The app's package name doesn't match	The package name and token don't match
The notification is too large for Google	The payload is over 4 KB
Google doesn't accept a custom key	A custom key is reserved
One device gets too many notifications	Too many notifications go to one device
Google rejects the push credential	The key was revoked or is wrong
Google's push service is down	Google is unavailable, or Twilio can't reach it
An unknown error while sending to Google	Twilio gives no reason
The service account isn't allowed to send messages	The service account lacks a permission
The push credential is of the legacy type	The credential has a legacy server key
Google's legacy push API is shut down	The credential has a legacy server key
Google doesn't accept the notification	The content is malformed, incomplete or too large	The registration token is missing or not valid	The credential's Firebase key isn't valid
The app's Apple token is no longer registered	The app was removed, or it has a new token	The app's build and Firebase use different environments
Apple doesn't accept the push credential	The certificate has expired, or was pasted wrong
The Apple device token has the wrong length	The device token was changed
Apple doesn't accept the device token	The build and credential use different environments	Only an older registration of the same person fails	The app passes the token in the wrong format
The Apple certificate has no subject	The certificate lacks the bundle ID
The notification for Apple is empty	No parameter provides content
The Apple certificate's subject has the wrong size	The bundle ID in the certificate isn't valid
The notification is too large for Apple	The payload is too large
Apple's push service is shutting down	Apple's push service was shutting down
An unknown error while sending to Apple	Twilio gives no reason
The Apple device token is no longer registered	The app was removed, or its notifications are off
The Apple device token is missing or malformed	The app doesn't read the token correctly
Apple rejected the notification	The certificate and device token don't match	The certificate was made from an old signing request
Apple's push service had an internal error	Apple had an error, was unavailable or was too slow
Apple rejects the push credential	Apple can't use the certificate and key
Apple's token was renewed too often	New tokens are created too often
Apple's provider token has expired	The provider token was too old
Apple's provider token isn't valid	The provider token is malformed or wrong
The push credential is empty	No valid credential has this SID
The push credential belongs to another account	It belongs to another account
The webhook credentials' URL is wrong	The URL is wrong, or returns 404
No credential for this device type	The webhook credential is for another type
No credential for this identifier	The identifier in the webhook credential is wrong
The webhook credentials endpoint failed	The endpoint is misconfigured
The webhook credentials response isn't valid	The response isn't in the required format
The webhook credentials took too long	The network or the endpoint is too slow
Too many requests for webhook credentials	
The webhook credentials' signature failed	The endpoint couldn't verify the signature
Webhook credentials: unexpected device type	The endpoint rejects the device type
Webhook credentials: unexpected identifier	The endpoint rejects the identifier
Webhook credentials: unexpected response	The endpoint reported an error
Too many SMS notifications	The load is high, or someone is sending a broadcast
The Notify service has no Messaging Service	No Messaging Service is set
Too many Messenger notifications	A broadcast is sent through a single Page
The Facebook Page isn't connected	The Page isn't connected
The Messenger notification has no text	Neither \`Body\` nor \`FacebookMessenger\` is set
Too many Alexa notifications	Notifications are sent too fast
The Alexa skill ID is missing	No Alexa skill is set
The Alexa user ID isn't valid	The binding has a wrong user ID
The Alexa skill isn't connected	The skill isn't connected
The Alexa notification has no title	\`Title\` isn't set
No recipient matches the notification	The parameters don't select anyone
The notification has too many recipients	It goes to too many recipients at once
Two changes to the user at once	Several requests are changing one user
The Notify user already exists	The Notify user was already created
The user is already in the segment	The user was already added
A user with devices can't be deleted	The user has at least one binding
The segment has no users	The segments are empty
The channel's provider returned an error	The channel isn't configured correctly
The notification expired before it was sent	Processing took longer than the time to live
The delivery callback failed	Your server can't be reached, or its response is wrong
The template loops over 1,000 times	A loop runs too often
Too many notification log events	Some events are missing from the log
The notification template couldn't be rendered	Rendering may have exceeded a limit
The notification template has a syntax error	The template has a syntax error
The notification template is missing a value	A variable is missing or misspelled
No connection to the signaling server	The secret doesn't belong to the key in the token	The device can't reach the signaling server	The key was created in another Region	The network blocks the connection to Twilio	The page's Content Security Policy blocks the connection	Twilio or the other side ended the call	The identity has spaces or signs, or is too long	The TwiML app was deleted, or belongs elsewhere	The token's lifetime is over 24 hours	The token is older than its lifetime	The Video SDK is outdated
The connection to the signaling server was lost	The device lost its network	Someone joined with the same identity	The app was in the background
The signaling server didn't respond in time	The network or Twilio was too slow	The app was in the background
The SDK got a message it couldn't read	Twilio gives no reason
The server couldn't read a message from the SDK	Twilio gives no reason
The Video servers are busy	The servers are overloaded
The room name isn't accepted	The name breaks a rule for room names
The room name is too long	The name has more than 128 characters
The room name has forbidden characters	The name isn't valid UTF-8
The room couldn't be created	Participants aren't allowed to open rooms	The room needs something the account lacks	Twilio's side failed
The room couldn't be joined	Twilio's side failed
The room is full	The room's limit is reached
No room has this name or SID	Someone joined before the room was created	The room has ended	The room belongs to another account
\`MaxParticipants\` is out of range	The number is below 1 or above the limit
This room type doesn't exist	The value isn't a room type
A room timeout is out of range	The value is too small or too large
The room's callback method is wrong	The value is neither \`GET\` nor \`POST\`
The room's callback URL is wrong	The URL isn't valid, or is too long
The room's status can't be set	The value is wrong, or the room isn't in progress
A room with this name exists	The room was already created
The room's options can't be combined	An option doesn't suit the room type
This media Region doesn't exist	The value isn't a media Region
This Region has no media server available	The Region has no available media server
This room type doesn't have such subscriptions	This room type lacks the feature
The room has ended	Your server ended the room	A request arrived after the room had ended
Too many rooms are open	The account's quota is reached
The recording rules are wrong	A rule has the wrong format
The account is near its room or participant limit	The account's quota is nearly reached
This room type can't be recorded	This room type lacks the feature
\`MaxParticipantDuration\` is out of range	The value is too small or too large
This room type can't be audio-only	This room type lacks the feature
The room doesn't allow video	A video track was published in an audio-only room
This room type is no longer offered	The room asks for a retired type
Audio-only rooms are no longer offered	The room asks for \`AudioOnly\`
The identity is empty, taken or too long	The identity doesn't meet the requirements
The identity is too long	The identity has more than 128 characters
The identity has forbidden characters	The identity isn't valid UTF-8
Too many tracks are published	The track limit is reached
No participant has this identity or SID	The participant has left, or the value is wrong	The connection was lost for too long
The same identity joined the room again	The same user joined a second time	Two users have the same identity
Too many participants are connected	The account's quota is reached
\`MaxPublishedTracks\` is out of range	The value is too small or too large
The bandwidth profile is wrong	A value of the profile is missing or out of range
A participant's status can only become \`disconnected\`	The value isn't \`disconnected\`
The subscribe rules are wrong	A rule has the wrong format
The participant reached the maximum stay	The maximum stay is over
The bandwidth profile's track limit is wrong	A track limit is out of range
The track isn't valid	The track can't be used
The track name is wrong	The name doesn't meet the requirements
The track name is too long	The track name has more than 128 characters
The track name has forbidden characters	The track name isn't valid UTF-8
The track name is taken	The participant publishes another track with this name
The server can't accept more tracks right now	The server is at capacity
The client couldn't prepare its media	The browser and the SDK disagree about WebRTC, or resources ran out	A canvas is published as a track, in Chrome on Windows
The server couldn't prepare its media	The client's WebRTC may be out of date
The client couldn't apply the server's media	The browser and the SDK disagree about WebRTC, or resources ran out
The server couldn't apply the client's media	The client's WebRTC may be out of date
The two sides have no codec in common	The device offers only one codec, or a rare one
Audio or video doesn't get through	The network blocks the audio	The network blocks or loses the media	The device lost its network for a moment	A browser extension blocks WebRTC	Your own ICE servers don't work	iOS keeps the app off the local network
The data track couldn't be opened	The subscriber has no data channel, or lost its connection
Media encryption failed	A certificate, an old protocol version or the connection
The ICE restart came at the wrong moment	The client restarted ICE in an answer
The SDK couldn't load its configuration	The device was offline, or Twilio had an error
The SDK got no relay servers	Twilio had an error
The S3 URL for recordings is wrong	The bucket URL has the wrong format
The AWS key for recordings is wrong	The AWS key is wrong
The encryption key for recordings is wrong	The AWS encryption key is wrong
Twilio failed to process a recording	A problem on Twilio's side
The recording couldn't be uploaded yet	The upload failed and will be retried
The recording settings couldn't be read yet	An internal Twilio error
The recording couldn't be created yet	An internal Twilio error
The recording couldn't be updated yet	An internal Twilio error
The S3 URL in the recording settings is wrong	The bucket URL has the wrong format
The AWS key in the recording settings is wrong	The AWS key is wrong
The public key in the recording settings is wrong	The public key is wrong
The AWS key for a recording is missing	The AWS credentials are gone from Twilio
The public key for a recording is missing	The public key is gone from Twilio
The S3 bucket for a recording denies access	The bucket rejects the upload
A recording was deleted after failed uploads	Storage settings stayed wrong until time ran out
Deleting the compositions failed	A problem on Twilio's side stopped the deletion
The S3 URL in the composition settings is wrong	The bucket URL has the wrong format
The AWS key in the composition settings is wrong	The AWS key is wrong
The public key in the composition settings is wrong	The public key is wrong
The AWS key for a composition is missing	The AWS credentials are gone from Twilio
The public key for a composition is missing	The public key is gone from Twilio
The S3 bucket for a composition denies access	The bucket doesn't let the AWS key write
Twilio failed to create a composition	A problem on Twilio's side
Twilio failed to update a composition	Twilio failed to update the composition
The room's recordings are deleted	They were deleted before the composition
The composition has no tracks	Sources and exclusions leave no track
A composition hook's composition didn't start	The hook doesn't match the room, or Twilio failed
A composition didn't start	Twilio couldn't queue the job
The composition is too large	The combined media is too large
Your video callback didn't respond in time	Your server responds too late
The callback method is wrong	The callback isn't set correctly
The callback URL is wrong	The callback isn't set correctly
Deleting the recordings failed	A problem on Twilio's side stopped the deletion
The composition failed: the S3 URL is wrong	The bucket URL has the wrong format
The composition failed: the AWS key is wrong	The AWS key is wrong
The composition failed: the public key is wrong	The public key is wrong
The composition failed: the AWS key is missing	The AWS credentials are gone from Twilio
The composition failed: the public key is missing	The public key is gone from Twilio
The composition failed: the S3 bucket denies access	The bucket doesn't let the AWS key write
The room's transcription isn't set up correctly	A setting is missing or wrong
The transcription provider reported an error	The provider may have rejected a setting
A transcription setting isn't supported	An attribute isn't supported
The transcription failed on the side of Twilio	An internal Twilio failure
The room's Intelligence service failed	Twilio gives no reason
The account is near its transcription limit	Many rooms are being transcribed at once
Too many transcriptions run at once	The number of simultaneous transcriptions is limited
Another provider now does the transcription	The provider you asked for isn't available
The If-Match header is malformed	The header doesn't contain a revision
The data is too large for a Sync object	The JSON is over 16 KiB
The identity can't use this Sync object	Access control is on, and the identity has no permission
The data isn't JSON	The text isn't valid JSON, or isn't encoded
Too many requests to one Sync object	One object is read or written too often	Your code writes many items at once	Your code creates new objects too fast
The request changes nothing	No optional parameter arrived
The time to live is out of range	
The Sync service doesn't exist	The SID is wrong, or the service was deleted
The webhook URL is malformed	The URL is malformed, not encoded or too long
The friendly name isn't valid	The name is empty or too long
The Sync service belongs to another account	It belongs to another account
The Document doesn't exist	The SID or unique name is wrong, or it was deleted
The Document has no data	\`Data\` is missing or \`null\`
Someone changed the Document before you	It changed in the meantime, or \`If-Match\` is wrong
The List doesn't exist	The SID or unique name is wrong, or it was deleted
The List item doesn't exist	No item has this index
Someone changed the List item before you	It changed in the meantime, or \`If-Match\` is wrong
The List item has no data	\`Data\` is missing or \`null\`
The Map doesn't exist	The SID or unique name is wrong, or it was deleted
The Map item doesn't exist	No item has this key
Someone changed the Map item before you	It changed in the meantime, or \`If-Match\` is wrong
The Map item has no data	\`Data\` is missing or \`null\`
The Map already has an item with this key	It was created before
The Map item's key isn't valid	The key is empty or too long
The Message Stream doesn't exist	The SID is wrong, or it was deleted
The stream message has no data	\`Data\` is missing or \`null\`
The unique name doesn't exist	The unique name is wrong, or it was deleted
The unique name is taken in this Sync service	It was created before
The unique name isn't valid	The name is empty, too long or looks like a SID
The identity isn't valid	The identity is empty or too long
The permission doesn't exist	The identity is wrong, or the permission was deleted
The connection listens to too many objects	The app opens too many objects or queries
The direction isn't valid	The value isn't one of the two allowed
The order isn't valid	The value isn't one of the two allowed
The bounds aren't accepted	The value isn't one of the two allowed
The page token isn't valid	The page token was changed or made up
The page size is out of range	
The List item's index isn't valid	The index is negative or isn't a whole number
The index doesn't exist	The name is misspelled or empty
The query isn't valid	The expression has a typo or is malformed
The query has too many operators	There are too many operators
A list in the query is too long	A list is too long
The instruction is unknown to TaskRouter	The instruction isn't one of the documented ones
The secret ID is empty	A required value didn't arrive
The secret ID is too long	It is longer than allowed
The secret ID doesn't match the partner	The \`Secret id\` isn't valid for this partner
The category is empty	A required value didn't arrive
The category is too long	It is longer than allowed
The event type is empty	A required value didn't arrive
The event type is missing	A required value didn't arrive
The event type isn't a string	\`EventType\` has another type
The event type is too long	It is longer than allowed
The partner name is missing	A required value didn't arrive
The partner name is unknown	Twilio doesn't recognize the partner name
The signature of a request is wrong	The check used another URL, body or token	The signature was computed differently
The topic is missing	A required value didn't arrive
The event's data is missing	A required value didn't arrive
The topic is empty	A required value didn't arrive
The topic is too long	It is longer than allowed
The event isn't an object	\`Event\` has another type
The \`Authorization\` header is missing or malformed	The header doesn't arrive	The header is malformed or incomplete
The messaging request's credentials aren't valid	The value of the header is wrong
The messaging request's token isn't valid	The token is wrong
A required header is missing or wrong	A mandatory header is missing or wrong
The webhook configuration isn't valid	A field is missing, has a wrong value or is too long	The Rule's percentages don't add up to 100	The Rule's pattern has special characters
The webhook resource doesn't exist	The ID in the URL is wrong, deleted or from another account
Too many webhook configuration changes	Your app sends faster than the limit allows
The webhook configuration API had an error	A system behind the request failed
What you're deleting is still in use	A Setting or a Rule still refers to it
This Setting is managed by Twilio	The request changes or deletes a Setting that Twilio made
Two webhook configuration changes collide	Related requests run at the same time
There is already a Rule for this pattern	The Rule was already created
The account already has 50 of these	The limit of 50 is reached
An ID in the request doesn't exist	The ID is mistyped, deleted or from another account
Basic authentication isn't allowed here	The default Rule would send a password to every URL
The service behind Twilio rejected the account	The account has no access to the service
The phone didn't identify itself in time	The time limit passed
There is no data on this person	No data is available for this person
The configuration behind the request isn't valid	The account is wrong or not set up
The exchange with the carrier failed	A system behind the request failed
The phone number isn't usable	The number is wrong or out of service
The App Security Token wasn't confirmed	The token is missing or doesn't match
This carrier isn't supported	The carrier doesn't support this endpoint
Verify doesn't accept a value in the request	\`To\` isn't a valid phone number or email address	The code isn't 4 to 10 digits	The channel is misspelled or not available to you	The body is JSON, so Verify doesn't see any parameters	The URL doesn't name a Verify Service	The name is too long or looks like a number	Another parameter has a value that Verify refuses
The template's translation isn't approved	The template was created but not approved
The five checks of this verification are used up	The user entered wrong codes	Your app checks the same code several times	Someone is guessing codes
Too many codes were sent to this recipient	The codes don't arrive, so users press resend	Your app never completes the verification	You keep testing with the same number	Resend has no limit, or a bot uses it
The Verify Service lacks this feature	A custom code or a custom name isn't enabled
The number is a landline, which can't get SMS	The service skips landlines
A PSD2 service needs an amount and payee	\`Amount\` and \`Payee\` didn't both arrive
The service can't have more custom rate limits	The maximum number already exists
A rate limit with this name exists	It was created before
UniqueName has a character that isn't allowed	A character isn't on the allowed list
The rate limit has reached its bucket limit	The maximum number already exists
A bucket with this interval exists	It was created before
Several verifications for one number at once	One login starts more than one verification	A bot requests codes for one number
The country has a messaging configuration	It was created before
Calls can't be used with PSD2	The service uses PSD2
The account can't have more email integrations	The maximum number already exists
The email integration's key couldn't be read	A system behind the request failed
The Verify Service has no email integration	No email integration is connected to the service
The SendGrid template isn't active	The template isn't active
The SendGrid template lacks a placeholder	A placeholder is missing from the template
Verification messages to China need approval	The use case isn't approved for China
The check doesn't name a verification	Nothing says which verification is meant
SendGrid doesn't recognize the sender address	The From address isn't verified in SendGrid
The Verify Service has this channel turned off	The channel is off in the service's settings
The template needs values that didn't arrive	Values are missing, or aren't a JSON string
The template already has this translation	It was created before
Codes to China need a CustomFriendlyName	The message has no friendly name
The template doesn't support this channel	The template and channel don't match
The Verify template doesn't exist	It doesn't exist here, or no longer exists
The template doesn't have this translation	It doesn't exist here, or no longer exists
The account already has this sender ID	It was created before
The sender ID doesn't exist	It doesn't exist here, or no longer exists
The default sender ID can't be deleted	It is the default sender ID
The default sender ID needs a replacement	It is the default sender ID
The sender ID has the wrong format	A property breaks a rule
The email address has no recognizable domain	The address has no recognizable domain
Public email addresses aren't allowed	The domain is on the deny list
Twilio blocked the start of this verification	The review of the upgrade isn't finished	Twilio doesn't deliver to this country
Custom templates aren't enabled	The account can't use its own templates
Templates aren't allowed here	The country doesn't allow the template
The country requires a fixed text	The text of the request has no approval
No approved WhatsApp template in this language	The language has no approved template
Custom messages are no longer supported	The verification uses \`CustomMessage\`
Custom messages were replaced by default text	The verification uses \`CustomMessage\`
SendGrid's sending limit is reached	A SendGrid limit is reached
A Verify Service with this name already exists	It was created before
The message would be longer than 500 characters	It is longer than allowed
The name contains a restricted word	A word in the name is restricted
The translation doesn't fit the type of its template	The content has another format, or fields are wrong
A registration for Australia is missing	Nothing is registered for Australia
\`Templates\` is malformed	It isn't a JSON array of templates
None of the templates can be used	A template isn't approved	A value for a template is missing	A template isn't made for this channel
The email settings are incomplete	A service has all three email settings, or none
A factor request parameter is wrong	A parameter is missing, or its value is wrong
The entity already exists	It was created before
The entity already has a factor of this type	It was created before
The access token's parameters are wrong	\`Identity\` or \`FactorType\` didn't arrive
The factor request is malformed	One parameter has the wrong format
This factor doesn't get push notifications	The factor doesn't get push notifications
Five wrong codes for this challenge	The code was wrong five times
The challenge has used its three notifications	The challenge has used its notifications
Five wrong codes for the new factor	The code was wrong five times
The factor couldn't be verified	The code or signature doesn't match the factor
Too many challenges for this factor	Too many challenges for one factor
You can't create factors	A permission is missing
The factor's public key has the wrong format	The public key or the algorithm is wrong
The entity has reached its factor limit	The maximum number already exists
The factor already exists	It was created before
The factor isn't verified yet	The factor isn't verified
The challenge was already answered	It was already answered
The challenge has expired	The answer came too late
The answer to the challenge is wrong	The code or the signature doesn't match
The template lacks this language; default used	The translation is missing
Over 100 new factors in a day	Too many new factors for one entity
The template lacks this channel; fixed text used	The template lacks the channel, or templates aren't enabled
Over 40 new entities in a second	Your app creates entities too fast
Silent Network Auth can't be used with PSD2	The service uses PSD2
Verify couldn't call your webhook	The webhook isn't reachable or returns another status
Verify can't speak this language	Text-to-speech doesn't have the \`Locale\`
The code went out without your brand name	The shared sender can't include a brand
The code went out with your brand name	The template lacks the brand name
The code went out without your brand name	Twilio reports what happened
The Account SID is missing or malformed	The value is missing or has the wrong format
The factor SID is missing or malformed	The value is missing or has the wrong format
The service SID is missing or malformed	The value is missing or has the wrong format
The challenge SID is missing or malformed	The SID is missing, truncated or for something else
The entity SID is missing or malformed	The SID is missing, truncated or for something else
The entity is missing or malformed	The identity is missing or has the wrong format
The entity's identity is missing or malformed	The value is missing or has the wrong format
The challenge's details are missing or malformed	The details are missing, malformed or too long
The factor type is missing or malformed	The type is missing, or needs another URL
The factor's configuration is missing or malformed	The value is missing or has the wrong format
The relying party is missing or malformed	It is missing, in another field or malformed
The relying party's id is missing or malformed	The ID is missing, or more than a domain
The page size isn't from 1 to 25	\`PageSize\` is out of range or not a whole number
The page token is malformed	The page token was changed or made up
The id is malformed	\`id\` is malformed
The rawId is malformed	\`rawId\` was changed, or comes from another step
The authenticator attachment is missing or malformed	The value is missing or has the wrong format
The authenticator response is missing or malformed	The value is missing or has the wrong format
The authenticator data is missing or malformed	The data is missing, changed or from a registration
The client data is missing or malformed	The value is missing or has the wrong format
The signature is missing or malformed	The signature is missing or was changed on the way
The factor belongs to another relying party	The factor and relying party don't match
The factor's state doesn't allow this	The factor is unfinished or too old
The challenge's time limit is negative	The timeout is negative
The public key is missing or malformed	The value is missing or has the wrong format
The attestation object is missing or malformed	The value is missing or has the wrong format
The credential data is missing or malformed	The value is missing or has the wrong format
The user's display name is missing	The display name is missing
The factor doesn't exist	It doesn't exist here, or no longer exists
The challenge doesn't exist	It doesn't exist here, or no longer exists
The entity doesn't exist	It doesn't exist here, or no longer exists
The passkey settings are missing	A required value didn't arrive
The Verify SDK couldn't reach the API	No connection, or a wrong parameter
The Verify SDK can't read the factor	The entity's format is unexpected
The Verify SDK can't store or load the factor	The storage is damaged, or the factor is gone
The Verify SDK got unusable input	An input isn't valid	The challenge can't be updated
The Verify SDK has no usable key	The key pair is missing or failed
The Verify SDK wasn't started correctly	A class is missing an argument
The Verify SDK couldn't create its token	The factor's key pair is missing	The SDK has no token for this factor type
TemplateSid is for SMS only	The channel doesn't support \`TemplateSid\`
The custom message matches no template	The custom message was changed, or has no template
Fraud Guard is blocking this prefix temporarily	Someone is pumping SMS through your app	Your own traffic looks like fraud
The number is already in the SafeList	It was already added
The sign-up was blocked as fraudulent	Fraudulent Signup Prevention stopped it
Device Intelligence blocked the verification	One of your blocking rules matched the device	\`Risk.TelemetryId\` was sent before
The contact ID is malformed	
The contact couldn't be created	The contact data may be wrong
The contact doesn't exist	It doesn't exist here, or no longer exists
Several contacts match	The data isn't specific enough
The contact has no such address	The contact doesn't have the address
The verification SID is missing or malformed	The value is missing or has the wrong format
The verification ID is missing or malformed	The value is missing or has the wrong format
The factor ID is missing or malformed	The value is missing or has the wrong format
The channel isn't supported	
The verification doesn't exist	It doesn't exist here, or no longer exists
The relying party type isn't supported	The API doesn't support this value
The approval's content type isn't supported	The API doesn't support this value
A passkey verification's content type isn't supported	The API doesn't support this value
The recipient is missing or malformed	The recipient is missing or has the wrong format
The recipient type isn't supported	The API doesn't support this value
The verification's content type isn't supported	The API doesn't support this value
The verification has an unexpected state	Verify found a status that it doesn't expect
The phone's SIM has another number	The phone has another SIM, or two
Silent network authentication failed	The phone might not be on mobile data
A system behind silent network authentication failed	The check was interrupted on its way to the carrier
The app changed its user agent on the way	The redirects used different user agents
Silent network authentication isn't finished	The result was requested too early	The Region doesn't serve the number's carrier
The silent network authentication URL failed	Opening the URL failed
The phone's carrier wasn't recognized	The phone may be on Wi-Fi
The phone seems to have two SIMs	The phone has another SIM, or two
The carrier left out a header	The carrier didn't complete the authentication
The carrier's system failed	The carrier didn't complete the authentication
The carrier reports that the number isn't valid	The number is mistyped or out of use	Someone is entering such numbers on purpose
No channel was usable for this verification	Every channel is off, or a feature is missing
Lookup has no data on this number	The number is unassigned, or the data doesn't cover it
Lookups in Canada need an authorization	Your company isn't authorized for Canada
AppHash works with SMS only	The request has \`AppHash\` with another channel
SendGrid's credits are used up	The Email API plan has no credits left
The SendGrid key can't send email	The SendGrid key has no permission to send mail
Verify's Geo permissions block this country	The country is blocked for this channel
This Lookup package isn't enabled	The package isn't enabled for this account
Lookup doesn't cover this country	The package has no data for this country
Lookup's provider returned an error	A data provider behind Lookup failed
Live activity isn't enabled	The package isn't enabled for this account
The number is outside Lookup's coverage	The number is unassigned, or the data doesn't cover it
The quota of the Lookup package is used up	The account has a quota for this package
The number isn't a mobile number	This isn't a mobile number
Lookup's provider is partly down	A data provider behind Lookup failed
The lookup belongs to another Region	EU and UK numbers can need the Region IE1
Too many lookups of this package	Lookups are sent faster than the package allows
The lookup needs something to compare	No optional field has a value
A field of the lookup is malformed	A parameter is malformed
The lookup isn't possible in this Region	The Region doesn't serve this lookup
The carrier didn't return SIM swap data	The carrier didn't provide the data
The carrier's name is missing from the response	A data provider behind Lookup failed
This isn't a magic number	The number isn't one of the magic numbers
No successful verification was found	The verification is missing, failed or expired
The trial account sent too many lookups	The trial's limit is reached
The phone number is canceled	The number seems to be no longer in use
Too many lookups of this number	The same number is looked up again and again	One bulk request contains the number more than once
Lookup is turned off for your account	Twilio has disabled Lookup
Branded calling temporarily failed	Twilio's server failed
The branded calling request isn't valid	Something in the request is wrong
The business profile doesn't exist	The business is gone, or its SID is wrong
A phone number isn't in E.164 format	A number lacks the plus sign, or has spaces or dashes
The calling number has no brand	The number isn't linked to an approved, active brand
The device's push token isn't valid	The request has no valid push token
The branded channel doesn't exist	The channel is gone, or one of the SIDs is wrong
The number's DNS record doesn't exist	The record wasn't created, or is already gone
The account already has a business profile	The account already has its one business profile
The number isn't in the branded call directory	The number isn't branded, or the directory has a problem
The business can't be updated now	The business is pending or verified
The compliance check wasn't reachable	Twilio couldn't reach its compliance system
The identity check wasn't reachable	Twilio couldn't reach its compliance system
The brand doesn't exist	The brand or its business is gone, or a SID is wrong
The logo file can't be read	The file is damaged, too large or not a PNG
The logo isn't a PNG file	The file isn't in PNG format
The logo couldn't be stored	The storage wasn't reachable
The call has no brand	The number isn't linked to an approved, active brand
A number is in another branded channel	One of the numbers is in another branded channel
The business can't be dismissed now	It's a draft, or was rejected
The brand can't be changed in its current status	The brand is pending or verified
The brand can't be dismissed now	It's a draft, or was rejected
The brand can't have channels yet	The brand isn't verified
The business can't have brands yet	The business isn't verified
The channel wasn't found	The Messaging Service lacks a sender for this channel	The channel is gone, or the number or address is wrong
The account's hourly limit is reached	Twilio limits this account per hour
Rich content can't be delivered here	The channel, carrier or country doesn't take rich content
An add-on had an unknown error	Something in the add-on failed
The add-on's provider took too long	Something in the add-on failed
The add-on's provider failed	Something in the add-on failed
The add-on doesn't have what it needs	A parameter is missing, or the data isn't supported
The add-on found nothing	The provider has nothing on this request
The add-on's provider rejected the request	The provider rejected the request
Add-ons don't work with GET callbacks	The callback uses GET
The add-on's response is larger than 64 kB	The provider returned more than 64 kB
The add-on's provider redirects too often	The provider redirects too often
The add-on has too little data	The data doesn't fill a field in the add-on's request
The uploaded document wasn't found	The upload was too late, or was interrupted
The document's filename has a path in it	The name includes folders
Interconnect couldn't store the data	Interconnect's database failed
A SID in the Interconnect request is wrong	A SID is incomplete or wrong
The exchange doesn't exist	Interconnect has no exchange with this SID
The MPLS carrier doesn't exist	Interconnect has no MPLS carrier with this SID
The direct connect doesn't exist	Interconnect has no direct connect with this SID
The bandwidth reserve doesn't exist	Interconnect has no bandwidth reserve with this SID
The MPLS carrier isn't at this exchange	The two SIDs aren't associated
The direct connect isn't at this exchange	The two SIDs aren't associated
The bandwidth reserve isn't at this exchange	The two SIDs aren't associated
Interconnect doesn't recognize the account	No Interconnect entry belongs to this account
The Interconnect request has no credentials	No credentials were sent
The credentials can't use this	The credentials aren't authorized here
The connection doesn't exist	Interconnect has no connection with this SID
The connection has no owner	The connection has lost its owner
The connection isn't ready	Part of the configuration is missing
The connection is changing	The connection isn't inactive yet
The connection isn't active	It is already inactive, or changing its state
The request has no IP route	The IP route is missing or misspelled
The IP route isn't valid	The IP route is malformed or private
The IP route covers too many addresses	The range is too large
The connection is being deleted	Someone deleted the connection
The IP gateway isn't valid	The gateway has a malformed or private address
The Account SID is missing	
The exchange is missing	A required value didn't arrive
The connection type is missing	The request doesn't name a connection type
The connection type isn't valid	Interconnect has no connection of this type
The MPLS carrier is missing	The request has no MPLS carrier SID
An MPLS parameter doesn't belong here	The connection type has no MPLS carrier
The connection has expired	The connection has reached its end
The request has no useful parameters	None of the optional parameters arrived
The request has no bandwidth	The request doesn't name a bandwidth
The account isn't a subaccount of the owner	The account isn't below the owner's account
The subaccount can't use this connection	The subaccount has no access to the connection
The IP address belongs to another connection	The address is in another connection
The network wasn't reachable for provisioning	The network or its provisioning server is down
The device has no bandwidth left	The network device is full
The channel denies Twilio access	Facebook revoked access to your Page	Meta revoked access to your WhatsApp account
The channel doesn't recognize your sender	The channel doesn't support this \`From\` address
The channel doesn't recognize this recipient	The number has no WhatsApp account	The address isn't in the channel's format	You replied to a different address	The person is no longer active on the channel
The channel rejected the content	The number has no WhatsApp account	The channel can't read the media file	Part of the content isn't allowed right now	Your business can't message this country	A value contains line breaks or many spaces	A code was sent to a user ID, not a number
The content can't be shown on this channel	The content type doesn't match the channel
From isn't one of your senders on this channel	The number isn't registered as a WhatsApp sender	This account never activated the Sandbox	The sender belongs to another account	The sender is registered, but not online yet	From isn't in the channel's address format	The Facebook Page isn't connected to this account
The channel isn't fully set up	The sender or an address isn't set up correctly	The Verify Service has no Messaging Service for WhatsApp
The channel's provider failed	The channel's provider had a problem
Twilio failed while sending the message	Twilio's platform had a problem
The provider didn't return recipient data	The provider returned no capabilities
The channel's provider had an internal error	The channel's provider had a problem
The content breaks the channel's rules	A value of the template is empty	A value contains line breaks or many spaces	A variable or emoji is where it isn't allowed	A button or row title is too long	The channel doesn't support this file type	WhatsApp forbids what the message sells or says
The recipient blocks your messages	The person blocked you or opted out
The recipient isn't in your WhatsApp Sandbox	This phone never joined	The phone joined more than 3 days ago	The phone left, or joined another account's Sandbox	WhatsApp writes this number differently	The Sandbox is used for real customers	The Messaging Service sends from the Sandbox
Free-form message outside the 24-hour window	The message has no template	The template's text is sent as \`Body\`	WhatsApp hasn't approved this template	This kind of content can't start a conversation	Messenger: the last message is over 24 hours old	You answered seconds after the customer wrote	The customer wrote to another of your numbers	The Sandbox was joined more than 24 hours ago
Messages are sent faster than allowed	Your accounts together send too fast	A burst exceeds the sender's rate
A sending limit of the channel was reached	The Sandbox accepts one message every 3 seconds	You started too many conversations in 24 hours	One recipient got too many messages at once	The sender exceeds its rate	Your account exceeds its own rate limit	Meta slows your number down after complaints
Twilio can't fetch the media	Twilio can't access the URL	The file is empty or not there yet	The template builds a wrong media URL	The server sends Twilio something other than the file	WhatsApp doesn't support this file type	The server's TLS certificate was rejected
Your Meta business account blocks the sender	Twilio's invitation at Meta hasn't been accepted	Meta sees a problem with payment or eligibility
The channel doesn't accept this content or media	The channel doesn't support this file type	The template is too long once filled in	A value contains line breaks or many spaces	The template's own file no longer opens	The channel doesn't support part of this message	Twilio refused the file at random
The sender's display name certificate isn't valid	The display name's certificate isn't valid
The channel reported an error without a reason	The channel returned no error code
WhatsApp can't reach this recipient	The number has no WhatsApp account	The person hasn't accepted WhatsApp's terms	The person's WhatsApp version is too old	WhatsApp writes this number differently	Something else on the recipient's side blocks you
The media already exists	The upload conflicts with existing media
Your sender's messages were flagged as spam	Your messages' content was flagged as spam
WhatsApp has no such template in this language	The template isn't approved in this language	The sender left the account that has the template	The Sandbox doesn't send your own templates	The template was deleted, or approved minutes ago	The template was sent the wrong way
The values don't match the template's placeholders	Keys are missing, or there are too many	The template skips a number
The recipient's phone couldn't load the template	The phone couldn't load it
The message has a parameter it can't have	\`MediaUrl\` is sent together with a template	The link preview has no usable URL
From and To are the same address	The recipient is one of your own senders	From and To were mixed up
The recipient is part of a Meta test	Meta withholds marketing from this person
The recipient opted out of your marketing	The person doesn't want marketing
The media file is too large for the channel	The file is larger than allowed
The RCS sender can't message this phone yet	The sender hasn't launched	The test phone hasn't accepted the invitation	The sender isn't approved for this country or carrier	The phone doesn't support RCS business messaging
The phone can't be reached over RCS right now	The phone doesn't support RCS business messaging	The phone is off or has no connection
A media upload to the channel failed once	Twilio tries the upload again
Your account has reached its daily message limit	A trial account has a low daily limit	Twilio has put a limit on this account
Facebook warns about too many messages	People or Facebook find the messages bothersome
WhatsApp rejected the template	Placeholders or formatting break the rules	The purpose is unclear or not allowed	The category or language doesn't match the text	The message matches a rejected template
WhatsApp paused the template	Recipients blocked or reported you
WhatsApp permanently disabled the template	Recipients kept blocking or reporting you
Access to the template's sample file is denied (403)	The sample file's URL doesn't return a usable file
The template's sample file wasn't found (404)	The sample file's URL doesn't return a usable file
The template's sample file can't be fetched	The sample file's URL doesn't return a usable file
WhatsApp approved your template	Twilio reports what happened
The template's sample file has the wrong type	The sample file's URL doesn't return a usable file
Meta withheld this marketing message	Marketing doesn't reach US numbers	This person has had enough marketing for now	A notification counts as marketing	Meta's marketing terms haven't been accepted
The recipient opted out of marketing	The person doesn't want marketing
Meta locked the sender or the entire account	The number sent little or nothing, usually for 30 days	Meta locked the account for a violation	The business verification isn't finished	The sender is a free test number from Meta
A template was sent the old way, as Body	The template's text is sent as \`Body\`
The new template isn't available everywhere yet	The template takes up to 10 minutes to become available
The template can't be used right now	The account might not be set up for marketing messages
This API sends marketing templates only	The message isn't a marketing message
The account type isn't eligible	The account has the wrong type
Too many templates were submitted in a short time	Templates are submitted faster than allowed
Your business can't message this country	You can't message this country
The number moved to another WhatsApp account	The request names the old WABA
WhatsApp rejected the sender's display name	The name doesn't match your business or the rules
Meta's marketing terms haven't been accepted	No one has accepted the terms
The sender request is incomplete or malformed	The body is empty, isn't JSON, or breaks a rule	The number is a sender already
Twilio can't use this WhatsApp Business Account	The WABA ID is wrong, or not shared with Twilio
Your account uses another WhatsApp Business Account	The new sender uses a second WABA
The Meta account can't use Twilio's credit line	The WABA was used with another payment method
The WhatsApp account can't have more phone numbers	The account has all the numbers it can have
The channel doesn't support this action	The channel doesn't have this feature
The test phone doesn't support RCS	The phone doesn't support RCS business messaging
The test device's number is malformed	The number isn't in E.164 format
You can't add test devices to the RCS sender yet	The sender was created a moment ago
The sender moved to another Twilio account	The sender belongs to another account
WhatsApp can't register this number	Someone already uses WhatsApp with this number
Meta can't find the number or its account	It was deleted or unshared at Meta
Meta disabled your WhatsApp or business account	Meta found a violation of its policies	The business verification isn't finished	Meta no longer knows the number as a sender
The sender couldn't be verified	The verification failed
Too many verification codes were requested	The code was requested again and again
The sender's business profile wasn't updated	The profile update failed
The automatic registration code didn't arrive	The code wasn't received
A system behind the Senders API is down	
The sender's configuration is missing	The sender has no configuration
You've reached Meta's rate limit	Too many requests for the same WABA
Meta locked your business account	Meta locked the account
Meta declined the new display name	The name breaks Meta's rules for display names
A display name change is still in review	Meta hasn't decided on the earlier name yet
The payment connector isn't set up correctly	Credentials or attributes are missing or wrong
The payment service failed	Twilio's services or the provider's are down
The charge amount isn't valid	The amount is negative or has too many decimals
No payment connector has this name	The name isn't an installed connector's unique name
The connector can't store cards	Without an amount, \`<Pay>\` asks for a token
The connector doesn't offer this token type	The connector doesn't support this \`tokenType\`
The connector can't charge cards	The connector only creates tokens
The payment provider refused the charge	The provider refused it
The provider no longer lets Twilio take payments	The authorization was revoked
The payment provider refused to create a token	The provider refused it
The connector doesn't support this currency	The currency is wrong or not supported
The card was declined	The bank or the provider declined the card
The connector doesn't support this payment method	\`paymentMethod\` doesn't match the connector
A bank account payment needs the holder's name	The parameter \`AVSName\` is missing
A parameter that the connector needs is missing	A parameter for the provider is missing
The \`action\` of \`<Pay>\` must be HTTPS	The URL doesn't begin with \`https://\`
A card payment has a bank account parameter	Parameters for both payment methods are mixed
Set either \`Capture\` or \`Status\`	Both are set, or neither
The payment isn't complete yet	A required item is missing
A value in \`<Pay>\` isn't allowed	A value is misspelled, malformed or not expected
The payment session doesn't allow this now	The payment session was already started
In test mode, only test cards are accepted	The number isn't one of the test numbers
In test mode, only test accounts are accepted	The number isn't one of the test numbers
The connector isn't approved for real payments	The PCI review is missing
An attribute of \`<ConversationRelay>\` is wrong	An attribute is misspelled or has the wrong value	The account can't use ElevenLabs	Language, provider and speech model don't match	The \`url\` doesn't begin with \`wss://\`
ConversationRelay couldn't reach your server	No WebSocket server listens at this path	The WebSocket server isn't running or can't be reached	A proxy doesn't pass the upgrade on	Your own check rejects Twilio	The host is private, or doesn't exist	Twilio rejects the certificate	The tunnel is down or breaks WebSockets	The host runs functions, which keep no WebSocket open, or not for long
ConversationRelay failed on Twilio's side	The network or Twilio had a problem
The call reached the maximum duration	The call lasted too long
ConversationRelay lost your server during the call	Your own code closed the socket	Your server crashed or restarted during the call	A proxy or host ends the connection after a set time	Your server sent messages that Twilio can't read	The network between Twilio and your server failed
The speech provider refuses these settings	The provider doesn't support one of the values
Your server sent a message ConversationRelay doesn't know	Twilio doesn't know the \`type\`	A gateway or load balancer sent its own error
The call's audio stopped	The call ended, or its carrier sent no audio
Too many ConversationRelay calls at once	The account reached its concurrency limit
ConversationRelay is turned off for this account	The account is opted out
The text-to-speech provider failed	The text-to-speech provider had an error	Twilio's text-to-speech provider doesn't have this voice
Text couldn't be converted to speech	The text conversion failed	Twilio's text-to-speech provider doesn't have this voice
The speech recognition provider couldn't be reached	The connection to the provider failed
The Verify SDK couldn't reach the API	The SDK and the API couldn't communicate
The Verify SDK can't read the factor	The factor's data has an unexpected format
The Verify SDK can't store the factor	The storage is damaged, or the factor isn't in it
The Verify SDK got unusable input	An SDK input isn't valid	The challenge can't be updated
The Verify SDK has no usable key	The key pair is missing, or can't be created or used
The Verify SDK wasn't started correctly	An argument is missing
The Verify SDK couldn't create its token	The factor's key pair is missing	The factor type isn't supported
WhatsApp isn't set up for Verify	The WhatsApp channel isn't configured	Your WhatsApp account doesn't meet Meta's commerce policy	The authentication template is missing or wrong
A value in the request was rejected	A value is missing, too long or not one of the allowed ones
Twilio can't read the request	The body is malformed, or a value has the wrong type	A permission in the key's policy doesn't exist
The resource has changed in the meantime	The resource is newer than the request
The request has no valid credentials	No credentials reached Twilio	The credentials are wrong	This type of API key can't manage API keys	Twilio rejects the identity provider's response
Too many failed attempts	Attempts keep failing
These credentials don't have permission for this request	The Restricted key lacks a permission	The OAuth app lacks the scope	Twilio can't find the API key	The credentials belong to another account	No permission covers this resource	The account is suspended, or Twilio can't find it
The account requires signed requests	The request isn't signed this way
Signed requests aren't enabled	The account hasn't enabled it
The key's algorithm isn't supported	The public key isn't an RSA key
The key has an unsupported length	The public key isn't 2,048 bits long
The key has an unsupported exponent	The public key's exponent isn't 65537
The public key can't be read	The public key isn't X.509 PEM, or is incomplete
The credential type was rejected	The resource doesn't have this type
The AWS credentials were rejected	The AWS key or secret has the wrong format
The account has too many API keys	Unused keys pile up
The API key request has flags that aren't allowed	The flags grant more permissions than the key has
The public key doesn't exist	\`kid\` in the JWT header isn't a public key's SID
The public key can't be used	The key isn't valid
A required HTTP header is missing	The JWT names a header that the request lacks
The request's hash doesn't match	The hash in the JWT is for a different request form
Single sign-on isn't set up for this account	Flex runs locally, and no one is logged in to the Console	Flex's SSO settings are missing or incomplete
The SAML response lacks attributes	The identity provider isn't set up correctly
The user's grants can't be used	The user's grants aren't valid
The account has no access to this usage API	The account or its billing group can't use this version
The account has no usage exports	Usage exports are off for this account
There is no usage export for this period	The export isn't ready yet	No export exists for this period or account
The account isn't ready for this API yet	The account is using this API for the first time
The number belongs to another Proxy service	The number is in another Proxy service
The participant is already in the interaction	Proxy already has it
The person is already in the Proxy session	Proxy already has it
The number is already in the Proxy service	Proxy already has it
The short code is already in the Proxy service	Proxy already has it
No voice number is available for the participant	The pool has no voice-capable number
No messaging number is available for the participant	The pool has no number that can send messages
No Proxy number in the participant's country	The pool has no number from this country
The Proxy service has no numbers	The pool is empty
No Proxy number is free for the participant	The service's numbers don't match or are all in use
All Proxy numbers are reserved	All matching numbers are reserved
All matching Proxy numbers are in use	All matching numbers are in use
The number isn't in your account	It belongs to another account
The short code isn't in your account	It belongs to another account
The other channel's identifier is unknown	The channel might be outside the service
The other channel's identifier is unknown	The channel doesn't send its messages to the service
The Proxy service has no chat service	The service has no chat instance
The record was already deleted	It was deleted, or the SID is wrong
The Proxy session doesn't exist	The unique name is wrong
The Account SID was rejected	The value has the wrong format or isn't allowed
The pair of identifiers was rejected	The number is taken or not in the pool
The interaction SID was rejected	It isn't the SID of an interaction
The participant's number can't be used	The number has a typo or isn't in E.164 format
The participant SID was rejected	It isn't the SID of a participant
The phone number was rejected	The value has the wrong format or isn't allowed
The phone number SID was rejected	The value has the wrong format or isn't allowed
The service SID was rejected	The value has the wrong format or isn't allowed
The session SID was rejected	It isn't the SID of a session
Proxy couldn't store the data	A system behind the request failed
A service behind Proxy failed	A system behind the request failed
Proxy found no record to update	It was deleted, or the SID is wrong
Proxy had an internal error	Something failed inside Proxy
Flex isn't configured for Proxy	A Flex component isn't configured correctly
New accounts can't create Proxy services	The account is new to Proxy
The number isn't available	The number may belong to another pool
The Proxy service's name is taken	It was created before
The Proxy session's name is taken	It was created before
The proxy identifier is in use	The pair is taken
The proxy identifier isn't in the service	The number or identifier wasn't added to the service
The proxy identifier isn't yours	The number belongs to another account or subaccount
The Proxy session is closed	The session is closed
The session can't change to this status	This status change isn't supported
A Proxy session can't have more than two participants	The session already has two participants
The SIDs don't belong together	The SIDs in the request don't seem to belong together
The number is in open Proxy sessions	One or more sessions use the number
The identifier was already used in this session	The identifier was already used in the session
Another service refused Proxy's request	Only the other service knows why
The session has no other participant	The second participant is missing
The account is on legal hold	A legal hold protects the records
The identifier doesn't match the session's mode	The session's mode is for another kind of identifier
Flex isn't configured for Proxy	A Flex phone number was changed	The number has no Flex Flow	A Chat channel or Proxy session was deleted by hand	The Proxy service's Chat Channel Sid setting changed
Chat isn't configured for Proxy	A Chat channel or Proxy session was deleted by hand	The Proxy service's Chat Channel Sid setting changed
Proxy can't use the chat channel	The channel is missing, or lacks attributes	The message isn't related to Flex
The chat's proxy identifier is unknown	A Flex number was removed from the Proxy pool
Too many requests to Proxy	Your app sends faster than the limit allows
The Proxy pool is full	The pool has reached its limit
Two requests for the same participant	Two requests added the same person at once
The Proxy pool is almost full	The pool is close to its limit
The request's signature is missing or wrong	The signature is missing or wrong
A parameter of the Proxy request is wrong	The value has the wrong format or isn't allowed
The session can't be reopened	Reopening it would mix up two sessions
The same person was added twice at once	Two requests added the same person at once
An opt-out or opt-in word wasn't passed on	The person sent an opt-out or opt-in word
The caller isn't in an open session	No open session has this caller and number
The participant is unknown	No participant of the session matches
The Proxy session has expired	\`Ttl\` or \`DateExpiry\` was reached
Proxy can't handle the call or message	No open session fits, and nothing handles the rest
The interaction is already complete	Something completed or closed it twice
The call has no open interaction	Twilio reports what happened
Your Proxy callback failed	Your server can't be reached, or its response is wrong
Your callback blocked the contact	Your callback blocked it
A message came to a voice session	Someone sent a message in a session for calls
A call came to a message session	Someone called in a session for messages
Your out-of-session callback failed	Your server can't be reached, or its response is wrong
The Studio flow took too many steps	The flow runs in a loop, or has too many steps
A widget was repeated too often	A single widget leads back to itself
Studio got an event that it didn't expect	The widget has no transition for the event
Studio couldn't add a chat member	The Chat service didn't do what the widget asked
No exit of the widget matches	The case has no transition
Studio couldn't create a chat channel	The Chat service didn't do what the widget asked
Connecting the call took too long	The call wasn't connected in time
The flow's outgoing call failed	Voice couldn't connect the call
Enqueueing the call took too long	The call wasn't enqueued in time
Studio failed to run the Function	The Function answered with an error	The Function timed out or lacks \`callback()\`	Twilio's Functions service may have had a problem
Studio's message wasn't sent	Messaging refused the message
Studio couldn't update Sync	Sync didn't do what the widget asked
Studio couldn't use Understand	Autopilot and its Understand API no longer exist
The HTTP request couldn't be made	A reserved name, or a URL that isn't valid	Studio had a brief internal error
Studio couldn't create the task	The widget's values are missing or malformed
Studio's HTTP request got no valid response	The response took longer than 10 seconds	Your server answered with an error, or with something Studio rejects	The URL is wrong, or Twilio can't reach the server
Studio's Run Function widget got no valid response	The Function takes too long, or doesn't end	The Function throws an error	The widget's Function isn't there, or is private	Your code itself answers with an error
A Liquid expression in the flow doesn't work	The expression has a mistake, or no value
The number uses the 2008 API version	The number's API version is 2008-08-01
The widget doesn't work for this trigger	
The flow's revision isn't valid	The value has the wrong format or isn't allowed
The Studio flow's definition isn't valid	A widget, its name or a transition breaks a rule
The execution's To or From is malformed	Together they are longer than 300 bytes
The subflow couldn't run	It doesn't exist, or calls another subflow
The flow has more than 2,000 widgets	There are too many widgets
The flow has more than 2,000 widgets	There are too many widgets
A value in the flow has the wrong type	The variable can't be converted to this type
The widget's wait URL can't be used	The wait URL is incomplete, or has stray characters	A Liquid variable in the wait URL has the wrong value
A Function answered with 4xx	The path doesn't exist, or needs a signature
A Function answered with an error (5xx)	The Function takes too long, or doesn't end	The Function runs with an old version of \`twilio\`	The Function throws an error	Your code itself sends a 5xx status
The deployment couldn't install a dependency	A package can't be installed on Twilio	The npm registry has problems
A Function wrote a warning to its log	Your code or a package logs a warning
A Function wrote an error to its log	Your code reports an error it caught	\`console.error\` is used for ordinary logging
The Function's environment is too large	The context is larger than 3 kB
The Node.js version isn't supported	The Node.js version isn't available
Headers or cookies are too large	They exceed 4 kB, or there are more than 75
A header has multiple values	This version of Functions accepts only strings
The Super SIM couldn't be registered	A system behind the request failed
The SIM registration lacks a value	One of the two values is missing
This Super SIM can't be registered	The two values don't match a SIM you can register
The Super SIM is already registered	It was registered earlier
The Super SIM couldn't be updated	A system behind the request failed
The Super SIM doesn't exist	It was deleted, transferred, or never in this account
The Fleet doesn't exist	No Fleet has this SID or unique name
The SIM needs a Fleet before it's activated	The SIM has no Fleet, and the request names none
An active SIM can't leave its Fleet	The SIM is ready or active
The SIM is being changed	The SIM has the status \`scheduled\`
The SIM can't change to this status	This status change isn't allowed
The SIM's unique name is taken	The unique name is in use
The IP Command failed	A system behind the request failed
The device isn't on a network	The device isn't on a cellular network
Your callback refused the command's event	Your server can't be reached, or its response is wrong
No eSIM profiles are available	The eSIM profiles are sold out
A usage parameter was rejected	A format is wrong, or parameters conflict
Start and end must be at midnight UTC	\`StartTime\` or \`EndTime\` isn't at midnight UTC
Start and end must be full hours in UTC	\`StartTime\` or \`EndTime\` isn't on the hour in UTC
Usage by SIM covers 31 days at most	Start and end are too far apart
The period is too long for the granularity	Start and end are too far apart
The start is over 18 months ago	\`StartTime\` is too far in the past
The SIM temporarily couldn't attach	A system behind the SIM had a brief problem
The data session couldn't start	A system behind the SIM had a brief problem
The network isn't allowed for this SIM	The network is blocked for the SIM
The SIM tries to attach too often	The device keeps reconnecting
The SIM was never activated	The SIM has the status \`new\`
The SIM is inactive	The SIM has the status \`inactive\`
The workflow took too many steps	The flow has too many steps
The workflow took too long	A block waited too long
The workflow failed	A system the workflow uses may have failed
A block couldn't be rendered	A Liquid value in the block may be wrong
The execution couldn't be created	A parameter is missing or malformed
The API key in the credential was rejected	The API key in the credential isn't valid
The credential's account has no funds left	The provider account's credit is used up	A monthly spending limit was reached	The session uses the wrong credential
The provider ended the session	The session's provider had a problem
An attribute in the TwiML was rejected	An attribute has the wrong value
The service had an internal error	A system behind the request failed
The call reached the maximum duration	The call lasted too long
The call's audio stopped	The call ended, or its carrier sent no audio
Too many calls at the same time	Your account is at its limit of concurrent calls
A JavaScript error in Flex wasn't caught	Code in the Flex page threw it
The message SID has the wrong format	The value has the wrong format or isn't allowed
A wrong Account SID, or too many Flex errors	The API key SID is where the Account SID belongs	The Account SID is truncated, empty or another SID	A Flex plugin reports too many errors
Flex can't fetch plugins from your URL	The URL is wrong, or doesn't return JSON
A Flex log message was truncated	A plugin or the app logs too much at once
The direction of the message was rejected	Twilio has trouble with the request
The validity period is out of range	The period is below 1 or above 36,000 seconds
The message SID already exists	The new message has another message's SID
The account isn't active	The account is suspended
The message SID has the wrong format	The value has the wrong format or isn't allowed
The broadcast has too many recipients	There are too many recipients for one broadcast
The broadcast has no content	A required value didn't arrive
The validity period isn't a positive number	The value has the wrong format or isn't allowed
Body and template can't be used together	The request has two kinds of content
The request names no template	A required value didn't arrive
Template and TemplateSid can't be used together	The request has two kinds of content
The template is too long	The value is too long
The template has too many values	The template gets too many values
A template value has no name	One of the keys is blank
The name of a template value is too long	The value is too long
A template value is too long	The value is too long
A template value is null	The value has the wrong format or isn't allowed
A placeholder in the template has no value	A required value didn't arrive
The template has an unsupported tag	A tag isn't a plain placeholder
The template couldn't be read	The body breaks Mustache's syntax
The broadcast's name is too long	The value is too long
The idempotency token is too long	The value is too long
The correlation ID is empty	\`CorrelationId\` is empty
The correlation ID is too long	The value is too long
The broadcast has no recipients	A required value didn't arrive
A recipient in the broadcast is malformed	The value has the wrong format or isn't allowed
A recipient in the broadcast is too long	The value is too long
The broadcast's callback URL is too long	The value is too long
The messages' callback URL is too long	The value is too long
The text for a recipient is too long	The value is too long
The broadcast has too many correlation IDs	The list has too many items
The broadcast's callback URL is malformed	The value has the wrong format or isn't allowed
The messages' callback URL is malformed	The value has the wrong format or isn't allowed
The broadcast has too many media URLs	The list has too many items
A media URL in the broadcast is too long	The value is too long
The Autopilot actions were rejected	Autopilot and its Understand API no longer exist
The unique name is taken	Autopilot and its Understand API no longer exist
Autopilot couldn't start collecting	Autopilot and its Understand API no longer exist
Autopilot couldn't process an answer	Autopilot and its Understand API no longer exist
The field type isn't valid	Autopilot and its Understand API no longer exist
Autopilot belongs to an unrelated account	Autopilot and its Understand API no longer exist
The event sink couldn't be created	The type is unknown, or a value is empty
The event sink doesn't exist	It doesn't exist here, or no longer exists
The paging values aren't valid	The value has the wrong format or isn't allowed
The account has 100 event sinks	The account has all 100 sinks it can have
The test event doesn't exist	The test event wasn't sent yet
The test ID was rejected	The test ID is a different one
The sink SID has the wrong format	The value has the wrong format or isn't allowed
The event sink is in use	Subscriptions still use the sink
The sink isn't active	
The subscription couldn't be created	An event type is repeated, or the description is empty
The subscription doesn't exist	It doesn't exist here, or no longer exists
The subscription names no event types	A required value didn't arrive
The event type doesn't exist	The event type isn't supported
The Event Streams request was rejected	A template, a schema or a parameter is wrong
The schema or event type doesn't exist	
This can't be done with a schema	The request deletes a schema
An event couldn't be delivered to the sink	Kinesis, Segment or another service refused the event	The sink dropped the event for another reason	The sink is gone, paused or being deleted
Events are being delivered more slowly	The sink keeps responding with 429 or 5xx	The sink responds slowly	There are more events than the sink can handle
Twilio lost an event	Twilio couldn't prepare the event
Twilio delivers an event later	Twilio had a temporary problem
Your sink rejected an event (4xx)	The sink refused the credentials (401 or 403)	The sink's URL doesn't exist (404), or takes another method (405)	Your server refused the content (400 or 415)	A firewall or bot filter refused the request
Your sink had a server error (5xx)	Your server failed while it handled the event	There are more events than the sink can handle	The proxy had no server behind it (502, 503, 504)
Twilio couldn't connect to your sink	Public DNS doesn't know the host name	Nothing listens on the port	A firewall drops the connection	The sink's certificate was rejected	The host resolves to a private address
Your sink responded too late	The sink responds slowly	There are more events than the sink can handle
The template has no content type	\`types\` is missing or empty
The template has more than 100 variables	\`variables\` has more than 100
The template has no language	A required value didn't arrive
The template's language code is unknown	The value has the wrong format or isn't allowed
ContentVariables was sent without a ContentSid	The request has no \`ContentSid\`
ContentSid isn't a template in this account	The value isn't a template SID	The template belongs to another account	The template was deleted
The template can't use these variables	The value isn't a JSON string	A value in the template is empty	A value isn't a string	A placeholder in the template is malformed	The variables don't match the template's	A value contains line breaks or many spaces
The type twilio/button has been discontinued	The request uses the old type
The template was already submitted	The same SID was submitted again
The template change was rejected	The template was submitted for approval	The request changes the language
The event replay failed	An error, an incident, or a replay that ran too long
Event Streams can't deliver to your sink	The sink can't be reached or refuses the events
The sink's AWS role can't be used	The role has changed, or the sink is misconfigured
Twilio can't write to the Kinesis stream	The stream can't handle the events
The Kinesis stream's ARN is wrong	The sink was created with a wrong ARN
The consent was already given	The consent was submitted more than once
The transcription couldn't start	A system behind the request failed
The \`transcribe\` value isn't valid	The value is neither \`true\` nor \`false\`
The transcription has no configuration	None is named, or the account doesn't have it
The transcription callback returned an error	The URL is wrong, or your server failed
The transcription callback took too long	Your server's response is too late
The \`encryptionEnabled\` value isn't valid	The value has the wrong format or isn't allowed
The encryption key doesn't exist	The SID doesn't match a stored public key
The configuration's callback isn't valid	The URL or the method is wrong
The configuration has no unique name	A required value didn't arrive
The configuration's unique name was rejected	The name is taken, empty or malformed
The configuration has no language	A required value didn't arrive
The configuration's language isn't valid	The value has the wrong format or isn't allowed
The transcription failed	Twilio used up all its attempts
The transcription's audio couldn't be processed	The speech-to-text provider failed
The transcription couldn't be encrypted	The public key can't be used to encrypt
The transcription encryption key can't be used	The key is missing, wrong or expired
The transcription's source isn't a recording	The value has the wrong format or isn't allowed
The status isn't valid	The value has the wrong format or isn't allowed
The request has too many filters	There is more than one filter besides the dates
The dates are in the wrong order	\`FromDate\` and \`UntilDate\` are equal or in the wrong order
The start date is in the future	The date is later than now
The time to live is out of range	The value has the wrong format or isn't allowed
The account is on legal hold	The account is under a legal hold
The media URL is malformed	The value has the wrong format or isn't allowed
The transcript has no media	A required value didn't arrive
The transcript failed	Twilio itself had an internal error
The transcript's recording couldn't be processed	The recording is deleted, unfinished or another account's
The audio file is too large	The file is too large to transcribe
The audio format isn't supported	The file type isn't supported
The audio file couldn't be downloaded	The download timed out, or the connection broke
The speech recognition failed	The audio's language doesn't match the service
The resource was already deleted	It was already deleted
The audio file is empty or too short	There is too little audio
The audio file doesn't exist	The file was deleted, or the URL has a typo
Twilio can't access the audio file	The URL is protected, or has expired
The audio's sample rate is too low	The sample rate is too low
The audio file is damaged	The file is damaged
The audio is longer than 8 hours	The audio is too long to transcribe
The audio has more than two channels	There are too many channels
PCI recordings can't be transcribed	The account is in PCI mode
Recordings in external storage can't be transcribed	The account stores its recordings elsewhere
Encrypted recordings can't be transcribed	The account encrypts its recordings
The recording can't be transcribed now	The recording doesn't have the status \`completed\`
Public key encryption is off	The account's edition doesn't include encryption
The recording doesn't exist	The SID is wrong, or the recording was deleted
The encryption credential can't be used	The key is gone, expired or another account's
Encrypted media can't be redacted	Redaction and encryption can't be combined
The transcript callback returned an error	The URL is wrong, or your server can't handle the event
The transcript callback took too long	Your server takes too long
The AI addendum hasn't been accepted	The addendum hasn't been accepted
The intelligence service doesn't exist	It doesn't exist here, or no longer exists
The language doesn't match the service's	The request and the service have different languages
Conversation Intelligence had an internal error	The product itself had an issue
The language can't be redacted	The service can't redact this language
Media in this language can't be redacted	The service can't redact this language
Operators in the rule failed	An operator failed or took too long, or Twilio had an error
A language operator failed	The operator failed, took too long, or was interrupted
The configuration was rejected during processing	A field or operator in the configuration is wrong
An operator took too long	The conversation is too long, or the task too complex
The operator's output doesn't match its schema	The output and schema differ
A guardrail stopped the operator	The input or output broke a guardrail
The operator ran without observations	Conversation Memory was down, or its store is wrong
The operator ran without traits	Conversation Memory was down, or an ID is wrong
The configuration was rejected	A field or operator in the configuration is wrong
The configuration has changed in the meantime	The resource is newer than the request
The operator's schema was rejected	A field in the operator is missing or wrong
The operator has changed in the meantime	The resource is newer than the request
Your OAuth server gave Twilio no token	The server can't be reached, or gives no usable token
AI Assistants had a general error	A system behind the request failed
One of the assistant's tools failed	The tool didn't answer with 200 to 299
A guardrail stopped the prompt	The prompt has content that the guardrails don't allow
A guardrail stopped the answer	The answer failed the guardrail check
The tool's URL can't be reached	The URL is wrong, or not open to the internet
The tool's input schema was rejected	The schema isn't a valid TypeScript definition
The number needs an address in its country	No valid emergency address in its country
The phone number couldn't be set up	A system behind the request failed
This channel doesn't support the content type	The content type doesn't match the channel
The OAuth client was rejected	The ID or secret isn't the OAuth app's
The client ID is empty	A required value didn't arrive
The grant type isn't valid	\`grant_type\` is missing or wrong
The client secret is empty	A required value didn't arrive
Too many token requests	Your app sends faster than the limit allows
Too many token requests	Your app sends faster than the limit allows
The OAuth client was rejected	The ID or secret isn't the OAuth app's
The token request was rejected	A value may be missing or malformed
The token server had an internal error	A system behind the request failed
The knowledge couldn't be created	The source may be over a limit
The knowledge was only partly refreshed	Some pages couldn't be read
The knowledge search failed	The search may be over a limit
The content is too large for knowledge	The text or the file is too large
The text couldn't be added	The text is too large, or has unexpected characters
The URL couldn't be fetched	The website didn't give Twilio the page
The URL crawl was cut short	The website is slow, or the document is too large
The file couldn't be read	The file may have another type, or is missing
Some content was left out	Some of the content isn't supported or doesn't match
The knowledge couldn't be updated	Another process is working on it	The knowledge wasn't found, or a value isn't valid
The knowledge couldn't be deleted	A permission is missing, or something uses it
The knowledge update was rejected	A field is malformed, or can't be changed
The knowledge base couldn't be updated	The knowledge base wasn't found, or a field can't change
The knowledge base couldn't be deleted	Twilio gives no reason
The knowledge search was rejected	The body, a knowledge ID or a query parameter is malformed
The new knowledge was rejected	A field of the source is missing or malformed
The knowledge doesn't exist	The ID is wrong, or the knowledge was deleted
The knowledge base doesn't exist	The ID is wrong, or the knowledge base was deleted
The knowledge base has changed in the meantime	Someone else updated it first
The knowledge base's name is taken	Two knowledge bases would have the same name
The knowledge base request was rejected	A field is missing, malformed or out of range
The account reached its knowledge base limit	The account can't have more knowledge bases
The knowledge base's ID has the wrong format	The ID is malformed or belongs to something else
The knowledge operation's ID has the wrong format	The ID is malformed or belongs to something else
The knowledge operation doesn't exist	The ID is wrong, or the operation is too old
The website's gateway timed out (504)	A server behind the website responds too slowly
The website refuses the crawler (403)	The website blocks the crawler
The knowledge's page doesn't exist (404)	The page is gone or moved, or the URL is wrong
The page took too long for the crawler (408)	The website or the network is too slow
The website slows the crawler down (429)	The crawler requests more pages than the site allows
The website couldn't be crawled	The website or the network didn't answer as expected
The website refuses the request (400)	The website doesn't understand the request, or needs more
The page asks for a login (401)	The page is behind a login or a paywall
The account has almost 25 Flex plugins	There are many plugins
The account has almost 500 plugin versions	There are many plugin versions
The observation couldn't be created	The observation may break a rule
The observation couldn't be updated	The observation's ID isn't valid
The observation doesn't exist	It was removed or reconciled, or an ID is wrong
The profile already exists	The profile was created earlier
The profile doesn't match its schema	Fields differ, or requests ran at the same time
The profile was created with defaults	Twilio reports what happened
The CSV file can't be read	The file doesn't fit the import
You can't access the profile	The profile is missing, or a permission is
The profile doesn't exist	It doesn't exist here, or no longer exists
Some traits in the batch were rejected	Fields, types or keys in the batch are wrong
The trait doesn't exist	No trait group has this trait
Identifiers conflict in a merge	The identifiers can't be merged
The identifier has the wrong format	The identifier doesn't fit its type
The identifier doesn't exist	The profile doesn't have this identifier
The identifiers couldn't be added	The identifiers may be over a limit
Some identifiers were skipped	Identifiers conflict with other profiles
The identifier to delete doesn't exist	The profile doesn't have this identifier
The identifier was only partly deleted	The request may have deleted only one value
The trait group's name is taken	Two trait groups would have the same name
The trait group doesn't exist	The name or ID is wrong, or the group was deleted
The trait group couldn't be deleted	Twilio gives no reason
The memory store couldn't be created	The configuration is incomplete or malformed
The memory store was created with exceptions	Twilio did only part of what was asked
The identity resolution was rejected	A field is missing, or the structure differs
The identity resolution uses defaults	Twilio reports what happened
The profiles couldn't be merged	Twilio gives no reason
The profiles were merged with conflicts	Twilio did only part of what was asked
A profile in the batch was skipped	The profile may lack an identifier
Unknown columns were skipped	\`columnMappings\` doesn't name these columns
Some identifiers were skipped	Identifiers conflict with other profiles
The trait couldn't be deleted	Another request may be needed to delete it
The CSV file couldn't be imported	The upload or the file doesn't fit the import
The summary couldn't be read	The summary is gone, or a permission is missing
The summary couldn't be updated	Its content is malformed, or the summary doesn't exist
The summary couldn't be deleted	The summary is gone, or the role isn't allowed to delete it
The trait isn't registered	No trait group has this trait
The memory store doesn't exist	The ID is wrong, or the store was deleted
The memory store isn't ready	The store is still being set up, or its setup failed
Someone else changed it in the meantime	Someone else updated it first
The account reached its memory store limit	The account can't have more memory stores
The memory store's name is taken	Two memory stores would have the same name
The memory request was rejected	A field is missing, malformed or out of range
The trait group doesn't exist	The name or ID is wrong, or the group was deleted
The data mapping doesn't exist	The ID is wrong, or the data mapping was deleted
The memory store's ID has the wrong format	The ID has another format or type
The trait or trait group is protected	The request would delete or change a protected one
The operation's ID has the wrong format	The ID has another format or type
The memory operation doesn't exist	The ID is wrong, or the operation is too old
The store reached its trait group limit	The store can't have more trait groups
The trait group reached its trait limit	There is no room for these traits
The trait group's name is taken	Two trait groups would have the same name
The data mapping's name is taken	Two data mappings would have the same name
The suggestion's ID has the wrong format	The ID has another format or type
The suggested mapping doesn't exist	The ID is wrong, or the suggestion is too old
The trait strategy's name is taken	The display name is in use
The account reached its trait strategy limit	You've reached the limit of strategies
The trait extraction strategy doesn't exist	The ID is wrong, or the strategy was deleted
The trait strategy's ID has the wrong format	The ID has another format or type
A trait in the strategy isn't registered	The trait is misspelled, missing or deleted
The observation strategy's name is taken	The display name is in use
The account reached its observation strategy limit	You've reached the limit of strategies
The observation strategy doesn't exist	The ID is wrong, or the strategy was deleted
The observation strategy's ID has the wrong format	The ID has another format or type
No profile was looked up for the participant	The participant's type or address has no profile
No profile matches the participant	The memory store has no profile with this address
The profile lookup failed	The profile service failed, or the request was wrong
The participant's profile wasn't created	The profile service failed, or its data was wrong
Trial: this From number isn't for this recipient	The number is for another recipient or product
Trial: the recipient hasn't entered the code (messaging)	The code wasn't entered, or has expired
Trial: no template has this name	The name doesn't match a ready-made template	The request has your own text or template
Trial: this From number isn't for this call	The number is for another recipient or product
Trial: the recipient hasn't entered the code (voice)	The code wasn't entered, or has expired
The trial account can't use Verify	The trial is over	The request uses a custom text or code	The account doesn't meet the requirements
The response didn't come from the Twilio API	Twilio or its edge was briefly unavailable	A proxy or firewall responded instead of Twilio
The Twilio CLI can't reach the keychain	The CLI can't load \`keytar\` or open the keychain	The Flex plugin scripts can't load \`keytar\`
The Twilio CLI couldn't log in	The Account SID and Auth Token don't match	A value isn't an Account SID or an Auth Token	The API key for the CLI wasn't created	The Auth Token is from another Region
The Twilio CLI found no credentials	No profile is stored, or none is active	An outdated plugin can't find the profile
The client SDK got no Access Token	A Promise or an object was passed as the token	Your token endpoint returned no token
A Function called from Flex got no token to validate	The request doesn't include the Flex token	The Function has no Account SID or no Auth Token
Twilio's host can't be reached	The host has a Region but no edge location	The name lookup fails where the code runs	A firewall or proxy blocks the connection	Salesforce doesn't allow this host	Your side doesn't trust the certificate it got	The app connects with TLS 1.0 or 1.1	The host doesn't exist	The Region doesn't have this product
The SDK got no OAuth client ID or secret	The client ID or secret isn't set where the code runs
The SDK couldn't get an OAuth token	The client ID and client secret don't match	The client secret was rotated, or the app deleted	The token host doesn't answer
This Customer Profile can't be changed with the API	The request is about a Primary Customer Profile	You meant a secondary profile, but \`PolicySid\` is that of a primary one	Your primary profile calls your business a direct customer
The Region doesn't offer this resource	The resource isn't in this Region
The reservation can't be accepted in this state	The same reservation was accepted twice
Twilio's response didn't arrive	The response came too late, or the connection broke off	A firewall or proxy holds the connection up
The Access Token was built without a required value	A variable is empty where the code runs	The identity isn't passed to the constructor
The SDK got no Account SID	The value isn't a valid Account SID	An API key was passed without the Account SID	The \`.env\` file has another value as \`ACCOUNT_SID\`	The CLI reads a wrong value
The Twilio SDK got no credentials	The variables are empty where the code runs
Twilio refused the SIP call with 403	The values don't match the credential list	The list doesn't have the address you call from	The trunk shows a caller ID that isn't yours	The country isn't enabled	The call doesn't name your trunk
Twilio refused the SIP registration with 403	The address is a trunk, which needs no registration	Registration is off for the SIP domain	The username or password doesn't match the credential list	The SIP domain has no credential list for registration
The toll-free request lacks business details	A field about the business is missing	The SDK doesn't know the new fields
Twilio couldn't build your Functions	\`@twilio/runtime-handler\` is missing
The serverless toolkit found no credentials	The .env file has no credentials	The command doesn't use your CLI profile
The serverless toolkit couldn't upload an asset	The file is too large	The folder has a file like \`.gitkeep\`
A trial account can't use this parameter	The request has a parameter that trials can't use
The Voice device is in the wrong state for this	Your code calls \`register()\` again	The SDK calls \`register()\` after a lost connection	Your code unregisters a device that isn't registered	The device was destroyed	A call is active on this device
The webhook signature doesn't match	You checked a different URL from the one Twilio called	The parameters you checked aren't the ones Twilio sent	The check uses the secondary Auth Token	The check uses another account's Auth Token	The SDK encodes an apostrophe in the URL	The Auth Token was replaced	The check uses an API key's secret	The check has no Auth Token at all	A shared key signs this webhook	The request has no signature`,
};
