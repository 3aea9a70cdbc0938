using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Tests.FollowUps;

[Trait("Feature", "S1-23")]
public sealed class PeriodStatusTests
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Quarter(2026, 3);
    private static readonly Unit Kommune = UnitNamed("Fjordvik kommune", null);
    private static readonly Unit Oppvekst = UnitNamed("Oppvekst", Kommune);
    private static readonly Unit Skole = UnitNamed("Solsiden skole", Oppvekst);
    private static readonly Unit Barnehage = UnitNamed("Solsiden barnehage", Oppvekst);
    private static readonly Unit Teknisk = UnitNamed("Teknisk drift", Kommune);
    private static readonly UnitTree Tree = new([Kommune, Oppvekst, Skole, Barnehage, Teknisk]);

    [Fact]
    public void A_sector_counts_the_goals_of_all_its_units_and_its_own()
    {
        var status = PeriodStatus.RollUp(Tree, Oppvekst, Period,
        [
            new(Oppvekst.Id, Achievement.OnTrack),
            new(Skole.Id, Achievement.OffTrack),
            new(Barnehage.Id, Achievement.NotReported),
            new(Teknisk.Id, Achievement.AtRisk),
        ]);

        Assert.Equal((2, 3), (status.Counts.Reported, status.Counts.Total));
        Assert.Equal((1, 1), (status.Own.Reported, status.Own.Total));
        Assert.Equal([("Solsiden barnehage", 0, 1), ("Solsiden skole", 1, 1)], status.Below.Select(below => (below.Unit.Name, below.Counts.Reported, below.Counts.Total)).Order());
        Assert.Equal(0, status.Counts[Achievement.AtRisk]);
    }

    [Fact]
    public void A_goal_that_is_not_relevant_is_in_neither_n_nor_N()
    {
        var counts = AchievementCounts.Of([Achievement.NotApplicable, Achievement.OnTrack]);

        Assert.Equal((1, 1), (counts.Reported, counts.Total));
    }

    [Fact]
    public void Silence_is_never_green_and_cannot_be_measured_is_an_answer()
    {
        var counts = AchievementCounts.Of([Achievement.NotReported, Achievement.NotMeasurable, Achievement.NotAssessable]);

        Assert.Equal((2, 3), (counts.Reported, counts.Total));
        Assert.Equal(0, counts.With(AchievementColour.Green));
        Assert.Equal(0, counts.With(AchievementColour.Red));
    }

    [Fact]
    public void The_worst_is_read_first()
    {
        var counts = AchievementCounts.Of([Achievement.OnTrack, Achievement.SlightlyBehind, Achievement.AtRisk, Achievement.NotReported, Achievement.OffTrack, Achievement.OnTrack]);

        Assert.Equal(
            [(Achievement.OffTrack, 1), (Achievement.AtRisk, 1), (Achievement.SlightlyBehind, 1), (Achievement.NotReported, 1), (Achievement.OnTrack, 2)],
            counts.WorstFirst.Select(entry => (entry.Key, entry.Value)));
    }

    private static Unit UnitNamed(string name, Unit? parent)
        => new(new UnitId(StableId.From("test", name)), parent?.Id, name, "", UnitKind.Own, null, null, 0);
}
