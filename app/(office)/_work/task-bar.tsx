// The head of a task about one candidate: back, name, what it is, and the promise clock.
import { OwnWords } from "@/app/_ui/own-words";
import { Facts } from "@/app/_ui/facts";
import { TopBar } from "@/app/_ui/bars";
import type { ApplicationHead } from "@/db/queries/application/application-head";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "./scene";
import { TimeLeft } from "./time-left";

export function TaskBar({
  head,
  task,
  back,
  scene,
}: {
  head: ApplicationHead;
  task: string;
  back: string;
  scene: TimeScene;
}) {
  return (
    <TopBar
      back={{ href: back, label: translate(scene.locale, "common")("back") }}
      title={<OwnWords text={head.name} locale={scene.locale} />}
      sub={<Facts locale={scene.locale} facts={[task, head.position]} />}
      right={<TimeLeft clock={head.clock} interviewedAt={head.interviewedAt} scene={scene} />}
    />
  );
}
