import { type ForecastLine, verdictWords, forecastWords as words } from '../text/forecast-words.ts';
import { Fact } from './fact.tsx';

interface ForecastFactsProps {
  readonly lines: readonly ForecastLine[];
  /** a person's own judgement, beside the reckoning and never merged with it; absent where nobody reports */
  readonly outlook?: string;
  /** how the band comes about; empty where there is none */
  readonly method: readonly string[];
}

/** 预测: what is needed, what is to be expected, how wrong it was, and what the author thinks. */
export function ForecastFacts({ lines, outlook, method }: ForecastFactsProps) {
  return (
    <>
      <dl className="forecast">
        {lines.map(({ label, text, verdict }) => (
          <Fact key={label} term={label}>
            {verdict !== undefined && (
              <strong className={`verdict-word verdict-${verdict}`}>{verdictWords[verdict]}</strong>
            )}
            {text}
          </Fact>
        ))}
        {outlook !== undefined && <Fact term={words.outlook}>{outlook}</Fact>}
      </dl>
      {method.length > 0 && (
        <details className="disclosure">
          <summary>{words.how}</summary>
          <ol className="method">
            {method.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
