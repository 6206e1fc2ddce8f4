/** The checklist of a stage as a page to print and take to a meeting: plain HTML with its own small style, no script. */
import { createHash } from 'node:crypto';
import type { ChecklistItem, ChecklistPage as Told } from '../escalation/checklist.ts';

export interface ChecklistPage extends Told {
  /** Where the same is a PDF. */
  readonly pdf: string;
}

const style = `
:root{color-scheme:light dark}
html{background:#fff;color:#1b1b1b}
a{color:#0b4f8a}
body{font:1rem/1.5 system-ui,"Segoe UI",sans-serif;margin:0 auto;max-width:46rem;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.15rem;margin:1.5rem 0 .5rem}
h3{font-size:1rem;margin:0;display:flex;gap:.6rem;align-items:baseline}
ol,ul{padding-left:1.2rem}
.steps{list-style:none;padding:0}
.steps>li{border-top:1px solid;padding:.6rem 0;break-inside:avoid}
.steps p,.steps dl{margin:.2rem 0 .2rem 1.7rem}
.box{border:2px solid;flex:none;height:.9rem;width:.9rem;transform:translateY(.1rem)}
dt{float:left;clear:left;margin-right:.4rem;font-weight:600}
dd{margin:0}
.sources{font-size:.9rem}
@media screen and (prefers-color-scheme:dark){
html{background:#14181d;color:#f2f4f7}
a{color:#9cc7f0}
}
@media print{
:root{color-scheme:light}
body{font-size:10pt;max-width:none;padding:0}
a{color:inherit}
.screen{display:none}
@page{margin:15mm}
}
`;

/** The style is named by what it is, so that no other can be put into the page. */
export const checklistPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256')
  .update(style)
  .digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export function checklistPage({ checklist, standing, sources, asAt, pdf }: ChecklistPage): string {
  const { procedure, stage, items, moves, law, open } = checklist;
  const title = `Checklist, ${stage}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}: ${escaped(procedure)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(procedure)}. <strong>${escaped(standing)}.</strong></p>
<p>As at ${escaped(asAt)}. Take this to a team around the family (TAF) or another meeting. It explains a procedure, decides nothing and holds no case.</p>
<p class="screen"><a href="${escaped(pdf)}">The same as a PDF, to keep or to send on</a></p>
<h2>Steps</h2>
<ol class="steps">
${items.map(drawItem).join('\n')}
</ol>
${section('What moves it on', moves)}${section('National law that touches it, apart from these steps', law)}${section('What the source leaves open', open)}<h2>Sources</h2>
<ul class="sources">
${sources.map((line) => `<li>${inline(line)}</li>`).join('\n')}
</ul>
</main>
</body>
</html>
`;
}

const drawItem = ({ brief, does, marks, facts }: ChecklistItem): string =>
  `<li>
<h3><span class="box" aria-hidden="true"></span>${escaped(brief)}</h3>
<p>${escaped(`${does}${marks}`)}</p>
<dl>${facts.map(([name, words]) => `<dt>${escaped(name)}:</dt><dd>${escaped(words)}</dd>`).join('')}</dl>
</li>`;

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<h2>${escaped(title)}</h2>
<ul>
${lines.map((line) => `<li>${inline(line)}</li>`).join('\n')}
</ul>
`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Of Markdown what our own lines hold: links, bold and italics. It is escaped first, so that it can hold nothing else. */
const inline = (markdown: string): string =>
  escaped(markdown)
    .replace(/\[([^\][]+)\]\((https:\/\/[^\s()]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^| )_([^_]+)_(?= |$)/g, '$1<em>$2</em>');
