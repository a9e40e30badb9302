import {expect} from 'chai';
import {listing} from '../../demo/listing.js';
import type {DweudForm} from '../../src/dweud.js';
import {journeyOf, preceptJourney} from '../e2e/journeys.js';
import {axTree, viewport, type AxNode} from '../rig/commands.js';
import {after, drawn, find} from './a-form.js';
import {demoDefinition, demoForm} from './demo-form.js';
import {held, walk} from './walk.js';

const isChromium = /Chrome/u.test(navigator.userAgent);
const isWebKit = /AppleWebKit/u.test(navigator.userAgent) && !isChromium;

/** The tree without what is under the switch of language, where what is spoken now is no button. */
function withoutSwitch(nodes: readonly AxNode[]): AxNode[] {
  let depth = Infinity;
  return nodes.filter((node) => {
    if (node.depth > depth) return false;
    depth = node.role === 'navigation' ? node.depth : Infinity;
    return true;
  });
}

/** What a screen reader finds, one line for each thing, but for its words: whether it has a name, and says more. */
const shapeOf = async (form: DweudForm) =>
  withoutSwitch(await axTree(find(form, '.form'))).map(
    ({depth, role, name, description, states}) =>
      `${' '.repeat(depth)}${role} ${[name && 'named', description && 'described', ...states].filter(Boolean).join(' ')}`,
  );

describe('what a screen reader finds is the same in every language but for words (CY-04, CYU-01)', () => {
  const journeys = [
    ['precept-2027', preceptJourney],
    ...listing.map(({id}) => [id, journeyOf(id)] as const),
  ] as const;
  for (const [id, journey] of journeys)
    it(id, async function () {
      // The driver of WebKitGTK reads a part of the tree, and Firefox reads it slowly.
      if (isWebKit || (!isChromium && id !== 'precept-2027')) this.skip();
      this.timeout(240_000);
      // Where a table has room in one language and not in the other, its rows stand one below the other there.
      await viewport(1600, 900);
      const {
        languages: [first, ...others],
      } = await demoDefinition(id);
      const service = held();
      const form = await demoForm(id, {transport: service.transport});
      form.style.setProperty('--dweud-width', '90em');
      const speak = async (language: string) => {
        await after('dweud-language', form, () => (form.language = language));
        await drawn(form);
      };
      await walk(form, journey, service, async (state) => {
        const shape = await shapeOf(form);
        expect(shape.length, state).to.be.above(5);
        for (const language of others) {
          await speak(language);
          expect(await shapeOf(form), `${state}, in ${language}`).to.deep.equal(shape);
        }
        await speak(first);
      });
    });

  it('is told from a form that has something more, or in another state', async function () {
    if (isWebKit) this.skip();
    const form = await demoForm('precept-2027');
    const shape = await shapeOf(form);
    find(form, '#next').setAttribute('aria-expanded', 'true');
    expect(await shapeOf(form)).not.to.deep.equal(shape);
    find(form, '#next').removeAttribute('aria-expanded');
    expect(await shapeOf(form)).to.deep.equal(shape);
    find(form, '.form').append(document.createElement('hr'));
    expect(await shapeOf(form)).not.to.deep.equal(shape);
  });
});
