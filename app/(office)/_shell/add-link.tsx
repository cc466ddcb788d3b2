// Adds one more to a list, at the head of the list: the words on a desk, the plus alone on a phone, where the list itself matters more.
import { Plus } from "lucide-react";
import { Button } from "@/app/_ui/button";

export function AddLink({ href, children }: { href: string; children: string }) {
  return (
    <>
      <span className="only-phone">
        <Button kind="icon" icon={Plus} href={href} label={children} />
      </span>
      <span className="only-desk">
        <Button icon={Plus} href={href}>
          {children}
        </Button>
      </span>
    </>
  );
}
