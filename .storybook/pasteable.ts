const HANDLER = /\s+(?:on[A-Z]\w*|search)=\{(?:function [\w$]*\(\)\s*\{\}|\(\) => \{\})\}/g;
/** Any other function: Storybook's placeholder, whose name is minified. */
const FUNCTION = /=\{function [\w$]*\(\)\s*\{\}\}/g;
const ERROR = /=\{(\w*Error): (.*)\}/g;
/** A SID in full. In pasted code, a secret scanner would take it for a real one. */
const SID = /\b([A-Z]{2})[0-9a-f]{32}\b/g;

/**
 * What a person would paste: the JSX of a story with its import, without the functions that only the story has. Storybook may call it again
 * with its own result.
 */
export function pasteable(code: string): string {
  if (code.startsWith('import ')) return code;
  const jsx = code
    .replace(HANDLER, '')
    .replace(FUNCTION, '={() => {}}')
    .replace(ERROR, (_, type: string, message: string) => `={new ${type}(${JSON.stringify(message)})}`)
    .replace(SID, '$1…')
    .replace(/^<(\w+)\s+([^\s=]+=\S+|\w+=".*")\s+\/>$/, '<$1 $2 />')
    .replace(/^<(\w+)\s+\/>$/, '<$1 />')
    .replace(/^ \/>/gm, '/>');
  const names = [...new Set([...jsx.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name))];
  return `import { ${names.join(', ')} } from 'twilio-error-help';\n\n${jsx}`;
}
