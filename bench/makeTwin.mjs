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
  const states = { initial, ...answered };
  const question = find(initial, 'input')?.attributes['name'];
  const noscript = find(hydrated, 'noscript')?.children ?? [];
  for (const tree of Object.values(states)) {
    const place = find(tree, 'noscript');
    if (place) place.children = noscript;
  }
  const writer = new Writer(Object.keys(states), question);
  return moduleOf(writer.merged(Object.entries(states)), writer.parts);
}

/** @param {string} panel The panel as JSX. @param {string[]} parts The functions that it calls. */
function moduleOf(panel, parts) {
  const ids = new Set(panel.match(/\bid\d+\b/g));
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
    ${panel}
  );
}

export const Provider = ({ children }) => children;
`;
}

/** Writes JSX. Its methods take one place of the panel in each state, or one node that is the same in all. */
class Writer {
  /** Functions for the large parts that are the same in all states. @type {string[]} */
  parts = [];
  #states;
  #question;

  /** @param {string[]} states @param {string | undefined} question Name of the radio buttons whose value is the state to go to. */
  constructor(states, question) {
    this.#states = states;
    this.#question = question;
  }

  /** One child in all its states. @param {[state: string, node: Node][]} variants @returns {string} */
  merged(variants) {
    const [[, first]] = variants;
    if (variants.every(([, node]) => isEqual(node, first))) return this.#written(first);
    if (variants.some(([, node]) => typeof node === 'string' || kindOf(node) !== kindOf(first)))
      return chosen(variants, (node) => this.#expression(node));
    const trees = /** @type {[string, Tree][]} */ (variants);
    const attributes = this.#attributes(trees);
    const children = this.#mergedChildren(trees.map(([state, { children }]) => [state, children]));
    return this.#element(/** @type {Tree} */ (first), attributes, children);
  }

  /** Merges the children of the same kind at both ends one by one, and picks between whole lists for the rest. @param {[string, Node[]][]} variants */
  #mergedChildren(variants) {
    const { before, after } = sameAtEnds(variants.map(([, children]) => children));
    /** The child at a position, in each state. @param {number} index */
    const at = (index) => this.merged(variants.map(([state, list]) => [state, /** @type {Node} */ (list.at(index))]));
    const rest = variants.map(([state, list]) => [state, list.slice(before, list.length - after)]);
    const first = Array.from({ length: before }, (_, i) => at(i));
    const middle = rest.every(([, list]) => list.length === 0)
      ? []
      : [chosen(/** @type {[string, Node[]][]} */ (rest), (list) => this.#listExpression(list))];
    const last = Array.from({ length: after }, (_, i) => at(i - after));
    return [...first, ...middle, ...last];
  }

  /** Nodes as what stands between the braces of JSX. @param {Node[]} list */
  #listExpression(list) {
    if (list.length === 0) return 'null';
    if (list.length === 1) return this.#expression(list[0]);
    return `<>${list.map((node) => this.#written(node)).join('')}</>`;
  }

  /** A node as what stands between the braces of JSX. @param {Node} node */
  #expression(node) {
    return typeof node === 'string' ? JSON.stringify(node) : this.#written(node).replace(/^\{(.*)\}$/s, '$1');
  }

  /** A node that is the same in all states. @param {Node} node @returns {string} */
  #written(node) {
    if (typeof node === 'string') return `{${JSON.stringify(node)}}`;
    const attributes = this.#attributes([['initial', node]]);
    const children = node.children.map((child) => this.#written(child));
    const text = this.#element(node, attributes, children);
    if (sizeOf(node) < LARGE || /\b(?:id\d+|state|hydrating|setState)\b/.test(text)) return text;
    const name = `part${this.parts.length}`;
    this.parts.push(`const ${name} = () => (\n  ${text}\n);`);
    return `{${name}()}`;
  }

  /** @param {Tree} node @param {string} attributes @param {string[]} children */
  #element({ tag, attributes: { class: name = '', ...rest }, collapsed }, attributes, children) {
    const content = children.join('') + (collapsed ? `{hydrating && ${this.#expression(collapsed)}}` : '');
    if (tag === 'button' && name.includes('teh-copy')) {
      return `<Copy${attributes.replace(' type="button"', '')} text={${JSON.stringify(rest['aria-label'] ?? '')}}>${content}</Copy>`;
    }
    return content === '' ? `<${tag}${attributes} />` : `<${tag}${attributes}>${content}</${tag}>`;
  }

  /** @param {[string, Tree][]} variants */
  #attributes(variants) {
    const [[, { attributes, checked }]] = variants;
    const names = [...new Set(variants.flatMap(([, tree]) => Object.keys(tree.attributes)))];
    const written = names.map((name) => {
      const text = attributeValue(variants.map(([state, tree]) => [state, tree.attributes[name]]));
      return ` ${NAMES[name] ?? name}=${text}`;
    });
    if (checked === undefined) return written.join('');
    const { name, value } = attributes;
    const isAnswer = name === this.#question && this.#states.includes(value);
    return `${written.join('')} checked={false} onChange={${isAnswer ? `() => setState('${value}')` : 'ignore'}}`;
  }
}

/** How many children have the same kind in every list, from the first on and from the last back. @param {Node[][]} lists */
function sameAtEnds(lists) {
  const shortest = Math.min(...lists.map((list) => list.length));
  /** @param {number} index */
  const isSame = (index) => lists.every((list) => kindOf(list.at(index)) === kindOf(lists[0].at(index)));
  let before = 0;
  while (before < shortest && isSame(before)) before++;
  let after = 0;
  while (after < shortest - before && isSame(-1 - after)) after++;
  return { before, after };
}

/** An expression in braces that picks by the state. @template T @param {[state: string, value: T][]} variants @param {(value: T) => string} write */
function chosen(variants, write) {
  const statesOf = new Map();
  for (const [state, value] of variants) {
    const text = write(value);
    statesOf.set(text, [...(statesOf.get(text) ?? []), state]);
  }
  const texts = [...statesOf];
  const last = texts.pop()?.[0] ?? 'null';
  const conditions = texts.map(([text, states]) => `${states.map(isState).join(' || ')} ? ${text} : `);
  return `{${conditions.join('')}${last}}`;
}

/** What follows the `=` of an attribute. @param {[state: string, value: string | undefined][]} variants */
function attributeValue(variants) {
  const [[, first]] = variants;
  const text = variants.every(([, value]) => value === first) ? `{${valueOf(first)}}` : chosen(variants, valueOf);
  return text.replace(/^\{("[^"\\&]*")\}$/, '$1');
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
