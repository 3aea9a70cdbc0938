/** The kommune's lists in SharePoint, and how they are doing. */
export interface Lists {
  /** `Embedded`: there are none, the plans live in the program alone. */
  mode: "Embedded" | "SharePoint";
  site: string | null;
  /** A stable code; empty when all is well. */
  failing: string;
  advice: string;
  lists: SharedList[];
  /** Changes on their way to the lists. */
  owed: number;
  oldestOwed: string | null;
}

export interface SharedList {
  list: string;
  name: string;
  webUrl: string;
  owed: number;
  oldestOwed: string | null;
  /** Rows that SharePoint will not take as they are. */
  refused: number;
  pulledAt: string | null;
  failing: string;
  advice: string;
  problems: ListProblem[];
  /** The first of the refused rows. */
  refusals: ListProblem[];
}

/** A row that somebody has to mend: people made it invalid, and what stood there before counts; or SharePoint will not take it, and it counts here alone. */
export interface ListProblem {
  item: string;
  webUrl: string;
  title: string;
  column: string;
  written: string;
  sentence: string;
  since?: string | null;
}
