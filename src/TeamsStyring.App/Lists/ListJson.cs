using TeamsStyring.Storage.Lists;

namespace TeamsStyring.App.Lists;

/// <summary>One list.</summary>
/// <param name="WebUrl">Where people open it; empty until it has been found.</param>
/// <param name="Refused">How many rows SharePoint will not take as they are.</param>
/// <param name="Problems">Rows that people made invalid.</param>
/// <param name="Refusals">The first of the refused rows, with what SharePoint said.</param>
internal sealed record ListJson(
    PlanList List,
    string Name,
    string WebUrl,
    int Owed,
    DateTimeOffset? OldestOwed,
    int Refused,
    DateTimeOffset? PulledAt,
    string Failing,
    string Advice,
    IReadOnlyList<ListProblemJson> Problems,
    IReadOnlyList<ListProblemJson> Refusals);
