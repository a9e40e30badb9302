import type {LitElement} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ChildPart} from 'lit/directive.js';

/** The narrowest question that a table is drawn in, in its own em: a page of about 640 pixels (CX-03). */
const least = 36;

type Layout = () => unknown;

/**
 * Draws the first of several layouts that fits the room of its question. All but the last are tables, which need room
 * for the longest word of each head. Whoever is in a control when the layout changes is in it afterwards, at the same
 * place on the screen.
 */
class ByRoom extends AsyncDirective {
  #question: LitElement | undefined;
  #frame!: Element;
  #layouts: readonly Layout[] = [];
  #content: string | undefined;
  /** Which layout is drawn. */
  #at = 0;
  /** For each table that was found too wide, a width in pixels that is too little for it. */
  #tooLittle: number[] = [];
  // A frame later: what an observer changes of what it observes is an error of the page.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));

  render(_layouts: readonly Layout[], _content: string): unknown {
    return undefined;
  }

  override update(
    part: ChildPart,
    [layouts, content]: [layouts: readonly Layout[], content: string],
  ): unknown {
    this.#layouts = layouts;
    if (!this.#question) {
      this.#question = part.options!.host as LitElement;
      this.#frame = part.parentNode as Element;
      this.#observer.observe(this.#question);
    }
    if (content !== this.#content) {
      this.#content = content;
      this.#tooLittle = [];
      this.#at = this.#frame.firstElementChild ? this.#fitting() : this.#likely();
      // Once it is in the page, and before it is painted.
      queueMicrotask(() => this.#look());
    }
    return layouts[this.#at]!();
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
  }

  protected override reconnected(): void {
    this.#observer.observe(this.#question!);
  }

  get #width(): number {
    // Of the whole question: an error takes some of the room in it, and should not change the layout.
    return this.#question!.getBoundingClientRect().width;
  }

  /** The first layout that fits, as far as is known. */
  #fitting(): number {
    const last = this.#layouts.length - 1;
    const width = this.#width;
    if (width < least * parseFloat(getComputedStyle(this.#question!).fontSize)) return last;
    const first = this.#layouts.findIndex((_, at) => width >= (this.#tooLittle[at] ?? 0));
    return first < 0 ? last : first;
  }

  /** The layout that the window has room for: measuring what is half drawn would make the browser lay it out twice. */
  #likely(): number {
    return innerWidth < least * 16 ? this.#layouts.length - 1 : 0;
  }

  /** How many pixels the words of the table's heads stand out of them. */
  #lack(): number {
    const heads = this.#frame.querySelectorAll('th > div');
    return Math.max(0, ...[...heads].map((head) => head.scrollWidth - head.clientWidth));
  }

  #look(): void {
    for (let isRight = false; !isRight;) {
      // Where nobody sees it, there is no room to speak of.
      if (!this.isConnected || !this.#width) return;
      const lack = this.#at < this.#layouts.length - 1 ? this.#lack() : 0;
      if (lack > 0) this.#tooLittle[this.#at] = this.#width + lack;
      const fitting = this.#fitting();
      isRight = fitting === this.#at;
      if (!isRight) this.#change(fitting);
    }
  }

  #change(at: number): void {
    const root = this.#frame.getRootNode() as ShadowRoot;
    const active = root.activeElement;
    const before = active && this.#frame.contains(active) ? active : undefined;
    const top = before?.getBoundingClientRect().top;
    this.#at = at;
    this.setValue(this.#layouts[at]!());
    const after = before && root.getElementById(before.id);
    if (!after || top === undefined) return;
    after.focus({preventScroll: true});
    scrollBy({top: after.getBoundingClientRect().top - top, behavior: 'instant'});
  }
}

/**
 * What the first layout that fits gives, alone in its parent element: tables, the one that needs most room first, and
 * last what fits everywhere. `content` names what stands in the tables: when it changes, the room is measured anew.
 */
export const byRoom = directive(ByRoom);
