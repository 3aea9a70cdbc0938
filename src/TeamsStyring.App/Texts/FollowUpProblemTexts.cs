using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Texts;

/// <summary>What is to be mended in an answer, said where the mistake is. The same sentences in the card and over HTTP.</summary>
internal sealed class FollowUpProblemTexts(Language language) : TextSource(language)
{
    private readonly CommonTexts _words = new(language);

    public string StatusMissing => Text();

    public string FigureExpected => Text();

    public string ExplanationExpected => Text();

    public string NextStepsMissing => Text();

    public string ShortfallMissing => Text();

    public string CauseMissing => Text();

    public string EffectExpected => Text();

    public string ProgressExpected => Text();

    public string DecisionExpected => Text();

    public string ReasonExpected => Text();

    public string DateExpected => Text();

    public string UnitExpected => Text();

    public string GoalExpected => Text();

    public string GoalsExpected => Text();

    public string RecipientExpected => Text();

    public string IfMatchRequired => Text();

    public string Stale => Text();

    public string ReasonRequired => Text();

    public string KeyReused => Text();

    /// <returns>What to do about the problem, in one or two sentences.</returns>
    public string Of(AnswerProblem problem, GoalToAnswer goal) => problem switch
    {
        AnswerProblem.StatusMissing => StatusMissing,
        AnswerProblem.StatusNotOffered status => Format([_words.Of(status.Chosen)], "StatusNotOffered"),
        AnswerProblem.FigureMissing => Text("FigureMissing"),
        AnswerProblem.FigureUnreadable figure => Format([Shortened(figure.Typed)], "FigureUnreadable"),
        AnswerProblem.FigureContradicts figure => Contradiction(figure, goal),
        AnswerProblem.UnchangedBarred barred => Text($"Unchanged_{barred.Bar}"),
        AnswerProblem.NextStepsMissing => NextStepsMissing,
        AnswerProblem.ShortfallMissing => ShortfallMissing,
        AnswerProblem.CauseMissing => CauseMissing,
        AnswerProblem.TooManyCauses => Text("TooManyCauses"),
        AnswerProblem.ReasonMissing reason => Format([TitleOf(reason.Initiative, goal)], "ReasonMissing"),
        AnswerProblem.ReasonTooLong => TooLong(AnswerLimits.Reason),
        AnswerProblem.DateUnreadable date => Format([Shortened(date.Typed)], "DateUnreadable"),
        AnswerProblem.TextTooLong text => TooLong(text.Limit),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    public string PeriodLocked(ReportingPeriod period, DateOnly day) => Format([_words.Of(period), Speech.Date(day)]);

    public string PeriodNotOpen(ReportingPeriod period, DateOnly day) => Format([_words.Of(period), Speech.Weekday(day)]);

    public string PeriodNotAsked(ReportingPeriod period) => Format([_words.Of(period)]);

    public string KeyTooLong(int limit) => Format([limit]);

    public string UnknownValue(string value, string field, IEnumerable<string> allowed) => Format([Shortened(value), field, string.Join(", ", allowed)]);

    public string UnknownIndicator(string id) => Format([Shortened(id)]);

    public string UnknownInitiative(string id) => Format([Shortened(id)]);

    public string UnknownUnit(string id) => Format([Shortened(id)]);

    public string NotReadable(string field) => Format([field]);

    public string SaidTwice(string field) => Format([field]);

    public string TooLong(int limit) => Format([limit]);

    private static string TitleOf(InitiativeId id, GoalToAnswer goal)
        => Shortened(goal.Initiatives.FirstOrDefault(initiative => initiative.Id == id)?.Title ?? "");

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text[..59]}…";

    private string Contradiction(AnswerProblem.FigureContradicts figure, GoalToAnswer goal)
    {
        var target = goal.Indicators.FirstOrDefault(indicator => indicator.Id == figure.Indicator)?.Target ?? Target.Unset;
        var limit = target.Direction is TargetDirection.Range && figure.Value > target.Upper ? target.Upper : target.Value;
        var key = target.Direction is TargetDirection.Keep || limit == figure.Value ? "Contradicts_Beside" : figure.Value > limit ? "Contradicts_Over" : "Contradicts_Under";

        return Format([Speech.Number(figure.Value), Speech.Number(limit ?? 0), _words.Of(figure.Chosen)], key);
    }
}
