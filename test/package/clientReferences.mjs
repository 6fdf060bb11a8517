// Loaded with `node --import`: modules with 'use client' become references, as every bundler of Server Components makes them.
import { register } from 'node:module';

const hooks = `
import { parseSync } from ${JSON.stringify(import.meta.resolve('vite'))};

export async function load(url, context, next) {
  const loaded = await next(url, context);
  const { program, module } = url.includes('/twilio-error-help/') ? parseSync(url, String(loaded.source)) : {};
  if (!program?.body.some((node) => node.directive === 'use client')) return loaded;
  const names = module.staticExports.flatMap(({ entries }) => entries).map(({ exportName }) => exportName.name);
  const reference = (name) =>
    \`export const \${name} = Object.assign(() => { throw new Error('\${name} is for the client'); }, \` +
    \`{ $$typeof: Symbol.for('react.client.reference') });\`;
  return { ...loaded, source: names.map(reference).join('\\n') };
}
`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
