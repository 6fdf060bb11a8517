import { createElement } from 'react';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
// a fresh cache per request, styles inlined where first used (emotion's default SSR)
export const ssr = () => {
  const cache = createCache({ key: 'css' });
  return { wrap: (t) => createElement(CacheProvider, { value: cache }, t) };
};
