let regions: Intl.DisplayNames | undefined;
/** A country's name by its ISO code. */
export const country = (code: string): string =>
  code === 'ZZ'
    ? 'Another country'
    : code === 'NANP'
      ? 'United States, Canada or the Caribbean'
      : code === 'XC'
        ? 'Crimea'
        : ((regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })).of(code) ?? code);
