/** The check of a model's words: what it lets through, what it refuses and why, and which part falls. */
import assert from 'node:assert/strict';
import { checkReply } from '../../src/rewording/check-reply.ts';
import { context, given, passage, troublesOf } from './own-words.ts';

const held =
  'The education legal planning meeting (ELPM) must be held within 20 days of the consultation. In Southwark the Senior Education Welfare Officer (SEWO) convenes it, if the lead professional (LP) has agreed.';

const faithful: readonly (readonly [string, string])[] = [
  ['word for word', held],
  [
    'in other words',
    'In Southwark the Senior Education Welfare Officer (SEWO) calls the education legal planning meeting (ELPM), provided that the lead professional (LP) has agreed. It has to take place within 20 days of the consultation.',
  ],
  [
    'as passive',
    'The education legal planning meeting (ELPM) must be held within 20 days of the consultation. In Southwark it is convened by the Senior Education Welfare Officer (SEWO), if the lead professional (LP) has agreed.',
  ],
  [
    'with a limit said another way',
    'The ELPM must be held no later than 20 days after the consultation. In Southwark the SEWO convenes it, if the LP has agreed.',
  ],
];

const changed: readonly (readonly [string, string, string, string])[] = [
  ['a number', '20 days', '25 days', 'figure'],
  ['a unit', '20 days', '20 weeks', 'figure'],
  ['a limit turned', 'within 20', 'more than 20', 'condition'],
  ['a weaker rule', 'must be held', 'should be held', 'force'],
  ['a negation', 'convenes it', 'does not convene it', 'negation'],
  [
    'another officer',
    'In Southwark the Senior Education Welfare Officer (SEWO)',
    'In Southwark the LP',
    'actor',
  ],
  ['an actor that is nowhere named', 'the lead professional (LP) has', 'the police have', 'unsupported'],
  ['a condition gone', ', if the lead professional (LP) has agreed', '', 'omission'],
  ['another authority', 'In Southwark', 'In Norfolk', 'unsupported'],
  ['no authority', 'In Southwark the', 'The', 'authority'],
  [
    'another meeting',
    'education legal planning meeting (ELPM)',
    'team around the family (TAF)',
    'unsupported',
  ],
  ['a link', 'agreed.', 'agreed. See https://example.org.', 'form'],
  ['a mask of the screening', 'In Southwark', 'For [name] in Southwark', 'form'],
  ['a telephone number', 'agreed.', 'agreed. Ring 020 7946 0123.', 'identifier'],
  ['a child', 'In Southwark', 'For Tyler Brown in Southwark', 'identifier'],
  ['a sentence of its own', 'agreed.', 'agreed. Your manager has to sign it off.', 'unsupported'],
  ['an end that is missing', ' has agreed.', ' has', 'form'],
];

