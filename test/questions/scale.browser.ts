import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {face} from '../../src/questions/scale/face.js';
import {aForm, after, all, answer, definitionOf, find, focused} from '../elements/a-form.js';
import {axTree, click, emulate, press, viewport} from '../rig/commands.js';
import {mount} from '../rig/mount.js';

const text = (en: string, cy: string) => ({en, cy});
const ends = {
  from: text('very unlikely', 'annhebygol iawn'),
  to: text('very likely', 'tebygol iawn'),
};
const extra = [{value: 'dont_know', label: text('Don’t know', 'Ddim yn gwybod')}];
const asked = (more: object) => ({
  name: 'score',
  type: 'scale',
  label: text('How likely is it?', 'Pa mor debygol ydyw?'),
  ...more,
});
const nps = asked({from: 0, to: 10, labels: ends, extra});
const words = (...labels: string[]) =>
  asked({points: labels.map((label, index) => ({value: index + 1, label}))});
const shown = (question: object) => aForm({definition: definitionOf([question])});

const cells = (form: DweudForm) => all(form, '.scale-point');
/** Whether the points of a scale stand side by side, or each under the one before. Throws when it is neither. */
function isRow(form: DweudForm): boolean {
  const boxes = cells(form).map((cell) => cell.getBoundingClientRect());
  const tops = new Set(boxes.map(({top}) => Math.round(top)));
  const starts = new Set(boxes.map(({left}) => Math.round(left)));
  expect(Math.min(tops.size, starts.size), 'a row or a list, and nothing between').to.equal(1);
  return tops.size === 1;
}

