import {expect} from 'chai';
import {html} from 'lit';
import {expectAccessible} from './axe.js';
import {axLines, axTree, click, emulate, press, type, viewport} from './commands.js';
import {mount} from './mount.js';

/** A small form in a shadow root: what the library's own form is to the rig. */
class RigSample extends HTMLElement {
  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.innerHTML = `
      <label for="name">Name</label>
      <p id="hint">As on your passport</p>
      <input id="name" aria-describedby="hint" aria-required="true" />
      <fieldset>
        <legend>Do you live in Wales?</legend>
        <label><input type="radio" name="wales" id="yes" />Yes</label>
        <label><input type="radio" name="wales" id="no" />No</label>
      </fieldset>
      <button>Continue</button>`;
  }
}
customElements.define('rig-sample', RigSample);

const sample = async () => {
  const element = await mount(html`<rig-sample></rig-sample>`);
  const find = <E extends HTMLElement = HTMLInputElement>(selector: string) =>
    element.shadowRoot!.querySelector<E>(selector)!;
  return {element, find, focused: () => element.shadowRoot!.activeElement};
};

describe('rig commands', () => {
  it('presses keys by one set of names', async () => {
    const {find, focused} = await sample();
    find('#name').focus();
    await press('Tab');
    expect(focused()).to.equal(find('#yes'));
    await press('Space');
    expect(find('#yes').checked).to.equal(true);
    await press('ArrowDown');
    expect(find('#no').checked).to.equal(true);
    await press('Shift+Tab');
    expect(focused()).to.equal(find('#name'));
  });

  it('types Welsh letters', async () => {
    const {find} = await sample();
    find('#name').focus();
    await type('Siân Tŷ-gwyn');
    await press('Backspace');
    expect(find('#name').value).to.equal('Siân Tŷ-gwy');
  });

  it('clicks with the mouse, and only what can be reached', async () => {
    const {find} = await sample();
    const button = find<HTMLButtonElement>('button');
    const trusted: boolean[] = [];
    button.addEventListener('click', (event) => trusted.push(event.isTrusted));
    button.style.marginBlockStart = '200vh';
    await click(button);
    expect(trusted).to.deep.equal([true]);
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0';
    const failure = await click(button).then(
      () => 'none',
      (error: unknown) => String(error),
    );
    cover.remove();
    expect(failure).to.contain('<div> is there');
  });

  it('emulates media features', async function () {
    expect(await emulate({colorScheme: 'dark', reducedMotion: 'reduce'})).to.equal(true);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    expect(await emulate({contrast: 'more'})).to.equal(true);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
    if (!(await emulate({forcedColors: 'active', media: 'print'}))) this.skip();
    expect(matchMedia('print').matches).to.equal(true);
  });

  it('sizes the viewport down to a phone', async () => {
    await viewport(320, 568);
    expect([innerWidth, innerHeight]).to.deep.equal([320, 568]);
  });

  it('puts the page back in order after each test', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    expect(matchMedia('print').matches).to.equal(false);
    expect(document.body.querySelector('rig-sample')).to.equal(null);
  });

  it('reads the accessibility tree, alike in every browser', async () => {
    const {element, find} = await sample();
    find('#yes').checked = true;
    expect(await axLines(element)).to.deep.equal([
      'paragraph ""',
      'textbox "Name"',
      'group "Do you live in Wales?"',
      'radio "Yes"',
      'radio "No"',
      'button "Continue"',
    ]);
    const tree = await axTree(find('fieldset'));
    expect(tree.map(({depth, role}) => `${depth} ${role}`)).to.deep.equal([
      '0 group',
      '1 radio',
      '1 radio',
    ]);
  });

  it('tells levels and relations, where the browser does', async function () {
    const scope = await mount(
      html`<div>
        <h3>Name</h3>
        <label for="n">Name</label><input id="n" aria-describedby="n-hint n-error" />
        <p id="n-hint">In full</p>
        <p id="n-error">Too short</p>
      </div>`,
    );
    const [heading, input] = await axTree(scope);
    if (!/Chrome|Firefox/u.test(navigator.userAgent)) return this.skip();
    expect([heading!.level, input!.level]).to.deep.equal([3, 0]);
    expect(heading!.relations).to.deep.equal([]);
    expect(input!.relations).to.include('describedby n-hint n-error');
    expect(input!.relations.map((one) => one.split(' ')[0])).to.include('labelledby');
  });

  it('runs axe through shadow roots', async () => {
    const {element, find} = await sample();
    await expectAccessible(element);
    find('[for=name]').remove();
    const failure = await expectAccessible(element).then(
      () => 'none',
      (error: unknown) => String(error),
    );
    expect(failure).to.contain('fault: label');
  });
});
