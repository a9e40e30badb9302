import {expect} from 'chai';
import {namedIn, releaseIn} from '../../src/delivery/page-files.js';

const at = 'https://police.example/roadshow/?device=3';

describe('what a page names by itself', () => {
  it('is its scripts, style sheets, consultation and key, however they are written', () => {
    const html = `<!doctype html><link rel="icon" href="/icon.svg"><LINK href='/a.css?x=1&amp;y=2' rel=stylesheet>
      <script type="module" src="/dweud/dweud.js"></script><script>inline()</script>
      <!-- <script src="/old.js"></script> -->
      <a href="/elsewhere">.</a><img src="/logo.png">
      <dweud-form
        mode="kiosk" event="a > b"
        src=../buses.json
        kiosk-key="key.jwk" kiosk-worker="kiosk-worker.js"
      ></dweud-form>`;
    expect(namedIn(html, at)).to.deep.equal({
      needed: [
        'https://police.example/a.css?x=1&y=2',
        'https://police.example/dweud/dweud.js',
        'https://police.example/buses.json',
        'https://police.example/roadshow/key.jwk',
      ],
      scripts: ['https://police.example/dweud/dweud.js'],
    });
  });

  it('is read from where its base says, and holds no key that is in the page itself', () => {
    const html = `<base href="/v2/"><script src="dweud.js"></script>
      <dweud-form src="data:application/json,{}" kiosk-key='{"kty":"RSA"}'></dweud-form>`;
    expect(namedIn(html, at).needed).to.deep.equal(['https://police.example/v2/dweud.js']);
  });

  it('is nothing in what is no page of ours', () => {
    expect(namedIn('<h1>Down for maintenance</h1>', at)).to.deep.equal({needed: [], scripts: []});
  });
});

describe('the list of a release', () => {
  const list = 'https://police.example/dweud/files.json';
  const script = 'https://police.example/dweud/dweud.js';
  const read = (value: unknown, of = script) =>
    releaseIn(typeof value === 'string' ? value : JSON.stringify(value), list, of);

  it('has the address and the hash of each file', () => {
    expect([...read({'dweud.js': 'a', 'chunks/b.js': 'c'}, `${script}?v=2`)!]).to.deep.equal([
      [script, 'a'],
      ['https://police.example/dweud/chunks/b.js', 'c'],
    ]);
  });

  for (const none of ['<h1>Not found</h1>', 'null', [], {}, {'b.js': 'c'}, {'dweud.js': 5}])
    it(`is not ${JSON.stringify(none)}`, () => expect(read(none)).to.equal(undefined));

  it('names nothing outside of its folder', () => {
    for (const path of ['../admin.js', '/x.js', 'https://evil.example/x.js'])
      expect(read({'dweud.js': 'a', [path]: 'b'}), path).to.equal(undefined);
  });
});
