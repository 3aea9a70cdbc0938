using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.App.Starting;

/// <summary>The settings under <c>TeamsStyring</c>, from arguments, environment or files, as ASP.NET Core reads them.</summary>
internal sealed class TeamsStyringOptions
{
    public const string Section = "TeamsStyring";

    public Mode Mode { get; init; } = Mode.Local;

    /// <summary>The folder for the database and files; the platform's application-data folder when nothing is said.</summary>
    public string Data { get; init; } = "";

    public DatabaseKind Database { get; init; } = DatabaseKind.Sqlite;

    public PlansKind Plans { get; init; } = PlansKind.Embedded;

    /// <summary>The sample municipality at the first start; <c>small</c> in Local and <c>none</c> in Teams when nothing is said.</summary>
    public SampleSize? Sample { get; init; }

    public LocalOptions Local { get; init; } = new();

    public SharePointOptions SharePoint { get; init; } = new();

    public GraphOptions Graph { get; init; } = new();

    public TeamsOptions Teams { get; init; } = new();

    public string DataFolder => Data.Length > 0
        ? Path.GetFullPath(Data)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "TeamsStyring");

    public SampleSize SampleOrDefault => Sample ?? (Mode is Mode.Local ? SampleSize.Small : SampleSize.None);
}
