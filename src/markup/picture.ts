import {html, nothing} from 'lit';
import type {Image} from '../definition/generated/types.js';
import type {Field} from './field.js';

/** The picture of an option that has one, with what it shows in words. */
export const picture = ({words}: Pick<Field, 'words'>, image: Image | undefined): unknown =>
  image
    ? html`<div class="option-image"><img src=${image.src} alt=${words(image.alt).text} /></div>`
    : nothing;
