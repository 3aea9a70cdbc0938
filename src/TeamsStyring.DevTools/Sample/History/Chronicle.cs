using TeamsStyring.DevTools.Sample.Town;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>What every story of the sample needs to know.</summary>
/// <param name="Asked">The quarter that is asked about next: everything before it has been answered, nothing of it has.</param>
/// <param name="Controller">Who corrects after a period has locked.</param>
/// <param name="History">The quarters with answers, oldest first.</param>
internal sealed record Chronicle(
    TenantId Tenant,
    DateOnly Today,
    ReportingPeriod Asked,
    IReadOnlyList<ReportingPeriod> History,
    IReadOnlyDictionary<string, UnitStaff> Staff,
    PersonId Controller,
    Deliveries Deliveries);
