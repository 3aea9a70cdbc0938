namespace TeamsStyring.App.Tables;

/// <summary>How large a table may be. Oslo's whole plan with five years of answers is a tenth of this.</summary>
internal static class TableLimits
{
    public const long FileBytes = 64 * 1024 * 1024;

    public const long UnpackedBytes = 512L * 1024 * 1024;

    /// <summary>Packed spreadsheets shrink 10 to 20 times; a bomb a thousand.</summary>
    public const int Ratio = 200;

    public const int Parts = 2_000;

    public const int Rows = 500_000;

    public const int Columns = 1_000;

    /// <summary>A single cell far to the right of each row takes as much memory as all the empty ones before it.</summary>
    public const int Cells = 20_000_000;
}
