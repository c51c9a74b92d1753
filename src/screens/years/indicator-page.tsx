import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { type IndicatorAcross, isComparable } from '../../domain/across-years.ts';
import type { PublishedYears } from '../../domain/published-years.ts';
import { isDrawable, yearBars } from '../../drawing/years-series.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import { acrossLine, setBelowSentences } from '../../text/years-figures.ts';
import { yearsWords as words } from '../../text/years-words.ts';
import { yearsAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { YearsDetailTable } from '../../ui/years-detail-table.tsx';
import { YearsKey } from '../../ui/years-key.tsx';
import { YearsQuotes } from '../../ui/years-quotes.tsx';
import { quotesOf } from './year-quotes.tsx';

/** Recharts' axes arrive only where bars are drawn. */
const YearsChart = lazy(async () => ({
  default: (await import('../../ui/charts/years-chart.tsx')).YearsChart,
}));

interface IndicatorPageProps {
  readonly rim: Rim;
  readonly across: IndicatorAcross;
  readonly published: PublishedYears;
  readonly isDemo: boolean;
}

function Head({ across }: Pick<IndicatorPageProps, 'across'>) {
  const { name, unit, note } = across.indicator;
  return (
    <section className="page-head">
      <PageTitle>{words.named(name, unit)}</PageTitle>
      <p className="summary">
        {words.line} <strong>{acrossLine(across)}</strong>
      </p>
      {setBelowSentences(across).map((sentence) => (
        <p className="summary years-below" key={sentence}>
          {sentence}
        </p>
      ))}
      {!isComparable(across) && <p className="summary">{words.onlyOneYear}</p>}
      {note !== undefined && <p className="summary">{note}</p>}
    </section>
  );
}

function Drawn({ rim, across, isDemo }: Omit<IndicatorPageProps, 'published'>) {
  const bars = useMemo(() => yearBars(across), [across]);
  return (
    <section className="part" aria-labelledby="years-chart-title">
      <div className="part-head">
        <h2 className="part-title" id="years-chart-title">
          {words.chart}
        </h2>
        {isDrawable(bars) && (
          <SavePicture
            rim={rim}
            what={words.chart}
            picture={() => ({ kind: 'years', demonstration: isDemo, across })}
          />
        )}
      </div>
      {isDrawable(bars) ? (
        <>
          <YearsKey />
          <div
            className="years-chart"
            role="img"
            aria-label={words.chartLabel(across.indicator.name, acrossLine(across))}
          >
            <Suspense fallback={<p className="field-hint">{words.drawing}</p>}>
              <YearsChart bars={bars} />
            </Suspense>
          </div>
        </>
      ) : (
        <p>{words.nothingToDraw}</p>
      )}
    </section>
  );
}

/** One indicator over all years: in a line, as bars, as a table, and in the words of the documents. */
export function IndicatorPage({ rim, across, published, isDemo }: IndicatorPageProps) {
  const quotes = across.years.flatMap((year) => quotesOf(year, { published, isDemo }));
  return (
    <div className="page">
      <Breadcrumbs
        above={[{ key: 'years', link: <Link href={yearsAddress()}>{words.title}</Link> }]}
        here={across.indicator.name}
      />
      <Head across={across} />
      <div className="years-parts">
        <Drawn {...{ rim, across, isDemo }} />
        <section className="part" aria-labelledby="years-table-title">
          <h2 className="part-title" id="years-table-title">
            {words.table}
          </h2>
          <YearsDetailTable across={across} isDemo={isDemo} />
        </section>
      </div>
      <section className="part" aria-labelledby="years-quotes-title">
        <h2 className="part-title" id="years-quotes-title">
          {words.quotes}
        </h2>
        <YearsQuotes quotes={quotes} />
      </section>
      <div className="page-foot">
        <p>{words.rule}</p>
        <p>{words.omissionRule}</p>
        <p>{isDemo ? words.originRuleDemo : words.originRule}</p>
      </div>
    </div>
  );
}
