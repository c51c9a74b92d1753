import { Component, type ReactNode } from 'react';
import { dropBoardMirror } from '../queries/board-mirror.ts';
import { zh } from '../text/zh.ts';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what no screen expected: says that saved data is safe and how to go on. */
export class FaultBoundary extends Component<FaultBoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  /** A mirror that cannot be painted must not meet the next start too. */
  override componentDidCatch(): void {
    dropBoardMirror();
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main className="page">
        <section className="state state-error" role="alert">
          <h1 className="state-title">{zh.crashTitle}</h1>
          <p className="state-text">{zh.crashText}</p>
          <p className="state-code">{error instanceof Error ? error.message : zh.unknownFault}</p>
          <a className="button" href="./">
            {zh.backToBoard}
          </a>
        </section>
      </main>
    );
  }
}
