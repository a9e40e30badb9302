import {html} from 'lit';
import type {ContentBlock} from '../../definition/generated/types.js';
import type {View} from '../view.js';

/** Something to read. */
export const view: View<ContentBlock> = ({question, sayMarkdown}) =>
  html`<div class="content">${sayMarkdown(question.text)}</div>`;
