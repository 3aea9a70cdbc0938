using CsvHelper;

namespace TeamsStyring.App.Tables;

/// <summary>A small table that is built into the program: words belong in data, where somebody who does not program can add one.</summary>
internal static class EmbeddedTable
{
    /// <param name="name">The file's name beside <paramref name="room"/>.</param>
    /// <returns>The rows below the heading.</returns>
    public static IReadOnlyList<string[]> Read(Type room, string name)
    {
        var resource = $"{room.Namespace}.{name}";
        using var stream = room.Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = CsvReader.Create(stream, new CsvReaderOptions { Separator = ';' }, leaveOpen: true);
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
