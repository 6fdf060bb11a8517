/**
 * Matches a string that has the form of an Auth Token, 32 hex digits. An Account SID that lost its last two characters has as many, but
 * begins with capitals.
 */
export const AUTH_TOKEN: RegExp = /^(?!AC\d{0,29}[a-f][\da-f]{0,29}$)[\da-fA-F]{32}$/;
