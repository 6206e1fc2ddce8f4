/** What reads like the passage and says something else: the contrary, all for some, the old for the new, a part for the whole. */
import assert from 'node:assert/strict';
import { troublesOf } from './own-words.ts';

interface Turn {
  readonly what: string;
  readonly text: string;
  readonly faithful: string;
  readonly turned: string;
  readonly trouble: string;
}

const turns: readonly Turn[] = [
  {
    what: 'all where some are left',
    text: 'In Southwark most schools keep a plan. That does not hold in every case, so ask the school.',
    faithful: 'In Southwark most schools keep a plan, but not all do, so ask the school.',
    turned: 'In Southwark most schools keep a plan. That does hold in every case, so ask the school.',
    trouble: 'negation',
  },
  {
    what: 'a limit that is set nowhere',
    text: 'Southwark counts six years. The limit is its own: national guidance sets none.',
    faithful: "Southwark counts six years. National guidance sets no limit: this one is Southwark's own.",
    turned: "Southwark counts six years. National guidance sets the limit: it is not Southwark's own.",
    trouble: 'negation',
  },
  {
    what: 'shares that are traded',
    text: 'In Southwark 1 in 6 pupils had a plan in July 2020, up from 1 in 9 in 2017.',
    faithful: 'In Southwark, one in six pupils had a plan in July 2020, compared with one in nine in 2017.',
    turned: 'In Southwark, one in nine pupils had a plan in July 2020, compared with one in six in 2017.',
    trouble: 'figure',
  },
  {
    what: 'what is forbidden but for one use',
    text: 'No other use is allowed: Southwark must not use the funding for any purpose other than training.',
    faithful: 'No, nothing else is allowed. Southwark must use the funding only for training.',
    turned:
      'No, nothing else is allowed. Southwark must use the funding for any purpose other than training.',
    trouble: 'negation',
  },
  {
    what: 'what is forbidden told as not needed',
    text: 'In Southwark the school must not share the plan with the court.',
    faithful: 'In Southwark the plan must not be shared with the court by the school.',
    turned: 'In Southwark the school need not share the plan with the court.',
    trouble: 'negation',
  },
  {
    what: 'a meeting that is held unless',
    text: 'In Southwark the meeting is held only if the lead professional (LP) has agreed.',
    faithful: 'In Southwark the meeting is not held unless the lead professional (LP) has agreed.',
    turned: 'In Southwark the meeting is held unless the lead professional (LP) has agreed.',
    trouble: 'condition',
  },
  {
    what: 'a share of those who had at least one',
    text: 'In Southwark 62% of pupils experienced one or more of absence and suspension.',
    faithful: 'In Southwark, of all pupils 62% experienced at least one of absence and suspension.',
    turned: 'In Southwark, of all pupils at least 62% experienced one of absence and suspension.',
    trouble: 'condition',
  },
  {
    what: 'a condition without its "if"',
    text: 'In Southwark the consequences if attendance does not improve must be recorded.',
    faithful: 'In Southwark the consequences of attendance not improving must be recorded.',
    turned: 'In Southwark the consequences of attendance must be recorded.',
    trouble: 'condition',
  },
  {
    what: 'a denial taken back by "do so"',
    text: 'No: in Southwark schools should not remove a child only because the child is absent.',
    faithful: 'No: in Southwark schools should not remove a child just because the child is absent.',
    turned:
      'No: only because a child is absent is not a reason to remove a child in Southwark, and schools should do so.',
    trouble: 'negation',
  },
  {
    what: 'less for more',
    text: 'In Southwark the team increased its visits to schools, and added training.',
    faithful: 'In Southwark the team made more visits to schools, and added training.',
    turned: 'In Southwark the team visited schools less, and added training.',
    trouble: 'unsupported',
  },
  {
    what: 'a standing that another part has',
    text: 'In Southwark the role for pupils is statutory. For schools the role is non-statutory.',
    faithful: 'In Southwark the role for pupils is statutory.\n\nFor schools, it is a non-statutory role.',
    turned: 'In Southwark the role for pupils is statutory.\n\nFor schools, it is a statutory role.',
    trouble: 'negation',
  },
  {
    what: 'the contrary of what is said',
    text: 'In Southwark the plan of 2021 was to narrow the gap in attendance between children.',
    faithful: 'In Southwark, the 2021 plan was to reduce the gap in attendance between children.',
    turned: 'In Southwark, the 2021 plan was to widen the gap in attendance between children.',
    trouble: 'unsupported',
  },
  {
    what: 'the contrary, the other way round',
    text: 'In Southwark the fine was increased for parents in 2024.',
    faithful: 'In Southwark the fine for parents was raised in 2024.',
    turned: 'In Southwark the fine for parents was reduced in 2024.',
    trouble: 'unsupported',
  },
  {
    what: 'a hope told as proof',
    text: 'In Southwark the study found signs of potential in the training of teachers.',
    faithful: 'In Southwark, the study found that the training of teachers had signs of potential.',
    turned: 'In Southwark, the study proved the potential of the training of teachers.',
    trouble: 'unsupported',
  },
  {
    what: 'all for some',
    text: 'In Southwark the policy was piloted in several schools by February 2022.',
    faithful: 'By February 2022, several schools in Southwark had piloted the policy.',
    turned: 'By February 2022, all schools in Southwark had piloted the policy.',
    trouble: 'condition',
  },
  {
    what: 'what is denied',
    text: 'In Southwark the surgery advises, rather than decides.',
    faithful: 'In Southwark, the surgery advises. It does not decide.',
    turned: 'In Southwark, the surgery advises and decides.',
    trouble: 'negation',
  },
  {
    what: 'the old for the new',
    text: 'In Southwark the "Inclusion Handbook" was replaced by "Working together on attendance" in 2024.',
    faithful:
      'In Southwark "Working together on attendance" has been used instead of the "Inclusion Handbook" since 2024.',
    turned: 'In Southwark "Working together on attendance" was replaced by the "Inclusion Handbook" in 2024.',
    trouble: 'unsupported',
  },
  {
    what: 'one section for another',
    text: 'In Southwark the reference changes from section 437 to section 436I.',
    faithful: 'In Southwark the reference changes to section 436I, in place of section 437.',
    turned: 'In Southwark the reference changes to section 437, in place of section 436I.',
    trouble: 'unsupported',
  },
  {
    what: 'a name that was given up for the one that took its place',
    text: 'In Southwark the guidance renamed the early help contract as the "attendance agreement".',
    faithful:
      'In Southwark the guidance renamed the early help contract: it is called the "attendance agreement".',
    turned: 'In Southwark the guidance renamed the "attendance agreement" as the early help contract.',
    trouble: 'unsupported',
  },
  {
    what: 'a part of what is counted up',
    text: 'In Southwark it ended because of an arrangements order, a guardianship order or an adoption order.',
    faithful:
      'In Southwark it ended because of an adoption order, a guardianship order or an arrangements order.',
    turned: 'In Southwark it ended because of an arrangements order or an adoption order.',
    trouble: 'list',
  },
  {
    what: 'one for several',
    text: 'In Southwark the tool takes its data from two separate information systems.',
    faithful: 'In Southwark the tool takes its data from 2 separate information systems.',
    turned: 'In Southwark the tool takes its data from one information system.',
    trouble: 'figure',
  },
  {
    what: 'a figure beside another group',
    text: 'In Southwark the wider population had 50.2 and pupils eligible for free school meals 38.6.',
    faithful:
      'In Southwark:\n\n- 38.6 for pupils eligible for free school meals\n- 50.2 for the wider population',
    turned:
      'In Southwark:\n\n- 50.2 for pupils eligible for free school meals\n- 38.6 for the wider population',
    trouble: 'figure',
  },
  {
    what: 'a condition that stands before a comma',
    text: 'In Southwark the headteacher tells the Virtual School Head if the child is looked after, without delay, of any suspension.',
    faithful:
      'In Southwark, if the child is looked after, the headteacher tells the Virtual School Head without delay of any suspension.',
    turned:
      'In Southwark, when there is any suspension, the headteacher tells the Virtual School Head without delay.',
    trouble: 'condition',
  },
  {
    what: 'who is challenged for who challenges',
    text: 'In Southwark the plan empowers teams to challenge schools about attendance.',
    faithful: 'In Southwark, the plan empowers teams to challenge schools about attendance.',
    turned: 'In Southwark, the plan empowers schools to challenge teams about attendance.',
    trouble: 'actor',
  },
  {
    what: 'two figures traded around "rather than"',
    text: 'In Southwark the review is held after six weeks rather than four.',
    faithful: 'In Southwark, the review is held after 6 weeks instead of 4.',
    turned: 'In Southwark the review is held after four weeks rather than six.',
    trouble: 'figure',
  },
  {
    what: 'two amounts traded in a sentence that says "rather than" of something else',
    text: 'In Southwark the officer fixes a fine of £80 for parents and of £160 for carers rather than a hearing.',
    faithful:
      'In Southwark the officer fixes a fine of £80 for parents and of £160 for carers instead of a hearing.',
    turned:
      'In Southwark the officer fixes a fine of £160 for parents and of £80 for carers rather than a hearing.',
    trouble: 'figure',
  },
  {
    what: 'the old amount for the new',
    text: 'In Southwark the fine for parents rose from £60 to £80 in August 2024.',
    faithful: 'In Southwark the fine for parents has been £80 rather than £60 since August 2024.',
    turned: 'In Southwark the fine for parents has been £60 rather than £80 since August 2024.',
    trouble: 'figure',
  },
  {
    what: 'another tier for the one that is named',
    text: 'In Southwark at Tier 1 it is the school, and at Tier 2 a practitioner of Family Early Help (FEH).',
    faithful:
      'In Southwark, it is the school at Tier 1. At Tier 2 it is a practitioner of Family Early Help (FEH).',
    turned:
      'In Southwark, it is the school at Tier 2. At Tier 1 it is a practitioner of Family Early Help (FEH).',
    trouble: 'figure',
  },
  {
    what: 'another range of sections',
    text: 'In Southwark sections 39 to 42 stand with sections 37 and 38 in the list.',
    faithful: 'In Southwark, sections 39 to 42 stand with sections 37 and 38 in the list.',
    turned: 'In Southwark, sections 37 to 42 stand with sections 39 and 38 in the list.',
    trouble: 'figure',
  },
  {
    what: 'a figure for the number of a name',
    text: 'In Southwark children had an average Attainment 8 score of 21.1 in 2020.',
    faithful: 'In 2020 the average Attainment 8 score of children in Southwark was 21.1.',
    turned: 'In 2020 the average Attainment 21.1 score of children in Southwark was 8.',
    trouble: 'figure',
  },
  {
    what: 'who is whose',
    text: "In Southwark the adviser works with the local authority's inclusion lead and, where appropriate, with school leaders.",
    faithful:
      "In Southwark the adviser works with the local authority's inclusion lead. Where appropriate, the adviser works with school leaders.",
    turned:
      "In Southwark the adviser works with the school's inclusion lead. Where appropriate, the adviser works with local authority leaders.",
    trouble: 'actor',
  },
  {
    what: 'what may be done as what may not, though the passage denies something else of it',
    text: 'In Southwark heads are not asked to respond to a parent. The professional who supports the child may ask the school for advice.',
    faithful:
      'In Southwark, heads are not asked to respond to a parent. The professional supporting the child may ask the school for advice.',
    turned:
      'In Southwark, heads are not asked to respond to a parent. The professional supporting the child may not ask the school for advice.',
    trouble: 'negation',
  },
  {
    what: '"only" that became "not only"',
    text: 'In Southwark only looked-after children get this money. A plan does not bring it.',
    faithful: "In Southwark this money is only for looked-after children. A plan doesn't bring it.",
    turned: "In Southwark this money is not only for looked-after children. A plan doesn't bring it.",
    trouble: 'negation',
  },
  {
    what: 'after for before, though the passage has a condition as well',
    text: 'In Southwark, if the holiday has another code, ask the team before you request a notice.',
    faithful: 'In Southwark, ask the team before requesting a notice if the holiday has another code.',
    turned: 'In Southwark, if the holiday has another code, ask the team after you request a notice.',
    trouble: 'condition',
  },
  {
    what: 'two exceptions of which one is told',
    text: 'In Southwark there are two exceptions: a child at a special school, and a child who is subject to an order of the court.',
    faithful:
      'In Southwark there are two exceptions:\n\n- a child at a special school\n- a child who is subject to an order of the court',
    turned: 'In Southwark there are two exceptions:\n\n- a child at a special school',
    trouble: 'list',
  },
  {
    what: 'a sentence that breaks off',
    text: 'In Southwark the team meets each school at least once a year.',
    faithful: 'At least once a year, the team meets each school in Southwark.',
    turned: 'In Southwark the team meets each school at least.',
    trouble: 'form',
  },
];

