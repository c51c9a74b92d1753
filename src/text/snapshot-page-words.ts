import type { Period } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';
import { instantText } from './format.ts';
import { asOfText } from './snapshot-words.ts';

/** What a snapshot rests on in one line, its items folded by area, and a file that is read without being kept. */
export const snapshotPageWords = catalogue({
  basis: '快照依据',
  basisLine: (parts: readonly string[]) => parts.join('｜'),
  asOf: (asOf: Period) => `数据截至${asOfText(asOf)}`,
  taken: (takenAt: string) => `${instantText(takenAt)}留存`,
  verified: '核验通过',
  beforeFails: '上一份没有通过核验',
  areaCount: (count: number) => `${count}项`,

  fileTitle: '文件里的快照',
  notKept: '未存入本机',
  fromFile: '来自文件',
  notKeptText: '以下数字只从文件里读出，供查看，没有存入本机；离开本页就不再显示。',
  seeFigures: '查看文件里的数字',
  ownOfSameId: (name: string) => `本机有编号相同的快照“${name}”。`,
});
