import { type ReactNode, useEffect, useRef } from "react";

interface IntoViewProps {
  /** What it tells of; scrolled to whenever that is another. */
  of: unknown;
  children: ReactNode;
}

/** Brings an answer into view that appears where a dialog has been scrolled away from. */
export const IntoView = ({ of, children }: IntoViewProps) => {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of) shown.current?.scrollIntoView({ block: "nearest" });
  }, [of]);
  return <div ref={shown} aria-live="polite">{children}</div>;
};
