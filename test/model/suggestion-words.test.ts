/** Whose words they are: a model's where they were taken over from it, and nobody's but their writer's where both quote the guidance. */
import assert from 'node:assert/strict';
import { draftedFromBoth, likenessOf, type Suggestion } from '../../src/model/suggestion.ts';

const published =
  'The education legal planning meeting is to be convened within 20 days of the consultation. The senior officer convenes it once both have agreed to proceed to one.';
const source = 'From: Education Inclusion handbook, stage three (Local to Southwark).';
const by = { model: 'm', promptVersion: 1, guidanceVersion: 1 };
const made = (text: string): Suggestion => ({ text, passages: ['p'], leftOut: 0, by });
const share = (written: string, suggestions: readonly Suggestion[]) =>
  likenessOf(written, suggestions, [published])?.share;

const greeting = 'Dear colleague, thank you for ringing this morning and for all that you have tried.';
const verbatim = made(`${published}\n\n${source}`);
const reworded = made(
  'Within 20 days of the consultation the planning meeting has to take place. It is the senior officer who calls it, and only after the two of them agree that there should be one.',
);

describe('Words in which a model may have had a part', () => {
  it('are a model’s where its suggestion was sent as it was, or with a greeting, though all of it is quoted', () => {
    assert.equal(share(verbatim.text, [verbatim]), 'mostly');
    assert.equal(share(`${greeting}\n\n${verbatim.text}`, [verbatim]), 'mostly');
    assert.equal(share(`${greeting}\n\n${reworded.text}`, [reworded]), 'mostly');
  });

  it('are their writer’s where they quote the guidance by hand, whatever was suggested to anybody', () => {
    assert.equal(share(`${greeting} ${published}`, [verbatim, reworded]), undefined);
    assert.equal(share(published, [verbatim, reworded]), undefined);
    assert.equal(share(published, [made(published)]), undefined);
  });

  it('are partly a model’s where most of the suggestion was written anew', () => {
    const own = `${greeting} ${greeting.replace('Dear', 'My')} ${greeting.replace('ringing', 'writing')}`;
    assert.equal(share(`${own} It is the senior officer who calls it.`, [reworded]), 'partly');
    assert.equal(share(own, [reworded]), undefined);
  });

  it('are mostly a model’s where they are put together out of two suggestions, of each less than half', () => {
    const other = made(
      'Both sides have to say that they want it before anybody sends out the invitations to it.',
    );
    const written = `${greeting} It is the senior officer who calls it, and only after the two of them agree. ${other.text}`;
    assert.notEqual(share(written, [other]), 'mostly');
    assert.notEqual(share(written, [reworded]), 'mostly');
    assert.equal(share(written, [reworded, other]), 'mostly');
    assert.equal(likenessOf(written, [reworded, other], [published])?.from, other);
  });

  it('are mostly a model’s where only the next step beneath them is their writer’s, however long that is', () => {
    const drafted = (advice: string, nextStep: string | undefined) =>
      draftedFromBoth(advice, nextStep, [reworded], { passages: [] })?.share;
    const own = [greeting, greeting.replace('Dear', 'My'), greeting.replace('ringing', 'writing')].join(' ');
    assert.notEqual(share(`${reworded.text}\n\n${own}`, [reworded]), 'mostly');
    assert.equal(drafted(reworded.text, own), 'mostly');
    assert.equal(drafted(own, reworded.text), 'partly');
    assert.equal(drafted(reworded.text, undefined), 'mostly');
    assert.equal(drafted(own, greeting), undefined);
  });

  it('are nobody’s where there are none', () => {
    assert.equal(share('', [verbatim]), undefined);
  });
});
