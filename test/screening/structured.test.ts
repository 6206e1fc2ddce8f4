/** Screening: numbers, dates, addresses and initials, each by a table and, where the form is open, by chance. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasUpnCheckLetter, isNhsNumber } from '../../src/screening/numbers.ts';
import { type IdentifierKind, screen } from '../../src/screening/screen.ts';

type Row = readonly [text: string, gone: string];
const tables: Partial<Record<IdentifierKind, readonly Row[]>> = {
  UPN: [
    ['UPN A123456789012 missing', 'A123456789012'],
    ['upn: h801200001001', 'h801200001001'],
    ['pupil A12345678901B has no school', 'A12345678901B'],
    ['A 123 4567 89012', '123 4567 89012'],
    ['A１２３４５６７８９０１２', '１２３４５６７８９０１２'],
    ['A1234\u200b56789012', '56789012'],
  ],
  'NHS number': [
    ['NHS 943 476 5919', '943 476 5919'],
    ['nhs no 9434765919', '9434765919'],
    ['943-476-5919 is hers', '943-476-5919'],
    ['number 943 476 5918 please', '943 476 5918'],
  ],
  'date of birth': [
    ['dob 03/04/2012', '03/04/2012'],
    ['DOB: 3.4.12', '3.4.12'],
    ['D.O.B 3-4-2012', '3-4-2012'],
    ['born on 3rd April 2012', '3rd April 2012'],
    ['date of birth is 2012-04-03', '2012-04-03'],
    ['her birthday is 3 April', '3 April'],
    ['born in March 2012', 'March 2012'],
    ['child 03/04/2012 not in school', '03/04/2012'],
    ['a boy (12 May 2011) with no place', '12 May 2011'],
    ['Jayden 03/04/2012', '03/04/2012'],
    ['dob 030412', '030412'],
    ['dob 3rd of the 4th 2012', '2012'],
    ['born 3.iv.2012', '2012'],
    ['he turned 13 on the 3rd of april', '3rd'],
    ['b. 03/04/2012', '2012'],
    ['born april 2012', '012'],
    ['April 3, 2012 is his dob', 'April 3, 2012'],
  ],
  'national insurance number': [
    ['NI AB123456C', 'AB123456C'],
    ['ab 12 34 56 c', 'ab 12 34 56 c'],
    ['her ni number is AB-12-34-56-C', 'AB-12-34-56-C'],
  ],
  postcode: [
    ['lives in SE15 5AB', 'SE15 5AB'],
    ['se155ab', 'se155ab'],
    ['M6 5FW is the address', 'M6 5FW'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['postcode NR3-1AB', 'NR3-1AB'],
  ],
  address: [
    ['14 Acacia Avenue', '14 Acacia Avenue'],
    ['lives at 14 acacia avenue', '14 acacia avenue'],
    ['Flat 3, Heron House', 'Flat 3, Heron House'],
    ['flat 12b 44 peckham high street', 'peckham'],
    ['at 9a Oak Close', '9a Oak Close'],
    ['moved to 221 Old Kent Road', '221 Old Kent Road'],
    ['they live at 7 St James Court', '7 St James Court'],
    ['lives on Acacia Road', 'Acacia Road'],
    ['72 willowbrook rd', '72 willowbrook rd'],
    ['number fourteen acacia avenue', 'acacia'],
    ['12 High Street', '12 High Street'],
  ],
  'phone number': [
    ['ring 07700 900123', '07700 900123'],
    ['mum is on 07700900123', '07700900123'],
    ['+44 7700 900 123', '+44 7700 900 123'],
    ['0044 (0)7700 900123', '7700 900123'],
    ['020 7946 0123', '020 7946 0123'],
    ['(0161) 496 0123', '496 0123'],
    ['01603 496012', '01603 496012'],
    ['+48 601 234 567', '601 234 567'],
    ['0 20 7946 - 0123', '7946 - 0123'],
    ['+44(0)20 7946 0123', '7946 0123'],
    ['020.7946.0123', '7946.0123'],
    ['020  -  7946  -  0123', '7946  -  0123'],
    ['020_7946_0123', '7946_0123'],
    ['(0)20 7946 0123', '20 7946 0123'],
    ['020 – 7946 · 0123', '7946 · 0123'],
  ],
  'email address': [
    ['mum is a.khan@example.com', 'a.khan@example.com'],
    ['write to j.o’brien+x@mail.example.co.uk.', 'brien+x@mail'],
    ['zoë@example.org', 'zoë@example.org'],
    ['sam99 @ example.com', 'sam99 @ example.com'],
  ],
  'case reference': [
    ['case ref 12345', '12345'],
    ['Mosaic ID 123456', '123456'],
    ['mosaic 1234567', '1234567'],
    ['LCS no. 998877', '998877'],
    ['LCS number: 4455', '4455'],
    ['ref: AB/12345/6', '12345/6'],
    ['client 44321', '44321'],
    ['it is 20481234', '20481234'],
    ['court case number ZE24C12345', 'C12345'],
  ],
  initials: [
    ['JB, 12', 'JB'],
    ['J.B. in year 9 wont attend', 'J.B.'],
    ['J.B, Year 9', 'J.B'],
    ['jb yr 8 not in', 'jb'],
    ['child K, Bede Academy', 'K,'],
    ['AT (Y9) has missed 40 sessions', 'AT'],
    ['year 9 pupil TK refuses', 'TK'],
    ['my pupil JK', 'JK'],
    ["JKL's mum wont sign", 'JKL'],
    ['TJ, Bede Academy, is out', 'TJ'],
    ['AW is 14 and refusing', 'AW'],
    ['a 12 year old, BN, not in school', 'BN'],
    ['young person DF', 'DF'],
  ],
  school: [
    ['the only wheelchair user in year 9 at Bede Academy', 'Bede Academy'],
    ['a 12 year old whose dad was murdered, at Ashford Park School', 'Ashford Park School'],
  ],
};

const ordinary = `
s.47 and section 17
KS2 3AB groups
£160 or £80
£123456 grant
2024-25
202425 budget
10 sessions in 10 weeks
20 days
call 999 or 101 or 111
Childline 0800 1111
SWK-2026-0042
DFE-00066-2023
consultation on 12/03/2026
ELPM on 3 March 2026
the child was excluded on 12/03/2026
pupil moved school on 1 September 2025
children born after 1 September 2019
children born between 1 September 2019 and 31 August 2020
Year 9
CP, 12 weeks
EP in year 9
AP for a year 10 pupil
CIN child
SEN pupil
section 3 of the street
10 sessions at the end of the road
2 of the way there
3 hours in high court
Bede Academy
a pupil at Bede Academy in year 9
1,600,000 children
1600000 children
0-18
code B
code C1
@Signpost when is the ELPM
para 34
B&NES
pupil in reception
stage 2 is next
12 Family Court hearings
`
  .trim()
  .split('\n');

for (const [kind, rows] of Object.entries(tables)) {
  describe(`screening: ${kind}`, () => {
    for (const [text, gone] of rows) {
      it(`masks it in “${text}”`, () => {
        const screened = screen(text);
        assert.ok(!screened.text.includes(gone), screened.text);
        assert.ok(
          screened.found.some((one) => one.kind === kind),
          screened.text,
        );
      });
    }
  });
}

describe('screening: what looks like an identifier and is none', () => {
  for (const text of ordinary) {
    it(`leaves “${text}”`, () => {
      assert.equal(screen(text).text, text);
    });
  }
});

describe('screening: identifiers anywhere', () => {
  const digits = (length: number): fc.Arbitrary<string> =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const letter = (from: string): fc.Arbitrary<string> => fc.constantFrom(...from.split(''));
  const nhs = digits(9)
    .map((nine) =>
      '0123456789'
        .split('')
        .map((last) => nine + last)
        .find(isNhsNumber),
    )
    .filter((one) => one !== undefined);
  const upn = fc.oneof(
    fc.tuple(letter('ABCDEFGHJKLMNPQRTUVWXYZ'), digits(12)),
    fc.tuple(letter('ABCDEFGHJKLMNPQRTUVWXYZ'), digits(11), letter('ABCDEFGHJKLMNPQRTUVWXYZ')),
  );
  const outward = fc.tuple(
    fc.constantFrom('SE', 'M', 'NR', 'BA', 'EC', 'W', 'B', 'LS'),
    fc.integer({ min: 1, max: 28 }),
  );
  const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
    UPN: upn.map((parts) => parts.join('')),
    'NHS number': fc
      .tuple(nhs, fc.constantFrom('', ' ', '-'))
      .map(([n, by]) => [n.slice(0, 3), n.slice(3, 6), n.slice(6)].join(by)),
    postcode: fc
      .tuple(
        outward,
        fc.constantFrom('', ' '),
        digits(1),
        letter('ABDEFGHJLNPQRSTUWXYZ'),
        letter('ABDEFGHJLNPQRSTUWXYZ'),
      )
      .map(([[area, district], by, sector, a, b]) => `${area}${district}${by}${sector}${a}${b}`),
    'e-mail address': fc.emailAddress(),
    phone: fc
      .tuple(fc.constantFrom('07', '+447', '+44 7', '0044 7'), digits(3), fc.constantFrom('', ' '), digits(6))
      .map((parts) => parts.join('')),
  };
  const around = fc.oneof(
    fc.string(),
    fc.constantFrom('dob', 'year 9', '12', 'a', 'case ref', '20', 'the pupil', '('),
  );

  for (const [name, value] of Object.entries(values)) {
    it(`never lets a ${name} survive`, () => {
      fc.assert(
        fc.property(around, value, around, (before, inserted, after) => {
          assert.ok(!screen(`${before} ${inserted} ${after}`).text.includes(inserted));
          assert.ok(!screen(`${before}\n(${inserted}), ${after}`).text.includes(inserted));
          assert.ok(!screen(inserted.toLowerCase()).text.includes(inserted.toLowerCase()));
        }),
        { numRuns: 400 },
      );
    });
  }

  const laced =
    (by: string) =>
    (value: string): string =>
      Array.from(value).join(by);
  const shifted =
    (pattern: RegExp, to: (code: number) => number) =>
    (value: string): string =>
      value.replace(pattern, (char) => String.fromCodePoint(to(Number(char.codePointAt(0)))));
  const cyrillic = new Map(
    Array.from('АВСЕНКМОРТХ', (to, at): [string, string] => ['ABCEHKMOPTX'.charAt(at), to]),
  );
  const disguises: Readonly<Record<string, (value: string) => string>> = {
    'zero-width spaces': laced('\u200b'),
    'zero-width joiners': laced('\u200d'),
    'soft hyphens': laced('\u00ad'),
    'invisible tags': laced('\u{e0061}'),
    'a strike through every letter': laced('\u0336'),
    'pictures between all letters': laced('😀'),
    'joined pictures': laced('👨‍👩‍👧'),
    'full width': shifted(/[!-~]/g, (code) => code + 0xfee0),
    'digits of another script': shifted(/\d/g, (code) => code - 0x30 + 0x660),
    'digits of mathematics': shifted(/\d/g, (code) => code - 0x30 + 0x1d7ce),
    'letters that only look Latin': (value) => value.replace(/[A-Z]/g, (char) => cyrillic.get(char) ?? char),
    'the other direction': (value) => `\u202e${value}\u202c`,
  };
  const ni = fc
    .tuple(letter('ABCEGHJKLMNPRSTWXYZ'), letter('ABCEGHJKLMNPRSTWXYZ'), digits(6), letter('ABCD'))
    .map((parts) => parts.join(''));
  const compact: Readonly<Record<string, fc.Arbitrary<string>>> = {
    UPN: upn.map(([first, ...rest]) => `${first}${rest.join('')}`),
    'NHS number': nhs,
    'national insurance number': ni,
    postcode: fc
      .tuple(outward, digits(1), letter('ABDEFGHJLNPQRSTUWXYZ'), letter('ABDEFGHJLNPQRSTUWXYZ'))
      .map(([[area, district], sector, a, b]) => `${area}${String(district)}${sector}${a}${b}`),
    phone: fc
      .tuple(fc.constantFrom('07', '020', '0117'), digits(9))
      .map((parts) => parts.join('').slice(0, 11)),
  };
  for (const [how, disguise] of Object.entries(disguises)) {
    it(`never lets a digit of one survive in ${how}`, () => {
      for (const value of Object.values(compact))
        fc.assert(
          fc.property(value, (inserted) => {
            const { text } = screen(`pupil ${disguise(inserted)} not in school`);
            assert.doesNotMatch(text, /\p{N}/u, inserted);
          }),
          { numRuns: 60 },
        );
    });
  }

  it('never lets the year of a birth survive, in whatever order and form it is written', () => {
    const months = ['January', 'feb', 'March', 'apr', 'May', 'june', 'Sept', 'October', 'dec'] as const;
    const dayOf = fc.integer({ min: 1, max: 28 });
    const date = fc.tuple(dayOf, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2007, max: 2023 }));
    const said = fc.constantFrom('dob', 'DOB:', 'born', 'born on', 'date of birth is', 'his birthday is');
    const form = fc.nat({ max: 9 });
    const nth = (day: number): string => `${String(day)}${day % 10 === 1 && day !== 11 ? 'st' : 'th'}`;
    fc.assert(
      fc.property(said, date, form, fc.constantFrom(...months), (before, [day, month, year], which, word) => {
        const [d, m, y] = [String(day), String(month), String(year)];
        const forms = [
          `${d}/${m}/${y}`,
          `${m}/${d}/${y}`,
          `${d}.${m}.${y}`,
          `${d} ${m} ${y}`,
          `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
          `${nth(day)} of ${word} ${y}`,
          `${word} ${nth(day)}, ${y}`,
          `${word} ${y}`,
          `${nth(day)} of the ${nth(month)} ${y}`,
          `${d.padStart(2, '0')}${m.padStart(2, '0')}${y}`,
        ];
        const { text } = screen(`pupil ${before} ${forms[which] ?? ''} not in school`);
        assert.doesNotMatch(text, /\d/, text);
      }),
      { numRuns: 500 },
    );
  });

  it('knows the check letter of a UPN and the check digit of an NHS number', () => {
    assert.equal(
      hasUpnCheckLetter('A123456789012'),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2].reduce((sum, digit, at) => sum + digit * (at + 2), 0) % 23 === 0,
    );
    assert.ok(isNhsNumber('943 476 5919'));
    assert.ok(!isNhsNumber('943 476 5918'));
  });
});
