import { PASSWORD_LENGTH } from '../domain/backup-password.ts';
import { catalogue } from './catalogue.ts';

/** Words of making a backup and of how far long work is. */
export const makeBackupWords = catalogue({
  makeTitle: '备份',
  makeLead: '文件里是全部变更（含本版本不认识的）、佐证文件、草稿和本机设置；格式公开，不用本程序也能读。',
  what: '备份哪些',
  whatAll: '全部数据',
  whatPlan: '一个年度计划',
  whatUnit: '一个单位的任务',
  whatSince: '某天以来的变更',
  chosenHint: '部分备份只含所选变更和它们的佐证文件，不算作完整备份。',
  plan: '年度计划',
  unit: '单位',
  noUnits: '还没有录入单位。',
  since: '起始日期',
  sinceHint: '按填报时间计，含当天（北京时间）。',
  scopeMissing: '请先选定要备份的计划、单位或起始日期。',
  encrypt: '用密码加密',
  encryptHint: '忘记密码就无法恢复，程序和任何人都打不开；请与文件分开保管。',
  noCrypto: '本页不是通过 HTTPS 打开，浏览器不提供加密，只能备份为不加密的文件，请妥善保管。',
  plainHint: '不加密的文件，拿到的人都能读。',
  password: '密码',
  passwordHint: `至少${PASSWORD_LENGTH}个字符。`,
  passwordShort: (missing: number) => `密码太短，还差${missing}个字符。`,
  passwordAgain: '再输一遍密码',
  passwordDiffers: '两次输入的密码不一致。',
  make: '立即备份',
  made: (name: string, changes: number, files: number, size: string) =>
    `已备份：${name}，${changes}条变更、${files}个佐证文件，${size}。`,
  madeLocked: '已加密，没有密码打不开。',
  madeWhere: '已读回核对。文件在浏览器的下载目录里，请移到别的盘或别的电脑上保存。',
  leftOut: (lines: readonly number[]) =>
    `文件第${lines.slice(0, 3).join('、')}${lines.length > 3 ? '等' : ''}行的变更本身有误，恢复时会略过；请把这个文件交给技术人员。`,
  working: '进度',
  phases: {
    gather: (done: number, all: number) => `正在读取变更记录：${done} / ${all}条……`,
    verify: (share: number) => `正在读回核对：${share}%……`,
    hash: (share: number) => `正在核对文件：${share}%……`,
    look: (share: number) => `正在与本机比对：${share}%……`,
    collect: (share: number) => `正在读取文件内容：${share}%……`,
    write: '正在一次写入，请不要关闭页面……',
    compare: (done: number, all: number) => `正在逐项核对：${done} / ${all}……`,
  },
  starting: '正在开始……',
  stop: '取消',
});
