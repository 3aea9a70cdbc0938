import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator, Measurement } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { scaleOf } from "./measurements";
import { useWidth } from "./useWidth";

const height = 170;
const margin = { top: 22, right: 18, bottom: 34, left: 18 };
const widthPerLabel = 64;

const useStyles = makeStyles({
  root: { marginTop: "12px", height: `${height}px` },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "2" },
  point: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: "2" },
  target: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1", strokeDasharray: "4 4" },
  band: { fill: tokens.colorNeutralBackground4 },
  // A halo keeps the letters readable where they cross a line.
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "12px",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3",
    paintOrder: "stroke",
  },
  value: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3",
    paintOrder: "stroke",
  },
});

/** The figures as a line with the target beside it. The table below says the same in words. */
export function MeasurementChart({ indicator, points }: { indicator: Indicator; points: Measurement[] }) {
  const styles = useStyles();
  const speech = useSpeech();
  const [ref, width] = useWidth<HTMLDivElement>();
  const measured = points.flatMap((point) =>
    typeof point.value === "number" ? [{ ...point, value: point.value }] : [],
  );
  const first = measured[0];
  const last = measured.at(-1);
  if (!first || !last) {
    return null;
  }

  const { low, high } = scaleOf(
    indicator,
    measured.map((point) => point.value),
  );
  const x = (index: number) =>
    margin.left + (index * (width - margin.left - margin.right)) / Math.max(1, points.length - 1);
  const y = (value: number) => margin.top + ((high - value) / (high - low)) * (height - margin.top - margin.bottom);
  // The last figure stands on the side where the line does not come from.
  const isFalling = (measured.at(-2)?.value ?? last.value) > last.value;
  const labelEvery = Math.max(1, Math.ceil((points.length * widthPerLabel) / Math.max(1, width)));
  const label = speech.text("indicator.chart", {
    name: indicator.name,
    from: speech.period(first.period),
    to: speech.period(last.period),
    first: speech.quantity(first.value, indicator.unit),
    last: speech.quantity(last.value, indicator.unit),
  });
  const placed = points.map((point, index) => ({
    ...point,
    cx: x(index),
    cy: typeof point.value === "number" ? y(point.value) : undefined,
  }));

  return (
    <div ref={ref} className={styles.root}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          <TargetMark indicator={indicator} y={y} width={width} />
          <path className={styles.line} d={linePath(placed)} />
          {placed.map(({ id, period, value, cx, cy }, index) => (
            <g key={id}>
              {cy !== undefined && typeof value === "number" && (
                <circle className={styles.point} cx={cx} cy={cy} r={4}>
                  <title>{`${speech.period(period)}: ${speech.quantity(value, indicator.unit)}`}</title>
                </circle>
              )}
              {(placed.length - 1 - index) % labelEvery === 0 && (
                <text
                  className={styles.text}
                  x={cx}
                  y={height - 6}
                  textAnchor={index === 0 ? "start" : index === placed.length - 1 ? "end" : "middle"}
                  dx={index === 0 ? -10 : index === placed.length - 1 ? 10 : 0}
                >
                  {speech.shortPeriod(period)}
                </text>
              )}
            </g>
          ))}
          <text
            className={styles.value}
            x={width - margin.right + 6}
            y={y(last.value) + (isFalling ? 20 : -10)}
            textAnchor="end"
          >
            {speech.quantity(last.value, indicator.unit)}
          </text>
        </svg>
      )}
    </div>
  );
}

function TargetMark({ indicator, y, width }: { indicator: Indicator; y: (value: number) => number; width: number }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { target, targetTo } = indicator;
  if (typeof target !== "number") {
    return null;
  }
  if (typeof targetTo === "number") {
    return (
      <rect className={styles.band} x={0} width={width} y={y(targetTo)} height={Math.max(2, y(target) - y(targetTo))} />
    );
  }
  return (
    <>
      <line className={styles.target} x1={0} x2={width} y1={y(target)} y2={y(target)} />
      <text className={styles.text} x={0} y={y(target) - 5}>
        {speech.text("indicator.target")} {indicator.targetText}
      </text>
    </>
  );
}

/** A period without a figure breaks the line: what is not known is not drawn. */
function linePath(points: { cx: number; cy: number | undefined }[]): string {
  return points
    .map(({ cx, cy }, index) =>
      cy === undefined ? "" : `${index > 0 && points[index - 1]?.cy !== undefined ? "L" : "M"}${cx},${cy}`,
    )
    .join("");
}
