import type { Step } from '../../types.ts';
import type { When } from '../../../facts/condition.ts';

/**
 * The JWT of public key client validation is sent by servers, next to Basic credentials. The username isn't tested: it doesn't tell which of
 * the two tokens was refused, and would be the first question.
 */
export const forClientValidation: When = {
  requires: { tool: ['sdk', 'http', 'serverless'], platform: 'server' },
};

export const seeValidationHeader: Step = {
  id: 'see-header',
  text: "Log whether your request has the header `Twilio-Client-Validation`: yes or no, not its value. If not, this isn't the cause.",
};

export const checkValidation: Step = {
  id: 'check',
  text: "Send the request again. No error means it's fixed.",
};

/** Goes under a cause about an Access Token where Twilio's page on the error mentions only the other JWT. */
export const pageOfValidation = (code: number): string =>
  `Twilio's page for ${code} names only public key client validation. Voice SDKs have sent codes of this kind for Access Tokens, too.`;

/** Goes under a cause about public key client validation where Twilio's page on the error mentions only Access Tokens. */
export const pageOfAccessTokens = (code: number, other: number): string =>
  `Twilio's page for ${code} names only Access Tokens. What this JWT needs comes from its page for ${other}.`;

export const validationSender = 'the team that develops the app';
