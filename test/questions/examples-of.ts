import {examples as address} from '../../src/questions/address/examples.js';
import {examples as autocomplete} from '../../src/questions/autocomplete/examples.js';
import {examples as allocation} from '../../src/questions/allocation/examples.js';
import {examples as calculated} from '../../src/questions/calculated/examples.js';
import {examples as checkboxes} from '../../src/questions/checkboxes/examples.js';
import {examples as consent} from '../../src/questions/consent/examples.js';
import {examples as contact} from '../../src/questions/contact/examples.js';
import {examples as content} from '../../src/questions/content/examples.js';
import {examples as date} from '../../src/questions/date/examples.js';
import {examples as file} from '../../src/questions/file/examples.js';
import type {QuestionExample} from '../../src/questions/example.js';
import {examples as location} from '../../src/questions/location/examples.js';
import {examples as impact} from '../../src/questions/impact/examples.js';
import {examples as matrix} from '../../src/questions/matrix/examples.js';
import {examples as number} from '../../src/questions/number/examples.js';
import {examples as radios} from '../../src/questions/radios/examples.js';
import {examples as ranking} from '../../src/questions/ranking/examples.js';
import {examples as repeat} from '../../src/questions/repeat/examples.js';
import {examples as scale} from '../../src/questions/scale/examples.js';
import {examples as select} from '../../src/questions/select/examples.js';
import {examples as text} from '../../src/questions/text/examples.js';
import {examples as textarea} from '../../src/questions/textarea/examples.js';
import {examples as time} from '../../src/questions/time/examples.js';

/** The examples of every question type that comes with Dweud, by type. */
export const examplesOf: ReadonlyMap<string, readonly QuestionExample[]> = new Map<
  string,
  readonly QuestionExample[]
>(
  Object.entries({
    radios,
    checkboxes,
    select,
    text,
    textarea,
    number,
    date,
    content,
    autocomplete,
    consent,
    contact,
    file,
    address,
    allocation,
    location,
    calculated,
    impact,
    matrix,
    ranking,
    repeat,
    scale,
    time,
  }),
);
