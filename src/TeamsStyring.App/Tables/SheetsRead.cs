namespace TeamsStyring.App.Tables;

/// <summary>What became of opening a file.</summary>
internal abstract record SheetsRead
{
    private SheetsRead()
    {
    }

    public sealed record Opened(IReadOnlyList<Sheet> Sheets) : SheetsRead;

    /// <summary>The file is none that we open.</summary>
    public sealed record Refused(FileRefusal Reason) : SheetsRead;
}
