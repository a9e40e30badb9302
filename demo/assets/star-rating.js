// A question type of the page's own: stars, over native radios. The receiver has the same model; see docs/embedding.md.
import {model, schema} from './star-rating-model.js';

/** Makes the type from what `dweud` exports. */
export function starRating({css, fieldset, html, nothing}) {
  const view = (field) => {
    const {ids, question, typed, language, error, answerWith} = field;
    const stars = Array.from({length: question.max ?? 5}, (_, index) => index + 1);
    return fieldset(
      field,
      html`<div class="stars">
        ${stars.map(
          (star, index) =>
            html`<span class=${star <= typed ? 'star lit' : 'star'}>
              <input
                type="radio"
                id=${ids.option(index)}
                name=${ids.control}
                value=${star}
                aria-describedby=${index === 0 && error ? ids.error : nothing}
                .checked=${typed === star}
                @change=${() => answerWith(star)}
              /><label for=${ids.option(index)}
                ><span class="visually-hidden">${model.words(star, language)}</span></label
              >
            </span>`,
        )}
      </div>`,
      {radiogroup: true},
    );
  };
  const styles = css`
    .stars {
      display: flex;
      flex-wrap: wrap;
    }
    .star {
      position: relative;
      inline-size: 2.75em;
      block-size: 2.75em;
    }
    .star input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      appearance: none;
      /* Forced colours draw it. */
      border: 2px solid transparent;
      cursor: pointer;
    }
    .star label::before {
      content: '☆';
      font-size: 2em;
      line-height: 1.375;
      pointer-events: none;
    }
    .star.lit label::before {
      content: '★';
    }
  `;
  return {model, schema, view, styles};
}
