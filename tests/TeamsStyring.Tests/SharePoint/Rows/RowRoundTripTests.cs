using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.DevTools;

namespace TeamsStyring.Tests.SharePoint.Rows;

[Trait("Feature", "N13")]
public sealed class RowRoundTripTests
{
    private static readonly RowOrigin Nobody = new("", DateTimeOffset.UnixEpoch, "");

    private static Gen<string> Texts => Gen.OneOf(
        Gen.Elements("", " ", "–", "Bemanning – hindret", "Åse; Ærlig", "2026-10-15", "2026-10-15T08:00:00Z", "true", "0", "7,40", "{}", "'", "=1+1", "linje\nto\n\ntre", "\u2028", "😊", new string('ø', 400)),
        Gen.Choose('a', 'z').ArrayOf().Select(letters => string.Concat(letters.Select(letter => (char)letter))));

    private static Gen<string> Titles => Texts.Where(text => text.Trim().Length > 0);

    private static Gen<string> Lines => Texts.Select(text => text.Length > 255 ? text[..255] : text).Select(text => text.Replace('\n', ' '));

    private static Gen<decimal> Amounts => Gen.OneOf(
        Gen.Elements(0m, 0.0m, 1.50m, -0.000000000000000001m, 1234.567m, 1234567.89m, 0.001m, decimal.MaxValue, decimal.MinValue),
        ArbMap.Default.GeneratorFor<decimal>());

    private static Gen<Guid> Ids => ArbMap.Default.GeneratorFor<Guid>().Where(id => id != default);

    private static Gen<ReportingPeriod> Periods => Gen.Elements("2026-Q3", "2026-T1", "2026-09", "2026", "2199-12").Select(ReportingPeriod.Parse);

    private static Gen<DateOnly> Dates => Gen.Choose(0, 100_000).Select(day => new DateOnly(1900, 1, 1).AddDays(day));

    // Into the hours that a clock shows twice or never, and outside of our time zone.
    private static Gen<DateTimeOffset> Instants =>
        from ticks in Gen.Choose(0, int.MaxValue)
        from hours in Gen.Choose(-14, 14)
        from anchor in Gen.Elements("2026-10-25T00:30:00Z", "2026-03-29T00:59:59Z", "1999-12-31T23:59:59Z", "2026-07-01T12:00:00Z")
        select DateTimeOffset.Parse(anchor, System.Globalization.CultureInfo.InvariantCulture).AddTicks(ticks).ToOffset(TimeSpan.FromHours(hours));

    private static Gen<PersonId> People => Gen.OneOf(Ids.Select(id => new PersonId(id.ToString())), Gen.Elements(new PersonId("00000000-0000-0000-0000-0000000000020"), new PersonId("kari")));

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_record_of_the_sample_comes_back_from_its_list_as_it_was(Language language)
    {
        var sample = Fjordvik.On("2026-09-28");
        var goals = sample.Goals().ToList();
        var directory = Directory(sample, goals, language);

        Assert.All([sample.Municipality], row => Same(PlanList.Municipality, row, directory));
        Assert.All(sample.Units, row => Same(PlanList.Units, row, directory));
        Assert.All(sample.Persons, row => Same(PlanList.People, row, directory));
        Assert.All(sample.Dimensions, row => Same(PlanList.Dimensions, row, directory));
        Assert.All(sample.Deadlines, row => Same(PlanList.YearWheel, row, directory));
        Assert.All(sample.Plans(), row => Same(PlanList.Plans, row, directory));
        Assert.All(goals, goal => Same(PlanList.Goals, goal.Goal, directory));
        Assert.All(goals.SelectMany(goal => goal.Indicators), row => Same(PlanList.Indicators, row, directory));
        Assert.All(goals.SelectMany(goal => goal.Initiatives), row => Same(PlanList.Initiatives, row, directory));
        Assert.All(goals.SelectMany(goal => goal.Measurements), row => Same(PlanList.Measurements, row, directory));
        Assert.All(goals.SelectMany(goal => goal.Decisions), row => Same(PlanList.Decisions, row, directory));
        Assert.All(goals.SelectMany(goal => goal.FollowUps), row => Same(PlanList.FollowUps, row, directory));
        Assert.All(goals.SelectMany(goal => goal.Involvements), row => Same(PlanList.Involvements, row, directory));
    }

