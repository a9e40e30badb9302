import type {DocumentText} from '../document-text.js';
import {wordsOf} from './pairs.js';
import type {Context} from './rule.js';

const label = /(?:^|\.)question\.[a-z0-9_]+\.label(?:\.when\..*)?$/;
const statement = /\.row\.[^.]+\.label(?:\.when\..*)?$/;

/** Whether a text is what a question asks. */
export const isQuestion = ({key}: DocumentText): boolean => label.test(key);

/** The words of every question, in every language. */
export const questionsIn = (context: Context) =>
  wordsOf(context).filter(({text}) => isQuestion(text));

/** The words of every question and of every statement that somebody is to rate. */
export const askedIn = (context: Context) =>
  wordsOf(context).filter(({text}) => label.test(text.key) || statement.test(text.key));
