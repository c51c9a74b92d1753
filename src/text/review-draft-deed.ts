import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { ladderKind } from './official-stage.ts';
import { saysAction, worksNoun } from './official-subject.ts';
import { type Act, actOf } from './review-draft-verb.ts';

/** What was done, of which there is no figure: 推进 + 永武飞地 + 建设. Those with the same verb and tail become one. */
export interface Deed extends Act {
  readonly tail: string;
}

type Around = readonly [verb: string, tail: string];

/** The stages of works around the works: what became of them, and no more. */
const WORKS: Readonly<Record<string, Around>> = {
  谋划: ['启动谋划', ''],
  前期: ['开展', '前期工作'],
  开工: ['开工建设', ''],
  在建: ['推进', '建设'],
  完工: ['建成', ''],
  投用: ['建成投用', ''],
};
const EVENTS: Readonly<Record<string, Around>> = {
  筹划: ['启动', '筹划工作'],
  筹备: ['推进', '筹备工作'],
  举办: ['举办', ''],
};
const AWARDS: Readonly<Record<string, Around>> = {
  准备: ['开展', '申报准备工作'],
  申报: ['完成', '申报'],
  初评: ['', '通过初评'],
  公示: ['', '进入公示'],
  命名: ['', '获命名'],
};
/** What was striven for, once it is named. */
const WON: Readonly<Record<string, string>> = {
  争创: '创成',
  创建: '创成',
  夺取: '夺取',
  再夺: '再夺',
  争夺: '夺得',
};

const HOLDING = /^(?:办好|举办|承办)/;
const STRIVING = /^(争创|创建|夺取|再夺|争夺)(.+)$/;
/** A road is opened up by being finished. */
const OPENED = /^打通(?=.)/;

const around = (
  stages: Readonly<Record<string, Around>>,
  stage: string,
  object: string,
): Deed | undefined => {
  const [verb, tail] = stages[stage] ?? [];
  return verb === undefined || tail === undefined ? undefined : { verb, object, tail };
};

function worksDeed({ name }: Target, stage: string): Deed | undefined {
  const object = worksNoun(name);
  if (object === undefined) return undefined;
  if (stage !== '完工') return around(WORKS, stage, object);
  if (OPENED.test(name)) return { verb: '打通', object: name.replace(OPENED, ''), tail: '' };
  // What is carried out is completed, what is built is built.
  return { verb: /工程(?:（[^）]*）)?$/.test(object) ? '完成' : '建成', object, tail: '' };
}

function eventDeed({ name }: Target, stage: string): Deed | undefined {
  const object = name.replace(HOLDING, '') || name;
  return saysAction(object) ? undefined : around(EVENTS, stage, object);
}

function awardDeed({ name }: Target, stage: string): Deed | undefined {
  const [, striving = '', object = name] = STRIVING.exec(name) ?? [];
  const won = WON[striving];
  if (saysAction(object)) return undefined;
  return stage === '命名' && won !== undefined
    ? { verb: won, object, tail: '' }
    : around(AWARDS, stage, object);
}

/** A task is told in the words it was promised in, and only once all of it is done. */
function taskDeed({ target, assessment }: Standing, stage: string): Deed | undefined {
  const act = stage === '完成' && assessment?.met === true ? actOf(target) : undefined;
  return act && { ...act, tail: '' };
}

/** 建成投用国家级知识产权快速维权中心, 深化企业合规改革: a stage as a deed. Undefined where no plain sentence can be made of it. */
export function deedOf(standing: Standing): Deed | undefined {
  const { target, entry } = standing;
  if (entry?.reading.kind !== 'stage') return undefined;
  const { stage } = entry.reading;
  switch (ladderKind(target.stages ?? [])) {
    case 'works':
      return worksDeed(target, stage);
    case 'event':
      return eventDeed(target, stage);
    case 'award':
      return awardDeed(target, stage);
    case 'task':
      return taskDeed(standing, stage);
    case undefined:
      return undefined;
  }
}
