import type {Essential} from '../../essential.js';

/** What is said of Simplified Chinese before, or without, its messages. */
export const essential: Essential = {
  endonym: '简体中文',
  switchTo: '将语言切换为简体中文',
  failedTitle: '无法加载表格',
  failed: '请检查您的网络连接，然后重试。',
  tryAgain: '重试',
};
