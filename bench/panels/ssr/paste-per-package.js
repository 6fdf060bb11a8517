import { createElement } from 'react';
import { createCache, CacheProvider } from '@twilio-paste/styling-library';
export const ssr = () => {
  const cache = createCache({ key: 'css' });
  return { wrap: (t) => createElement(CacheProvider, { value: cache }, t) };
};
