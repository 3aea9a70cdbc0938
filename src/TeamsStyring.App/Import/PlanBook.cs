using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>
/// A kommune's plans as they are stored, and what a file adds to them. Ids come from what a row names, so that the same row always meets itself.
/// </summary>
internal sealed class PlanBook
{
    private readonly HashSet<int> _changedRows = [];
    private int _row;

    public PlanBook(TenantId tenant, Municipality? municipality)
    {
        Tenant = tenant;
        Municipality = municipality;
        Units = new Ledger<UnitId, Unit>(unit => unit.Id, MarkChanged);
        Dimensions = new Ledger<DimensionId, Dimension>(dimension => dimension.Id, MarkChanged);
        Plans = new Ledger<PlanId, Plan>(plan => plan.Id, MarkChanged);
        Goals = new Ledger<GoalId, Goal>(goal => goal.Id, MarkChanged);
        Indicators = new Ledger<IndicatorId, Indicator>(indicator => indicator.Id, MarkChanged);
        Initiatives = new Ledger<InitiativeId, Initiative>(initiative => initiative.Id, MarkChanged);
    }

    public TenantId Tenant { get; }

    /// <summary><see langword="null"/> until a first file names the kommune.</summary>
    public Municipality? Municipality { get; private set; }

    public bool IsMunicipalityNew { get; private set; }

    public Ledger<UnitId, Unit> Units { get; }

    public Ledger<DimensionId, Dimension> Dimensions { get; }

    public Ledger<PlanId, Plan> Plans { get; }

    public Ledger<GoalId, Goal> Goals { get; }

    public Ledger<IndicatorId, Indicator> Indicators { get; }

    public Ledger<InitiativeId, Initiative> Initiatives { get; }

    public Appended<(IndicatorId Indicator, ReportingPeriod Period), Measurement> Measurements { get; } = new(measurement => (measurement.Indicator, measurement.Period), measurement => measurement.Sequence);

    public Appended<(GoalId Goal, ReportingPeriod Period), FollowUp> FollowUps { get; } = new(followUp => (followUp.Goal, followUp.Period), followUp => followUp.Sequence);

    public Appended<(InitiativeId Initiative, ReportingPeriod Period), InitiativeDecision> Decisions { get; } = new(decision => (decision.Initiative, decision.Period), decision => decision.Sequence);

    public ImportTotals Totals => new(
        Units.AddedCount,
        Goals.AddedCount,
        Indicators.AddedCount,
        Initiatives.AddedCount,
        Measurements.Added.Count,
        FollowUps.Added.Count,
        Decisions.Added.Count,
        Units.UpdatedCount + Dimensions.UpdatedCount + Plans.UpdatedCount + Goals.UpdatedCount + Indicators.UpdatedCount + Initiatives.UpdatedCount);

    public int ChangedRows => _changedRows.Count;

    public Guid IdOf(string kind, params ReadOnlySpan<string> key) => StableId.From([Tenant.Value, kind, .. key]);

    /// <summary>What follows is because of this row.</summary>
    public void Turn(int row) => _row = row;

    public void MarkChanged() => _changedRows.Add(_row);

    public void NameMunicipality(Municipality municipality)
    {
        Municipality = municipality;
        IsMunicipalityNew = true;
        MarkChanged();
    }
}