describe('the check of what a model wrote', () => {
  for (const [how, reply] of faithful) {
    it(`lets a passage through that is told ${how}`, () => {
      assert.deepEqual(troublesOf(held, reply), []);
    });
  }

  for (const [what, from, to, trouble] of changed) {
    it(`stops ${what}`, () => {
      const reply = held.replace(from, to);
      assert.notEqual(reply, held);
      const found = troublesOf(held, reply);
      assert.ok(found.includes(trouble), `${found.join(', ') || 'nothing'} was found`);
    });
  }

  it('stops a list that lacks an item, and steps in another order', () => {
    const list = 'In Southwark the report needs:\n\n- a chronology;\n- a genogram;\n- the assessments.';
    assert.deepEqual(troublesOf(list, list), []);
    assert.ok(troublesOf(list, list.replace('- a genogram;\n', '')).includes('list'));
    const steps =
      'In Southwark the steps are:\n\n1. The LP requests the consultation.\n2. The SEWO completes the assessment.\n3. The family gets a letter.';
    assert.deepEqual(troublesOf(steps, steps), []);
    const turned = steps
      .replace('The LP requests the consultation', 'The family gets a letter')
      .replace('3. The family gets a letter', '3. The LP requests the consultation');
    assert.ok(troublesOf(steps, turned).includes('list'));
  });

  it('stops an amount that trades places with another, and a date', () => {
    const text =
      'In Southwark it costs £160 if paid within 28 days, and £80 if paid within 21 days, from 19 August 2024.';
    assert.deepEqual(troublesOf(text, text), []);
    const traded = text.replace('£160', '£0').replace('£80', '£160').replace('£0', '£80');
    assert.ok(troublesOf(text, traded).includes('figure'));
    assert.ok(troublesOf(text, text.replace('19 August', '9 August')).includes('figure'));
    assert.ok(troublesOf(text, text.replace(', from 19 August 2024', '')).includes('figure'));
  });

  it('reads figures alike, however they are written', () => {
    const text = 'In Southwark £16m was given to two schools, 10% or more of it in May 2021.';
    const reply = 'In Southwark £16 million was given to 2 schools, 10 per cent or more of it in May 2021.';
    assert.deepEqual(troublesOf(text, reply), []);
    assert.ok(troublesOf(text, reply.replace('or more', 'or less')).includes('condition'));
  });

  it('takes a year of school for a date, and a date for the sentence that it stands in, wherever in it', () => {
    const text =
      'Of the children of 2017-18, 62% had a plan in the previous 5 years. Southwark piloted a relationship policy in several schools by February 2022. Plans were in place to train school staff from January 2022.';
    const reply =
      '62% of the children of 2017-18 had a plan in the previous 5 years. By February 2022, Southwark piloted a relationship policy in several schools. From January 2022, plans were in place to train school staff.';
    assert.deepEqual(troublesOf(text, reply), []);
    const traded = reply.replace('February', 'Mai').replace('January', 'February').replace('Mai', 'January');
    assert.ok(troublesOf(text, traded).includes('figure'));
    assert.ok(troublesOf(text, reply.replace('62%', '5%').replace('5 years', '62 years')).includes('figure'));
  });

  it('takes an order for a should or a must, and nothing else for one', () => {
    const text =
      'In Southwark the register is kept by the school. If it is wrong, ask the authority for the form.';
    const told =
      'In Southwark the school keeps the register. If it is wrong, you should ask the authority for the form.';
    assert.deepEqual(troublesOf(text, told), []);
    const kept =
      'In Southwark the register should be kept by the school. If it is wrong, ask the authority for the form.';
    assert.ok(troublesOf(text, kept).includes('force'));
  });

  it('reads a place only where it is written as one', () => {
    const text = 'In Southwark the text is on GOV.UK.';
    assert.deepEqual(troublesOf(text, 'In Southwark, you can read the text on GOV.UK.'), []);
    assert.ok(troublesOf(text, 'In Southwark and Reading the text is on GOV.UK.').includes('unsupported'));
  });

  it('knows who was offered from who offered', () => {
    const text = 'In Southwark the Virtual School offered schools free training in 2021.';
    assert.deepEqual(
      troublesOf(text, 'In Southwark schools were offered free training by the Virtual School in 2021.'),
      [],
    );
    assert.ok(
      troublesOf(text, 'In Southwark schools offered the Virtual School free training in 2021.').includes(
        'actor',
      ),
    );
  });

  it('takes “you” for the one who asks and for nobody else', () => {
    const text = 'In Southwark the school must submit the report.';
    assert.deepEqual(troublesOf(text, 'In Southwark you must submit the report.', 'school'), []);
    assert.ok(
      troublesOf(text, 'In Southwark you must submit the report.', 'social-worker').includes('actor'),
    );
    assert.ok(troublesOf(text, 'In Southwark you must submit the report.').includes('actor'));
    const duty = 'The school has a duty to inform the authority when a child leaves its roll.';
    const toYou = 'You have a duty to inform the authority when a child leaves the roll.';
    assert.deepEqual(troublesOf(duty, toYou, 'school'), []);
    for (const other of ['social-worker', undefined] as const)
      assert.ok(troublesOf(duty, toYou, other).includes('actor'));
  });

  it('takes “Yes” only from a passage that says so', () => {
    const text = 'Yes: in Southwark the SEWO chairs the meeting.';
    assert.deepEqual(troublesOf(text, 'Yes, in Southwark the meeting is chaired by the SEWO.'), []);
    assert.ok(troublesOf(text, 'No, in Southwark the meeting is chaired by the SEWO.').includes('verdict'));
  });

  it('leaves a "Yes" or a "No" away where the passage has neither, and shows the rest', () => {
    for (const verdict of ['Yes, ', 'No. ', 'Yes: ', 'No – ']) {
      const { kept } = checkReply(
        [{ text: `${verdict}${held}`, passages: ['one'] }],
        [{ ...given, id: 'one', text: held }],
        context,
      );
      assert.deepEqual(
        kept.map(({ text }) => text),
        [held],
      );
    }
    assert.deepEqual(
      checkReply([{ text: 'Yes.', passages: ['one'] }], [{ ...given, id: 'one', text: held }], context).kept,
      [],
    );
  });

  it('stops "statutory" for "non-statutory", and "attendance" for "non-attendance"', () => {
    const text = 'The function is non-statutory. The meeting is about non-attendance at school.';
    assert.deepEqual(troublesOf(text, text), []);
    for (const word of ['statutory', 'attendance'])
      assert.ok(troublesOf(text, text.replace(`non-${word}`, word)).includes('negation'), word);
  });

  it('takes "not … or" for two denials, and no other denial for a second', () => {
    const text = 'The sheet offers no places and names no referral form.';
    assert.deepEqual(troublesOf(text, 'The sheet does not offer places or name a referral form.'), []);
    assert.ok(troublesOf(text, 'The sheet offers no places and names a referral form.').includes('negation'));
  });

  it('stops a reply that is much longer than what it tells', () => {
    assert.ok(troublesOf(held, `${held} ${held} ${held}`).includes('form'));
  });
});

