/** Screening: what is half spelt out, houses with names, cars, and the places and centres that sound like people. */
import assert from 'node:assert/strict';
import { type IdentifierKind, screen } from '../../src/screening/screen.ts';

const found: Partial<Record<IdentifierKind, readonly (readonly [message: string, gone: string])[]>> = {
  'phone number': [
    ['mum is on oh seven seven 00 900 123', '900'],
    ['ring 07700 nine hundred one two three', '07700'],
    ['07 seven double oh 900 one 23', '900'],
    ['call her on seven seven 00 nine hundred 123', '123'],
    ['0161 four nine six 0123', 'four'],
  ],
  postcode: [
    ['they live in S E one five, five A B', 'five'],
    ['its s e 1 5 5 a b', '1 5'],
    ['nan is at sierra echo one five five alpha bravo', 'sierra'],
    ['M six five F W', 'six'],
  ],
  address: [
    ['Rose Cottage, Mill Lane', 'Rose Cottage'],
    ['he is at Old Mill Cottage, Church Lane now', 'Mill Cottage'],
    ['keys are at rose cottage, mill lane', 'rose cottage'],
    ['Manor Farm Church Road', 'Manor Farm'],
  ],
  'vehicle registration': [
    ['picked up in KT19 ZVX', 'KT19'],
    ['dad drives kt19zvx', 'kt19zvx'],
    ['a red car, ab12 cde', 'ab12 cde'],
    ['number plate is M123 ABC', 'M123 ABC'],
  ],
};

describe('screening of what is only half written as a number', () => {
  for (const [kind, rows] of Object.entries(found)) {
    for (const [message, gone] of rows) {
      it(`masks the ${kind} in “${message}”`, () => {
        const screened = screen(message);
        assert.ok(!screened.text.includes(gone), screened.text);
        assert.ok(screened.found.some((one) => one.kind === kind));
      });
    }
  }

  for (const ordinary of [
    'we have 25 one to one sessions a week and 30 two hour slots',
    'is it code B or C for one or two days',
    'the 0 to 19 service saw one in 3 of 20',
    'KS2 SAT results for Y10 AND Y11',
    'who is in EY21 THE new form',
    'the farm on church lane is open to schools',
    'is there parking at the council, Mill Lane',
    'Tooley Street parking for training?',
    'is the dan jones centre AP registered',
    'between 2019 and 2021 one two or three stages',
  ]) {
    it(`leaves “${ordinary}” as it is`, () => {
      assert.equal(screen(ordinary).text, ordinary);
    });
  }

  it('still masks a child who goes to a centre or a hospice', () => {
    for (const [name, told] of [
      ['Kieran', 'Kieran hospice place was agreed'],
      ['Poppy', 'absence code when Poppy hospice nurse visits'],
    ] as const)
      assert.ok(!screen(told).text.includes(name), told);
  });

  it('still masks a child whose name ends as a street does', () => {
    assert.ok(!screen('Della Street is refusing to come in').text.includes('Della'));
  });
});
