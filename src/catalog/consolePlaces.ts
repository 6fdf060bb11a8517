/** One page, in the new and the legacy Console. */
export interface ConsolePlace {
  /** Id for `link.place` of a step. */
  id: string;
  /** What to select, in order, in the new Console: `Monitor > Debugger`. */
  path: string;
  /** Short name of the page, for a button. @default the last part of `path` */
  page?: string;
  /** Link to the page in the new Console, https. */
  href?: string;
  /** What to select in the legacy Console. */
  legacyPath?: string;
  /** Link to the page in the legacy Console, https. Only beside `legacyPath`, and only if the new Console's page has a link, too. */
  legacyHref?: string;
}

/**
 * Every Console page that a step links to, so that a page that moves is one edit. Links open the Region US1. Above each: the page that
 * names it, and the day on which it was read.
 */
export const consolePlaces: readonly ConsolePlace[] = [
  {
    // https://www.twilio.com/docs/iam/api-keys/keys-in-console (read 2026-11-23)
    id: 'api-keys',
    path: 'Settings > Account settings > API keys & auth tokens',
    page: 'API keys',
    href: 'https://1console.twilio.com/go?to=/account/__account__/settings/us1/api-keys/list',
    legacyPath: 'Admin > Account management > API keys & tokens',
    legacyHref: 'https://www.twilio.com/console/project/api-keys',
  },
  {
    // https://www.twilio.com/docs/trust-hub/profiles/primary-compliance-profiles (read 2026-11-23)
    id: 'primary-profile',
    path: 'Products & Services > Trust Hub > Profiles > Primary profile',
    href: 'https://1console.twilio.com/us1/develop/trusthub/compliance-profiles/primary',
  },
  {
    // https://www.twilio.com/docs/iam/oauth-apps/account-oauth-apps (read 2026-11-24)
    id: 'oauth-apps',
    path: 'Settings > Account settings > OAuth applications',
    href: 'https://1console.twilio.com/go?to=/account/__account__/settings/oauth',
    legacyPath: 'Admin > Account management > OAuth apps',
  },
  {
    // https://www.twilio.com/docs/iam/oauth-apps/org-oauth-apps (read 2026-11-24)
    id: 'org-oauth-apps',
    path: 'Settings > Organization settings > Organization API access',
    href: 'https://1console.twilio.com/organization/settings/oauth/apps',
    legacyPath: 'Twilio Admin > Applications > OAuth apps',
    legacyHref: 'https://admin.twilio.com/applications/oauth',
  },
  {
    // https://www.twilio.com/docs/content/create-templates-with-the-content-template-builder (read 2026-11-28)
    id: 'content-templates',
    path: 'Communications > Messaging > Templates',
    legacyPath: 'Messaging > Content Template Builder',
  },
  {
    // https://www.twilio.com/docs/whatsapp/self-sign-up (read 2026-11-28); its path in the new Console is unknown.
    id: 'whatsapp-senders',
    path: 'Messaging > Senders > WhatsApp senders',
    href: 'https://console.twilio.com/us1/develop/sms/senders/whatsapp-senders',
  },
  {
    // https://www.twilio.com/docs/numbers-and-senders/rcs-senders (read 2026-11-30)
    id: 'rcs-senders',
    path: 'Products & Services > Numbers & Senders > RCS',
    page: 'RCS senders',
    legacyPath: 'Explore Products > Programmable Communications > RCS',
  },
  {
    // https://www.twilio.com/docs/whatsapp/sandbox (read 2026-11-28)
    id: 'whatsapp-sandbox',
    path: 'Messaging > Try it out > Send a WhatsApp message',
    href: 'https://console.twilio.com/us1/develop/sms/try-it-out/whatsapp-learn',
  },
  {
    // https://www.twilio.com/docs/verify/api/service (read 2026-11-28); its path in the new Console is unknown.
    id: 'verify-services',
    path: 'Verify > Services',
    href: 'https://console.twilio.com/us1/develop/verify/services',
  },
  {
    // https://www.twilio.com/docs/verify/preventing-toll-fraud/verify-geo-permissions (read 2026-12-01)
    id: 'verify-geo-permissions',
    path: 'Verify > Settings > Geo permissions',
    href: 'https://console.twilio.com/us1/develop/verify/settings/geopermissions',
  },
  {
    // The link in the new Console: https://www.twilio.com/docs/whatsapp/api/senders (read 2026-12-01)
    // https://www.twilio.com/docs/usage/troubleshooting/debugging-your-application (read 2026-11-24)
    id: 'debugger',
    path: 'Monitor > Debugger',
    href: 'https://1console.twilio.com/us1/monitor/logs/debugger/errors',
    legacyPath: 'Monitor > Logs > Errors > Error logs',
    legacyHref: 'https://www.twilio.com/console/dev-tools/debugger',
  },
  {
    // https://www.twilio.com/docs/api/errors/21408 (read 2026-11-24)
    id: 'messaging-geo-permissions',
    path: 'Messaging > Settings > Geo permissions',
    href: 'https://console.twilio.com/us1/develop/sms/settings/geo-permissions',
  },
  {
    // https://www.twilio.com/docs/trust-hub/registrations/a2p-10dlc-campaign (read 2026-11-28)
    id: 'a2p-campaigns',
    path: 'Products & Services > Trust Hub > Registrations > A2P Campaigns',
    href: 'https://1console.twilio.com/us1/develop/trusthub/registrations/a2p-brands/brands',
    legacyPath: 'Messaging > Regulatory Compliance > Campaigns',
  },
  {
    // https://www.twilio.com/docs/api/errors/30702 (read 2026-11-28)
    id: 'a2p-brands',
    path: 'Products & Services > Trust Hub > Registrations > A2P Brands',
    href: 'https://1console.twilio.com/us1/develop/trusthub/registrations/a2p-brands/brands',
    legacyPath: 'Messaging > Regulatory Compliance > Brands',
  },
  {
    // The path: https://www.twilio.com/docs/api/errors/30032 (read 2026-11-28)
    // https://www.twilio.com/docs/messaging/compliance/toll-free/console-onboarding (read 2026-12-01)
    id: 'toll-free-registrations',
    path: 'Products & Services > Trust Hub > Registrations > Toll-free',
    page: 'Toll-free registrations',
    href: 'https://1console.twilio.com/go?to=/account/__account__/us1/trusthub/compliance-registrations',
    legacyPath: 'Phone Numbers > Manage > Active numbers > the number > Regulatory Information',
    legacyHref: 'https://www.twilio.com/console/phone-numbers/incoming',
  },
  {
    // The path is that of Twilio's tutorial on sending SMS, read on the same day.
    // https://www.twilio.com/docs/rcs/send-an-rcs-message (read 2026-12-01)
    id: 'messaging-services',
    path: 'Products & Services > Messaging > Services',
    page: 'Messaging Services',
    href: 'https://1console.twilio.com/us1/develop/sms/services',
    legacyPath: 'Messaging > Services',
    legacyHref: 'https://console.twilio.com/us1/develop/sms/services',
  },
  {
    // https://www.twilio.com/docs/api/errors/30035 (read 2026-11-28)
    id: 'a2p-numbers',
    path: 'Phone Numbers > Manage > A2P 10DLC compliance status',
    href: 'https://console.twilio.com/us1/develop/phone-numbers/manage/incoming/a2p-compliance/status',
  },
  {
    // The link in the new Console: https://www.twilio.com/docs/messaging/compliance/toll-free/console-onboarding (read 2026-12-01)
    // https://www.twilio.com/docs/trust-hub/profiles/primary-compliance-profiles (read 2026-11-28)
    id: 'trust-hub',
    path: 'Products & Services > Trust Hub',
    href: 'https://1console.twilio.com/go?to=/account/__account__/us1/trusthub/compliance-registrations',
    legacyPath: 'Account > Trust Hub',
    legacyHref: 'https://console.twilio.com/us1/account/trust-hub/customer-profiles',
  },
  {
    // https://www.twilio.com/docs/sip-trunking/troubleshooting (read 2026-11-30)
    id: 'voice-geo-permissions',
    path: 'Products & Services > Voice > Settings > Geo permissions',
    href: 'https://1console.twilio.com/go?to=/account/__account__/us1/voice/settings/geo-permissions-settings',
    legacyPath: 'Voice > Settings > Geo permissions',
    legacyHref: 'https://www.twilio.com/console/voice/settings/geo-permissions',
  },
  {
    // https://www.twilio.com/docs/sip-trunking (read 2026-11-30)
    id: 'verified-caller-ids',
    path: 'Products & Services > Numbers & Senders > Verified Caller IDs',
    href: 'https://1console.twilio.com/go?to=/account/__account__/us1/phone-numbers/manage/verified',
    legacyPath: 'Phone Numbers > Manage > Verified Caller IDs',
    legacyHref: 'https://www.twilio.com/console/phone-numbers/verified',
  },
  {
    // The path: https://www.twilio.com/docs/global-infrastructure/managing-regional-resources-in-console (read 2026-12-01)
    // The legacy Console's link: https://github.com/twilio/voice-quickstart-android/blob/1e8bc34d1accc8c1f708c610dab6471897467938/Docs/new-features-3.0.md
    // https://www.twilio.com/docs/usage/api/applications (read 2026-12-01)
    id: 'twiml-apps',
    path: 'Voice > TwiML apps',
    href: 'https://1console.twilio.com/go?to=/account/__account__/us1/voice/twiml-apps/',
    legacyPath: 'Voice > Manage > TwiML apps',
    legacyHref: 'https://www.twilio.com/console/voice/twiml/apps',
  },
  {
    // https://www.twilio.com/docs/sip-trunking (read 2026-11-30)
    id: 'sip-trunks',
    path: 'Products & Services > Elastic SIP Trunking > Manage > Trunks',
    href: 'https://1console.twilio.com/go?to=/account/__account__/us1/sip-trunking/manage/trunks',
    legacyPath: 'Elastic SIP Trunking > Manage > Trunks',
  },
  {
    // https://www.twilio.com/docs/voice/sip (read 2026-11-30)
    id: 'sip-domains',
    path: 'Voice > SIP domains',
    href: 'https://1console.twilio.com/go?to=/account/__account__/us1/voice/sip-domains/sip-domains',
    legacyPath: 'Voice > Manage > SIP Domains',
    legacyHref: 'https://console.twilio.com/us1/develop/voice/manage/sip-domains',
  },
];
