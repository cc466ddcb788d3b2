"use client";
// What the bench found: the text with its marked words, then each hit with its rule, and what a name kept away.
import { useFormState } from "@/app/_ui/action-form.client";
import type { Bench, BenchAnswer, ReachView } from "./bench-model";

export function BenchResult() {
  const { answer } = useFormState();
  const { bench, reach } = (answer ?? { bench: null, reach: null }) as BenchAnswer;
  return (
    <div role="status" className="grid gap-5">
      {bench ? <Found bench={bench} /> : null}
      {reach ? <Reach reach={reach} /> : null}
    </div>
  );
}

function Found({ bench }: { bench: Bench }) {
  const { words } = bench;
  return (
    <>
      <p className="bench-text">
        {bench.pieces.map(({ text, marked }, n) => (marked ? <mark key={n}>{text}</mark> : text))}
      </p>
      <p className="text-sm font-semibold">
        {words.found} <span className="faint font-normal">{words.version}</span>
      </p>
      <Hits hits={bench.hits} none={words.noRule} />
      <More title={words.behind} hits={bench.behind} none={words.noRule} />
      <More title={words.masked} hits={bench.masked} none={words.noRule} />
      <section>
        <h3 className="text-sm text-ink-2">{words.learned}</h3>
        {bench.learned.length === 0 ? <p className="quiet text-sm">{words.learnedNothing}</p> : null}
        <ul className="bench-hits">
          {bench.learned.map(({ quote, says }) => (
            <li key={quote}>
              <bdi>{quote}</bdi>
              <p className="quiet">{says}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function More({ title, hits, none }: { title: string; hits: Bench["hits"]; none: string }) {
  if (hits.length === 0) return null;
  return (
    <section>
      <h3 className="text-sm text-ink-2">{title}</h3>
      <Hits hits={hits} none={none} />
    </section>
  );
}

function Hits({ hits, none }: { hits: Bench["hits"]; none: string }) {
  if (hits.length === 0) return null;
  return (
    <ul className="bench-hits">
      {hits.map((hit, n) => (
        <li key={n} className={`bench-${hit.tone}`}>
          <p className="line">
            <b>{hit.category}</b>
            <span className={`tag tag-${hit.tone}`}>{hit.severity}</span>
          </p>
          <p>
            <bdi>“{hit.quote}”</bdi>{" "}
            {hit.rule === null ? (
              <span className="faint">{none}</span>
            ) : (
              <a className="link" href={`/settings/wording/${hit.rule}`}>
                {hit.rule}
              </a>
            )}
          </p>
          {hit.lines.map((line) => (
            <p key={line} className="quiet">
              {line}
            </p>
          ))}
          {hit.rewrite === null ? null : <p className="bench-rewrite">{hit.rewrite}</p>}
        </li>
      ))}
    </ul>
  );
}

export function Reach({ reach }: { reach: ReachView }) {
  return (
    <section className={reach.wide ? "flag flag-due" : "flag"}>
      <b>{reach.title}</b>
      {reach.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{reach.such}</p>
      <ul className="bench-such">
        {reach.examples.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
