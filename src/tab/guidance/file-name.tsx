/** A file of the guidance by its title; beneath it, for whoever keeps the files, its path. */
import { useWorkspace } from '../shell/workspace.ts';
import { useGuidanceStyles } from './layout.tsx';

interface NameProps {
  readonly title: string;
  readonly path: string;
}

export function FileName({ title, path }: NameProps) {
  return (
    <>
      {title}
      <FilePath path={path} />
    </>
  );
}

export function FilePath({ path }: Pick<NameProps, 'path'>) {
  const styles = useGuidanceStyles();
  const { may } = useWorkspace();
  return may('edit-guidance') ? <div className={styles.quiet}>{path}</div> : null;
}
