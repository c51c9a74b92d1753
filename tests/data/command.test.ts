import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { change, type SmallData, smallData, target, write } from './small-data.ts';

let folder = '';

function run(data: SmallData, ...options: string[]) {
  folder = write(data);
  const args = ['tools/check-data.mjs', '--data', join(folder, 'data'), ...options];
  const env = { ...process.env, SEEDS: join(folder, options.includes('nowhere') ? 'nowhere' : 'seeds') };
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return { status, stdout };
}

afterEach(() => rmSync(folder, { recursive: true }));

describe('the command check-data', () => {
  it('ends well and says so when there is no fault', () => {
    const { status, stdout } = run(smallData());
    expect(stdout).toMatch(/全部通过\n$/u);
    expect(status).toBe(0);
  });

  it('lists every fault with its place and what to do, and ends badly', () => {
    const data = smallData();
    change(target(data, 'projects'), { goal: '9' });
    const { status, stdout } = run(data);
    expect(stdout).toContain('data/plans/2030.json · 2030-projects · goal：数值 9 在引文');
    expect(stdout).toContain('→ 照引文改数值');
    expect(stdout).toMatch(/共 2 处问题\n$/u);
    expect(status).toBe(1);
  });

  it('does not pass what it could not hold against the sources', () => {
    const { status, stdout } = run(smallData(), 'nowhere');
    expect(stdout).toContain('找不到出处文件夹');
    expect(stdout).not.toContain('通过');
    expect(status).toBe(1);
  });

  it('passes it when asked to do without, and says what was left out', () => {
    const { status, stdout } = run(smallData(), '--no-sources');
    expect(stdout).toContain('未对照出处：引文、数字覆盖、sha256 都没有检查');
    expect(stdout).toMatch(/不需出处的检查全部通过\n$/u);
    expect(status).toBe(0);
  });

  it('still finds what needs no sources', () => {
    const data = smallData();
    change(target(data, 'tripod'), { goalStage: '公示' });
    const { status, stdout } = run(data, '--no-sources');
    expect(stdout).toContain('争创的目标节点不是“命名”');
    expect(status).toBe(1);
  });
});
