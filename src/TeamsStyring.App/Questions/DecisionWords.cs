using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>Says what was decided about an initiative: «Restansemøte justeres, ny frist 15. november: hver uke».</summary>
internal static class DecisionWords
{
    public static string Of(Asking asking, InitiativeDecision decision, string initiative)
        => $"{What(asking, decision, initiative)}{(Why(decision) is { Length: > 0 } why ? $": {why}" : "")}";

    public static string What(Asking asking, InitiativeDecision decision, string initiative)
        => $"{asking.Texts.Of(decision.Kind, Answer.Cut(initiative, 100))}{(decision.NewDue is { } day ? $", {asking.Texts.NewDue(day)}" : "")}";

    /// <returns>What was written about it; empty when nothing.</returns>
    public static string Why(InitiativeDecision decision)
        => string.IsNullOrWhiteSpace(decision.Reason) ? "" : Answer.Quoted(decision.Reason).TrimEnd('.');
}
