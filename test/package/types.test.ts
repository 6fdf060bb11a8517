import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { consumerOf } from './packed.ts';
import { filesBelow, readModule, root } from './sources.ts';

const compilers = { '5.4': 'test/oldest/node_modules/typescript', '7': 'node_modules/typescript' };
const reactTypes = { '18': 'test/oldest/node_modules/@types', '19': 'node_modules/@types' };

/** Every compiler meets both resolutions and both Reacts; all combinations would say no more. */
const consumers = [
  ['5.4', 'bundler', '18'],
  ['5.4', 'nodenext', '19'],
  ['7', 'bundler', '19'],
  ['7', 'nodenext', '18'],
] as const;

test.each(consumers)(
  'TypeScript %s understands the package with moduleResolution %s and React %s, declarations of others included',
  { timeout: 180_000 },
  async (compiler, resolution, react) => {
    const folder = consumerOf({
      '@types/react': `${reactTypes[react]}/react`,
      '@types/react-dom': `${reactTypes[react]}/react-dom`,
    });
    writeFileSync(path.join(folder, 'usage.tsx'), usage);
    writeFileSync(path.join(folder, 'names.ts'), names());
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options(resolution) }));
    expect(await compile(compilers[compiler], folder)).toBe('');
  },
);

/** What people write. An `@ts-expect-error` without an error is one, so none of this passes on types that are `any`. */
const usage = `
import { type Answers, catalog, TwilioErrorHelp, TwilioErrorHelpProvider, useTwilioErrorHelp } from 'twilio-error-help';
import { explain, parseTwilioError, toMarkdown } from 'twilio-error-help/core';
import 'twilio-error-help/styles.css';

export async function service(): Promise<string> {
  const explanation = await explain(new Error('x'), { username: 'x', method: 'GET' });
  const [first] = explanation.diagnosis.causes;
  const verdict: 'supported' | 'open' | 'refuted' | undefined = first?.verdict;
  const code: number | undefined = parseTwilioError({})?.code;
  // @ts-expect-error -- no field takes a secret
  await explain({}, { password: 'x' });
  return toMarkdown(explanation) + verdict + code;
}

export async function page(): Promise<unknown> {
  const entry = await catalog.load(20003);
  return entry && <TwilioErrorHelp entry={entry} error={{}} headingLevel={3} />;
}

export function Panel({ error, undecided }: { error: unknown; undecided: string | undefined }) {
  const help = useTwilioErrorHelp({ error });
  if (help.status === 'ready') help.answer('credential', 'main-key');
  // @ts-expect-error -- there is no diagnosis in every state
  help.diagnosis;
  return (
    <TwilioErrorHelpProvider Link="a">
      <TwilioErrorHelp code={20003} className="mine" id="help" data-mine="" />
      <TwilioErrorHelp
        error={error}
        ref={(root: HTMLElement | null) => root?.focus()}
        evidence={{ username: undecided, credential: 'standard-key' }}
        onAnswersChange={(answers: Answers) => answers.credential}
        onDiagnosis={({ causes }, key: number | string) => [causes[0]?.because[0]?.trim(), key]}
        actions={<button>Again</button>}
        fallback={null}
      />
      {/* @ts-expect-error -- neither error nor code nor entry */}
      <TwilioErrorHelp />
      {/* @ts-expect-error -- two that may disagree */}
      <TwilioErrorHelp code={20003} error={error} />
      {/* @ts-expect-error -- no such level */}
      <TwilioErrorHelp code={20003} headingLevel={7} />
    </TwilioErrorHelpProvider>
  );
}
`;

/** Every public name, and every language. */
function names(): string {
  const locales = filesBelow('src/locales').flatMap(
    (file) => /^src\/locales\/([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1] ?? [],
  );
  return [
    ...(['', '/core'] as const).map((entry) => {
      const { values, types } = readModule(`dist/${entry ? 'core' : 'index'}.d.ts`);
      const listed = [...values, ...types.map((name) => `type ${name}`)];
      const as = (name: string): string => `${name} as ${name.replace('type ', '')}${entry ? 'OfCore' : ''}`;
      return `export { ${listed.map(as).join(', ')} } from 'twilio-error-help${entry}';`;
    }),
    ...locales.map((locale, i) => `export * as locale${i} from 'twilio-error-help/locales/${locale}';`),
  ].join('\n');
}

function options(moduleResolution: 'bundler' | 'nodenext'): object {
  return {
    target: 'es2022',
    module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution,
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    // Every declaration but the compiler's own.
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
  };
}

/** What the compiler complains about. */
function compile(compiler: string, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [path.join(root, compiler, 'bin/tsc'), '-p', folder], (error, stdout) => {
      if (error && stdout === '') reject(error);
      else resolve(stdout);
    });
  });
}
