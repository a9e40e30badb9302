import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './parts.js';

/** What Simplified Chinese says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, answers, characters, files, items, results, words} = countsIn(formats);
  const distance = (metres: number) =>
    metres < 1000 ? `${number(metres)}米` : `${number(metres / 1000)}公里`;
  return {
    notice: '重要信息',
    exit: '退出此页面',
    exitByKeys: '您也可以按三次Shift键退出此页面。',

    setAsideTitle: '您之前的部分答案已不再适用',
    setAsideLead:
      '您给出这些答案之后，问题有所更改。这些答案不会提交。您可以从这里把它们复制到新的答案中。',
    setAsideRemove: '移除此列表',

    charactersAllowed: (n) => `您最多可以输入${characters(n)}`,
    charactersLeft: (n) => `您还可以输入${characters(n)}`,
    charactersOver: (n) => `您多输入了${characters(n)}`,
    wordsAllowed: (n) => `您最多可以输入${words(n)}`,
    wordsLeft: (n) => `您还可以输入${words(n)}`,
    wordsOver: (n) => `您多输入了${words(n)}`,

    rankHow: '要为项目排序，请选择它的位置，或使用“上移”。',
    rankUpTo: (n) => `您最多可以为${items(n)}排序。`,
    rankedTitle: '您的排序',
    rankedNone: '您尚未为任何项目排序。',
    notRanked: '未排序',
    rankedEnough:
      '您不能再为更多项目排序。要为其他项目排序，请先将您排序中的一个项目改为“未排序”。',
    moveUp: '上移',
    moveDown: '下移',
    moved: (item, at, of) => `${item}，第${at}位，共${of}位`,
    unranked: (item) => `${item}，未排序`,

    shareExactly: (total, unit) => `请正好分配${amount(total, unit)}。`,
    shareUpTo: (total, unit) => `请最多分配${amount(total, unit)}。`,
    shareLeft: (left, total, unit) => `剩余${amount(left, unit)}，共${amount(total, unit)}`,
    shareOver: (over, unit) => `您多分配了${amount(over, unit)}`,

    matrixItem: '项目',
    rowUnanswered: '未回答',

    listHelp:
      '输入时，可使用上下方向键浏览建议，按Enter键选择。触屏设备用户可通过触摸或滑动手势浏览。',
    resultsAvailable: (n) => `有${results(n)}`,
    resultsLimited: (n, all) =>
      `有${results(all)}。仅列出前${number(n)}个：继续输入可找到其他结果。`,
    noResults: '未找到结果',
    noResultsOwn: '未找到结果。您可以用已输入的文字继续。',
    highlighted: (result, at, of) => `“${result}”，第${at}个，共${of}个，已突出显示`,
    chosen: (result) => `您已选择：${result}`,
    search: '搜索',
    searching: '正在搜索…',
    searchResults: '搜索结果',
    lookupFailed: '搜索功能目前无法使用。您可以重试，或用已输入的文字继续。',
    contactDetails,
    addressParts,
    addressFind: '查找地址',
    addressYourself: '自行输入地址',
    addressPostcode: '要查找地址，请输入完整的英国邮编，例如 CF99 1SN。',
    addressesFound: (n) => `找到${number(n)}个地址`,
    addressSelect: '选择地址',
    addressFilled: '地址已填入下方的输入框，您可以在那里更改。',
    addressNone: '未找到地址。请检查邮编，或在下方的输入框中自行输入地址。',
    addressFailed: '目前无法查找地址。您可以重试，或在下方的输入框中自行输入地址。',
    contactWanted: '请与我联系',
    wholeList: '从完整列表中选择',
    searchList: '输入文字搜索列表',
    notInList: '如果列表中没有您的答案，请在此输入',

    locationWays: '您可以用文字回答，在地图上选择，或两者都用。',
    locationArea: '区域',
    locationPlace: '地名、道路名称或邮编的前半部分',
    openMap: '在地图上选择',
    closeMap: '关闭地图',
    mapSource: (server) =>
      `地图来自另一项服务：${server}。如果您打开地图，该服务可以得知您查看的区域和您的互联网地址。`,
    mapOpening: '正在打开地图…',
    mapFailed: '未能打开地图。您可以重试，或用文字回答。',
    mapOpened: '地图已打开，位于此按钮之后。',
    map: '用于选择地点的地图',
    mapHelp: '移动地图，让地点对准中央的十字，然后选择该地点。',
    mapKeys:
      '使用键盘：方向键移动地图，同时按住Shift键可小幅移动。加号和减号缩放地图。Enter键选择地点。',
    mapTouch: '触摸或使用鼠标：按一个地点，可将它移到十字处。用双指或鼠标可拖动地图。',
    mapTilesMissing: '部分地图未能加载。您可以重试，或用文字回答。',
    mapMove: '移动地图',
    mapNorth: '向北',
    mapSouth: '向南',
    mapWest: '向西',
    mapEast: '向东',
    mapZoomIn: '放大',
    mapZoomOut: '缩小',
    mapZoom: (level, most) => `缩放：第${level}级，共${most}级`,
    mapAt: (point) => `十字所在位置：${point}`,
    mapOutside: '此处不在问题所涉区域内。',
    mapRounding: (metres) =>
      `为保护您的隐私，在保存之前，地点的精确度会降至约${distance(metres)}。`,
    takePoint: '选择此地点',
    pointTaken: (point) => `已在地图上选择：${point}`,
    removePoint: '移除在地图上选择的地点',
    pointRemoved: '已移除在地图上选择的地点。',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `您可以选择一个文件。文件必须是${or(kinds)}格式，并小于${number(limit)}MB。`
        : `您最多可以选择${files(max)}。每个文件必须是${or(kinds)}格式，并小于${number(limit)}MB。`,
    chooseFile: '选择文件',
    chooseFiles: '选择文件（可多选）',
    filesChosen: '已选择的文件',
    filesNowhere: '此页面目前无法上传文件。',
    fileStates: {
      waiting: '等待上传',
      uploading: '正在上传',
      uploaded: '已上传',
      failed: '未能上传。请重试。',
      refused: '未被接受。请移除该文件，或选择其他文件。',
      lost: '未上传。请移除该文件，然后重新选择。',
      empty: '未上传。文件是空的。',
    },
    fileWrongKind: (kinds) => `未上传。文件必须是${or(kinds)}格式。`,
    fileOver: (limit) => `未上传。文件必须小于${number(limit)}MB。`,
    fileSurplus: (limit) => `未上传。您最多只能选择${files(limit)}。`,
    removeFile: '移除',
    filesUploading: (names) => `正在上传：${names}`,
    filesUploaded: (names) => `已上传：${names}。`,
    filesFailed: (names) => `未能上传：${names}。`,
    filesRefused: (names) => `未被接受：${names}。`,
    fileRemoved: (name) => `已移除：${name}`,

    notCalculated: '尚不清楚',

    bandLabel: '您的市政税等级',
    bandHint: '这仅用于显示每个选项会让您花费多少，不会随您的答案一起提交。',
    bandChoose: '选择等级',
    bandUnknown: '我不知道我的等级',
    bandName: (band) => `${band}级`,
    costCaption: (band) => `市政税${band}级中每个选项的费用`,
    costCaptionAll: '市政税各等级中每个选项的费用',
    bandHead: '等级',
    costYear: '每年',
    costMonth: '每月',
    costWeek: '每周',
    costMore: '比现在多',
    costLess: '比现在少',
    costSame: '与现在相同',
    costIn: ({band, year, month, week}) => `${band}级：每年${year}，每月${month}，每周${week}`,
    costMoreIn: ({band, year, month, week}) =>
      `${band}级：每年多${year}，每月多${month}，每周多${week}`,
    costLessIn: ({band, year, month, week}) =>
      `${band}级：每年少${year}，每月少${month}，每周少${week}`,
    costSameIn: (band) => `${band}级：没有变化`,
    costRange: ({least, from, most, to}) => `从${least}级每年${from}到${most}级每年${to}`,
    costMoreRange: ({least, from, most, to}) => `从${least}级每年多${from}到${most}级每年多${to}`,
    costLessRange: ({least, from, most, to}) => `从${least}级每年少${from}到${most}级每年少${to}`,
    costSameInAll: '所有等级都没有变化',
    costsShown: (band) => `现在显示${band}级的费用`,
    costsShownAll: '现在显示所有等级的费用',

    itemCount: (n) => (n ? `您已添加${answers(n)}` : '您尚未添加答案'),
    changeItem: (item) => `更改：${item}`,
    doneItem: (item) => `完成：${item}`,
    removeItem: (item) => `移除：${item}`,
    removeItemAsk: (item) => `您确定要移除此答案吗？答案：${item}`,
    keepItem: (item) => `保留：${item}`,
    itemRemoved: (item) => `已移除：${item}`,
    itemsUpTo: (n) => `您最多可以添加${items(n)}。`,
  };
}
