import {escape} from './escape.js';
import type {Both, Listed} from './listing.js';

/** What the template reads of a definition. */
export interface Consultation {
  readonly id: string;
  readonly opens: string;
  readonly closes: string;
  readonly title: Both;
  readonly organisation: {readonly name: Both; readonly contact: Both};
}

export type Language = keyof Both;

const words = {
  en: {
    skip: 'Skip to main content',
    other: 'cy',
    change: 'Cymraeg',
    without: 'To take part without this form, phone',
  },
  cy: {
    skip: 'Neidio i’r prif gynnwys',
    other: 'en',
    change: 'English',
    without: 'I gymryd rhan heb y ffurflen hon, ffoniwch',
  },
} as const;

/** Where the page of a consultation is in a language. */
export const addressOf = (id: string, language: Language) => `/${language}/${id}.html`;

const html = (body: string) =>
  new Response(body, {
    headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'},
  });

/** What people see who cannot have the form: the title and a phone number, in a language. */
function fallback({title, organisation}: Consultation, language: Language): string {
  const [, number, link] = /\[([^\]]+)\]\((tel:[^)]+)\)/.exec(organisation.contact[language])!;
  return `<div lang="${language}">
    <h1>${escape(title[language])}</h1>
    <p>${words[language].without} <a href="${escape(link!)}">${escape(number!)}</a>.</p>
  </div>`;
}

/** The page of a consultation in a language: the same for all of them. */
export function consultationPage(
  {id, attributes = {}, script}: Listed,
  consultation: Consultation,
  language: Language,
): Response {
  const {skip, other, change} = words[language];
  const title = escape(consultation.title[language]);
  const organisation = escape(consultation.organisation.name[language]);
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return html(`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} - ${organisation}</title>
    <link rel="icon" href="/assets/dweud.svg" type="image/svg+xml">
    <link rel="alternate" hreflang="${other}" href="${addressOf(id, other)}">
    <link rel="stylesheet" href="/assets/demo.css">
  </head>
  <body>
    <a class="skip" href="#main">${skip}</a>
    <header class="demo-header">
      <a href="/">Dweud</a>
      <span class="organisation">${organisation}</span>
      <a href="${addressOf(id, other)}" lang="${other}" hreflang="${other}" rel="alternate">${change}</a>
    </header>
    <main id="main" tabindex="-1">
      <p class="printed">${title}</p>
<!-- snippet -->
<script type="module" src="/dweud/dweud.js"></script>
<dweud-form src="/consultations/${id}.json" endpoint="/responses" heading-level="1"${more.join('')}>
  ${fallback(consultation, language)}
  ${fallback(consultation, other)}
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
  const link = ({entry, consultation}: (typeof listed)[number], language: Language) =>
    `<div lang="${language}"><a href="${addressOf(entry.id, language)}" hreflang="${language}">${escape(consultation.title[language])}</a><p>${escape(entry.about[language])}</p></div>`;
  const items = listed.map((each) => `<li>${link(each, 'en')}${link(each, 'cy')}</li>`);
  return html(template.replace(mark, () => items.join('\n          ')));
}
