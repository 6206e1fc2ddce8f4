/** The record of one request as a page in one file, to read, print and keep: no script, nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { escaped } from './checklist-page.ts';

export interface RecordPackPage {
  readonly title: string;
  readonly asAt: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly question: string;
  readonly answered: readonly string[];
  readonly sources: readonly string[];
  readonly chronology: readonly {
    readonly when: string;
    readonly who: string;
    readonly words: string;
  }[];
}

const style = `
body{font:1rem/1.5 system-ui,"Segoe UI",sans-serif;color:#1b1b1b;background:#fff;margin:0 auto;max-width:46rem;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:1.5rem}
dt{float:left;clear:left;margin-right:.5rem;font-weight:600}dd{margin:0}
ol{list-style:none;padding:0}ol>li{border-top:1px solid;padding:.5rem 0;break-inside:avoid}
p{margin:.2rem 0;white-space:pre-line}
.who{font-weight:600}
@media print{body{font-size:10pt;max-width:none;padding:0}@page{margin:15mm}}
`;

export const recordPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256')
  .update(style)
  .digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;

const paragraphs = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<h2>${escaped(title)}</h2>\n${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}\n`;

export const recordPage = (pack: RecordPackPage): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(pack.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(pack.title)}</h1>
<p>As at ${escaped(pack.asAt)}, London time. It names no child: whoever puts it on a child’s record links it there.</p>
<dl>
${pack.facts.map(([name, words]) => `<dt>${escaped(name)}:</dt><dd>${escaped(words)}</dd>`).join('\n')}
</dl>
${paragraphs('Question', [pack.question])}<h2>What happened</h2>
<ol>
${pack.chronology
  .map(
    ({ when, who, words }) =>
      `<li><p><time>${escaped(when)}</time>, <span class="who">${escaped(who)}</span></p><p>${escaped(words)}</p></li>`,
  )
  .join('\n')}
</ol>
${paragraphs('Answered by the assistant before the request', pack.answered)}${paragraphs('Its sources, as the guidance names them now', pack.sources)}</main>
</body>
</html>
`;
