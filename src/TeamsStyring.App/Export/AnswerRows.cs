using System.Globalization;
using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Export;

/// <summary>
/// The rows of an export: for each goal, period and answer one row per indicator, with the decisions beside them.
/// Earlier answers of a period stand above the one that counts, numbered, so that the file holds all that was ever delivered.
/// </summary>
internal sealed class AnswerRows(Organisation organisation, Language language, TimeZoneInfo zone)
{
    private static readonly Column[] NotWritten = [Column.Month, Column.Quarter, Column.Tertial, Column.NextTarget, Column.NotAccepted, Column.PreviousResult, Column.Value, Column.Source];

    private readonly CommonTexts _texts = new(language);
    private readonly ILookup<string, Unit> _unitsByName = organisation.Units.All.ToLookup(unit => unit.Name, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Column> Columns { get; } = [.. Enum.GetValues<Column>().Except(NotWritten)];

    public IEnumerable<IReadOnlyList<TableCell>> Of(GoalAnswers answers)
        => answers.Periods.SelectMany(period => Of(answers, period));

    private IEnumerable<IReadOnlyList<TableCell>> Of(GoalAnswers answers, ReportingPeriod period)
    {
        var followUps = answers.FollowUps.Where(followUp => followUp.Period == period).ToList();
        var figures = answers.Measurements.Where(measurement => measurement.Period == period).ToLookup(measurement => measurement.Indicator);
        var decisions = answers.Decisions.Where(decision => decision.Period == period).ToList();
        var levels = Math.Max(Math.Max(followUps.Count, 1), figures.Select(figure => figure.Count()).DefaultIfEmpty(0).Max());
        for (var level = 0; level < levels; level++)
        {
            // Counted from the end: what counts stands together in the last rows.
            var back = levels - level;
            var isLast = back == 1;
            var followUp = back <= followUps.Count ? followUps[^back] : null;
            var lines = Math.Max(Math.Max(answers.Indicators.Count, 1), isLast ? decisions.Count : 0);
            for (var line = 0; line < lines; line++)
            {
                var cells = new Dictionary<Column, TableCell>();
                AddGoal(cells, answers.Goal, period);
                if (line < answers.Indicators.Count)
                {
                    var indicator = answers.Indicators[line];
                    AddIndicator(cells, answers, indicator, followUp);
                    AddFigure(cells, figures[indicator.Id].Reverse().ElementAtOrDefault(back - 1));
                }

                AddAnswer(cells, followUp);
                if (isLast && line < decisions.Count)
                {
                    AddDecision(cells, answers, decisions[line]);
                }

                yield return [.. Columns.Select(column => cells.GetValueOrDefault(column))];
            }
        }
    }

    private void AddGoal(Dictionary<Column, TableCell> cells, Goal goal, ReportingPeriod period)
    {
        if (organisation.Units.Find(goal.Unit) is { } unit)
        {
            // From the unit up to its own kommune, which is the top or stands right below it.
            var above = organisation.Units.Above(unit.Id).Prepend(unit).ToList();
            var municipality = above is [.., var own, _] && MunicipalityName.Is(own.Name) ? above.Count - 2 : above.Count - 1;
            cells[Column.Municipality] = TableCell.Of(above[municipality].Name);
            cells[Column.ParentUnit] = TableCell.Of(UnitPath.Of(above[..(municipality + 1)].Skip(1).Reverse().Select(parent => parent.Name)));
            cells[Column.Unit] = TableCell.Of(unit.Name);
        }

        cells[Column.Year] = TableCell.Of(goal.Year);
        cells[Column.Period] = TableCell.Of(period.ToString());
        cells[Column.Dimension] = TableCell.Of(goal.Dimension is { } dimension && organisation.Dimensions.TryGetValue(dimension, out var known) ? _texts.Of(known) : "");
        cells[Column.GoalNumber] = TableCell.Of(goal.Number);
        cells[Column.Goal] = TableCell.Of(goal.Title);
        cells[Column.GoalDue] = TableCell.Of(goal.DueDate);
        cells[Column.GoalNote] = TableCell.Of(goal.Note);
        cells[Column.Responsible] = TableCell.Of(organisation.NameOf(goal.Responsible));
        cells[Column.Deputy] = TableCell.Of(organisation.NameOf(goal.Deputy));
    }

    private void AddIndicator(Dictionary<Column, TableCell> cells, GoalAnswers answers, Indicator indicator, FollowUp? followUp)
    {
        cells[Column.Indicator] = TableCell.Of(indicator.Name);
        cells[Column.IndicatorNumber] = TableCell.Of(answers.NumberOf(indicator));
        cells[Column.UnitOfMeasure] = TableCell.Of(indicator.UnitOfMeasure);
        cells[Column.Target] = TableCell.Of(indicator.Target.Text);
        cells[Column.Baseline] = TableCell.Of(indicator.Baseline);
        cells[Column.Accepted] = TableCell.Of(indicator.PartialThreshold);
        cells[Column.Note] = TableCell.Of(indicator.Note);
        cells[Column.Pending] = YesOr(followUp?.PendingIndicators.Contains(indicator.Id) ?? false);
    }

    private void AddFigure(Dictionary<Column, TableCell> cells, Measurement? measurement)
    {
        if (measurement is null)
        {
            return;
        }

        cells[Column.Result] = measurement.State is MeasurementState.NotMeasured ? TableCell.Of("-") : TableCell.Of(measurement.Value);
        cells[Column.ResultText] = TableCell.Of(measurement.Text);
        cells[Column.Forecast] = TableCell.Of(measurement.Forecast);
        cells[Column.Preliminary] = YesOr(measurement.Preliminary);
        cells[Column.MeasurementNumber] = TableCell.Of(measurement.Sequence);
        cells[Column.MeasuredBy] = TableCell.Of(organisation.NameOf(measurement.By));
        cells[Column.MeasuredAt] = Instant(measurement.At);
    }

    private void AddAnswer(Dictionary<Column, TableCell> cells, FollowUp? followUp)
    {
        if (followUp is null)
        {
            return;
        }

        cells[Column.Status] = TableCell.Of(_texts.Of(followUp.Achievement));
        cells[Column.AnswerNumber] = TableCell.Of(followUp.Sequence);
        cells[Column.Achieved] = TableCell.Of(followUp.Achieved);
        cells[Column.NotAchieved] = TableCell.Of(followUp.NotAchieved);
        cells[Column.Causes] = TableCell.Of(string.Join("; ", followUp.Causes.Select(cause => $"{_texts.Of(cause.Cause)}: {_texts.Of(cause.Effect)}")));
        cells[Column.InternalFactors] = TableCell.Of(followUp.InternalFactors);
        cells[Column.ExternalFactors] = TableCell.Of(followUp.ExternalFactors);
        cells[Column.NextSteps] = TableCell.Of(followUp.NextSteps);
        cells[Column.Needs] = TableCell.Of(followUp.Needs);
        cells[Column.InvolveUnits] = TableCell.Of(string.Join("; ", followUp.InvolveUnits.Select(NameOf)));
        cells[Column.InvolveOthers] = TableCell.Of(followUp.InvolveOthers);
        cells[Column.Explanation] = TableCell.Of(followUp.Explanation);
        cells[Column.UnchangedFrom] = TableCell.Of(followUp.UnchangedFrom?.ToString() ?? "");
        cells[Column.AnsweredBy] = TableCell.Of(organisation.NameOf(followUp.By));
        cells[Column.AnsweredAt] = Instant(followUp.At);
        cells[Column.Late] = YesOr(followUp.Late);
        cells[Column.CorrectionReason] = TableCell.Of(followUp.CorrectionReason);
    }

    private void AddDecision(Dictionary<Column, TableCell> cells, GoalAnswers answers, InitiativeDecision decision)
    {
        if (answers.Find(decision.Initiative) is { } initiative)
        {
            cells[Column.Initiative] = TableCell.Of(initiative.Title);
            cells[Column.InitiativeNumber] = TableCell.Of(answers.NumberOf(initiative));
            cells[Column.InitiativeOwner] = TableCell.Of(organisation.NameOf(initiative.Owner));
            cells[Column.Start] = TableCell.Of(initiative.Start);
            cells[Column.Due] = TableCell.Of(initiative.Due);
            cells[Column.InitiativeStatus] = TableCell.Of(_texts.Of(initiative.Status));
        }

        cells[Column.Progress] = TableCell.Of(decision.Progress is { } progress ? _texts.Of(progress) : "");
        cells[Column.Decision] = TableCell.Of(_texts.Of(decision.Kind));
        cells[Column.DecisionNumber] = TableCell.Of(decision.Sequence);
        cells[Column.DecisionReason] = TableCell.Of(decision.Reason);
        cells[Column.OldDue] = TableCell.Of(decision.OldDue);
        cells[Column.NewDue] = TableCell.Of(decision.NewDue);
        cells[Column.ReplacedBy] = TableCell.Of(answers.Find(decision.ReplacedBy)?.Title ?? "");
        cells[Column.DecidedBy] = TableCell.Of(organisation.NameOf(decision.By));
        cells[Column.DecidedAt] = Instant(decision.At);
    }

    /// <summary>The name alone where it is enough to find the unit again.</summary>
    private string NameOf(UnitId unit)
        => _unitsByName[organisation.NameOf(unit)].Take(2).Count() > 1 && organisation.Units.Above(unit) is [var parent, ..]
            ? UnitPath.Of([parent.Name, organisation.NameOf(unit)])
            : organisation.NameOf(unit);

    private TableCell YesOr(bool yes) => yes ? TableCell.Of(_texts.Of(InitiativeProgress.OnPlan)) : TableCell.Empty;

    private TableCell Instant(DateTimeOffset at)
        => TableCell.Of(TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
}