    [Fact]
    public void Whatever_an_answer_says_comes_back()
        => Holds(
            from ids in Ids.Two().Zip(Ids.ListOf())
            from texts in Texts.ListOf(11)
            from period in Periods
            from unchanged in Periods.OrNone()
            from achievement in Gen.Elements(Enum.GetValues<Achievement>().Except([Achievement.NotReported]).ToArray())
            from causes in (from cause in Gen.Elements(Enum.GetValues<Cause>()) from effect in Gen.Elements(Enum.GetValues<CauseEffect>()) select new CauseGiven(cause, effect)).ListOf()
            from who in People.OrNone()
            from at in Instants
            from late in ArbMap.Default.GeneratorFor<bool>()
            from origin in Gen.Elements(Enum.GetValues<FollowUpOrigin>())
            from sequence in Gen.Choose(1, int.MaxValue)
            select (PlanList.FollowUps, (object)new FollowUp(
                new FollowUpId(ids.Item1.Item1), new GoalId(ids.Item1.Item2), period, sequence, achievement, texts[0], texts[1], [.. causes], texts[2], texts[3],
                [.. ids.Item2.Select(id => new UnitId(id))], texts[4], texts[5], [.. ids.Item2.Select(id => new IndicatorId(id))], texts[6], unchanged, who, at, late, origin, $"k{texts[7]}", texts[8])
            {
                NextSteps = texts[9],
            }));

    [Fact]
    public void Whatever_a_figure_says_comes_back()
        => Holds(
            from ids in Ids.ListOf(3)
            from state in Gen.Elements(Enum.GetValues<MeasurementState>())
            from value in Amounts
            from forecast in Amounts.OrNone()
            from text in Texts
            from period in Periods
            from who in People.OrNone()
            from at in Instants
            from preliminary in ArbMap.Default.GeneratorFor<bool>()
            from source in Gen.Elements(Enum.GetValues<IndicatorSource>())
            select (PlanList.Measurements, (object)new Measurement(
                new MeasurementId(ids[0]), new IndicatorId(ids[1]), new GoalId(ids[2]), period, 1, state, state is MeasurementState.Measured ? value : null, text, forecast, preliminary, source, who, at)));

    [Fact]
    public void Whatever_a_decision_says_comes_back()
        => Holds(
            from ids in Ids.ListOf(4)
            from progress in Gen.Elements(Enum.GetValues<InitiativeProgress>()).OrNone()
            from kind in Gen.Elements(Enum.GetValues<DecisionKind>())
            from reason in Texts
            from old in Dates.OrNone()
            from due in Dates.OrNone()
            from replaced in ArbMap.Default.GeneratorFor<bool>()
            from at in Instants
            select (PlanList.Decisions, (object)new InitiativeDecision(
                new DecisionId(ids[0]), new InitiativeId(ids[1]), new GoalId(ids[2]), ReportingPeriod.Quarter(2026, 3), 1, progress, kind, reason, old, due, replaced ? new InitiativeId(ids[3]) : null, null, at)));

    [Fact]
    public void Whatever_a_goal_an_indicator_and_an_initiative_say_comes_back()
        => Holds(Gen.OneOf(
            from ids in Ids.ListOf(4)
            from title in Titles
            from number in Lines
            from note in Texts
            from due in Dates
            from people in People.OrNone().Two()
            from cadence in Gen.Elements(Enum.GetValues<Cadence>())
            from kind in Gen.Elements(Enum.GetValues<GoalKind>())
            from order in ArbMap.Default.GeneratorFor<int>()
            select (PlanList.Goals, (object)new Goal(
                new GoalId(ids[0]), new PlanId(ids[1]), new UnitId(ids[2]), 2026, number, title, order % 2 == 0 ? new DimensionId(ids[3]) : null, people.Item1, people.Item2, due, cadence, kind, note, order)),
            from ids in Ids.ListOf(2)
            from title in Titles
            from lines in Lines.Two()
            from texts in Texts.Two()
            from amounts in Amounts.OrNone().ListOf(4)
            from direction in Gen.Elements(Enum.GetValues<TargetDirection>())
            from strict in ArbMap.Default.GeneratorFor<bool>()
            from accumulation in Gen.Elements(Enum.GetValues<Accumulation>())
            from months in Gen.Choose(0, 4095)
            select (PlanList.Indicators, (object)new Indicator(
                new IndicatorId(ids[0]), new GoalId(ids[1]), title, lines.Item1, new Target(texts.Item1, direction, amounts[0], amounts[1], strict), amounts[2], amounts[3], accumulation, IndicatorSource.Kostra, months, lines.Item2, texts.Item2, 3)),
            from ids in Ids.ListOf(4)
            from title in Titles
            from dates in Dates.OrNone().Two()
            from owner in People.OrNone()
            from status in Gen.Elements(Enum.GetValues<InitiativeStatus>())
            from linked in ArbMap.Default.GeneratorFor<bool>()
            select (PlanList.Initiatives, (object)new Initiative(
                new InitiativeId(ids[0]), new GoalId(ids[1]), title, owner, dates.Item1, dates.Item2, status, linked ? new InitiativeId(ids[2]) : null, linked ? null : new InitiativeId(ids[3]), 0))));

