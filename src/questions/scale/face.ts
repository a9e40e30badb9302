import {html, type TemplateResult} from 'lit';

/**
 * A drawn face in the colour of the text, which forced colours reach too. `mood` is from -1 (sad) to 1 (happy).
 * Decoration: it is hidden from who cannot see it.
 */
export function face(mood: number): TemplateResult {
  const mouth = `M10 ${(21 - mood * 1.5).toFixed(1)}Q16 ${(21 + mood * 6).toFixed(1)} 22 ${(21 - mood * 1.5).toFixed(1)}`;
  return html`<svg class="scale-face" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="14.5" />
    <circle class="eye" cx="11" cy="12.5" r="1.9" />
    <circle class="eye" cx="21" cy="12.5" r="1.9" />
    <path d=${mouth} />
  </svg>`;
}
