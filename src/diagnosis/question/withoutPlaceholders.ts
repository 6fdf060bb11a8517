/** A message with `…` in place of the catalog's placeholders. */
export const withoutPlaceholders = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');
