// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Experience of crime', cy: 'Profiad o droseddau'},
  intro: {
    en: 'You do not have to answer. If you would rather not think about it now, go on to the next page.',
    cy: 'Nid oes rhaid i chi ateb. Os byddai’n well gennych beidio â meddwl am hyn nawr, ewch ymlaen i’r dudalen nesaf.',
  },
  personal: true,
  questions: [
    {
      name: 'victim',
      type: 'radios',
      label: {
        en: 'Have you been a victim of crime in the last 12 months?',
        cy: 'Ydych chi wedi dioddef trosedd yn ystod y 12 mis diwethaf?',
      },
      hint: {
        en: 'We ask so that we can see the views of victims of crime separately',
        cy: 'Rydym yn gofyn er mwyn gweld barn dioddefwyr troseddau ar wahân',
      },
      options: [
        {
          value: 'yes',
          label: {en: 'Yes', cy: 'Ydw'},
          followUp: {
            name: 'victim_reported',
            type: 'select',
            label: {en: 'Did you tell the police?', cy: 'Wnaethoch chi ddweud wrth yr heddlu?'},
            options: [
              {value: 'always', label: {en: 'Yes, every time', cy: 'Do, bob tro'}},
              {
                value: 'sometimes',
                label: {en: 'Yes, but not every time', cy: 'Do, ond nid bob tro'},
              },
              {value: 'no', label: {en: 'No', cy: 'Naddo'}},
              {
                value: 'prefer_not',
                label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
              },
            ],
          },
        },
        {value: 'no', label: {en: 'No', cy: 'Nac ydw'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
  ],
};
