using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the export says to whoever runs it.</summary>
internal sealed class ExportTexts(Language language) : TextSource(language)
{
    public string ExportHelp => Text();

    public string FileHelp => Text();

    public string YearHelp => Text();

    public string NotAYear => Text();

    public string Cancelled => Text();

    public string NothingThere => Text();

    public string UnknownFormat(string file) => Format([file]);

    public string NotWritable(string file) => Format([file]);

    public string Written(string file, int rows) => Format([file, rows]);
}
