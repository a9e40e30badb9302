// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'You and the area', cy: 'Chi a’r ardal'},
  questions: [
    {
      name: 'area_connection',
      type: 'checkboxes',
      required: true,
      label: {
        en: 'What is your connection with the area that this consultation is about?',
        cy: 'Beth yw eich cysylltiad â’r ardal y mae’r ymgynghoriad hwn yn ymwneud â hi?',
      },
      hint: {
        en: 'Select all that apply, so that we can compare the views of people who live, work and study there',
        cy: 'Dewiswch bob un sy’n berthnasol, er mwyn i ni gymharu barn pobl sy’n byw, yn gweithio ac yn astudio yno',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'live', label: {en: 'I live in it', cy: 'Rwy’n byw ynddi'}},
        {
          value: 'work',
          label: {en: 'I work or volunteer in it', cy: 'Rwy’n gweithio neu’n gwirfoddoli ynddi'},
        },
        {value: 'study', label: {en: 'I study in it', cy: 'Rwy’n astudio ynddi'}},
        {value: 'business', label: {en: 'I run a business in it', cy: 'Rwy’n rhedeg busnes ynddi'}},
        {value: 'visit', label: {en: 'I visit it', cy: 'Rwy’n ymweld â hi'}},
        {value: 'none', label: {en: 'None of these', cy: 'Dim un o’r rhain'}, exclusive: true},
      ],
      errors: {
        required: {
          en: 'Select your connection with the area, or “None of these”',
          cy: 'Dewiswch eich cysylltiad â’r ardal, neu “Dim un o’r rhain”',
        },
      },
    },
  ],
};
