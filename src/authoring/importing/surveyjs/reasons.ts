import type {Loss} from '../left.js';
import type {Reasons} from '../reading.js';

const answers = (why: string) => ({loses: 'answers' as Loss, why});
const condition = (why: string) => ({loses: 'condition' as Loss, why});
const words = (why: string) => ({loses: 'words' as Loss, why});
const looks = 'The looks of a form are its page’s and its styles’.';
const program = 'This is for a program. Do it in the page around the form.';
const prefilled = answers('A form begins empty. A page can hand answers to it (`answers`).');
const inBox = words('Words inside a box go when somebody types. Put what matters into the hint.');

/** Why a member of SurveyJS JSON is left. */
export const reasons: Reasons = {
  ...Object.fromEntries(
    'logo logoPosition logoWidth logoHeight logoFit width widthMode colCount showQuestionNumbers questionsOnPageMode showProgressBar progressBarType progressBarLocation headerView themeVariables titleLocation descriptionLocation questionTitleLocation startWithNewLine minWidth maxWidth size cols autoGrow indent state innerIndent showNavigationButtons showTitle showPageTitles fitToContainer displayMode rateType rateColorMode scaleColorMode alternateRows verticalAlign questionErrorLocation'
      .split(' ')
      .map((key) => [key, looks]),
  ),
  triggers: condition(program),
  calculatedValues: condition('Write each as a `calculated` question.'),
  navigateToUrl: program,
  cookieName: program,
  sendResultOnPageNext: program,
  defaultValue: prefilled,
  defaultValueExpression: prefilled,
  setValueExpression: prefilled,
  correctAnswer: 'A consultation has no right answers.',
  placeholder: inBox,
  placeHolder: inBox,
  enableIf: condition('A question is shown or not (`showIf`); it is never greyed out.'),
  requiredIf: answers(
    'A question is required or not. Ask two questions, each with its own `showIf`.',
  ),
  readOnly: 'Every question can be answered.',
  validators: answers('Dweud has no such rule for an answer.'),
  choicesByUrl: answers('Options stand in the document. Write them there, or use `autocomplete`.'),
  choicesFromQuestion: answers('Write `optionsFrom` by hand.'),
  maxTimeToFinish: 'Nobody is hurried.',
  timeLimit: 'Nobody is hurried.',
  mask: 'Dweud has no masks.',
  maskType: 'Dweud has no masks.',
  maskSettings: 'Dweud has no masks.',
};