    [Fact]
    public void Whatever_a_request_evidence_and_a_deadline_say_comes_back()
        => Holds(Gen.OneOf(
            from ids in Ids.ListOf(4)
            from people in People.Two()
            from texts in Texts.Two()
            from message in Lines
            from at in Instants
            from instants in Instants.OrNone().ListOf(3)
            from answer in Gen.Elements(Enum.GetValues<InvolvementAnswer>())
            select (PlanList.Involvements, (object)new Involvement(
                new InvolvementId(ids[0]), new FollowUpId(ids[1]), new GoalId(ids[2]), ReportingPeriod.Quarter(2026, 3), people.Item1, new UnitId(ids[3]), people.Item2, texts.Item1, at, instants[0], message, answer, texts.Item2, instants[1], instants[2])),
            from ids in Ids.Two()
            from texts in Texts.Three()
            from who in People
            from at in Instants
            select (PlanList.Evidence, (object)new Evidence(new EvidenceId(ids.Item1), new GoalId(ids.Item2), texts.Item1, texts.Item2, who, at, $"k{texts.Item3}")),
            from ids in Ids.Two()
            from period in Periods
            from deadline in Dates
            from reason in Texts
            from who in People.OrNone()
            from at in Instants
            select (PlanList.YearWheel, (object)new DeadlineSet(ids.Item1, period, new UnitId(ids.Item2), deadline, reason, who, at))));

    private static void Holds(Gen<(PlanList List, object Row)> rows)
        => Prop.ForAll(rows.ToArbitrary(), made =>
        {
            var directory = new RowDirectory(ListWords.In(Language.Nn));
            foreach (var (column, key) in from column in ListSchemas.Of(made.List).Columns where column.Refers is not null && column.Kind is ColumnKind.Reference select (column, AllRows.Of(made.List).Write(made.Row, directory)[column.Name]))
            {
                directory.Add(column.Refers.GetValueOrDefault(), new DirectoryEntry(key, "noe"));
            }

            Same(made.List, made.Row, directory);
        }).QuickCheckThrowOnFailure();

    private static void Same<T>(PlanList list, T row, RowDirectory directory)
        where T : class
    {
        var rows = AllRows.Of(list);
        var written = rows.Write(row, directory);
        var sent = written.ToGraph(rows.Schema, item: null).ToJsonString();
        var item = RowFields.OfItem(rows.Schema, JsonNode.Parse(sent)?.AsObject() ?? []);
        var taken = TakeItem.Take(rows, directory, item, Nobody, (null, null, false));

        Assert.Empty(taken.Problems);
        Assert.Equal(Fjordvik.Written((object?)row), Fjordvik.Written(taken.Row));
        if (row is not FollowUp)
        {
            Assert.Equal(row, taken.Row);
        }

        // And writing it again changes nothing in the list; nor does keeping the fields in the working copy.
        Assert.Equal("{}", taken.Fields.ToGraph(rows.Schema, item).ToJsonString());
        Assert.Equal(written.ToStored(), RowFields.OfStored(written.ToStored()).ToStored());
        Assert.All(rows.Schema.Columns.Where(column => !column.IsNote), column => Assert.True(item[column.Name].Length <= 255, column.Name));
    }

    private static RowDirectory Directory(SampleMunicipality sample, List<SampleGoal> goals, Language language)
    {
        var directory = new RowDirectory(ListWords.In(language));
        foreach (var (list, key, name) in sample.Units.Select(unit => (PlanList.Units, unit.Id.ToString(), unit.Name))
            .Concat(sample.Persons.Select(person => (PlanList.People, person.Id.Value, person.Name)))
            .Concat(sample.Dimensions.Select(dimension => (PlanList.Dimensions, dimension.Id.ToString(), dimension.Name)))
            .Concat(sample.Plans().Select(plan => (PlanList.Plans, plan.Id.ToString(), plan.Title)))
            .Concat(goals.Select(goal => (PlanList.Goals, goal.Goal.Id.ToString(), goal.Goal.Title)))
            .Concat(goals.SelectMany(goal => goal.Indicators).Select(indicator => (PlanList.Indicators, indicator.Id.ToString(), indicator.Name)))
            .Concat(goals.SelectMany(goal => goal.Initiatives).Select(initiative => (PlanList.Initiatives, initiative.Id.ToString(), initiative.Title)))
            .Concat(goals.SelectMany(goal => goal.FollowUps).Select(answer => (PlanList.FollowUps, answer.Id.ToString(), ""))))
        {
            directory.Add(list, new DirectoryEntry(key, name));
        }

        return directory;
    }
}
