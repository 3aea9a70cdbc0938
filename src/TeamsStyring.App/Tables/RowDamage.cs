namespace TeamsStyring.App.Tables;

/// <summary>Why a row cannot be trusted as it was read.</summary>
internal enum RowDamage
{
    /// <summary>A quotation mark was opened and not closed before the file ended.</summary>
    OpenQuote,
}
