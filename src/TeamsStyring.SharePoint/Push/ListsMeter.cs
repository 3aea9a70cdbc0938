using System.Diagnostics.Metrics;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.SharePoint.Push;

/// <summary>What an operator can watch: how much goes to the lists, and how far behind they are.</summary>
public sealed class ListsMeter
{
    public const string Name = "TeamsStyring.Lists";

    private readonly Counter<long> _written;
    private readonly Counter<long> _batches;
    private readonly Counter<long> _failed;
    private readonly Gauge<int> _owed;
    private readonly Gauge<double> _lag;

    public ListsMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _written = meter.CreateCounter<long>("teamsstyring.lists.rows_written", "{row}", "Rows that a list has taken.");
        _batches = meter.CreateCounter<long>("teamsstyring.lists.batches", "{batch}", "Batches of writes that were sent.");
        _failed = meter.CreateCounter<long>("teamsstyring.lists.rows_not_written", "{row}", "Tries to write a row that came to nothing, by reason.");
        _owed = meter.CreateGauge<int>("teamsstyring.lists.owed", "{row}", "Rows that wait to go to the lists.");
        _lag = meter.CreateGauge<double>("teamsstyring.lists.lag", "s", "How long the row that has waited longest has waited.");
    }

    public void Sent(TenantId tenant, int written) => Add(tenant, written);

    public void NotWritten(TenantId tenant, string why) => _failed.Add(1, Of(tenant), new("reason", why));

    public void Waiting(TenantId tenant, int rows, TimeSpan lag)
    {
        _owed.Record(rows, Of(tenant));
        _lag.Record(lag.TotalSeconds, Of(tenant));
    }

    private static KeyValuePair<string, object?> Of(TenantId tenant) => new("tenant", tenant.Value);

    private void Add(TenantId tenant, int written)
    {
        _batches.Add(1, Of(tenant));
        _written.Add(written, Of(tenant));
    }
}
