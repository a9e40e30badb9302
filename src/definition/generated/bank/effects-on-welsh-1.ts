// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Effects on the Welsh language', cy: 'Effeithiau ar y Gymraeg'},
  questions: [
    {
      name: 'welsh_effects',
      type: 'textarea',
      maxLength: 2000,
      label: {
        en: 'What effects do you think our proposals would be likely to have on opportunities to use Welsh, and on treating Welsh no less favourably than English?',
        cy: 'Pa effeithiau, yn eich barn chi, y byddai ein cynigion yn debygol o’u cael ar gyfleoedd i ddefnyddio’r Gymraeg, ac ar beidio â thrin y Gymraeg yn llai ffafriol na’r Saesneg?',
      },
      hint: {
        en: 'Do not include names or anything that could identify you or anyone else',
        cy: 'Peidiwch â chynnwys enwau na dim byd a allai ddangos pwy ydych chi neu unrhyw un arall',
      },
      errors: {
        maxLength: {
          en: 'Your answer about the effects on the Welsh language must be 2,000 characters or less',
          cy: 'Rhaid i’ch ateb am yr effeithiau ar y Gymraeg fod yn 2,000 nod neu lai',
        },
      },
    },
    {
      name: 'welsh_changes',
      type: 'textarea',
      maxLength: 2000,
      label: {
        en: 'How could positive effects on the Welsh language be increased, and negative effects reduced?',
        cy: 'Sut y gellid cynyddu effeithiau cadarnhaol ar y Gymraeg, a lleihau effeithiau negyddol?',
      },
      hint: {
        en: 'Do not include names or anything that could identify you or anyone else',
        cy: 'Peidiwch â chynnwys enwau na dim byd a allai ddangos pwy ydych chi neu unrhyw un arall',
      },
      errors: {
        maxLength: {
          en: 'Your answer about increasing or reducing effects must be 2,000 characters or less',
          cy: 'Rhaid i’ch ateb am gynyddu neu leihau effeithiau fod yn 2,000 nod neu lai',
        },
      },
    },
  ],
};
