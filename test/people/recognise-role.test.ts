/** As whom a professional asks: known where they say it of themselves, and only there. */
import assert from 'node:assert/strict';
import { recogniseRole } from '../../src/people/recognise-role.ts';

const said = {
  'social-worker': [
    "I'm a social worker. When must the ELPM be held?",
    'As a social worker, do I need the school to agree?',
    'im a newly qualified sw, who chairs it',
    'I work as a senior social worker, who writes the report?',
    'what must I do before the meeting as a social worker?',
    'duty social worker here: who chairs the ELPM?',
    'I am her allocated social worker; which form is it?',
    'We are social workers, may we come to the surgery?',
  ],
  school: [
    'I am the DSL at a primary school, whom do we tell?',
    'As the designated teacher what should I send?',
    'I work in a secondary school. Who chairs it?',
    'in my role as SENCO, can I ask for a consultation?',
    'we are a small school, must we tell the council?',
    "I'm a headteacher. May I refuse flexi-schooling?",
  ],
  'early-years': ['I am a childminder, is a two year old in the cohort?', 'We are a nursery. Are we in it?'],
  college: ['I work at a sixth form college, does it reach us?', 'As a college tutor, can I refer?'],
  'virtual-school': [
    'I work for the virtual school. What is outside our role?',
    'I am the virtual school head.',
  ],
  authority: ['I work for the local authority, whom must we consult?', 'I work for the council. Who pays?'],
} as const;

const unsaid = [
  'I want to complain about him working as a teacher',
  'I met her yesterday as a social worker',
  'I met Perdita yesterday as a social worker.',
  'I want to report what she said as a teacher.',
  'We have a colleague working as a social worker',
  'When must the ELPM be held?',
  'Does the social worker have to come?',
  'I am not a social worker, who chairs it?',
  'I am working with a social worker, who chairs it?',
  'I am waiting for the social worker to write the report.',
  'The social worker says "I am a social worker, so I decide". Is that so?',
  'I am a social worker assistant, who chairs it?',
  'I am the manager of a social worker, who signs?',
  'As the social worker has said, the contract was refused. What next?',
  'I am at a loss with this school. What next?',
  'Can I act as the lead when the social worker is away?',
  'I am a social worker and now I work in a school. Who writes it?',
  'Is a child at a nursery in the cohort as well as a social worker',
];

describe('As whom somebody asks', () => {
  for (const [role, messages] of Object.entries(said))
    for (const message of messages)
      it(`is ${role} in “${message}”`, () => {
        assert.equal(recogniseRole(message), role);
      });

  for (const message of unsaid)
    it(`is not known of “${message}”`, () => {
      assert.equal(recogniseRole(message), undefined);
    });

  it('is read in a moment, however long the message', () => {
    const began = performance.now();
    recogniseRole(`${'I as a the our new senior '.repeat(2_000)}?`);
    assert.ok(performance.now() - began < 1_000);
  });
});
