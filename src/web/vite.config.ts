import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// `npm run dev` talks to a server that is already running; the build needs none.
const server = "http://localhost:5178";

export default defineConfig({
  plugins: [react()],
  // Relative addresses: the same files are served from a kommune's own host, from any folder.
  base: "./",
  build: {
    outDir: "../TeamsStyring.App/wwwroot",
    emptyOutDir: true,
    target: "es2022",
    // Fluent with React is one piece of about this size, for both pages; anything larger deserves a warning.
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: { page: "index.html", tab: "tab.html" } },
  },
  test: {
    include: ["tests/**/*.test.ts"],
    // The renderer's modules name each other without endings, which only a bundler understands.
    server: { deps: { inline: ["adaptivecards"] } },
  },
  server: { proxy: { "/api": server, "/local": server } },
});
