import { createElement } from 'react';
import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs';
export const ssr = () => {
  const cache = createCache();
  return { wrap: (t) => createElement(StyleProvider, { cache }, t), head: () => extractStyle(cache) };
};
