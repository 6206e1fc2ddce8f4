/** The short form behind like and dislike. */
import { type AdaptiveCard, card, choiceInput, note, textInput } from './elements.ts';

const dislikeReasons = [
  'Wrong',
  'Out of date',
  'Not my authority',
  'Part is missing',
  'Hard to understand',
  'Not what I asked',
];
const likeReasons = ['Right and complete', 'Quick to find', 'Easy to understand', 'The sources help'];

/** Teams adds its own send button, and sends the values of the fields. */
export function feedbackForm(reaction: 'like' | 'dislike'): AdaptiveCard {
  const reasons = reaction === 'like' ? likeReasons : dislikeReasons;
  return card('Your feedback on this answer', [
    choiceInput(
      'reason',
      reasons.map((title) => ({ value: title, title })),
      { label: reaction === 'like' ? 'What was good?' : 'What was wrong?' },
    ),
    textInput('comment', { label: 'Anything else, in general terms', lines: true, longest: 500 }),
    note('No child’s details, please. The editors of the guidance see this without your name.'),
  ]);
}
