import { Component, type ReactNode } from "react";
import { Trouble } from "./Trouble";

/** A fault while drawing one pane stays in that pane, with a way to try again. */
export class Guard extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? (
      this.props.children
    ) : (
      <div style={{ padding: 16 }}>
        <Trouble error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
      </div>
    );
  }
}
