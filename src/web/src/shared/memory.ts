// A browser may refuse storage (private windows, frames in Teams); the page then simply forgets.
const prefix = "teamsstyring.";

export function recall(key: string): string | undefined {
  try {
    return window.localStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(prefix + key, value);
  } catch {
    // Forgetting is harmless.
  }
}
