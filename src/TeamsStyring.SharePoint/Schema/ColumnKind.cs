namespace TeamsStyring.SharePoint.Schema;

/// <summary>What a column holds, and with it how it is written, read and compared.</summary>
public enum ColumnKind
{
    /// <summary>The row's id; unique. People leave it alone, and leave it empty in rows they add.</summary>
    Key,

    /// <summary>SharePoint's own column Title, what a person reads; at most 255 signs.</summary>
    Title,

    /// <summary>One line, at most 255 signs.</summary>
    Text,

    /// <summary>Several lines.</summary>
    Note,

    /// <summary>A whole number, as a number.</summary>
    Number,

    /// <summary>A decimal number as text, «7,4»: SharePoint's own numbers lose digits and do not take what people type.</summary>
    Amount,

    /// <summary>A date as text, <c>2026-10-15</c>: SharePoint's own dates shift by a day between Oslo and UTC.</summary>
    Date,

    /// <summary>An instant as text, <c>2026-10-15T09:30:00+02:00</c>.</summary>
    Instant,

    /// <summary>A reporting period as text, <c>2026-Q3</c>.</summary>
    Period,

    /// <summary>One of several words.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>The key of a row in another list, or a person's Entra object id.</summary>
    Reference,

    /// <summary>What the row in the column beside is called. People write here; the key follows.</summary>
    Name,

    /// <summary>Keys of several rows in another list, one on each line.</summary>
    References,

    /// <summary>What the rows in the column beside are called, one on each line. People write here; the keys follow.</summary>
    Names,

    /// <summary>Causes and which way they worked, one on each line.</summary>
    Causes,

    /// <summary>Numbers of months, «3, 6, 9, 12»; empty for every period.</summary>
    Months,
}
