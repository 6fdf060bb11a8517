/**
 * Reads an element as plain data, so that two panels can be compared, and one be made from the other. React's ids are replaced with
 * numbers, in the order in which they come up.
 */
export function readTree(element) {
  const ids = [];
  const neutral = (value) =>
    value.replace(/_[rR]_\w*?_|:[rR]\w*:|«\w+»/g, (id) => {
      if (!ids.includes(id)) ids.push(id);
      return `{id${ids.indexOf(id)}}`;
    });
  return read(element);

  function read(node) {
    const attributes = {};
    for (const { name, value } of node.attributes) if (!isState(node, name)) attributes[name] = neutral(value);
    const tree = { tag: node.localName, attributes, children: childrenOf(node) };
    if (node.localName === 'input') tree.checked = node.checked;
    return tree;
  }

  /** Whether an attribute depends on use. So does the id by which our panel finds what was opened before hydration: it would renumber the others. */
  function isState(node, name) {
    return name === 'checked' || (node.localName === 'details' && name === 'id');
  }

  function childrenOf(node) {
    // With scripting on, the content of <noscript> is text.
    if (node.localName === 'noscript' && node.textContent) {
      const template = document.createElement('template');
      template.innerHTML = node.textContent;
      return childrenOf(template.content);
    }
    return [...node.childNodes].flatMap((child) => {
      if (child.nodeType === Node.TEXT_NODE) return [child.data];
      return child.nodeType === Node.ELEMENT_NODE ? [read(child)] : [];
    });
  }
}
