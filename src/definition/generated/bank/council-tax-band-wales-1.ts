// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Your council tax band', cy: 'Eich band treth gyngor'},
  questions: [
    {
      name: 'council_tax_band',
      type: 'select',
      label: {
        en: 'Which council tax band is your home in?',
        cy: 'Ym mha fand treth gyngor mae eich cartref?',
      },
      hint: {
        en: 'It is on your council tax bill. We ask so that we can compare the views of people in different bands',
        cy: 'Mae ar eich bil treth gyngor. Rydym yn gofyn er mwyn cymharu barn pobl mewn gwahanol fandiau',
      },
      options: [
        {value: 'A', label: {en: 'Band A', cy: 'Band A'}},
        {value: 'B', label: {en: 'Band B', cy: 'Band B'}},
        {value: 'C', label: {en: 'Band C', cy: 'Band C'}},
        {value: 'D', label: {en: 'Band D', cy: 'Band D'}},
        {value: 'E', label: {en: 'Band E', cy: 'Band E'}},
        {value: 'F', label: {en: 'Band F', cy: 'Band F'}},
        {value: 'G', label: {en: 'Band G', cy: 'Band G'}},
        {value: 'H', label: {en: 'Band H', cy: 'Band H'}},
        {value: 'I', label: {en: 'Band I', cy: 'Band I'}},
        {
          value: 'not_billed',
          label: {
            en: 'Nobody in my home pays council tax',
            cy: 'Nid oes neb yn fy nghartref yn talu treth gyngor',
          },
        },
        {value: 'dont_know', label: {en: 'Don’t know', cy: 'Ddim yn gwybod'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
  ],
};
