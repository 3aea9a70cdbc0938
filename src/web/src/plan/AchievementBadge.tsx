import type { Achievement } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { achievementLooks } from "./achievements";
import { StatusPill } from "./StatusPill";

export function AchievementBadge({ achievement }: { achievement: Achievement }) {
  const speech = useSpeech();
  const { tone, sign } = achievementLooks[achievement] ?? achievementLooks.NotReported;
  return (
    <StatusPill tone={tone} sign={sign}>
      {speech.named("achievement", achievement)}
    </StatusPill>
  );
}