describe('a scale', () => {
  /** The names of its radios, as a screen reader says them. */
  const names = async (form: DweudForm) =>
    (await axTree(find(form, 'dweud-question')))
      .filter(({role}) => role === 'radio')
      .map(({name}) => name);

  for (const width of [320, 800])
    it(`names every point by its number, and by its words where it has any, at ${width} pixels (CX-07, W-23)`, async () => {
      await viewport(width);
      const form = await shown(nps);
      expect(isRow(form)).to.equal(width === 800);
      const middle = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
      const inEnglish = ['0, very unlikely', ...middle, '10, very likely', 'Don’t know'];
      expect(await names(form)).to.deep.equal(inEnglish);
      await after('dweud-language', form, () => (form.language = 'cy'));
      const inWelsh = ['0, annhebygol iawn', ...middle, '10, tebygol iawn', 'Ddim yn gwybod'];
      expect(await names(form)).to.deep.equal(inWelsh);
      form.remove();
      const worded = await shown(words('bad', 'neither good nor bad', 'good'));
      expect(isRow(worded)).to.equal(width === 800);
      expect(await names(worded)).to.deep.equal(['1, bad', '2, neither good nor bad', '3, good']);
    });

  it('shows the words of its ends once: in the list, or under the row', async () => {
    const form = await shown(nps);
    const seen = () =>
      all(form, '.scale-ends span, .scale-words')
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 2)
        .map((one) => one.textContent);
    expect(seen()).to.deep.equal(['very unlikely', 'very likely']);
    expect(find(form, '.scale-ends').getAttribute('aria-hidden')).to.equal('true');
    await viewport(320);
    expect(seen()).to.deep.equal(['very unlikely', 'very likely']);
    expect(find(form, '.scale-ends').checkVisibility()).to.equal(false);
  });

  it('is a list where its own room is narrow, or the text large, however wide the page (W-10)', async () => {
    const form = await shown(nps);
    expect(isRow(form)).to.equal(true);
    const sheet = new CSSStyleSheet();
    form.shadowRoot!.adoptedStyleSheets.push(sheet);
    sheet.replaceSync('.form {font-size: 32px !important}');
    expect(isRow(form), 'at 200 %').to.equal(false);
    sheet.replaceSync('.form {max-inline-size: 24em !important}');
    expect(isRow(form), 'in a column').to.equal(false);
    sheet.replaceSync('');
    expect(isRow(form)).to.equal(true);
  });

  it('with words is a row when they are few and short in every language, and otherwise a list', async () => {
    await viewport(1280);
    const cases: [question: object, row: boolean][] = [
      [words('bad', 'neither good nor bad', 'good'), true],
      [words('very bad', 'bad', 'neither', 'good', 'very good'), true],
      [words('a', 'b', 'c', 'd', 'e', 'f'), false],
      [words('bad', 'neither good nor bad, or no view at all', 'good'), false],
      [words('bad', 'unsatisfactory', 'good'), false],
      [
        asked({
          points: [
            {value: 1, label: text('bad', 'gwael')},
            {value: 2, label: text('good', 'da, ac yn well na’r disgwyl i bawb')},
          ],
        }),
        false,
      ],
    ];
    for (const [question, row] of cases) {
      const form = await shown(question);
      expect(isRow(form), JSON.stringify(question)).to.equal(row);
      form.remove();
    }
  });

  for (const width of [320, 700, 1280])
    it(`is chosen from anywhere in a cell of at least 44 pixels, at ${width} pixels (W-24)`, async () => {
      await viewport(width);
      const form = await shown({...nps, faces: true});
      for (const [index, cell] of cells(form).entries()) {
        const {left, right, top, bottom, width: wide, height} = cell.getBoundingClientRect();
        expect(Math.min(wide, height), `cell ${index}`).to.be.at.least(44);
        cell.scrollIntoView({block: 'center'});
        const box = cell.getBoundingClientRect();
        for (const [x, y] of [
          [box.left + 3, box.top + 3],
          [box.right - 3, box.bottom - 3],
          [(left + right) / 2, box.top + 6],
          [box.left + wide / 2, box.top + (bottom - top) / 2],
        ] as const) {
          const hit = form.shadowRoot!.elementFromPoint(x, y)!;
          expect(hit.matches('input, label'), `${hit.localName} in cell ${index}`).to.equal(true);
          expect(cell.contains(hit)).to.equal(true);
        }
      }
      // What lies over the cell must not hide the radio’s own click.
      for (const selector of [
        '#q-score-8',
        '.scale-point:nth-child(3)',
        '.scale-point:nth-child(5) .scale-face',
      ]) {
        const target = form.shadowRoot!.querySelector(selector)!;
        const cell = target.closest('.scale-point')!;
        await click(selector.endsWith('.scale-face') ? cell : target);
        expect(cell.querySelector('input')!.checked, selector).to.equal(true);
      }
      expect(form.session!.answerTo('score')).to.equal(4);
    });

  it('is one group: arrow keys go on from the last point to the choices outside it', async () => {
    const form = await shown(nps);
    find(form, '#q-score-11').focus();
    await press('Space');
    expect(form.session!.answerTo('score')).to.equal(10);
    await press('ArrowDown');
    expect(focused(form)?.id).to.equal('q-score-12');
    expect(form.session!.answerTo('score')).to.equal('dont_know');
  });

  it('has nothing chosen before somebody chooses, whatever a draft holds (PAT-08)', async () => {
    const form = await shown(
      asked({from: 0, to: 4, labels: ends, extra: [{value: 'undefined', label: 'Not sure'}]}),
    );
    const chosen = () => all<HTMLInputElement>(form, ':checked').map(({value}) => value);
    for (const typed of [undefined, null, '', [], ['1'], {}, true, 5, '05', NaN]) {
      await answer(form, {score: typed});
      expect(chosen(), JSON.stringify(typed)).to.deep.equal([]);
    }
    for (const typed of [0, '0']) {
      await answer(form, {score: typed});
      expect(chosen()).to.deep.equal(['0']);
    }
  });

  it('runs from right to left where the language does (DM-04)', async () => {
    await viewport(1280);
    const form = await shown({...nps, faces: true});
    find(form, '.form').dir = 'rtl';
    expect(isRow(form)).to.equal(true);
    const lefts = cells(form).map((cell) => cell.getBoundingClientRect().left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
    const [from, to] = all(form, '.scale-ends span').map((end) => end.getBoundingClientRect());
    expect(from!.left).to.be.above(to!.right);
    const radios = all<HTMLInputElement>(form, '.scale-point .tick');
    radios[3]!.focus();
    await press('Space');
    // In WebKit the left arrow goes back among radios, whatever the direction.
    const isWebKit = !/Chrome|Firefox/u.test(navigator.userAgent);
    for (const [key, chosen] of [
      ['ArrowLeft', isWebKit ? 2 : 4],
      ['ArrowRight', 3],
    ] as const) {
      await press(key);
      expect(
        radios.findIndex(({checked}) => checked),
        key,
      ).to.equal(chosen);
    }
    await viewport(320);
    const {right} = find(form, '.scale-point .tick').getBoundingClientRect();
    const label = find(form, '.scale-point .scale-number').getBoundingClientRect();
    expect(label.right).to.be.below(right);
  });
});

