using TeamsStyring.SharePoint.Graph;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>What came of a batch.</summary>
internal abstract record PushOutcome
{
    private PushOutcome()
    {
    }

    /// <summary>Nothing may be sent now.</summary>
    public sealed record Nothing : PushOutcome;

    /// <summary>A batch has been settled, each row for itself.</summary>
    /// <param name="ToRead">Lists in which somebody was at the same row: they have to be read before it goes out again.</param>
    public sealed record Sent(IReadOnlyList<PlanList> ToRead) : PushOutcome;

    /// <summary>Nothing goes through at all.</summary>
    public sealed record Stopped(GraphFault Fault) : PushOutcome;
}
