import type {Formats} from '../../formats.js';
import type {WaitingWords} from '../../messages.js';

/** What Simplified Chinese says of a response that waits. All of it is a draft. */
export const waiting = ({number}: Formats): WaitingWords => ({
  savedNotSent: '您的回复已保存在此设备上，尚未提交。',
  unconfirmedTitle: '我们无法确认您的回复已送达',
  waitingTitle: '您的回复正在等待提交',
  waitingKept:
    '回复已保存在此设备上。我们无法确认它已送达，因此在此页面打开期间，以及下次在此浏览器中打开此页面时，会自动再次提交。请在 7 天内返回：有些浏览器会在此之后将其删除。',
  waitingSince: (moment) => `开始等待的时间：${moment}。`,
  notKept:
    '我们无法在此设备上保留副本。请保持此页面打开：您的回复会自动再次提交。如果无法做到，请保存您的答案副本。',
  tooLong:
    '您的答案太长，此服务无法接受。答案仍在此页面上。请缩短最长的答案后重新提交，或与我们联系。',
  stoppedKept: '您的回复也保存在此设备上，不会自动再次提交。',
  saveData: '将您的答案保存为数据 (JSON)',
  receivedBy: (name) => `接收方：${name}`,
  waitingCount: (count) => `此设备上等待提交的回复：${number(count)}`,
  contactWaiting: '此设备上有联系方式等待提交（与任何答案分开）。',
  stoppedCount: (count) => `此设备上保存的、此服务未接受的回复：${number(count)}`,
  tryNow: '立即重试',
  lateReceived: (reference) => `已收到在此设备上等待的一份回复。参考号：${reference}`,
  deleteKept: '从此设备删除',
  deleteKeptAsk: '是否删除此设备上为此意见征询保存的所有内容？这些内容不会提交，也无法恢复。',
  keepIt: '不删除',
  keptDeleted: '已从此设备删除。',
  notDeleted: '未能从此设备删除，之后仍可能被发送。您可以重试，或在浏览器中删除此网站的数据。',
  contactKept: '您的答案已收到。您的联系方式已保存在此设备上，将尽快自动提交。',
});
