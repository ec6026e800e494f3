import { once } from '../once.js';
import { foldDate } from '../text/fold.js';
import type { PlainDate } from '../types.js';
import { weekday } from './calendar.js';
import { languageOf } from './locale-tag.js';
import { plainDateFrom } from './plain-date.js';

/** A date of figures with a word for each, « 2015年4月7日（火） »; the weekdays begin with Monday. */
interface WrittenFigures {
  readonly pattern: string;
  readonly weekdays: string;
}

const day = '(?<day>\\d{1,2})';
const month = '(?<month>\\d{1,2})';
const year = '(?<year>\\d{3,4})';

const forms: Readonly<Record<string, WrittenFigures>> = Object.freeze({
  ja: {
    pattern: `${year} ?年 ?${month} ?月 ?${day} ?日(?: ?\\(?(?<weekday>月|火|水|木|金|土|日)(?:曜日?)?\\)?)?`,
    weekdays: '月 火 水 木 金 土 日',
  },
  ko: {
    pattern: `${year} ?년 ?${month} ?월 ?${day} ?일(?: ?\\(?(?<weekday>월|화|수|목|금|토|일)(?:요일)?\\)?)?`,
    weekdays: '월 화 수 목 금 토 일',
  },
  vi: {
    pattern: `(?:(?:thứ )?(?<weekday>hai|ba|tư|năm|sáu|bảy|chủ nhật),? )?(?:ngày )?${day} (?:tháng|thg) ${month}(?:,? năm|,)? ${year}`,
    weekdays: 'hai ba tư năm sáu bảy chủ_nhật',
  },
  zh: {
    pattern: `${year} ?年 ?${month} ?月 ?${day} ?(?:日|号|號)(?: ?\\(?(?:星期|周|週)(?<weekday>一|二|三|四|五|六|日|天)\\)?)?`,
    weekdays: '一 二 三 四 五 六 日',
  },
});

/**
 * Returns a function that parses the dates of a language whose figures have words beside them, and no names: of
 * Japanese, Korean, Vietnamese and Chinese. A weekday must be the date's own.
 *
 * @example
 * createFigureParser('ja')('2015年4月7日(火)') // '2015-04-07'
 */
export function createFigureParser(tag: string): (folded: string) => PlainDate | undefined {
  const language = languageOf(tag);
  const form = Object.hasOwn(forms, language) ? forms[language] : undefined;
  const read = once(() => ({
    pattern: new RegExp(`^${foldDate(form?.pattern ?? '')}$`),
    weekdays: foldDate(form?.weekdays ?? '').split(' '),
  }));
  return (folded) => {
    if (!form) return undefined;
    const { pattern, weekdays } = read();
    const parts = pattern.exec(folded)?.groups;
    if (!parts) return undefined;
    const date = plainDateFrom(Number(parts.year), Number(parts.month), Number(parts.day));
    const named = parts.weekday?.replace(' ', '_').replace('天', '日');
    const isOwn = date !== undefined && (named === undefined || weekdays[weekday(date) - 1] === named);
    return isOwn ? date : undefined;
  };
}
