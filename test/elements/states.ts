import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import type {Definition} from '../../src/definition/generated/types.js';
import {journeyOf, preceptJourney, type Journey} from '../e2e/journeys.js';
import {click} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {leftBehind} from './a-device.js';
import {all, find, focused} from './a-form.js';
import {demoDefinition, demoForm} from './demo-form.js';
import {held, page, reach, walk} from './walk.js';

/** Looks at a form in one of its states, and leaves it so. */
export type Watch = (form: DweudForm, definition: Definition, state: string) => Promise<void>;

/** Answers that lead where the journey through a consultation does not, and the step that they lead to. */
interface Byway {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly step: string;
}

const byways: Readonly<Record<string, readonly Byway[]>> = {
  'precept-2027': [
    {
      answers: {answering_as: 'business', business_name: 'Siop', area: 'sarnwen'},
      step: 'page:crime-and-your-business',
    },
  ],
  'police-and-crime-plan': [
    {answers: {answering_as: 'under_16'}, step: 'exit'},
    {
      answers: {
        answering_as: 'myself',
        priorities: ['rural'],
        importance: {local: 'very', roads: 'very'},
      },
      step: 'page:equality',
    },
  ],
  'participatory-budget': [{answers: {area: 'elsewhere'}, step: 'exit'}],
  'young-people': [{answers: {age: '18_over'}, step: 'exit'}],
};

/** How a consultation of the demo is answered; undefined for one that is there to be closed. */
const journeyThrough = (id: string): Journey | undefined =>
  id === 'precept-2027' ? preceptJourney : /closed|open/u.test(id) ? undefined : journeyOf(id);

const beside = (moment: string, milliseconds: number) => () =>
  new Date(Date.parse(moment) + milliseconds);
const year = 365 * 24 * 3_600_000;

/** Before a consultation opens, and after it has closed. */
async function doors(id: string, definition: Definition, watch: Watch): Promise<void> {
  const {opens, closes} = definition;
  await watch(await demoForm(id, {now: beside(opens!, -year)}), definition, 'not yet open');
  await watch(await demoForm(id, {now: beside(closes!, year)}), definition, 'closed');
}

/** Where a form begins while something waits since an earlier visit, and where it asks whether to delete that. */
async function earlierVisit(id: string, definition: Definition, watch: Watch): Promise<void> {
  await leftBehind({}, id);
  const form = await demoForm(id, {outbox: undefined});
  await until(() => all(form, '[part=waiting]').length, 'nothing is told');
  await watch(form, definition, 'start, with something that waits');
  await click(find(form, '#waiting-ask'));
  await until(() => focused(form)?.id === 'waiting-delete', 'nobody asks');
  await watch(form, definition, 'asked whether to delete it');
  await click(find(form, '#waiting-delete'));
  await until(() => focused(form)?.id === 'waiting', 'it is still there');
  await watch(form, definition, 'deleted');
}

/** Lets every state of a consultation of the demo be seen. Throws when it has a page that nothing leads to. */
export async function everyState(id: string, watch: Watch): Promise<void> {
  const definition = await demoDefinition(id);
  await doors(id, definition, watch);
  const journey = journeyThrough(id);
  if (!journey) return;

  const service = held();
  const form = await demoForm(id, {transport: service.transport, outbox: undefined});
  await walk(form, journey, service, (state) => watch(form, definition, state));
  await earlierVisit(id, definition, watch);
  for (const {answers, step} of byways[id] ?? []) {
    const other = await demoForm(id);
    const see = (state: string) => watch(other, definition, state);
    await reach(other, answers, step);
    await (step === 'exit' ? see(step) : page(other, step, see));
  }

  const seen = [...journey.pages.map(([name]) => name), ...(byways[id] ?? []).map(bare)];
  expect(seen).to.include.members(definition.pages.map((one) => one.id));
}

const bare = ({step}: Byway) => step.replace('page:', '');
