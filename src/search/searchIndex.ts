// Written by `npm run generate` from src/catalog/entries; do not edit.

/**
 * What a person may search for. The entries with a code come first, ascending, then those without one, by id.
 *
 * The form is chosen for its size after compression.
 */
export const searchIndex: {
  /** Codes, separated by spaces, each as the difference from the one before; the first from 0. */
  readonly codes: string;
  /** Ids of the entries without a code, separated by spaces. */
  readonly ids: string;
  /** Product and how many entries in a row belong to it, alternating, separated by spaces: `platform 5 voice 2`. */
  readonly products: string;
  /**
   * A line per entry: the title, then, each behind a tab, the titles of its causes and Twilio's own messages.
   * A message begins with `"`, which is not part of it. Texts that the line already has are left out.
   */
  readonly lines: string;
} = {
  codes:
    '400 3 1 6 93 7518 1380 600 1 1 1 1 996 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 100 1 1 1 2 1 4 5 1 1 3 15 1 1 3 1 1 1 8 49 10 10 1 1 428 1 19 330 1 1 98 100 1 99 600 110 1 1 8 81 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 40 11 1 1 1 1 6 1 1 3 1 1 1 1 1 1 1 1 1 1 2 1 2 2 1 67 10 10 80 1 1 1 7 1 89 1 1 1 1 1 1 1 1 1 1 1 1 77 11 40 51 1 1 1 1 1 1 3 100 191 1 1 1 1 1 1 1 1 1 1 90 1 1 1 1 1 1 3 1 1 1 2 2 1 1 1 1 1 1 3 4 1 1 1 1 1 1 1 1 1 1 1 59 700 2 1 1 5 991 1 1 1 7 1 9 1 1 1 1 1 1 1 1 2 69 2 1 2 1 1 1 1 1 1 1 1 1 1 886 1 1 5 1 1 391 601 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 12 1 1 1 11 1 1 1 1 1 1 1 1 1 1 1 1 37 502 1 1 1 1 1 1 1 1 1 393 1 1 5 1 1 1 1 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 944 1 1 1 1 1 1 1 1 1 1 1 8 1 2 78 1 1 1 1 1 1 44 1 1 1 1 1 1 2 1 1 1 87 154 1 5 1 3 9 1 3 3 71 3 1 596 1 1 98 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 32 1 1 99 1 1 1 1 1 1 1 1 11 1 1 27 1 1 1 1 1 1 1 1 1 12 1 1 1 1 1 1 1 1 1 1 1 20 1 1 1 97 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 3 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 30 1 1 1 1 3 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 159 1 1 8 91 4 95 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 2 1 14 1 1 1 1 1 1 1 1 1 11 1 1 1 26 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 2 1 1 70 50 50 1 1 1 1 96 501 1 1 1 1 1 1995 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 1 1 1 1 1 1 1 2 91 1 1 1 4798 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 54 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 264 4 5 1 26 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 3 1 1 3 3 5 1 1 1 1 1 1 1 2 1 1 2 1 40 5 5 10 16 1 54 1 1 9 17 5 13 1 1 1 1 1 1 1 1 1 1 1 32 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7 1 18 1 1 1 1 1 5 1 1 1 2 1 1 1 1 91 1 1 1 1 1 1 1 94 1 1 1 1 1 1 1 1 1 1 1 89 1 98 1 1 1 1 4 1 17 3 51 1 3 2 1 13 2 1 1 26 70 3 1 296 1 1 1 1 6 10 1 1 1 1 6 1 9 1 1 8 1 1 1 1 1 5 41 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 1 1 1 2 1 4 1 1 1 1 1 85 1 1 1 1 1 1 1 1 1 1 2 2 1 1 2 1 1 1 1 1 78 1 1 1 96 1 99 1 1 1 1 1 1 94 1 1 1 1 1 1 44 1 1 1 1 1 45 1 1 1 7 1 289 4 6 91 1 1 1 1 2 1 3 7 1 1 1 1 79 2 799 1 1 1 101 2 1003 3 1 2 1 7 1 1 5 1 1 867 1 1 1 1 1 1 1 1 991 1 2999 1 4 95 10 1 1 1 1 6 1 1 1 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 4842 1 1 1 1 1 1 1 1 1 40 51 1 1 6 92 1 1 1 1 1 1 1 1 1 1 1 89 1 1 1 1 1 1 1 1 1 2 1 37 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 20 1 198 1 99 1 10 4 4 12 2 8 3 1 15 1 1 1 1 1 5 1 1 1 1 1 1 1 1 2 1 1 2 1 3 1 5 1 1 1 1 1 202 1 1 1 3 1 1 1991 1 1 1 1 1 5 1 12 1 1 1 1 1 1 1 1 1 1 17 50 1 1 1 1 1 95 1 1 98 1 1 98 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 53 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 372 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 1 991 1 1 1 1 2 44 1 1 1 1 1 1 1 1 1 1 1 2 2 3 1 5 2 1 1 22 1 1 1 1 1 1 1 2 91 1 1 1 1 1 1 1 1 1 1 1 1 1 1 86 1 1 1 1 1 1 1 1 1 1 10 1 1 1 1 1 1 1 1 1 1 1 1 2 6 1 1 5 2 1 1 2 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 4 1 1 1 3 4 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 2 1 1 47 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 10 1 1 1 1 1 1 1 1 6 1 1 58 1 1 8 1 89 1 1 1 1 1 1 1 1 1 1 1 20 1 269 1 1 1 1 1 1 94 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 70 1 13 785 1 1 1 1 47 1 19 1 29 1 1 1 1 1 1 1 1 1 1 4 1 1 1 1 12 2 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 12 1 1 1 1 1 1 1 2 1 1 1 1 7 1 19 1 1 8 1 1 1 1 86 1 1 1 1 1 1 2 1 1 89 1 1 1 1 596 1 1 1 1 2 94 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 1 1 1 1 1 1 1 1 73 1 1 1 1 1 1 1 1 1 6 1 1 83 1 1 1 1 96 1 1 1 1 1 1 1 1 92 1 99 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 2 1 1 1 27 1 1 1 1 1 1 1 1 1 334 3 1 1 1 1 1 39 1 2 3 44 1 2 47 1 4 1 44 1 4 1 2 1 41 1 49 1 1 49 3 65 31 1 1 1 1 4 44 5 2 1 1045 1446 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 2979 1 1 1 1 1 1 1 192 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 50 1 1 3 1 1 1 1 1 1 1 1 1 1 2 1 4 1 1 1 1 1 1 1 1 1 2 1 1 26 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 8 1 1 1 1 1 1 1 1 1 1 1 8 1 1 1 1 1 1 1 1 3 1 1 1 2 1 3 1 59 10 1 6 2 1 11 1 1 1 6 10 50 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 73 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 272 1 1 1 1 1 1 1 1 1 991 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 1 17 1 47 100 20 781 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 38 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 881 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 1 1 1 1 1 1 1 1 1 1 1 3889 1 1 1 1 1 1 1994 1 1 1 1 46 1 1 48 1 1 1 1 1 45 1 1 1 1 1 95 1 1 9848 1 1 1 1 96 1 1 2 1 1 1 93 2 1 1 1 1 1 93 1 1 1 1 1 1 1 1 92 1 1 1 1 1 95 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 76 100 1 99 1 1 1 1 1 1 1 1 1 1 2 87 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 974 1 1 1 1 1 1 1 1 991 1 1 1 1 1 1 1 1 1 1 1 389 1 1 98 100 1 1 1 1 1 95 1 1 1 1 1 295 1 1 1 1 5996 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 59 1 1 1 1 299 597 1 1 1 1 1 1 1 93 1 1 1 1 97 1 1 798 1 1 1 1 1 1 1 1 1 1090 1 1 1 1 1 895 1 1 98 1 99 1 99 1 1 1 1 96 1 1 1 97 1 99 1 1 1 1 401 1 94 2 1 1 1 1 2 1 1 1 1 1 1 1 1 2 1 81 1 49 50 1 1 1699 2000 1 1 1 1 1 81011 36585 239399 1 116000 3 997 3 1996',
  ids: 'host-not-reachable oauth-token-fetch-failed sdk-account-sid-form sdk-credentials-missing webhook-signature-mismatch',
  products:
    'platform 5 verify 1 video 1 platform 1 phone-numbers 1 voice 25 messaging 1 voice 1 platform 3 voice 1 messaging 1 platform 16 messaging 2 voice 1 messaging 1 platform 1 voice 1 platform 3 voice 1 platform 2 voice 113 messaging 11 voice 11 taskrouter 2 voice 2 taskrouter 4 voice 1 taskrouter 12 voice 43 phone-numbers 52 contacts 26 chat 1 contacts 17 platform 12 messaging 3 platform 16 chat 1 platform 1 channels 1 platform 3 messaging 1 platform 7 messaging 1 platform 3 voice 11 messaging 2 voice 31 sip-trunking 9 voice 1 sip-trunking 6 voice 3 messaging 4 voice 3 messaging 1 phone-numbers 6 messaging 1 phone-numbers 14 platform 1 phone-numbers 4 platform 7 voice 4 messaging 12 phone-numbers 1 messaging 1 phone-numbers 1 messaging 11 phone-numbers 4 sip-trunking 1 messaging 1 phone-numbers 8 messaging 59 voice 2 phone-numbers 82 messaging 6 organizations 36 messaging 409 voice 76 sip-trunking 1 voice 1 sip-trunking 1 voice 4 sip-trunking 3 voice 7 sip-trunking 1 voice 2 sip-trunking 1 voice 10 sip-trunking 11 voice 5 sip-trunking 2 voice 2 sip-trunking 1 voice 1 interconnect 4 voice 28 wireless 18 fax 6 messaging 20 voice 2 taskrouter 41 flex 111 voice 7 frontline 20 flex 122 chat 22 conversations 1 chat 57 conversations 1 chat 1 conversations 1 chat 24 conversations 1 chat 4 conversations 1 chat 15 conversations 1 chat 6 conversations 5 chat 2 conversations 1 chat 4 conversations 1 chat 2 conversations 1 chat 5 conversations 2 chat 14 conversations 1 chat 1 conversations 12 chat 5 conversations 14 platform 6 chat 1 platform 21 chat 1 platform 8 chat 1 platform 2 chat 1 notify 80 video 49 voice 1 video 2 voice 1 video 45 sync 42 taskrouter 1 messaging 21 verify 159 lookup 2 verify 4 lookup 21 branded-communications 25 verify 1 platform 10 interconnect 36 messaging 59 channels 21 voice 36 verify 7 platform 23 proxy 74 studio 27 functions 9 super-sim 28 studio 5 flex 1 messaging 1 flex 3 messaging 35 understand 6 events 16 messaging 10 events 5 flex 1 voice-intelligence 48 platform 1 ai-assistants 6 phone-numbers 1 messaging 1 flex 2 messaging 2 voice 2 verify 1 platform 5',
  lines: `Bad Request	"Invalid business country
Forbidden
Not Found
Resource is permanently gone	"Unknown Error Code
Internal Error
The API key lacks a permission of Verify	A Restricted key does not have this permission	"Authorization failed: required permission twilio/verify/{permission} is missing	"Authorization Error: required permission twilio/verify/{permission} is missing	"required permission twilio/verify	"Authorization failed: required permission {permission} is missing	"Authorization Error: required permission {permission} is missing
An older Twilio service refused the Access Token	The secret does not belong to the key in the token	The Auth Token was used in the place of an API key	The key belongs to another account than the token	"Invalid Access Token signature	"Signature does not match the content of the request	"Failed to fetch Endpoint Configuration
The account or subaccount is not active	The balance is used up	The subaccount was suspended by its owner	Twilio suspended the account over its policies	"Account is not active	"This account has been disabled and may not be used until it is reactivated
A trial account can't use this feature	The account has not been upgraded	"Trial accounts do not support the feature you tried to use	"Your account is currently in trial mode and therefore does not have access to the premium feature you attempted to use.	"Premium features are limited to full accounts, so you must upgrade your account if you wish to use them.
A call came in while the account was not active	The balance was used up	Twilio suspended the account over its policies	"Incoming call rejected due to inactive account	"An incoming call was made to your application, but was not answered because your account was not active at the time.
Too many calls at the same time	The account has no approved business profile	Calls start faster than others end	"Call concurrency limit exceeded	"The call was rejected because you reached the maximum limit of concurrent calls
Voice is switched off for this account	Twilio is reviewing the account	"Voice calling has been disabled for this account	"Voice calls are switched off for this account
The website URL has the wrong form	The website is not a complete URL	"Website URL doesn’t match the required format
The representative needs a US phone number	The number does not begin with +1	"Authorized Representative must have a valid US phone number (+1)
The business address must be in the US	The address is outside the US	"Business address must be a US address
The business could not be verified	Name, address or number differ from the official record	"Business Registration Validation Failed
Voice Integrity needs an approved business profile	The linked business profile is not approved	"Voice Integrity rejected as linked Business profile is not in approved status
CNAM needs an approved business profile	The linked business profile is not approved	"CNAM registration rejected: linked Business Profile is not approved
The CNAM display name is not the business	The display name is not the name of the business	"CNAM registration rejected: display name does not match the registered business
The CNAM display name uses a forbidden word	The display name sounds like an authority	"CNAM registration rejected: display name contains prohibited content
The CNAM display name breaks the rules	The display name has the wrong form	"CNAM registration rejected: display name does not meet requirements
The letter of authorization is not accepted	Something in the letter is missing or differs	"Letter of Authorization incomplete or invalid
The company is less than a year old	The company is too new	"Company registration is less than 1 year old
The display name is not the business	The display name is not the name of the business	"Display name does not match with the business
The logo is not the one of the business	The logo belongs to another brand	"Logo does not match the business
The display name breaks the content rules	Forbidden words or subjects	"Display name does not adhere to formatting guidelines
The logo breaks the content rules	Forbidden words or subjects	"Logo does not comply with branding guidelines
The call reason breaks the content rules	Forbidden words or subjects	"Call reason does not adhere to the guidelines
The display name has a typo	The name is misspelled	"Display name contains a typographical error
The display name is a phone number	A number stands where the name belongs	"Display name must not be a phone number
Logo and display name do not match	The logo belongs to another brand	"Logo does not match display name
The call reason contains a link	There is a URL in the reason	"Call reason must not contain a web link
The call reason contains personal data	The reason says something about a person	"Call reason must not contain personally identifiable information
Nobody replied to the brand verification	The question by email or phone went unanswered	"Brand Verification — No Customer Response
A URL can't be read	The URL begins twice, or not at all	The URL is empty	The URL has characters that must be encoded	"Invalid URL format	"The format of the provided URL is invalid	"Invalid URL.
Your webhook gave Twilio no usable response	Nothing is served at this URL (404)	Your own signature check refuses Twilio (403)	Your server responds with an error (5xx)	Your server responds too late	The URL exists only on your machine or network	A firewall or a network fault stops the request	The tunnel runs no longer, or leads to the wrong port	The URL asks for a login (401 or 403)	The route does not accept the method (405)	The response has no Content-Type header	The redirect is one that Twilio doesn't follow	A part of the URL is missing	Your server limits the rate of requests (429)	Twilio can't accept your server's certificate	"Got HTTP {n} response to {url}	"An attempt to retrieve content from {url} returned the HTTP status code {n}	"Twilio was unable to fetch content from: {url}	"Error: Error reading response: Response does not contain content type	"Response does not contain content type	"Total timeout is triggered. Configured tt is {n}ms and we attempted {n} time(s)	"HTTP retrieval failure	"Got HTTP 404 response to	"Got HTTP 403 response to	"Got HTTP 401 response to	"Got HTTP 405 response to	"Got HTTP 500 response to	"Got HTTP {status} response to {url}	"An attempt to retrieve content from {url} returned the HTTP status code {status}	"We are sorry, an application error has occurred	"HTTP communication total time out triggered	"Total timeout is triggered. Configured tt is {ms}ms and we attempted {n} time(s)	"There was a failure attempting to retrieve the contents of this URL.	"We try to provide specific webhook errors whenever possible, however in this instance we are unable to identify the exact cause of the webhook delivery/response issue.	"X-Twilio-Reason: {reason}
The connection to your webhook timed out	The URL exists only on your machine or network	A firewall or a network fault stops the request	The server or the tunnel is not running	"TCP connection timed out	"Twilio cannot establish a TCP connection to your web server.
Your server refused the connection	The server or the tunnel is not running	The URL exists only on your machine or network	A firewall or a network fault stops the request	"TCP connection refused	"Twilio cannot establish a TCP connection to your web server.
Your webhook did not respond in time	Your server responds too late	A firewall or a network fault stops the request	"HTTP communication total time out triggered	"All attempts to communicate with your web server were timed out.
Twilio could not connect to your webhook	The URL exists only on your machine or network	The server or the tunnel is not running	A firewall or a network fault stops the request	Your server responds too late	The host name has no public DNS record	"HTTP connection failure	"HTTP Connection Failure - Read timed out	"There was a network failure attempting to connect to this URL	"Failed to connect to ip {ip}: connection timed out	"Failed to connect to ip {ip}: No route to host	"Twilio was unable to fetch content from: {url}	"Error: Failed to connect to ip {ip}: No route to host: /{ip}:{port}	"We are sorry, an application error has occurred	"Total timeout is triggered. Configured tt is {ms}ms and we attempted {n} time(s)
Your server broke the HTTP protocol	Scheme and port of the URL do not fit	A cookie of yours has characters Twilio refuses	The connection was cut before the response ended	"HTTP protocol violation	"There was an error speaking HTTP to the target URL
The host name of the URL can't be found	The host name has no public DNS record	The URL exists only on your machine or network	A part of the URL is missing	"HTTP bad host name	"Twilio was unable to fetch content from: {url}	"The DNS entry for the URL’s host cannot be resolved.
Your webhook redirects too often	The redirects form a loop	The URL asks for a login (401 or 403)	"HTTP too many redirects	"this request has been redirected too many times and may be in a loop.
Your webhook's redirect can't be followed	The redirect is one that Twilio doesn't follow	"HTTP invalid redirect
Your webhook responded with an error (4xx or 5xx)	Nothing is served at this URL (404)	Your server responds with an error (5xx)	Your own signature check refuses Twilio (403)	The URL asks for a login (401 or 403)	The route does not accept the method (405)	Your server responds too late	Your server limits the rate of requests (429)	A part of the URL is missing	"HTTP error response code
No TLS connection to your webhook	The server offers no TLS 1.2 or no common cipher	Nothing speaks TLS on this port	The server asks for a client certificate	"SSL/TLS Handshake Error	"Twilio was unable to fetch content from: {url}	"During SSL/TLS negotiation, Twilio experienced a connection reset.	"Error: Handshake failure	"X-Twilio-Reason: {reason}
The certificate is for another host name	The host is missing in the certificate	"Certificate Invalid - Domain Mismatch	"Twilio tried to validate your SSL certificate but your certificate has a domain name that does not match the domain we requested.
The certificate of your server has expired	The certificate was not renewed, or not loaded	"Certificate Invalid - Certificate Expired	"Twilio tried to validate your SSL certificate but your certificate has expired.
Twilio doesn't trust the certificate of your server	The intermediate certificate is missing	The certificate is self-signed or from a private authority	"Certificate Invalid - Could not find path to certificate	"Twilio tried to validate your SSL certificate but was unable to find it in our certificate store.
The edge in the URL does not exist	A connection override in the URL is wrong	"HTTP connection edge location is invalid
The edge in the URL is not available	A connection override in the URL is wrong	"HTTP connection edge location is not supported
Webhooks over Interconnect are not enabled	A connection override in the URL is wrong	"HTTP connection over Twilio Interconnect is not allowed
The retry policy in the URL is wrong	A connection override in the URL is wrong	"HTTP retry policy is invalid
Your server broke the HTTP protocol (fatal)	The response is not valid HTTP	"Fatal protocol violation	"There was an HTTP protocol violation speaking to the target URL.
The URL template is malformed	A placeholder in the URL is misspelled or left open	"Invalid template URL
The URL template names a token that is unknown	A placeholder in the URL is misspelled or left open	"Invalid template token
A bracket in the URL template is not closed	A placeholder in the URL is misspelled or left open	"Invalid template unclosed brackets
A message arrived, but the webhook URL can't be used	The URL is not complete or has stray characters	"Misconfigured webhook
A message arrived, but the webhook method is wrong	The method beside the URL is not the one of the route	"Invalid webhook method
The TwiML is larger than 64 kB	The response is an error page, not TwiML	The TwiML is too long	The URL leads to a file, not to TwiML	"TwiML response body too large	"In your response to Twilio’s request, the response body is larger than 64 kB.
The media is too large for this channel	The files together exceed the limit	"Media Message - Media exceeds messaging provider size limit	"The total size of the media message request exceeds the maximum size limit for the channel.
The response of your webhook is empty	The route sends headers, but no TwiML	The connection ended before the body	"Empty response body
Your webhook's response is not well-formed XML	The response is JSON, HTML or plain text	The TwiML has a fault in its markup	An error page stands in place of TwiML	Something comes before the XML declaration	The response is empty or cut off	The document holds bytes that XML does not allow	Something follows \`</Response>\`	"Document parse failure	"Content is not allowed in prolog	"The markup in the document following the root element must be well-formed	"XML document structures must start and end within the same entity	"We are sorry, an application error has occurred	"Twilio was unable to parse the provided XML Document.	"Content is not allowed in trailing section.	"The element type "{element}" must be terminated by the matching end-tag "</{end}>".	"The end-tag for element type "{element}" must end with a '>' delimiter.	"Element type "{element}" must be followed by either attribute specifications, ">" or "/>".	"The entity "{name}" was referenced, but not declared.	"Attribute "{name}" was already specified for element "{element}".	"The prefix "{prefix}" for element "{element}" is not bound.	"Attribute name "{name}" associated with an element type "{element}" must be followed by the ' = ' character.	"Open quote is expected for attribute "{name}" associated with an element type "{element}".	"The value of attribute "{name}" associated with an element type "{element}" must not contain the '<' character.	"An invalid XML character (Unicode: 0x{hex}) was found in the element content of the document.	"An invalid XML character (Unicode: 0x{hex}) was found in the value of attribute "{name}" and element is "{element}".	"Invalid byte {n} of {m}-byte UTF-8 sequence.	"Premature end of file.	"The entity name must immediately follow the '&' in the entity reference.	"The reference to entity "{name}" must end with the ';' delimiter.	"The markup in the document preceding the root element must be well-formed.	"The content of elements must consist of well-formed character data or markup.	"The root element is required in a well-formed document.	"The processing instruction target matching "[xX][mM][lL]" is not allowed.	"The XML declaration may only appear at the very beginning of the document.
\`<Response>\` has a version Twilio does not know	The \`version\` attribute is wrong	"Invalid Twilio Markup XML version	"The version attribute of the Response root element is not valid.
The root element is not \`<Response>\`	The response is another kind of XML or a web page	The element is written \`<response>\`	"The root element must be Response	"The root element of a Twilio Markup XML document *must* be Response
An element or attribute does not belong in this TwiML	The response is plain text such as \`OK\`	A verb for calls in the response to a message	\`<Message>\` in the response to a call	A verb or attribute is misspelled	HTML got into the TwiML	An attribute has a value that is not allowed	An element or text is nested where nothing may be	"Schema validation warning	"cvc-elt.1.a: Cannot find the declaration of element '{element}'.	"The provided XML does not conform to the Twilio Markup XML schema.	"cvc-complex-type.2.4.a: Invalid content was found starting with element '{element}'. One of '{elements}' is expected.	"cvc-{rule}: {text}	"cvc-complex-type.2.1: Element '{element}' must have no character or element information item [children], because the type's content type is empty.	"cvc-complex-type.2.2: Element '{element}' must have no element [children], and the value must be valid.	"cvc-complex-type.2.3: Element '{element}' cannot have character [children], because the type's content type is element-only.	"cvc-complex-type.2.4.b: The content of element '{element}' is not complete. One of '{elements}' is expected.	"cvc-complex-type.2.4.c: The matching wildcard is strict, but no declaration can be found for element '{element}'.	"cvc-complex-type.2.4.d: Invalid content was found starting with element '{element}'. No child element is expected at this point.	"cvc-complex-type.3.2.2: Attribute '{name}' is not allowed to appear in element '{element}'.	"cvc-complex-type.4: Attribute '{name}' must appear on element '{element}'.	"cvc-attribute.3: The value '{value}' of attribute '{name}' on element '{element}' is not valid with respect to its type, '{type}'.	"cvc-datatype-valid.1.2.1: '{value}' is not a valid value for '{type}'.	"cvc-datatype-valid.1.2.3: '{value}' is not a valid value of union type '{type}'.	"cvc-enumeration-valid: Value '{value}' is not facet-valid with respect to enumeration '{values}'. It must be a value from the enumeration.	"cvc-minInclusive-valid: Value '{value}' is not facet-valid with respect to minInclusive '{n}' for type '{type}'.	"cvc-maxInclusive-valid: Value '{value}' is not facet-valid with respect to maxInclusive '{n}' for type '{type}'.	"cvc-pattern-valid: Value '{value}' is not facet-valid with respect to pattern '{pattern}' for type '{type}'.	"cvc-type.3.1.1: Element '{element}' is a simple type, so it cannot have attributes	"cvc-type.3.1.2: Element '{element}' is a simple type, so it must have no element information item [children].	"cvc-type.3.1.3: The value '{value}' of element '{element}' is not valid.	"cvc-elt.1: Cannot find the declaration of element '{element}'.
The Content-Type of the response does not fit	The response is JSON, not TwiML	The TwiML is right, its header is not	A URL to play does not lead to audio	A media file has a type that messages do not carry	"Invalid Content-Type	"We are sorry, an application error has occurred	"Twilio is unable to process the Content-Type of the provided URL.
The type of an upload does not fit	The upload names the wrong type	"Invalid Upload Content-Type
Twilio failed while processing your response	A fault on the side of Twilio	"An internal error has occurred that prevented Twilio from processing your response.	"Internal Failure
\`<Dial>\` mixes a conference with phone numbers	\`<Conference>\` and \`<Number>\` are in the same \`<Dial>\`	"Conference Noun cannot be mixed with Number nouns	"The Conference noun can only be used once inside a Dial verb
\`<Annotate>\` contains no usable element	The content of \`<Annotate>\` is wrong	"Annotate: Annotate must contain one valid nested element	"Annotate must contain one valid nested element
\`<Annotate>\` contains an element twice	The content of \`<Annotate>\` is wrong	"Annotate: Annotate must contain only one of element X	"Annotate must contain only one of element X
\`<Annotate>\` contains an element it does not take	The content of \`<Annotate>\` is wrong	"Annotate: Invalid nested element	"You may only nest BillingReferenceTag elements in Annotate
\`<BillingReferenceTag>\` is longer than 128 characters	The content of \`<Annotate>\` is wrong	"Annotate->BillingReferenceTag cannot be over 128 characters	"BillingReferenceTag cannot be over 128 characters
The TwiML for the called party contains \`<Dial>\`	The document of the called party dials	"Dial: Cannot Dial out from a Dial Call Segment	"TwiML documents that execute on the called party's end (via the Dial->Number url attribute, before the parties are bridged) cannot issue a new Dial.
\`method\` of \`<Dial>\` is wrong	An attribute has a value that is not allowed	"Dial: Invalid method value	"You have provided an invalid value for the "method" attribute.
\`ifMachine\` of \`<Dial>\` has a wrong value	\`ifMachine\` is no longer in use	"Dial: Invalid ifMachine value	"ifMachine must be either "hangup","continue", or "false".
\`timeout\` of \`<Dial>\` is wrong	An attribute has a value that is not allowed	"Dial: Invalid timeout value	"timeout must be a positive integer, in seconds.
\`hangupOnStar\` of \`<Dial>\` is wrong	An attribute has a value that is not allowed	"Dial: Invalid hangupOnStar value	"hangupOnStar must be "true" or "false".
\`<Dial>\` can't use this caller ID	The caller ID is the name of an app user	\`<Dial>\` has no \`callerId\`, or an empty one	The number is neither yours nor verified	The incoming call has no usable number	"callerId must be provided for TwilioClient and SIP calls when using Dial	"callerId must be the calling number, called number, or a validated outgoing number	"Dial: Invalid callerId value	"The provided caller identifier is invalid.	"InvalidCallerIdError
\`<Dial>\` contains an element that does not belong there	An element or text is nested where nothing may be	"Dial: Invalid nested element	"The only valid nested element for Dial is Number.
\`timeLimit\` of \`<Dial>\` is wrong	An attribute has a value that is not allowed	"Invalid timeLimit value	"timeLimit must be a positive integer, in seconds.
\`record\` of \`<Dial>\` is wrong	An attribute has a value that is not allowed	"Dial: Invalid record value	"record must be "true" or "false".
\`sequential\` of \`<Dial>\` is wrong	An attribute has a value that is not allowed	"Dial: Invalid sequential value	"sequential must be "true" or "false".
\`answerOnBridge\` of \`<Dial>\` is wrong	An attribute has a value that is not allowed	"Dial: Invalid answerOnBridge value	"answerOnBridge must be "true" or "false".
\`ringTone\` of \`<Dial>\` is wrong	An attribute has a value that is not allowed	"Dial: Invalid ringTone value
\`method\` of \`<Number>\` is wrong	An attribute has a value that is not allowed	"Dial->Number: Invalid method value	"The method attribute of Number must be GET or POST.
\`sendDigits\` of \`<Number>\` is wrong	An attribute has a value that is not allowed	"Dial->Number: Invalid sendDigits value	"sendDigits attribute may only contain the following characters "0123456789*#w".
\`<Number>\` holds no phone number in E.164 form	The number lacks its country code	\`<Number>\` is empty	It is a client name or a SIP address	"The phone number you are attempting to call, {to}, is not valid.	"Dial: Invalid phone number format	"Phone Numbers must be in E.164 format.
The number in \`<Dial>\` doesn't exist or can't be reached	The number lacks its country code	No such number exists	\`<Number>\` holds more than one number, or none	No carrier takes the call to this number now	"Twilio does not support calling this number or the number is invalid.	"This error occurs when the provided number is not in E.164 format, or if none of Twilio's carrier partners are able to deliver the call.	"InvalidPhoneNumberError	"Dial: Twilio does not support calling this number or the number is invalid
Twilio blocks calls to this number	Calls to +1 need an approved business profile	Twilio blocks the number against fraud, or by law	Letters in the number were read as keypad digits	"forbidden phone number	"Dial: Call blocked by Twilio	"Dial: Call blocked by Twilio block list	"The destination number is blocked by Twilio.
The country code in \`<Dial>\` does not exist	The number lacks its country code	The digits behind \`+\` are no country code	"Dial: Invalid country code	"The country code of the provided phone number is unknown
Your account may not call this country	The country is switched off	The number was read as one of another country	The number lies in a high-risk range of the country	The subaccount has permissions of its own	"not authorized to call	"not authorized to call {to}	"Geo Permission configuration is not permitting call	"You attempted to initiate an outbound phone call to a phone number that is not enabled on your account.
\`muted\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid muted value
\`endConferenceOnExit\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid endConferenceOnExit value
\`startConferenceOnEnter\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid startConferenceOnEnter value
\`waitUrl\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid waitUrl
\`waitMethod\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid waitMethod
\`beep\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid beep value
No conference has this SID	The SID is wrong or of another account	"Dial->Conference: Invalid Conference Sid
The name of the conference is empty or too long	The name is not one that Twilio takes	"Dial->Conference: Invalid Conference Name
Hold music TwiML has a verb that is not allowed there	The document has \`<Dial>\`, \`<Gather>\`, \`<Record>\` or \`<Hangup>\`	"Dial->Conference: Invalid Verb used in waitUrl, holdUrl, or announceUrl TwiML
\`trim\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid Trim Value
\`coach\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid Whisper SID
\`method\` of \`<Sip>\` is wrong	An attribute has a value that is not allowed	"The method attribute of Number must be GET or POST.	"Dial->SIP: Invalid method value
\`sendDigits\` of \`<Sip>\` is wrong	An attribute has a value that is not allowed	"sendDigits attribute may only contain the following characters "0123456789*#w".	"Dial->SIP: Invalid sendDigits value
The SIP address in \`<Sip>\` is malformed	The URI has the wrong form	"Dial->SIP: Invalid SIP URI	"The provided SIP URI is not formatted properly.
Your account may not make SIP calls	SIP is switched off for the account	"Dial: No SIP Authorization	"Your account is not authorized to make SIP calls
This feature needs a newer API version	The number or the request uses the 2008 API	"Dial: Not allowed in this API version	"Your version of the API does not support this feature.
SIP calls are not enabled for your account	SIP is switched off for the account	"Dial: SIP dialing not enabled for this account	"Your account is not enabled for SIP dialing.
The caller ID is a number that may not call	The number is on a do-not-originate list	The caller ID is not in E.164 form	"Dial: Invalid From number (caller ID)	"You attempted to initiate an outbound phone call or message, but the 'From' parameter you supplied was not a valid phone number or alphanumeric sender ID.
The caller ID in \`<Dial>\` is too long	The value is not one phone number	"Dial: Invalid callerID, too long	"Your callerID contains too many characters.
\`username\` of \`<Sip>\` is wrong	An attribute has a value that is not allowed	"Dial: Invalid username or password attribute	"Your username or password are invalid.
There are too many SIP addresses in \`<Dial>\`	The SIP URI exceeds a limit	"Dial: Too many URIs passed	"You specified too many URI elements.
The SIP address has too many headers	The SIP URI exceeds a limit	"Dial: Too many headers passed	"You sent too many header elements.
A SIP header has a name Twilio does not pass on	The SIP URI exceeds a limit	"Dial: Invalid header name	"You named your header something invalid.
A SIP header is too long	The SIP URI exceeds a limit	"Dial: Header is too long	"You sent a header that is too long.
The SIP host has no public IP address	DNS has no public record for the host	"Dial->Sip: SIP URI DNS does not resolve or resolves to an non-public IP address	"Please check your DNS record to ensure it is properly configured.
A Twilio SIP domain itself cannot be dialed	No device is registered under this user	"Dialing .sip.twilio.com addresses is not currently allowed	"At this time internal routing of SIP calls within Twilio is not supported i.e. dialing .sip.twilio.com addresses from a Twilio number.
The callback URL of the recording can't be used	The URL is not complete	"Invalid recordingStatusCallback URL
The callback URL of the transcription can't be used	The URL is not complete	"Invalid transcribeCallback URL
\`<Sim>\` does not work in this Region	The feature is not offered in this Region	"Dial->Sim not supported in this realm
The caller's display name can't be used	The name is too short, too long, or has odd characters	"Invalid CallerDisplayName
This conference feature needs the 2010 API	The number or the request uses the 2008 API	"2010 Conference API feature requested using 2008 API	"A feature added to the 2010 Conference API was requested via the 2008 Twilio API.
\`finishOnKey\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid finishOnKey value	"The value of the finishOnKey attribute must be one of the following characters "0123456789#*".
\`finishOnKey\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid finishOnKey value	"The value of the finishOnKey attribute must be a single character.
\`method\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"The method attribute of Number must be GET or POST.	"Gather: Invalid method value
\`timeout\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"timeout must be a positive integer, in seconds.	"Gather: Invalid timeout value
\`numDigits\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid numDigits value	"The numDigits attribute must be a positive integer.
\`<Gather>\` contains a verb that does not belong there	An element or text is nested where nothing may be	"Gather: Invalid nested verb	"The only valid nested elements of the Gather Verb are Say and Play.
No such voice for \`<Say>\` in \`<Gather>\`	The voice is misspelled or not offered	"Gather -> Say: Invalid voice value	"Gather->Say: Invalid voice value	"The value of the voice attribute must be "man" or "woman".
\`loop\` of \`<Say>\` is wrong	An attribute has a value that is not allowed	"Gather->Say: Invalid loop value	"The value of the loop attribute must be an integer greater or equal to zero.
\`<Play>\` in \`<Gather>\` does not lead to audio	A URL to play does not lead to audio	"Gather->Play: Invalid Content-Type	"Play requires an audio Content-Type
\`input\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid input value
\`speechTimeout\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid speechTimeout value
\`maxSpeechTime\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid maxSpeechTime value
\`partialResultCallbackMethod\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid partialResultCallbackMethod value
\`hints\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid hints value
\`language\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid language value
\`bargeIn\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid bargeIn value
\`profanityFilter\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid profanityFilter value
\`speechModel\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid model value
\`speechTimeout="auto"\` needs a speech model	\`auto\` is set without \`speechModel\`	"Gather: speechTimeout auto cannot be used with model default
\`<Gather>\` in PCI mode needs an HTTPS callback	The callback begins with \`http\`	"Gather: callback must be over HTTPS when using gather with PCI compliance
\`actionOnEmptyResult\` of \`<Gather>\` is wrong	An attribute has a value that is not allowed	"Gather: Invalid actionOnEmptyResult value
Speech recognition of \`<Gather>\` works poorly now	A fault on the side of Twilio	"Gather: Degraded Speech
The setup of Google speech recognition is wrong	Model, language and options do not go together	"Gather: Invalid config for Google STT V2 provider
The setup of the speech provider is wrong	Model, language and options do not go together	"Gather: Invalid config for speech provider
\`loop\` of \`<Play>\` is wrong	An attribute has a value that is not allowed	"The value of the loop attribute must be an integer greater or equal to zero.	"Play: Invalid loop value
\`<Play>\` does not lead to audio	A URL to play does not lead to audio	"Play: Invalid Content-Type	"Play requires an audio Content-Type
\`digits\` of \`<Play>\` is wrong	An attribute has a value that is not allowed	"Play: Invalid DTMF String
\`loop\` of \`<Say>\` is wrong	An attribute has a value that is not allowed	"The value of the loop attribute must be an integer greater or equal to zero.	"Say: Invalid loop value
No such voice for \`<Say>\`	The voice is misspelled or not offered	"The value of the voice attribute must be "man" or "woman".	"Say: Invalid voice value
No such language for \`<Gather>\` or \`<Say>\`	The language has no country	The attribute is called \`lang\`	"Gather element has an invalid "language" attribute value	"A Gather element cannot have a "lang" attribute.	"A Gather element has an invalid value for its "language" attribute.
\`rate\` of \`<Say>\` is wrong	An attribute has a value that is not allowed	"Say: Invalid rate value
\`<Say>\` has nothing to read out	The text to read out is empty	A tag in the text is one the voice does not know	"Say: Invalid text	"The text of the Say verb was empty or un-parsable.
The text of \`<Say>\` is too long	The text exceeds the limit of its voice	"<Say> element character limits exceeded	"The maximum text length inside a <Say> verb is 4096 characters for basic TTS and 3000 characters for Polly voices.	"The maximum text length inside a <Say> verb is limited and varies depending on the option used.
\`method\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"Record: Invalid method value	"The method attribute of Record must be GET or POST.
\`timeout\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"timeout must be a positive integer, in seconds.	"Record: Invalid timeout value
\`maxLength\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"Record: Invalid maxLength value	"The maxLength attribute must be a positive integer in seconds.
\`finishOnKey\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"The value of the finishOnKey attribute must be one of the following characters "0123456789#*".	"Record: Invalid finishOnKey value
\`transcribe\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"Record: Invalid transcribe value	"The transcribe attribute of Record must be FAST or ACCURATE.
\`maxLength\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"Record: maxLength too high for transcription	"If maxLength must be less than or equal to 120 seconds (2 minutes) if transcribe or transcribeCallback attributes are specified, otherwise transcription is disabled.
\`playBeep\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"Record: playBeep must be true or false	"The playBeep attribute must have a value of "true" or "false"
The recording is too short or too long to transcribe	This recording can't be transcribed	"Record: Recording length is out of range for transcription	"Twilio could not process the transcription because the duration of the recording is either too short or too long.
The recording was missing when transcribed	This recording can't be transcribed	"Record: Recording not available for transcription	"The recording was not available when Twilio fetched the recording for transcription
This kind of recording is not transcribed	This recording can't be transcribed	"Record: Transcription feature not available for this type of recording.
Encrypted recordings are not transcribed	This recording can't be transcribed	"Record: Transcription not available for this recording
\`recordingStatusCallbackEvent\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"Invalid 'recordingStatusCallbackEvent'	"One or more of the recordingStatusCallbackEvents provided were invalid.
\`recordingTrack\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"Record: invalid recordingTrack value
\`trim\` of \`<Record>\` is wrong	An attribute has a value that is not allowed	"Record: Invalid trim value
\`method\` of \`<Redirect>\` is wrong	An attribute has a value that is not allowed	"The method attribute of Number must be GET or POST.	"Redirect: Invalid method value
This verb needs a newer API version	The number or the request uses the 2008 API	"Your version of the API does not support this feature.	"Twiml verb not supported by this API version.
\`<Refer>\` works on SIP calls only	The call is not a SIP call	"Refer not allowed on non-SIP call legs	"The Refer verb can only be invoked on a SIP call leg.
A SIP transfer came, but \`<Dial>\` has no \`referUrl\`	\`referUrl\` is missing or misspelled	"Dial: No referUrl attribute specified	"Twilio received a REFER on an established <Dial> session, but there was no referUrl attribute specified.
\`<Sms>\` does not work in this Region	The feature is not offered in this Region	"SMS verb not supported in this realm
An add-on does not work in this Region	The feature is not offered in this Region	"AddOns are not supported in this realm
The call of a trial account ended after 10 minutes	The account has not been upgraded	"Trial account call duration exceeded 10 minute limit
The client notification URL can't be used	The URL is wrong, or its server failed	"Invalid Client Notification URL
The client notification URL responded with an error	The URL is wrong, or its server failed	"Client Notification URL Error Response
\`reason\` of \`<Reject>\` is wrong	An attribute has a value that is not allowed	"Reject: Invalid cause
\`length\` of \`<Pause>\` is wrong	An attribute has a value that is not allowed	"Pause: Invalid length value	"The length attribute must be a positive integer, in seconds.
Invalid "To" attribute	"The To attribute does not appear to be a phone number that you can SMS
Invalid "From" attribute	"The From phone number does not appear to be a phone number that you can SMS from
Invalid Body	"The SMS body does not contain valid text
Invalid Method attribute	"method attribute may only be "GET" or "POST"
Invalid statusCallback attribute	"The Sms Verb's statusCallback attribute must be a valid URL
Document retrieval limit reached	"Your SMS Reply session has requested too many documents.
SMS send rate limit exceeded	"Too many messages have been sent between two numbers within a short time period, possibly indicating a runaway job or infinite loop.
From phone number not SMS capable	"The From phone number does not appear to be a phone number that you can SMS from
TwiML Reply message limit exceeded	"Too many messages have been sent in reply to an incoming message.
Invalid Verb for SMS Reply	"An Invalid Verb has been passed back in an SMS reply.
Invalid To phone number for Trial mode	"To field must be a validated caller ID while in Trial mode
\`method\` of \`<Enqueue>\` is wrong	An attribute has a value that is not allowed	"Enqueue: Invalid method value	"The method is invalid.
\`waitUrl\` of \`<Enqueue>\` is wrong	An attribute has a value that is not allowed	"Enqueue: Invalid waitUrl
\`action\` of \`<Enqueue>\` is wrong	An attribute has a value that is not allowed	"Enqueue: Invalid Enqueue action url
\`name\` of \`<Enqueue>\` is wrong	An attribute has a value that is not allowed	"Enqueue: Queue name too short	"The queue name must be at least one character long.
\`name\` of \`<Enqueue>\` is wrong	An attribute has a value that is not allowed	"Enqueue: Queue name too long	"The queue name must be less than 64 characters in length.
\`waitUrlMethod\` of \`<Enqueue>\` is wrong	An attribute has a value that is not allowed	"Enqueue: Invalid waitUrlMethod value	"The waitUrlMethod value is invalid.
The call queue is full	The limit of the queue is reached	"Enqueue: The targeted queue reached max queue size	"The default max queue size is 100 and can be set to a maximum of 5000.
\`method\` of \`<Queue>\` is wrong	An attribute has a value that is not allowed	"Dial->Queue: Invalid whisper method	"The whisper method is invalid.
\`url\` of \`<Queue>\` is wrong	An attribute has a value that is not allowed	"Dial->Queue: Invalid whisper url
\`name\` of \`<Queue>\` is wrong	An attribute has a value that is not allowed	"Dial->Queue: queue name too short	"The name of the queue must be at least 1 character long.
\`name\` of \`<Queue>\` is wrong	An attribute has a value that is not allowed	"Dial->Queue: queue name too long	"The name of the queue must be shorter than 64 characters.
The reservation SID in \`<Queue>\` is wrong	The SID is wrong, or of another workspace or account	"Dial->Queue: Invalid ReservationSid. Unable to dequeue	"Provided ReservationSid is invalid.
The reservation is gone or was not accepted	The SID is wrong, or of another workspace or account	"Dial->Queue: Could not find or accept provided reservationSid	"Provided ReservationSid could not be found or has been canceled / rescinded.
The worker's activity could not be changed	Its state does not allow this action	"Dial->Queue: Could not update worker to provided activity
TaskRouter queues do not work in this Region	The permission or the feature is missing	"TaskRouter Dial Queue not supported in this realm
The workflow SID in \`<Enqueue>\` is wrong	The SID is wrong, or of another workspace or account	"Enqueue: Provided Workflow was not a valid sid	"Provided workflow sid was not valid.
The task attributes in \`<Enqueue>\` are not valid JSON	The text is not one JSON object	"Enqueue: Provided Attributes JSON was not valid	"Provided Attributes is not valid JSON.
\`<Enqueue>\` could not create a task	No filter of the workflow fits the attributes	"Enqueue: Could not create Task	"The Task attributes could not be matched a Workflow.
The task of a call could not be cleaned up	A system behind the request failed for a moment	"Enqueue: Unable to cleanup task	"Unable to cancel the task created by Enqueue upon a TwimL error or task hangup.
\`<Enqueue>\` with TaskRouter fails in this Region	The permission or the feature is missing	"TaskRouter Enqueue not supported in this realm
The workflow SID in \`<Conference>\` is wrong	The SID is wrong, or of another workspace or account	"Provided workflow sid was not valid.	"Dial->Conference: Invalid WorkflowSid
The task attributes in \`<Conference>\` are not valid JSON	The text is not one JSON object	"Provided Attributes is not valid JSON.	"Dial->Conference: Provided Attributes was not valid JSON
\`priority\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid Priority	"Provided priority is not a valid integer
\`timeout\` of \`<Conference>\` is wrong	An attribute has a value that is not allowed	"Dial->Conference: Invalid Timeout	"Provided timeout is not a valid integer
\`<Conference>\` could not create a task	A system behind the request failed for a moment	"Dial->Conference: Unable to create task	"Unable to create the task created by Conference
The task of a conference could not be cleaned up	A system behind the request failed for a moment	"Dial->Conference: Unable to cleanup task	"Unable to cancel the task created by Conference upon a TwiML error or task hangup.
The reservation SID in \`<Conference>\` is wrong	The SID is wrong, or of another workspace or account	"Dial->Conference: Invalid ReservationSid	"Provided ReservationSid on Conference is invalid
The activity SID for after the call is wrong	The SID is wrong, or of another workspace or account	"Dial->Conference: Invalid PostWorkActivitySid	"Provided PostWorkActivitySid on Conference is invalid
The reservation could not be accepted	Its state does not allow this action	"Dial->Conference: Unable to accept Reservation	"Unable to accept the Reservation
The worker could not be updated	A system behind the request failed for a moment	"Dial->Conference: Unable to update Worker	"Unable to update Worker to provided PostWorkActivitySid
Too many workers are active at the same time	The limit of active workers is reached	"Max concurrent Workers exceeded
The statistics asked for are older than 30 days	\`StartDate\` lies more than 30 days back	"start_date passed to TaskRouter statistics is older than 30 days.
\`<Start>\` or \`<Stop>\` contains an unknown element	An element or text is nested where nothing may be	"Start: Invalid nested noun value
Twilio could not send a call progress event	A system behind the request failed for a moment	"Call Progress: Internal Twilio Error	"An internal error has occurred that prevented Twilio from processing your Call Progress Event.
A call progress event waited too long	Your server responds too late	"Call Progress: Queue Timeout	"A callback request timed out in the callback queue.
Your status callback responded with an error	Nothing is served at this URL (404)	Your own signature check refuses Twilio (403)	Your server responds with an error (5xx)	The URL asks for a login (401 or 403)	The route does not accept the method (405)	"Got HTTP {status} response to {url}	"Call Progress: Warning Response to Callback URL	"Got an HTTP warning in response to the callback URL.
TwiML for a running call needs absolute URLs	A URL in the TwiML is relative	"Action Callback URL must be an absolute URL when using TwiML to update in-progress calls	"Action Callback URL must be absolute when updating in-progress calls	"Use absolute URLs when updating in-progress calls with TwiML
Twilio failed while handling the request	A system behind the request failed for a moment	"Internal Server Error
Coaching does not work in this conference	The permission or the feature is missing	"Whisper Not Available on Twilio Conference
The conference is not connected	Its state does not allow this action	"Conference is not bridged
The attributes of the conference are wrong	One of the attributes has a wrong value	"Failed to validate conference attributes
No conference has this SID or name	It was deleted, or belongs to another account	"Could not recognize conference sid or friendly name
Twilio could not send a conference event	A system behind the request failed for a moment	"Conference Event: Internal Twilio Error
Your conference callback responded with an error	Nothing is served at this URL (404)	Your own signature check refuses Twilio (403)	Your server responds with an error (5xx)	The URL asks for a login (401 or 403)	The route does not accept the method (405)	"Conference Event: Error Response to Callback URL
The conference is full	The limit of participants is reached	"Conference is full
Too many calls run for one more participant	The limit of calls at once is reached	"Failed to join conference due to account concurrency limit exceeded
The conference does not exist or has ended	The conference has ended	Name or SID are wrong	"Conference does not exist or is completed
The label of the participant has the wrong form	The label is too long, a Call SID, or has a slash	"Dial->Conference: Invalid participant label, must not exceed 128 characters, must not be a CallSid, must not contain '/'	"Conference: Participant label invalid (max 128 chars, not CallSid, no '/')
The label of the participant has the wrong form	The label is too long, a Call SID, or has a slash	"Invalid participant label, must not exceed 128 characters, must not be a CallSid, must not contain '/'	"Participant label invalid: max 128 chars, not a CallSid, no '/'
The label is used by another participant	Two calls get the same label	"Dial->Conference: Participant label is in use by another participant
The label is used by another participant	Two calls get the same label	"Participant label is in use by another participant
The participant to coach is on hold	The participant is not connected now	"Participant to be whispered is on hold
The participant to coach is not in the conference	The participant is not connected now	"Participant to be whispered is not present in the conference
The participant could not be added	A system behind the request failed for a moment	"Participant failed to be added to the conference
The conference is in an unexpected state	A system behind the request failed for a moment	"Unexpected conference status
The recording was too short to be kept	The call ended right after the recording began	"Voice Recording : Unavailable because duration is too short	"Recording is unavailable because the duration was shorter than the minimum required duration.
The recording was silent and not kept	Nobody spoke, or no audio arrived	"Voice Recording: Unavailable because recording is silent	"Recording was detected as silent and not stored.
The recording could not be encrypted	The public key could not be used	"Voice Recording: Unavailable due to encryption failure	"Recording was not stored due to a public key encryption failure. (only applicable if call recording encryption feature enabled)
No valid public key for recordings	The account has no valid public key	"Voice Recording: Unavailable due to no valid public keys	"Recording was not stored due to no valid public keys on the account (only applicable if call recording encryption feature enabled)
The recording was lost in encryption	A system behind the request failed for a moment	"Voice Recording: Unavailable due to internal encryption error	"Recording was not stored due to a transient internal encryption error (only applicable if call recording encryption feature enabled)
The recording was encrypted with another key	The chosen key is deleted or can't be used	"Voice Recording: Encrypted with alternate public key	"Recording was encrypted with alternate public key because the one configured on the account is invalid or deleted. (only applicable if call recording encryption feature enabled)
The call has more than one recording running	Its state does not allow this action	"Voice Recording: Request failed due to concurrent recordings	"The request failed because there is more than one active recording for the provided CallSID
Encrypted recordings are not available as MP3	The URL ends with \`.mp3\`	"Voice Recording: Cannot fetch .mp3 encrypted recording	"Recording cannot be retrieved in .mp3 format when call recording encryption feature is enabled on the account.
Deleting the recordings failed	A system behind the request failed for a moment	"Internal failure when bulk deleting recordings from your account
The S3 storage settings are wrong	Bucket URL or credentials are wrong or missing	"Voice Recording: Upload file to external AWS S3 bucket failed (Invalid Configuration)
Your S3 bucket denies access	The credentials may not write to the bucket	"Voice Recording: Upload file to external AWS S3 bucket failed (Access Denied)
A mono recording has no second channel	The recording was made in mono	"Voice Recording: Cannot download a dual-channel presentation of a mono recording
The recording is in a state that forbids this	Its state does not allow this action	"Voice Recording: Resource not in a state to accept recording action request
This account may not read the Insights data	Advanced Features of Voice Insights are turned off	The call belongs to another account	"Forbidden to access data	"This error code is returned when an account is trying to access a resource created by another account.
No finished summary for this call	"Completed summary for this call wasn't found
Call too old for Voice Insights data	"This call ended more than 30 days ago
Voice Insights Advanced Features not enabled
Internal Server Error - Query Timeout
Internal Server Error
Invalid query parameter
Invalid document submission
Illegible or blurry document submission
Expired or invalid document submission
Redactions in document	"Redactions in document.
Required criteria are missing	"Missing information
Information does not match the supporting document
Incomplete document submission	"Incomplete document submission.
Name mismatch (Proof of Identity)
Nationality mismatch (Proof of Identity)
Business registration number mismatch	"Business registration number mismatch.
Business name mismatch
Domestic address required	"Require domestic address.
Domestic emergency address required	"Require domestic emergency address.
Invalid or incomplete address provided	"Invalid or incomplete address provided.
Invalid or incomplete emergency address provided	"Invalid or incomplete emergency address provided.
Address mismatch	"Address mismatch.
Address not found
PO Box not allowed	"PO Box not allowed.
Proof of Identity Required for Authorized Representative	"Proof of Identity Required for Authorized Representative.
No proof of the representative's tie to the business	"Proof of authorized representative’s association with the business required.
Name mismatch (Proof of Address)
Outdated Proof of Address document
Document contains an inactive business
Uploaded document could not be processed	"Failed to upload an unprocessable document
Personal or document details are missing	"One or more of the required information is missing.
Missing information in the form
Information does not match the supporting document
Number type needs a valid address in its country	"The phone number type you selected requires a valid domestic address.
Issue with the Supporting Document(s)
Issue with the inputs you provided
Individual is under age	"Under age Individual
Business name could not be linked to the website	"Unable to verify association between business name and website
Invalid phone number
Invalid email
Missing Work Email for Authorized Representative
Validation Issue for Authorized Representative
Missing Tax ID
Missing/Invalid Photo ID
Commercial registration copy not submitted
Invalid excerpt from the commercial register
Business Details contain an inactive business
Rejected test bundle
Business name and website could not be matched	"The association between business name and website cannot be verified
Business ID could not be verified	"The Business ID you provided could not be verified
The address could not be verified
Unable to verify Authorized representative #1
Unable to verify Authorized representative #2	"Unable to verify Authorized representative #2.
Email domain and website domain differ	"The Email domain doesn't match the website domain
Customer Profile or Trust Product does not allow copying	"Customer Profile or Trust Product is not eligible to be copied
Customer Profile or Trust Product was copied before	"Customer Profile or Trust Product is already copied
Ineligible Business Registration Authority
Copy failed: Address of Profile or Trust Product deleted	"Customer Profile or Trust Product cannot be copied due to a deleted Address
unique_customer_provided_id is already in use	"Contact with the unique_customer_provided_id provided already exists
Invalid or missing Contact input
Contact validation error
Invalid contact search request
Contact update has invalid JSON or a read-only field	"When updating a contact, invalid JSON syntax or invalid field that cannot be updated by this endpoint	"Contact update failed: invalid JSON or non-updatable field
Contact update changes no field	"When updating a contact at least one field should be updated
Contact has no name, customer ID or channel	"At least one of the following fields is required for a contact: first_name, middle_name, last_name, legal_name, preferred_name, unique_customer_provided_id or channel	"Contact requires at least one name, unique_customer_provided_id, or channel
Contact requested by both customer ID and channel	"Can fetch contact either by unique_customer_provided_id or channel
Channel value belongs to another contact	"Contact with the provided channel value already exists
More than one channel marked as primary	"Only one channel can be set as primary
Invalid channel
Invalid channel type
Invalid channel input
Channel validation error
Maximum number of channels allowed reached
Invalid Channel Description
Channel value can not be updated
Channel update changes no field	"When updating a channel at least one field should be updated
Invalid location type
Maximum number of locations allowed reached
Invalid location input
Location validation error
Invalid country code
Page size is not from 1 to 25	"Invalid page size, it must be between 1 and 25 if specified
Invalid page token
Location update changes no field	"When updating a location at least one field should be updated
Page token is negative	"Page token must be bigger than or equal to 0
Custom Field provided is not defined
Invalid or missing Custom Field input
Custom Field validation error
Field definition name already exists
Field definition name exceeded maximum length
Custom field type is not text, date or number	"Field definition type is invalid; data types that are supported are text, date, and number	"Invalid field type. Supported types: text, date, number
Number of custom field definitions exceeded limit
Field definition name cannot be empty
Request body is not valid JSON	"Input request body is not properly json formatted
Custom field definition provided is not defined
Internal Server Error
Invalid page size for custom field definition
Custom field name is reserved by Twilio	"Field definition name cannot be a duplicate of an existing Twilio-defined field
Unique form key missing from the request	"Expected Unique form key in input request is missing
Channel update has invalid JSON or a read-only field	"When updating a channel, invalid JSON syntax or invalid field that cannot be updated by this endpoint	"Channel update failed: invalid JSON or non-updatable field
Input request content type is invalid
Server unavailable or busy
A parameter is missing, unknown or misspelled	A required parameter did not arrive	Twilio does not know a parameter	"Missing required parameter	"Bad request	"Missing required parameter {Parameter} in the post body	"Services are limited to less than or equal to {n}	"Queue named {name} already exists for workspace {WorkspaceSid} for account {AccountSid}	"Some dependencies could not be validated. No matching version found for {package}@{version}. You can find the valid versions at {url}	"One or more parameters you sent the REST API were not recognized and were ignored.	"Unknown parameters
The friendly name is too long or empty	\`FriendlyName\` is outside 1 to 64 characters	"Invalid FriendlyName	"Many Twilio resources take descriptive names to help you remember what they are.
Twilio refused to authenticate this request	Account SID and Auth Token do not match	Standard and Restricted keys may not call the Accounts API	The key and its secret are not a valid pair	The API key was deleted or belongs elsewhere	The variables are empty where the code runs	The value carries extra characters	The username is no Account SID and no API key SID	The API key SID stands where the Account SID belongs	The primary compliance profile is not approved	The account is a trial account	No credentials reached Twilio	The Auth Token was replaced	This key may not manage API keys or Auth Tokens	The address names another account	The CLI uses another profile	A key of the parent account does not reach subaccounts	The credentials belong to another Region	The address carries no valid Account SID	The two values are swapped or equal	The \`Authorization\` header has the wrong form	A policy of the account refuses the request	The OAuth access token expired or is not valid	The account is suspended or closed	Organization APIs accept OAuth apps of the organization only	"Authenticate	"Authentication Error - invalid username	"Authentication Error - No credentials provided	"Primary compliance profile is not approved	"This feature is not available on a Trial account	"Policy evaluation failed	"Permission Denied	"Your AccountSid or AuthToken was incorrect.	"Primary compliance profile is not approved. Please complete the KYC process in Trust Hub to gain access.	"This feature is not available on a Trial account. Please upgrade your account to gain access.	"twilio-cli profiles use Standard API Keys which are not permitted to manage Accounts (e.g., create Subaccounts) and other API Keys.	"Authentication failed. When using regional resources, you must authenticate with a region-specific Auth Token.	"Hint: If accessing regional resources, ensure you are using region-specific credentials from the API Keys section of your regional console.	"You lack permission to the resource and method you requested.
This address does not accept that HTTP method	The request uses the wrong method	Twilio does not offer this action	"Method not allowed	"The resource you accessed is valid, but the HTTP method you attempted to use is not supported for the resource.
The account is not active	The balance is used up	The new trial account was not activated	The account or its parent was suspended	"Account not active	"Your Twilio account is not active, potentially because you ran out of funds, or you have not yet activated your free trial.
The app lacks a right on the customer's account	The Connect App never asked for this right	The customer withdrew the authorization	"Access Denied	"You don't have sufficient privileges to access the requested resource.
The page size is above 1000	\`PageSize\` is larger than the resource allows	"Page size too large	"Invalid pageSize parameter. Expected a positive integer, was '{value}'.	"You’ve requested a page size that is too large.
Test credentials may not use this resource	The request is signed with test credentials	"Resource not accessible with Test Account Credentials	"Currently only a handful of API resources can be tested with your test credentials.	"Test Credentials
Too early to delete this call or message	The record is too fresh	The call is still going on	"Cannot delete this resource before it is complete	"You attempted to delete a call or message resource before it was completed.
This action is turned off for the account	Twilio has turned the action off for this account	"Action disabled for account
The connection uses a TLS version that is too old	The runtime offers only TLS 1.0 or 1.1	A proxy connects on behalf of the application	"Invalid TLS version
Twilio accepts none of the offered TLS ciphers	The runtime or a proxy offers old cipher suites only	"Invalid TLSv1.2 Cipher Suite	"Request is not configured with a PCI compliant cipher suite
Update changes nothing in T-Mobile's records	"No update/state change is observed for the data entered
T-Mobile rejected the phone number	"Phone number rejected by T-Mobile SDG Service Provisioning API
Phone number is empty or has non-digits	"Phone number is not correct: it cannot be null or have non-decimal symbols
Twilio cannot use this Access Token	What the SDK received is not an Access Token	The secret does not belong to the key in the token	The Auth Token was used in the place of an API key	A clock is wrong	The push credential in the token is wrong	The key was made in another Region	"Invalid Access Token	"Twilio was unable to validate your Access Token	"Notification exception during registration: TNException: Couldn't create registration	"The operation couldn’t be completed. (com.twilio.video error {n}.)	"AccessTokenInvalid	"AccessTokenInvalidError
The header of the Access Token is wrong	The header of the token lacks a field	An old capability token was sent	"Invalid Access Token header	"The header of the Access Token provided to the Twilio API was invalid	"AccessTokenHeaderInvalid	"AccessTokenHeaderInvalidError
Key or account in the Access Token is wrong	The key or the account in the token is wrong	The Auth Token was used in the place of an API key	The API key was deleted	The key belongs to another account than the token	The account is suspended or closed	"Invalid Access Token issuer/subject	"Invalid Access Token issuer or subject	"The issuer or subject of the Access Token provided to the Twilio API was invalid	"AccessTokenIssuerInvalid	"AccessTokenIssuerInvalidError
The Access Token has expired	The token is older than its lifetime	A clock is wrong	The token is set to live longer than 24 hours	The expiry is not a number of seconds	"Access Token expired or expiration date invalid	"Access Token has expired or expiration date is invalid	"Token update rejected by server: {status}	"Server closed connection: {status}	"Provided Grant token is not authenticated or expired	"JWT token has expired. Update token.	"Worker's active token has expired.	"The Access Token provided to the Twilio API has expired, the expiration time specified in the token was invalid, or the expiration time specified was too far in the future	"AccessTokenExpired	"AccessTokenExpiredError
The Access Token is not valid yet	A clock is wrong	The token was given a later start	"Access Token not yet valid	"The Access Token provided to the Twilio API is not yet valid	"AccessTokenNotYetValid	"AccessTokenNotYetValidError
The grants of the Access Token do not fit	The token lacks the grant for this product	The grant names a service of another account	The token was made for another product	"Invalid Access Token grants	"The Access Token signature and issuer were valid, but the grants specified in the token were invalid, unparseable, or did not authorize the action being requested	"AccessTokenGrantsInvalid	"AccessTokenGrantsInvalidError
The signature of the Access Token is wrong	The secret does not belong to the key in the token	The Auth Token was used in the place of an API key	The key belongs to another account than the token	A Restricted key signed the token	"Invalid Access Token signature	"The signature for the Access Token provided was invalid.	"AccessTokenSignatureInvalid	"AccessTokenSignatureInvalidError
Twilio refused the token of this request	The Access Token is refused without a reason	The key belongs to another account than the token	The secret does not belong to the key in the token	The Auth Token was used in the place of an API key	A Restricted key signed the token	The JWT for client validation does not pass	"Authentication Failed	"The authorization with Token failed	"Could not authenticate fpa token	"Failed to register. Code: {n}.	"The Authentication with the provided JWT failed	"AuthenticationFailed
The header of the JWT is wrong	The client validation JWT has another header	The header of the token lacks a field	"Invalid Header
Issuer or subject of the JWT is wrong	The client validation JWT names another key	The key or the account in the token is wrong	The key belongs to another account than the token	The account is suspended or closed	"Invalid Issuer Or Subject
The claims of the JWT are not complete	A claim of the token is missing or empty	The client validation JWT lacks a claim	"Invalid Token claims set	"Invalid Claim Set
The JWT is not valid yet	A clock is wrong	The JWT was given a later start	"Expiration Time In The Future
The JWT has expired	The token is older than its lifetime	A clock is wrong	The client validation JWT was used again	"Expired or Invalid Expiration in Token
The JWT is set to live too long	The token is set to live longer than 24 hours	A clock is wrong	The client validation JWT lives too long	"Expiration Time Exceeds Maximum Time Allowed	"The expiration time provided when creating the JWT exceeds the maximum duration allowed	"ExpirationTimeExceedsMaxTimeAllowed
The signature of the JWT is wrong	Private key and public key are no pair	The secret does not belong to the key in the token	"Invalid Signature
What was sent as a token is not a JWT	What the SDK received is not an Access Token	The header of the token lacks a field	A Restricted key signed the token	The client validation header holds no JWT	"Invalid Token
The update request carries no parameters	No parameter arrived under a known name	"Update request doesn't contain any parameters	"Programmable Chat: Parameters are not specified for update request
Another update of this resource is still running	Two requests change the same resource	"A conflicting resource update is in progress	"The requested resource is already being updated simultaneously by another API request.
The number was registered at WhatsApp too often	Ten registrations were tried in 72 hours
Twilio forbids this account the request	The account is suspended or closed	The account works, but may not do this	"Forbidden	"The account lacks permission to access the Twilio API. Typically this means the account has been suspended or closed. For assistance, please contact support
Twilio found nothing at this address	The SID is wrong, or what it named was deleted	A variable in the address is empty	The verification is used up	The call has already ended	The resource belongs to another account	A subaccount owns it, and the parent asks	The address itself is wrong	The resource is stored in another Region	Conversations still holds the old user of this identity	"The requested resource	"was not found	"The requested resource {path} was not found	"The requested resource was not found	"No active release was found	"The resource was not found.
The resource is in a state that forbids the change	The resource is busy or in another state than expected	This build is already active in the environment	"Conflict	"The request could not be completed due to a conflict with the current state of the target resource.
Twilio no longer offers this API	The request still calls \`SMS/Messages\`	The request calls another API that has ended	"This API is being discontinued	"The API is no longer available
Request Entity Too Large	"Request entity is larger than limits defined
A parameter has a value that Twilio does not accept	A value is outside what the resource takes	The body has another encoding than the resource expects	"Invalid Parameter
A SID in the request is not a valid SID	The SID is cut off or carries extra characters	The SID names another kind of resource	A variable was empty	"Invalid SID
Twilio wants a newer protocol for this connection	The application connects with TLS 1.0 or 1.1	An old build still runs	A proxy connects with old TLS	"Upgrade Required	"The server refuses to perform the request using the current protocol but might be willing to do so after the client upgrades to a different protocol.
Too many requests at the same time	The application sends in bursts	A limit of Verify is reached	The deployment uploads many files at once	"Too Many Requests	"Too many requests for the associated account being sent	"Your account is sending too many concurrent Rest API requests to Twilio servers.
Twilio failed while handling the request	A fault or a timeout at Twilio	The API key SID stands where the Account SID belongs	"An internal server error has occurred	"Internal Server Error
This part of Twilio is not available at the moment	A Twilio service is down or overloaded	"Service is unavailable	"Please try again	"Service is unavailable. Please try again
Twilio Internal Error	"Twilio's platform encountered an internal error while processing this message.
Accounts resource error	"Errors related to the Accounts resource	"Accounts Resource
A subaccount cannot have subaccounts of its own	The credentials belong to a subaccount	"Subaccounts cannot contain subaccounts	"A subaccount cannot contain nested subaccounts.
Reached maximum number of Services	"Reached maximum number of Services per parent account and product
Calls resource error	"Errors related to the Calls resource	"Calls Resource
The call has no recipient (\`To\`)	\`To\` is empty, misspelled or sent in another form	"No 'To' number is specified	"No to number is specified	"No called number is specified	"No Called number specified	"You attempted to initiate an outbound phone call, but you did not specify what number to call in the <span class='rest-attribute'>Called</span> POST parameter
Called number is a premium number	"You attempted to initiate an outboud phone call to a "premium" phone number, such as a toll 976 line.
International calling not enabled	"You attempted to initiate an outbound phone call to an international phone number, which is not currently supported.
Call already initiated	"You should never receive this error
Twilio can't use the URL of the call	The URL exists only on your machine or network	The URL is empty	The URL is not complete, or has stray characters	The TwiML app of the request has no voice URL	"Url is not a valid URL: {url}	"Url parameter is required. For more information, see http://www.twilio.com/docs/api/twiml	"You attempted to initiate an outbound phone call, but the URL you specified to handle the call was not a valid URL.	"Invalid URL
Invalid SendDigits
Invalid IfMachine	"You attempted to initiate an outbound phone call, but you sent an invalid <span class='rest-attribute'>IfMachine</span> parameter.
Invalid Timeout	"You attempted to initiate an outbound phone call, but you sent an invalid <span class='rest-attribute'>Timeout</span> parameter.
Invalid Method
Your account may not call from this number	The number is neither yours nor verified	The number belongs to another account or project	Test credentials accept one \`From\` only	\`From\` is a name, not a number	"The source phone number provided, {from}, is not yet verified for your account. You may only make calls from phone numbers that you've verified or purchased from Twilio.	"'From' phone number not verified	"You attempted to initiate an outbound phone call, but the 'From' number you specified is not a verified number for your account.
The recipient (To) is not a usable phone number	The number is incomplete or has a typo	To holds no number at all	Recipient and sender are the same number	The recipient is a short code or a sender name	Twilio doesn't know the prefix before the number	A test number that always gives this error	"Invalid 'To' Phone Number: {to}	"Invalid 'To' Phone Number	"The 'To' number {to} is not a valid phone number.	"The phone number you are attempting to call, {to}, is not valid.	"You attempted to initiate an outbound phone call or message, but the <span class='rest-attribute'>Called</span> phone number you supplied was not a valid phone number.	"You attempted to initiate an outbound phone call or send a message, but the To phone number you supplied was not a valid phone number or was incorrectly formatted.
Twilio doesn't accept this From number or name	The recipient contains a colon	The sender isn't written as Twilio reads it	A SID stands in the place of the sender	The sender name is too general or blocked	A trial account can't send from a name	The WhatsApp sender isn't approved, or lacks its prefix	A prefix before the sender doesn't fit	The number isn't allowed to send or call	A test number that always gives this error	"The 'From' number {from} is not a valid phone number, shortcode, or alphanumeric sender ID.	"is not a valid phone number, shortcode, or alphanumeric sender ID	"Invalid 'From' Number	"Invalid From Number (caller ID)	"You attempted to initiate an outbound phone call or message, but the From parameter you supplied was not a valid phone number, Alphanumeric Sender ID or approved WhatsApp Sender.	"Invalid From Number
The call has no caller (\`From\`)	\`From\` is empty, misspelled or sent in another form	"No 'From' number is specified	"Caller phone number is required
Twilio finds no way to call this number	The number is not complete or has a typo	No carrier takes the call to this number	A test number that always gives this error	"'To' phone number cannot be reached	"You attempted to initiate an outbound phone call to a phone number that cannot be reached.
Your account may not call this country	The country is switched off	The number was read as one of another country	The number lies in a high-risk range of the country	The subaccount has permissions of its own	A test number that always gives this error	"Account not authorized to call {to}. Perhaps you need to enable some international permissions: {url}	"Account not authorized to call	"not authorized to call {to}	"Geo Permission configuration is not permitting call	"You attempted to initiate an outbound phone call to a phone number that is not enabled on your account.
Twilio blocks calls to this number	Calls to +1 need an approved business profile	Twilio blocks the number against fraud, or by law	Letters in the number were read as keypad digits	A test number that always gives this error	"Account not allowed to call {to}	"The destination number is blocked by Twilio.	"API: Call blocked by Twilio	"API: Call blocked by Twilio blocklist
The number to call is not a valid phone number	The number lacks its country code	No such number exists	A test number that always gives this error	"The phone number you are attempting to call, {to}, is not valid.	"Phone number does not appear to be valid	"You attempted to initiate an outbound phone call to an invalid phone number.
There is no such TwiML app	The app was deleted, or belongs elsewhere	The value is not a TwiML app SID	"Invalid ApplicationSid	"You attempted to initiate an outbound phone call with an invalid ApplicationSid. The application may not exist anymore or may not be available within your account	"InvalidApplicationSid	"You attempted to initiate an outbound phone call with an invalid ApplicationSid.
A trial account can only call verified numbers	The number has not been verified yet	The number called is not the one that was verified	The number is verified in another account	"The number {to} is unverified. Trial accounts may only make calls to verified numbers.	"'To' phone number not verified	"You attempted to initiate an outbound phone call from a trial account, but the 'To' number you specified is not a verified number for your account.
Invalid call state	"Call is not in-progress. Cannot redirect.	"You attempted a realtime operation on a Call that was not in-progress.
SipAuthUsername is too long	"Invalid SipAuthUsername. Must be fewer than 256 chars	"The SipAuthUsername you specified was longer than 255 characters.
Illegal characters in SipAuthUsername	"Invalid SipAuthUsername. Illegal chars	"The SipAuthUsername you specified contained characters not allowed in SIP.
SipAuthPassword is too long	"Invalid SipAuthPassword. Must be fewer than 256 chars	"The SipAuthPassword you specified contained too many characters.
Illegal characters in SipAuthPassword	"The SipAuthUsername you specified contained characters not allowed in SIP.	"Invalid SipAuthPassword. Illegal chars
SipAuthPassword is required when providing SipAuthUsername	"You must specify a SipAuthPassword if you are also using SipAuthUsername.
SIP calling not enabled for this account	"Your account is not enabled for SIP calling.
SIP URI headers are too long	"Headers portion of SIP URI must be fewer than 1024 chars	"The headers you are sending must be fewer than 1024 characters.
Illegal characters in a SIP header name	"Invalid SIP Header. Illegal chars in header name	"The header you passed has characters not allowed in SIP.
Illegal characters in a SIP header value	"Invalid SIP Header. Illegal chars in header value	"The header value you passed has characters not allowed in SIP.
Maximum Domains Reached	"An account cannot have more than 100 domains.
Domain Validation Error	"One of the parameters passed when creating or updating a SIP domain was incorrect.
Invalid Domain	"The domain name requested is invalid, already in use or a subdomain of a domain you do not control.
Domain still has subdomains	"You cannot delete a domain while subdomains of it exist.
Invalid Machine Detection configuration value	"You attempted to initiate an outbound call, but you provided a Machine Detection configuration value that is not allowed
IP Access Control List Validation Error	"One of the parameters passed when creating or updating an IP Access Control List was incorrect.
IP Access Control List Dependencies Violation	"You cannot delete an IP Access Control List that is still mapped to a SIP Domain.
Maximum IP Addresses Reached for List	"IP Access control lists cannot contain more than 25 Addresses.
Address Validation Error	"One of the parameters passed when creating or updating an Address was incorrect.
Maximum Credential Lists Reached	"An account cannot have more than 100 IP Access Control Lists.
Credential List Validation Error	"One of the parameters passed when creating or updating a Credential List was incorrect.
Credential List Dependencies Violation	"You cannot delete a Credential List that is still mapped to a SIP Domain.
Maximum Credentials Reached for List	"Credential Lists cannot contain more than 1000 Credentials.
Credential Validation Error	"One of the parameters passed when creating or updating a Credential was incorrect.
Maximum Number of Trunks reached
Trunk Validation Error
Trunk Dependencies
Trunk Domain already taken
Maximum Origination URIs reached
Trunking CPS change not allowed
Invalid Region
Max Connection Policies Reached	"An account cannot have more than 10000 Connection Policies.
Max Connection Policy Entries Reached	"A Connection Policy cannot have more than 10 entries.
Maximum IP Access Control Lists reached	"You cannot have more than 1000 IP Access Control Lists.
Invalid ruleset
Invalid SIP Manipulation Policy SID
Invalid SIP Manipulation Policy
Account has too many SIP Manipulation Policies	"Maximum number of SIP Manipulation Polies per account reached
Maximum number of actions per rule reached
Maximum number of conditions per rule reached
No AMD status callback URL provided	"No Answering Machine Detection status callback URL was provided for this call.	"Answering Machine Detection was enabled on this call, but no AMD status callback URL was provided, so Twilio has no where to send the results when they are returned.
Invalid Answering Machine Detection Parameters	"Answering Machine Detection parameters specific to POST to /Calls API have been passed in POST to /Participants, <Dial><Number>, or <Dial><Sip>
Inbound caller's number is not verified	"'From' phone number not verified	"You received an inbound phone call to a Twilio phone number owned by your trial account, but the 'From' number is not a Verified Caller ID on your account.
The recipient is a short code	To has the three to six digits of a short code	"'To' number cannot be a Short Code: {to}	"'To' number cannot be a Short Code	"You attempted to send an SMS, but the To phone number you supplied was a Short Code.
To and From are the same number	The sender setting holds the recipient's number	A reply takes the wrong number of the incoming message	The recipient is missing, and a default steps in	"'To' and 'From' number cannot be the same: {number}	"'To' and 'From' number cannot be the same	"'To' and 'From' numbers cannot be the same	"You attempted to send an SMS, but the To phone number you supplied is the same as the From number.
A trial account can't send from a name	Sender names need an upgraded account	"Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts: {name}	"Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts	"You attempted to send an SMS from a Trial Account using an Alphanumeric Sender ID as the From parameter.
The recipient is a premium-rate or information number	Somebody entered a premium-rate number	Fraud on an open form	"Sending to Premium rate or Information Service numbers is not allowed	"Twilio doesn't allow sending SMS messages to premium rate or information service numbers.
Invalid BYOC trunk SID
Cannot create application: application limit exceeded
Approaching application creation limit
From is not one of your SMS numbers or names	The number isn't one that you have at Twilio	The sender name has characters that Twilio refuses	"The phone number you specified was not a valid North American (US or Canadian) number.	"Invalid phone number
Twilio does not accept this webhook URL	The URL points to your own machine	A proxy hides the public host from your app	The host or the URL is malformed	The URL is empty, relative or lacks its scheme	"VoiceUrl is not valid: {url}	"SmsUrl is not valid: {url}	"VoiceUrl is not a valid URL: {url}	"SmsUrl is not a valid URL: {url}	"StatusCallback is not a valid URL: {url}	"You attempted to update the URL handler associated with a phone number, but the URL you specified was not valid.	"Invalid URL
The webhook method is neither \`GET\` nor \`POST\`	\`VoiceMethod\` breaks Twilio's rule	"You attempted to update the HTTP method that Twilio uses when somebody calls your phone number, but the <span class='rest-attribute'>Method</span> you supplied was not valid.	"Invalid Method
A trial account cannot get another number	A trial account has one number	"Trial accounts are allowed only one Twilio number. To purchase additional numbers, please upgrade your account.	"Inbound Phone number not available to trial account	"You attempted to get a phone number using the REST API, but your Twilio Free Trial Account does not support having your own phone number.
VoiceFallbackUrl needs a VoiceUrl	The main URL is missing	"Cannot set VoiceFallbackUrl without setting Url	"You cannot set a fallback URL without specifying a primary URL
SmsFallbackUrl needs an SmsUrl	The main URL is missing	"You cannot set a fallback URL without specifying a primary URL	"Cannot set SmsFallbackUrl without setting SmsUrl
This number has no SMS, so it takes no SMS settings	The number can't send or receive SMS	"This Phone Number type does not support SMS
Messages to this country are not enabled	The country is switched off	The number was taken for one of another country	Twilio doesn't deliver to this country	The subaccount has permissions of its own	A test number that always gives this error	"Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {to}.	"permissions disabled for the destination region	"Permission to send an SMS has not been enabled for the region indicated by the 'To' number	"Permission to send an SMS or MMS has not been enabled for the region indicated by the 'To' number	"Message blocked: permissions disabled for the destination region	"You have attempted to send an SMS or MMS to a region that has not been enabled in your account's Messaging Geo-Permissions settings.
This number cannot look up caller names	The number doesn't have this feature	"VoiceCallerIdLookup cannot be set for this phone number	"You attempted to set the VoiceCallerIdLookup for a phone number using the REST API, but the number does not support this feature.
The TwiML app is not one of this account	The SID is mistyped, or belongs to another account	"ApplicationSid is not accessible	"You specified a VoiceApplicationSid or SmsApplicationSid for a new phone number that is not controlled by your account, or is invalid.
The phone number or its SID is malformed	The number to buy isn't written as Twilio reads it	A Messaging Service got something else than a SID	"You tried to purchase a phone number for your account that was an invalid number.	"You tried to purchase or lookup a phone number that is invalid or add a phone number to a Messaging Service with an invalid Phone Number SID.	"Phone Number is invalid
This phone number can no longer be bought	Somebody else took the number first	The number belongs to another provider	The number is reserved for another account	A test number that always gives this error	"PhoneNumber is not available	"You tried to purchase a phone number that is not available for purchase.
The number can already be used for calls and messages	The number needs no verification	"Number already can be used for outgoing calls and messages	"The number you attempted to add as an Outgoing Caller ID to your account already can be used for outgoing calls and messages.
The number is already verified for this account	The number was verified before	"Phone number already validated on your account	"You attempted to add an Outgoing Caller ID to your account, but that number is already verified as an Outgoing Caller ID on your account.
This area code does not exist	\`AreaCode\` breaks Twilio's rule	"Invalid area code
No number is free in this area code	The area code is sold out	A test area code that always gives this error	"No phone numbers found in area code	"You attempted to get a phone number for your account, but Twilio couldn't find any numbers in the area you specified.
This phone has verified another trial account before	The phone belongs to an earlier trial	"Phone number already validated on another account	"You attempted to validate your phone number to activate your Twilio Free Trial Account, but that phone number is already associated with another Free Trial Account.
CallDelay must be 0 to 60 seconds	\`CallDelay\` breaks Twilio's rule	"Invalid CallDelay	"Call delay specified must be an integer between 0 and 60, specifying the number of seconds to delay before initiating the validation call.
PlayUrl is not an http or https URL	\`PlayUrl\` breaks Twilio's rule	"Invalid PlayUrl	"PlayUrl must be a valid URL using the HTTP or HTTPS protocol.
CallbackUrl is not an http or https URL	\`CallbackUrl\` breaks Twilio's rule	"Invalid CallbackUrl	"CallbackUrl must be a valid URL using the HTTP or HTTPS protol.
AreaCode is not possible at this address	AreaCode belongs to the main address	"AreaCode Parameter not Supported	"The AreaCode parameter for provisioning numbers is not supported on the IncomingPhoneNumbers/Local & IncomingPhoneNumbers/TollFree sub-resources.
Toll-free and local numbers were mixed up	A toll-free number was bought as local, or the reverse	"PhoneNumber Provisioning Type Mismatch
The Account SID in the request is not valid	The API key SID stands where the Account SID belongs	The value is no whole Account SID	The target account of a number transfer is wrong	The account is closed or does not exist	"Invalid AccountSid	"AccountSid SK	"AccountSid {sid} is invalid	"The AccountSid you specified was not a valid AccountSid identifier.
Account does not exist	"The AccountSid you specified does not exist.
Account is not active	"The AccountSid you specified is not an active Twilio Account.
Target account is unrelated to the number's owner	"AccountSid you are transferring to is not related to the originating owner of the phone number	"Transfer target AccountSid is not related to the phone number owner	"The AccountSid you specified is neither parent nor child of the originating Account owner.
Only the parent account can transfer phone numbers	"API User must be the parent account to transfer phone numbers.	"The API user can not be a subaccount, must be a parent account to transfer phone numbers between parent and child accounts.
Status value for the account is invalid	"Unable to update Status, invalid Status.	"The Status you specified must be one of the following strings: 'active', 'suspended', or 'closed'.
Subaccount status locked: parent account is suspended	"Unable to update Status for subaccount, parent account is suspended.
Parent account's status cannot be updated	"Unable to update Status for parent accounts	"Unable to update Status for parent accounts, status updates restricted to subaccounts only
Subaccount status locked: suspended by Twilio	"Unable to update Status for subaccount, subaccount has been suspended by Twilio	"Unable to update Status for subaccounts that have been suspended externally by Twilio.
Subaccount status locked: subaccount is closed	"Unable to update Status for subaccount, subaccount has been closed.	"Unable to update Status for subaccount, subaccount is closed and can not be re-opened.
Reached maximum number of subaccounts	"Reached maximum number of subaccounts, please contact Twilio if you want to create more subaccounts.
Invalid PageToken	"The PageToken in the requested URL was not valid.
Resource not available	"The resource you requested is not (yet) available.
Invalid callback URL	"The callback url provided is not a valid URL.
Invalid transcription type	"The transcription type you provided is not a valid choice.
RecordingSid is required	"RecordingSid is required.
From is not an SMS number of this account	The number isn't one that you have at Twilio	"Phone number is not a valid SMS-capable inbound phone number	"The phone number you provided as the FROM field to initiate an outbound SMS is not an incoming phone number assigned to your account.
The message has no text and no media	The variable behind \`Body\` is empty	The request body is JSON	The parameter isn't spelled \`Body\`	A pasted command has curly quotes	"Message body is required.	"You must specify content (text or media) for your message.	"The Body OR MediaURL parameter is required to send a Message with Twilio.
The message has no sender	The variable behind \`From\` is empty	The request body is JSON	The parameter isn't spelled \`From\`	A pasted command has curly quotes	"A 'From' phone number is required.	"A 'From' or 'MessagingServiceSid' parameter is required to send a message	"Make sure to specify a valid Twilio Phone Number, Alpha Sender ID, or Messaging Service SID in your API requests	"The 'From' parameter in your API request to send an outbound message did not include a valid Twilio Number, Alphanumeric Sender ID, or Messaging Service SID.
The message has no recipient	The variable behind \`To\` is empty	The request body is JSON	The parameter isn't spelled \`To\`	A pasted command has curly quotes	"A 'To' phone number is required.	"The destination 'To' phone number is required to send an SMS	"Make sure to specify a valid phone number as the recipient of the SMS.
The text is too long for the old SMS address	An outdated SDK or URL sends the message	"The message body exceeds the 160 character limit.	"Maximum body length is 160 characters (old API endpoint)	"You are using the deprecated /SMS/Messages API endpoint, which supports up to 160 characters per message.
This sender can't send messages to this recipient	The number can't send messages	The number isn't in this account	Test credentials send only from +15005550006	A test number is set, with live credentials	The sender isn't written in full	The number can't reach this country or network	A WhatsApp sender lacks its prefix	A short code sends only inside its country	The number is still being ported or hosted	"The 'From' phone number provided ({from}) is not a valid message-capable Twilio phone number for this destination.	"The From phone number {from} is not a valid, SMS-capable inbound phone number or short code for your account.	"The 'From' phone number provided	"is not a valid message-capable Twilio phone number for this destination	"is not a valid, SMS-capable inbound phone number or short code for your account	"The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination/account	"'From' number is not a valid message-capable Twilio number for this account	"The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination.	"You can only send SMS messages from a phone number provided by Twilio, and that phone number must be SMS enabled.	"You can only send SMS messages from a phone number, Alphanumeric Sender ID or short code provided by or ported to Twilio.
A trial account sends only from its trial number	From isn't the trial number	"The 'from' phone number must be the sandbox phone number for trial accounts.	"You can only send SMS messages from the sandbox phone number while your account is in the free trial.
The recipient is not verified for this account	A trial account sends to verified numbers only	The recipient arrived empty	The primary compliance profile isn't approved	Another number, or another account, was verified	"The number {to} is unverified. Trial accounts cannot send messages to unverified numbers; verify {to} at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number to send messages to unverified numbers.	"is unverified. Trial accounts cannot send messages to unverified numbers	"The 'to' phone number provided is not yet verified for this account.	"The number {to} is unverified. Trial accounts cannot send messages to unverified numbers	"Trial accounts cannot send messages to unverified numbers	"While your account is in Trial Mode, you may only send SMS messages to verified numbers.
Twilio doesn't accept this StatusCallback URL	The URL points to your own machine	The URL is malformed or too long	"Invalid 'StatusCallback'	"StatusCallback must be a valid HTTP(s) URL.
The recipient has opted out of your messages	The recipient answered STOP	The number has a new owner	A test number that always gives this error	"The message From/To pair violates a blacklist rule.	"Attempt to send to unsubscribed recipient	"The message From/To pair violates a blacklist rule	"The person you are trying to message has opted out of receiving messages from your Twilio phone number, Channels sender, or Messaging Service.
The sender's queue is full	Messages come faster than the sender sends	A test number that always gives this error	"SMS queue is full.	"This 'From' number has exceeded the maximum number of queued messages	"You have attempted to enqueue too many messages for a given 'From' number.	"Twilio queues messages based on the sending rate of a sender or an account.
This sender can't reach this recipient	The recipient's country takes no sender names	The number sends only inside its own country	Twilio reads another number than you meant	The recipient's country takes no MMS	The short code does not reach this carrier	Twilio has no route to this carrier	A test number that always gives this error	"Message cannot be sent with the current combination of 'To' ({to}) and/or 'From' ({from}) parameters	"The 'To' phone number: {to}, is not currently reachable using the 'From' phone number: {from} via SMS.	"The 'To' phone number: {to}, is not currently reachable using the 'From' phone number: {from} via MMS.	"Message cannot be sent with the current combination of "To" and/or "From" parameters	"The 'To' phone number is not currently reachable via SMS	"You have attempted to send to a number that is not currently reachable via Twilio SMS.
The number needs a certified local address	The account has no fitting Address	"PhoneNumber Requires Certification	"To purchase this phone number, you must certify that you or your customer has a business or personal address within the local country.
The recipient is not a mobile number	The number is incomplete or has a typo	The number is a landline	The number belongs to a device	A test number that always gives this error	"'To' number is not a valid mobile number	"To number: {to}, is not a mobile number	"The 'To' number {to} is not a valid mobile number	"is not a mobile number	"You have attempted to send a SMS with a 'To' number that is not a valid mobile number.
The Address lies outside the area of the number	The message lists the towns that fit	"No valid address created for: {towns}	"Phone Number Requires a Local Address	"To purchase this number you must have an Address on your account which satisfies the local address requirements.
From fits several numbers of the account	The sender lacks its country code	"The 'From' number matches multiple numbers for your account	"You have attempted to send a SMS with a 'From' number that matches more than one number belonging to your account.
The message is longer than 1,600 characters	The text is too long	A value fills the text up	Special characters count more than once	"The concatenated message body exceeds the 1600 character limit.	"The maximum allowable body text length is generally 1600 characters, but some glyphs such as Emoji, Emoticons or other special characters will be counted as multiple characters.
Twilio refuses the text of this message	The text is one that all carriers block	"The message body cannot be sent	"You have attempted to send a message with content that is being filtered by all of our carriers.
The message has no text, media or template	The parameter isn't spelled as Twilio spells it	The text is empty	The request body is JSON	The SDK is older than the parameter	"A text message body or media urls must be specified.	"A Message Body, Media URL or Content SID is required
A media URL is malformed	A whole list was sent as one URL	\`MediaUrl\` is empty	The URL lacks \`https://\`	The URL has characters that need encoding	"Media urls: {urls} are invalid. Please use only valid http and https urls	"Invalid media URL(s)	"One or more media URL you provided is invalid.	"One or more media URLs that you provided is invalid — they are malformed in some way.
The sender can't send MMS	The number has no MMS	"The 'From' number has not been enabled for MMS	"The 'From' phone number does not appear to be a phone number that you can send MMS messages from.	"The From number is not enabled for MMS messaging.
MMS is switched off for this account	Only Twilio can switch MMS on	"MMS has not been enabled for your account	"Your account has not been enabled for picture messaging.
The message has more than ten media files	Too many files for one message	"Number of media files exceeds allowed limit	"The number of media URLs exceeds the maximum allowed.
ValidityPeriod must be 1 to 36,000 seconds	\`ValidityPeriod\` breaks Twilio's rule	"Invalid validity period value
StatusCallbackEvent has an unknown event	\`StatusCallbackEvent\` breaks Twilio's rule	"Invalid 'StatusCallbackEvent'	"One or more of the StatusCallbackEvents provided were invalid.
MaxPrice is not a positive number	MaxPrice is still sent	"Max Price must be a valid float	"Max Price must be a valid positive float
Twilio can't validate this Address	The Address is misspelled or incomplete	"Address Validation Error
Twilio suggests another spelling of the Address	The spelling differs from the register	"Address Validation Error - Check Suggested Address
The Address belongs to a verified document	The Address was part of a review	"Cannot mutate Address that is linked to a verified Document.
The number needs an Address	The purchase names no Address	The Address belongs to another account	"Phone Number Requires an Address but the 'AddressSid' parameter was empty	"Phone Number Requires an Address	"To purchase this number you must supply the Address of the user of this phone number.
Numbers of this SIP trunk still have emergency calling	A number has emergency calling switched on	"SIP Trunk is in use for emergency calling	"One or more numbers associated with this SIP trunk are provisioned for emergency calling.
The recipient is a landline	The number belongs to a landline	"'To' number cannot be a landline	"You have attempted to send an SMS with a To number that is a landline.
A bundle still uses this end user	Something still uses this end user	"End-User cannot be deleted due to an active assignment to a Bundle
A bundle still uses this document	Something still uses this document	"Supporting Document cannot be deleted due to active Regulatory Bundle assignment
The document is under review	The review is not finished	"Supporting Document is not eligible for deletion
The bundle is under review	The review is not finished	"Regulatory Bundle is not eligible for deletion
Numbers still use this bundle	Something still uses this bundle	"Regulatory Bundle cannot be deleted due to active number assignment
The number needs a regulatory bundle	The purchase names no bundle	The bundle is for another country or kind	The bundle isn't approved yet	The bundle belongs to another account	"Bundle required and not provided for country: [{country}] and numberType: [{type}]	"To purchase or transfer this number you must provide a bundle compliant with the rules for the country and number type. More information here: {url}	"Phone Number Requires a Bundle	"To provision this number you must supply the Bundle with End-User information and Supporting Documents to comply with local telecom regulations.
The number needs a verified identity document	No verified document was passed	"Phone Number Requires a Verified Identity Document
A document or Address does not fit the rules	Address and bundle do not belong together	"Document does not satisfy regulatory requirement
The subject of the MMS is longer than 40 characters	The subject is too long	"Maximum subject length is 40 characters	"Keep the subject text of your message to 40 characters or less.
The message has more recipients than the channel allows	\`To\` holds a list	"There are more recipient addresses than allowed
ContentVariables came without a ContentSid	The variable with the SID is empty	The parameter has another name	The SID was passed as the text of the message	"ContentSid Required	"A ContentSid must be specified if ContentVariables are provided in the request.
ContentSid is no template of this account	The value is not the SID of a template	The template belongs to another account	The template was deleted	"The ContentSid is Invalid	"The ContentSid you are using is not valid
The template can't take these ContentVariables	The value is no JSON string	A value of the template is empty	A value is no string	A value holds line breaks or many spaces	A placeholder of the template is malformed	"The Content Variables parameter is invalid.	"The ContentVariables you are using are not valid	"The ContentVariables Parameter is invalid
This country doesn't accept the Sender ID	The country allows no names as sender	The name is not registered in this country	"The Sender ID is invalid
A parameter of the message is too long	The text is longer than 1,600 characters	"Parameter exceeded character limit
From is not a Twilio number	The sender isn't a number you have at Twilio	The sender lacks + or its country code	The short code is of another country	The number is still being ported or hosted	"'From' {from} is not a Twilio phone number or Short Code country mismatch	"You can only send SMS messages from a phone number, Alphanumeric Sender ID or short code provided by or ported to Twilio.	"'From' is not a Twilio phone number or Short Code country mismatch
The From number belongs to another account	The credentials are those of another account	The number was moved to another account	From is set beside a Messaging Service	"Mismatch between the 'From' number {from} and the account {account}	"Mismatch between the 'From' number {from} and the account {AccountSid}	"Mismatch between the 'From' number and the account	"The From number you are using to send an SMS is not associated with your account.
From is a number that sends no SMS	The number was made for voice only	"'From' number is not SMS-capable	"Phone numbers must be SMS-capable.
From and To don't go together in Ireland (IE1)	The value has the wrong form or is not allowed	"Current combination of 'From' and 'To' parameters cannot be used in Ireland region
The From number's routing is set up wrong	The value has the wrong form or is not allowed	"'From' phone number routing configuration is incorrect
FallbackFrom and From exclude each other	The request has both parameters	"'FallbackFrom' cannot be used with a 'From' sender
FallbackFrom is no usable sender	Its form or its owner is wrong	"Invalid 'FallbackFrom' sender
FallbackFrom needs a Messaging Service	No Messaging Service is named	"'FallbackFrom' requires MessagingServiceSid
The Messaging Service has no RCS sender	Its sender pool holds no RCS sender	"'FallbackFrom' requires the Messaging Service to have an RCS Sender
Ireland (IE1) doesn't take this kind of number	North American numbers send from US1 only	"Phone number type is not supported for messaging in the Ireland (IE1) region.
The number is in another Region than the service	The number is routed to another Region	"Phone number region does not match the Messaging Service region
This Region sends no media	The request has a \`MediaUrl\`	"Media is not supported for messaging in this Twilio region.
This Region sends no content templates	The request has a \`ContentSid\`	"Content Templates are not supported for messaging in this Twilio region.
The Messaging Service is not in this account	The service was deleted, or the SID has a typo	The service belongs to another account	"The Messaging Service does not exist	"The Messaging Service resource you are referencing does not exist	"The Messaging Service resource you are referencing does not exist or does not match the Account SID in the API Request.
The Messaging Service can not send right now	The service was not available for a moment	"The Messaging Service is not available to send new messages
No sender in the service reaches this recipient	No number in it belongs to an approved campaign	The service has no US or Canadian number	The message has media, and no sender takes MMS	The senders don't reach this country	"The Messaging Service does not have a phone number available to send a message	"You have phone numbers or short codes in your Messaging Service, but none of them are capable of sending the requested message or media to this recipient.
The Messaging Service is empty	No number was added, or it left the service	The app uses another service	"The Messaging Service contains no phone numbers
The Messaging Service SID has the wrong form	Another value was passed	"The Messaging Service is invalid	"The Messaging Service Sid you are using is not valid
The sender name is missing in the request	\`AlphaSender\` is empty	"Alpha Sender ID Missing from the request
The sender name is not accepted for this service	The name is too long or only digits	Sender names are not enabled	"Alpha Sender ID is Invalid or Not Authorized for this Messaging Service
The sender is in this service already	It was added twice	"Phone Number or Short Code is already in the Messaging Service.	"Phone Number Already Exists in Messaging Service	"The phone number, short code or alpha sender ID already exists in the Messaging Service.
The sender is not in this service	It was never added, or it moved	"Phone Number, Shortcode, Destination AlphaSender, and Global AlphaSender is not associated to the specified Messaging Service.	"Sender is not associated with the specified Messaging Service	"Phone Number, Shortcode, or AlphaSender is not associated to the specified Messaging Service.
The number is in another service	The number must leave the other service first	"Phone Number or Short Code is associated with another Messaging Service.	"You have tried to assign a Twilio phone number or short code to a Messaging Service, but the number is already associated with a different Messaging Service.
The use case of the service is none	The word is unknown or in capitals	"Messaging Service Use Case is Invalid
The Messaging Service is full	The limit is reached	The country has a sender name already	"Messaging Service Number Pool size limit reached
The number can neither send SMS nor MMS	The number is for calls only	"Phone Number Does Not Have Correct Messaging Service Capabilities
The brand can not carry this campaign	The brand is pending or failed	Brand and use case are of different kinds	The brand SID is not of this account	"Brand Registration SID for US A2P Campaign Use Case is Not Registered or Not Valid
The use cases of service and campaign do not fit	One of the two must change	"Incompatible Messaging Service/A2P Use Cases
The use case of the campaign is none	The word is unknown or in small letters	"A2P Use Case is Invalid
The brand takes no Campaign Verify token	The brand failed, or is a sole proprietor	"Cannot import Campaign Verify token due to incompatible A2P brand
The Campaign Verify token is not accepted	The token is incomplete, expired or used	"Invalid Campaign Verify token
A Campaign Verify token is being imported already	An earlier import has not ended	"Campaign Verify token import already in progress
The brand was resubmitted too often	No resubmission is left	"Brand update count exceeded	"Maximum number of brand update requests reached on this brand.
Only a failed brand can be edited	The brand is still in review	The brand is approved	"Brand can only be updated when in FAILED state
Starter brands are no longer offered	The request asks for a Starter brand	"Starter brand registrations and updates are temporarily disabled
The campaign lacks a required field	A required field is empty	"Campaign registration failed due to missing parameter(s)
A field of the campaign is too short or too long	The text is outside the limits	"Campaign registration failed due to length validation failures
The campaign is suspended	Your messages broke a rule of the campaign	"Cannot perform operation on suspended campaign
Twilio is doing maintenance	The system is under maintenance	"System under maintenance. Please try again later.
The brand is suspended	The brand broke a rule of US texting	"Cannot perform operation on suspended brand
The sole proprietor brand has its campaign already	An earlier campaign takes the only place	"Campaign limit reached on the Brand
The account has no default Messaging Service	The default service was never created	"Default Messaging Service Not Found
The domain of the brand contact is not confirmed	The email is missing or not on the brand's domain	The mail to the brand contact was not answered	"The Brand contact email is invalid.	"Domain Ownership Could Not Be Verified	"Brand 2FA Failed	"Brand Registration Failure: Domain Ownership Could Not Be Verified
The link in the brand mail is too old	The link expired before it was used	"Campaign Registration Blocked for Non-Compliant Brand	"Brand Registration Failure: 2FA Verification Expired
The mail to the brand contact could not be delivered	The inbox does not exist or refuses the mail	"Brand Registration Failure: 2FA Email Undeliverable
The brand mail was not completed	The mail to the brand contact was not answered	"Brand Registration Failure: 2FA Verification Failed or Timed Out
The brand contact has a free email address	The address is not on the business's own domain	"Brand Registration Failure: Invalid Brand Contact Email Domain
The code in the brand mail is too old	The code expired before it was used	"Brand Registration Failure: 2FA Code Expired
DltPEId has the wrong form	The value has the wrong form or is not allowed	"DltPEId is invalid
DltTemplateId has the wrong form	The value has the wrong form or is not allowed	"DltTemplateId is invalid
InvoiceTag is longer than 32 characters	The value has the wrong form or is not allowed	"InvoiceTag length must be between 0 and 32
From and To are on different channels	From lacks the prefix \`whatsapp:\`	To lacks the prefix \`whatsapp:\`	Both have a prefix, of different channels	"From({from}) and To({to}) addresses should be of the same channel.	"Invalid From and To pair. From and To should be of the same channel	"Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel	"From and To parameters in the API Request should be of the same channel.
Call timed out
Call Queue Full	"There are more than 24 hours of calls in your call queue
Reached Maximum Verification Attempts
Invalid Hosted Number Order SIDs
Invalid Phone Number
Unsupported ISO country
Invalid Email Format
Invalid URL format
Invalid Method
Unable to Update Authorization Document
Invalid Application SID
Invalid Address SID
Phone Number Not Hostable
Invalid Hosted Number Order Status
Unable to Update Hosted Number Order Status
Phone Verification Incorrect
Unable to Verify Code
Invalid Unique Name
Invalid Friendly Name
Invalid Extension
Invalid Verification Document SID
Invalid Capabilities
Invalid Verification Type
Unable to Transfer Hosted Number
Invalid Authorization Document Status
Unable to Initiate Verification Call
Not portable: country or rate center unsupported	"Not Portable - Unsupported
Not portable: number already in your account	"Not Portable - Already in your Twilio Account
Not portable: number in someone else's Twilio account	"Not Portable - Already in Twilio different owner
Not portable through the API, manual porting available	"Not Portable API - Manual porting available
Internal error while checking portability	"Error - Internal Server Error
Not portable: number in one of your accounts	"Not Portable - Already in one of your Twilio Accounts
Port-in failed: contact support	"Port In Error - Contact support required
Port-in failed: carrier restrictions on the number	"Port In Error - Number with carrier restrictions	"Phone number has carrier restrictions with the losing carrier that must be resolved before porting the phone number.
Port-in failed: number inactive or disconnected	"Port In Error - Phone number is inactive or disconnected
Port-in failed: end user name does not match	"Port In Error - Invalid end user name
Port-in failed: address does not match	"Port In Error - Invalid Address
Port-in failed: invalid PIN	"Port In Error - Invalid Pin
Port-in failed: invalid account number	"Port In Error - Invalid Account Number
Port-in failed: invalid subscription right	"Port In Error - Invalid Subscription Right
Port-in failed: port date rejected	"Port In Error - Port Date Rejected
Port-in failed: number is not portable	"Port In Error - Not Portable
Port-in failed: invalid Bundle	"Port In Error - Invalid Bundle
Port-in failed: required fields missing	"Port In Error - Missing required fields
Port-in failed: numbers from several countries	"Port In Error - Contains numbers for multiple countries
Port-in failed: Address SID is not valid	"Port In Error - Invalid Address
Phone number has no configuration for the region	"Configuration Retrieval Error	"The Phone Numbers Configuration is Missing
Invalid End-User Type or Number Type
Regulation for the number group not found	"No regulation sid found for the given number group
Regulation SID or number country and type missing	"No regulation sid or phone number country and type was provided
Unable to parse bundle status
Bundle status and properties updated together	"Bundle status and properties cannot be updated in the same request
The object SID does not fit the Bundle	"Attempting to assign invalid object_sid to Bundle
This type of object cannot join a Bundle	"Attempting to add invalid object type to bundle
Unable to parse attributes JSON
Supporting Document status and attributes updated together	"Supporting Document status and attributes cannot be updated in the same request
Supporting Document status value is invalid	"Invalid status enum in Supporting Document update request
Supporting Document has no Type	"Cannot create a Supporting Document with no Type
Supporting Document has no FriendlyName	"Cannot create a Supporting Document with no FriendlyName
Invalid End-User Type in request
Invalid Number Type in request
Missing End User	"An End User is missing from the regulatory bundle
Missing End-User field
Missing Supporting Document
Missing Supporting Document field
Supporting Document and End-User fields differ	"The Supporting Document field does not match the field in the End-User
An Address is missing
Emergency address is not registered
Emergency Status cannot be updated
Regulatory Bundle does not qualify for copying	"Regulatory Bundle is not eligible to be Copied
Regulatory Bundle cannot transfer Item Assignments
Source Bundle for replacing items not found	"From Bundle to Replace Items does not exist
Bundle cannot replace items from itself	"Cannot replace Items from Bundle to same Bundle
Source Bundle lacks the latest Regulation requirements	"From Bundle does not have latest Regulation requirements that matches destination Bundle	"From Bundle does not meet the latest Regulation requirements
Supporting Document Bundle Assignment cannot be removed
Bundle cannot be copied: its Address was deleted	"Regulatory Bundle cannot be copied due to a deleted Address
Account may not get new long code numbers	"This account is restricted from provisioning new long code phone numbers
Number being ported out cannot be released	"The Phone Number cannot be released because it is being ported out of Twilio
Phone Number linked to Active Route Configuration
Phone number fields not supported in this region	"Phone Number Instance fields are not supported within region
Phone Number Operation not permitted within Region
Phone Number Operation not permitted within Region
Starter profiles are temporarily disabled	"Starter profile creation and updates are temporarily disabled
Twilio phone number using deprecated API version
Redaction clashes with long code STOP filtering	"Message Redaction Incompatible Configuration: Long code STOP filtering
Redaction clashes with Short Code STOP filtering	"Message Redaction Incompatible Configuration: Short code "STOP" filtering
Redaction clashes with Sticky Sender	"Message Redaction Incompatible Configuration: Sticky Sender
Redaction clashes with Advanced Opt-Out	"Message Redaction Incompatible Configuration: Advanced Opt-Out
Redaction clashes with Fallback to Long Code	"Phone Number Redaction Incompatible Configuration: Fallback to Long Code
Redaction clashes with GET for inbound webhooks	"Message Redaction Incompatible Configuration: Inbound Webhook GET Requests
User list filter is not valid	"The specified filter for listing organization users is invalid
First name of the user is not accepted	"The provided user's first name is invalid
Last name of the user is not accepted	"The provided user's last name is invalid
External ID of the user is not accepted	"The provided user's external ID is invalid
The provided user's username is invalid
The SCIM schema syntax is invalid
Organization has too many managed users	"The organization has reached its limit for managed users
The requested SCIM user was not found
User's status does not allow an update	"The user's is in an unupdatable status.
User has no primary email address	"The primary email address is missing for the user
Primary email address is not valid	"The value for the primary email address is invalid
Updating the email address is unsupported
Updating the username is unsupported
Primary email address and username differ	"The primary email address does not match the username
The SCIM PATCH request is invalid
Updating the organization owner is not allowed
The email domain is unverified
The organization's users API refuses the credentials	The request is not signed with an OAuth token	The OAuth token expired, or its app lacks the scope	The token belongs to another organization	"The request is not authorized
Request breaks a business rule	"Failed to complete request due to a business rule violations
Version conflict in SCIM header
Rate limit exceeded
Duplicate username or externalId
Invalid page token
The organization was not found
The organization's account was not found
Organization has no room for more accounts	"The organization's account limit has been reached
Organization has an account owner who is not managed	"The organization's account owner is not a managed user
Account creation names no owner	"The organization's account owner was not set during creation
The organization's accounts API refuses the credentials	The request is not signed with an OAuth token	The OAuth token expired, or its app lacks the scope	The token belongs to another organization	"The request is not authorized
Request to the Organizations API is not valid	"Failed to complete request due to a bad request
No credentials that count for this organization	No \`Authorization\` header reached Twilio	The resource belongs to another organization	The request is signed with an Auth Token or API key	"does not contain any authorization information	"The Request does not contain any authorization information	"The Request does not contain any authorization information (most cases: credentials) or the credentials and the resource have no relation.
Request is rate limited
Role assignment scope is not a managed account	"The scope for role assignments must be a managed account
Role assignment identity is not a managed user	"The identity for role assignments must be a managed user
The role assignment has an invalid role
Listing role assignments requires query parameters
Queue overflow	"Twilio queues messages based on the sending rate of a sender or an account.
The account was suspended before the message went out	Twilio suspended the account	The main account above this subaccount is suspended	"Account suspended	"Your account was suspended between the time of message send and delivery.	"This message failed because your account was suspended after this message was queued but before it was sent by Twilio.
The recipient's phone could not be reached	The phone is off, out of coverage or abroad	The number receives no SMS	The carrier filters your messages	The mobile plan does not take short codes	The carrier has a fault	"Unreachable destination handset	"The destination handset you are trying to reach is switched off or otherwise unavailable.
The message was blocked on the way to the recipient	The recipient opted out	Twilio or the carrier filters the message	The number is on a do-not-disturb register (India)	The number receives no SMS	"Message blocked	"The destination number you are trying to reach is blocked from receiving this message.
The carrier does not know this number	The number is no longer in use	The number has a typo	The number receives no SMS	"Unknown destination handset	"Unknown destination handset. The destination number you are trying to reach is unknown and may no longer exist.	"The destination number you are trying to reach is unknown and may no longer exist.
The number is a landline or its carrier is out of reach	The number is a landline	The carrier cannot be reached from a short code	An internet line does not take SMS	"Landline or unreachable carrier	"The destination number is unable to receive this message.
The message was filtered by Twilio or a carrier	The text looks like spam to a filter	The sender is not registered for US traffic (A2P 10DLC)	The country wants registered sender names	The filter is wrong about your message	"Message filtered	"Carrier violation	"Your message content was flagged as going against carrier guidelines.	"Your message was filtered (blocked) by Twilio or by the carrier.
Delivery failed and the carrier gave no reason	The phone is off, out of coverage or abroad	The network blocks sender names	The network stumbles over a long text or special characters	The carrier refuses or has a fault	"Unknown error
Missing inbound segment	"One or more segments associated with your multi-part inbound message was not received.
Message price exceeds max price	"The error code is obsolete.
MMS not available for this number in its region	"MMS not supported by the receiving phone number in this region
TTL is too small	"Message Time To Live is too small
TTL is too big	"Message Time To Live is too big
'To' attributes are Invalid
Non-supported channel type is used
'To' and 'From' channel types are incompatible
Carrier network congestion	"Message request was rejected because the carrier has high traffic.	"A 30017 error is an indicator that the downstream carrier is experiencing performance issues due to high traffic.
Alphanumeric Sender ID not registered, delivery may fail	"Destination carrier requires sender ID pre-registration	"You sent a message (message SID: SMXXXXX) to a mobile number in a country that requires Alphanumeric Sender ID pre-registration.
Content size exceeds carrier limit	"Message failed because the size of the content associated with the message exceeded carrier limit
Internal Failure with Message Scheduling
Internal Failure with messaging service orchestrator
US A2P 10DLC: rate limits exceeded	"US A2P 10DLC - Rate Limits Exceeded	"Your messages to this particular carrier has exceeded the maximum allowable limits for your phone number and/or campaign.
US A2P 10DLC: Brand's daily message cap reached	"US A2P 10DLC - Daily Message Cap Reached	"Your messages to this particular carrier has exceeded the maximum allowable messages for the day.	"You have sent the maximum allowable daily messages for your Brand to the carrier.
Numeric Sender ID Not Provisioned on Carrier	"Provisioning Issue with Carrier	"You sent a message (message SID: SMXXXXX) to a mobile number in a country that requires Numeric Sender ID pre-registration and provisioning.
US A2P 10DLC: 50% of T-Mobile daily limit used	"US A2P 10DLC - 50% T-Mobile Daily Message Limit Consumed	"As part of the US A2P 10DLC initiative, T-Mobile has instituted a daily message limit.	"Please note that this daily limit is based on the sum of SMS segments and MMS messages you send to T-Mobile subscribers on a 24-hour basis, and is reset daily at midnight PT.
US A2P 10DLC: 70% of T-Mobile daily limit used	"US A2P 10DLC - 70% T-Mobile Daily Message Limit Consumed	"As part of the US A2P 10DLC initiative, T-Mobile has instituted a daily message limit.	"Please note that this daily limit is based on the sum of SMS segments and MMS messages you send to T-Mobile subscribers on a 24-hour basis, and is reset daily at midnight PT.
US A2P 10DLC: T-Mobile daily limit reached	"US A2P 10DLC - T-Mobile Daily Message Limit Reached	"As part of the US A2P 10DLC initiative, T-Mobile has instituted a daily message limit.	"Please note that this daily limit is based on the sum of SMS segments and MMS messages you send to T-Mobile subscribers on a 24-hour basis, and is reset daily at midnight PT.
Invalid API version
Invalid ContentRetention
Invalid AddressRetention
Invalid MaxRate
The toll-free number is not verified	Nobody has submitted the verification	The verification is still in review	The verification was rejected	The number was verified in another account	"Toll-Free Number Has Not Been Verified	"You sent a message (message SID: {sid}) from a Toll-Free number to a mobile subscriber in USA or Canada.	"Toll-Free Verification Required.
The US A2P 10DLC campaign is suspended	Your messages broke a rule of the campaign	"US A2P 10DLC - Campaign Suspended
The US number belongs to no approved campaign	The number is not in the campaign's sender pool	No brand or campaign was ever registered	The campaign is not approved yet	The campaign was rejected	The app sends through another service or account	A sole proprietor campaign has one number already	Registering the number failed	"US A2P 10DLC - Message from an Unregistered Number	"Messages sent to US numbers will not be delivered if they are sent from numbers that are not associated with an approved A2P 10DLC Campaign.
The number is still being set up for its campaign	It was added a short while ago	It was removed and added again	Its port or hosting is not complete	"US A2P 10DLC - Message from a number still being configured	"We could not send your message because this number you're sending from is still being configured.
Validity Period Expired	"The specified validity period on this message has elapsed.
The account may not send messages	Twilio switched outgoing messages off	"Outbound Messaging Disabled	"Sending messages from this account has been disabled.
OTP Message Body Filtered	"Twilio has determined that the body of this message contains a One-Time Passcode (OTP).
Filtered to Prevent Message Loops	"This inbound message appears to be machine generated.
The sender name is not registered in this country	The name was never registered for your account	"Destination carrier requires sender ID pre-registration
The sender must be registered in this country	A letter of authorization is missing	The name was never registered for your account	"Message from an unregistered number sent to a United Kingdom number	"Sender is restricted or unregistered in a country requiring registration
The sender name is too general or not yours	The name does not show who sends	"The Sender ID is blocked as generic or it contains special characters	"Alphanumeric Sender ID is generic or unauthorized for this account
The text took the domestic way into the country	Sender or content looks foreign to the network	"International SMS via Domestic Gateway
The text is too long for a trial account	The text has too many characters	One special character halves the room	"Trial Message Length Exceeded
The validity period is out of range	The number of seconds is wrong	"Validity Period is less than zero or greater than maximum allowed
Nobody confirmed the delivery	The device was not reachable	"Message delivery not confirmed
Domain SID is invalid	"The Domain SID included in your request is not a valid Domain for your Twilio Organization.
Domain is unverified	"The domain specified by the Domain SID in use has not been verified and configured to work with Click Tracking.
TLS certificate for your Domain has expired	"TLS certificate for your Domain has expired.	"Domain's certificate has expired	"The private certificate associated with Domain you specific has expired
Links not shortened due to application failure	"Links not shortened due to application failure.	"Links not shortened due to shortener application failure	"Twilio was unable to shorten the links included in your message due to an application error in the shortening service.
Shortened link not found, fallback URL used	"Shortened link not found. Click redirected to fallback Url	"Twilio was unable to find a record of the shortened link that this request was sent to.
No shortened link and no fallback URL	"Shortened link not found and no fallback URL found	"We returned a 404 to this user action as we could not find a valid url or fallback url to redirect them to.
Domain is not set up for click tracking	"Domain has not been set up for this account
Domain private certificate has not been uploaded	"The private certificate required for Twilio to process shortening requests through this domain has not been uploaded
Account is not part of an organization	"Twilio account does not belong to an organization	"Domains are managed at the Organization level.
Callback URL is invalid	"The URL specified in your API request for callback is invalid
Domain is blocked	"The provided URL to resolve this link to is on a blocked domain.
URL is on a deny list	"Url is blacklisted	"The URL provided is blocked.
Account is not found
Specified date is too old
Specified date is not available yet
Date format is incorrect
Certificate or private key is missing	"Certificate or private key or both are missing	"Please use PEM format for uploaded certificates
Certificate cannot be parsed
Private key is invalid	"Unable to parse private key
Certificate and private key pair is invalid	"Private key and certificate mismatch
Domain has no certificate and private key yet	"Domain certificate and private key are not uploaded	"Given Domain is not onboarded, please upload cert for domain first
Fallback URL is missing	"Fallback URL is missing, please add an URL.
Fallback URL is invalid	"Fallback URL is invalid, please check the format of the URL parameter
Callback URL is missing	"Callback URL is missing, please add an URL.
MessagingServiceSID cannot be empty or null
US A2P 10DLC: Sole Proprietor number limit reached	"Your phone number could not be registered with US A2P 10DLC
10DLC number could not be registered	"Your 10DLC number failed to be registered	"Your phone number failed registration/deregistration due to Unknown reasons
MessagingServiceSID is invalid	"MessagingServiceSID is invalid.
MessagingServiceSidsAction is invalid	"MessagingServiceSidsAction is invalid, please check for valid action types
Certificate is self signed	"Please use a certificate with valid signature
Messaging Service is used by another domain configuration	"Messaging Service SID already belongs in another domain configuration.	"Messaging Service SID is already associated with a domain configuration in the account
Domain's certificate will expire soon	"A TLS certificate associated with one of your domains will expire soon.
Certificate cannot be validated	"Certificate cannot be validated.	"We were not able to validate your certificate for your domain.
The certificate could not be uploaded	"The certificate could not be uploaded.	"The certificate could not be uploaded due to invalid system state.
Invalid DNS setup for link shortening
Unable to issue certificate
Unable to renew certificate
Parameters are not valid
Not Found	"The resource was not found.
This message cannot be canceled
Provider Timeout Error	"The provider used may be experiencing disruptions resulting in errors or request timeouts.
The number SID of the verification is not usable	The SID is of another kind	The account does not hold this number	"Invalid Phone Number SID
Toll-free rejected: the edit period is over	The rejected verification was not edited in time	"Toll Free verification rejection - Edit time expired
Toll-free rejected for a reason that is not told	The reason was not passed on	"Toll Free verification rejection - Unknown Error
Toll-free rejected: sexual content	The business or its texts are in this field	The reviewer misread the business	"Toll-Free phone number verification rejection - Disallowed: SHAFT - Sex	"Toll-Free phone number verification rejection - Content Violation
Toll-free rejected: spam	The business or its texts are in this field	The reviewer misread the business	"Toll-Free phone number verification rejection - Disallowed: Spam	"Toll-Free phone number verification rejection - Campaign Violation
Toll-free rejected: loan marketing	The business or its texts are in this field	The reviewer misread the business	"Toll-Free verification rejection - Disallowed: Loan Marketing	"Toll Free verification rejection - Disallowed Content
Toll-free rejected: fraud	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Fraud	"Toll Free verification rejection - High Risk
Toll-free rejected: business data could not be checked	The name is not the legal one	The address is wrong or incomplete	The website does not open	The registration number is missing	The software firm was registered, not the business	"Toll Free verification rejection - Could not validate business information	"Toll Free verification rejection - Invalid Information
Toll-free rejected: consent is not explicit	The form asks for a number and nothing else	Texts are mentioned only in the policy or terms	Offers are sent without a written yes	"Toll Free verification rejection - Opt-in not sufficient: express consent required	"Toll Free verification rejection - Opt-In Error
Toll-free rejected: the number is not at Twilio yet	The port or hosting of the number was not complete	"Toll Free verification rejection - phone number not provisioned to Twilio	"Toll Free verification rejection - Phone Number Error
Toll-free rejected: the age check is missing or weak	The website lacks a real age check	"Toll-Free phone number verification rejection - Age Gate
Toll-free rejected: bad link in a sample	The link hides where it leads	"Toll Free verification rejection - URL issues in sample message	"Toll Free verification rejection - Sample message URL issues in sample message
Blocked for 15 to 30 minutes: it looks like fraud	Bots use a form of yours to send codes	Real customers were taken for fraud	"Message delivery blocked	"The destination number you are trying to reach is temporarily blocked from receiving this message.
Toll-free not reviewed: the address is wrong	The address is wrong or incomplete	"Toll-Free phone number verification unable to process - address invalid
Toll-free not reviewed: the email does not work	The address does not receive mail	"Toll-Free phone number verification unable to process - email invalid
Blocked for some hours: it looks like fraud	Bots use a form of yours to send codes	Real customers were taken for fraud	"Message couldn't be delivered	"Message couldn’t be delivered to the destination number you are trying to reach temporarily.
The account has sent too many messages	The trial account is used up	Twilio set a limit for this account	"Account exceeded the messages limit	"Account sent too many messages which exceeded the messages limit.
Toll-free rejected: hate	The business or its texts are in this field	The reviewer misread the business	"Toll-Free phone number verification rejection - Disallowed: SHAFT - Hate
Toll-free rejected: alcohol	The website lacks a real age check	The reviewer misread the business	"Toll Free verification rejection - Disallowed: SHAFT - Alcohol
Toll-free rejected: firearms	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: SHAFT - Firearms
Toll-free rejected: tobacco or vaping	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: SHAFT - Tobacco / Vape
Toll-free rejected: cannabis or CBD	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Cannabis/CBD
Toll-free rejected: debt collection for others	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Third Party Debt Collection
Toll-free rejected: gambling or betting	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Gambling
Toll-free rejected: sweepstakes or contests	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Sweepstakes
Toll-free rejected: stock tips	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Stock Alerts/Platforms
Toll-free rejected: cryptocurrency	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Cryptocurrency
Toll-free rejected: risky investments	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes
Toll-free rejected: debt reduction	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed - Debt Reduction
Toll-free rejected: credit repair	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Credit Repair
Toll-free rejected: bought leads	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Third-party Lead Generation
Toll-free rejected: illegal goods	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Illegal substances/articles
Toll-free rejected: deceptive marketing	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - High Risk: Deceptive Marketing
Toll-free rejected: a link without https	A link is not secure	"Toll Free verification rejection - High Risk - Non-secured URL in sample message
Toll-free rejected: the business could not be verified	The name is not the legal one	The address is wrong or incomplete	The website does not open	The registration number is missing	The software firm was registered, not the business	"Toll Free verification rejection - Could not verify Business
Toll-free rejected: the website does not open	The address is wrong or the site is down	"Toll Free verification rejection - Cannot validate business website URL
Toll-free rejected: not the business that texts	The software firm was registered, not the business	Your own number, but the samples name others	The account has a reseller profile	"Toll Free verification rejection - Need end business
Toll-free rejected: consent is tied to something else	The consent is a clause of a contract or the terms	People can't go on without agreeing	Giving a number counts as agreeing	The box is already ticked	"Opt-in - Consent for messaging is a requirement for service	"Consent for Messaging Cannot Be Part of Other Agreements	"Toll Free rejection: Cannot combine messaging consent with service requirement	"Toll Free verification rejection - Opt-in not sufficient: Cannot combine consent for messaging with requirement for service
Toll-free rejected: no proof of consent	A way of agreeing is chosen, and nothing shows it	The link shows no form	The link does not open for a stranger	"Toll Free verification rejection - Opt-in not provided
Toll-free rejected: consent is shared with others	The policy passes numbers or consent on	"Toll Free verification rejection - Opt-in - Third party information sharing not allowed	"Toll Free rejection: Third-party information sharing not allowed
Toll-free rejected: one number for several businesses	Several businesses share the number	"Toll Free verification rejection - single phone number used for multiple businesses
Toll-free rejected: more than five numbers	The reason for so many numbers is missing	"Toll Free verification rejection - justification needed for more than five toll free phone numbers per businesses	"Toll Free rejection: Justification required for more than 5 numbers
Toll-free rejected: phishing	The business or its texts are in this field	The reviewer misread the business	"Toll-Free phone number verification rejection - Disallowed - Phishing
The toll-free verification was canceled on request	The request was withdrawn	"Toll Free verification - Requested Cancellation
Toll-free rejected: free email address	The address is not on the business's own domain	"Toll Free verification rejection - Business email requires an official domain
Toll-free rejected: the contact is not of the business	The contact is no person of the business	"Toll Free verification rejection - Contact must be a business representative
Toll-free rejected: name and public records differ	The name is not the legal one	"Toll Free verification rejection - Business name and office record mismatch
Blocked as suspected fraud, or business papers wanted	Bots use a form of yours to send codes	Real customers were taken for fraud	No register excerpt or tax letter was handed in	"Message couldn't be delivered	"Message couldn’t be delivered to the destination number you are trying to reach temporarily.
Toll-free rejected: the answer to HELP names nobody	The HELP reply leads to nobody	"Toll Free verification rejection - HELP keyword response must meet requirements
Toll-free rejected: the charity is not shown to be one	The proof of 501(c)(3) is missing	"Toll Free rejection: Charity must provide 501(c)(3) verification
Toll-free rejected: the trade name is wrong	The trade name is not given	"Toll Free verification rejection - DBA name must be accurately provided
Toll-free rejected: the website is not active	The reviewer saw no finished site	"Toll Free verification rejection - Website must be established and active
Toll-free rejected: the social page is not active	The page does not show an active business	"Toll Free verification rejection - Social platform must be established and active
Toll-free rejected: the website needs a login	The address is not public	"Toll Free verification rejection - Website is password protected or requires login
Toll-free rejected: the website shows no name	The site carries another name, or none	"Toll Free verification rejection - Business website URL must display branding
Toll-free rejected: policy or terms address closed	A policy page is missing or does not open	"Toll Free rejection: Privacy policy or terms URL missing or inaccessible
Toll-free rejected: the reseller is not named	The name of the ISV or reseller is missing	"Toll Free verification rejection - ISV or reseller name must be provided
Toll-free rejected: too many messages announced	The volume does not fit the business	"Toll Free verification rejection - Projected message volume exceeds use case limits
Toll-free rejected: use case and summary differ	The category does not fit the summary	"Toll Free verification rejection - Use case and use case summary inconsistent
Toll-free rejected: the summary says too little	The summary is too general	"Use case summary is incomplete
Toll-free rejected: the sign-up is not as described	The described form does not exist	The evidence shows another way of agreeing	"Toll Free verification rejection - Opt-in workflow must match submission details
Toll-free rejected: a sample does not fit	A sample is about something else	"Toll Free verification rejection - Message content doesn't align with use case
Twilio had an internal error	Twilio could not process the message	"Twilio Internal Error	"Twilio's platform encountered an internal error while processing this message.
Toll-free rejected: no Campaign Verify token	The token is missing, incomplete or expired	"Toll Free rejection: Political campaigns require a Campaign Verify token
Toll-free rejected: no FEC number	The FEC number is missing	"Toll Free verification rejection - Political campaigns must submit FEC ID
Toll-free rejected: the confirmation text lacks words	Name, frequency, rates, HELP or STOP is missing	"Toll Free verification rejection - Confirmation message missing required details
Toll-free rejected: one consent for several uses	One box covers marketing and notices	"Toll Free verification rejection - Single opt-in cannot cover multiple use cases
Toll-free rejected: people must agree to go on	One button grants everything	"Toll Free verification rejection - Opt-in must be optional, not required
Toll-free rejected: the sign-up names no business	The sentence by the box names nobody	"Toll Free verification rejection - Opt-ins must clearly reflect end business
Toll-free rejected: people agree to other texts	The form names another purpose	"Toll Free verification rejection - Opt-in does not match use case
Toll-free rejected: the box is already ticked	The box is already ticked	"Toll Free verification rejection - Pre-selected opt-in checkbox is not allowed
Toll-free rejected: the sign-up link does not open	The link does not open for a stranger	"Toll Free verification rejection - Opt-in URL not accessible
Toll-free rejected: the sign-up picture is incomplete	The picture does not show the whole form	"Toll Free verification rejection - Opt-in example must be complete and branded
Toll-free rejected: no script of the spoken consent	The words of the conversation are missing	"Toll Free verification rejection - Verbal consent script must be provided
Toll-free rejected: age-restricted without a check	The website lacks a real age check	"Toll Free verification rejection - Age gate required for age-restricted content
Toll-free rejected: the consent text is unclear	The sentence does not name texts or their purpose	The consent is part of terms or a contract	The chosen opt-in type is another one	The link shows no form	"Opt-in - Consent for messaging is a requirement for service	"Toll Free verification rejection - Opt-in not sufficient: Language Unclear
Toll-free rejected: no way of agreeing is shown	Nothing shows how people agree	"Toll Free verification rejection - Valid opt-in required for all submissions
Toll-free rejected: sign-up must be confirmed by text	The confirmation by text is missing	"Toll Free verification rejection - Double opt-in required for this use case
Toll-free rejected: shopping cart reminders	The cart reminders break one of the rules	"Toll Free rejection: Shopping cart reminders must follow specific guidelines
Toll-free rejected: the consent text lacks words	Purpose, frequency, rates, STOP or HELP is missing	"Toll Free verification rejection - Call-to-action missing required disclosures
Toll-free rejected: no privacy policy	There is no privacy policy, or it says nothing on numbers	"Toll Free rejection: Privacy policy required for personal data collection
Toll-free rejected: the policy shares consent	The policy passes numbers or consent on	"Toll Free verification rejection - Privacy policy mentions sharing opt-in data
Toll-free rejected: consent goes to third parties	The policy passes numbers or consent on	"Toll Free verification rejection - Opt-in data cannot be shared with third parties
Toll-free rejected: terms for texts closed or incomplete	The terms page is missing or incomplete	"Toll Free verification rejection - SMS terms must be accessible and compliant
Toll-free rejected: the domain has a bad reputation	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - High-risk domain reputation
Toll-free rejected: suspected fraud	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Potential fraud risk
Toll-free rejected: a public short link	The link hides where it leads	"Toll Free verification rejection - Public URL shorteners not allowed
Toll-free rejected: problems with the domain	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - High-risk domain issues
Toll-free rejected: registration number missing or wrong	The EIN is missing or wrong	"Toll Free verification rejection - Business Registration Number is Missing or Invalid
Toll-free rejected: against US federal law	The business or its texts are in this field	The reviewer misread the business	"Toll Free verification rejection - Disallowed: Non-federally compliant use case
Toll-free rejected: alcohol without an age check	The website lacks a real age check	"Toll Free rejection: Alcohol promotions require age verification
Toll-free rejected: official papers wanted	No register excerpt or tax letter was handed in	"Toll Free verification rejection - Official business registration documents required
Toll-free rejected: the answer to HELP names nobody	The HELP reply leads to nobody	"Toll-Free verification rejection - HELP keyword response must meet requirements
Rejected: personal use	The messages are private	It is a business, described as private	"Personal use cases are not supported
Rejected: people texting each other	The messages are private	It is a business, described as private	"Person-to-person (P2P) use cases are not supported
Rejected: a test without business data	Fields are filled with "test"	"Testing use case is missing business or program details
Rejected: invitations that people pass on	The invitations leave out something
Rejected: the texts do not fit the business	Website and samples speak of different things	"Business model does not match the messaging use case
Rejected: a selected use case has no sample	A mixed use case shows one kind of message	"A message sample is missing for a selected use case
Rejected: no confirmation text for the sign-up	Name, frequency, rates, HELP or STOP is missing	"Double opt-in confirmation message is required
Rejected: the link to the live form is missing	A picture or a draft stands for the form	"Live opt-in link not provided
Rejected: the consent text names no purpose	The purpose is missing or vague	"Call-to-Action does not state the message purpose
Rejected: the consent text names no frequency	How often is missing by the box	"Call-to-Action does not state message frequency
Rejected: donations need a consent of their own	One box covers news and donations
Rejected: the consent text does not say "text"	The words SMS or text messages are missing	"Consent does not specify SMS or text messaging
Rejected: one consent for texts, email and calls	Texts share a box with email or calls
Rejected: the terms name no program	A point is missing on the terms page
Rejected: the terms name no frequency	A point is missing on the terms page	"Terms of Service missing message frequency disclosure
Rejected: the terms do not say what you send	A point is missing on the terms page
Rejected: the terms name no support	A point is missing on the terms page
Rejected: the terms do not say how to stop	A point is missing on the terms page
Rejected: the terms do not mention rates	A point is missing on the terms page
Rejected: the terms leave out the carriers	A point is missing on the terms page
Rejected: advertising for prescription drugs	The campaign promotes such a drug	"Promotional messaging for prescription drugs or GLP-1 products is not permitted
Rejected: services for cheating in exams	The business or its texts are in this field	The reviewer misread the business	"Academic Fraud and Cheating Services Are Prohibited
Rejected: phishing, or a phishing exercise	The business or its texts are in this field	The reviewer misread the business	"Phishing and Simulated Phishing Messages Are Prohibited
Rejected: the consent text does not mention rates	Rates are missing by the box	"Call-to-Action is missing the message and data rates disclosure
Rejected: the consent text names no help	HELP is missing by the box	"Call-to-Action is missing customer support instructions
Message not allowed at this hour by local regulation	"Message couldn't be delivered
Message not allowed at this hour by local regulation	"Message couldn't be delivered
Message does not match the Sender ID's use case	"Message couldn't be delivered
Attempt to send to unsubscribed recipient	"The person you are trying to message has opted out of receiving messages from your Twilio phone number, Channels sender, or Messaging Service.
Failed to Upsert Consent
Failed to Upsert Contact
Brand Registration Failure: Invalid input parameters	"Invalid State/Region/Province. please check the input field value
Brand Registration Failure: Registration not found
Brand Registration Failure: Duplicate record detected
Brand Registration Failure: Max registration limit reached
Brand Registration Failure: Country code not allowed
Brand registration failed: Sole Proprietor not enabled	"Brand Registration Failure: Sole Proprietor brands are not enabled
Brand registration failed: address used too often	"Brand Registration Failure: Address duplicate threshold reached
Brand registration failed: phone number used too often	"Brand Registration Failure: Phone number duplicate threshold reached
Brand registration failed: email address used too often	"Brand Registration Failure: Email address duplicate threshold reached
Brand registration failed: mobile number used too often	"Brand Registration Failure: Mobile phone number duplicate threshold reached
Brand Registration Failure: Unsupported mobile phone number
Brand Registration Failure: Invalid or expired OTP	"You have used either an invalid or an expired OTP for brand verification.
Brand Registration Failure: Unsupported email address
Brand Registration Failure: Invalid postal address
Brand Registration Failure: Unsupported country code
Brand Registration Failure: Obfuscation check failure
Brand registration failed: no business registration number	"Brand Registration Failure: Missing Business Registration Number	"Business registration number was not provided for brand registration to complete.
Brand registration failed: no Registration Authority	"Unknown Error Code
Brand Registration Failure: Internal system error
Brand Registration Failure: Temporary system error
Brand Registration Failure: General error
Brand registration failed: connected bundles not valid	"Brand Registration Failure: Validation problems with connected bundles	"There was an error while processing the provided customer and a2p information.
US A2P Registration: General error	"There was a general system error when processing your registration request.
Brand feedback: tax ID and related data differ	"Brand Registration Feedback: Data mismatch related to tax id and its associated properties.	"Brand Registration: Tax ID data mismatch	"Your Brand has received feedback from The Campaign Registry upon registration.
Brand feedback: public company status or stock data wrong	"Your Brand has received feedback from The Campaign Registry upon registration.	"Brand Registration Feedback: Non public entity registered as a public for profit entity or the stock information mismatch.	"Brand Registration: Entity type or stock information mismatch
Brand feedback: not a US government entity	"Your Brand has received feedback from The Campaign Registry upon registration.	"Brand Registration Feedback: Non government entity registered as a government entity. Must be a U.S. government entity.	"Brand Registration: Must be a U.S. government entity to register as government
Brand feedback: no 501(c) tax-exempt status found	"Brand Registration Feedback: No IRS 501c tax-exempt status found.	"Your Brand has received feedback from The Campaign Registration upon registration.
Brand feedback: registration details not verifiable	"Brand Registration Feedback: We were unable to verify the details of the registration data.	"Brand Registration: Unable to verify registration details	"Your Brand has received feedback from The Campaign Registration upon registration.
Verification rejected: free email address	The address is not on the business's own domain	"Verification rejection - Business email requires an official domain
Verification rejected: the contact is not of the business	The contact is no person of the business	"Verification rejection - Contact must be a business representative
Verification rejected: name and public records differ	The name is not the legal one	"Verification rejection - Business name and office record mismatch
Verification rejected: official papers wanted	No register excerpt or tax letter was handed in	"Verification rejection - Official business registration documents required
Verification rejected: not the business that texts	The software firm was registered, not the business	Your own number, but the samples name others	The account has a reseller profile	"Verification rejection - Need end business
Verification rejected: business data could not be checked	The name is not the legal one	The address is wrong or incomplete	The website does not open	The registration number is missing	The software firm was registered, not the business	"Verification rejection - Could not validate business information
Verification rejected: one number for several businesses	Several businesses share the number	"Verification rejection - single phone number used for multiple businesses
Verification rejected: more than five numbers	The reason for so many numbers is missing	"Verification rejection - Justification required for more than 5 numbers
Verification rejected: the business could not be verified	The name is not the legal one	The address is wrong or incomplete	The website does not open	The registration number is missing	The software firm was registered, not the business	"Verification rejection - Could not verify Business
Verification rejected: the charity is not shown to be one	The proof of 501(c)(3) is missing	"Verification rejection - Charity must provide 501(c)(3) verification
Verification rejected: the trade name is wrong	The trade name is not given	"Verification rejection - DBA name must be accurately provided
Verification rejected: registration number missing or wrong	The EIN is missing or wrong	"Verification rejection - Business Registration Number is Missing or Invalid
Verification rejected: the website is not active	The reviewer saw no finished site	"Verification rejection - Website must be established and active
Verification rejected: the social page is not active	The page does not show an active business	"Verification rejection - Social platform must be established and active
Verification rejected: the website needs a login	The address is not public	"Verification rejection - Website is password protected or requires login
Verification rejected: the website does not open	The address is wrong or the site is down	"Verification rejection - Cannot validate business website URL
Verification rejected: the website shows no name	The site carries another name, or none	"Verification rejection - Business website URL must display branding
Verification rejected: policy or terms address closed	A policy page is missing or does not open	"Verification rejection - Privacy policy or terms URL missing or inaccessible
Verification rejected: the reseller is not named	The name of the ISV or reseller is missing	"Verification rejection - ISV or reseller name must be provided
Verification rejected: too many messages announced	The volume does not fit the business	"Verification rejection - Projected message volume exceeds use case limits
Verification rejected: use case and summary differ	The category does not fit the summary	"Verification rejection - Use case and use case summary inconsistent
Verification rejected: the summary says too little	The summary is too general	"Verification rejection - Use case summary is incomplete
Verification rejected: the sign-up is not as described	The described form does not exist	The evidence shows another way of agreeing	"Verification rejection - Opt-in workflow must match submission details
Verification rejected: a sample does not fit	A sample is about something else	"Verification rejection - Message content doesn't align with use case
Verification rejected: the edit period is over	The rejected verification was not edited in time	"Verification rejection - Edit time expired
Verification rejected: the age check is missing or weak	The website lacks a real age check	"Verification rejection - Age Gate
Verification rejected: no Campaign Verify token	The token is missing, incomplete or expired	"Verification rejection - Political campaigns require a Campaign Verify token
Verification rejected: no FEC number	The FEC number is missing	"Verification rejection - Political campaigns must submit FEC ID
Verification rejected: the confirmation text lacks words	Name, frequency, rates, HELP or STOP is missing	"Verification rejection - Confirmation message missing required details
Verification rejected: one consent for several uses	One box covers marketing and notices	"Verification rejection - Single opt-in cannot cover multiple use cases
Verification rejected: consent is tied to something else	The consent is a clause of a contract or the terms	People can't go on without agreeing	Giving a number counts as agreeing	The box is already ticked	"Verification rejection - Cannot combine messaging consent with service requirement
Verification rejected: consent is not explicit	The form asks for a number and nothing else	Texts are mentioned only in the policy or terms	Offers are sent without a written yes	"Verification rejection - Opt-in not sufficient: express consent required
Verification rejected: people must agree to go on	One button grants everything	"Verification rejection - Opt-in must be optional, not required
Verification rejected: the sign-up names no business	The sentence by the box names nobody	"Verification rejection - Opt-ins must clearly reflect end business
Verification rejected: people agree to other texts	The form names another purpose	"Verification rejection - Opt-in does not match use case
Verification rejected: the box is already ticked	The box is already ticked	"Verification rejection - Pre-selected opt-in checkbox is not allowed
Verification rejected: the sign-up link does not open	The link does not open for a stranger	"Verification rejection - Opt-in URL not accessible
Verification rejected: the sign-up picture is incomplete	The picture does not show the whole form	"Verification rejection - Opt-in example must be complete and branded
Verification rejected: no script of the spoken consent	The words of the conversation are missing	"Verification rejection - Verbal consent script must be provided
Verification rejected: consent is shared with others	The policy passes numbers or consent on	"Verification rejection - Third-party information sharing not allowed
Verification rejected: age-restricted without a check	The website lacks a real age check	"Verification rejection - Age gate required for age-restricted content
Verification rejected: the consent text is unclear	The sentence does not name texts or their purpose	The consent is part of terms or a contract	The chosen opt-in type is another one	The link shows no form	"Verification rejection - Opt-in not sufficient: Language Unclear
Verification rejected: no proof of consent	A way of agreeing is chosen, and nothing shows it	The link shows no form	The link does not open for a stranger	"Verification rejection - Opt-in not provided
Verification rejected: no way of agreeing is shown	Nothing shows how people agree	"Verification rejection - Valid opt-in required for all submissions
Verification rejected: sign-up must be confirmed by text	The confirmation by text is missing	"Verification rejection - Double opt-in required for this use case
Verification rejected: shopping cart reminders	The cart reminders break one of the rules	"Verification rejection - Shopping cart reminders must follow specific guidelines
Verification rejected: the consent text lacks words	Purpose, frequency, rates, STOP or HELP is missing	"Verification rejection - Call-to-action missing required disclosures
Verification rejected: no privacy policy	There is no privacy policy, or it says nothing on numbers	"Verification rejection - Privacy policy required for personal data collection
Verification rejected: the policy shares consent	The policy passes numbers or consent on	"Verification rejection - Privacy policy mentions sharing opt-in data
Verification rejected: consent goes to third parties	The policy passes numbers or consent on	"Verification rejection - Opt-in data cannot be shared with third parties
Verification rejected: terms for texts closed or incomplete	The terms page is missing or incomplete	"Verification rejection - SMS terms must be accessible and compliant
Verification rejected: spam	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Spam
Verification rejected: fraud	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Fraud
Verification rejected: phishing	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed - Phishing
Verification rejected: the domain has a bad reputation	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - High-risk domain reputation
Verification rejected: suspected fraud	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Potential fraud risk
Verification rejected: deceptive marketing	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - High Risk: Deceptive Marketing
Verification rejected: bad link in a sample	The link hides where it leads	"Verification rejection - URL issues in sample message
Verification rejected: a link without https	A link is not secure	"Verification rejection - High Risk - Non-secured URL in sample message
Verification rejected: problems with the domain	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - High-risk domain issues
Verification rejected: cannabis or CBD	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Cannabis/CBD
Verification rejected: illegal goods	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Illegal substances/articles
Verification rejected: loan marketing	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Loan Marketing
Verification rejected: debt collection for others	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Third Party Debt Collection
Verification rejected: gambling or betting	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Gambling
Verification rejected: sweepstakes or contests	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Sweepstakes
Verification rejected: stock tips	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Stock Alerts/Platforms
Verification rejected: cryptocurrency	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Cryptocurrency
Verification rejected: risky investments	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes
Verification rejected: debt reduction	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Debt Reduction
Verification rejected: credit repair	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Credit Repair
Verification rejected: bought leads	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Third-party Lead Generation
Verification rejected: against US federal law	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: Non-federally compliant use case
Verification rejected: sexual content	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: SHAFT - Sex
Verification rejected: hate	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: SHAFT - Hate
Verification rejected: alcohol	The website lacks a real age check	"Verification rejection - Disallowed: SHAFT - Alcohol
Verification rejected: alcohol without an age check	The website lacks a real age check	"Verification rejection - Alcohol promotions require age verification
Verification rejected: firearms	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: SHAFT - Firearms
Verification rejected: tobacco or vaping	The business or its texts are in this field	The reviewer misread the business	"Verification rejection - Disallowed: SHAFT - Tobacco / Vape
Verification rejected: the number is not at Twilio yet	The port or hosting of the number was not complete	"Verification rejection - Phone number not provisioned to Twilio
Campaign rejected for a reason that is not told	The reason was not passed on	"Campaign vetting rejection - Unknown Error
Campaign rejected: the brand's email is not usable	The address is not on the business's own domain	"Campaign vetting rejection - Invalid Brand Support Email	"The campaign submission has been reviewed and it was rejected because invalid brand support email.
Campaign rejected over terms and conditions	The terms page is missing or incomplete	The campaign advertises offers of others	"Campaign vetting rejection - Terms & Conditions	"The campaign submission has been reviewed and it was rejected due to Terms and Conditions issues.
Campaign rejected: forbidden content	The business or its texts are in this field	The reviewer misread the business	"Campaign vetting rejection - Content Violation	"The campaign submission has been reviewed and it was rejected due to Content Violation.
Campaign rejected as spam or phishing	The business or its texts are in this field	The reviewer misread the business	"Campaign vetting rejection - Spam/Phishing	"The campaign submission has been reviewed and it was rejected because it was found to be a known Spam or Phishing campaign.
Campaign rejected as high risk	The business or its texts are in this field	The reviewer misread the business	The privacy policy passes data on	"Campaign vetting rejection - High Risk	"The campaign submission has been reviewed and it was rejected because it is considered High Risk.
Campaign rejected: the description says too little	The description is too general	The description and the use case differ	It describes the software, not the business	"Campaign vetting rejection - Invalid Campaign Description	"The campaign submission has been reviewed and it was rejected because of invalid campaign description.
Campaign rejected: how to opt out is unclear	Opt-out reply or keywords are missing or vague	"Campaign vetting rejection - Opt-out Error	"The campaign submission has been reviewed and it was rejected because of provided Opt-out information.
Campaign rejected: the age check is missing or weak	The website lacks a real age check	"Campaign vetting rejection - Age Gate Not Present / Not Acceptable	"The campaign submission has been reviewed and it was rejected due to Age Gate issues.
Campaign rejected: no sample has a phone number	The setting and the samples differ	"Campaign vetting rejection - Embedded Phone Number	"The campaign submission has been reviewed and it was rejected because Embedded Phone Number selection.
Campaign rejected: the answer to HELP names nobody	The HELP reply leads to nobody	"Campaign vetting rejection - Subscriber Help	"The campaign submission has been reviewed and it was rejected because of provided Subscriber Help information.
Campaign rejected: the website could not be checked	The address is wrong or does not load	The sign-up is not where the address leads	The site is not launched yet	"Campaign vetting rejection - Invalid Website URL	"The campaign submission has been reviewed and it was rejected because of unverifiable website.
Campaign rejected: a sample has a shortened link	The link hides where it leads, or is not secure	"Campaign vetting rejection - Invalid Sample Message - Public URL Shorteners	"The campaign submission has been reviewed and it was rejected because of URL shortener in the sample message.
Campaign rejected: samples and use case do not fit	A sample is about something else	Samples are missing, empty or placeholders	No sample names you or how to opt out	A sample is a reply to STOP or HELP	A mixed use case shows one kind of message	The use case itself is wrong	"Campaign vetting rejection - Inconsistency between Sample Message and Use-case	"Campaign vetting rejection - Invalid Sample Message Use Case	"The campaign submission has been reviewed and rejected due to inconsistencies between the sample message and the intended use-case of the campaign.
Campaign rejected: brand and campaign do not match	The software firm was registered, not the business	A software firm texts its own customers	The campaign hangs on the wrong brand	"Campaign vetting rejection - Invalid Brand Information	"The campaign submission has been reviewed and it was rejected because invalid brand information.
Campaign rejected: lending was not declared	Direct lending is not set	"Campaign vetting rejection - Direct Lending - Campaign and Content Attribute Error
Campaign rejected: how people agree is not shown	The form asks for a number and nothing else	Message flow does not say how people agree	Consent is on paper or behind a login	The site lacks a privacy policy or terms	Consent is shared with other firms	A keyword is set without a confirmation text	"Campaign vetting rejection - Opt-in Error	"The campaign submission has been reviewed and it was rejected because of provided Opt-in information.
Campaign rejected: a field that carriers do not take	The business or its texts are in this field	The reviewer misread the business	"Campaign vetting rejection - Disallowed Content	"The campaign submission has been reviewed and it was rejected due to Disallowed Content.
Campaign rejected: too many brands with one EIN	The tax number has more than one brand	"Campaign vetting rejection - Excessive EIN
Campaign rejected by a carrier	Something in the campaign did not convince a carrier	"Campaign rejection - The campaign registration failed because of carrier rejection(s).	"Campaign registration failed due to carrier rejection(s)	"The campaign registration failed because of carrier rejection(s).
Campaign rejected: the use case is not open to you	The brand does not qualify for the use case	A listed company has not confirmed its email	"Campaign rejection - The campaign use case is ineligible for registration.
The campaign registration timed out	The review was not completed	"Campaign rejection - The campaign registration request timed out.
Campaign rejected by a partner of the review	The partner found a fault	"Campaign rejection - A DCA2 rejected this campaign registration request.
Campaign rejected: not a sole proprietor	The business has an EIN, or its data is incomplete	"Campaign rejection - Incorrect Sole Prop Brand Registration	"The campaign for a Sole Proprietorship Brand has been rejected due to incorrect registration and failure to meet the small business Sole Proprietor (EIN) criteria set by TCR and mobile carriers.
The external campaign is not shared with Twilio	It is not shared, or the campaign ID is wrong	"Campaign Not Shared with Twilio
Twilio is still reviewing the external campaign	The assignment came too early	"Campaign Review Pending by Twilio
Twilio declined the external campaign	The campaign breaks a rule	"Campaign Rejected by Twilio
Campaign rejected: the website shows another business	The site carries another name	The brand names somebody else's site	The site is about something else than the texts	"Campaign vetting rejection - Website URL Validation Issue	"The campaign submission has been reviewed and rejected because the provided website URL does not match the Brand and Campaign registered.
Campaign rejected: no privacy policy that will do	The policy says nothing about mobile numbers	The policy is not linked	The page does not open for a stranger	The policy passes numbers on	There are two policies that differ	The pages are right, but the sign-up is hidden	"Campaign vetting rejection - Compliant Privacy Policy Required	"The campaign submission has been reviewed and rejected because a compliant privacy policy can not be verified.
Campaign rejected: the sign-up could not be checked	The form differs from what you described	The sign-up is behind a login	People agree on paper, by phone or in a shop	Message flow leaves out what people see	A link in Message flow does not open	"Campaign vetting rejection - CTA Verification Issue	"Campaign vetting rejection - Message Flow / Call to Action Incomplete or Verification Issue	"Campaign rejected: Message Flow or Call to Action incomplete/unverified	"The campaign submission has been reviewed and rejected due to issues verifying the Call to Action (CTA) provided for the campaign.
Campaign rejected: it is not in English	A field or a sample is in another language	"Campaign rejected: A2P 10DLC campaigns must be submitted in English
Campaign rejected: the same text in several fields	Fields or samples repeat each other	"Campaign rejected: Duplicate template text; each field must be unique
Campaign rejected: it looks like private texting	The description sounds like people texting	"Campaign rejected: A2P 10DLC is for application-to-person messaging only
Campaign rejected: one consent for offers and notices	One box covers marketing and notices	You send notices only, and a sample is an offer	"Campaign rejected: Marketing and informational consent must be separate
Campaign rejected: not under the proprietor's name	Texts or website show another name	"Campaign rejected: sole proprietor campaign title does not match sole proprietor name
Registered as sole proprietor, but is a company	The business is an LLC, corporation or partnership	A real sole proprietor used a business name	"Sole Proprietor classification is invalid - business is a registered legal entity	"Campaign rejected: sole proprietor must use a person's name
Campaign rejected: lead use case does not fit	The description tells the other kind of leads	"Campaign rejected: Use case mismatch between lead generation and lead nurture
Campaign rejected: a way of agreeing is not described	A selected way lacks its description	"Campaign rejected: All opt-in methods must include complete workflow descriptions
Campaign rejected: the trade name is not registered	The brand lacks the trade name	"Campaign rejected: DBA name does not match the legal business name on file
Campaign rejected: the website says too little	The site lacks what a reviewer looks for	"Campaign rejected: Website lacks sufficient business or messaging use case info
Campaign rejected: the website is only a form	The page does not show whose form it is	"Campaign rejected: Website is only a form; insufficient business context
Campaign rejected: the website needs a login	The address is not public	"Campaign rejected: Website requires authentication and cannot be reviewed
Campaign rejected: the website is not ready	The reviewer saw no finished site	"Campaign rejected: Website does not meet campaign verification requirements
Campaign rejected: people must agree to get the service	One sentence covers the code and later messages	The consent is part of the terms	The box is required or already ticked	"Campaign rejected: Message consent cannot be required for service use	"The campaign submission has been reviewed and rejected because consent cannot be a required condition for service or transaction completion.	"messaging consent is required as a condition of service
Campaign rejected: the consent text lacks words	Purpose, frequency, rates, STOP or HELP is missing	"Campaign rejected: Missing or non-compliant consent agreement language in opt-in flow
Campaign rejected: no box, or it is already ticked	The form has no empty box for texts	"Campaign rejected: Opt-in must be unchecked by default; active consent required
Campaign rejected: several companies in one campaign	The campaign texts for more than one business	"Campaign rejected: Multiple companies cannot share a single campaign
Campaign rejected: the form belongs to another company	Name or logo on the form is not yours	"Campaign rejected: Opt-in evidence is for a different company
Campaign rejected: texts of an influencer	The campaign is about a person, not a business	"Campaign rejected: Social influencer/public figure use case not permitted
Campaign rejected: emergency alerts	The campaign is meant for emergency alerts	"Campaign rejected: Emergency alert notifications are not a permitted use case
The brand has 100 campaigns already	The limit of the brand is reached	"Campaign rejected: Brand campaign limit of 100 reached
Campaign rejected: the form has no way to decline	One button grants everything	"Campaign rejected: Opt-in process must allow consumers to decline
Campaign rejected: the privacy policy shares data	The policy passes numbers or consent on	"Campaign rejected: Privacy policy must disclose third-party data sharing
Campaign rejected: no privacy policy link	The policy is not linked	"Campaign registration rejected: Privacy Policy URL is required for A2P 10DLC campaign registration
Campaign rejected: no terms link	The terms are not linked	"Campaign registration rejected: Terms and Conditions URL is required for A2P 10DLC campaign registration
The verification was canceled on request	The request was withdrawn	"Verification - Requested Cancellation
Verification rejected: the answer to HELP names nobody	The HELP reply leads to nobody	"Verification rejection - HELP keyword response must meet requirements
Campaign rejected: cannabis, CBD or illegal drugs	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Cannabis, CBD, or illegal substance content detected
Campaign rejected: prescription drugs	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Prescription drug or controlled substance content detected
Campaign rejected: loan marketing	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Loan marketing content detected
Campaign rejected: debt collection for others	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Third-party debt collection content detected
Campaign rejected: gambling or betting	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Gambling or betting content detected
Campaign rejected: sweepstakes or contests	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Sweepstakes or contest content detected
Campaign rejected: stock tips	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Stock alert content detected
Campaign rejected: cryptocurrency	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Cryptocurrency content detected
Campaign rejected: risky investments	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: High-risk investment content detected
Campaign rejected: debt reduction	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Debt reduction or consolidation content detected
Campaign rejected: credit repair	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Credit repair content detected
Campaign rejected: bought leads or multilevel selling	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Third-party lead generation or MLM content detected
Campaign rejected: against US federal law	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: Non-federally compliant use case detected
Campaign rejected: sexual content	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: sex or adult content violation detected
Campaign rejected: hate or violence	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: hate speech or violent content detected
Campaign rejected: alcohol promotion	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: alcohol promotion content detected
Campaign rejected: alcohol without an age check	The website lacks a real age check	"Campaign rejected: alcohol content without required age verification detected
Campaign rejected: firearms or explosives	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: firearms or explosives content detected
Campaign rejected: tobacco or vaping	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: tobacco or vape content detected
Campaign rejected: fraudulent or misleading content	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: fraudulent or misleading content detected
Campaign rejected as a known phishing campaign	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: known phishing campaign detected
Campaign rejected: the domain has a bad reputation	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: high-risk domain reputation detected
Campaign rejected: deceptive marketing	The business or its texts are in this field	The reviewer misread the business	"Campaign rejected: deceptive marketing practices detected
Campaign rejected: a public short link	The link hides where it leads	"Campaign rejected: public URL shortener detected in campaign
Campaign rejected: a link without https	A link is not secure	"Campaign rejected: non-secured URL (http://) detected
Campaign rejected: free email address	The address is not on the business's own domain	"Campaign rejected: Business email must use official domain
Campaign rejected: the contact is not of the business	The contact is an agency or a role	"Campaign rejected: Contact must be an authorized business representative
The campaign is suspended	Your messages broke a rule of the campaign	"Campaign Suspension
Campaign registration failed: the brand is not verified	The brand's identity is not verified	"Campaign Registration Failed
Campaign registration failed: the move was canceled	Somebody canceled the move	"Campaign Registration Failed
Campaign registration failed: the move took too long	A step of the move was not done in time	"Campaign Registration Failed
Campaign registration failed: the brand is pending	The mail to the brand contact was not answered	The brand is still in review	"Campaign Registration Failed
The limit of numbers in Messaging Services is reached	The limit is reached	"Messaging Service size limit reached
The Voice SDK failed for a reason it does not name	The network blocks the connection to Twilio	Your TwiML app's voice URL failed	The Access Token is refused without a reason	"UnknownError	"Generic error	"Twilio Services Error	"Websocket closed without a provided reason	"Could not send DTMF: Signaling channel is disconnected	"Cannot establish connection. Client is disconnected	"Error processing answer: {reason}	"Error creating the offer: {reason}	"Error creating the answer: {reason}	"Error with mediastream	"WSTransport socket error	"An unknown error has occurred. See error details for more information.	"No further information available. Check the debugger for more information on the actual cause.	"No further information available.	"Unknown Error
The TwiML app in the token does not exist	The app was deleted, or belongs elsewhere	"Application Not Found	"ApplicationNotFoundError
The call was declined while it was set up	Your TwiML app's voice URL failed	The person called declined	The number dialed does not exist	"ConnectionDeclinedError	"Connection Declined
The call got no answer from Twilio in time	The network blocks the sound	Twilio took too long	The SDK is Twilio Client 1.x	"Connection with Twilio was interrupted.	"The server could not produce a response within a suitable amount of time.	"Connection Timeout	"ConnectionTimeoutError
The call ended with an error, or the line to Twilio broke	Twilio or the other side ended the call	Your TwiML app's voice URL failed	The network blocks the connection to Twilio	The device lost its network for a moment	The \`edge\` in the options does not exist	The SDK is Twilio Client 1.x	"Error sent from gateway in HANGUP	"Could not send DTMF: Signaling channel is disconnected	"A connection error occurred during the call	"Connection error ({n}).	"Connection error	"ConnectionError
The audio device failed	The device is gone or in use	"Audio device error
This version of the Voice SDK is no longer supported	The SDK is Twilio Client 1.x	"Twilio Client: Client version not supported	"Twilio Client: Voice JavaScript SDK version not supported
The incoming call was over before it was answered	The call was canceled or taken elsewhere	"Unable to answer because the call has ended	"CallCancelledError	"Call cancelled
The SDK has no open connection to Twilio	The network blocks the connection to Twilio	The app called before the SDK was ready	The device lost its network for a moment	The \`edge\` in the options does not exist	The mobile SDK is older than version 3	"No transport available to send or receive messages	"Transport error	"TransportError
Twilio can't read the request of the SDK	Content and \`contentType\` of the message do not fit	"The request could not be understood due to malformed syntax.	"The request had malformed syntax.	"MalformedRequestError	"Malformed request
The SDK request lacks its parameters	An old SDK, or one that was changed	"Missing parameter array in request
The SDK request lacks its token	An old SDK, or one that was changed	"Authorization token missing in request.	"AuthorizationTokenMissingError
The parameters of the call are too long	The \`params\` are too large or nested	"Maximum parameter length has been exceeded.	"Length of parameters cannot exceed MAX_PARAM_LENGTH.	"MaxParameterLengthExceededError
The bridge token of the SDK is not accepted	An old SDK, or one that was changed	"Invalid bridge token	"InvalidBridgeTokenError
The identity has characters Twilio refuses	Spaces, signs or more than 256 characters	"Invalid client name	"Client name should not contain control, space, delims, or unwise characters.	"InvalidClientNameError
Twilio can't use the data of the SDK	An old SDK, or one that was changed	"Invalid data
The lost call can't be taken up again	The call has ended, or the gap was too long	"The reconnect parameter is invalid	"ReconnectParameterInvalidError
No microphone, or the token was refused	The token is older than its lifetime	The microphone gives no sound	The Access Token is refused without a reason	"Error occurred while accessing microphone	"Authorization error	"Authentication failed	"The request requires user authentication. The server understood the request, but is refusing to fulfill it.	"Twilio Client: Error occurred while accessing microphone	"AuthorizationError
The signature of the Access Token is wrong	The secret does not belong to the key in the token	A Restricted key signed the token	The Auth Token was used in the place of an API key	The key belongs to another account than the token	The key or the account in the token is wrong	"Signature validation failed.	"AccessTokenSignatureValidationFailed	"Access Token expired or expiration date invalid	"The provided access token failed signature validation.
The token names no account that Voice accepts	The key or the account in the token is wrong	The key belongs to another account than the token	The account is suspended or closed	"No valid account.	"NoValidAccountError
The Voice token cannot be used	What the SDK received is not an Access Token	The key or the account in the token is wrong	The token lacks the grant for this product	A Restricted key signed the token	A claim of the token is missing or empty	"Invalid JWT token.	"InvalidJWTTokenError
The Voice token has expired	The token is older than its lifetime	A clock is wrong	"JWT token expired.	"JWTTokenExpiredError	"Cannot register. Token is expired	"JWT token has expired
The Voice SDK sends faster than Twilio allows	Calls or registrations follow too fast	Messages inside a call follow too fast	"Rate exceeded authorized limit.	"RateExceededError	"The request performed exceeds the authorized limit.
The Voice token is set to live too long	The token is set to live longer than 24 hours	A clock is wrong	"JWT token expiration too long.	"JWTTokenExpirationTooLongError	"JWT token expiration interval is too long
The page may not use the microphone	The permission was refused in the browser	The page is not served over HTTPS	The operating system keeps the microphone from the browser	The page runs in a frame without the permission	"User denied access to microphone.	"User denied access to microphone, or the web browser did not allow microphone access at this address.
Another identity tried to take up the call	The token names another identity	"Reconnect attempt is not authorized.	"ReconnectAttemptError	"Call Message Event Payload size exceeded authorized limit.	"Reconnect attempt error.
The type of the call message is unknown	The \`messageType\` is misspelled	"Call Message Event Type is invalid.	"The Call Message Event Type is invalid and is not understood by Twilio Voice.	"CallMessageEventTypeInvalidError
The call does not ring yet	The message came too early	"Call is not in the expected state.	"The Call should be at least in the ringing state to send Call Message.	"CallMessageUnexpectedStateError
The call message is too large	The content is too large	"Call Message Event Payload size exceeded authorized limit.	"The request performed to send a Call Message Event exceeds the payload size authorized limit	"PayloadSizeExceededError
The mobile app could not register for calls	The push credential in the token is missing or wrong	The token was refused	The device does not reach Twilio	A fault on the side of Twilio	"Http status: {status}. Unexpected registration response.	"RegistrationError	"Registration failed	"Failed to register: {error}	"Registration error
An old SDK left this device registered	The app registered with an older SDK	"Unsupported Cancel Message Error	"This version of the SDK no longer supports processing cancel push notification messages.	"UnsupportedCancelMessageError
The request of the Voice SDK has the wrong form	The \`params\` are too large or nested	Content and \`contentType\` of the message do not fit	The incoming call was incomplete	"Malformed invite from gateway	"Bad Request (HTTP/SIP)	"The request could not be understood due to malformed syntax.	"BadRequest
The app may not use the microphone	The permission was refused in the browser	The page is not served over HTTPS	The operating system keeps the microphone from the browser	The page runs in a frame without the permission	The app did not ask for the microphone	"UserMedia Permission Denied Error	"The browser or end-user denied permissions to user media. Therefore we were unable to acquire input audio.	"UserMedia Permission Denied	"The browser or end-user denied permissions to user media.	"PermissionDeniedError
The microphone could not be opened	There is no microphone, or the chosen one is gone	Another app or tab holds the microphone	The app asks for a device that does not fit	The app sets the input while the call starts	"UserMedia Acquisition Failed Error	"The browser and end-user allowed permissions, however getting the media failed.	"AcquisitionFailedError	"UserMedia Acquisition Failed
Twilio refuses this call	Your TwiML app's voice URL failed	The token does not allow outgoing calls	"Forbidden (HTTP/SIP)	"The server understood the request, but is refusing to fulfill it.
Number or TwiML app not found	The TwiML app has no voice URL	The number dialed does not exist	"Not Found (HTTP/SIP)	"The server has not found anything matching the request.	"NotFound
Your voice URL took too long	Your server responds too late	The network blocks the sound	"Request Timeout (HTTP/SIP)	"A request timeout occurred.	"RequestTimeout
The call is in a state that forbids this	A system behind the request failed for a moment	"The request could not be processed because of a conflict in the current state of the resource. Another request may be in progress.
The version of the SDK is too old	The version is no longer accepted	"Upgrade Required (HTTP)	"This error is raised when an HTTP 426 response is received.	"UpgradeRequired
The SDK sends too many requests	Your app sends faster than the limit allows	"Too Many Requests (HTTP)	"Too many requests were sent in a given amount of time.
The person called cannot be reached now	The app user is not registered	The phone is off or out of reach	"Temporarily Unavailable (SIP)	"The callee is currently unavailable.	"TemporarilyUnavailable	"Temporarily Unavailable
The call is already over	The invitation was canceled or used twice	"Call/Transaction Does Not Exist (SIP)	"The call no longer exists.	"CallTransactionDoesNotExist	"Call/Transaction Does Not Exist
The number to call is incomplete	The number dialed does not exist	"Address Incomplete (SIP)	"The provided phone number is malformed.	"AddressIncomplete	"Address Incomplete
The person called is busy	The line is busy	"Busy Here (SIP)	"The callee is busy.	"BusyHere	"Busy Here
The call was ended before it was answered	The call was canceled	"Request Terminated (SIP)	"The request has terminated as a result of a bye or cancel.	"RequestTerminated	"Request Terminated
Twilio failed while handling the call	A system behind the request failed for a moment	"Internal Server Error (HTTP/SIP)	"The server could not fulfill the request due to some unexpected condition.
A system behind Twilio failed	A system behind the request failed for a moment	"Bad Gateway (HTTP/SIP)	"The server is acting as a gateway or proxy, and received an invalid response from a downstream server while attempting to fulfill the request.
Voice can't take the call now	Your TwiML app's voice URL failed	A fault on the side of Twilio	"Service Unavailable (HTTP/SIP)	"The server is currently unable to handle the request due to a temporary overloading or maintenance of the server.	"ServiceUnavailable
A system behind Twilio did not answer in time	A system behind the request failed for a moment	"Gateway Timeout (HTTP/SIP)	"The server, while acting as a gateway or proxy, did not receive a timely response from an upstream server.	"GatewayTimeout
The device can't find Twilio's servers	The device does not reach Twilio	"DNS Resolution Error (HTTP/SIP)	"Could not connect to the server.	"DNSResolutionError	"DNS Resolution Error
Everybody called is busy	All lines are busy	"Busy Everywhere (SIP)	"All possible destinations are busy.	"BusyEverywhere	"Busy Everywhere
The call was declined, or your TwiML couldn't be used	Your TwiML app's voice URL failed	The person called declined	The TwiML app has no voice URL	The account is not active	"The callee does not wish to participate in the call.	"Call declined	"Decline (SIP)	"Decline
The person called does not exist	The number dialed does not exist	The app was deleted, or belongs elsewhere	"Does Not Exist Anywhere (SIP)	"The requested callee does not exist anywhere.	"DoesNotExistAnywhere	"Does Not Exist Anywhere
The media stream failed for an unknown reason	A system behind the request failed for a moment	"Stream - Unknown Error	"This stream has failed due to an unknown cause
Your WebSocket server did not respond	The WebSocket server is not running or not reachable	The tunnel is down or breaks WebSockets	The host is private, or does not exist	"Stream - WebSocket - Connection Timeout	"The WebSocket connection request sent by the stream didn't receive any response from the server
Your WebSocket server refused the connection	The WebSocket server is not running or not reachable	The tunnel is down or breaks WebSockets	"Stream - WebSocket - Connection Refused	"The WebSocket connection request sent by the stream is refused by the server host
The stream connection broke	Your server crashed or restarted during the call	A proxy cuts quiet connections	"Stream - WebSocket - Connection Broken Pipe	"The WebSocket connection has been abruptly closed by the server
The host of the stream cannot be reached	The host is private, or does not exist	The WebSocket server is not running or not reachable	"Stream - WebSocket - Host Unreachable
No TLS connection for the stream	A plain TCP tunnel or port, without TLS	The URL holds an IP address	Twilio can't accept the certificate	"Stream - WebSocket - SSL Protocol Error	"The server doesn’t support SSL, can’t provide a secure connection or the SSL handshake has failed
Your server refused the WebSocket of the stream	The URL of the stream has a query string	No WebSocket server listens at this path	A proxy does not pass the upgrade on	Your own check refuses Twilio	The tunnel is down or breaks WebSockets	The URL was a one-time URL	"The WebSocket protocol handshake was declined by the server	"Stream - WebSocket - Handshake Error
Your server closed the WebSocket of the stream	Your own code closed the socket	Your server crashed or restarted during the call	A proxy cuts quiet connections	Closing was planned	"The remote server has closed the WebSocket connection	"Stream - WebSocket - Close Error
The URL of the stream must begin with \`wss://\`	The URL begins with \`ws://\`, \`http://\` or \`https://\`	"Stream - WebSocket - URL Schema Not Supported	"The URL schema is not supported by Programmable Streams
The URL of the stream can't be read	The URL is empty	"Stream - WebSocket - Malformed URL
Your server broke the WebSocket protocol	Your server sends audio on a one-way stream	A control frame was split or unknown	"Stream - Websocket - Protocol Error	"Malformed message or message not conformant with WebSocket protocol
Twilio could not send all audio to your server	Your server reads too slowly	"Stream - Media - Buffer Overflow	"Audio is discarded due to a congestion control condition (restricted bandwidth) in the WebSocket upstream
Your server sent audio faster than it plays	Too much audio is queued	"Stream - Media - Media Discarded
No connector has this name	The name is not the unique name of an installed connector	"Stream - Invalid connectorName attribute in TwiML.	"connectorName attribute provided does not reference a connector configuration.
\`track\` of \`<Stream>\` is wrong	An attribute has a value that is not allowed	"Stream - Invalid Track configuration
The settings of the connector are wrong	Project, profile or language is wrong	"Stream - Invalid connector configuration
Your server sent a binary message	The message was sent as bytes	"Stream - Protocol - Malformed Message
Your server sent a message that is not allowed	\`streamSid\` is missing or of another call	The message has the wrong form	"Stream - Protocol - Invalid Message
The stream extension does not exist here	The permission or the feature is missing	"Stream Extension not found:
The audio of the call stopped	The call ended, or its carrier sent nothing	"Stream - Media - RTP timeout
The stream extension is in another state	Its state does not allow this action	"Stream Extension: Unsupported status
The stream extension does not do this	The permission or the feature is missing	"Stream Extension: Unsupported operation
The Dialogflow quota is used up	There is no room for more	"Stream - Quota exceeded
SIP: Trunk CPS limit exceeded	"Calls Per Second placed against a SIP trunk exceeded its set limit.
SIP: dialed Twilio SIP Domain does not exist	"SIP: Dial failure - Twilio SIP Domain not found
Voice calls are switched off for this account	"Voice calling has been disabled for this account
SIP: Too many hops	"The request was rejected because its 'Max-Forward' header had reached zero.
SIP: address-of-record has too many endpoints	"SIP: Too many endpoints/bindings for the Address-of-record (AOR)
SIP: Registration per second limit reached
Dialed user is not registered with the SIP Domain	"The user you tried to dial is not registered with the corresponding SIP Domain
SIP: No valid Origination URIs configured
Communication with your SIP infrastructure failed	"Error communicating with your SIP communications infrastructure	"Twilio received a SIP error while communicating with your communications infrastructure specified in either your Trunking Origination URI(s), or Dial SIP URI.	"There was a problem communicating with a specific endpoint of your SIP communications infrastructure.
SIP: parent account's Trunking calls per second exceeded	"SIP: Parent account pooled Trunking CPS limit exceeded	"SIP: Master account pooled Trunking CPS limit exceeded
SIP: parent account's Domain calls per second exceeded	"SIP: Parent account SIP Interface CPS limit exceeded	"SIP: Master account SIP Interface CPS limit exceeded
Call ended: no audio received	"Call is terminated because of no audio received
Call ended: maximum duration reached	"Call is terminated due to exceeding maximum call duration
PSTN post-dial delay timed out	"PSTN PDD timeout
Carrier blocked the call because of its caller ID	"PSTN: Carrier blocked call due to calling number (caller ID)
TwiML is too large	"Twiml size exceeded maximum allowed value
TwiML and Voice URL both sent, Voice URL used	"Twiml and Voice URL are both set. Using Voice URL.
SHAKEN/STIR failed: customer's PASSporT is not valid	"SHAKEN/STIR call verification failed due to invalid passport from customer
SHAKEN/STIR call verification failed
ACK not received from your SIP endpoint
SIP: trial account called an unverified number	"SIP: Trial accounts can only call verified caller IDs
SIP: Invalid phone number	"The called number is not a valid E.164 number.
SIP: Bad SDP	"The SDP is not correctly formatted.
SIP: Empty body	"The body of the request was empty, which is not allowed in this context.
SIP: Invalid contact header
SIP: Authentication Error
SIP: URI is formatted incorrectly	"Your SIP URI cannot be parsed unambiguously.
SIP: Invalid header name
SIP: Invalid header value
SIP: Header name is not allowed
SIP: Unsupported parameter value	"A URI parameter contains an unsupported value and will be ignored
X-Branded-CallReason header has a wrong value	"X-Branded-CallReason header contains an invalid value.
SIP: Insufficient permissions	"Request failed due to insufficient permissions.
SIP: Source IP address not in ACL	"Authorization failure - source IP Address not in ACL.
SIP: Bad user credentials
SIP: Call blocked by Twilio	"The destination number is blocked by Twilio.
SIP: 'From' phone number not verified
SIP Trunking: Geo Permissions block this call	"You attempted to initiate an outbound phone call to a phone number that is not enabled on your account.	"SIP Trunking: Geo Permission configuration is not permitting call
SIP: Invalid From number (caller ID)	"You attempted to initiate an outbound phone call or message, but the 'From' parameter you supplied was not a valid phone number or alphanumeric sender ID.
SIP: Secure media not accepted
SIP: Secure media required	"This secure SIP trunk cannot accept insecure media (RTP).
SIP: Secure transport required	"When secure calling is enabled, Twilio cannot accept calls made using UDP or TCP.
SIP: Register not supported	"Registration is not enabled for the SIP domain
SIP: Registration Authentication problem
SIP: Invalid <Dial><Sip>
SIP Domain dialed without a region	"Dial failure calling a SIP Domain without specifying a region
SIP address is blocked by a deny list	"SIP: SIP Address is on a deny list	"SIP: Address blacklisted	"This address is blacklisted.
SIP: Transfer not allowed	"Transfer is disabled or transferring to disallowed destination (SIP/PSTN)
SIP: Redirect failed
Edge not allowed when dialing a registered SIP endpoint	"Specifying an edge is not allowed when dialing SIP registered endpoints
SIP endpoint has no device registered in that edge	"Dialing SIP Endpoint failure - No devices registered in specified edge
TLS version not allowed
SIP URI of a registered endpoint has no username	"There is no username in the SIP URI when calling a SIP registered endpoint
Interconnect: Invalid Connection (TNX) SID
Interconnect: Connection (TNX) SID not found
Interconnect: several SIP dials with a TNX SID	"Interconnect: Multiple SIP Dials with Interconnect Connection (TNX) SID
Interconnect: Connection (TNX) SID is not Active
BYOC Trunk failed and failover routing is off	"BYOC Trunk routing failure - failover routing disabled.
BYOC Trunk failed, default routing used instead	"BYOC Trunk routing failure - failover to Twilio default routing.
Voice Conversation: Generic error	"Voice Conversation: Generic error.
Voice Conversation: TwiML attributes validation error	"Voice Conversation: TwiML attributes validation error.
Voice Conversation: Callback event internal error	"Voice Conversation: Callback event internal error.
Voice Conversation: Callback event response error	"Voice Conversation: Callback event response error.
Voice Conversation: Incomplete Conversation	"Voice Conversation: Incomplete Conversation.
Voice Conversation: existing conversation data is invalid	"Voice Conversation: Invalid data inside existing conversation.
Voice Conversation: new Conversation got no worker	"Voice Conversation: Failed to get worker assigned to a newly created Conversation.
Virtual Agent: Configuration Error
Virtual Agent: Provider Error
Virtual Agent: Invalid Connector
Virtual Agent: unsupported Config attribute	"Virtual Agent: Unsupported <Config> attribute(s) in TwiML
Virtual Agent: Internal Error
Virtual Agent: PCI Error
Virtual Agent: Resume Error
Real-time Transcriptions: Configuration Error
Real-time Transcriptions: Provider Error
Real-time Transcriptions: Config attribute not supported	"Real-time Transcriptions: Unsupported <Config> attribute(s) in TwiML
Real-time Transcriptions: Internal Error
Real-time Transcriptions: PCI Error
Real-time Transcriptions: Intelligence Service Unreachable
Voice User-Defined Message: Internal Twilio Error
Voice User-Defined Message: Invalid Content-Type
Voice User-Defined Message: Invalid Content
Voice User-Defined Message: content is too long	"Voice User-Defined Message: Content body exceeded max length
Voice User-Defined Message: internal callback error	"Voice User-Defined Message: Subscription Callback Internal Error
Voice User-Defined Message: callback URL returned an error	"Voice User-Defined Message: Request to subscription callback URL encountered error
Generic Error
Service is unavailable
Conflicting update
Invalid Parameter Value
Parameter missing
Paging information invalid
Configuration incomplete
Transition invalid
SIM not found
Rate Plan not found
Command exceeded max length
Number of Commands exceeded
SIM connectivity reset not allowed
SIM connectivity reset in progress
Invalid Parameter Combination
Rate Plan Is Not Allowed	"Cannot activate a SIM on a Rate Plan with deprecated Data Metering.
Unauthorized
Messaging not allowed
Callee Busy
Callee did not answer
Error during fax transmission
Programmable Fax is no longer available	"Twilio ended support for Programmable Fax for all accounts on December 17, 2021
No Fax TwiML action specified	"Missing Receive verb in TwiML
Other End Incompatible
SendAt timestamp is missing
Scheduling does not support this timestamp
Scheduling does not support this timestamp
Scheduling does not support this timestamp
MessagingServiceSid is required to schedule a message
Account has too many scheduled messages	"Maximum limit reached in the account for scheduling messages
ScheduleType value not supported on this channel	"The ScheduleType value provided is not supported for this channel
Message has both a Body and ContentVariables	"'Messages' Body and ContentVariables cannot be provided together
Bulk: Attributes are not valid JSON	"Bulk : Provided Attributes JSON is not valid
Invalid 'Messages' array provided in the request
Messages array has duplicate To numbers	"Messages array contains duplicate To numbers.
Broadcast SID Not Found
Broadcast Request Limit Reached
Broadcast Upload File Size Exceeded
Error Retrieving File
Broadcast File Type Invalid
Broadcast Cannot Be Canceled
Broadcast Upload Status Check Failure
Invalid Page Token
Stats for Broadcast SID Not Found
WhatsApp Voice: consumer gave no call permission	"WhatsApp Voice: Call permission not granted by consumer
WhatsApp Voice: no outbound calls in this region	"WhatsApp Voice: Outbound calls are not supported in this region
The assignment callback lacks its content type	A required value did not arrive	"Content-Type of 'application/json' not set
The assignment callback did not answer in JSON	The JSON is escaped	The answer is no JSON at all	"Could not parse Assignment Instruction response as JSON. Ensure your JSON is not escaped	"Assignment Instruction response is not valid JSON. Ensure it is not escaped
The assignment answer has no instruction	A required value did not arrive	"Assignment Callback response does not contain Instruction
The Reject instruction has no usable activity	A required value did not arrive	"TaskRouter->Reject	"Your Reject instruction does not include a valid activity_sid parameter.
The Call instruction has no usable \`to\`	A required value did not arrive	"Call Instruction does not have a valid 'to' parameter provided.	"TaskRouter->Call
The Call instruction has no usable \`from\`	A required value did not arrive	"Call Instruction does not have a valid 'from' parameter provided.	"TaskRouter->Call
The Call instruction has no usable \`url\`	A required value did not arrive	"Call Instruction does not have a valid 'url' parameter provided.	"TaskRouter->Call
The call of the Call instruction failed	The call itself was refused	"Call Instruction encountered an error when requesting an outgoing call be made from the API.
The reservation of the Call instruction is over	Its state does not allow this action	"Call Instruction can only be issued on a currently pending reservation.	"TaskRouter->Call
The Redirect instruction has no usable \`url\`	A required value did not arrive	"TaskRouter->Direct	"Redirect Instruction does not have a valid 'url' parameter provided.
The Redirect instruction has no usable \`call_sid\`	A required value did not arrive	"TaskRouter->Direct	"Redirect Instruction does not have a valid 'call_sid' parameter provided.
The call could not be redirected	Its state does not allow this action	"TaskRouter->Direct	"Direct Instruction encountered an error when redirecting a call via the API.
The reservation of the Redirect instruction is over	Its state does not allow this action	"TaskRouter->Redirect	"Redirect Instruction can only be issued on a currently pending reservation.
The Dequeue instruction has no usable activity	A required value did not arrive	"Dequeue Instruction does not have a valid 'post_work_activity_sid' provided.	"TaskRouter->Dequeue
The Dequeue instruction has no usable \`to\`	A required value did not arrive	"Dequeue Instruction does not have a valid 'to' parameter provided.	"TaskRouter->Dequeue
The Dequeue instruction has no usable \`from\`	A required value did not arrive	"Dequeue Instruction does not have a valid 'from' parameter provided.	"TaskRouter->Dequeue
The call of the Dequeue instruction failed	The call itself was refused	"Dequeue Instruction encountered an error when requesting an outgoing call be made from the API.
The Dequeue instruction has unknown events	The value has the wrong form or is not allowed	"Dequeue Instruction does not have a valid 'status_callback_events' parameter
The reservation of the Dequeue instruction is over	Its state does not allow this action	"Dequeue Instruction can only be issued on a currently pending reservation.	"TaskRouter->Dequeue
The reservation of the Conference is over	Its state does not allow this action	"Unable to execute Conference instruction. Reservation {ReservationSid} is not currently in a Pending state.	"Conference Instruction can only be issued on a currently pending reservation.	"TaskRouter->Conference
The Conference instruction has no usable \`to\`	A required value did not arrive	"Missing 'to' parameter when issuing Conference instruction
The Conference instruction has no usable \`from\`	A required value did not arrive	"Missing 'from' parameter when issuing Conference instruction
The Conference instruction has no usable activity	It was deleted, or belongs to another account	"Failed to issue Conference Instruction due to invalid ActivitySid
Dequeue needs a call, and the task has none	The task was not made by \`<Enqueue>\`	Your code overwrote the attribute \`call_sid\`	"Failed to issue Dequeue instruction due to missing 'call_sid' property
The Conference instruction has no usable \`from\`	A required value did not arrive	"Conference Instruction does not have a valid 'from' parameter provided.	"TaskRouter->Conference
Conference needs a call, and the task has none	The task was not made by \`<Enqueue>\`	The outgoing task lacks \`outbound_to\`	Your code overwrote the attribute \`call_sid\`	"The conference instruction can only be issued on a task that was created using the <Enqueue> TwiML verb.	"Failed to issue Conference instruction due to missing 'call_sid' or 'outbound_to' properties	"Conference instruction failed: missing 'call_sid' or 'outbound_to'
The activity after the conference does not exist	It was deleted, or belongs to another account	"Conference Instruction does not have a valid 'post_work_activity_sid' provided.	"TaskRouter->Conference
The task has no pending reservation	Its state does not allow this action	"Conference Instruction does not have a pending Reservation for the Task	"TaskRouter->Conference
The call of the Conference instruction failed	The call itself was refused	"Conference Instruction encountered an error when requesting an outgoing call be made from the API.
Only an accepted reservation can be supervised	Its state does not allow this action	"Failed to issue Supervise Instruction due to invalid Reservation state
The supervisor has no usable \`contact_uri\`	A required value did not arrive	"Failed to issue Supervise instruction due to missing or invalid 'contact_uri' property	"Supervise instruction failed: missing or invalid 'contact_uri'
The Supervise instruction has no usable \`from\`	A required value did not arrive	"Failed to issue Supervise instruction due to missing ‘from’ property
The transfer needs a \`conference_sid\`	A required value did not arrive	"Failed to issue Conference instruction due to missing ‘conference_sid’
The instruction is not possible in a transfer	The value has the wrong form or is not allowed	"TaskRouter->Invalid instruction	"Invalid instruction issued on a task being transferred.
The known worker is not in the queue	Its state does not allow this action	"Invalid Queue for Known Worker
Paging by page number has ended	The value has the wrong form or is not allowed	"Absolute Paging used when iterating TaskRouter resources
The task names no usable known worker	A required value did not arrive	"Invalid Known Worker information
The known worker is in another workspace	Its state does not allow this action	"Invalid Workspace for Known Worker
The Dequeue callback URL is not usable	The value has the wrong form or is not allowed	"Dequeue Instruction does not have a valid 'status_callback_url' parameter
The Call callback URL is not usable	The value has the wrong form or is not allowed	"Call Instruction does not have a valid 'status_callback_url' parameter
The Conference callback URL is not usable	The value has the wrong form or is not allowed	"Conference Instruction does not have a valid 'status_callback_url' parameter
Flex had a general fault	A system behind the request failed for a moment	"General Service Error
Flex cannot tell who sent the request	The Flex user token expired	A server signs with wrong or missing credentials	"Authentication Error
Flex does not allow this user or account the request	The role of the user does not cover this	The resource belongs to another account	"Authorization Error
Flex found a fault in the request	The value has the wrong form or is not allowed	"Validation Error
Flex or a service behind it is down	A system behind the request failed for a moment
Flex does not find the resource	It was deleted, or belongs to another account	"Resource Not Found
The change conflicts with the present state	Its state does not allow this action	"Resource Conflict Error
Flex cannot process the request	The value has the wrong form or is not allowed	"Unprocessable Request
Flex is not configured correctly	Its state does not allow this action	"Configuration Error
Too many requests to the Flex API	Your app sends faster than the limit allows	"Rate limit exceeded
The single sign-on lacks attributes of the user	A required value did not arrive	"Authentication error - Missing User Attributes
The account has no Flex configuration	It was deleted, or belongs to another account	"Configuration Not Found
Two changes of the configuration at once	Its state does not allow this action	"Collision On Configuration Change
The Flex configuration names no workspace	A required value did not arrive	"Workspace Not Configured
Flex has its most skills	There is no room for more	"Skills Limit Exceeded
Flex does not find the resource	It was deleted, or belongs to another account	"Resource Not Found
The Flex resource exists	It was created before	"Resource Already Exists
The chat user does not exist	It was deleted, or belongs to another account	"Requested Chat User not found
The Flex chat channel does not exist	It was deleted, or belongs to another account	"Requested Flex Chat Channel is not found
No Flex flow fits	It was deleted, or belongs to another account	"Requested Flex Flow is not found
The user is in the chat channel already	It was created before	"Chat User is already a member of the Chat Channel
The chat user is in too many channels	There is no room for more	"Chat User per Chat Channel limit reached. User is part of too many Chat Channels.
A chat channel with this name is active	It was created before	"Chat Channel with this unique name already exists
Adding the user to the chat took too long	A system behind the request failed for a moment	"Adding a user to the Chat Channel has timed out waiting for a response from Twilio Chat.	"Adding user to Chat Channel timed out
The Flex flow could not be created	The value has the wrong form or is not allowed	"Flex Flow creation failed
The identity is reserved	The value has the wrong form or is not allowed	"Provided identity is reserved by system
The Flex flow could not be created	The value has the wrong form or is not allowed	"Flex Flow creation failed
Flex could not connect a participant	A system behind the request failed for a moment	"Error occurred when connecting to a Meeting Participant
The person left before the call was set up	Twilio reports an event	"Participant was disconnected before setting up Meeting
The person was busy	Twilio reports an event	"Participant was busy
Flex waited too long for an answer	A system behind the request failed for a moment	"Internal timeout error
The person did not answer	Twilio reports an event	"No answer from Participant
The call was canceled	Twilio reports an event	"Meeting was canceled
Nobody can be added to the call now	Its state does not allow this action	"Add Participant Not Allowed
Nobody can be added to the call now	Its state does not allow this action	"Add Participant Not Allowed
The participant can't be changed now	Its state does not allow this action	"Modify Participant Not Allowed
The participant has left the call	Twilio reports an event	"Participant not found
The participant could not be removed	A system behind the request failed for a moment	"Remove Participant Request Failed
The transfer did not succeed	A system behind the request failed for a moment	"Transfer Failed
Flex Conversations had an unexpected fault	A system behind the request failed for a moment	"An unexpected error occurred.
The participant needs one kind of address	The value has the wrong form or is not allowed	"Invalid Channel Participant properties.
Flex could not create the conversation	An open conversation has these people already	A system behind the request failed for a moment	"Failed to create an outbound Channel.	"Failed to create a Conversation due to an error from Twilio Conversations API.
A second request for the same channel was dropped	Twilio reports an event	"A duplicate create Channel request was dropped.
The conversation was closed before the channel began	Twilio reports an event	"Cannot create a Channel for a closed Conversation.
The conversation has no participants	Its state does not allow this action	"Failed to create a channel. No Participants found.
Flex could not read the conversation	A system behind the request failed for a moment	"Failed to create a channel. Downstream error.
Flex could not read the participants	A system behind the request failed for a moment	"Downstream error configuring Channel.
The channel update has no status	A required value did not arrive	"Failed to close Channel. Missing status parameter.
The channel update has another status than closed	The value has the wrong form or is not allowed	"Failed to close Channel. Invalid status parameter.
The conversation could not be closed	A system behind the request failed for a moment	"Failed to close or delete Conversation. Downstream error.
The participant could not be added	An open conversation has these people already	"Failed to add Participant. Downstream error.
The participant to remove is not there	Twilio reports an event	"Failed to remove Participant. Not found.
The participant could not be removed	A system behind the request failed for a moment	"Failed to remove Participant. Downstream error.
The channel request is not accepted	The value has the wrong form or is not allowed	"Failed to create Channel. Invalid request parameters.
The participant request is not accepted	The value has the wrong form or is not allowed	"Failed to add Participant. Invalid request parameters.
The channel to delete is not there	Twilio reports an event	"Failed to delete Channel. Not found.
The outgoing channel was not created	A system behind the request failed for a moment	"Failed to create inbound Channel. Internal error.
The incoming channel was not created	A system behind the request failed for a moment	"Failed to create outbound Channel. Internal error.
The channel could not be closed	A system behind the request failed for a moment	"Failed to close Channel. Internal error.
The participant could not be added	A system behind the request failed for a moment	"Failed to add Participant. Internal error.
The participant could not be removed	A system behind the request failed for a moment	"Failed to remove Participant. Internal error.
The channel could not be deleted	A system behind the request failed for a moment	"Failed to delete Channel. Internal error.
The channel belongs to another account	The permission or the feature is missing	"Failed to delete Channel. Invalid Account sid.
The conversation of the participant is over	Twilio reports an event	"Failed to add a participant. Conversation was closed or not found.
The account may not change this channel	The permission or the feature is missing	"Account SID not authorized.
The channel could not be paused	A system behind the request failed for a moment	"Failed to inactivate Channel. Internal error.
The channel could not be paused	A system behind the request failed for a moment	"Failed to inactivate Channel. Downstream error.
The channel could not be resumed	A system behind the request failed for a moment	"Failed to activate Channel. Internal error.
The channel could not be resumed	A system behind the request failed for a moment	"Failed to activate Channel. Downstream error.
The workforce feed's callback answers an error	The value has the wrong form or is not allowed	"RTA feed callback returned not successful response code
The workforce feed's callback is slow	The value has the wrong form or is not allowed	"RTA feed callback response time exceeded the threshold
Something threw an error in the agent's Flex page	A plugin of yours threw it	Flex UI could not start	Flex UI itself has a fault	"Error thrown by Flex UI.	"Flex UI error	"Flex UI instance experienced a thrown Flex UI Error A JavaScript error has occurred within Flex UI.
A plugin reported an error of its own	Your plugin reports it	"Custom Flex UI error
The webchat could not be started	A system behind the request failed for a moment	"Unexpected error occurred. Unable to process WebChat request.
The webchat service is down	A system behind the request failed for a moment	"Unexpected error occurred. Service unavailable.
The webchat request may not do this	The permission or the feature is missing	"Failed to create webchat participant. Unauthorized
The webchat's address configuration does not fit	The value has the wrong form or is not allowed	"Failed to create webchat participant. Invalid request parameters.
Too many webchats at the same time	Your app sends faster than the limit allows	"Failed to create webchat participant. Too many requests
The pre-chat data is larger than 16 kB	There is no room for more	"Pre-engagement data too large.
The pre-chat data is not JSON	The value has the wrong form or is not allowed	"Pre-engagement data is not in valid JSON format.
The account may not start this conversation	The permission or the feature is missing	"Failed to create webchat conversation. Account not authorized
A resource of the webchat does not exist	It was deleted, or belongs to another account	"Failed to create webchat conversation. A resource provided could not be found.
The webchat's conversation request is not accepted	The value has the wrong form or is not allowed	"Invalid or missing parameters in the create conversation request.
The address has no settings to create chats	A required value did not arrive	"Unable to validate address configuration. Auto create data missing.
The address does not create conversations	Its state does not allow this action	"Failed to validate address configuration. Auto create not enabled.
The address does not say how to create chats	A required value did not arrive	"Failed to validate address configuration. Auto create type is empty or invalid.
The address names no Studio flow	A required value did not arrive	"Unable to validate address configuration. Auto create studio flow SID missing.
The address names no webhook	A required value did not arrive	"Unable to validate address configuration. Auto create webhook URL missing.
The address configuration does not exist	It was deleted, or belongs to another account	"Address configuration data not found
The interaction channel was not created	A system behind the request failed for a moment	"Failed to create InteractionChannel. Downstream Error.
The incoming conversation was not created	A system behind the request failed for a moment	"Failed to create InboundConversation. Internal Error.
A header of the request is missing	A required value did not arrive	"Failed to perform operation. Required header is either missing or incorrect.
The webchat's token was not created	A system behind the request failed for a moment	"Internal Error. Failed to create token.
The webchat's token was not renewed	A system behind the request failed for a moment	"Internal Error. Failed to refresh token.
The webchat's token is not accepted	The value has the wrong form or is not allowed	"Failed to refresh token. Invalid token provided.
The webchat's configuration could not be read	A system behind the request failed for a moment	"Failed to fetch Configuration for deployment key.
The deployment key has no address	It was deleted, or belongs to another account	"Address Configuration not found for deployment key.
The deployment key has no configuration	It was deleted, or belongs to another account	"Configuration not found for provided Deployment Key.
Too many Flex requests at the same time	Your app sends faster than the limit allows	"Failed to perform this operation. Account is sending too many concurrent API requests.	"Operation failed: too many concurrent API requests
The deployment key was not created	A system behind the request failed for a moment	"Internal Error. Failed to create deployment key.
The deployment key was not deleted	A system behind the request failed for a moment	"Internal Error. Failed to delete deployment key.
The deployment keys could not be read	A system behind the request failed for a moment	"Internal Error. Failed to get deployment keys.
The deployment keys were not deleted	A system behind the request failed for a moment	"Internal Error. Failed to delete deployment keys.
The deployment key was not updated	A system behind the request failed for a moment	"Internal Error. Failed to update deployment key.
The deployment key belongs to another address	It was created before	"Deployment key is already linked to other address configuration sid.
The account has its most deployment keys	There is no room for more	"Max deployment keys limit reached for this account.
The name is empty or longer than 64 characters	The value has the wrong form or is not allowed	"Friendly name must be between 1 and 64 characters long.
Two changes at the same time	Its state does not allow this action	"Failed to perform this operation. There was a conflict with the state of the resource.	"Operation failed: conflict with current resource state
Twilio Support got read access	Twilio reports an event	"Support Access Token Generated
Flex failed to process the SCIM request	A system behind the request failed for a moment	"Error processing SCIM request - internal server error
Flex does not accept the SCIM request	The value has the wrong form or is not allowed	"Error processing SCIM request - client error
The request body is not accepted	The value has the wrong form or is not allowed	"Invalid Request Body
The schema is not accepted	The value has the wrong form or is not allowed	"Invalid Schema
The unique name has the wrong form	The value has the wrong form or is not allowed	"Invalid Unique Name
The configuration does not exist	It was deleted, or belongs to another account	"Configuration Not Found
The unique name can't be used here	The value has the wrong form or is not allowed	"Invalid Use of Unique Name
The service had an internal fault	A system behind the request failed for a moment	"Internal Error
The account may not do this	The permission or the feature is missing	"Forbidden Access
Frontline does not read the request	The value has the wrong form or is not allowed	"Invalid request payload	"The callback request payload provided is invalid
Frontline has no callback URL	A required value did not arrive	"Callback URL is not set
Frontline's callback URL is not usable	The value has the wrong form or is not allowed	"Callback URL is invalid
Frontline's callback answers something else	The value has the wrong form or is not allowed	"Callback returned an invalid response
Frontline's callback answers an error	The value has the wrong form or is not allowed	"Callback returned an error
Frontline's callback takes over 6 seconds	The value has the wrong form or is not allowed	"Callback failed due to timeout
Frontline's routing callback failed	The value has the wrong form or is not allowed	"Custom Routing Callback failed to execute successfully
Frontline failed to run the routing callback	A system behind the request failed for a moment	"Custom Routing Callback failed due to an internal error	"An internal error has occurred that prevented Twilio from processing your callback.
The Frontline user has too many conversations	There is no room for more	"Frontline user conversation limit exceeded
The contact has too many conversations	There is no room for more	"Contact conversation limit exceeded
The contact's address is not usable	The value has the wrong form or is not allowed	"Outgoing conversation: Invalid contact address
The proxy address is not usable	The value has the wrong form or is not allowed	"Outgoing conversation: Invalid proxy address
Proxy and contact have the same address	The value has the wrong form or is not allowed	"Outgoing conversation: Proxy address equals contact address
The proxy address is not yours	The permission or the feature is missing	"Outgoing conversation: Unauthorized use of the proxy address
Proxy and contact are on different channels	The value has the wrong form or is not allowed	"Outgoing conversation: Contact address type does not match proxy address type
The proxy address is no WhatsApp sender	Its state does not allow this action	"Outgoing conversation: Proxy address is not WhatsApp-enabled sender
A conversation with this contact is active	It was created before	"Outgoing conversation: Conversation with this contact and proxy address already exists	"Outgoing conversation already exists for this contact and proxy address
Frontline's Messaging Service is missing	It was deleted, or belongs to another account	"Outgoing conversation: Missing Messaging service
The contact's identity is not usable	The value has the wrong form or is not allowed	"Outgoing conversation: Invalid contact identity
Frontline had an internal fault	A system behind the request failed for a moment	"Internal service error
Failed to remove the participant at the end of the task	A service behind the SDK refused or did not answer	"Failed to remove participant during task completion
Failed to complete the reservation at the end of the task	A service behind the SDK refused or did not answer	"Failed to complete reservation during task completion
The Flex SDK failed to end the task	A service behind the SDK refused or did not answer	"Failed to end task due to internal error
The Flex SDK failed to reject the reservation	A service behind the SDK refused or did not answer	"Failed to reject reservation due to internal error
The Flex SDK failed to wrap up the reservation	A service behind the SDK refused or did not answer	"Failed to wrap-up reservation due to internal error
The Flex SDK failed to set the attributes of the task	A service behind the SDK refused or did not answer	"Failed to set task attributes
The activity waits for a pending reservation	Its state does not allow this action	"Failed to set activity due to pending reservations
The Flex SDK failed to set the activity	A service behind the SDK refused or did not answer	"Failed to set activity
The Flex SDK failed to set the worker's attributes	A service behind the SDK refused or did not answer	"Failed to set current worker attributes
The Flex SDK failed to set the worker's activity	A service behind the SDK refused or did not answer	"Failed to set worker activity by the supervisor
The activity waits for the worker's tasks	Its state does not allow this action	"Activity change rejected due to pending tasks
The worker's attributes are not JSON	The value has the wrong form or is not allowed	"Attributes not valid JSON
The call has no caller ID	A required value did not arrive	"Caller ID undefined
The Flex SDK failed to add the external voice participant	A service behind the SDK refused or did not answer	"Failed to add external voice participant due to internal error
The Flex SDK failed to end the conference	A service behind the SDK refused or did not answer	"Failed to end conference due to internal error
The Flex SDK failed to hold the external participant	A service behind the SDK refused or did not answer	"Failed to hold external participant due to internal error
The Flex SDK failed to hold the worker participant	A service behind the SDK refused or did not answer	"Failed to hold worker participant due to internal error
The Flex SDK failed to hold the participant	A service behind the SDK refused or did not answer	"Failed to hold participant due to internal error
A worker can't remove themselves from the task	The value has the wrong form or is not allowed	"Worker cannot kick themselves from task
The Flex SDK failed to kick the participant	A service behind the SDK refused or did not answer	"Failed to kick participant due to internal error
The Flex SDK failed to unhold the external participant	A service behind the SDK refused or did not answer	"Failed to unhold external participant due to internal error
The Flex SDK failed to unhold the worker participant	A service behind the SDK refused or did not answer	"Failed to unhold worker participant due to internal error
The Flex SDK failed to unhold the participant	A service behind the SDK refused or did not answer	"Failed to unhold participant due to internal error
Only your own live call can be taken off hold	Its state does not allow this action	"Worker cannot unhold reservation - reservation must be a live call assigned to the worker
Only your own live call can be put on hold	Its state does not allow this action	"Worker cannot hold reservation - reservation must be a live call assigned to the worker
The participant SID is not usable	The value has the wrong form or is not allowed	"Invalid participantSid provided
The voice device of the Flex SDK is not ready	Its state does not allow this action	"Voice device not initialized
The voice event has an unknown name	The value has the wrong form or is not allowed	"Unknown voice event name
The Flex SDK failed to add the voice event listener	A service behind the SDK refused or did not answer	"Failed to add voice event listener due to internal error
The call of the task is not on this device	It was deleted, or belongs to another account	"Failed to get call by task - call might be active on different device
The task has no conference data	A required value did not arrive	"Failed to get conference data from task
The supervisor monitors the call already	It was created before	"Supervisor is already monitoring the call for this task
The Flex SDK failed to monitor the call	A service behind the SDK refused or did not answer	"Failed to monitor call due to internal error
The outgoing call has no \`fromNumber\`	A required value did not arrive	"Parameter 'fromNumber' is required for outbound call. Provide it as a parameter or configure it in account configuration
The outgoing call has no task queue	A required value did not arrive	"Task Queue SID is required for outbound call. Provide it as a parameter or configure it in account configuration
The outgoing call has no workflow	A required value did not arrive	"Workflow SID is required for outbound call. Provide it as a parameter or configure it in account configuration
The worker is offline, so no call was made	Its state does not allow this action	"Worker is offline, outbound call cancelled
Outgoing calls are off in Flex	The permission or the feature is missing	"Outbound calling is disabled in Flex account configuration
An incoming call is waiting, so no call was made	Its state does not allow this action	"Inbound call is pending, outbound call cancelled
The worker is in a call, so no call was made	Its state does not allow this action	"Inbound call is accepted, outbound call cancelled
There is no microphone, so no call was made	Its state does not allow this action	"No audio input device available, outbound call cancelled
The incoming call did not come in 30 seconds	A system behind the request failed for a moment	"No incoming call event received within 30 seconds
The Flex SDK failed to create the task	A service behind the SDK refused or did not answer	"Failed to create task due to internal error
The Flex SDK failed to disconnect the call	A service behind the SDK refused or did not answer	"Failed to disconnect call due to internal error
The reservation is no live call	Its state does not allow this action	"Voice reservation not a live call
The task has no conference SID	A required value did not arrive	"No conference SID found in task attributes
There is no recording to pause	Its state does not allow this action	"No active recording to pause
The Flex SDK failed to pause the recording	A service behind the SDK refused or did not answer	"Failed to pause recording
There is no recording to resume	Its state does not allow this action	"No active recording to resume
The Flex SDK failed to resume the recording	A service behind the SDK refused or did not answer	"Failed to resume recording
The call is not on this device	It was deleted, or belongs to another account	"Call instance is undefined. Call might be active on a different device
The Flex SDK failed to hold the call	A service behind the SDK refused or did not answer	"Failed to hold call
The Flex SDK failed to unhold the call	A service behind the SDK refused or did not answer	"Failed to unhold call
The task has no transfer	It was deleted, or belongs to another account	"No active transfer found for voice task
The Flex SDK failed to cancel the voice task transfer	A service behind the SDK refused or did not answer	"Failed to cancel voice task transfer due to internal error
The transfer has begun already	It was created before	"Voice task transfer already initiated
The task belongs to another worker	The permission or the feature is missing	"Worker cannot transfer voice task assigned to different worker
The Flex SDK failed to start the voice task transfer	A service behind the SDK refused or did not answer	"Failed to start voice task transfer due to internal error
The Flex SDK failed to create the voice task reservation	A service behind the SDK refused or did not answer	"Failed to create voice task reservation
The voice reservation does not exist	It was deleted, or belongs to another account	"Voice reservation not found
The Flex SDK failed to peek the conversation	A service behind the SDK refused or did not answer	"Failed to peek conversation due to internal error
The Flex SDK failed to pause the conversation	A service behind the SDK refused or did not answer	"Failed to pause conversation due to internal error
The Flex SDK failed to resume the conversation	A service behind the SDK refused or did not answer	"Failed to resume conversation due to internal error
The Flex SDK failed to leave the conversation	A service behind the SDK refused or did not answer	"Failed to leave conversation due to internal error
The Flex SDK failed to start the conversation transfer	A service behind the SDK refused or did not answer	"Failed to start conversation transfer due to internal error
Transfers of conversations are not allowed	The permission or the feature is missing	"Conversation transfers is forbidden
Transfers can't be read	The permission or the feature is missing	"Conversation transfers retrieving is forbidden
The Flex SDK failed to retrieve the conversation transfer	A service behind the SDK refused or did not answer	"Failed to retrieve conversation transfer due to internal error
Failed to retrieve the conversations user by identity	A service behind the SDK refused or did not answer	"Failed to retrieve conversations user by identity
The Flex SDK failed to send the message	A service behind the SDK refused or did not answer	"Failed to send message due to internal error
The Flex SDK failed to send the typing indicator	A service behind the SDK refused or did not answer	"Failed to send typing indicator due to internal error
The Flex SDK failed to retrieve messages	A service behind the SDK refused or did not answer	"Failed to retrieve messages due to internal error
The worker is offline, so no email task was made	Its state does not allow this action	"Worker is offline, outbound email task cancelled
The Flex SDK failed to create the outbound email task	A service behind the SDK refused or did not answer	"Failed to create outbound email task due to internal error
The Flex SDK failed to add the email participant	A service behind the SDK refused or did not answer	"Failed to add email participant due to internal error
The task is no email task	The value has the wrong form or is not allowed	"Task is not an email task
The Flex SDK failed to remove the email participant	A service behind the SDK refused or did not answer	"Failed to remove email participant due to internal error
The Flex SDK failed to retrieve the paused conversations	A service behind the SDK refused or did not answer	"Failed to retrieve paused conversations due to internal error
The task has no conversation	A required value did not arrive	"No conversationSid found for task
Failed to get the reservation of the resumed conversation	A service behind the SDK refused or did not answer	"Failed to get reservation after resuming the conversation
The worker is not in the task's conversation	It was deleted, or belongs to another account	"Worker participant not found for provided task
The message is empty	A required value did not arrive	"Cannot send empty message
The Flex SDK failed to retrieve the outbound email settings	A service behind the SDK refused or did not answer	"Failed to retrieve outbound email settings due to internal error
Outgoing email has no workflow	A required value did not arrive	"Outbound email workflow SID is not configured in Twilio Console nor provided in options
Outgoing email has no queue	A required value did not arrive	"Outbound email queue SID is not configured in Twilio Console nor provided in options
Outgoing email has no sender	A required value did not arrive	"Outbound email workflow SID is not configured in Twilio Console nor provided in options
Failed to create the conversation task reservation	A service behind the SDK refused or did not answer	"Failed to create conversation task reservation
The Flex SDK failed to add the conversation event listener	A service behind the SDK refused or did not answer	"Failed to add conversation event listener due to internal error
The Conversations SDK lost its connection	Its state does not allow this action	"Conversations SDK connection changed to invalid state
The worker is not initialized	Its state does not allow this action	"Worker is not initialized
The task's reservation is over	Its state does not allow this action	"Task reservation not found or has invalid status
A required parameter is missing	A required value did not arrive	"Required parameter missing
The conversation is not available	It was deleted, or belongs to another account	"Conversation is not available
The participant does not exist	It was deleted, or belongs to another account	"Participant not found
The Flex SDK failed to update the token on session	A service behind the SDK refused or did not answer	"Failed to update token on session
The Flex SDK failed to initialize the Conversations SDK	A service behind the SDK refused or did not answer	"Failed to initialize Conversations SDK
The task has no interaction	A required value did not arrive	"Missing interactionSid for task
The task has no channel	A required value did not arrive	"Missing channelSid for task
The public configuration is not readable	A system behind the request failed for a moment	"Invalid response from public configuration endpoint
The Flex SDK failed to accept the reservation	A service behind the SDK refused or did not answer	"Failed to accept reservation
The Flex SDK failed to retrieve the conversation	A service behind the SDK refused or did not answer	"Failed to retrieve conversation due to internal error
Failed to get the Flex instance SID	A service behind the SDK refused or did not answer	"Failed to get Flex instance SID from account configuration
The Flex SDK failed to retrieve the task participants	A service behind the SDK refused or did not answer	"Failed to retrieve task participants due to internal error
The task has no active channel	It was deleted, or belongs to another account	"Active channel not found for task
The task is no voice task	The value has the wrong form or is not allowed	"Task is not a voice task
The offline activity is not configured	A required value did not arrive	"Taskrouter offline activity SID is not configured
The Flex SDK failed to create a conference	A service behind the SDK refused or did not answer	"Failed to create a conference
The Flex SDK met an unexpected error	A system behind the request failed for a moment	"The error we did not foreseen
The Flex SDK met an unknown error	A system behind the request failed for a moment	"The error which error code we could not identify
The Flex SDK was refused access	The permission or the feature is missing	"Access denied
A gateway of Twilio failed	A system behind the request failed for a moment	"Bad Gateway
A gateway of Twilio waited too long	A system behind the request failed for a moment	"Gateway Timeout
Flex does not find the resource	It was deleted, or belongs to another account	"Resource was not found
The Flex SDK can't reach the server	A system behind the request failed for a moment	"Not able to reach the server
The object of the SDK is not ready	Its state does not allow this action	"Function called in invalid state of the object
A parameter of the SDK call is not usable	The value has the wrong form or is not allowed	"Invalid parameter value received as argument
A service behind Flex failed	A system behind the request failed for a moment	"DownstreamServiceError error
The Flex SDK failed to fetch account configuration	A service behind the SDK refused or did not answer	"Failed to fetch account configuration
The Flex SDK failed to fetch the features	A service behind the SDK refused or did not answer	"Failed to fetch features
The Flex SDK failed to fetch the configuration	A service behind the SDK refused or did not answer	"Failed to fetch features
The profile connector is not installed	It was deleted, or belongs to another account	"Profile Connector Installation Not Found
The profile connector's credentials are malformed	The value has the wrong form or is not allowed	"Credentials Malformed
The friendly name is missing	A required value did not arrive	"Programmable Chat: FriendlyName not provided	"Request does not contain required "FriendlyName" parameter.
The Account SID is missing	A required value did not arrive	"Programmable Chat: Account SID not provided	"Request does not contain required Account SID parameter.
The resource is being deleted	Its state does not allow this action	"Programmable Chat: Resource is being deleted	"The resource your request relates to is currently being deleted.
The friendly name is too long	The value has the wrong form or is not allowed	"Programmable Chat: Friendly name too long	"Specified friendly name is too long
The unique name is too long	The value has the wrong form or is not allowed	"Programmable Chat: Unique Name too long	"Specified unique name is too long
The Account SID has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid Account SID
The service does not exist	It was deleted, or belongs to another account	"Programmable Chat: Service Instance not found	"Specified Service Instance does not exist.
The service SID is missing	A required value did not arrive	"Programmable Chat: Service SID not provided	"Request does not contain required Service SID parameter.
The consumption interval has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid consumption interval format	"Request does not contain valid consumption interval.
The typing timeout has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid typing indicator format	"Request does not contain valid typing indicator timeout.
The webhook settings have the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid webhook format	"Request does not contain correctly formatted parameters for webhooks.
The webhook method is not accepted	The value has the wrong form or is not allowed	"Programmable Chat: Invalid webhook method	"Request does not contain valid HTTP method for webhook.
Your webhook stopped the action	The webhook refused, or failed	"Programmable Chat: Webhook disabled processing of command	"Defined webhook returned other than "200 OK" HTTP code and Programmable Chat Service disabled processing of command.
Your webhook could not be called	The webhook is not reachable or answers an error	"Programmable Chat: Webhook call failed to execute successfully	"The event triggered webhook call failed to execute successfully
The notification template is too long	The value has the wrong form or is not allowed	"Programmable Chat: Notification template too long	"Specified notification template parameter is too long
The notification sound's name is too long	The value has the wrong form or is not allowed	"Programmable Chat: Notification sound name too long	"Specified notification sound parameter is too long
The channel limit has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid user channels limit format	"Request does not contain correctly formatted parameter for user channels limit
The member limit has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid channel members limit format	"Request does not contain correctly formatted parameter for channel members limit
Too many actions in the service	Your app sends faster than the limit allows	"Programmable Chat: Actions per second limit exceeded	"Service instance actions per second limit exceeded
The webhook retry count has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid webhook retry count	"Request does not contain correctly formatted parameter for webhook retry count.
The service's unique name has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Service instance unique name invalid	"Request does not contain correctly formatted service instance unique name
A service with this unique name exists	It was created before	"Programmable Chat: Service instance with provided unique name already exists	"Request contains already existing service instance unique name
Too many actions in the account	Your app sends faster than the limit allows	"Global actions per second limit exceeded	"Service instance global actions per second limit exceeded.
Your webhook took longer than 5 seconds	The webhook works too long before it answers	"Webhook failed to execute successfully due to timeout	"Webhook's response isn't received in 5 seconds
The pre-event webhook URL is malformed	The value has the wrong form or is not allowed	"Invalid pre-webhook url
The post-event webhook URL is malformed	The value has the wrong form or is not allowed	"Invalid post-webhook url
The role does not exist	It was deleted, or belongs to another account	"Programmable Chat: Role not found	"Specified Role does not exist.
The channel role does not exist	It was deleted, or belongs to another account	"Programmable Chat: Channel role not found	"Specified Channel Role does not exist.
The service role does not exist	It was deleted, or belongs to another account	"Programmable Chat: Deployment role not found	"Specified Deployment Role does not exist.
The role SID is missing	A required value did not arrive	"Programmable Chat: Role SID not provided	"Request does not contain required Role SID parameter.
The permission does not exist	The value has the wrong form or is not allowed	"Programmable Chat: Permission not found	"Specified Permission does not exist.
The role type is not accepted	The value has the wrong form or is not allowed	"Programmable Chat: Invalid role type	"Specified Role Type does not exist.
The channel creator's role does not exist	It was deleted, or belongs to another account	"Programmable Chat: Channel creator role not found	"Valid Channel Creator Role does not exist in this service deployment.
The user's role does not allow this	The service or conversation role lacks the permission	"Programmable Chat: User not authorized for command	"Specified User is not authorized for this command due to his Role or Permissions set.
The conversation role does not exist	It was deleted, or belongs to another account	"Conversation role not found	"Specified Conversation Role does not exist.
The user does not exist	It was deleted, or belongs to another account	"Programmable Chat: User not found	"Specified User does not exist.
The user exists	It was created before	"Programmable Chat: User already exists	"Specified User already exists for this Service.
The user SID is missing	A required value did not arrive	"Programmable Chat: User SID not provided	"Request does not contain required User SID parameter.
The identity is reserved	The value has the wrong form or is not allowed	"Programmable Chat: Identity reserved	"Specified identity is reserved for internal use.
The identity is missing	A required value did not arrive	"Programmable Chat: Identity not provided	"Request does not contain required "Identity" parameter.
The user may not set roles	The permission or the feature is missing	"Programmable Chat: User unauthorized to set role	"Specified User does not have Role or Permissions to set the Role.
The identity looks like a user SID	The value has the wrong form or is not allowed	"Programmable Chat: Identity should not match user SID pattern
The identity is too long	The value has the wrong form or is not allowed	"Programmable Chat: Identity too long	"Specified User's Identity parameter is too long
The user is in too many channels	There is no room for more	"Programmable Chat: User channel limit exceeded
The binding type is not accepted	The value has the wrong form or is not allowed	"Programmable Chat: Invalid binding type	"Specified binding type does not exist.
The notification level is not accepted	The value has the wrong form or is not allowed	"Programmable Chat: Invalid notification level	"Request contains unknown notification level value
SMS and WhatsApp participants have no identity	The value has the wrong form or is not allowed	"Identity parameter not acceptable for this Participant	"Participants on SMS, WhatsApp or other non-Chat channels cannot have Identities.
The user is invited already	It was created before	"Programmable Chat: User already invited	"User with specified Identity already invited to this Channel
Two changes of the user at once	Its state does not allow this action	"Conflicting user modification	"The requested user is already being added or removed from this channel by a concurrent API request.
The user is in too many conversations	There is no room for more	"User conversation limit exceeded
The channel does not exist	It was deleted, or belongs to another account	"Programmable Chat: Channel not found	"Specified Channel does not exist.
The channel's SID or name is missing	A required value did not arrive	"Programmable Chat: Channel key not provided	"Request does not contain required Channel SID or Channel's Unique Name parameters.
The channel command is unknown	The value has the wrong form or is not allowed	"Programmable Chat: Unknown channel command	"Specified Channel Command does not exist.
The attributes are too long	The value has the wrong form or is not allowed	"Programmable Chat: Attributes too long	"Specified Channel's Attributes parameter is too long.
The attributes are not JSON	The value has the wrong form or is not allowed	"Programmable Chat: Attributes not valid JSON	"Specified Channel's Attributes are not valid JSON.
The channel SID is missing	A required value did not arrive	"Programmable Chat: Channel SID not provided	"Request does not contain required Channel SID parameter.
The unique name looks like a channel SID	The value has the wrong form or is not allowed	"Programmable Chat: Unique name should not match channel SID pattern
A channel with this unique name exists	It was created before	"Programmable Chat: Channel with provided unique name already exists	"Specified Channel's Unique Name already exists in this Service deployment.
The creation date has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid Date Created parameter	"Request does not contain correctly formatted parameter for Date Created
The update date has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid Date Updated parameter	"Request does not contain correctly formatted parameter for Date Updated
The author is too long	The value has the wrong form or is not allowed	"Programmable Chat: Author parameter is too long	"Author parameter is too long.
The channel's webhook does not exist	It was deleted, or belongs to another account	"Programmable Chat: Channel webhook not found	"Specified channel webhook does not exist
The channel has its most webhooks	There is no room for more	"Programmable Chat: Too many channel webhooks	"Webhooks limit exceeded for given channel
The webhook has its most triggers	There is no room for more	"Programmable Chat: Too many channel webhook triggers	"Triggers limit exceeded for given channel webhook
The webhook SID has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid channel webhook sid	"Request does not contain correctly formatted parameter for channel webhook sid
The webhook type is not accepted	The value has the wrong form or is not allowed	"Invalid channel webhook type	"Request does not contain correctly formatted parameter for channel webhook type
The webhook filter is not accepted	The value has the wrong form or is not allowed	"Programmable Chat: Invalid channel webhook filter	"Request does not contain correctly formatted parameter for webhook filter
The webhook trigger is not accepted	The value has the wrong form or is not allowed	"Programmable Chat: Invalid channel webhook trigger	"Request does not contain correct parameter for webhook trigger
The webhook's flow SID is not accepted	The value has the wrong form or is not allowed	"Programmable Chat: Invalid channel webhook flow sid	"Request does not contain correct parameter for webhook flow sid
The webhook type is missing	A required value did not arrive	"Programmable Chat: Channel webhook type not provided	"Request does not contain parameter for webhook type
The webhook URL is missing	A required value did not arrive	"Programmable Chat: Channel webhook url not provided	"Request does not contain parameter for webhook url
The webhook filter is missing	A required value did not arrive	"Programmable Chat: Channel webhook filter not provided	"Request does not contain parameter for webhook filter
The webhook trigger is missing	A required value did not arrive	"Programmable Chat: Channel webhook trigger not provided	"Request does not contain parameter for webhook trigger
The webhook URL is too long	The value has the wrong form or is not allowed	"Programmable Chat: Channel webhook url too long	"Channel webhook url provided in request is too long
The channel is being deleted	Its state does not allow this action	"Channel deletion operation is in progress	"Channel deletion operation is in progress, all the channel modifications are discarded.
The Messaging Service SID is missing	A required value did not arrive	"Messaging service SID not provided	"Messaging service SID parameter is required but was not provided with an API request.
The Messaging Service SID is not accepted	The value has the wrong form or is not allowed	"Invalid messaging service SID	"An invalid messaging service SID was supplied.
The Messaging Service belongs to another account	The permission or the feature is missing	"Messaging service does not belong to account	"The requested messaging service SID does not belong to your account.
The channel update changes nothing	A required value did not arrive	"Parameters are missing for channel update request	"There are no parameters specified in this channel update request.
Two changes of the channel at once	Its state does not allow this action	"Conflicting channel modification	"The requested channel is already being added or removed by a concurrent API request.
The conversation does not exist here	It belongs to another Conversations service	It was deleted	It belongs to another account or Region	"Conversation with SID {ConversationSid} was not found.	"Conversation with unique name {name} was not found.	"Conversation not found	"The requested conversation SID was not found.
The conversation SID is missing	A required value did not arrive	"Conversation SID not provided	"Conversation SID parameter is required but was not provided.
The unique name of the conversation is taken	The conversation was created before	"Conversation with provided unique name already exists
The conversation's webhook does not exist	It was deleted, or belongs to another account	"Conversation webhook not found	"The requested webhook SID was not found.
The conversation has its most webhooks	There is no room for more	"Too many conversation webhooks	"The number of webhooks configured for this conversation exceeds the limit.
The webhook has its most trigger words	There is no room for more	"Too many conversation webhook triggers	"The number of keywords used to trigger the webhook configured for this conversation exceeds the limit.
The webhook SID has the wrong form	The value has the wrong form or is not allowed	"Invalid conversation webhook SID	"An invalid conversation webhook SID was supplied.
The webhook target is not accepted	The value has the wrong form or is not allowed	"Invalid conversation webhook type	"An invalid conversation webhook target was supplied.
The webhook filter is not accepted	The value has the wrong form or is not allowed	"Invalid conversation webhook filter	"An invalid conversation webhook filter was supplied.
The webhook's trigger word is not accepted	The value has the wrong form or is not allowed	"Invalid conversation webhook trigger	"An invalid conversation webhook trigger keyword was supplied.
The webhook's flow SID is not accepted	The value has the wrong form or is not allowed	"Invalid conversation webhook flow SID	"An invalid conversation webhook flow SID was supplied.
The webhook target is missing	A required value did not arrive	"Conversation webhook type not provided	"Conversation webhook target parameter is required but was not provided.
The webhook URL is missing	A required value did not arrive	"Conversation webhook URL not provided	"Conversation webhook URL parameter is required but was not provided.
The webhook filter is missing	A required value did not arrive	"Conversation webhook filter not provided	"Scoped webhook filter parameter is required but was not provided.
The webhook's trigger words are missing	A required value did not arrive	"Conversation webhook trigger not provided	"Scoped webhook trigger keywords are required but were not provided.
The webhook URL is too long	The value has the wrong form or is not allowed	"Conversation webhook URL is too long	"The length of provided conversation webhook URL exceeds the limit.
The conversation has no Messaging Service	A required value did not arrive	"No Messaging Service assigned to Conversation	"This Conversation does not have an assigned Messaging Service, therefore cannot accept non-chat participants.
The state can't be empty	The value has the wrong form or is not allowed	"'State' field can't be empty
TimeToInactive is shorter than a minute	The value has the wrong form or is not allowed	"TimeToInactive should be greater or equal to 1 minute	"Duration to transfer channel to inactive state can't be shorter than 1 minute.
TimeToClosed is shorter than 10 minutes	The value has the wrong form or is not allowed	"TimeToClosed should be greater or equal to 10 minutes	"Duration to transfer channel to closed state can't be shorter than 10 minutes.
The conversation is closed for good	Its state does not allow this action	"Can't update conversation as it's in final closed state	"Conversation is in closed state and can't be used anymore
The state is not accepted	The value has the wrong form or is not allowed	"'State' parameter value is invalid
TimeToInactive has the wrong form	The value has the wrong form or is not allowed	"TimeToInactive format is invalid
TimeToClosed has the wrong form	The value has the wrong form or is not allowed	"TimeToClosed format is invalid
A timer needs a state	A required value did not arrive	"Timer can't be set without state	"You are trying to set 'TimeToInactive' and/or 'TimeToClosed' without 'State' parameter in request
A conversation can't begin closed	The value has the wrong form or is not allowed	"Initial state can't be 'closed	"It's not allowed to set 'closed' state for newly created converastion
Conversations do not exist in this Region	The permission or the feature is missing	"Conversations are disabled in this region	"Conversations API is not supported in this Twilio region
The conversation is still being set up	Its state does not allow this action	"Conversation in 'initializing' state may not be updated or used for message sending
The unique name looks like a SID	The value has the wrong form or is not allowed	"Unique name should not match conversation sid pattern
Two changes of the conversation at once	Its state does not allow this action	"Conflicting conversation modification	"The requested conversation is already being added or removed by a concurrent API request.
The pre-webhook timeout is 0 or less	The value has the wrong form or is not allowed	"PreWebhookTimeout should be greater than 0ms	"Duration of waiting for pre-webhook response cannot be 0ms or less.
The type must be private	The value has the wrong form or is not allowed	"Type value should be 'private'.	"Type parameter value is required and should be 'private'.
EndDate is before StartDate	The value has the wrong form or is not allowed	"EndDate parameter should be greater than StartDate parameter
The user is not a member of the chat channel	The user was not added yet	"Programmable Chat: User not member of channel	"Specified User is not member of this Channel.
The member SID is missing	A required value did not arrive	"Programmable Chat: Member SID not provided	"Request does not contain required Member SID parameter.
The member does not exist	It was deleted, or belongs to another account	"Programmable Chat: Member not found	"Specified Member does not exist.
The channel has its most members	There is no room for more	"Programmable Chat: Channel member limit exceeded	"Channel has too many members
The member is in the channel already	It was created before	"Member already exists	"Programmable Chat: Member already exists	"Member with specified Identity already exists in this Channel
The consumption timestamp has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid last consumption timestamp format	"Request does not contain correctly formatted parameter for last consumption timestamp
The last consumed index has the wrong form	The value has the wrong form or is not allowed	"Programmable Chat: Invalid last consumed message index format	"Request does not contain correctly formatted parameter for last consumed message index
The participant's address is not usable	The value has the wrong form or is not allowed	"Invalid messaging binding address	"An invalid participant public address was supplied.
The proxy address is not usable	The value has the wrong form or is not allowed	"Invalid participant proxy address	"An invalid participant proxy address was supplied.
Address and proxy address are the same	The value has the wrong form or is not allowed	"Participant address equals proxy address	"The supplied participant address must not equal its proxy address.
The participant's address is empty	A required value did not arrive	"Participant address is empty	"The provided participant public address parameter must not be empty.
The proxy address is empty	A required value did not arrive	"Participant proxy address is empty	"The provided participant proxy address parameter must not be empty.
The proxy address is not yours	The permission or the feature is missing	"Account is not authorized to use proxy address	"Your account is not authorized to use the requested proxy address.
Address and proxy are on different channels	The value has the wrong form or is not allowed	"Participant address type does not match proxy address type	"The provided participant address mismatches the proxy address channel type.
The proxy address is no WhatsApp sender	Its state does not allow this action	"Proxy address is not WhatsApp enabled sender	"The requested participant proxy address is not a correctly configured WhatsApp number.
An open conversation has this pair of addresses	An earlier conversation is still open	"A binding for this participant and proxy address already exists in Conversation {ConversationSid}	"Participant and proxy address pair is already in use	"The requested participant and proxy address pair is already registered in the system.
The conversation has its most participants	There is no room for more	"Participants limit exceeded	"The total number of participants in this conversation exceeds the allowed limit.
The conversation has its most phone participants	There is no room for more	"Non-Chat participants limit exceeded	"The total number of SMS, WhatsApp, or other non-Chat participants in this conversation exceeds the allowed limit.
Two changes of the participant at once	Its state does not allow this action	"Conflicting member modification	"The requested member is already being added or removed from this channel by a concurrent API request.
This participant type has no such parameter	The value has the wrong form or is not allowed	"Participant Messaging Binding type does not support all of the provided Messaging Binding parameters	"Messaging Binding type does not support the provided parameters	"Sms Participant should not have MessagingBinding.Name or MessagingBinding.Level
The last read index has the wrong form	The value has the wrong form or is not allowed	"Invalid last read message index format	"Request does not contain correctly formatted parameter for last read message index
The conversation has 50 phone participants	There is no room for more	"Non-chat conversation participants limit exceeded	"The total number of non-chat participants in this conversation exceeds the allowed limit.
A participant in the list is not JSON	The value has the wrong form or is not allowed	"One of the JSON requests for participant creation is invalid.
A pair of addresses in the list is in use	It was created before	"Participant and proxy address pairs for one or more participants already in use.
The request has too many participants	There is no room for more	"Request contains too many participants.
Some participants could not be created	The value has the wrong form or is not allowed	"Errors occurred during multiple participants creation.
The user is not in this conversation	The user was not added yet	The identity in the token is another one	The user left or was removed	"User not participant of conversation	"Participant is not a member of conversation	"The requested participant is not a member of this conversation.
The participant SID is missing	A required value did not arrive	"Participant SID not provided	"Conversation participant SID parameter is required but was not provided.
The participant does not exist	It was deleted, or belongs to another account	"The requested conversation participant SID was not found.	"Participant not found
The participant is already in the conversation	Your code adds the participant twice	"Member already exists	"Participant already exists	"The requested Chat participant is already mapped to a conversation.
The group needs a projected address	A required value did not arrive	"Participant projected address not provided	"No Projected Address provided for this participant the group conversation.
Group MMS could not be activated	Its state does not allow this action	"Group MMS activation failed.	"Group MMS activation with the new list of participants has failed.
The group has its most participants	There is no room for more	"Participant limit exceeded for group conversation	"The maximum of participants allowed in a group conversation has been exceeded.
The person is in the group already	It was created before	"Group Participant already exists	"Participant already exists in the group conversation.
A group with exactly these people is open	The same group was created before	"Group conversation with given participant list already exists	"There is an existing (open) group conversation with the same participant list.	"There is an existing group conversation with the same participant list.
The projected address is not yours	The permission or the feature is missing	"Account is not authorized to use the projected address	"Address used as Projected Address does not belong to the account.
The participant has no proxy address	Its state does not allow this action	"Failed to remove the proxy address of a participant.	"The participant should have a proxy address in order to remove it.
The proxy address can't be changed afterwards	The update names a proxy address	"Failed to add a proxy address to a participant.	"The participant should have an address in order to add a proxy address.	"You cannot add a proxy address to the participant.
The participant has no projected address	Its state does not allow this action	"Failed to remove the projected address of a participant.	"The participant should have a projected address in order to remove it.
The participant can't have a projected address	Its state does not allow this action	"Failed to add a projected address to a participant.	"The participant should not have a messaging binding in order to add a projected address.
The participant can't get an identity	Its state does not allow this action	"Failed to add an identity to a participant.	"The participant should not have an identity in order to add an identity.
Two changes of the channel at once	Its state does not allow this action	"Conflicting channel modification	"The requested channel is already being added or removed by a concurrent API request.
Identity and Address exclude each other	The value has the wrong form or is not allowed	"One user identifier parameter for lookup at a time is allowed. Please, use either Identity or Address.	"Only one identifier allowed for lookup: use either Identity or Address	"Request should contain either Identity or Address parameter, not both.
Group MMS is not enabled	The permission or the feature is missing	"Group MMS is not enabled for this Account
The proxy address is of an unsupported channel	The value has the wrong form or is not allowed	"Proxy Address of participant is not supported for this channel
The message does not exist	It was deleted, or belongs to another account	"Programmable Chat: Message not found	"Specified Message does not exist.
The message SID is missing	A required value did not arrive	"Programmable Chat: Message SID not provided	"Request does not contain required Message SID parameter.
The message index is missing	A required value did not arrive	"Programmable Chat: Message index not provided	"Request does not contain required Message Index parameter.
The message has no body	A required value did not arrive	"Programmable Chat: Message body not provided	"Request does not contain required Message Body parameter.
The message body is too long	The value has the wrong form or is not allowed	"Programmable Chat: Message body parameter is too long	"Message body parameter is too long
The last editor's name is too long	The value has the wrong form or is not allowed	"Programmable Chat: Last Updated By parameter is too long	"Last Updated By parameter is too long
The media SID is missing	A required value did not arrive	"Programmable Chat: Media SID not provided	"Request does not contain required Media SID parameter.
The media does not exist	It was deleted, or belongs to another account	"Programmable Chat: Media not found	"Media with specified SID does not exist.
The media belongs to another message	It was created before	"Programmable Chat: Media already sent with another message	"Media with specified SID is already sent with another Chat message
The body of a media message is fixed	Its state does not allow this action	"Programmable Chat: Media message body cannot be updated	"Media message body cannot be updated
The media SID is not accepted	The value has the wrong form or is not allowed	"Invalid message media SID	"An invalid multimedia attachment SID was supplied for this message.
The media type is not accepted	The value has the wrong form or is not allowed	"Invalid message media content type	"An invalid multimedia attachment content type was supplied.
The media file is too large	The value has the wrong form or is not allowed	"Message media size is too large	"The requested multimedia attachment size exceeds the allowed limit.
The author is not in the group	The value has the wrong form or is not allowed	"Message author should be among Group MMS participants.	"Author identity or address not found among Group MMS participants
Two changes of the message at once	Its state does not allow this action	"Conflicting message modification
The message index is not a number	The value has the wrong form or is not allowed	"Programmable Chat: Message index is not a number
ContentSid has the wrong form	The value has the wrong form or is not allowed	"Invalid content SID
The template can't take these ContentVariables	The value is no JSON string	A value of the template is empty	A value is no string	A value holds line breaks or many spaces	A placeholder of the template is malformed	"Invalid content variables format	"Specified content variables value is invalid JSON object
ContentVariables came without a ContentSid	A required value did not arrive	"Content SID is missing	"Message content variables are defined without a proper content sid
The template's values are too long together	The value has the wrong form or is not allowed	"Content variables are too long	"Message content variables are exceeding allowed total length of 27,801 characters
The message has no channel metadata	It was deleted, or belongs to another account	"Channel Metadata not found
The user may not read channel metadata	The permission or the feature is missing	"Not Authorized to make this request
The channel metadata was not created	The value has the wrong form or is not allowed	"Failed to create Channel Metadata
The channel metadata is not JSON	The value has the wrong form or is not allowed	"Failed to parse ChannelMetadata Json
The channel metadata could not be read	A system behind the request failed for a moment	"Failed to Read ChannelMetadata
The name of a template variable is too long	The value has the wrong form or is not allowed	"Content variable key is too long	"Key in key-value pair of message content variables is exceeding allowed maximum length of 16 characters
A template value is too long	The value has the wrong form or is not allowed	"Content variable value is too long	"Value in key-value pair of message content variables is exceeding allowed maximum length of 256 characters
Conversations can't send this kind of template	The value has the wrong form or is not allowed	"Unsupported Content Template Type
The invite SID is missing	A required value did not arrive	"Programmable Chat: Invite SID not provided	"Request does not contain required Invite SID parameter.
The invite does not exist	It was deleted, or belongs to another account	"Programmable Chat: Invite not found	"Specified Invite does not exist.
A member can't decline the invite	Its state does not allow this action	"Programmable Chat: Cannot decline invite when already channel member.	"Specified user is already member of this channel so his invitation is not present.
The address configuration was deleted	Twilio reports an event	"Address configuration deleted	"Address configuration was deleted which affects auto-create functionality
The data of the address was removed	Twilio reports an event	"Address data cleaned up
The virtual agent's provider is not accepted	The value has the wrong form or is not allowed	"Virtual Agent provider is invalid.
The conversation has a virtual agent	It was created before	"Only one Virtual Agent participant is allowed per conversation.
A virtual agent has no identity or address	The value has the wrong form or is not allowed	"Verify Agent participant should not have identity, user address, proxy address, projected address.	"Verify Agent participant must not have identity or address fields
Dialogflow CX needs module and add-on SID	A required value did not arrive	"DialogflowCX provider must contain module sid and addon sid.
The add-on SID must begin with XB	The value has the wrong form or is not allowed	"Provided addon sid should have prefix XB.
The module SID must begin with XE	The value has the wrong form or is not allowed	"Provided module sid should have prefix XE.
A virtual agent can't be changed	Its state does not allow this action	"Updating Virtual Agent participant information is not allowed.
Virtual agents are not enabled	The permission or the feature is missing	"Virtual Agent participant creation is not available for your account.
The virtual agent has no name	A required value did not arrive	"ChatbotConfiguration.FriendlyName is required parameter.
The virtual agent's name is too long	The value has the wrong form or is not allowed	"ChatbotConfiguration.FriendlyName is invalid.
The virtual agent's context is too long	The value has the wrong form or is not allowed	"ChatbotConfiguration.InitialContext is invalid.
The virtual agent's name is reserved	The value has the wrong form or is not allowed	"ChatbotConfiguration.FriendlyName is reserved.
The export of the conversation failed	A system behind the request failed for a moment	"Conversation Export failed
The transcript was not created	A system behind the request failed for a moment	"Transcript creation failed
Client Connection: Connections resource limit exceeded
Client Connection: Request rate limit exceeded
Client Connection: identity too long
Client Connection: endpoint_id too long
Client Connection: no reply to command or keepalive	"Client Connection: Command or keepalive acknowledgement not received
Client Connection: Connection expired
Twilio refused the Access Token of the connection	The Access Token is refused without a reason	The token is older than its lifetime	The secret does not belong to the key in the token	The token lacks the grant for this product	A clock is wrong	The key was made in another Region	"Client Connection: Token authentication is rejected by authentication service	"Token authentication is rejected by authentication service	"'init' message failed: {"code":401,"status":"UNAUTHORIZED"}	"Reply status for init request is not success: 401, AUTHENTICATION_FAILED	"Init rejected by server: {status}	"Server closed connection: {status}	"Provided Grant token is not authenticated or expired	"The authentication service has rejected the provided Access Token.	"AccessTokenRejected	"Client Connection: Token authentication is rejected	"Registration failed	"Unable to connect: {reason}
Twilsock: Service instance not found	"Service instance specified in the request does not exist.
Twilsock: Service instance SID not specified	"Service instance SID is not specified and couln't be generated.
Twilsock: no grants in the Access Token	"Twilsock: Token doesn't contain required grants section	"No grants section is specified in the token and grants section is required.
Twilsock: Token doesn't contain service instance	"The token doesn't have a service instance.
Twilsock: Token doesn't contain identity	"The token doesn't have an identity specified.
Twilsock: Service instance belongs to another product	"Twilsock: Active product doesn't match with service instance product	"Passed service instance belongs to another product.
Twilsock: Service can't be used	"Service can't be used
Twilsock: Service instance disabled	"Service instance is disabled.
Twilsock: Service instance is under legal hold	"Specified service instance is under legal hold.
Twilsock: token repeats a grant for one product	"Twilsock: Token contains multiple grants of same product	"Duplication of grants for the same product.
Twilsock: Service instance limit reached	"Service instance limit has been reached for the specified account.
Twilsock: Product usage disabled	"Product usage has been disabled for this instance.
Twilsock: Product usage is not enabled	"Product usage is not enabled.
Twilsock: Invalid access token header	"The token has an invalid header.
Twilsock: Invalid access token subject	"Subject provided in the token is invalid.
Twilsock: Invalid access token grants	"Provided token has invalid grants.
Twilsock: Invalid access token signature	"The token has an invalid signature.
Twilsock: Invalid claim set	"Claim set provided in token is invalid.
Twilsock: Token expired	"The token has been expired.
Twilsock: Token is not valid yet	"Token is not valid yet
Twilsock: Token expiration time exceeds maximum	"Token expiration time exceeds max allowed amount.
The client connection could not be authenticated	The Access Token is refused without a reason	What the SDK received is not an Access Token	The secret does not belong to the key in the token	The token lacks the grant for this product	"Twilsock: Authentication failed	"Authentication failed.
Twilsock: Upstream not resolved	"Specified upstream couldn't be resolved.
Twilsock: Too many connections	"Number of connections for this account is higher than expected!
Twilsock: Too many updates	"Number of updates for this account is higher than expected!
Twilsock: DNC limit has been reached	"DNC limit has been reached
Twilsock: PNC limit has been reached	"Twilsock: PNC limit has been
Twilsock: Too many messages per connection	"Number of messages for one connection is higher than expected!
Twilsock: Too many messages per account	"Number of messages for this account is higher than expected!
Twilsock: Token is invalid	"Token update rejected by server: {status}	"Updated token was rejected by server (status: 400, code: 51130)	"Can't extend token:{reason}	"Updated token was rejected by server (status: {status}, code: {code})	"Twilsock: Token is invalid!	"Token is invalid!
Twilsock could not authenticate the client	The Access Token is refused without a reason	What the SDK received is not an Access Token	The secret does not belong to the key in the token	The token lacks the grant for this product	"Twilsock: Authentication failed	"Authentication failed
Twilsock: too many connection requests for the account	"Twilsock : CPS, Init per Account	"Too many connection requests for this account.
Twilsock: too many requests	"Twilsock : CPS, Too many requests
The Access Token does not authorise the client	The Access Token is refused without a reason	The token is older than its lifetime	The token lacks the grant for this product	What the SDK received is not an Access Token	The key belongs to another account than the token	The secret does not belong to the key in the token	"Twilsock: Unauthorized	"Auth failure	"'init' message failed: {"code":401,"status":"UNAUTHORIZED"}	"Reply status for init request is not success: 401, AUTHENTICATION_FAILED	"Init rejected by server: {status}	"Server closed connection: {status}	"Unable to connect: {reason}
The notification service had an internal fault	A system behind the request failed for a moment	"Internal notification error	"Internal error is inside of notification services
The destination of the notification is not usable	The value has the wrong form or is not allowed	"Invalid destination binding	"Provided destination binding information is invalid
The push credential's SID is not usable	The value has the wrong form or is not allowed	"Invalid Credential Sid	"Provided credential sid is invalid or empty
Credential and device are of different kinds	The value has the wrong form or is not allowed	"Invalid Credential Type	"Credential type and binding type does not match
No push credential is named	A required value did not arrive	"Credential SID not specified	"Credential SID not specified in binding, token or service
The message to the connected client failed	A system behind the request failed for a moment	"Internal error when sending notification via client connection	"An unexpected error has happened in notification flow via realtime client connection
The client is not connected	Twilio reports an event	"Client connection not created or closed	"Websocket gateway could not find connection to user for sending notification
The message over MQTT failed	A system behind the request failed for a moment	"Internal error when sending notification via mqtt client connection	"An unexpected error has happened in notification flow via mqtt client connection
The client has no MQTT connection	Twilio reports an event	"Client mqtt connection not created or closed	"Mqtt gateway could not find connection to user for sending notification
Google does not accept the push credential	The key is wrong, or of the old kind	"Invalid GCM Api Key or FCM Secret	"GCM/FCM credential contains invalid or empty ApiKey/Secret
Google does not accept the registration token	The value has the wrong form or is not allowed	"Invalid GCM/FCM registration token	"GCM/FCM service responded with InvalidRegistration error
The app was removed, or its push token replaced	It is the token of an old installation	"GCM/FCM client uninstalled or turned off notifications	"GCM/FCM service marked used registration id as unusable anymore
The push token is of another Firebase project	The value has the wrong form or is not allowed	"Mismatched GCM/FCM sender ID	"GCM/FCM application used different sender id with provided application credentials (ApiKey/Secret)
The app's package name does not fit	The value has the wrong form or is not allowed	"Invalid GCM/FCM package name	"Mismatch package name in request and from GCM/FCM registration id
The notification is too large for Google	The value has the wrong form or is not allowed	"Notification too large for GCM/FCM	"Try to send notification through GCM/FCM binding channel with too big payload
Google does not accept a custom key	The value has the wrong form or is not allowed	"Invalid custom key for GCM/FCM	"Using one of custom keys is rejected by GCM/FCM service
One device gets too many notifications	Your app sends faster than the limit allows	"GCM/FCM device message rate exceeded	"Too many requests were sent to GCM/FCM service
Google refuses the push credential	The permission or the feature is missing	"GCM/FCM unauthorized error	"GCM/FCM could not authorise request
Google's push service is down	A system behind the request failed for a moment	"GCM/FCM service unavailable	"GCM/FCM service is temporary unavailable
Google's push service had an unknown error	A system behind the request failed for a moment	"GCM/FCM unknown error	"Unexpected error has happened in GCM/FCM binding adaptor
The service account may not send messages	The permission or the feature is missing	"Service account does not have permission to send FCM messages
The push credential is of the old kind	The credential holds a legacy server key	"Legacy FCM server key credential used to send notifications
Google's old push API is switched off	The credential holds a legacy server key	"Deprecated GCM/FCM API is used to send notifications
Google does not accept the notification	The value has the wrong form or is not allowed	"FCM Bad Request
The app's Apple token is no longer registered	It is the token of an old installation
Apple does not accept the push credential	The certificate has expired or does not fit	"Invalid APNs credentials	"APN certificate or Private Key are invalid
The Apple device token has the wrong length	The value has the wrong form or is not allowed	"Invalid APNs device token size	"APN token size is invalid
Apple does not accept the device token	Build and credential are of two environments	It is an old token of the same person	The app passes another form of the token	"The specified device token is either malformed or not valid for the given environment.	"Invalid APNs device token	"APNs rejected notification with InvalidToken reason
The Apple certificate has no subject	The value has the wrong form or is not allowed	"Missing subject in APNs certificate	"APNs certificate is invalid
The notification for Apple is empty	A required value did not arrive	"Missing payload for APNs delivery	"Payload must be provided to send notification over APNs
The subject of the Apple certificate is too long	The value has the wrong form or is not allowed	"APNs certificate is invalid	"Invalid size of subject in APNs certificate
The notification is too large for Apple	The value has the wrong form or is not allowed	"APNs payload too large	"Provided payload is too large for APNs
Apple's push service is shutting down	A system behind the request failed for a moment	"APN service shutdown
Apple's push service had an unknown error	A system behind the request failed for a moment	"Unknown APNs error	"Unexpected error has happened in Apn binding adaptor
The Apple device token is no longer registered	The app was removed or installed again	"The provided APNs device token has been unregistered	"The device token specified is inactive for the specified topic.
The Apple device token is missing or malformed	The value has the wrong form or is not allowed	"The provided APNs device token is not correct	"APNs Device Token is missing or malformed
Apple rejected the notification	The certificate is not a VoIP certificate of this app	"The push notification was rejected by APNs	"The push notification was rejected by APNs for some reason.
Apple's push service had an internal fault	A system behind the request failed for a moment	"APNs experienced an internal error	"APNs was unable to handle your request
Apple refuses the push credential	The certificate has expired or does not fit	"Failed to authenticate with APNs	"Could not authenticate with APNs using the provided credentials
Apple's token was renewed too often	Your app sends faster than the limit allows	"Too many APNs provider token updates
Apple's provider token has expired	A system behind the request failed for a moment	"Expired APNs provider token used
Apple's provider token is not accepted	The value has the wrong form or is not allowed	"Invalid APNs provider token used
The push credential is empty	A required value did not arrive	"Credentials are misconfigured or not exist yet	"Empty Credentials
The push credential belongs to another account	The permission or the feature is missing	"Credentials do not belong to used account	"Account sid from credentials is not equal account sid which is used for sending notification
The webhook credentials' URL is wrong	The value has the wrong form or is not allowed	"Incorrect URL used to retrieve Webhook Credentials
No credential for this kind of device	It was deleted, or belongs to another account	"No Credentials found for the supplied Binding Type
No credential for this identifier	It was deleted, or belongs to another account	"No Credentials found for the supplied Identifier
The webhook credentials answered an error	A system behind the request failed for a moment	"Webhook Credentials endpoint responded with Internal Error
The webhook credentials' answer is not usable	The value has the wrong form or is not allowed	"Invalid Webhook Credentials response
The webhook credentials took too long	The value has the wrong form or is not allowed	"Webhook Credentials request timed out
Too many requests for webhook credentials	Your app sends faster than the limit allows	"Too many Webhook Credential requests
The webhook credentials' signature is wrong	The value has the wrong form or is not allowed	"Webhook Credentials request signature was not verified
Webhook credentials of another kind came back	The value has the wrong form or is not allowed	"Unexpected Binding Type used for Webhook Credentials request
Webhook credentials of another identifier came back	The value has the wrong form or is not allowed	"Unexpected Identifier used for Webhook Credentials request
The webhook credentials answered unexpectedly	The value has the wrong form or is not allowed	"Unexpected error response received for Webhook Credentials request
Too many SMS notifications	Your app sends faster than the limit allows	"Too many SMS notification requests	"Global SMS notification per second limit exceeded
The Notify service has no Messaging Service	A required value did not arrive	"Messaging Service not specified	"MessagingServiceSid in Notify Service is not specified
Too many Messenger notifications	Your app sends faster than the limit allows	"Too many Facebook messenger notification requests	"Too many Facebook messenger notifications are sent from the same Facebook page ID
The Facebook Page is not connected	Its state does not allow this action	"Facebook page is not connected to Twilio	"Facebook page configured in Service is not connected to Twilio
The Messenger notification has no text	A required value did not arrive	"Missing body for Facebook Messenger delivery attempt	"Either Body or FacebookMessenger parameter of Notification should be used to specify the message body
Too many Alexa notifications	Your app sends faster than the limit allows	"You are sending Alexa notifications too fast
The Alexa skill ID is missing	A required value did not arrive	"Missing Alexa skill ID	"You have not specified the Alexa Skill ID in the Notify Service
The Alexa user ID is not accepted	The value has the wrong form or is not allowed	"Invalid Alexa user ID	"The message has been rejected by Alexa channel due to an invalid User ID
The Alexa skill is not connected	Its state does not allow this action	"Alexa skill is not connected to Twilio	"The Alexa skill configured for the Notify Service is not connected to Twilio
The Alexa notification has no title	A required value did not arrive	"Missing Title parameter for Alexa	"Message has been rejected by Alexa channel due to missing Title parameter
Nobody fits the notification	Twilio reports an event	"Resulted destination list for requested parameters is empty	"Search of target destinations by provided parameters returned empty list
The notification has too many recipients	There is no room for more	"Too many recipients	"Request has exceed the maximum recipients limit.
Two changes of the user at once	Its state does not allow this action	"Concurrent User update	"Concurrent User update may have caused User data inconsistency
The Notify user exists	It was created before	"User already exists	"User with this identity already exists
The user is in the segment already	It was created before	"User already belongs to the segment	"User is already a member of this segment
A user with devices can't be deleted	Its state does not allow this action	"Cannot delete User resource with Bindings	"User cannot be deleted if it has at least one Binding
The segment has no users	Twilio reports an event	"No users with provided segments	"No users were found belonging to the specified segment(s)
The channel's provider answered an error	A system behind the request failed for a moment	"Channel provider replied with an error	"Channel provider (Amazon Alexa, Facebook, etc) replied with an error
The notification expired before it was sent	Twilio reports an event	"Notification TTL has expired
The delivery callback failed	The value has the wrong form or is not allowed	"Delivery callback invocation failed	"Notify is unable to invoke the given callback
The template loops over 1,000 times	The value has the wrong form or is not allowed	"Exceeded maximum iterations in template rendering
Too many notification log events	Twilio reports an event	"Too many notification log events, some may be discarded.
The notification template could not be filled	The value has the wrong form or is not allowed	"General rendering problem with variables in a parsed template
The notification template has a syntax error	The value has the wrong form or is not allowed	"Provided text template in the notification request cannot be parsed
The notification template lacks a value	A required value did not arrive	"Undefined variable within the notification payload template
No connection to the signalling server	The device does not reach the signalling server	The token is older than its lifetime	The Video SDK is an old one	"Signaling connection error	"SIP error 403	"SIP error 503	"SIP error 504	"WebSocket Connection Timeout	"Raised whenever a signaling connection error occurs that is not covered by a more specific error code.	"SignalingConnectionError	"Connection error ({n}).	"SIP error {n}	"ConnectionError
The connection to the signalling server broke off	The device lost its network	Somebody joined with the same identity	"Signaling connection disconnected	"Websocket closed without a provided reason	"Raised whenever the signaling connection is unexpectedly disconnected.	"ConnectionDisconnected	"SignalingConnectionDisconnectedError	"LocalParticipant disconnected
Signaling connection timed out	"SignalingConnectionTimeoutError
Client received an invalid signaling message	"SignalingIncomingMessageInvalidError
Client sent an invalid signaling message	"SignalingOutgoingMessageInvalidError
Video server is busy	"SignalingServerBusyError
Room name is invalid	"RoomNameInvalidError
Room name is too long	"RoomNameTooLongError
Room name contains invalid characters	"RoomNameCharsInvalidError
The room could not be made	Participants may not open rooms	The room asks for something the account lacks	Twilio's side failed	"Unable to create Room	"RoomCreateFailedError	"Raised when the Server is unable to create a Room.
The room could not be joined	Twilio's side failed	"Unable to connect to Room	"RoomConnectFailedError
The room is full	The limit of the room is reached	"Room contains too many Participants	"RoomMaxParticipantsExceededError
No room has this name or SID	Somebody joined before the room was made	The room has ended	The room belongs to another account	"Room not found	"RoomNotFoundError
MaxParticipants is out of range	"RoomMaxParticipantsOutOfRangeError
RoomType is not valid	"RoomTypeInvalidError
Timeout is out of range	"RoomTimeoutOutOfRangeError
StatusCallbackMethod is invalid	"RoomStatusCallbackMethodInvalidError
StatusCallback is invalid	"RoomStatusCallbackInvalidError
Status is invalid	"RoomStatusInvalidError
Room creation failed	"RoomRoomExistsError	"A Room with the same name already exists.	"This error is raised when the Server is unable to create a Room because the name you have used is already associated with an existing Room.	"Room exists
The room has been ended	Your server ended the room	A request came after the end of the room	"Room completed	"RoomCompletedError	"Room Completed Error	"Raised whenever a Room is completed via the REST API.
The concurrent Rooms quota was exceeded
Invalid Recording Rule(s)
Approaching room or participant concurrency quota
Room type does not support this recording operation	"The recording operation requested is not supported for the Room type
MaxParticipantDuration is out of range
Room type does not support AudioOnly	"The AudioOnly flag is not supported for the Room type	"RoomAudioOnlyFlagNotSupportedError
Room does not support this kind of track	"The track kind is not supported by the Room	"RoomTrackKindNotSupportedError
Legacy room type no longer supported	"Go Rooms, P2P Rooms and Small Group Rooms are deprecated and only available to accounts that were active prior to October 21, 2024.
audioOnly no longer supported
Participant identity is invalid	"ParticipantIdentityInvalidError
Participant identity is too long	"ParticipantIdentityTooLongError
Participant identity contains invalid characters	"ParticipantIdentityCharsInvalidError
Too many published tracks in the Room	"The maximum number of published tracks allowed in the Room at the same time has been reached	"ParticipantMaxTracksExceededError	"Room has reached the maximum number of published tracks
Participant not found	"ParticipantNotFoundError
The same identity joined the room again	The same user joined a second time	Two users have the same identity	"Participant disconnected because of duplicate identity	"ParticipantDuplicateIdentityError
The Participant concurrency quota was exceeded
MaxPublishedTracks is out of range
Participant's bandwidth profile configuration is invalid
Participant status is invalid
Invalid Subscribe Rule(s)
Participant session length exceeded
maxAudioTracks or maxVideoTracks out of range	"maxAudioTracks or maxVideoTracks configuration is out of range
Track is invalid	"TrackInvalidError
Track name is invalid	"TrackNameInvalidError
Track name is too long	"TrackNameTooLongError
Track name contains invalid characters	"TrackNameCharsInvalidError
Track name is duplicated	"TrackNameIsDuplicatedError
Client: local media description failed	"Client is unable to create or apply a local media description	"Raised whenever a Client is unable to create or apply a local media description.	"ClientLocalDescFailed	"MediaClientLocalDescFailedError
Server: local media description failed	"Server is unable to create or apply a local media description	"Raised whenever the Server is unable to create or apply a local media description.	"ServerLocalDescFailed	"MediaServerLocalDescFailedError
Client: remote media description failed	"Client is unable to apply a remote media description	"Raised whenever the Client receives a remote media description but is unable to apply it.	"ClientRemoteDescFailed	"MediaClientRemoteDescFailedError
Server: remote media description failed	"Server is unable to apply a remote media description	"Raised whenever the Server receives a remote media description but is unable to apply it.	"ServerRemoteDescFailed	"MediaServerRemoteDescFailedError
No supported codec	"Raised whenever the intersection of codecs supported by the Client and the Server (or, in peer-to-peer, the Client and another Participant) is empty.	"NoSupportedCodec	"MediaNoSupportedCodecError
Sound and picture do not get through	The network blocks or loses the media	A browser extension blocks WebRTC	Your own ICE servers do not work	"Media connection failed or Media activity ceased	"Media connection failed	"Connection with Twilio was interrupted.	"Media disconnected due to ICE failure.	"Raised by the Client or Server whenever a media connection fails.	"MediaConnectionError	"Raised by the Client or Server whenever a media connection fails or raised by the Client whenever it detects that media has stopped flowing.	"ConnectionError
Data Track's data channel failed	"The data channel used by the Data Track had a problem
Media connection failed in the DTLS handshake	"The media connection failed due to DTLS handshake failure	"There was a problem while negotiating with the remote DTLS peer. Therefore the Client will not be able to establish the media connection.	"MediaDtlsTransportFailedError	"Media connection failed due to DTLS handshake failure
ICE restart attempted where it is not allowed	"ICE connection restart was attempted, but it is not allowed
Unable to acquire configuration	"ConfigurationAcquireFailedError
Twilio could not hand out TURN credentials	Twilio's side failed	"Unable to acquire TURN credentials	"ConfigurationAcquireTurnFailedError
S3 URL for recording upload is invalid	"The recording will not be processed
AWS credentials for recording upload are invalid	"The recording will not be processed
AWS encryption key for recordings is invalid	"The recording will not be processed	"AWS encryption key for recording upload is invalid
Internal failure while processing a recording
Failed to upload the recording to S3	"A new attempt will be made after a delay
Recording settings could not be read internally	"A new attempt will be made after a delay	"Internal failure when retrieving your account's recording settings
Internal failure when creating the recording resource	"A new attempt will be made after a delay
Internal failure when updating the recording resource	"A new attempt will be made after a delay
Recording settings: S3 bucket URL is invalid	"Invalid URL for external S3 bucket in recording settings
Recording settings: AWS credentials are invalid	"Invalid AWS credentials to access external S3 bucket in recording settings
Recording settings: track encryption key is invalid	"Invalid public key for media tracks encryption in recording settings
Recording settings: AWS credentials not loaded	"AWS credentials to access external S3 bucket could not be loaded
Recording settings: public key not loaded	"Public key credentials for media tracks encryption could not be loaded
Recording settings: access to S3 bucket denied	"Access denied to external S3 bucket configured in recording settings
Recording deleted after retries ran out	"Deleted a recording with custom configuration as time for retries was depleted	"The recording has been removed and will not be available
Bulk deletion of compositions failed	"Internal failure when bulk deleting compositions from your account
Composition settings: S3 bucket URL is invalid	"Invalid URL for external S3 bucket in composition settings
Composition settings: AWS credentials are invalid	"Invalid AWS credentials to access external S3 bucket in composition settings
Composition settings: track encryption key is invalid	"Invalid public key for media tracks encryption in composition settings
Composition settings: AWS credentials not loaded	"AWS credentials to access external S3 bucket could not be loaded
Composition settings: public key not loaded	"Public key credentials for media tracks encryption could not be loaded
Composition settings: access to S3 bucket denied	"Access denied to external S3 bucket configured in composition settings
Internal failure while processing media composition
Internal failure when updating the composition resource
Room recordings deleted	"The recordings for the room have been deleted from the system
Empty track list for composition	"The composition job did not start
Composition hook could not queue a composition	"Failed to enqueue a room composition from a configured composition hook	"The group room will not be composed
Failed to enqueue a room composition	"The job will not be executed
Composition is too large	"The composition job did not start
Status Callback response timed out
StatusCallbackMethod is invalid	"The recording will be processed, but status notifications will not be sent
StatusCallback is invalid	"The recording will be processed, but status notifications will not be sent
Bulk deletion of recordings failed	"Internal failure when bulk deleting recordings from your account
Composition failed: S3 bucket URL is invalid	"Invalid URL for external S3 bucket in composition settings
Composition failed: AWS credentials are invalid	"Invalid AWS credentials to access external S3 bucket in composition settings
Composition failed: track encryption key is invalid	"Invalid public key for media tracks encryption in composition settings
Composition failed: AWS credentials not loaded	"AWS credentials to access external S3 bucket could not be loaded
Composition failed: public key not loaded	"Public key credentials for media tracks encryption could not be loaded
Composition failed: access to S3 bucket denied	"Access denied to external S3 bucket configured in composition settings
Invalid If-Match header	"The specified If-Match header is invalid.
Request entity too large	"The size of the specified 'Data' parameter exceeds the size limit.
Access forbidden for identity	"The identity specified in the Access Token does not have permissions to perform this operation.
Invalid JSON	"The specified 'Data' parameter is not valid JSON.
Rate limit exceeded	"Rate limit exceeded for {action}	"Rate limit exceeded for write-{type}-{sid}	"The rate of access to this resource exceeds the prescribed limits.
No parameters specified	"Expected at least 1 optional parameter, but none were provided.
Invalid TTL	"The TTL value in seconds must either be empty or an integer between 0 and 31 536 000 (1 year).
Service Instance not found	"The specified Service Instance does not exist.
Invalid webhook URL	"The specified 'WebhookUrl' parameter is not a valid URL or exceeds the allowed length.
Invalid friendly name	"The specified 'FriendlyName' parameter is not valid.
Account cannot access requested Service Instance
Document not found	"The specified Document does not exist.	"The Document has been removed
Invalid Document data	"The 'Data' parameter cannot be null.
Document revision mismatch	"The actual revision of the Document does not match the expected revision.
List not found	"The specified List does not exist.
List Item not found	"No item with index {index} found	"The specified List Item does not exist.
List Item revision mismatch	"The actual revision of the List Item does not match the expected revision.
Invalid List Item data	"The 'Data' parameter cannot be null.
Map not found	"The specified Map does not exist.
Map Item not found	"The specified Map Item does not exist	"No item with key {key} found
Map Item revision mismatch	"The actual revision of the Map Item does not match the expected revision.
Invalid Map Item data	"The 'Data' parameter cannot be null.
Map Item already exists	"A Map Item with given key already exists in the Map.
Invalid Map Item key	"SyncMapItem key may not be empty	"The Map Item key must be a string with length 1-256.
Message Stream not found	"The specified Message Stream does not exist.
Invalid Message Stream Message data	"The 'Data' parameter cannot be null.
Unique name not found	"No object with the specified unique name exists.
Unique name already exists	"An object with the specified unique name already exists.
Invalid unique name
Invalid identity	"Identity must be a string with length 1-256.
Permission not found	"The specified Permission does not exist.
Too many subscriptions on one connection	"Number of subscriptions per connection is over the limit	"An SDK attempted to open and listen for updates for more than 2000 objects
Invalid 'Direction' query parameter
Invalid 'Order' query parameter
Invalid 'Bounds' query parameter
Invalid 'PageToken' query parameter	"Your query specifies an invalid paging token.
Sync: Invalid 'PageSize' query parameter	"The requested page size must be in the range [1-1000].
Invalid List Item index	"The List Item index must be a non-negative integer.
Invalid index name	"The specified index does not exist
Invalid query	"Valid query expression is expected
Query expression contains too many operators	"The query expression must contain less than 30 operators
Array in the query has too many items	"Query expression contains an array with too many items	"Any array within query expression must contain less than 30 items
Invalid Instruction passed to TaskRouter
'Secret id' is empty
'Secret id' is too long
'Secret id' is invalid for this Partner
'Category' is empty
'Category' is too long
'EventType' is empty
'EventType' is absent
'EventType' format must be String
'EventType' is too long
'PartnerName' is absent
Unsupported Partner name
Signature invalid
'Topic' is absent
'Event' data in payload is absent
'Topic' is empty
'Topic' is too long
'Event' value type must be Map
The \`Authorization\` header is missing or malformed	The header does not arrive	The header has the wrong form	"'Authorization' header is missing or is invalid
The credentials of an event are not accepted	The value is wrong, replaced or of another account	"Authorization failed
Token invalid
Required header is missing or invalid
The service behind the check did not let Twilio in	A system behind the request failed for a moment	"Downstream Authentication Failed
The phone did not identify itself in time	The phone was too slow or not on mobile data	"End User Identification Timeout
The carrier has no data on this person	It was deleted, or belongs to another account	"End User Data is Not Available
The Verify configuration is not complete	The value has the wrong form or is not allowed	"Invalid Configuration
The carrier failed during the check	A system behind the request failed for a moment	"Downstream Carrier Error
The phone number is not usable	The value has the wrong form or is not allowed	"Invalid phone number
The carrier could not verify the person	The data does not match, or the carrier cannot check it	"Downstream Verification Failed
This carrier is not supported	The permission or the feature is missing	"Unsupported Carrier
Verify doesn't accept a value of the request	The recipient is not in the form E.164	The channel is misspelled or not open to you	The code is not 4 to 10 digits	The body is JSON, so Verify sees no parameters	The URL names no Verify Service	The name is too long or looks like a number	"Invalid parameter: {parameter}	"Invalid parameter \`{parameter}\`: {value}	"Invalid parameter '{parameter}': {value}	"Invalid parameter To: {to}	"Parameter value is incorrectly formatted or is not an accepted option.	"Invalid parameter
The translation of the template is not approved	Its state does not allow this action	"Selected template translation is not approved
The five checks of this verification are used up	The person typed wrong codes	Your app checks the same code several times	Somebody is guessing codes	"Max check attempts reached	"Max (5) verification check attempts reached.
Too many codes were sent to this recipient	The codes don't arrive, so people press resend	Your app never completes the verification	You test with the same number again and again	Resend has no limit, or a bot uses it	"Max send attempts reached	"This rate limit is triggered when the verification lifecycle (sending and checking) is not completed.
The Verify Service lacks this feature	A custom code or a custom name is not enabled	"Service does not support this feature	"Your service does not have access to this feature.
The number is a landline, which gets no SMS	The service skips landlines	"SMS is not supported by landline phone number {to}	"SMS is not supported by landline phone number
A PSD2 service needs amount and payee	A required value did not arrive	"'Amount' & 'Payee' params are required
The service has its most rate limits of your own	There is no room for more	"Max rate limits per service reached
A rate limit with this name exists	It was created before	"Rate limit with that UniqueName already exists
UniqueName has a sign that is not allowed	The value has the wrong form or is not allowed	"UniqueName format is invalid
The rate limit has its most buckets	There is no room for more	"Max Buckets per Rate limit reached
A bucket with this interval exists	It was created before	"Bucket with the given Interval already exists
Several verifications for one number at once	One login starts it more than once	A bot requests codes for one number	"Too many concurrent requests for phone number
The country has a messaging configuration	It was created before	"A Messaging Configuration already exists for the given country
Calls are not possible with PSD2	Its state does not allow this action	"Call channel is not supported when using PSD2
The account has its most email integrations	There is no room for more	"Max number of mailers per account reached
The email integration's key could not be read	A system behind the request failed for a moment	"Error while encrypting or decrypting the API key
The Verify Service has no email integration	No SendGrid account is connected	"Invalid Service configuration
The SendGrid template is not active	Its state does not allow this action	"SendGrid Template is not active
The SendGrid template lacks a placeholder	A required value did not arrive	"SendGrid Template does not contain required placeholders
Verification messages to China need an approval	The use case is not approved for China	"Messages to {country} require use case vetting	"Messages to China require use case vetting
The check names no verification	A required value did not arrive	"No target verification specified
SendGrid does not know the sender address	The From address is not verified at SendGrid	"SendGrid The from address does not match a verified Sender Identity	"The from address does not match a verified Sender Identity.
The Verify Service has this channel switched off	The channel is off in the settings of the service	"Delivery channel disabled: {channel}	"Create verification failed because delivery channel is currently disabled	"Delivery channel disabled
The template needs values that did not arrive	A required value did not arrive	"Missing substitutions for selected template
The template has this translation	It was created before	"Translation already exists for the provided template
Codes to China need a CustomFriendlyName	A required value did not arrive	"Messages sent to china require friendly_name
The template does not support this channel	The value has the wrong form or is not allowed	"The selected channel for template is not supported
The Verify template does not exist	It was deleted, or belongs to another account	"Template was not found
The template has no such translation	It was deleted, or belongs to another account	"Template translation was not found
The account has this sender ID	It was created before	"Sender id already exists for account
The sender ID does not exist	It was deleted, or belongs to another account	"Sender id does not exist
The default sender ID cannot be deleted	Its state does not allow this action	"Default sender id can't be deleted
The default sender ID needs a successor	Its state does not allow this action	"Sender id can not be set as not default
The sender ID has the wrong form	The value has the wrong form or is not allowed	"Sender Definitions does not match with requirements
The email address has no readable domain	The value has the wrong form or is not allowed	"The domain could not be obtained from the given email
Addresses of public mail services are not accepted	The value has the wrong form or is not allowed	"The given domain is on a deny list
Your account's upgrade is being reviewed	The review of the upgrade is not finished	"Verification Creation Attempt blocked by Twilio
Own templates are not enabled	The account may not use templates of its own	"BYOT feature is not enabled
Templates are not allowed here	The permission or the feature is missing	"Templates not allowed
The country requires a fixed text	The permission or the feature is missing	"Static message required
No approved WhatsApp template in this language	The language has no approved template	"WhatsApp template not found
Custom messages have ended	The permission or the feature is missing	"Custom messages are not supported
Custom messages were replaced by a default text	Twilio reports an event	"Custom messages are not supported
SendGrid's sending limit is reached	There is no room for more	"You have exceeded your messaging limits
A Verify Service with this name exists	It was created before	"Service already exists
The message would be longer than 500 characters	The value has the wrong form or is not allowed	"Message Length Exceeded
The name contains a restricted word	The value has the wrong form or is not allowed	"Friendly Name contains a restricted word
A registration for Australia is missing	Its state does not allow this action	"Missing Registration for Australia
A parameter of the factor request is wrong	The value has the wrong form or is not allowed	"Invalid Param
The entity exists	It was created before	"Entity already exists
The entity has a factor of this type	It was created before	"FactorType already exists
The parameters of the access token are wrong	A required value did not arrive	"Access Token parameters are invalid
The factor request is malformed	The value has the wrong form or is not allowed	"Invalid Request
This factor gets no push notifications	Its state does not allow this action	"Cannot resend push notifications to 'none' notification platform
Five wrong codes for this challenge	The codes were wrong five times	"Challenge verification attempts limit reached
Three notifications for one challenge	There is no room for more	"Push notifications limit reached for a Challenge
Five wrong codes for the new factor	The codes were wrong five times	"Factor verification attempts reached
The factor could not be verified	Code, clock or key does not fit the factor	"Factor verification failed
Too many challenges for this factor	Your app sends faster than the limit allows	"Challenge creation limit reached
You may not create factors	The permission or the feature is missing	"Unauthorized factor creation
The factor's public key has the wrong form	The value has the wrong form or is not allowed	"Factors binding format is invalid
The entity has its most factors	There is no room for more	"Reached max limit of 20 push Factors associated per Entity
The factor exists	It was created before	"Factor already exists
The factor is not verified yet	Its state does not allow this action	"Factor is unverified
The challenge was answered before	Its state does not allow this action	"Challenge already responded
The challenge has expired	The answer came too late	"Challenge verification window expired.	"Challenge expired
The answer to the challenge is wrong	The code or the signature does not fit	"Challenge verification failed
The template lacks this language; default used	Twilio reports an event	"Translation for locale not found, using default
Over 100 new factors in a day	Your app sends faster than the limit allows	"Too many requests to create factors for the entity
The template lacks this channel; fixed text used	Twilio reports an event	"The provided channel is not supported by the given template. Verify is falling back to the static message.	"Channel not supported by template; Verify falling back to static message
Over 40 new entities in a second	Your app sends faster than the limit allows	"Entities rate limit exceeded
Silent network authentication excludes PSD2	Its state does not allow this action	"Verify SNA does not work with psd2_enabled
Verify could not call your webhook	The webhook is not reachable or answers otherwise	"Failed to invoke the webhook
Verify cannot speak this language	The value has the wrong form or is not allowed	"Locale requested is not supported by Verify Text-To-Speech conversion
The code went out without your brand name	Twilio reports an event	"The SMS message was sent using a brandless template.
The code went out with your brand name	Twilio reports an event	"The SMS message was sent using a brandful template.
The code went out without your brand name	Twilio reports an event	"The SMS message was sent using a brandless template.
The Account SID is missing or malformed	The value has the wrong form or is not allowed	"Account SID is invalid or not provided
The factor SID is missing or malformed	The value has the wrong form or is not allowed	"Factor SID invalid or not provided
The service SID is missing or malformed	The value has the wrong form or is not allowed	"Service SID invalid or not provided
The challenge SID is missing or malformed	The value has the wrong form or is not allowed	"Challenge SID invalid or not provided
The entity SID is missing or malformed	The value has the wrong form or is not allowed	"Entity SID invalid or not provided
The entity is missing or malformed	The value has the wrong form or is not allowed	"Entity invalid or not provided
The entity's identity is missing or malformed	The value has the wrong form or is not allowed	"Invalid entity identity
The challenge's details are missing or malformed	The value has the wrong form or is not allowed	"Challenge details invalid or not provided
The factor type is missing or malformed	The value has the wrong form or is not allowed	"Factor type invalid or not provided
The factor's configuration is missing or malformed	The value has the wrong form or is not allowed	"Factor config invalid or not provided
The relying party is missing or malformed	The value has the wrong form or is not allowed	"Relying party invalid or not provided
The relying party's id is missing or malformed	The value has the wrong form or is not allowed	"Relying party id invalid or not provided
The page size is malformed	The value has the wrong form or is not allowed	"Invalid page size
The page token is malformed	The value has the wrong form or is not allowed	"Invalid page token
The id is malformed	The value has the wrong form or is not allowed	"Invalid id
The rawId is malformed	The value has the wrong form or is not allowed	"Invalid rawId
The authenticator attachment is malformed	The value has the wrong form or is not allowed	"Authenticator attachment invalid or not provided
The authenticator response is malformed	The value has the wrong form or is not allowed	"Authenticator response invalid or not provided
The authenticator data is malformed	The value has the wrong form or is not allowed	"Authenticator data invalid or not provided
The client data is missing or malformed	The value has the wrong form or is not allowed	"Client data invalid or not provided
The signature is missing or malformed	The value has the wrong form or is not allowed	"Signature invalid or not provided
The factor belongs to another relying party	The value has the wrong form or is not allowed	"Factor does not match the relying party of the challenge
The factor's state does not allow this	Its state does not allow this action	"Illegal factor status
The challenge's time limit is negative	The value has the wrong form or is not allowed	"Invalid challenge timeout
The public key is missing or malformed	The value has the wrong form or is not allowed	"Public key invalid or not provided
The attestation object is missing or malformed	The value has the wrong form or is not allowed	"Attestation object invalid or not provided
The credential data is missing or malformed	The value has the wrong form or is not allowed	"Attested credential data invalid or not provided
The user's display name is missing	A required value did not arrive	"User display name not provided
The factor does not exist	It was deleted, or belongs to another account	"Factor not found
The challenge does not exist	It was deleted, or belongs to another account	"Challenge not found
The entity does not exist	It was deleted, or belongs to another account	"Entity not found
The passkey settings are missing	A required value did not arrive	"Authenticator criteria are missing from the request
The Verify SDK could not reach the API	The phone has no connection, or the request was refused	"Network Error
The Verify SDK cannot read the factor	Its state does not allow this action	"Mapper Error
The Verify SDK cannot store the factor	Its state does not allow this action	"Storage Error
The Verify SDK got unusable input	The value has the wrong form or is not allowed	"Input Error
The Verify SDK has no usable key	Its state does not allow this action	"Key Storage Error
The Verify SDK was not started correctly	A required value did not arrive	"Initialization Error
The Verify SDK could not make its token	The value has the wrong form or is not allowed	"Authentication Token Error
TemplateSid is for SMS only	The value has the wrong form or is not allowed	"TemplateSid is only supported for the SMS channel
The custom message matches no template	Twilio reports an event	"Custom message did not match any template
Fraud Guard blocks this prefix for a while	Somebody pumps SMS through your app	Your own traffic looks like fraud	"The destination phone number has been temporarily blocked by Twilio due to fraudulent activities. {prefix} prefix is blocked for the {SMS} channel	"The destination phone number has been temporarily blocked by Twilio due to fraudulent activities
The number is in the SafeList	It was created before	"Phone Number already exists	"Phone Number or Phone Number Prefix already exists in Safelist
The sign-up was blocked as fraudulent	Fraudulent Signup Prevention stopped it	"Verification blocked by Fraudulent Signup Prevention
The contact id is malformed	The value has the wrong form or is not allowed	"Invalid Contact ID format
The contact could not be created	A system behind the request failed for a moment	"Unexpected result when creating contact
The contact does not exist	It was deleted, or belongs to another account	"Contact not found
Several contacts fit	The value has the wrong form or is not allowed	"Multiple contacts were found
The contact has no such address	A required value did not arrive	"Contact address not found
The verification SID is missing or malformed	The value has the wrong form or is not allowed	"Verification SID invalid or not provided
The verification id is missing or malformed	The value has the wrong form or is not allowed	"Verification ID invalid or not provided
The factor id is missing or malformed	The value has the wrong form or is not allowed	"Factor ID invalid or not provided
The channel is not supported	The value has the wrong form or is not allowed	"Unsupported channel
The verification does not exist	It was deleted, or belongs to another account	"Verification not found
The kind of relying party is not supported	The value has the wrong form or is not allowed	"Unsupported passkeys relying party
The approval's content type is not supported	The value has the wrong form or is not allowed	"Unsupported passkeys approval content type
The passkey's content type is not supported	The value has the wrong form or is not allowed	"Unsupported passkeys verification content type
The recipient is missing or malformed	The value has the wrong form or is not allowed	"Recipient invalid or not provided
The kind of recipient is not supported	The value has the wrong form or is not allowed	"Recipient type unsupported
The verification's content type is not supported	The value has the wrong form or is not allowed	"Unsupported verification content type
The verification has an unexpected state	A system behind the request failed for a moment	"Illegal status
The phone's SIM has another number	The phone holds another SIM, or two	"SNA Phone Number Mismatch
Silent network authentication failed	The phone is not on mobile data	"SNA Error
The carrier broke silent network authentication	A system behind the request failed for a moment	"SNA Downstream Error
The app changed its user agent on the way	The value has the wrong form or is not allowed	"SNA User-Agent Mismatch Error
The silent check is not finished	The result was asked for too early	"SNA Verification Result Pending
The URL of the silent check failed	A system behind the request failed for a moment	"SNA URL Failed
The carrier of the phone was not recognized	The phone is not on mobile data	"SNA Carrier Not Detected
The phone seems to have two SIMs	The phone holds another SIM, or two	"SNA Potential Dual SIM Detected
The carrier left out a header	A system behind the request failed for a moment	"SNA Carrier Header Error
The carrier's system failed	A system behind the request failed for a moment	"SNA Downstream Carrier Error
The carrier says that the number is not in use	The value has the wrong form or is not allowed	"SNA Carrier Identified Invalid Phone Number
No channel was usable for this verification	Its state does not allow this action	"Auto Channel Failed: None of the available channels could be selected due to validation errors. Check your debugger messages in console.	"Auto Channel Failed: No channels selected due to validation errors. Check console.
Lookup has no data on this number	The number is unassigned, or the data does not exist there	"Unprovisioned or out of coverage	"No information returned on the requested phone number
Lookups in Canada need an authorization	The permission or the feature is missing	"Authorization required for Canada lookups
AppHash works with SMS only	The value has the wrong form or is not allowed	"App hash can only be used with SMS channel
SendGrid's credits are used up	There is no room for more	"SendGrid maximum credits exceeded
The SendGrid key may not send email	The permission or the feature is missing	"SendGrid Authenticated user is not authorized to send mail
Verify's Geo permissions block this country	The country is closed for this channel	"The destination phone number has been blocked by Verify Geo-Permissions. {country} is blocked for {sms} channel for all services	"Verification delivery attempt blocked	"The destination phone number has been blocked by Verify Geo-Permissions HTTP status: 403
This Lookup package is not enabled	The package needs a registration or an approval	"Lookup Package is Not Enabled	"Your account is not enabled to call the requested package.
Lookup does not cover this country	The value has the wrong form or is not allowed	"Lookup Unsupported Country
Lookup's provider answered with an error	A system behind the request failed for a moment	"Lookup Error
Live activity is not enabled	The permission or the feature is missing	"Live activity not enabled
The number is outside of Lookup's coverage	The value has the wrong form or is not allowed	"Phone number outside of coverage
The quota of the Lookup package is used up	There is no room for more	"Lookup Package Quota Reached
The number is not a mobile number	The value has the wrong form or is not allowed	"Requested phone number not mobile
Lookup's provider is partly down	A system behind the request failed for a moment	"Lookup Provider Degradation
The lookup belongs to another Region	EU and UK numbers can need the Region IE1	"Lookup Request Must Be Completed in Different Twilio Region
Too many lookups of this package	Your app sends faster than the limit allows	"Lookup rate limit exceeded
The lookup needs something to compare	A required value did not arrive	"Lookup Not Enough Request Parameters
A field of the lookup is malformed	The value has the wrong form or is not allowed	"Lookup Malformed Request Parameter
The lookup is not possible in this Region	The value has the wrong form or is not allowed	"Lookup Request Cannot be Completed in Twilio Region
The carrier gave no SIM swap data	Twilio reports an event	"Lookup SIM Swap Information is Incomplete From Carrier
The carrier's name is missing in the answer	A system behind the request failed for a moment	"Lookup Carrier Information Not Available
This is no magic number	The value has the wrong form or is not allowed	"Invalid Magic Number
No successful verification was found	It was deleted, or belongs to another account	"Verification not found
The trial account's lookups are used up	A trial account has a low limit	"Maximum rate limit for Trial Accounts	"The account has reached the maximum rate limit for Trial Accounts.
The phone number is canceled	Twilio reports an event	"Phone Number is Cancelled
Too many lookups of this number	Your app sends faster than the limit allows	"Phone number rate limit exceeded
Lookup is switched off for your account	Twilio has disabled Lookup	"Lookup Usage Disabled
Branded calling failed for a moment	A system behind the request failed for a moment	"Something went wrong. Try again later
The branded calling request is not accepted	The value has the wrong form or is not allowed	"Invalid Request
The business profile does not exist	It was deleted, or belongs to another account	"Business Profile not found
A phone number is not in the form E.164	The value has the wrong form or is not allowed	"Invalid phone numbers format
The calling number has no brand	Its state does not allow this action	"Phone number not branded by Twilio
The push token of the device is not usable	The value has the wrong form or is not allowed	"Invalid Push Token
The branded channel does not exist	It was deleted, or belongs to another account	"Branded Channel not found
The DNS record of the number does not exist	It was deleted, or belongs to another account	"Phone record number not found
The account has a business profile	It was created before	"Business Profile already exists
The number is not in the branded call directory	It was deleted, or belongs to another account	"Phone number CPS not found
The business can't be updated now	Its state does not allow this action	"Business status does not allow updates
The compliance check was not reachable	A system behind the request failed for a moment	"Error communicating with Regulatory Compliance API
The identity check was not reachable	A system behind the request failed for a moment	"Error communicating with Regulatory Identification API
The brand does not exist	It was deleted, or belongs to another account	"Brand not found
The logo file cannot be read	The value has the wrong form or is not allowed	"Error reading logo file
The logo is no PNG file	The value has the wrong form or is not allowed	"Selected logo is not a valid PNG file
The logo could not be stored	A system behind the request failed for a moment	"Error uploading logo to the storage
The call has no brand	Its state does not allow this action	"Branded Call not found
A number is in another branded channel	It was created before	"Phone Number(s) already used in a Branded Channel
The business can't be dismissed now	Its state does not allow this action	"Business status does not allow dismissal
Brand status does not allow updates
The brand can't be dismissed now	Its state does not allow this action	"Brand status does not allow dismissal
The brand can't have channels yet	Its state does not allow this action	"Brand status does not allow to have branded channels
The business can't have brands yet	Its state does not allow this action	"Business status does not allow to have brands
No sender for the channel of the recipient	The Messaging Service lacks a sender for this channel	"Channel not found
The account's hourly limit is reached	Twilio limits this account per hour	"Account exceeded the hourly messages limit
Add-ons: Internal server error	"This is generic catch all error for Add-on related conditions that were not caught by a more specific error.
Add-ons: Request timed out	"The Add-on Provider failed to respond in the allotted time.
Add-ons: Provider could not complete request	"The Add-on Provider provided a HTTP Status Code in the 500 range.
Add-ons: requirements not met	"Add-ons: Requirements to invoke AddOns have not been met	"A parameter required to complete the request was missing or is not supported.
Add-ons: No results	"The Add-on Provider returned a successful response but the Response Validation Schema indicated there was no usable data.
Add-ons: Bad request	"The Vendor provided an HTTP Status Code in the 400 range.
Add-ons do not work with GET callbacks	"Add-ons: Add-ons unavailable for GET callbacks	"Due to the size limitations of GET callbacks we do not include Add-on results in GET callbacks
Add-ons: Response body too large	"The Add-on Provider returned a response payload that exceeded 64 kilobytes.
Add-ons: HTTP too many redirects	"Add-on Provider returned too many HTTP redirects.
Add-ons: too little data to make the request	"Add-ons: Could not fulfill request with available data	"One of the request fields in the Add-ons specification could not be interpolated with the provided data.
Failed to write to the database	"Failed to write to the database.	"An internal error occurred, and the service was unable to write data relevant to your request.
Invalid SID	"A SID that was provided in the request was not valid.
Exchange not found	"The exchange SID in the request could not be found.
MPLS carrier not found	"MPLS carrier not found.	"The MPLS carrier SID in the request could not be found.
Direct connect not found	"Direct connect not found.	"The direct connect SID in the request could not be found.
Bandwidth reserve not found	"Bandwidth reserve not found.	"The bandwidth reserve SID in the request could not be found.
MPLS carrier does not belong to the exchange	"MPLS carrier is not associated with the exchange.	"The MPLS carrier SID in the request is not associated with the exchange SID in the request.
Direct connect does not belong to the exchange	"Direct connect is not associated with the exchange.	"The direct connect SID in the request is not associated with the exchange SID in the request.
Bandwidth reserve does not belong to the exchange	"Bandwidth reserve is not associated with the exchange.	"The bandwidth reserve SID in the request is not associated with the exchange SID in the request.
Account SID was not found	"Account SID was not found.	"The account SID in the request could not be found in the Twilio Interconnect directory.
No authentication was provided	"No authentication was provided.	"An attempt was made to access a restricted resource without proper authorization.
Unauthorized	"The access credentials provided are not authorized to access this resource.
Connection not found	"Connection not found.	"The connection SID in the request could not be found.
Unable to identify account owner of connection	"Unable to identify account owner of connection.	"The connection SID in the request is orphaned, and the owner cannot be identified.
Connection not ready	"The connection SID in the request is not fully configured.
Connection in transition	"The connection SID in the request is currently in a state of transition.
Connection not active	"The connection SID in the request is not currently active.
No IP route specified	"The request did not identify an IP route.
Invalid IP route	"The request provided an invalid IP route.
IP route exceeds permitted IP range	"The request provided an IP route that would exceed permitted IP range.
Connection pending deletion	"Connection pending deletion.	"The connection SID in the request is pending deletion.
IP Gateway Invalid	"The request provided an invalid gateway IP address.
Missing Account SID	"The request did not specify an account SID.
Missing exchange	"The request did not specify an exchange SID.
Missing connection type	"The request did not specify a connection type.
Interconnect: Invalid connection type
Interconnect: Missing MPLS carrier SID
Interconnect: Extra MPLS parameter
Interconnect: Connection expired	"Interconnect: Connection expired.
Interconnect: No useful parameters provided	"Interconnect: No useful parameters provided.
Interconnect: request has no bandwidth	"Interconnect: No bandwidth was specified in the request	"The request did not specify bandwidth.
Interconnect: not a subaccount of the Connection's owner	"Interconnect: This account is not a subaccount of the Interconnect Connection owner's account.	"Interconnect: Account is not a subaccount of the Connection owner
Interconnect: subaccount may not use this connection	"Interconnect: The subaccount is not authorized to access this connection.
IP address belongs to another connection	"IP address(es) already linked to another connection	"An IP address can be associated to one Interconnect connection only.
Provisioning failed: Network API unavailable	"Provisioning failure - Network-API is unavailable!	"Network API is not available to perform the provisioning task
Provisioning failed: device lacks the bandwidth	"Provisioning failure - Requested bandwidth not available on the network device.	"Network device does not have the capacity available to perform the provisioning task
The channel refuses Twilio's access	Facebook withdrew the access to your Page	Meta withdrew the access to your WhatsApp account	"Channel could not authenticate the request. Please see Channel specific error message for more information	"Channel authentication failed. See Channel-specific error for details	"The Channel could not authenticate the request.
The channel does not know your sender	The sender no longer exists at the channel	"Channel could not find the From address
The channel does not know this recipient	The number has no WhatsApp account	The address is not written as the channel needs it	You answered another address than the one that wrote	The person has left the channel	"Channel could not find To address	"You have tried to send a message to a To address that is inactive or invalid.
The channel refused the content	The number has no WhatsApp account	WhatsApp can't read the media file	A part of the content is not allowed at this moment	Your business can't message this country	"Channel did not accept given content. Please see Channel specific error message for more information	"Channel rejected content. See Channel-specific error for details
The content can't be shown on this channel	The content type does not fit the channel	"Could not format given content for the channel	"Content could not be formatted for this channel. See Channel-specific error	"Could not format given content for the channel. Please see Channel specific error message for more information
From is no sender of yours on this channel	The number is not registered as a WhatsApp sender	This account never activated the Sandbox	The sender belongs to another account	The sender is registered, but not online yet	From is not written as an address of the channel	The Facebook Page is not connected to this account	"Twilio could not find a Channel with the specified From address	"Twilio could not find a Channel with the specified 'From' address
The channel is not set up completely	The sender or one of the addresses is not set up right	"Could not execute the request because the channel module has been misconfigured. Please check the Channel configuration in Twilio	"Request failed: channel module misconfigured. Check Channel config in Twilio
The channel's provider failed	A system behind the request failed for a moment	"Channel provider returned HTTP 5xx error. See Channel-specific error for details	"Channel provider returned an internal service error (HTTP 5xx). Please see Channel specific error message for more information
Twilio failed while it sent the message	A system behind the request failed for a moment	"Twilio's platform encountered an internal error processing this message
The provider told Twilio nothing about the recipient	A system behind the request failed for a moment	"Invalid Request: Twilio encountered an error while processing your request
The channel's provider had an internal fault	A system behind the request failed for a moment	"Channel provider returned an internal service error
The content breaks the channel's rules	A value of the template is empty	A value holds line breaks or many spaces	A variable or an emoji is where none can be	WhatsApp does not take this kind of file	WhatsApp forbids what the message sells or says	"Channel policy violation	"This message send failed because it violates Channel provider's policy.
The recipient blocks your messages	The person blocked you or opted out	"Channel message blocked by user action
The recipient is not in your WhatsApp Sandbox	This phone never joined	The phone joined more than 3 days ago	The phone joined another account's Sandbox	The Sandbox is used for real customers	WhatsApp writes this number differently	"Channel Sandbox can only send messages to phone numbers that have joined the Sandbox	"InvalidSandboxRequest
Free-form message outside the 24-hour window	The message has no template	The template's text is sent as \`Body\`	WhatsApp has not approved this template	This kind of content can't start a conversation	Messenger takes only answers within 24 hours	You answered seconds after the customer wrote	The customer wrote to another number of yours	The Sandbox was joined more than 24 hours ago	"Failed to send freeform message because you are outside the allowed window. If you are using WhatsApp, please use a Message Template.	"Failed to send freeform message because you are outside the allowed window. Please use a Template.	"Outside messaging window. For WhatsApp, use a Message Template instead	"Failed to send message because you are outside the support window for freeform messages to this user. Please use a valid HSM notification or reconsider.
Over 2,000 messages a second	All accounts together send too fast	"Rate limit exceeded
A sending limit of the channel is reached	The Sandbox takes one message in 3 seconds	You started too many conversations in 24 hours	One person got too many messages at once	The sender is faster than its rate	Your account sends faster than its own limit	Meta slows your number down after complaints	"Account {AccountSid} exceeded the {n} rps rate limit	"Rate limit exceeded for Channel
Twilio can't fetch the media	The URL isn't open to Twilio	The file is empty	The server sends Twilio something else	The server's TLS certificate is not accepted	"Media failed to download
Your Meta business account keeps the sender off	Twilio's invitation at Meta is not accepted	Meta sees a problem with payment or eligibility	"Twilio encountered a Business Manager account error
The channel does not take this content or media	WhatsApp does not take this kind of file	The template is too long with its values	The channel lacks a part of this message	The upload of the file failed once	"Channel invalid content error	"Message contains content that is rejected or unsupported by the messaging channel.
The certificate of the sender's name is not valid	WhatsApp no longer accepts the number's registration	"Invalid vname certificate
The channel reports an error without a reason	A system behind the request failed for a moment	"Channel generic error
WhatsApp can't reach this recipient	The number has no WhatsApp account	The person has not accepted WhatsApp's terms	The person's WhatsApp is too old	WhatsApp writes this number differently	Something else on their side keeps you out	"Invalid message recipient	"For WhatsApp, the message is undeliverable due to the recipient being an invalid user on WhatsApp or other Meta restrictions for WhatsApp.	"Message Undeliverable
The media exists at the channel already	A system behind the request failed for a moment	"Media already exists
Your sender's messages count as spam	Too many people blocked or reported your sender	"Channel sender content flagged as spam
WhatsApp has no such template in this language	The template is not approved in this language	The template was deleted, or approved minutes ago	"Template does not exist for a language and locale
The values don't match the template's placeholders	Keys are missing or left over	"Number of parameters provided does not match the expected number of parameters	"does not match the expected number of parameters
The recipient's phone could not load the template	The phone was offline or its app is too old	"The receiver failed to download the template
The message has a parameter that does not fit it	\`MediaUrl\` is sent together with a template	The link preview has no usable URL	"Unsupported parameter for type of channels message
From and To are the same address	From and To were mixed up	"Channels message cannot have same 'From' and 'To'	"Message cannot have the same To and From for account {AccountSid}	"Channels message cannot have same From and To
The recipient is part of a test of Meta	Meta withholds marketing from this person	"We cannot send this message to this user because of a WhatsApp limitation.	"User's number is part of an experiment.	"Failed to send message because this user's phone number is part of an experiment
The recipient opted out of your marketing	The person does not want marketing	"Recipient opted out to receive message	"Recipient blocked to receive message
The media file is too large for the channel	The file is larger than allowed	"Media exceeds size limit
The RCS sender can't write to this phone yet	The sender is not launched	The test phone has not accepted the invitation	The sender is approved for other countries	"This operation is blocked because the RCS agent has not launched, the recipient has not accepted the invitation to become a tester, or the RCS sender only works in certain regions.	"This operation is blocked because the RBM agent has not launched	"The RCS sender does not have permission to send to this recipient.	"This operation is blocked because the RBM agent has not launched and the recipient has not been invited and accepted the invitation to become a tester.	"This operation is blocked because the RCS sender has not launched and the recipient has not been invited and accepted the invitation to become a tester.
The phone can't be reached over RCS now	The phone has no RCS for businesses	The phone is off or has no connection	"The specified phone number cannot be reached using RCS at this time.	"The specified phone number cannot be reached by RBM at this time.
The upload of media to the channel failed once	Twilio reports an event	"Channel Media Upload Error
Your account has used up its messages for today	A trial account has few messages a day	Twilio has put a limit on this account	"Account {AccountSid} exceeded the {limit} daily messages limit	"Account exceeded the daily messages limit	"Account {AccountSid} exceeded the {n} daily messages limit	"Account exceeded the maximum amount of messages per 24 hours
Facebook warns about too many messages	Messages come too often or too long after the chat	"Facebook warning: reduce message rate outside 24-hour window to avoid restrictions	"Warning! Facebook says your page is engaging in behavior that may be considered bothersome or abusive by users. To avoid messaging restrictions being placed on your Page, Facebook requires you to immediately decrease the rate at which you are sending messages outside the 24-hour window to this person.
WhatsApp rejected the template	Placeholders or format break the rules	The purpose is unclear or not allowed	The category does not fit the text	"Template submission failure	"This message matches a template that was rejected by WhatsApp or failed to be submitted.	"Template Rejected
WhatsApp paused the template	Recipients complained about this template	"WhatsApp has reported that the template has been temporarily paused due to recurring negative feedback from customers.	"Template paused
WhatsApp disabled the template for good	Recipients complained again and again	"WhatsApp has reported that the template has been permanently disabled due to recurring negative feedback from customers.	"Template disabled
The template's sample file is forbidden (403)	The URL of the sample file gives no usable file	"Link to a sample media file returns 403 Forbidden
The template's sample file is not found (404)	The URL of the sample file gives no usable file	"Link to a sample media file returns 404 Not Found
The template's sample file can't be fetched	The URL of the sample file gives no usable file	"Link to a sample media file returned an unexpected error status
WhatsApp approved your template	Twilio reports an event	"Template approved
The template's sample file has the wrong type	The URL of the sample file gives no usable file	"Link to a sample media file returned an invalid Content-Type
Meta withheld this marketing message	Marketing does not reach US numbers	This person got enough marketing for now	A notice counts as marketing	Meta's marketing terms are not accepted	"Meta chose not to deliver this WhatsApp marketing message	"This message was not delivered to maintain healthy ecosystem engagement	"Meta may limit the number of marketing template messages a person receives from any business in a given period of time, starting with a small number of conversations that are less likely to be read.
The recipient opted out of marketing	The person does not want marketing	"WhatsApp User Opted Out of Receiving Marketing Messages
Meta locked the sender or the whole account	The number sent nothing for about 30 days	Meta locked the account for a violation	"WhatsApp Sender or Account is Locked	"WhatsApp Business Account is Locked	"Twilio cannot send the message because WhatsApp has locked the WhatsApp Business Account that contains this Sender due to an integrity policy violation
A template was sent the old way, as Body	The template's text is sent as \`Body\`	"Legacy WhatsApp Template Used
The new template is not everywhere yet	The template needs up to 10 minutes	"Template sync can take up to 10 minutes. Wait, then retry sending your message.
The template can't be used now	Your account is not ready for marketing messages	"Template unavailable for use
This way sends marketing templates only	The permission or the feature is missing	"Only marketing messages supported on MM Lite API
The account type is not eligible	The permission or the feature is missing	"Ineligible account type
Too many templates submitted in a short time	Your app sends faster than the limit allows	"Template Submission Rate Limit Exceeded
Your business can't message this country	The country is closed to you	"Business is restricted from messaging users in this country
The number moved to another WhatsApp account	The request names the old WABA	"Phone number migrated to a different WhatsApp Business Account
WhatsApp rejected the sender's display name	The name does not fit your business or the rules	"WhatsApp Display Name Rejected
Meta's marketing terms are not accepted	Nobody has accepted the terms	"WhatsApp Terms of Service for Marketing Messages API not accepted
The sender request is incomplete or malformed	A field is missing or has the wrong form	"Validation Error
Twilio can't use this WhatsApp Business Account	The WABA id is wrong, or not shared with Twilio	"waba_id provided is not valid or unable to be used	"WABA ID provided is not valid or unable to be used
Your account uses another WhatsApp Business Account	The new sender names a second WABA	"Account already linked to another WABA ID
The account at Meta can't use Twilio's credit line	The WABA was used with another payment method	"Cannot assign payment method to WABA provided
The WhatsApp account has its most phone numbers	An unverified business may have few numbers	"Maximum number of phone numbers reached for your WABA
The channel does not support this action	The permission or the feature is missing	"Channel does not support this action
The test phone has no RCS	The phone has no RCS for businesses	"phone_number is not a RCS capable number
The number of the test device is malformed	The number is not in the form E.164	"phone_number must be a valid E.164 formatted phone number
The RCS sender can't take test devices yet	The sender was created a moment ago	"Sender is not ready to add test device
The sender moved to another Twilio account	The sender belongs to another account	"This Sender has been migrated into a different account.
WhatsApp can't register this number	Somebody uses WhatsApp with this number	"The phone number registration error
Meta no longer finds the number or its account	It was deleted at Meta, or unshared	"Sender's phone number or WABA returned "not found".
Meta disabled your WhatsApp or business account	The business verification is not finished	Meta found a violation of its policies	"The Meta and/or WhatsApp Business Accounts connected to this Sender were disabled by Meta.	"Meta disabled the WhatsApp Business Account connected to this Sender
The sender could not be verified	The number cannot receive the code	"Sender Cannot Be Verified
Too many verification codes were requested	The code was requested again and again	"Too Many Verification Codes
The sender's business profile was not updated	The value has the wrong form or is not allowed	"Could not update Whatsapp business profile on the WhatsApp Sender
The code for the automatic registration did not arrive	The number cannot receive the code	"WhatsApp Sender failed to be automatically registered as OTP was not received
A system behind the Senders API is down	A system behind the request failed for a moment	"Downstream Service Unavailable at the moment
The sender's configuration is not there	It was deleted, or belongs to another account	"PIN not retrieved due to sender configuration not being found
Meta's rate limit is reached	Your app sends faster than the limit allows	"Meta rate limit exceeded
Meta locked your business account	Meta locked the account for a violation	"Meta Business Account locked. Contact Meta Business Support to unlock
The payment connector is not set up right	Its credentials were removed or changed	"Pay: Configuration Error	"Failed to retrieve connector configuration.
The payment service failed	A system behind the request failed for a moment	"Pay: Service unavailable.
The amount to charge is wrong	The amount is negative or has too many decimals	"Pay: Invalid charge amount.
No payment connector has this name	The name is not the unique name of an installed connector	"Pay: Invalid paymentConnector attribute in TwiML.	"paymentConnector attribute provided does not reference a connector configuration.
The connector stores no cards	Without an amount, \`<Pay>\` asks for a token	"Pay: Connector does not support tokenization.
The connector has no token of this type	\`tokenType\` does not fit the connector	"Pay: Connector does not support token type.
The connector can't charge cards	The connector makes tokens only	"Pay: Connector does not support creating charge.
The payment provider refused the charge	The provider did not accept the payment	"Pay: Payment Gateway rejected charge creation.
The provider no longer lets Twilio take payments	The authorization was revoked	"Pay: Twilio is no longer authorized to initiate transactions on your behalf.
The payment provider refused to make a token	The provider did not accept the payment	"Pay: Payment Gateway rejected token creation.
The connector does not take this currency	The currency is wrong or not offered	"Pay: Connector does not support the requested currency.	"The currency attribute had a value that the Connector did not support.
The card was declined	The bank or the provider declined the card	"Pay: Payment Gateway rejected the card.
The connector does not take this way to pay	\`paymentMethod\` does not fit the connector	"Pay: Connector does not support supplied paymentMethod attribute.
A payment by bank account needs the name	The parameter \`AVSName\` is missing	"Pay: ECP/ACH requires AVSName Parameter in the <Pay> verb.
A parameter that the connector needs is missing	A parameter of the provider is missing	"Pay: <Pay> verb is missing a needed Parameter
The \`action\` of \`<Pay>\` must be HTTPS	The URL does not begin with \`https://\`	"Pay: Invalid Action URL
A bank account was given for a card payment	Parameters of both ways to pay are mixed	"Pay: BankAccountType Parameter not supported with PaymentMethod = "credit-card"
Set either \`Capture\` or \`Status\`	Both are set, or neither	"Pay: Value needed for either Capture or Status parameters
The payment is not complete yet	A required piece is missing	"Pay: Required payment information incomplete
A value of \`<Pay>\` is not allowed	A value is misspelled or has the wrong form	"Pay: Invalid Parameter Value
The payment session does not allow this now	Its state does not allow this action	"Pay: Invalid Operation
In test mode, only test cards are accepted	A real number was used in test mode	"Pay: Invalid Test Card Number
In test mode, only test accounts are accepted	A real number was used in test mode	"Pay: Invalid Test Bank Account Number
The connector is not approved for real payments	The PCI review is missing	"Pay: Connector Instance Not Approved
An attribute of \`<ConversationRelay>\` is wrong	An attribute is misspelled or has a wrong value	"ConversationRelay: Invalid Parameter	"A 64101 Error is an indication there is something wrong with the <ConversationRelay> parameters.
ConversationRelay could not reach your server	No WebSocket server listens at this path	The WebSocket server is not running or not reachable	A proxy does not pass the upgrade on	Your own check refuses Twilio	The host is private, or does not exist	Twilio can't accept the certificate	The tunnel is down or breaks WebSockets	"ConversationRelay: Unable to Connect to Websocket URL	"A 64102 Error is an indication there is something wrong with the <ConversationRelay> url parameter when Twilio attempted to connect to it.
ConversationRelay failed on the side of Twilio	A system behind the request failed for a moment	"ConversationRelay: Internal Server Error
The call reached its longest duration	The call went on too long	"ConversationRelay: Max call duration reached
ConversationRelay lost your server during the call	Your server crashed or restarted during the call	Your own code closed the socket	A proxy cuts quiet connections	"ConversationRelay: Websocket ended	"The websocket disconnected from the server side during an ongoing call
The speech provider refuses these settings	Voice and language do not go together	"TTS provider rejected the request due to invalid parameters	"ConversationRelay: Invalid argument
Your server sent a message ConversationRelay does not know	The \`type\` is none that Twilio knows	A gateway sent its own error	"ConversationRelay: Invalid Message Received
The audio of the call stopped	The call ended, or its carrier sent nothing	"ConversationRelay: RTP Timeout
Too many ConversationRelay calls at once	There is no room for more	"ConversationRelay: Concurrency limit reached
ConversationRelay is switched off for this account	The terms have not been accepted	"ConversationRelay: Account has been opted out
The text-to-speech provider failed	A system behind the request failed for a moment	"ConversationRelay: TTS provider service error
A text could not be turned into speech	A system behind the request failed for a moment	"ConversationRelay: TTS conversion error
Network Error
Mapper Error
Storage Error
Input Error
Key Storage Error
Initialization Error
Authentication Token Error
A value in the request did not pass the check	A value is missing, too long or not one of the allowed ones	"Validation Failed
Twilio cannot read the request	The body is broken, or a value is of the wrong kind	A permission in the policy of a key does not exist	"Bad request
Outdated Entity
The request came without valid credentials	No credentials reached Twilio	The credentials are wrong	Twilio refuses the answer of the identity provider	"Unauthorized	"authentication failed	"Your AccountSid or AuthToken was incorrect.	"authentication failed: Invalid issuer in the Assertion/Response. Was '{issuer}', but expected '{issuer}'
Failure Threshold Exceeded
The credentials may not do this	A Restricted key does not have this permission	The OAuth app lacks the scope	Twilio does not find the API key, or it is suspended	The credentials belong to another account	No permission covers this resource yet	Twilio does not find the account, or it is suspended	"Authorization failed: required permission	"Authorization Error: required permission	"Authorization Failed	"Authorization Error: actor doesn't have any assertions	"Authorization Error: no requested permission	"Authorization failed: required permission {permission} is missing	"Authorization Error: required permission {permission} is missing	"Twilio could not authorize the given request.	"Authorization Error
Public Key Client Validation Required For Account
Public Key Client Validation is off for the account	"Public Key Client Validation Not Enabled For Account
Unsupported Public Key Algorithm
Unsupported Public Key Length
Unsupported Public Key Exponent
Invalid Public Key
Invalid Type Specified in the Request
Invalid AWS credentials
The account has as many API keys as it may have	Keys pile up that nobody uses	"Maximum Number Of API Keys Exceeded
Request Contains Invalid Flags
Public Key Specified Does Not Exist
Public Key Is Invalid
Request Is Missing Required HTTP Headers
Request Hash Is Invalid
Single sign-on is not set up for this account	The SSO settings of Flex are missing or not complete	Flex runs locally, and nobody is logged in to the Console	"no valid certificate for identity realm	"Bad SSO Settings	"no valid certificate for identity realm {sid}
Bad SAML response
Invalid User Grants
Number Already Added to Another Service
Participant Already In Interaction	"Participant has already been added to Interaction
Participant Already In Session
Phone Number Already In Service	"PhoneNumber has already been added to Service
Short Code Already In Service	"ShortCode has already been added to Service
No Available Voice Proxy
No Available Message Proxy
No Available Proxy For Country
No Proxies For Service
No Available Proxy
No unreserved numbers in proxy pool	"No unreserved numbers in proxy pool.
No Available Unused Proxy
Phone Number SID not found	"Not Found Phone Number SID
Short Code SID not found	"Not Found Short Code Sid	"Short Code Sid is not associated with your Account.
Unmanaged Identifier not found	"Not Found Unmanaged Identifier	"Unmanaged Proxy Identifier not found.
Unmanaged Identifier SID not found	"Unmanaged Proxy Identifier not found.	"Not Found Unmanaged Identifier Sid
Chat Service not found	"Not Found Chat Service
Record to update does not exist	"Record to be updated was not found in database.
Session with the unique name not found	"Session with the unique name not found.
Account SID is not valid	"Account Sid Invalid
Identifier Proxy Pair Invalid	"Invalid Identifier and Proxy Identifier pair
Interaction Sid Invalid
Participant Identifier Invalid	"Participant identifier provided does not appear to be a valid, reachable phone number.
Participant Sid Invalid
Phone Number DID invalid	"Invalid Phone Number Did
Phone Number Sid Invalid	"Invalid Phone Number SID
Service Sid Invalid
Session Sid Invalid
Storage Operation Failed	"An internal server error has occurred during a storage operation
Internal Server Error from Downstream	"A downstream server failed or refused to process a request.
No Records Updated	"Record to be updated was not found.
An internal server error has occurred	"An internal server error has occurred.
Flex Configuration Error	"A Flex component was not configured correctly
Service Creation is restricted for new customers
Phone Number Not Available	"PhoneNumber is not available
Non Unique Service Name	"Service UniqueName must be unique.
Non Unique Session Name
Proxy Identifier In Use	"Proxy identifier already in use with requested identifier.
Proxy Identifier Not In Service	"Proxy identifier not associated with service.
Proxy Identifier Not Owned By Account
Session Closed	"Session is closed and cannot be updated
Session Status Invalid	"Session status change not supported
Too Many Added Participants	"A Session may have at most 2 participants
Unauthorized Operation
Proxy Number In Active Sessions
Duplicate Entry
Downstream Request Rejected	"A downstream service rejected a request from Proxy on your behalf.
No Partner Participant Found	"Example Message: Incoming message or call found no target participant in session KCXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX for participant KPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
Account SID on legal hold	"Account <AccountSid> is on legal hold.
Unsupported Identifier Type For Session Mode	"Cannot add <Identifier> to session <SessionSid>.
Flex Configuration Error	"A Flex component was not configured correctly
Chat Integration Error	"A Chat element was not configured correctly for Proxy
Chat Channel Attribute Error
Chat Configured Proxy Identifier Not Found	"Received a chat message for a proxy identifier that does not exist in your Proxy pool
Requests Rate Limited on Endpoint
Maximum Pool Size Error
Duplicate Participant Request	"Possible duplicate Participant created in multiple Sessions.
Approaching maximum number pool size	"Approaching Maximium Number Pool Size	"Your Proxy number pool has reached 85% of the maximum limit.
Request signature is missing or invalid	"Unauthorized Request. Signature is missing or is invalid
Parameter Validation Failed
Invalid attempt to Re-Open a Session	"Participant is active in another Session
Same Identifier created by simultaneous requests	"Possible duplicate Participant created in multiple Sessions.	"Simultaneous requests to create the same Identifier in one or more Sessions
Message Matched Stop Word
No Active Session	"You received a call to your Proxy Number from a caller who is not a participant in an active session.
Unknown Participant
Expired Proxy Session
Unknown Scenario	"No valid proxy scenario for handling inbound call or message
Interaction Not Open	"Received interaction completion event for an Interaction that is already complete
Open Interaction Not Found	"Received a call with no open interaction
Callback Error
Inbound Contact Rejected
Message To Voice Only Session Rejected	"Example Message: Inbound message to voice-only session rejected.
Call To Message Only Session Rejected	"Example Message: Inbound call to message-only session rejected.
Out-Of-Session Callback Error
Execution took too many steps in the Flow	"The Execution has exceeded max steps allowed for a flow	"This limitation is enforced to prevent infinite loops.
Widget looped too many times	"The Widget has exceeded max steps in a loop
Unexpected event while processing Widget
Failed to add member to Chat Channel
No match for a transition	"Failed to transition because no match was found
Failed to create Chat Channel
Connecting to a Call timed out
Failed to connect to outgoing Call
Timed out enqueueing Call
Internal error while running a Function	"There was an internal error while processing a Function
Failed to send Message
Failed to update Sync service
Failed to invoke Understand API
Internal error during an HTTP request	"There was an internal error while processing an HTTP request
Failed to Create Task
Outbound HTTP Request Failed
Error in Twilio Function Response
Template evaluation error in Studio widget	"An error occurred when Studio tried to evaluate your template syntax.
Twilio phone number using deprecated API version	"Studio does not support 2008-08-01 API
Unsupported Trigger Type
Flow revision is neither number nor keyword	"Flow revision must be an integer or enum(LatestPublished, LatestRevision)
Flow definition validation failed	"must be a valid, non-liquid flow sid	"{widget} can only be used in flows triggered by the REST API	"The Flow Definition is invalid.	"boolean found, string expected	"integer found, string expected	"string found, boolean expected	"does not have a value in the enumeration [{values}]	"must be a constant value {value}	"is missing but it is required
Execution not created: contact parameters malformed	"Creating an Execution via REST API failed due to malformed contact parameters	"When creating a flow execution via the REST API, the To and From parameters may not collectively exceed 300 bytes.
Subflow Error	"Subflow could not be executed
Studio Flow exceeds maximum allowed widgets
Execution failed: Flow has too many widgets	"Studio Execution failed because Flow exceeds maximum allowed widgets
Error parsing type in Studio widget
Function invocation resulted in StatusCode 4xx
Error on Twilio Function response	"Your Function invocation resulted in StatusCode 5xx.	"Your Function responded with an error.	"We are sorry, an application error has occurred	"Runtime application timed out
Deployment Installation Failure	"Your latest Functions and Private Assets failed to be deployed.
Function execution resulted in a warning log	"Your Function execution resulted in logging a warning message
Function execution resulted in an error log	"Your Function execution resulted in logging an error message
Environment Context too large
Unsupported Runtime
Headers or cookies too large	"Request or response headers/cookies size is greater than the limits
Multi-valued headers not supported
Super SIM registration hit an internal error	"Super SIM registration failed due to Internal Error
Parameter missing while registering a Super SIM
Super SIM cannot be registered
Super SIM is registered to your account already	"The Super SIM already belongs to the requesting Account.
Super SIM update hit an internal error	"Super SIM update operation failed due to Internal Error
Super SIM not found
Super SIM's target Fleet not found	"Super SIM’s Target Fleet not found
Super SIM without a Fleet cannot be activated	"Unable to activate your Super SIM as it does not belong to a Fleet
Super SIM cannot be taken out of its Fleet	"Unable to remove your Super SIM from its Fleet
Fleet of a scheduled Super SIM cannot be changed	"Unable to update your Super SIM’s Fleet while it is in status scheduled
Super SIM cannot change to the desired status	"Unable to update your Super SIM to the desired status
Super SIM's Unique Name is taken	"A Super SIM with the specified Unique Name exists already
IP Commands error
Device is not on a cellular network	"The device was not attached to a cellular network
IP Command callback returned an error	"Received error response to IP Command callback request
No eSIM Profiles are available
Usage Records parameter is invalid	"An invalid parameter value was passed to the API
StartTime or EndTime off the UTC day boundary	"Request StartTime and/or EndTime must be aligned to UTC day boundaries
StartTime or EndTime off the UTC hour boundary	"Request StartTime and/or EndTime must be aligned to UTC hour boundaries.
Query grouped by SIM covers more than 31 days	"The maximum allowed query period is 31 days for group by sim queries
Query period is too long for the Granularity	"The requested query period exceeds the maximum allowed period for the requested Granularity	"Query period exceeds the maximum allowed for the requested Granularity
StartTime is more than 18 months ago	"StartTime parameter is too far in the past. It must be within the last 18 months.
Attachment Failed Due To Internal Error
Data Session not established: internal error	"Data Session Establishment Failed Due To Internal Error
Attachment Rejected Due To Network Not Allowed
Attachment Rejected Due To Rate Limiting
Attachment rejected: SIM is new	"Attachment Rejected Due To SIM In New State
Attachment rejected: SIM is inactive	"Attachment Rejected Due To SIM In Inactive State
Execution took too many steps in the flow	"This limitation is enforced to prevent infinite loops.	"Execution has exceeded max steps allowed for a flow.
Workflow execution timed out	"Workflow execution timed out.
Workflow execution failed	"Workflow execution failed.
Unable to render block	"Unable to render block.
Error while creating execution via REST API	"Error while creating execution via REST API.
Uncaught Flex JavaScript Exception	"A client-side JavaScript exception occurred within the Flex UI
Message SID is invalid
A wrong Account SID, or a flood of Flex errors	The API key SID stands where the Account SID belongs	The Account SID is cut off, empty or another SID	A Flex plugin reports too many errors	"AccountSid SK	"Too Many Errors	"AccountSid {sid} is invalid	"Your Flex application has exceeded the publish rate limit of errors per second.
Custom Plugins URL delivered no plugins	"Unable to fetch plugins from the Custom Plugins URL
Message Truncated
Invalid direction
Invalid validity period value
The message SID already exists	"The message SID already exists.
Account is not active
MessageSid is invalid
'Recipients' list has too many items [deprecated]	"'Recipients' list has too many items
Broadcast has no Template, TemplateSid or MediaUrls	"'Template' or 'TemplateSid'&'TemplateLanguage' or 'MediaUrls' is required
Validity Period should be positive integer
Message has both a Body and a Template	"Body and Template (Body, Sid, Language, Args) are provided
Template Message has no Template or TemplateSid	"'Template' or 'TemplateSid'/'TemplateLanguage' is required to send a Template Message
Template and TemplateSid are given together	"'Template' and 'TemplateSid'/'TemplateLanguage' must not be specified together
'Template' field is too long
'TemplateArgs' dictionary size is too large
TemplateArgs key is blank	"One of 'TemplateArgs' dictionary key is blank
TemplateArgs key is too long	"One of 'TemplateArgs' dictionary key is too long
TemplateArgs value is too long	"One of 'TemplateArgs' dictionary value is too long
TemplateArgs value is null	"One of 'TemplateArgs' dictionary value is null
Template tag is missing from TemplateArgs	"Template body has tag which is not provided in 'TemplateArgs'
Template body has unsupported tag type
Template body could not be parsed
Broadcast 'FriendlyName' is too long
Broadcast 'IdempotencyToken' is too long
Broadcast 'CorrelationId' is empty
Broadcast 'CorrelationId' is too long
Broadcast Recipients list is empty [deprecated]	"Broadcast 'Recipients' list is empty
Broadcast recipient's 'to' is invalid
Broadcast recipient's 'to' is too long
'BroadcastStatusCallbackUrl' is too long
Broadcast 'MessageStatusCallbackUrl' is too long
Broadcast recipient's 'body' is too long
Broadcast has too many 'CorrelationId' items
'BroadcastStatusCallbackUrl' is invalid
Broadcast 'MessageStatusCallbackUrl' is invalid
Broadcast 'MediaUrls' list has too many items
Broadcast 'MediaUrl' field is too long
Invalid Autopilot Actions JSON
Unique Name Already Exists
Assistant failure to start collection
Error processing answer during collection
Invalid Collect Field Type
Autopilot: signature validation failed	"[Autopilot] Signature validation failed
Sink could not be created
Sink could not be found
Incorrect values for pagination
Account reached the max sink limit
Test event cannot be found
Test ID is invalid
Sink SID has the wrong format	"The sink sid is in an invalid format
Sink still in use	"There are subscriptions using this sink
Subscription not created: sink is not active	"Subscription could not be created
Subscription not created: bad event types or description	"Subscription could not be created
Subscription could not be found
Event type list is empty
Event type not found
Bad Request
Not Found
Method Not Allowed
The template has no content type	\`types\` is missing or empty	"'Types' Parameter Required	"You attempted to create content, but you forgot to include at least one type within the 'types' property the 'types' parameter requires at least one type in order to create content.
The template has more than 100 variables	\`variables\` holds more than 100	"Invalid variables. The max amount of variables allowed is {n}	"The 'variables' parameter exceeds the allowed limit
The template has no language	A required value did not arrive	"'language' Parameter Required
The template's language code is unknown	The value has the wrong form or is not allowed	"Invalid language code
ContentVariables came without a ContentSid	The variable with the SID is empty	"ContentSid Required	"A ContentSid must be specified if content variables are provided in the request.
ContentSid is no template of this account	The value is not the SID of a template	The template belongs to another account	The template was deleted	"The Content Sid is Invalid	"The Content Sid you are using is not valid
The template can't take these variables	The value is no JSON string	A value of the template is empty	A value is no string	A value holds line breaks or many spaces	A placeholder of the template is malformed	"The Content Variables parameter is invalid.
Templates of type twilio/button have ended	The request uses the old type	"Unsupported Content Type	"Creating new twilio/button templates is no longer supported.
The template was submitted before	The same SID was submitted again	"The template associated with this SID has already been submitted for approval.
The change of the template is not accepted	The value has the wrong form or is not allowed	"Invalid Content update
Replay failed
Unable to deliver events to sink	"The sink you are using for your Event Streams subscription is having issues	"There is an issue with sending event to your sink
AWS role does not let Event Streams send	"There was an error with your AWS role	"The role associated with your AWS Sink is not allowing Event Streams to send events
Kinesis stream cannot be written to	"There was an error with your Kinesis stream	"The Kinesis Stream associated with this Sink is having issues.
Kinesis Stream Name or Region is wrong	"There is an issue with the Kinesis Stream Name or Region	"The ARN provided for your Kinesis Stream is invalid
Consent was already given for this vendor	"Consent has already been provided for this account and vendor
Transcriptions: request to transcribe audio error
Transcriptions: Invalid transcribe value
Transcriptions: configuration not found
Transcriptions: status callback response error
Transcriptions: status callback response timed out
Transcriptions Settings: Invalid encryptionEnabled value
Transcriptions Settings: encryptionKeySid not usable	"Transcriptions Settings: encryptionKeySid invalid or not found
Transcriptions Configurations: callback is not valid	"Transcriptions Configurations: Invalid callback configuration
Transcriptions Configurations: UniqueName is required
Transcriptions Configurations: UniqueName is invalid
Transcriptions Configurations: Language is required
Transcriptions Configurations: Language is invalid
Transcriptions: transcription internal error
Transcriptions: audio processing error
Transcriptions: results deleted after encryption failed	"Transcriptions: Encryption failed and transcription result files deleted
Transcriptions: Invalid encryption credentials
Transcriptions: sourceSid invalid
Transcriptions: Status invalid
Filter limit exceeded
Date range is not valid
Invalid FromDate
TTL is out of range
Account SID on legal hold
Invalid media url
Media url is empty
Failed to transcribe
Transcript media processing error
Media file reached maximum size
Invalid media type
Failed to download audio file
Speech-to-Text engine error
Failed to delete resource
Media content is empty
Media file to download was not found	"Failed to download media: file was not found
Failed to download media file: unauthorized
Invalid sample rate found on media
Corrupted media provided
Media duration is too long	"Media duration is too long.
Media has too many channels
PCI Recordings are not supported
Recordings in external storage are not supported	"Twilio Recordings with external storage are not supported
Voice Intelligence does not support encrypted recordings	"Conversation Intelligence does not support encrypted recordings
Status callback response error
Status callback response timed out
AI/ML Features Addendum is not accepted yet	"AI/ML Features Addendum has not been accepted
Voice Intelligence Service was not found	"Conversation Intelligence (classic) Service was not found
Transcription language differs from the Service language	"Language code on the Transcription request does not match the Voice Intelligence Service language	"Transcription language code does not match the Conversation Intelligence (classic) Service
Voice Intelligence Error	"Conversation Intelligence Error
Unable to retrieve OAuth access token
General Service Error
Tool Execution Error
Guardrails input check failed
Guardrails response check failed
Invalid or Unresolved External Tool Endpoint
Tool input schema is invalid	"Tool input schema is invalid.
Domestic emergency address required	"Require domestic emergency address.
This channel does not support the content type	The content type does not fit the channel	"Content Type is not supported on this channel	"The content types in the template cannot be used on the channel specified
Approaching Flex Plugin creation limit
Approaching Flex Plugin Version creation limit
Trial: this From number is not for this recipient	The number is lent for another recipient or product	"The 'From' number isn't assigned to this verified Messaging recipient
Trial: the recipient has not entered the code (messaging)	The code was not entered, or is too old	"Destination number has not completed verification
Trial: this From number is not for this call	The number is lent for another recipient or product	"The 'From' number isn't assigned to this verified Voice recipient
Trial: the recipient has not entered the code (voice)	The code was not entered, or is too old	"Destination number has not completed verification
The trial account may not use Verify	The trial is over	The request uses a text or code of its own	The account does not meet the requirements	"Verify isn't available for this trial account
Twilio's host cannot be reached	The host has a Region but no edge location	The name lookup fails where the code runs	A firewall or proxy lets nothing through	The host does not exist	"Hostname/IP does not match certificate's altnames: Host: {host}.twilio.com. is not in the cert's altnames	"getaddrinfo ENOTFOUND	"getaddrinfo EAI_AGAIN	"Couldn't resolve host	"Could not resolve host	"getaddrinfo ENOTFOUND {host}.twilio.com	"getaddrinfo EAI_AGAIN {host}.twilio.com	"Could not resolve host: {host}.twilio.com	"lookup {host}.twilio.com: no such host	"java.net.UnknownHostException: {host}.twilio.com	"Failed to resolve '{host}.twilio.com'	"Unable to reach host: "{host}"
The SDK could not get an OAuth token	Client id and client secret do not match	The client secret was rotated, or the app deleted	The token host does not answer	"Failed to fetch access token	"Failed to fetch access token: {message}	"Token creation failed	"twilio: API response to create a token did not return a valid token	"Invalid credentials	"token expired	"Malformed token received
The SDK was given no Account SID	An API key was passed without the Account SID	The value is not an Account SID as it stands	The CLI reads a wrong value	"accountSid must start with AC	"The given SID indicates an API Key	"accountSid must start with AC. The given SID indicates an API Key which requires the accountSid to be passed as an additional option	"AccountSid '{sid}' is not valid. It should be the 34 character unique identifier starting with 'AC'
The Twilio SDK was given no credentials	The variables are empty where the code runs	"username is required	"password is required	"Credentials are required to create a Client	"Username can not be null	"Password can not be null	"TwilioRestClient was used before AccountSid and AuthToken were set	"accountSid is required	"Client requires an Account SID and Auth Token set explicitly or via the TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN environment variables	"RestClient requires an Account SID and Auth Token set explicitly or via the TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN environment variables	"Credentials are required to create a TwilioClient	"Twilio could not find your account credentials. Pass them into the TwilioRestClient constructor like this:	"AccountSid can not be null	"TwilioRestClient was used before AccountSid and AuthToken were set, please call Twilio.init()	"TwilioRestClient was used before AccountSid and AuthToken were set, please call TwilioClient.init()	"Credentials have not been initialized or changed, please call Twilio.init()	"Credentials have not been initialized or changed, please call TwilioClient.init()	"AuthToken '{token}' is not valid.	"Missing config. You must set either the username & password or SID and auth token	"Account SID and auth token are required
The signature of a webhook does not match	The address checked is not the address that Twilio called	The parameters checked are not those that arrived	The check uses the secondary Auth Token	The Auth Token was replaced	The check uses the secret of an API key	The check has no Auth Token at all	The request has no signature	"X-Twilio-Signature	"Twilio Request Validation Failed	"No signature header error	"validate this request without first configuring our auth token	"No signature header error - X-Twilio-Signature header does not exist, maybe this request is not coming from Twilio.	"Webhook Error - we attempted to validate this request without first configuring our auth token.	"[Twilio]: Error - Twilio auth token is required for webhook request validation.	"X-Twilio-Signature mismatch	"Auth token is required`,
};
