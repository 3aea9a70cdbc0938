using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads where the kommune's goals stand in a period once, and again only when somebody has delivered since.</summary>
public sealed class AnsweredPeriods
{
    private static readonly Achievement[] Short = [.. Enum.GetValues<Achievement>().Where(achievement => achievement.IsShort)];

    private readonly ConcurrentDictionary<(TenantId Tenant, ReportingPeriod Period), (string Version, AnsweredPeriod Answered)> _read = new();

    /// <param name="version">The plans' version now: an answer that somebody corrects in the kommune's lists is no new answer, but it raises that.</param>
    public async Task<AnsweredPeriod> ReadAsync(WorkingCopy copy, ReportingPeriod period, string version, CancellationToken cancellationToken)
    {
        var periods = AnsweringPeriods.Of(period);
        var answers = await copy.FollowUps.CountAsync(answer => periods.Contains(answer.Period), cancellationToken);
        if (_read.TryGetValue((copy.Tenant, period), out var known) && known.Version == version && known.Answered.Answers == answers)
        {
            return known.Answered;
        }

        // Counted before it is read: what is delivered in between is read now and counted as new the next time, never the other way round.
        var read = new AnsweredPeriod(
            period,
            answers,
            await copy.ReadAchievementsAsync(period, cancellationToken),
            await copy.ReadHindrancesAsync(period, Short, cancellationToken));
        _read[(copy.Tenant, period)] = (version, read);
        return read;
    }
}
