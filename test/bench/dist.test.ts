import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {dist} from './site.js';
import {scripts, sourcesOf} from './weigh.js';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof (value as Node | null)?.type === 'string' && 'start' in (value as Node);

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

function nodesOf(code: string): Node[] {
  const nodes: Node[] = [];
  const open: unknown[] = [parseAst(code)];
  while (open.length) {
    const value = open.pop();
    if (isNode(value)) nodes.push(value);
    if (value !== null && typeof value === 'object')
      open.push(...(Object.values(value) as unknown[]));
  }
  return nodes;
}

const parsed = new Map(scripts().map((file) => [file, nodesOf(read(file))]));

/** Every node of a script that the question is answered yes for, as the text that it stands for. */
function found(file: string, is: (node: Node, text: string) => boolean): string[] {
  const code = read(file);
  return parsed.get(file)!.flatMap((node) => {
    const text = code.slice(node.start, node.end);
    return is(node, text) ? [text] : [];
  });
}

const everywhere = (is: (node: Node, text: string) => boolean) =>
  scripts().flatMap((file) => found(file, is).map((text) => [file, text] as const));
const nameOf = (value: unknown) => (isNode(value) ? (value['name'] ?? value['value']) : undefined);
const members = (...names: string[]) =>
  everywhere(
    ({type, property}) => type === 'MemberExpression' && names.includes(String(nameOf(property))),
  );
/** What stands in quotes or backticks: templates, and everything that could become markup. */
const strings = (pattern: RegExp) =>
  everywhere(
    ({type, value}, text) =>
      (type === 'TemplateElement' && pattern.test(text)) ||
      (type === 'Literal' && typeof value === 'string' && pattern.test(value)),
  );

describe('what is built', () => {
  it('is there: an entry, chunks and the single file', () => {
    const files = scripts();
    assert.ok(files.includes('dweud.js'));
    assert.ok(files.includes('dweud.bundle.js'));
    assert.ok(files.some((file) => file.startsWith('chunks/')));
  });

  it('generates no code, as a policy without unsafe-eval demands', () => {
    const generators = ['eval', 'Function'];
    assert.deepEqual(
      everywhere(
        ({type, callee}) =>
          (type === 'CallExpression' || type === 'NewExpression') &&
          generators.includes(String(nameOf(callee))),
      ),
      [],
    );
    // Timers take functions, never text.
    assert.deepEqual(
      everywhere(({type, callee, arguments: list}) => {
        const [first] = (list ?? []) as Node[];
        return (
          type === 'CallExpression' &&
          ['setTimeout', 'setInterval'].includes(String(nameOf(callee))) &&
          (first?.type === 'Literal' || first?.type === 'TemplateLiteral')
        );
      }),
      [],
    );
  });

  it('makes HTML out of text in one place: Lit’s own templates, under its Trusted Types policy', () => {
    const makers = ['outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'];
    assert.deepEqual(members(...makers, 'parseFromString', 'write', 'writeln', 'srcdoc'), []);
    const uses = members('innerHTML');
    const holders = new Set(uses.map(([file]) => file));
    assert.equal(uses.length, holders.size, 'no script sets innerHTML twice');
    // Once in the chunks, which load together, and once in the single file.
    assert.equal(holders.size, 2);
    for (const file of holders) {
      assert.ok(
        sourcesOf(file).some((source) => source.includes('/lit-html/')),
        file,
      );
      // A template element, its HTML, and out: what Lit makes of the constant parts of our templates.
      const creation = /createElement\("template"\);return (\w+)\.innerHTML=\w+,\1\}/;
      assert.match(read(file), creation);
      assert.equal(
        found(file, ({type, value}) => type === 'Literal' && value === 'lit-html').length,
        1,
        'the name of the policy',
      );
    }
  });

  it('holds no directive that would let text through as HTML or CSS', () => {
    for (const file of scripts())
      for (const source of sourcesOf(file)) assert.doesNotMatch(source, /unsafe|style-map/);
  });

  it('styles nothing inline, as a policy without unsafe-inline demands', () => {
    assert.deepEqual(strings(/<[^<>]*\sstyle\s*=/i), []);
    assert.deepEqual(
      everywhere(
        ({callee, arguments: list}) =>
          isNode(callee) &&
          nameOf(callee['property']) === 'setAttribute' &&
          nameOf((list as Node[])[0]) === 'style',
      ),
      [],
    );
  });

  it('adds no style element, but for browsers older than ours, where Lit knows no other way', () => {
    const made = everywhere(
      ({type, arguments: list}, text) =>
        type === 'CallExpression' &&
        text.includes('createElement') &&
        ((list ?? []) as Node[]).some(({value}) => value === 'style'),
    );
    for (const [file] of made) {
      assert.match(read(file), /adoptedStyleSheets=.{0,200}createElement\("style"\)/);
    }
    assert.equal(made.length, new Set(made.map(([file]) => file)).size);
  });

  it('imports its own chunks and nothing else', () => {
    const imports = everywhere(
      ({type, source}) =>
        isNode(source) && (type === 'ImportExpression' || /^(Import|Export)/.test(type)),
    );
    assert.ok(imports.length > 0);
    // `import(at)`, and again under another address: see below for what `at` may be.
    const again = /^import\((\w+|\w+\+"\?"\+Date\.now\(\)|`\$\{\w+\}\?\$\{Date\.now\(\)\}`)\)$/;
    const chunk =
      /["'`]\.\.?\/[\w./-]+\.js(\?\$\{Date\.now\(\)\})?["'`]|"\.\.?\/[\w./-]+\.js\?"\+Date\.now\(\)\)/;
    for (const [file, text] of imports) {
      assert.notEqual(file, 'dweud.bundle.js', text);
      assert.ok(again.test(text) || chunk.test(text), `${file}: ${text}`);
    }
    // The function that imports again is called with the names of chunks alone, also where there is one call in its place.
    const importers = everywhere(
      ({type, init}, text) =>
        type === 'VariableDeclarator' &&
        isNode(init) &&
        /^\w+=\w+=>import\(\w+\)\.catch/.test(text),
    );
    const called = everywhere(
      ({type, callee}, text) =>
        type === 'CallExpression' &&
        isNode(callee) &&
        callee.type === 'ArrowFunctionExpression' &&
        /^\(\w+=>import\(.*Date\.now\(\)/.test(text),
    );
    for (const [file, text] of importers) {
      const name = /^\w+/.exec(text)![0];
      const calls = found(
        file,
        ({type, callee}) => type === 'CallExpression' && nameOf(callee) === name,
      ).filter((call) => /\.js"\)$/.test(call));
      assert.ok(calls.length > 0, `${file}: ${name}`);
      for (const call of calls) called.push([file, call]);
    }
    assert.ok(called.length > 0);
    for (const [file, text] of called)
      assert.match(text, /\(("\w+"===\w+\?"\.[\w./-]+\.js":)?"\.[\w./-]+\.js"\)$/, file);
  });
});
