using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>What can be asked – and what cannot, said kindly, always with three things to press.</summary>
internal static class HelpAnswer
{
    private const int MostChoices = 3;

    public static AskOutcome Of(Asking asking)
    {
        var answer = new Answer(asking);
        var reason = asking.Question.Reason ?? HelpReason.Asked;
        answer.Heading(asking.Texts.Help(reason));
        if (reason is not HelpReason.Thanks)
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

    /// <summary>Understood, and not there yet.</summary>
    public static AskOutcome NotYet(Asking asking)
    {
        var answer = new Answer(asking);
        answer.Heading(asking.Texts.NotYet);
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
            answer.Ask(asking.Texts.AskAbout(asking.Question.Intent, unit.Name), unit.Name);
        }

        if (units.Count > MostChoices)
        {
            answer.Line(answer.Listed([.. units.Select(unit => unit.Name)], Answer.MostInList, ", "));
        }

        return answer.ToOutcome();
    }

    private static string Examples(Asking asking)
        => asking.Texts.HelpExamples(asking.Caller.Home is { Parent: not null } home ? home.Name : asking.Texts.WholeMunicipalityWithin);

    private static AskOutcome WithThree(Answer answer, Asking asking)
    {
        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(asking.Texts.AskNotReported);
        answer.Ask(asking.Texts.AskMyTasks);
        return answer.ToOutcome();
    }
}
