// Name: a person's name stays whole; one of several parts breaks only where they meet.
import { Fragment } from "react";

export function Name({ children }: { children: string }) {
  const parts = children.split(/(?<=·)/u);
  return (
    <span className="name">
      {parts.length === 1
        ? children
        : parts.map((part, at) => (
            <Fragment key={at}>
              <span>{part}</span>
              <wbr />
            </Fragment>
          ))}
    </span>
  );
}
