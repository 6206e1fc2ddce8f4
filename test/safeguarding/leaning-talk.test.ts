/** A few words that ask after a thing are no danger, nor is a stay with grandparents; a few words that cry for help are. */
import assert from 'node:assert/strict';
import { recogniseConcern, recogniseConcerns } from '../../src/safeguarding/recognise-concern.ts';
import { withoutLeaning } from '../../src/safeguarding/leaning-talk.ts';

const harmless = `
and the chair?
and the football?
and the minibus?
and the pool?
and the kitchen?
and the bike?
and the boiler?
and the roof?
and the window?
and the gate?
and the door?
and the car?
and the train?
and the phone?
and the band?
and the dog?
and the lift?
and the van?
and the stairs?
and the table?
and the hall?
and the library?
and the coach?
and the laptop?
and the bag?
and the bus stop?
and the canteen?
and the coat?
what about the chair
what about the dog
what about lunch
how about the river
what about the rope
what about the bridge walk
the desk?
the playground?
the oven?
the ladder?
ok and the ball?
and scissors?
and the drums?
and after lunch?
and on friday?
and tonight?
and the party?
and the toilet?
and in the morning?
and for the twins?
and the uncle?
and upstairs?
and the meeting?
and his mum?
or the register
ok what about the flight
and the bus and the taxi?
her phone?
for the trip?
`;
const dangers = `
hes bleeding
shes got a knife
he wont wake up
taken pills
not breathing
shes unconscious
hes choking
on the roof
she jumped
took an overdose
hes fitting
knife
stabbed
gun in school
shes dying
hes collapsed
overdose
cant breathe
he has a gun
blood everywhere
hung herself
drank bleach
she is suicidal
wants to kill himself
on the bridge
been stabbed
theres a fire
house on fire
he's strangling her
shes been raped
call 999
need an ambulance
attacking her now
swallowed batteries
drowning
hit by a car
no pulse
wont wake up
hes got a weapon
and the knife? hes still got it
and now shes on the roof
and hes not breathing
and the knife?
and theres blood everywhere
and on the roof
`;
const linesOf = (text: string): readonly string[] => text.trim().split('\n');

describe('a child who lives with grandparents', () => {
  it('is no danger where nothing more is told of them', () => {
    for (const message of [
      'a little one has gone to stay with his nan and might stay there. do virtual schools do kinship now and since when',
      'a child has gone to live with her grandparents. who supports kinship carers?',
    ])
      assert.deepEqual(recogniseConcerns(message), [], message);
  });

  it('is heard with all that is told beside it', () => {
    for (const message of [
      'a little one has gone to stay with his nan. he is not breathing',
      'a child has gone to stay with her nan, nobody has seen her since and she had a knife',
      'gone to stay with his grandad, who locks him in',
      'has gone to live with her aunt in somalia to be married',
    ])
      assert.equal(recogniseConcern(message), 'immediate-danger', message);
    for (const message of [
      'a little one has gone to stay with his nan. he is not safe there',
      'a child has gone to stay with his nan and she hit him',
    ])
      assert.notEqual(recogniseConcern(message), undefined, message);
  });
});

describe('a message of a few words', () => {
  it('that asks after a thing is taken for no concern', () => {
    const asked = linesOf(harmless);
    assert.ok(asked.length >= 50);
    assert.deepEqual(
      asked.filter((message) => recogniseConcerns(message).length > 0),
      [],
    );
  });

  it('that tells of danger is called so', () => {
    const told = linesOf(dangers);
    assert.ok(told.length >= 40);
    assert.deepEqual(
      told.filter((message) => recogniseConcern(message) !== 'immediate-danger'),
      [],
    );
  });

  it('is put after any thing of a school day without being danger', () => {
    const things =
      'window door car bag coat tablet lift van dog phone stop uncle coach party toilet roof pool';
    const forms = [
      'and the X?',
      'and the X',
      'what about the X',
      'ok and my X then',
      'or the X and the bus?',
      'the X?',
      'and after the X',
    ];
    const alarms = things
      .split(' ')
      .flatMap((thing) => forms.map((form) => form.replace('X', thing)))
      .filter((message) => recogniseConcerns(message).length > 0);
    assert.deepEqual(alarms, []);
  });

  it('is left out of what is weighed, and what is told around it is not', () => {
    assert.equal(withoutLeaning('and the chair? he threw it at her').trim(), 'he threw it at her');
    assert.equal(withoutLeaning('and the knife?'), 'and the knife?');
    assert.equal(recogniseConcern('and the window? shes climbing out of it'), 'immediate-danger');
  });
});
