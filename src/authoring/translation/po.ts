import type {GetTextTranslation, GetTextTranslations} from 'gettext-parser';
import {asCompared} from '../as-compared.js';
import {signedOf, whyOf} from './notes-of.js';
import {decoded} from './decoded.js';
import {UnreadableFile, type TranslationFormat} from './translation-file.js';
import type {TranslationUnit} from './translation-unit.js';

const lines = (parts: readonly string[]) => parts.filter(Boolean).join('\n');

function entryOf(unit: TranslationUnit): GetTextTranslation {
  const {key, context, source, target = '', maxLength, state, lastSigned} = unit;
  const signed = signedOf(unit);
  const extracted = lines([
    context,
    maxLength === undefined ? '' : `At most ${maxLength} characters.`,
    whyOf(unit),
    signed && `Last signed translation:\n${signed}`,
  ]);
  return {
    msgctxt: key,
    msgid: source,
    msgstr: [target],
    comments: {
      translator: '',
      reference: '',
      extracted,
      flag: state === 'stale' && target ? 'fuzzy' : '',
      previous: state === 'stale' && lastSigned ? `msgid ${JSON.stringify(lastSigned.source)}` : '',
    },
  };
}

/**
 * A gettext catalogue: the key is the context of an entry, and a stale translation is marked as fuzzy beside the source
 * that it was made of.
 */
export const po: TranslationFormat = {
  endings: ['po', 'pot'],
  needs: 'gettext-parser',

  async write(units, {document, from, to}) {
    const gettext = await import('gettext-parser');
    const translations: GetTextTranslations['translations'] = {};
    for (const unit of units) translations[unit.key] = {[unit.source]: entryOf(unit)};
    const headers = {
      'Project-Id-Version': document,
      Language: to,
      'X-Source-Language': from,
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
    };
    return new Uint8Array(gettext.po.compile({charset: 'utf-8', headers, translations}));
  },

  async read(bytes) {
    const gettext = await import('gettext-parser');
    let catalogue: GetTextTranslations;
    try {
      catalogue = gettext.po.parse(decoded(bytes), {validation: true});
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile('not-this-format', (error as Error).message);
    }
    // A file without an entry for itself has no head, whatever the types say.
    const {headers = {}, translations} = catalogue as Partial<GetTextTranslations>;
    const entries = Object.entries(translations ?? {}).flatMap(([key, inContext]) =>
      Object.values(inContext)
        .filter(({msgid}) => key !== '' || msgid !== '')
        .map(({msgid, msgstr, comments}) => ({
          key,
          source: asCompared(msgid),
          target: asCompared(msgstr[0] ?? ''),
          place: `entry ${key || JSON.stringify(msgid)}`,
          ...(comments?.translator && {comment: comments.translator}),
          ...(/\bfuzzy\b/.test(comments?.flag ?? '') && {flaw: 'marked-unfinished' as const}),
        })),
    );
    return {
      head: {
        document: headers['Project-Id-Version'],
        from: headers['X-Source-Language'],
        to: headers['Language'],
      },
      entries,
    };
  },
};
