namespace TeamsStyring.App.Tables;

/// <summary>
/// Text that a spreadsheet must not run: a cell that begins with <c>= + - @</c> is a formula to it, whoever wrote it (CWE-1236).
/// Such text gets an apostrophe in front, which is taken off again when the table is read.
/// </summary>
internal static class GuardedText
{
    private const char Guard = '\'';

    /// <returns>The text as it may stand in a cell. Numbers are no text: they are written as numbers.</returns>
    public static string Of(string text) => IsDangerous(text.AsSpan().TrimStart(Guard)) ? Guard + text : text;

    /// <returns>What <see cref="Of"/> was given. An apostrophe before anything else is the writer's own and stays.</returns>
    public static string Read(string cell) => cell.StartsWith(Guard) && IsDangerous(cell.AsSpan().TrimStart(Guard)) ? cell[1..] : cell;

    // The full-width variants are normalised by some programs; a tab, a line break or a NUL in front is skipped by others.
    private static bool IsDangerous(ReadOnlySpan<char> text)
        => !text.IsEmpty && (text[0] is '\t' or '\r' or '\n' or '\0' || text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]);
}
