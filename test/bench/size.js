// `npm run size`: what a resident's browser fetches before the first question can be answered, weighed against the
// budget, and what it fetches later or never. Fails above the budget, and when the first load of an English page
// holds Welsh.
import {existsSync, readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {puppeteerOptions} from '../rig/launchers.js';
import {dist, serveSite} from './site.js';
import {scripts, weigh} from './weigh.js';

/** Bytes by `gzip -9`, of the library alone: the page, its own assets and the definition are the host's. */
// 30 kB of 1,024 bytes, as the sizes of the libraries in it are given: the interpreter's 6.4 are 6,575 bytes.
const budget = 30 * 1024;

const definition = new URL('../../demo/consultations/precept-2027.json', import.meta.url);
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Have your say</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/dweud/dweud.js"></script>
  </head>
  <body>
    <dweud-form src="/definition.json" endpoint="/responses" no-history></dweud-form>
  </body>
</html>`;

const firstControl = 'dweud-form >>> dweud-question :is(input, select, textarea)';

/** Takes part as far as the first answer, in no hurry: whatever a page fetches by itself is there by then. */
async function visit(site) {
  const browser = await puppeteer.launch(puppeteerOptions.chromium());
  const asked = () => [...new Set(site.asked)];
  try {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/`, {waitUntil: 'networkidle0'});
    const start = await tab.waitForSelector('dweud-form >>> #next');
    await tab.waitForNetworkIdle({idleTime: 1000});
    await start.click();
    const control = await tab.waitForSelector(firstControl, {visible: true});
    await tab.waitForFunction((element) => !element.disabled, {}, control);
    const first = asked();
    await control.click();
    await tab.waitForNetworkIdle({idleTime: 1000});
    return {first, after: asked().slice(first.length)};
  } finally {
    await browser.close();
  }
}

const number = (value) => String(value).padStart(8);
const sum = (files, kind) => files.reduce((total, file) => total + file[kind], 0);

/** The modules of a script in few words: ours by name when they are few, by room when they are many. */
function contents(modules) {
  const packages = modules.filter((name) => !name.startsWith('src/'));
  const own = modules.filter((name) => name.startsWith('src/')).map((name) => name.slice(4));
  const rooms = [...new Set(own.map((name) => name.split('/')[0]))].map((room) => {
    const inRoom = own.filter((name) => name.split('/')[0] === room);
    return inRoom.length === 1 ? inRoom[0] : `${room} (${inRoom.length} modules)`;
  });
  return [...packages, ...(own.length > 4 ? rooms : own)].join(', ');
}

function table(title, files) {
  console.log(`\n${title}\n${'raw'.padStart(8)}${'gzip'.padStart(8)}`);
  for (const {file, raw, gzip, modules} of files)
    console.log(`${number(raw)}${number(gzip)}  ${file}\n${' '.repeat(18)}${contents(modules)}`);
  console.log(`${number(sum(files, 'raw'))}${number(sum(files, 'gzip'))}  altogether`);
}

if (!existsSync(`${dist}dweud.js`)) {
  console.error('There is nothing to weigh yet: npm run build');
  process.exit(1);
}
/** What is fetched for the consultation when it offers these languages. */
async function visitIn(...languages) {
  const offered = JSON.stringify({...JSON.parse(readFileSync(definition, 'utf8')), languages});
  const site = await serveSite({'/': page, '/definition.json': offered});
  try {
    return await visit(site);
  } finally {
    await site.stop();
  }
}
// The budget is for English and Welsh, whose names are there from the start; a page in more fetches those of all.
const visited = await visitIn('en', 'cy');
const inFour = (await visitIn('en', 'cy', 'pl', 'ur')).first.map(weigh);
const first = visited.first.map(weigh);
const after = visited.after.map(weigh);
const fetched = new Set([...visited.first, ...visited.after]);
const rest = scripts().filter((file) => !fetched.has(file) && !/^[^/]*$/.test(file));

table('Before the first question can be answered', first);
table('After the first answer, without being asked for', after);
table('Only when a form needs it', rest.map(weigh));
table('Instead of all of these, in one file', [weigh('dweud.bundle.js')]);

const loaded = new Set(first.flatMap(({modules}) => modules));
const without = [
  ['Welsh', 'src/i18n/languages/cy/opening.ts'],
  ['Markdown', 'src/markup/markdown.ts'],
  ...['textarea', 'number', 'date', 'content'].map((type) => [
    `the type ${type}`,
    `src/questions/${type}/view.ts`,
  ]),
  ['the words of errors', 'src/i18n/fault-words.ts'],
  ['sending', 'src/delivery/http-transport.ts'],
]
  .filter(([, module]) => !loaded.has(module))
  .map(([name]) => name);
console.log(`\nNot in the first load: ${without.join(', ')}.`);

const total = sum(first, 'gzip');
console.log(`The first load is ${total} bytes; the budget is ${budget}.`);
console.log(
  `Offered in four languages it is ${sum(inFour, 'gzip')} bytes, with what they are called.`,
);
if (total > budget) {
  console.error(`That is ${total - budget} bytes too many.`);
  process.exitCode = 1;
}
// What one language costs: the words that every form needs, and those of the types on demand; and data of CLDR for it.
const limits = [
  [/^chunks\/([a-z]{2}(?:-Hans)?)-(?:opening|later)-/, 4096, 'words'],
  [/^chunks\/([a-z]{2}(?:-Hans)?)-rich-/, 4096, 'words of types on demand'],
  [/^chunks\/([a-z]{2}(?:-Hans)?)-waiting-/, 1280, 'words of what waits'],
  [/^chunks\/([a-z]{2}(?:-Hans)?)-drafts-/, 1280, 'words of a draft'],
  [/^chunks\/([a-z]{2}(?:-Hans)?)-kiosk-/, 2048, 'words of a kiosk'],
  [/^chunks\/([a-z]{2}(?:-Hans)?)-keying-/, 3072, 'words for keying in paper'],
  [/^chunks\/(cy)-(?!opening|later|waiting|rich|drafts|keying|kiosk|young)/, 2048, 'data of CLDR'],
];
for (const [pattern, limit, what] of limits) {
  const bytes = new Map();
  for (const file of scripts()) {
    const [, tag] = pattern.exec(file) ?? [];
    if (tag && tag !== 'en') bytes.set(tag, (bytes.get(tag) ?? 0) + weigh(file).gzip);
  }
  const list = [...bytes].sort(([, one], [, other]) => other - one);
  console.log(
    `${what}: ${list.map(([tag, size]) => `${tag} ${size}`).join(', ')}; at most ${limit}.`,
  );
  if (!list.length || list[0][1] > limit) {
    console.error(`${list[0]?.[0]} has too many ${what}.`);
    process.exitCode = 1;
  }
}
if (!without.includes('Welsh')) {
  console.error('The first load of an English page holds Welsh.');
  process.exitCode = 1;
}
