/** A request among the results of a search: what is shown of it. */
import assert from 'node:assert/strict';
import { searchResult } from '../../cards/search-results.ts';
import { cardText } from '../support/cards.ts';
import { newRequest } from '../support/requests.ts';

describe('A request that was found', () => {
  it('was logged and is due on the days of London, where the night’s first hour is still yesterday’s in UTC', () => {
    const { details, requester } = newRequest();
    const found = {
      ...details,
      service: 'southwark',
      reference: 'SWK-2026-0001',
      status: 'received',
      requester,
      assignee: undefined,
      post: undefined,
      loggedAt: '2026-06-30T23:30:00.000Z',
      due: '2026-07-02T23:10:00.000Z',
    } as const;
    const { words, card } = searchResult({ found, kinds: [], isOverdue: false, way: undefined });
    assert.match(words, /logged 1 July 2026, due 3 July 2026/);
    assert.match(cardText(card), /1 July 2026/);
  });
});
