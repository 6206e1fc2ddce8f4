/** The gap board: questions that were not answered well, and what becomes of them. */
import { Badge, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Gap } from '../../web/contract/gap-shapes.ts';
import { Hint } from '../shell/hint.tsx';
import { Shown, State } from '../shell/states.tsx';
import { instantIn } from '../shell/times.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { GapDeeds } from './gap-deeds.tsx';
import { firstShown, GuidancePage, More, useGuidanceStyles } from './layout.tsx';
import { reasonTitles, stateTitles } from './titles.ts';
import { useGaps } from './use-guidance.ts';

export function Gaps() {
  const gaps = useGaps();
  const [isAll, setAll] = useState(false);
  return (
    <GuidancePage title="Gaps">
      <Hint kept="hint-gaps">
        Questions of the last 90 days that were not covered, were answered with the closest passages only,
        were disliked, or were taken to an advisor. What could identify somebody was taken out before they
        were kept, and those about danger or one person’s case are not here.
      </Hint>
      <Switch
        label="Those dealt with as well"
        checked={isAll}
        onChange={(_, { checked }) => {
          setAll(checked);
        }}
      />
      <Shown query={gaps} what="the gaps">
        {({ gaps: all }) => <Board gaps={all.filter(({ mark }) => isAll || mark === undefined)} />}
      </Shown>
    </GuidancePage>
  );
}

function Board({ gaps }: { readonly gaps: readonly Gap[] }) {
  const styles = useGuidanceStyles();
  const [shown, setShown] = useState(firstShown);
  if (gaps.length === 0)
    return (
      <State title="No gaps" role="status">
        Every question of the last 90 days was answered, or has been dealt with.
      </State>
    );
  return (
    <>
      <p role="status">
        {gaps.length === 1 ? '1 gap' : `${String(gaps.length)} gaps`}, those asked for most first
      </p>
      <ul className={styles.list}>
        {gaps.slice(0, shown).map((gap) => (
          <li key={gap.id} className={styles.item}>
            <One gap={gap} />
          </li>
        ))}
      </ul>
      <More shown={shown} of={gaps.length} show={setShown} />
    </>
  );
}

const often = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);

function One({ gap }: { readonly gap: Gap }) {
  const styles = useGuidanceStyles();
  const { reader } = useWorkspace();
  return (
    <>
      <div className={styles.main}>
        <h2 className={styles.subtitle}>{gap.question}</h2>
        <div className={styles.quiet}>
          Asked {often(gap.count)}, last on {instantIn(reader, gap.last)}
          {' · '}
          {gap.reasons
            .map(({ reason, count }) =>
              gap.count === 1 ? reasonTitles[reason] : `${reasonTitles[reason]} ${often(count)}`,
            )
            .join(', ')}
        </div>
        {gap.alike.length > 0 && <div>Also: {gap.alike.map((words) => `“${words}”`).join(', ')}</div>}
        {gap.said.length > 0 && <div>Said of the answer: {gap.said.join(' · ')}</div>}
        <Mark gap={gap} />
      </div>
      <GapDeeds gap={gap} />
    </>
  );
}

function Mark({ gap: { mark, since } }: { readonly gap: Gap }) {
  if (mark === undefined) return null;
  const more = since === 0 ? '' : ` Asked ${String(since)} more times since.`;
  if (mark.kind === 'not-ours')
    return (
      <div>
        <Badge appearance="outline">Not ours</Badge> {mark.reason}
        {more}
      </div>
    );
  return (
    <div>
      <Badge appearance="outline">{mark.state ? stateTitles[mark.state] : 'Written'}</Badge>{' '}
      <Link href={`/guidance/drafts/${mark.draft}`}>The draft for it</Link>
      {more}
    </div>
  );
}
