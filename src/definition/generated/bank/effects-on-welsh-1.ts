// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Effects on the Welsh language', cy: 'Effeithiau ar y Gymraeg'},
  questions: [
    {
      name: 'welsh_effects',
      type: 'textarea',
      maxLength: 2000,
      label: {
        en: 'What effects do you think our proposals would have on opportunities for people to use Welsh, and on treating the Welsh language no less favourably than English?',
        cy: 'Pa effeithiau, yn eich barn chi, y byddai ein cynigion yn eu cael ar gyfleoedd i bobl ddefnyddio’r Gymraeg ac ar beidio â thrin y Gymraeg yn llai ffafriol na’r Saesneg?',
      },
      hint: {
        en: 'Tell us about positive and negative effects. Do not include names or anything that could identify you or anyone else',
        cy: 'Soniwch am effeithiau cadarnhaol a negyddol. Peidiwch â chynnwys enwau na dim byd a allai ddangos pwy ydych chi neu unrhyw un arall',
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
        en: 'How could our proposals be changed to increase positive effects, and to avoid or reduce negative effects, on opportunities for people to use Welsh and on treating the Welsh language no less favourably than English?',
        cy: 'Sut y gallai ein cynigion gael eu haddasu er mwyn cynyddu effeithiau cadarnhaol, ac osgoi neu leihau effeithiau negyddol, ar gyfleoedd i bobl ddefnyddio’r Gymraeg ac ar beidio â thrin y Gymraeg yn llai ffafriol na’r Saesneg?',
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
