namespace TeamsStyring.App.Records;

/// <summary>What can be filled in on the card of a change.</summary>
internal static class RecordInputs
{
    public const string Goal = "goal";
    public const string Status = "status";
    public const string Written = "written";
    public const string Cause = "cause";
    public const string Initiative = "initiative";
    public const string Reason = "reason";
    public const string Due = "due";
}
