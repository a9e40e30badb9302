import {absoluteWords} from './absolute-words.js';
import {allCapitals} from './all-capitals.js';
import {altText} from './alt-text.js';
import {apostrophe} from './apostrophe.js';
import {conditionAlways} from './condition-always.js';
import {conditionNever} from './condition-never.js';
import {conditionUndecided} from './condition-undecided.js';
import {deadEnd} from './dead-end.js';
import {doubleBarrelled} from './double-barrelled.js';
import {doubleNegative} from './double-negative.js';
import {effectsOnWelsh} from './effects-on-welsh.js';
import {emptyForm} from './empty-form.js';
import {headingOrder} from './heading-order.js';
import {hiddenDirection} from './hidden-direction.js';
import {hintLength} from './hint-length.js';
import {invisibleCharacter} from './invisible-character.js';
import {leadingWording} from './leading-wording.js';
import {linkText} from './link-text.js';
import {linksDiffer} from './links-differ.js';
import {longSentence} from './long-sentence.js';
import {longStem} from './long-stem.js';
import {markdownDiffer} from './markdown-differ.js';
import {mutationBeforeVariable} from './mutation-before-variable.js';
import {noQuestion} from './no-question.js';
import {numbersDiffer} from './numbers-differ.js';
import {optionUnreachable} from './option-unreachable.js';
import {patternHangs} from './pattern-hangs.js';
import {placeholderLeft} from './placeholder-left.js';
import {readingAge} from './reading-age.js';
import type {Rule} from './rule.js';
import {sameText} from './same-text.js';
import {translationMissing} from './translation-missing.js';
import {translationStale} from './translation-stale.js';
import {translationUnsigned} from './translation-unsigned.js';
import {unbalancedScale} from './unbalanced-scale.js';
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
  patternHangs,
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
  altText,
  headingOrder,
  linkText,
  hintLength,
  hiddenDirection,
  invisibleCharacter,
  allCapitals,
  noQuestion,
  longSentence,
  longStem,
  readingAge,
  doubleBarrelled,
  leadingWording,
  doubleNegative,
  unbalancedScale,
  absoluteWords,
];
