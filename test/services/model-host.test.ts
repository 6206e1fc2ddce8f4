/** A service's questions go nowhere that its settings do not list, and a start says where they go. */
import assert from 'node:assert/strict';
import { modelNotices, type ModelPlace, unlistedHosts } from '../../src/services/model-host.ts';
import { serviceSchema } from '../../src/services/schema.ts';
import { leastFields, newService } from '../support/service.ts';

const place: ModelPlace = {
  kind: 'azure',
  host: 'example.openai.azure.com',
  name: 'answers',
  region: 'uksouth',
  isOnThisMachine: false,
};
const service = newService();
const loadedWith = (over: Partial<typeof service.model>) => ({
  file: 'services/southwark.yaml',
  text: 'id: southwark\nmodel:\n  endpoints: [other.openai.azure.com]\n',
  service: { ...service, model: { ...service.model, ...over } },
});
const elsewhere = { on: true, endpoints: ['other.openai.azure.com'] };

describe('The host of a language model', () => {
  it('is refused by file and line where a service has not listed it', () => {
    const [problem] = unlistedHosts([loadedWith(elsewhere)], place);
    assert.equal(problem?.file, 'services/southwark.yaml');
    assert.equal(problem.line, 3);
    assert.match(problem.message, /example\.openai\.azure\.com, which is not listed/);
  });

  it('is nothing to a service that has none on, that lists it, or where it is this machine', () => {
    assert.deepEqual(unlistedHosts([loadedWith({ on: false })], place), []);
    assert.deepEqual(unlistedHosts([loadedWith({ on: true, endpoints: [place.host] })], place), []);
    assert.deepEqual(unlistedHosts([loadedWith(elsewhere)], { ...place, isOnThisMachine: true }), []);
    assert.deepEqual(unlistedHosts([loadedWith(elsewhere)], undefined), []);
  });

  it('is told at the start with its region and its model, and so is a wish for one that is not there', () => {
    const on = loadedWith({ on: true, endpoints: [place.host] }).service;
    assert.match(
      modelNotices([on], place)[0] ?? '',
      /Azure OpenAI, answers at example\.openai\.azure\.com, uksouth/,
    );
    assert.match(modelNotices([on], undefined)[0] ?? '', /none is configured/);
    assert.deepEqual(modelNotices([service], undefined), []);
  });

  it('must be listed, as a host and nothing else, by whoever turns a model on', () => {
    const read = (model: object) => serviceSchema.safeParse({ ...leastFields, model });
    assert.equal(read({ on: true }).success, false);
    assert.equal(read({ on: true, endpoints: ['https://example.com/'] }).success, false);
    assert.equal(read({ on: true, endpoints: [place.host], topics: { attendance: 'hold' } }).success, true);
    assert.equal(read({ topics: { attendence: 'hold' } }).success, false);
  });
});
