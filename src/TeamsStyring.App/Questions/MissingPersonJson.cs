namespace TeamsStyring.App.Questions;

/// <summary>Somebody with goals that wait for an answer. A goal without a responsible has none, and is counted under an empty name.</summary>
internal sealed record MissingPersonJson(string? Person, string PersonName, Guid? UnitId, string UnitName, int Goals);
