using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rounds;

/// <summary>One of our lists as it stands on the site.</summary>
/// <param name="Name">What it is called there now.</param>
/// <param name="WebUrl">Where people open it.</param>
public sealed record MetList(PlanList List, string ListId, string Name, string WebUrl);
