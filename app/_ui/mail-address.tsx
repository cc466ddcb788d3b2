// MailAddress: where a line is too short for it, it goes on at the @ and not in the middle of a name.

export function MailAddress({ children }: { children: string }) {
  const [name, ...host] = children.split("@");
  return (
    <>
      {name}
      {host.length > 0 ? (
        <>
          <wbr />@{host.join("@")}
        </>
      ) : null}
    </>
  );
}
