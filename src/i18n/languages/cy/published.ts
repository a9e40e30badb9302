import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const formsRunner = 'alphagov/forms-runner@40b70b4 config/locales/cy.yml';
const ons =
  'ONSdigital/eq-questionnaire-runner@771844c app/translations/cy/LC_MESSAGES/messages.po';
const powers = 'ministryofjustice/opg-modernising-lpa@15df658 lang/cy.json';

const publishing = 'alphagov/govuk_publishing_components@c451fbe config/locales/cy.yml';

/**
 * Which of the Welsh words are published. That somebody else has published them is evidence, and no sign-off for this use.
 */
export const published: Published<Words> = {
  languages: `${powers}: Iaith`,
  startNow: `${powers}: Dechrau nawr`,
  continue: `${formsRunner}: Parhau`,
  back: `${formsRunner}: Yn ôl`,
  optional: `${formsRunner}: (dewisol)`,
  optionalMark: `${formsRunner}: (dewisol)`,
  error: `${formsRunner}: Gwall:`,
  problemTitle: `${formsRunner}: Mae problem`,
  chooseOne: `${ons}: Dewiswch ateb`,
  progress:
    'hmrc/play-frontend-hmrc@dc46eb1 play-frontend-hmrc-play-30/src/main/resources/messages.cy: Tudalen … o …',
  day: `${formsRunner}: Diwrnod`,
  month: `${formsRunner}: Mis`,
  year: `${formsRunner}: Blwyddyn`,
  contact: `${ons}: Cysylltu â ni`,
  checkTitle:
    'hmcts/pcs-frontend@fa78dce src/main/assets/locales/cy/makeAnApplication/checkYourAnswers.json: Gwirio eich atebion',
  change: `${formsRunner}: Newid`,
  noAnswer: `${ons}: Dim ateb wedi’i roi`,
  whatNext: `${formsRunner}: Beth sy’n digwydd nesaf`,
  earlyTitle:
    'alphagov/government-frontend@241f3f0 config/locales/cy.yml: Nid yw’r ymgynghoriad hwn wedi agor eto',
  closedTitle:
    'alphagov/government-frontend@241f3f0 config/locales/cy.yml: Mae’r ymgynghoriad hwn wedi dod i ben',
  faults: {
    required: `${ons}: Rhowch ateb`,
    minItems: `${ons}: Dewiswch o leiaf un ateb`,
    email: `${formsRunner}: Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com`,
    tel: `${formsRunner}: Rhowch rif ffôn…`,
    notNumber: `${formsRunner}: Rhowch rif…`,
    notWhole: `${formsRunner}: Rhowch rif cyfan…`,
    dateParts: `${powers}: Rhaid i’r dyddiad gynnwys …`,
    realDate: `${formsRunner}: Rhowch ddyddiad gwirioneddol`,
    yearDigits: `${formsRunner}: Rhaid i’r flwyddyn gynnwys 4 rhif`,
    fileEmpty: `${formsRunner}: Mae’r ffeil a ddewiswyd yn wag`,
    fileTooLarge: `${formsRunner}: Rhaid i’r ffeil a ddewiswyd fod yn llai na …MB`,
    fileFailed: `${formsRunner}: Doedd dim modd uwchlwytho’r ffeil a ddewiswyd … rhowch gynnig arall arni`,
  },
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  charactersAllowed: `${publishing}: Gallwch roi hyd at … o nodau`,
  charactersLeft: `${ons}: Mae gennych chi … o nodau ar ôl`,
  charactersOver: `${ons}: … o nodau yn ormod`,
  wordsOver: 'hmrc/hmrc-frontend@e32e03c src/components/character-count: … o eiriau yn ormod',
  listHelp: `${ons}: Defnyddiwch y bysellau i fyny ac i lawr i edrych drwy’r awgrymiadau … i ddewis awgrym. Gall defnyddwyr dyfeisiau cyffwrdd symud o gwmpas drwy gyffwrdd neu sweipio.`,
  resultsAvailable:
    'alphagov/forms-runner@40b70b4 config/locales/cy.yml: Mae … o ganlyniadau ar gael',
  noResults: `${ons}: Heb ganfod unrhyw ganlyniadau`,
  highlighted:
    'hmrc/hmrc-frontend@06e508c src/components/accessible-autocomplete/accessible-autocomplete.js: Mae … wedi’i amlygu',
  chosen: `${ons}: Rydych chi wedi dewis: …`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  endonym: `${powers}: Cymraeg`,
  switchTo:
    'hmrc/hmrc-frontend@e32e03c src/components/service-navigation-language-select: Newid yr iaith i’r Gymraeg',
};
