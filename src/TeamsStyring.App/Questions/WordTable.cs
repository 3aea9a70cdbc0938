using System.Reflection;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Questions;

/// <summary>
/// A table of words and texts in four languages, kept in a file that somebody who is no programmer can extend: one row a line, cells between tabs,
/// <c>#</c> for a remark.
/// </summary>
internal sealed class WordTable
{
    private WordTable(IReadOnlyList<WordRow> rows) => Rows = rows;

    public IReadOnlyList<WordRow> Rows { get; }

    /// <param name="name">Of the file in <c>Questions/Data</c>.</param>
    public static WordTable Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"TeamsStyring.App.Questions.Data.{name}") ?? throw new FileNotFoundException($"{name} is not in the program.");
        using var reader = new StreamReader(stream);
        return new WordTable([.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] is not '#').Select(line => ReadRow(name, line))]);
    }

    /// <returns>The row with the longest word that the text says, however it is inflected; <see langword="null"/> when it says none.</returns>
    public WordRow? Find(string text)
    {
        var words = Cut(text);
        return Rows.Select(row => (Row: row, Longest: row.Words.Where(word => Says(words, Cut(word))).Select(word => word.Length).DefaultIfEmpty().Max()))
            .Where(found => found.Longest > 0).OrderByDescending(found => found.Longest).Select(found => found.Row).FirstOrDefault();
    }

    private static WordRow ReadRow(string name, string line)
        => line.Split('\t', StringSplitOptions.TrimEntries) is [var key, var words, var nb, var nn, var sv, var en]
            ? new WordRow(key, words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), new Dictionary<Language, string> { [Language.Nb] = nb, [Language.Nn] = nn, [Language.Sv] = sv, [Language.En] = en })
            : throw new FormatException($"{name}: «{line}» does not have six cells.");

    // A short word is itself only: «HP» is not the beginning of anything.
    private static bool Says(string[] text, string[] word)
        => word.Length > 0 && Enumerable.Range(0, Math.Max(text.Length - word.Length + 1, 0))
            .Any(at => word.Index().All(part => part.Index == word.Length - 1 && part.Item.Length > 3 ? text[at + part.Index].StartsWith(part.Item, StringComparison.Ordinal) : text[at + part.Index].Equals(part.Item, StringComparison.Ordinal)));

    private static string[] Cut(string text)
        => new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
