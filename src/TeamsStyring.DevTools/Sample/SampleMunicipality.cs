using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.DevTools.Sample.History;
using TeamsStyring.DevTools.Sample.Town;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample;

/// <summary>
/// Fjordvik kommune, which does not exist: real goals and indicators, everything else made up. The same size, day and tenant give the same rows.
/// Units and people are kept; goals with their history are told one at a time, since the largest sample has more than half a million rows.
/// </summary>
public sealed class SampleMunicipality
{
    private const string Top = "kommune";

    private static readonly (StandardDimension Standard, string Name)[] DimensionNames =
    [
        (StandardDimension.Economy, "Økonomi"),
        (StandardDimension.ServiceQuality, "Tjenestekvalitet"),
        (StandardDimension.OrganisationQuality, "Organisasjonskvalitet"),
        (StandardDimension.CommunityQuality, "Samfunnskvalitet"),
    ];

    private readonly IReadOnlyList<UnitStaff> _staff;
    private readonly IReadOnlyList<GoalSeat> _seats;
    private readonly Chronicle _chronicle;

    private SampleMunicipality(SampleSize size, DateOnly today, SampleQuarter quarter, TenantId tenant)
    {
        Counts = SampleCounts.Of(size);
        Asked = quarter.Period;
        History = Before(Asked, Counts.Quarters);
        var staffing = new Staffing(tenant, Counts);
        _staff = staffing.Fill();
        Persons = staffing.Persons;
        Units = [.. _staff.Select(staff => staff.Unit)];
        Municipality = new Municipality(tenant, "Fjordvik kommune", Language.Nb, "kommunedirektør", Synthetic: true);
        Dimensions = [.. DimensionNames.Select((named, order) => new Dimension(SampleIds.Dimension(tenant, named.Standard), named.Name, named.Standard, order))];
        var controller = Persons.First(person => person.ControllerOf is not null).Id;
        Deadlines = SampleDeadlines.Of(tenant, quarter, controller);
        _seats = Seating.Of(_staff, Counts.Initiatives);
        var calendar = new PeriodCalendar(new UnitTree(Units), Deadlines, MunicipalCalendar.NorwegianTime);
        var byKey = _staff.ToDictionary(staff => staff.Plan.Key, StringComparer.Ordinal);
        _chronicle = new Chronicle(tenant, today, Asked, History, byKey, controller, new Deliveries(calendar));
    }

    public SampleCounts Counts { get; }

    public Municipality Municipality { get; }

    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>Every unit, the one above before those below.</summary>
    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<Person> Persons { get; }

    public IReadOnlyList<DeadlineSet> Deadlines { get; }

    /// <summary>The quarter that is asked about next. Nobody has answered it.</summary>
    public ReportingPeriod Asked { get; }

    /// <summary>The quarters that have been answered, oldest first.</summary>
    public IReadOnlyList<ReportingPeriod> History { get; }

    /// <summary>Whom a newcomer should be first, in every size: the principal of Solsiden skole, who answers for five goals.</summary>
    public static PersonId FirstPersona { get; } = Staffing.KnownLeaderOf(GoalSeat.FirstSchool);

    /// <param name="today">Up to when something has happened.</param>
    /// <param name="quarter">Which quarter is asked about, and the deadlines that its controller has moved for it.</param>
    public static SampleMunicipality Create(SampleSize size, DateOnly today, SampleQuarter quarter, TenantId tenant) => new(size, today, quarter, tenant);

    /// <returns>The plans of every year that is touched, oldest first.</returns>
    public IEnumerable<Plan> Plans()
        => from year in Years()
           from staff in _staff
           select new Plan(
               SampleIds.Plan(_chronicle.Tenant, staff.Plan.Key, year), staff.Unit.Id, year, $"Virksomhetsplan {year} for {staff.Unit.Name}", Cadence.Quarter);

    /// <summary>Every goal of every plan with its history, made while it is read.</summary>
    public IEnumerable<SampleGoal> Goals() => Years().SelectMany(GoalsOf);

    /// <summary>The goals of one year's plans, made while they are read.</summary>
    public IEnumerable<SampleGoal> GoalsOf(int year) => _seats.Select(seat => GoalStory.Tell(seat, year, _chronicle));

    /// <summary>How many times <see cref="Goals"/> gives a goal.</summary>
    public int GoalCount => Years().Count() * _seats.Count;

    private IEnumerable<int> Years() => History.Append(Asked).Select(period => period.Year).Distinct();

    private static ReportingPeriod[] Before(ReportingPeriod asked, int count)
    {
        var period = asked;
        var found = new ReportingPeriod[count];
        for (var place = count - 1; place >= 0; place--)
        {
            period = period.Previous;
            found[place] = period;
        }

        return found;
    }
}
