import type {ImpactQuestion} from '../../definition/generated/types.js';
import {paperChoices} from '../paper-choices.js';
import type {PaperOf, PaperPart, PaperSpeaker, Said} from '../paper-part.js';
import {bandsOf, costOf} from './costs.js';
import {rangeInWords} from './in-words.js';

/** What each option costs a year in each band: nobody can pick their own on paper. */
function figures(question: ImpactQuestion, {say, word}: PaperSpeaker): PaperPart {
  const costed = question.options.filter(({bandD}) => bandD !== undefined);
  const amount = (pence: number): Said => word(({rich}) => rich.money(pence));
  return {
    kind: 'figures',
    caption: word(({rich}) => `${rich.costCaptionAll} – ${rich.costYear}`),
    heads: [word(({rich}) => rich.bandHead), ...costed.map(({label}) => say(label))],
    rows: bandsOf(question.nation).map((band) => [
      word(({rich}) => rich.bandName(band)),
      ...costed.map(({bandD}) => amount(costOf(bandD!, band, undefined).year)),
    ]),
  };
}

/** A box for each option, with what it costs from the least band to the greatest, and a table of all bands. */
export const paper: PaperOf<ImpactQuestion> = (question, speaker) => {
  const {nation, bandDNow, options} = question;
  const costs = new Map(options.map(({value, bandD}) => [value, bandD]));
  const choices = paperChoices(speaker.inOrder(question).options, speaker, options);
  return [
    {kind: 'note', text: speaker.print(({print}) => print.tickOne)},
    {
      kind: 'choices',
      isMany: false,
      divider: speaker.maybe(question.divider),
      choices: choices.map((choice) => {
        const bandD = costs.get(String(choice.value));
        if (bandD === undefined) return choice;
        const cost = speaker.word(({rich}) => rangeInWords(bandD, bandsOf(nation), bandDNow, rich));
        return {...choice, hint: [...(choice.hint ?? []), ...cost]};
      }),
    },
    figures(question, speaker),
  ];
};
