/** A small guidance folder in memory, in which a test breaks one thing. */
export const sound: Readonly<Record<string, string>> = {
  'authorities.yaml': '- id: norfolk\n  name: Norfolk\n- id: camden\n  name: Camden\n',
  'sources/plan.md': `---
id: plan
title: A plan
publisher: A council
authority: norfolk
standing: local
published: "2024"
checked: "2026-07"
places:
  - What we do
numbered: { paragraph: 12 }
---
What it is good for.
`,
  'sources/law.md': `---
id: law
title: A law
publisher: Parliament
authority: national
standing: statutory
published: "2024"
checked: "2026-07"
numbered: { section: 78 }
---
What it is good for.
`,
  'passages/attendance/meeting.md': `---
id: meeting
title: The meeting
source: plan
locator: What we do, paragraphs 2 to 4
authority: norfolk
standing: local
topic: attendance
audience: [school]
holds: [actor]
asks:
  - who chairs the meeting
  - chair of the meeting
related:
  - duty
---
The school chairs the education legal planning meeting (ELPM).
`,
  'passages/attendance/duty.md': `---
id: duty
title: The duty
source: law
locator: section 7
authority: national
standing: statutory
topic: attendance
audience: [school]
holds: [yes-no]
asks:
  - is there a duty
  - must we do it
---
Yes: there is a duty.
`,
  'glossary/words.yaml': `- term: education legal planning meeting
  abbreviations: [ELPM]
  meaning: A meeting.
`,
};

/** The files with one of them changed, and any others added. */
export function withChange(
  path: string,
  from: string | RegExp,
  to: string,
  added: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const before = sound[path] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} does not hold ${String(from)}`);
  return new Map(Object.entries({ ...sound, ...added, [path]: after }));
}
