import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** `to` as written; `typeOnly`: nothing of it is left at run time. */
export interface Import {
  to: string;
  typeOnly: boolean;
}

export interface Module {
  /** Relative to the root, with `/`. */
  file: string;
  text: string;
  /** The directives at its top, such as `use client`. */
  directives: string[];
  imports: Import[];
  /** What is imported by `import()`. */
  dynamicImports: string[];
  /** Names of exported values. */
  values: string[];
  /** Names of exported types. */
  types: string[];
}

/** Files below a folder, relative to the root, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}

/** Every module of `src` that has one in `dist`. What files of the catalog share is copied into each of them there. */
export function publishedModules(): Module[] {
  return sourceModules().filter(({ file }) => !file.startsWith('src/catalog/entries/shared/'));
}

/** Every module of the package, from `src`. */
export function sourceModules(): Module[] {
  return filesBelow('src')
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.css.ts'))
    .map(readModule);
}

export function readModule(file: string): Module {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { program, module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);

  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const reexports = exported.flatMap(({ moduleRequest, isType }) =>
    moduleRequest ? [{ to: moduleRequest.value, typeOnly: isType }] : [],
  );
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    to: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  // `export *` gives what the other module gives.
  const passedOn = exported
    .filter(({ importName }) => importName.kind === 'AllButDefault')
    .map(({ moduleRequest }) => readModule(targetOf(file, moduleRequest?.value ?? '')));
  const own = exported.filter(({ importName }) => importName.kind !== 'AllButDefault');
  return {
    file,
    text,
    directives: program.body.flatMap((node) => ('directive' in node && node.directive ? [node.directive] : [])),
    imports: [...imports, ...reexports],
    dynamicImports: module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
    values: [
      ...own.filter(({ isType }) => !isType).map(({ exportName }) => exportName.name ?? 'default'),
      ...passedOn.flatMap(({ values }) => values),
    ],
    types: [
      ...own.filter(({ isType }) => isType).map(({ exportName }) => exportName.name ?? 'default'),
      ...passedOn.flatMap(({ types }) => types),
    ],
  };
}

/** The file that an import of a module leads to, of the module's own kind: a declaration imports `./x.ts`, and means `./x.d.ts`. */
function targetOf(file: string, to: string): string {
  const target = path.posix.join(path.posix.dirname(file), to);
  const kind = /\.d\.ts$|\.js$/.exec(file)?.[0];
  return kind === undefined ? target : target.replace(/\.[jt]sx?$/, kind);
}
