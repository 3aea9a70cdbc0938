namespace TeamsStyring.Domain.Questions;

/// <summary>What a goal is called: its title and the names of its indicators.</summary>
public readonly record struct PlanWords(string Title, IReadOnlyList<string> Indicators);
