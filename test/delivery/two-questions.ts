/** A consultation that is quickly answered, without a closing time. */
export const twoQuestions = {
  id: 'two-questions',
  version: '1',
  languages: ['en', 'cy'],
  title: {en: 'Buses', cy: 'Bysiau'},
  pages: [
    {
      id: 'buses',
      title: {en: 'Buses', cy: 'Bysiau'},
      questions: [
        {
          name: 'rides',
          type: 'radios',
          label: {en: 'Do you take the bus?', cy: 'Ydych chi’n mynd ar y bws?'},
          required: true,
          options: [
            {value: 'yes', label: {en: 'Yes', cy: 'Ydw'}},
            {value: 'no', label: {en: 'No', cy: 'Nac ydw'}},
          ],
        },
        {name: 'why', type: 'textarea', label: {en: 'Why?', cy: 'Pam?'}},
      ],
    },
  ],
};
