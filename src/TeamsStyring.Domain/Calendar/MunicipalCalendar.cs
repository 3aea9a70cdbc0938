namespace TeamsStyring.Domain.Calendar;

/// <summary>What the clock on the wall of the town hall shows. All dates come from here, so that a quarter turns at midnight in Oslo, not in UTC.</summary>
public sealed class MunicipalCalendar(TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>The first minute of the day that a card may be sent.</summary>
    public static TimeOnly SendingFrom { get; } = new(8, 0);

    /// <summary>From this minute on, a card waits for the next sending day.</summary>
    public static TimeOnly SendingUntil { get; } = new(16, 0);

    /// <summary>The time zone that all Norwegian kommuner share.</summary>
    public static TimeZoneInfo NorwegianTime { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public TimeZoneInfo Zone => zone;

    /// <summary>The present instant with the local offset.</summary>
    public DateTimeOffset Now => Local(clock.GetUtcNow());

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Whether a card may be sent at this very moment.</summary>
    public bool IsSendingTime => IsSendingTimeAt(clock.GetUtcNow());

    /// <summary>The same instant, written with the local offset.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The local day that an instant falls on.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The instant when the local clock shows this time. A time that summer time skips is read an hour later; one that comes twice is the first of the two.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        // The larger offset from UTC comes first when the clock is put back.
        return new DateTimeOffset(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));
    }

    /// <summary>When the cards of a sending day go out.</summary>
    public DateTimeOffset SendingStartOf(DateOnly day) => At(day, SendingFrom);

    public bool IsSendingTimeAt(DateTimeOffset instant)
    {
        var local = Local(instant).DateTime;

        return TimeOnly.FromDateTime(local) is var time && time >= SendingFrom && time < SendingUntil && DateOnly.FromDateTime(local).IsSendingDay;
    }

    /// <summary>The instant itself when a card may be sent then; otherwise 08:00 on the next day that allows it.</summary>
    public DateTimeOffset OrNextSendingTime(DateTimeOffset instant)
    {
        if (IsSendingTimeAt(instant))
        {
            return instant;
        }

        var local = Local(instant).DateTime;
        var day = DateOnly.FromDateTime(local);

        return SendingStartOf((TimeOnly.FromDateTime(local) < SendingFrom ? day : day.AddDays(1)).OrNextSendingDay);
    }
}
