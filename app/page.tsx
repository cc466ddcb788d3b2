// The front door leads to the day's work.
import { redirect } from "next/navigation";

export default function Home() {
  redirect("/today");
}
