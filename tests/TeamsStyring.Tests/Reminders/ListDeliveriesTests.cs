using TeamsStyring.App.Reminders;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Tests.Scheduling;

namespace TeamsStyring.Tests.Reminders;

[Trait("Feature", "S1-20")]
public sealed class ListDeliveriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_controller_sees_everybodys_and_a_person_the_own()
    {
        await using var kommune = await ClockedKommune.StartAsync(_folder.Path, "2026-09-16T12:00", null, Now);
        await kommune.MoveToAsync("2026-10-05T10:00", Now);

        Assert.Equal(["kari", "ola"], (await ListAsync(kommune, ClockedKommune.Controller)).Select(row => row.Person).Distinct().Order());
        Assert.Equal(["kari", "ola"], (await ListAsync(kommune, ClockedKommune.Kari)).Select(row => row.Person).Distinct().Order());
        Assert.Equal(["ola"], (await ListAsync(kommune, ClockedKommune.Ola)).Select(row => row.Person).Distinct());
    }

    [Fact]
    public async Task A_row_says_who_where_when_and_what_became_of_it()
    {
        await using var kommune = await ClockedKommune.StartAsync(_folder.Path, "2026-09-16T12:00", null, Now);
        await kommune.MoveToAsync("2026-10-05T10:00", Now);

        var rows = await ListAsync(kommune, ClockedKommune.Ola);

        var opening = ClockedKommune.Instant("2026-10-01T08:00");
        Assert.Equal(
            new DeliveryJson("ola", "Ola Nordmann", ClockedKommune.Teknisk.Id.Value, "Teknisk drift", ReportingPeriod.Quarter(2026, 3), "opens", opening, opening, "sent", 1, ""),
            rows[0]);
        Assert.Equal(["reminder planned", "last-day planned", "late planned"], rows.Skip(1).Select(row => $"{row.Stage} {row.State}"));
        Assert.Equal(TimeSpan.FromHours(2), rows[0].PlannedFor.Offset);
    }

    private static async Task<IReadOnlyList<DeliveryJson>> ListAsync(ClockedKommune kommune, PersonId person)
    {
        await using var copy = kommune.Open();

        return await kommune.Get<ListDeliveries>().RunAsync(await kommune.CallerAsync(person, Now), copy, ReportingPeriod.Quarter(2026, 3), 200, 0, Now);
    }
}
