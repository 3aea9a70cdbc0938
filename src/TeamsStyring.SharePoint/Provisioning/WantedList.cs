using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Provisioning;

/// <summary>A list as it should be on the site.</summary>
/// <param name="Name">The name in its address: what we know it by, however people rename it.</param>
/// <param name="DisplayName">What people see.</param>
/// <param name="OurNames">Every name that we have given it or would give it in another language: one of these may be changed, any other is people's.</param>
public sealed record WantedList(PlanList List, string Name, string DisplayName, IReadOnlyList<string> OurNames, string Description, IReadOnlyList<WantedColumn> Columns);
