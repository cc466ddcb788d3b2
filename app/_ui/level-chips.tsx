// LevelChips: up to five levels, value over word; the bar at the foot marks the level the work asks for.

export type LevelChip = { value: string; word: string; required: boolean };

export function LevelChips({
  name,
  legend,
  levels,
  value,
  onPick,
}: {
  name: string;
  legend: string;
  levels: readonly LevelChip[];
  value: string;
  /** Given by an island; without it the chips are plain radios. */
  onPick?: (value: string) => void;
}) {
  return (
    <div className="levels" role="radiogroup" aria-label={legend}>
      {levels.map((level) => (
        <label key={level.value} className={level.required ? "level level-required" : "level"}>
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={level.value}
            {...(onPick
              ? { checked: value === level.value, onChange: () => onPick(level.value) }
              : { defaultChecked: value === level.value })}
          />
          <b>{level.value}</b>
          {level.word}
        </label>
      ))}
    </div>
  );
}
