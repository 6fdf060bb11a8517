import type { QuestionSentences } from '../../strings/sentenceTypes.ts';
import type { Question, QuestionOption } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { withoutPlaceholders } from './withoutPlaceholders.ts';

/** A question with its legend and the labels of its options, or `undefined` if the language has no words for it. */
export function questionInWords(
  { field, values }: Candidate,
  sentences: QuestionSentences,
  aboutTokens: boolean,
): Question | undefined {
  const asks = field === 'credential' ? (aboutTokens ? 'tokenKey' : 'keyType') : field;
  const words = sentences.questions[asks];
  if (!words) return undefined;
  const labelOf = (value: string): Label => {
    if (field === 'message') return [value ? `\`${withoutPlaceholders(value)}\`` : sentences.somethingElse];
    return field === 'toCountry' ? [sentences.country(value)] : (words.options[value] ?? [value]);
  };
  const question: Question = {
    field,
    legend: words.legend,
    options: [
      ...values.map((value) => optionOf(BOOLEANS[value] ?? value, labelOf(value))),
      optionOf('not-sure', words.options['not-sure'] ?? [sentences.notSure]),
    ],
  };
  if (words.help) question.help = words.help;
  return question;
}

type Label = readonly [label: string, hint?: string];

/** Questions of yes and no are answered by a boolean. */
const BOOLEANS: Partial<Record<string, boolean>> = { true: true, false: false };

const optionOf = (value: QuestionOption['value'], [label, hint]: Label): QuestionOption =>
  hint === undefined ? { value, label } : { value, label, hint };
