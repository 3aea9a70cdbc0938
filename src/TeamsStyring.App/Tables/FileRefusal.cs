namespace TeamsStyring.App.Tables;

/// <summary>Why a file was not opened. Each has a sentence in the resources.</summary>
internal enum FileRefusal
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It may not be read, or another program holds it.</summary>
    Unreadable,

    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>Larger than any plan table.</summary>
    TooLarge,

    /// <summary>Unpacks to far more than it should: broken, or made to fill the memory.</summary>
    TooLargeUnpacked,

    /// <summary>Neither text nor a workbook.</summary>
    NotText,

    /// <summary>The old binary format, or a workbook with a password.</summary>
    OldWorkbook,

    /// <summary>A workbook that carries macros.</summary>
    Macros,

    /// <summary>A workbook that fetches parts from elsewhere.</summary>
    ExternalParts,

    /// <summary>A workbook that cannot be read.</summary>
    BrokenWorkbook,

    /// <summary>Readable, but no heading of a plan table in any sheet.</summary>
    NoPlanTable,
}
