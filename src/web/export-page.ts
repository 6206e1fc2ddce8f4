/** The page at the address of an export: a button that takes it, and no word of what it holds. */
import { createHash } from 'node:crypto';

const style = `
:root{color-scheme:light dark}
html{background:#fff;color:#1b1b1b}
body{font:1rem/1.5 system-ui,"Segoe UI",sans-serif;margin:0 auto;max-width:36rem;padding:2rem 1rem;overflow-wrap:anywhere}
h1{font-size:1.4rem}
button{font:inherit;font-weight:600;padding:.7rem 1.2rem;border:2px solid #0b4f8a;border-radius:.3rem;background:#0b4f8a;color:#fff}
button:focus-visible{outline:3px solid;outline-offset:3px}
@media (prefers-color-scheme:dark){
html{background:#14181d;color:#f2f4f7}
button{background:#9cc7f0;border-color:#9cc7f0;color:#14181d}
}
`;

const digest = createHash('sha256').update(style).digest('base64');

export const exportPolicy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

export const exportPage = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Take the export</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Your export is ready</h1>
<p>It can be taken <strong>once</strong>, within 15 minutes of being asked for. That it was taken is noted, not what it held.</p>
<form method="post"><button type="submit">Take the export</button></form>
<p>Keep the file where your council keeps such records. If the button says that the link was used, ask for another in Teams.</p>
</main>
</body>
</html>
`;
