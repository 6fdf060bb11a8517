import type { Step } from '../../types.ts';
import type { When } from '../../../facts/condition.ts';

/** The JWT of public key client validation is sent by servers, next to Basic credentials. */
export const forClientValidation: When = {
  requires: { signer: ['api-key', 'auth-token'], tool: ['sdk', 'http', 'serverless'] },
};

export const seeValidationHeader: Step = {
  id: 'see-header',
  text: 'Log, in the process that sends, whether the request has the header `Twilio-Client-Validation` (yes or no, not its value). No: this is not the cause.',
};

export const checkValidation: Step = {
  id: 'check',
  text: 'Send the request again. An answer without this code shows that it worked.',
};

export const validationSender = 'whoever develops the application that sends the requests';
