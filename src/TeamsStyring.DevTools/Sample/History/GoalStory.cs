using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>Tells what became of one goal in one year, quarter by quarter, up to the quarter that is asked about.</summary>
internal sealed class GoalStory
{
    private const int PercentForgotten = 2;
    private const int PercentUnchanged = 25;
    private const int PercentComesLater = 4;
    private const int PercentChanged = 3;
    private const int PercentCorrected = 1;

    private readonly GoalSeat _seat;
    private readonly Chronicle _chronicle;
    private readonly Storyline _line;
    private readonly Dice _dice;
    private readonly Goal _goal;
    private readonly IReadOnlyList<MeasurementStory> _figures;
    private readonly IReadOnlyList<InitiativeStory> _initiatives;
    private readonly List<FollowUp> _followUps = [];
    private readonly List<Measurement> _measurements = [];
    private readonly List<InitiativeDecision> _decisions = [];
    private readonly List<Involvement> _involvements = [];

    private GoalStory(GoalSeat seat, int year, Chronicle chronicle)
    {
        _seat = seat;
        _chronicle = chronicle;
        _line = Storyline.Of(seat, year);
        _dice = seat.Dice(year);
        _goal = GoalRows.Goal(seat, year, chronicle.Tenant);
        _figures = GoalRows.Figures(seat, _goal, chronicle.Today);
        _initiatives = [.. InitiativePlan.Of(seat, _goal.Id, year).Index().Select(plan => new InitiativeStory(plan.Item, plan.Index))];
        if (_initiatives.Count > 1)
        {
            _initiatives[0].Successor = _initiatives[^1];
        }
    }

    public static SampleGoal Tell(GoalSeat seat, int year, Chronicle chronicle) => new GoalStory(seat, year, chronicle).Tell();

    private SampleGoal Tell()
    {
        foreach (var period in _chronicle.History.Where(period => period.Year == _goal.Year))
        {
            _measurements.AddRange(_figures.SelectMany(figure => figure.Imported(period)));
            if (_chronicle.Deliveries.Of(_seat, period) is { } delivery && (_seat.IsFirstPersonas || !_dice.Chance(PercentForgotten, $"forgotten {period}")))
            {
                Answer(period, delivery);
            }
        }

        if (_chronicle.Asked.Year == _goal.Year)
        {
            _measurements.AddRange(_figures.SelectMany(figure => figure.SoFar(_chronicle.Asked)));
        }

        return new SampleGoal(
            _goal,
            [.. _figures.Select(figure => figure.Indicator)],
            [.. _initiatives.Select(initiative => initiative.AsOf(_chronicle.Today, _goal.Id))],
            _followUps, _measurements, _decisions, _involvements);
    }

    private void Answer(ReportingPeriod period, DeliveryDay delivery)
    {
        var dice = _dice.For($"{period}");
        var turn = _seat.Position + (period.Year * 4) + period.Number;
        var said = _line[period.Number];
        var last = _followUps.LastOrDefault(earlier => earlier.Period == period.Previous);
        var pending = Type(period, said, delivery, dice);
        var answer = last is not null && MayBeUnchanged(last, said, period, dice)
            ? Unchanged(last, period, delivery, _seat.Voice, turn)
            : First(period, said, pending, delivery, AnswerWriter.Write(_seat.Voice, said, Seen(period, delivery.At, pending), turn, dice));
        if (InvolvementStory.Whom(_seat, answer, _chronicle, dice) is { } other)
        {
            answer = answer with { InvolveUnits = [other.Unit.Id] };
            _involvements.Add(InvolvementStory.Ask(other, _seat.Voice, answer, _chronicle, turn, dice));
        }

        _followUps.Add(answer);
        if (said is not Achievement.NotApplicable)
        {
            _decisions.AddRange(_initiatives.Select((initiative, at) => initiative.Decide(answer, _seat.Voice, turn + at, dice.For($"{at}"))).OfType<InitiativeDecision>());
        }

        SecondThoughts(answer, delivery, turn, dice);
    }