describe('what falls', () => {
  const one = { ...given, id: 'one', text: held };
  const two = { ...given, id: 'two', text: 'In Southwark the SEWO chairs the meeting.' };
  const wrong = { text: held.replace('20', '30'), passages: ['one'] };
  const right = { text: 'In Southwark the meeting is chaired by the SEWO.', passages: ['two'] };

  it('is the part that is wrong, and no other', () => {
    const { kept, troubles } = checkReply([wrong, right], [one, two], context);
    assert.deepEqual(kept, [right]);
    assert.ok(troubles.get('one')?.includes('figure'));
    assert.deepEqual(troubles.get('two'), []);
  });

  it('takes along what the same passage was made into elsewhere, and what shares a segment with it', () => {
    const both = { text: `${two.text} ${held.replace('20', '30')}`, passages: ['two', 'one'] };
    const { kept } = checkReply([right, both], [one, two], context);
    assert.deepEqual(kept, []);
  });

  it('is a segment that cites nothing, twice the same or what was not given', () => {
    for (const passages of [[], ['two', 'two'], ['two', 'three'], ['three']]) {
      assert.deepEqual(checkReply([{ ...right, passages }], [one, two], context).kept, []);
    }
  });

  it('is a segment of local and national passages in one', () => {
    const national = { ...two, standing: 'statutory' as const, authority: 'England' };
    const both = { text: right.text, passages: ['two', 'national'] };
    const { troubles } = checkReply([both], [two, { ...national, id: 'national' }], context);
    assert.ok(troubles.get('two')?.includes('authority'));
  });

  it('is no passage that the reply leaves alone: it keeps its own words', () => {
    const { kept, troubles } = checkReply([right], [one, two], context);
    assert.deepEqual(kept, [right]);
    assert.deepEqual(troubles.get('one'), []);
  });

  it('lets every passage of the guidance through in its own words, or nearly', () => {
    const elpm = passage('southwark-elpm-when');
    const { kept } = checkReply([{ text: elpm.text, passages: [elpm.id] }], [elpm], context);
    assert.equal(kept.length, 1);
  });
});
