using TeamsStyring.DevTools.Sample;
using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.DevTools;

public sealed class SampleMunicipalityTests
{
    [Theory]
    [InlineData(SampleSize.Small, 12, 50, 125, 25)]
    [InlineData(SampleSize.Medium, 45, 225, 675, 150)]
    [InlineData(SampleSize.Large, 180, 900, 2_700, 650)]
    [InlineData(SampleSize.Oslo, 1_000, 5_000, 15_000, 3_000)]
    public void Each_size_has_exactly_what_a_kommune_of_that_size_has(SampleSize size, int units, int goals, int initiatives, int responsible)
    {
        var sample = Fjordvik.On("2026-09-28", size);
        var plan = sample.GoalsOf(2026).ToList();

        Assert.Equal(units, sample.Units.Count);
        Assert.Equal(goals, plan.Count);
        Assert.Equal(initiatives, plan.Sum(goal => goal.Initiatives.Count));
        Assert.Equal(responsible, plan.Select(goal => goal.Goal.Responsible).OfType<PersonId>().Distinct().Count());
        Assert.Equal(size is SampleSize.Oslo ? 20 : 4, sample.History.Count);
    }

    [Fact]
    public void The_same_day_gives_the_same_municipality_to_the_last_word()
        => Assert.Equal(Written(Fjordvik.On("2026-09-28")), Written(Fjordvik.On("2026-09-28")));

