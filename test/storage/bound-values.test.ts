/** No value reaches a driver that it would crash on, cut or change. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { toPostgresValue, toSqliteValue } from '../../src/storage/bound-values.ts';
import { fromDocument, toDocument } from '../../src/storage/columns.ts';
import { openSqliteFile, type SqliteFile } from '../../src/storage/sqlite-file.ts';
import { isStorageError } from '../support/storage-errors.ts';

const refusedValues: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['a Date', new Date(0)],
  ['an object', {}],
  ['an array', ['a']],
  ['a Buffer', Buffer.from('a')],
  ['a function', () => undefined],
  ['a symbol', Symbol('a')],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['a text with NUL', 'a\0b'],
  ['an integer over 64 bits', 2n ** 63n],
  ['an integer under 64 bits', -(2n ** 63n) - 1n],
];

describe('The guard before the drivers', () => {
  let file: SqliteFile;
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-guard-'));
    file = openSqliteFile(join(folder, 'guard.db'));
  });
  after(() => {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const readBack = (value: unknown): unknown => {
    const [row] = file.run('select typeof(?) as kind, ? as value', [value, value]).rows;
    return { ...(row as object) };
  };

  for (const [name, value] of refusedValues) {
    it(`refuses ${name}, and names the place but not the value`, () => {
      for (const guard of [toSqliteValue, toPostgresValue]) {
        assert.throws(() => guard(value, 2), isStorageError('bad-value', /^Value 3 of a statement is /));
      }
      assert.throws(() => readBack(value), isStorageError('bad-value'));
    });
  }

  it('hands booleans and whole numbers to SQLite as integers', () => {
    assert.deepEqual(readBack(true), { kind: 'integer', value: 1 });
    assert.deepEqual(readBack(false), { kind: 'integer', value: 0 });
    assert.deepEqual(readBack(7), { kind: 'integer', value: 7 });
    assert.deepEqual(readBack(-0), { kind: 'integer', value: 0 });
    assert.deepEqual(readBack(7.5), { kind: 'real', value: 7.5 });
    assert.deepEqual(readBack(null), { kind: 'null', value: null });
  });

  it('brings any text and any number back as it was', () => {
    const text = fc.string({ unit: 'binary' }).filter((each) => !each.includes('\0'));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
    const value = fc.oneof(text, number, fc.maxSafeInteger(), fc.constant(null));
    fc.assert(
      fc.property(value, (each) => {
        assert.deepEqual((readBack(each) as { value: unknown }).value, each);
      }),
      { numRuns: 500 },
    );
  });

  it('lets anything at all be bound or refused, and never ends the process', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, withNullPrototype: true }),
        (each) => {
          try {
            readBack(each);
          } catch (error) {
            assert.ok(isStorageError('bad-value')(error));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('brings any document without NUL back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        if (JSON.stringify(value).includes(String.raw`\u0000`)) return;
        assert.deepEqual(fromDocument(toDocument(value)), JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses NUL anywhere in a document', () => {
    assert.throws(() => toDocument({ a: [{ b: 'x\0' }] }), isStorageError('bad-value'));
  });

  it('makes a document of any text fit for jsonb', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 0xffff })), (codes) => {
        const read = fromDocument(toDocument(String.fromCharCode(...codes)));
        assert.ok(typeof read === 'string' && Buffer.from(read, 'utf8').toString('utf8') === read);
      }),
      { numRuns: 500 },
    );
  });
});
