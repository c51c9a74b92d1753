import { describe, expect, it } from 'vitest';
import type { FileFormat } from '../../src/actions/report-formats.ts';
import { previewOf } from '../../src/importing/preview.ts';
import { demonstrationForm } from '../../src/reporting/form-value.ts';
import { formWorkbook } from '../../src/reporting/form-workbook.ts';
import { templateOf } from '../../src/reporting/template.ts';
import { entryOf, value } from '../domain/fixtures.ts';
import { placeOf } from '../importing/filed-ledgers.ts';
import { contextOf, previewBytes, seedPlan, seedTarget, statesOf } from '../importing/ledgers.ts';
import { exported } from '../importing/read-back.ts';
import { converted, type OfficeFile } from './soffice.ts';

const targets = ['overseas-self-run-exhibitions', 'pocket-parks'].map(seedTarget);
const place = {
  ...placeOf(
    targets,
    targets.map((target) => entryOf(target, '2024-06', value('3'), { id: target.id })),
  ),
  demonstration: true,
};

const fileOf = async (name: string, format: FileFormat): Promise<OfficeFile> => ({
  name,
  bytes: await exported(place, format),
});

const form = async (): Promise<OfficeFile> => ({
  name: '填报模板.xlsx',
  bytes: await formWorkbook(
    demonstrationForm(templateOf(seedPlan, place.states, '2024-06', '科技局')),
    '2024-07-01T00:00:00.000Z',
  ),
});

describe('files of the demonstration that LibreOffice has opened and saved', { timeout: 300_000 }, () => {
  it.each(['xlsx', 'csv'])('are refused by a real log and read in the demonstration, as %s', async (to) => {
    const states = statesOf(targets);
    const workbooks = [await fileOf('填报数据.xlsx', 'xlsx'), await form()];
    const tables = [await fileOf('原样.csv', 'csv'), await fileOf('供Excel.csv', 'csv-excel')];
    const saved = [...(await converted(workbooks, to)), ...(await converted(tables, to))];
    expect(saved).toHaveLength(4);
    for (const [name, bytes] of saved) {
      const file = name.replace(/\w+$/, to);
      const refused = { ok: false, refusal: { code: 'demonstration-file' } };
      expect(await previewOf(file, bytes, contextOf(states)), name).toEqual(refused);
      const { rows } = await previewBytes(bytes, contextOf(states, { demonstration: true }), {}, file);
      expect(rows, name).toHaveLength(2);
    }
  });
});
