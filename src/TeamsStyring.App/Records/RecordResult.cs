namespace TeamsStyring.App.Records;

/// <summary>What became of an answer that was handed on.</summary>
internal abstract record RecordResult
{
    private RecordResult()
    {
    }

    public sealed record Saved : RecordResult;

    /// <summary>Somebody has answered since the change was shown.</summary>
    public sealed record ChangedMeanwhile : RecordResult;

    /// <summary>What is missing or wrong, in sentences that can be acted on.</summary>
    public sealed record Refused(IReadOnlyList<string> Sentences) : RecordResult;
}
