import {render, type TemplateResult} from 'lit';

let container: HTMLElement | undefined;

/** Renders a template into the page and gives back its first element, ready. Taken away after the test. */
export async function mount<E extends Element = HTMLElement>(template: TemplateResult): Promise<E> {
  container ??= document.body.appendChild(document.createElement('main'));
  render(template, container);
  const element = container.firstElementChild as (E & {updateComplete?: Promise<unknown>}) | null;
  if (!element) throw new Error('The template holds no element');
  await element.updateComplete;
  return element;
}

afterEach(() => {
  if (!container) return;
  render(null, container);
  container.remove();
  container = undefined;
});
