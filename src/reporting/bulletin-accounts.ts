import { yearOf } from '../domain/period.ts';
import type { Standing } from '../domain/standing.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { monthText, periodText } from '../text/format.ts';
import type { Said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import type { BulletinRequest } from './bulletin-figures.ts';
import { figureId } from './figure-id.ts';

type Account = keyof typeof words.accounts;
const ACCOUNTS = Object.keys(words.accounts) as readonly Account[];

/** What people wrote, without its last stop: the sentence around it has one. */
const trimmed = (text: string | undefined): string => (text ?? '').trim().replace(/[。．.；;，,\s]+$/u, '');

const states = (entry: EntryInForce, account: Account): boolean => trimmed(entry[account]) !== '';

/** The latest entry up to the snapshot's month that says what is wrong; a month that says nothing takes none back. */
function latestProblem({ target, entry }: Standing, { snapshot }: BulletinRequest): EntryInForce | undefined {
  if (entry !== undefined && states(entry, 'problems')) return entry;
  return (snapshot.entries ?? [])
    .filter(({ targetId, period }) => targetId === target.id && period <= snapshot.asOf)
    .filter((each) => states(each, 'problems'))
    .reduce<EntryInForce | undefined>(
      (latest, each) => (latest === undefined || each.period > latest.period ? each : latest),
      undefined,
    );
}

/** What was to be done about it is the figure's own month's, else that of the month whose problem is told. */
function accountSaid(account: Account, standing: Standing, request: BulletinRequest): Said {
  const problem = latestProblem(standing, request);
  const found = [standing.entry, problem].find((each) => each !== undefined && states(each, account));
  if (found === undefined) return [];
  const { period } = found;
  const isSameYear = yearOf(period) === yearOf(request.snapshot.asOf);
  const month = {
    text: isSameYear ? monthText(period) : periodText(period),
    says: figureId.target(standing.target.id, 'month/problems'),
  };
  const told = period === standing.entry?.period ? [] : words.accountOf(month);
  return words.account(words.accounts[account], trimmed(found[account]), told);
}

/** Files of version 1 hold no earlier entries: what was said before them is not known. */
const isKnown = ({ entry }: Standing, { snapshot }: BulletinRequest): boolean =>
  entry !== undefined && snapshot.entries !== undefined;

/**
 * The accounts that a unit gave of what is behind, each a sentence, with its month where that is not the month of the figure;
 * 未说明原因 where a severe one never gave its reason.
 */
export function accountsSaid(standing: Standing, request: BulletinRequest): Said[] {
  const [problems = [], ...rest] = ACCOUNTS.map((account) => accountSaid(account, standing, request));
  const isAsked = standing.light === 'severe' && isKnown(standing, request);
  const reason = problems.length === 0 && isAsked ? [words.noAccount] : problems;
  return [reason, ...rest].filter((account) => account.length > 0);
}
