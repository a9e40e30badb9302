import {expect} from 'chai';
import {loaders} from '../../src/definition/generated/bank/loaders.js';
import {expectAccessible} from '../rig/axe.js';
import {aForm, after, answer, definitionOf, drawn, find, wordsOf} from './a-form.js';

type Words = Readonly<Record<'en' | 'cy', string>>;
/** As much of a page of the bank as is compared with what is drawn. */
interface Page {
  readonly title: Words;
  readonly questions: readonly {
    readonly name: string;
    readonly label?: Words;
    readonly options?: readonly {readonly label: Words}[];
  }[];
}

/** Answers that show what is behind them: each group’s list in turn, and what an answer opens. */
const revealing: Readonly<Record<string, readonly object[]>> = {
  'answering-for@1': [{answering_as: 'organisation'}, {answering_as: 'someone_else'}],
  'contact-and-consent@1': [{results_consent: true}],
  'victim-gate@1': [{victim: 'yes'}],
  ...Object.fromEntries(
    ['england', 'wales'].map((nation) => [
      `equality-monitoring/${nation}@1`,
      [
        ...['white', 'mixed', 'asian', 'other'].map((group) => ({ethnic_group: group})),
        {
          ethnic_group: 'black',
          ethnic_group_black: 'black_african',
          national_identity: ['other'],
          religion: 'other',
          health_condition: 'yes',
          sexual_orientation: 'other',
          gender_identity: 'no',
        },
      ],
    ]),
  ),
};

describe('each entry of the bank, drawn', () => {
  for (const entry of [...loaders.keys()].filter((name) => name.includes('@')))
    it(`${entry} is whole in both languages and clean for axe, whatever it asks`, async () => {
      const form = await aForm({
        definition: {
          ...definitionOf([]),
          // Before the check page, so that the form opens with it.
          pages: [{id: 'entry', use: `bank:${entry}`, afterCheck: false}],
        },
        contactTransport: async ({id}) => ({id}),
      });
      const {page} = await loaders.get(entry)!();
      const {title, questions} = page as Page;
      const shown = new Set<string>();
      const look = async () => {
        for (const language of ['en', 'cy'] as const) {
          if (form.language !== language)
            await after('dweud-language', form, () => (form.language = language));
          await drawn(form);
          expect(wordsOf(find(form, '#heading'))).to.equal(title[language]);
          for (const {name, label, options = []} of questions) {
            const named = form.shadowRoot!.querySelector(`#q-${name}-label`);
            if (!label || !named) continue;
            shown.add(name);
            expect(wordsOf(named)).to.contain(label[language]);
            const words = wordsOf(named.closest('dweud-question'));
            for (const option of options) expect(words).to.contain(option.label[language]);
          }
          await expectAccessible(form);
        }
      };
      await look();
      for (const answers of revealing[entry] ?? []) {
        await answer(form, answers as Record<string, unknown>);
        await look();
      }
      expect([...shown].sort()).to.deep.equal(
        questions.flatMap(({name, label}) => (label ? name : [])).sort(),
      );
    });
});
