/** The gate of safety before a consultation request, asked always, and the way on beneath its words. */
import { type AdaptiveCard, button, card, heading, note, text } from './elements.ts';

/** What the gate carries through to the form: the answer, and the walk, that led to it. */
export interface LedBy {
  readonly answer?: string;
  readonly walk?: string;
}

const led = ({ answer, walk }: LedBy): LedBy => ({
  ...(answer !== undefined && { answer }),
  ...(walk !== undefined && { walk }),
});

/** Asked before the form, always; with the notice of privacy for whoever has not read it. */
export const gateCard = (by: LedBy, notice?: string): AdaptiveCard =>
  card(
    'Before a consultation request: is this about a child’s safety?',
    [
      heading('Before we start'),
      text('Is this about a child’s safety, or about advice on attendance or education?'),
      ...(notice === undefined ? [] : [note(notice)]),
    ],
    [
      button('A child is in danger now', { kind: 'gate', choice: 'danger', ...led(by) }, 'destructive'),
      button('A new worry about a child', { kind: 'gate', choice: 'worry', ...led(by) }),
      button('A worry about a member of staff', { kind: 'gate', choice: 'allegation', ...led(by) }),
      button('Attendance or education advice', { kind: 'gate', choice: 'advice', ...led(by) }, 'positive'),
    ],
  );

/** Beneath the words of safety: a professional is never barred. */
export const afterGateCard = (by: LedBy): AdaptiveCard =>
  card(
    'Continue to the consultation request.',
    [note('When it is reported, or if this is not about safety:')],
    [
      button('I have reported it, continue', { kind: 'gate', choice: 'reported', ...led(by) }),
      button('This is about attendance or education advice', {
        kind: 'gate',
        choice: 'advice',
        ...led(by),
      }),
    ],
  );
