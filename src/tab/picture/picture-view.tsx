/** The picture: what is asked, how it is answered, and how requests fare, over whole months and with nobody in it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Picture, PictureAsked, PictureSection, ShownPicture } from '../../web/contract/picture.ts';
import { Heading } from '../shell/heading.tsx';
import { Shown, State } from '../shell/states.tsx';
import { calendarDay } from '../shell/times.ts';
import { useViewStyles } from '../shell/view-styles.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { Controls } from './controls.tsx';
import { factsOf, surgeryTable } from './figures.ts';
import { Panel } from './panel.tsx';
import { PastReviews } from './past-review.tsx';
import { usePicture } from './use-picture.ts';

const useStyles = makeStyles({
  /** Charts stand side by side for as long as there is room. */
  wide: { gap: tokens.spacingVerticalL, maxWidth: 'none' },
  older: { opacity: 0.6 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, margin: 0 },
  fact: {
    flex: '1 1 8rem',
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  factTitle: { color: tokens.colorNeutralForeground2 },
  factWords: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  partTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  panels: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(30rem, 100%), 1fr))',
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '60rem' },
});

export function PictureView() {
  const styles = useStyles();
  const views = useViewStyles();
  const [asked, ask] = useState<PictureAsked>({});
  const query = usePicture(asked);
  return (
    <div className={views.view}>
      <div className={mergeClasses(views.inner, styles.wide)}>
        <Heading title="Picture" />
        <Shown query={query} what="the picture">
          {(picture: Picture) =>
            picture.kind === 'none' ? (
              <NothingYet {...picture} />
            ) : (
              <WholePicture picture={picture} asked={asked} ask={ask} isOlder={query.isPlaceholderData} />
            )
          }
        </Shown>
      </div>
    </div>
  );
}

function NothingYet({ next, pastReview }: Extract<Picture, { kind: 'none' }>) {
  const { reader } = useWorkspace();
  return (
    <>
      <State title="No figures yet" role="status">
        The picture shows whole months that are over. If anything is asked or requested this month, its
        figures come on {calendarDay(reader, next)}.
      </State>
      <Part title="Guidance past its review">
        <PastReviews pastReview={pastReview} />
      </Part>
    </>
  );
}

interface WholeProps {
  readonly picture: ShownPicture;
  readonly asked: PictureAsked;
  readonly ask: (asked: PictureAsked) => void;
  readonly isOlder: boolean;
}

function WholePicture({ picture, asked, ask, isOlder }: WholeProps) {
  const styles = useStyles();
  const { reader } = useWorkspace();
  const { sections, surgeries, months, pastReview, next } = picture;
  return (
    <>
      <Controls picture={picture} asked={asked} ask={ask} />
      <div className={mergeClasses(styles.part, isOlder && styles.older)} aria-busy={isOlder}>
        <p className={styles.words}>
          Whole months that are over; the next come on {calendarDay(reader, next)}. Counts under five are not
          shown: “small” ones are told of together with the next larger one, and “+” means that more may be
          among them. Where requests stood, and their replies, are settled a month later.
        </p>
        <dl className={styles.facts}>
          {factsOf(picture).map(({ title, words }) => (
            <div key={title} className={styles.fact}>
              <dt className={styles.factTitle}>{title}</dt>
              <dd className={styles.factWords}>{words}</dd>
            </div>
          ))}
        </dl>
        {sections.map((section) => (
          <SectionPart key={section.family} section={section} picture={picture} />
        ))}
        {surgeries && (
          <Part title="Surgeries">
            <div className={styles.panels}>
              <Panel months={months} table={surgeryTable(surgeries)} authority={undefined} />
            </div>
          </Part>
        )}
        {asked.authority !== undefined && (
          <p className={styles.words}>
            What people said of answers, and surgeries, are not counted by authority: choose “All together” to
            see them.
          </p>
        )}
        <Part title="Guidance past its review">
          <PastReviews pastReview={pastReview} />
        </Part>
      </div>
    </>
  );
}

function SectionPart({
  section,
  picture,
}: {
  readonly section: PictureSection;
  readonly picture: ShownPicture;
}) {
  const styles = useStyles();
  // Drawn beside what was offered.
  if (section.family === 'surgery') return null;
  const isOfOne = picture.authority !== undefined;
  const tables = section.tables.filter(({ id }) => !(isOfOne && id.endsWith('-authority')));
  return (
    <Part title={section.title}>
      <div className={styles.panels}>
        {tables.map((table) => (
          <Panel key={table.id} months={picture.months} table={table} authority={picture.authority} />
        ))}
      </div>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.partTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
}
