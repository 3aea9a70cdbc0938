using Microsoft.EntityFrameworkCore;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.DevTools;

public sealed class SampleWriterTests
{
    [Fact]
    public async Task What_is_written_reads_back_as_it_was_made()
    {
        using var folder = new TemporaryFolder();
        var cancellationToken = TestContext.Current.CancellationToken;
        var copies = new WorkingCopies(folder.Path);
        await new MigrateDatabase(copies, new StoppedClock(DateTimeOffset.UnixEpoch)).RunAsync(cancellationToken);
        var sample = Fjordvik.On("2026-09-28");
        await using (var copy = copies.Open(Fjordvik.Tenant))
        {
            await SampleWriter.WriteAsync(copy, sample, new Progress<int>(), cancellationToken);
        }

        await using var read = copies.Open(Fjordvik.Tenant);
        var goals = sample.Goals().ToList();
        Assert.Equal(sample.Municipality, Assert.Single(await read.Municipalities.ToListAsync(cancellationToken)));
        await SameAsync(sample.Units, read.Units, cancellationToken);
        await SameAsync(sample.Persons, read.Persons, cancellationToken);
        await SameAsync(sample.Plans(), read.Plans, cancellationToken);
        await SameAsync(goals.Select(goal => goal.Goal), read.Goals, cancellationToken);
        await SameAsync(goals.SelectMany(goal => goal.Indicators), read.Indicators, cancellationToken);
        await SameAsync(goals.SelectMany(goal => goal.Initiatives), read.Initiatives, cancellationToken);
        await SameAsync(goals.SelectMany(goal => goal.Measurements), read.Measurements, cancellationToken);
        await SameAsync(goals.SelectMany(goal => goal.Decisions), read.Decisions, cancellationToken);
        await SameAsync(goals.SelectMany(goal => goal.Involvements), read.Involvements, cancellationToken);

        Assert.Equal(
            goals.SelectMany(goal => goal.FollowUps).OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(Text),
            (await read.FollowUps.ToListAsync(cancellationToken)).OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(Text));
    }

    [Fact]
    public async Task Another_tenant_sees_nothing_of_it()
    {
        using var folder = new TemporaryFolder();
        var cancellationToken = TestContext.Current.CancellationToken;
        var copies = new WorkingCopies(folder.Path);
        await new MigrateDatabase(copies, new StoppedClock(DateTimeOffset.UnixEpoch)).RunAsync(cancellationToken);
        await using (var copy = copies.Open(Fjordvik.Tenant))
        {
            await SampleWriter.WriteAsync(copy, Fjordvik.On("2026-09-28"), new Progress<int>(), cancellationToken);
        }

        await using var other = copies.Open(new("nabo"));
        Assert.Empty(await other.Goals.ToListAsync(cancellationToken));
        Assert.Empty(await other.FollowUps.ToListAsync(cancellationToken));
    }

    private static async Task SameAsync<T>(IEnumerable<T> made, IQueryable<T> read, CancellationToken cancellationToken)
    {
        HashSet<T> expected = [.. made];
        Assert.Equal(expected, await read.ToHashSetAsync(cancellationToken));
    }

    // A follow-up holds lists, and lists are equal only to themselves.
    private static string Text(FollowUp answer)
        => Fjordvik.Written(answer with { At = answer.At.ToUniversalTime() });
}
