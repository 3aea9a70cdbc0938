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

    private readonly ConcurrentDictionary<(TenantId Tenant, ReportingPeriod Period), AnsweredPeriod> _read = new();

    public async Task<AnsweredPeriod> ReadAsync(WorkingCopy copy, ReportingPeriod period, CancellationToken cancellationToken)
    {
        var periods = AnsweringPeriods.Of(period);
        var answers = await copy.FollowUps.CountAsync(answer => periods.Contains(answer.Period), cancellationToken);
        if (_read.TryGetValue((copy.Tenant, period), out var known) && known.Answers == answers)
        {
            return known;
        }

        // Counted before it is read: what is delivered in between is read now and counted as new the next time, never the other way round.
        var read = new AnsweredPeriod(
            period,
            answers,
            await copy.ReadAchievementsAsync(period, cancellationToken),
            await copy.ReadHindrancesAsync(period, Short, cancellationToken));
        _read[(copy.Tenant, period)] = read;
        return read;
    }
}
