namespace TeamsStyring.Storage.Lists;

/// <summary>
/// A row that must be brought to its list. It holds no copy of the row: whoever pays it reads the row as it stands then, so many changes become one write.
/// The database owes it by itself, by triggers, in the transaction that changed the row – no code can forget to.
/// </summary>
/// <param name="Key">The row's id, as it stands in the list.</param>
/// <param name="Turn">Rises with every further change: a payment settles the write only when this is still what was read before paying.</param>
/// <param name="Since">When the write was first seen to be owed; <see langword="null"/> until then, because triggers know no clock.</param>
/// <param name="Refusal">Why SharePoint will not take the row as it is; empty otherwise.</param>
public sealed record OwedWrite(PlanList List, string Key, int Turn, DateTimeOffset? Since, int Attempts, DateTimeOffset? NextTry, string Refusal);
