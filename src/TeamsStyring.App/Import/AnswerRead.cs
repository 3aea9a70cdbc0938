using TeamsStyring.App.Tables;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>What a row says about a goal in a period.</summary>
/// <param name="Said">With the words of the row and nothing that only a stored answer has (id, sequence, key).</param>
/// <param name="About">The indicator that the status stands beside; empty when it is the goal's.</param>
/// <param name="Number">Which of several answers for the period, as an export says; <see langword="null"/> in other tables.</param>
/// <param name="Whole">The table has columns for the words of an answer, so an empty cell means that nothing was written.</param>
internal sealed record AnswerRead(FollowUp Said, string About, int? Number, bool Whole, ImportRow Row)
{
    private static readonly Column[] Words =
    [
        Column.Achieved, Column.NotAchieved, Column.Causes, Column.InternalFactors, Column.ExternalFactors, Column.NextSteps, Column.Needs, Column.Explanation,
    ];

    /// <summary>Words that answer without a status: an answer cannot be made of them, and they must not be lost.</summary>
    public static bool HasWordsOnly(ImportRow row) => !row.Has(Column.Status) && Array.Exists(Words, row.Has);

    /// <returns><see langword="null"/> when the row's status is none that we know.</returns>
    public static AnswerRead? Of(ImportRow row, GoalId goal, ReportingPeriod period, PersonBook persons, DateTimeOffset now)
    {
        if (WordList.Status(row[Column.Status], period) is not { } achievement)
        {
            return null;
        }

        var causes = CausesText.Read(row[Column.Causes], achievement);
        var said = new FollowUp(
            default,
            goal,
            period,
            0,
            achievement,
            row[Column.Achieved],
            row[Column.NotAchieved],
            causes.Causes,
            NoteLines.Join([row[Column.InternalFactors], .. causes.Others]),
            row[Column.ExternalFactors],
            [],
            row[Column.InvolveOthers],
            row[Column.Needs],
            [],
            row[Column.Explanation],
            row.Has(Column.UnchangedFrom) ? PeriodReader.Read(row[Column.UnchangedFrom], period.Year) : null,
            row.Has(Column.AnsweredBy) ? persons.Named(row[Column.AnsweredBy]) : null,
            DateReader.ReadInstant(row[Column.AnsweredAt]) ?? now,
            WordList.IsYes(row[Column.Late]),
            FollowUpOrigin.Import,
            "",
            row[Column.CorrectionReason])
        {
            NextSteps = row[Column.NextSteps],
        };

        return new AnswerRead(said, row[Column.Indicator], row.NumberIn(Column.AnswerNumber), row.Table.Has(Column.NotAchieved), row);
    }

    /// <returns>The answer with the units that it names; a name that is no unit's is somebody outside. Asked at the end, when the file's own units are there.</returns>
    public FollowUp Involving(UnitBook units)
    {
        var named = Row[Column.InvolveUnits].Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => (Name: name, Unit: units.FindByName(name))).ToList();

        return Said with
        {
            InvolveUnits = [.. named.Select(found => found.Unit?.Id).OfType<UnitId>()],
            InvolveOthers = NoteLines.Join([Said.InvolveOthers, .. named.Where(found => found.Unit is null).Select(found => found.Name)]),
        };
    }
}
