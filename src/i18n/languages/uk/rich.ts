import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countedIn, countsIn} from './counts.js';

/** What Ukrainian says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, answers, characters, files, items, words} = countsIn(formats);
  const counted = countedIn(formats);
  // As *до* has them.
  const upToCharacters = counted('символу', 'символів', 'символів', 'символу');
  const upToWords = counted('слова', 'слів', 'слів', 'слова');
  // Symbols of units: a unit in full would stand in the genitive after "до".
  const distance = (metres: number) =>
    metres < 1000 ? `${number(metres)} м` : `${number(metres / 1000)} км`;
  return {
    notice: 'Важливо',
    exit: 'Покинути цю сторінку',
    exitByKeys: 'Щоб покинути цю сторінку, можна також тричі натиснути клавішу Shift.',

    setAsideTitle: 'Деякі ваші попередні відповіді вже не підходять',
    setAsideLead:
      'Після того як ви дали ці відповіді, запитання змінилися. Ці відповіді не буде надіслано. Їх можна скопіювати звідси у нові відповіді.',
    setAsideRemove: 'Видалити цей список',

    charactersAllowed: (n) => `Ви можете ввести до ${upToCharacters(n)}`,
    charactersLeft: (n) => `Ви можете ввести ще ${characters(n)}`,
    charactersOver: (n) => `На ${characters(n)} більше, ніж можна`,
    wordsAllowed: (n) => `Ви можете ввести до ${upToWords(n)}`,
    wordsLeft: (n) => `Ви можете ввести ще ${words(n)}`,
    wordsOver: (n) => `На ${words(n)} більше, ніж можна`,

    rankHow:
      'Щоб додати елемент до рейтингу, виберіть для нього місце або скористайтеся кнопкою «Перемістити вгору».',
    rankUpTo: (n) => `До рейтингу можна додати не більше ніж ${items(n)}.`,
    rankedTitle: 'Ваш рейтинг',
    rankedNone: 'Ваш рейтинг ще порожній.',
    notRanked: 'Поза рейтингом',
    rankedEnough:
      'До рейтингу більше нічого не можна додати. Щоб додати інший елемент, спершу змініть місце одного з елементів рейтингу на «Поза рейтингом».',
    moveUp: 'Перемістити вгору',
    moveDown: 'Перемістити вниз',
    moved: (item, at, of) => `${item}, ${at} з ${of}`,
    unranked: (item) => `${item}, поза рейтингом`,

    shareExactly: (total, unit) => `Розподіліть рівно ${amount(total, unit)}.`,
    shareUpTo: (total, unit) => `Розподіліть не більше ніж ${amount(total, unit)}.`,
    // No "з", which takes the genitive.
    shareLeft: (left, total, unit) =>
      `Залишилося: ${amount(left, unit)} (усього: ${amount(total, unit)})`,
    shareOver: (over, unit) => `Розподілено на ${amount(over, unit)} більше, ніж можна`,

    matrixItem: 'Елемент',
    rowUnanswered: 'Немає відповіді',
    listHelp:
      'Поки ви вводите текст, підказки можна переглядати стрілками вгору та вниз, а вибирати клавішею Enter. На сенсорному пристрої їх можна переглядати дотиком або проводячи пальцем.',
    resultsAvailable: (n) => `Доступні результати: ${number(n)}`,
    resultsLimited: (n, all) =>
      `Доступні результати: ${number(all)}. У списку лише перші (${number(n)}): вводьте далі, щоб знайти інші.`,
    noResults: 'Результатів не знайдено',
    noResultsOwn: 'Результатів не знайдено. Можна продовжити з введеним текстом.',
    highlighted: (result, at, of) => `Виділено: ${result}, ${at} з ${of}`,
    chosen: (result) => `Вибрано: ${result}`,
    search: 'Пошук',
    searching: 'Триває пошук…',
    searchResults: 'Результати пошуку',
    lookupFailed:
      'Пошук зараз не працює. Можна спробувати ще раз або продовжити з введеним текстом.',
    contactDetails: {
      name: 'Ім’я та прізвище',
      organisation: 'Назва організації',
      email: 'Адреса електронної пошти',
      phone: 'Номер телефону',
      address: 'Адреса',
      postcode: 'Поштовий індекс',
    },
    addressParts: {
      line1: 'Рядок адреси 1',
      line2: 'Рядок адреси 2',
      town: 'Місто',
      county: 'Графство',
      postcode: 'Поштовий індекс',
    },
    addressFind: 'Знайти адресу',
    addressYourself: 'Ввести адресу самостійно',
    addressPostcode:
      'Щоб знайти адреси, введіть повний поштовий індекс Великої Британії, як-от CF99 1SN.',
    addressesFound: (n) => `Знайдені адреси: ${number(n)}`,
    addressSelect: 'Виберіть адресу',
    addressFilled: 'Адресу внесено в поля нижче. Там її можна змінити.',
    addressNone:
      'Адрес не знайдено. Перевірте поштовий індекс або введіть адресу самостійно в поля нижче.',
    addressFailed:
      'Зараз неможливо знайти адреси. Можна спробувати ще раз або ввести адресу самостійно в поля нижче.',
    contactWanted: 'Прошу зв’язатися зі мною',
    wholeList: 'Вибрати з усього списку',
    searchList: 'Ввести текст для пошуку у списку',
    notInList: 'Якщо вашої відповіді немає у списку, введіть її тут',

    locationWays: 'Можна відповісти словами, на карті або обома способами.',
    locationArea: 'Територія',
    locationPlace: 'Назва місця, вулиця або перша частина поштового індексу',
    openMap: 'Вибрати на карті',
    closeMap: 'Закрити карту',
    mapSource: (server) =>
      `Карту надає інший сервіс: ${server}. Якщо її відкрити, цей сервіс зможе дізнатися, яку територію ви переглядаєте, і вашу IP-адресу.`,
    mapOpening: 'Карта відкривається…',
    mapFailed: 'Не вдалося відкрити карту. Можна спробувати ще раз або відповісти словами.',
    mapOpened: 'Карту відкрито, вона після цієї кнопки.',
    map: 'Карта для вибору місця',
    mapHelp:
      'Рухайте карту, доки місце не опиниться під хрестиком посередині, а потім виберіть його.',
    mapKeys:
      'Клавіатура: стрілки рухають карту, з клавішею Shift – малими кроками. Плюс і мінус змінюють масштаб. Enter вибирає місце.',
    mapTouch:
      'Дотик або миша: натисніть місце, щоб воно опинилося під хрестиком. Карту можна перетягувати двома пальцями або мишею.',
    mapTilesMissing:
      'Не вдалося завантажити частини карти. Можна спробувати ще раз або відповісти словами.',
    mapMove: 'Рухати карту',
    mapNorth: 'Північ',
    mapSouth: 'Південь',
    mapWest: 'Захід',
    mapEast: 'Схід',
    mapZoomIn: 'Збільшити',
    mapZoomOut: 'Зменшити',
    mapZoom: (level, most) => `Масштаб: ${level} з ${most}`,
    mapAt: (point) => `Під хрестиком: ${point}`,
    mapOutside: 'Це місце поза територією, якої стосується запитання.',
    mapRounding: (metres) =>
      `Для вашої конфіденційності місце перед збереженням округлюють приблизно до ${distance(metres)}.`,
    takePoint: 'Вибрати це місце',
    pointTaken: (point) => `Вибрано на карті: ${point}`,
    removePoint: 'Видалити місце, вибране на карті',
    pointRemoved: 'Місце, вибране на карті, видалено.',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `Можна вибрати один файл. Він має бути у форматі ${or(kinds)} і менший за ${number(limit)} МБ.`
        : `Можна вибрати не більше ніж ${files(max)}. Кожен має бути у форматі ${or(kinds)} і менший за ${number(limit)} МБ.`,
    chooseFile: 'Вибрати файл',
    chooseFiles: 'Вибрати файли',
    filesChosen: 'Вибрані файли',
    filesNowhere: 'Зараз на цій сторінці неможливо завантажувати файли.',
    fileStates: {
      waiting: 'Очікує завантаження',
      uploading: 'Завантажується',
      uploaded: 'Завантажено',
      failed: 'Не вдалося завантажити. Спробуйте ще раз.',
      refused: 'Не прийнято. Видаліть файл або виберіть інший.',
      lost: 'Не завантажено. Видаліть файл і виберіть його ще раз.',
      empty: 'Не завантажено. Файл порожній.',
    },
    fileWrongKind: (kinds) => `Не завантажено. Файл має бути у форматі ${or(kinds)}.`,
    fileOver: (limit) => `Не завантажено. Файл має бути менший за ${number(limit)} МБ.`,
    fileSurplus: (limit) => `Не завантажено. Можна вибрати не більше ніж ${files(limit)}.`,
    removeFile: 'Видалити',
    filesUploading: (names) => `Завантажується: ${names}`,
    filesUploaded: (names) => `Завантажено: ${names}.`,
    filesFailed: (names) => `Не вдалося завантажити: ${names}.`,
    filesRefused: (names) => `Не прийнято: ${names}.`,
    fileRemoved: (name) => `Видалено: ${name}`,

    notCalculated: 'Ще невідомо',

    bandLabel: 'Ваша категорія муніципального податку (Council Tax)',
    bandHint:
      'Це лише показує, скільки коштував би вам кожен варіант. Категорія не надсилається з відповідями.',
    bandChoose: 'Виберіть категорію',
    bandUnknown: 'Я не знаю своєї категорії',
    bandName: (band) => `Категорія ${band}`,
    costCaption: (band) => `Вартість кожного варіанта в категорії ${band} муніципального податку`,
    costCaptionAll: 'Вартість кожного варіанта в усіх категоріях муніципального податку',
    bandHead: 'Категорія',
    costYear: 'На рік',
    costMonth: 'На місяць',
    costWeek: 'На тиждень',
    costMore: 'Більше, ніж зараз',
    costLess: 'Менше, ніж зараз',
    costSame: 'Стільки ж, як зараз',
    costIn: ({band, year, month, week}) =>
      `Категорія ${band}: ${year} на рік, ${month} на місяць, ${week} на тиждень`,
    costMoreIn: ({band, year, month, week}) =>
      `Категорія ${band}: більше на ${year} за рік, на ${month} за місяць, на ${week} за тиждень`,
    costLessIn: ({band, year, month, week}) =>
      `Категорія ${band}: менше на ${year} за рік, на ${month} за місяць, на ${week} за тиждень`,
    costSameIn: (band) => `Категорія ${band}: без змін`,
    costRange: ({least, from, most, to}) =>
      `На рік: від ${from} у категорії ${least} до ${to} у категорії ${most}`,
    costMoreRange: ({least, from, most, to}) =>
      `Більше на рік: від ${from} у категорії ${least} до ${to} у категорії ${most}`,
    costLessRange: ({least, from, most, to}) =>
      `Менше на рік: від ${from} у категорії ${least} до ${to} у категорії ${most}`,
    costSameInAll: 'Без змін у всіх категоріях',
    costsShown: (band) => `Тепер показано вартість для категорії ${band}`,
    costsShownAll: 'Тепер показано вартість для всіх категорій',

    itemCount: (n) => (n ? `Додано ${answers(n)}` : 'Відповідей не додано'),
    changeItem: (item) => `Змінити: ${item}`,
    doneItem: (item) => `Готово: ${item}`,
    removeItem: (item) => `Видалити: ${item}`,
    removeItemAsk: (item) => `Справді видалити цю відповідь? ${item}`,
    keepItem: (item) => `Залишити: ${item}`,
    itemRemoved: (item) => `Видалено: ${item}`,
    itemsUpTo: (n) => `Можна додати не більше ніж ${items(n)}.`,
  };
}
