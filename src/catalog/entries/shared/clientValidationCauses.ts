import type { Step } from '../../types.ts';
import type { When } from '../../../facts/condition.ts';

/** The JWT of public key client validation is sent by servers, next to Basic credentials. */
export const forClientValidation: When = {
  requires: { signer: ['api-key', 'auth-token'], tool: ['sdk', 'http', 'serverless'] },
};

export const seeValidationHeader: Step = {
  id: 'see-header',
  text: "Log whether your request has the header `Twilio-Client-Validation`: yes or no, not its value. If not, this isn't the cause.",
};

export const checkValidation: Step = {
  id: 'check',
  text: "Send the request again. No error means it's fixed.",
};

export const validationSender = 'the team that develops the app';
