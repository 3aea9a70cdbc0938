using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Local;
using TeamsStyring.Storage.Mapping;
using TeamsStyring.Tests.DevTools;

namespace TeamsStyring.Tests.Storage;

/// <summary>What is read and written with statements of our own is, to the letter, what Entity Framework reads and writes of the same rows.</summary>
[Trait("Feature", "S0-05")]
public sealed class RowShapesTests : StoredFjordvik
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2026, 3);
    private static readonly DateTimeOffset Noon = new(2026, 10, 5, 12, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task Every_column_of_every_kind_of_row_is_read_as_it_was_written()
    {
        await using var copy = Open();
        await FillAsync(copy);

        var shapes = Shapes();

        Assert.Equal(22, shapes.Count);
        foreach (var shape in shapes)
        {
            await OfRowAsync(nameof(IsReadAsEntitiesAsync), copy, shape);
        }
    }

    [Fact]
    public async Task Every_column_of_every_kind_of_row_is_written_as_it_is_read()
    {
        await using var copy = Open();
        await FillAsync(copy);

        // Each table is emptied and filled again by itself, in no order that the others would want.
        await copy.WriteAsync("PRAGMA foreign_keys = OFF; SELECT $tenant;", [], Now);
        foreach (var shape in Shapes())
        {
            await OfRowAsync(nameof(IsWrittenAsEntitiesAsync), copy, shape);
        }
    }

    [Fact]
    public async Task A_goal_that_was_set_aside_and_the_rows_of_another_kommune_are_never_read()
    {
        await using var copy = Open();
        var goals = await copy.SelectAsync(PlanShapes.Goal, "TRUE", [], Now);
        await copy.Goals.Where(goal => goal.Id == goals[0].Id).ExecuteUpdateAsync(set => set.SetProperty(goal => EF.Property<DateTimeOffset?>(goal, RemovedRows.Column), Noon), Now);
        await using var neighbour = Copies.Open(new TenantId("nabo"));

        Assert.Equal(goals.Count - 1, (await copy.SelectAsync(PlanShapes.Goal, "TRUE", [], Now)).Count);
        Assert.DoesNotContain(await copy.SelectAsync(PlanShapes.Goal, "TRUE", [], Now), goal => goal.Id == goals[0].Id);
        Assert.Empty(await neighbour.SelectAsync(PlanShapes.Goal, "TRUE", [], Now));
    }

    private static async Task IsReadAsEntitiesAsync<T>(WorkingCopy copy, RowShape<T> shape)
        where T : class
    {
        var entity = copy.Entities.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no row.");
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table) ?? throw new InvalidOperationException($"{typeof(T).Name} has no table.");
        var told = entity.GetProperties().Where(property => !property.IsShadowProperty()).Select(property => property.GetColumnName(table));
        var read = await copy.SelectAsync(shape, "TRUE", [], Now);

        Assert.Equal(table.Name, shape.Table);
        Assert.Equal(told.Order(StringComparer.Ordinal), shape.Columns.Order(StringComparer.Ordinal));
        Assert.NotEmpty(read);
        Assert.Equal(Written(await copy.Entities.Set<T>().ToListAsync(Now)), Written(read));
    }

    private static async Task IsWrittenAsEntitiesAsync<T>(WorkingCopy copy, RowShape<T> shape)
        where T : class
    {
        var before = await KeptAsync(copy, shape.Table);
        var rows = await copy.SelectAsync(shape, "TRUE", [], Now);
        await copy.WriteAsync($"""DELETE FROM "{shape.Table}" WHERE "Tenant" = $tenant""", [], Now);

        await copy.AppendAsync(shape, rows, Now);

        Assert.NotEmpty(before);
        Assert.Equal(before, await KeptAsync(copy, shape.Table));
        if (shape.Columns.Contains("Id") && typeof(T) != typeof(Municipality))
        {
            Assert.True(await copy.ReplaceAsync(shape, rows[0], Now));
            Assert.Equal(before, await KeptAsync(copy, shape.Table));
        }
    }

    // What SQLite has kept, with how it keeps it: a number that was written as a text is another one.
    private static async Task<List<string>> KeptAsync(WorkingCopy copy, string table)
    {
        var columns = await copy.ReadAsync($"SELECT name FROM pragma_table_info('{table}') WHERE $tenant <> ''", [], static row => row.GetString(0), Now);
        var kept = string.Join(" || ' ' || ", columns.Select(column => $"""typeof(r."{column}") || ' ' || quote(r."{column}")"""));

        return await copy.ReadAsync($"""SELECT {kept} FROM "{table}" AS r WHERE r."Tenant" = $tenant ORDER BY 1""", [], static row => row.GetString(0), Now);
    }

    private static Task OfRowAsync(string method, WorkingCopy copy, FieldInfo shape)
        => (Task)typeof(RowShapesTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(shape.FieldType.GetGenericArguments()[0]).Invoke(null, [copy, shape.GetValue(null)])!;

    // In no order of their own: each row as text, sorted.
    private static IEnumerable<string> Written<T>(IEnumerable<T> rows) => rows.Select(row => Fjordvik.Written(row)).Order(StringComparer.Ordinal);

    private static List<FieldInfo> Shapes()
        => [.. typeof(RowShape<>).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RowShape<>))];

    /// <summary>A row of each kind that the sample has none of, and every column that may be empty both ways.</summary>
    private async Task FillAsync(WorkingCopy copy)
    {
        var (person, other) = (Sample.Persons[0].Id, Sample.Persons[1].Id);
        var goal = (await copy.Goals.FirstAsync(Now)).Id;
        var answer = await copy.FollowUps.FirstAsync(Now);
        var unit = Sample.Units[0].Id;
        var draft = DraftAnswer.Empty with { Achieved = "«Ja» – 7 % æøå", Achievement = Achievement.SlightlyBehind, InvolveUnits = [unit], Causes = [new CauseGiven(Cause.Staffing, CauseEffect.Hindered)], UnchangedFrom = Quarter };
        copy.AddRange(
            new PersonConversation(person, "29:1", "28:bot", "a:1", "t", "https://smba.example/", Noon) { ServiceUrlVerified = false, WelcomedAt = Noon },
            new PersonConversation(other, "29:2", "28:bot", "a:2", "t", "https://smba.example/", Noon),
            new ConversationMemory(person, "a:1", "{}", [goal], Language.Nn, Chosen: true, Noon),
            new ConversationMemory(other, "a:2", "{}", [], Language.Sv, Chosen: false, Noon),
            new SharedConversation("19:1", "t", "Teamet", "Generelt", "28:bot", "t", "https://smba.example/", Noon) { Unit = unit, WithBelow = true, BoundBy = person, BoundAt = Noon, WelcomedAt = Noon },
            new SharedConversation("19:2", "", "", "", "28:bot", "t", "https://smba.example/", Noon) { ServiceUrlVerified = false },
            new Evidence(new EvidenceId(Guid.CreateVersion7()), goal, "«Sett» æøå", "https://teams.example/1", person, Noon, "1"),
            new PendingTurn("1", "{}", Noon, 2),
            new LocalMessage(0, "1", person, FromBot: true, "tekst", "[]", Noon, null),
            new LocalMessage(0, "2", other, FromBot: false, "", "[]", Noon, Noon),
            new DeadlineSet(Guid.CreateVersion7(), Quarter, unit, new DateOnly(2026, 10, 12), "Skolestart", null, Noon),
            new DeadlineSet(Guid.CreateVersion7(), Quarter, unit, new DateOnly(2026, 10, 13), "", person, Noon),
            new FollowUpDraft(goal, Quarter, 3, draft, person, Noon),
            new Reminder(new ReminderId(Guid.CreateVersion7()), person, unit, Quarter, ReminderStage.Late, Noon, Noon, ReminderState.Sent, 1, "", "1776"),
            new Reminder(new ReminderId(Guid.CreateVersion7()), other, unit, Quarter, ReminderStage.Manual(new DateOnly(2026, 10, 7)), Noon, null, ReminderState.Planned, 0, ReminderReason.Rebuilt, ""),
            new HandoverRequest(new HandoverRequestId(Guid.CreateVersion7()), goal, Quarter, person, other, "Ikke mitt", Noon, HandoverState.Waiting, null, null, null),
            new HandoverRequest(new HandoverRequestId(Guid.CreateVersion7()), goal, Quarter, other, null, "", Noon, HandoverState.Waiting, Noon, person, Noon),
            answer with
            {
                Id = new FollowUpId(Guid.CreateVersion7()), Sequence = answer.Sequence + 1, Key = "alt", Causes = [new CauseGiven(Cause.LawAndMarket, CauseEffect.Contributed)],
                InvolveUnits = [unit], PendingIndicators = [new IndicatorId(Guid.CreateVersion7())], UnchangedFrom = Quarter, By = person, NextSteps = "Vi ringer flere",
            },
            new Involvement(new InvolvementId(Guid.CreateVersion7()), answer.Id, goal, Quarter, person, unit, other, "Hjelp", Noon, Noon, "1", InvolvementAnswer.Accepted, "ja", Noon, Noon),
            new Involvement(new InvolvementId(Guid.CreateVersion7()), answer.Id, goal, Quarter.Previous, person, unit, null, "", Noon, null, "", InvolvementAnswer.Waiting, "", null, null));
        await copy.SaveChangesAsync(Now);
    }
}
