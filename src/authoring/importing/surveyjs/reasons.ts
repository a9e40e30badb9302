import type {Reasons} from '../reading.js';

const looks = 'The looks of a form are its page’s and its styles’.';
const program = 'This is for a program. Do it in the page around the form.';
const prefilled = 'A form begins empty. A page can hand answers to it (`answers`).';

/** Why a member of SurveyJS JSON is left. */
export const reasons: Reasons = {
  ...Object.fromEntries(
    'logo logoPosition logoWidth logoHeight logoFit width widthMode colCount showQuestionNumbers questionsOnPageMode showProgressBar progressBarType progressBarLocation headerView themeVariables titleLocation descriptionLocation questionTitleLocation startWithNewLine minWidth maxWidth size cols autoGrow indent state innerIndent showNavigationButtons showTitle showPageTitles fitToContainer displayMode rateType rateColorMode scaleColorMode alternateRows verticalAlign questionErrorLocation'
      .split(' ')
      .map((key) => [key, looks]),
  ),
  triggers: program,
  calculatedValues: program,
  navigateToUrl: program,
  cookieName: program,
  sendResultOnPageNext: program,
  defaultValue: prefilled,
  defaultValueExpression: prefilled,
  setValueExpression: prefilled,
  correctAnswer: 'A consultation has no right answers.',
  placeholder: 'Words inside a box go when somebody types. Put what matters into the hint.',
  placeHolder: 'Words inside a box go when somebody types. Put what matters into the hint.',
  enableIf: 'A question is shown or not (`showIf`); it is never greyed out.',
  requiredIf: 'A question is required or not. Ask two questions, each with its own `showIf`.',
  readOnly: 'Every question can be answered.',
  validators: 'Dweud has no such rule for an answer.',
  choicesByUrl: 'Options stand in the document. Write them there, or use `autocomplete`.',
  choicesFromQuestion: 'Write `optionsFrom` by hand.',
  maxTimeToFinish: 'Nobody is hurried.',
  timeLimit: 'Nobody is hurried.',
  mask: 'Dweud has no masks.',
  maskType: 'Dweud has no masks.',
  maskSettings: 'Dweud has no masks.',
};
