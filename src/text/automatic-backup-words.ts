import { catalogue } from './catalogue.ts';

/** Words of automatic backups: folder, schedule, key, and what the bar says of them. */
export const automaticWords = catalogue({
  folderTitle: '自动备份',
  folderLead:
    '选定一个文件夹（最好在别的盘或单位网盘上），有新的填报时，每天自动写入一份完整备份并读回核对。旧文件不会被覆盖或删除。页面关着时不能备份，下次打开时补做。',
  folderNone: (days: number) =>
    `这个浏览器不允许网页写入文件夹，可以改为定期自动下载。超过${days}天没有备份时，页面上方也会提醒。`,
  folderChosen: (name: string) => `正在写入文件夹“${name}”`,
  folderNotChosen: '还没有选定文件夹。',
  folderChoose: '选择文件夹',
  folderOther: '换一个文件夹',
  folderStop: '停止自动备份',
  folderNow: '现在写入一份',
  folderMade: (name: string) => `已写入并核对：${name}`,
  schedule: '定期自动下载',
  scheduleHint:
    '有未备份的填报且到了期限，就自动下载一份到浏览器的下载目录。页面关着时不能备份，下次打开时补做。',
  scheduleNever: '不自动下载',
  scheduleDaily: '每天',
  scheduleWeekly: '每7天',
  scheduleKept: '已保存',
  locked: '自动备份用密码加密。',
  notLocked: '自动备份不加密，拿到文件的人都能读。',
  lockSet: '设置密码',
  lockOther: '更换密码',
  lockNone: '不再加密',
  lockKeep: '保存密码设置',
  lockCancel: '不改了',
  lockConsent: '同意在这台电脑上保存加密用的密钥',
  lockConsentMissing: '要自动加密，须同意保存密钥；不同意就请每次手工备份并输入密码。',
  lockMeaning:
    '浏览器里只留一把由密码算出的密钥，密码本身不留，密钥也取不出来。能用这台电脑上这个浏览器的人，不输密码也能生成和打开这些自动备份（他们本来就看得到本机数据）；只拿到文件的人打不开。恢复时仍要输入密码，忘了谁也打不开，请另行记牢。更换密码以后，旧文件仍用旧密码。',
  askFolder: '自动备份需要您点一下，允许写入所选的文件夹。',
  askFolderButton: '允许并备份',
  automaticFailed: '自动备份没有成功。',
  automaticMade: (name: string) => `已自动下载一份备份：${name}。请到下载目录里把它移到别的盘上。`,
  automaticWritten: (name: string) => `已自动备份到文件夹：${name}。`,
  automaticRead: '知道了',
});
