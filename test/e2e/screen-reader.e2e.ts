import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chosenBrowsers} from '../rig/machine.js';
import {listenTo, Unheard} from '../rig/orca/listener.js';
import {orcaVersion} from '../rig/orca/orca.js';
import {Demo} from './demo.js';
import {walk} from './heard-precept.js';
import {Listening} from './listening.js';
import type {Language} from './listening.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

const transcripts = fileURLToPath(new URL('../../docs/transcripts', import.meta.url));
const artifacts = fileURLToPath(new URL('../artifacts', import.meta.url));
const addresses = {en: '/council.html', cy: '/cyngor.html'};
const names = {firefox: 'Firefox', chromium: 'Chromium', en: 'English', cy: 'Welsh'};

/** Orca reads line by line: small print keeps each text on one line, whatever fonts the machine has. */
function smallPrint(): void {
  const {style} = document.querySelector<HTMLElement>('dweud-form')!;
  style.setProperty('--dweud-font-size', '7px');
  style.setProperty('--dweud-width', 'none');
}

/** The first line of a text that another does not have in the same place, with the number of both. */
function difference(now: string, earlier: string): string {
  const [lines, before] = [now.split('\n'), earlier.split('\n')];
  const at = lines.findIndex((line, index) => line !== before[index]);
  return `line ${at + 1}: "${lines[at]}" instead of "${before[at]}"`;
}

/** Writes a transcript. One that the same programs made before must have been the same. */
function keep(name: string, programs: string, markdown: string): void {
  const path = join(transcripts, `${name}.md`);
  const earlier = existsSync(path) ? readFileSync(path, 'utf8') : '';
  mkdirSync(transcripts, {recursive: true});
  writeFileSync(path, markdown);
  if (markdown === earlier || !earlier.includes(`\n${programs}.\n`)) return;
  assert.fail(`docs/transcripts/${name}.md was different: ${difference(markdown, earlier)}`);
}

const engines = (['firefox', 'chromium'] as const).filter((name) =>
  chosenBrowsers().includes(name),
);
if (!engines.length) test('a form is heard', {skip: 'in Firefox and Chromium only'});

/** Walks through the form once. Leaves what was heard in test/artifacts when something goes wrong. */
async function hear(engine: (typeof engines)[number], language: Language) {
  const before = (await demo.responses()).length;
  const listener = await listenTo(engine, demo.url + addresses[language]);
  const listening = new Listening(listener, language);
  try {
    await listener.evaluate(smallPrint);
    await listener.listen();
    await walk(listening);
    assert.deepEqual(listener.problems, [], 'nothing goes wrong in the page');
    const rows = await demo.responses();
    assert.equal(rows.length, before + 1, 'one response is stored');
    assert.equal(rows.at(-1)!['_language'], language);
    const programs = `Orca ${orcaVersion()}, ${names[engine]} ${parseInt(listener.version)}`;
    return {transcript: listening.transcript, programs};
  } catch (error) {
    mkdirSync(artifacts, {recursive: true});
    const heard = listening.transcript.toMarkdown('As far as it went', engine);
    writeFileSync(join(artifacts, `heard-${engine}-${language}.md`), heard);
    throw error;
  } finally {
    await listener.stop();
  }
}

/**
 * Walks through the form, and again if something was not heard: Orca 43 says nothing of a new focus when it hears first
 * that what had focus before is gone, about once in a hundred times. What the form does not tell is missing every time.
 */
async function hearWell(...way: Parameters<typeof hear>) {
  for (let left = 2; left; left -= 1)
    try {
      return await hear(...way);
    } catch (error) {
      if (!(error instanceof Unheard)) throw error;
      console.log(`${way.join(', ')}: failed once, and is tried again: ${error.message}`);
    }
  return hear(...way);
}

for (const engine of engines)
  for (const language of ['en', 'cy'] as readonly Language[])
    test(
      `${engine}: the precept form is heard whole with Orca, by keyboard alone, in ${language} (CY-04, CY-08, W-13, W-25, W-28, W-33, W-34)`,
      {timeout: 600_000},
      async () => {
        const title = `The precept form in ${names[engine]}, in ${names[language]}`;
        const {transcript, programs} = await hearWell(engine, language);
        const markdown = transcript.toMarkdown(title, programs);
        keep(`precept-${engine}-${language}`, programs, markdown);
      },
    );
