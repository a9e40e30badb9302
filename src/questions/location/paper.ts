import type {LocationQuestion} from '../../definition/generated/types.js';
import {paperChoices} from '../paper-choices.js';
import type {PaperOf, PaperPart} from '../paper-part.js';

/** The place in words, and a box for each area: there is no map on paper. */
export const paper: PaperOf<LocationQuestion> = (
  {place, placeLabel, areas, areaLabel},
  speaker,
) => {
  const {maybe, word, print} = speaker;
  const areaBoxes: PaperPart[] = areas
    ? [
        {kind: 'note', text: maybe(areaLabel) ?? word(({rich}) => rich.locationArea)},
        {kind: 'note', text: print((voice) => voice.print.tickOne)},
        {kind: 'choices', choices: paperChoices(areas, speaker), isMany: false},
      ]
    : [];
  if (place === false) return areaBoxes;
  const label = maybe(placeLabel) ?? word(({rich}) => rich.locationPlace);
  return [{kind: 'lines', label, count: 2}, ...areaBoxes];
};
