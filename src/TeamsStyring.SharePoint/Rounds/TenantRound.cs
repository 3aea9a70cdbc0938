using Microsoft.Extensions.Logging;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Notices;
using TeamsStyring.SharePoint.Pull;
using TeamsStyring.SharePoint.Push;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rounds;

/// <summary>
/// Keeps one kommune's lists and working copy alike, for as long as the program runs: finds the lists, reads what people changed, brings what is owed, renews
/// subscriptions – one after the other, so that no part meets another half-way. Whatever goes wrong is told once and tried again.
/// </summary>
public sealed partial class TenantRound : IDisposable
{
    private readonly RoundWork _work;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _woken = new(0, 1);
    private readonly RoundPlan _plan;
    private SiteCondition _condition = SiteCondition.Well;
    private int _failures;

    private TenantRound(RoundWork work, RoundSettings settings, TimeProvider clock, ILogger logger)
    {
        (_work, _clock, _logger) = (work, clock, logger);
        _plan = new RoundPlan(settings, clock);
    }

    public static TenantRound Open(TenantSite site, RoundTools tools, RoundSettings settings)
    {
        var known = new KnownDirectory();
        var work = new RoundWork(
            tools.Copies,
            new MeetLists(tools.Copies, site, settings.ProvisionsItself),
            new PullList(tools.Copies, site.Tenant, site.Lists, known, tools.Clock),
            new PushRows(tools, site, new OutgoingRows(known), new AdoptItem(site)),
            new KeepSubscriptions(tools.Copies, site, tools.Desk, settings.NoticeAddress, tools.Clock));

        return new TenantRound(work, settings, tools.Clock, tools.Logger);
    }

    public TenantId Tenant => _work.Site.Tenant;

    public string SiteId => _work.Site.Lists.SiteId;

    /// <summary>The application that the kommune has to let in.</summary>
    public string AppId => _work.Site.AppId;

    public SiteCondition Condition => Volatile.Read(ref _condition);

    /// <summary>What the lists were owed when it was last looked.</summary>
    public OwedCount Owed => _work.LastCount;

    /// <summary>The lists that have been found on the site; empty until then.</summary>
    public IReadOnlyList<MetList> Met => _work.Met;

    /// <returns>How long the row that has waited longest has waited.</returns>
    public TimeSpan Behind() => Owed.Oldest is { } oldest ? _clock.GetUtcNow() - oldest : TimeSpan.Zero;

    /// <returns>Whether the working copy knows the kommune; when it does not, everything has to be brought back from the lists first.</returns>
    public Task<bool> HasPlansAsync(CancellationToken cancellationToken) => _work.HasPlansAsync(cancellationToken);

    /// <summary>Somebody changed the list, or Graph asks whether we still want to know.</summary>
    public void Wake(PlanList list, bool affirm)
    {
        _plan.Wake(list, affirm);
        if (_woken.CurrentCount == 0)
        {
            try
            {
                _woken.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody else woke it at the same moment.
            }
        }
    }

    /// <summary>Works until the program stops; never fails.</summary>
    /// <param name="readToEnd">Called each time all lists have been read to their end.</param>
    public async Task RunAsync(Action readToEnd, CancellationToken cancellationToken)
    {
        _plan.IsListening = true;
        while (!cancellationToken.IsCancellationRequested)
        {
            var pause = await TurnAsync(readToEnd, cancellationToken);
            await WaitAsync(pause, cancellationToken);
        }
    }

    /// <summary>One turn: whatever is due now.</summary>
    /// <returns>How long to wait for the next.</returns>
    public async Task<TimeSpan> TurnAsync(Action readToEnd, CancellationToken cancellationToken)
    {
        SiteCondition condition;
        try
        {
            condition = await _work.RunAsync(_plan, Wake, cancellationToken);
            if (_work.IsReadToEnd)
            {
                readToEnd();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (Exception exception)
        {
            condition = new SiteCondition(SiteTrouble.Unexpected, [], null, exception.GetBaseException().Message);
            if (Condition.Trouble is not SiteTrouble.Unexpected)
            {
                var first = exception.GetBaseException();
                Log.Failed(_logger, Tenant, first.GetType().FullName, first.StackTrace);
            }
        }

        Tell(condition);
        _failures = condition.Trouble is SiteTrouble.None ? 0 : _failures + 1;

        return _plan.Pause(condition, _failures);
    }

    public void Dispose() => _woken.Dispose();

    private async Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        try
        {
            using var limit = new CancellationTokenSource(pause, _clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
            await _woken.WaitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // The time has come, or the program stops.
        }
    }

    private void Tell(SiteCondition condition)
    {
        var before = Condition;
        Volatile.Write(ref _condition, condition);
        if (condition.IsSameAs(before) || condition.Trouble is SiteTrouble.Unexpected && condition.Said.Length == 0)
        {
            return;
        }

        if (condition.Trouble is SiteTrouble.None)
        {
            Log.Well(_logger, Tenant);
        }
        else
        {
            Log.Trouble(_logger, Tenant, condition.Trouble);
        }
    }

    private static partial class Log
    {
        // What was said is shown to controllers; it may quote what somebody wrote, and is not logged.
        [LoggerMessage(EventId = 401, Level = LogLevel.Warning, Message = "The lists of {Tenant} are in trouble: {Trouble}.")]
        public static partial void Trouble(ILogger logger, TenantId tenant, SiteTrouble trouble);

        [LoggerMessage(EventId = 402, Level = LogLevel.Information, Message = "The lists of {Tenant} are well again.")]
        public static partial void Well(ILogger logger, TenantId tenant);

        [LoggerMessage(EventId = 403, Level = LogLevel.Error, Message = "Keeping the lists of {Tenant} failed with {Exception}; it is tried again:\n{StackTrace}")]
        public static partial void Failed(ILogger logger, TenantId tenant, string? exception, string? stackTrace);
    }
}
