using TeamsStyring.App.Local;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Tests.Scheduling;

namespace TeamsStyring.Tests.Local;

[Trait("Feature", "S1-20")]
public sealed class ComingUpTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_newcomer_reads_what_will_happen_in_the_order_it_happens()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");

        Assert.Equal(
            [
                "2026-10-01 08:00 3. kvartal åpner: 2 personer får kort",
                "2026-10-12 08:00 Påminnelse om 3. kvartal: 2 personer mangler svar",
                "2026-10-15 08:00 Siste frist for 3. kvartal: 2 personer blir minnet på det",
                "2026-10-16 08:00 Fristen for 3. kvartal er ute: 2 personer kan fortsatt svare og får kortet igjen",
            ],
            await ReadAsync(kommune, Language.Nb, 6));

        await kommune.MoveToAsync("2026-10-16T08:00", Now);
        Assert.Equal("2026-11-06 00:00 3. kvartal låses", (await ReadAsync(kommune, Language.Nb, 6))[0]);
    }

    [Theory]
    [InlineData(Language.Nn, "3. kvartal opnar: 2 personar får kort")]
    [InlineData(Language.Sv, "Kvartal 3 öppnar: 2 personer får kort")]
    [InlineData(Language.En, "Q3 opens: 2 people get a card")]
    public async Task It_is_told_in_the_language_of_whoever_reads(Language language, string said)
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");

        Assert.EndsWith(said, (await ReadAsync(kommune, language, 1)).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_is_what_happens()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");
        for (var next = 0; next < 8; next++)
        {
            var coming = (await kommune.Get<ComingUp>().ListAsync(Language.Nb, 1, Now)).Single();
            var before = kommune.Arrived.Count;

            await kommune.Get<MoveClock>().ToAsync(coming.At, Now);

            Assert.Equal(coming.What.Contains("2 personer", StringComparison.Ordinal) ? 2 : 0, kommune.Arrived.Count - before);
        }

        Assert.Equal("2027-02-05", $"{kommune.Calendar.Today:yyyy-MM-dd}"[..10]);
    }

    [Fact]
    public async Task Somebody_who_asked_to_be_reminded_tomorrow_is_told_of_and_so_is_a_unit_with_more_time()
    {
        await using var kommune = await StartAsync("2026-10-02T07:00");
        await kommune.MoveToAsync("2026-10-02T12:00", Now);
        await using (var copy = kommune.Open())
        {
            copy.Reminders.Add(ReminderRule.Tomorrow(copy.Tenant, kommune.Calendar, ClockedKommune.Kari, ClockedKommune.Skole.Id, ReportingPeriod.Quarter(2026, 3)));
            copy.Deadlines.Add(new DeadlineSet(Guid.CreateVersion7(), ReportingPeriod.Quarter(2026, 3), ClockedKommune.Skole.Id, new DateOnly(2026, 10, 29), "", null, kommune.Calendar.Now));
            await copy.SaveChangesAsync(Now);
        }

        var coming = await ReadAsync(kommune, Language.Nb, 20);

        Assert.Equal("2026-10-05 08:00 1 person har bedt om å bli minnet på 3. kvartal", coming[0]);
        await kommune.MoveToAsync("2026-10-05T08:00", Now);
        Assert.Equal("2026-10-05 08:00 kari 2026-Q3 manual-2026-10-05", kommune.Arrived[^1]);

        await kommune.MoveToAsync("2026-11-02T12:00", Now);
        Assert.Equal(["2026-11-06 00:00 3. kvartal låses", "2026-11-20 00:00 3. kvartal låses for Solsiden skole"], await ReadAsync(kommune, Language.Nb, 20));
    }

    [Fact]
    public async Task When_everybody_has_answered_only_the_lock_is_left_of_the_quarter()
    {
        await using var kommune = await StartAsync("2026-10-02T07:00");
        await kommune.AnswerAsync(ClockedKommune.Kari, ReportingPeriod.Quarter(2026, 3), Now);
        await kommune.AnswerAsync(ClockedKommune.Ola, ReportingPeriod.Quarter(2026, 3), Now);

        Assert.DoesNotContain(await ReadAsync(kommune, Language.Nb, 20), line => line.Contains("3. kvartal", StringComparison.Ordinal) && line.Contains("person", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(ClockedKommune kommune, Language language, int most)
        => [.. (await kommune.Get<ComingUp>().ListAsync(language, most, Now)).Select(coming => $"{coming.At:yyyy-MM-dd HH:mm} {coming.What}")];

    private Task<ClockedKommune> StartAsync(string now) => ClockedKommune.StartAsync(_folder.Path, now, null, Now);
}
