import type {FileQuestion} from '../../definition/generated/types.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';
import {fileList} from './file-list.js';

/** A native file input, and under it the files that were chosen, each with how it stands and a way to take it out. */
export const view: View<FileQuestion> = (field) => fieldset(field, fileList(field));
