import {listing} from '../../demo/listing.js';
import {journeyOf, preceptJourney} from '../e2e/journeys.js';
import {demoDefinition, demoForm} from './demo-form.js';
import {expectNothingLost} from './switching.js';
import {held, walk} from './walk.js';

const isChromium = /Chrome/u.test(navigator.userAgent);

describe('a switch of language loses nothing and is there in every state (CY-08, CYU-01, CX-09)', () => {
  const journeys = [
    ['precept-2027', preceptJourney],
    ...listing.map(({id}) => [id, journeyOf(id)] as const),
  ] as const;
  for (const [id, journey] of journeys)
    it(id, async function () {
      // The others are asked with the same controls.
      if (!isChromium && id !== 'precept-2027') this.skip();
      this.timeout(240_000);
      const definition = await demoDefinition(id);
      const service = held();
      const form = await demoForm(id, {transport: service.transport});
      await walk(form, journey, service, (state) => expectNothingLost(form, definition, state));
    });
});
