/** A wheel of four: the styringshjul that the product turns. */
export function BotAvatar({ size = 32 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", flex: "none" }}
    >
      <circle cx="16" cy="16" r="16" fill="#4b4fb8" />
      <g fill="none" stroke="#fff" strokeWidth="3.2" strokeLinecap="round">
        <path d="M10.2 11.4A7.5 7.5 0 0 1 14 8.8" opacity="0.55" />
        <path d="M18.4 8.9a7.5 7.5 0 0 1 4.9 5" />
        <path d="M23.4 17.7a7.5 7.5 0 0 1-4.8 5.3" opacity="0.8" />
        <path d="M14 23.2a7.5 7.5 0 0 1-5.4-8" opacity="0.65" />
      </g>
      <circle cx="16" cy="16" r="2.4" fill="#fff" />
    </svg>
  );
}
