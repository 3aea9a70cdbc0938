using System.Globalization;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Reads a row's columns. What cannot be read is noted and read as if it were empty, so that one reading finds everything that is wrong.</summary>
/// <param name="origin">The item that the fields come from.</param>
internal sealed class FieldReader(ListSchema schema, RowFields fields, RowDirectory directory, RowOrigin origin)
{
    private readonly List<RowProblem> _problems = [];

    public IReadOnlyList<RowProblem> Problems => _problems;

    public RowDirectory Directory => directory;

    public RowOrigin Origin => origin;

    public Guid Key => Guid.TryParse(fields[ListSchema.Key], out var key) ? key : default;

    public string KeyText => fields[ListSchema.Key].Trim();

    public string Title()
    {
        var (title, whole) = (fields[ListSchema.Title], fields[ListSchema.LongTitle]);
        if (title.Trim().Length == 0 && whole.Trim().Length == 0)
        {
            Note(ListSchema.Title, ListProblemKind.MissingTitle);
        }

        // Somebody who edits the short one means what they wrote.
        return whole.Length > 0 && (title.Length == 0 || ShortTitle.Of(whole).TrimEnd() == title.TrimEnd()) ? whole : title;
    }

    public string Text(string column) => fields[column];

    public int Number(string column, int fallback) => Whole(column) ?? fallback;

    public int? Whole(string column) => Read(column, ListProblemKind.BadNumber, ColumnValues.ReadWhole);

    public decimal? Amount(string column) => Read(column, ListProblemKind.BadNumber, ColumnValues.ReadAmount);

    public DateOnly? Date(string column) => Read(column, ListProblemKind.BadDate, ColumnValues.ReadDate);

    public DateTimeOffset? Instant(string column) => Read(column, ListProblemKind.BadDate, ColumnValues.ReadInstant);

    public ReportingPeriod? Period(string column)
        => Read<ReportingPeriod>(column, ListProblemKind.BadPeriod, text => ReportingPeriod.TryParse(text, out var period) ? period : null);

    public T? Choice<T>(string column)
        where T : struct, Enum
        => Read<T>(column, ListProblemKind.UnknownWord, text => ListWords.Meaning(typeof(T), text) is T value && !value.Equals(schema[column].NotChosen) ? value : null);

    public bool Flag(string column) => fields.Flag(column);

    public IReadOnlyList<CauseGiven> Causes(string column)
    {
        if (CauseLines.Read(fields[column]) is { } causes)
        {
            return causes;
        }

        Note(column, ListProblemKind.UnknownWord);
        return [];
    }

    public int Months(string column)
    {
        var months = 0;
        foreach (var part in fields[column].Split([',', ';', ' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
            {
                Note(column, ListProblemKind.BadNumber);
                return 0;
            }

            months |= 1 << (month - 1);
        }

        return months;
    }

    public PersonId? Person(string column) => fields[column].Trim() is { Length: > 0 } id ? new PersonId(id) : null;

    /// <returns>The id that the row refers to; <see langword="null"/> when it refers to nothing, or to something that is not there and must be.</returns>
    public Guid? Refer(string column)
    {
        var text = fields[column].Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var list = schema[column].Refers ?? schema.List;
        var found = directory.Find(list, text);
        if (!Guid.TryParse(text, out var id) || (found is null && !schema[column].MayBeGone))
        {
            Note(column, list is PlanList.Units ? ListProblemKind.UnknownUnit : ListProblemKind.BrokenLink);
            return null;
        }

        if (found is { IsRemoved: true } && !schema[column].MayBeGone)
        {
            Note(column, ListProblemKind.DeletedParent);
            return null;
        }

        return id;
    }

    public IReadOnlyList<Guid> Several(string column)
    {
        List<Guid> ids = [];
        foreach (var line in fields[column].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Guid.TryParse(line, out var id))
            {
                Note(column, ListProblemKind.BrokenLink);
                return [];
            }

            ids.Add(id);
        }

        return ids;
    }

    /// <summary>Notes a column that must be filled in, unless something else is wrong with it already.</summary>
    public T Must<T>(T? value, string column)
        where T : struct
    {
        if (value is null && !_problems.Exists(problem => problem.Column == column))
        {
            // Where people write a name, that is the column they are told about.
            Note(schema.NameOf(column)?.Name ?? column, ListProblemKind.MissingValue);
        }

        return value.GetValueOrDefault();
    }

    public void Note(string column, ListProblemKind kind) => _problems.Add(new RowProblem(column, kind, fields[column]));

    private T? Read<T>(string column, ListProblemKind problem, Func<string, T?> read)
        where T : struct
    {
        var text = fields[column].Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (read(text) is { } value)
        {
            return value;
        }

        Note(column, problem);
        return null;
    }
}
