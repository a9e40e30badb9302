import type {LanguageData} from '../formats-by-data.js';

/** CLDR 48, so. */
export const data: LanguageData = {
  months:
    'Janaayo Febraayo Maarso Abriil Maayo Juun Luulyo Agosto Sebtembar Oktoobar Noofeembar Diseembar'.split(
      ' ',
    ),
  days: ['Axad', 'Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimco', 'Sabti'],
  date: '{m} {d}, {y}',
  moment: '{w}, {date} ee {time}',
  halves: ['GH', 'GD'],
  and: ' iyo ',
  or: ' ama ',
};
