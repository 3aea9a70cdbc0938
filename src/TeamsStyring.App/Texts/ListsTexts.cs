using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Texts;

/// <summary>How the kommune's lists in SharePoint are doing, and what somebody should do about it.</summary>
internal sealed class ListsTexts(Language language) : TextSource(language)
{
    public string OnlyControllers => Text();

    public string SiteNotFound(string site) => Format([site]);

    public string NotPermitted(string site, string app) => Format([site, app]);

    public string NoToken(string app) => Format([app]);

    public string ListsMissing(string lists) => Format([lists]);

    public string GraphAway => Text();

    public string Resting(DateTimeOffset until) => Format([TimeZoneInfo.ConvertTime(until, MunicipalCalendar.NorwegianTime).ToString("HH:mm", Speech.Culture)]);

    public string Unexpected => Text();

    public string Rebuilding => Text();

    public string Behind(int rows, int minutes) => Format([rows, minutes]);

    public string Refused(int rows) => Format([rows]);

    public string RefusedRow(string said) => Format([said]);

    public string Invalid(int rows) => Format([rows]);

    /// <summary>Under an answer that was just delivered.</summary>
    public string AnswerBehind => Text();

    /// <summary>Under any other change that was just made.</summary>
    public string ChangeBehind => Text();

    public string ProblemMissingTitle => Text();

    public string ProblemMissingValue(string column) => Format([column]);

    public string ProblemUnknownUnit(string written) => Format([written]);

    public string ProblemUnknownPerson(string written) => Format([written]);

    public string ProblemBrokenLink(string column, string written) => Format([column, written]);

    public string ProblemAmbiguousName(string written) => Format([written]);

    public string ProblemDeletedParent(string written) => Format([written]);

    public string ProblemDeletedInUse => Text();

    public string ProblemBadNumber(string column, string written) => Format([column, written]);

    public string ProblemBadDate(string column, string written) => Format([column, written]);

    public string ProblemBadPeriod(string column, string written) => Format([column, written]);

    public string ProblemUnknownWord(string column, string written) => Format([column, written]);

    public string ProblemDuplicateKey => Text();

    public string ProblemUnknown(string column) => Format([column]);
}
