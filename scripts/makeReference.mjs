import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/**
 * @typedef {import('./loadEntries.mjs').EntryModule} EntryModule
 * @typedef {{ name: string, type: string, comment: string }} Field
 */

const BLOCK = /(<!-- (fields|causes|variables): ?([^>]*?) -->\n)[^]*?(<!-- \/\2 -->)/g;

/**
 * Updates the lists in a page of `docs`: fields of types, the causes of an error, the variables of the stylesheet. Each is between
 * comments such as `<!-- fields: Evidence from src/facts/evidence.ts -->` and `<!-- /fields -->`.
 *
 * @param {readonly EntryModule[]} entryModules
 * @param {string} page
 * @returns {string}
 * @throws {Error} A field has no doc comment, or a name doesn't exist.
 */
export function makeReference(entryModules, page) {
  return page.replaceAll(BLOCK, (_, start, kind, argument, end) => {
    const lines =
      kind === 'fields'
        ? listOfFields(argument)
        : kind === 'causes'
          ? listOfCauses(entryModules, Number(argument))
          : listOfVariables();
    return `${start}\n${lines.join('\n')}\n\n${end}`;
  });
}

/** @param {string} argument One or more types of one file: `Evidence from src/facts/evidence.ts`. */
function listOfFields(argument) {
  const [names = '', file = ''] = argument.split(' from ');
  return names
    .split(' ')
    .flatMap((name) => fieldsOf(file, name))
    .map(({ name, type, comment }) => `- **\`${name}\`** \`${type}\`\\\n  ${comment}`);
}

/**
 * @param {string} file
 * @param {string} typeName
 * @returns {Field[]}
 */
function fieldsOf(file, typeName) {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const { program, comments } = parseSync(file, text);
  const declaration = program.body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .find((node) => node && 'id' in node && node.id && 'name' in node.id && node.id.name === typeName);
  if (declaration?.type !== 'TSInterfaceDeclaration' && declaration?.type !== 'TSTypeAliasDeclaration') {
    throw new Error(`${file} declares no type ${typeName}.`);
  }
  const members =
    declaration.type === 'TSInterfaceDeclaration' ? declaration.body.body : membersOf(declaration.typeAnnotation);
  /** @type {Map<string, Field>} */
  const fields = new Map();
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier' || !member.typeAnnotation) continue;
    const { name } = member.key;
    const { start, end } = member.typeAnnotation.typeAnnotation;
    const type = text.slice(start, end);
    if (type === 'never' || fields.has(name)) continue;
    const before = comments.findLast((comment) => comment.end <= member.start);
    if (!before?.value.startsWith('*') || text.slice(before.end, member.start).trim() !== '') {
      throw new Error(`${file}: ${typeName}.${name} needs a doc comment; it is shown in editors and in docs.`);
    }
    fields.set(name, { name, type: readable(type), comment: asMarkdown(before.value) });
  }
  return [...fields.values()];
}

/**
 * @param {import('vite').ESTree.TSType} type
 * @returns {import('vite').ESTree.TSSignature[]}
 */
function membersOf(type) {
  if (type.type === 'TSTypeLiteral') return type.members;
  return 'types' in type ? type.types.flatMap(membersOf) : [];
}

/**
 * Makes a type readable: on one line, without the `undefined` for `exactOptionalPropertyTypes` and a value that is excluded, and with the values of facts.
 *
 * @param {string} type
 * @returns {string}
 */
function readable(type) {
  return type
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/FactValues\['(\w+)'\]/g, (_, fact) => valuesOf(fact))
    .replace(/ \| undefined$/, '')
    .replace(/^Exclude<(.*) \| ('\w+'), \2>$/, '$1')
    .replace(/^\| /, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim();
}

/** @param {string} fact */
function valuesOf(fact) {
  const values = readFileSync(new URL('../src/facts/factValues.ts', import.meta.url), 'utf8');
  const found = new RegExp(`^  ${fact}:([^;]+);`, 'm').exec(values)?.[1];
  if (found === undefined) throw new Error(`No fact is called ${fact}.`);
  return readable(found.trim());
}

/** @param {string} comment */
function asMarkdown(comment) {
  return comment
    .replace(/^\*|^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.? ?@default (.+)$/, '. Default: $1.')
    .replace(/ ?\.\.$/, '.');
}

/**
 * @param {readonly EntryModule[]} entryModules
 * @param {number} code
 */
function listOfCauses(entryModules, code) {
  const entry = entryModules.flatMap((module) => module.entries).find((one) => one.code === code);
  if (!entry) throw new Error(`No entry has the code ${code}.`);
  const { groups = [], causes = [] } = entry;
  return groups.flatMap(({ id, title }) => [
    `- **\`${id}\`** ${title}`,
    ...causes.filter(({ group }) => group === id).map((cause) => `  - \`${cause.id}\` ${cause.title}`),
  ]);
}

/** The variables that an app can set: each is in the stylesheet, with a comment that describes it. */
function listOfVariables() {
  const styles = readFileSync(new URL('../src/styles.css', import.meta.url), 'utf8');
  const declarations = styles.matchAll(/[\w-]+:[^;*]*?var\(\s*(--teh-[\w-]+),[^;]+;\s*\/\*\s*([^]*?)\s*\*\//g);
  return [...declarations].map(([, name, meaning = '']) => `- \`${name}\`: ${meaning.replace(/\s+/g, ' ')}`);
}
