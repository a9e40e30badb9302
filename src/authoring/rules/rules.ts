import {apostrophe} from './apostrophe.js';
import {conditionAlways} from './condition-always.js';
import {conditionNever} from './condition-never.js';
import {conditionUndecided} from './condition-undecided.js';
import {deadEnd} from './dead-end.js';
import {effectsOnWelsh} from './effects-on-welsh.js';
import {emptyForm} from './empty-form.js';
import {linksDiffer} from './links-differ.js';
import {markdownDiffer} from './markdown-differ.js';
import {mutationBeforeVariable} from './mutation-before-variable.js';
import {numbersDiffer} from './numbers-differ.js';
import {optionUnreachable} from './option-unreachable.js';
import {placeholderLeft} from './placeholder-left.js';
import type {Rule} from './rule.js';
import {sameText} from './same-text.js';
import {translationMissing} from './translation-missing.js';
import {translationStale} from './translation-stale.js';
import {translationUnsigned} from './translation-unsigned.js';
import {unreachable} from './unreachable.js';
import {validDocument} from './valid-document.js';
import {variablesDiffer} from './variables-differ.js';
import {yesNoReused} from './yes-no-reused.js';

/** Every rule of `dweud check`. */
export const rules: readonly Rule[] = [
  validDocument,
  conditionNever,
  conditionAlways,
  conditionUndecided,
  unreachable,
  optionUnreachable,
  deadEnd,
  translationMissing,
  translationUnsigned,
  translationStale,
  placeholderLeft,
  sameText,
  emptyForm,
  numbersDiffer,
  variablesDiffer,
  linksDiffer,
  markdownDiffer,
  apostrophe,
  mutationBeforeVariable,
  yesNoReused,
  effectsOnWelsh,
];
