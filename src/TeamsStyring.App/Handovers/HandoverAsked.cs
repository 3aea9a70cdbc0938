using TeamsStyring.App.Access;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Handovers;

/// <summary>An «ikke mitt mål» with what its cards tell.</summary>
internal sealed record HandoverAsked(HandoverRequest Request, Goal Goal, Organisation Organisation)
{
    /// <summary>A list longer than this is no choice on a phone.</summary>
    private const int MostPersons = 30;

    /// <summary>Whom the directory names as the leader of the one who passes the goal on; <see langword="null"/> when it names nobody.</summary>
    public FoundPerson? Manager { get; init; }

    public string By => Organisation.NameOf(Request.By);

    public string GoalTitle => Goal.Title.Length <= 120 ? Goal.Title : $"{Goal.Title[..119]}…";

    /// <summary>Who finds somebody; <see langword="null"/> when it is the controller's.</summary>
    public PersonId? Decider => HandoverRule.DeciderFor(Goal, Request.By, Organisation.Units);

    /// <summary>Who can be chosen: those near the goal, and the leader whom only the directory knows.</summary>
    public IReadOnlyList<FoundPerson> Candidates
    {
        get
        {
            List<FoundPerson> near = [.. Near.Select(person => new FoundPerson(person.Id, person.Name, person.Title, ""))];

            return Manager is { } manager && manager.Id != Request.By && near.TrueForAll(person => person.Id != manager.Id) ? [.. near, manager] : near;
        }
    }

    /// <summary>Those who work in the unit, and those just above and beside it, nearest first.</summary>
    private IReadOnlyList<Person> Near
    {
        get
        {
            List<UnitId> near = [Goal.Unit, .. Organisation.Units.Above(Goal.Unit).Take(1).Select(unit => unit.Id)];
            near.AddRange(near.Skip(1).SelectMany(parent => Organisation.Units.ChildrenOf(parent)).Select(unit => unit.Id).Where(unit => unit != Goal.Unit).ToList());

            return [.. Organisation.Persons.Values.Where(person => person.Id != Request.By && person.Unit is { } unit && near.Contains(unit))
                .OrderBy(person => near.IndexOf(person.Unit ?? default)).ThenBy(person => person.Name, StringComparer.InvariantCulture).Take(MostPersons)];
        }
    }
}
