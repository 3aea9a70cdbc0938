using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>For whom a card is written: the language, the names of people and units, and the local clock.</summary>
internal sealed record CardReader(Language Language, Organisation Organisation, MunicipalCalendar Calendar)
{
    public FollowUpTexts Texts { get; } = new(Language);

    public FollowUpProblemTexts Problems { get; } = new(Language);

    public CommonTexts Words { get; } = new(Language);

    public Speech Speech => Texts.Speech;

    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Calendar.Zone);
}
