// Written by `npm run generate` from src/catalog/entries; do not edit.

/**
 * The `messages` of all entries, for identifying an error without a code and for search. The format compresses
 * well.
 */
export const messageIndex: {
  /** Codes, separated by spaces, each as the difference from the previous one, the first from 0; then ids. */
  readonly keys: string;
  /**
   * A line per entry: its messages, separated by tabs. `{}` matches any value. Other software also prints a message that
   * begins with `~`, and every one after it in the line.
   */
  readonly lines: string;
} = {
  keys: `400 10 12 81 7518 979 102 98 21 180 600 1 1 1 1 996 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 100 1 1 1 2 1 4 5 1 1 3 15 1 1 3 1 1 1 8 49 10 10 1 1 428 1 19 330 1 1 98 100 1 99 600 110 1 1 8 81 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 40 11 1 1 1 1 6 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 67 10 10 80 1 1 1 7 1 89 1 1 1 1 1 1 1 1 1 1 1 1 77 11 40 51 1 1 1 1 1 1 3 100 191 1 1 1 1 1 1 1 1 1 1 90 1 1 1 1 1 1 3 1 1 1 2 2 1 1 1 1 1 1 3 4 1 1 1 1 1 1 1 1 1 1 1 59 700 2 1 1 5 991 1 1 1 7 1 9 1 1 1 1 1 1 1 1 2 69 2 1 2 1 1 1 1 1 1 1 1 1 1 886 1 1 5 1 1 391 100 1 2 7 1 1 1 1 3 13 1 1 1 17 1 1 1 2 1 2 1 1 1 2 1 2 14 1 1 1 1 1 416 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 11 1 1 1 11 1 1 1 1 1 1 1 1 1 1 1 1 1 1 35 502 1 1 1 1 1 1 1 1 1 393 1 1 5 1 1 1 1 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 944 1 1 1 1 1 1 1 1 1 1 1 8 1 2 78 1 1 1 1 1 1 44 1 1 1 1 1 1 2 1 1 1 241 1 5 1 2 1 9 1 3 3 71 3 1 596 1 1 98 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 32 1 1 99 1 1 1 1 1 1 1 1 11 1 1 27 1 1 1 1 1 1 1 1 1 12 1 1 1 1 1 1 1 1 1 1 1 20 1 1 1 97 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 3 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 30 1 1 1 1 3 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 159 1 1 8 91 4 95 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 2 1 1 13 1 1 1 1 1 1 1 1 1 11 1 1 1 26 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 2 1 1 70 50 50 1 1 1 1 96 100 1 400 1 1 1 1 1 1995 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 1 1 1 1 1 1 1 2 91 1 1 1 4798 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 53 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 260 4 5 1 26 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 3 3 3 1 1 2 7 1 1 2 1 40 10 10 16 1 1 1 51 1 1 1 6 1 1 1 1 1 1 14 5 13 1 1 1 1 1 1 1 1 1 1 1 1 31 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7 1 18 1 1 1 1 1 5 1 1 1 2 1 1 1 1 91 1 1 1 1 1 1 1 94 1 1 1 1 1 1 1 1 1 1 1 89 1 98 1 1 1 1 4 1 17 3 51 1 3 2 1 13 2 1 1 26 70 3 1 296 1 1 1 1 6 10 1 1 1 1 6 1 9 1 1 8 1 1 1 1 1 5 41 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 1 1 1 2 1 4 1 1 1 1 1 85 1 1 1 1 1 1 1 1 1 1 2 2 1 1 2 1 1 1 1 1 1 77 1 1 1 96 1 99 1 1 1 1 1 1 94 1 1 1 1 1 1 44 1 1 1 1 1 1 44 1 1 1 7 1 89 1 1 1 1 1 195 4 6 91 1 1 1 1 2 1 3 7 1 1 1 1 79 2 799 1 1 1 101 2 1003 3 1 2 1 7 1 1 5 1 1 867 1 1 1 1 1 1 1 1 991 1 1 1 1 1 1 1 1 1 1 2990 1 4 95 10 1 1 1 1 6 1 1 1 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 4842 1 1 1 2 1 1 1 1 40 51 1 1 6 92 1 1 1 1 1 1 1 1 1 1 1 89 1 1 1 1 1 1 1 1 1 2 1 37 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 20 1 198 1 99 1 10 4 4 12 2 8 3 1 15 1 1 1 1 1 5 1 1 1 1 1 1 1 1 2 1 1 2 1 3 1 5 1 1 1 1 1 202 1 1 1 3 1 1 1 1990 1 1 1 1 1 5 1 12 1 1 1 1 1 1 1 1 1 1 17 50 1 1 1 1 1 95 1 1 98 1 1 98 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 53 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 372 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 1 991 1 1 1 1 2 44 1 1 1 1 1 1 1 1 1 1 1 2 2 3 1 5 2 1 1 22 1 1 1 1 1 1 1 2 91 1 1 1 1 1 1 1 1 1 1 1 1 1 1 86 1 1 1 1 1 1 1 1 1 1 10 1 1 1 1 1 1 1 1 1 1 1 1 2 6 1 1 5 2 1 1 2 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 4 1 1 1 3 4 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 2 1 1 47 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 10 1 1 1 1 1 1 1 1 6 1 1 58 1 1 8 1 89 1 1 1 1 1 1 1 1 1 1 1 20 1 269 1 1 1 1 1 1 94 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 70 1 13 785 1 1 1 1 1 46 1 19 1 29 1 1 1 1 1 1 1 1 1 1 4 1 1 1 1 12 2 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 12 1 1 1 1 1 1 1 2 1 1 1 1 7 1 19 1 1 8 1 1 1 1 86 1 1 1 1 1 1 2 1 1 89 1 1 1 1 596 1 1 1 1 2 94 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 73 1 1 1 1 1 1 1 1 1 6 1 1 83 1 1 1 1 1 95 1 1 1 1 1 1 1 1 92 1 99 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 2 1 1 1 27 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 326 3 1 1 1 1 1 39 1 2 3 44 1 2 47 1 4 1 44 1 4 1 2 1 41 1 49 1 1 49 3 65 31 1 1 1 1 4 44 5 2 1 1045 1446 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1978 3 1 1 95 1 1 1 97 1 1 799 1 1 1 1 1 1 1 192 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 47 1 1 3 1 1 1 1 1 1 1 1 1 1 2 1 4 1 1 1 1 1 1 1 1 1 2 1 1 26 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 8 1 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 1 1 1 1 1 3 1 1 1 2 1 3 1 59 10 1 6 2 1 11 1 1 1 6 10 50 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 73 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 6 266 1 1 1 1 1 1 1 1 1 304 1 686 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 1 17 1 47 100 20 781 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 38 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 4 873 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 1 1 1 1 1 1 1 1 1 1 1 2 3887 1 1 1 1 1 1 1 1993 1 1 1 1 46 1 1 48 1 1 1 1 1 45 1 1 1 1 1 95 1 1 748 1 1 6698 2400 1 1 1 1 96 1 1 2 1 1 1 93 2 1 1 1 1 1 93 1 1 1 1 1 1 1 1 92 1 1 1 1 1 95 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 76 100 1 99 1 1 1 1 1 1 1 1 1 1 2 87 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 973 1 1 1 1 1 1 1 1 991 1 1 1 1 1 1 1 1 1 1 1 389 1 1 98 100 1 1 1 1 1 95 1 1 1 1 1 295 1 1 1 1 1997 1 1 1 1 1 1 1 3992 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 59 1 1 1 1 299 597 1 1 1 1 1 1 1 93 1 1 1 1 196 2 1 1 1 1 1 1 693 1 1 1 1 1 1 1 1 1 1090 1 1 1 1 1 895 1 1 98 1 99 1 99 1 1 1 1 96 1 1 1 97 1 99 1 1 1 1 401 1 94 2 1 1 1 1 2 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 76 1 49 50 1 1 1 1 1 1 94 2 1 1 3 1 2 1 9 1 1580 2000 1 1 1 1 1 81011 983 35602 104799 1 1 2 1 995 1 1 98 97500 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 2 1 1 35965 1 63999 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9934 1 1 1 41998 3 1 996 3 1996 api-answer-not-json cli-credential-storage-failed cli-credentials-not-valid cli-profile-not-found client-sdk-token-missing flex-token-not-validated host-not-reachable oauth-credentials-missing oauth-token-fetch-failed primary-profile-needs-console region-endpoint-not-supported reservation-not-pending response-missing sdk-access-token-argument-missing sdk-account-sid-form sdk-credentials-missing sip-call-refused sip-registration-refused toll-free-business-fields-missing toolkit-build-failed toolkit-credentials-missing toolkit-upload-failed trial-account-parameter-limit voice-device-state webhook-signature-mismatch`,
  lines: `~Invalid business country
~Unknown Error Code
~Number not found in Inventory
~Internal Error
Authorization failed: required permission twilio/verify/{} is missing	Authorization Error: required permission twilio/verify/{} is missing	required permission twilio/verify	Authorization Error: required permission {} is missing	~Authorization failed: required permission {} is missing
com.twilio.domain.auth.scoped.ScopedAuthorizationException: 'sub'{} is not allowed to access signing key {}
com.twilio.domain.auth.jwt.JwtAuthorizationException: 'cty' must be one of [{}], is {}	'cty' must be one of [twilio-fpa;v=1, twilio-sat;v=1], is {}
com.twilio.domain.auth.jwt.JwtAuthorizationException: 'iss' claim {} was not a valid Signing Key Sid	'iss' claim {} was not a valid Signing Key Sid
~Expired token
~Invalid Access Token signature	Signature does not match the content of the request	Failed to fetch Endpoint Configuration
Account is not active	This account has been disabled and may not be used until it is reactivated	This account has been disabled and may not be used until it is reactived
Trial accounts do not support the feature you tried to use	Your account is currently in trial mode and therefore does not have access to the…	Premium features are limited to full accounts, so you must upgrade your account if you…
Incoming call rejected due to inactive account	An incoming call was made to your application, but was not answered because your…
Call concurrency limit exceeded	The call was rejected because you reached the maximum limit of concurrent calls
Voice calling has been disabled for this account	Voice calls are switched off for this account
~Website URL doesn't match the required format
Authorized Representative must have a valid US phone number (+1)
Business address must be a US address
Business Registration Validation Failed
Voice Integrity rejected as linked Business profile is not in approved status
CNAM registration rejected: linked Business Profile is not approved
CNAM registration rejected: display name does not match the registered business
CNAM registration rejected: display name contains prohibited content
CNAM registration rejected: display name does not meet requirements
Letter of Authorization incomplete or invalid
Company registration is less than 1 year old
Display name does not match with the business
Logo does not match the business
Display name does not adhere to formatting guidelines
Logo does not comply with branding guidelines
Call reason does not adhere to the guidelines
~Display name contains a typographical error
~Display name must not be a phone number
Logo does not match display name
Call reason must not contain a web link
Call reason must not contain personally identifiable information
Brand Verification — No Customer Response
Invalid URL format	Invalid URL	~The format of the provided URL is invalid
Twilio was unable to fetch content from: {}	Error reading response: Response does not contain content type	HTTP retrieval failure	Got HTTP 404 response to	Got HTTP 403 response to	Got HTTP 401 response to	Got HTTP 405 response to	Got HTTP 500 response to	Got HTTP {} response to {}	An attempt to retrieve content from {} returned the HTTP status code {}	Total timeout is triggered. Configured tt is {}ms and we attempted {} time(s)	We try to provide specific webhook errors whenever possible, however in this instance…	~Response does not contain content type	We are sorry, an application error has occurred	HTTP communication total time out triggered	There was a failure attempting to retrieve the contents of this URL	X-Twilio-Reason: {}
TCP connection timed out	Twilio cannot establish a TCP connection to your web server
TCP connection refused	Twilio cannot establish a TCP connection to your web server
All attempts to communicate with your web server were timed out	~HTTP communication total time out triggered
HTTP connection failure	An attempt to retrieve TwiML from {} failed; the connection timed out	Total timeout is triggered. Configured tt is {}ms and we attempted {} time(s)	~HTTP Connection Failure - Read timed out	There was a network failure attempting to connect to this URL	Failed to connect to ip {}: {}	We are sorry, an application error has occurred
HTTP protocol violation	There was an error speaking HTTP to the target URL
HTTP bad host name	~The DNS entry for the URL's host cannot be resolved
HTTP too many redirects	~this request has been redirected too many times and may be in a loop
HTTP invalid redirect
HTTP error response code
SSL/TLS Handshake Error	During SSL/TLS negotiation, Twilio experienced a connection reset	~Error: Handshake failure	X-Twilio-Reason: {}
Twilio tried to validate your SSL certificate but your certificate has a domain name…	~Certificate Invalid - Domain Mismatch
Twilio tried to validate your SSL certificate but your certificate has expired	~Certificate Invalid - Certificate Expired
Twilio tried to validate your SSL certificate but was unable to find it in our…	~Certificate Invalid - Could not find path to certificate
HTTP connection edge location is invalid
HTTP connection edge location is not supported
HTTP connection over Twilio Interconnect is not allowed
HTTP retry policy is invalid
Fatal protocol violation	There was an HTTP protocol violation speaking to the target URL
Invalid template URL
Invalid template token
~Invalid template unclosed brackets
~Misconfigured webhook
Invalid webhook method
TwiML response body too large	TwiML Response is too large	In your response to Twilio's request, the response body is larger than 64 kB
Media Message - Media exceeds messaging provider size limit	The total size of the media message request exceeds the maximum size limit for the…
Empty response body
Document parse failure	Twilio was unable to parse the provided XML Document	Error on line {} of document : {} Please ensure that the response body is a valid XML document	~We are sorry, an application error has occurred	Content is not allowed in prolog	Content is not allowed in trailing section	The element type '{}' must be terminated by the matching end-tag '</{}>'	XML document structures must start and end within the same entity	The entity name must immediately follow the '&' in the entity reference	DOCTYPE is disallowed when the feature…	The end-tag for element type '{}' must end with a '>' delimiter	Element type '{}' must be followed by either attribute specifications, '>' or '/>'	The entity '{}' was referenced, but not declared	Attribute '{}' was already specified for element '{}'	The prefix '{}' for element '{}' is not bound	Attribute name '{}' associated with an element type '{}' must be followed by the ' = ' character	Open quote is expected for attribute '{}' associated with an element type '{}'	The value of attribute '{}' associated with an element type '{}' must not contain the '<' character	An invalid XML character (Unicode: 0x{}) was found in the element content of the document	An invalid XML character (Unicode: 0x{}) was found in the value of attribute '{}' and element is '{}'	Invalid byte {} of {}-byte UTF-8 sequence	Premature end of file	The reference to entity '{}' must end with the ';' delimiter	The markup in the document preceding the root element must be well-formed	The content of elements must consist of well-formed character data or markup	The root element is required in a well-formed document	The processing instruction target matching '[xX][mM][lL]' is not allowed	The XML declaration may only appear at the very beginning of the document	The markup in the document following the root element must be well-formed
Invalid Twilio Markup XML version	~The version attribute of the Response root element is not valid
~The root element must be Response	The root element of a Twilio Markup XML document *must* be Response
Schema validation warning	The provided XML does not conform to the Twilio Markup XML schema	~XML Validation warning	Invalid content was found starting with element '{}'. One of '{}' is expected	cvc-{}: {}	Element '{}' must have no character or element information item [children], because the type's content type is empty	Element '{}' must have no element [children], and the value must be valid	Element '{}' cannot have character [children], because the type's content type is element-only	The content of element '{}' is not complete. One of '{}' is expected	The matching wildcard is strict, but no declaration can be found for element '{}'	Invalid content was found starting with element '{}'. No child element is expected at this point	Attribute '{}' is not allowed to appear in element '{}'	Attribute '{}' must appear on element '{}'	The value '{}' of attribute '{}' on element '{}' is not valid with respect to its type, '{}'	cvc-datatype-valid.1.2.1: '{}' is not a valid value for '{}'	cvc-datatype-valid.1.2.3: '{}' is not a valid value of union type '{}'	Value '{}' is not facet-valid with respect to enumeration '{}'. It must be a value from the enumeration	Value '{}' is not facet-valid with respect to minInclusive '{}' for type '{}'	Value '{}' is not facet-valid with respect to maxInclusive '{}' for type '{}'	Value '{}' is not facet-valid with respect to pattern '{}' for type '{}'	Element '{}' is a simple type, so it cannot have attributes	Element '{}' is a simple type, so it must have no element information item [children]	cvc-type.3.1.3: The value '{}' of element '{}' is not valid	Cannot find the declaration of element '{}'
Invalid Content-Type	Twilio is unable to process the Content-Type of the provided URL	Attempt to retrieve MediaUrl returned an unsupported Content-Type	~We are sorry, an application error has occurred
Invalid Upload Content-Type
An internal error has occurred that prevented Twilio from processing your response	~Internal Failure
Conference Noun cannot be mixed with Number nouns	The Conference noun can only be used once inside a Dial verb
Annotate must contain one valid nested element
Annotate must contain only one of element X
Annotate: Invalid nested element	You may only nest BillingReferenceTag elements in Annotate
BillingReferenceTag cannot be over 128 characters
Dial: Cannot Dial out from a Dial Call Segment	TwiML documents that execute on the called party's end (via the Dial->Number url…
Dial: Invalid method value	You have provided an invalid value for the 'method' attribute
Dial: Invalid ifMachine value	ifMachine must be either 'hangup','continue', or 'false'
Dial: Invalid timeout value	~timeout must be a positive integer, in seconds
Dial: Invalid hangupOnStar value	hangupOnStar must be 'true' or 'false'
callerId must be provided for TwilioClient and SIP calls when using Dial	callerId must be the calling number, called number, or a validated outgoing number	Dial: Invalid callerId value	The provided caller identifier is invalid	InvalidCallerIdError
Dial: Invalid nested element	The only valid nested element for Dial is Number
Invalid timeLimit value	timeLimit must be a positive integer, in seconds
Dial: Invalid record value	record must be 'true' or 'false'
Dial: Invalid sequential value	~sequential must be 'true' or 'false'
Dial: Invalid answerOnBridge value	answerOnBridge must be 'true' or 'false'
Dial: Invalid ringTone value
Dial->Number: Invalid method value	The method attribute of Number must be GET or POST
Dial->Number: Invalid sendDigits value	sendDigits attribute may only contain the following characters '0123456789*#w'
The phone number you are attempting to call, {}, is not valid	Dial: Invalid phone number format	Phone Numbers must be in E.164 format
Twilio does not support calling this number or the number is invalid	This error occurs when the provided number is not in E.164 format, or if none of…	InvalidPhoneNumberError
forbidden phone number	Dial: Call blocked by Twilio	Dial: Call blocked by Twilio block list	The destination number is blocked by Twilio
Dial: Invalid country code	~The country code of the provided phone number is unknown
not authorized to call	not authorized to call {}	Geo Permission configuration is not permitting call	No International Permission for {}	No International Permission. To call this phone number you must enable the {} permission for {} at {}	You attempted to initiate an outbound phone call to a phone number that is not enabled…
Dial->Conference: Invalid muted value
Dial->Conference: Invalid endConferenceOnExit value
Dial->Conference: Invalid startConferenceOnEnter value
Dial->Conference: Invalid waitUrl
Dial->Conference: Invalid waitMethod
Dial->Conference: Invalid beep value
Dial->Conference: Invalid Conference Sid
Dial->Conference: Invalid Conference Name
Dial->Conference: Invalid Verb used in waitUrl, holdUrl, or announceUrl TwiML
Dial->Conference: Invalid Trim Value
Dial->Conference: Invalid Whisper SID
The method attribute of Number must be GET or POST	Dial->SIP: Invalid method value
sendDigits attribute may only contain the following characters '0123456789*#w'	Dial->SIP: Invalid sendDigits value
Dial->SIP: Invalid SIP URI	The provided SIP URI is not formatted properly
Dial: No SIP Authorization	Your account is not authorized to make SIP calls
Dial: Not allowed in this API version	~Your version of the API does not support this feature
Dial: SIP dialing not enabled for this account	Your account is not enabled for SIP dialing
Dial: Invalid From number (caller ID)	You attempted to initiate an outbound phone call or message, but the 'From' parameter you supplied was not a valid…
Dial: Invalid callerID, too long	Your callerID contains too many characters
Dial: Invalid username or password attribute	~Your username or password are invalid
Dial: Too many URIs passed	You specified too many URI elements
Dial: Too many headers passed	You sent too many header elements
Dial: Invalid header name	You named your header something invalid
Dial: Header is too long	~You sent a header that is too long
Dial->Sip: SIP URI DNS does not resolve or resolves to an non-public IP address	~Please check your DNS record to ensure it is properly configured
Dialing .sip.twilio.com addresses is not currently allowed	At this time internal routing of SIP calls within Twilio is not supported i.e. dialing…
Invalid recordingStatusCallback URL
Invalid transcribeCallback URL
Dial->Sim not supported in this realm
Invalid CallerDisplayName
2010 Conference API feature requested using 2008 API	A feature added to the 2010 Conference API was requested via the 2008 Twilio API
Gather: Invalid finishOnKey value	The value of the finishOnKey attribute must be one of the following characters…
Gather: Invalid finishOnKey value	The value of the finishOnKey attribute must be a single character
The method attribute of Number must be GET or POST	Gather: Invalid method value
Gather: Invalid timeout value	~timeout must be a positive integer, in seconds
Gather: Invalid numDigits value	The numDigits attribute must be a positive integer
Gather: Invalid nested verb	The only valid nested elements of the Gather Verb are Say and Play
Gather -> Say: Invalid voice value	The value of the voice attribute must be 'man' or 'woman'
Gather->Say: Invalid loop value	The value of the loop attribute must be an integer greater or equal to zero
Gather->Play: Invalid Content-Type	Play requires an audio Content-Type
Gather: Invalid input value
Gather: Invalid speechTimeout value
Gather: Invalid maxSpeechTime value
Gather: Invalid partialResultCallbackMethod value
Gather: Invalid hints value
Gather: Invalid language value
Gather: Invalid bargeIn value
Gather: Invalid profanityFilter value
Gather: Invalid model value
Gather: speechTimeout auto cannot be used with model default
Gather: Invalid debug value
Gather: callback must be over HTTPS when using gather with PCI compliance
Gather: Invalid actionOnEmptyResult value
Gather: Invalid enhanced value
Gather: Degraded Speech
Gather: Invalid config for Google STT V2 provider
Gather: Invalid config for speech provider
The value of the loop attribute must be an integer greater or equal to zero	Play: Invalid loop value
Play: Invalid Content-Type	Play requires an audio Content-Type
Play: Invalid DTMF String
The value of the loop attribute must be an integer greater or equal to zero	Say: Invalid loop value
The value of the voice attribute must be 'man' or 'woman'	Say: Invalid voice value
Gather element has an invalid 'language' attribute value	A Gather element cannot have a 'lang' attribute	A Gather element has an invalid value for its 'language' attribute
Say: Invalid rate value
Say: Invalid text	The text of the Say verb was empty or un-parsable
<Say> element character limits exceeded	The maximum text length inside a <Say> verb is 4096 characters for basic TTS and 3000…	The maximum text length inside a <Say> verb is limited and varies depending on the…
Record: Invalid method value	The method attribute of Record must be GET or POST
Record: Invalid timeout value	~timeout must be a positive integer, in seconds
Record: Invalid maxLength value	The maxLength attribute must be a positive integer in seconds
The value of the finishOnKey attribute must be one of the following characters…	Record: Invalid finishOnKey value
Record: Invalid transcribe value	The transcribe attribute of Record must be FAST or ACCURATE
Record: maxLength too high for transcription	If maxLength must be less than or equal to 120 seconds (2 minutes) if transcribe or…
Record: playBeep must be true or false	The playBeep attribute must have a value of 'true' or 'false'
Record: Recording length is out of range for transcription	Twilio could not process the transcription because the duration of the recording is…
Record: Recording not available for transcription	The recording was not available when Twilio fetched the recording for transcription
Record: Transcription feature not available for this type of recording
Record: Transcription not available for this recording
Invalid 'recordingStatusCallbackEvent'	One or more of the recordingStatusCallbackEvents provided were invalid
Record: invalid recordingTrack value
Record: Invalid trim value
The method attribute of Number must be GET or POST	~Redirect: Invalid method value
Twiml verb not supported by this API version	~Your version of the API does not support this feature
Refer not allowed on non-SIP call legs	The Refer verb can only be invoked on a SIP call leg
Dial: No referUrl attribute specified	Twilio received a REFER on an established <Dial> session, but there was no referUrl…
SMS verb not supported in this realm
AddOns are not supported in this realm
Trial account call duration exceeded 10 minute limit
Invalid Client Notification URL
Client Notification URL Error Response
Reject: Invalid cause
Pause: Invalid length value	The length attribute must be a positive integer, in seconds
Invalid 'To' attribute	The To attribute does not appear to be a phone number that you can SMS	The destination number for a TwiML message can not be the same as the originating…
Invalid 'From' attribute	The From phone number does not appear to be a phone number that you can SMS from
The SMS body does not contain valid text	~Invalid Body
Invalid Method attribute	method attribute may only be 'GET' or 'POST'
Invalid statusCallback attribute	The Sms Verb's statusCallback attribute must be a valid URL
Document retrieval limit reached	Your SMS Reply session has requested too many documents
SMS send rate limit exceeded	Too many messages have been sent between two numbers within a short time period,…	Reply rate limit hit replying to {} from {} over {}
The From phone number does not appear to be a phone number that you can SMS from	From phone number not SMS capable
TwiML Reply message limit exceeded	~Too many messages have been sent in reply to an incoming message
Invalid Verb for SMS Reply	An Invalid Verb has been passed back in an SMS reply
Invalid To phone number for Trial mode	To field must be a validated caller ID while in Trial mode
Enqueue: Invalid method value	The method is invalid
Enqueue: Invalid waitUrl
Enqueue: Invalid Enqueue action url
Enqueue: Queue name too short	The queue name must be at least one character long
Enqueue: Queue name too long	The queue name must be less than 64 characters in length
Enqueue: Invalid waitUrlMethod value	The waitUrlMethod value is invalid
Enqueue: The targeted queue reached max queue size	The default max queue size is 100 and can be set to a maximum of 5000
Dial->Queue: Invalid whisper method	The whisper method is invalid
Dial->Queue: Invalid whisper url
Dial->Queue: queue name too short	The name of the queue must be at least 1 character long
Dial->Queue: queue name too long	The name of the queue must be shorter than 64 characters
Dial->Queue: Invalid ReservationSid. Unable to dequeue	Provided ReservationSid is invalid
Dial->Queue: Could not find or accept provided reservationSid	Provided ReservationSid could not be found or has been canceled / rescinded
Dial->Queue: Could not update worker to provided activity
TaskRouter Dial Queue not supported in this realm
Enqueue: Provided Workflow was not a valid sid	Provided workflow sid was not valid
Enqueue: Provided Attributes JSON was not valid	~Provided Attributes is not valid JSON
Enqueue: Could not create Task	The Task attributes could not be matched a Workflow
Enqueue: Unable to cleanup task	Unable to cancel the task created by Enqueue upon a TwimL error or task hangup
TaskRouter Enqueue not supported in this realm
Provided workflow sid was not valid	Dial->Conference: Invalid WorkflowSid
Dial->Conference: Provided Attributes was not valid JSON	~Provided Attributes is not valid JSON
Dial->Conference: Invalid Priority	~Provided priority is not a valid integer
Dial->Conference: Invalid Timeout	~Provided timeout is not a valid integer
Dial->Conference: Unable to create task	Unable to create the task created by Conference
Dial->Conference: Unable to cleanup task	Unable to cancel the task created by Conference upon a TwiML error or task hangup
Dial->Conference: Invalid ReservationSid	Provided ReservationSid on Conference is invalid
Dial->Conference: Invalid PostWorkActivitySid	Provided PostWorkActivitySid on Conference is invalid
Dial->Conference: Unable to accept Reservation	Unable to accept the Reservation
Dial->Conference: Unable to update Worker	Unable to update Worker to provided PostWorkActivitySid
Max concurrent Workers exceeded
start_date passed to TaskRouter statistics is older than 30 days
Start: Invalid nested noun value
Call Progress: Internal Twilio Error	An internal error has occurred that prevented Twilio from processing your Call Progress…
Call Progress: Queue Timeout	A callback request timed out in the callback queue
Got HTTP {} response to {}	Call Progress: Warning Response to Callback URL	~Got an HTTP warning in response to the callback URL
Action Callback URL must be an absolute URL when using TwiML to update in-progress…	Action Callback URL must be absolute when updating in-progress calls	Use absolute URLs when updating in-progress calls with TwiML
Internal Server Error
Whisper Not Available on Twilio Conference
Conference is not bridged
Failed to validate conference attributes
Could not recognize conference sid or friendly name
Conference Event: Internal Twilio Error
Conference Event: Error Response to Callback URL	Got HTTP {} response from {}
Conference is full
Failed to join conference due to account concurrency limit exceeded
Conference does not exist or is completed
Dial->Conference: Invalid participant label, must not exceed 128 characters, must not…	Conference: Participant label invalid (max 128 chars, not CallSid, no '/')
Invalid participant label, must not exceed 128 characters, must not be a CallSid, must…	Participant label invalid: max 128 chars, not a CallSid, no '/'
Dial->Conference: Participant label is in use by another participant
~Participant label is in use by another participant
Participant to be whispered is on hold
Participant to be whispered is not present in the conference
Participant failed to be added to the conference
Unexpected conference status
Voice Recording : Unavailable because duration is too short	Recording is unavailable because the duration was shorter than the minimum required…
Voice Recording: Unavailable because recording is silent	Recording was detected as silent and not stored
Voice Recording: Unavailable due to encryption failure	Recording was not stored due to a public key encryption failure. (only applicable if…
Voice Recording: Unavailable due to no valid public keys	Recording was not stored due to no valid public keys on the account (only applicable if…
Voice Recording: Unavailable due to internal encryption error	Recording was not stored due to a transient internal encryption error (only applicable…
Voice Recording: Encrypted with alternate public key	Recording was encrypted with alternate public key because the one configured on the…
Voice Recording: Request failed due to concurrent recordings	The request failed because there is more than one active recording for the provided…
Voice Recording: Cannot fetch .mp3 encrypted recording	Recording cannot be retrieved in .mp3 format when call recording encryption feature is…
Internal failure when bulk deleting recordings from your account
Voice Recording: Upload file to external AWS S3 bucket failed (Invalid Configuration)
Voice Recording: Upload file to external AWS S3 bucket failed (Access Denied)
Voice Recording: Cannot download a dual-channel presentation of a mono recording
Voice Recording: Resource not in a state to accept recording action request
Forbidden to access data	This error code is returned when an account is trying to access a resource created by…
Completed summary for this call wasn't found
This call ended more than 30 days ago
Voice Insights Advanced Features not enabled
~Internal Server Error - Query Timeout
Internal Server Error
Invalid query parameter
Missing sourceId or mediaUrl
~Invalid transcriptionConfigurationId
Invalid mediaUrl (unsupported scheme or malformed)
Invalid participant count
Invalid audioChannelIndex. Must be 1 or 2
Non-integer audioChannelIndex
Duplicate audio channel
Invalid participant type
Missing participant address
~Transcription configuration not found
Cannot transcribe — account has PCI/HIPAA restrictions
Account restricted — V2 transcription customer
Recording not eligible for transcription
Invalid media URL
Failed to download audio file
~Failed to download media file: not found
Failed to download media file: unauthorized
Media duration exceeds maximum (8 hours)
Media format is not supported
Corrupted media
Too many channels. Maximum is 2
Media size exceeds maximum (3 GiB)
Failed to transcribe
Could not resolve participant addresses from recording
~Webhook payload exceeds maximum size
Transcription request rejected by the provider
~Status callback response error
~Status callback timed out
~Status callback unreachable
~Status callback response too large
~Status callback redirect limit exceeded
~Invalid status callback URL
Invalid document submission
Illegible or blurry document submission
Expired or invalid document submission
Redactions in document
Missing information
Information does not match the supporting document
Incomplete document submission
Name mismatch (Proof of Identity)
Nationality mismatch (Proof of Identity)
Business registration number mismatch
Business name mismatch
Require domestic address
Require domestic emergency address
Invalid or incomplete address provided
Invalid or incomplete emergency address provided
Address mismatch
Address not found
PO Box not allowed
Proof of Identity Required for Authorized Representative
Proof of authorized representative's association with the business required
Name mismatch (Proof of Address)
Outdated Proof of Address document
Document contains an inactive business
Failed to upload an unprocessable document
Document rejected (number type restricted)
~One or more of the required information is missing
~Missing information in the form
Information does not match the supporting document
The phone number type you selected requires a valid domestic address
Issue with the Supporting Document(s)
~Issue with the inputs you provided
Under age Individual
Unable to verify association between business name and website
Invalid phone number
Invalid email
Missing Work Email for Authorized Representative
Validation Issue for Authorized Representative
Missing Tax ID
Missing/Invalid Photo ID
Commercial registration copy not submitted
Invalid excerpt from the commercial register
Business Details contain an inactive business
Phone Number purchase restricted
Ineligible for business bundle
Rejected test bundle
The association between business name and website cannot be verified
The Business ID you provided could not be verified
The address could not be verified
Unable to verify Authorized representative #1
Unable to verify Authorized representative #2
~The Email domain doesn't match the website domain
Customer Profile or Trust Product is not eligible to be copied
Customer Profile or Trust Product is already copied
Ineligible Business Registration Authority
Customer Profile or Trust Product cannot be copied due to a deleted Address
~Contact with the unique_customer_provided_id provided already exists
~Invalid or missing Contact input
Contact validation error
Invalid contact search request
When updating a contact, invalid JSON syntax or invalid field that cannot be updated by…	Contact update failed: invalid JSON or non-updatable field
~When updating a contact at least one field should be updated
At least one of the following fields is required for a contact: first_name,…	Contact requires at least one name, unique_customer_provided_id, or channel
Can fetch contact either by unique_customer_provided_id or channel
Contact with the provided channel value already exists
Only one channel can be set as primary
Invalid channel
Invalid channel type
Invalid channel input
Channel validation error
~Maximum number of channels allowed reached
Invalid Channel Description
Channel value can not be updated
When updating a channel at least one field should be updated
Invalid location type
~Maximum number of locations allowed reached
Invalid location input
Location validation error
Invalid country code
~Invalid page size, it must be between 1 and 25 if specified
Invalid page token
~When updating a location at least one field should be updated
~Page token must be bigger than or equal to 0
~Custom Field provided is not defined
Invalid or missing Custom Field input
~Custom Field validation error
~Field definition name already exists
~Field definition name exceeded maximum length
Field definition type is invalid; data types that are supported are text, date, and…	Invalid field type. Supported types: text, date, number
~Number of custom field definitions exceeded limit
~Field definition name cannot be empty
~Input request body is not properly json formatted
~Custom field definition provided is not defined
Internal Server Error
~Invalid page size for custom field definition
Field definition name cannot be a duplicate of an existing Twilio-defined field
~Expected Unique form key in input request is missing
When updating a channel, invalid JSON syntax or invalid field that cannot be updated by…	Channel update failed: invalid JSON or non-updatable field
~Input request content type is invalid
Server unavailable or busy
Missing required parameter	Bad request	Cannot {} task {} in workspace {} for account {} because {}	Queue named {} already exists for workspace {} for account {}	Some dependencies could not be validated. No matching version found for {}@{}. You can find the valid versions at {}	Invalid date value	Invalid value for DateSent	One or more parameters you sent the REST API were not recognized and were ignored	~Missing required parameter {} in the post body	Services are limited to less than or equal to {}	At least one Function Version or Asset Version is required for Build	Unknown parameters	extraneous input '{}' expecting {}	mismatched input '{}' expecting {}	no viable alternative at input '{}'
Invalid FriendlyName	Many Twilio resources take descriptive names to help you remember what they are
Authenticate	Authentication Error - invalid username	Authentication Error - No credentials provided	Primary compliance profile is not approved	This feature is not available on a Trial account	Policy evaluation failed	Permission Denied	Your AccountSid or AuthToken was incorrect	twilio-cli profiles use Standard API Keys which are not permitted to manage Accounts…	Authentication failed. When using regional resources, you must authenticate with a…	Hint: If accessing regional resources, ensure you are using region-specific credentials…	authentication failed, auth token is not valid for account {}	authentication failed, account {} with status {} is not active	~You lack permission to the resource and method you requested	auth token is not valid for account {}	account {} with status {} is not active
Method not allowed	~The resource you accessed is valid, but the HTTP method you attempted to use is not…
Account not active	Your Twilio account is not active, potentially because you ran out of funds, or you…
Access Denied	~You don't have sufficient privileges to access the requested resource
Page size too large	Invalid pageSize parameter. Expected a positive integer, was '{}'	~You've requested a page size that is too large
Resource not accessible with Test Account Credentials	Currently only a handful of API resources can be tested with your test credentials	~Test Credentials
You attempted to delete a call or message resource before it was completed	~Cannot delete this resource before it is complete
Action disabled for account
Invalid TLS version
Invalid TLSv1.2 Cipher Suite	Request is not configured with a PCI compliant cipher suite
~No update/state change is observed for the data entered
Phone number rejected by T-Mobile SDG Service Provisioning API
~Phone number is not correct: it cannot be null or have non-decimal symbols
Invalid Access Token	Twilio was unable to validate your Access Token	Notification exception during registration: TNException: Couldn't create registration	The operation couldn't be completed. (com.twilio.video error {}.)	AccessTokenInvalid	AccessTokenInvalidError	AccessTokenParseException: Access token must have 3 or 5 segments	~Access token must have 3 or 5 segments
Invalid Access Token header	The header of the Access Token provided to the Twilio API was invalid	AccessTokenHeaderInvalid	AccessTokenHeaderInvalidError
Invalid Access Token issuer/subject	The issuer or subject of the Access Token provided to the Twilio API was invalid	AccessTokenIssuerInvalid	AccessTokenIssuerInvalidError	~Invalid Access Token issuer or subject
Access Token expired or expiration date invalid	Token update rejected by server: {}	Server closed connection: {}	Provided Grant token is not authenticated or expired	Worker's active token has expired	The Access Token provided to the Twilio API has expired, the expiration time specified…	AccessTokenExpired	AccessTokenExpiredError	~Access Token has expired or expiration date is invalid	JWT token has expired. Update token
Access Token not yet valid	The Access Token provided to the Twilio API is not yet valid	AccessTokenNotYetValid	AccessTokenNotYetValidError
Invalid Access Token grants	Missing video grants	The Access Token signature and issuer were valid, but the grants specified in the token…	AccessTokenGrantsInvalid	AccessTokenGrantsInvalidError
AccessTokenSignatureInvalid	AccessTokenSignatureInvalidError	~Invalid Access Token signature	The signature for the Access Token provided was invalid
Authentication Failed	Could not authenticate fpa token	Failed to register. Code: {}	~The authorization with Token failed	The Authentication with the provided JWT failed	AuthenticationFailed
Invalid Header
Invalid Issuer Or Subject
Invalid Token claims set	Invalid Claim Set
Expiration Time In The Future
~Expired or Invalid Expiration in Token
The expiration time provided when creating the JWT exceeds the maximum duration allowed	ExpirationTimeExceedsMaxTimeAllowed	~Expiration Time Exceeds Maximum Time Allowed
Invalid Signature
Invalid Token
~Update request doesn't contain any parameters	Parameters are not specified for update request
The requested resource is already being updated simultaneously by another API request	~A conflicting resource update is in progress
Forbidden	The account lacks permission to access the Twilio API. Typically this means the account…
The requested resource	was not found	The requested resource /2010-04-01/{} was not found	The requested resource /Accounts/{} was not found	The requested resource /Services/{} was not found	The requested resource /v2/Services/{} was not found	The requested resource /Services/{}/VerificationCheck was not found	The requested resource /PhoneNumbers/{} was not found	The requested resource /Workspaces/{} was not found	The requested resource /Conversations/{} was not found	The requested resource /Flows/{} was not found	The requested resource /Rooms/{} was not found	The requested resource /Trunks/{} was not found	The requested resource /Credentials/{} was not found	The requested resource /Sims/{} was not found	The requested resource /Messages/{} was not found	The requested resource /PluginService/{} was not found	No active release was found	The resource was not found	~The requested resource {} was not found	The requested resource was not found	Not Found
Conflict	Environment already has requested deployment	Environment has already requested deployment	Execution {} is already active for this contact	~The request could not be completed due to a conflict with the current state of the…
The API is no longer available	~This API is being discontinued
~Precondition Failed
~Request entity is larger than limits defined	Request Entity Too Large
Invalid Parameter	Region capability is not available for this message
Invalid SID
Upgrade Required	The server refuses to perform the request using the current protocol but might be…
Too Many Requests	Your account is sending too many concurrent Rest API requests to Twilio servers	~Too many requests for the associated account being sent
Internal Server Error	~An internal server error has occurred
Service is unavailable	Please try again	~Service is unavailable. Please try again
Twilio Internal Error	Twilio's platform encountered an internal error while processing this message
Errors related to the Accounts resource	~Accounts Resource
Subaccounts cannot contain subaccounts	A subaccount cannot contain nested subaccounts
Reached maximum number of Services per parent account and product	~Reached maximum number of Services
Errors related to the Calls resource	~Calls Resource
No 'To' number is specified	No called number is specified	No Called number specified	You attempted to initiate an outbound phone call, but you did not specify what number…
Called number is a premium number	You attempted to initiate an outboud phone call to a 'premium' phone number, such as a…
You attempted to initiate an outbound phone call to an international phone number,…	~International calling not enabled
Call already initiated	~You should never receive this error
Url is not a valid URL: {}	Url parameter is required. For more information, see…	You attempted to initiate an outbound phone call, but the URL you specified to handle…	~Invalid URL
Invalid SendDigits
Invalid IfMachine	You attempted to initiate an outbound phone call, but you sent an invalid IfMachine…
You attempted to initiate an outbound phone call, but you sent an invalid Timeout…	~Invalid Timeout
~Invalid Method
The source phone number provided, {}, is not yet verified for your account. You may only make calls from phone numbers that you've verified or purchased from Twilio	'From' phone number not verified	You attempted to initiate an outbound phone call, but the 'From' number you specified…
Invalid 'To' Phone Number: {}	Invalid 'To' Phone Number	The 'To' number {} is not a valid phone number	The phone number you are attempting to call, {}, is not valid	Called is not valid: {}	You attempted to initiate an outbound phone call or message, but the Called phone…	You attempted to initiate an outbound phone call or send a message, but the To phone…
is not a valid phone number, shortcode, or alphanumeric sender ID	Invalid 'From' Number	Invalid From Number (caller ID)	From is not a valid phone number: {}	You attempted to initiate an outbound phone call or message, but the From parameter you supplied was not a valid…	~Invalid From Number
No 'From' number is specified	~Caller phone number is required
'To' phone number cannot be reached	You attempted to initiate an outbound phone call to a phone number that cannot be…
Account not authorized to call {}. Perhaps you need to enable some international permissions: {}	Account not authorized to call	not authorized to call {}	Geo Permission configuration is not permitting call	You attempted to initiate an outbound phone call to a phone number that is not enabled…
Account not allowed to call {}	The destination number is blocked by Twilio	API: Call blocked by Twilio	API: Call blocked by Twilio blocklist
The phone number you are attempting to call, {}, is not valid	You attempted to initiate an outbound phone call to an invalid phone number	~Phone number does not appear to be valid
Invalid ApplicationSid	InvalidApplicationSid	You attempted to initiate an outbound phone call with an invalid ApplicationSid
The number {} is unverified	The number {} is unverified. Trial accounts may only make calls to verified numbers	'To' phone number not verified	You attempted to initiate an outbound phone call from a trial account, but the 'To'…
Call is not in-progress. Cannot redirect	Requested resource is not eligible for recording	Invalid call state	You attempted a realtime operation on a Call that was not in-progress
Invalid SipAuthUsername. Must be fewer than 256 chars	The SipAuthUsername you specified was longer than 255 characters
Invalid SipAuthUsername. Illegal chars	The SipAuthUsername you specified contained characters not allowed in SIP	~Invalid Username. Illegal chars
Invalid SipAuthPassword. Must be fewer than 256 chars	The SipAuthPassword you specified contained too many characters
The SipAuthUsername you specified contained characters not allowed in SIP	Invalid SipAuthPassword. Illegal chars	~Invalid Password. Illegal chars
SipAuthPassword is required when providing SipAuthUsername	You must specify a SipAuthPassword if you are also using SipAuthUsername
SIP calling not enabled for this account	Your account is not enabled for SIP calling
Headers portion of SIP URI must be fewer than 1024 chars	The headers you are sending must be fewer than 1024 characters
Invalid SIP Header. Illegal chars in header name	The header you passed has characters not allowed in SIP
Invalid SIP Header. Illegal chars in header value	The header value you passed has characters not allowed in SIP
Maximum Domains Reached	~An account cannot have more than 100 domains
IpAccessControlList already associated with this domain	Domain Validation Error	One of the parameters passed when creating or updating a SIP domain was incorrect
Domain {} already exists	The domain name requested is invalid, already in use or a subdomain of a domain you do…	~Invalid Domain
Domain still has subdomains	You cannot delete a domain while subdomains of it exist
Invalid Machine Detection configuration value	You attempted to initiate an outbound call, but you provided a Machine Detection…
IP Access Control List Validation Error	One of the parameters passed when creating or updating an IP Access Control List was…
IP Access Control List Dependencies Violation	You cannot delete an IP Access Control List that is still mapped to a SIP Domain
Maximum IP Addresses Reached for List	IP Access control lists cannot contain more than 25 Addresses
Address Validation Error	One of the parameters passed when creating or updating an Address was incorrect
Maximum Credential Lists Reached	An account cannot have more than 100 IP Access Control Lists
Credential List Validation Error	One of the parameters passed when creating or updating a Credential List was incorrect
Credential List Dependencies Violation	You cannot delete a Credential List that is still mapped to a SIP Domain
Maximum Credentials Reached for List	~Credential Lists cannot contain more than 1000 Credentials
Credential Validation Error	One of the parameters passed when creating or updating a Credential was incorrect
Maximum Number of Trunks reached
Trunk Validation Error
~Trunk Dependencies
Trunk Domain already taken
Maximum Origination URIs reached
Trunking CPS change not allowed
~Invalid Region
Max Connection Policies Reached	An account cannot have more than 10000 Connection Policies
Max Connection Policy Entries Reached	~A Connection Policy cannot have more than 10 entries
Maximum IP Access Control Lists reached	You cannot have more than 1000 IP Access Control Lists
~Invalid ruleset
Invalid SIP Manipulation Policy SID
Invalid SIP Manipulation Policy
Maximum number of SIP Manipulation Polies per account reached
~Maximum number of actions per rule reached
Maximum number of conditions per rule reached
No AMD status callback URL provided	No Answering Machine Detection status callback URL was provided for this call	Answering Machine Detection was enabled on this call, but no AMD status callback URL…
Invalid Answering Machine Detection Parameters	Answering Machine Detection parameters specific to POST to /Calls API have been passed…
'From' phone number not verified	You received an inbound phone call to a Twilio phone number owned by your trial…
'To' number cannot be a Short Code: {}	'To' number cannot be a Short Code	You attempted to send an SMS, but the To phone number you supplied was a Short Code
'To' and 'From' number cannot be the same: {}	'To' and 'From' number cannot be the same	'To' and 'From' numbers cannot be the same	You attempted to send an SMS, but the To phone number you supplied is the same as the…
Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts	You attempted to send an SMS from a Trial Account using an Alphanumeric Sender ID as…
Sending to Premium rate or Information Service numbers is not allowed	Twilio doesn't allow sending SMS messages to premium rate or information service…
Invalid BYOC trunk SID
~Cannot create application: application limit exceeded
Approaching application creation limit
The phone number you specified was not a valid North American (US or Canadian) number	~Invalid phone number
VoiceUrl is not valid: {}	SmsUrl is not valid: {}	VoiceUrl is not a valid URL: {}	SmsUrl is not a valid URL: {}	StatusCallback is not a valid URL: {}	You attempted to update the URL handler associated with a phone number, but the URL you…	~Invalid URL
You attempted to update the HTTP method that Twilio uses when somebody calls your phone…	~Invalid Method
Trial accounts are allowed only one Twilio number. To purchase additional numbers,…	Inbound Phone number not available to trial account	You attempted to get a phone number using the REST API, but your Twilio Free Trial…
Cannot set VoiceFallbackUrl without setting Url	You cannot set a fallback URL without specifying a primary URL
You cannot set a fallback URL without specifying a primary URL	Cannot set SmsFallbackUrl without setting SmsUrl
This Phone Number type does not support SMS
permissions disabled for the destination region	Permission to send an SMS has not been enabled for the region indicated by the 'To'…	Permission to send an SMS or MMS has not been enabled for the region indicated by the…	You have attempted to send an SMS or MMS to a region that has not been enabled in your…
VoiceCallerIdLookup cannot be set for this phone number	You attempted to set the VoiceCallerIdLookup for a phone number using the REST API, but…
ApplicationSid is not accessible	You specified a VoiceApplicationSid or SmsApplicationSid for a new phone number that is…
You tried to purchase a phone number for your account that was an invalid number	You tried to purchase or lookup a phone number that is invalid or add a phone number to…	~Phone Number is invalid
PhoneNumber is not available	Phone number not available	You tried to purchase a phone number that is not available for purchase
Number already can be used for outgoing calls and messages	The number you attempted to add as an Outgoing Caller ID to your account already can be…
Phone number already validated on your account	You attempted to add an Outgoing Caller ID to your account, but that number is already…
Invalid area code
No phone numbers found in area code	You attempted to get a phone number for your account, but Twilio couldn't find any…
Phone number already validated on another account	You attempted to validate your phone number to activate your Twilio Free Trial Account,…
Invalid CallDelay	Call delay specified must be an integer between 0 and 60, specifying the number of…
Invalid PlayUrl	PlayUrl must be a valid URL using the HTTP or HTTPS protocol
Invalid CallbackUrl	CallbackUrl must be a valid URL using the HTTP or HTTPS protol
AreaCode Parameter not Supported	The AreaCode parameter for provisioning numbers is not supported on the…
PhoneNumber Provisioning Type Mismatch
Invalid AccountSid	AccountSid SK	AccountSid {} is invalid	The AccountSid you specified was not a valid AccountSid identifier
Account does not exist	The AccountSid you specified does not exist
The AccountSid you specified is not an active Twilio Account	~Account is not active
AccountSid you are transferring to is not related to the originating owner of the phone…	Transfer target AccountSid is not related to the phone number owner	The AccountSid you specified is neither parent nor child of the originating Account…
API User must be the parent account to transfer phone numbers	The API user can not be a subaccount, must be a parent account to transfer phone…
The Status you specified must be one of the following strings: 'active', 'suspended',…	~Unable to update Status, invalid Status
Unable to update Status for subaccount, parent account is suspended
Unable to update Status for parent accounts, status updates restricted to subaccounts…	~Unable to update Status for parent accounts
Unable to update Status for subaccount, subaccount has been suspended by Twilio	Unable to update Status for subaccounts that have been suspended externally by Twilio
Unable to update Status for subaccount, subaccount has been closed	Unable to update Status for subaccount, subaccount is closed and can not be re-opened
Reached maximum number of subaccounts	Reached maximum number of subaccounts, please contact Twilio if you want to create more…
Invalid PageToken	The PageToken in the requested URL was not valid
Resource not available	~The resource you requested is not (yet) available
Invalid callback url	~The callback url provided is not a valid URL
Invalid transcription type	The transcription type you provided is not a valid choice
RecordingSid is required
Phone number is not a valid SMS-capable inbound phone number	The phone number you provided as the FROM field to initiate an outbound SMS is not an…
Message body is required	The Body OR MediaURL parameter is required to send a Message with Twilio	~You must specify content (text or media) for your message
A 'From' phone number is required	A 'From' or 'MessagingServiceSid' parameter is required to send a message	Make sure to specify a valid Twilio Phone Number, Alpha Sender ID, or Messaging Service…	The 'From' parameter in your API request to send an outbound message did not include a…
A 'To' phone number is required	The destination 'To' phone number is required to send an SMS	Make sure to specify a valid phone number as the recipient of the SMS
The message body exceeds the 160 character limit	Maximum body length is 160 characters (old API endpoint)	You are using the deprecated /SMS/Messages API endpoint, which supports up to 160…
The 'From' phone number provided	is not a valid message-capable Twilio phone number for this destination	is not a valid, SMS-capable inbound phone number or short code for your account	'From' number is not a valid message-capable Twilio number for this account	You can only send SMS messages from a phone number provided by Twilio, and that phone…	You can only send SMS messages from a phone number, Alphanumeric Sender ID or short…
The 'from' phone number must be the sandbox phone number for trial accounts	You can only send SMS messages from the sandbox phone number while your account is in…
The number {} is unverified	The 'to' phone number provided is not yet verified for this account	make calls to unverified numbers, you must have an approved Primary Compliance Profile	Trial accounts cannot send messages to unverified numbers	While your account is in Trial Mode, you may only send SMS messages to verified numbers
Invalid 'StatusCallback'	The StatusCallback URL {} is not a valid URL	StatusCallback must be a valid HTTP(s) URL
The message From/To pair violates a blacklist rule	Attempt to send to unsubscribed recipient	DND Enabled or user has unsubscribed by replying STOP	The person you are trying to message has opted out of receiving messages from your…
SMS queue is full	This 'From' number has exceeded the maximum number of queued messages	You have attempted to enqueue too many messages for a given 'From' number	Twilio queues messages based on the sending rate of a sender or an account
Message cannot be sent with the current combination of 'To' ({}) and/or 'From' ({}) parameters	The 'To' phone number: {}, is not currently reachable using the 'From' phone number: {} via SMS	The 'To' phone number: {}, is not currently reachable using the 'From' phone number: {} via MMS	Message cannot be sent with the current combination of 'To' and/or 'From' parameters	The 'To' phone number is not currently reachable via SMS	You have attempted to send to a number that is not currently reachable via Twilio SMS	Messaging to {} is not allowed with {} phone numbers. Please use a local number
PhoneNumber Requires Certification	To purchase this phone number, you must certify that you or your customer has a…
'To' number is not a valid mobile number	To number: {}, is not a mobile number	The 'To' number {} is not a valid mobile number	is not a mobile number	You have attempted to send a SMS with a 'To' number that is not a valid mobile number
No valid address created for: {}	Phone Number Requires a Local Address	To purchase this number you must have an Address on your account which satisfies the…
The 'From' number matches multiple numbers for your account	You have attempted to send a SMS with a 'From' number that matches more than one number…
The concatenated message body exceeds the 1600 character limit	The maximum allowable body text length is generally 1600 characters, but some glyphs…
The message body cannot be sent	You have attempted to send a message with content that is being filtered by all of our…
A text message body or media urls must be specified	A Message Body, Media URL or Content SID is required
Invalid media URL(s)	One or more media URL you provided is invalid	One or more media URLs that you provided is invalid — they are malformed in some way	~Media urls: {} are invalid. Please use only valid http and https urls
The 'From' number has not been enabled for MMS	The 'From' phone number does not appear to be a phone number that you can send MMS…	The From number is not enabled for MMS messaging
MMS has not been enabled for your account	Your account has not been enabled for picture messaging
Number of media files exceeds allowed limit	~The number of media URLs exceeds the maximum allowed
~Invalid validity period value
Invalid 'StatusCallbackEvent'	One or more of the StatusCallbackEvents provided were invalid
Max Price must be a valid float	Max Price must be a valid positive float
Address Validation Error
Address Validation Error - Check Suggested Address
Cannot mutate Address that is linked to a verified Document
Phone Number Requires an Address but the 'AddressSid' parameter was empty	Phone Number Requires an Address	To purchase this number you must supply the Address of the user of this phone number
SIP Trunk is in use for emergency calling	One or more numbers associated with this SIP trunk are provisioned for emergency…
'To' number cannot be a landline	You have attempted to send an SMS with a To number that is a landline
End-User cannot be deleted due to an active assignment to a Bundle
Supporting Document cannot be deleted due to active Regulatory Bundle assignment
Supporting Document is not eligible for deletion
Regulatory Bundle is not eligible for deletion
Regulatory Bundle cannot be deleted due to active number assignment
Bundle required and not provided	Bundle required and not provided for country: [{}] and numberType: [{}]	To purchase or transfer this number you must provide a bundle compliant with the rules for the country and number type. More information here: {}	does not have the correct regulation type	Phone Number Requires a Bundle	To provision this number you must supply the Bundle with End-User information and…
Phone Number Requires a Verified Identity Document
Document does not satisfy regulatory requirement
Maximum subject length is 40 characters	~Keep the subject text of your message to 40 characters or less
There are more recipient addresses than allowed
ContentSid Required	A ContentSid must be specified if ContentVariables are provided in the request
The ContentSid is Invalid	The ContentSid you are using is not valid
The Content Variables parameter is invalid	The ContentVariables you are using are not valid	The ContentVariables Parameter is invalid
The Sender ID is invalid
~Parameter exceeded character limit
'From' {} is not a Twilio phone number or Short Code country mismatch	You can only send SMS messages from a phone number, Alphanumeric Sender ID or short…	'From' is not a Twilio phone number or Short Code country mismatch
Mismatch between the 'From' number {} and the account {}	Mismatch between the 'From' number and the account	The From number you are using to send an SMS is not associated with your account
'From' number is not SMS-capable	Phone numbers must be SMS-capable
Current combination of 'From' and 'To' parameters cannot be used in Ireland region
'From' phone number routing configuration is incorrect
'FallbackFrom' cannot be used with a 'From' sender
Invalid 'FallbackFrom' sender
'FallbackFrom' requires MessagingServiceSid
'FallbackFrom' requires the Messaging Service to have an RCS Sender
Phone number type is not supported for messaging in the Ireland (IE1) region
Phone number region does not match the Messaging Service region
Media is not supported for messaging in this Twilio region
Content Templates are not supported for messaging in this Twilio region
The Messaging Service does not exist	The Messaging Service resource you are referencing does not exist
The Messaging Service is not available to send new messages
The Messaging Service does not have a phone number available to send a message	You have phone numbers or short codes in your Messaging Service, but none of them are…
The Messaging Service contains no phone numbers
The Messaging Service Sid {} is invalid	The Messaging Service is invalid	The Messaging Service Sid you are using is not valid
Alpha Sender ID Missing from the request
Alpha Sender ID is Invalid or Not Authorized for this Messaging Service
Phone Number or Short Code is already in the Messaging Service	Phone Number Already Exists in Messaging Service	The phone number, short code or alpha sender ID already exists in the Messaging Service
Phone Number, Shortcode, Destination AlphaSender, and Global AlphaSender is not…	Sender is not associated with the specified Messaging Service	Phone Number, Shortcode, or AlphaSender is not associated to the specified Messaging…
Phone Number or Short Code is associated with another Messaging Service	You have tried to assign a Twilio phone number or short code to a Messaging Service,…
Messaging Service Use Case is Invalid
Messaging Service Number Pool size limit reached	Number Pool size limit reached
Phone Number Does Not Have Correct Messaging Service Capabilities
Brand Registration SID for US A2P Campaign Use Case is Not Registered or Not Valid
Incompatible Messaging Service/A2P Use Cases
A2P Use Case is Invalid
Cannot import Campaign Verify token due to incompatible A2P brand
Invalid Campaign Verify token
Campaign Verify token import already in progress
Brand update count exceeded	Maximum number of brand update requests reached on this brand
Brand can only be updated when in FAILED state
Starter brand registrations and updates are temporarily disabled
Campaign registration failed due to missing parameter(s)
Campaign registration failed due to length validation failures
Cannot perform operation on suspended campaign
~System under maintenance. Please try again later
Cannot perform operation on suspended brand
Campaign limit reached on the Brand
Default Messaging Service Not Found
The Brand contact email is invalid	Brand 2FA Failed	Brand Registration Failure: Domain Ownership Could Not Be Verified	~Domain Ownership Could Not Be Verified
Campaign Registration Blocked for Non-Compliant Brand	Brand Registration Failure: 2FA Verification Expired
Brand Registration Failure: 2FA Email Undeliverable
Brand Registration Failure: 2FA Verification Failed or Timed Out
Brand Registration Failure: Invalid Brand Contact Email Domain
Brand Registration Failure: 2FA Code Expired
DltPEId is invalid
DltTemplateId is invalid
InvoiceTag length must be between 0 and 32
From({}) and To({}) addresses should be of the same channel	Invalid From and To pair. From and To should be of the same channel	From and To parameters in the API Request should be of the same channel
Call timed out
Call Queue Full	There are more than 24 hours of calls in your call queue
Reached Maximum Verification Attempts
Invalid Hosted Number Order SIDs
~Invalid phone number
Unsupported Iso Country
Invalid Email Format
Invalid URL format
~Invalid Method
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
~Invalid Extension
Invalid Verification Document SID
~Invalid Capabilities
Invalid Verification Type
Unable to Transfer Hosted Number
Invalid Authorization Document Status
Unable to Initiate Verification Call
Not Portable - Unsupported
Not Portable - Already in your Twilio Account
Not Portable - Already in Twilio different owner
Not Portable API - Manual porting available
Error - Internal Server Error
Not Portable - Already in one of your Twilio Accounts
Port is already in progress with one of your Twilio accounts
Port In Error - Contact support required
Port In Error - Number with carrier restrictions	Phone number has carrier restrictions with the losing carrier that must be resolved…
Port In Error - Phone number is inactive or disconnected
Port In Error - Invalid end user name
Port In Error - Invalid Address
Port In Error - Invalid Pin
Port In Error - Invalid Account Number
Port In Error - Invalid Subscription Right
Port In Error - Port Date Rejected
Port In Error - Not Portable
Port In Error - Invalid Bundle
Port In Error - Missing required fields
Port In Error - Contains numbers for multiple countries
Port In Error - Invalid Address
Configuration Retrieval Error	~The Phone Numbers Configuration is Missing
~Invalid End-User Type or Number Type
No regulation sid found for the given number group
No regulation sid or phone number country and type was provided
Unable to parse bundle status
Bundle status and properties cannot be updated in the same request
Attempting to assign invalid object_sid to Bundle
Attempting to add invalid object type to bundle
Unable to parse attributes JSON
Supporting Document status and attributes cannot be updated in the same request
Invalid status enum in Supporting Document update request
Cannot create a Supporting Document with no Type
Cannot create a Supporting Document with no FriendlyName
~Invalid End-User Type in request
~Invalid Number Type in request
Missing End User	An End User is missing from the regulatory bundle
Missing End-User field
Missing Supporting Document
Missing Supporting Document field
The Supporting Document field does not match the field in the End-User
An Address is missing
Emergency address is not registered
Emergency Status cannot be updated
Regulatory Bundle is not eligible to be Copied
Regulatory Bundle cannot transfer Item Assignments
From Bundle to Replace Items does not exist
Cannot replace Items from Bundle to same Bundle
From Bundle does not have latest Regulation requirements that matches destination…	From Bundle does not meet the latest Regulation requirements
Supporting Document Bundle Assignment cannot be removed
Regulatory Bundle cannot be copied due to a deleted Address
This account is restricted from provisioning new long code phone numbers
The Phone Number cannot be released because it is being ported out of Twilio
Phone Number linked to Active Route Configuration
Phone Number Instance fields are not supported within region
Phone Number Operation not permitted within Region
Phone Number Operation not permitted within Region
Starter profile creation and updates are temporarily disabled
Twilio phone number using deprecated API version
Regulatory changes necessitate new information
Rejected due to outdated regulatory information
Message Redaction Incompatible Configuration: Long code STOP filtering
Message Redaction Incompatible Configuration: Short code 'STOP' filtering
Message Redaction Incompatible Configuration: Sticky Sender
Message Redaction Incompatible Configuration: Advanced Opt-Out
Phone Number Redaction Incompatible Configuration: Fallback to Long Code
Message Redaction Incompatible Configuration: Inbound Webhook GET Requests
The specified filter for listing organization users is invalid
The provided user's first name is invalid
The provided user's last name is invalid
The provided user's external ID is invalid
The provided user's username is invalid
The SCIM schema syntax is invalid
The organization has reached its limit for managed users
The requested SCIM user was not found
The user's is in an unupdatable status
~The primary email address is missing for the user
~The value for the primary email address is invalid
~Updating the email address is unsupported
~Updating the username is unsupported
~The primary email address does not match the username
The SCIM PATCH request is invalid
Updating the organization owner is not allowed
The email domain is unverified
The request is not authorized
Failed to complete request due to a business rule violations
Version conflict in SCIM header
~Rate limit exceeded
~Duplicate username or externalId
~Invalid page token
The organization was not found
The organization's account was not found
The organization's account limit has been reached
The organization's account owner is not a managed user
The organization's account owner was not set during creation
The request is not authorized
~Failed to complete request due to a bad request
The Request does not contain any authorization information (most cases: credentials) or…	~does not contain any authorization information	The Request does not contain any authorization information
Request is rate limited
The scope for role assignments must be a managed account
The identity for role assignments must be a managed user
~The role assignment has an invalid role
Listing role assignments requires query parameters
Twilio queues messages based on the sending rate of a sender or an account	~Queue overflow
Account suspended	Message failed: your Twilio account is currently suspended	Your account was suspended between the time of message send and delivery	This message failed because your account was suspended after this message was queued…
Unreachable destination handset	The destination handset you are trying to reach is switched off or otherwise…	~Number unreachable or out of service
Message blocked	Recipient has opted out or has DND enabled	The destination number you are trying to reach is blocked from receiving this message
Unknown destination handset	Unknown destination handset. The destination number you are trying to reach is unknown…	The destination number you are trying to reach is unknown and may no longer exist	~The recipient's number is inactive or does not exist
Landline or non-mobile number. Cannot receive SMS	~Landline or unreachable carrier	The destination number is unable to receive this message
(Error: 30007) Carrier violation. Your message content was flagged as going against…	Carrier violation	Message blocked due to carrier policies	Message filtered	Your message content was flagged as going against carrier guidelines	Your message was filtered (blocked) by Twilio or by the carrier
Unknown error	Message failed due to unknown error. Retry or check Twilio logs
Missing inbound segment	One or more segments associated with your multi-part inbound message was not received
The error code is obsolete	~Message price exceeds max price
MMS not supported by the receiving phone number in this region
TTL is too small	~Message Time To Live is too small
TTL is too big	Message Time To Live is too big
'To' attributes are Invalid
Non-supported channel type is used
'To' and 'From' channel types are incompatible
Carrier network congestion	Message request was rejected because the carrier has high traffic	A 30017 error is an indicator that the downstream carrier is experiencing performance…
Destination carrier requires sender ID pre-registration	to a mobile number in a country that requires Alphanumeric Sender ID pre-registration
Message failed because the size of the content associated with the message exceeded…	~Content size exceeds carrier limit
Internal Failure with Message Scheduling
Internal Failure with messaging service orchestrator
US A2P 10DLC - Rate Limits Exceeded	Your messages to this particular carrier has exceeded the maximum allowable limits for…
US A2P 10DLC - Daily Message Cap Reached	Your messages to this particular carrier has exceeded the maximum allowable messages…	You have sent the maximum allowable daily messages for your Brand to the carrier
Numeric Sender ID Not Provisioned on Carrier	Provisioning Issue with Carrier	to a mobile number in a country that requires Numeric Sender ID pre-registration and…
US A2P 10DLC - 50% T-Mobile Daily Message Limit Consumed	As part of the US A2P 10DLC initiative, T-Mobile has instituted a daily message limit	Please note that this daily limit is based on the sum of SMS segments and MMS messages…
US A2P 10DLC - 70% T-Mobile Daily Message Limit Consumed	As part of the US A2P 10DLC initiative, T-Mobile has instituted a daily message limit	Please note that this daily limit is based on the sum of SMS segments and MMS messages…
US A2P 10DLC - T-Mobile Daily Message Limit Reached	As part of the US A2P 10DLC initiative, T-Mobile has instituted a daily message limit	Please note that this daily limit is based on the sum of SMS segments and MMS messages…
Invalid API version
Invalid ContentRetention
Invalid AddressRetention
Invalid MaxRate
Toll-Free Number Has Not Been Verified	You sent a message (message SID: {}) from a Toll-Free number to a mobile subscriber in USA or Canada	Toll-Free Verification Required
US A2P 10DLC - Campaign Suspended
US A2P 10DLC - Message from an Unregistered Number	Number not A2P compliant. Please register for A2P	Messages sent to US numbers will not be delivered if they are sent from numbers that…
US A2P 10DLC - Message from a number still being configured	We could not send your message because this number you're sending from is still being…
Validity Period Expired	~The specified validity period on this message has elapsed
Outbound Messaging Disabled	Sending messages from this account has been disabled
OTP Message Body Filtered	Twilio has determined that the body of this message contains a One-Time Passcode (OTP)
Filtered to Prevent Message Loops	This inbound message appears to be machine generated
Destination carrier requires sender ID pre-registration
Message from an unregistered number sent to a United Kingdom number	Sender is restricted or unregistered in a country requiring registration
The Sender ID is blocked as generic or it contains special characters	Alphanumeric Sender ID is generic or unauthorized for this account
International SMS via Domestic Gateway
Trial Message Length Exceeded
~Validity Period is less than zero or greater than maximum allowed
~Message delivery not confirmed
~Failed to schedule message for a compliant time window
Domain SID is invalid	The Domain SID included in your request is not a valid Domain for your Twilio…
Domain is unverified	The domain specified by the Domain SID in use has not been verified and configured to…
TLS certificate for your Domain has expired	Domain's certificate has expired	The private certificate associated with Domain you specific has expired
Links not shortened due to application failure	Links not shortened due to shortener application failure	Twilio was unable to shorten the links included in your message due to an application…
Shortened link not found. Click redirected to fallback Url	Twilio was unable to find a record of the shortened link that this request was sent to
Shortened link not found and no fallback URL found	We returned a 404 to this user action as we could not find a valid url or fallback url…
Domain has not been set up for this account
Domain private certificate has not been uploaded	The private certificate required for Twilio to process shortening requests through this…
Twilio account does not belong to an organization	Domains are managed at the Organization level
Callback URL is invalid	The URL specified in your API request for callback is invalid
Domain is blocked	The provided URL to resolve this link to is on a blocked domain
Url is on a deny list	Url is blacklisted	The URL provided is blocked
Account is not found
Specified date is too old
~Specified date is not available yet
Date format is incorrect
~Certificate or private key or both are missing	Please use PEM format for uploaded certificates
Certificate cannot be parsed
Private key is invalid	Unable to parse private key
~Certificate and private key pair is invalid	Private key and certificate mismatch
Domain certificate and private key are not uploaded	Given Domain is not onboarded, please upload cert for domain first
Fallback URL is missing	Fallback URL is missing, please add an URL
Fallback URL is invalid	Fallback URL is invalid, please check the format of the URL parameter
Callback URL is missing	Callback URL is missing, please add an URL
MessagingServiceSID cannot be empty or null	MessagingServiceSID is missing
Your phone number could not be registered with US A2P 10DLC
Your 10DLC number failed to be registered	Your phone number failed registration/deregistration due to Unknown reasons
MessagingServiceSID is invalid
MessagingServiceSidsAction is invalid	MessagingServiceSidsAction is invalid, please check for valid action types
Certificate is self signed	Please use a certificate with valid signature
Messaging Service SID already belongs in another domain configuration	Messaging Service SID is already associated with a domain configuration in the account
Domain's certificate will expire soon	A TLS certificate associated with one of your domains will expire soon
We were not able to validate your certificate for your domain	~Certificate cannot be validated
The certificate could not be uploaded due to invalid system state	~The certificate could not be uploaded
Invalid Dns Setup for Link shortening
Unable to issue certificate
Unable to renew certificate
Domain messaging service mapping not found
~URL not valid for link shortening
Certificates with OCSP required are not supported
Parameters are not valid
The resource was not found
This message cannot be canceled
Provider Timeout Error	The provider used may be experiencing disruptions resulting in errors or request…
Invalid Phone Number SID
Toll Free verification rejection - Edit time expired
Toll Free verification rejection - Unknown Error
Toll-Free phone number verification rejection - Disallowed: SHAFT - Sex	Toll-Free phone number verification rejection - Content Violation
Toll-Free phone number verification rejection - Disallowed: Spam	Toll-Free phone number verification rejection - Campaign Violation
Toll-Free verification rejection - Disallowed: Loan Marketing	Toll Free verification rejection - Disallowed Content
Toll Free verification rejection - Disallowed: Fraud	Toll Free verification rejection - High Risk
Toll Free verification rejection - Could not validate business information	Toll Free verification rejection - Invalid Information
Toll Free verification rejection - Opt-in not sufficient: express consent required	Toll Free verification rejection - Opt-In Error
Toll Free verification rejection - phone number not provisioned to Twilio	Toll Free verification rejection - Phone Number Error
Toll-Free phone number verification rejection - Age Gate
Toll Free verification rejection - URL issues in sample message	Toll Free verification rejection - Sample message URL issues in sample message
Message delivery blocked	The destination number you are trying to reach is temporarily blocked from receiving…
Toll-Free phone number verification unable to process - address invalid
Toll-Free phone number verification unable to process - email invalid
Message couldn't be delivered to the destination number you are trying to reach…	~Message couldn't be delivered
Account exceeded the messages limit	Account sent too many messages which exceeded the messages limit
Toll-Free phone number verification rejection - Disallowed: SHAFT - Hate
Toll Free verification rejection - Disallowed: SHAFT - Alcohol
Toll Free verification rejection - Disallowed: SHAFT - Firearms
Toll Free verification rejection - Disallowed: SHAFT - Tobacco / Vape
Toll Free verification rejection - Disallowed: Cannabis/CBD
Toll Free verification rejection - Disallowed: Third Party Debt Collection
Toll Free verification rejection - Disallowed: Gambling
Toll Free verification rejection - Disallowed: Sweepstakes
Toll Free verification rejection - Disallowed: Stock Alerts/Platforms
Toll Free verification rejection - Disallowed: Cryptocurrency
Toll Free verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes
Toll Free verification rejection - Disallowed - Debt Reduction
Toll Free verification rejection - Disallowed: Credit Repair
Toll Free verification rejection - Disallowed: Third-party Lead Generation
Toll Free verification rejection - Disallowed: Illegal substances/articles
Toll Free verification rejection - High Risk: Deceptive Marketing
Toll Free verification rejection - High Risk - Non-secured URL in sample message
Toll Free verification rejection - Could not verify Business
Toll Free verification rejection - Cannot validate business website URL
Toll Free verification rejection - Need end business
Opt-in - Consent for messaging is a requirement for service	Consent for Messaging Cannot Be Part of Other Agreements	Toll Free rejection: Cannot combine messaging consent with service requirement	Toll Free verification rejection - Opt-in not sufficient: Cannot combine consent for…
Toll Free verification rejection - Opt-in not provided
Toll Free verification rejection - Opt-in - Third party information sharing not allowed	Toll Free rejection: Third-party information sharing not allowed
Toll Free verification rejection - single phone number used for multiple businesses
Toll Free verification rejection - justification needed for more than five toll free…	Toll Free rejection: Justification required for more than 5 numbers
Toll-Free phone number verification rejection - Disallowed - Phishing
Toll Free verification - Requested Cancellation
Toll Free verification rejection - Business email requires an official domain	~Business Email Address Must Use an Official Domain
Toll Free verification rejection - Contact must be a business representative
Toll Free verification rejection - Business name and office record mismatch	~Business Name Must Match Official Records
Message couldn't be delivered to the destination number you are trying to reach…	~Message couldn't be delivered
Toll Free verification rejection - HELP keyword response must meet requirements
Toll Free rejection: Charity must provide 501(c)(3) verification
Toll Free verification rejection - DBA name must be accurately provided
Toll Free verification rejection - Website must be established and active
Toll Free verification rejection - Social platform must be established and active
Toll Free verification rejection - Website is password protected or requires login
Toll Free verification rejection - Business website URL must display branding
Toll Free rejection: Privacy policy or terms URL missing or inaccessible
Toll Free verification rejection - ISV or reseller name must be provided
Toll Free verification rejection - Projected message volume exceeds use case limits
Toll Free verification rejection - Use case and use case summary inconsistent
Use case summary is incomplete or unrelated to the messaging	Use case summary is incomplete
Toll Free verification rejection - Opt-in workflow must match submission details
Toll Free verification rejection - Message content doesn't align with use case
Twilio Internal Error	Twilio's platform encountered an internal error while processing this message
Toll Free rejection: Political campaigns require a Campaign Verify token
Political messaging must provide a Campaign Verify token	Toll Free verification rejection - Political campaigns must submit FEC ID
Toll Free verification rejection - Confirmation message missing required details
Toll Free verification rejection - Single opt-in cannot cover multiple use cases
Toll Free verification rejection - Opt-in must be optional, not required
Toll Free verification rejection - Opt-ins must clearly reflect end business
Toll Free verification rejection - Opt-in does not match use case
Toll Free verification rejection - Pre-selected opt-in checkbox is not allowed
Toll Free verification rejection - Opt-in URL not accessible
Toll Free verification rejection - Opt-in example must be complete and branded
Toll Free verification rejection - Verbal consent script must be provided
Toll Free verification rejection - Age gate required for age-restricted content
Opt-in - Consent for messaging is a requirement for service	Toll Free verification rejection - Opt-in not sufficient: Language Unclear
Toll Free verification rejection - Valid opt-in required for all submissions
Toll Free verification rejection - Double opt-in required for this use case
Toll Free rejection: Shopping cart reminders must follow specific guidelines
Toll Free verification rejection - Call-to-action missing required disclosures
Toll Free rejection: Privacy policy required for personal data collection
Toll Free verification rejection - Privacy policy mentions sharing opt-in data
Toll Free verification rejection - Opt-in data cannot be shared with third parties
Toll Free verification rejection - SMS terms must be accessible and compliant
Toll Free verification rejection - High-risk domain reputation
Toll Free verification rejection - Potential fraud risk
Toll Free verification rejection - Public URL shorteners not allowed
Toll Free verification rejection - High-risk domain issues
Toll Free verification rejection - Business Registration Number is Missing or Invalid
Toll Free verification rejection - Disallowed: Non-federally compliant use case
Toll Free rejection: Alcohol promotions require age verification
Toll Free verification rejection - Official business registration documents required
Toll-Free verification rejection - HELP keyword response must meet requirements
Personal use cases are not supported
Person-to-person (P2P) use cases are not supported
Testing use case is missing business or program details
Viral messaging is missing required compliance disclosures
Business model does not match the messaging use case
~A message sample is missing for a selected use case
Double opt-in confirmation message is required
Political campaign is missing an FEC or state committee ID
Political messaging must use the Political use case category
Live opt-in link not provided
Call-to-Action does not state the message purpose
Call-to-Action does not state message frequency
Charitable program does not separate consent for donation requests
Consent does not specify SMS or text messaging
Charitable donations collected insecurely over SMS
First message sent without documented prior consent
SMS consent is bundled with other communication channels
Terms of Service missing message frequency disclosure
Promotional messaging for prescription drugs or GLP-1 products is not permitted
Academic Fraud and Cheating Services Are Prohibited
Phishing and Simulated Phishing Messages Are Prohibited
Call-to-Action is missing the message and data rates disclosure
Call-to-Action is missing customer support instructions
~Message couldn't be delivered
~Message couldn't be delivered
Attempt to send to unsubscribed recipient	The person you are trying to message has opted out of receiving messages from your…
Failed to Upsert Consent
Failed to Upsert Contact
Geo Permissions update restricted for subaccounts
Failed to Update Geo Permissions
Advanced messaging features are not available in this region
Brand Registration Failure: Invalid input parameters	~Invalid State/Region/Province. please check the input field value
Brand Registration Failure: Registration not found
Brand Registration Failure: Duplicate record detected
Subscribers Must Be Opted In When Providing an Opt-In Message
Deleting a Brand with Active Campaigns is Not Allowed
Deleting a Brand with Active Brand Sharing is Not Allowed
Brand Registration Failure: Max registration limit reached
Invalid Vetting Token
Vetting Token Rejected by TCR
Vetting Token Not Allowed for Sole Proprietor Brands
Brand Registration Failure: Country code not allowed
Brand Registration Failure: Sole Proprietor brands are not enabled
Brand Registration Failure: Address duplicate threshold reached
Brand Registration Failure: Phone number duplicate threshold reached
Brand Registration Failure: Email address duplicate threshold reached
Brand Registration Failure: Mobile phone number duplicate threshold reached
Brand Registration Failure: Unsupported mobile phone number
Brand Registration Failure: Invalid or expired OTP	You have used either an invalid or an expired OTP for brand verification
Brand Registration Failure: Unsupported email address
Brand Registration Failure: Invalid postal address
Brand Registration Failure: Unsupported country code
Brand Registration Failure: Obfuscation check failure
Brand Registration Failure: Missing Business Registration Number	Business registration number was not provided for brand registration to complete
~Unknown Error Code
US A2P Registration: Insufficient Permissions to Perform Operation
Brand Registration Failure: Internal system error
Brand Registration Failure: Temporary system error
Brand Registration Failure: General error
Brand Registration Failure: Validation problems with connected bundles	There was an error while processing the provided customer and a2p information
US A2P Registration: General error	There was a general system error when processing your registration request
Brand Registration Feedback: Data mismatch related to tax id and its associated…	Brand Registration: Tax ID data mismatch	Your Brand has received feedback from The Campaign Registry upon registration
Brand Registration Feedback: Non public entity registered as a public for profit entity…	Brand Registration: Entity type or stock information mismatch
Brand Registration Feedback: Non government entity registered as a government entity.…	Brand Registration: Must be a U.S. government entity to register as government
Brand Registration Feedback: No IRS 501c tax-exempt status found	Your Brand has received feedback from The Campaign Registration upon registration
Brand Registration Feedback: We were unable to verify the details of the registration…	Brand Registration: Unable to verify registration details	Your Brand has received feedback from The Campaign Registration upon registration
Verification rejection - Business email requires an official domain
Verification rejection - Contact must be a business representative
Verification rejection - Business name and office record mismatch
Verification rejection - Official business registration documents required
Verification rejection - Need end business
Verification rejection - Could not validate business information
Verification rejection - single phone number used for multiple businesses
Verification rejection - Justification required for more than 5 numbers
Verification rejection - Could not verify Business
Verification rejection - Charity must provide 501(c)(3) verification
Verification rejection - DBA name must be accurately provided
Verification rejection - Business Registration Number is Missing or Invalid
Verification rejection - Website must be established and active
Verification rejection - Social platform must be established and active
Verification rejection - Website is password protected or requires login
Verification rejection - Cannot validate business website URL
Verification rejection - Business website URL must display branding
Verification rejection - Privacy policy or terms URL missing or inaccessible
Verification rejection - ISV or reseller name must be provided
Verification rejection - Projected message volume exceeds use case limits
Verification rejection - Use case and use case summary inconsistent
Verification rejection - Use case summary is incomplete
Verification rejection - Opt-in workflow must match submission details
Verification rejection - Message content doesn't align with use case
Verification rejection - Edit time expired
Verification rejection - Age Gate
Verification rejection - Political campaigns require a Campaign Verify token
Verification rejection - Political campaigns must submit FEC ID
Verification rejection - Confirmation message missing required details
Verification rejection - Single opt-in cannot cover multiple use cases
Verification rejection - Cannot combine messaging consent with service requirement
Verification rejection - Opt-in not sufficient: express consent required
Verification rejection - Opt-in must be optional, not required
Verification rejection - Opt-ins must clearly reflect end business
Verification rejection - Opt-in does not match use case
Verification rejection - Pre-selected opt-in checkbox is not allowed
Verification rejection - Opt-in URL not accessible
Verification rejection - Opt-in example must be complete and branded
Verification rejection - Verbal consent script must be provided
Verification rejection - Third-party information sharing not allowed
Verification rejection - Age gate required for age-restricted content
Verification rejection - Opt-in not sufficient: Language Unclear
Verification rejection - Opt-in not provided
Verification rejection - Valid opt-in required for all submissions
Verification rejection - Double opt-in required for this use case
Verification rejection - Shopping cart reminders must follow specific guidelines
Verification rejection - Call-to-action missing required disclosures
Verification rejection - Privacy policy required for personal data collection
Verification rejection - Privacy policy mentions sharing opt-in data
Verification rejection - Opt-in data cannot be shared with third parties
Verification rejection - SMS terms must be accessible and compliant
Verification rejection - Disallowed: Spam
Verification rejection - Disallowed: Fraud
Verification rejection - Disallowed - Phishing
Verification rejection - High-risk domain reputation
Verification rejection - Potential fraud risk
Verification rejection - High Risk: Deceptive Marketing
Verification rejection - URL issues in sample message
Verification rejection - High Risk - Non-secured URL in sample message
Verification rejection - High-risk domain issues
Verification rejection - Disallowed: Cannabis/CBD
Verification rejection - Disallowed: Illegal substances/articles
Verification rejection - Disallowed: Loan Marketing
Verification rejection - Disallowed: Third Party Debt Collection
Verification rejection - Disallowed: Gambling
Verification rejection - Disallowed: Sweepstakes
Verification rejection - Disallowed: Stock Alerts/Platforms
Verification rejection - Disallowed: Cryptocurrency
Verification rejection - Disallowed: Risk Investment/Get Rich Quick Schemes
Verification rejection - Disallowed: Debt Reduction
Verification rejection - Disallowed: Credit Repair
Verification rejection - Disallowed: Third-party Lead Generation
Verification rejection - Disallowed: Non-federally compliant use case
Verification rejection - Disallowed: SHAFT - Sex
Verification rejection - Disallowed: SHAFT - Hate
Verification rejection - Disallowed: SHAFT - Alcohol
Verification rejection - Alcohol promotions require age verification
Verification rejection - Disallowed: SHAFT - Firearms
Verification rejection - Disallowed: SHAFT - Tobacco / Vape
Verification rejection - Phone number not provisioned to Twilio
Campaign vetting rejection - Unknown Error
Campaign vetting rejection - Invalid Brand Support Email	The campaign submission has been reviewed and it was rejected because invalid brand support email
Campaign vetting rejection - Terms & Conditions	The campaign submission has been reviewed and it was rejected due to Terms and…
Campaign vetting rejection - Content Violation	The campaign submission has been reviewed and it was rejected due to Content Violation
Campaign vetting rejection - Spam/Phishing	The campaign submission has been reviewed and it was rejected because it was found to…
Campaign vetting rejection - High Risk	The campaign submission has been reviewed and it was rejected because it is considered…
Campaign vetting rejection - Invalid Campaign Description	The campaign submission has been reviewed and it was rejected because of invalid…
Campaign vetting rejection - Opt-out Error	The campaign submission has been reviewed and it was rejected because of provided Opt-out information
Campaign vetting rejection - Age Gate Not Present / Not Acceptable	The campaign submission has been reviewed and it was rejected due to Age Gate issues
Campaign vetting rejection - Embedded Phone Number	The campaign submission has been reviewed and it was rejected because Embedded Phone…
Campaign vetting rejection - Subscriber Help	The campaign submission has been reviewed and it was rejected because of provided Subscriber Help information
Campaign vetting rejection - Invalid Website URL	The campaign submission has been reviewed and it was rejected because of unverifiable…
Campaign vetting rejection - Invalid Sample Message - Public URL Shorteners	The campaign submission has been reviewed and it was rejected because of URL shortener…
Campaign vetting rejection - Inconsistency between Sample Message and Use-case	Campaign vetting rejection - Invalid Sample Message Use Case	The campaign submission has been reviewed and rejected due to inconsistencies between…
Campaign vetting rejection - Invalid Brand Information	The campaign submission has been reviewed and it was rejected because invalid brand information
Campaign vetting rejection - Direct Lending - Campaign and Content Attribute Error
Campaign vetting rejection - Opt-in Error	The campaign submission has been reviewed and it was rejected because of provided Opt-in information
Campaign vetting rejection - Disallowed Content	The campaign submission has been reviewed and it was rejected due to Disallowed Content
Campaign vetting rejection - Excessive EIN
Campaign registration failed due to carrier rejection(s)	The campaign registration failed because of carrier rejection(s)
Campaign rejection - The campaign use case is ineligible for registration
Campaign rejection - The campaign registration request timed out
Campaign rejection - A DCA2 rejected this campaign registration request
Campaign rejection - Incorrect Sole Prop Brand Registration	The campaign for a Sole Proprietorship Brand has been rejected due to incorrect…
Campaign Not Shared with Twilio
Campaign Review Pending by Twilio
Campaign Rejected by Twilio
Campaign vetting rejection - Website URL Validation Issue	The campaign submission has been reviewed and rejected because the provided website URL…
Campaign vetting rejection - Compliant Privacy Policy Required	The campaign submission has been reviewed and rejected because a compliant privacy…
Campaign vetting rejection - CTA Verification Issue	Campaign vetting rejection - Message Flow / Call to Action Incomplete or Verification…	Campaign rejected: Message Flow or Call to Action incomplete/unverified	The campaign submission has been reviewed and rejected due to issues verifying the Call…
Campaign rejected: A2P 10DLC campaigns must be submitted in English
Campaign rejected: Duplicate template text; each field must be unique
Campaign rejected: A2P 10DLC is for application-to-person messaging only
Campaign rejected: Marketing and informational consent must be separate
Campaign rejected: sole proprietor campaign title does not match sole proprietor name
Sole Proprietor classification is invalid - business is a registered legal entity	Campaign rejected: sole proprietor must use a person's name
Campaign rejected: Use case mismatch between lead generation and lead nurture
Campaign rejected: All opt-in methods must include complete workflow descriptions
Campaign rejected: DBA name does not match the legal business name on file
Campaign rejected: Website lacks sufficient business or messaging use case info
Campaign rejected: Website is only a form; insufficient business context
Campaign rejected: Website requires authentication and cannot be reviewed
Campaign rejected: Website does not meet campaign verification requirements
Campaign rejected: Message consent cannot be required for service use	The campaign submission has been reviewed and rejected because consent cannot be a…	messaging consent is required as a condition of service
Campaign rejected: Missing or non-compliant consent agreement language in opt-in flow
Campaign rejected: Opt-in must be unchecked by default; active consent required
Campaign rejected: Multiple companies cannot share a single campaign
Campaign rejected: Opt-in evidence is for a different company
Campaign rejected: Social influencer/public figure use case not permitted
Campaign rejected: Emergency alert notifications are not a permitted use case
Campaign rejected: Brand campaign limit of 100 reached
Campaign rejected: Opt-in process must allow consumers to decline
Campaign rejected: Privacy policy must disclose third-party data sharing
Campaign registration rejected: Privacy Policy URL is required for A2P 10DLC campaign…
Campaign registration rejected: Terms and Conditions URL is required for A2P 10DLC…
Verification - Requested Cancellation
Verification rejection - HELP keyword response must meet requirements
Campaign rejected: Cannabis, CBD, or illegal substance content detected
Campaign rejected: Prescription drug or controlled substance content detected
Campaign rejected: Loan marketing content detected
Campaign rejected: Third-party debt collection content detected
Campaign rejected: Gambling or betting content detected
Campaign rejected: Sweepstakes or contest content detected
Campaign rejected: Stock alert content detected
Campaign rejected: Cryptocurrency content detected
Campaign rejected: High-risk investment content detected
Campaign rejected: Debt reduction or consolidation content detected
Campaign rejected: Credit repair content detected
Campaign rejected: Third-party lead generation or MLM content detected
Campaign rejected: Non-federally compliant use case detected
Campaign rejected: sex or adult content violation detected
Campaign rejected: hate speech or violent content detected
Campaign rejected: alcohol promotion content detected
Campaign rejected: alcohol content without required age verification detected
Campaign rejected: firearms or explosives content detected
Campaign rejected: tobacco or vape content detected
Campaign rejected: fraudulent or misleading content detected
Campaign rejected: known phishing campaign detected
Campaign rejected: high-risk domain reputation detected
Campaign rejected: deceptive marketing practices detected
Campaign rejected: public URL shortener detected in campaign
Campaign rejected: non-secured URL (http://) detected
Campaign rejected: Business email must use official domain
Campaign rejected: Contact must be an authorized business representative
~Campaign Suspension
~Campaign Registration Failed
~Campaign Registration Failed
~Campaign Registration Failed
~Campaign Registration Failed
Messaging Service size limit reached
UnknownError	Generic error	Twilio Services Error	Could not send DTMF: Signaling channel is disconnected	Cannot establish connection. Client is disconnected	Error processing answer: {}	Error creating the offer: {}	Error creating the answer: {}	Error with mediastream	WSTransport socket error	No further information available. Check the debugger for more information on the actual…	~Websocket closed without a provided reason	An unknown error has occurred. See error details for more information	No further information available	Unknown Error
Application Not Found	~ApplicationNotFoundError
Invalid JWT token, {}	ConnectionDeclinedError	Connection declined: Token does not allow outgoing calls	~Connection Declined	Token does not allow outgoing calls
Connection with Twilio was interrupted	~The server could not produce a response within a suitable amount of time	Connection Timeout	ConnectionTimeoutError
Error sent from gateway in HANGUP	Could not send DTMF: Signaling channel is disconnected	A connection error occurred during the call	Websocket connection to Twilio's signaling servers were unexpectedly ended. If this is…	~Connection error ({})	Connection error	ConnectionError
Audio device error	Audio device error pjsua_call_make_call(): {}
Twilio Client: Client version not supported	Twilio Client: Voice JavaScript SDK version not supported
Unable to answer because the call has ended	CallCancelledError	~Call cancelled
No transport available to send or receive messages	~Transport error	TransportError	/signal because it violates the following Content Security Policy directive	/signal violates the following Content Security Policy directive	/signal because it does not appear in the connect-src directive
The request had malformed syntax	MalformedRequestError	~Invalid application SID	Missing application SID	The request could not be understood due to malformed syntax	Malformed request
MissingParameterArrayError	~Missing parameter array in request
AuthorizationTokenMissingError	~Authorization token missing in request
MaxParameterLengthExceededError	~Maximum parameter length has been exceeded	Length of parameters cannot exceed MAX_PARAM_LENGTH
Invalid bridge token	InvalidBridgeTokenError
Invalid client name	Client name should not contain control, space, delims, or unwise characters	InvalidClientNameError
Invalid data
ReconnectParameterInvalidError	~The reconnect parameter is invalid
Error occurred while accessing microphone	Authorization error	Authentication failed	Twilio Client: Error occurred while accessing microphone	~The request requires user authentication. The server understood the request, but is…	AuthorizationError
Signature validation failed	AccessTokenSignatureValidationFailed	Access Token expired or expiration date invalid	~The provided access token failed signature validation	JWT signature validation failed
No valid account	NoValidAccountError
Invalid JWT token	InvalidJWTTokenError	~Invalid capability token	JWT is invalid	JWT token parsing failed
JWT token expired	JWTTokenExpiredError	JWT token has expired	~Cannot register. Token is expired
RateExceededError	~Rate exceeded authorized limit	The request performed exceeds the authorized limit
JWT token expiration too long	JWTTokenExpirationTooLongError	~JWT token expiration interval is too long
User denied access to microphone, or the web browser did not allow microphone access at…	~User denied access to microphone
ReconnectAttemptError	Call Message Event Payload size exceeded authorized limit	Reconnect attempt error	~Reconnect attempt is not authorized
Call Message Event Type is invalid	The Call Message Event Type is invalid and is not understood by Twilio Voice	CallMessageEventTypeInvalidError
Call is not in the expected state	The Call should be at least in the ringing state to send Call Message	CallMessageUnexpectedStateError
Call Message Event Payload size exceeded authorized limit	The request performed to send a Call Message Event exceeds the payload size authorized…	PayloadSizeExceededError
Http status: {}. Unexpected registration response	RegistrationError	Failed to initialize PushKit device token	accessToken must be a valid string	~Registration failed	Failed to register: {}	Registration error	Registration in progress. Please try again
This version of the SDK no longer supports processing cancel push notification messages	UnsupportedCancelMessageError	~Unsupported Cancel Message Error
Bad Request (HTTP/SIP)	~Malformed invite from gateway	The request could not be understood due to malformed syntax	BadRequest
UserMedia Permission Denied	The browser or end-user denied permissions to user media	~UserMedia Permission Denied Error	PermissionDeniedError	Permission denied by system	NotAllowedError: Permission denied
The browser and end-user allowed permissions, however getting the media failed	AcquisitionFailedError	UserMedia Acquisition Failed	~UserMedia Acquisition Failed Error	Requested device not found
Forbidden (HTTP/SIP)	Unauthorized answer from service	~The server understood the request, but is refusing to fulfill it
Not Found (HTTP/SIP)	~The server has not found anything matching the request	NotFound
Request Timeout (HTTP/SIP)	A request timeout occurred	~RequestTimeout
~The request could not be processed because of a conflict in the current state of the…
Upgrade Required (HTTP)	This error is raised when an HTTP 426 response is received	UpgradeRequired
Too Many Requests (HTTP)	~Too many requests were sent in a given amount of time
Temporarily Unavailable (SIP)	TemporarilyUnavailable	~The callee is currently unavailable	Temporarily Unavailable
Call/Transaction Does Not Exist (SIP)	The call no longer exists	CallTransactionDoesNotExist	~Call/Transaction Does Not Exist
Address Incomplete (SIP)	AddressIncomplete	~The provided phone number is malformed	Address Incomplete
Busy Here (SIP)	The callee is busy	~BusyHere	Busy Here
Request Terminated (SIP)	RequestTerminated	~The request has terminated as a result of a bye or cancel	Request Terminated
Internal Server Error (HTTP/SIP)	~The server could not fulfill the request due to some unexpected condition
Bad Gateway (HTTP/SIP)	~Bad Gateway	The server is acting as a gateway or proxy, and received an invalid response from a…
Service Unavailable (HTTP/SIP)	ServiceUnavailable	~The server is currently unable to handle the request due to a temporary overloading or…
Gateway Timeout (HTTP/SIP)	GatewayTimeout	~Gateway Timeout	The server, while acting as a gateway or proxy, did not receive a timely response from…
DNS Resolution Error (HTTP/SIP)	DNSResolutionError	DNS Resolution Error	~Could not connect to the server
Busy Everywhere (SIP)	BusyEverywhere	~All possible destinations are busy	Busy Everywhere
~The callee does not wish to participate in the call	Call declined	Decline (SIP)	Decline
Does Not Exist Anywhere (SIP)	DoesNotExistAnywhere	Does Not Exist Anywhere	~The requested callee does not exist anywhere
Stream - Unknown Error	~This stream has failed due to an unknown cause
Stream - WebSocket - Connection Timeout	The WebSocket connection request sent by the stream didn't receive any response from…
Stream - WebSocket - Connection Refused	The WebSocket connection request sent by the stream is refused by the server host
Stream - WebSocket - Connection Broken Pipe	~The WebSocket connection has been abruptly closed by the server
Stream - WebSocket - Host Unreachable
Stream - WebSocket - SSL Protocol Error	The server doesn't support SSL, can't provide a secure connection or the SSL handshake…
Stream - WebSocket - Handshake Error	~The WebSocket protocol handshake was declined by the server
Stream - WebSocket - Close Error	~The remote server has closed the WebSocket connection
Stream - WebSocket - URL Schema Not Supported	The URL schema is not supported by Programmable Streams
Stream - WebSocket - Malformed URL
Stream - Websocket - Protocol Error	Malformed message or message not conformant with WebSocket protocol
Stream - Media - Buffer Overflow	Audio is discarded due to a congestion control condition (restricted bandwidth) in the…
Stream - Media - Media Discarded
Stream - Invalid connectorName attribute in TwiML	connectorName attribute provided does not reference a connector configuration
Stream - Invalid Track configuration
Stream - Invalid connector configuration
Stream - Protocol - Malformed Message
Stream - Protocol - Invalid Message
Stream Extension not found:
Stream - Media - RTP timeout
Stream Extension: Unsupported status
Stream Extension: Unsupported operation
Stream - Quota exceeded
SIP: Trunk CPS limit exceeded	Calls Per Second placed against a SIP trunk exceeded its set limit
SIP: Dial failure - Twilio SIP Domain not found
Voice calling has been disabled for this account
SIP: Too many hops	The request was rejected because its 'Max-Forward' header had reached zero
SIP: Too many endpoints/bindings for the Address-of-record (AOR)
SIP: Registration per second limit reached
The user you tried to dial is not registered with the corresponding SIP Domain
SIP: No valid Origination URIs configured
Error communicating with your SIP communications infrastructure	Twilio received a SIP error while communicating with your communications infrastructure…	There was a problem communicating with a specific endpoint of your SIP communications…
SIP: Parent account pooled Trunking CPS limit exceeded	SIP: Master account pooled Trunking CPS limit exceeded
SIP: Parent account SIP Interface CPS limit exceeded	SIP: Master account SIP Interface CPS limit exceeded
Call is terminated because of no audio received
Call is terminated due to exceeding maximum call duration
PSTN PDD timeout
PSTN: Carrier blocked call due to calling number (caller ID)
Twiml size exceeded maximum allowed value
Twiml and Voice URL are both set. Using Voice URL
SHAKEN/STIR call verification failed due to invalid passport from customer
SHAKEN/STIR call verification failed
ACK not received from your SIP endpoint
SIP: Trial accounts can only call verified caller IDs
SIP: Invalid phone number	The called number is not a valid E.164 number
SIP: Bad SDP	The SDP is not correctly formatted
SIP: Empty body	~The body of the request was empty, which is not allowed in this context
SIP: Invalid contact header
SIP: Authentication Error
SIP: URI is formatted incorrectly	Your SIP URI cannot be parsed unambiguously
SIP: Invalid header name
SIP: Invalid header value
SIP: Header name is not allowed
SIP: Unsupported parameter value	~A URI parameter contains an unsupported value and will be ignored
X-Branded-CallReason header contains an invalid value
SIP: Insufficient permissions	~Request failed due to insufficient permissions
SIP: Source IP address not in ACL	Authorization failure - source IP Address not in ACL	Authentication failure - source IP Address not in ACL
SIP: Bad user credentials	~No auth credentials for realm(s) {} in challenge
The destination number is blocked by Twilio	SIP: Call blocked by Twilio
SIP: 'From' phone number not verified	The caller-ID {} is unverified. SIP Trunking terminating calls to PSTN must use a valid Caller ID in the From Field	Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from…	~Caller ID is unauthorized
You attempted to initiate an outbound phone call to a phone number that is not enabled…	SIP Trunking: Geo Permission configuration is not permitting call	~No International Permission
You attempted to initiate an outbound phone call or message, but the 'From' parameter you supplied was not a valid…	SIP: Invalid From number (caller ID)
SIP: Secure media not accepted
SIP: Secure media required	This secure SIP trunk cannot accept insecure media (RTP)
SIP: Secure transport required	When secure calling is enabled, Twilio cannot accept calls made using UDP or TCP
SIP: Register not supported	Registration is not enabled for the SIP domain
SIP: Registration Authentication problem
SIP: Invalid <Dial><Sip>
Dial failure calling a SIP Domain without specifying a region
SIP: SIP Address is on a deny list	SIP: Address blacklisted	This address is blacklisted
SIP: Transfer not allowed	Transfer is disabled or transferring to disallowed destination (SIP/PSTN)
SIP: Redirect failed
Specifying an edge is not allowed when dialing SIP registered endpoints
Dialing SIP Endpoint failure - No devices registered in specified edge
TLS version not allowed
There is no username in the SIP URI when calling a SIP registered endpoint
Forwarded Call blocked by Twilio
Interconnect: Invalid Connection (TNX) SID
Interconnect: Connection (TNX) SID not found
Interconnect: Multiple SIP Dials with Interconnect Connection (TNX) SID
Interconnect: Connection (TNX) SID is not Active
BYOC Trunk routing failure - failover routing disabled
BYOC Trunk routing failure - failover to Twilio default routing
Voice Conversation: Generic error
Voice Conversation: TwiML attributes validation error
Voice Conversation: Callback event internal error
Voice Conversation: Callback event response error
Voice Conversation: Incomplete Conversation
Voice Conversation: Invalid data inside existing conversation
Voice Conversation: Failed to get worker assigned to a newly created Conversation
Virtual Agent: Configuration Error
Virtual Agent: Provider Error
Virtual Agent: Invalid Connector
Virtual Agent: Unsupported <Config> attribute(s) in TwiML
Virtual Agent: Internal Error
Virtual Agent: PCI Error
Virtual Agent: Resume Error
Real-time Transcriptions: Configuration Error
Real-time Transcriptions: Provider Error
Real-time Transcriptions: Unsupported <Config> attribute(s) in TwiML
Real-time Transcriptions: Internal Error
Real-time Transcriptions: PCI Error
Real-time Transcriptions: Intelligence Service Unreachable
Conversation Relay & Intelligence Language Mismatch
Voice User-Defined Message: Internal Twilio Error
Voice User-Defined Message: Invalid Content-Type
Voice User-Defined Message: Invalid Content
Voice User-Defined Message: Content body exceeded max length
Voice User-Defined Message: Subscription Callback Internal Error
Voice User-Defined Message: Request to subscription callback URL encountered error
Provisioning Failure
Branded Calling caller profile failure
Branded Calling feature enablement failure
Branded Calling phone number attachment failure
Branded Calling logo vetting failure
Branded Calling logo provisioning failure for T-Mobile and Verizon
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
Rate Plan Is Not Allowed	Cannot activate a SIM on a Rate Plan with deprecated Data Metering
Unauthorized
Messaging not allowed
Callee Busy
Callee did not answer
Error during fax transmission
Programmable Fax is no longer available	Twilio ended support for Programmable Fax for all accounts on December 17, 2021
No Fax TwiML action specified	Missing Receive verb in TwiML
Other End Incompatible
SendAt timestamp is missing
Scheduling does not support this timestamp
Scheduling does not support this timestamp
Scheduling does not support this timestamp
MessagingServiceSid is required to schedule a message
Maximum limit reached in the account for scheduling messages
The ScheduleType value provided is not supported for this channel
'Messages' Body and ContentVariables cannot be provided together
Bulk : Provided Attributes JSON is not valid
Invalid 'Messages' array provided in the request
~Messages array contains duplicate To numbers
Broadcast SID Not Found
Broadcast Request Limit Reached
Broadcast Upload File Size Exceeded
Error Retrieving File
Broadcast File Type Invalid
Broadcast Cannot Be Canceled
Broadcast Upload Status Check Failure
Invalid Page Token
Stats for Broadcast SID Not Found
WhatsApp Voice: Call permission not granted by consumer
WhatsApp Voice: Outbound calls are not supported in this region
WhatsApp Voice: Calling is not enabled on the business number
WhatsApp Voice: Duplicated call
WhatsApp Voice: Call rate limit exceeded
WhatsApp Voice: Could not change calling status on the WhatsApp Sender
WhatsApp Voice: Max business-initiated calls to this number in 24 hours reached
WhatsApp Voice: Business-initiated calling is not available in the country
WhatsApp Voice: Outbound call fails due to invalid from number
WhatsApp Voice: Voice application not configured
WhatsApp Voice: Voice Call Permanent Permission Exists
~Content-Type of 'application/json' not set
Could not parse Assignment Instruction response as JSON. Ensure your JSON is not…	Assignment Instruction response is not valid JSON. Ensure it is not escaped
Assignment Callback response does not contain Instruction
TaskRouter->Reject	Your Reject instruction does not include a valid activity_sid parameter
Call Instruction does not have a valid 'to' parameter provided	~TaskRouter->Call
Call Instruction does not have a valid 'from' parameter provided	~TaskRouter->Call
Call Instruction does not have a valid 'url' parameter provided	~TaskRouter->Call
Call Instruction encountered an error when requesting an outgoing call be made from the…	~TaskRouter->Call
Call Instruction can only be issued on a currently pending reservation	~TaskRouter->Call
TaskRouter->Direct	Redirect Instruction does not have a valid 'url' parameter provided
TaskRouter->Direct	Redirect Instruction does not have a valid 'call_sid' parameter provided
TaskRouter->Direct	Direct Instruction encountered an error when redirecting a call via the API
TaskRouter->Redirect	Redirect Instruction can only be issued on a currently pending reservation
Dequeue Instruction does not have a valid 'post_work_activity_sid' provided	~TaskRouter->Dequeue
Dequeue Instruction does not have a valid 'to' parameter provided	~TaskRouter->Dequeue
Dequeue Instruction does not have a valid 'from' parameter provided	~TaskRouter->Dequeue
Dequeue Instruction encountered an error when requesting an outgoing call be made from…	~TaskRouter->Dequeue
Dequeue Instruction does not have a valid 'status_callback_events' parameter
Dequeue Instruction can only be issued on a currently pending reservation	~TaskRouter->Dequeue
Unable to execute Conference instruction. Reservation {} is not currently in a Pending state	Conference Instruction can only be issued on a currently pending reservation	~TaskRouter->Conference
Missing 'to' parameter when issuing Conference instruction
Missing 'from' parameter when issuing Conference instruction
Failed to issue Conference Instruction due to invalid ActivitySid
Failed to issue Dequeue instruction due to missing 'call_sid' property
Conference Instruction does not have a valid 'from' parameter provided	~TaskRouter->Conference
The conference instruction can only be issued on a task that was created using the…	Failed to issue Conference instruction due to missing 'call_sid' or 'outbound_to'…	Conference instruction failed: missing 'call_sid' or 'outbound_to'
Conference Instruction does not have a valid 'post_work_activity_sid' provided	~TaskRouter->Conference
Conference Instruction does not have a pending Reservation for the Task	~TaskRouter->Conference
Conference Instruction encountered an error when requesting an outgoing call be made…	~TaskRouter->Conference
Failed to issue Supervise Instruction due to invalid Reservation state
Failed to issue Supervise instruction due to missing or invalid 'contact_uri' property	Supervise instruction failed: missing or invalid 'contact_uri'
Failed to issue Supervise instruction due to missing 'from' property
Failed to issue Conference instruction due to missing 'conference_sid'
TaskRouter->Invalid instruction	Invalid instruction issued on a task being transferred
Invalid Queue for Known Worker
Absolute Paging used when iterating TaskRouter resources
Invalid Known Worker information
Invalid Workspace for Known Worker
Dequeue Instruction does not have a valid 'status_callback_url' parameter
Call Instruction does not have a valid 'status_callback_url' parameter
Conference Instruction does not have a valid 'status_callback_url' parameter
General Service Error
Authentication Error
Authorization Error
~Validation Error
~Resource Not Found
Resource Conflict Error
~Unprocessable Request
~Configuration Error
~Rate limit exceeded
Authentication error - Missing User Attributes
Configuration Not Found
Collision On Configuration Change
Workspace Not Configured
Skills Limit Exceeded
~Resource Not Found
Resource Already Exists
Requested Chat User not found
Requested Flex Chat Channel is not found
Requested Flex Flow is not found
Chat User is already a member of the Chat Channel
Chat User per Chat Channel limit reached. User is part of too many Chat Channels
Chat Channel with this unique name already exists
Adding a user to the Chat Channel has timed out waiting for a response from Twilio Chat	Adding user to Chat Channel timed out
Flex Flow creation failed
~Provided identity is reserved by system
Flex Flow creation failed
Error occurred when connecting to a Meeting Participant
Participant was disconnected before setting up Meeting
Participant was busy
Internal timeout error
No answer from Participant
Meeting was canceled
Add Participant Not Allowed
Add Participant Not Allowed
~Modify Participant Not Allowed
~Participant not found
Remove Participant Request Failed
~Transfer Failed
An unexpected error occurred
Invalid Channel Participant properties
Failed to create an outbound Channel	Failed to create a Conversation due to an error from Twilio Conversations API
A duplicate create Channel request was dropped
Cannot create a Channel for a closed Conversation
Failed to create a channel. No Participants found
Failed to create a channel. Downstream error
Downstream error configuring Channel
Failed to close Channel. Missing status parameter
Failed to close Channel. Invalid status parameter
Failed to close or delete Conversation. Downstream error
Failed to add Participant. Downstream error	Failed to add Participant to Conversation {} due to an error from Twilio Conversations API
~Failed to remove Participant. Not found
Failed to remove Participant. Downstream error
Failed to create Channel. Invalid request parameters
~Failed to add Participant. Invalid request parameters
Failed to delete Channel. Not found
Failed to create inbound Channel. Internal error
Failed to create outbound Channel. Internal error
Failed to close Channel. Internal error
~Failed to add Participant. Internal error
~Failed to remove Participant. Internal error
Failed to delete Channel. Internal error
Failed to delete Channel. Invalid Account sid
Failed to add a participant. Conversation was closed or not found
Account SID not authorized
Failed to inactivate Channel. Internal error
Failed to inactivate Channel. Downstream error
Failed to activate Channel. Internal error
Failed to activate Channel. Downstream error
RTA feed callback returned not successful response code
RTA feed callback response time exceeded the threshold
Error thrown by Flex UI	Flex UI error	Flex UI instance experienced a thrown Flex UI Error	~An error has been detected inside the {} DynamicComponent
Custom Flex UI error
Unexpected error occurred. Unable to process WebChat request
~Unexpected error occurred. Service unavailable
Failed to create webchat participant. Unauthorized
Failed to create webchat participant. Invalid request parameters
Failed to create webchat participant. Too many requests
Pre-engagement data too large
Pre-engagement data is not in valid JSON format
Failed to create webchat conversation. Account not authorized
Failed to create webchat conversation. A resource provided could not be found
Invalid or missing parameters in the create conversation request
Unable to validate address configuration. Auto create data missing
Failed to validate address configuration. Auto create not enabled
Failed to validate address configuration. Auto create type is empty or invalid
Unable to validate address configuration. Auto create studio flow SID missing
Unable to validate address configuration. Auto create webhook URL missing
~Address configuration data not found
Failed to create InteractionChannel. Downstream Error
Failed to create InboundConversation. Internal Error
Failed to perform operation. Required header is either missing or incorrect
~Internal Error. Failed to create token
~Internal Error. Failed to refresh token
~Failed to refresh token. Invalid token provided
Failed to fetch Configuration for deployment key
Address Configuration not found for deployment key
Configuration not found for provided Deployment Key
Failed to perform this operation. Account is sending too many concurrent API requests	~Operation failed: too many concurrent API requests
Internal Error. Failed to create deployment key
Internal Error. Failed to delete deployment key
Internal Error. Failed to get deployment keys
Internal Error. Failed to delete deployment keys
Internal Error. Failed to update deployment key
Deployment key is already linked to other address configuration sid
Max deployment keys limit reached for this account
Friendly name must be between 1 and 64 characters long
Failed to perform this operation. There was a conflict with the state of the resource	~Operation failed: conflict with current resource state
Support Access Token Generated
Error processing SCIM request - internal server error
Error processing SCIM request - client error
~Invalid Request Body
~Invalid Schema
~Invalid Unique Name
~Configuration Not Found
Invalid Use of Unique Name
~Internal Error
~Forbidden Access
TwiML/API attributes ignored
Invalid request payload	The callback request payload provided is invalid
Callback URL is not set
Callback URL is invalid
Callback returned an invalid response
Callback returned an error
Callback failed due to timeout
Custom Routing Callback failed to execute successfully
Custom Routing Callback failed due to an internal error	An internal error has occurred that prevented Twilio from processing your callback
Frontline user conversation limit exceeded
Contact conversation limit exceeded
Outgoing conversation: Invalid contact address
Outgoing conversation: Invalid proxy address
Outgoing conversation: Proxy address equals contact address
Outgoing conversation: Unauthorized use of the proxy address
Outgoing conversation: Contact address type does not match proxy address type
Outgoing conversation: Proxy address is not WhatsApp-enabled sender
Outgoing conversation: Conversation with this contact and proxy address already exists	Outgoing conversation already exists for this contact and proxy address
Outgoing conversation: Missing Messaging service
Outgoing conversation: Invalid contact identity
~Internal service error
Failed to remove participant during task completion due to internal error
Failed to complete reservation during task completion due to internal error
Failed to end task due to internal error
Failed to reject reservation due to internal error
Failed to wrap-up reservation due to internal error
~Failed to set task attributes due to internal error
Cannot set activity due to internal error: worker has pending reservations
~Failed to set activity due to internal error
Failed to set worker attributes due to internal error
Failed to set worker activity by the supervisor
The activity change initiated by the supervisor for the worker was rejected due to…
Failed to set worker attributes due to internal error
Caller ID is undefined. Provide it as a parameter or configure it in account…
Failed to add external voice participant due to internal error
Failed to end conference due to internal error
Failed to hold external participant due to internal error
Failed to hold worker participant due to internal error
Failed to hold participant due to internal error
Worker cannot kick themselves from task
Failed to kick participant due to internal error
Failed to unhold external participant due to internal error
Failed to unhold worker participant due to internal error
Failed to unhold participant due to internal error
The worker cannot unhold reservation because it must be a live call assigned to them
The worker cannot hold reservation because it must be a live call assigned to them
~Invalid Participant SID
Voice device not initialized
Unknown voice event name
Failed to add voice event listener due to internal error
Failed to get call by task. The call might be active on different device
Failed to get conference data from task
Supervisor is already monitoring the call for this task
Failed to monitor call due to internal error
Parameter 'fromNumber' is required for outbound call. Provide it as a parameter or…
Task Queue SID is required for outbound call. Provide it as a parameter or configure it…
Workflow SID is required for outbound call. Provide it as a parameter or configure it…
Worker is offline, outbound call cancelled
Outbound calling is disabled in Flex account configuration
Another voice task is already in pending status, outbound call cancelled
Another voice task is already in accepted status, outbound call cancelled
No audio input device available, outbound call cancelled
Timeout occurred because no incoming call event was received within 30 seconds
Failed to create task due to internal error
Failed to disconnect call due to internal error
Voice reservation is not a live call
No conference SID found in task attributes
Failed to pause the recording due to internal error. There is no active recording to…
Failed to pause the recording due to internal error
Failed to resume the recording due to internal error. There is no active recording to…
Failed to resume the recording due to internal error
Call instance is undefined due to call might be active on a different device
Failed to hold call due to internal error
Failed to unhold call due to internal error
No active transfer found for voice task
Failed to cancel voice task transfer due to internal error
Voice task transfer already initiated
Worker cannot transfer voice task assigned to different worker
Failed to start voice task transfer due to internal error
Failed to create reservation for outbound call task
Voice reservation not found for worker
Failed to peek conversation due to internal error
Failed to pause conversation due to internal error
Failed to resume conversation due to internal error
Failed to leave conversation due to internal error
Failed to start conversation transfer due to internal error
Failed to start conversation transfer due to internal error. Conversation transfer…
Failed to retrieve conversation transfer due to internal error. Conversation transfer…
Failed to retrieve conversation transfer due to internal error
Failed to retrieve conversations user by identity due to internal error
~Failed to send message due to internal error
~Failed to send typing indicator due to internal error
~Failed to retrieve messages due to internal error
Worker is offline, outbound email task cancelled
Failed to create outbound email task due to internal error
~Failed to add email participant due to internal error
Task is not an email task
~Failed to remove email participant due to internal error
Failed to retrieve paused conversations due to internal error
No conversationSid found for task
Failed to get reservation after conversation resuming due to internal error
Worker participant not found for provided task
~Cannot send an empty message
Failed to retrieve outbound email settings due to internal error
The outbound email workflow SID is neither configured in the Twilio Console nor…
The outbound email queue SID is neither configured in the Twilio Console nor provided…
The outbound email 'from' parameter is neither configured in the Twilio Console nor…
Failed to create reservation for outbound email task due to internal error
Failed to add conversation event listener due to internal error
Conversations SDK connection changed to invalid state
Worker is not initialized
Task reservation not found or has invalid status
~Missing required parameter
Conversation is not available
~Participant not found
Failed to update token on session due to internal error
Failed to initialize Conversations SDK due to internal error
Missing interactionSid for task
Missing channelSid for task
Invalid response from public configuration endpoint
Failed to accept reservation due to internal error
Failed to retrieve conversation due to internal error
Failed to get Flex instance SID from account configuration
Failed to retrieve task participants due to internal error
Active channel not found for task
Task is not a voice task
Taskrouter offline activity SID is not configured
Failed to create a conference due to internal error
~Unexpected error
~Unknown error
~User is not authorized to perform the requested operation
~Bad Gateway
~Gateway timed out
~Resource not found
Not able to reach the server
~Invalid state
~Invalid parameter(s)
~Downstream error
Failed to fetch account configuration due to internal error
Failed to fetch features due to internal error
~Failed to fetch public configuration due to internal error
Profile Connector Installation Not Found
~Credentials Malformed
Request does not contain required 'FriendlyName' parameter	~FriendlyName not provided
Request does not contain required Account SID parameter	~Account SID not provided
~Resource is being deleted	The resource your request relates to is currently being deleted
~Friendly name too long	Specified friendly name is too long
~Unique Name too long	Specified unique name is too long
~Invalid Account SID
~Service Instance not found	Specified Service Instance does not exist
Request does not contain required Service SID parameter	~Service SID not provided
Request does not contain valid consumption interval	~Invalid consumption interval format
Request does not contain valid typing indicator timeout	~Invalid typing indicator format
Request does not contain correctly formatted parameters for webhooks	~Invalid webhook format
~Invalid webhook method	Request does not contain valid HTTP method for webhook
Defined webhook returned other than '200 OK' HTTP code and Programmable Chat Service…	~Webhook disabled processing of command
The event triggered webhook call failed to execute successfully	~Webhook call failed to execute successfully
~Notification template too long	Specified notification template parameter is too long
Specified notification sound parameter is too long	~Notification sound name too long
Request does not contain correctly formatted parameter for user channels limit	~Invalid user channels limit format
Request does not contain correctly formatted parameter for channel members limit	~Invalid channel members limit format
Service instance actions per second limit exceeded	~Actions per second limit exceeded
Request does not contain correctly formatted parameter for webhook retry count	~Invalid webhook retry count
Request does not contain correctly formatted service instance unique name	~Service instance unique name invalid
Request contains already existing service instance unique name	~Service instance with provided unique name already exists
Global actions per second limit exceeded	Service instance global actions per second limit exceeded
Webhook failed to execute successfully due to timeout	Webhook's response isn't received in 5 seconds
Invalid pre-webhook url
Invalid post-webhook url
Specified Role does not exist	~Role not found
Specified Channel Role does not exist	~Channel role not found
Specified Deployment Role does not exist	~Deployment role not found
Request does not contain required Role SID parameter	~Role SID not provided
~Permission not found	Specified Permission does not exist
~Invalid role type	Specified Role Type does not exist
Valid Channel Creator Role does not exist in this service deployment	~Channel creator role not found
Specified User is not authorized for this command due to his Role or Permissions set	~User not authorized for command
Conversation role not found	Specified Conversation Role does not exist
Specified User does not exist	~User not found
~User already exists	Specified User already exists for this Service
Request does not contain required User SID parameter	~User SID not provided
~Identity reserved	Specified identity is reserved for internal use
Request does not contain required 'Identity' parameter	~Identity not provided
~User unauthorized to set role	Specified User does not have Role or Permissions to set the Role
~Identity should not match user SID pattern
~Identity too long	Specified User's Identity parameter is too long
~User channel limit exceeded
~Invalid binding type	Specified binding type does not exist
~Invalid notification level	Request contains unknown notification level value
Participants on SMS, WhatsApp or other non-Chat channels cannot have Identities	~Identity parameter not acceptable for this Participant
User with specified Identity already invited to this Channel	~User already invited
Conflicting user modification	The requested user is already being added or removed from this channel by a concurrent…
User conversation limit exceeded
~Channel not found	Specified Channel does not exist
Request does not contain required Channel SID or Channel's Unique Name parameters	~Channel key not provided
Specified Channel Command does not exist	~Unknown channel command
Specified Channel's Attributes parameter is too long	~Attributes too long
Specified Channel's Attributes are not valid JSON	~Attributes not valid JSON
Request does not contain required Channel SID parameter	~Channel SID not provided
~Unique name should not match channel SID pattern
Specified Channel's Unique Name already exists in this Service deployment	~Channel with provided unique name already exists
Request does not contain correctly formatted parameter for Date Created	~Invalid Date Created parameter
Request does not contain correctly formatted parameter for Date Updated	~Invalid Date Updated parameter
Author parameter is too long	~Author parameter is too long
Specified channel webhook does not exist	~Channel webhook not found
Webhooks limit exceeded for given channel	~Too many channel webhooks
Triggers limit exceeded for given channel webhook	~Too many channel webhook triggers
Request does not contain correctly formatted parameter for channel webhook sid	~Invalid channel webhook sid
Invalid channel webhook type	Request does not contain correctly formatted parameter for channel webhook type
Request does not contain correctly formatted parameter for webhook filter	~Invalid channel webhook filter
Request does not contain correct parameter for webhook trigger	~Invalid channel webhook trigger
Request does not contain correct parameter for webhook flow sid	~Invalid channel webhook flow sid
Request does not contain parameter for webhook type	~Channel webhook type not provided
Request does not contain parameter for webhook url	~Channel webhook url not provided
Request does not contain parameter for webhook filter	~Channel webhook filter not provided
Request does not contain parameter for webhook trigger	~Channel webhook trigger not provided
Channel webhook url provided in request is too long	~Channel webhook url too long
Channel deletion operation is in progress
Messaging service SID not provided	Messaging service SID parameter is required but was not provided with an API request
Invalid messaging service SID	An invalid messaging service SID was supplied
Messaging service does not belong to account	The requested messaging service SID does not belong to your account
Parameters are missing for channel update request	There are no parameters specified in this channel update request
Conflicting channel modification	The requested channel is already being added or removed by a concurrent API request
Conversation with SID {} was not found	Conversation with unique name {} was not found	Conversation not found	The requested conversation SID was not found
Conversation SID not provided	Conversation SID parameter is required but was not provided
Conversation with provided unique name already exists
Conversation webhook not found	The requested webhook SID was not found
Too many conversation webhooks	The number of webhooks configured for this conversation exceeds the limit
Too many conversation webhook triggers	The number of keywords used to trigger the webhook configured for this conversation…
Invalid conversation webhook SID	An invalid conversation webhook SID was supplied
Invalid conversation webhook type	An invalid conversation webhook target was supplied
Invalid conversation webhook filter	An invalid conversation webhook filter was supplied
Invalid conversation webhook trigger	An invalid conversation webhook trigger keyword was supplied
Invalid conversation webhook flow SID	An invalid conversation webhook flow SID was supplied
Conversation webhook type not provided	Conversation webhook target parameter is required but was not provided
Conversation webhook URL not provided	Conversation webhook URL parameter is required but was not provided
Conversation webhook filter not provided	~Scoped webhook filter parameter is required but was not provided
Conversation webhook trigger not provided	~Scoped webhook trigger keywords are required but were not provided
Conversation webhook URL is too long	The length of provided conversation webhook URL exceeds the limit
No Messaging Service assigned to Conversation	This Conversation does not have an assigned Messaging Service, therefore cannot accept…
'State' field can't be empty
TimeToInactive should be greater or equal to 1 minute	Duration to transfer channel to inactive state can't be shorter than 1 minute
TimeToClosed should be greater or equal to 10 minutes	Duration to transfer channel to closed state can't be shorter than 10 minutes
Can't update conversation as it's in final closed state	Conversation is in closed state and can't be used anymore
~'State' parameter value is invalid
TimeToInactive format is invalid
TimeToClosed format is invalid
You are trying to set 'TimeToInactive' and/or 'TimeToClosed' without 'State' parameter…	~Timer can't be set without state
Initial state can't be 'closed	It's not allowed to set 'closed' state for newly created converastion
Conversations are disabled in this region	Conversations API is not supported in this Twilio region
Conversation in 'initializing' state may not be updated or used for message sending
Unique name should not match conversation sid pattern
Conflicting conversation modification	The requested conversation is already being added or removed by a concurrent API…
PreWebhookTimeout should be greater than 0ms	Duration of waiting for pre-webhook response cannot be 0ms or less
Type value should be 'private'	~Type parameter value is required and should be 'private'
EndDate parameter should be greater than StartDate parameter
~User not member of channel	Specified User is not member of this Channel
Request does not contain required Member SID parameter	~Member SID not provided
~Member not found	Specified Member does not exist
Channel has too many members	~Channel member limit exceeded
Member already exists	Member with specified Identity already exists in this Channel	~Member already exists
Request does not contain correctly formatted parameter for last consumption timestamp	~Invalid last consumption timestamp format
Request does not contain correctly formatted parameter for last consumed message index	~Invalid last consumed message index format
Invalid messaging binding address	An invalid participant public address was supplied
Invalid participant proxy address	An invalid participant proxy address was supplied
Participant address equals proxy address	The supplied participant address must not equal its proxy address
Participant address is empty	The provided participant public address parameter must not be empty
Participant proxy address is empty	The provided participant proxy address parameter must not be empty
Account is not authorized to use proxy address	Your account is not authorized to use the requested proxy address
Participant address type does not match proxy address type	The provided participant address mismatches the proxy address channel type
Proxy address is not WhatsApp enabled sender	The requested participant proxy address is not a correctly configured WhatsApp number
A binding for this participant and proxy address already exists in Conversation {}	Participant and proxy address pair is already in use	The requested participant and proxy address pair is already registered in the system
Participants limit exceeded	The total number of participants in this conversation exceeds the allowed limit
Non-Chat participants limit exceeded	The total number of SMS, WhatsApp, or other non-Chat participants in this conversation…
Conflicting member modification	The requested member is already being added or removed from this channel by a…
Participant Messaging Binding type does not support all of the provided Messaging…	Messaging Binding type does not support the provided parameters	Sms Participant should not have MessagingBinding.Name or MessagingBinding.Level
Invalid last read message index format	Request does not contain correctly formatted parameter for last read message index
Non-chat conversation participants limit exceeded	The total number of non-chat participants in this conversation exceeds the allowed…
~One of the JSON requests for participant creation is invalid
Participant and proxy address pairs for one or more participants already in use
Request contains too many participants
Errors occurred during multiple participants creation
User not participant of conversation	Participant is not a member of conversation	The requested participant is not a member of this conversation
Participant SID not provided	Conversation participant SID parameter is required but was not provided
The requested conversation participant SID was not found	~Participant not found
Member already exists	Participant already exists	The requested Chat participant is already mapped to a conversation
Participant projected address not provided	No Projected Address provided for this participant the group conversation
Group MMS activation failed	Group MMS activation with the new list of participants has failed
Participant limit exceeded for group conversation	The maximum of participants allowed in a group conversation has been exceeded
Group Participant already exists	Participant already exists in the group conversation
Group conversation with given participant list already exists	There is an existing (open) group conversation with the same participant list	There is an existing group conversation with the same participant list
Account is not authorized to use the projected address	Address used as Projected Address does not belong to the account
Failed to remove the proxy address of a participant	The participant should have a proxy address in order to remove it
Failed to add a proxy address to a participant	The participant should have an address in order to add a proxy address	You cannot add a proxy address to the participant
Failed to remove the projected address of a participant	The participant should have a projected address in order to remove it
Failed to add a projected address to a participant	The participant should not have a messaging binding in order to add a projected address
~Failed to add an identity to a participant	The participant should not have an identity in order to add an identity
Conflicting channel modification	The requested channel is already being added or removed by a concurrent API request
One user identifier parameter for lookup at a time is allowed. Please, use either…	Only one identifier allowed for lookup: use either Identity or Address	~Request should contain either Identity or Address parameter, not both
Group MMS is not enabled for this Account
Proxy Address of participant is not supported for this channel
~Message not found	Specified Message does not exist
Request does not contain required Message SID parameter	~Message SID not provided
Request does not contain required Message Index parameter	~Message index not provided
Request does not contain required Message Body parameter	~Message body not provided
~Message body parameter is too long
~Last Updated By parameter is too long
Request does not contain required Media SID parameter	~Media SID not provided
Media with specified SID does not exist	~Media not found
Media with specified SID is already sent with another Chat message	~Media already sent with another message
~Media message body cannot be updated
Invalid message media SID	An invalid multimedia attachment SID was supplied for this message
An invalid multimedia attachment content type was supplied	~Invalid message media content type
The requested multimedia attachment size exceeds the allowed limit	~Message media size is too large
Message author should be among Group MMS participants	Author identity or address not found among Group MMS participants
Conflicting message modification
~Message index is not a number
Invalid content SID
Invalid content variables format	Specified content variables value is invalid JSON object
Content SID is missing	Message content variables are defined without a proper content sid
Content variables are too long	Message content variables are exceeding allowed total length of 27,801 characters
Channel Metadata not found
~Not Authorized to make this request
Failed to create Channel Metadata
Failed to parse ChannelMetadata Json
Failed to Read ChannelMetadata
Key in key-value pair of message content variables is exceeding allowed maximum length…	~Content variable key is too long
Value in key-value pair of message content variables is exceeding allowed maximum…	~Content variable value is too long
~Unsupported Content Template Type
Request does not contain required Invite SID parameter	~Invite SID not provided
~Invite not found	Specified Invite does not exist
Specified user is already member of this channel so his invitation is not present	~Cannot decline invite when already channel member
Address configuration deleted	Address configuration was deleted which affects auto-create functionality
Address data cleaned up
Virtual Agent provider is invalid
Only one Virtual Agent participant is allowed per conversation
Verify Agent participant should not have identity, user address, proxy address,…	Verify Agent participant must not have identity or address fields
DialogflowCX provider must contain module sid and addon sid
Provided addon sid should have prefix XB
Provided module sid should have prefix XE
Updating Virtual Agent participant information is not allowed
Virtual Agent participant creation is not available for your account
ChatbotConfiguration.FriendlyName is required parameter
ChatbotConfiguration.FriendlyName is invalid
ChatbotConfiguration.InitialContext is invalid
ChatbotConfiguration.FriendlyName is reserved
~Conversation Export failed
~Transcript creation failed
~Client Connection: Connections resource limit exceeded
~Client Connection: Request rate limit exceeded
Client Connection: identity too long
~Client Connection: endpoint_id too long
Client Connection: Command or keepalive acknowledgement not received
~Client Connection: Connection expired
Can't connect to twilsock	Unable to establish connection to Twilio Sync service	Unable to establish connection to Twilio sync services	Client Connection: Token authentication is rejected by authentication service	'init' message failed: {'code':401,'status':'UNAUTHORIZED'}	Reply status for init request is not success: 401, {}	Init rejected by server: {}	Server closed connection: {}	Provided Grant token is not authenticated or expired	The authentication service has rejected the provided Access Token	AccessTokenRejected	~Token authentication is rejected by authentication service	Client Connection: Token authentication is rejected	Error validating token	NOT_ACCEPTABLE_MESSAGE	Registration failed	Unable to connect: {}
Twilsock: Service instance not found	~Service instance specified in the request does not exist
Twilsock: Service instance SID not specified	Service instance SID is not specified and couln't be generated
Twilsock: Token doesn't contain required grants section	No grants section is specified in the token and grants section is required
Twilsock: Token doesn't contain service instance	~The token doesn't have a service instance
Twilsock: Token doesn't contain identity	~The token doesn't have an identity specified
Twilsock: Active product doesn't match with service instance product	Passed service instance belongs to another product
Twilsock: Service can't be used	Service can't be used
Twilsock: Service instance disabled	Service instance is disabled
Twilsock: Service instance is under legal hold	Specified service instance is under legal hold
Twilsock: Token contains multiple grants of same product	Duplication of grants for the same product
Twilsock: Service instance limit reached	~Service instance limit has been reached for the specified account
Twilsock: Product usage disabled	~Product usage has been disabled for this instance
Twilsock: Product usage is not enabled	Product usage is not enabled
Twilsock: Invalid access token header	The token has an invalid header
Twilsock: Invalid access token subject	~Subject provided in the token is invalid
Twilsock: Invalid access token grants	~Provided token has invalid grants
Twilsock: Invalid access token signature	~The token has an invalid signature
Twilsock: Invalid claim set	~Claim set provided in token is invalid
Twilsock: Token expired	The token has been expired
Twilsock: Token is not valid yet	Token is not valid yet
Twilsock: Token expiration time exceeds maximum	~Token expiration time exceeds max allowed amount
Twilsock: Authentication failed	Authentication failed	status: {code: 401, status: 'Authentication fail'}
Twilsock: Upstream not resolved	Specified upstream couldn't be resolved
Twilsock: Too many connections	~Number of connections for this account is higher than expected!
Twilsock: Too many updates	~Number of updates for this account is higher than expected!
Twilsock: DNC limit has been reached	DNC limit has been reached
Twilsock: PNC limit has been
Twilsock: Too many messages per connection	~Number of messages for one connection is higher than expected!
Twilsock: Too many messages per account	~Number of messages for this account is higher than expected!
Token update rejected by server: {}	Updated token was rejected by server (status: 400, code: 51130)	Can't extend token:{}	Twilsock: Token is invalid!	~Updated token was rejected by server (status: {}, code: {})	Token is invalid!
Twilsock: Authentication failed	~Authentication failed
Twilsock : CPS, Init per Account	~Too many connection requests for this account
Twilsock : CPS, Too many requests
Twilsock: Unauthorized	Can't connect to twilsock	Auth failure	'init' message failed: {'code':401,'status':'UNAUTHORIZED'}	Reply status for init request is not success: 401, {}	Init rejected by server: {}	Server closed connection: {}	~Unable to connect: {}
Internal notification error	~Internal error is inside of notification services
Invalid destination binding	Provided destination binding information is invalid
Invalid Credential Sid	Provided credential sid is invalid or empty
Invalid Credential Type	Credential type and binding type does not match	Can not use credentialType='{}' credentials for {} notifications
Credential SID not specified	Credential SID not specified in binding, token or service
Invalid credential content
An unexpected error has happened in notification flow via realtime client connection	~Internal error when sending notification via client connection
Websocket gateway could not find connection to user for sending notification	~Client connection not created or closed
Internal error when sending notification via mqtt client connection	An unexpected error has happened in notification flow via mqtt client connection
Mqtt gateway could not find connection to user for sending notification	~Client mqtt connection not created or closed
Invalid GCM Api Key or FCM Secret	GCM/FCM credential contains invalid or empty ApiKey/Secret
Invalid GCM/FCM registration token	GCM/FCM service responded with InvalidRegistration error
GCM/FCM client uninstalled or turned off notifications	GCM/FCM service marked used registration id as unusable anymore
Mismatched GCM/FCM sender ID	GCM/FCM application used different sender id with provided application credentials…
Invalid GCM/FCM package name	Mismatch package name in request and from GCM/FCM registration id
Notification too large for GCM/FCM	Try to send notification through GCM/FCM binding channel with too big payload
Invalid custom key for GCM/FCM	Using one of custom keys is rejected by GCM/FCM service
GCM/FCM device message rate exceeded	Too many requests were sent to GCM/FCM service
GCM/FCM unauthorized error	GCM/FCM could not authorise request
GCM/FCM service unavailable	GCM/FCM service is temporary unavailable
GCM/FCM unknown error	Unexpected error has happened in GCM/FCM binding adaptor
Service account does not have permission to send FCM messages
Legacy FCM server key credential used to send notifications
Deprecated GCM/FCM API is used to send notifications
~FCM Bad Request
FCM could not deliver to iOS device: APNs token is unregistered
Invalid APNs credentials	APN certificate or Private Key are invalid
Invalid APNs device token size	APN token size is invalid
The specified device token is either malformed or not valid for the given environment	Invalid APNs device token	APNs rejected notification with InvalidToken reason
Missing subject in APNs certificate	APNs certificate is invalid
Missing payload for APNs delivery	Payload must be provided to send notification over APNs
APNs certificate is invalid	Invalid size of subject in APNs certificate
APNs payload too large	Provided payload is too large for APNs
APN service shutdown
Unknown APNs error	Unexpected error has happened in Apn binding adaptor
The provided APNs device token has been unregistered	The device token specified is inactive for the specified topic
The provided APNs device token is not correct	APNs Device Token is missing or malformed
The push notification was rejected by APNs for some reason	~The push notification was rejected by APNs
APNs experienced an internal error	APNs was unable to handle your request
Failed to authenticate with APNs	Could not authenticate with APNs using the provided credentials
Too many APNs provider token updates
Expired APNs provider token used
Invalid APNs provider token used
Credentials are misconfigured or not exist yet	~Empty Credentials
Account sid from credentials is not equal account sid which is used for sending…	~Credentials do not belong to used account
Incorrect URL used to retrieve Webhook Credentials
No Credentials found for the supplied Binding Type
~No Credentials found for the supplied Identifier
Webhook Credentials endpoint responded with Internal Error
Invalid Webhook Credentials response
Webhook Credentials request timed out
Too many Webhook Credential requests
~Webhook Credentials request signature was not verified
Unexpected Binding Type used for Webhook Credentials request
Unexpected Identifier used for Webhook Credentials request
Unexpected error response received for Webhook Credentials request
Too many SMS notification requests	Global SMS notification per second limit exceeded
Messaging Service not specified	MessagingServiceSid in Notify Service is not specified
Too many Facebook messenger notification requests	Too many Facebook messenger notifications are sent from the same Facebook page ID
Facebook page is not connected to Twilio	Facebook page configured in Service is not connected to Twilio
Missing body for Facebook Messenger delivery attempt	Either Body or FacebookMessenger parameter of Notification should be used to specify…
Too many Alexa notifications	You are sending Alexa notifications too fast
Missing Alexa skill ID	You have not specified the Alexa Skill ID in the Notify Service
Invalid Alexa user ID	The message has been rejected by Alexa channel due to an invalid User ID
Alexa skill is not connected to Twilio	The Alexa skill configured for the Notify Service is not connected to Twilio
Missing Title parameter for Alexa	Message has been rejected by Alexa channel due to missing Title parameter
Resulted destination list for requested parameters is empty	Search of target destinations by provided parameters returned empty list
Too many recipients	Request has exceed the maximum recipients limit
Concurrent User update	Concurrent User update may have caused User data inconsistency
User already exists	~User with this identity already exists
User already belongs to the segment	~User is already a member of this segment
Cannot delete User resource with Bindings	User cannot be deleted if it has at least one Binding
No users with provided segments	No users were found belonging to the specified segment(s)
Channel provider replied with an error	Channel provider (Amazon Alexa, Facebook, etc) replied with an error
Notification TTL has expired
Delivery callback invocation failed	Notify is unable to invoke the given callback
~Exceeded maximum iterations in template rendering
Too many notification log events	Too many notification log events, some may be discarded
~General rendering problem with variables in a parsed template
~Provided text template in the notification request cannot be parsed
Undefined variable within the notification payload template
Signaling connection error	SIP error 403	SIP error 503	SIP error 504	WebSocket Connection Timeout	WebSocket connection to 'wss://{}.twilio.com/signaling' failed	WebSocket connection to 'wss://{}.twilio.com/signal' failed	WebSocket connection to 'wss://endpoint.twilio.com/' failed	can't establish a connection to the server at wss://{}.twilio.com/signal	Raised whenever a signaling connection error occurs that is not covered by a more…	SignalingConnectionError	~/signaling because it violates the following Content Security Policy directive	/signaling violates the following Content Security Policy directive	/signaling because it does not appear in the connect-src directive	Connection error ({})	SIP error {}	ConnectionError
Signaling connection disconnected	Raised whenever the signaling connection is unexpectedly disconnected	ConnectionDisconnected	SignalingConnectionDisconnectedError	~Websocket closed without a provided reason	LocalParticipant disconnected
SignalingConnectionTimeoutError	~Signaling connection timed out
SignalingIncomingMessageInvalidError	~Client received an invalid signaling message
SignalingOutgoingMessageInvalidError	~Client sent an invalid signaling message
Video server is busy	SignalingServerBusyError
Room name is invalid	RoomNameInvalidError
Room name is too long	RoomNameTooLongError
RoomNameCharsInvalidError	~Room name contains invalid characters
Unable to create Room	RoomCreateFailedError	~Raised when the Server is unable to create a Room
Unable to connect to Room	RoomConnectFailedError
RoomMaxParticipantsExceededError	~Room contains too many Participants
Room not found	RoomNotFoundError
MaxParticipants is out of range	RoomMaxParticipantsOutOfRangeError
RoomType is not valid	RoomTypeInvalidError
Timeout is out of range	RoomTimeoutOutOfRangeError
StatusCallbackMethod is invalid	RoomStatusCallbackMethodInvalidError
StatusCallback is invalid	RoomStatusCallbackInvalidError
Status is invalid	RoomStatusInvalidError
RoomRoomExistsError	Room creation failed	This error is raised when the Server is unable to create a Room because the name you…	~Room exists	A Room with the same name already exists
RoomInvalidParametersError	~Room creation parameter(s) incompatible with the Room type
MediaRegion is invalid	RoomMediaRegionInvalidError
There are no media servers available in the MediaRegion	RoomMediaRegionUnavailableError
RoomSubscriptionOperationNotSupportedError	~The subscription operation requested is not supported for the Room type
Room completed	RoomCompletedError	Room Completed Error	~Raised whenever a Room is completed via the REST API
The concurrent Rooms quota was exceeded
Invalid Recording Rule(s)
Approaching room or participant concurrency quota
The recording operation requested is not supported for the Room type
MaxParticipantDuration is out of range
The AudioOnly flag is not supported for the Room type	RoomAudioOnlyFlagNotSupportedError
RoomTrackKindNotSupportedError	~The track kind is not supported by the Room
Legacy room type no longer supported	Go Rooms, P2P Rooms and Small Group Rooms are deprecated and only available to accounts…
audioOnly no longer supported
ParticipantIdentityInvalidError	~Participant identity is invalid
ParticipantIdentityTooLongError	~Participant identity is too long
ParticipantIdentityCharsInvalidError	~Participant identity contains invalid characters
The maximum number of published tracks allowed in the Room at the same time has been…	ParticipantMaxTracksExceededError	~Room has reached the maximum number of published tracks
Participant not found	ParticipantNotFoundError
Participant disconnected because of duplicate identity	ParticipantDuplicateIdentityError
The Participant concurrency quota was exceeded
MaxPublishedTracks is out of range
Participant's bandwidth profile configuration is invalid
~Participant status is invalid
Invalid Subscribe Rule(s)
Participant session length exceeded
maxAudioTracks or maxVideoTracks configuration is out of range
Track is invalid	TrackInvalidError
Track name is invalid	TrackNameInvalidError
Track name is too long	TrackNameTooLongError
TrackNameCharsInvalidError	~Track name contains invalid characters
Track name is duplicated	TrackNameIsDuplicatedError
TrackServerTrackCapacityReachedError	~The server has reached capacity and cannot fulfill this request
Raised whenever a Client is unable to create or apply a local media description	ClientLocalDescFailed	MediaClientLocalDescFailedError	~Client is unable to create or apply a local media description
Raised whenever the Server is unable to create or apply a local media description	ServerLocalDescFailed	MediaServerLocalDescFailedError	~Server is unable to create or apply a local media description
Raised whenever the Client receives a remote media description but is unable to apply…	ClientRemoteDescFailed	MediaClientRemoteDescFailedError	~Client is unable to apply a remote media description
Raised whenever the Server receives a remote media description but is unable to apply…	ServerRemoteDescFailed	MediaServerRemoteDescFailedError	~Server is unable to apply a remote media description
No supported codec	Raised whenever the intersection of codecs supported by the Client and the Server (or,…	NoSupportedCodec	MediaNoSupportedCodecError
Media connection failed or Media activity ceased	Media connection failed	Connection with Twilio was interrupted	MediaConnectionError	Raised by the Client or Server whenever a media connection fails or raised by the…	~Media disconnected due to ICE failure	Raised by the Client or Server whenever a media connection fails	ConnectionError
The data channel used by the Data Track had a problem
There was a problem while negotiating with the remote DTLS peer. Therefore the Client…	MediaDtlsTransportFailedError	~The media connection failed due to DTLS handshake failure	Media connection failed due to DTLS handshake failure
ICE connection restart was attempted, but it is not allowed
ConfigurationAcquireFailedError	~Unable to acquire configuration
Unable to acquire TURN credentials	ConfigurationAcquireTurnFailedError
S3 URL for recording upload is invalid	~The recording will not be processed
AWS credentials for recording upload are invalid	~The recording will not be processed
AWS encryption key for recording upload is invalid	~The recording will not be processed
Internal failure while processing a recording
Failed to upload the recording to S3	~A new attempt will be made after a delay
Internal failure when retrieving your account's recording settings	~A new attempt will be made after a delay
Internal failure when creating the recording resource	~A new attempt will be made after a delay
Internal failure when updating the recording resource	~A new attempt will be made after a delay
Invalid URL for external S3 bucket in recording settings
Invalid AWS credentials to access external S3 bucket in recording settings
Invalid public key for media tracks encryption in recording settings
AWS credentials to access external S3 bucket could not be loaded
~Public key credentials for media tracks encryption could not be loaded
Access denied to external S3 bucket configured in recording settings
Deleted a recording with custom configuration as time for retries was depleted	~The recording has been removed and will not be available
Internal failure when bulk deleting compositions from your account
Invalid URL for external S3 bucket in composition settings
Invalid AWS credentials to access external S3 bucket in composition settings
Invalid public key for media tracks encryption in composition settings
AWS credentials to access external S3 bucket could not be loaded
~Public key credentials for media tracks encryption could not be loaded
Access denied to external S3 bucket configured in composition settings
Internal failure while processing media composition
Internal failure when updating the composition resource
Room recordings deleted	The recordings for the room have been deleted from the system
Empty track list for composition	The composition job did not start
Failed to enqueue a room composition from a configured composition hook	The group room will not be composed
Failed to enqueue a room composition	The job will not be executed
The composition job did not start	Composition is too large
Status Callback response timed out
StatusCallbackMethod is invalid	~The recording will be processed, but status notifications will not be sent
StatusCallback is invalid	~The recording will be processed, but status notifications will not be sent
Internal failure when bulk deleting recordings from your account
Invalid URL for external S3 bucket in composition settings
Invalid AWS credentials to access external S3 bucket in composition settings
Invalid public key for media tracks encryption in composition settings
AWS credentials to access external S3 bucket could not be loaded
~Public key credentials for media tracks encryption could not be loaded
Access denied to external S3 bucket configured in composition settings
Video Room Realtime Transcriptions: Configuration Error
Video Room Realtime Transcriptions: Provider Error
Video Room Transcriptions: Unsupported attribute(s) in TranscriptionsConfiguration
Video Room Realtime Transcriptions: Internal Error
Video Room Realtime Transcriptions: Intelligence Service Error
Video Room Realtime Transcriptions: Approaching transcription concurrency quota
Video Room Realtime Transcriptions: Transcription concurrency quota exceeded
Video Room Real-time Transcriptions: Transcription provider failover
Invalid If-Match header	~The specified If-Match header is invalid
~The size of the specified 'Data' parameter exceeds the size limit
The identity specified in the Access Token does not have permissions to perform this…	~Access forbidden for identity
~The specified 'Data' parameter is not valid JSON	Invalid JSON
Rate limit exceeded for {}	The rate of access to this resource exceeds the prescribed limits	~Rate limit exceeded
No parameters specified	Expected at least 1 optional parameter, but none were provided
The TTL value in seconds must either be empty or an integer between 0 and 31 536 000 (1…	~Invalid TTL
Service Instance not found	~The specified Service Instance does not exist
Invalid webhook URL	The specified 'WebhookUrl' parameter is not a valid URL or exceeds the allowed length
Invalid Friendly Name	The specified 'FriendlyName' parameter is not valid
Account cannot access requested Service Instance
Document not found	~The specified Document does not exist	The Document has been removed
Invalid Document data	The 'Data' parameter cannot be null
Document revision mismatch	~The actual revision of the Document does not match the expected revision
List not found	The specified List does not exist
No item with index {} found	List Item not found	~The specified List Item does not exist
List Item revision mismatch	~The actual revision of the List Item does not match the expected revision
The 'Data' parameter cannot be null	Invalid List Item data
Map not found	The specified Map does not exist
No item with key {} found	Map Item not found	~The specified Map Item does not exist
Map Item revision mismatch	~The actual revision of the Map Item does not match the expected revision
The 'Data' parameter cannot be null	Invalid Map Item data
Map Item already exists	~A Map Item with given key already exists in the Map
SyncMapItem key may not be empty	Invalid Map Item key	~The Map Item key must be a string with length 1-256
Message Stream not found	~The specified Message Stream does not exist
The 'Data' parameter cannot be null	~Invalid Message Stream Message data
Unique name not found	~No object with the specified unique name exists
Unique name already exists	~An object with the specified unique name already exists
Invalid Unique Name
~Identity must be a string with length 1-256	Invalid identity
Permission not found	~The specified Permission does not exist
~Number of subscriptions per connection is over the limit	An SDK attempted to open and listen for updates for more than 2000 objects
~Invalid 'Direction' query parameter
~Invalid 'Order' query parameter
Invalid 'Bounds' query parameter
Invalid 'PageToken' query parameter	Your query specifies an invalid paging token
Sync: Invalid 'PageSize' query parameter	~The requested page size must be in the range [1-1000]
Invalid List Item index	~The List Item index must be a non-negative integer
Invalid index name	~The specified index does not exist
Valid query expression is expected	~Invalid query
The query expression must contain less than 30 operators	~Query expression contains too many operators
Any array within query expression must contain less than 30 items	~Query expression contains an array with too many items
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
~Signature invalid
'Topic' is absent
~'Event' data in payload is absent
'Topic' is empty
'Topic' is too long
'Event' value type must be Map
~'Authorization' header is missing or is invalid
Authorization failed
~Token invalid
~Required header is missing or invalid
~Validation Error
~Resource Not Found
~Too Many Requests
~Internal Server Error
~Resource Is Still In Use
~System Resource Cannot Be Modified
~Transaction Conflict
~Resource Already Exists
~Account Limit Reached
~Referenced Resource Not Found
~Security Guardrail Violation
Downstream Authentication Failed
End User Identification Timeout
End User Data is Not Available
~Invalid Configuration
Downstream Carrier Error
~Invalid phone number
Downstream Verification Failed
~Unsupported Carrier
Invalid parameter: {}	Invalid parameter '{}': {}	Invalid parameter To: {}	Invalid parameter: Channel	Invalid parameter: Code	Parameter value is incorrectly formatted or is not an accepted option	~The response message contains the name of the invalid parameter	Invalid parameter
Selected template translation is not approved
Max check attempts reached	Max (5) verification check attempts reached
Max send attempts reached	This rate limit is triggered when the verification lifecycle (sending and checking) is…
~Service does not support this feature	Your service does not have access to this feature
SMS is not supported by landline phone number	You have attempted to send the verification code to phone number that does not support…
'Amount' & 'Payee' params are required
Max rate limits per service reached
Rate limit with that UniqueName already exists
UniqueName format is invalid
Max Buckets per Rate limit reached
~Bucket with the given Interval already exists
Your application is initiating many verifications in a short period of time for the…	~Too many concurrent requests for phone number
A Messaging Configuration already exists for the given country
Call channel is not supported when using PSD2
Max number of mailers per account reached
Error while encrypting or decrypting the API key
Invalid Service configuration	A Mailer must be associated with the Service
SendGrid Template is not active
SendGrid Template does not contain required placeholders
Messages to {} require use case vetting
No target verification specified
~SendGrid The from address does not match a verified Sender Identity	The from address does not match a verified Sender Identity
Delivery channel disabled: {}	Create verification failed because delivery channel is currently disabled	~Delivery channel disabled
Missing substitutions for selected template
~Translation already exists for the provided template
Messages sent to china require friendly_name
The selected channel for template is not supported
Template was not found
Template translation was not found
Sender id already exists for account
Sender id does not exist
Default sender id can't be deleted
Sender id can not be set as not default
Sender Definitions does not match with requirements
The domain could not be obtained from the given email
The given domain is on a deny list
Verification Creation Attempt blocked by Twilio	Verification creation attempt is blocked by Twilio
BYOT feature is not enabled
Templates not allowed
Static message required
WhatsApp template not found
Custom messages are not supported
Custom messages are not supported
You have exceeded your messaging limits
Service already exists
Message Length Exceeded
Friendly Name contains a restricted word
Translation content is invalid for this template type
Missing Registration for Australia
Invalid Templates parameter
Templates are invalid
Email settings are incomplete
~Invalid Param
Entity already exists
FactorType already exists
~Access Token parameters are invalid
~Invalid Request
Cannot resend push notifications to 'none' notification platform
Challenge verification attempts limit reached
Push notifications limit reached for a Challenge
Factor verification attempts reached
Factor verification failed
Challenge creation limit reached
Unauthorized factor creation
Factors binding format is invalid
Reached max limit of 20 push Factors associated per Entity
Factor already exists
Factor is unverified
Challenge already responded
Challenge verification window expired	~Challenge expired
Challenge verification failed
~Translation for locale not found, using default
Too many requests to create factors for the entity
The provided channel is not supported by the given template. Verify is falling back to…	Channel not supported by template; Verify falling back to static message
Entities rate limit exceeded
Verify SNA does not work with psd2_enabled
Failed to invoke the webhook
Locale requested is not supported by Verify Text-To-Speech conversion
The SMS message was sent using a brandless template
The SMS message was sent using a brandful template
The SMS message was sent using a brandless template
Account SID is invalid or not provided
Factor SID invalid or not provided
Service SID invalid or not provided
Challenge SID invalid or not provided
Entity SID invalid or not provided
~Entity invalid or not provided
Invalid entity identity
Challenge details invalid or not provided
Factor type invalid or not provided
Factor config invalid or not provided
Relying party invalid or not provided
Relying party id invalid or not provided
Invalid page size
~Invalid page token
~Invalid id
Invalid rawId
Authenticator attachment invalid or not provided
Authenticator response invalid or not provided
Authenticator data invalid or not provided
~Client data invalid or not provided
~Signature invalid or not provided
Factor does not match the relying party of the challenge
Illegal factor status
Invalid challenge timeout
~Public key invalid or not provided
Attestation object invalid or not provided
Attested credential data invalid or not provided
~User display name not provided
Factor not found
Challenge not found
Entity not found
Authenticator criteria are missing from the request
~Network Error
~Mapper Error
~Storage Error
~Input Error
Key Storage Error
~Initialization Error
Authentication Token Error
TemplateSid is only supported for the SMS channel
~Custom message did not match any template
The destination phone number has been temporarily blocked by Twilio due to fraudulent…	Verification delivery attempt blocked	A verification delivery attempt was blocked	This is because Fraud Guard has identified potential fraudulent messages being sent to…
Phone Number already exists	Phone Number or Phone Number Prefix already exists in Safelist
Verification blocked by Fraudulent Signup Prevention
Verification blocked by Verify Device Intelligence
Invalid Contact ID format
~Unexpected result when creating contact
Contact not found
Multiple contacts were found
Contact address not found
Verification SID invalid or not provided
Verification ID invalid or not provided
Factor ID invalid or not provided
~Unsupported channel
Verification not found
Unsupported passkeys relying party
Unsupported passkeys approval content type
Unsupported passkeys verification content type
~Recipient invalid or not provided
Recipient type unsupported
Unsupported verification content type
~Illegal status
SNA Phone Number Mismatch
~SNA Error
SNA Downstream Error
SNA User-Agent Mismatch Error
SNA Verification Result Pending
SNA URL Failed
SNA Carrier Not Detected
SNA Potential Dual SIM Detected
SNA Carrier Header Error
SNA Downstream Carrier Error
SNA Carrier Identified Invalid Phone Number
Auto Channel Failed: None of the available channels could be selected due to validation…	Auto Channel Failed: No channels selected due to validation errors. Check console
Unprovisioned or out of coverage	No information returned on the requested phone number
Authorization required for Canada lookups
App hash can only be used with SMS channel
SendGrid maximum credits exceeded
SendGrid Authenticated user is not authorized to send mail
The destination phone number has been blocked by Verify Geo-Permissions. {} is blocked for {} channel for all services	Verification delivery attempt blocked	The destination phone number has been blocked by Verify Geo-Permissions HTTP status:…
Lookup Package is Not Enabled	Your account is not enabled to call the requested package
Lookup Unsupported Country
~Lookup Error
Live activity not enabled
Phone number outside of coverage
Lookup Package Quota Reached
Requested phone number not mobile
Lookup Provider Degradation
Lookup Request Must Be Completed in Different Twilio Region
Lookup rate limit exceeded
Lookup Not Enough Request Parameters
Lookup Malformed Request Parameter
Lookup Request Cannot be Completed in Twilio Region
Lookup SIM Swap Information is Incomplete From Carrier
Lookup Carrier Information Not Available
Invalid Magic Number
Verification not found
Maximum rate limit for Trial Accounts	The account has reached the maximum rate limit for Trial Accounts
Phone Number is Cancelled
~Phone number rate limit exceeded
Lookup Usage Disabled
~Something went wrong. Try again later
~Invalid Request
Business Profile not found
Invalid phone numbers format
Phone number not branded by Twilio
Invalid Push Token
Branded Channel not found
Phone record number not found
Business Profile already exists
Phone number CPS not found
Business status does not allow updates
Error communicating with Regulatory Compliance API
Error communicating with Regulatory Identification API
Brand not found
Error reading logo file
Selected logo is not a valid PNG file
Error uploading logo to the storage
Branded Call not found
Phone Number(s) already used in a Branded Channel
Business status does not allow dismissal
Brand status does not allow updates
Brand status does not allow dismissal
Brand status does not allow to have branded channels
Business status does not allow to have brands
Channel not found
Account exceeded the hourly messages limit
Rich Content Delivery Not Supported by Messaging Provider
Add-ons: Internal server error	This is generic catch all error for Add-on related conditions that were not caught by a…
Add-ons: Request timed out	The Add-on Provider failed to respond in the allotted time
Add-ons: Provider could not complete request	The Add-on Provider provided a HTTP Status Code in the 500 range
Add-ons: Requirements to invoke AddOns have not been met	A parameter required to complete the request was missing or is not supported
Add-ons: No results	The Add-on Provider returned a successful response but the Response Validation Schema…
Add-ons: Bad request	The Vendor provided an HTTP Status Code in the 400 range
Add-ons: Add-ons unavailable for GET callbacks	Due to the size limitations of GET callbacks we do not include Add-on results in GET…
Add-ons: Response body too large	The Add-on Provider returned a response payload that exceeded 64 kilobytes
Add-ons: HTTP too many redirects	Add-on Provider returned too many HTTP redirects
Add-ons: Could not fulfill request with available data	One of the request fields in the Add-ons specification could not be interpolated with…
Document upload not found
Invalid filename
An internal error occurred, and the service was unable to write data relevant to your…	~Failed to write to the database
A SID that was provided in the request was not valid	~Invalid SID
Exchange not found	The exchange SID in the request could not be found
MPLS carrier not found	The MPLS carrier SID in the request could not be found
Direct connect not found	The direct connect SID in the request could not be found
Bandwidth reserve not found	The bandwidth reserve SID in the request could not be found
MPLS carrier is not associated with the exchange	The MPLS carrier SID in the request is not associated with the exchange SID in the…
Direct connect is not associated with the exchange	The direct connect SID in the request is not associated with the exchange SID in the…
Bandwidth reserve is not associated with the exchange	The bandwidth reserve SID in the request is not associated with the exchange SID in the…
Account SID was not found	The account SID in the request could not be found in the Twilio Interconnect directory
An attempt was made to access a restricted resource without proper authorization	~No authentication was provided
~The access credentials provided are not authorized to access this resource
Connection not found	The connection SID in the request could not be found
Unable to identify account owner of connection	The connection SID in the request is orphaned, and the owner cannot be identified
Connection not ready	The connection SID in the request is not fully configured
Connection in transition	The connection SID in the request is currently in a state of transition
Connection not active	The connection SID in the request is not currently active
No IP route specified	~The request did not identify an IP route
Invalid IP route	~The request provided an invalid IP route
IP route exceeds permitted IP range	The request provided an IP route that would exceed permitted IP range
Connection pending deletion	The connection SID in the request is pending deletion
IP Gateway Invalid	~The request provided an invalid gateway IP address
Missing account SID	The request did not specify an account SID
The request did not specify an exchange SID	~Missing exchange
Missing connection type	~The request did not specify a connection type
Interconnect: Invalid connection type
Interconnect: Missing MPLS carrier SID
Interconnect: Extra MPLS parameter
Interconnect: Connection expired
Interconnect: No useful parameters provided
Interconnect: No bandwidth was specified in the request	~The request did not specify bandwidth
Interconnect: This account is not a subaccount of the Interconnect Connection owner's…	Interconnect: Account is not a subaccount of the Connection owner
Interconnect: The subaccount is not authorized to access this connection
IP address(es) already linked to another connection	An IP address can be associated to one Interconnect connection only
Provisioning failure - Network-API is unavailable!	Network API is not available to perform the provisioning task
Provisioning failure - Requested bandwidth not available on the network device	Network device does not have the capacity available to perform the provisioning task
Channel could not authenticate the request. Please see Channel specific error message…	Channel authentication failed. See Channel-specific error for details	The Channel could not authenticate the request
Channel could not find the From address
Channel could not find To address	You have tried to send a message to a To address that is inactive or invalid
Channel did not accept given content. Please see Channel specific error message for…	Channel rejected content. See Channel-specific error for details
Could not format given content for the channel	Content could not be formatted for this channel. See Channel-specific error
Twilio could not find a Channel with the specified From address
Could not execute the request because the channel module has been misconfigured. Please…	Request failed: channel module misconfigured. Check Channel config in Twilio
Channel provider returned HTTP 5xx error. See Channel-specific error for details	Channel provider returned an internal service error (HTTP 5xx). Please see Channel…
Twilio's platform encountered an internal error processing this message
Invalid Request: Twilio encountered an error while processing your request
Channel provider returned an internal service error
Channel policy violation	This message send failed because it violates Channel provider's policy
Channel message blocked by user action
Channel Sandbox can only send messages to phone numbers that have joined the Sandbox	InvalidSandboxRequest
Failed to send freeform message because you are outside the allowed window. If you are…	Failed to send freeform message because you are outside the allowed window. Please use…	Outside messaging window. For WhatsApp, use a Message Template instead	Failed to send message because you are outside the support window for freeform messages…
~Rate limit exceeded
Account {} exceeded the {} rps rate limit	~Rate limit exceeded for Channel
Media failed to download
Twilio encountered a Business Manager account error
Channel invalid content error	Message contains content that is rejected or unsupported by the messaging channel
Invalid vname certificate
Channel generic error
Invalid message recipient	For WhatsApp, the message is undeliverable due to the recipient being an invalid user…	~Message Undeliverable
Media already exists
Channel sender content flagged as spam
~Template does not exist for a language and locale
Number of parameters provided does not match the expected number of parameters	~does not match the expected number of parameters
~The receiver failed to download the template
~Unsupported parameter for type of channels message
Channels message cannot have same 'From' and 'To'	Message cannot have the same To and From for account {}
We cannot send this message to this user because of a WhatsApp limitation	Failed to send message because this user's phone number is part of an experiment	~User's number is part of an experiment
Recipient opted out to receive message	Recipient blocked to receive message
Media exceeds size limit
This operation is blocked because the RCS agent has not launched, the recipient has not…	This operation is blocked because the RBM agent has not launched	The RCS sender does not have permission to send to this recipient	This operation is blocked because the RCS sender has not launched and the recipient has…
The specified phone number cannot be reached using RCS at this time	The specified phone number cannot be reached by RBM at this time
Channel Media Upload Error
Account {} exceeded the {} daily messages limit	Account exceeded the daily messages limit	Account exceeded the maximum amount of messages per 24 hours
Facebook warning: reduce message rate outside 24-hour window to avoid restrictions	Warning! Facebook says your page is engaging in behavior that may be considered…
Template submission failure	This message matches a template that was rejected by WhatsApp or failed to be submitted	~Template Rejected
WhatsApp has reported that the template has been temporarily paused due to recurring…	~Template paused
WhatsApp has reported that the template has been permanently disabled due to recurring…	~Template disabled
Link to a sample media file returns 403 Forbidden
Link to a sample media file returns 404 Not Found
Link to a sample media file returned an unexpected error status
~Template approved
Link to a sample media file returned an invalid Content-Type
Meta chose not to deliver this WhatsApp marketing message	Meta may limit the number of marketing template messages a person receives from any…	~This message was not delivered to maintain healthy ecosystem engagement
WhatsApp User Opted Out of Receiving Marketing Messages
WhatsApp Sender or Account is Locked	WhatsApp Business Account is Locked	Twilio cannot send the message because WhatsApp has locked the WhatsApp Business…
Legacy WhatsApp Template Used
Template sync can take up to 10 minutes. Wait, then retry sending your message
Template unavailable for use
Only marketing messages supported on MM Lite API
Ineligible account type
Template Submission Rate Limit Exceeded
Business is restricted from messaging users in this country
Phone number migrated to a different WhatsApp Business Account
WhatsApp Display Name Rejected
WhatsApp Terms of Service for Marketing Messages API not accepted
~Validation Error
waba_id provided is not valid or unable to be used
Account already linked to another WABA ID
Cannot assign payment method to WABA provided
Maximum number of phone numbers reached for your WABA
Channel does not support this action
phone_number is not a RCS capable number
phone_number must be a valid E.164 formatted phone number
Sender is not ready to add test device
This Sender has been migrated into a different account
The phone number registration error
Sender's phone number or WABA returned 'not found'
The Meta and/or WhatsApp Business Accounts connected to this Sender were disabled by…	Meta disabled the WhatsApp Business Account connected to this Sender
Sender Cannot Be Verified
Too Many Verification Codes
Could not update Whatsapp business profile on the WhatsApp Sender
WhatsApp Sender failed to be automatically registered as OTP was not received
Downstream Service Unavailable at the moment
PIN not retrieved due to sender configuration not being found
Meta rate limit exceeded
Meta Business Account locked. Contact Meta Business Support to unlock
Display name was declined by Meta
A display name change is already in progress for this sender
Pay: Configuration Error	~Failed to retrieve connector configuration
Pay: Service unavailable
Pay: Invalid charge amount
Pay: Invalid paymentConnector attribute in TwiML	paymentConnector attribute provided does not reference a connector configuration
Pay: Connector does not support tokenization
Pay: Connector does not support token type
Pay: Connector does not support creating charge
Pay: Payment Gateway rejected charge creation
Pay: Twilio is no longer authorized to initiate transactions on your behalf
Pay: Payment Gateway rejected token creation
Pay: Connector does not support the requested currency	The currency attribute had a value that the Connector did not support
Pay: Payment Gateway rejected the card
Pay: Connector does not support supplied paymentMethod attribute
Pay: ECP/ACH requires AVSName Parameter in the <Pay> verb
Pay: <Pay> verb is missing a needed Parameter
Pay: Invalid Action URL
Pay: BankAccountType Parameter not supported with PaymentMethod = 'credit-card'
Pay: Value needed for either Capture or Status parameters
Pay: Required payment information incomplete
Pay: Invalid Parameter Value
Pay: Invalid Operation
Pay: Invalid Test Card Number
Pay: Invalid Test Bank Account Number
Pay: Connector Instance Not Approved
ConversationRelay: Invalid Parameter	Invalid values ({}) for tts settings	Invalid values ({}) for transcription settings	A 64101 Error is an indication there is something wrong with the <ConversationRelay> parameters
ConversationRelay: Unable to Connect to Websocket URL	A 64102 Error is an indication there is something wrong with the <ConversationRelay> url parameter when Twilio…
ConversationRelay: Internal Server Error
ConversationRelay: Max call duration reached
ConversationRelay: Websocket ended	The websocket disconnected from the server side during an ongoing call	Too many consecutive malformed messages
TTS provider rejected the request due to invalid parameters	ConversationRelay: Invalid argument
ConversationRelay: Invalid Message Received
ConversationRelay: RTP Timeout
ConversationRelay: Concurrency limit reached
ConversationRelay: Account has been opted out
ConversationRelay: TTS provider service error	Error converting tokens to speech, code: {}, error: {}, tokens: {}
ConversationRelay: TTS conversion error
ConversationRelay: ASR provider connection error
~Network Error
~Mapper Error
~Storage Error
~Input Error
Key Storage Error
~Initialization Error
Authentication Token Error
Verify WhatsApp channel not configured
Validation Failed
Bad request
~Outdated Entity
Unauthorized	authentication failed	Your AccountSid or AuthToken was incorrect	authentication failed: Invalid issuer in the Assertion/Response. Was '{}', but expected '{}'
Failure Threshold Exceeded
Authorization failed: required permission	Authorization Error: required permission	Authorization Failed	Authorization Error: actor doesn't have any assertions	actor doesn't have any assertions	Authorization Error: required permission {} is missing	Twilio could not authorize the given request	~Authorization Error: no requested permission	Authorization failed: required permission {} is missing	Authorization Error
Public Key Client Validation Required For Account
~Public Key Client Validation Not Enabled For Account
~Unsupported Public Key Algorithm
~Unsupported Public Key Length
~Unsupported Public Key Exponent
Invalid Public Key
~Invalid Type Specified in the Request
Invalid AWS credentials
~Maximum Number Of API Keys Exceeded
~Request Contains Invalid Flags
~Public Key Specified Does Not Exist
Public Key Is Invalid
~Request Is Missing Required HTTP Headers
Request Hash Is Invalid	~The request signature in JWT is invalid or missing
no valid certificate for identity realm	Bad SSO Settings	no valid certificate for identity realm {}
Bad Saml Response
Invalid User Grants
Usage API version not eligible
Subject not eligible for the usage export functionality
Usage export not found
~Account Not Ready
~Number Already Added to Another Service
Participant Already In Interaction	~Participant has already been added to Interaction
~Participant Already In Session
Phone Number Already In Service	PhoneNumber has already been added to Service
Short Code Already In Service	ShortCode has already been added to Service
No Available Voice Proxy
No Available Message Proxy
No Available Proxy For Country
No Proxies For Service
No Available Proxy
No unreserved numbers in proxy pool
No Available Unused Proxy
Not Found Phone Number SID
Not Found Short Code Sid	Short Code Sid is not associated with your Account
Not Found Unmanaged Identifier	Unmanaged Proxy Identifier not found
Unmanaged Proxy Identifier not found	Not Found Unmanaged Identifier Sid
Not Found Chat Service
~Record to be updated was not found in database
~Session with the unique name not found
Account Sid Invalid
Identifier Proxy Pair Invalid	Invalid Identifier and Proxy Identifier pair
Interaction Sid Invalid
Participant Identifier Invalid	Participant identifier provided does not appear to be a valid, reachable phone number
Participant Sid Invalid
Phone Number Did Invalid	Invalid Phone Number Did
Invalid Phone Number SID	Phone Number Sid Invalid
Service Sid Invalid
Session Sid Invalid
Storage Operation Failed	~An internal server error has occurred during a storage operation
Internal Server Error from Downstream	A downstream server failed or refused to process a request
No Records Updated	~Record to be updated was not found
~An internal server error has occurred
Flex Configuration Error	A Flex component was not configured correctly
Service Creation is restricted for new customers
PhoneNumber is not available	Phone Number Not Available
Non Unique Service Name	Service UniqueName must be unique
Non Unique Session Name
Proxy Identifier In Use	Proxy identifier already in use with requested identifier
Proxy Identifier Not In Service	Proxy identifier not associated with service
Proxy Identifier Not Owned By Account
~Session is closed and cannot be updated	Session Closed
Session Status Invalid	Session status change not supported	~To re-open a session, choose In Progress
Too Many Added Participants	A Session may have at most 2 participants
~Unauthorized Operation
Proxy Number In Active Sessions
~Duplicate Entry
Downstream Request Rejected	A downstream service rejected a request from Proxy on your behalf
No Partner Participant Found	Example Message: Incoming message or call found no target participant in session…
Account Sid on Legal Hold	Account <AccountSid> is on legal hold
Unsupported Identifier Type For Session Mode	Cannot add <Identifier> to session <SessionSid>
Flex Configuration Error	A Flex component was not configured correctly
Chat Integration Error	A Chat element was not configured correctly for Proxy
Chat Channel Attribute Error
Chat Configured Proxy Identifier Not Found	Received a chat message for a proxy identifier that does not exist in your Proxy pool
Requests Rate Limited on Endpoint
Maximum Pool Size Error
Duplicate Participant Request	Possible duplicate Participant created in multiple Sessions
Approaching Maximium Number Pool Size	Your Proxy number pool has reached 85% of the maximum limit
Unauthorized Request. Signature is missing or is invalid
Parameter Validation Failed
~Invalid attempt to Re-Open a Session	Participant is active in another Session
Possible duplicate Participant created in multiple Sessions	Simultaneous requests to create the same Identifier in one or more Sessions
Message Matched Stop Word
No Active Session	You received a call to your Proxy Number from a caller who is not a participant in an…
~Unknown Participant
Expired Proxy Session
No valid proxy scenario for handling inbound call or message	~Unknown Scenario
Interaction Not Open	Received interaction completion event for an Interaction that is already complete
Open Interaction Not Found	Received a call with no open interaction
~Callback Error
Inbound Contact Rejected
Message To Voice Only Session Rejected	Example Message: Inbound message to voice-only session rejected
Call To Message Only Session Rejected	Example Message: Inbound call to message-only session rejected
Out-Of-Session Callback Error
The Execution has exceeded max steps allowed for a flow	This limitation is enforced to prevent infinite loops
The Widget has exceeded max steps in a loop
Unexpected event while processing Widget
Failed to add member to Chat Channel
~Failed to transition because no match was found
Failed to create Chat Channel
Connecting to a Call timed out
Failed to connect to outgoing Call
Timed out enqueueing Call
~There was an internal error while processing a Function
~Failed to send Message
Failed to update Sync service
Failed to invoke Understand API
~There was an internal error while processing an HTTP request
Failed to Create Task
~Outbound HTTP Request Failed
Error in Twilio Function Response
Template evaluation error in Studio widget	An error occurred when Studio tried to evaluate your template syntax
Twilio phone number using deprecated API version	Studio does not support 2008-08-01 API
Unsupported Trigger Type
Flow revision must be an integer or enum(LatestPublished, LatestRevision)
must be a valid, non-liquid flow sid	{} can only be used in flows triggered by the REST API	Flow definition validation failed	The Flow Definition is invalid	~boolean found, string expected	integer found, string expected	string found, boolean expected	does not have a value in the enumeration [{}]	must be a constant value {}	is missing but it is required
Creating an Execution via REST API failed due to malformed contact parameters	When creating a flow execution via the REST API, the To and From parameters may not…
Subflow could not be executed	~Subflow Error
Studio Flow exceeds maximum allowed widgets
Studio Execution failed because Flow exceeds maximum allowed widgets
Error parsing type in Studio widget
Invalid wait URL in Studio widget
Function invocation resulted in StatusCode 4xx	~Unauthorized - you are not authenticated to perform this request	Unauthorized - you do not have permission to perform this request
Your Function invocation resulted in StatusCode 5xx	Your Function responded with an error	Error on Twilio Function response	~Runtime application timed out	We are sorry, an application error has occurred	Unhandled promise rejection: TypeError: {}	Unhandled promise rejection: ReferenceError: {}
Deployment Installation Failure	Your latest Functions and Private Assets failed to be deployed
Your Function execution resulted in logging a warning message	~Function execution resulted in a warning log
Your Function execution resulted in logging an error message	~Function execution resulted in an error log
~Environment Context too large
~Unsupported Runtime
Headers or cookies too large	~Request or response headers/cookies size is greater than the limits
~Multi-valued headers not supported
Super SIM registration failed due to Internal Error
Parameter missing while registering a Super SIM
Super SIM cannot be registered
The Super SIM already belongs to the requesting Account
Super SIM update operation failed due to Internal Error
Super SIM not found
Super SIM's Target Fleet not found
Unable to activate your Super SIM as it does not belong to a Fleet
Unable to remove your Super SIM from its Fleet
Unable to update your Super SIM's Fleet while it is in status scheduled
Unable to update your Super SIM to the desired status
A Super SIM with the specified Unique Name exists already
IP Commands error
The device was not attached to a cellular network
Received error response to IP Command callback request
No eSIM Profiles are available
~An invalid parameter value was passed to the API
Request StartTime and/or EndTime must be aligned to UTC day boundaries
Request StartTime and/or EndTime must be aligned to UTC hour boundaries
The maximum allowed query period is 31 days for group by sim queries
The requested query period exceeds the maximum allowed period for the requested…	Query period exceeds the maximum allowed for the requested Granularity
StartTime parameter is too far in the past. It must be within the last 18 months
~Attachment Failed Due To Internal Error
Data Session Establishment Failed Due To Internal Error
Attachment Rejected Due To Network Not Allowed
Attachment Rejected Due To Rate Limiting
Attachment Rejected Due To SIM In New State
Attachment Rejected Due To SIM In Inactive State
This limitation is enforced to prevent infinite loops	Execution has exceeded max steps allowed for a flow
Workflow execution timed out
Workflow execution failed
Unable to render block
~Error while creating execution via REST API
~Invalid credential
Session terminated: insufficient credits or funds for this credential
Session with provider terminated due to provider issue
~Invalid attribute
~Internal Server Error
Max call duration reached
~RTP Timeout
~Concurrency limit reached
Uncaught Flex JavaScript Exception	A client-side JavaScript exception occurred within the Flex UI
Message SID is invalid
AccountSid SK	Too Many Errors	AccountSid {} is invalid	Your Flex application has exceeded the publish rate limit of errors per second
Unable to fetch plugins from the Custom Plugins URL
~Message Truncated
~Invalid direction
~Invalid validity period value
The message SID already exists
~Account is not active
MessageSid is invalid
~'Recipients' list has too many items [deprecated]	'Recipients' list has too many items
'Template' or 'TemplateSid'&'TemplateLanguage' or 'MediaUrls' is required
~Validity Period should be positive integer
Body and Template (Body, Sid, Language, Args) are provided
'Template' or 'TemplateSid'/'TemplateLanguage' is required to send a Template Message
'Template' and 'TemplateSid'/'TemplateLanguage' must not be specified together
'Template' field is too long
'TemplateArgs' dictionary size is too large
One of 'TemplateArgs' dictionary key is blank
One of 'TemplateArgs' dictionary key is too long
One of 'TemplateArgs' dictionary value is too long
One of 'TemplateArgs' dictionary value is null
Template body has tag which is not provided in 'TemplateArgs'
~Template body has unsupported tag type
~Template body could not be parsed
Broadcast 'FriendlyName' is too long
Broadcast 'IdempotencyToken' is too long
Broadcast 'CorrelationId' is empty
Broadcast 'CorrelationId' is too long
Broadcast Recipients list is empty [deprecated]	Broadcast 'Recipients' list is empty
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
Unique name already exists
Assistant failure to start collection
Error processing answer during collection
Invalid Collect Field Type
[Autopilot] Signature validation failed
Sink could not be created
Sink could not be found
Incorrect values for pagination
Account reached the max sink limit
Test event cannot be found
Test ID is invalid
The sink sid is in an invalid format
Sink still in use	There are subscriptions using this sink
~Subscription could not be created
~Subscription could not be created
~Subscription could not be found
Event type list is empty
Event type not found
Event delivery to sink failed
Delivery throttled
~Event dropped due to an internal error
Internal error, delivery retried
Sink endpoint rejected the event
Sink endpoint returned a server error
Could not connect to sink endpoint
Sink endpoint did not respond in time
'Types' Parameter Required	You attempted to create content, but you forgot to include at least one type within the…
The 'variables' parameter exceeds the allowed limit	~Invalid variables. The max amount of variables allowed is {}
'language' Parameter Required
Invalid language code
ContentSid Required	A ContentSid must be specified if content variables are provided in the request
The Content Sid is Invalid	The Content Sid you are using is not valid
The Content Variables parameter is invalid
Unsupported Content Type	Creating new twilio/button templates is no longer supported
The template associated with this SID has already been submitted for approval
Invalid Content update
~Replay failed
Unable to deliver events to sink	The sink you are using for your Event Streams subscription is having issues	There is an issue with sending event to your sink
There was an error with your AWS role	The role associated with your AWS Sink is not allowing Event Streams to send events
There was an error with your Kinesis stream	The Kinesis Stream associated with this Sink is having issues
There is an issue with the Kinesis Stream Name or Region	The ARN provided for your Kinesis Stream is invalid
Consent has already been provided for this account and vendor
Transcriptions: request to transcribe audio error
Transcriptions: Invalid transcribe value
Transcriptions: configuration not found
Transcriptions: status callback response error
Transcriptions: status callback response timed out
Transcriptions Settings: Invalid encryptionEnabled value
Transcriptions Settings: encryptionKeySid invalid or not found
Transcriptions Configurations: Invalid callback configuration
Transcriptions Configurations: UniqueName is required
Transcriptions Configurations: UniqueName is invalid
Transcriptions Configurations: Language is required
Transcriptions Configurations: Language is invalid
Transcriptions: transcription internal error
Transcriptions: audio processing error
Transcriptions: Encryption failed and transcription result files deleted
Transcriptions: Invalid encryption credentials
Transcriptions: sourceSid invalid
Transcriptions: Status invalid
Filter limit exceeded
Date range is not valid
Invalid FromDate
Ttl is out of range
Account Sid on Legal Hold
Invalid media url
Media url is empty
Failed to transcribe
Transcript media processing error
~Media file reached maximum size
Invalid media type
Failed to download audio file
Speech-to-Text engine error
Failed to delete resource
Media content is empty
~Failed to download media: file was not found
Failed to download media file: unauthorized
~Invalid sample rate found on media
Corrupted media provided
Media duration is too long
Media has too many channels
PCI Recordings are not supported
Twilio Recordings with external storage are not supported
Voice Intelligence does not support encrypted recordings	Conversation Intelligence does not support encrypted recordings
Twilio Recording is not in a valid status to be transcribed
~Public Key Encryption is disabled for this account
Twilio Recording is not found
~Public Key Encryption credential is invalid
Public Key Encryption does not support media redaction
Status callback response error
Status Callback response timed out
AI/ML Features Addendum has not been accepted
Voice Intelligence Service was not found	Conversation Intelligence (classic) Service was not found
Language code on the Transcription request does not match the Voice Intelligence…	Transcription language code does not match the Conversation Intelligence (classic)…
Voice Intelligence Error	Conversation Intelligence Error
Service requires redaction but request language is not available for redaction
Service requires media redaction but language is not supported for redaction
~Rule execution failure
Language operator execution failure
~Configuration validation failed during processing
~Operator execution timeout
~Operator output schema validation failed
~Operator guardrail violation
Conversation Memory observation retrieval failed
Conversation Memory traits retrieval failed
~Configuration validation failed
~Configuration version conflict
~Operator schema validation failed
~Operator version conflict
~Unable to retrieve OAuth access token
General Service Error
Tool Execution Error
Guardrails input check failed
Guardrails response check failed
Invalid or Unresolved External Tool Endpoint
Tool input schema is invalid
Require domestic emergency address
Phone number provisioning failed - Unexpected Error
Content Type is not supported on this channel	The content types in the template cannot be used on the channel specified
~Invalid credentials
~Empty client_id
~Invalid grant_type
~Empty client_secret
~Too Many Requests
~Too Many Requests
~Invalid credentials
~Bad Request
~Internal Server Error
Knowledge could not be created
~Partial knowledge refresh
~Search query failed
Content exceeds knowledge size limits
Text resource ingest failed
~Failed to crawl or fetch the URL
URL crawl partially timed out
~File input failed
Partial update, content skipped
Knowledge resource update failed
Knowledge resource deletion failed
Knowledge update validation failed
Knowledge base update failed
Knowledge base deletion failed
Knowledge search validation failed
Knowledge create validation failed
~Knowledge not found
Knowledge base does not exist on this account or has been marked deleted
Knowledge base resource version conflict
Knowledge base resource already exists
Invalid knowledge base request
Knowledge base resource limit exceeded
Invalid knowledge base identifier
Invalid knowledge base operation identifier
Knowledge base operation not found
Knowledge source gateway timeout
Knowledge source access forbidden
Knowledge source URL not found
Knowledge source request timeout
Knowledge source rate limit exceeded
Knowledge web crawl error
Knowledge source bad request
Knowledge source authentication required
Approaching Flex Plugin creation limit
Approaching Flex Plugin Version creation limit
~Observation creation failed
~Observation update failed
~Observation not found
~Profile already exists
Profile schema validation failed
Profile created with defaults
~Invalid CSV format
~Profile access denied
~Profile not found
Bulk trait upsert failed
~Trait not found
~Identifier merge conflict
~Identifier formatting error
~Identifier not found
Bulk identifier add failed
Identifiers skipped during bulk add
~Identifier not found for deletion
~Identifier partially deleted
Trait group name already exists
Trait group not found
Trait group deletion failed
Memory store did not get created
Memory store created with exceptions
Identity resolution config error
Identity resolution settings defaulted
~Profile merge failed
Profile merge completed with conflicts
Profile skipped, bulk creation errors
~Unmapped columns skipped
Identifiers skipped during bulk add
~Trait not deleted
CSV import / upload error
~Summary retrieval failed
~Summary update failed
~Summary deletion failed
~Trait not registered
Memory store does not exist on this account or has been marked deleted
~Store record exists but its status is not ACTIVE
~Resource version conflict
Memory store limit exceeded
Memory store already exists
~Invalid request
Trait group does not exist on the target memory store
Data mapping does not exist on the target memory store
Invalid memory store identifier
Trait or trait group is protected
~Invalid operation identifier
~Operation not found
Trait group limit exceeded
~Trait limit exceeded
Trait group already exists
Data mapping already exists
Invalid suggested mapping identifier
Suggested mapping does not exist on the target memory store
Trait extraction strategy already exists
Trait extraction strategy limit exceeded
Trait extraction strategy does not exist on this account
Invalid trait extraction strategy identifier
Trait is not registered in the memory store
Observation extraction strategy already exists
Observation extraction strategy limit exceeded
Observation extraction strategy does not exist on this account
Invalid observation extraction strategy identifier
~Profile resolution skipped
Profile lookup returned no matching profiles
~Profile lookup failed
~Profile creation failed
The 'From' number isn't assigned to this verified Messaging recipient
Destination number has not completed verification
Invalid template name
The 'From' number isn't assigned to this verified Voice recipient
Destination number has not completed verification
Verify isn't available for this trial account
[HTTP {}] Failed to execute request	Server Error, no content	Api Error: {} - {}	Api Error: Forbidden	Unable to make request, {}	Could not decode response body as JSON. This likely indicates a 500 server error	~error decoding the response for an HTTP error code: {}	Unable to complete HTTP request	Unexpected character ('<' (code 60)): expected a valid value
Secure credential storage failed to load	Secure credential storage failed to load. Alternatively, twilio-cli can use credentials…	Optional dependency keytar was not installed	~Error loading keytar: {}	Failed to find the keytar module with the CLI: {}	Remote error from secret service: {}	No such interface 'org.freedesktop.Secret.Collection' on object at path {}	The name org.freedesktop.secrets was not provided by any .service files	Cannot autolaunch D-Bus without X11 $DISPLAY	A specified logon session does not exist. It may already have been terminated	Cannot create an item in a locked collection
You are creating a profile for region '{}'. Ensure you are using region-specific credentials:	Account SID must be 'AC' followed by 32 hexadecimal digits (0-9, a-z)	~Could not validate the provided credentials. Not saving	Auth Token must be 32 characters in length	Could not create an API Key
Could not find profile	Could not find profile '{}'	There is no active profile set	To create the profile, run:	To activate the profile, run:	To reconfigure the profile, run:	Alternatively, twilio-cli can use credentials stored in environment variables:	The profile '{}' does not exist. Run 'twilio profiles:list' to see the list of configured profiles	No profiles have been configured. Run twilio profiles:create to create one!	You don't have any active profile set, run 'twilio profiles:use' to set a profile as…	~You can also use credentials stored in environment variables:
Token is required for Device.setup()	Cannot construct a Device with options but without a token	token must be a string	A valid Twilio token should be provided	Sync library needs a valid Twilio token to be passed	A valid Twilio AccessManager must be passed to IPMessaging Client	Failed to instantiate Worker. <string>token is a required parameter	Unable to instantiate Worker. <string>token is a required parameter	Failed to initialize Configuration. <string>token is a required parameter	Unable to initialize Configuration. <string>token is required	To update the Twilio token, a new Twilio token must be passed in	~Parameter 'token' must be of type 'string'
Unauthorized: AccountSid or AuthToken was not provided	Unauthorized: AccountSid was not provided	Unauthorized: AuthToken or Api Credentials were not provided	~Unauthorized: Token was not provided	Unauthorized: Token was not provided XRAY TraceId: {}
Hostname/IP does not match certificate's altnames: Host: {}.twilio.com. is not in the cert's altnames	getaddrinfo ENOTFOUND	getaddrinfo EAI_AGAIN	Couldn't resolve host	Could not resolve host	getaddrinfo ENOTFOUND {}.twilio.com	getaddrinfo EAI_AGAIN {}.twilio.com	dial tcp: lookup {}.twilio.com	https://{}.twilio.com/{}: dial tcp	{} 'https://{}.twilio.com/{}': context deadline exceeded	{} 'https://{}.twilio.com/{}': net/http: TLS handshake timeout	java.net.UnknownHostException: {}.twilio.com	Connect to {}.twilio.com:443	The remote name could not be resolved: '{}.twilio.com'	No such host is known. ({}.twilio.com:443)	not known ({}.twilio.com:443)	actively refused it. ({}.twilio.com:443)	has failed to respond. ({}.twilio.com:443)	System.Net.Http.HttpRequestException: {} ({}.twilio.com:443)	System.Net.WebException: {}: '{}.twilio.com'	Invoke-{} : {}: '{}.twilio.com'	error sending request for url (https://{}.twilio.com/	reqwest::Error { kind: Request, url: 'https://{}.twilio.com/	Failed to open TCP connection to {}.twilio.com:443	Failed to connect to {}.twilio.com port 443	php_network_getaddresses: getaddrinfo for {}.twilio.com failed	Cannot connect to host {}.twilio.com:443	Failed host lookup: '{}.twilio.com'	Failed to resolve '{}.twilio.com'	HTTPSConnectionPool(host='{}.twilio.com', port=443): Max retries exceeded with url	certificate is not valid for '{}.twilio.com'	hostname '{}.twilio.com' doesn't match	No subject alternative DNS name matching {}.twilio.com found	certificate is valid for {}, not {}.twilio.com	no alternative certificate subject name matches target host name '{}.twilio.com'	Connection Error: {}://{}.twilio.com/{}	WebSocket connection to 'wss://{}.twilio.com/{}' failed	can't establish a connection to the server at wss://{}.twilio.com	{} 'https://{}.twilio.com/{}': net/http: request canceled while waiting for connection	{} 'https://{}.twilio.com/{}': proxyconnect tcp	https://{}.twilio.com/{}: Connection Failed	https://{}.twilio.com/{}: Dns Failed	ApiConnectionException: Connect to {} failed	ApiConnectionException: Connection refused	ApiConnectionException: Connection timed out	ApiConnectionException: connect timed out	Connect Timeout Error (attempted address: {}.twilio.com:443	Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = https://{}.twilio.com/{}	~Unable to reach host: '{}'	connect ECONNREFUSED {}:443	connect ETIMEDOUT {}:443	System.Net.Sockets.SocketException: {} {}:443	self signed certificate in certificate chain	unable to get local issuer certificate	certificate signed by unknown authority	certificate verify failed	Could not create SSL/TLS secure channel	tlsv1 alert protocol version	sslv3 alert handshake failure	Received fatal alert: protocol_version	Received fatal alert: handshake_failure	invalid peer certificate	The SSL connection could not be established, see inner exception	The request connection took longer than {}	tunneling socket could not be established	Connect Timeout Error (attempted addresses: {}:443	TransportError{reason: :nxdomain	TransportError{reason: :econnrefused	TransportError{reason: :ehostunreach	TransportError{reason: {:tls_alert	HTTPoison.Error{{} reason: :nxdomain	HTTPoison.Error{{} reason: :econnrefused	HTTPoison.Error{{} reason: :connect_timeout	HTTPoison.Error{{} reason: {:tls_alert	A server with the specified hostname could not be found	Could not connect to the server	The Internet connection appears to be offline	An SSL error has occurred and a secure connection to the server cannot be made	The certificate for this server is invalid	Unable to connect to service	Unable to connect. Is the computer able to access the url?	PKIX path building failed
ClientId or ClientSecret or TokenManager can not be null	ClientId, ClientSecret, or TokenManager cannot be null	Token Manager can not be null	Client Id can not be null	Client Secret can not be null	TwilioBearerTokenRestClient was used before token manager was set, please call…	twilio: API OAuth object is nil	twilio: API OAuth credentials are nil	~Client id and Client secret are mandatory	Credential Provider can not be null	ClientId or ClientSecret can not be null	ClientId or ClientSecret cannot be null	client_id and client_secret are required
Failed to fetch access token	Failed to fetch access token: Error Status Code: {} Failed to fetch access token	Token creation failed	twilio: API response to create a token did not return a valid token	~Invalid credentials	token expired	Malformed token received
This operation is restricted via API for Primary Customer Profiles. Use Twilio Console…	Secondary Customer Profile for direct_customer can only be created through Twilio…
Endpoint is not supported in realm '{}'
Reservation {} not in expected state [pending] and cannot be updated to [onHold]	~Reservation {} not in expected state [pending] and cannot be updated to [{}]	Reservation {} is already in state [{}] and cannot be updated to [{}]
HTTPSConnectionPool(host='{}.twilio.com', port=443): Read timed out	ApiConnectionException: Connection reset	{}.twilio.com:443 failed to respond	Connection Error: {}://{}.twilio.com/{} ---> System.Threading.Tasks.TaskCanceledException: A task was canceled	OpenSSL SSL_connect: Connection reset by peer in connection to {}.twilio.com:443	{} 'https://{}.twilio.com/{}': EOF	{} 'https://{}.twilio.com/{}': net/http: request canceled (Client.Timeout exceeded while awaiting headers)	{} 'https://{}.twilio.com/{}': read tcp	~Remote end closed connection without response	Connection aborted.', ConnectionResetError	Net::ReadTimeout	Net::OpenTimeout	execution expired	end of file reached	Faraday::TimeoutError	Faraday::ConnectionFailed	Connection reset by peer - SSL_connect	java.net.SocketTimeoutException: Read timed out	java.net.SocketException: Connection reset	The request was canceled due to the configured HttpClient.Timeout of {} seconds elapsing	A task was canceled	An existing connection was forcibly closed by the remote host	Operation timed out after {} milliseconds with {} bytes received	timeout of {}ms exceeded	socket hang up	ESOCKETTIMEDOUT	read ECONNRESET	TransportError{reason: :timeout	TransportError{reason: :closed	HTTPoison.Error{{} reason: :timeout	HTTPoison.Error{{} reason: :closed	The request took longer than {} to receive data	The request timed out	The network connection was lost
accountSid is required	keySid is required	JWT does not have a signing key configured	JWT does not have a signing key	~identity is required to be specified in options	secret is required
accountSid must start with AC	The given SID indicates an API Key	AccountSid '{}' is not valid. It should be the 34 character unique identifier starting with 'AC'	The value for your ACCOUNT_SID in your .env file is not a valid Twilio Account SID
username is required	password is required	Username can not be null	Password can not be null	TwilioRestClient was used before AccountSid and AuthToken were set {}	accountSid is required	{} requires an Account SID and Auth Token set explicitly {}	Credentials are required to create a TwilioClient	Twilio could not find your account credentials	AccountSid can not be null	Credentials have not been initialized or changed, please call {}	AuthToken '{}' is not valid	Missing config. You must set either the username & password or SID and auth token	Account SID and auth token are required	~Credentials are required to create a Client
~Unexpected StatusCode from INVITE response 403	sip status: 403	Failed to authenticate on INVITE to	Received response: 'Forbidden' from	SIP/2.0 403 Forbidden {} pstn.twilio.com
~Fatal response '403' received from {} on registration attempt	Failed Registration with status Forbidden [403]
Business Type is required. If the Business Type is not SOLE_PROPRIETOR
✖ Failed Deployment │ ERROR │ undefined
We couldn't find any Twilio credentials for you	Please enter ACCOUNT_SID and AUTH_TOKEN in your .env file	You are missing a Twilio Account SID. You can add one into your .env file:	You are missing a Twilio Auth Token. You can add one into your .env file:
~Failed to upload Asset {}
Invalid or disallowed parameters provided - trial accounts have limited parameter…	~Invalid or disallowed parameters	Invalid or disallowed parameters provided
Attempt to register when device is in state '{}'. Must be 'unregistered'	Attempt to unregister when device is in state '{}'. Must be 'registered'	Attempt to '{}' when device is in state 'destroyed'	~Device has been destroyed	A Call is already active
X-Twilio-Signature	Twilio Request Validation Failed	No signature header error	validate this request without first configuring our auth token	[Twilio]: Error - Twilio auth token is required for webhook request validation	validate this request without first configuring our SharedKey secret	Twilio SharedKey secret is required	[Twilio]: Unsupported webhook signature algorithm	X-Twilio-Signature mismatch	Twilio signature mismatch	Twilio signature validation failed	Twilio signature verification failed	Twilio signature validation error	Twilio signature verification error	Invalid Twilio signature	Missing Twilio signature	Twilio signature check failed	Twilio signature does not match	Invalid Twilio request signature	Error validating Twilio signature	Error verifying Twilio signature	Twilio webhook invalid signature	Twilio webhook signature check failed	Invalid signature for Twilio webhook	Signature Twilio invalide	Firma de Twilio inválida	Twilio signature is invalid	Twilio signature invalid	Bad Twilio signature	Failed Twilio signature verification	Failed to verify Twilio signature	Failed to validate Twilio signature	Could not verify Twilio signature	Invalid signature from Twilio	Signature validation failed for Twilio	Signature verification failed for Twilio	Twilio request signature mismatch	Invalid Twilio webhook signature	Twilio webhook signature mismatch	Twilio webhook signature is invalid	Twilio webhook signature invalid	Twilio webhook signature validation failed	Twilio webhook signature verification failed	Twilio webhook validation failed	Twilio webhook verification failed	WhatsApp Signature Validation Failed	~Invalid signature	Webhook signature mismatch	Webhook signature validation failed	Webhook signature verification failed	Webhook verification failed	Auth token is required`,
};
