/** GET /checklists/AUTHORITY/STAGE: a page to print, without a script, that holds no case and that everybody can read. */
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { checklistOf, checklistPath, findStage } from '../../src/escalation/checklist.ts';
import { checklistPage } from '../../src/web/checklist-page.ts';
import { every, foreign, own, procedureOf } from '../escalation/tables.ts';
import { buttonTitles, cardProblems, cardText, partsOf } from '../support/cards.ts';
import { findChromium } from '../support/playground.ts';
import { useApp } from '../support/use-app.ts';
import { type Answer, send } from '../support/web.ts';

const world = useApp();
const { chat } = world;
const get = (path: string, method = 'GET'): Promise<Answer> => send(world.app.port, { path, method });
const stages = [...own.procedures.values()].flatMap((procedure) =>
  procedure.stages.map((stage) => ({ procedure, stage, path: checklistPath(procedure, stage.id) })),
);

describe('a checklist', () => {
  for (const { procedure, stage, path } of stages) {
    it(`of ${path} is a page with every step, its sources and the day`, async () => {
      const { status, headers, text } = await get(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['cache-control'], 'private, max-age=300');
      assert.match(text, /As at 20 November 2026\. Take this to a team around the family \(TAF\)/);
      assert.equal(text.match(/<h3>/g)?.length, stage.steps.length);
      assert.match(text, /<li>\[1\] /);
      assert.ok(
        text.includes(procedure.authority === 'national' ? 'National guidance' : 'Local to Southwark'),
      );
      assert.doesNotMatch(text, /<script|javascript:|undefined|\*\*|\]\(/);
    });

    it(`of ${path} is a card that Teams takes, with the way to that page`, async () => {
      const { card } = await chat().send({
        signpost: 1,
        kind: 'checklist',
        procedure: procedure.id,
        stage: stage.id,
      });
      assert.deepEqual(cardProblems(card), []);
      for (const { brief } of stage.steps) assert.ok(cardText(card).includes(`☐ **${brief}**`), brief);
      const link = partsOf(card).find(({ title }) => title === 'Page to print');
      assert.equal(link?.['url'], `http://127.0.0.1:${String(world.app.port)}${path}`);
      const pdf = partsOf(card).find(({ title }) => title === 'PDF to keep');
      assert.equal(pdf?.['url'], `http://127.0.0.1:${String(world.app.port)}${path}.pdf`);
      assert.equal(buttonTitles(card).includes('Dates'), procedure.meeting !== undefined);
    });
  }

  it('marks what must be in writing, by when, and a step that is only of some cases', async () => {
    const one = await get('/checklists/southwark/stage-one');
    assert.match(
      one.text,
      /There must be:<\/dt><dd>The likely consequences if attendance does not improve, in writing/,
    );
    const three = await get('/checklists/southwark/stage-three');
    assert.match(three.text, /within 20 days of the consultation \(kind of days not stated\)/);
    assert.match(
      three.text,
      /Only where:<\/dt><dd>The ELPM decides not to proceed to an interview under caution/,
    );
  });

  it('lets in no style but its own, no script, no frame and no form', async () => {
    const { headers } = await get('/checklists/southwark/stage-one');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+';/);
    assert.match(policy, /form-action 'none'; frame-ancestors 'none'$/);
    assert.doesNotMatch(policy, /unsafe/);
  });

  for (const path of [
    '/checklists/southwark/stage-four',
    '/checklists/norfolk/stage-one',
    '/checklists/southwark',
    '/checklists/',
    '/checklists/southwark/stage-one/x',
    '/checklists/southwark/stage-four.pdf',
    '/checklists/southwark/stage-one.pdf.pdf',
    '/checklists/southwark/__proto__',
    '/checklists/Southwark/stage-one',
    '/checklists/../checklists/southwark/stage-one',
  ]) {
    it(`is not there: ${path}`, async () => {
      const { status, text } = await get(path);
      assert.equal(status, 404);
      assert.doesNotMatch(text, /</);
    });
  }

  it('takes no other method', async () => {
    assert.equal((await get('/checklists/southwark/stage-one', 'POST')).status, 405);
  });

  it('has kind words where its stage is gone', async () => {
    for (const gone of [
      { procedure: 'southwark-attendance', stage: 'stage-four' },
      { procedure: 'none', stage: 'stage-one' },
    ]) {
      const { words } = await chat().send({ signpost: 1, kind: 'checklist', ...gone });
      assert.match(words, /no longer in the procedure/);
    }
  });

  it('is found by its own address, in every procedure', () => {
    for (const procedure of every) {
      const tables = own.procedures.has(procedure.id) ? own : foreign;
      for (const stage of procedure.stages) {
        assert.equal(findStage(tables, procedure.authority, stage.id)?.procedure, procedure);
      }
    }
  });

  it('writes what an editor typed as text', () => {
    const norfolk = procedureOf('norfolk-attendance');
    const [stage] = norfolk.stages;
    assert.ok(stage);
    const page = checklistPage({
      checklist: checklistOf(norfolk, stage, foreign),
      standing: '"<b>&',
      sources: [
        '[1] [A <i>title](https://example.org/?a=1&b="2") and **bold**, _As at July; it may._',
        '[2] [x](javascript:alert(1)) a_b_c',
      ],
      asAt: 'today',
      pdf: '/checklists/norfolk/notice.pdf',
    });
    assert.match(page, /<a href="\/checklists\/norfolk\/notice\.pdf">The same as a PDF/);
    assert.match(page, /Norfolk's four &lt;steps&gt; &amp; more/);
    assert.match(page, /&quot;&lt;b&gt;&amp;/);
    assert.match(page, /<a href="https:\/\/example\.org\/\?a=1&amp;b=&quot;2&quot;">A &lt;i&gt;title<\/a>/);
    assert.match(page, /<strong>bold<\/strong>, <em>As at July; it may\.<\/em>/);
    assert.match(page, /\[x\]\(javascript:alert\(1\)\) a_b_c/);
  });
});

describe('the page of a checklist in a browser', () => {
  const path = findChromium();
  if (path === undefined) {
    it('is not shown here: there is no Chromium (install it with "apt-get install chromium")', () => {
      assert.equal(process.env['CI'] ?? '', '', 'There is no Chromium.');
    });
    return;
  }
  let browser: Browser | undefined;
  before(async () => {
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  });
  after(() => browser?.close());

  for (const [name, scheme, width] of [
    ['a phone by day', 'light', 360],
    ['a screen by night', 'dark', 1280],
  ] as const) {
    it(`has no fault that axe knows of and never scrolls sideways, on ${name}`, async () => {
      assert.ok(browser);
      // The page's own policy lets in no script: axe is the tester's.
      const context = await browser.newContext({
        colorScheme: scheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      for (const each of stages) {
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${String(world.app.port)}${each.path}`);
        await page.evaluate(axe.source);
        const found = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
        );
        assert.deepEqual(found, [], each.path);
        const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        assert.ok(Number(wide) <= 0, `${each.path} is ${String(wide)} too wide`);
        await page.close();
      }
      await context.close();
    });
  }

  it('shows its style, which its policy names', async () => {
    assert.ok(browser);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String(world.app.port)}/checklists/southwark/stage-one`);
    assert.equal(
      await page.evaluate('getComputedStyle(document.querySelector(".box")).borderTopWidth'),
      '2px',
    );
    await page.close();
  });
});
