using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>What can be asked – and what cannot, said kindly, always with three things to press.</summary>
internal static class HelpAnswer
{
    private const int MostChoices = 3;

    public static async Task<AskOutcome> OfAsync(Asking asking, ReadStanding standings, CancellationToken cancellationToken)
    {
        var answer = new Answer(asking);
        var reason = asking.Question.Reason ?? HelpReason.Asked;
        answer.Heading(asking.Question.SwitchTo is not null ? asking.Texts.LanguageChosen : asking.Texts.Help(reason));
        if (reason is HelpReason.Asked && await OwnGoalAsync(asking, standings, cancellationToken) is { } goal)
        {
            answer.Line(asking.Texts.HelpFromPlan(About(asking), Answer.Cut(goal.Title, 60)));
        }
        else if (reason is not HelpReason.Thanks)
        {
            answer.Line(Examples(asking));
        }

        return WithThree(answer, asking);
    }

    public static AskOutcome NotUnderstood(Asking asking)
    {
        var answer = new Answer(asking);
        answer.Heading(asking.Texts.NotUnderstood);
        answer.Line(Examples(asking));
        return WithThree(answer, asking);
    }

    public static AskOutcome NotReadable(Asking asking, string unit)
    {
        var answer = new Answer(asking);
        answer.Heading(unit.Length == 0 ? asking.Texts.NoUnitYet : asking.Texts.NotReadable(unit));
        if (asking.Caller.Home is { } home && asking.Caller.MayRead(home.Id))
        {
            answer.Line(asking.Texts.ReadableInstead(home.Name));
        }

        return WithThree(answer, asking);
    }

    /// <summary>A name that fits several units: which one?</summary>
    public static AskOutcome Choose(Asking asking, IReadOnlyList<Unit> units)
    {
        var answer = new Answer(asking);
        answer.Heading(asking.Texts.WhichUnit);
        foreach (var unit in units.Take(MostChoices))
        {
            answer.Ask(asking.Question with { Slots = asking.Slots with { Unit = unit.Id, UnitChoices = [] } }, unit.Name);
        }

        if (units.Count > MostChoices)
        {
            answer.Line(answer.Listed([.. units.Select(unit => unit.Name)], Answer.MostInList, ", "));
        }

        return answer.ToOutcome();
    }

    /// <summary>A name that several people have: who?</summary>
    public static AskOutcome ChoosePerson(Asking asking)
    {
        var answer = new Answer(asking);
        answer.Heading(asking.Texts.WhichPerson);
        foreach (var person in asking.Slots.PersonChoices.Take(MostChoices))
        {
            answer.Ask(asking.Question with { Slots = asking.Slots with { Person = person, PersonChoices = [] } }, asking.Organisation.NameOf(person));
        }

        return answer.ToOutcome();
    }

    private static string Examples(Asking asking) => asking.Texts.HelpExamples(About(asking));

    private static string About(Asking asking) => asking.Caller.Home is { Parent: not null } home ? home.Name : asking.Texts.WholeMunicipalityWithin;

    /// <summary>Examples from the asker's own plan say more than made-up ones.</summary>
    private static async Task<Goal?> OwnGoalAsync(Asking asking, ReadStanding standings, CancellationToken cancellationToken)
    {
        var catalogue = await standings.CatalogueAsync(asking.Organisation, asking.Copy, asking.Current.Year, cancellationToken);
        var own = catalogue.Of(asking.Caller.Id).FirstOrDefault(goal => asking.Caller.MayRead(goal.Goal.Unit));
        return (own ?? (asking.Caller.Home is { } home && asking.Caller.MayRead(home.Id) ? catalogue.Of([home.Id]).FirstOrDefault() : null))?.Goal;
    }

    private static AskOutcome WithThree(Answer answer, Asking asking)
    {
        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(asking.Texts.AskNotReported);
        answer.Ask(asking.Texts.AskMyTasks);
        return answer.ToOutcome();
    }
}