describe('the faces of a scale', () => {
  it('are there for nobody but those who see them, one over each point', async () => {
    const form = await shown({...nps, faces: true});
    const faces = all(form, '.scale-face') as unknown as SVGElement[];
    expect(faces).to.have.length(11);
    for (const one of faces) {
      expect(one.getAttribute('aria-hidden')).to.equal('true');
      expect(one.getAttribute('focusable')).to.equal('false');
      const radio = one.closest('.scale-point')!.querySelector('input')!;
      expect(one.getBoundingClientRect().bottom).to.be.at.most(radio.getBoundingClientRect().top);
    }
    const roles = (await axTree(find(form, 'dweud-question'))).map(({role}) => role);
    expect(roles.filter((role) => /image|img|graphic|svg/u.test(role))).to.deep.equal([]);
  });

  it('stand between the radio and its number in the list', async () => {
    await viewport(320);
    const form = await shown({...nps, faces: true});
    for (const cell of cells(form)) {
      const [tick, one, number] = ['.tick', '.scale-face', '.scale-number'].map((part) =>
        cell.querySelector(part)!.getBoundingClientRect(),
      );
      expect(one!.left).to.be.at.least(tick!.right);
      expect(number!.left).to.be.at.least(one!.right);
    }
  });

  for (const count of [2, 3, 4, 5, 7, 10, 11])
    it(`go from sad to happy along ${count} points, and are flat in the middle`, async () => {
      const form = await shown(asked({from: 1, to: count, labels: ends, faces: true}));
      /** How far the middle of a mouth hangs below its corners. */
      const smiles = (all(form, '.scale-face path') as unknown as SVGPathElement[]).map((mouth) => {
        const middle = mouth.getPointAtLength(mouth.getTotalLength() / 2);
        return middle.y - mouth.getPointAtLength(0).y;
      });
      expect(smiles).to.have.length(count);
      expect(smiles).to.deep.equal([...smiles].sort((a, b) => a - b));
      expect(new Set(smiles).size, 'no two are alike').to.equal(count);
      expect(smiles[0]).to.be.below(-1);
      expect(smiles.at(-1)).to.be.above(1);
      for (const [index, smile] of smiles.entries())
        expect(smile + smiles.at(-1 - index)!, 'as sad as happy').to.be.closeTo(0, 0.3);
    });

  it('are drawn in the colour of the text, all alike, in forced colours too', async function () {
    const form = await shown({...nps, faces: true});
    const colours = () => {
      const {color} = getComputedStyle(find(form, '.scale-point'));
      for (const one of all(form, '.scale-face, .scale-face *')) {
        const {stroke, fill} = getComputedStyle(one);
        const drawn = one.matches('.eye') ? fill : stroke;
        expect(drawn, `${one.localName}`).to.equal(color);
      }
    };
    await answer(form, {score: 3});
    colours();
    if (await emulate({forcedColors: 'active', colorScheme: 'dark'})) colours();
    const svg = await mount<HTMLElement>(face(0));
    expect(svg.outerHTML).not.to.match(/style=|fill=|stroke=/u);
  });
});
