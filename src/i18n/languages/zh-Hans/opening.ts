import type {OpeningWords} from '../../messages.js';

/**
 * What Simplified Chinese says until a person has begun, with 您 throughout. A number stands beside its measure word
 * without a space, as in the dates of CLDR; an example of what to type stands between spaces.
 */
export const opening: OpeningWords = {
  languages: '语言',

  startNow: '立即开始',
  continue: '继续',
  back: '返回',
  send: '提交您的回复',
  sending: '正在提交您的回复…',
  tryAgain: '重试',
  failedTitle: '无法加载表格',
  failed: '请检查您的网络连接，然后重试。',

  optional: (label) => `${label}（选填）`,
  optionalMark: '（选填）',
  error: '错误：',
  problemTitle: '有内容需要更正',
  chooseOne: '请选择答案',
  progress: (at, of) => `第${at}页，共${of}页`,
  revealed: '下方新增了一道问题。',
  exclusiveCleared: '已取消您的另一项选择。',
  othersCleared: '已取消您的其他选择。',

  day: '日',
  month: '月',
  year: '年',

  whyWeAsk: '我们为什么征求意见',
  whatCanChange: '哪些内容可以改变',
  howAnswersAreUsed: '您的答案将如何使用',
  whoDecides: '由谁决定',
  privacy: '您的隐私',
  privacyLink: '阅读完整的隐私声明',
  retention: '您的答案会保存多久',
  contact: '联系方式',
  otherWays: '其他参与方式',
  closesAt: (moment) => `本咨询的结束时间：${moment}。`,
  nothingKept: '在提交之前，您的答案只保留在此设备上。如果在此之前关闭页面，未保存的答案将会丢失。',

  beforeSending: '选择“提交您的回复”后，您的回复就会提交。',
};
