import type { FileFormat } from '../../src/actions/report-formats.ts';
import { runReportJob } from '../../src/actions/report-jobs.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { decideRows } from '../../src/domain/decide-rows.ts';
import type { FiledPlan } from '../../src/domain/file-entries.ts';
import { type DecidedRow, entriesToLog } from '../../src/domain/ledger-decision.ts';
import { changeOf } from '../domain/fixtures.ts';
import { type Filed, placeOf } from './filed-ledgers.ts';
import { contextOf, previewBytes } from './ledgers.ts';

const ENDINGS = { json: 'json', csv: 'csv', 'csv-excel': 'csv', xlsx: 'xlsx' } as const;

/** 填报数据 as a person downloads it. */
export async function exported(place: FiledPlan, format: FileFormat): Promise<Uint8Array<ArrayBuffer>> {
  const job = { kind: 'entries', format, ...place, madeAt: '2024-07-01T00:00:00.000Z' } as const;
  const outcome = await runReportJob(job, () => undefined);
  if (!outcome.ok) throw new Error(`no file: ${JSON.stringify(outcome.fault)}`);
  return outcome.bytes;
}

/** The rows as the importer reads them where nothing was reported yet, every question answered with yes. */
async function rowsBack({ bare }: Filed, bytes: Uint8Array, format: FileFormat): Promise<DecidedRow[]> {
  const { states, organisation, demonstration } = bare;
  const context = contextOf(states, { organisation, demonstration });
  const { rows } = await previewBytes(bytes, context, {}, `填报数据.${ENDINGS[format]}`);
  const asked = decideRows(rows, {});
  const confirmed = (row: DecidedRow) => ({ confirmed: row.questions.map(({ code }) => code) });
  return decideRows(rows, Object.fromEntries(asked.map((row) => [row.row.key, confirmed(row)])));
}

/** The place once the file was imported into it. */
export async function imported(filed: Filed, bytes: Uint8Array, format: FileFormat): Promise<FiledPlan> {
  const rows = await rowsBack(filed, bytes, format);
  const refused = rows.flatMap(({ refusals }) => refusals);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  const logged = entriesToLog(rows).map(({ id, entry }) =>
    changeOf('entry-logged', entry, { id, at: stampOf('2024-07-02T00:00:00.000Z') }),
  );
  return placeOf(filed.targets, [...filed.before, ...logged]);
}
