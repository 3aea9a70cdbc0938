using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.Questions;

/// <summary>The plans and answers of <see cref="AskedKommune"/>.</summary>
/// <param name="answered">Whether anybody has answered the third quarter.</param>
internal sealed class AskedQuarter(WorkingCopy copy, bool answered)
{
    private static readonly ReportingPeriod Q2 = ReportingPeriod.Quarter(2026, 2);

    public void Fill()
    {
        FillSchool(Plan(AskedKommune.Skole));
        FillSector(Plan(AskedKommune.Oppvekst), [Achievement.OffTrack, Achievement.AtRisk, Achievement.OnTrack, Achievement.OnTrack]);
        FillSector(Plan(AskedKommune.Helse), [Achievement.OffTrack, Achievement.OffTrack, Achievement.OffTrack, Achievement.SlightlyBehind, Achievement.OnTrack, null]);
        FillSector(Plan(AskedKommune.Teknisk), [Achievement.OffTrack, Achievement.OnTrack, Achievement.OnTrack, null, Achievement.NotApplicable]);
    }

    private void FillSchool(Plan plan)
    {
        var inTime = Goal(plan, 1, "Svar innen frist");
        var reading = Goal(plan, 2, "Lesing 5. trinn");
        var leave = Goal(plan, 3, "Sykefravær");
        var safe = Goal(plan, 4, "Trygt skolemiljø");
        var parents = Goal(plan, 5, "Foreldresamarbeid");
        var days = Indicator(inTime, "Svartid", "dager", new Target("≤ 21", TargetDirection.Down, 21, null, Strict: false), 0);
        Indicator(reading, "Elever over kritisk grense", "%", new Target(">85 %", TargetDirection.Up, 85, null, Strict: true), 1 << 10);
        var absence = Indicator(leave, "Sykefravær", "%", new Target("<7,0 %", TargetDirection.Down, 7, null, Strict: true), 0);
        var backlog = Initiative(inTime, "Restansemøte", new DateOnly(2026, 12, 1));
        var course = Initiative(reading, "Lesekurs", new DateOnly(2026, 12, 15));
        var evenings = Initiative(parents, "Foreldremøter", new DateOnly(2026, 9, 1));

        Answer(inTime, Q2, Achievement.SlightlyBehind, "", "24 dager.", Cause.Staffing);
        Answer(reading, Q2, Achievement.OnTrack, "Godt i gang.", "");
        Answer(leave, Q2, Achievement.OnTrack, "Lavt fravær.", "");
        Measure(days, Q2, 24);
        Measure(absence, Q2, 6.5m);
        if (!answered)
        {
            return;
        }

        Answer(inTime, AskedKommune.Q3, Achievement.OffTrack, "", "To vakante stillinger.", Cause.Staffing);
        Answer(reading, AskedKommune.Q3, Achievement.AtRisk, "", "Vi mangler en leseveileder *nå* [se her](http://example.com).", Cause.Competence);
        Answer(safe, AskedKommune.Q3, Achievement.OnTrack, "Ingen nye saker.", "");
        Answer(parents, AskedKommune.Q3, Achievement.ReachedEarly, "Alle hjem har vært på møte.", "");
        Measure(days, AskedKommune.Q3, 27);
        Decide(backlog, DecisionKind.Adjust, "hver uke fra 1. november", null);
        Decide(course, DecisionKind.Continue, "", null);
        Decide(evenings, DecisionKind.Postpone, "", new DateOnly(2026, 11, 15));
    }

    private void FillSector(Plan plan, Achievement?[] achievements)
    {
        var unit = plan.Title;
        for (var number = 1; number <= achievements.Length; number++)
        {
            var goal = Goal(plan, number, $"{unit}, mål {number}");
            if (answered && achievements[number - 1] is { } achievement)
            {
                Answer(goal, AskedKommune.Q3, achievement, achievement.IsGood ? "Går bra." : "", achievement.IsShort ? "Vi har ikke nok folk." : "", number % 2 == 1 ? Cause.Staffing : Cause.Economy, achievement.IsShort && number == 1 ? "Vikarmidler." : "");
            }

            Initiative(goal, $"{unit}, tiltak {number}", new DateOnly(2026, number is 1 ? 8 : 12, 1));
        }
    }

    private Plan Plan(Unit unit)
    {
        var plan = new Plan(new PlanId(AskedKommune.Id($"plan {unit.Name}")), unit.Id, 2026, unit.Name, Cadence.Quarter);
        copy.Add(plan);
        return plan;
    }

    private Goal Goal(Plan plan, int number, string title)
    {
        var responsible = plan.Unit == AskedKommune.Skole.Id ? AskedKommune.Rektor : new PersonId(plan.Title);
        var goal = new Goal(new GoalId(AskedKommune.Id(title)), plan.Id, plan.Unit, 2026, $"{number}", title, null, responsible, null, new DateOnly(2026, 12, 31), Cadence.Quarter, GoalKind.Reach, "", number);
        copy.Add(goal);
        return goal;
    }

    private Indicator Indicator(Goal goal, string name, string unit, Target target, int months)
    {
        var indicator = new Indicator(new IndicatorId(AskedKommune.Id($"{goal.Title} {name}")), goal.Id, name, unit, target, null, null, Accumulation.InPeriod, IndicatorSource.Manual, months, "", "", 0);
        copy.Add(indicator);
        return indicator;
    }

    private Initiative Initiative(Goal goal, string title, DateOnly due)
    {
        var initiative = new Initiative(new InitiativeId(AskedKommune.Id(title)), goal.Id, title, null, null, due, InitiativeStatus.InProgress, null, null, 0);
        copy.Add(initiative);
        return initiative;
    }

    private void Answer(Goal goal, ReportingPeriod period, Achievement achievement, string achieved, string notAchieved, Cause? cause = null, string needs = "")
        => copy.Add(new FollowUp(
            new FollowUpId(AskedKommune.Id($"{goal.Title} {period}")), goal.Id, period, 1, achievement, achieved, notAchieved,
            cause is { } named && achievement.IsShort ? [new CauseGiven(named, CauseEffect.Hindered)] : [],
            "", "", [], "", needs, [], "", null, goal.Responsible, At(period), Late: false, FollowUpOrigin.Card, $"{goal.Id}/{period}", ""));

    private void Measure(Indicator indicator, ReportingPeriod period, decimal value)
        => copy.Add(new Measurement(
            new MeasurementId(AskedKommune.Id($"{indicator.Id} {period}")), indicator.Id, indicator.Goal, period, 1, MeasurementState.Measured, value, "", null, Preliminary: false, indicator.Source, null, At(period)));

    private void Decide(Initiative initiative, DecisionKind kind, string reason, DateOnly? newDue)
        => copy.Add(new InitiativeDecision(
            new DecisionId(AskedKommune.Id($"decision {initiative.Title}")), initiative.Id, initiative.Goal, AskedKommune.Q3, 1, null, kind, reason, initiative.Due, newDue, null, AskedKommune.Rektor, At(AskedKommune.Q3)));

    private static DateTimeOffset At(ReportingPeriod period) => new(period.End.AddDays(8).ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(2));
}
