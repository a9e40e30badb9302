import type {Formats} from '../../formats.js';
import type {ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './parts.js';

const dateParts: Readonly<Record<DatePart, string>> = {day: '日', month: '月', year: '年'};

/** What Simplified Chinese says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, decimalPlaces, files, items, words} = countsIn(formats);
  const named = (details: readonly ContactDetail[]) => details.map((one) => contactDetails[one]);
  return {
    languageChanged: '语言已切换为简体中文。',
    checkTitle: '检查您的答案',
    checkLead: '请在提交前检查您的答案。目前尚未提交任何内容。',
    checkThenMore: '此页之后还有一些关于您的选填问题。目前尚未提交任何内容。',
    change: '更改',
    noAnswer: '未填写',
    nothingSent: '您的答案没有提交，也没有保存任何内容。',

    sentTitle: '我们已收到您的回复',
    reference: '您的参考号',
    whatNext: '接下来会怎样',
    receivedAt: (moment) => `收到时间：${moment}。`,
    keepCopy: '保留副本',
    print: '打印您的答案',
    saveCopy: '保存您的答案副本',
    yourAnswers: '您的答案',
    alreadySent: '您已经提交过此回复，无法更改，也无法再次提交。',
    separateTitle: '与您的答案分开提交',
    separateLead: '这些信息单独提交。从这些信息查不到您的答案，从您的答案也查不到这些信息。',
    contactReceived: '已收到您的联系方式（与您的答案分开提交）。',
    contactNotReceived: '您的答案已收到，但无法确认是否收到您的联系方式。联系方式仍在此页面上。',
    contactAgain: '再次提交我的联系方式',

    notReceivedTitle: '未收到您的回复',
    notReceived: '我们无法确认您的回复已送达。',
    notReceivedKept: '您的答案仍在此页面上，没有丢失任何内容。您现在可以重试。',
    refused: '此服务未接受您的回复。您的答案仍在此页面上。请检查您的答案，或与我们联系。',
    conflict:
      '我们已收到此回复的另一个版本。您的答案仍在此页面上。如果您想更改已提交的内容，请与我们联系。',

    earlyTitle: '本咨询尚未开始',
    opensAt: (moment) => `开始时间：${moment}。`,
    closedTitle: '本咨询已结束',
    closedAt: (moment) => `结束时间：${moment}。`,
    closedWhileAnswering:
      '在收到您的回复之前，本咨询已结束。您的答案仍在此页面上，您可以保存或打印。',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `请选择文件：${label}`;
        return asks === 'select' ? `请选择答案：${label}` : `请输入答案：${label}`;
      },
      enum: ({label}) => `请从列表中选择答案：${label}`,
      notListed: ({label}) => `请选择列表中有的答案：${label}`,
      outsideArea: ({label}) => `请选择问题所涉区域内的地点：${label}`,
      minItems: ({label, limit}) =>
        limit === 1 ? `请至少选择一个答案：${label}` : `请至少选择${answers(limit)}：${label}`,
      maxItems: ({label, limit}) =>
        limit === 1 ? `请最多选择一个答案：${label}` : `请最多选择${answers(limit)}：${label}`,
      exclusive: ({label, option}) => `请选择其他答案或“${option}”，不能同时选择：${label}`,
      email: () => '请按正确格式输入电子邮箱地址，例如 name@example.com',
      tel: () => '请输入电话号码，例如 01632 960 001、07700 900 982 或 +44 808 157 0192',
      url: () => '请按正确格式输入网址，例如 https://www.example.com',
      postcode: () => '请输入完整的英国邮编，例如 CF99 1SN',
      minLength: ({label, limit}) => `请至少输入${characters(limit)}：${label}`,
      maxLength: ({label, limit}) => `请最多输入${characters(limit)}：${label}`,
      maxWords: ({label, limit}) => `请最多输入${words(limit)}：${label}`,
      notNumber: ({label}) => `请输入数字，例如 30：${label}`,
      notWhole: ({label}) => `请输入整数，例如 30：${label}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `请输入最多有2位小数的数字，例如 123.45：${label}`
          : `请输入最多有${decimalPlaces(limit)}的数字：${label}`,
      minimum: ({label, limit}) => `请输入${limit}或更大的数值：${label}`,
      maximum: ({label, limit}) => `请输入${limit}或更小的数值：${label}`,
      dateParts: ({label, missing}) =>
        `请填写日期中的${and(missing.map((part) => dateParts[part]))}：${label}`,
      realDate: ({label}) => `请输入真实存在的日期：${label}`,
      yearDigits: ({label}) => `年份必须是4位数字：${label}`,
      dateMinimum: ({label, limit}) => `请输入${limit}或之后的日期：${label}`,
      dateMaximum: ({label, limit}) => `请输入${limit}或之前的日期：${label}`,
      dateFuture: ({label}) => `请输入今天或之后的日期：${label}`,
      datePast: ({label}) => `请输入今天或之前的日期：${label}`,
      contactMissing: ({label, missing}) => `请输入${and(named(missing))}：${label}`,
      contactReach: ({label, ways}) => `请输入${or(named(ways))}：${label}`,
      addressMissing: ({label, missing}) =>
        `请输入${and(missing.map((part) => addressParts[part]))}：${label}`,
      realTime: ({label}) => `请输入时间，例如 9:30am 或 17:45：${label}`,
      timeMinimum: ({label, limit}) => `请输入${limit}或之后的时间：${label}`,
      timeMaximum: ({label, limit}) => `请输入${limit}或之前的时间：${label}`,
      rowsMissing: ({label, rows, asks}) => {
        const [row, ...more] = rows;
        if (more.length === 0)
          return asks === 'select'
            ? `请为“${row}”选择答案：${label}`
            : `请为“${row}”输入答案：${label}`;
        return asks === 'select'
          ? `请为另外${number(rows.length)}行选择答案：${label}`
          : `请为另外${number(rows.length)}行输入答案：${label}`;
      },
      minRanked: ({label, limit}) => `请至少为${items(limit)}排序：${label}`,
      fewItems: ({label, limit}) => `请至少添加${items(limit)}：${label}`,
      manyItems: ({label, limit}) => `请最多添加${items(limit)}：${label}`,
      multipleOf: ({label, limit}) => `请输入${limit}的倍数：${label}`,
      totalUnder: ({label, left, unit}) => `您还有${amount(left, unit)}没有分配：${label}`,
      totalOver: ({label, over, unit}) => `您多分配了${amount(over, unit)}：${label}`,
      fileKind: ({label, kinds}) => `所选文件必须是${or(kinds)}格式：${label}`,
      fileEmpty: ({label}) => `所选文件是空的：${label}`,
      fileTooLarge: ({label, limit}) => `所选文件必须小于${number(limit)}MB：${label}`,
      fileUploading: ({label}) => `所选文件仍在上传，请等待上传完成：${label}`,
      fileFailed: ({label}) => `所选文件未能上传，请重试：${label}`,
      fileRefused: ({label}) => `所选文件未被接受，请移除该文件，或选择其他文件：${label}`,
      fileLost: ({label}) => `所选文件未上传，请移除该文件，然后重新选择：${label}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `您只能选择一个文件：${label}`
          : `您最多可以同时选择${files(limit)}：${label}`,
      fileFewest: ({label, limit}) => `请至少选择${files(limit)}：${label}`,
      other: ({label}) => `请检查您的答案：${label}`,
    },
  };
}