describe('the check of what reads alike', () => {
  for (const { what, text, faithful, turned, trouble } of turns) {
    it(`stops ${what}, and lets through what says the same`, () => {
      assert.deepEqual(troublesOf(text, text), []);
      assert.deepEqual(troublesOf(text, faithful), []);
      const found = troublesOf(text, turned);
      assert.ok(found.includes(trouble), `${found.join(', ') || 'nothing'} was found`);
    });
  }

  it('takes "it was replaced by" for what the sentence before names', () => {
    const text = 'In Southwark schools used the "Inclusion Handbook". It was replaced by "Working together".';
    assert.deepEqual(troublesOf(text, text), []);
    const turned =
      'In Southwark schools used "Working together". It was replaced by the "Inclusion Handbook".';
    assert.ok(troublesOf(text, turned).includes('unsupported'));
  });

  it('does not take a director of services for the association of them', () => {
    const text =
      "In Southwark the Virtual School Head was in the group of the Association of Directors of Children's Services (ADCS).";
    assert.deepEqual(troublesOf(text, text), []);
    const other = text.replace('the Virtual School Head was', "the Director of Children's Services was");
    assert.ok(troublesOf(text, other).includes('unsupported'));
  });
});

describe('the check of what may be said otherwise', () => {
  const alike: readonly (readonly [string, string, string])[] = [
    [
      'a count of what follows',
      'In Southwark the guidance was updated in September 2023 and again in July 2026.',
      'In Southwark there have been two updates to the guidance: one in September 2023 and another in July 2026.',
    ],
    [
      'a denial said twice for one that reaches over an "or"',
      'In Southwark children do not want expectations lowered or to be treated differently.',
      "In Southwark children don't want lower expectations, and they don't want to be treated differently.",
    ],
    [
      'a part of a sentence put first',
      'In Southwark outcomes can be poor even after a child no longer has a social worker.',
      'In Southwark, even once a child no longer has a social worker, outcomes can be poor.',
    ],
    [
      'a line that says nothing but what follows',
      'The plan is for the barriers, so that schools:\n\n- identify the barriers to learning\n- advise the parents',
      'The plan is for the barriers. The goal is that schools:\n\n- identify the barriers to learning\n- advise the parents',
    ],
    [
      '"you should" before the list that it holds for',
      'The school tells of its work. In doing so, schools should:\n\n- identify the barriers to learning\n- advise the parents',
      'You tell of your work, and in doing so you should:\n\n- identify the barriers to learning\n- advise the parents',
    ],
  ];
  for (const [what, text, reply] of alike) {
    it(`lets through ${what}`, () => {
      assert.deepEqual(troublesOf(text, reply, 'school'), []);
    });
  }

  it('counts what follows, and stops a count that is not of it', () => {
    const text = 'In Southwark the guidance was updated in September 2023 and again in July 2026.';
    const reply =
      'In Southwark there have been three updates: one in September 2023 and another in July 2026.';
    assert.ok(troublesOf(text, reply).includes('figure'));
  });
});
