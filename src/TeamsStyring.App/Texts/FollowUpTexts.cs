using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.App.Texts;

/// <summary>What the card of the quarter says, screen by screen.</summary>
internal sealed class FollowUpTexts(Language language) : TextSource(language)
{
    public string Start => Text();

    public string Resume => Text();

    public string Snooze => Text();

    public string NotMine => Text();

    public string InDialog => Text();

    public string Next => Text();

    public string Back => Text();

    public string Skip => Text();

    public string Unchanged => Text();

    public string Deliver => Text();

    public string Change => Text();

    public string SaveAndNext => Text();

    public string SaveAndReview => Text();

    public string StartHint => Text("Start_Hint");

    public string StatusLabel => Text();

    public string NoLast => Text();

    public string FigurePlaceholder => Text();

    public string NoFigureYet => Text();

    public string ComesLater => Text();

    public string ExplanationLabel => Text();

    public string UnchangedHeading => Text("Unchanged_Heading");

    public string UnchangedConfirm => Text("Unchanged_Confirm");

    public string NextStepsLabel => Text();

    public string CausesHeading => Text("Causes_Heading");

    public string AchievedLabel => Text();

    public string NotAchievedLabel => Text();

    public string PrivacyHint => Text();

    public string CausesLabel => Text();

    public string EffectLabel => Text();

    public string NoCause => Text();

    public string MoreFactors => Text();

    public string InternalLabel => Text();

    public string ExternalLabel => Text();

    public string InitiativesHeading => Text("Initiatives_Heading");

    public string NoInitiatives => Text("Initiatives_None");

    public string ProgressLabel => Text();

    public string DecisionLabel => Text();

    public string WhatAndWhen => Text();

    public string ReasonLabel => Text();

    public string NewDueLabel => Text();

    public string NeedsLabel => Text();

    public string InvolveLabel => Text();

    public string InvolveNobody => Text();

    public string InvolveOthersLabel => Text();

    public string SummaryReady => Text("Summary_Ready");

    public string SummaryNothingReady => Text("Summary_NothingReady");

    public string GoalChanged => Text("Goal_Changed");

    public string GoalNotMine => Text("Goal_NotMine");

    public string ChooseGoal => Text();

    public string DeliveredMayChange => Text("Delivered_MayChange");

    public string RestGoesOn => Text();

    public string MovedTyped => Text();

    public string Blank => Text("Meanwhile_Blank");

    public string TakeEarlier => Text("Meanwhile_TakeEarlier");

    public string NotMineHeading => Text("NotMine_Heading");

    public string NotMineHint => Text("NotMine_Hint");

    public string NotMineGoalsLabel => Text("NotMine_GoalsLabel");

    public string NotMineToLabel => Text("NotMine_ToLabel");

    public string NotMineToLeader => Text("NotMine_ToLeader");

    public string NotMineCommentLabel => Text("NotMine_CommentLabel");

    public string SummaryChanged => Text("Summary_Changed");

    public string NotMineNone => Text("NotMine_None");

    public string TryAgain => Text();

    public string NotMineSend => Text("NotMine_Send");

    public string NotMineController => Text("NotMine_Controller");

    /// <returns>«3. kvartal – 5 mål, ca. 8 minutter».</returns>
    public string StartHeading(string period, int goals, int minutes) => Format([period, Goals(goals), minutes], "Start_Heading");

    /// <returns>«1 mål», «5 mål».</returns>
    public string Goals(int count) => count == 1 ? Text("OneGoal") : Format([count], "ManyGoals");

    public string StartAnswered(int answered, int goals) => Format([answered, goals], "Start_Answered");

    public string StartDeputy(int goals) => Format([Goals(goals)], "Start_Deputy");

    public string Deadline(DateOnly deadline) => Format([Speech.Weekday(deadline)]);

    public string DeadlinePassed(DateOnly deadline, DateOnly locks) => Format([Speech.Weekday(deadline), Speech.Weekday(locks)]);

    /// <returns>Which rule sent the card.</returns>
    public string Because(ReminderStage stage, string period) => Format([period], stage.IsManual ? "Because_manual" : $"Because_{stage.Name.Replace("-", "", StringComparison.Ordinal)}");

    public string GoalHeading(int number, int count, string title) => Format([number, count, title], "Goal_Heading");

    public string AsDeputyFor(string name) => Format([name]);

    public string Last(string answer) => Format([answer]);

    public string LastUnchanged(string period, string by) => Format([period, by]);

    public string DeliveredBefore(DateOnly day, string by) => Format([Speech.DayAndMonth(day), by]);