    /// <returns>The figures that «kommer senere».</returns>
    private List<MeasurementStory> Type(ReportingPeriod period, Achievement said, DeliveryDay delivery, Dice dice)
    {
        List<MeasurementStory> pending = [];
        foreach (var figure in _figures.Where(figure => figure.IsAskedFor(period) && said is not Achievement.NotApplicable))
        {
            var value = figure.ValueIn(period);
            var later = value is null || (!period.IsLastOfYear && !_seat.IsFirstPersonas && dice.Chance(PercentComesLater, $"later {figure.Template.Name}"));
            if (later)
            {
                pending.Add(figure);
            }

            var arrival = delivery.Dates.Locks.AddWorkingDays(-1);
            if (value is { } known && (!later || (dice.Chance(60, $"arrives {figure.Template.Name}") && !delivery.Dates.IsLockedOn(arrival))))
            {
                _measurements.Add(figure.Typed(period, known, delivery.By, later ? Deliveries.At(arrival, dice) : delivery.At));
            }
        }

        return pending;
    }

    private FigureSeen? Seen(ReportingPeriod period, DateTimeOffset at, List<MeasurementStory> pending)
        => _figures.Except(pending)
            .Select(figure => figure.ValueSeen(period, at) is { } value ? new FigureSeen(figure.Template, value) : (FigureSeen?)null)
            .OfType<FigureSeen>()
            .OrderByDescending(figure => figure.IsShort)
            .Select(figure => (FigureSeen?)figure)
            .FirstOrDefault();

    private static bool MayBeUnchanged(FollowUp last, Achievement said, ReportingPeriod period, Dice dice)
        => last.Achievement == said && last.UnchangedFrom is null && !period.IsLastOfYear && period.Number > 1
            && last.PendingIndicators.Count == 0 && said is not Achievement.NotApplicable && dice.Chance(PercentUnchanged, "unchanged");

    private static FollowUp Unchanged(FollowUp last, ReportingPeriod period, DeliveryDay delivery, Catalogue.Voice voice, int turn) => last with
    {
        Id = new FollowUpId(SampleIds.Under(last.Goal.Value, "follow-up", $"{period}", "1")),
        Period = period,
        Sequence = 1,
        Needs = "",
        InvolveUnits = [],
        InvolveOthers = "",
        UnchangedFrom = last.Period,
        By = delivery.By,
        At = delivery.At,
        Late = delivery.Late,
        Origin = delivery.Origin,
        Key = $"sample/{last.Goal}/{period}/1",
        CorrectionReason = "",
        NextSteps = last.Achievement.IsShort ? Catalogue.PhraseBank.Standard.Pick(voice, Catalogue.PhraseKind.Continue, turn).Text : "",
    };

    private FollowUp First(ReportingPeriod period, Achievement said, List<MeasurementStory> pending, DeliveryDay delivery, AnswerContent content) => new(
        new FollowUpId(SampleIds.Under(_goal.Id.Value, "follow-up", $"{period}", "1")),
        _goal.Id,
        period,
        1,
        said,
        content.Achieved,
        content.NotAchieved,
        content.Causes,
        content.InternalFactors,
        content.ExternalFactors,
        InvolveUnits: [],
        content.InvolveOthers,
        content.Needs,
        [.. pending.Select(figure => figure.Indicator.Id)],
        content.Explanation,
        UnchangedFrom: null,
        delivery.By,
        delivery.At,
        delivery.Late,
        delivery.Origin,
        $"sample/{_goal.Id}/{period}/1",
        CorrectionReason: "");

    // A few look at it again before the period locks, and now and then the controller puts something right afterwards.
    private void SecondThoughts(FollowUp answer, DeliveryDay delivery, int turn, Dice dice)
    {
        var changed = dice.Chance(PercentChanged, "changed");
        if (!changed && !dice.Chance(PercentCorrected, "corrected"))
        {
            return;
        }

        var day = changed ? DateOnly.FromDateTime(answer.At.DateTime).NextWorkingDay : delivery.Dates.Locks.AddWorkingDays(2);
        var note = Catalogue.PhraseBank.Standard.Pick(_seat.Voice, Catalogue.PhraseKind.Corrected, turn).Text;
        if (day >= _chronicle.Today || (changed && delivery.Dates.IsLockedOn(day)))
        {
            return;
        }

        _followUps.Add(answer with
        {
            Id = new FollowUpId(SampleIds.Under(_goal.Id.Value, "follow-up", $"{answer.Period}", "2")),
            Sequence = 2,
            Achieved = $"{answer.Achieved} {note}".Trim(),
            By = changed ? answer.By : _chronicle.Controller,
            At = Deliveries.At(day, dice.For("again")),
            Late = delivery.Dates.IsLateOn(day),
            Origin = changed ? answer.Origin : FollowUpOrigin.Correction,
            Key = $"sample/{_goal.Id}/{answer.Period}/2",
            CorrectionReason = changed ? "" : note,
        });
    }
}
