using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Texts;

/// <summary>What the chat answers.</summary>
internal sealed class QuestionTexts(Language language) : TextSource(language)
{
    public string WholeMunicipality => Text();

    public string YourGoals => Text();

    public string NothingReported => Text();

    public string NothingShort => Text();

    public string NothingGood => Text();

    public string NothingLikeThat => Text();

    /// <summary>Inside a sentence, «hele kommunen».</summary>
    public string WholeMunicipalityWithin => $"{char.ToLower(WholeMunicipality[0], Speech.Culture)}{WholeMunicipality[1..]}";

    public string GoesAgain => Text();

    public string AllReported => Text();

    public string NobodyResponsible => Text();

    public string ComesLater => Text();

    public string NoOwnGoals => Text();

    public string NothingOpen => Text();

    public string AnswerNow => Text();

    public string NotUnderstood => Text();

    public string NoUnitYet => Text();

    public string WhichUnit => Text();

    public string WhichPerson => Text();

    public string ShowMore => Text();

    public string SendReminder => Text();

    /// <summary>«Da svarer jeg på nynorsk fra nå av», in that language.</summary>
    public string LanguageChosen => Text();

    public string AskNotAchieved => Text();

    public string AskAchieved => Text();

    public string AskNotReported => Text();

    public string AskMyTasks => Text();

    public string AskReport => Text();

    /// <summary>To somebody whom the kommune does not know.</summary>
    public string Stranger => Text();

    /// <returns>«Solsiden skole, 3. kvartal 2026: 4 av 5 mål rapportert».</returns>
    public string Heading(string about, string period, string reported) => Format([about, period, reported]);

    /// <summary>What a person wrote, in the reader's quotation marks.</summary>
    public string Quote(string written) => Format([written]);

    /// <returns>Why a list is empty: nobody has answered yet, or there is nothing of the kind.</returns>
    public string NothingOf(AchievementCounts counts, string otherwise) => counts.Reported == 0 ? NothingReported : otherwise;

    public string GoalNumber(string number) => Format([number]);

    /// <param name="item">From 1; below that «den siste».</param>
    public string ItemNumber(int item) => Format([item], item < 0 ? "ItemNumber_Last" : "ItemNumber");

    public string Shows(int first, int last, int all) => Format([first, last, all]);

    public string TwoReadings(Intent one, Intent other)
        => Text((one, other) is (Intent.NotAchieved, Intent.NotReported) or (Intent.NotReported, Intent.NotAchieved) ? "TwoReadings_NotReported" : "TwoReadings_Other");

    public string NobodyYet(string waiting, string due, string shown) => Format([waiting, due, shown]);

    public string LeftOut(int units, int all) => Format([units, all]);

    public string NotFound(string word, string about) => Format([word, about]);

    public string AndMore(int number) => Format([number]);

    public string MoreGoals(int number) => Format([number]);

    public string MoreUnits(int number) => Format([number]);

    public string MorePersons(int number) => Format([number]);

    /// <returns>«27 dager, mål høyst 21».</returns>
    public string WithTarget(string figure, string target) => Format([figure, target]);

    /// <returns>«27 dager i 2. kvartal 2026», for a figure that is older than the answer.</returns>
    public string FigureFrom(string figure, string period) => Format([figure, period]);

    public string Causes(int number, string causes) => Format([causes], number == 1 ? "Causes_One" : "Causes_Many");

    public string Decided(string decisions) => Format([decisions]);

    public string Of(DecisionKind decision, string initiative) => Format([initiative], $"Decided_{decision}");

    public string NewDue(DateOnly day) => Format([Speech.DayAndMonth(day)]);

    public string DueBy(DateOnly day, bool past) => Format([Speech.DayAndMonth(day)], past ? "DueBy_Past" : "DueBy");

    public string Delayed(int number) => Format([number], number == 1 ? "Delayed_One" : "Delayed_Many");

    public string DelayedInAll(int number) => Format([Speech.Number(number)], number == 1 ? "DelayedInAll_One" : "DelayedInAll_Many");

    public string NothingDue(string period) => Format([period]);

    /// <returns>«bemanning, 9 av 14».</returns>
    public string OneOf(string what, int number, int all) => Format([what, number, all]);

    public string NeedsClarifying(int number) => Format([number]);

    public string DeadlineIs(DateOnly day, bool past) => Format([Speech.Weekday(day)], past ? "DeadlineIs_Past" : "DeadlineIs");

    public string MyTasks(string period) => Format([period]);

    public string MissingBy(string period, bool asDeputy, string due) => Format([period, due], asDeputy ? "MissingBy_Deputy" : "MissingBy");

    public string Begun(int number) => Format([number], number == 1 ? "Begun_One" : "Begun_Many");

    public string PendingFigure(string indicator, string period) => Format([indicator, period]);

    public string AllMineDelivered(string period) => Format([period]);

    public string DeadlineFor(string period, DateOnly day, bool past) => Format([period, Speech.Weekday(day)], past ? "DeadlineFor_Past" : "DeadlineFor");

    public string Next(string period, DateOnly opens, DateOnly deadline) => Format([period, Speech.DayAndMonth(opens), Speech.DayAndMonth(deadline)]);

    public string Help(HelpReason reason) => Text($"Help_{reason}");

    public string HelpExamples(string about) => Format([about]);

    public string NotReadable(string unit) => Format([unit]);

    public string ReadableInstead(string unit) => Format([unit]);

    public string AskNotAchievedIn(string unit) => Format([unit]);

    public string HelpFromPlan(string about, string goal) => Format([about, goal]);
}