    /// <returns>«Svartid, dager (mål: høyst 21)».</returns>
    public string TargetAside(string name, string target) => target.Length == 0 ? name : Format([name, target]);

    /// <returns>«høyst 21», «1,2 til 1,3», or the original where it could not be read.</returns>
    public string Of(Target target) => (target.Direction, target.Value) switch
    {
        (TargetDirection.Up, { } value) => Format([Speech.Number(value)], target.Strict ? "Target_UpStrict" : "Target_Up"),
        (TargetDirection.Down, { } value) => Format([Speech.Number(value)], target.Strict ? "Target_DownStrict" : "Target_Down"),
        (TargetDirection.Range, { } value) => Format([Speech.Number(value), Speech.Number(target.Upper ?? value)], "Target_Range"),
        (TargetDirection.Keep, { } value) => Speech.Number(value),
        _ => target.Text,
    };

    public string Imported(string indicator, string figure) => Format([indicator, figure], "Figure_Imported");

    public string ImportedWaiting(string indicator) => Format([indicator], "Figure_ImportedWaiting");

    /// <returns>«Elevundersøkelsen: ny måling ventes mars 2027.»</returns>
    public string NotDue(string indicator, DateOnly month) => Format([indicator, month.ToString("MMMM yyyy", Speech.Culture)], "Figure_NotDue");

    public string UnchangedHint(string period, bool withFigures) => Format([period], withFigures ? "Unchanged_Hint" : "Unchanged_HintNoFigures");

    public string CauseLabel(int number) => Format([number]);

    public string InitiativesShown(int first, int last, int count) => Format([first, last, count], "Initiatives_Shown");

    public string Due(DateOnly day, bool overdue) => Format([Speech.Date(day)], overdue ? "Initiative_Overdue" : "Initiative_Due");

    public string MoreInitiatives(int left) => Format([left]);

    public string SummaryHeading(int answered, int goals) => Format([answered, goals], "Summary_Heading");

    public string Of(AnswerState state) => Text($"Goal_{state}");

    public string GoalDelivered(DateOnly day, bool late) => Format([Speech.DayAndMonth(day)], late ? "Goal_DeliveredLate" : "Goal_Delivered");

    public string GoalMissing(IReadOnlyList<string> what) => Format([Speech.List(what)], "Goal_Missing");

    public string FigureLater(string indicator) => Format([indicator], "Goal_FigureLater");

    /// <param name="what">Which of the <c>Missing_</c> texts.</param>
    /// <param name="name">Fills its place, where it has one.</param>
    public string Missing(string what, string name) => Format([name], $"Missing_{what}");

    public string DeliveredHeading(DateOnly day) => Format([Speech.DayAndMonth(day)], "Delivered_Heading");

    public string DeliveredLocks(DateOnly day) => Format([Speech.DayAndMonth(day)], "Delivered_Locks");

    public string DeliveredLeft(int goals) => Format([Goals(goals)], "Delivered_Left");

    public string Locked(string period, DateOnly day) => Format([period, Speech.Date(day)]);

    public string NotOpen(string period, DateOnly day) => Format([period, Speech.Weekday(day)]);

    public string NoGoals(string period) => Format([period]);

    public string AllAnswered(string period) => Format([period]);

    public string Snoozed(DateOnly day) => Format([Speech.Weekday(day)]);

    /// <returns>«Dette ligger nå hos …», or that nobody has it.</returns>
    public string MovedTo(string goal, string name) => name.Length == 0 ? Format([goal], "MovedToNobody") : Format([goal, name]);

    public string MeanwhileOther(string name, DateTimeOffset at) => Format([name, AtClock(at)], "Meanwhile_Other");

    public string MeanwhileSelf(DateTimeOffset at) => Format([AtClock(at)], "Meanwhile_Self");

    public string MeanwhileDelivered(string name, DateTimeOffset at) => Format([name, AtClock(at)], "Meanwhile_Delivered");

    public string TakeTheirs(string name) => Format([name], "Meanwhile_TakeTheirs");

    public string NotMineToDeputy(string name) => Format([name], "NotMine_ToDeputy");

    public string NotMineWaiting(string goal, string who) => Format([goal, who], "NotMine_Waiting");

    /// <returns>«12. oktober kl. 10:12».</returns>
    private string AtClock(DateTimeOffset local) => Format([Speech.DayAndMonth(DateOnly.FromDateTime(local.DateTime)), local.ToString("HH:mm", Speech.Culture)]);
}
