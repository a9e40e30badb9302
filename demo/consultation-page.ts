import {directionOf} from '../src/i18n/direction.js';
import {escape} from './escape.js';
import type {Both, Listed, Paged} from './listing.js';

/** A text of a consultation: in every language that it promises. */
type Texts = Both & Readonly<Partial<Record<'pl' | 'ur', string>>>;

export type Language = keyof Texts;

/** What the template reads of a definition. */
export interface Consultation {
  readonly id: string;
  readonly opens: string;
  readonly closes: string;
  readonly languages: readonly Language[];
  readonly title: Texts;
  readonly organisation: {readonly name: Texts; readonly contact: Texts};
}

/** The words around a form. Those in Polish and Urdu are drafts, as is what the consultation says in them. */
const words: Readonly<Record<Language, {skip: string; endonym: string; without: string}>> = {
  en: {
    skip: 'Skip to main content',
    endonym: 'English',
    without: 'To take part without this form, phone',
  },
  cy: {
    skip: 'Neidio i’r prif gynnwys',
    endonym: 'Cymraeg',
    without: 'I gymryd rhan heb y ffurflen hon, ffoniwch',
  },
  pl: {
    skip: 'Przejdź do głównej treści',
    endonym: 'Polski',
    without: 'Aby wziąć udział bez tego formularza, zadzwoń pod numer',
  },
  ur: {
    skip: 'مرکزی مواد پر جائیں',
    endonym: 'اردو',
    without: 'اس فارم کے بغیر حصہ لینے کے لیے اس نمبر پر فون کریں:',
  },
};

/** A language and the way it is written, as attributes. */
const attributesOf = (language: Language) => `lang="${language}" dir="${directionOf(language)}"`;

/** Where the page of a consultation is in a language. */
export const addressOf = (id: string, language: Language) => `/${language}/${id}.html`;

/** A link to the page of a consultation in another language, by the language’s own name. */
const linkTo = (id: string, language: Language) =>
  `<a href="${addressOf(id, language)}" ${attributesOf(language)} hreflang="${language}" rel="alternate">${words[language].endonym}</a>`;

const html = (body: string) =>
  new Response(body, {
    headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'},
  });

/** What people see who cannot have the form: the title and a phone number, in a language. */
function fallback({title, organisation}: Consultation, language: Language): string {
  const contact = organisation.contact[language]!;
  const [, number, link] = /\[([^\]]+)\]\((tel:[^)]+)\)/.exec(contact)!;
  return `<div ${attributesOf(language)}>
    <h1>${escape(title[language]!)}</h1>
    <p>${words[language].without} <a href="${escape(link!)}">${escape(number!)}</a>.</p>
  </div>`;
}

/** The page of a consultation in one of its languages: the same for all of them. */
export function consultationPage(
  {id, attributes = {}, script}: Paged,
  consultation: Consultation,
  language: Language,
): Response {
  const others = consultation.languages.filter((one) => one !== language);
  const title = escape(consultation.title[language]!);
  const organisation = escape(consultation.organisation.name[language]!);
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const alternates = others.map(
    (other) => `<link rel="alternate" hreflang="${other}" href="${addressOf(id, other)}">`,
  );
  return html(`<!doctype html>
<html ${attributesOf(language)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} - ${organisation}</title>
    <link rel="icon" href="/assets/dweud.svg" type="image/svg+xml">
    ${alternates.join('\n    ')}
    <link rel="stylesheet" href="/assets/demo.css">
  </head>
  <body>
    <a class="skip" href="#main">${words[language].skip}</a>
    <header class="demo-header">
      <a href="/" lang="cy" dir="ltr">Dweud</a>
      <span class="organisation">${organisation}</span>
      ${others.map((other) => linkTo(id, other)).join('\n      ')}
    </header>
    <main id="main" tabindex="-1">
      <p class="printed">${title}</p>
<!-- snippet -->
<script type="module" src="/dweud/dweud.js"></script>
<dweud-form src="/consultations/${id}.json" endpoint="/responses" heading-level="1"${more.join('')}>
  ${[language, ...others].map((one) => fallback(consultation, one)).join('\n  ')}
</dweud-form>${script ? `\n<script type="module" src="/assets/${script}"></script>` : ''}
<!-- /snippet -->
    </main>
  </body>
</html>
`);
}

const mark = '<!-- consultations -->';

/** The front page, with a link and a sentence for each consultation in both languages. */
export function frontPage(
  template: string,
  listed: readonly {readonly entry: Listed; readonly consultation: Consultation}[],
): Response {
  const link = ({entry, consultation}: (typeof listed)[number], language: keyof Both) =>
    `<div lang="${language}"><a href="${addressOf(entry.id, language)}" hreflang="${language}">${escape(consultation.title[language])}</a><p>${escape(entry.about[language])}</p></div>`;
  const items = listed.map((each) => `<li>${link(each, 'en')}${link(each, 'cy')}</li>`);
  return html(template.replace(mark, () => items.join('\n          ')));
}
