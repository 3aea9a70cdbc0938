using Microsoft.Extensions.Logging;
using TeamsStyring.SharePoint.Notices;
using TeamsStyring.SharePoint.Push;
using TeamsStyring.Storage;

namespace TeamsStyring.SharePoint.Rounds;

/// <summary>What the rounds of all tenants share.</summary>
/// <param name="Clock">The machine's: Graph's hours do not move with a local clock.</param>
public sealed record RoundTools(WorkingCopies Copies, NoticeDesk Desk, ListsMeter Meter, TimeProvider Clock, ILogger Logger);
