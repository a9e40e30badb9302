import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const frontend = 'alphagov/government-frontend@0070164 config/locales/zh.yml';
const publishing = 'alphagov/govuk_publishing_components@0763fc5 config/locales/zh.yml';

/**
 * Which of the Chinese words are published. That somebody else has published them is evidence, and no sign-off for this use.
 */
export const published: Published<Words> = {
  continue: `${frontend}: 继续`,
  contact: `${frontend}: 联系方式`,
  closesAt: `${frontend}: 本咨询的结束时间…`,
  change: `${publishing}: 更改`,
  earlyTitle: `${frontend}: 本咨询尚未开始`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  search: `${publishing}: 搜索`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {};
