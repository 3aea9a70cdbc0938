using System.Diagnostics;
using TeamsStyring.App.Access;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What is said about finding people.</summary>
internal sealed class PeopleTexts(Language language) : TextSource(language)
{
    public string NoPhoto => Text();

    public string ImportedWithout => Text("Imported_NotPermitted");

    public string ImportedWhileAway => Text("Imported_Away");

    /// <returns>Why only people who are known already were found; empty when that is not so.</returns>
    public string Of(DirectoryLack? lack) => lack switch
    {
        null => "",
        DirectoryLack.NotPermitted => Text("Lack_NotPermitted"),
        DirectoryLack.Away => Text("Lack_Away"),
        _ => throw new UnreachableException(),
    };
}
