import { type FileFault, fileRefusalText } from '../../text/file-refusal-words.ts';
import { importWords as words } from '../../text/import-words.ts';

interface FileRefusalProps {
  readonly file: string;
  readonly refusal: FileFault;
}

/** Why a file was not read, and what to do; nothing of it was taken. */
export function FileRefusal({ file, refusal }: FileRefusalProps) {
  const { title, text, advice } = fileRefusalText(refusal);
  return (
    <section className="state state-error" role="alert">
      <h2 className="state-title">{title}</h2>
      <p className="state-code">{words.fileOf(file)}</p>
      <p>{text}</p>
      <p className="state-text">{advice}</p>
    </section>
  );
}
