/** Documents in the workspace, over HTTP: brought in, read apart, decided on, and brought in again. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { partBytes } from '../../../src/web/contract/document-shapes.ts';
import { readingOf, sendFile, sendPart } from '../../support/documents.ts';
import { makeDocx, heading, paragraph } from '../../support/make-office.ts';
import { linesFrom, makeEncryptedPdf, makePdf } from '../../support/make-pdf.ts';
import { useApp } from '../../support/use-app.ts';
import { type BodyOf, type Call, call, type RouteName, signInLocally } from '../../support/workspace.ts';

const source = 'southwark-handbook-three-stages';

describe('Documents in the workspace', function () {
  // Each is read in a thread of its own, which takes a moment to start.
  this.timeout(240_000);
  const world = useApp();
  const tokens: Record<string, string> = {};
  before(async () => {
    for (const key of ['requester', 'advisor', 'editor', 'manager']) {
      tokens[key] = await signInLocally(world.app.port, key);
    }
  });
  beforeEach(() => {
    world.app.advance(60_000);
  });
  const sender = (key = 'editor') => ({ port: world.app.port, token: tokens[key] ?? '' });
  const as =
    (key: string) =>
    (name: RouteName, asked: Call = {}) =>
      call(world.app.port, name, { token: tokens[key], ...asked });
  const editor = as('editor');
  const ok = async <N extends RouteName>(name: N, asked: Call = {}): Promise<BodyOf<N>> => {
    const { status, body } = await editor(name, asked);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const reading = (id: string) => readingOf(world.app, tokens['editor'] ?? '', id);
  const bring = async (file: Parameters<typeof sendFile>[1]) =>
    reading(await sendFile(sender(), { source, ...file }));
  const guide = (last = 'The school tells the social worker within two days.') =>
    makePdf([
      linesFrom(780, [
        { text: 'Who to tell', size: 18, isBold: true },
        '',
        'The school tells the lead professional when a child is absent for a day without a reason.',
        'It keeps a note of what was said.',
      ]),
      linesFrom(780, [
        { text: 'Whom to ask', size: 18, isBold: true },
        '',
        'Speak to Rowan first. Write to Jane Ashdown at jane@example.org for a form.',
        '',
        { text: 'How soon', size: 18, isBold: true },
        '',
        last,
      ]),
    ]);

  it('are read into passages with their pages and flags, and nothing of them is answered from', async () => {
    const id = await sendFile(sender(), { source, ending: 'pdf', bytes: guide() });
    const read = await reading(id);
    assert.deepEqual([read.state, read.pages, read.hasFile], ['read', 2, true]);
    assert.deepEqual(
      read.passages.map(({ title, place, change, state }) => [title, place?.from, change, state]),
      [
        ['Who to tell', 1, 'new', 'waiting'],
        ['Whom to ask', 2, 'new', 'waiting'],
        ['How soon', 2, 'new', 'waiting'],
      ],
    );
    const [, named] = read.passages;
    assert.match(named?.flags.join(' ') ?? '', /may identify a person/);
    assert.doesNotMatch(JSON.stringify(read), /jane@example/);
    assert.match(named?.original ?? '', /\[email address\]/);
    const names = named?.names.map(({ start, end }) => named.original.slice(start, end));
    assert.deepEqual(names, ['Rowan']);
    assert.doesNotMatch(named?.original ?? '', /Ashdown/);
    assert.equal((await ok('guidance')).version, 1);
    const listed = (await ok('documents')).documents;
    assert.deepEqual(
      listed.map(({ title, waiting, by }) => [title, waiting, by.name]),
      [['Attendance guide', 3, 'Sample Officer']],
    );
  });

  it('become drafts, that a second reader reads like any other, and never more than once', async () => {
    const [document] = (await ok('documents')).documents;
    const parts = { document: document?.id ?? '' };
    const judged = await ok('judgePassages', { parts, body: { act: 'accept', passages: [1, 2] } });
    assert.equal(judged.done, 1);
    assert.deepEqual(judged.notDone, [
      {
        number: 2,
        why: 'It may name somebody. Open it: take the name out, or say that it is nobody’s.',
      },
    ]);
    const again = await ok('judgePassages', { parts, body: { act: 'accept', passages: [1] } });
    assert.deepEqual([again.done, again.notDone.length], [0, 1]);
    const view = await ok('document', { parts });
    const draft = await ok('draft', { parts: { draft: view.passages[0]?.draft ?? '' } });
    assert.deepEqual(
      [draft.kind, draft.state, draft.fields.title, draft.fields.source, draft.fields.asks],
      ['new', 'draft', 'Who to tell', source, []],
    );
    assert.match(draft.note, /Attendance guide.*page 1/);
    assert.match(draft.fields.text, /^The school tells the lead professional/);
    // Without a way in which people ask for it nothing goes further.
    const { status } = await editor('submitDraft', {
      parts: { draft: draft.id },
      body: { revision: draft.revision },
    });
    assert.equal(status, 422);
  });

  it('are edited before they are accepted, and keep no name that nobody said is none', async () => {
    const [document] = (await ok('documents')).documents;
    const view = await ok('document', { parts: { document: document?.id ?? '' } });
    const passage = view.passages[1];
    assert.ok(passage);
    const parts = { document: view.id, number: '2' };
    const flagged = await editor('acceptPassage', { parts, body: { fields: passage.fields } });
    assert.equal(flagged.status, 422);
    assert.doesNotMatch(JSON.stringify(flagged.body), /Rowan/);
    const fields = { ...passage.fields, text: 'Ask whoever is at the desk for a form.' };
    const { draft } = await ok('acceptPassage', { parts, body: { fields } });
    assert.equal((await ok('draft', { parts: { draft } })).fields.text, fields.text);
    const late = await editor('acceptPassage', { parts, body: { fields } });
    assert.deepEqual([late.status, (late.body as unknown as { code: string }).code], [409, 'decided']);
    const turned = await ok('judgePassages', {
      parts: { document: view.id },
      body: { act: 'reject', passages: [1, 3] },
    });
    assert.equal(turned.done, 1);
    const back = { parts: { document: view.id }, body: { act: 'restore', passages: [3] } };
    assert.equal((await ok('judgePassages', back)).done, 1);
    await ok('judgePassages', { parts: { document: view.id }, body: { act: 'reject', passages: [3] } });
  });

  it('show their pages as they came, to editors alone and as no page of ours', async () => {
    const [document] = (await ok('documents')).documents;
    const address = `http://127.0.0.1:${String(world.app.port)}/api/workspace/services/southwark/guidance/documents/${document?.id ?? ''}/parts/1`;
    const get = (key: string) =>
      fetch(address, { headers: { authorization: `Bearer ${tokens[key] ?? ''}` } });
    const file = await get('editor');
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), new Uint8Array(guide()));
    assert.equal(file.headers.get('content-type'), 'application/octet-stream');
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment/);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    for (const key of ['requester', 'advisor', 'manager'])
      assert.ok([403, 503].includes((await get(key)).status), key);
    const deeds = world.app.rows("select deed, about from accesses where deed like 'document%'");
    assert.ok(deeds.some(({ deed, about }) => deed === 'documents-read' && about === document?.id));
    assert.ok(deeds.some(({ deed, about }) => deed === 'document-changed' && about === document?.id));
  });

  it('that come again show what changed, and what was decided stays decided', async () => {
    const [before] = (await ok('documents')).documents;
    const read = await bring({
      ending: 'pdf',
      bytes: guide('The school tells the social worker within one day.'),
    });
    assert.deepEqual(
      read.passages.map(({ change, state, before: was }) => [
        change,
        state,
        was?.original.includes('two days'),
      ]),
      [
        ['same', 'accepted', undefined],
        ['same', 'accepted', undefined],
        ['changed', 'waiting', true],
      ],
    );
    assert.equal(read.comparedWith, 'Attendance guide');
    const closed = await ok('document', { parts: { document: before?.id ?? '' } });
    assert.deepEqual([closed.state, closed.hasFile], ['closed', false]);
    const shorter = makePdf([
      linesFrom(780, [{ text: 'How soon', size: 18, isBold: true }, '', 'Within a day.']),
    ]);
    const third = await bring({ ending: 'pdf', bytes: shorter });
    assert.equal(third.gone.length, 2);
    await ok('closeDocument', { parts: { document: third.id } });
  });

  it('of a new source bring it into the guidance with their first passage, and not before', async () => {
    const named = {
      title: 'A guide to early help',
      publisher: 'Southwark Council',
      authority: 'southwark',
      standing: 'local',
      published: '2026-09',
      link: 'https://www.southwark.gov.uk/early-help',
    };
    const docx = makeDocx(
      heading(1, 'Asking for early help') +
        paragraph('The school asks for early help with the form that the council gives out every year.'),
    );
    const read = await bring({ title: 'Early help', ending: 'docx', bytes: docx, source: named });
    assert.deepEqual(
      [read.state, read.hasFile, read.source],
      ['read', false, 'southwark-a-guide-to-early-help'],
    );
    const filesNow = () => world.app.storage.guidance.files(1);
    assert.equal((await filesNow())?.has(`sources/${read.source}.md`), false);
    const passage = read.passages[0];
    assert.ok(passage);
    const fields = {
      ...passage.fields,
      asks: ['how do I ask for early help', 'where is the early help form'],
      text: 'The school asks for early help with the council’s form.',
    };
    const { draft } = await ok('acceptPassage', {
      parts: { document: read.id, number: '1' },
      body: { fields },
    });
    const parts = { draft };
    const submitted = await ok('submitDraft', { parts, body: { revision: 1 } });
    const approved = await as('manager')('judgeDraft', {
      parts,
      body: { act: 'approve', revision: submitted.revision },
    });
    const { revision } = approved.body as BodyOf<'judgeDraft'>;
    const { version } = await ok('publishDrafts', { body: { drafts: [{ id: draft, revision }] } });
    const files = await world.app.storage.guidance.files(version);
    assert.match(
      files?.get(`sources/${read.source}.md`) ?? '',
      /title: "A guide to early help"[\s\S]*Asking for early help/,
    );
    const row = (await ok('guidance')).passages.find(({ source: of }) => of === read.source);
    assert.equal(row?.sourceTitle, 'A guide to early help');
  });

  it('change the passage that was published of them, where the next edition says otherwise', async () => {
    const row = (await ok('guidance')).passages.find(({ sourceTitle: of }) => of === 'A guide to early help');
    assert.ok(row);
    const next = makeDocx(
      heading(1, 'Asking for early help') +
        paragraph('The school asks for early help with the form that the council gives out every month.'),
    );
    const again = await bring({ title: 'Early help', ending: 'docx', bytes: next, source: row.source });
    const [changed] = again.passages;
    assert.deepEqual([changed?.change, changed?.published], ['changed', row.id]);
    const judged = { parts: { document: again.id }, body: { act: 'accept', passages: [1] } };
    assert.equal((await ok('judgePassages', judged)).done, 1);
    const [accepted] = (await ok('document', { parts: { document: again.id } })).passages;
    const change = await ok('draft', { parts: { draft: accepted?.draft ?? '' } });
    assert.deepEqual([change.kind, change.passage, change.fields.asks.length], ['edit', row.id, 2]);
    assert.match(change.fields.text, /every month/);
  });

  const refusals: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['empty', { bytes: 0 }, 'empty'],
    ['over the size that is taken', { bytes: 30 * 1024 * 1024 }, 'too-big'],
    ['of no source', { source: 'no-such-source' }, 'source'],
    ['called by a child’s number', { title: 'Plan of A123456789012' }, 'identifies'],
    ['called by what may be a name', { title: 'Notes on Rowan Ashdown' }, 'names'],
  ];
  for (const [what, over, code] of refusals) {
    it(`are refused before a byte is sent where they are ${what}`, async () => {
      const body = { title: 'A guide', ending: 'pdf', bytes: 10, source, ...over };
      const { status, body: said } = await editor('bringIn', { body });
      assert.deepEqual([status, (said as unknown as { code: string }).code], [422, code]);
      assert.doesNotMatch(JSON.stringify(said), /Ashdown|A123456789012/);
    });
  }

  it('are never told by the name of their file, which may lead elsewhere or name a child', async () => {
    for (const name of ['../../etc/passwd', 'plan of a child.pdf']) {
      const body = { title: 'A guide', ending: 'pdf', bytes: 10, source, name };
      const { status, body: said } = await editor('bringIn', { body });
      assert.equal(status, 400);
      assert.doesNotMatch(JSON.stringify(said), /passwd|child/);
    }
    for (const ending of ['exe', 'doc', '../pdf', 'PDF']) {
      const { status } = await editor('bringIn', { body: { title: 'A guide', ending, bytes: 10, source } });
      assert.equal(status, 400, ending);
    }
  });

  const zipBomb = zipSync({
    'word/document.xml': new Uint8Array(40 * 1024 * 1024),
    '[Content_Types].xml': new Uint8Array(10),
  });
  const withScript = Buffer.from(
    Buffer.from(makePdf([linesFrom(700, ['The school writes to the parent.'])]))
      .toString('latin1')
      .replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (throw 1) >>'),
    'latin1',
  );
  const hostile: readonly (readonly [string, Parameters<typeof sendFile>[1], RegExp | 'read'])[] = [
    ['a DOCX that says it is a PDF', { ending: 'pdf', bytes: makeDocx(paragraph('x')) }, /really DOCX/],
    ['a PDF with a password', { ending: 'pdf', bytes: makeEncryptedPdf() }, /password/],

    ['an archive that unpacks without end', { ending: 'docx', bytes: zipBomb }, /unpacks to more than 24 MB/],

    ['a program', { ending: 'txt', bytes: Buffer.from('\u007fELF\u0000\u0001\u0002', 'latin1') }, /damaged/],
    ['a PDF with a script', { ending: 'pdf', bytes: withScript }, 'read'],
  ];
  for (const [what, file, said] of hostile) {
    it(`say what to do about ${what}, and hold nothing of it`, async () => {
      const read = await bring({ ...file, title: 'A hostile guide' });
      if (said === 'read') {
        assert.equal(read.state, 'read', read.refusal);
      } else {
        assert.equal(read.state, 'refused');
        assert.match(read.refusal ?? '', said);
        assert.equal(read.hasFile, false);
      }
      assert.equal((await as('advisor')('me')).status, 200);
      await ok('closeDocument', { parts: { document: read.id } });
      assert.equal((await editor('document', { parts: { document: read.id } })).status, 404);
    });
  }

  it('take no part that is too large, too small, of another type, packed, or of another document', async () => {
    const { id } = await ok('bringIn', {
      body: { title: 'A guide', ending: 'pdf', bytes: partBytes + 5, source },
    });
    const put = async (part: number, bytes: Uint8Array, headers = {}) =>
      (await sendPart(sender(), id, part, bytes, headers)).status;
    const whole = new Uint8Array(partBytes);
    assert.equal(await put(1, new Uint8Array(partBytes + 1)), 413);
    assert.equal(await put(1, new Uint8Array(5)), 400);
    assert.equal(await put(3, new Uint8Array(5)), 400);
    assert.equal(await put(1, whole, { 'content-type': 'application/json' }), 415);
    assert.equal(await put(1, whole, { 'content-type': 'multipart/form-data; boundary=x' }), 415);
    assert.equal(await put(1, whole, { 'content-encoding': 'gzip' }), 415);
    assert.equal((await sendPart(sender(), randomUUID(), 1, whole)).status, 404);
    assert.ok([403, 503].includes((await sendPart(sender('manager'), id, 1, whole)).status));
    assert.equal((await sendPart({ ...sender(), token: 'none' }, id, 1, whole)).status, 401);
    for (const path of ['..%2f..%2fetc', '0', '1x', '../1']) {
      const answer = await fetch(
        `http://127.0.0.1:${String(world.app.port)}/api/workspace/services/southwark/guidance/documents/${id}/parts/${path}`,
        { method: 'PUT', headers: { authorization: `Bearer ${tokens['editor'] ?? ''}` } },
      );
      assert.ok([400, 404, 405].includes(answer.status), `${path} ${String(answer.status)}`);
    }
    assert.equal((await ok('document', { parts: { document: id } })).state, 'awaited');
    await ok('closeDocument', { parts: { document: id } });
  });

  it('wait for the rest where an upload breaks off, and take it up where it was', async () => {
    const bytes = Buffer.from('The school writes to the parent of every child. '.repeat(30_000));
    const { id } = await ok('bringIn', {
      body: { title: 'A long text', ending: 'txt', bytes: bytes.length, source },
    });
    await sendPart(sender(), id, 1, bytes.subarray(0, partBytes));
    await new Promise<void>((resolve) => {
      const socket = connect(world.app.port, '127.0.0.1', () => {
        socket.write(
          `PUT /api/workspace/services/southwark/guidance/documents/${id}/parts/2 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${tokens['editor'] ?? ''}\r\ncontent-type: application/octet-stream\r\ncontent-length: ${String(bytes.length - partBytes)}\r\n\r\nhalf`,
        );
        setTimeout(() => socket.destroy(), 100);
      });
      socket.on('close', () => {
        resolve();
      });
    });
    assert.equal((await ok('document', { parts: { document: id } })).state, 'awaited');
    await world.restart();
    tokens['editor'] = await signInLocally(world.app.port, 'editor');
    assert.equal((await ok('document', { parts: { document: id } })).state, 'awaited');
    assert.equal((await sendPart(sender(), id, 2, bytes.subarray(partBytes))).status, 200);
    const read = await reading(id);
    assert.equal(read.state, 'read', read.refusal);
    await ok('closeDocument', { parts: { document: id } });
  });

  it('are read after a restart that came while they were being read', async () => {
    const words = 'notes letters plans forms lists minutes registers reports calls answers dates votes'.split(
      ' ',
    );
    const pages = Array.from({ length: 150 }, (_, page) =>
      linesFrom(780, [
        { text: `Part ${String(page)}`, size: 18, isBold: true },
        '',
        `The school keeps ${words[page % words.length] ?? ''} and ${words[(page * 7) % words.length] ?? ''} for a year, number ${String(page)}.`,
      ]),
    );
    const id = await sendFile(sender(), {
      source,
      title: 'A long guide',
      ending: 'pdf',
      bytes: makePdf(pages),
    });
    for (;;) {
      const document = await world.app.storage.documents.find({ service: 'southwark', id });
      if (document?.state === 'reading') break;
      await delay(20);
    }
    await world.restart();
    tokens['editor'] = await signInLocally(world.app.port, 'editor');
    const read = await reading(id);
    assert.deepEqual([read.state, read.pages], ['read', 150]);
    assert.ok(read.passages.length > 5, String(read.passages.length));
    const [row] = world.app.rows(`select attempts from guidance_documents where id = '${id}'`);
    assert.equal(row?.['attempts'], 1, 'a restart of ours is not held against it');
  });

  it('leave in the log no title, no name and no word of what they hold', () => {
    const log = world.app.log.join('\n');
    assert.match(log, /document\.read/);
    for (const one of ['Attendance guide', 'early help', 'Ashdown', 'lead professional', 'long guide'])
      assert.ok(!log.includes(one), one);
  });
});
