using System.Collections.Frozen;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Access;

/// <summary>Who is asking, and what the person may read and write. Made from the validated sender, never from what a card or query says.</summary>
/// <param name="ResponsibleUnits">The units in whose plans the person is responsible or deputy for a goal.</param>
internal sealed record Caller(Person Person, Organisation Organisation, IReadOnlySet<UnitId> ResponsibleUnits)
{
    private readonly IReadOnlyList<Unit> _leads = [.. Organisation.Units.LedBy(Person.Id)];

    private UnitTree Units => Organisation.Units;

    /// <summary>
    /// Where more than the caller reads the answer – a channel, a group chat – the units that all who read it may see. Then the caller reads nothing
    /// else, sees no draft and changes nothing. <see langword="null"/> in private.
    /// </summary>
    public IReadOnlySet<UnitId>? Audience { get; init; }

    public TenantId Tenant => Organisation.Municipality.Id;

    public PersonId Id => Person.Id;

    public Language Language => Person.Language;

    public bool IsController => Person.ControllerOf is not null;

    /// <summary>The units that the person leads, or is deputy leader of, highest first.</summary>
    public IReadOnlyList<Unit> Leads => Audience is null ? _leads : [];

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
        => Audience is not null ? Audience.Contains(unit)
            : Person.Unit == unit
            || ResponsibleUnits.Contains(unit)
            || Leads.Any(led => Units.IsWithin(unit, led.Id))
            || IsControllerOf(unit);

    /// <summary>Delivering an answer: the responsible and the deputy, leaders for their subtree, controllers.</summary>
    public bool MayAnswer(Goal goal)
        => Audience is null
            && (goal.Responsible == Id || goal.Deputy == Id || Leads.Any(led => Units.IsWithin(goal.Unit, led.Id)) || IsControllerOf(goal.Unit));

    /// <summary>Seeing a draft: only the responsible and the deputy.</summary>
    public bool MaySeeDraft(Goal goal) => Audience is null && (goal.Responsible == Id || goal.Deputy == Id);

    /// <summary>Saying who may read a unit's plan together: the leader of the unit or of one above it, and the controller.</summary>
    public bool MaySpeakFor(UnitId unit) => Leads.Any(led => Units.IsWithin(unit, led.Id)) || IsControllerOf(unit);

    /// <summary>Seeing who said «ikke mitt mål», and what the person wrote: whoever said it, the leaders above and the controller.</summary>
    public bool MaySeeHandover(HandoverRequest request, UnitId unit)
        => request.By == Id || IsControllerOf(unit) || Leads.Any(led => Units.IsWithin(unit, led.Id));

    /// <summary>Finding somebody else for a goal that is «ikke mitt»: the leader whom the rule names, and the controller.</summary>
    public bool MayDecide(HandoverRequest request, Goal goal)
        => Audience is null && (HandoverRule.DeciderFor(goal, request.By, Units) == Id || IsControllerOf(goal.Unit));

    public bool IsControllerOf(UnitId unit) => Person.ControllerOf is { } top && Units.IsWithin(unit, top);

    /// <returns>The caller as one of all who read a conversation that follows a unit's plan.</returns>
    /// <param name="withBelow">Whether they may read the units below it too.</param>
    public Caller Among(Unit unit, bool withBelow) => this with
    {
        Person = Person with { Unit = unit.Id, ControllerOf = null },
        ResponsibleUnits = FrozenSet<UnitId>.Empty,
        Audience = withBelow ? Units.Subtree(unit.Id).Select(below => below.Id).ToFrozenSet() : FrozenSet.Create(unit.Id),
    };

    private Unit? Find(UnitId? unit) => unit is { } id ? Units.Find(id) : null;
}
