import type {FileQuestion} from '../../definition/generated/types.js';
import type {QuestionExample} from '../example.js';

const ids = [
  '3f0c2f5e-6d0a-4f6e-9a51-0d7f3f1b2c01',
  '3f0c2f5e-6d0a-4f6e-9a51-0d7f3f1b2c02',
  '3f0c2f5e-6d0a-4f6e-9a51-0d7f3f1b2c03',
  '3f0c2f5e-6d0a-4f6e-9a51-0d7f3f1b2c04',
] as const;
const pdf = 'application/pdf';
const odt = 'application/vnd.oasis.opendocument.text';
const response = {id: ids[0], name: 'Ymateb Siambr Masnach.pdf', size: 348_160, type: pdf};
const evidence = {id: ids[1], name: 'evidence.odt', size: 1_250_000, type: odt};

/** Questions about files in every form that an author can give them. */
export const examples: readonly QuestionExample<FileQuestion>[] = [
  {
    title: 'One file, of the usual kinds and size',
    question: {
      name: 'photo',
      type: 'file',
      label: {
        en: 'Upload a photo or a plan of the place',
        cy: 'Uwchlwythwch lun neu gynllun o’r lle',
      },
    },
    good: [
      {
        typed: [response],
        answer: [response],
        words: {
          en: ['Ymateb Siambr Masnach.pdf (340KB)'],
          cy: ['Ymateb Siambr Masnach.pdf (340KB)'],
        },
      },
      {typed: [], answer: undefined},
    ],
    bad: [
      {typed: [{...response, size: 11 * 1024 * 1024, state: 'waiting'}], keyword: 'fileTooLarge'},
      {typed: [{...response, name: 'llun.svg', type: '', state: 'waiting'}], keyword: 'fileKind'},
      {typed: [{...response, size: 0, state: 'waiting'}], keyword: 'fileEmpty'},
      {typed: [{...response, state: 'failed'}], keyword: 'fileFailed'},
      {typed: [{...response, state: 'refused'}], keyword: 'fileRefused'},
      {typed: [{...response, state: 'lost'}], keyword: 'fileLost'},
      {typed: [{...response, state: 'uploading'}], keyword: 'fileUploading'},
    ],
  },
  {
    title: 'An organisation’s documents, two or three of them',
    question: {
      name: 'documents',
      type: 'file',
      required: true,
      label: {en: 'Upload your organisation’s response', cy: 'Uwchlwythwch ymateb eich sefydliad'},
      hint: {
        en: 'Include your evidence. We may publish what you send us.',
        cy: 'Cofiwch gynnwys eich tystiolaeth. Gallwn gyhoeddi’r hyn a anfonwch.',
      },
      accept: ['pdf', 'odt', 'docx'],
      maxSize: 25,
      min: 2,
      max: 3,
      errors: {
        fileKind: {
          en: 'Upload your response as a PDF or as a text document',
          cy: 'Uwchlwythwch eich ymateb fel PDF neu fel dogfen destun',
        },
      },
    },
    good: [
      {
        typed: [response, evidence],
        answer: [response, evidence],
        words: {
          en: ['Ymateb Siambr Masnach.pdf (340KB)', 'evidence.odt (1.2MB)'],
          cy: ['Ymateb Siambr Masnach.pdf (340KB)', 'evidence.odt (1.2MB)'],
        },
      },
    ],
    bad: [
      {typed: undefined, keyword: 'required'},
      {typed: [response], keyword: 'fileFewest'},
      {
        typed: ids.map((id, index) => ({...response, id, ...(index > 2 && {state: 'waiting'})})),
        keyword: 'fileMost',
      },
      {
        typed: [{...response, type: 'image/png', name: 'logo.png', state: 'waiting'}, evidence],
        keyword: 'fileKind',
      },
    ],
  },
];
