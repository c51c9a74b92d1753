import { catalogue } from './catalogue.ts';
/** What is said when storage fails: what happened, that nothing is lost (or what is), what to do. */
export const faultWords = catalogue({
  unavailable: {
    title: '浏览器不允许保存数据',
    text: '本机浏览器没有开放 IndexedDB（可能处于无痕模式，或被单位策略禁用）。没有写入任何数据。请改用普通窗口，或请信息中心放开本站点的存储权限，再重新打开。',
  },
  blocked: {
    title: '另一个标签页还开着旧版本',
    text: '数据库需要升级，但被其他标签页占用。已有数据都在。请关闭其他打开本看板的标签页，然后重试。',
  },
  newer: {
    title: '本机数据由更新的版本写入',
    text: '这个页面的程序版本较旧，为防止写坏数据，已停止读写。数据原样保留。请刷新页面取得新版本；如仍出现，请联系管理员更新程序。',
  },
  superseded: {
    title: '看板已在另一个标签页更新',
    text: '新版本正在使用数据库，本页已停止写入，已保存的数据都在。请刷新本页继续。',
  },
  gone: {
    title: '本机数据不见了',
    text: '这台电脑以前用过本看板，但浏览器中的数据已被清除（可能是清理了网站数据）。本页没有写入任何新内容。如果您有快照文件，请先妥善保存；确认要从头开始，再点下面的按钮，系统将只重新载入公开文件的数据。',
  },
  quota: {
    title: '磁盘空间不足，没有保存',
    text: '浏览器的存储空间已满，刚才的内容没有写入，原有数据完好。请清理磁盘空间后再保存一次。',
  },
  refused: {
    title: '内容不合格式，没有保存',
    text: '有一处内容不符合数据格式，整批都没有写入，原有数据完好。请检查后重试。',
  },
  failed: {
    title: '读写数据时出错',
    text: '操作没有完成，原有数据完好。请重试；如果再次出现，请把下面的代码交给技术人员。',
  },
  'data-damaged': {
    title: '随程序发布的数据文件损坏',
    text: '数据文件读不出来或不合格式，没有载入任何内容，本机已有数据不受影响。请重新部署程序文件，或联系管理员。',
  },
  'period-locked': {
    title: '这个月份已经锁定，没有保存',
    text: '督查室已锁定这个月份的填报，刚才的内容没有保存，仍留在页面上。确需补报或更正，请联系督查室为本单位限时开放。',
  },
  'own-entry': {
    title: '不能审核本人填报的数',
    text: '审核须由填报人以外的人进行，没有保存审核意见。请在“我是谁”中切换到审核岗位，或请其他同志审核。',
  },
  overtaken: {
    title: '这条填报刚刚有了变化，没有保存',
    text: '另一处已经更正或撤回了这个数，刚才的操作没有保存。请看过最新的数再决定。',
  },
  'reason-missing': {
    title: '还没有写明理由，没有保存',
    text: '退回填报、锁定或解锁月份、限时开放、在并存的数中取舍，都须写明理由。请补写后再保存。',
  },
  'lock-changed': {
    title: '月份锁定刚刚有了变化，没有保存',
    text: '另一处已经锁定或解锁了这个月份，刚才的操作没有保存。请看过最新的状态再决定。',
  },
  'unit-unknown': {
    title: '没有这个单位，没有保存',
    text: '所选单位已不在单位名单中。请重新选择，或先到“单位与岗位”补录。',
  },
  'until-past': {
    title: '开放的截止时间已过，没有保存',
    text: '截止时间须晚于现在，按北京时间计。请重新选定。',
  },
  'evidence-empty': {
    title: '文件是空的，没有附上',
    text: '文件里没有任何内容（0 字节）。请确认文件已经保存好，再选一次。',
  },
  'evidence-too-large': {
    title: '文件太大，没有附上',
    text: '每个文件不超过 20 MB。请压缩图片、拆分文件，或改为登记文号。',
  },
  'evidence-unreadable': {
    title: '文件读不出来，没有附上',
    text: '文件可能已被移动、删除，或正被其他程序占用。请确认文件还在原处，关闭占用它的程序，再选一次。',
  },
  'evidence-repeated': {
    title: '这份材料已经附过，没有重复附上',
    text: '同一任务、同一月份已有内容相同的文件或相同的文号。',
  },
  'evidence-incomplete': {
    title: '文号或标题没有填，没有附上',
    text: '登记文件须同时写明文号和标题。请补写后再附。',
  },
  'evidence-altered': {
    title: '佐证文件与当初附上的不一致',
    text: '本机保存的这个文件内容已经变了，与附上时的指纹对不上，没有下载。请向附上它的同志索取原件，重新附上。',
  },
  'evidence-absent': {
    title: '这份文件不在本机',
    text: '这份材料是在另一台电脑上附的，本机只有它的名称和指纹，没有文件内容。请到附上它的电脑上下载。',
  },
  startAfresh: '从头开始，只载入公开数据',
  code: (code: string, detail: string) => (detail === '' ? `代码：${code}` : `代码：${code} · ${detail}`),
});

export type FaultCode = Exclude<keyof typeof faultWords, 'startAfresh' | 'code'>;
