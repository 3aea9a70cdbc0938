using System.Collections.Frozen;
using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>The words that tables have for statuses, causes and decisions: those the product writes itself, in every language, and those that kommuner use.</summary>
internal static class WordList
{
    private static readonly FrozenDictionary<string, (Achievement Outcome, Achievement Outlook)> Statuses = AllStatuses();
    private static readonly FrozenDictionary<string, Cause> Causes = OurOwn<Cause>((texts, cause) => texts.Of(cause));
    private static readonly FrozenDictionary<string, CauseEffect> Effects = OurOwn<CauseEffect>((texts, effect) => texts.Of(effect));
    private static readonly FrozenDictionary<string, InitiativeStatus> InitiativeStatuses = OurOwn<InitiativeStatus>((texts, status) => texts.Of(status));
    private static readonly FrozenDictionary<string, InitiativeProgress> Progresses = OurOwn<InitiativeProgress>((texts, progress) => texts.Of(progress));
    private static readonly FrozenDictionary<string, DecisionKind> Decisions = OurOwn<DecisionKind>((texts, decision) => texts.Of(decision));
    private static readonly FrozenDictionary<string, StandardDimension> Dimensions = OurOwn<StandardDimension>(
        (texts, standard) => texts.Of(new Dimension(default, "", standard, 0)));

    /// <summary>Words that stand where a figure was not taken.</summary>
    private static readonly FrozenSet<string> NotMeasuredWords = FrozenSet.Create(
        "ikke målt", "ikkje målt", "ej mätt", "inte mätt", "ingen måling", "ingen mätning", "ingen mätning har genomförts", "not measured");

    private static readonly FrozenSet<string> YesWords = FrozenSet.Create("ja", "yes", "x", "1", "true", "sann", "sant");

    /// <param name="period">At the year's end a colour is an outcome, during the year an outlook.</param>
    public static Achievement? Status(string words, ReportingPeriod period)
        => Statuses.TryGetValue(NameKey.Of(words), out var status) ? (period.IsLastOfYear ? status.Outcome : status.Outlook) : null;

    public static Cause? Cause(string words) => Find(Causes, words);

    public static CauseEffect? Effect(string words) => Find(Effects, words);

    public static InitiativeStatus? InitiativeStatus(string words) => Find(InitiativeStatuses, words);

    public static InitiativeProgress? Progress(string words) => Find(Progresses, words);

    public static DecisionKind? Decision(string words) => Find(Decisions, words);

    public static StandardDimension? Dimension(string words) => Find(Dimensions, words);

    public static bool IsNotMeasured(string words) => NotMeasuredWords.Contains(NameKey.Of(words));

    public static bool IsYes(string words) => YesWords.Contains(NameKey.Of(words));

    private static T? Find<T>(FrozenDictionary<string, T> list, string words)
        where T : struct
        => list.TryGetValue(NameKey.Of(words), out var found) ? found : null;

    private static FrozenDictionary<string, T> OurOwn<T>(Func<CommonTexts, T, string> text)
        where T : struct, Enum
        => Enum.GetValues<Language>()
            .SelectMany(language => Enum.GetValues<T>().Select(value => (Key: NameKey.Of(text(new CommonTexts(language), value)), Value: value)))
            .Concat(Enum.GetValues<T>().Select(value => (Key: NameKey.Of($"{value}"), Value: value)))
            .DistinctBy(word => word.Key)
            .ToFrozenDictionary(word => word.Key, word => word.Value);

    private static FrozenDictionary<string, (Achievement Outcome, Achievement Outlook)> AllStatuses()
    {
        var ours = OurOwn<Achievement>((texts, achievement) => texts.Of(achievement))

            // Silence is derived, never chosen: a cell that says so is an empty one.
            .Where(word => word.Value is not Achievement.NotReported)
            .Select(word => (word.Key, Value: (Outcome: word.Value, Outlook: word.Value)));
        var theirs = EmbeddedTable.Read(typeof(WordList), "status-words.csv")
            .SelectMany(row => row[0].Split('|'), (row, word) => (Key: NameKey.Of(word), Value: (Outcome: Enum.Parse<Achievement>(row[1]), Outlook: Enum.Parse<Achievement>(row[2]))));

        return ours.Concat(theirs).DistinctBy(word => word.Key).ToFrozenDictionary(word => word.Key, word => word.Value);
    }
}
