namespace TeamsStyring.SharePoint.Rows;

/// <summary>What others need to know of a row that they refer to.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="OtherNames">What people call it besides, separated by <c>;</c>.</param>
/// <param name="GoalKey">The goal that it hangs on; empty when none.</param>
/// <param name="UnitKey">The unit that it belongs to; empty when none.</param>
/// <param name="Year">The year that it belongs to; 0 when none.</param>
/// <param name="IsRemoved">Whether it is set aside because somebody deleted it in its list.</param>
public sealed record DirectoryEntry(string Key, string Name, string OtherNames = "", string GoalKey = "", string UnitKey = "", int Year = 0, bool IsRemoved = false);
