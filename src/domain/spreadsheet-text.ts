/** What a spreadsheet computes, or takes for the start of something it computes; also in full width. */
const FORMULA_START = /^[=+\-@\t\r\n]/;
/** Digits with nothing but what stands in numbers, dates, times, amounts and shares. */
const NUMBER_LIKE =
  /^[\s([+\-¥$€£]*[.\d][\d\s.,:;/%‰\-年月日时点分秒季度号)\]+]*(?:e[+-]?\d+)?\s*(?:[ap]m?)?$/i;
/** 5-Mar, Mar 5, SEP2, 一月 2024: English months, which spreadsheets read everywhere, and Chinese ones. */
const MONTH_LIKE =
  /^\s*(?:\d{1,4}[\s./-]*)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|十?[一二三四五六七八九十]月)[\s./,-]*\d{0,4}[\s./,-]*\d{0,4}$/i;
/** What may stand beside a date or a time and leaves it one: the half of the day, the day of the week. */
const BESIDE_DATES =
  /[上下]午|凌晨|[清早]晨|早上|[中正]午|午夜|傍晚|晚[上间]|夜[间里晚]|半夜|公元|(?:星期|周|礼拜)[日天一二三四五六]|^[日一二三四五六](?=\s)/g;
/** No date is longer; a number may be, and consists of these. */
const LONGEST = 64;
const LONG_NUMBER = /^[\s\d.,:;/%‰()[\]+\-¥$€£年月日时点分秒季度号eapm]+$/i;
const CHINESE_DATE =
  /^\s*[〇零一二三四五六七八九十廿卅○]+[年月日时][〇零一二三四五六七八九十廿卅○年月日时分]*$/;
const TRUTH = /^(?:true|false)$/i;
const ERROR = /^#[A-Z0-9_/]+[!?]?$/;

const ANY_LENGTH = [FORMULA_START, CHINESE_DATE, TRUTH, ERROR];
const SHORT = [...ANY_LENGTH, NUMBER_LIKE, MONTH_LIKE];
const LONG = [...ANY_LENGTH, LONG_NUMBER];

/** Put before a text so that a spreadsheet leaves it one. */
const GUARD = "'";

const unquoted = (text: string): string => text.replace(/^'+/, '');

/** Would a spreadsheet that opens it from a CSV make something else of it than text? Errs on the side of yes. */
function isReadOtherwise(text: string): boolean {
  const plain = text.normalize('NFKC');
  const bare = plain.replace(BESIDE_DATES, ' ');
  // NUMBER_LIKE and MONTH_LIKE try many ways: a long cell that somebody sent would hold the page up for minutes.
  const forms = text.length > LONGEST ? LONG : SHORT;
  return forms.some((form) => form.test(plain) || form.test(text) || form.test(bare));
}

/**
 * A text as it may stand in a CSV for spreadsheets: with an apostrophe before what would be read as a formula, a date, a
 * time, a number (a long one would lose digits, a leading zero would go), a truth value or an error, and before what
 * would be so but for the apostrophes it begins with. `unguarded` gives back exactly what was given.
 */
export const guarded = (text: string): string => (isReadOtherwise(unquoted(text)) ? `${GUARD}${text}` : text);

/** Without the apostrophe that `guarded`, or an office, put before a text; any other text stays as it is. */
export const unguarded = (text: string): string =>
  text.startsWith(GUARD) && isReadOtherwise(unquoted(text)) ? text.slice(GUARD.length) : text;
