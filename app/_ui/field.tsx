// Field, TextArea, Choice (a select): one label, one hint, one error; what was typed always stays. ErrorSummary: on top of a form when more than one field is wrong.
import { CircleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";

type Around = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  name: string;
  /** Where one page has the same field twice. */
  id?: string | undefined;
};

/** Ids follow the field's name, so that a summary can link to it. */
function ids({ name, hint, error, id: own }: Around) {
  const id = own ?? `f-${name}`;
  const described = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ");
  return { id, describedBy: described === "" ? undefined : described };
}

function Frame({ around, children }: { around: Around; children: ReactNode }) {
  const { id } = ids(around);
  return (
    <div>
      <label className="label" htmlFor={id}>
        {around.label}
      </label>
      {around.hint ? (
        <p className="hint" id={`${id}-hint`}>
          {around.hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} error={around.error} />
      {children}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string | null | undefined }) {
  if (!error) return null;
  return (
    <p className="err" id={id}>
      <Icon of={CircleAlert} />
      {error}
    </p>
  );
}

export function Field({
  label,
  hint,
  error,
  className = "",
  ...input
}: Around & Omit<ComponentProps<"input">, "name">) {
  const around = { label, hint, error, name: input.name, id: input.id };
  const { id, describedBy } = ids(around);
  return (
    <Frame around={around}>
      <input
        id={id}
        className={`input ${className}`}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        {...input}
      />
    </Frame>
  );
}

export function TextArea({ label, hint, error, ...input }: Around & Omit<ComponentProps<"textarea">, "name">) {
  const around = { label, hint, error, name: input.name, id: input.id };
  const { id, describedBy } = ids(around);
  return (
    <Frame around={around}>
      <textarea
        id={id}
        className="input area"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        {...input}
      />
    </Frame>
  );
}

export function Choice({
  label,
  hint,
  error,
  options,
  ...input
}: Around & { options: readonly { value: string; label: string }[] } & Omit<ComponentProps<"select">, "name">) {
  const around = { label, hint, error, name: input.name, id: input.id };
  const { id, describedBy } = ids(around);
  return (
    <Frame around={around}>
      <select
        id={id}
        className="input"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        {...input}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function ErrorSummary({ title, errors }: { title: string; errors: readonly { name: string; text: string }[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="flag flag-late" tabIndex={-1}>
      <b>{title}</b>
      <ul>
        {errors.map((error) => (
          <li key={`${error.name} ${error.text}`}>
            <a className="link link-alone" href={`#f-${error.name}`}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
