using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>Finds the units that a question is about, among those that the asker may read. Nothing said means the asker's own.</summary>
internal static class FindScope
{
    public static ScopeOutcome For(Caller caller, QuestionSlots slots, QuestionTexts texts)
    {
        var units = caller.Organisation.Units;
        if (slots.UnitChoices.Count > 0)
        {
            return new ScopeOutcome.Several([.. slots.UnitChoices.Select(units.Find).OfType<Unit>()]);
        }

        if (slots.Group is { } group)
        {
            return Of(caller, Answer.Capital(group.Word), null, [.. group.Units.SelectMany(units.Subtree).DistinctBy(unit => unit.Id)]);
        }

        var top = slots.WholeMunicipality ? caller.Organisation.Top
            : slots.Unit is { } asked ? units.Find(asked)
            : caller.Home;
        return top is null ? new ScopeOutcome.NotReadable("") : Of(caller, top, texts);
    }

    public static ScopeOutcome Of(Caller caller, Unit top, QuestionTexts texts)
    {
        var name = top.Parent is null ? texts.WholeMunicipality : top.Name;
        return Of(caller, name, top, caller.Organisation.Units.Subtree(top.Id));
    }

    private static ScopeOutcome Of(Caller caller, string name, Unit? top, IReadOnlyList<Unit> units)
    {
        // Whoever leads from above reads all of it, and a thousand units need not be asked about one by one.
        IReadOnlyList<Unit> readable = top is not null && ReadsAllBelow(caller, top) ? units : [.. units.Where(unit => caller.MayRead(unit.Id))];
        return readable.Count == 0 ? new ScopeOutcome.NotReadable(name) : new ScopeOutcome.Found(new Scope(name, top, readable, units.Count - readable.Count));
    }

    private static bool ReadsAllBelow(Caller caller, Unit top)
        => caller.IsControllerOf(top.Id) || caller.Leads.Any(led => caller.Organisation.Units.IsWithin(top.Id, led.Id));
}
