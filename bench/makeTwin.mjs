/**
 * @typedef {string | Tree} Node
 * @typedef {{ tag: string, attributes: Record<string, string>, children: Node[], checked?: boolean, collapsed?: Tree }} Tree
 */

const NAMES = { class: 'className', tabindex: 'tabIndex', for: 'htmlFor', readonly: 'readOnly', colspan: 'colSpan' };

/** A part with more elements than this is a function of its own: engines don't optimize very long functions. */
const LARGE = 40;

/**
 * The source of a module: plain React with exactly the elements of our panel, as a person would write it who needs only this one panel.
 * Where an answer changes something, the code picks between the variants; nothing is computed.
 *
 * @param {Record<string, Tree>} states What `bench.states` read from our panel: `initial`, one for each answer, `hydrated`.
 * @returns {string}
 */
export function makeTwin({ initial, hydrated, server: _, ...answered }) {
  for (const tree of [initial, hydrated, ...Object.values(answered)]) dropStatuses(tree);
  foldIn(initial, hydrated);
  const noscript = find(hydrated, 'noscript')?.children ?? [];
  const states = { initial, ...answered };
  const question = find(initial, 'input')?.attributes['name'];
  for (const tree of Object.values(states)) {
    const place = find(tree, 'noscript');
    if (place) place.children = noscript;
  }
  /** @type {string[]} */
  const parts = [];
  const body = merge(Object.entries(states));
  const ids = new Set(body.match(/\bid\d+\b/g));
  return `// Written by the bench from the HTML of our panel.
import { useId, useState } from 'react';
import { Copy } from '../../page/Copy.jsx';
import 'twilio-error-help/styles.css';

const ignore = () => {};

${parts.join('\n\n')}

export function Panel({ hydrating }) {
${[...ids].map((id) => `  const ${id} = useId();`).join('\n')}
  const [state, setState] = useState('initial');
  return (
    ${body}
  );
}

export const Provider = ({ children }) => children;
`;

  /** One child in all its states, as JSX. @param {[state: string, node: Node][]} variants */
  function merge(variants) {
    const [[, first]] = variants;
    if (variants.every(([, node]) => isEqual(node, first))) return written(first);
    if (variants.some(([, node]) => typeof node === 'string' || kindOf(node) !== kindOf(first)))
      return choice(variants);
    const trees = /** @type {[string, Tree][]} */ (variants);
    return element(
      /** @type {Tree} */ (first),
      attributesOf(trees),
      mergeChildren(trees.map(([state, { children }]) => [state, children])),
    );
  }

  /** Merges the children of the same kind at both ends one by one, and picks between whole lists for the rest. @param {[string, Node[]][]} variants */
  function mergeChildren(variants) {
    const shortest = Math.min(...variants.map(([, children]) => children.length));
    const [[, model]] = variants;
    const same = (/** @type {(list: Node[]) => Node | undefined} */ pick) =>
      variants.every(([, children]) => kindOf(pick(children)) === kindOf(pick(model)));
    let before = 0;
    while (before < shortest && same((list) => list[before])) before++;
    let after = 0;
    while (after < shortest - before && same((list) => list.at(-1 - after))) after++;
    const at = (/** @type {(list: Node[]) => Node | undefined} */ pick) =>
      merge(variants.map(([state, children]) => [state, /** @type {Node} */ (pick(children))]));
    const middle = variants.map(([state, list]) => [state, list.slice(before, list.length - after)]);
    return [
      ...Array.from({ length: before }, (_, i) => at((list) => list[i])),
      ...(middle.every(([, list]) => list.length === 0) ? [] : [chooseLists(middle)]),
      ...Array.from({ length: after }, (_, i) => at((list) => list.at(i - after))),
    ];
  }

  /** @param {[string, Node[]][]} variants */
  function chooseLists(variants) {
    return chosen(variants, (list) =>
      list.length === 0 ? 'null' : list.length === 1 ? expression(list[0]) : `<>${writtenAll(list).join('')}</>`,
    );
  }

  /** @param {[string, Node][]} variants */
  function choice(variants) {
    return chosen(variants, expression);
  }

  /** @template T @param {[string, T][]} variants @param {(value: T) => string} write */
  function chosen(variants, write) {
    const byText = new Map();
    for (const [state, value] of variants) {
      const text = write(value);
      byText.set(text, [...(byText.get(text) ?? []), state]);
    }
    const texts = [...byText];
    const last = texts.pop()?.[0] ?? 'null';
    const conditions = texts.map(([text, names]) => `${names.map(isState).join(' || ')} ? ${text} : `);
    return `{${conditions.join('')}${last}}`;
  }

  /** @param {Node} node */
  function expression(node) {
    return typeof node === 'string' ? JSON.stringify(node) : written(node).replace(/^\{(.*)\}$/s, '$1');
  }

  /** @param {Node} node @returns {string} */
  function written(node) {
    if (typeof node === 'string') return `{${JSON.stringify(node)}}`;
    const attributes = attributesOf([['initial', node]]);
    const text = element(node, attributes, writtenAll(node.children));
    if (sizeOf(node) < LARGE || /\b(?:id\d+|state|hydrating|setState)\b/.test(text)) return text;
    parts.push(`const part${parts.length} = () => (\n  ${text}\n);`);
    return `{part${parts.length - 1}()}`;
  }

  /** @param {Node[]} nodes @returns {string[]} */
  function writtenAll(nodes) {
    return nodes.map(written);
  }

  /** @param {Tree} node @param {string} attributes @param {string[]} children */
  function element({ tag, attributes: { class: name = '', ...rest }, collapsed }, attributes, children) {
    if (collapsed) children.push(`{hydrating && ${expression(collapsed)}}`);
    if (tag === 'button' && name.includes('teh-copy')) {
      return `<Copy${attributes.replace(' type="button"', '')} text={${JSON.stringify(rest['aria-label'] ?? '')}}>${children.join('')}</Copy>`;
    }
    return children.length === 0 ? `<${tag}${attributes} />` : `<${tag}${attributes}>${children.join('')}</${tag}>`;
  }

  /** @param {[string, Tree][]} variants */
  function attributesOf(variants) {
    const [[, { attributes, checked }]] = variants;
    const names = [...new Set(variants.flatMap(([, tree]) => Object.keys(tree.attributes)))];
    const text = names.map((name) => {
      const values = variants.map(([state, tree]) => [state, tree.attributes[name]]);
      const value = values.every(([, one]) => one === values[0][1])
        ? `{${valueOf(values[0][1])}}`
        : chosen(/** @type {[string, string | undefined][]} */ (values), valueOf);
      return ` ${NAMES[name] ?? name}=${value.replace(/^\{("[^"\\&]*")\}$/, '$1')}`;
    });
    if (checked === undefined) return text.join('');
    const state = states[attributes['value']] && attributes['name'] === question ? attributes['value'] : undefined;
    return `${text.join('')} checked={false} onChange={${state ? `() => setState('${state}')` : 'ignore'}}`;
  }
}

