using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What somebody reads who writes a change in the chat.</summary>
internal sealed class RecordTexts(Language language) : TextSource(language)
{
    public string NoFigure => Text();

    public string WhichGoal => Text();

    public string GoalLabel => Text();

    public string Next => Text();

    public string Save => Text();

    public string Leave => Text();

    public string Left => Text();

    public string Saved => Text();

    public string MayUndo => Text();

    public string InitiativeLabel => Text();

    public string ReasonLabel => Text();

    public string StatusLabel => Text();

    public string WrittenLabel => Text();

    public string WrittenIfShort => Text();

    public string CauseLabel => Text();

    public string CauseIfShort => Text();

    public string DueLabel => Text();

    public string NoGoal => Text();

    public string Examples => Text();

    public string NotYours => Text();

    public string NoText => Text();

    public string NoNumber => Text();

    public string ChangedMeanwhile => Text();

    public string Undo => Text();

    public string UndoHeading => Text();

    public string UndoReason => Text();

    public string Undone => Text();

    public string NotUndone => Text();

    public string NothingToUndo => Text();

    public string Heading(string goal, string period) => Format([goal, period]);

    public string Now(string status) => Format([status]);

    public string Becomes(string status) => Format([status]);

    /// <returns>«Sykefravær: 6,5 % → 7,4 %.»</returns>
    public string Figure(string indicator, string before, string after) => Format([indicator, before, after]);

    public string AddHeading(string initiative) => Format([initiative]);

    public string AddTo(string goal) => Format([goal]);

    public string NotOpen(string period, DateOnly opens, DateOnly locks, bool locked)
        => Format([$"{char.ToUpper(period[0], Speech.Culture)}{period[1..]}", Speech.Weekday(locked ? locks : opens)], locked ? "NotOpen_Locked" : "NotOpen_Before");

    public string NoIndicator(string goal) => Format([goal]);

    public string NoInitiative(string goal) => Format([goal]);

    public string UndoAnswer(string goal, string period, string now, string before) => Format([goal, period, now, before]);

    public string UndoInitiative(string initiative) => Format([initiative]);

    public string FirstAnswer(string goal, string period, string number) => Format([goal, period, number]);
}
