/** Screening: children as families and schools speak of them: "our jayden", a nickname, a name with digits in it. */
import assert from 'node:assert/strict';
import { loadGuidance } from '../../src/guidance/load.ts';
import { knownWordsOf } from '../../src/knowledge/known-words.ts';
import { screen } from '../../src/screening/screen.ts';
import { readNamed } from './messages/named.ts';

const named = readNamed(`
our jayden wont go in, is that stage 2 yet | jayden
our Jayden's attendance is 61% when do we do the ELPM | Jayden
what next for our Mollie | Mollie
our Hope wont go in on mondays | Hope
our hope wont go in | hope
our Grace is missing again | Grace
nickname tink in my class hasnt come back, what stage | tink
we call him bubba but he hasn't been in since oct | bubba
a boy known as tommo at home is at 40% | tommo
he goes by ziggy and refuses school | ziggy
pupil known as TJ | TJ
pupil known as KAI | KAI
PUPIL KNOWN AS BUBBA | BUBBA
school call her June | June
our will wont go in | will
our grant refuses school | grant
our jayden school wont help | jayden
our Jayden school wont help | Jayden
our Jayden school says he is absent | Jayden
J4yden is not in school since june | J4yden
find me on jayden07 | jayden07
Blessing absent 20 days | Blessing
Hope was off roll on friday | Hope
Will missing since Tuesday | Will
Will absent 20 days, what counts now | Will
Grant absent since Monday | Grant
Is Tavonte in your area for support, he is 9 | Tavonte
Is Sunny counted as persistent absence at 88% | Sunny
initials T.O'B. year 7 Bacon's College | T.O'B.
A.M-J., Year 11, has been excluded | A.M-J
date of birth April the 3rd 2012 | 3rd 2012
he's 13 on the 3rd of April | 3rd
exam candidate 4821 missed a paper | 4821
house the old rectory, mill lane is where he lives | rectory mill
9 lordship ln is where they live | lordship
moved to 8 The Gardens last week | Gardens
o7911 123456 is the number | 7911 123456
police ref CAD 4512/12nov | 4512/12nov
ARC ABC/12345/6 | ABC/12345/6
`);

const ordinary = `
Our Lady Mary school
at our lady of lourdes
Our Lady of Grace Catholic School's attendance
our will to support is there
our grant was refused
our grant hasnt been paid
our bill hasn't been paid
our will isnt there
our art isnt displayed
Our Christian school is closed
our victoria academy isnt open
our Summer School is shut
our attendance officer wont chase absences
Mark absent 20 days as O
Mark missing since Friday with code N
Will missing 20 sessions trigger a penalty notice?
Will absent 10 days count as persistent absence
Grant missing for all PLAC pupils
Is Faith school attendance counted
commonly known as Schoolcomms
students known as CME
pupil known as GRT
pupil known as SIMS
school call him Monday
Is Radstock in the B&NES patch for the virtual school?
a child known as a looked after child
he goes by taxi to school, who pays
we call him in weekly for meetings
If a pupil turns 16 on 31 August when can they leave
level3 training and ks4pathway
candidate 2 for the panel
in 2024 The Court found
`
  .split('\n')
  .filter((line) => line !== '');

describe('screening what is said at home', () => {
  it('masks the children, however they are called', async () => {
    const context = { knownWords: knownWordsOf(await loadGuidance('guidance')) };
    for (const each of [{}, context]) {
      const missed = named.filter(({ text, gone }) =>
        gone.some((word) => screen(text, each).text.includes(word)),
      );
      assert.deepEqual(missed, []);
    }
  });

  it('leaves what names no child', () => {
    assert.deepEqual(
      ordinary.filter((text) => screen(text).found.length > 0),
      [],
    );
  });
});
