// Whoever types the address of the settings finds them under More.
import { redirect } from "next/navigation";
import { screen } from "../_shell/screen";

async function SettingsAddress() {
  redirect("/more");
}

export default screen(SettingsAddress);
