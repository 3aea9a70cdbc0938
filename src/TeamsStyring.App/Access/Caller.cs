using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Access;

/// <summary>Who is asking, and what the person may read and write. Made from the validated sender, never from what a card or query says.</summary>
/// <param name="ResponsibleUnits">The units in whose plans the person is responsible or deputy for a goal.</param>
internal sealed record Caller(Person Person, Organisation Organisation, IReadOnlySet<UnitId> ResponsibleUnits)
{
    private UnitTree Units => Organisation.Units;

    public TenantId Tenant => Organisation.Municipality.Id;

    public PersonId Id => Person.Id;

    public Language Language => Person.Language;

    public bool IsController => Person.ControllerOf is not null;

    /// <summary>The units that the person leads, or is deputy leader of, highest first.</summary>
    public IReadOnlyList<Unit> Leads { get; } =
    [
        .. Organisation.Units.All.Where(unit => unit.Leader == Person.Id || unit.Deputy == Person.Id)
            .OrderBy(unit => Organisation.Units.Above(unit.Id).Count)
            .ThenBy(unit => unit.Order),
    ];

    /// <summary>The unit that an unqualified question is about: the controller's, the highest led, the own, the first with a goal; the kommune when none.</summary>
    public Unit? Home => Find(Person.ControllerOf) ?? Leads.FirstOrDefault() ?? Find(Person.Unit)
        ?? ResponsibleUnits.Select(unit => Units.Find(unit)).FirstOrDefault(unit => unit is not null) ?? Organisation.Top;

    public IReadOnlyList<Role> Roles
    {
        get
        {
            List<Role> roles = [];
            if (IsController)
            {
                roles.Add(Role.Controller);
            }

            // Who stands in for a leader may do what the leader may, but is not called one.
            List<Unit> own = [.. Leads.Where(unit => unit.Leader == Id)];
            if (own.Exists(unit => Units.ChildrenOf(unit.Id).Any()))
            {
                roles.Add(Role.Director);
            }

            if (own.Exists(unit => !Units.ChildrenOf(unit.Id).Any()))
            {
                roles.Add(Role.UnitLeader);
            }

            if (ResponsibleUnits.Count > 0)
            {
                roles.Add(Role.Responsible);
            }

            return roles is [] ? [Role.Employee] : roles;
        }
    }

    /// <summary>Plans and delivered results: the own unit, units with an own goal, the subtree of a leader, a controller's part of the kommune.</summary>
    public bool MayRead(UnitId unit)
        => Person.Unit == unit
            || ResponsibleUnits.Contains(unit)
            || Leads.Any(led => Units.IsWithin(unit, led.Id))
            || IsControllerOf(unit);

    /// <summary>Delivering an answer: the responsible and the deputy, leaders for their subtree, controllers.</summary>
    public bool MayAnswer(Goal goal)
        => goal.Responsible == Id || goal.Deputy == Id || Leads.Any(led => Units.IsWithin(goal.Unit, led.Id)) || IsControllerOf(goal.Unit);

    /// <summary>Seeing a draft: only the responsible and the deputy.</summary>
    public bool MaySeeDraft(Goal goal) => goal.Responsible == Id || goal.Deputy == Id;

    public bool IsControllerOf(UnitId unit) => Person.ControllerOf is { } top && Units.IsWithin(unit, top);

    private Unit? Find(UnitId? unit) => unit is { } id ? Units.Find(id) : null;
}
