// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'About your answer', cy: 'Am eich ateb'},
  exitIf: {answering_as: 'under_16'},
  exit: {
    title: {
      en: 'This form is for people who are 16 or over',
      cy: 'Mae’r ffurflen hon i bobl sy’n 16 oed neu’n hŷn',
    },
    text: {
      en: 'Your views count just as much. Contact us, or ask a parent, a carer or a teacher to do so, and we will tell you how young people can take part. Nothing has been sent.',
      cy: 'Mae eich barn chi’r un mor bwysig. Cysylltwch â ni, neu gofynnwch i riant, gofalwr neu athro wneud hynny, a byddwn yn dweud wrthych sut y gall pobl ifanc gymryd rhan. Nid oes dim wedi’i anfon.',
    },
  },
  questions: [
    {
      name: 'answering_as',
      type: 'radios',
      required: true,
      label: {en: 'Who are you answering for?', cy: 'Ar ran pwy rydych chi’n ateb?'},
      divider: {en: 'or', cy: 'neu'},
      options: [
        {
          value: 'myself',
          label: {en: 'For myself', cy: 'Ar fy rhan fy hun'},
          hint: {en: 'You are 16 or over', cy: 'Rydych chi’n 16 oed neu’n hŷn'},
        },
        {
          value: 'organisation',
          label: {en: 'For an organisation or a business', cy: 'Ar ran sefydliad neu fusnes'},
          hint: {
            en: 'For example a charity, a school or a community council',
            cy: 'Er enghraifft elusen, ysgol neu gyngor cymuned',
          },
        },
        {
          value: 'someone_else',
          label: {en: 'For someone else', cy: 'Ar ran rhywun arall'},
          hint: {
            en: 'They are 16 or over and have asked you to give their views',
            cy: 'Mae’r person yn 16 oed neu’n hŷn ac wedi gofyn i chi roi ei farn',
          },
        },
        {
          value: 'under_16',
          label: {en: 'I am under 16', cy: 'Rwyf o dan 16 oed'},
          hint: {
            en: 'There is another way for you to take part',
            cy: 'Mae ffordd arall i chi gymryd rhan',
          },
        },
      ],
      errors: {
        required: {
          en: 'Select who you are answering for',
          cy: 'Dewiswch ar ran pwy rydych chi’n ateb',
        },
      },
    },
    {
      name: 'organisation_name',
      type: 'text',
      required: true,
      showIf: {answering_as: 'organisation'},
      label: {
        en: 'What is the name of the organisation or business?',
        cy: 'Beth yw enw’r sefydliad neu’r busnes?',
      },
      hint: {
        en: 'We ask so that our report can list the organisations that responded',
        cy: 'Rydym yn gofyn er mwyn i’n hadroddiad restru’r sefydliadau a ymatebodd',
      },
      maxLength: 200,
      autocomplete: 'organization',
      spellcheck: false,
      errors: {
        required: {
          en: 'Enter the name of the organisation or business',
          cy: 'Rhowch enw’r sefydliad neu’r busnes',
        },
        maxLength: {
          en: 'The name must be 200 characters or less',
          cy: 'Rhaid i’r enw fod yn 200 nod neu lai',
        },
      },
    },
    {
      name: 'proxy_reason',
      type: 'radios',
      showIf: {answering_as: 'someone_else'},
      label: {
        en: 'Why are you answering for them?',
        cy: 'Pam rydych chi’n ateb ar ran y person hwn?',
      },
      hint: {
        en: 'We ask so that we can make it easier for everybody to take part',
        cy: 'Rydym yn gofyn er mwyn ei gwneud yn haws i bawb gymryd rhan',
      },
      options: [
        {
          value: 'asked',
          label: {
            en: 'They asked me to write down what they say',
            cy: 'Mae’r person wedi gofyn i mi ysgrifennu ei eiriau',
          },
        },
        {
          value: 'online',
          label: {
            en: 'They do not use the internet',
            cy: 'Nid yw’r person yn defnyddio’r rhyngrwyd',
          },
        },
        {
          value: 'care',
          label: {
            en: 'I care for them or support them',
            cy: 'Rwy’n gofalu am y person neu’n ei gefnogi',
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
  ],
};
