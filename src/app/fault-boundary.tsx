import { Component, type ReactNode } from 'react';
import { dropBoardMirror } from '../queries/board-mirror.ts';
import { shellWords } from '../text/shell-words.ts';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what no screen expected: says that saved data is safe and how to go on. */
export class FaultBoundary extends Component<FaultBoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  /** A mirror that cannot be painted must not meet the next start too; another address is another try. */
  override componentDidCatch(): void {
    dropBoardMirror();
    addEventListener('hashchange', () => this.setState({ error: undefined }), { once: true });
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main className="page">
        <section className="state state-error" role="alert">
          <h1 className="state-title">{shellWords.crashTitle}</h1>
          <p className="state-text">{shellWords.crashText}</p>
          <p className="state-code">{error instanceof Error ? error.message : shellWords.unknownFault}</p>
          <a className="button" href="./">
            {shellWords.backToBoard}
          </a>
        </section>
      </main>
    );
  }
}
