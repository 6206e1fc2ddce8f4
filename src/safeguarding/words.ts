/** The fixed words for danger, a worry, an allegation, a parent, a carer and a child: for a council to approve, in one place. */
import type { DangerRoute, DangerRoutes } from '../people/service.ts';
import type { Concern } from './recognise-concern.ts';

/** Which routes may be said to be real: a worked example is labelled and holds no number. */
export interface Routes {
  readonly danger: DangerRoutes;
  readonly example: boolean;
}

const route = (way: DangerRoute, example: boolean): string =>
  `${example ? '(Example, to be set by your council) ' : ''}${way.name}: ${way.contact} (${way.hours})`;

const noNames = 'Names and details belong there, not here: nobody watches this chat.';

const concernWords: Readonly<Record<Concern, (routes: Routes) => string>> = {
  'immediate-danger': ({ danger, example }) =>
    [
      '**If a child or anyone else is in danger now, call 999 and ask for the police or an ambulance.** Do not wait for an answer here.',
      `Then, without delay:\n- tell your Designated Safeguarding Lead (DSL) or your manager\n- ${route(danger.mash, example)}\n- outside those hours, ${route(danger.outOfHours, example)}`,
      noNames,
    ].join('\n\n'),
  worry: ({ danger, example }) =>
    [
      '**A worry about a child goes to people first. If a child is in danger now, call 999.** Tell your Designated Safeguarding Lead (DSL) or your manager today, and make a referral where they or you think it is needed:',
      `- ${route(danger.mash, example)}\n- outside those hours, ${route(danger.outOfHours, example)}`,
      noNames,
    ].join('\n\n'),
  allegation: ({ danger, example }) =>
    [
      '**An allegation about someone who works with children goes to the Local Authority Designated Officer (LADO), on the same day.** Tell your headteacher or the most senior person who is not the one concerned. Do not speak to the person concerned about it first, and do not investigate.',
      `- ${route(danger.lado, example)}\n- if a child is in danger now, 999`,
      noNames,
    ].join('\n\n'),
};

export const wordsForConcern = (concern: Concern, routes: Routes): string => concernWords[concern](routes);

/** One line for a message in which nothing was recognised, and which tells of somebody. */
export const wordsInCaseOfDanger = ({ danger, example }: Routes): string =>
  `**If a child’s safety is in question, do not wait for an answer here:** 999 if anyone is in danger now; otherwise tell your Designated Safeguarding Lead (DSL) and ${route(danger.mash, example)}.`;

export const parentWords =
  'Thank you for writing. This assistant is for professionals only, so it cannot advise on your child. The people who can are **your child’s school** (ask for the attendance lead or the headteacher) and, if you have one, **your child’s social worker**. If a child is in danger, call 999.';

export const childWords =
  '**You did the right thing by saying it.** Please tell an adult you trust, such as a teacher, someone in your family or your social worker. You can talk to Childline any time, free, on **0800 1111**. If you are in danger now, call **999**. This chat is for people at work and nothing you wrote here was saved by it.';
