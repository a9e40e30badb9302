import {html} from 'lit';
import {directionOf} from '../../i18n/direction.js';
import type {KeyingWords} from '../../i18n/load-keying.js';
import type {Scope} from '../scope.js';

/** What the staff are told, in a language that they have: the one of the form, or else English. */
export const inOwn = ({spoken}: Scope, {language}: KeyingWords, content: unknown): unknown =>
  language === spoken ? content : html`<div lang=${language} dir="ltr">${content}</div>`;

/** What the form or its author says, among what the staff are told. */
export const inForm = ({spoken}: Scope, {language}: KeyingWords, content: unknown): unknown =>
  language === spoken
    ? content
    : html`<span lang=${spoken} dir=${directionOf(spoken)}>${content}</span>`;
