import editorSchema from '../../schemas/editor/consultation.schema.json' with {type: 'json'};
import {openChecking} from './checking.js';
import {documentIn, type Read} from './document-in.js';
import './editor/json-editor.js';
import type {SchemaNode} from './editor/schema-nodes.js';
import {asFragment, fromFragment} from './fragment.js';
import {Pace} from './pace.js';
import {FormPanel} from './panels/form-panel.js';
import {panelMakers} from './panels/panel-makers.js';
import {PaperPanel} from './panels/paper-panel.js';
import {problemItems, problemsTitle} from './problem-list.js';
import type {Problem} from './reading.js';
import {saveAs} from './save-as.js';
import {openTabs} from './tabs.js';
import {textIn} from './text-in.js';

const find = <One extends HTMLElement = HTMLElement>(id: string) =>
  document.getElementById(id) as One;

/** Says something to everybody, seen or heard. */
const tell = (words: string) => {
  find('told').textContent = words;
};

const editor = document.createElement('json-editor');
// TypeScript knows each of its members, and has no type for all.
editor.schema = editorSchema as unknown as SchemaNode;
editor.label = 'Document, as JSON';
const panel = new FormPanel(
  find('live'),
  () => refresh('response'),
  () => tell(faulty),
);

const paper = new PaperPanel(find('sheets'), {
  language: find<HTMLSelectElement>('paper-language'),
  large: find<HTMLInputElement>('paper-large'),
  bilingual: find<HTMLInputElement>('paper-bilingual'),
});

/** The last text that was JSON. */
let read: Read | undefined;
let shown = 'form';

const makers = panelMakers(find, panel, paper);

const faulty = 'The document is faulty: the problems under it say what is wrong.';
const broken = 'This is no JSON now. What it makes is that of the last version that was.';

async function make(name: string, now: Read): Promise<void> {
  try {
    await makers[name]?.(now);
    if (find('told').textContent === faulty) tell('');
  } catch {
    // The form says that it cannot be shown, and the problems say why.
    tell(faulty);
  }
}

function refresh(name: string): void {
  if (name === shown && read) void make(name, read);
}

function showProblems(problems: readonly Problem[]): void {
  find('problems').replaceChildren(...problemItems(problems, (from) => editor.goTo(from)));
  find('problems-title').textContent = problemsTitle(problems);
  editor.mark(problems.map(({severity, says, from, to}) => ({severity, message: says, from, to})));
}

const check = openChecking(showProblems);

function follow(): void {
  const now = documentIn(editor.text);
  // While somebody types it is no JSON at times: what was last shown stays.
  if (!now) tell(broken);
  else {
    if (find('told').textContent === broken) tell('');
    read = now;
    panel.show(now);
    refresh(shown);
  }
  check(editor.text);
}

/** A long document follows once whoever types pauses: a form of thousands of questions is no work for each key. */
const pace = new Pace(follow);

/** What was last put into the editor, and not written there. */
let given = '';
/** What the address of the page has. */
let linkedText: string | undefined;

/** Whether what somebody has written may go. */
const mayReplace = () =>
  editor.text === given ||
  confirm('This takes the place of what you have written. Save it first if you need it.');

/** Takes a document that is no longer in the editor out of the address: it would be what is there when the page is loaded again. */
function unlink(): void {
  if (linkedText === undefined || editor.text === linkedText) return;
  linkedText = undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** Puts another document into the editor, which begins a form without answers. */
function put(text: string): void {
  given = text;
  editor.text = text;
  unlink();
  panel.forget();
  pace.now();
}

editor.addEventListener('change', () => {
  unlink();
  pace.ask();
});
addEventListener('beforeunload', (event) => {
  if (editor.text !== given && editor.text !== linkedText) event.preventDefault();
});
find('editor').append(editor);
const show = openTabs(find('tabs'), (name) => {
  shown = name;
  refresh(name);
});
show('form');

find<HTMLSelectElement>('layout').addEventListener('change', ({target}) => {
  panel.form.layout = (target as HTMLSelectElement).value as typeof panel.form.layout;
});
find('restart').addEventListener('click', () => panel.clear());

const copy = async (text: string, what: string) => {
  try {
    await navigator.clipboard.writeText(text);
    tell(`${what} is copied.`);
  } catch {
    tell(`${what} could not be copied. Select the text and copy it.`);
  }
};
find('copy-schema').addEventListener(
  'click',
  () => void copy(find('schema-json').textContent, 'The schema'),
);
find('copy-snippet').addEventListener(
  'click',
  () => void copy(find('snippet-html').textContent, 'The snippet'),
);
const share = async () => {
  const {text} = editor;
  history.replaceState(history.state, '', await asFragment(text));
  linkedText = text;
  await copy(location.href, 'The link');
};
find('share').addEventListener('click', () => void share());
find('save').addEventListener('click', () =>
  saveAs(editor.text, 'application/json', 'consultation.json'),
);
find('save-paper').addEventListener('click', () =>
  saveAs(paper.html, 'text/html', 'consultation.html'),
);
for (const id of ['paper-language', 'paper-large', 'paper-bilingual'])
  find(id).addEventListener('change', () => refresh('paper'));

const file = find<HTMLInputElement>('file');
find('open').addEventListener('click', () => file.click());
async function openFile(chosen: File): Promise<void> {
  if (chosen.size > 5_000_000)
    return tell('That file is larger than any document: 5 MB are the most.');
  const text = await textIn(chosen);
  if (text === undefined)
    return tell(
      `${chosen.name} holds no text that can be read. A document is a text file in UTF-8.`,
    );
  if (!mayReplace()) return;
  put(text);
  showExample('');
  tell(`${chosen.name} is open.`);
}
file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void openFile(chosen);
  file.value = '';
});

const example = find<HTMLSelectElement>('example');
/** The example that is open, where it is one. */
let shownExample = '';

/** Fetches what comes with the playground. Rejects where it cannot be had. */
async function fetchBeside(name: string): Promise<Response> {
  const answer = await fetch(new URL(`examples/${name}`, import.meta.url));
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

const showExample = (name: string) => {
  shownExample = name;
  example.value = name;
};

async function openExample(name: string): Promise<void> {
  try {
    put(await (await fetchBeside(name)).text());
    showExample(name);
  } catch {
    example.value = shownExample;
    tell('The example could not be fetched. Check your connection and try again.');
  }
}
example.addEventListener('change', () => {
  if (mayReplace()) void openExample(example.value);
  else example.value = shownExample;
});

/** The document of the address; undefined where it has none. A damaged one is told of. */
async function linked(): Promise<string | undefined> {
  try {
    return await fromFragment(location.hash);
  } catch {
    tell('The document in this address is damaged or too large.');
    return undefined;
  }
}

/** Begins with the document of the address, or with the first example. */
async function begin(): Promise<void> {
  const text = await linked();
  const list = (await (await fetchBeside('index.json')).json()) as {file: string; title: string}[];
  for (const {file: name, title} of list) example.add(new Option(title, name));
  if (text === undefined) return openExample(example.value);
  linkedText = text;
  put(text);
  showExample('');
}

/** Another address of this page may have another document; a link within the page has none. */
async function followed(): Promise<void> {
  const text = await linked();
  if (text === undefined || text === editor.text || !mayReplace()) return;
  linkedText = text;
  put(text);
  showExample('');
}
addEventListener('hashchange', () => void followed());
await begin();
