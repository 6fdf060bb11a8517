import type { ErrorEntry } from '../types.ts';
import {
  businessInfo,
  charity,
  contactPerson,
  endBusiness,
  freeEmail,
  moreThanFive,
  oneBusinessPerNumber,
  papersWanted,
  policyUrls,
  registrationNumber,
  reseller,
  siteBranding,
  siteNeedsLogin,
  siteNotActive,
  siteNotLoading,
  socialNotActive,
  tradeName,
} from './shared/businessReasons.ts';
import { nameDiffers } from './shared/nameDiffers.ts';
import { volumeTooHigh } from './shared/messageReasons.ts';
import { verification, verificationByName } from './shared/verifications.ts';

export const entries: readonly ErrorEntry[] = [
  verification(
    {
      code: 30800,
      read: '2026-11-29',
      title: 'Verification rejected: free email address',
      messages: ['Verification rejection - Business email requires an official domain'],
      related: [30482, 30971, 30881],
    },
    freeEmail,
  ),
  verification(
    {
      code: 30801,
      title: "Verification rejected: the contact isn't in the business",
      messages: ['Verification rejection - Contact must be a business representative'],
      related: [30483, 30972],
    },
    contactPerson,
  ),
  verificationByName(
    {
      code: 30802,
      title: "Verification rejected: name doesn't match public records",
      messages: ['Verification rejection - Business name and office record mismatch'],
      related: [30484, 30805],
    },
    nameDiffers,
  ),
  verificationByName(
    {
      code: 30803,
      title: 'Verification rejected: official documents required',
      messages: ['Verification rejection - Official business registration documents required'],
      related: [30530, 30808, 30811],
    },
    papersWanted,
  ),
  verificationByName(
    {
      code: 30804,
      title: 'Verification rejected: not the business sending the texts',
      messages: ['Verification rejection - Need end business'],
      related: [30474, 30818],
    },
    endBusiness,
  ),
  verificationByName(
    {
      code: 30805,
      twin: 30445,
      title: 'Verification rejected: business details not verified',
      messages: ['Verification rejection - Could not validate business information'],
      related: [30445, 30808],
    },
    businessInfo,
  ),
  verificationByName(
    {
      code: 30806,
      title: 'Verification rejected: one number for several businesses',
      messages: ['Verification rejection - single phone number used for multiple businesses'],
      related: [30478],
    },
    oneBusinessPerNumber,
  ),
  verification(
    {
      code: 30807,
      read: '2026-11-29',
      title: 'Verification rejected: more than five numbers',
      messages: ['Verification rejection - Justification required for more than 5 numbers'],
      related: [30479],
    },
    moreThanFive,
  ),
  verificationByName(
    {
      code: 30808,
      twin: 30472,
      title: "Verification rejected: the business couldn't be verified",
      messages: ['Verification rejection - Could not verify Business'],
      related: [30472, 30805],
    },
    businessInfo,
  ),
  verificationByName(
    {
      code: 30809,
      title: 'Verification rejected: no proof of charity status',
      messages: ['Verification rejection - Charity must provide 501(c)(3) verification'],
      related: [30487],
    },
    charity,
  ),
  verificationByName(
    {
      code: 30810,
      title: 'Verification rejected: the trade name is wrong',
      messages: ['Verification rejection - DBA name must be accurately provided'],
      related: [30488, 30802],
    },
    tradeName,
  ),
  verificationByName(
    {
      code: 30811,
      title: 'Verification rejected: missing or wrong registration number',
      messages: ['Verification rejection - Business Registration Number is Missing or Invalid'],
      related: [30527, 30803],
    },
    registrationNumber,
  ),
  verificationByName(
    {
      code: 30812,
      title: "Verification rejected: the website isn't active",
      messages: ['Verification rejection - Website must be established and active'],
      related: [30489, 30815],
    },
    siteNotActive,
  ),
  verificationByName(
    {
      code: 30813,
      title: "Verification rejected: the social page isn't active",
      messages: ['Verification rejection - Social platform must be established and active'],
      related: [30490],
    },
    socialNotActive,
  ),
  verificationByName(
    {
      code: 30814,
      title: 'Verification rejected: the website needs a login',
      messages: ['Verification rejection - Website is password protected or requires login'],
      related: [30491, 30815],
    },
    siteNeedsLogin,
  ),
  verificationByName(
    {
      code: 30815,
      title: "Verification rejected: the website doesn't load",
      messages: ['Verification rejection - Cannot validate business website URL'],
      related: [30473, 30814],
    },
    siteNotLoading,
  ),
  verificationByName(
    {
      code: 30816,
      title: 'Verification rejected: no business name on the website',
      messages: ['Verification rejection - Business website URL must display branding'],
      related: [30492],
    },
    siteBranding,
  ),
  verificationByName(
    {
      code: 30817,
      title: 'Verification rejected: policy or terms URL not public',
      messages: ['Verification rejection - Privacy policy or terms URL missing or inaccessible'],
      related: [30493, 30847, 30850],
    },
    policyUrls,
  ),
  verificationByName(
    {
      code: 30818,
      title: "Verification rejected: the reseller isn't named",
      messages: ['Verification rejection - ISV or reseller name must be provided'],
      related: [30494, 30804],
    },
    reseller,
  ),
  verificationByName(
    {
      code: 30819,
      title: 'Verification rejected: message volume too high',
      messages: ['Verification rejection - Projected message volume exceeds use case limits'],
      related: [30495],
    },
    volumeTooHigh,
  ),
];
