import type { Author } from '../domain/change.ts';
import { catalogue } from './catalogue.ts';

/** 市科技局 · 填报岗 · 张三 */
export const authorLine = ({ unit, post, name }: Author): string =>
  [unit, post, name].filter((part) => part !== undefined && part !== '').join(' · ');

/** Words of 我是谁. */
export const identityWords = catalogue({
  title: '我是谁',
  now: '现在的署名',
  nobody: (name: string) => `还没有选择，填报署名为“${name}”。`,
  missing: '原来选择的单位或岗位已撤销，请重新选择。',
  protects:
    '在这里选择的身份只用来署名和安排页面，选一次即可，随时可以更改；此前的填报仍署原来的名字。它没有密码，不作权限控制：使用这台电脑的任何人都可以改选。真正的权限要接入服务器后才有。',
  secret: '严禁录入涉密信息。',
  change: '更改身份',
  how: '按什么署名',
  byPost: '按岗位',
  byName: '按单位和姓名',
  noPosts: '还没有岗位。可以先按单位和姓名署名，或在下面新增岗位。',
  post: '岗位',
  unit: '单位',
  name: '姓名',
  noUnit: '不注明单位',
  choose: '请选择',
  postMissing: '请选择岗位。',
  nameMissing: '请填写姓名。',
  nameTooLong: (limit: number) => `姓名最多${limit}个字。`,
  vacantHint: '这个岗位目前空缺，请填写本人姓名。',
  postHint: (holder: string) => `署现任“${holder}”的姓名；换人后自动改署继任者。`,
  save: '就用这个身份',
  saving: '正在保存……',
  saved: (line: string) => `已保存，此后的填报署名为“${line}”。`,
  clear: '不再注明身份',
  cleared: '已改为不注明身份。',
});
