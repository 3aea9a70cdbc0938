import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LocalPage } from "./LocalPage";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocalPage />
    </StrictMode>,
  );
}
