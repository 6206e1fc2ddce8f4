/** Wording that a language model suggests: each sentence with its sources, what is not borne out apart, put in by a press. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PassageFields } from '../../web/contract/passage-shapes.ts';
import type { SuggestedWording } from '../../web/contract/wording.ts';
import { Markdown } from '../shell/markdown.tsx';
import { ChosenPassages } from './chosen-passages.tsx';
import type { Named } from './form-choices.ts';
import { useGuidanceStyles } from './layout.tsx';
import { idFrom } from './typed-fields.ts';
import { useWording } from './use-wording.ts';

type Made = Extract<SuggestedWording, { kind: 'suggested' }>;

const useStyles = makeStyles({
  part: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  link: { color: tokens.colorBrandForegroundLink },
  sources: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  made: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  left: { overflowWrap: 'anywhere' },
});

interface WordingProps {
  readonly fields: PassageFields;
  readonly draft: string | undefined;
  /** The passage that is changed is among its own sources. */
  readonly own: string;
  readonly passages: readonly Named[];
  readonly isNew: boolean;
  readonly put: (fields: Partial<PassageFields>) => void;
}

export function WordingPanel(props: WordingProps) {
  const shared = useGuidanceStyles();
  const styles = useStyles();
  const { fields, draft, own, passages } = props;
  const [chosen, setChosen] = useState<readonly string[]>(own === '' ? [] : [own]);
  const { ask, isAsking, made, told, forget } = useWording();
  return (
    <details className={shared.card}>
      <summary>Suggest wording with a language model</summary>
      <div className={styles.made}>
        <p className={shared.quiet}>
          It is handed the ways of asking in the form, screened, and the passages below; of a draft that came
          from a document also what was found there. Nothing else leaves, and nothing of it is saved or
          published by itself.
        </p>
        <ChosenPassages chosen={chosen} passages={passages} set={setChosen} />
        <div className={shared.row}>
          <Button
            icon={<SparkleRegular aria-hidden />}
            disabledFocusable={isAsking}
            onClick={() => {
              if (!isAsking)
                ask({ asks: fields.asks, passages: chosen, ...(draft !== undefined && { draft }) });
            }}
          >
            {isAsking ? 'Searching guidance…' : 'Suggest wording'}
          </Button>
        </div>
        <div role="status">{told !== undefined && <Said>{told}</Said>}</div>
        {made && <MadeWording {...props} made={made} forget={forget} />}
      </div>
    </details>
  );
}

const Said = ({ children }: { readonly children: string }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);

interface MadeProps extends WordingProps {
  readonly made: Made;
  readonly forget: () => void;
}

function MadeWording({ made, forget, fields, isNew, put }: MadeProps) {
  const shared = useGuidanceStyles();
  const styles = useStyles();
  return (
    <section aria-label="Suggested wording" className={styles.made}>
      <MessageBar intent="warning" layout="multiline" icon={<SparkleRegular aria-hidden />}>
        <MessageBarBody>
          <strong>AI-generated draft.</strong> The language model {made.by.model} wrote this (prompt version{' '}
          {made.by.promptVersion}, guidance version {made.by.guidanceVersion}). Read each sentence against its
          source.
        </MessageBarBody>
      </MessageBar>
      {made.title !== '' && <h3 className={shared.subtitle}>{made.title}</h3>}
      {made.parts.map(({ text, sources }) => (
        <div key={text} className={styles.part}>
          <Markdown text={text} />
          <Sources ids={sources} made={made} />
        </div>
      ))}
      {made.asks.length > 0 && <p className={shared.quiet}>Other ways of asking: {made.asks.join(' · ')}</p>}
      {made.unsaid.map((sentence) => (
        <em key={sentence}>{sentence}</em>
      ))}
      <LeftOut left={made.left} />
      <div className={shared.row}>
        <Button
          appearance="primary"
          onClick={() => {
            put(withWording(fields, made, isNew));
            forget();
          }}
        >
          Put it into the form
        </Button>
        <Button onClick={forget}>Throw it away</Button>
      </div>
    </section>
  );
}

/** What was typed stays: the title only where there is none, the words beneath those that are there. */
export function withWording(
  fields: PassageFields,
  { title, parts, asks, unsaid }: Pick<Made, 'title' | 'parts' | 'asks' | 'unsaid'>,
  isNew: boolean,
): Partial<PassageFields> {
  const words = parts.map(({ text }) => text).join('\n\n');
  const isIn = fields.text.includes(words);
  const text = [fields.text.trim(), isIn ? '' : words].filter((one) => one !== '').join('\n\n');
  const own = fields.asks.filter((one) => one.trim() !== '');
  const isTitled = fields.title.trim() !== '' || title === '';
  return {
    text,
    asks: [...new Set([...own, ...asks])],
    unsaid: [...new Set([...fields.unsaid, ...unsaid])],
    ...(!isTitled && { title }),
    ...(!isTitled && isNew && fields.id === '' && { id: idFrom(fields.authority, title) }),
  };
}

function Sources({ ids, made }: { readonly ids: readonly string[]; readonly made: Made }) {
  const styles = useStyles();
  const sources = made.sources.filter(({ id }) => ids.includes(id));
  return (
    <div className={styles.sources}>
      Stands on:{' '}
      {sources.map(({ id, title, kind }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          {kind === 'document' ? (
            `the document, “${title}”`
          ) : (
            <Link href={`/guidance/passages/${id}`} className={styles.link}>
              {title}
            </Link>
          )}
        </span>
      ))}
    </div>
  );
}

function LeftOut({ left }: Pick<Made, 'left'>) {
  const shared = useGuidanceStyles();
  const styles = useStyles();
  if (left.length === 0) return null;
  return (
    <section aria-label="Not borne out by its source">
      <h3 className={shared.subtitle}>Not borne out by its source: left out</h3>
      <ul className={styles.left}>
        {left.map(({ text, why }, at) => (
          <li key={`${String(at)} ${why}`}>
            {text === undefined ? 'Not fit to be shown' : <s>{text}</s>}: {why}.
          </li>
        ))}
      </ul>
    </section>
  );
}
