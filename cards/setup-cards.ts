/** The cards by which a person says where they work and a channel becomes the advisors' own. */
import { inputId } from './actions.ts';
import {
  type AdaptiveCard,
  button,
  card,
  type Choice,
  filteredChoiceInput,
  heading,
  text,
  tickList,
} from './elements.ts';

export const homeCard = (authorities: readonly Choice[], home: string | undefined): AdaptiveCard =>
  card(
    'Choose your authority.',
    [
      heading('Your authority'),
      text('I answer with national guidance and your authority’s own. You can change it at any time.'),
      filteredChoiceInput(inputId('authority'), authorities, {
        label: 'Authority you work in',
        required: 'Choose your authority.',
        value: home,
      }),
    ],
    [button('Save', { kind: 'save-home' }, 'positive')],
  );

interface Asking {
  readonly name: string;
  readonly desks: readonly { readonly id: string; readonly name: string }[];
}

/** Asks which desk where there are several; those without a channel are ticked. */
export function advisorySetupCard({ name, desks }: Asking, without: readonly string[]): AdaptiveCard {
  const asks = desks.length > 1;
  return card(
    'Make this the advisory channel?',
    [
      heading('Signpost is here'),
      text(
        `Ask me a question by mentioning me. Consultation requests to ${name} are posted in ${asks ? 'the advisory channel of each desk' : 'one advisory channel'}, where its team’s members deal with them.`,
      ),
      ...(asks
        ? [
            tickList(
              inputId('desks'),
              desks.map((desk) => ({ value: desk.id, title: desk.name })),
              { label: 'For which desks', required: 'Tick one at least.', value: without.join(',') },
            ),
          ]
        : []),
      text(
        'Whoever added the app to this team, or a manager of the service, can make this channel the advisory one.',
      ),
    ],
    [button('Make this the advisory channel', { kind: 'make-advisory' })],
  );
}

/** For a team that is not the advisors' own: no button, so that nobody moves the channel by mistake. */
export const furtherTeamGreeting = (serviceName: string): string =>
  `**Signpost is here.** Ask me a question by mentioning me. Consultation requests to ${serviceName} go to its advisors, whose channel is set up already. To ask for a consultation, open a chat with me and say **request a consultation**.`;
