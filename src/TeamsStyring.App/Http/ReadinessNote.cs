namespace TeamsStyring.App.Http;

/// <summary>Something that is not as it should be, although people can work: it does not make the process unready.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Advice">What somebody should do about it.</param>
/// <param name="Owed">Rows that wait for it.</param>
/// <param name="OldestOwed">Since when the oldest does.</param>
internal sealed record ReadinessNote(string Code, string Advice, int Owed, DateTimeOffset? OldestOwed);
