/** The same panel made with other libraries, each the way its documentation shows. */
export const peers = [
  'base-ui',
  'radix',
  'react-aria',
  'mantine',
  'mui',
  'chakra',
  'paste-per-package',
  'paste',
  'antd',
];

/** Everything that is measured, in the order of the tables. Neighbors are measured right after each other, so keep related panels together. */
export const panels = ['plain-react', 'plain-react-html', 'ours-same-content', ...peers, 'twin', 'ours'];

/** Panels that hold the shipped help of 20003 instead of the shared content. */
export const withOwnContent = ['ours', 'twin'];

/** The panel that another one is compared with. */
export const limitOf = (name) => (withOwnContent.includes(name) ? 'twin' : 'plain-react');
