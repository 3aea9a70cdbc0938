import { useCallback, useEffect, useRef, useState } from "react";

export interface Loaded<T> {
  data: T | undefined;
  error: unknown;
  loading: boolean;
  reload: () => void;
}

/**
 * Loads when `key` changes and keeps what it has while `revision` asks for a fresh copy,
 * so that a page does not blink when an answer has just been delivered.
 */
export function useLoaded<T>(key: string, revision: number, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ key: string; data?: T; error?: unknown }>({ key });
  const [attempt, setAttempt] = useState(0);
  const latestLoad = useRef(load);
  latestLoad.current = load;

  useEffect(() => {
    const abort = new AbortController();
    latestLoad.current(abort.signal).then(
      (data) => abort.signal.aborted || setState({ key, data }),
      (error: unknown) =>
        abort.signal.aborted || setState((old) => (old.key === key ? { ...old, error } : { key, error })),
    );
    return () => abort.abort();
  }, [key, revision, attempt]);

  const current = state.key === key ? state : undefined;
  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  return {
    data: current?.data,
    error: current?.error,
    loading: current?.data === undefined && current?.error === undefined,
    reload,
  };
}
