/** What is said when storage fails: what happened, that nothing is lost (or what is), what to do. */
export const faultWords = {
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
  startAfresh: '从头开始，只载入公开数据',
  code: (code: string, detail: string) => (detail === '' ? `代码：${code}` : `代码：${code} · ${detail}`),
} as const;

export type FaultCode = Exclude<keyof typeof faultWords, 'startAfresh' | 'code'>;
