namespace TeamsStyring.App.Tables;

/// <summary>What a number in a workbook stands for; the cell's style says it, not the number.</summary>
internal enum CellFormat
{
    Number,

    /// <summary>0.08 is shown, and meant, as 8 %.</summary>
    Percent,

    Date,
}
