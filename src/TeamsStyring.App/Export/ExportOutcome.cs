namespace TeamsStyring.App.Export;

/// <summary>What became of an export.</summary>
internal abstract record ExportOutcome
{
    private ExportOutcome()
    {
    }

    public sealed record Written(int Rows) : ExportOutcome;

    /// <summary>The file's name ends in nothing that we write.</summary>
    public sealed record UnknownFormat : ExportOutcome;

    /// <summary>The database knows no kommune yet.</summary>
    public sealed record NothingThere : ExportOutcome;

    /// <summary>The folder is missing or the file is held by another program.</summary>
    public sealed record NotWritable : ExportOutcome;
}
