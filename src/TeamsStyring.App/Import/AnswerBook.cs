using System.Globalization;
using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>
/// Answers. They are gathered while the file is read and settled at its end, because several rows can speak of one goal:
/// the goal then stands as its worst indicator does, and the words say which said what – statuses are never averaged.
/// </summary>
internal sealed class AnswerBook(PlanBook book, UnitBook units, ImportTexts texts, RowWarnings warnings)
{
    private readonly Dictionary<(GoalId Goal, ReportingPeriod Period), List<AnswerRead>> _read = [];
    private readonly Dictionary<(GoalId Goal, ReportingPeriod Period, int? Number), List<IndicatorId>> _pending = [];

    public void Take(AnswerRead answer, IndicatorId? indicator)
    {
        var key = (answer.Said.Goal, answer.Said.Period);
        if (!_read.TryGetValue(key, out var answers))
        {
            _read[key] = answers = [];
        }

        answers.Add(answer);
        if (indicator is { } pending && WordList.IsYes(answer.Row[Column.Pending]))
        {
            var waiting = (key.Goal, key.Period, answer.Number);
            if (!_pending.TryGetValue(waiting, out var list))
            {
                _pending[waiting] = list = [];
            }

            list.Add(pending);
        }
    }

    public void Settle()
    {
        foreach (var answers in _read.Values)
        {
            // Numbered ones first and in order: the newest is the one that counts.
            foreach (var group in answers.GroupBy(answer => answer.Number).OrderBy(group => group.Key ?? int.MaxValue))
            {
                Settle(group.Key is null ? Combined([.. group]) : group.First(), [.. group]);
            }
        }
    }

    private void Settle(AnswerRead answer, IReadOnlyList<AnswerRead> rows)
    {
        var said = answer.Involving(units) with { PendingIndicators = [.. _pending.GetValueOrDefault((answer.Said.Goal, answer.Said.Period, answer.Number)) ?? []] };
        var key = (said.Goal, said.Period);
        var numbered = answer.Number is { } number ? book.FollowUps.Find(key, number) : null;
        if (Same(numbered, said, answer.Whole) || Same(book.FollowUps.Newest(key), said, answer.Whole))
        {
            return;
        }

        var sequence = book.FollowUps.NextSequence(key);
        var id = new FollowUpId(book.IdOf("follow-up", said.Goal.ToString(), said.Period.ToString(), sequence.ToString(CultureInfo.InvariantCulture)));
        book.FollowUps.Append(said with { Id = id, Sequence = sequence, Key = $"import-{id}" });
        foreach (var row in rows)
        {
            book.Turn(row.Row.Index);
            book.MarkChanged();
        }
    }

    private AnswerRead Combined(IReadOnlyList<AnswerRead> answers)
    {
        var worst = answers.MinBy(answer => answer.Said.Achievement.Severity) ?? answers[0];
        if (answers.All(answer => answer.Said.Achievement == worst.Said.Achievement))
        {
            return worst;
        }

        warnings.Add(worst.Row.Line, lines => texts.SeveralStatuses(lines, book.Goals.Find(worst.Said.Goal)?.Title ?? ""));
        var common = new CommonTexts(texts.Language);

        return worst with
        {
            Said = worst.Said with
            {
                Achieved = Listed(answers.Where(answer => !answer.Said.Achievement.IsShort)),
                NotAchieved = Listed(answers.Where(answer => answer.Said.Achievement.IsShort)),
            },
        };

        string Listed(IEnumerable<AnswerRead> some)
            => NoteLines.Join(some.Select(answer => $"{answer.About}: {NoteLines.Join([common.Of(answer.Said.Achievement), answer.Said.Achieved, answer.Said.NotAchieved])}"));
    }

    // A table without the words of an answer says nothing about them; a correction's reason and who answered belong to that answer alone.
    private static bool Same(FollowUp? known, FollowUp said, bool whole)
        => known is not null
            && known.Achievement == said.Achievement
            && (!whole || (
                known.Achieved.Trim() == said.Achieved && known.NotAchieved.Trim() == said.NotAchieved
                && known.InternalFactors.Trim() == said.InternalFactors && known.ExternalFactors.Trim() == said.ExternalFactors
                && known.Needs.Trim() == said.Needs && known.NextSteps.Trim() == said.NextSteps && known.Explanation.Trim() == said.Explanation
                && known.InvolveOthers.Trim() == said.InvolveOthers && known.UnchangedFrom == said.UnchangedFrom
                && known.Causes.ToHashSet().SetEquals(said.Causes)
                && known.InvolveUnits.ToHashSet().SetEquals(said.InvolveUnits)
                && known.PendingIndicators.ToHashSet().SetEquals(said.PendingIndicators)));
}
