import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';

/** A consultation with every question type, a gate, an option's text box, and a closing time. */
export const definition = {
  id: 'buses',
  version: '2',
  languages: ['en', 'cy'],
  title: 'Buses',
  opens: '2026-11-01T09:00:00Z',
  closes: '2026-12-01T17:00:00Z',
  pages: [
    {
      id: 'use',
      title: 'Use',
      questions: [
        {name: 'intro', type: 'content', text: 'Words'},
        {
          name: 'rides',
          type: 'radios',
          label: {en: 'Do you take the bus?', cy: 'Ydych chi’n mynd ar y bws?'},
          required: true,
          options: [
            {value: 'yes', label: 'Yes'},
            {value: 'no', label: 'No'},
          ],
        },
        {
          name: 'why_not',
          type: 'textarea',
          label: 'Why not?',
          required: true,
          maxWords: 5,
          showIf: {rides: 'no'},
        },
        {
          name: 'when',
          type: 'checkboxes',
          label: 'When?',
          showIf: {rides: 'yes'},
          options: [
            {value: 'day', label: 'By day'},
            {value: 'night', label: 'By night'},
            {value: 'other', label: 'Other', other: {label: 'When else?'}},
          ],
        },
      ],
    },
    {
      id: 'you',
      title: 'You',
      questions: [
        {name: 'minutes', type: 'number', label: 'Minutes to the stop', min: -5, decimals: 1},
        {name: 'last', type: 'date', label: 'Last ride', max: 'today'},
        {
          name: 'area',
          type: 'select',
          label: 'Area',
          options: [
            {value: 'north', label: 'North'},
            {value: 'south', label: 'South'},
          ],
        },
        {name: 'stop', type: 'text', label: 'Stop'},
      ],
    },
  ],
};

/** Its plan. */
export const plan = planOf(definition, models);

/** A time at which it is open. */
export const open = new Date('2026-11-22T12:00:00Z');

let made = 0;

/** A response that is accepted; another id each time. */
export const aResponse = (more: object = {}) => ({
  id: `0192f0c0-0000-7000-8000-${String(++made).padStart(12, '0')}`,
  consultation: {id: 'buses', version: '2'},
  language: 'cy',
  channel: 'web',
  startedAt: '2026-11-22T11:50:00.000Z',
  submittedAt: '2026-11-22T11:59:00.000Z',
  answers: {rides: 'yes'} as Record<string, unknown>,
  ...more,
});
