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
    '400 3 1 6 93 7518 1380 600 1 1 1 1 1095 100 1 1 1 2 1 4 5 1 1 3 15 1 1 3 1 1 1 8 49 10 10 1 1 428 1 19 330 1 1 98 100 1 99 600 110 1 1 8 81 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 41 11 1 1 1 1 6 1 1 3 1 1 1 1 1 1 1 1 1 1 2 1 2 2 68 10 10 80 1 1 1 7 1 89 1 1 1 1 1 1 1 1 1 1 1 1 77 11 40 51 1 1 1 1 5 100 191 1 1 1 1 1 1 1 1 1 1 90 1 1 1 1 1 1 3 1 1 1 2 2 1 1 1 1 1 1 3 4 1 1 1 1 1 1 1 1 1 1 1 59 700 2 1 1 5 991 1 1 1 7 1 9 1 1 1 1 1 1 1 1 71 2 1 2 1 1 1 1 1 1 1 1 1 887 1 1 5 1 1 391 601 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 12 1 1 1 11 1 1 1 1 1 1 1 1 1 1 1 1 37 502 1 1 1 1 1 1 1 1 1 393 1 1 5 1 1 1 1 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 944 1 1 1 1 1 1 1 1 1 1 1 8 1 2 78 1 1 1 1 1 1 44 1 1 1 1 1 1 2 1 1 1 241 1 5 1 3 9 1 3 3 71 3 1 596 1 1 98 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 32 1 1 99 1 1 1 1 1 1 1 1 11 1 1 27 1 1 1 1 1 1 1 1 1 12 1 1 1 1 1 1 1 1 1 1 1 20 1 1 1 97 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 3 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 40 1 1 1 1 3 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 163 1 1 8 91 4 95 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7 1 1 1 2 1 14 1 1 1 1 1 1 1 1 1 11 1 1 1 26 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 2 1 1 70 50 50 1 1 1 1 96 501 1 1 1 1 1 1995 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 1 1 1 1 1 1 1 2 91 1 1 1 4798 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 57 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 264 4 5 1 26 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 15 110 5 5 10 16 1 54 1 1 9 17 5 13 1 1 1 1 1 1 1 1 1 1 1 32 1 1 1 1 1 1 1 1 1 81 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 81 1 1 1 1 6 1 1 1 2 1 1 1 1 91 1 1 1 1 1 1 95 1 1 1 1 1 1 1 1 1 1 1 89 1 98 1 1 1 1 4 1 17 3 51 1 3 2 1 13 2 1 1 26 70 3 1 296 1 1 1 1 6 10 1 1 1 1 6 1 9 1 1 8 1 1 1 7 41 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 78 1 1 1 2 1 4 1 1 1 1 1 85 1 1 1 1 1 1 1 1 1 1 2 2 1 1 2 1 1 1 1 1 78 1 1 1 96 1 99 1 1 1 1 1 1 94 1 1 1 1 1 1 44 1 1 1 1 1 45 1 1 1 7 1 289 4 6 91 1 1 1 1 2 1 3 7 1 1 1 1 79 2 799 1 1 1 101 2 1003 3 1 2 1 7 1 1 5 1 1 867 1 1 1 1 1 1 1 1 991 1 2999 1 4 95 10 1 1 1 1 6 1 1 1 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 4842 1 1 1 1 1 1 1 1 1 40 51 1 1 6 92 1 1 1 1 1 1 1 1 1 1 1 89 1 1 1 1 1 1 1 1 1 2 1 37 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 20 1 198 1 99 1 10 4 4 12 2 8 3 1 15 1 1 1 1 1 5 1 1 1 1 1 1 1 1 2 1 1 2 1 3 1 5 1 1 1 2203 1 1 1 1 1 5 1 12 1 1 1 1 1 1 1 1 1 1 17 958 1 991 1 1 1 1 2 44 1 1 1 1 1 1 1 1 1 1 1 2 2 3 1 5 2 1 1 22 1 1 1 1 1 1 1 2 91 1 1 1 1 1 1 1 1 1 1 1 1 1 1 86 1 1 1 1 1 1 1 1 1 1 10 1 1 1 1 1 1 1 1 1 1 1 1 2 6 1 1 5 2 1 1 2 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 4 1 1 1 3 4 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 2 1 1 47 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 10 1 1 1 1 1 1 1 1 6 1 1 58 1 1 8 90 1 1 1 1 1 1 1 1 1 1 1 290 1 1 1 1 1 1 94 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 70 1 13 785 1 1 1 1 47 1 19 1 29 1 1 1 1 1 1 1 1 1 1 4 1 1 14 2 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 12 1 1 1 1 1 1 1 2 1 1 1 1 7 1 19 1 1 8 1 1 1 1 86 1 1 1 1 1 1 2 1 1 89 1 1 1 1 596 1 1 1 1 2 94 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 1 1 1 1 1 1 1 1 73 1 1 1 1 1 1 1 1 1 6 1 1 83 1 1 1 1 96 1 1 1 1 1 1 1 1 92 1 99 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 2 1 1 1 27 1 1 1 1 1 1 1 1 1 334 3 1 1 1 1 1 39 1 2 3 44 1 2 47 1 4 1 44 1 4 1 2 1 41 1 49 1 1 49 3 65 31 1 1 1 1 4 44 5 2 1 1045 1446 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 2979 1 1 1 1 1 1 1 192 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 53 1 1 3 1 1 1 1 1 1 1 1 1 1 2 1 4 1 1 1 1 1 1 1 1 1 2 1 27 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 9 1 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 3 1 1 1 2 1 3 1 59 10 1 6 2 1 11 1 1 1 6 10 50 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 75 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 1 1 1 1 1 272 1 1 1 1 1 1 1 1 1 991 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 1 17 1 47 100 20 781 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 1 48 1 1 1 2 1 1 1 1 2 1 889 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 77 1 1 1 1 1 1 1 1 1 3891 1 1 1 1 1 1 1994 1 1 1 1 46 1 1 48 1 1 1 1 1 45 1 1 1 1 1 95 1 1 9848 1 1 1 1 96 1 1 2 1 1 1 93 2 1 1 1 1 1 93 1 1 1 1 1 1 1 1 92 1 1 1 1 1 95 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 76 100 1 99 1 1 1 1 1 1 1 1 1 1 2 87 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 974 1 1 1 1 1 1 1 1 991 1 1 1 1 1 1 1 1 1 1 1 389 1 1 98 100 1 1 1 1 1 95 1 1 1 1 1 295 1 1 1 1 5996 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 59 1 1 1 1 299 597 1 1 1 1 1 1 1 93 1 1 1 1 97 1 1 798 1 1 1 1 1 1 1 1 1091 1 1 1 1 1 895 1 1 98 1 99 1 99 1 1 1 1 96 1 1 1 97 1 99 1 1 1 1 401 1 94 2 1 1 1 1 2 1 1 1 1 1 1 1 1 2 1 81 1 49 50 1 1 1699 2000 1 1 1 1 1 81011 36585 239399 1',
  ids: 'host-not-reachable oauth-token-fetch-failed sdk-account-sid-form sdk-credentials-missing webhook-signature-mismatch',
  products:
    'platform 5 verify 1 video 1 platform 1 phone-numbers 1 voice 3 messaging 1 voice 1 platform 3 voice 1 messaging 1 platform 16 messaging 2 voice 1 messaging 1 platform 1 voice 1 platform 3 voice 1 platform 2 voice 109 messaging 11 voice 11 taskrouter 2 voice 2 taskrouter 4 voice 1 taskrouter 12 voice 41 phone-numbers 52 contacts 26 chat 1 contacts 17 platform 12 messaging 3 platform 16 chat 1 platform 4 messaging 1 platform 7 messaging 1 platform 3 voice 44 sip-trunking 9 voice 1 sip-trunking 6 voice 3 messaging 4 voice 3 phone-numbers 7 messaging 1 phone-numbers 14 platform 1 phone-numbers 4 platform 7 voice 4 messaging 12 phone-numbers 1 messaging 1 phone-numbers 1 messaging 11 phone-numbers 4 sip-trunking 1 messaging 1 phone-numbers 8 messaging 45 voice 2 phone-numbers 82 messaging 6 organizations 36 messaging 198 voice 73 sip-trunking 1 voice 1 sip-trunking 1 voice 4 sip-trunking 3 voice 7 sip-trunking 1 voice 2 sip-trunking 1 voice 10 sip-trunking 11 voice 5 sip-trunking 2 voice 2 sip-trunking 1 voice 1 interconnect 4 voice 28 wireless 18 fax 6 messaging 20 voice 2 taskrouter 41 flex 109 frontline 20 flex 2 chat 82 conversations 1 chat 24 conversations 1 chat 4 conversations 1 chat 22 conversations 4 chat 17 conversations 2 chat 14 conversations 1 chat 1 conversations 12 chat 4 conversations 12 platform 6 chat 1 platform 21 chat 1 platform 8 chat 1 platform 2 chat 1 notify 78 video 49 voice 1 video 2 voice 1 video 45 sync 42 taskrouter 1 messaging 21 verify 153 lookup 2 verify 4 lookup 19 branded-communications 25 verify 1 platform 10 interconnect 36 messaging 49 channels 11 voice 34 verify 7 platform 23 proxy 74 studio 27 functions 9 super-sim 28 studio 5 flex 1 messaging 1 flex 3 messaging 35 understand 6 events 16 messaging 9 events 5 flex 1 voice-intelligence 48 platform 1 ai-assistants 6 phone-numbers 1 messaging 1 flex 2 platform 5',
  lines: `Bad Request
Forbidden
Not Found
Resource is permanently gone
Internal Error
The API key lacks a permission of Verify	A Restricted key does not have this permission	"required permission twilio/verify
An older Twilio service refused the Access Token	The secret does not belong to the key in the token	The Auth Token was used in the place of an API key	The key belongs to another account than the token	"Invalid Access Token signature	"Signature does not match the content of the request	"Failed to fetch Endpoint Configuration
The account or subaccount is not active	The balance is used up	The subaccount was suspended by its owner	Twilio suspended the account over its policies	"Account is not active
A trial account may not use this feature	The account has not been upgraded	"Trial accounts do not support the feature you tried to use
Incoming call rejected due to inactive account
Call concurrency limit exceeded
Voice calls are switched off for this account
Invalid URL format
Your webhook did not give Twilio a usable answer	Your server answers with an error (5xx)	Nothing is served at this address (404)	The address exists only on your machine or network	Something on the way stops the request	Your own signature check refuses Twilio (403)	The address asks for a login (401 or 403)	The route does not accept the method (405)	Your server answers too late	The answer has no Content-Type header	The certificate of your server is refused	"Got HTTP 404 response to	"Got HTTP 403 response to	"Got HTTP 401 response to	"Got HTTP 405 response to	"Got HTTP 500 response to	"Response does not contain content type	"HTTP retrieval failure
TCP connection timed out
TCP connection refused
HTTP communication total time out triggered
Twilio could not connect to your webhook	The address exists only on your machine or network	The server or the tunnel is not running	A firewall or a network fault stops the connection	Your server answers too late	"HTTP connection failure
HTTP protocol violation
HTTP bad host name
HTTP too many redirects
HTTP invalid redirect
HTTP error response code
SSL/TLS Handshake Error
Certificate Invalid - Domain Mismatch
Certificate Invalid - Certificate Expired
No trusted path to the server's certificate
HTTP connection edge location is invalid
HTTP connection edge location is not supported
HTTP over Twilio Interconnect not enabled for the account
HTTP retry policy is invalid
Fatal protocol violation
Invalid template URL
Invalid template token
Invalid template unclosed brackets
Misconfigured webhook
Invalid webhook method
TwiML response body too large
Media too large for the messaging channel
Empty response body
Twilio could not read your webhook's answer as XML	The answer is JSON, HTML or plain text	The TwiML has a fault in its markup	Something stands before the XML declaration	The answer is empty or cut off	"Content is not allowed in prolog	"The markup in the document following the root element must be well-formed	"XML document structures must start and end within the same entity	"Document parse failure
Invalid Twilio Markup XML version
The root element must be Response
Schema validation warning
Your webhook's answer has the wrong Content-Type	The answer is JSON or a web page, not TwiML	The TwiML is right, its header is not	An address to play does not lead to audio	A media file has a type that messages do not carry	"Invalid Content-Type
Invalid Upload Content-Type
Internal failure while processing your response
Conference and Number nouns mixed inside Dial
Annotate has no valid nested element
Annotate repeats an element that may occur once
Annotate: Invalid nested element
Annotate->BillingReferenceTag cannot be over 128 characters
TwiML for the called party cannot contain Dial
Dial: Invalid method value
Dial: Invalid ifMachine value
Dial: Invalid timeout value
Dial: Invalid hangupOnStar value
Dial: Invalid callerId value
Dial: Invalid nested element
Invalid timeLimit value
Dial: Invalid record value
Dial: Invalid sequential value
Dial: Invalid answerOnBridge value
Dial: Invalid ringTone value
Dial->Number: Invalid method value
Dial->Number: Invalid sendDigits value
Dial: Invalid phone number format
Dial: number is invalid or not supported by Twilio
Dial: Call blocked by Twilio
Dial: Invalid country code
Geo Permission configuration is not permitting call
Dial->Conference: Invalid muted value
Dial->Conference: Invalid endConferenceOnExit value
Dial->Conference: Invalid startConferenceOnEnter value
Dial->Conference: Invalid waitUrl
Dial->Conference: Invalid waitMethod
Dial->Conference: Invalid beep value
Dial->Conference: Invalid Conference Sid
Dial->Conference: Invalid Conference Name
Forbidden verb in conference wait, hold or announce TwiML
Dial->Conference: Invalid Trim Value
Dial->Conference: Invalid Whisper SID
Dial->SIP: Invalid method value
Dial->SIP: Invalid sendDigits value
Dial->SIP: Invalid SIP URI
Dial: No SIP Authorization
Dial: Not allowed in this API version
Dial: account is not enabled for SIP
Dial: Invalid From number (caller ID)
Dial: Invalid callerID, too long
Dial: Invalid username or password attribute
Dial: Too many URIs passed
Dial: Too many headers passed
Dial: Invalid header name
Dial: Header is too long
Dial: SIP host has no public IP address
Addresses at sip.twilio.com cannot be dialed
Invalid recordingStatusCallback URL
Invalid transcribeCallback URL
Dial->Sim not supported in this realm
Conference feature needs the 2010 API version
Gather: finishOnKey has an invalid character
Gather: finishOnKey must be a single character
Gather: Invalid method value
Gather: Invalid timeout value
Gather: Invalid numDigits value
Gather: Invalid nested verb
Gather->Say: Invalid voice value
Gather->Say: Invalid loop value
Gather->Play: Invalid Content-Type
Gather: Invalid input value
Gather: Invalid speechTimeout value
Gather: Invalid maxSpeechTime value
Gather: Invalid partialResultCallbackMethod value
Gather: Invalid hints value
Gather: Invalid language value
Gather: Invalid bargeIn value
Gather: Invalid profanityFilter value
Gather: Invalid model value
Gather: speechTimeout auto clashes with the default model
Gather under PCI compliance needs an HTTPS callback
Gather: Invalid actionOnEmptyResult value
Gather: Degraded Speech
Gather: Google STT V2 settings are invalid
Play: Invalid loop value
Play: Invalid Content-Type
Play: Invalid DTMF String
Say: Invalid loop value
Say: Invalid voice value
Gather: language attribute is not an accepted value
Say: Invalid rate value
Say: Invalid text
Say: text is too long
Record: Invalid method value
Record: Invalid timeout value
Record: Invalid maxLength value
Record: Invalid finishOnKey value
Record: Invalid transcribe value
Record: maxLength too high for transcription
Record: playBeep must be true or false
Recording too short or too long to transcribe
Record: Recording not available for transcription
This type of recording cannot be transcribed
Record: Transcription not available for this recording
Invalid 'recordingStatusCallbackEvent'
Record: invalid recordingTrack value
Record: Invalid trim value
Redirect: Invalid method value
TwiML verb needs a newer API version
Refer works on SIP call legs only
Dial: No referUrl attribute specified
SMS verb not supported in this realm
AddOns are not supported in this realm
Trial call reached the 10-minute limit
Reject: Invalid cause
Pause: Invalid length value
Invalid "To" attribute
Invalid "From" attribute
Invalid Body
Invalid Method attribute
Invalid statusCallback attribute
Document retrieval limit reached
SMS send rate limit exceeded
From phone number not SMS capable
TwiML Reply message limit exceeded
Invalid Verb for SMS Reply
Invalid To phone number for Trial mode
Enqueue: Invalid method value
Enqueue: Invalid waitUrl
Enqueue: Invalid Enqueue action url
Enqueue: Queue name too short
Enqueue: Queue name too long
Enqueue: Invalid waitUrlMethod value
Enqueue: target queue is full
Dial->Queue: Invalid whisper method
Dial->Queue: Invalid whisper url
Dial->Queue: queue name too short
Dial->Queue: queue name too long
Dial->Queue: Invalid ReservationSid
Dial Queue: reservation not found or not accepted
Dial Queue: Worker's activity could not be changed
TaskRouter Dial Queue unavailable in this realm
Enqueue: Workflow SID is not valid
Enqueue: Provided Attributes JSON was not valid
Enqueue: Could not create Task
Enqueue: Unable to cleanup task
TaskRouter Enqueue not supported in this realm
Dial->Conference: Invalid WorkflowSid
Dial->Conference: attributes are not valid JSON
Dial->Conference: Invalid Priority
Dial->Conference: Invalid Timeout
Dial->Conference: Unable to create task
Dial->Conference: Unable to cleanup task
Dial->Conference: Invalid ReservationSid
Dial->Conference: Invalid PostWorkActivitySid
Dial->Conference: Unable to accept Reservation
Dial->Conference: Unable to update Worker
Max concurrent Workers exceeded
TaskRouter statistics start_date over 30 days ago
Start: Invalid nested noun value
Call Progress: Internal Twilio Error
Call Progress: Queue Timeout
Call Progress: Warning Response to Callback URL
TwiML for a live call needs absolute action URLs
Internal Server Error
Whisper Not Available on Twilio Conference
Conference is not bridged
Failed to validate conference attributes
Conference SID or friendly name not recognized
Conference Event: Internal Twilio Error
Conference Event: Error Response to Callback URL
Conference is full
Account's concurrency limit blocked joining the conference
Conference does not exist or is completed
Participant label in Dial Conference is not allowed
Participant label in the API request is not allowed
Participant label in Dial Conference is already taken
Participant label in the API request is already taken
Participant to be whispered is on hold
Participant to whisper to is not in the conference
Unexpected conference status
Recording was too short to be kept
Voice Recording: Unavailable because recording is silent
Voice Recording: Unavailable due to encryption failure
Recording not stored: no valid public key
Recording not stored: internal encryption error
Voice Recording: Encrypted with alternate public key
Call has more than one active recording
Voice Recording: Cannot fetch .mp3 encrypted recording
Bulk deletion of recordings failed
S3 upload of recording failed: invalid configuration
S3 upload of recording failed: access denied
Mono recording cannot be downloaded as dual-channel
This account may not read the Insights data	Advanced Features of Voice Insights are turned off	The call belongs to another account	"Forbidden to access data
No finished summary for this call
Call too old for Voice Insights data
Voice Insights Advanced Features not enabled
Internal Server Error - Query Timeout
Internal Server Error
Invalid query parameter
Invalid document submission
Illegible or blurry document submission
Expired or invalid document submission
Redactions in document
Required criteria are missing
Information does not match the supporting document
Incomplete document submission
Name mismatch (Proof of Identity)
Nationality mismatch (Proof of Identity)
Business registration number mismatch
Business name mismatch
Domestic address required
Domestic emergency address required
Invalid or incomplete address provided
Invalid or incomplete emergency address provided
Address mismatch
Address not found
PO Box not allowed
Proof of Identity Required for Authorized Representative
No proof of the representative's tie to the business
Name mismatch (Proof of Address)
Outdated Proof of Address document
Document contains an inactive business
Uploaded document could not be processed
Personal or document details are missing
Missing information in the form
Information does not match the supporting document
Number type needs a valid address in its country
Issue with the Supporting Document(s)
Issue with the inputs you provided
Individual is under age
Business name could not be linked to the website
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
Business name and website could not be matched
Business ID could not be verified
The address could not be verified
Unable to verify Authorized representative #1
Unable to verify Authorized representative #2
Email domain and website domain differ
Customer Profile or Trust Product does not allow copying
Customer Profile or Trust Product was copied before
Ineligible Business Registration Authority
Copy failed: Address of Profile or Trust Product deleted
unique_customer_provided_id is already in use
Invalid or missing Contact input
Contact validation error
Invalid contact search request
Contact update has invalid JSON or a read-only field
Contact update changes no field
Contact has no name, customer ID or channel
Contact requested by both customer ID and channel
Channel value belongs to another contact
More than one channel marked as primary
Invalid channel
Invalid channel type
Invalid channel input
Channel validation error
Maximum number of channels allowed reached
Invalid Channel Description
Channel value can not be updated
Channel update changes no field
Invalid location type
Maximum number of locations allowed reached
Invalid location input
Location validation error
Invalid country code
Page size is not from 1 to 25
Invalid page token
Location update changes no field
Page token is negative
Custom Field provided is not defined
Invalid or missing Custom Field input
Custom Field validation error
Field definition name already exists
Field definition name exceeded maximum length
Custom field type is not text, date or number
Number of custom field definitions exceeded limit
Field definition name cannot be empty
Request body is not valid JSON
Custom field definition provided is not defined
Internal Server Error
Invalid page size for custom field definition
Custom field name is reserved by Twilio
Unique form key missing from the request
Channel update has invalid JSON or a read-only field
Input request content type is invalid
Server unavailable or busy
A parameter is missing, unknown or misspelled	A required parameter did not arrive	Twilio does not know a parameter	"Missing required parameter	"Bad request
The friendly name is too long or empty	\`FriendlyName\` is outside 1 to 64 characters	"Invalid FriendlyName
Twilio refused to authenticate this request	Account SID and Auth Token do not match	Standard and Restricted keys may not call the Accounts API	The key and its secret are not a valid pair	The API key was deleted or belongs elsewhere	The variables are empty where the code runs	The value carries extra characters	The username is no Account SID and no API key SID	The API key SID stands where the Account SID belongs	The primary compliance profile is not approved	The account is a trial account	No credentials reached Twilio	The Auth Token was replaced	This key may not manage API keys or Auth Tokens	The address names another account	The CLI uses another profile	A key of the parent account does not reach subaccounts	The credentials belong to another Region	The address carries no valid Account SID	The two values are swapped or equal	The \`Authorization\` header has the wrong form	A policy of the account refuses the request	The OAuth access token expired or is not valid	The account is suspended or closed	Organization APIs accept OAuth apps of the organization only	"Authenticate	"Authentication Error - invalid username	"Authentication Error - No credentials provided	"Primary compliance profile is not approved	"This feature is not available on a Trial account	"Policy evaluation failed	"Permission Denied
This address does not accept that HTTP method	The request uses the wrong method	Twilio does not offer this action	"Method not allowed
The account is not active	The balance is used up	The new trial account was not activated	The account or its parent was suspended	"Account not active
The app lacks a right on the customer's account	The Connect App never asked for this right	The customer withdrew the authorization	"Access Denied
The page size is above 1000	\`PageSize\` is larger than the resource allows	"Page size too large
Test credentials may not use this resource	The request is signed with test credentials	"Resource not accessible with Test Account Credentials
Too early to delete this call or message	The record is too fresh	The call is still going on	"Cannot delete this resource before it is complete
This action is turned off for the account	Twilio has turned the action off for this account	"Action disabled for account
The connection uses a TLS version that is too old	The runtime offers only TLS 1.0 or 1.1	A proxy connects on behalf of the application	"Invalid TLS version
Twilio accepts none of the offered TLS ciphers	The runtime or a proxy offers old cipher suites only	"Invalid TLSv1.2 Cipher Suite
Update changes nothing in T-Mobile's records
T-Mobile rejected the phone number
Phone number is empty or has non-digits
Twilio cannot use this Access Token	What the SDK received is not an Access Token	The secret does not belong to the key in the token	The Auth Token was used in the place of an API key	A clock is wrong	The push credential in the token is wrong	The key was made in another Region	"Invalid Access Token	"Twilio was unable to validate your Access Token
The header of the Access Token is wrong	The header of the token lacks a field	An old capability token was sent	"Invalid Access Token header
Key or account in the Access Token is wrong	The key or the account in the token is wrong	The Auth Token was used in the place of an API key	The API key was deleted	The key belongs to another account than the token	The account is suspended or closed	"Invalid Access Token issuer/subject	"Invalid Access Token issuer or subject
The Access Token has expired	The token is older than its lifetime	A clock is wrong	The token is set to live longer than 24 hours	The expiry is not a number of seconds	"Access Token expired or expiration date invalid	"Access Token has expired or expiration date is invalid
The Access Token is not valid yet	A clock is wrong	The token was given a later start	"Access Token not yet valid
The grants of the Access Token do not fit	The token lacks the grant for this product	The grant names a service of another account	The token was made for another product	"Invalid Access Token grants
The signature of the Access Token is wrong	The secret does not belong to the key in the token	The Auth Token was used in the place of an API key	The key belongs to another account than the token	A Restricted key signed the token	"Invalid Access Token signature
Twilio refused the token of this request	The Access Token is refused without a reason	The key belongs to another account than the token	The secret does not belong to the key in the token	The Auth Token was used in the place of an API key	A Restricted key signed the token	The JWT for client validation does not pass	"Authentication Failed	"The authorization with Token failed
The header of the JWT is wrong	The client validation JWT has another header	The header of the token lacks a field	"Invalid Header
Issuer or subject of the JWT is wrong	The client validation JWT names another key	The key or the account in the token is wrong	The key belongs to another account than the token	The account is suspended or closed	"Invalid Issuer Or Subject
The claims of the JWT are not complete	A claim of the token is missing or empty	The client validation JWT lacks a claim	"Invalid Token claims set	"Invalid Claim Set
The JWT is not valid yet	A clock is wrong	The JWT was given a later start	"Expiration Time In The Future
The JWT has expired	The token is older than its lifetime	A clock is wrong	The client validation JWT was used again	"Expired or Invalid Expiration in Token
The JWT is set to live too long	The token is set to live longer than 24 hours	A clock is wrong	The client validation JWT lives too long	"Expiration Time Exceeds Maximum Time Allowed
The signature of the JWT is wrong	Private key and public key are no pair	The secret does not belong to the key in the token	"Invalid Signature
What was sent as a token is not a JWT	What the SDK received is not an Access Token	The header of the token lacks a field	A Restricted key signed the token	The client validation header holds no JWT	"Invalid Token
The update request carries no parameters	No parameter arrived under a known name	"Update request doesn't contain any parameters
Another update of this resource is still running	Two requests change the same resource
Twilio forbids this account the request	The account is suspended or closed	The account works, but may not do this	"Forbidden
Twilio found nothing at this address	The SID is wrong, or what it named was deleted	A variable in the address is empty	The verification is used up	The call has already ended	The resource belongs to another account	A subaccount owns it, and the parent asks	The address itself is wrong	The resource is stored in another Region	Conversations still holds the old user of this identity	"The requested resource	"was not found
The resource is in a state that forbids the change	The resource is busy or in another state than expected	This build is already active in the environment	"Conflict
Twilio no longer offers this API	The request still calls \`SMS/Messages\`	The request calls another API that has ended	"This API is being discontinued
Request Entity Too Large
A parameter has a value that Twilio does not accept	A value is outside what the resource takes	The body has another encoding than the resource expects	"Invalid Parameter
A SID in the request is not a valid SID	The SID is cut off or carries extra characters	The SID names another kind of resource	A variable was empty	"Invalid SID
Twilio wants a newer protocol for this connection	The application connects with TLS 1.0 or 1.1	An old build still runs	A proxy connects with old TLS	"Upgrade Required
Too many requests at the same time	The application sends in bursts	A limit of Verify is reached	The deployment uploads many files at once	"Too Many Requests	"Too many requests for the associated account being sent
Twilio failed while handling the request	A fault or a timeout at Twilio	The API key SID stands where the Account SID belongs	"An internal server error has occurred	"Internal Server Error
This part of Twilio is not available at the moment	A Twilio service is down or overloaded	"Service is unavailable	"Please try again
Twilio Internal Error
Accounts resource error
A subaccount cannot have subaccounts of its own	The credentials belong to a subaccount	"Subaccounts cannot contain subaccounts
Reached maximum number of Services
Calls resource error
No Called number specified
Called number is a premium number
International calling not enabled
Call already initiated
Invalid URL
Invalid SendDigits
Invalid IfMachine
Invalid Timeout
Invalid Method
'From' phone number not verified
The recipient (To) is not a usable phone number	The number is not complete or has a typo	Recipient and sender are the same number	The recipient is a short code or a sender name	A prefix before the number does not fit	A test number that always gives this error	"Invalid 'To' Phone Number	"The 'To' number
Twilio does not accept this From number or name	The sender is not written as Twilio reads it	A SID stands in the place of the sender	The sender name is too general or blocked	A trial account cannot send from a name	The WhatsApp sender is not approved, or lacks its prefix	A prefix before the sender does not fit	The number may not be used for sending or calling out	A test number that always gives this error	"Invalid 'From' Number	"is not a valid phone number, shortcode, or alphanumeric sender ID
Caller phone number is required
Twilio finds no way to call this number	The number is not complete or has a typo	No carrier takes the call to this number	A test number that always gives this error	"'To' phone number cannot be reached
Calls to this country are not enabled for your account	The country is switched off	The number was taken for one of another country	The number lies in a high-risk range of the country	The subaccount has permissions of its own	A test number that always gives this error	"Account not authorized to call
API: Call blocked by Twilio
Called phone number is not valid
Invalid ApplicationSid
'To' phone number not verified
Invalid call state
SipAuthUsername is too long
Illegal characters in SipAuthUsername
SipAuthPassword is too long
Illegal characters in SipAuthPassword
SipAuthPassword is required when providing SipAuthUsername
SIP calling not enabled for this account
SIP URI headers are too long
Illegal characters in a SIP header name
Illegal characters in a SIP header value
Maximum Domains Reached
Domain Validation Error
Invalid Domain
Domain still has subdomains
Invalid Machine Detection configuration value
IP Access Control List Validation Error
IP Access Control List Dependencies Violation
Maximum IP Addresses Reached for List
Address Validation Error
Maximum Credential Lists Reached
Credential List Validation Error
Credential List Dependencies Violation
Maximum Credentials Reached for List
Credential Validation Error
Maximum Number of Trunks reached
Trunk Validation Error
Trunk Dependencies
Trunk Domain already taken
Maximum Origination URIs reached
Trunking CPS change not allowed
Invalid Region
Max Connection Policies Reached
Max Connection Policy Entries Reached
Maximum IP Access Control Lists reached
Invalid ruleset
Invalid SIP Manipulation Policy SID
Invalid SIP Manipulation Policy
Account has too many SIP Manipulation Policies
Maximum number of actions per rule reached
Maximum number of conditions per rule reached
No AMD status callback URL provided
Invalid Answering Machine Detection Parameters
Inbound caller's number is not verified
'To' number cannot be a Short Code
To and From are the same number
Trial account cannot send from an Alphanumeric Sender ID
SMS to premium-rate or information numbers not allowed
Invalid BYOC trunk SID
Cannot create application: application limit exceeded
Approaching application creation limit
Invalid Phone Number
Invalid URL
Invalid Method
Trial account cannot get an inbound phone number
Cannot set VoiceFallbackUrl without setting Url
Cannot set SmsFallbackUrl without setting SmsUrl
SMS settings not possible for this phone number type
Messages to this country are not enabled	The country is switched off	The number was taken for one of another country	The subaccount has permissions of its own	Twilio does not deliver to this destination	A test number that always gives this error	"Permission to send an SMS has not been enabled for the region indicated by the 'To' number	"permissions disabled for the destination region
Phone number does not support VoiceCallerIdLookup
ApplicationSid is not accessible
Phone Number is invalid
PhoneNumber is not available
Number is already usable for outgoing calls and messages
Phone number already validated on your account
Invalid area code
No phone numbers found in area code
Phone number already validated on another account
Invalid CallDelay
Invalid PlayUrl
Invalid CallbackUrl
AreaCode Parameter not Supported
PhoneNumber Provisioning Type Mismatch
The Account SID in the request is not valid	The API key SID stands where the Account SID belongs	The value is no whole Account SID	The target account of a number transfer is wrong	The account is closed or does not exist	"Invalid AccountSid	"AccountSid SK
Account does not exist
Account is not active
Target account is unrelated to the number's owner
Only the parent account can transfer phone numbers
Status value for the account is invalid
Subaccount status locked: parent account is suspended
Parent account's status cannot be updated
Subaccount status locked: suspended by Twilio
Subaccount status locked: subaccount is closed
Reached maximum number of subaccounts
Invalid PageToken
Resource not available
Invalid callback URL
Invalid transcription type
RecordingSid is required
From is not an SMS-capable number of this account
Message body is required
Message has no From or MessagingServiceSid
Message has no To phone number
Body too long for the old SMS/Messages endpoint
This sender cannot send messages to this recipient	The number cannot send this kind of message	The number belongs to another account	Test credentials send only from +15005550006	The sender is not written in full	The number cannot send to this country or network	A WhatsApp sender is written without its prefix	A short code sends only inside its country	The number is still being ported or hosted	"The 'From' phone number provided	"is not a valid message-capable Twilio phone number for this destination	"is not a valid, SMS-capable inbound phone number or short code for your account
Trial account can only send from the sandbox number
The recipient is not verified for this account	A trial account sends to verified numbers only	The primary compliance profile is not approved	The number is verified, but not in this form or account	"is unverified. Trial accounts cannot send messages to unverified numbers	"The 'to' phone number provided is not yet verified for this account.
Invalid 'StatusCallback'
The recipient has opted out of your messages	The recipient answered STOP	The number has a new owner, the stop is an old one	A test number that always gives this error	"Attempt to send to unsubscribed recipient	"The message From/To pair violates a blacklist rule
Too many messages queued for this From number
No message route between this To and From
PhoneNumber Requires Certification
The recipient is not a mobile number	The number is a landline	The number is not complete or has a typo	The number belongs to a device and has an unusual form	A test number that always gives this error	"'To' number is not a valid mobile number	"is not a mobile number
Phone Number Requires a Local Address
From matches several numbers of the account
Message body is longer than 1600 characters
The message body cannot be sent
Message has no body, media URL or Content SID
Invalid media URL(s)
From number cannot send MMS
MMS is switched off for this account
Number of media files exceeds allowed limit
Invalid validity period value
Invalid 'StatusCallbackEvent'
Max Price must be a valid float
Address Validation Error
Address Validation Error - Check Suggested Address
Address tied to a verified Document cannot be changed
Phone Number Requires an Address
SIP Trunk is still used for emergency calls
'To' number cannot be a landline
End-User assigned to a Bundle cannot be deleted
Supporting Document used by a Bundle cannot be deleted
Supporting Document is not eligible for deletion
Regulatory Bundle is not eligible for deletion
Regulatory Bundle with assigned numbers cannot be deleted
Phone Number Requires a Bundle
Phone Number Requires a Verified Identity Document
Document does not satisfy regulatory requirement
Maximum subject length is 40 characters
There are more recipient addresses than allowed
ContentSid Required
The ContentSid is Invalid
The ContentVariables Parameter is invalid
The Sender ID is invalid
Parameter exceeded character limit
From is not your number or a matching Short Code
From number belongs to another account
'From' number is not SMS-capable
The Messaging Service does not exist
Messaging Service cannot send new messages
Messaging Service has no number for this message
The Messaging Service contains no phone numbers
The Messaging Service is invalid
Alpha Sender ID Missing from the request
Alpha Sender ID not usable in this Messaging Service
Phone Number Already Exists in Messaging Service
Sender does not belong to the Messaging Service
Number or Short Code is in another Messaging Service
Messaging Service Use Case is Invalid
Messaging Service Number Pool size limit reached
Phone number has neither SMS nor MMS capability
Brand Registration SID does not fit the Campaign
Incompatible Messaging Service/A2P Use Cases
A2P Use Case is Invalid
A2P Brand cannot import a Campaign Verify token
Invalid Campaign Verify token
Campaign Verify token import already in progress
Brand update count exceeded
Only a failed Brand can be updated
Starter Brand registration is paused
Campaign registration lacks parameters
Campaign field is too long or too short
Cannot perform operation on suspended campaign
System under maintenance
Cannot perform operation on suspended brand
Campaign limit reached on the Brand
Default Messaging Service Not Found
Brand 2FA Failed
Campaign Registration Blocked for Non-Compliant Brand
DltPEId is invalid
DltTemplateId is invalid
InvoiceTag is longer than 32 characters
From and To are on different channels
Call timed out
Call Queue Full
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
Not portable: country or rate center unsupported
Not portable: number already in your account
Not portable: number in someone else's Twilio account
Not portable through the API, manual porting available
Internal error while checking portability
Not portable: number in one of your accounts
Port-in failed: contact support
Port-in failed: carrier restrictions on the number
Port-in failed: number inactive or disconnected
Port-in failed: end user name does not match
Port-in failed: address does not match
Port-in failed: invalid PIN
Port-in failed: invalid account number
Port-in failed: invalid subscription right
Port-in failed: port date rejected
Port-in failed: number is not portable
Port-in failed: invalid Bundle
Port-in failed: required fields missing
Port-in failed: numbers from several countries
Port-in failed: Address SID is not valid
Phone number has no configuration for the region
Invalid End-User Type or Number Type
Regulation for the number group not found
Regulation SID or number country and type missing
Unable to parse bundle status
Bundle status and properties updated together
The object SID does not fit the Bundle
This type of object cannot join a Bundle
Unable to parse attributes JSON
Supporting Document status and attributes updated together
Supporting Document status value is invalid
Supporting Document has no Type
Supporting Document has no FriendlyName
Invalid End-User Type in request
Invalid Number Type in request
Missing End User
Missing End-User field
Missing Supporting Document
Missing Supporting Document field
Supporting Document and End-User fields differ
An Address is missing
Emergency address is not registered
Emergency Status cannot be updated
Regulatory Bundle does not qualify for copying
Regulatory Bundle cannot transfer Item Assignments
Source Bundle for replacing items not found
Bundle cannot replace items from itself
Source Bundle lacks the latest Regulation requirements
Supporting Document Bundle Assignment cannot be removed
Bundle cannot be copied: its Address was deleted
Account may not get new long code numbers
Number being ported out cannot be released
Phone Number linked to Active Route Configuration
Phone number fields not supported in this region
Phone Number Operation not permitted within Region
Phone Number Operation not permitted within Region
Starter profiles are temporarily disabled
Twilio phone number using deprecated API version
Redaction clashes with long code STOP filtering
Redaction clashes with Short Code STOP filtering
Redaction clashes with Sticky Sender
Redaction clashes with Advanced Opt-Out
Redaction clashes with Fallback to Long Code
Redaction clashes with GET for inbound webhooks
User list filter is not valid
First name of the user is not accepted
Last name of the user is not accepted
External ID of the user is not accepted
The provided user's username is invalid
The SCIM schema syntax is invalid
Organization has too many managed users
The requested SCIM user was not found
User's status does not allow an update
User has no primary email address
Primary email address is not valid
Updating the email address is unsupported
Updating the username is unsupported
Primary email address and username differ
The SCIM PATCH request is invalid
Updating the organization owner is not allowed
The email domain is unverified
The organization's users API refuses the credentials	The request is not signed with an OAuth token	The OAuth token expired, or its app lacks the scope	The token belongs to another organization	"The request is not authorized
Request breaks a business rule
Version conflict in SCIM header
Rate limit exceeded
Duplicate username or externalId
Invalid page token
The organization was not found
The organization's account was not found
Organization has no room for more accounts
Organization has an account owner who is not managed
Account creation names no owner
The organization's accounts API refuses the credentials	The request is not signed with an OAuth token	The OAuth token expired, or its app lacks the scope	The token belongs to another organization	"The request is not authorized
Request to the Organizations API is not valid
No credentials that count for this organization	No \`Authorization\` header reached Twilio	The resource belongs to another organization	The request is signed with an Auth Token or API key	"does not contain any authorization information
Request is rate limited
Role assignment scope is not a managed account
Role assignment identity is not a managed user
The role assignment has an invalid role
Listing role assignments requires query parameters
Queue overflow
The account was suspended before the message went out	Twilio suspended the account	The main account above this subaccount is suspended	"Account suspended
The recipient's phone could not be reached	The phone is off, out of coverage or abroad	The number receives no SMS	The carrier filters your messages	The mobile plan does not take short codes	The carrier has a fault	"Unreachable destination handset
The message was blocked on the way to the recipient	The recipient opted out	Twilio or the carrier filters the message	The number is on a do-not-disturb register (India)	The number receives no SMS	"Message blocked
The carrier does not know this number	The number is no longer in use	The number has a typo	The number receives no SMS	"Unknown destination handset
The number is a landline or its carrier is out of reach	The number is a landline	The carrier cannot be reached from a short code	An internet line does not take SMS	"Landline or unreachable carrier
The message was filtered by Twilio or a carrier	The text looks like spam to a filter	The sender is not registered for US traffic (A2P 10DLC)	The country wants registered sender names	The filter is wrong about your message	"Message filtered	"Carrier violation
Delivery failed and the carrier gave no reason	The phone is off, out of coverage or abroad	The network blocks sender names	The network stumbles over a long text or special characters	The carrier refuses or has a fault	"Unknown error
Missing inbound segment
Message price exceeds max price
MMS not available for this number in its region
TTL is too small
TTL is too big
'To' attributes are Invalid
Non-supported channel type is used
'To' and 'From' channel types are incompatible
Carrier network congestion
Alphanumeric Sender ID not registered, delivery may fail
Content size exceeds carrier limit
Internal Failure with Message Scheduling
Internal Failure with messaging service orchestrator
US A2P 10DLC: rate limits exceeded
US A2P 10DLC: Brand's daily message cap reached
Numeric Sender ID Not Provisioned on Carrier
US A2P 10DLC: 50% of T-Mobile daily limit used
US A2P 10DLC: 70% of T-Mobile daily limit used
US A2P 10DLC: T-Mobile daily limit reached
Invalid API version
Invalid ContentRetention
Invalid AddressRetention
Invalid MaxRate
Toll-Free Number Has Not Been Verified
US A2P 10DLC: Campaign suspended
US A2P 10DLC: sender number is not registered
US A2P 10DLC: number is still being set up
Validity Period Expired
Outbound Messaging Disabled
OTP Message Body Filtered
Filtered to Prevent Message Loops
Blocked: Alphanumeric Sender ID is not registered
Unregistered sender used for a United Kingdom number
Sender ID is generic or has special characters
International SMS via Domestic Gateway
Domain SID is invalid
Domain is unverified
TLS certificate for your Domain has expired
Links not shortened due to application failure
Shortened link not found, fallback URL used
No shortened link and no fallback URL
Domain is not set up for click tracking
Domain private certificate has not been uploaded
Account is not part of an organization
Callback URL is invalid
Domain is blocked
URL is on a deny list
Account is not found
Specified date is too old
Specified date is not available yet
Date format is incorrect
Certificate or private key is missing
Certificate cannot be parsed
Private key is invalid
Certificate and private key pair is invalid
Domain has no certificate and private key yet
Fallback URL is missing
Fallback URL is invalid
Callback URL is missing
MessagingServiceSID cannot be empty or null
US A2P 10DLC: Sole Proprietor number limit reached
10DLC number could not be registered
MessagingServiceSID is invalid
MessagingServiceSidsAction is invalid
Certificate is self signed
Messaging Service is used by another domain configuration
Domain's certificate will expire soon
Certificate cannot be validated
The certificate could not be uploaded
Invalid DNS setup for link shortening
Unable to issue certificate
Unable to renew certificate
Parameters are not valid
Not Found
This message cannot be canceled
Provider Timeout Error
Invalid Phone Number SID
Toll-free verification rejected: edit window expired
Toll-free verification rejected: unknown reason
Toll-free verification rejected: sexual content
Toll-free verification rejected: spam
Toll-free verification rejected: loan marketing
Toll-free verification rejected: fraud
Toll-free verification rejected: business data invalid
Toll-free verification rejected: no express consent
Toll-free verification rejected: number not at Twilio
Toll-free verification rejected: no proper age gate
Toll-free verification rejected: bad URL in sample message
Message delivery blocked
Toll-free verification not processed: invalid address
Toll-free verification not processed: invalid email
Message blocked as suspected fraud
Account exceeded the messages limit
Toll-free verification rejected: hate content
Toll-free verification rejected: alcohol
Toll-free verification rejected: firearms
Toll-free verification rejected: tobacco or vaping
Toll-free verification rejected: cannabis or CBD
Toll-free verification rejected: third-party debt collection
Toll-free verification rejected: gambling
Toll-free verification rejected: sweepstakes
Toll-free verification rejected: stock alerts or platforms
Toll-free verification rejected: cryptocurrency
Toll-free verification rejected: get-rich-quick schemes
Toll-free verification rejected: debt reduction
Toll-free verification rejected: credit repair
Toll-free verification rejected: third-party lead generation
Toll-free verification rejected: illegal goods
Toll-free verification rejected: deceptive marketing
Toll-free verification rejected: sample URL without HTTPS
Toll-free verification rejected: business not verified
Toll-free verification rejected: website not validated
Toll-free verification rejected: end business missing
Toll-free verification rejected: consent tied to service
Toll-free verification rejected: no proof of opt-in
Toll-free verification rejected: opt-in data shared
Toll-free verification rejected: number shared by businesses
Toll-free verification rejected: over 5 numbers unexplained
Toll-free verification rejected: phishing
Message blocked as suspected fraud
Twilio Internal Error
Message not allowed at this hour by local regulation
Message not allowed at this hour by local regulation
Message does not match the Sender ID's use case
Attempt to send to unsubscribed recipient
Failed to Upsert Consent
Failed to Upsert Contact
Brand Registration Failure: Invalid input parameters
Brand Registration Failure: Registration not found
Brand Registration Failure: Duplicate record detected
Brand Registration Failure: Max registration limit reached
Brand Registration Failure: Country code not allowed
Brand registration failed: Sole Proprietor not enabled
Brand registration failed: address used too often
Brand registration failed: phone number used too often
Brand registration failed: email address used too often
Brand registration failed: mobile number used too often
Brand Registration Failure: Unsupported mobile phone number
Brand Registration Failure: Invalid or expired OTP
Brand Registration Failure: Unsupported email address
Brand Registration Failure: Invalid postal address
Brand Registration Failure: Unsupported country code
Brand Registration Failure: Obfuscation check failure
Brand registration failed: no business registration number
Brand registration failed: no Registration Authority
Brand Registration Failure: Internal system error
Brand Registration Failure: Temporary system error
Brand Registration Failure: General error
Brand registration failed: connected bundles not valid
US A2P Registration: General error
Brand feedback: tax ID and related data differ
Brand feedback: public company status or stock data wrong
Brand feedback: not a US government entity
Brand feedback: no 501(c) tax-exempt status found
Brand feedback: registration details not verifiable
Campaign vetting rejection - Unknown Error
Campaign rejected: Brand support email not valid
Campaign vetting rejection - Terms & Conditions
Campaign vetting rejection - Content Violation
Campaign vetting rejection - Spam/Phishing
Campaign vetting rejection - High Risk
Campaign vetting rejection - Invalid Campaign Description
Campaign vetting rejection - Opt-out Error
Campaign rejected: no acceptable age gate
Campaign vetting rejection - Embedded Phone Number
Campaign vetting rejection - Subscriber Help
Campaign vetting rejection - Invalid Website URL
Campaign rejected: public link shortener in sample message
Campaign rejected: sample message does not fit use case
Campaign vetting rejection - Invalid Brand Information
Campaign rejected: direct lending not declared
Campaign vetting rejection - Opt-in Error
Campaign vetting rejection - Disallowed Content
Campaign vetting rejection - Excessive EIN
Campaign rejected by one or more carriers
Campaign rejected: use case cannot be registered
Campaign rejected: registration request timed out
Campaign rejected by a DCA2
Campaign rejected: wrong Sole Proprietor registration
Campaign Not Shared with Twilio
Campaign Review Pending by Twilio
Campaign Rejected by Twilio
Campaign rejected: website URL does not match
Campaign rejected: no compliant privacy policy found
Campaign vetting rejection - CTA Verification Issue
Campaign Suspension
Campaign registration failed: Brand is unverified
Campaign registration failed: migration cancelled
Campaign registration failed: migration timed out
Campaign registration failed: Brand is pending
The Voice SDK failed for a reason it does not name	The reason is in Twilio's log	The TwiML app answers with no valid TwiML	The network of the device blocks the call	The Access Token is refused without a reason	"UnknownError	"Generic error	"Twilio Services Error
Application not found
Connection declined
Connection timeout
Connection error
Audio device error
Twilio Client: Client version not supported
Call cancelled
Transport error
Malformed request
Missing parameter array in request
Authorization token missing in request
Parameters are too long
Invalid bridge token
Invalid client name
Invalid data
No microphone, or the token was refused	The token is older than its lifetime	The microphone gives no sound	The Access Token is refused without a reason	"Error occurred while accessing microphone	"Authorization error	"Authentication failed	"The request requires user authentication. The server understood the request, but is refusing to fulfill it.
The signature of the Access Token is wrong	The secret does not belong to the key in the token	A Restricted key signed the token	The Auth Token was used in the place of an API key	The key belongs to another account than the token	The key or the account in the token is wrong	"Signature validation failed.	"AccessTokenSignatureValidationFailed
The token names no account that Voice accepts	The key or the account in the token is wrong	The key belongs to another account than the token	The account is suspended or closed	"No valid account.	"NoValidAccountError
The Voice token cannot be used	What the SDK received is not an Access Token	The key or the account in the token is wrong	The token lacks the grant for this product	A Restricted key signed the token	A claim of the token is missing or empty	"Invalid JWT token.	"InvalidJWTTokenError
The Voice token has expired	The token is older than its lifetime	A clock is wrong	"JWT token expired.	"JWTTokenExpiredError
The Voice SDK sends faster than Twilio allows	Calls or registrations follow too fast	Messages inside a call follow too fast	"Rate exceeded authorized limit.	"RateExceededError
The Voice token is set to live too long	The token is set to live longer than 24 hours	A clock is wrong	"JWT token expiration too long.	"JWTTokenExpirationTooLongError
The page may not use the microphone	The permission was refused in the browser	The page is not served over HTTPS	The operating system holds the microphone back	"User denied access to microphone.	"User denied access to microphone, or the web browser did not allow microphone access at this address.
Reconnect attempt error
Call Message Event Type is invalid
Call is not in the expected state
Call Message event payload is too large
Registration error
Cancel push notifications are no longer supported
Bad Request
UserMedia Permission Denied
UserMedia Acquisition Failed
Forbidden
Not Found
Request Timeout
Conflict
Upgrade Required
Too Many Requests
Temporarily Unavailable
Call/Transaction Does Not Exist
Address Incomplete
Busy Here
Request Terminated
Internal Server Error
Bad Gateway
Service Unavailable
Gateway Timeout
DNS Resolution Error
Busy Everywhere
Decline
Does Not Exist Anywhere
Stream - Unknown Error
Stream - WebSocket - Connection Timeout
Stream - WebSocket - Connection Refused
Stream - WebSocket - Connection Broken Pipe
Stream - WebSocket - Host Unreachable
Stream - WebSocket - SSL Protocol Error
Stream - WebSocket - Handshake Error
Stream - WebSocket - Close Error
Stream: WebSocket URL scheme not supported
Stream - WebSocket - Malformed URL
Stream - Websocket - Protocol Error
Stream - Media - Buffer Overflow
Stream - Media - Media Discarded
Stream - Invalid connectorName attribute in TwiML
Stream - Invalid Track configuration
Stream - Invalid connector configuration
Stream - Protocol - Malformed Message
Stream - Protocol - Invalid Message
Stream extension not found
Stream - Media - RTP timeout
Stream - Quota exceeded
SIP: Trunk CPS limit exceeded
SIP: dialed Twilio SIP Domain does not exist
Voice calls are switched off for this account
SIP: Too many hops
SIP: address-of-record has too many endpoints
SIP: Registration per second limit reached
Dialed user is not registered with the SIP Domain
SIP: No valid Origination URIs configured
Communication with your SIP infrastructure failed
SIP: parent account's Trunking calls per second exceeded
SIP: parent account's Domain calls per second exceeded
Call ended: no audio received
Call ended: maximum duration reached
PSTN post-dial delay timed out
Carrier blocked the call because of its caller ID
TwiML is too large
TwiML and Voice URL both sent, Voice URL used
SHAKEN/STIR failed: customer's PASSporT is not valid
SHAKEN/STIR call verification failed
ACK not received from your SIP endpoint
SIP: trial account called an unverified number
SIP: Invalid phone number
SIP: Bad SDP
SIP: Empty body
SIP: Invalid contact header
SIP: Authentication Error
SIP: URI is formatted incorrectly
SIP: Invalid header name
SIP: Invalid header value
SIP: Header name is not allowed
SIP: Unsupported parameter value
X-Branded-CallReason header has a wrong value
SIP: Insufficient permissions
SIP: Source IP address not in ACL
SIP: Bad user credentials
SIP: Call blocked by Twilio
SIP: 'From' phone number not verified
SIP Trunking: Geo Permissions block this call
SIP: Invalid From number (caller ID)
SIP: Secure media not accepted
SIP: Secure media required
SIP: Secure transport required
SIP: Register not supported
SIP: Registration Authentication problem
SIP: Invalid <Dial><Sip>
SIP Domain dialed without a region
SIP address is blocked by a deny list
SIP: Transfer not allowed
SIP: Redirect failed
Edge not allowed when dialing a registered SIP endpoint
SIP endpoint has no device registered in that edge
TLS version not allowed
SIP URI of a registered endpoint has no username
Interconnect: Invalid Connection (TNX) SID
Interconnect: Connection (TNX) SID not found
Interconnect: several SIP dials with a TNX SID
Interconnect: Connection (TNX) SID is not Active
BYOC Trunk failed and failover routing is off
BYOC Trunk failed, default routing used instead
Voice Conversation: Generic error
Voice Conversation: TwiML attributes validation error
Voice Conversation: Callback event internal error
Voice Conversation: Callback event response error
Voice Conversation: Incomplete Conversation
Voice Conversation: existing conversation data is invalid
Voice Conversation: new Conversation got no worker
Virtual Agent: Configuration Error
Virtual Agent: Provider Error
Virtual Agent: Invalid Connector
Virtual Agent: unsupported Config attribute
Virtual Agent: Internal Error
Virtual Agent: PCI Error
Virtual Agent: Resume Error
Real-time Transcriptions: Configuration Error
Real-time Transcriptions: Provider Error
Real-time Transcriptions: Config attribute not supported
Real-time Transcriptions: Internal Error
Real-time Transcriptions: PCI Error
Real-time Transcriptions: Intelligence Service Unreachable
Voice User-Defined Message: Internal Twilio Error
Voice User-Defined Message: Invalid Content-Type
Voice User-Defined Message: Invalid Content
Voice User-Defined Message: content is too long
Voice User-Defined Message: internal callback error
Voice User-Defined Message: callback URL returned an error
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
Rate Plan Is Not Allowed
Unauthorized
Messaging not allowed
Callee Busy
Callee did not answer
Error during fax transmission
Programmable Fax is no longer available
No Fax TwiML action specified
Other End Incompatible
SendAt timestamp is missing
Scheduling does not support this timestamp
Scheduling does not support this timestamp
Scheduling does not support this timestamp
MessagingServiceSid is required to schedule a message
Account has too many scheduled messages
ScheduleType value not supported on this channel
Message has both a Body and ContentVariables
Bulk: Attributes are not valid JSON
Invalid 'Messages' array provided in the request
Messages array has duplicate To numbers
Broadcast SID Not Found
Broadcast Request Limit Reached
Broadcast Upload File Size Exceeded
Error Retrieving File
Broadcast File Type Invalid
Broadcast Cannot Be Canceled
Broadcast Upload Status Check Failure
Invalid Page Token
Stats for Broadcast SID Not Found
WhatsApp Voice: consumer gave no call permission
WhatsApp Voice: no outbound calls in this region
Content-Type of 'application/json' not set
Assignment Instruction is not valid JSON
Assignment Callback response does not contain Instruction
Reject Instruction: activity_sid is not valid
Call Instruction: to parameter is not valid
Call Instruction: from parameter is not valid
Call Instruction: url parameter is not valid
Call Instruction: outgoing call failed
Call Instruction: Reservation is not pending
Redirect Instruction: url parameter is not valid
Redirect Instruction: call_sid parameter is not valid
Redirect Instruction: call could not be redirected
Redirect Instruction: Reservation is not pending
Dequeue Instruction: post_work_activity_sid is not valid
Dequeue Instruction: to parameter is not valid
Dequeue Instruction: from parameter is not valid
Dequeue Instruction: outgoing call failed
Dequeue Instruction: status_callback_events is not valid
Dequeue Instruction: Reservation is not pending
Conference Instruction: Reservation is not pending
Missing 'to' parameter when issuing Conference instruction
Missing 'from' parameter when issuing Conference instruction
Conference Instruction: ActivitySid is not valid
Dequeue Instruction: Task has no call_sid
Conference Instruction: from parameter is not valid
Conference Instruction: Task lacks call_sid or outbound_to
Conference Instruction: post_work_activity_sid is not valid
Conference Instruction: Task has no pending Reservation
Conference Instruction: outgoing call failed
Supervise Instruction: Reservation is in the wrong state
Supervise Instruction: contact_uri missing or invalid
Supervise Instruction: from property is missing
Conference Instruction: Task has no conference_sid
Instruction not allowed on a transferred Task
Invalid Queue for Known Worker
Absolute Paging used when iterating TaskRouter resources
Invalid Known Worker information
Invalid Workspace for Known Worker
Dequeue Instruction: status_callback_url is not valid
Call Instruction: status_callback_url is not valid
Conference Instruction: status_callback_url is not valid
General Service Error
Flex cannot tell who sent the request	The Flex user token expired	A server signs with wrong or missing credentials	"Authentication Error
Flex does not allow this user or account the request	The role of the user does not cover this	The resource belongs to another account	"Authorization Error
Validation Error
Service Unavailable
Resource Not Found
Resource Conflict Error
Unprocessable Request
Configuration Error
Rate Limit Exceeded
Authentication error - Missing User Attributes
Configuration Not Found
Collision On Configuration Change
Workspace Not Configured
Skills Limit Exceeded
Resource Not Found
Resource Already Exists
Requested Chat User not found
Requested Flex Chat Channel is not found
Requested Flex Flow is not found
Chat User is in the Chat Channel already
Chat User is in too many Chat Channels
Chat Channel's unique name is taken
Adding the user to the Chat Channel timed out
Flex Flow creation failed
Provided identity is reserved by system
Flex Flow creation failed
Connecting to a Meeting Participant failed
Participant was disconnected before setting up Meeting
Participant was busy
Internal timeout error
No answer from Participant
Meeting was canceled
Add Participant Not Allowed
Add Participant Not Allowed
Modify Participant Not Allowed
Participant Not Found
Remove Participant Request Failed
Transfer Failed
An unexpected error occurred
Invalid Channel Participant properties
Failed to create an outbound Channel
A duplicate create Channel request was dropped
Channel not created: Conversation is closed
Channel not created: Conversation has no Participants
Channel not created: downstream error
Downstream error configuring Channel
Channel not closed: status parameter missing
Channel not closed: status parameter invalid
Conversation not closed or deleted: downstream error
Participant not added: downstream error
Participant not removed: not found
Participant not removed: downstream error
Channel not created: invalid request parameters
Participant not added: invalid request parameters
Channel not deleted: not found
Inbound Channel not created: internal error
Outbound Channel not created: internal error
Channel not closed: internal error
Participant not added: internal error
Participant not removed: internal error
Channel not deleted: internal error
Channel not deleted: invalid Account SID
Participant not added: Conversation closed or missing
Account SID not authorized
Channel not inactivated: internal error
Channel not inactivated: downstream error
Channel not activated: internal error
Channel not activated: downstream error
RTA feed callback returned an error status
RTA feed callback answered too slowly
Flex UI error
Custom Flex UI error
WebChat request failed unexpectedly
Unexpected error: service unavailable
Webchat participant not created: unauthorized
Webchat participant not created: invalid parameters
Webchat participant not created: too many requests
Pre-engagement data too large
Pre-engagement data is not valid JSON
Webchat conversation not created: account not authorized
Webchat conversation not created: resource not found
Webchat conversation not created: invalid parameters
Address configuration lacks auto-create data
Address configuration has auto-create switched off
Address configuration has no valid auto-create type
Address configuration lacks a Studio Flow SID
Address configuration lacks an auto-create webhook URL
Address configuration data not found
InteractionChannel not created: downstream error
Inbound conversation not created: internal error
Required header is missing or incorrect
Token not created: internal error
Token not refreshed: internal error
Token not refreshed: token is invalid
Failed to fetch Configuration for deployment key
Address Configuration not found for deployment key
Configuration not found for provided Deployment Key
Account sends too many concurrent API requests
Deployment key not created: internal error
Deployment key not deleted: internal error
Deployment keys not listed: internal error
Deployment keys not all deleted: internal error
Deployment key not updated: internal error
Deployment key belongs to another address configuration
Account has too many deployment keys
Friendly name is empty or over 64 characters
Operation conflicts with the resource's state
Support Access Token Generated
Invalid request payload
Callback URL is not set
Callback URL is invalid
Callback returned an invalid response
Callback returned an error
Callback failed due to timeout
Custom Routing Callback failed to execute successfully
Custom Routing Callback hit an internal error
Frontline user conversation limit exceeded
Contact conversation limit exceeded
Outgoing conversation: Invalid contact address
Outgoing conversation: Invalid proxy address
Outgoing conversation: Proxy address equals contact address
Outgoing conversation: account may not use proxy address
Outgoing conversation: contact and proxy types differ
Outgoing conversation: proxy is not a WhatsApp sender
Outgoing conversation: contact and proxy already in use
Outgoing conversation: Missing Messaging service
Outgoing conversation: Invalid contact identity
Internal service error
Profile Connector Installation Not Found
Credentials Malformed
Programmable Chat: FriendlyName not provided
Programmable Chat: Account SID not provided
Programmable Chat: Resource is being deleted
Programmable Chat: Friendly name too long
Programmable Chat: Unique Name too long
Programmable Chat: Invalid Account SID
Programmable Chat: Service Instance not found
Programmable Chat: Service SID not provided
Programmable Chat: Invalid consumption interval format
Programmable Chat: Invalid typing indicator format
Programmable Chat: Invalid webhook format
Programmable Chat: Invalid webhook method
Programmable Chat: Webhook disabled processing of command
Programmable Chat: webhook could not be called
Programmable Chat: Notification template too long
Programmable Chat: Notification sound name too long
Programmable Chat: Invalid user channels limit format
Programmable Chat: Invalid channel members limit format
Programmable Chat: Actions per second limit exceeded
Programmable Chat: Invalid webhook retry count
Programmable Chat: Service instance unique name invalid
Programmable Chat: Service instance unique name is taken
Global actions per second limit exceeded
Programmable Chat: webhook timed out
Invalid pre-webhook url
Invalid post-webhook url
Programmable Chat: Role not found
Programmable Chat: Channel role not found
Programmable Chat: Deployment role not found
Programmable Chat: Role SID not provided
Programmable Chat: Permission not found
Programmable Chat: Invalid role type
Programmable Chat: Channel creator role not found
Programmable Chat: User not authorized for command
Conversation role not found
Programmable Chat: User not found
Programmable Chat: User already exists
Programmable Chat: User SID not provided
Programmable Chat: Identity reserved
Programmable Chat: Identity not provided
Programmable Chat: User unauthorized to set role
Programmable Chat: identity looks like a User SID
Programmable Chat: Identity too long
Programmable Chat: User channel limit exceeded
Programmable Chat: Invalid binding type
Programmable Chat: Invalid notification level
Identity parameter not acceptable for this Participant
Programmable Chat: User already invited
Conflicting user modification
User conversation limit exceeded
Programmable Chat: Channel not found
Programmable Chat: Channel key not provided
Programmable Chat: Unknown channel command
Programmable Chat: Attributes too long
Programmable Chat: Attributes not valid JSON
Programmable Chat: Channel SID not provided
Programmable Chat: unique name looks like a Channel SID
Programmable Chat: Channel's unique name is taken
Programmable Chat: Invalid Date Created parameter
Programmable Chat: Invalid Date Updated parameter
Programmable Chat: Author parameter is too long
Programmable Chat: Channel webhook not found
Programmable Chat: Too many channel webhooks
Programmable Chat: Too many channel webhook triggers
Programmable Chat: Invalid channel webhook sid
Invalid channel webhook type
Programmable Chat: Invalid channel webhook filter
Programmable Chat: Invalid channel webhook trigger
Programmable Chat: Invalid channel webhook flow sid
Programmable Chat: Channel webhook type not provided
Programmable Chat: Channel webhook url not provided
Programmable Chat: Channel webhook filter not provided
Programmable Chat: Channel webhook trigger not provided
Programmable Chat: Channel webhook url too long
Channel deletion operation is in progress
Messaging service SID not provided
Invalid messaging service SID
Messaging service does not belong to account
Parameters are missing for channel update request
Conflicting channel modification
Conversation not found
Conversation SID not provided
Conversation with provided unique name already exists
Conversation webhook not found
Too many conversation webhooks
Too many conversation webhook triggers
Invalid conversation webhook SID
Invalid conversation webhook type
Invalid conversation webhook filter
Invalid conversation webhook trigger
Invalid conversation webhook flow SID
Conversation webhook type not provided
Conversation webhook URL not provided
Conversation webhook filter not provided
Conversation webhook trigger not provided
Conversation webhook URL is too long
No Messaging Service assigned to Conversation
'State' field can't be empty
TimeToInactive is shorter than 1 minute
TimeToClosed is shorter than 10 minutes
Closed conversation cannot be changed
'State' parameter value is invalid
TimeToInactive format is invalid
TimeToClosed format is invalid
Timer can't be set without state
Initial state cannot be closed
Conversations are disabled in this region
Conversation is still initializing
Unique name looks like a Conversation SID
Conflicting conversation modification
PreWebhookTimeout should be greater than 0ms
Type value should be private
EndDate is not after StartDate
Programmable Chat: User not member of channel
Programmable Chat: Member SID not provided
Programmable Chat: Member not found
Programmable Chat: Channel member limit exceeded
Programmable Chat: Member already exists
Programmable Chat: Invalid last consumption timestamp format
Programmable Chat: last consumed message index is invalid
Invalid messaging binding address
Invalid participant proxy address
Participant address equals proxy address
Participant address is empty
Participant proxy address is empty
Account may not use this proxy address
Participant and proxy address types differ
Proxy address is not WhatsApp enabled sender
Participant and proxy address pair is taken
Participants limit exceeded
Non-Chat participants limit exceeded
Conflicting member modification
Messaging Binding parameter not allowed for its type
Invalid last read message index format
Non-chat conversation participants limit exceeded
Participant list contains invalid JSON
Some participant and proxy address pairs are taken
Request contains too many participants
Errors occurred during multiple participants creation
Participant is not a member of conversation
Participant SID not provided
Participant not found
Participant already exists
Participant projected address not provided
Group MMS activation failed
Participant limit exceeded for group conversation
Group Participant already exists
Group conversation with these participants exists
Account may not use this projected address
Participant has no proxy address to remove
Proxy address cannot be added to this participant
Participant has no projected address to remove
Projected address cannot be added to this participant
Identity cannot be added to this participant
Conflicting channel modification
Lookup uses both Identity and Address
Account cannot use Group MMS
Channel does not support a proxy address
Programmable Chat: Message not found
Programmable Chat: Message SID not provided
Programmable Chat: Message index not provided
Programmable Chat: Message body not provided
Programmable Chat: message body too long
Programmable Chat: Last Updated By value too long
Programmable Chat: Media SID not provided
Programmable Chat: Media not found
Programmable Chat: media was sent in another message
Programmable Chat: media message cannot change its body
Invalid message media SID
Invalid message media content type
Message media size is too large
Message author is not a Group MMS participant
Conflicting message modification
Programmable Chat: message index must be a number
Invalid content SID
Invalid content variables format
Content SID is missing
Content variables are too long
Channel Metadata not found
Not Authorized to make this request
Failed to create Channel Metadata
Failed to parse ChannelMetadata JSON
Failed to Read ChannelMetadata
Content variable key is too long
Content variable value is too long
Unsupported Content Template Type
Programmable Chat: Invite SID not provided
Programmable Chat: Invite not found
Programmable Chat: member has no invite to decline
Address configuration deleted
Virtual Agent provider is invalid
Conversation already has a Virtual Agent
Virtual Agent cannot have an identity or address
DialogflowCX provider needs module and add-on SIDs
Provided addon sid should have prefix XB
Provided module sid should have prefix XE
Virtual Agent participant cannot be updated
Account cannot create Virtual Agent participants
ChatbotConfiguration.FriendlyName is required
ChatbotConfiguration.FriendlyName is invalid
ChatbotConfiguration.InitialContext is invalid
ChatbotConfiguration.FriendlyName is reserved
Client Connection: Connections resource limit exceeded
Client Connection: Request rate limit exceeded
Client Connection: identity too long
Client Connection: endpoint_id too long
Client Connection: no reply to command or keepalive
Client Connection: Connection expired
Twilio refused the Access Token of the connection	The Access Token is refused without a reason	The token is older than its lifetime	The secret does not belong to the key in the token	The token lacks the grant for this product	A clock is wrong	The key was made in another Region	"Client Connection: Token authentication is rejected by authentication service
Twilsock: Service instance not found
Twilsock: Service instance SID not specified
Twilsock: no grants in the Access Token
Twilsock: Token doesn't contain service instance
Twilsock: Token doesn't contain identity
Twilsock: Service instance belongs to another product
Twilsock: Service can't be used
Twilsock: Service instance disabled
Twilsock: Service instance is under legal hold
Twilsock: token repeats a grant for one product
Twilsock: Service instance limit reached
Twilsock: Product usage disabled
Twilsock: Product usage is not enabled
Twilsock: Invalid access token header
Twilsock: Invalid access token subject
Twilsock: Invalid access token grants
Twilsock: Invalid access token signature
Twilsock: Invalid claim set
Twilsock: Token expired
Twilsock: Token is not valid yet
Twilsock: Token expiration time exceeds maximum
The client connection could not be authenticated	The Access Token is refused without a reason	What the SDK received is not an Access Token	The secret does not belong to the key in the token	The token lacks the grant for this product	"Twilsock: Authentication failed	"Authentication failed.
Twilsock: Upstream not resolved
Twilsock: Too many connections
Twilsock: Too many updates
Twilsock: DNC limit has been reached
Twilsock: PNC limit has been reached
Twilsock: Too many messages per connection
Twilsock: Too many messages per account
Twilsock: Token is invalid
Twilsock could not authenticate the client	The Access Token is refused without a reason	What the SDK received is not an Access Token	The secret does not belong to the key in the token	The token lacks the grant for this product	"Twilsock: Authentication failed
Twilsock: too many connection requests for the account
Twilsock: too many requests
The Access Token does not authorise the client	The Access Token is refused without a reason	The token is older than its lifetime	The token lacks the grant for this product	What the SDK received is not an Access Token	The key belongs to another account than the token	The secret does not belong to the key in the token	"Twilsock: Unauthorized	"Auth failure
Internal notification error
Invalid destination binding
Invalid Credential Sid
Invalid Credential Type
Credential SID not specified
Internal error notifying over the client connection
Client connection not created or closed
Internal error notifying over the MQTT connection
Client mqtt connection not created or closed
Invalid GCM Api Key or FCM Secret
Invalid GCM/FCM registration token
GCM/FCM client is gone or refuses notifications
Mismatched GCM/FCM sender ID
Invalid GCM/FCM package name
Notification too large for GCM/FCM
Invalid custom key for GCM/FCM
GCM/FCM device message rate exceeded
GCM/FCM unauthorized error
GCM/FCM service unavailable
GCM/FCM unknown error
Service account may not send FCM messages
Legacy FCM server key in use
Retired GCM/FCM API in use
Invalid APNs credentials
Invalid APNs device token size
Invalid APNs device token
Missing subject in APNs certificate
Missing payload for APNs delivery
Invalid size of subject in APNs certificate
APNs payload too large
APN service shutdown
Unknown APNs error
APNs device token is no longer registered
APNs device token is absent or malformed
The push notification was rejected by APNs
APNs experienced an internal error
Failed to authenticate with APNs
Too many APNs provider token updates
Expired APNs provider token used
Invalid APNs provider token used
Empty Credentials
Credentials do not belong to used account
Incorrect URL used to retrieve Webhook Credentials
No Credentials for this Binding Type
No Credentials found for the supplied Identifier
Webhook Credentials endpoint responded with Internal Error
Invalid Webhook Credentials response
Webhook Credentials request timed out
Too many Webhook Credential requests
Webhook Credentials request signature was not verified
Wrong Binding Type in Webhook Credentials request
Unexpected Identifier used for Webhook Credentials request
Webhook Credentials request got an unexpected error
Too many SMS notification requests
Messaging Service not specified
Too many Facebook messenger notification requests
Facebook page is not connected to Twilio
Missing body for Facebook Messenger delivery attempt
Too many Alexa notifications
Missing Alexa skill ID
Invalid Alexa user ID
Alexa skill is not connected to Twilio
Missing Title parameter for Alexa
No destinations match the request
Too many recipients
Concurrent User update
User already exists
User already belongs to the segment
Cannot delete User resource with Bindings
No users with provided segments
Channel provider replied with an error
Notification TTL has expired
Delivery callback invocation failed
Exceeded maximum iterations in template rendering
Too many notification log events
Variables in the template could not be rendered
Notification text template cannot be parsed
Undefined variable within the notification payload template
No connection to the signalling server	The device does not reach the signalling server	The token is older than its lifetime	The Video SDK is an old one	"Signaling connection error	"SIP error 403	"SIP error 503	"SIP error 504
The connection to the signalling server broke off	The device lost its network	Somebody joined with the same identity	"Signaling connection disconnected
Signaling connection timed out
Client received an invalid signaling message
Client sent an invalid signaling message
Video server is busy
Room name is invalid
Room name is too long
Room name contains invalid characters
The room could not be made	Participants may not open rooms	The room asks for something the account lacks	Twilio's side failed	"Unable to create Room
The room could not be joined	Twilio's side failed	"Unable to connect to Room
The room is full	The limit of the room is reached	"Room contains too many Participants
No room has this name or SID	Somebody joined before the room was made	The room has ended	The room belongs to another account	"Room not found
MaxParticipants is out of range
RoomType is not valid
Timeout is out of range
StatusCallbackMethod is invalid
StatusCallback is invalid
Status is invalid
Room creation failed
The room has been ended	Your server ended the room	A request came after the end of the room	"Room completed
The concurrent Rooms quota was exceeded
Invalid Recording Rule(s)
Approaching room or participant concurrency quota
Room type does not support this recording operation
MaxParticipantDuration is out of range
Room type does not support AudioOnly
Room does not support this kind of track
Legacy room type no longer supported
audioOnly no longer supported
Participant identity is invalid
Participant identity is too long
Participant identity contains invalid characters
Too many published tracks in the Room
Participant not found
The same identity joined the room again	The same user joined a second time	Two users have the same identity	"Participant disconnected because of duplicate identity
The Participant concurrency quota was exceeded
MaxPublishedTracks is out of range
Participant's bandwidth profile configuration is invalid
Participant status is invalid
Invalid Subscribe Rule(s)
Participant session length exceeded
maxAudioTracks or maxVideoTracks out of range
Track is invalid
Track name is invalid
Track name is too long
Track name contains invalid characters
Track name is duplicated
Client: local media description failed
Server: local media description failed
Client: remote media description failed
Server: remote media description failed
No supported codec
Sound and picture do not get through	The network blocks or loses the media	A browser extension blocks WebRTC	Your own ICE servers do not work	"Media connection failed or Media activity ceased	"Media connection failed
Data Track's data channel failed
Media connection failed in the DTLS handshake
ICE restart attempted where it is not allowed
Unable to acquire configuration
Twilio could not hand out TURN credentials	Twilio's side failed	"Unable to acquire TURN credentials
S3 URL for recording upload is invalid
AWS credentials for recording upload are invalid
AWS encryption key for recordings is invalid
Internal failure while processing a recording
Failed to upload the recording to S3
Recording settings could not be read internally
Internal failure when creating the recording resource
Internal failure when updating the recording resource
Recording settings: S3 bucket URL is invalid
Recording settings: AWS credentials are invalid
Recording settings: track encryption key is invalid
Recording settings: AWS credentials not loaded
Recording settings: public key not loaded
Recording settings: access to S3 bucket denied
Recording deleted after retries ran out
Bulk deletion of compositions failed
Composition settings: S3 bucket URL is invalid
Composition settings: AWS credentials are invalid
Composition settings: track encryption key is invalid
Composition settings: AWS credentials not loaded
Composition settings: public key not loaded
Composition settings: access to S3 bucket denied
Internal failure while processing media composition
Internal failure when updating the composition resource
Room recordings deleted
Empty track list for composition
Composition hook could not queue a composition
Failed to enqueue a room composition
Composition is too large
Status Callback response timed out
StatusCallbackMethod is invalid
StatusCallback is invalid
Bulk deletion of recordings failed
Composition failed: S3 bucket URL is invalid
Composition failed: AWS credentials are invalid
Composition failed: track encryption key is invalid
Composition failed: AWS credentials not loaded
Composition failed: public key not loaded
Composition failed: access to S3 bucket denied
Invalid If-Match header
Request entity too large
Access forbidden for identity
Invalid JSON
Rate limit exceeded
No parameters specified
Invalid TTL
Service Instance not found
Invalid webhook URL
Invalid friendly name
Account cannot access requested Service Instance
Document not found
Invalid Document data
Document revision mismatch
List not found
List Item not found
List Item revision mismatch
Invalid List Item data
Map not found
Map Item not found
Map Item revision mismatch
Invalid Map Item data
Map Item already exists
Invalid Map Item key
Message Stream not found
Invalid Message Stream Message data
Unique name not found
Unique name already exists
Invalid unique name
Invalid identity
Permission not found
Too many subscriptions on one connection
Invalid 'Direction' query parameter
Invalid 'Order' query parameter
Invalid 'Bounds' query parameter
Invalid 'PageToken' query parameter
Sync: Invalid 'PageSize' query parameter
Invalid List Item index
Invalid index name
Invalid query
Query expression contains too many operators
Array in the query has too many items
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
Downstream Authentication Failed
End User Identification Timeout
End User Data is Not Available
Invalid Configuration
Downstream Carrier Error
Invalid Phone Number
Downstream Verification Failed
Unsupported Carrier
Verify does not accept a parameter of this request	The recipient is not in the form E.164	The channel is misspelled or not open to you	The code to check is not 4 to 10 digits	The body is JSON, so Verify sees no parameters	The address does not name a Verify Service	The name of the Verify Service is too long	"Invalid parameter: To	"Invalid parameter: Channel	"Invalid parameter: Code	"Invalid parameter: FriendlyName	"Invalid parameter
Selected template translation is not approved
The five checks of this verification are used up	The person typed wrong codes	Your application checks the same code several times	Somebody is guessing codes	"Max check attempts reached
Too many codes were sent to this recipient	The codes do not arrive, so people press resend	Your application never completes the verification	You test with the same number again and again	Resend has no brake, or a bot uses it	"Max send attempts reached
Service does not support this feature
Landline number cannot receive SMS
'Amount' & 'Payee' params are required
Max rate limits per service reached
Rate limit with that UniqueName already exists
UniqueName format is invalid
Max Buckets per Rate limit reached
Bucket with the given Interval already exists
Too many concurrent requests for phone number
Country already has a Messaging Configuration
Call channel not available with PSD2
Max number of mailers per account reached
Invalid Service configuration
SendGrid Template is not active
SendGrid Template does not contain required placeholders
Messages to China require use case vetting
No target verification specified
SendGrid from address is not a verified sender
Delivery channel disabled
Missing substitutions for selected template
Translation already exists for the provided template
Messages to China require friendly_name
Template does not support the selected channel
Template was not found
Template translation was not found
Sender id already exists for account
Sender id does not exist
Default sender id can't be deleted
Default sender ID cannot be made non-default
Sender definitions do not meet the requirements
Email address yields no domain
Email domain is on a deny list
Verification Creation Attempt blocked by Twilio
Bring Your Own Template is not enabled
Templates not allowed
Static message required
WhatsApp template not found
Custom messages are not supported
Custom message replaced by a default template
SendGrid messaging limits exceeded
Service already exists
Message Length Exceeded
Invalid parameter
Entity already exists
FactorType already exists
Access Token parameters are invalid
Invalid Request
Push not resent: notification platform is none
Challenge verification attempts limit reached
Push notifications limit reached for a Challenge
Factor verification attempts limit reached
Factor verification failed
Challenge creation limit reached
Unauthorized factor creation
Factors binding format is invalid
Entity already has the maximum number of Factors
Factor already exists
Factor is unverified
Challenge already responded
Challenge expired
Challenge verification failed
Translation for locale not found, using default
Entity creates Factors too often
Static message sent: template lacks this channel
Entities rate limit exceeded
Verify SNA cannot be combined with PSD2
Failed to invoke the webhook
Locale not available in Verify text-to-speech
Brandless template replaced yours for the SMS
Branded template replaced yours for the SMS
Account SID is invalid or not provided
Factor SID invalid or not provided
Service SID invalid or not provided
Challenge SID invalid or not provided
Entity SID invalid or not provided
Entity invalid or not provided
Invalid entity identity
Challenge details invalid or not provided
Factor type invalid or not provided
Factor config invalid or not provided
Relying party invalid or not provided
Relying party id invalid or not provided
Invalid page size
Invalid page token
Invalid id
Invalid rawId
Authenticator attachment invalid or not provided
Authenticator response invalid or not provided
Authenticator data invalid or not provided
Client data invalid or not provided
Signature invalid or not provided
Factor and Challenge have different relying parties
Illegal factor status
Invalid challenge timeout
Public key invalid or not provided
Attestation object invalid or not provided
Attested credential data invalid or not provided
User display name not provided
Factor not found
Challenge not found
Entity not found
Network Error
Mapper Error
Storage Error
Input Error
Key Storage Error
Initialization Error
Authentication Token Error
TemplateSid works only with the SMS channel
Custom message did not match any template
Verification delivery attempt blocked
Phone Number already exists
Invalid Contact ID format
Unexpected result when creating contact
Contact not found
Multiple contacts were found
Contact address not found
Verification SID invalid or not provided
Verification ID invalid or not provided
Factor ID invalid or not provided
Unsupported channel
Verification not found
Unsupported passkeys relying party
Unsupported passkeys approval content type
Unsupported passkeys verification content type
Recipient invalid or not provided
Recipient type unsupported
Unsupported verification content type
Illegal status
SNA Phone Number Mismatch
SNA Error
SNA Downstream Error
SNA User-Agent Mismatch Error
SNA Verification Result Pending
SNA URL Failed
SNA Carrier Not Detected
SNA Potential Dual SIM Detected
SNA Carrier Header Error
SNA Downstream Carrier Error
SNA Carrier Identified Invalid Phone Number
Auto Channel failed: no channel passed validation
Unprovisioned or out of coverage
Authorization required for Canada lookups
App hash works only with the SMS channel
SendGrid maximum credits exceeded
SendGrid user may not send mail
Verification delivery attempt blocked
Lookup Package is Not Enabled
Lookup Unsupported Country
Lookup Error
Live activity not enabled
Phone number outside of coverage
Lookup Package Quota Reached
Requested phone number not mobile
Lookup Provider Degradation
Lookup must be sent to another Twilio Region
Lookup rate limit exceeded
Lookup Not Enough Request Parameters
Lookup Malformed Request Parameter
Lookup not possible in this Twilio Region
Lookup: carrier's SIM swap data is incomplete
Lookup Carrier Information Not Available
Invalid Magic Number
Verification Not Found
Trial account's rate limit reached
Lookup Usage Disabled
Unexpected server error
Invalid request
Business Profile not found
Invalid phone numbers format
Phone number not branded by Twilio
Invalid Push Token
Branded Channel not found
DNS record of the phone number not found
Business Profile already exists
Phone number CPS not found
Business status does not allow updates
Error communicating with Regulatory Compliance API
Error communicating with Regulatory Identification API
Brand not found
Error reading logo file
Logo file is not PNG
Error uploading logo to the storage
Branded Call not found
Phone number belongs to another Branded Channel
Business status does not allow dismissal
Brand status does not allow updates
Brand status does not allow dismissal
Brand status allows no Branded Channels
Business status allows no Brands
Channel not found
Account exceeded the hourly messages limit
Add-ons: Internal server error
Add-ons: Request timed out
Add-ons: Provider could not complete request
Add-ons: requirements not met
Add-ons: No results
Add-ons: Bad request
Add-ons do not work with GET callbacks
Add-ons: Response body too large
Add-ons: HTTP too many redirects
Add-ons: too little data to make the request
Failed to write to the database
Invalid SID
Exchange not found
MPLS carrier not found
Direct connect not found
Bandwidth reserve not found
MPLS carrier does not belong to the exchange
Direct connect does not belong to the exchange
Bandwidth reserve does not belong to the exchange
Account SID was not found
No authentication was provided
Unauthorized
Connection not found
Unable to identify account owner of connection
Connection not ready
Connection in transition
Connection not active
No IP route specified
Invalid IP route
IP route exceeds permitted IP range
Connection pending deletion
IP Gateway Invalid
Missing Account SID
Missing exchange
Missing connection type
Interconnect: Invalid connection type
Interconnect: Missing MPLS carrier SID
Interconnect: Extra MPLS parameter
Interconnect: Connection expired
Interconnect: No useful parameters provided
Interconnect: request has no bandwidth
Interconnect: not a subaccount of the Connection's owner
Interconnect: subaccount may not use this connection
IP address belongs to another connection
Provisioning failed: Network API unavailable
Provisioning failed: device lacks the bandwidth
Channel refused the request's authentication
Channel could not find the From address
Channel could not find To address
Channel rejected the message content
Content could not be formatted for the channel
No Channel has this From address
Channel is misconfigured
Channel provider failed with an HTTP 5xx error
Internal Twilio error while processing the message
Invalid request: Twilio could not process it
Channel provider returned an internal service error
Channel policy violation
Channel message blocked by user action
Recipient has not joined the Sandbox
Freeform message sent outside the allowed window
Rate limit exceeded
Rate limit exceeded for Channel
Media failed to download
Twilio encountered a Business Manager account error
Channel invalid content error
Invalid vname certificate
Channel generic error
Invalid message recipient
Media already exists
Channel sender content flagged as spam
Template missing for this language and locale
Wrong number of template parameters
The receiver failed to download the template
Parameter not supported for this Channels message
Channels message has the same From and To
WhatsApp limitation blocks messages to this user
Recipient opted out to receive message
Media exceeds size limit
RCS sender not launched, or recipient not a tester
Number cannot be reached over RCS right now
Channel Media Upload Error
Account exceeded the daily messages limit
Facebook flagged your Page for bothersome messages
Template Rejected
Template paused
Template disabled
Sample media link returns 403 Forbidden
Sample media link returns 404 Not Found
Sample media link returns an unexpected status
Template approved
Sample media link has an invalid Content-Type
Meta withheld this WhatsApp marketing message
WhatsApp Business Account is Locked
Legacy WhatsApp Template Used
Validation Error
WABA ID is invalid or cannot be used
Account already linked to another WABA ID
Cannot assign payment method to WABA provided
Channel does not support this action
phone_number is not RCS capable
phone_number is not in E.164 format
Sender cannot take a test device yet
Sender was moved to another account
Meta cannot find the Sender's number or WABA
Meta disabled the Sender's Meta or WhatsApp account
Pay: Configuration Error
Pay: Service unavailable
Pay: Invalid charge amount
Pay: Invalid paymentConnector attribute in TwiML
Pay: Connector does not support tokenization
Pay: Connector does not support token type
Pay: Connector does not support creating charge
Pay: Payment Gateway rejected charge creation
Pay: Twilio may no longer start transactions for you
Pay: Payment Gateway rejected token creation
Pay: currency not supported by the Connector
Pay: Payment Gateway rejected the card
Pay: paymentMethod not supported by the Connector
Pay: AVSName Parameter missing for ECP/ACH
Pay: Parameter needed by the Connector is missing
Pay: Invalid Action URL
Pay: BankAccountType used with a credit card
Pay: needs exactly one of Capture and Status
Pay: Required payment information incomplete
Pay: Invalid Parameter Value
Pay: Invalid Operation
Pay: Invalid Test Card Number
Pay: Invalid Test Bank Account Number
Pay: Connector Instance Not Approved
ConversationRelay: Invalid Parameter
ConversationRelay: Unable to Connect to Websocket URL
ConversationRelay: Internal Server Error
ConversationRelay: Max call duration reached
ConversationRelay: Websocket ended
ConversationRelay: Invalid argument
ConversationRelay: Invalid Message Received
ConversationRelay: RTP Timeout
ConversationRelay: Concurrency limit reached
ConversationRelay: Account has been opted out
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
The request came without valid credentials	No credentials reached Twilio	The credentials are wrong	Twilio refuses the answer of the identity provider	"Unauthorized	"authentication failed
Failure Threshold Exceeded
The credentials may not do this	A Restricted key does not have this permission	The OAuth app lacks the scope	Twilio does not find the API key, or it is suspended	The credentials belong to another account	No permission covers this resource yet	Twilio does not find the account, or it is suspended	"Authorization failed: required permission	"Authorization Error: required permission	"Authorization Failed
Public Key Client Validation Required For Account
Public Key Client Validation is off for the account
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
Single sign-on is not set up for this account	The SSO settings of Flex are missing or not complete	Flex runs locally, and nobody is logged in to the Console	"no valid certificate for identity realm	"Bad SSO Settings
Bad SAML response
Invalid User Grants
Number Already Added to Another Service
Participant Already In Interaction
Participant Already In Session
Phone Number Already In Service
Short Code Already In Service
No Available Voice Proxy
No Available Message Proxy
No Available Proxy For Country
No Proxies For Service
No Available Proxy
No unreserved numbers in proxy pool
No Available Unused Proxy
Phone Number SID not found
Short Code SID not found
Unmanaged Identifier not found
Unmanaged Identifier SID not found
Chat Service not found
Record to update does not exist
Session with the unique name not found
Account SID is not valid
Identifier Proxy Pair Invalid
Interaction Sid Invalid
Participant Identifier Invalid
Participant Sid Invalid
Phone Number DID invalid
Phone Number Sid Invalid
Service Sid Invalid
Session Sid Invalid
Storage Operation Failed
Internal Server Error from Downstream
No Records Updated
An internal server error has occurred
Flex Configuration Error
Service Creation is restricted for new customers
Phone Number Not Available
Non Unique Service Name
Non Unique Session Name
Proxy Identifier In Use
Proxy Identifier Not In Service
Proxy Identifier Not Owned By Account
Session Closed
Session Status Invalid
Too Many Added Participants
Unauthorized Operation
Proxy Number In Active Sessions
Duplicate Entry
Downstream Request Rejected
No Partner Participant Found
Account SID on legal hold
Unsupported Identifier Type For Session Mode
Flex Configuration Error
Chat Integration Error
Chat Channel Attribute Error
Chat Configured Proxy Identifier Not Found
Requests Rate Limited on Endpoint
Maximum Pool Size Error
Duplicate Participant Request
Approaching maximum number pool size
Request signature is missing or invalid
Parameter Validation Failed
Invalid attempt to Re-Open a Session
Same Identifier created by simultaneous requests
Message Matched Stop Word
No Active Session
Unknown Participant
Expired Proxy Session
Unknown Scenario
Interaction Not Open
Open Interaction Not Found
Callback Error
Inbound Contact Rejected
Message To Voice Only Session Rejected
Call To Message Only Session Rejected
Out-Of-Session Callback Error
Execution took too many steps in the Flow
Widget looped too many times
Unexpected event while processing Widget
Failed to add member to Chat Channel
No match for a transition
Failed to create Chat Channel
Connecting to a Call timed out
Failed to connect to outgoing Call
Timed out enqueueing Call
Internal error while running a Function
Failed to send Message
Failed to update Sync service
Failed to invoke Understand API
Internal error during an HTTP request
Failed to Create Task
Outbound HTTP Request Failed
Error in Twilio Function Response
Template evaluation error in Studio widget
Twilio phone number using deprecated API version
Unsupported Trigger Type
Flow revision is neither number nor keyword
Flow definition validation failed
Execution not created: contact parameters malformed
Subflow Error
Studio Flow exceeds maximum allowed widgets
Execution failed: Flow has too many widgets
Error parsing type in Studio widget
Function invocation resulted in StatusCode 4xx
Error on Twilio Function response
Deployment Installation Failure
Function execution resulted in a warning log
Function execution resulted in an error log
Environment Context too large
Unsupported Runtime
Headers or cookies too large
Multi-valued headers not supported
Super SIM registration hit an internal error
Parameter missing while registering a Super SIM
Super SIM cannot be registered
Super SIM is registered to your account already
Super SIM update hit an internal error
Super SIM not found
Super SIM's target Fleet not found
Super SIM without a Fleet cannot be activated
Super SIM cannot be taken out of its Fleet
Fleet of a scheduled Super SIM cannot be changed
Super SIM cannot change to the desired status
Super SIM's Unique Name is taken
IP Commands error
Device is not on a cellular network
IP Command callback returned an error
No eSIM Profiles are available
Usage Records parameter is invalid
StartTime or EndTime off the UTC day boundary
StartTime or EndTime off the UTC hour boundary
Query grouped by SIM covers more than 31 days
Query period is too long for the Granularity
StartTime is more than 18 months ago
Attachment Failed Due To Internal Error
Data Session not established: internal error
Attachment Rejected Due To Network Not Allowed
Attachment Rejected Due To Rate Limiting
Attachment rejected: SIM is new
Attachment rejected: SIM is inactive
Execution took too many steps in the flow
Workflow execution timed out
Workflow execution failed
Unable to render block
Error while creating execution via REST API
Uncaught Flex JavaScript Exception
Message SID is invalid
A wrong Account SID, or a flood of Flex errors	The API key SID stands where the Account SID belongs	The Account SID is cut off, empty or another SID	A Flex plugin reports too many errors	"AccountSid SK	"Too Many Errors
Custom Plugins URL delivered no plugins
Message Truncated
Invalid direction
Invalid validity period value
The message SID already exists
Account is not active
MessageSid is invalid
'Recipients' list has too many items [deprecated]
Broadcast has no Template, TemplateSid or MediaUrls
Validity Period should be positive integer
Message has both a Body and a Template
Template Message has no Template or TemplateSid
Template and TemplateSid are given together
'Template' field is too long
'TemplateArgs' dictionary size is too large
TemplateArgs key is blank
TemplateArgs key is too long
TemplateArgs value is too long
TemplateArgs value is null
Template tag is missing from TemplateArgs
Template body has unsupported tag type
Template body could not be parsed
Broadcast 'FriendlyName' is too long
Broadcast 'IdempotencyToken' is too long
Broadcast 'CorrelationId' is empty
Broadcast 'CorrelationId' is too long
Broadcast Recipients list is empty [deprecated]
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
Autopilot: signature validation failed
Sink could not be created
Sink could not be found
Incorrect values for pagination
Account reached the max sink limit
Test event cannot be found
Test ID is invalid
Sink SID has the wrong format
Sink still in use
Subscription not created: sink is not active
Subscription not created: bad event types or description
Subscription could not be found
Event type list is empty
Event type not found
Bad Request
Not Found
Method Not Allowed
'Types' Parameter Required
The 'variables' parameter exceeds the allowed limit
'language' Parameter Required
Invalid language code
ContentSid Required
The Content Sid is Invalid
The Content Variables Parameter is invalid
Unsupported Content Type
Template was already submitted for approval
Replay failed
Unable to deliver events to sink
AWS role does not let Event Streams send
Kinesis stream cannot be written to
Kinesis Stream Name or Region is wrong
Consent was already given for this vendor
Transcriptions: request to transcribe audio error
Transcriptions: Invalid transcribe value
Transcriptions: configuration not found
Transcriptions: status callback response error
Transcriptions: status callback response timed out
Transcriptions Settings: Invalid encryptionEnabled value
Transcriptions Settings: encryptionKeySid not usable
Transcriptions Configurations: callback is not valid
Transcriptions Configurations: UniqueName is required
Transcriptions Configurations: UniqueName is invalid
Transcriptions Configurations: Language is required
Transcriptions Configurations: Language is invalid
Transcriptions: transcription internal error
Transcriptions: audio processing error
Transcriptions: results deleted after encryption failed
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
Media file to download was not found
Failed to download media file: unauthorized
Invalid sample rate found on media
Corrupted media provided
Media duration is too long
Media has too many channels
PCI Recordings are not supported
Recordings in external storage are not supported
Voice Intelligence does not support encrypted recordings
Status callback response error
Status callback response timed out
AI/ML Features Addendum is not accepted yet
Voice Intelligence Service was not found
Transcription language differs from the Service language
Voice Intelligence Error
Unable to retrieve OAuth access token
General Service Error
Tool Execution Error
Guardrails input check failed
Guardrails response check failed
Invalid or Unresolved External Tool Endpoint
Tool input schema is invalid
Domestic emergency address required
Channel does not support this Content Type
Approaching Flex Plugin creation limit
Approaching Flex Plugin Version creation limit
Twilio's host cannot be reached	The host has a Region but no edge location	The name lookup fails where the code runs	A firewall or proxy lets nothing through	The host does not exist	"getaddrinfo ENOTFOUND	"getaddrinfo EAI_AGAIN	"Couldn't resolve host	"Could not resolve host
The SDK could not get an OAuth token	Client id and client secret do not match	The client secret was rotated, or the app deleted	The token host does not answer	"Failed to fetch access token
The SDK was given no Account SID	An API key was passed without the Account SID	The value is not an Account SID as it stands	The CLI reads a wrong value	"accountSid must start with AC	"The given SID indicates an API Key
The Twilio SDK was given no credentials	The variables are empty where the code runs	"username is required	"password is required	"Credentials are required to create a Client	"Username can not be null	"Password can not be null	"TwilioRestClient was used before AccountSid and AuthToken were set
The signature of a webhook does not match	The address checked is not the address that Twilio called	The parameters checked are not those that arrived	The check uses the secondary Auth Token	The Auth Token was replaced	The check uses the secret of an API key	The check has no Auth Token at all	The request has no signature	"X-Twilio-Signature	"Twilio Request Validation Failed	"No signature header error	"validate this request without first configuring our auth token`,
};
