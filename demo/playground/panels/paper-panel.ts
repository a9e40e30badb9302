import {asHtml} from '../../../src/authoring/paper/as-html.js';
import {paperOf} from '../../../src/authoring/paper/paper-of.js';
import {printedHash} from '../../../src/engine/printed-hash.js';
import type {Read} from '../document-in.js';
import {languageName} from '../language-name.js';
import {policy} from '../policy.js';

/** What a paper is made with, as the person has chosen it. */
interface Choices {
  readonly language: HTMLSelectElement;
  readonly large: HTMLInputElement;
  readonly bilingual: HTMLInputElement;
}

/** The paper version of a document, as `dweud print` writes it. */
export class PaperPanel {
  readonly #choices: Choices;
  readonly #sheets: ShadowRoot;
  /** The newest that was asked for: an older one that comes later is not shown. */
  #number = 0;
  /** The whole document as HTML. */
  html = '';

  constructor(sheets: HTMLElement, choices: Choices) {
    this.#choices = choices;
    this.#sheets = sheets.attachShadow({mode: 'open'});
  }

  /** Rejects with a sentence where the paper cannot be made. */
  async show({plan, languages}: Read): Promise<void> {
    const number = ++this.#number;
    const {language, large, bilingual} = this.#choices;
    if ([...language.options].map(({value}) => value).join() !== languages.join())
      language.replaceChildren(...languages.map((tag) => new Option(languageName(tag), tag)));
    bilingual.disabled = languages.length < 2;
    const paper = await paperOf(plan(), {
      language: language.value,
      large: large.checked,
      bilingual: bilingual.checked && !bilingual.disabled,
      hash: printedHash(plan().definition),
      returnTo: undefined,
    });
    if (number !== this.#number) return;
    this.html = asHtml(paper);
    this.#draw(this.html);
  }

  /** Draws it in a shadow root: its style sheet would meet the page’s, and a policy would refuse it as an element. */
  #draw(html: string): void {
    const [whole = '', css = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    const page = new DOMParser().parseFromString(policy.html(html.replace(whole, '')), 'text/html');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css.replace(/^html \{/m, ':host {').replace(/\bbody \{/g, '.body {'));
    const body = document.createElement('div');
    body.className = 'body';
    body.lang = page.documentElement.lang;
    body.dir = page.documentElement.dir;
    body.append(...page.body.childNodes);
    // The page around it has a main part of its own.
    for (const main of body.querySelectorAll('main')) main.replaceWith(...main.childNodes);
    this.#sheets.adoptedStyleSheets = [sheet];
    this.#sheets.replaceChildren(body);
  }
}
