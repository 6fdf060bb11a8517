// oxlint-disable-next-line import/default -- the file as a text
import types from '../../src/diagnosis/types.ts?raw';

/** A type of the diagnosis as it stands in the source, with the comments of its fields. */
export function sourceOf(name: 'Evidence' | 'Answers' | 'AnswerField'): string {
  return new RegExp(`export (?:interface|type) ${name}\\b[^]*?(?:\\n}|;)(?=\\n)`).exec(types)?.[0] ?? name;
}
