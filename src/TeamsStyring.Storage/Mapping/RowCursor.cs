using System.Collections.Concurrent;
using System.Data.Common;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Mapping;

/// <summary>The row that a reader stands on, read from left to right: each call takes the next column.</summary>
internal sealed class RowCursor(DbDataReader reader)
{
    // A century of quarters and months; a database that holds more of them is read as slowly as it asks for.
    private const int MostPeriods = 2000;

    private static readonly ConcurrentDictionary<string, ReportingPeriod> Periods = new(StringComparer.Ordinal);

    private int _next;

    /// <returns>This cursor, before the first column of the next row.</returns>
    public RowCursor FromTheLeft()
    {
        _next = 0;

        return this;
    }

    public string Text() => reader.GetString(_next++);

    /// <summary>A text that many rows have.</summary>
    public string Shared() => SharedTexts.Of(Text());

    public string? TextOrNull() => IsNull() ? null : Text();

    public long Whole() => reader.GetInt64(_next++);

    public int Number() => reader.GetInt32(_next++);

    public bool Flag() => reader.GetBoolean(_next++);

    public decimal? AmountOrNull() => IsNull() ? null : reader.GetDecimal(_next++);

    public Guid Id() => reader.GetGuid(_next++);

    public Guid? IdOrNull() => IsNull() ? null : Id();

    public GoalId Goal() => new(Id());

    public UnitId Unit() => new(Id());

    public UnitId? UnitOrNull() => IdOrNull() is { } id ? new UnitId(id) : null;

    public PersonId Person() => new(Shared());

    public PersonId? PersonOrNull() => TextOrNull() is { } id ? new PersonId(SharedTexts.Of(id)) : null;

    public DateOnly Day() => reader.GetFieldValue<DateOnly>(_next++);

    public DateOnly? DayOrNull() => IsNull() ? null : Day();

    public DateTimeOffset At() => DateTimeOffset.FromUnixTimeMilliseconds(Whole());

    public DateTimeOffset? AtOrNull() => IsNull() ? null : At();

    public ReportingPeriod Period() => PeriodOf(Text());

    public ReportingPeriod? PeriodOrNull() => TextOrNull() is { } period ? PeriodOf(period) : null;

    /// <summary>One of an enum's names.</summary>
    public T Word<T>()
        where T : struct, Enum
        => Words<T>.Of(Text());

    public T? WordOrNull<T>()
        where T : struct, Enum
        => TextOrNull() is { } word ? Words<T>.Of(word) : null;

    public IReadOnlyList<CauseGiven> Causes() => SharedCauses.Of(Text());

    /// <summary>A list of small things, or one thing with parts, written as JSON.</summary>
    public T Parts<T>()
        where T : class
        => StoredJson.Read<T>(Text());

    /// <summary>The same for a list, which mostly is empty.</summary>
    public IReadOnlyList<T> Several<T>()
        => Text() is var text && text is "[]" ? [] : StoredJson.Read<IReadOnlyList<T>>(text);

    // A null is passed over as it is found.
    private bool IsNull()
    {
        var isNull = reader.IsDBNull(_next);
        _next += isNull ? 1 : 0;

        return isNull;
    }

    private static ReportingPeriod PeriodOf(string text)
        => Periods.TryGetValue(text, out var known) ? known
            : Periods.Count < MostPeriods ? Periods.GetOrAdd(text, ReportingPeriod.Parse(text))
            : ReportingPeriod.Parse(text);

    private static class Words<T>
        where T : struct, Enum
    {
        private static readonly string[] Names = Enum.GetNames<T>();
        private static readonly T[] Values = Enum.GetValues<T>();

        // A handful of words: looking them through is faster than any table of them.
        public static T Of(string word) => Array.IndexOf(Names, word) is >= 0 and var found ? Values[found] : Enum.Parse<T>(word);
    }
}
