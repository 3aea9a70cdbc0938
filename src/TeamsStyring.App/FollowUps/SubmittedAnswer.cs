using System.Text.Json;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>Reads the body of an answer as the draft that the rules know. What it names must exist; whether it suffices is theirs to say.</summary>
internal sealed class SubmittedAnswer(GoalToAnswer goal, UnitTree units, FollowUpProblemTexts texts)
{
    private readonly List<Refusal> _refusals = [];

    /// <summary>What could not be read; empty when everything could.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    public DraftAnswer Read(SubmitRequest request)
    {
        var achievement = Named<Achievement>(request.Achievement, "achievement", name => name is not nameof(Achievement.NotReported));
        var involve = request.Involve ?? [];

        return new DraftAnswer
        {
            Achievement = achievement,
            Achieved = WrittenText.Of(request.Achieved),
            NotAchieved = WrittenText.Of(request.NotAchieved),
            Causes = [.. (request.Causes ?? []).Select(cause => Cause(cause, achievement)).OfType<CauseGiven>().Distinct()],
            InternalFactors = WrittenText.Of(request.InternalFactors),
            ExternalFactors = WrittenText.Of(request.ExternalFactors),
            Explanation = WrittenText.Of(request.Explanation),
            NextSteps = WrittenText.Of(request.NextSteps),
            Needs = WrittenText.Of(request.Needs),
            InvolveUnits = [.. involve.Where(IsId).Select(Unit).OfType<UnitId>().Distinct()],
            InvolveOthers = WrittenText.Of(string.Join("; ", involve.Where(name => !IsId(name)).Append(request.InvolveOthers ?? "").Where(name => !string.IsNullOrWhiteSpace(name)))),
            UnchangedFrom = Period(request.UnchangedFrom),
            Figures = Figures(request.Measurements ?? []),
            Initiatives = Once((request.Decisions ?? []).Select(Initiative).OfType<DraftInitiative>(), said => said.Initiative, "decisions"),
            Finished = true,
        };
    }

    private static bool IsId(string text) => Guid.TryParse(text, out _);

    // Whoever says nothing about a due figure will bring it later; it stays in the person's tasks.
    private List<DraftFigure> Figures(IReadOnlyList<SubmittedFigure?> submitted)
    {
        var given = Once(submitted.Select(Figure).OfType<DraftFigure>(), figure => figure.Indicator, "measurements");

        return [.. given, .. goal.DueIndicators.Where(indicator => given.All(figure => figure.Indicator != indicator.Id)).Select(indicator => new DraftFigure(indicator.Id, "", ComesLater: true))];
    }

    // Two answers about the same thing contradict each other, and nobody can tell which was meant.
    private List<T> Once<T, TId>(IEnumerable<T> said, Func<T, TId> of, string field)
        where T : class
    {
        var all = said.ToList();
        if (all.Select(of).Distinct().Count() < all.Count)
        {
            Refuse<T>("said-twice", field, texts.SaidTwice(field));
        }

        return all;
    }

    private DraftFigure? Figure(SubmittedFigure? figure)
    {
        if (figure is null)
        {
            return Refuse<DraftFigure>("malformed-value", "measurements", texts.NotReadable("measurements"));
        }

        if (goal.Indicators.FirstOrDefault(indicator => Guid.TryParse(figure.IndicatorId, out var id) && indicator.Id.Value == id) is not { } indicator)
        {
            return Refuse<DraftFigure>("unknown-indicator", "measurements", texts.UnknownIndicator(figure.IndicatorId ?? ""));
        }

        return figure.Value switch
        {
            null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => new DraftFigure(indicator.Id, "", ComesLater: true),
            { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) => new DraftFigure(indicator.Id, value.ToString(System.Globalization.CultureInfo.GetCultureInfo("nb-NO")), ComesLater: false),
            { ValueKind: JsonValueKind.String } text => new DraftFigure(indicator.Id, text.GetString() ?? "", ComesLater: false),
            _ => Refuse<DraftFigure>("malformed-value", "measurements", texts.NotReadable("measurements.value")),
        };
    }

    private CauseGiven? Cause(JsonElement cause, Achievement? achievement)
    {
        var (name, effect) = cause.ValueKind switch
        {
            JsonValueKind.String => (cause.GetString(), null),
            JsonValueKind.Object => (Text(cause, "cause"), Text(cause, "effect")),
            _ => (null, null),
        };
        if (name is null)
        {
            return Refuse<CauseGiven>("malformed-value", "causes", texts.NotReadable("causes"));
        }

        var usual = achievement is { IsShort: true } ? CauseEffect.Hindered : CauseEffect.Contributed;

        return Named<Cause>(name, "causes.cause") is { } known ? new CauseGiven(known, Named<CauseEffect>(effect, "causes.effect") ?? usual) : null;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private DraftInitiative? Initiative(SubmittedDecision? said)
    {
        if (said is null)
        {
            return Refuse<DraftInitiative>("malformed-value", "decisions", texts.NotReadable("decisions"));
        }

        if (goal.DecidableInitiatives.FirstOrDefault(initiative => Guid.TryParse(said.InitiativeId, out var id) && initiative.Id.Value == id) is not { } initiative)
        {
            return Refuse<DraftInitiative>("unknown-initiative", "decisions", texts.UnknownInitiative(said.InitiativeId ?? ""));
        }

        return new DraftInitiative(
            initiative.Id,
            Named<InitiativeProgress>(said.Progress, "decisions.progress"),
            Named<DecisionKind>(said.Decision, "decisions.decision"),
            WrittenText.Of(said.Reason),
            said.NewDue ?? "");
    }

    private UnitId? Unit(string id)
    {
        if (units.Find(new UnitId(Guid.Parse(id))) is { } unit)
        {
            return unit.Id;
        }

        _refusals.Add(new Refusal("unknown-unit", "involve", texts.UnknownUnit(id)));
        return null;
    }

    private ReportingPeriod? Period(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (ReportingPeriod.TryParse(text, out var period) && period == goal.LastThisYear?.Period)
        {
            return period;
        }

        _refusals.Add(new Refusal("unknown-value", "unchangedFrom", texts.UnknownValue(text, "unchangedFrom", goal.LastThisYear is { } last ? [last.Period.ToString()] : [])));
        return null;
    }

    private T? Named<T>(string? name, string field, Func<string, bool>? allowed = null)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        var names = Enum.GetNames<T>().Where(allowed ?? (_ => true)).ToList();
        if (names.Find(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return Enum.Parse<T>(known);
        }

        _refusals.Add(new Refusal("unknown-value", field, texts.UnknownValue(name, field, names)));
        return null;
    }

    private T? Refuse<T>(string code, string field, string detail)
        where T : class
    {
        _refusals.Add(new Refusal(code, field, detail));
        return null;
    }
}
