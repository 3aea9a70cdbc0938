using System.Globalization;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>What was answered about an initiative so far.</summary>
/// <param name="Reason">«Hva og når?» as typed.</param>
/// <param name="NewDue">The new date as typed (<c>yyyy-MM-dd</c> or empty).</param>
public sealed record DraftInitiative(InitiativeId Initiative, InitiativeProgress? Progress, DecisionKind? Decision, string Reason, string NewDue)
{
    /// <summary>No initiative runs outside these years: such a date is a slip of the finger.</summary>
    private const int FirstYear = 2000;

    private const int LastYear = 2100;

    /// <returns>The new date, or <see langword="null"/> when none was given or it is no date of this century.</returns>
    public DateOnly? NewDueOrNull()
        => DateOnly.TryParseExact(NewDue.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;
}
