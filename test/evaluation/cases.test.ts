/** Cases are read as people write them, and whatever is wrong with a file is named by its line. */
import assert from 'node:assert/strict';
import { type Case, parseCases } from '../../src/evaluation/case.ts';
import { classify } from '../../src/evaluation/classify.ts';
import { writeCase } from '../../src/evaluation/deal.ts';
import { setOfFamily } from '../../src/evaluation/sets.ts';
import { readTables } from '../../src/evaluation/tables.ts';
import { loadGuidance } from '../../src/guidance/load.ts';

function read(text: string): readonly Case[] {
  const parsed = parseCases('cases.yaml', text);
  assert.ok(parsed.ok);
  return parsed.value;
}

function problemOf(text: string): string {
  const parsed = parseCases('cases.yaml', text);
  assert.ok(!parsed.ok);
  return parsed.problems.map(({ file, line, message }) => `${file}:${String(line)} ${message}`).join('\n');
}

const conversation = `
- ask: ["what happens at stage one?", "and who chairs it?"]
  at: southwark
  family: taf-chair
  kind: near
  unsaid: true
  mustNot: [20]
`;

describe('a case of the evaluation', () => {
  it('may be a conversation, and may write a number as a number', () => {
    const [one] = read(conversation);
    assert.deepEqual(one?.asks, ['what happens at stage one?', 'and who chairs it?']);
    assert.deepEqual(one.mustNot, ['20']);
    assert.equal(one.unsaid, true);
    assert.equal(read('- {ask: "x", family: "Stat 1.6m+", kind: near}')[0]?.family, 'stat-1-6m');
  });

  it('belongs to the class of its kind where no file or field names another', () => {
    const route = '- {ask: "he has a knife", family: knife, kind: route, expect: danger}';
    const lookAlike = '- {ask: "knife policy", family: policy, kind: route, expect: answer-or-danger}';
    const named = '- {ask: "x", family: x, kind: answerable, class: superseded}';
    assert.deepEqual(
      [conversation, route, lookAlike, named].map((text) => read(text)[0]?.class),
      ['near', 'danger', 'look-alikes', 'superseded'],
    );
  });

  it('is refused with its line where a field is misspelt or missing', () => {
    assert.match(problemOf('- ask: "x"\n  family: x\n  knid: near\n'), /^cases\.yaml:1 /);
    assert.match(problemOf('- ask: "x"\n  family: "+"\n  kind: near\n'), /^cases\.yaml:2 .*slug/);
    assert.match(problemOf('- ask: "x"\n  family: x\n  kind: route\n'), /where the message should go/);
  });

  it('is written as it was read', () => {
    const text = `- {ask: 'say "no": #1', at: leeds, family: a-b, kind: answerable, must: ["5 days", ["a, b", "c"]], gold: [p]}`;
    const [one] = read(text);
    assert.ok(one);
    assert.deepEqual(read(writeCase(one)), [one]);
  });
});

describe('the dealing of families', () => {
  it('is always the same, and gives about one in three to the sealed set', () => {
    const families = Array.from({ length: 3_000 }, (_, at) => `family-${String(at)}`);
    const dealt = families.map(setOfFamily);
    assert.deepEqual(families.map(setOfFamily), dealt);
    const sealed = dealt.filter((set) => set === 'sealed').length;
    assert.ok(sealed > 900 && sealed < 1_100, String(sealed));
  });
});

describe('the tables of the rules’ own tests', () => {
  it('are read where they are, each with what it expects', async () => {
    const counts = new Map<string, number>();
    for (const one of await readTables()) counts.set(one.class, (counts.get(one.class) ?? 0) + 1);
    const least = {
      danger: 120,
      worry: 80,
      allegation: 50,
      'concern-look-alikes': 150,
      identifiers: 240,
      'identifier-look-alikes': 320,
      'parent-or-carer': 60,
      child: 40,
      decision: 40,
      abuse: 5,
    };
    for (const [name, atLeast] of Object.entries(least)) {
      assert.ok((counts.get(name) ?? 0) >= atLeast, `${name}: ${String(counts.get(name))}`);
    }
  });
});

describe('an answerable case that nobody classed', () => {
  const guidance = loadGuidance('guidance');
  const classOf = async (must: string, ...ids: readonly string[]): Promise<string> => {
    const [one] = read(`- {ask: "x", family: x, kind: answerable, must: ${must}}`);
    assert.ok(one);
    const { passages } = await guidance;
    return classify(
      one,
      passages.filter(({ id }) => ids.includes(id)),
    );
  };

  it('is filed by the passages that answer it', async () => {
    assert.equal(await classOf('["20 days"]', 'southwark-elpm-when'), 'legal-escalation');
    assert.equal(await classOf('["20 days", "an elephant"]', 'southwark-elpm-when'), 'several-passages');
    assert.equal(await classOf('["section 17"]', 'cohort-who-counts'), 'single-passage');
    assert.equal(await classOf('["x"]'), 'single-passage');
  });
});
