using System.Globalization;

namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>One row of a <see cref="SampleTable"/>.</summary>
internal sealed class SampleRow(IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public string this[string column] => cells[columns[column]];

    public IReadOnlyList<string> List(string column, char between = ',')
        => this[column].Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public decimal? Number(string column)
        => this[column] is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public int Whole(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);

    public bool Yes(string column) => this[column] is "1";

    public T Named<T>(string column)
        where T : struct, Enum
        => Enum.Parse<T>(this[column]);
}
