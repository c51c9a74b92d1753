import { writeXlsx } from 'hucre/xlsx';

type CellValue = string | number | Date | null;

/** A month as a spreadsheet keeps it: a day in it, shown without the day. */
const endOfJune = new Date(Date.UTC(2024, 5, 30));

const HEADS: readonly (readonly (string | null)[])[] = [
  ['序号', '目标任务', '计量单位', '进展情况', null, '截至月份', '备注'],
  [null, null, null, '目前节点', '累计完成', null, null],
];
const over = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol,
});

/**
 * A ledger as an office keeps it for years: titles above a heading of two merged lines, numbers as text, in full width
 * and in words, months as dates and as spans, a total, a note, a draft on a hidden sheet, and the usual slips.
 */
export async function officeLedger(): Promise<Buffer> {
  const rows: CellValue[][] = [
    [1, '境外自办展', '场', null, '５', endOfJune, '含迪拜五金展'],
    [2, '引进高层次人才', '人', null, '6', '1-6月', null],
    [3, '新增专利、商标', '件', null, '一万二千', '2024年6月', null],
    [4, '整治低效工业用地', '亩', null, 3200, endOfJune, null],
    [5, '义龙庆高速及永康联络线', null, '已开工', null, '1—6月', null],
    [6, '建成口袋公园', '个', null, 6, '2024-06', null],
    [7, '社零总额增速', '%', null, 7.2, '6月', null],
    [8, '发放创业担保贷款', '万元', null, 35000, endOfJune, null],
    [9, '新增数智工厂', '家', null, '约20', endOfJune, null],
    [10, '新增绿道', '亩', null, 5, endOfJune, null],
    [11, '新建公共充电桩', '个', null, 50, endOfJune, null],
    [12, '新增公办学位', '个', null, null, endOfJune, null],
    ['合计', null, null, null, 38313.2, null, null],
    ['注：数据由各责任单位提供', null, null, null, null, null, null],
  ];
  const first = 4;
  const dates = rows.flatMap((row, place) =>
    row[5] instanceof Date ? [[`${first + place},5`, { style: { numFmt: 'yyyy"年"m"月"' } }] as const] : [],
  );
  return Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: '台账',
          rows: [
            ['永康市2024年政府工作报告目标任务台账'],
            ['填报单位：市府办督查室'],
            ...HEADS.map((line) => [...line]),
            ...rows,
          ],
          cells: new Map(dates),
          merges: [
            over(0, 0, 0, 6),
            over(1, 0, 1, 6),
            ...[0, 1, 2, 5, 6].map((column) => over(2, column, 3, column)),
            over(2, 3, 2, 4),
          ],
        },
        {
          name: '草稿',
          hidden: true,
          rows: [
            ['目标任务', '累计完成'],
            ['境外自办展', 99],
          ],
        },
      ],
    }),
  );
}
