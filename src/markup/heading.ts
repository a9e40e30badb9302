import {html, nothing, type TemplateResult} from 'lit';

/** A heading of a level from 1 to 6; deeper ones stay at 6. Only a literal tag can be a heading in a template. */
export function heading(
  level: number,
  content: unknown,
  {id, focusable}: {id?: string; focusable?: boolean} = {},
): TemplateResult {
  const tabindex = focusable ? '-1' : nothing;
  const ref = id ?? nothing;
  switch (Math.min(Math.max(Math.trunc(level), 1), 6)) {
    case 1:
      return html`<h1 id=${ref} tabindex=${tabindex} class="heading">${content}</h1>`;
    case 2:
      return html`<h2 id=${ref} tabindex=${tabindex} class="heading">${content}</h2>`;
    case 3:
      return html`<h3 id=${ref} tabindex=${tabindex} class="heading">${content}</h3>`;
    case 4:
      return html`<h4 id=${ref} tabindex=${tabindex} class="heading">${content}</h4>`;
    case 5:
      return html`<h5 id=${ref} tabindex=${tabindex} class="heading">${content}</h5>`;
    default:
      return html`<h6 id=${ref} tabindex=${tabindex} class="heading">${content}</h6>`;
  }
}
