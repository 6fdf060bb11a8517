import type { Cause, ErrorEntry } from '../../types.ts';
import { errorPage } from './errorPage.ts';
import { type Fault, brandCause, owner, read } from './registrations.ts';

export const brands = { place: 'a2p-brands' } as const;
export const profile = { place: 'primary-profile' } as const;
export const checkRequest = {
  id: 'check',
  text: "Send the request again. A 200 or 201 response means it's fixed.",
} as const;

/** Twilio's guide to failed brands. */
const brandGuide = {
  url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/troubleshooting-a2p-brands',
  read,
};

export type BrandHead = Pick<ErrorEntry, 'title' | 'summary' | 'messages' | 'related' | 'lookalikes'> & {
  code: number;
};

/** An error in the registration of a brand. */
export const brandEntry = ({ code, ...head }: BrandHead, causes: Cause[]): ErrorEntry => ({
  code,
  product: 'messaging',
  level: 'error',
  ...head,
  retryable: false,
  causes,
});

/** A brand that failed for one reason. */
export const failedBrand = (head: BrandHead, fault: Omit<Fault, 'source'>): ErrorEntry =>
  brandEntry(head, [brandCause({ who: owner, source: errorPage(head.code), sources: [brandGuide], ...fault })]);
