import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {DOMParser, type Element} from '@xmldom/xmldom';
import {parse} from 'csv-parse/sync';
import {conditionInWords} from '../../src/authoring/codebook/condition-in-words.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {columnsOf, contactColumnsOf} from '../../src/receiver/index.js';
import {examplesOf} from '../questions/examples-of.js';
import {definition} from '../receiver/consultation.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('codebook');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);

const dweud = dweudIn({first: ['codebook']});

let files = 0;
function json(value: unknown): string {
  const path = at(`${++files}.json`);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

/** Every example of every type on one page. */
const everything = {
  id: 'examples',
  version: '1',
  languages: ['en', 'cy'],
  title: {en: 'Examples', cy: 'Enghreifftiau'},
  organisation: {name: 'Cyngor'},
  purpose: {why: 'To see.'},
  pages: [
    {
      id: 'page',
      title: 'Page',
      questions: [...examplesOf.values()]
        .flat()
        .flatMap(({question, earlier = []}) => [...earlier, question]),
    },
  ],
};
const demos = readdirSync('demo/consultations')
  .filter((name) => name.endsWith('.json'))
  .map((name) => `demo/consultations/${name}`);
const written = async (path: string, format: string, ...more: string[]) => {
  const target = at(`${++files}.${format}`);
  const {code, err} = await dweud(path, '--format', format, '--out', target, ...more);
  assert.equal(code, 0, err);
  return readFileSync(target, 'utf8');
};

describe('dweud codebook', () => {
  for (const path of [...demos, json(everything)])
    it(`has every column of an export, in its order: ${path.split('/').at(-1)}`, async () => {
      const plan = planOf(JSON.parse(readFileSync(path, 'utf8')), models);
      const rows: Record<string, string>[] = parse(await written(path, 'csv'), {
        columns: true,
        bom: true,
      });
      const named = (of: string) => [
        ...new Set(rows.filter((row) => row['export'] === of).map((row) => row['column'])),
      ];
      assert.deepEqual(
        named('responses'),
        columnsOf(plan).map(({name}) => name),
      );
      const contacts = contactColumnsOf(plan).map(({name}) => name);
      // Without such questions there are no contact details to be exported.
      const expected = contacts.some((name) => !name.startsWith('_')) ? contacts : [];
      assert.deepEqual(named('contacts').sort(), expected.sort());
      for (const row of rows) {
        const column = [...columnsOf(plan), ...contactColumnsOf(plan)].find(
          ({name}) => name === row['column'],
        )!;
        assert.equal(row['holds'], column.kind, column.name);
      }
    });

  it('says who is asked, in words, and has the labels of each language', async () => {
    const text = await written(json(definition), 'md');
    assert.ok(text.includes('### `why_not`'), text);
    assert.match(text, /- Asked if rides \(“Do you take the bus\?”\) is no \(“No”\)\./);
    assert.ok(text.includes('- en: Do you take the bus?\n- cy: Ydych chi’n mynd ar y bws?\n'));
    assert.match(text, /- Asked if when \(“When\?”\) includes other \(“Other”\)\./);
    assert.match(text, /\| `yes` \| Yes \| Yes \|/);
    const welsh = await written(json(definition), 'md', '--language', 'cy');
    assert.ok(!welsh.includes('Do you take the bus?'));
  });

  it('puts conditions into words', async () => {
    const ask = (name: string, showIf: object) => ({name, type: 'text', label: name, showIf});
    const options = ['x', 'y', 'z'].map((value) => ({value, label: value.toUpperCase()}));
    const path = json({
      ...{id: 'words', version: '1', languages: ['en'], title: 'Words'},
      pages: [
        {
          id: 'one',
          title: 'One',
          questions: [
            {name: 'age', type: 'number', label: 'Age'},
            {name: 'of', type: 'checkboxes', label: 'Of', options},
            ask('a', {age: {minimum: 18, exclusiveMaximum: 30}}),
            ask('b', {of: ['x', 'y'], age: {answered: true}}),
            ask('c', {anyOf: [{of: 'x'}, {allOf: [{of: 'y'}, {not: {age: 3}}]}]}),
            ask('d', {'context.area': 'north', anyOf: [{of: 'x'}, {of: 'y'}]}),
            ask('e', {
              a: {minLength: 2, maxLength: 9},
              of: {minItems: 2, contains: {const: 'x'}},
              age: {anyOf: [{enum: [3, 4]}, {not: {maximum: 90}}]},
            }),
          ],
        },
        {
          id: 'two',
          title: 'Two',
          showIf: {of: 'z'},
          exitIf: {age: {answered: false}},
          exit: {title: 'Bye', text: 'Bye'},
          questions: [{name: 'f', type: 'text', label: 'f'}],
        },
      ],
    });
    const text = await written(path, 'md');
    for (const words of [
      'Asked if age (“Age”) is at least 18 and is less than 30.',
      'Asked if of (“Of”) includes any of x (“X”), y (“Y”) and age (“Age”) has an answer.',
      'Asked if of (“Of”) includes x (“X”) or (of includes y (“Y”) and not (age (“Age”) is 3)).',
      'Asked if area, as the page says, is north and (of (“Of”) includes x (“X”) or of includes y (“Y”)).',
      'Asked if a has at least 2 characters and has at most 9 characters and of (“Of”) has at least 2 choices and has a choice that is x (“X”) and age (“Age”) (is any of 3, 4 or not (is at most 90)).',
      'Shown if of (“Of”) includes z (“Z”).',
      'People leave after it, and nothing is sent, if age (“Age”) has no answer.',
    ])
      assert.ok(text.replaceAll('\\', '').includes(`- ${words}\n`), `${words}\n${text}`);
  });

  it('has words for every keyword that a condition may use', () => {
    const {properties} = JSON.parse(readFileSync('schemas/matcher.schema.json', 'utf8')) as {
      properties: Record<string, {items?: object}>;
    };
    for (const keyword of Object.keys(properties)) {
      const limit = ['contains', 'not'].includes(keyword)
        ? {const: 1}
        : ['allOf', 'anyOf'].includes(keyword)
          ? [{const: 1}]
          : keyword === 'enum'
            ? [1]
            : 1;
      const words = conditionInWords(
        {a: {[keyword]: limit}},
        {isList: () => false, question: (name: string) => name, value: (_, value) => String(value)},
      );
      assert.match(words, /^a .*1/);
    }
  });

  it('lets nothing that an author writes be markup, a formula or a control', async () => {
    const hostile = '=1+1 | <b>&amp;</b> [x](y) `z` \u0001"]]>';
    const path = json({
      ...{id: 'hostile', version: '1', languages: ['en'], title: hostile},
      pages: [{id: 'p', title: hostile, questions: [{name: 'q', type: 'text', label: hostile}]}],
    });
    const text = await written(path, 'md');
    assert.ok(text.includes('\\| \\<b\\>\\&amp;\\</b\\> \\[x\\](y) \\`z\\`'), text);
    const table: string[][] = parse(await written(path, 'csv'), {bom: true});
    const [head, row] = table.filter((cells) => ['column', 'q'].includes(cells[0]!));
    assert.ok(row![head!.indexOf('question (en)')]!.startsWith(`'=1+1`));
    const xml = new DOMParser().parseFromString(await written(path, 'ddi'), 'text/xml');
    const [label] = [...xml.getElementsByTagName('titl')];
    assert.equal(label!.textContent, hostile.replace('\u0001', '\ufffd'));
  });

  it('says what is wrong with how it was called, and writes over nothing', async () => {
    const path = json(definition);
    const there = at('there.md');
    writeFileSync(there, 'mine');
    const broken = at('broken.json');
    writeFileSync(broken, '{\n  "id": }');
    for (const [args, says] of [
      [[], /Name one consultation/],
      [[path, path], /Name one consultation/],
      [[path, '--format', 'pdf'], /The formats are md, csv, ddi/],
      [[path, '--language', 'ur'], /and not in ur/],
      [[json({id: 'x'})], /is faulty/],
      [[broken], /broken\.json:2:9 is no JSON/],
      [[path, '--out', there], /is there already/],
      [[path, '--out', at('no/where.md')], /cannot be written/],
    ] as const) {
      const {code, err} = await dweud(...args);
      assert.equal(code, 2, err);
      assert.match(err, says);
    }
    assert.equal(readFileSync(there, 'utf8'), 'mine');
    assert.ok(!existsSync(at('no')));
  });
});

/**
 * The parts of DDI-Codebook 2.5 that a codebook uses: what may stand in an element and in which order, once where it is
 * marked with `?`, and its attributes. Taken from codebook.xsd of 2012-01-17.
 */
const parts: Readonly<Record<string, {readonly inside: string; readonly attributes?: string}>> = {
  codeBook: {inside: 'docDscr stdyDscr fileDscr dataDscr otherMat', attributes: 'version'},
  stdyDscr: {
    inside:
      'citation studyAuthorization stdyInfo studyDevelopment method dataAccs othrStdyMat notes',
  },
  citation: {
    inside: 'titlStmt? rspStmt? prodStmt? distStmt? serStmt verStmt biblCit? holdings notes',
  },
  titlStmt: {inside: 'titl? subTitl altTitl parTitl IDNo'},
  rspStmt: {inside: 'AuthEnty othId'},
  verStmt: {inside: 'version? verResp notes'},
  stdyInfo: {
    inside: 'studyBudget subject abstract sumDscr qualityStatement? notes exPostEvaluation',
  },
  dataDscr: {inside: 'varGrp nCubeGrp var nCube notes'},
  varGrp: {inside: 'labl txt concept defntn? universe? notes', attributes: 'type var'},
  var: {
    inside:
      'location labl imputation? security? embargo? respUnit? anlysUnit? qstn valrng invalrng undocCod universe TotlResp? sumStat txt stdCatgry catgryGrp catgry codInstr verStmt concept derivation? varFormat? geoMap catLevel notes',
    attributes: 'name intrvl',
  },
  qstn: {inside: 'qstnLit'},
  catgry: {inside: 'catValu? labl txt catStat mrow?'},
  varFormat: {inside: '', attributes: 'type category'},
  ...Object.fromEntries(
    'titl parTitl IDNo AuthEnty version abstract labl qstnLit universe txt catValu'
      .split(' ')
      .map((name) => [name, {inside: '#text'}]),
  ),
};
const enumerations: Readonly<Record<string, readonly string[]>> = {
  'varGrp type': ['section'],
  'var intrvl': ['contin', 'discrete'],
  'varFormat type': ['character', 'numeric'],
  'varFormat category': ['date', 'time', 'currency', 'other'],
};
const needed: Readonly<Record<string, readonly string[]>> = {
  codeBook: ['stdyDscr'],
  stdyDscr: ['citation'],
  citation: ['titlStmt'],
  titlStmt: ['titl'],
};

/** What breaks the structure of DDI-Codebook 2.5 in an element and in what it holds. */
function breaches(one: Element): string[] {
  const {tagName} = one;
  const part = parts[tagName];
  if (!part) return [`${tagName} is unknown`];
  const found: string[] = [];
  if (one.namespaceURI !== 'ddi:codebook:2_5') found.push(`${tagName} is in no namespace`);
  for (const {name, value} of [...one.attributes]) {
    const isKnown = ['ID', 'xml:lang', 'xmlns', ...(part.attributes ?? '').split(' ')];
    if (!isKnown.includes(name)) found.push(`${tagName} has ${name}`);
    const allowed = enumerations[`${tagName} ${name}`];
    if (allowed && !allowed.includes(value)) found.push(`${tagName} ${name} is ${value}`);
  }
  const children = [...one.childNodes].filter((child) => child.nodeType === 1) as Element[];
  if (part.inside === '#text') {
    if (children.length || !one.textContent) found.push(`${tagName} holds no text`);
    return found;
  }
  if (one.textContent && !children.length) found.push(`${tagName} holds a text`);
  const order = part.inside.split(' ').map((name) => name.replace('?', ''));
  const once = part.inside.split(' ').filter((name) => name.endsWith('?'));
  const places = children.map((child) => order.indexOf(child.tagName));
  if (places.some((place) => place < 0) || places.some((place, i) => place < (places[i - 1] ?? 0)))
    found.push(`${tagName} has ${children.map((child) => child.tagName).join(' ')}`);
  for (const name of once)
    if (children.filter((child) => `${child.tagName}?` === name).length > 1)
      found.push(`${tagName} has more than one ${name}`);
  for (const name of needed[tagName] ?? [])
    if (!children.some((child) => child.tagName === name)) found.push(`${tagName} lacks ${name}`);
  return [...found, ...children.flatMap(breaches)];
}

describe('a codebook as DDI-Codebook 2.5', () => {
  const documentOf = async (path: string) =>
    new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(await written(path, 'ddi'), 'text/xml').documentElement!;

  for (const path of [...demos, json(everything)])
    it(`keeps its structure, and names what is there: ${path.split('/').at(-1)}`, async () => {
      const root = await documentOf(path);
      assert.deepEqual(breaches(root), []);
      assert.equal(root.getAttribute('version'), '2.5');
      const all = [...root.getElementsByTagName('*')];
      const ids = all.flatMap((one) => one.getAttribute('ID') ?? []);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[A-Za-z_][\w.-]*$/);
      const variables = [...root.getElementsByTagName('var')];
      const grouped = [...root.getElementsByTagName('varGrp')].flatMap((group) =>
        group.getAttribute('var')!.split(' '),
      );
      const known = new Set(variables.map((one) => one.getAttribute('ID')));
      assert.ok(grouped.length && grouped.every((id) => known.has(id)));
      const plan = planOf(JSON.parse(readFileSync(path, 'utf8')), models);
      assert.deepEqual(
        variables.map((one) => one.getAttribute('name')),
        columnsOf(plan).map(({name}) => name),
      );
    });

  it('has questions and categories in each language, and who is asked', async () => {
    const root = await documentOf(json(definition));
    const named = (name: string) =>
      [...root.getElementsByTagName('var')].find((one) => one.getAttribute('name') === name)!;
    const texts = (one: Element, name: string) =>
      [...one.getElementsByTagName(name)].map(
        (each) => `${each.getAttribute('xml:lang')}: ${each.textContent}`,
      );
    assert.deepEqual(texts(named('rides'), 'qstnLit'), [
      'en: Do you take the bus?',
      'cy: Ydych chi’n mynd ar y bws?',
    ]);
    assert.deepEqual(
      [...named('rides').getElementsByTagName('catValu')].map((one) => one.textContent),
      ['yes', 'no'],
    );
    for (const name of ['labl', 'qstnLit'])
      assert.deepEqual(
        texts(named('when.day'), name),
        ['en: When? – By day', 'cy: When? – By day'],
        name,
      );
    assert.deepEqual(texts(named('why_not'), 'universe'), [
      'en: Asked if rides (“Do you take the bus?”) is no (“No”).',
    ]);
  });
});
