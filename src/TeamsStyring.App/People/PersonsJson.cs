namespace TeamsStyring.App.People;

/// <param name="Notice">A sentence where only people who are known already were looked among; empty otherwise.</param>
internal sealed record PersonsJson(IReadOnlyList<FoundPersonJson> Persons, string Notice);
