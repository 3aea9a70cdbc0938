namespace TeamsStyring.App.Tables;

/// <summary>A cell to be written: a text, a number or a day. Numbers and days are written as what they are, so that a spreadsheet can count with them.</summary>
internal readonly record struct TableCell(string? Text, decimal? Number, DateOnly? Day)
{
    public static TableCell Empty => default;

    public static TableCell Of(string text) => text.Length == 0 ? Empty : new(text, null, null);

    public static TableCell Of(decimal? number) => new(null, number, null);

    public static TableCell Of(DateOnly? day) => new(null, null, day);
}
