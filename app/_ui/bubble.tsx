// Thread, Bubble: what people say to each other. They on the left, we on the right, a draft with a dashed edge. Evidence: a quiet frame inside a bubble.
import type { ReactNode } from "react";

export function Thread({ children }: { children: ReactNode }) {
  return <div className="grid gap-5">{children}</div>;
}

export function Bubble({
  from,
  by,
  draft = false,
  below,
  children,
}: {
  from: "them" | "us";
  by: ReactNode;
  draft?: boolean;
  below?: ReactNode;
  children: ReactNode;
}) {
  const names = ["msg", from === "us" ? "msg-us" : "", draft ? "msg-draft" : ""].filter(Boolean).join(" ");
  return (
    <article className={names}>
      <p className="by">{by}</p>
      <div className="bub">
        {children}
        {below}
      </div>
    </article>
  );
}

export function Evidence({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="evidence">
      <strong>{title}</strong>
      {children}
    </div>
  );
}
