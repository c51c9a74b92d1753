import { writeXlsx } from 'hucre/xlsx';

const cities = ['湘东区', '安源区', '莲花县', '上栗县', '芦溪县'];

/** A ledger as an official keeps it: a merged heading, Chinese column heads, numbers, shares, dates, a hidden sheet. */
export async function smallLedger(rows = 60): Promise<Uint8Array> {
  const body = Array.from({ length: rows }, (_, index) => [
    `指标${index + 1}：“${cities[index % cities.length]}”重点项目`,
    index % 7 === 0 ? null : 287.6 + index * 1.37,
    index / 97,
    '亿元',
    new Date(Date.UTC(2024, index % 12, 28)),
    index % 2 === 0,
    index % 5 === 0 ? '约20\n见附件' : '',
  ]);
  const table = [
    ['2024年政府工作报告任务台账'],
    ['指标', '累计完成', '完成率', '单位', '时间', '办结', '备注'],
    ...body,
  ];
  const cells = new Map(
    body.flatMap((_row, index) => [
      [`${index + 2},2`, { style: { numFmt: '0.0%' } }],
      [`${index + 2},4`, { style: { numFmt: 'yyyy"年"m"月"' } }],
    ]),
  );
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }];
  return writeXlsx({
    sheets: [
      { name: '台账', rows: table, cells, merges },
      { name: '说明', rows: [['填表说明'], ['单位：亿元']], hidden: true },
    ],
    properties: { created: new Date(0), modified: new Date(0) },
  });
}
