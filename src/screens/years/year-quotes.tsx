import { Link } from 'wouter';
import type { IndicatorYear } from '../../domain/across-years.ts';
import { monthOf } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PublishedYears } from '../../domain/published-years.ts';
import type { YearFigure } from '../../domain/year-figure.ts';
import type { YearGoal } from '../../domain/year-goal.ts';
import type { Omission } from '../../domain/year-omission.ts';
import { shellWords } from '../../text/shell-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { yearsWords as words } from '../../text/years-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import type { YearQuote } from '../../ui/years-quotes.tsx';

interface Documents {
  readonly published: PublishedYears;
  readonly isDemo: boolean;
}

const sourceText = ({ published }: Documents, sourceId: string): string => {
  const source = published.sources.sources.find(({ id }) => id === sourceId);
  return shellWords.documentAuthor(source?.label ?? sourceId);
};

const headOf = ({ year, announced }: Plan): string =>
  announced === undefined ? words.goalQuote(year) : words.laterGoalQuote(year, monthOf(announced));

function goalQuote({ plan, isHere, target, revised, figure }: YearGoal, from: Documents): YearQuote {
  return {
    id: target.id,
    head: headOf(plan),
    quote: target.quote,
    source: words.inPlan(sourceText(from, plan.sourceId), plan.name),
    remarks: revised === undefined ? [] : [words.revisedFor(revised.reason, revised.documentNumber)],
    ...(isHere && {
      link: (
        <Link href={targetAddress(plan.id, figure?.upTo ?? plan.periods.to, target.id)}>
          {words.toTarget(target.name)}
        </Link>
      ),
    }),
  };
}

function outcomeQuote(year: number, figure: YearFigure, from: Documents): YearQuote {
  const { sourceId, quote, by = '', grade } = figure;
  const reported = from.isDemo ? words.demo : words.reportedBy(by, gradeWords[grade]);
  return {
    id: `outcome-${year}`,
    head: words.outcomeQuote(year),
    ...(quote === undefined ? {} : { quote }),
    source: sourceId === undefined ? reported : sourceText(from, sourceId),
    remarks: [],
  };
}

const omissionQuote = (
  { id, year, side, quote, sourceId, reason }: Omission,
  from: Documents,
): YearQuote => ({
  id,
  head: words.omittedQuote(year, side),
  quote,
  source: sourceText(from, sourceId),
  remarks: [words.whyOmitted(reason)],
});

/** The words of the documents behind one year: its goals, its outcome, and what is near and left out. */
export const quotesOf = (
  { year, goals, outcome, omissions }: IndicatorYear,
  from: Documents,
): YearQuote[] => [
  ...goals.map((goal) => goalQuote(goal, from)),
  ...(outcome === undefined ? [] : [outcomeQuote(year, outcome, from)]),
  ...omissions.map((omission) => omissionQuote(omission, from)),
];
