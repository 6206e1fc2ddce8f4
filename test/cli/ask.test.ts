/** The command that answers in the terminal, run as an editor runs it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { authorityOf, nearestNames } from '../../src/cli/nearest-names.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const ask = (...args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const env = { PATH: process.env['PATH'] };
    const line = ['--import=tsx', 'src/cli/ask.ts', ...args];
    execFile(process.execPath, line, { env }, (failure, out, error) => {
      done({ code: failure === null ? 0 : Number(failure.code), out, error });
    });
  });
const question = 'When must the ELPM be held?';

describe('npm run ask', () => {
  it('prints the answer with its source, and no reasons unless asked for them', async () => {
    const { code, out, error } = await ask(...question.split(' '));
    assert.equal(code, 0, error);
    assert.match(out, /This is how \*\*Southwark\*\* does it/);
    assert.match(out, /\*\*Source\*\*\n\n\[1\] /);
    assert.doesNotMatch(out, /Searched:/);
  });

  it('prints why beneath the answer, for somebody who works at an authority', async () => {
    const { code, out, error } = await ask('--why', '--at', 'Southwark', question);
    assert.equal(code, 0, error);
    assert.doesNotMatch(out, /This is how \*\*Southwark\*\* does it/);
    assert.match(out, /\nThe message\n {2}As it was read/);
    assert.match(out, /Looked in: England and Southwark; the person works there\./);
    assert.match(out, /1\. “When the ELPM must be held” \(southwark-elpm-when\) answers: score /);
  });

  it('names the nearest authorities where there is none of that name', async () => {
    const { code, out, error } = await ask('--at', 'southwerk', question);
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /There is no authority "southwerk"\. The nearest: southwark, /);
  });

  it('says how it is used where it is asked nothing, or for what it does not know', async () => {
    for (const args of [[], ['--because', question], ['--at']]) {
      const { code, error } = await ask(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(error, /npm run ask -- "When must/);
    }
  });
});

describe('an authority that is typed', () => {
  const authorities = [
    { id: 'norfolk', name: 'Norfolk', aliases: ['Norfolk County Council'] },
    { id: 'suffolk', name: 'Suffolk', aliases: [] },
    { id: 'bath', name: 'Bath and North East Somerset', aliases: ['B&NES'] },
    { id: 'york', name: 'York', aliases: [] },
  ];

  it('is known by id, name or alias, whatever the case', () => {
    for (const typed of ['bath', 'B&nes', ' Bath and north east somerset ']) {
      assert.equal(authorityOf(typed, authorities), 'bath', typed);
    }
    assert.equal(authorityOf('somerset', authorities), undefined);
  });

  it('is near to the three whose letters are likest', () => {
    assert.equal(nearestNames('sufolk', authorities)[0], 'suffolk');
    assert.equal(nearestNames('norfolk council', authorities)[0], 'norfolk');
    assert.equal(nearestNames('', authorities).length, 3);
  });
});
