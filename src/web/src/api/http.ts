import { ApiProblem } from "./ApiProblem";

/** Who is calling: a persona header on the local page, a token in Teams. */
export type Identity = () => Promise<Record<string, string>>;

export interface Http {
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  /** A list to its end, however many pages it comes in. */
  getAll<T>(path: string, signal?: AbortSignal): Promise<T[]>;
  send<T>(method: "POST" | "PUT", path: string, body: unknown): Promise<T>;
  picture(path: string, signal?: AbortSignal): Promise<Blob>;
}

/** @param renewable Whether asking for the identity again may bring a newer one: then a call that was refused for it is made once more. */
export function createHttp(identity: Identity, renewable = false): Http {
  async function call(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
    let response = await attempt(method, path, body, signal);
    if (response.status === 401 && renewable) {
      response = await attempt(method, path, body, signal);
    }
    if (!response.ok) {
      throw await readProblem(response);
    }
    return response;
  }

  async function attempt(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
    const headers: Record<string, string> = { Accept: "application/json", ...(await identity()) };
    if (body !== undefined) {
      headers["Content-Type"] = "application/json";
    }

    try {
      return await fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      if (signal?.aborted) {
        throw error;
      }
      throw new ApiProblem(0, "offline", "");
    }
  }

  return {
    get: async <T>(path: string, signal?: AbortSignal) => readJson<T>(await call("GET", path, undefined, signal)),
    getAll: async <T>(path: string, signal?: AbortSignal) => {
      const all: T[] = [];
      for (let next: string | undefined = path; next;) {
        const response: Response = await call("GET", next, undefined, signal);
        all.push(...(await readJson<T[]>(response)));
        next = nextLink(response.headers.get("Link"));
      }
      return all;
    },
    send: async <T>(method: "POST" | "PUT", path: string, body: unknown) => readJson<T>(await call(method, path, body)),
    picture: async (path: string, signal?: AbortSignal) => (await call("GET", path, undefined, signal)).blob(),
  };
}

/** The address of `rel="next"` in an RFC 8288 Link header. */
export function nextLink(header: string | null): string | undefined {
  return header?.match(/<([^>]+)>\s*;[^,]*\brel="?next"?/)?.[1];
}

async function readJson<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const isProblem = response.headers.get("Content-Type")?.includes("json") ?? false;
  const body: unknown = isProblem ? await response.json().catch(() => undefined) : undefined;
  const { code, detail, title } = (body ?? {}) as { code?: string; detail?: string; title?: string };
  return new ApiProblem(response.status, code ?? "unknown", detail ?? title ?? "");
}