    [Fact]
    public void The_municipality_says_that_it_is_made_up()
    {
        var sample = Fjordvik.On("2026-09-28");

        Assert.True(sample.Municipality.Synthetic);
        Assert.All(sample.Goals(), goal => Assert.Contains("oppdiktet", goal.Goal.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_real_indicator_says_where_it_was_published()
    {
        var indicators = GoalCatalogue.Standard.All.SelectMany(goal => goal.Indicators).ToList();

        Assert.All(
            indicators.Where(indicator => !indicator.Note.StartsWith("Eksempel laget for prøvekommunen", StringComparison.Ordinal)),
            indicator => Assert.Contains("Kilde: https://", indicator.Note, StringComparison.Ordinal));
        Assert.Single(indicators, indicator => !indicator.Note.Contains("Kilde:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_newcomer_starts_as_a_principal_with_five_goals_and_nothing_answered_yet()
    {
        var sample = Fjordvik.On("2026-09-28");
        var principal = Assert.Single(sample.Persons, person => person.Id == SampleMunicipality.FirstPersona);
        var school = Assert.Single(sample.Units, unit => unit.Leader == principal.Id);
        var goals = sample.GoalsOf(2026).Where(goal => goal.Goal.Responsible == principal.Id).ToList();

        Assert.Equal(("Solsiden skole", "rektor", ReportingPeriod.Quarter(2026, 3)), (school.Name, principal.Title, sample.Asked));
        Assert.Equal(
            ["Svar innen frist", "Lesing 5. trinn", "Foreldresamarbeid", "Sykefravær", "Nødvendig kompetanse"], goals.Select(goal => goal.Goal.Title));
        Assert.Equal("høyst 21", goals[0].Indicators[0].Target.Text);
        Assert.Contains(goals[2].Initiatives, initiative => initiative.Title == "Foreldremøter");
        Assert.Equal(
            ["Foreldremøter"],
            goals.SelectMany(goal => goal.Initiatives).Where(initiative => initiative.StatusOn(new DateOnly(2026, 9, 28)) is InitiativeStatus.Delayed).Select(initiative => initiative.Title));
        Assert.Equal(IndicatorSource.Import, goals[3].Indicators[0].Source);
        Assert.All(goals, goal => Assert.Equal([ReportingPeriod.Quarter(2026, 1), ReportingPeriod.Quarter(2026, 2)], goal.FollowUps.Select(answer => answer.Period).Distinct()));
    }

    [Fact]
    public void The_people_are_those_that_a_small_kommune_has()
    {
        var sample = Fjordvik.On("2026-09-28");
        var goals = sample.GoalsOf(2026).Select(goal => goal.Goal).ToList();
        var persons = sample.Persons.ToDictionary(person => person.Id);

        Assert.Single(sample.Units, unit => unit.Parent is null);
        Assert.All(sample.Units, unit => Assert.Contains(unit.Leader ?? default, persons.Keys));
        Assert.Contains(sample.Units, unit => unit.Kind is UnitKind.ExternalProvider);
        Assert.Contains(goals, goal => goal.Responsible is null);
        Assert.Contains(goals, goal => goal.Deputy is not null);
        Assert.Contains(goals.GroupBy(goal => goal.Responsible), person => person.Count() == 1);
        Assert.Contains(persons.Values, person => person.ControllerOf is not null);
        Assert.Contains(persons.Values, person => goals.All(goal => goal.Responsible != person.Id && goal.Deputy != person.Id) && person.ControllerOf is null);
        Assert.Equal(Enum.GetValues<Language>().Order(), persons.Values.Select(person => person.Language).Distinct().Order());
        Assert.Equal(persons.Count, persons.Values.Select(person => person.Name).Distinct(StringComparer.Ordinal).Count());
    }

    // Whatever day somebody starts, four quarters hold one year's end, and all that can be said has been said.
    [Theory]
    [InlineData("2026-02-01")]
    [InlineData("2026-05-20")]
    [InlineData("2026-09-28")]
    [InlineData("2026-11-22")]
    [InlineData("2031-08-15")]
    public void Every_status_every_decision_and_every_gap_is_there(string day)
    {
        var sample = Fjordvik.On(day);
        var goals = sample.Goals().ToList();
        var answers = goals.SelectMany(goal => goal.FollowUps).ToList();
        var figures = goals.SelectMany(goal => goal.Measurements).ToList();
        var initiatives = goals.SelectMany(goal => goal.Initiatives).ToList();
        var decisions = goals.SelectMany(goal => goal.Decisions).ToList();

        Assert.Equal(Enum.GetValues<Achievement>().Where(said => said.IsReported), answers.Select(answer => answer.Achievement).Distinct().Order());
        Assert.Equal(Enum.GetValues<InitiativeStatus>().Except([InitiativeStatus.NotStarted]), initiatives.Select(initiative => initiative.Status).Except([InitiativeStatus.NotStarted]).Distinct().Order());
        Assert.Equal(Enum.GetValues<DecisionKind>(), decisions.Select(decision => decision.Kind).Distinct().Order());
        Assert.Contains(answers, answer => answer.Late);
        Assert.Contains(answers, answer => answer.UnchangedFrom is not null);
        Assert.Contains(figures, figure => figure.Value == 0);
        Assert.Contains(initiatives, initiative => initiative.Replaces is not null);
        Assert.All(sample.History, period => Assert.True(goals.Count(goal => goal.Goal.Year == period.Year && goal.FollowUps.Any(answer => answer.Period == period)) < 50));
        Assert.DoesNotContain(answers, answer => answer.Period == sample.Asked);
        Assert.NotEmpty(goals.SelectMany(goal => goal.Involvements));
    }

    [Fact]
    public void Every_initiative_status_is_in_a_larger_kommune_too()
        => Assert.Equal(
            Enum.GetValues<InitiativeStatus>(),
            Fjordvik.On("2026-09-28", SampleSize.Medium).Goals().SelectMany(goal => goal.Initiatives).Select(initiative => initiative.Status).Distinct().Order());

    [Fact]
    public void Goals_go_on_from_year_to_year_under_ids_of_their_own()
    {
        var years = Fjordvik.On("2026-09-28").Goals().GroupBy(goal => goal.Goal.Year).Select(year => year.ToList()).ToList();

        Assert.Equal(2, years.Count);
        Assert.Equal(years[0].Select(goal => (goal.Goal.Unit, goal.Goal.Number, goal.Goal.Title)), years[1].Select(goal => (goal.Goal.Unit, goal.Goal.Number, goal.Goal.Title)));
        Assert.Empty(years[0].Select(goal => goal.Goal.Id).Intersect(years[1].Select(goal => goal.Goal.Id)));
    }

    [Fact]
    public void A_goal_number_stands_once_in_a_plan()
        => Assert.All(
            Fjordvik.On("2026-09-28", SampleSize.Medium).Goals().GroupBy(goal => goal.Goal.Plan),
            plan => Assert.Equal(plan.Count(), plan.Select(goal => goal.Goal.Number).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void A_locked_quarter_is_opened_again_where_the_start_allows_it()
    {
        var sample = Fjordvik.On("2026-11-22", mayMoveDeadline: true);
        var dates = new PeriodCalendar(new UnitTree(sample.Units), sample.Deadlines, MunicipalCalendar.NorwegianTime).DatesFor(sample.Asked);

        Assert.Equal(ReportingPeriod.Quarter(2026, 3), sample.Asked);
        Assert.True(dates.IsOpenOn(new DateOnly(2026, 11, 22)), dates.ToString());
    }

    private static string Written(SampleMunicipality sample)
        => Fjordvik.Written(new { sample.Units, sample.Persons, sample.Deadlines, Plans = sample.Plans(), Goals = sample.Goals() });
}
