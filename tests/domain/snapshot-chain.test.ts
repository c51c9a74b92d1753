import { describe, expect, it } from 'vitest';
import { type ChainLink, chainOf } from '../../src/domain/snapshot-chain.ts';

const link = (n: number, more: Partial<ChainLink> = {}): ChainLink => ({
  id: `s${n}`,
  changeId: `s${n}`,
  at: `2024-0${n}-01T00:00:00.000Z/00000`,
  device: 'here',
  sha256: `hash-${n}`,
  ...(n > 1 ? { previousHash: `hash-${n - 1}` } : {}),
  ...more,
});

const stateIn = (all: readonly ChainLink[], id: string) => {
  const own = all.find((each) => each.id === id);
  if (own === undefined) throw new Error(id);
  const { state, before } = chainOf(own, all);
  return [state, before?.id];
};

describe('the chain of snapshots', () => {
  it('links each to the one before, whatever their order', () => {
    const all = [link(3), link(1), link(2)];
    expect(['s1', 's2', 's3'].map((id) => stateIn(all, id))).toEqual([
      ['first', undefined],
      ['linked', 's1'],
      ['linked', 's2'],
    ]);
  });

  it('says what is missing, and what is here instead', () => {
    expect(stateIn([link(3)], 's3')).toEqual(['missing', undefined]);
    expect(stateIn([link(3), link(1)], 's3')).toEqual(['differs', 's1']);
    expect(stateIn([link(1), link(2, { sha256: 'other' }), link(3)], 's3')).toEqual(['differs', 's2']);
  });

  it('is one for each device: what another froze in between is none of it', () => {
    const theirs = link(2, { id: 'theirs', device: 'there', sha256: 'theirs', previousHash: 'unseen' });
    const all = [link(1), theirs, link(3, { previousHash: 'hash-1' })];
    expect(stateIn(all, 's3')).toEqual(['linked', 's1']);
    expect(stateIn(all, 'theirs')).toEqual(['missing', undefined]);
  });

  it('may fork where two tabs froze in the same moment: both are linked', () => {
    const twin = link(2, { id: 'twin', changeId: 'twin', sha256: 'twin' });
    const all = [link(1), link(2), twin];
    expect([stateIn(all, 's2'), stateIn(all, 'twin')]).toEqual([
      ['linked', 's1'],
      ['linked', 's1'],
    ]);
  });

  it('says where none is named although there is one', () => {
    const { previousHash: _none, ...bare } = link(2);
    expect(stateIn([link(1), bare], 's2')).toEqual(['unnamed', 's1']);
  });

  it('says where a device that signed before no longer does, or signs with another key', () => {
    const signed = (n: number, signedWith?: string) =>
      link(n, signedWith === undefined ? {} : { signedWith });
    const all = [
      signed(1),
      signed(2, 'a'),
      signed(3),
      signed(4, 'a'),
      signed(5, 'b'),
      signed(6, 'b'),
      signed(7),
    ];
    expect(all.map((each) => chainOf(each, all).signer)).toEqual([
      undefined,
      undefined,
      'dropped',
      undefined,
      'other-key',
      undefined,
      'dropped',
    ]);
  });

  it('does not hold the keys of two devices against each other', () => {
    const theirs = link(2, { device: 'there', signedWith: 'b' });
    const all = [link(1, { signedWith: 'a' }), theirs, link(3, { signedWith: 'a' })];
    expect(all.map((each) => chainOf(each, all).signer)).toEqual([undefined, undefined, undefined]);
  });

  it('never takes a snapshot for the one before itself', () => {
    expect(stateIn([link(2, { previousHash: 'hash-2' })], 's2')).toEqual(['missing', undefined]);
  });
});
