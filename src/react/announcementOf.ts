import { plainText } from '../catalog/parseInlineMarkup.ts';
import type { CauseArrangement } from '../diagnosis/arrangeCauses.ts';
import type { PanelStrings } from '../strings/types.ts';
import { badgeText } from './render/renderVerdictBadge.tsx';

/** What is announced to screen readers after an answer. */
export function announcementOf(
  { lead, question, isAnswered, isNoneLeft, isAtAnEnd }: CauseArrangement,
  strings: PanelStrings,
): string {
  return [
    !isAnswered && strings.answersCleared,
    isAnswered && lead && strings.announcement(badgeText(lead, strings), plainText(lead.cause.title)),
    isNoneLeft && strings.noneLeft,
    isAnswered && question && strings.nextQuestion(plainText(question.legend)),
    isAtAnEnd && strings.noQuestionLeft,
  ]
    .filter(Boolean)
    .join(' ');
}
