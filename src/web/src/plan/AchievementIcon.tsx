import type { Sign } from "./achievements";

/** The signs of the status table, drawn so that they look alike on every machine. */
export function AchievementIcon({ sign, size = 12 }: { sign: Sign; size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" focusable="false" style={{ flex: "none" }}>
      {shapes[sign]}
    </svg>
  );
}

const stroke = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 2,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;
const thin = { fill: "none", stroke: "currentColor", strokeWidth: 1.5 } as const;

const shapes = {
  triangle: <path d="M6 1.5 11.2 10.5H.8Z" fill="currentColor" />,
  quarter: (
    <>
      <circle cx="6" cy="6" r="5" {...thin} />
      <path d="M6 6V1a5 5 0 0 1 5 5Z" fill="currentColor" />
    </>
  ),
  half: (
    <>
      <circle cx="6" cy="6" r="5" {...thin} />
      <path d="M6 1a5 5 0 0 0 0 10Z" fill="currentColor" />
    </>
  ),
  exclamation: (
    <>
      <path d="M6 1.5V7" {...stroke} />
      <circle cx="6" cy="10.4" r="1.2" fill="currentColor" />
    </>
  ),
  cross: <path d="m2 2 8 8M10 2l-8 8" {...stroke} />,
  check: <path d="m1.5 6.5 3 3.2L10.5 2.8" {...stroke} />,
  circle: <circle cx="6" cy="6" r="4.6" {...thin} />,
  dash: <path d="M2 6h8" {...stroke} />,
  dots: (
    <>
      <circle cx="2" cy="6" r="1.2" fill="currentColor" />
      <circle cx="6" cy="6" r="1.2" fill="currentColor" />
      <circle cx="10" cy="6" r="1.2" fill="currentColor" />
    </>
  ),
} satisfies Record<Sign, React.JSX.Element>;
