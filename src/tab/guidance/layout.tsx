/** What the guidance's views have in common: their places, their widths, and a list of rows. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Heading } from '../shell/heading.tsx';
import { useViewStyles } from '../shell/view-styles.ts';
import { useWorkspace } from '../shell/workspace.ts';

export const useGuidanceStyles = makeStyles({
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-current="page"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      borderBottomColor: tokens.colorCompoundBrandStroke,
    },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  space: { flex: '1 1 0' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  main: { flex: '1 1 20rem', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: {
    // 24 pixels high, so that it can be hit (WCAG 2.5.8).
    display: 'inline-block',
    paddingBlock: tokens.spacingVerticalXXS,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  beside: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 26rem',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    maxWidth: '100%',
  },
  whole: { flex: '1 1 100%', minWidth: 0 },
  sides: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL, alignItems: 'flex-start' },
});

const places = [
  { path: '/guidance', label: 'Passages', may: 'read-guidance' },
  { path: '/guidance/drafts', label: 'Drafts', may: 'approve-guidance' },
  { path: '/guidance/documents', label: 'Documents', may: 'edit-guidance' },
  { path: '/guidance/gaps', label: 'Gaps', may: 'approve-guidance' },
  { path: '/guidance/reviews', label: 'Reviews', may: 'read-guidance' },
  { path: '/guidance/versions', label: 'Versions', may: 'read-guidance' },
] as const;

const isWithin = (path: string, address: string): boolean =>
  path === '/guidance'
    ? address === path || address.startsWith('/guidance/passages')
    : address.startsWith(path);

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function GuidancePage({ title, children }: PageProps) {
  const styles = useGuidanceStyles();
  const views = useViewStyles();
  const { may } = useWorkspace();
  const [address] = useLocation();
  return (
    <div className={views.view}>
      <div className={views.inner}>
        <Heading title={title} />
        <nav aria-label="Guidance" className={styles.places}>
          {places
            .filter((place) => may(place.may))
            .map(({ path, label }) => (
              <Link
                key={path}
                href={path}
                className={styles.place}
                aria-current={isWithin(path, address) ? 'page' : undefined}
              >
                {label}
              </Link>
            ))}
        </nav>
        {children}
      </div>
    </div>
  );
}

const step = 100;

/** The first of many, and a button for more: the place in the list stays. */
export function More({
  shown,
  of,
  show,
}: {
  readonly shown: number;
  readonly of: number;
  readonly show: (count: number) => void;
}) {
  if (shown >= of) return null;
  return (
    <Button
      onClick={() => {
        show(shown + step);
      }}
    >
      Show more ({of - shown} left)
    </Button>
  );
}
export const firstShown = step;
