using System.Reflection;

namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>The tables that lie inside the program, semicolon between the cells. Our own files: nothing in them is quoted.</summary>
internal static class SampleTable
{
    public static IReadOnlyList<SampleRow> Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The program was built without its table {file}.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var columns = lines[0].Split(';').Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);

        return [.. lines.Skip(1).Select(line => new SampleRow(columns, line.Split(';')))];
    }
}
