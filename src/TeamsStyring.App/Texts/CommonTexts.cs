using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Texts;

/// <summary>The words of the domain, used in every room: statuses, causes, periods, dimensions.</summary>
internal sealed class CommonTexts(Language language) : TextSource(language)
{
    public string Of(Achievement achievement) => Text($"Achievement_{achievement}");

    /// <returns>Icon and word, «✖ ikke oppnådd».</returns>
    public string Marked(Achievement achievement) => $"{achievement.Icon} {Of(achievement)}";

    public string Of(AchievementColour colour) => Text($"Colour_{colour}");

    public string Of(InitiativeStatus status) => Text($"InitiativeStatus_{status}");

    public string Of(InitiativeProgress progress) => Text($"Progress_{progress}");

    public string Of(DecisionKind decision) => Text($"Decision_{decision}");

    public string Of(Cause cause) => Text($"Cause_{cause}");

    public string Of(CauseEffect effect) => Text($"Effect_{effect}");

    public string Of(Dimension dimension) => dimension.Standard is { } standard ? Text($"Dimension_{standard}") : dimension.Name;

    /// <returns>«3. kvartal 2026», «2. tertial 2026», «september 2026», «2026».</returns>
    public string Of(ReportingPeriod period) => period.Kind is PeriodKind.Year ? $"{period.Year}" : $"{WithoutYear(period)} {period.Year}";

    /// <returns>«3. kvartal», «2. tertial», «september», «2026».</returns>
    public string WithoutYear(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Quarter => Format([period.Number], "Quarter"),
        PeriodKind.Tertial => Format([period.Number], "Tertial"),
        PeriodKind.Month => period.Start.ToString("MMMM", Speech.Culture),
        _ => $"{period.Year}",
    };

    /// <returns>«4 av 5 mål rapportert».</returns>
    public string ReportedOf(int reported, int total) => Format([reported, total]);
}
