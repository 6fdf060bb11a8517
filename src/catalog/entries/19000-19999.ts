import type { ErrorEntry, Product } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { platformFault } from './shared/families.ts';

/** A request to the Contacts API with one thing to change. */
const contact = (code: number, product: Product, title: string, summary: string, fix: string, messages: string[]): ErrorEntry =>
  entry(
    code,
    product,
    'error',
    title,
    summary,
    [
      cause(
        'contact-request',
        'The request does not fit the rules of Contacts',
        'Twilio changed nothing. The message names the field.',
        ['Print the request right before it is sent.', `${fix}.`, "Send it again. A response without an error means it's fixed."],
        { who: 'a developer' },
      ),
    ],
    { messages, related: [19004, 19005].filter((other) => other !== code) },
  );

export const entries: readonly ErrorEntry[] = [
  contact(
    19003,
    'contacts',
    'A contact with this ID of yours exists',
    'The `unique_customer_provided_id` of the request is taken.',
    'Use another id, or update the contact that is there',
    ['Contact with the unique_customer_provided_id provided already exists'],
  ),
  contact(
    19004,
    'contacts',
    'A field of the contact is missing or unknown',
    'A required field is missing, given twice or misspelled.',
    'Compare the body with the reference of Contacts',
    ['Invalid or missing Contact input'],
  ),
  contact(19005, 'contacts', 'A value of the contact is wrong', 'A value is too long or of another type.', 'Correct the value that the message names', [
    'Contact validation error',
  ]),
  contact(19010, 'contacts', 'The search for contacts is wrong', 'A search parameter is none that Twilio knows.', 'Use a parameter from the reference', [
    'Invalid contact search request',
  ]),
  contact(
    19011,
    'contacts',
    'The contact cannot be updated like this',
    'The body is no JSON, or names a field that cannot be changed.',
    'Send only names, legal and preferred name, your own id and custom fields',
    [
      'When updating a contact, invalid JSON syntax or invalid field that cannot be updated by this endpoint',
      'Contact update failed: invalid JSON or non-updatable field',
    ],
  ),
  contact(19012, 'contacts', 'The update of the contact is empty', 'The request changes nothing.', 'Send one field at least', [
    'When updating a contact at least one field should be updated',
  ]),
  contact(19013, 'contacts', 'The contact has nothing to be known by', 'A contact needs a name, an id of yours or a channel.', 'Add one of them', [
    'At least one of the following fields is required for a contact: first_name, middle_name, last_name, legal_name, preferred_name, unique_customer_provided_id or channel',
    'Contact requires at least one name, unique_customer_provided_id, or channel',
  ]),
  contact(19014, 'contacts', 'Fetch by ID or by channel, not by both', 'The request names both.', 'Leave one of them out', [
    'Can fetch contact either by unique_customer_provided_id or channel',
  ]),
  contact(
    19020,
    'contacts',
    'Another contact has this channel',
    'The number or address belongs to another contact.',
    'Use another value, or update that contact',
    ['Contact with the provided channel value already exists'],
  ),
  contact(19021, 'contacts', 'Only one channel can be the primary one', '`is_primary` is true for several channels.', 'Set it for one channel only', [
    'Only one channel can be set as primary',
  ]),
  contact(19022, 'contacts', 'There is no such channel', 'Contacts have `email`, `sms`, `voice`, `messenger` and `whatsapp`.', 'Use one of these', [
    'Invalid channel',
  ]),
  contact(19023, 'contacts', 'There is no such type of channel', 'Channels are of type `work`, `home` or `other`.', 'Use one of these', [
    'Invalid channel type',
  ]),
  contact(
    19024,
    'contacts',
    'A field of the channel is missing or wrong',
    'A required field is missing, misspelled or given twice.',
    'Compare the body with the reference',
    ['Invalid channel input'],
  ),
  contact(
    19025,
    'contacts',
    'A value of the channel is wrong',
    'Email or number has the wrong form, or is too long.',
    'Write numbers as `+14155550100` and check the email address',
    ['Channel validation error'],
  ),
  contact(19026, 'contacts', 'The contact has too many channels of one kind', 'Five of each kind are allowed.', 'Delete one before you add another', [
    'Maximum number of channels allowed reached',
  ]),
  contact(19027, 'contacts', 'The description of the channel is too long', 'It takes up to 100 characters.', 'Shorten it', ['Invalid Channel Description']),
  contact(19028, 'contacts', 'The value of a channel cannot be changed', 'Number or address stay as they are.', 'Delete the channel and create a new one', [
    'Channel value can not be updated',
  ]),
  contact(19029, 'contacts', 'The update of the channel is empty', 'The request changes nothing.', 'Send one field at least', [
    'When updating a channel at least one field should be updated',
  ]),
  contact(19030, 'contacts', 'There is no such type of location', 'Locations are of type `work`, `home` or `other`.', 'Use one of these', [
    'Invalid location type',
  ]),
  contact(19031, 'contacts', 'The contact has too many locations', 'Five are allowed.', 'Delete one before you add another', [
    'Maximum number of locations allowed reached',
  ]),
  contact(
    19032,
    'contacts',
    'A field of the location is missing or wrong',
    'A required field is missing, misspelled or given twice.',
    'Compare the body with the reference',
    ['Invalid location input'],
  ),
  contact(19033, 'contacts', 'A value of the location is wrong', 'A value is too long or of another type.', 'Correct the value that the message names', [
    'Location validation error',
  ]),
  contact(19034, 'contacts', 'The country code is wrong', 'It is two letters, such as `US`.', 'Write the ISO 3166-1 code in capitals', [
    'Invalid country code',
  ]),
  contact(19035, 'contacts', 'The page size must be 1 to 25', 'The request asks for a larger page, or for none.', 'Set 1 to 25', [
    'Invalid page size, it must be between 1 and 25 if specified',
  ]),
  contact(19036, 'contacts', 'The page token is wrong', 'It must be a whole number from an earlier response.', 'Take the token of the last response', [
    'Invalid page token',
  ]),
  contact(19037, 'contacts', 'The update of the location is empty', 'The request changes nothing.', 'Send one field at least', [
    'When updating a location at least one field should be updated',
  ]),
  contact(19038, 'chat', 'The page token is below 0', 'It must be 0 or more.', 'Take the token of the last response', [
    'Page token must be bigger than or equal to 0',
  ]),
  contact(19040, 'contacts', 'The custom field is not defined', 'The contact uses a field that does not exist yet.', 'Define the field first', [
    'Custom Field provided is not defined',
  ]),
  contact(19041, 'contacts', 'A custom field is missing or wrong', 'Its value is missing, wrong or given twice.', 'Compare the body with the definition', [
    'Invalid or missing Custom Field input',
  ]),
  contact(19042, 'contacts', 'The value of a custom field is wrong', 'Length, type or date does not fit the definition.', 'Correct the value', [
    'Custom Field validation error',
  ]),
  contact(19043, 'contacts', 'A custom field has this name', 'The name is taken.', 'Use another name', ['Field definition name already exists']),
  contact(19044, 'contacts', 'The name of the field is too long', 'It takes up to 100 characters.', 'Shorten it', [
    'Field definition name exceeded maximum length',
  ]),
  contact(19045, 'contacts', 'There is no such type of field', 'Fields are `text`, `date` or `number`.', 'Use one of these', [
    'Field definition type is invalid; data types that are supported are text, date, and number',
    'Invalid field type. Supported types: text, date, number',
  ]),
  contact(19046, 'contacts', 'There are too many custom fields', '2000 are allowed.', 'Delete one before you add another', [
    'Number of custom field definitions exceeded limit',
  ]),
  contact(19047, 'contacts', 'The name of the field is empty', 'A field needs a name.', 'Enter one', ['Field definition name cannot be empty']),
  contact(19048, 'contacts', 'The body of the request is not valid JSON', 'Twilio could not read it.', 'Build it with a JSON function', [
    'Input request body is not properly json formatted',
  ]),
  contact(19049, 'contacts', 'This custom field does not exist', 'The request names a field that is not defined.', 'Define it first, or correct the name', [
    'Custom field definition provided is not defined',
  ]),
  {
    code: 19050,
    title: 'Contacts failed on the side of Twilio',
    product: 'contacts',
    level: 'error',
    messages: ['Internal Server Error'],
    ...platformFault(19050),
  },
  contact(19052, 'contacts', 'The page size for fields is wrong', 'It must be a whole number from 1 to 2000.', 'Set 1 to 2000', [
    'Invalid page size for custom field definition',
  ]),
  contact(19053, 'contacts', 'The name of the field is reserved', 'Twilio uses it for a field of its own.', 'Use another name', [
    'Field definition name cannot be a duplicate of an existing Twilio-defined field',
  ]),
  contact(19054, 'contacts', 'The key `Unique` is missing', 'A definition must say whether its values are unique.', 'Add `Unique`', [
    'Expected Unique form key in input request is missing',
  ]),
  contact(
    19055,
    'contacts',
    'The channel cannot be updated like this',
    'The body is no JSON, or names a field that cannot be changed.',
    'Send only `type`, `description` and `is_primary`',
    [
      'When updating a channel, invalid JSON syntax or invalid field that cannot be updated by this endpoint',
      'Channel update failed: invalid JSON or non-updatable field',
    ],
  ),
  contact(19056, 'contacts', 'The Content-Type of the request is wrong', 'Twilio does not read this type here.', 'Send the type that the reference names', [
    'Input request content type is invalid',
  ]),
  { code: 19057, title: 'Contacts is busy', product: 'contacts', level: 'error', messages: ['Server unavailable or busy'], ...platformFault(19057) },
];
