using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>A row that a list will not take as it is. Here it stands as it should; the list lacks it, or has an older one.</summary>
/// <param name="Title">What a person reads.</param>
/// <param name="Said">What SharePoint said.</param>
/// <param name="Since">When it was first to be brought there.</param>
public sealed record RefusedRow(PlanList List, string Title, string Said, DateTimeOffset Since);
