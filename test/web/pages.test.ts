/** The product serves three kinds of page: checklists, the button of an export, and the record that it gives; another that comes in fails here until a test with axe-core stands beside it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { good, post, send, startWeb, type TestWeb } from '../support/web.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the pages of the product', () => {
  let web: TestWeb;
  before(async () => {
    web = await startWeb();
  });
  after(() => web.server.close());

  it('are none at any other address, though a browser asks for one', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' };
    for (const path of [
      '/',
      '/index.html',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/api/messages',
      '/x',
      '/calendar/x',
      '/checklists',
    ]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const answer = await send(web.port, { method, path, headers });
        assert.doesNotMatch(String(answer.headers['content-type'] ?? ''), /html/, `${method} ${path}`);
        assert.doesNotMatch(answer.text, /<\w+/, `${method} ${path}`);
      }
    }
    for (const body of [good, '', '<p>x</p>', '{}']) {
      const answer = await post(web.port, body, headers);
      assert.doesNotMatch(String(answer.headers['content-type'] ?? ''), /html/);
    }
  });

  it('are made in one place in the sources, so that none stands behind a route that is not asked here', () => {
    const files = ['bot', 'cards', 'src']
      .flatMap((folder) =>
        readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map(
          (file) => `${folder}/${file}`,
        ),
      )
      .filter((file) => !file.startsWith('src/tab/')); // test/tab shows the workspace's page in a browser, with axe-core.
    assert.ok(files.some((file) => file.endsWith('main.ts')));
    assert.deepEqual(
      files.filter((file) => /\.(?:html?|tsx|css)$/.test(file)),
      [],
    );
    const withMarkup = files
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /text\/html|application\/xhtml|<!doctype|<html/i.test(readFileSync(`${root}${file}`, 'utf8')),
      );
    // test/web/checklists.test.ts shows them in a browser, with axe-core.
    // test/web/export-pages.test.ts shows the button of an export and the record that it gives.
    assert.deepEqual(withMarkup, [
      'src/web/checklist-page.ts',
      'src/web/export-page.ts',
      'src/web/exports.ts',
      'src/web/open-files.ts',
      'src/web/record-page.ts',
      'src/web/workspace/static-files.ts',
    ]);
  });
});
