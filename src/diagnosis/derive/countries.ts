import type { Country } from '../../facts/factValues.ts';

/**
 * Calling codes with their country, the largest one if several share a code. The first that matches counts, so Russia's 7 comes after the
 * others that begin with 7. ITU-T E.164 and NANPA. `XC` stands for Crimea's +7978, which Twilio tells apart from Russia:
 * https://www.twilio.com/docs/api/errors/21408 (read 2026-12-01)
 */
const CALLING_CODES =
  `20EG 211SS 212MA 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG 229BJ 230MU 231LR 232SL 233GH 234NG
 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD 244AO 245GW 246IO 248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ 256UG
 257BI 258MZ 260ZM 261MG 262RE 263ZW 264NA 265MW 266LS 267BW 268SZ 269KM 27ZA 290SH 291ER 297AW 298FO 299GL 30GR 31NL 32BE 33FR
 34ES 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 36HU 370LT 371LV 372EE 373MD 374AM 375BY 376AD 377MC 378SM
 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK 39IT 40RO 41CH 420CZ 421SK 423LI 43AT 44GB 45DK 46SE 47NO 48PL 49DE 500FK 501BZ
 502GT 503SV 504HN 505NI 506CR 507PA 508PM 509HT 51PE 52MX 53CU 54AR 55BR 56CL 57CO 58VE 590GP 591BO 592GY 593EC 594GF 595PY
 596MQ 597SR 598UY 599CW 60MY 61AU 62ID 63PH 64NZ 65SG 66TH 670TL 672NF 673BN 674NR 675PG 676TO 677SB 678VU 679FJ 680PW 681WF
 682CK 683NU 685WS 686KI 687NC 688TV 689PF 690TK 691FM 692MH 76KZ 77KZ 7978XC 7RU 81JP 82KR 84VN 850KP 852HK 853MO 855KH 856LA 86CN
 880BD 886TW 90TR 91IN 92PK 93AF 94LK 95MM 960MV 961LB 962JO 963SY 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA
 975BT 976MN 977NP 98IR 992TJ 993TM 994AZ 995GE 996KG 998UZ`.split(/\s+/);

/** Codes of no single country: +1, services and networks without borders, and codes that are assigned but hardly in use. ITU-T E.164. */
const OTHER_CODES = '1 247 379 388 800 808 870 878 881 882 883 888 979 991 997'.split(' ');

/** Area codes of +1 outside the United States. */
const AREA_CODES: Readonly<Record<Country, string>> = {
  CA: '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 474 506 514 519 548 579 581 584 587 600 604 613 622 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942',
  AG: '268',
  AI: '264',
  AS: '684',
  BB: '246',
  BM: '441',
  BS: '242',
  DM: '767',
  DO: '809 829 849',
  GD: '473',
  GU: '671',
  JM: '658 876',
  KN: '869',
  KY: '345',
  LC: '758',
  MP: '670',
  MS: '664',
  PR: '787 939',
  SX: '721',
  TC: '649',
  TT: '868',
  VC: '784',
  VG: '284',
  VI: '340',
};

/**
 * Beginnings of area codes of +1 that are calling codes of countries whose numbers never have ten digits in all, as they have in North
 * America without the 1. National numbering plans, as ITU-T E.164 collects them.
 */
const NEVER_TEN_DIGITS = /^(?:20[246-9]|21[2368]|3[0134]|4[0148]|5[24-8]|61|7|8[14]|9[0-48]|97[0-3])/;
/** Ten digits of a number of +1: neither its area code nor its exchange begins with 0 or 1. */
const TEN_DIGITS = /^[2-9]\d{2}[2-9]\d{6}$/;

/** Countries whose numbers can have a zero after what `CALLING_CODES` lists. Kazakhstan's mobile numbers begin with +7 70. */
const KEEPS_ZERO: readonly Country[] = ['IT', 'SM', 'CI', 'GA', 'CG', 'BJ', 'BF', 'KZ', 'XC'];

/** Area codes of toll-free numbers, which the United States, Canada and the Caribbean share. */
const TOLL_FREE = /^1(?:800|822|833|844|855|866|877|888)/;

/** The country of a number, from its first digits without `+`. */
export function countryOf(digits: string): Country | undefined {
  if (!digits.startsWith('1')) return CALLING_CODES.find((code) => digits.startsWith(code.slice(0, -2)))?.slice(-2);
  const area = digits.slice(1, 4);
  if (area.length < 3) return undefined;
  // 5xx and 9xx with two equal digits are personal and premium numbers.
  if (TOLL_FREE.test(digits) || /^(?:5|9)(?:00|22|33|44|66|77|88)/.test(area)) return 'NANP';
  return Object.keys(AREA_CODES).find((country) => AREA_CODES[country]?.includes(area)) ?? 'US';
}

/** Whether a number, from its first digits without `+`, belongs to a service or network without borders: satellites, international toll-free. */
export function isOfNoCountry(digits: string): boolean {
  return !digits.startsWith('1') && countryOf(digits) === undefined && hasCallingCode(digits);
}

/** Whether a country has numbers of +1. `NANP` is one of them. */
export const isInNorthAmerica = (country: Country): boolean =>
  country === 'US' || country === 'NANP' || country in AREA_CODES;

export const isTollFree = (digits: string): boolean => TOLL_FREE.test(digits);

/** Whether a number, from its first digits without `+`, begins with a calling code that is assigned. */
export function hasCallingCode(digits: string): boolean {
  return countryOf(digits) !== undefined || OTHER_CODES.some((code) => digits.startsWith(code));
}

/** Whether an address with `+` looks like a number of the US or Canada without its `1`, which is too short for the country it is read as. */
export function lacksOne(address = ''): boolean {
  const digits = address.replace(/\D/g, '');
  return TEN_DIGITS.test(digits) && NEVER_TEN_DIGITS.test(digits);
}

/** Whether a zero follows the calling code, which is dialed only within the country: `+44 0…`. */
export function hasTrunkZero(digits: string): boolean {
  const code = CALLING_CODES.find((one) => digits.startsWith(one.slice(0, -2)));
  if (!code || KEEPS_ZERO.includes(code.slice(-2))) return false;
  return digits[code.length - 2] === '0';
}
