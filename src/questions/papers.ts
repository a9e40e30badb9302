import type {AnyQuestion} from '../definition/read-definition.js';
import {paper as address} from './address/paper.js';
import {paper as allocation} from './allocation/paper.js';
import {paper as autocomplete} from './autocomplete/paper.js';
import {paper as calculated} from './calculated/paper.js';
import {paper as checkboxes} from './checkboxes/paper.js';
import {paper as consent} from './consent/paper.js';
import {paper as contact} from './contact/paper.js';
import {paper as content} from './content/paper.js';
import {paper as date} from './date/paper.js';
import {paper as file} from './file/paper.js';
import {paper as impact} from './impact/paper.js';
import {paper as location} from './location/paper.js';
import {paper as matrix} from './matrix/paper.js';
import {paper as number} from './number/paper.js';
import type {PaperOf} from './paper-part.js';
import {paper as radios} from './radios/paper.js';
import {paper as ranking} from './ranking/paper.js';
import {paper as repeat} from './repeat/paper.js';
import {paper as scale} from './scale/paper.js';
import {paper as select} from './select/paper.js';
import {paper as text} from './text/paper.js';
import {paper as textarea} from './textarea/paper.js';
import {paper as time} from './time/paper.js';

/** What questions of each type look like on paper, by type. */
export type Papers = ReadonlyMap<string, PaperOf<AnyQuestion>>;

/** That of every question type that comes with Dweud. A host’s own type is added to a copy. */
export const papers: Papers = new Map(
  Object.entries({
    address,
    allocation,
    autocomplete,
    calculated,
    checkboxes,
    consent,
    contact,
    content,
    date,
    file,
    impact,
    location,
    matrix,
    number,
    radios,
    ranking,
    repeat,
    scale,
    select,
    text,
    textarea,
    time,
  }) as unknown as [string, PaperOf<AnyQuestion>][],
);
