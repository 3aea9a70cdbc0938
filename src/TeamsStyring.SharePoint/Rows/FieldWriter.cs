using System.Globalization;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Schema;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Fills in a row's columns; the names beside keys follow by themselves.</summary>
internal sealed class FieldWriter(ListSchema schema, RowDirectory directory, string key)
{
    public RowFields Fields { get; } = new() { [ListSchema.Key] = key };

    /// <summary>A title that people write. What does not fit stands whole beside.</summary>
    public FieldWriter Title(string title)
    {
        var plain = ColumnValues.Lines(title);
        Fields[ListSchema.Title] = ShortTitle.Of(plain);
        Fields[ListSchema.LongTitle] = ShortTitle.Of(plain) == plain ? "" : plain;

        return this;
    }

    /// <summary>A title that says what the row is about.</summary>
    public FieldWriter Heading(string about, ReportingPeriod? period)
    {
        Fields[ListSchema.Title] = ShortTitle.Of(about, period is { } of ? about.Length > 0 ? $", {of}" : $"{of}" : "");

        return this;
    }

    public FieldWriter Text(string column, string text)
    {
        Fields[column] = ColumnValues.Lines(text);

        return this;
    }

    public FieldWriter Number(string column, int number)
    {
        Fields[column] = number.ToString(CultureInfo.InvariantCulture);

        return this;
    }

    public FieldWriter Amount(string column, decimal? amount)
    {
        Fields[column] = amount is { } value ? ColumnValues.Write(value) : "";

        return this;
    }

    public FieldWriter Date(string column, DateOnly? date)
    {
        Fields[column] = date is { } value ? ColumnValues.Write(value) : "";

        return this;
    }

    public FieldWriter Instant(string column, DateTimeOffset? at)
    {
        Fields[column] = at is { } value ? ColumnValues.Write(value) : "";

        return this;
    }

    public FieldWriter Period(string column, ReportingPeriod? period)
    {
        Fields[column] = period?.ToString() ?? "";

        return this;
    }

    public FieldWriter Choice(string column, Enum? value)
    {
        Fields[column] = value is null ? "" : directory.Words.WordOf(value);

        return this;
    }

    public FieldWriter Flag(string column, bool value)
    {
        Fields[column] = RowFields.YesOrNo(value);

        return this;
    }

    public FieldWriter Refer(string column, Guid? id) => Refer(column, id?.ToString() ?? "");

    public FieldWriter Person(string column, PersonId? person) => Refer(column, person?.Value ?? "");

    public FieldWriter Several(string column, IEnumerable<Guid> ids)
    {
        var keys = ids.Select(id => id.ToString()).ToList();
        Fields[column] = string.Join('\n', keys);
        if (schema.NameOf(column) is { Refers: { } list } names)
        {
            Fields[names.Name] = string.Join('\n', keys.Select(one => directory.NameOf(list, one) is { Length: > 0 } name ? name.ReplaceLineEndings(" ") : one));
        }

        return this;
    }

    public FieldWriter Causes(string column, IEnumerable<CauseGiven> causes)
    {
        Fields[column] = CauseLines.Write(causes, directory.Words);

        return this;
    }

    /// <param name="months">Bit n−1 for month n.</param>
    public FieldWriter Months(string column, int months)
    {
        Fields[column] = string.Join(", ", Enumerable.Range(1, 12).Where(month => (months >> (month - 1) & 1) == 1));

        return this;
    }

    private FieldWriter Refer(string column, string to)
    {
        Fields[column] = to;
        if (schema.NameOf(column) is { Refers: { } list } name)
        {
            Fields[name.Name] = ShortTitle.Of(directory.NameOf(list, to));
        }

        return this;
    }
}
