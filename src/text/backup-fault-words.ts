import type { BackupFaultCode } from '../domain/backup-fault-code.ts';
import { PASSWORD_LENGTH } from '../domain/backup-password.ts';
import { catalogue } from './catalogue.ts';

/** Why a backup was not made, read or restored, where, and what to do. */
export const backupFaults = catalogue({
  nothing: {
    title: '没有可备份的内容',
    text: '所选范围里没有人工填报的内容。空的数据不生成备份，以免日后误当成完整的备份。',
  },
  'no-crypto': {
    title: '这里不能加密或解密',
    text: '本页不是通过 HTTPS 打开，浏览器不提供加密功能。请改用不加密的备份，或请信息中心以 HTTPS 部署后再试。',
  },
  'password-weak': {
    title: '密码太短，没有备份',
    text: `密码至少${PASSWORD_LENGTH}个字符。请改长后再备份。`,
  },
  'made-wrong': {
    title: '备份读回核对不一致，没有交出文件',
    text: '刚做好的文件读回时与本机内容对不上，可能是磁盘已满或内存不足。本机数据没有改动，请关掉其他程序再备份一次。',
  },
  'folder-denied': {
    title: '没有写入文件夹的权限，没有备份',
    text: '浏览器没有获准写入所选的文件夹。请重新选择文件夹，并在浏览器询问时选“允许”。',
  },
  'folder-failed': {
    title: '文件夹没有写成，不能算作备份',
    text: '文件夹可能已移走、磁盘已满或网盘断开；也可能写入后读回不一致。请检查文件夹，或改用“立即备份”下载文件。',
  },
  empty: {
    title: '文件是空的，没有恢复任何内容',
    text: '文件为0字节，多半是拷贝或下载没有完成。请重新拷贝，或换一份备份。',
  },
  unreadable: {
    title: '文件读不出来，没有恢复任何内容',
    text: '文件可能已移动、删除，或所在的盘断开了。请拷到本机磁盘后再选一次。',
  },
  'not-a-backup': {
    title: '这不是本看板的备份文件',
    text: '备份文件以 .jlbak 结尾。快照文件请到“进度快照”核验，台账请到“填报”导入。',
  },
  'newer-format': {
    title: '这份备份由更新的版本制作',
    text: '本程序较旧，读不了新格式，没有恢复任何内容，文件完好。请刷新页面取得新版本后再恢复。',
  },
  'header-damaged': {
    title: '文件第1行（文件头）已损坏或被改动',
    text: '文件头与它自己的指纹不符，没有恢复任何内容。请换一份拷贝，或用更早的一份备份。',
  },
  truncated: {
    title: '文件不完整，后面缺了一段',
    text: '文件比制作时短，多半是拷贝或下载中断，没有恢复任何内容。请重新拷贝原文件。',
  },
  overlong: {
    title: '文件末尾多出了内容',
    text: '文件比制作时长，可能被其他程序改写过，没有恢复任何内容。请换一份拷贝。',
  },
  damaged: {
    title: '文件内容已损坏或被改动',
    text: '内容与文件头所载的指纹不符，没有恢复任何内容。请换一份拷贝，或用更早的一份备份。',
  },
  'no-inflate': {
    title: '这个浏览器不能解压备份',
    text: '浏览器版本太旧。请用新版 Chrome 或 Edge 打开后再恢复，文件完好。',
  },
  'password-needed': { title: '请输入密码', text: '这份备份已加密，须输入备份时设定的密码。' },
  'wrong-password': {
    title: '密码不对，没有恢复任何内容',
    text: '文件完好，但这个密码打不开。请注意大小写和输入法，再输一次；忘记密码则无法恢复。',
  },
  'line-damaged': {
    title: '文件里有一行不合格式',
    text: '指纹相符而内容不合备份格式，可能由其他程序生成，没有恢复任何内容。请把行号告诉制作这份文件的人。',
  },
  'counts-differ': {
    title: '文件内容与文件头所载的数目不符',
    text: '行数、长度或指纹与文件头不一致，没有恢复任何内容。请换一份备份。',
  },
  'no-room': {
    title: '浏览器的存储空间不够',
    text: '这份备份装不下，没有恢复任何内容。请清理磁盘空间，或请信息中心放宽本站点的存储上限后再试。',
  },
  'partly-restored': {
    title: '只并入了一部分，还没有做完',
    text: '文件很大，分几批并入；已并入的各批都是完整的。请排除下面的原因，再选同一个文件恢复，会接着做完，不会重复。',
  },
  'drill-lost': {
    title: '演练中断了',
    text: '演练用的临时库被收走了，多半是另一个页面也在演练。本机数据没有改动，请关掉另一个页面再演练一次。',
  },
} satisfies Record<BackupFaultCode, { title: string; text: string }>);

/** Where a file is wrong. */
export const backupFaultWords = catalogue({
  line: (line: number) => `位置：文件第${line}行`,
  sizes: (expected: string, found: string, difference: string, isShort: boolean) =>
    `应有${expected}字节，实有${found}字节，${isShort ? '末尾缺' : '末尾多'}${difference}字节`,
  because: (code: string) => `原因：${code}`,
});
