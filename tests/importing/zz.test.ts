import { it } from 'vitest';
import { contextOf, previewRows, seedTargets, statesOf } from './ledgers.ts';
it('smoke', async () => {
  const states = statesOf(seedTargets);
  const p = await previewRows([
    ['永康市2024年重点工作台账'],
    ['截至2024年5月底','','','','','','填报单位：经信局'],
    ['序号','指标名称','责任单位','年度目标','单位','1—6月累计（含预计）','本月完成','存在问题','备注'],
    ['一、科技创新'],
    ['1','新增国家高新技术企业','科技局','45','家','３０','4','',''],
    ['2','境外自办展','商务局','7','场','3','','',''],
    ['3','新增专利商标','市监局','1.1','万件','8000件','','',''],
    ['4','社零总额增速','商务局','7','%','6.5%','','',''],
    ['5','义龙庆高速及永康联络线','交通局','开工','','已开工','','',''],
    ['6','光伏装机容量','发改局','40','万千瓦','4','','',''],
    ['7','没有这个任务','发改局','40','万千瓦','4','','',''],
    ['8','建成口袋公园','建设局','10','个','约8','','',''],
    ['','合 计','','','','45','','',''],
    ['填报人：张三','','','','','','','',''],
  ], contextOf(states));
  console.log(JSON.stringify(p.sheets.map(s=>({...s,columns:s.columns.map(c=>[c.letter,c.header,c.role,c.period,c.unit].join('|'))})),null,1));
  for (const r of p.rows) console.log(r.row, JSON.stringify(r.outcome).slice(0,700));
});
