// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Staying in touch', cy: 'Cadw mewn cysylltiad'},
  intro: {
    en: 'Contact details leave this form separately from your answers. Nobody can tell from them which answers are yours.',
    cy: 'Mae manylion cyswllt yn gadael y ffurflen hon ar wahân i’ch atebion. Ni all neb weld ohonynt pa atebion sy’n eiddo i chi.',
  },
  questions: [
    {
      name: 'results_consent',
      type: 'consent',
      separate: true,
      label: {en: 'Results of this consultation', cy: 'Canlyniadau’r ymgynghoriad hwn'},
      hint: {
        en: 'We delete your contact details when we have told you. You can withdraw your consent before that by contacting us',
        cy: 'Byddwn yn dileu eich manylion cyswllt ar ôl rhoi gwybod i chi. Gallwch dynnu eich caniatâd yn ôl cyn hynny drwy gysylltu â ni',
      },
      text: {
        en: 'I agree that you use my contact details to tell me the results of this consultation.',
        cy: 'Rwy’n cytuno i chi ddefnyddio fy manylion cyswllt i roi gwybod i mi am ganlyniadau’r ymgynghoriad hwn.',
      },
    },
    {
      name: 'results_contact',
      type: 'contact',
      separate: true,
      consent: 'results_consent',
      fields: ['name', 'email', 'phone'],
      label: {
        en: 'How can we tell you the results?',
        cy: 'Sut gallwn ni roi gwybod i chi am y canlyniadau?',
      },
      hint: {
        en: 'An email address or a phone number is enough',
        cy: 'Mae cyfeiriad e-bost neu rif ffôn yn ddigon',
      },
      errors: {
        contactReach: {
          en: 'Enter an email address or a phone number',
          cy: 'Rhowch gyfeiriad e-bost neu rif ffôn',
        },
      },
    },
  ],
};
