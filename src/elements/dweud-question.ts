import {html, LitElement, nothing, type PropertyValues} from 'lit';
import type {Problem} from '../engine/answers.js';
import type {PlannedQuestion} from '../engine/plan.js';
import type {Field} from '../markup/field.js';
import type {Scope} from './scope.js';

const none: readonly Problem[] = [];

const inner: Field['inner'] = (kind, planned, scope, problems) =>
  html`<dweud-question
    class=${kind}
    .scope=${scope}
    .planned=${planned}
    .problems=${problems}
  ></dweud-question>`;

/**
 * One question. It renders into its parent's tree, so that labels and descriptions resolve, and is drawn again only
 * when its own answer, its place on the route, its problem or the language changes.
 *
 * @internal
 */
export class DweudQuestion extends LitElement {
  static override properties = {
    scope: {attribute: false},
    planned: {attribute: false},
    problems: {
      attribute: false,
      hasChanged: (now: readonly Problem[], before: readonly Problem[] = none) =>
        now.length + before.length > 0,
    },
    isHeading: {attribute: false},
  };

  declare scope: Scope;
  declare planned: PlannedQuestion;
  /** Its own problem and those of the questions nested in it. */
  declare problems: readonly Problem[];
  /** Whether its label is the heading of the step. */
  declare isHeading: boolean;
  #stop: (() => void) | undefined;
  #wasOn: boolean | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.#listen();
    // Out of the page it heard of nothing.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  #listen(): void {
    this.#stop?.();
    this.#stop = this.scope.session.subscribe(this.planned.name, () => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scope') || changed.has('planned')) this.#listen();
    const isOn = this.scope.session.isOn(this.planned);
    this.hidden = !isOn;
    if (isOn && this.#wasOn === false) this.scope.actions.announce(this.scope.messages.revealed);
    this.#wasOn = isOn;
  }

  #field(): Field {
    const {scope, planned} = this;
    const problem = this.problems.find(({question}) => question === planned.name);
    const {session, messages, language} = scope;
    const asked = session.asked(planned);
    return {
      question: session.plan.adapting?.ordered(asked, scope) ?? asked,
      ids: scope.idsOf(planned.name),
      scope,
      messages,
      rich: scope.rich,
      language,
      response: session,
      // As it is when a view asks: whoever fills in several boxes at once does not wait for each to be drawn.
      get typed() {
        return session.typed(planned.name);
      },
      error: problem && scope.fault(problem),
      fault: problem?.params,
      headingLevel: this.isHeading ? scope.headingLevel : undefined,
      words: scope.words,
      say: scope.say,
      sayMarkdown: scope.sayMarkdown,
      answerWith: (typed) => session.answer(planned.name, typed),
      inner,
      nested: (value) => {
        const children = planned.children.filter(({when}) => when === value);
        return children[0] && children.map((child) => inner('nested', child, scope, this.problems));
      },
      get services() {
        return scope.services;
      },
      announce: scope.actions.announce,
    };
  }

  protected override render(): unknown {
    const view = this.hidden ? undefined : this.scope.parts.view(this.planned.question.type);
    return view ? view(this.#field()) : nothing;
  }
}