/** @param {string} state */
const isState = (state) => `state === '${state}'`;

/** @param {string | undefined} value */
function valueOf(value) {
  if (value === undefined) return 'undefined';
  if (/^\{id\d+\}$/.test(value)) return value.slice(1, -1);
  return /\{id\d+\}/.test(value) ? `\`${value.replace(/\{id/g, '${id')}\`` : JSON.stringify(value);
}

/** @param {Node | undefined} node */
function kindOf(node) {
  return typeof node === 'object'
    ? `${node.tag} ${node.attributes['class'] ?? ''} ${node.attributes['data-field'] ?? ''}`
    : '';
}

/** @param {Node | undefined} a @param {Node | undefined} b */
function isEqual(a, b) {
  const text = (/** @type {Node | undefined} */ node) =>
    JSON.stringify(node, (key, value) => (key === 'collapsed' || key === 'checked' ? undefined : value));
  return text(a) === text(b) && !(typeof a === 'object' && hasRadio(a));
}

/** Radio buttons depend on the answer, so a part that has one is never written once for all states. @param {Tree} tree @returns {boolean} */
function hasRadio(tree) {
  return tree.children.some((child) => typeof child === 'object' && (child.tag === 'input' || hasRadio(child)));
}

/** @param {Tree} tree @returns {number} */
function sizeOf(tree) {
  return tree.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : sizeOf(child)), 1);
}

/** @param {Tree} tree @param {string} tag @returns {Tree | undefined} */
function find(tree, tag) {
  if (tree.tag === tag) return tree;
  for (const child of tree.children) {
    const found = typeof child === 'object' ? find(child, tag) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Removes the statuses, which `Copy` renders itself. @param {Tree} tree */
function dropStatuses(tree) {
  tree.children = tree.children.filter(
    (child) => typeof child === 'string' || child.attributes['class'] !== 'teh-copy-status',
  );
  for (const child of tree.children) if (typeof child === 'object') dropStatuses(child);
}

/** Adds to the mounted panel's collapsed parts what a server renders inside them. @param {Tree} mounted @param {Tree} hydrated */
function foldIn(mounted, hydrated) {
  if (mounted.tag === 'details' && hydrated.children.length > mounted.children.length) {
    const collapsed = hydrated.children.at(-1);
    if (typeof collapsed === 'object') mounted.collapsed = collapsed;
  }
  mounted.children.forEach((child, i) => {
    const same = hydrated.children[i];
    if (typeof child === 'object' && typeof same === 'object') foldIn(child, same);
  });
}
