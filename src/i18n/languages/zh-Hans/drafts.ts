import type {DraftMessages} from '../../draft-messages.js';

/** What Simplified Chinese says of a draft. All of it is a draft itself. */
export const drafts = (): DraftMessages => ({
  title: '您的草稿',
  save: '将我的答案保存在此设备上',
  shared: '使用此设备的其他人可能会看到您的答案。请勿保存在公用设备上，例如图书馆的设备。',
  here: (until) =>
    `答案只保存在此浏览器中，不会提交。保留至：${until}。此后再次在这里打开此表单时，答案会被删除。有些浏览器会更早将其删除。`,
  personal: '有关您本人的答案（例如联系方式）不会保存。我们会再次询问。',
  saveNow: '保存在此设备上',
  doNotSave: '不保存',
  saved: (moment) => `已保存在此设备上，尚未提交。上次保存时间：${moment}。`,
  until: (moment) => `您可以在此浏览器中继续。保留至：${moment}。`,
  notSaved: '我们无法将您的答案保存在此设备上。答案只在此页面上。',
  full: '此设备上没有空间保存您的答案。答案只在此页面上。',
  behind: '我们无法将您最近的更改保存在此设备上。这些更改只在此页面上。',
  overtaken: '您的草稿已在另一个标签页或窗口中更改。您在这里所做的更改不会保存。',
  gone: '您的草稿已不在此设备上。您的答案只在此页面上。',
  earlier: (moment) =>
    `此设备上有一份之前的草稿。您现在填写的答案不会保存。草稿上次保存时间：${moment}。`,
  replace: '用这些答案替换草稿',
  replaceAsk: '这些答案将替换此设备上的草稿。草稿无法恢复。',
  remove: '删除我的草稿',
  removeAsk: '是否从此设备删除您的草稿？草稿无法恢复。',
  keep: '保留我的草稿',
  removed: '您的草稿已从此设备删除。',
  notRemoved: '我们无法从此设备删除您的草稿。请重试。',
  found: '此设备上有您的草稿',
  resume: '从上次的位置继续',
  resumeAsk: '您的草稿将替换此页面上的答案。',
  stay: '保留这些答案',
  restart: '删除我的草稿并重新开始',
  resumed: '您已回到草稿中上次的位置。',
  notSent: '您的答案没有提交。',
});
