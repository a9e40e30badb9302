import type {LitElement} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ChildPart} from 'lit/directive.js';
import type {Band} from './costs.js';

/** A band that a person has picked, that they do not know it, or neither yet. */
export type Picked = Band | 'unknown' | undefined;

/** The band of one person, for every question of their form that shows costs. */
interface Person {
  band: Picked;
  readonly questions: Set<LitElement>;
}

// By session, and nowhere else: it is no answer, no draft and no event, and gone with the page.
const people = new WeakMap<object, Person>();

function personOf(session: object): Person {
  let person = people.get(session);
  if (!person) people.set(session, (person = {band: undefined, questions: new Set()}));
  return person;
}

type Draw = (band: Picked, pick: (band: Picked) => void) => unknown;

/** The question that is drawn, as far as it matters here. */
interface Host extends LitElement {
  readonly scope: {readonly session: object};
}

class BandPicked extends AsyncDirective {
  #question: Host | undefined;
  #person: Person | undefined;

  render(_draw: Draw): unknown {
    return undefined;
  }

  override update(part: ChildPart, [draw]: [Draw]): unknown {
    this.#question ??= part.options!.host as unknown as Host;
    const person = personOf(this.#question.scope.session);
    if (person !== this.#person) this.#leave();
    this.#person = person;
    person.questions.add(this.#question);
    return draw(person.band, (band) => {
      person.band = band;
      for (const question of person.questions) question.requestUpdate();
    });
  }

  #leave(): void {
    if (this.#question) this.#person?.questions.delete(this.#question);
  }

  protected override disconnected(): void {
    this.#leave();
  }

  protected override reconnected(): void {
    this.#person!.questions.add(this.#question!);
    this.#question!.requestUpdate();
  }
}

/** Draws with the band that the person has picked anywhere in the form, again whenever they pick another. */
export const bandPicked = directive(BandPicked);
