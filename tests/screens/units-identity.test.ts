import { describe, expect, it } from 'vitest';
import { nobody } from '../../src/domain/identity.ts';
import type { Post } from '../../src/domain/organisation.ts';
import { fieldsOfIdentity, isIdentityGone, readIdentity } from '../../src/screens/units/identity-fields.ts';

const posts: readonly Post[] = [
  { id: 'held', title: '填报岗', duty: 'report', unitId: 'u0', holder: '张三' },
  { id: 'vacant', title: '审核岗', duty: 'review', holder: '' },
];
const blank = { how: 'name', postId: '', unitId: '', name: '' } as const;

describe('who sits at this device', () => {
  it('is a post whose holder signs, and no name typed before clings to it', () => {
    const { identity, refusals } = readIdentity(
      { ...blank, how: 'post', postId: 'held', name: '李四' },
      posts,
    );
    expect(identity).toEqual({ ...nobody, postId: 'held' });
    expect(refusals).toEqual({});
  });

  it('needs a name in a vacant post', () => {
    const fields = { ...blank, how: 'post', postId: 'vacant' } as const;
    expect(readIdentity(fields, posts).refusals).toEqual({ name: 'missing' });
    expect(readIdentity({ ...fields, name: ' 李四 ' }, posts)).toEqual({
      identity: { ...nobody, postId: 'vacant', name: '李四' },
      refusals: {},
    });
  });

  it('is a typed name without any unit where there is none', () => {
    expect(readIdentity({ ...blank, name: '李四' }, []).identity).toEqual({ ...nobody, name: '李四' });
    expect(fieldsOfIdentity(nobody, []).how).toBe('name');
  });

  it('is refused without post, without name, or with a paragraph for a name', () => {
    expect(readIdentity({ ...blank, how: 'post', postId: 'abolished' }, posts).refusals).toEqual({
      post: 'missing',
    });
    expect(readIdentity({ ...blank, name: '　' }, posts).refusals).toEqual({ name: 'missing' });
    expect(readIdentity({ ...blank, name: '字'.repeat(61) }, posts).refusals).toEqual({ name: 'too-long' });
  });

  it('is to be chosen anew when the post or the unit is gone', () => {
    const units = [{ id: 'u0', name: '市科技局' }];
    expect(isIdentityGone({ ...nobody, postId: 'held' }, posts, units)).toBe(false);
    expect(isIdentityGone({ ...nobody, postId: 'abolished' }, posts, units)).toBe(true);
    expect(isIdentityGone({ unitId: 'u9', postId: '', name: '李四' }, posts, units)).toBe(true);
    expect(isIdentityGone({ ...nobody, name: '李四' }, posts, units)).toBe(false);
  });
});
