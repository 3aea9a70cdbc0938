using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Questions;

/// <summary>How every answer begins: what was understood, how much of it is reported, and what the asker should know about it.</summary>
internal static class AnswerOpening
{
    public static Answer Begin(Asking asking, Standing standing)
    {
        var answer = new Answer(asking);
        answer.Heading(asking.Texts.Heading(About(asking, standing.Scope), asking.Words.Of(standing.Period), asking.Words.ReportedOf(standing.Counts.Reported, standing.Counts.Total)));
        if (standing.Waiting is { } waiting)
        {
            var deadline = asking.Calendar.DatesFor(waiting, UnitOf(asking, standing.Scope)).Deadline;
            answer.Note(asking.Texts.NobodyYet(asking.Words.Of(waiting), asking.Texts.DueBy(deadline, deadline < asking.Today), asking.Words.Of(standing.Period)));
        }

        AddLeftOut(answer, asking, standing.Scope);
        if (standing.Counts.Total == 0)
        {
            answer.Note(asking.Texts.NothingDue(asking.Words.Of(standing.Period)));
        }

        if (asking.Question.NotFound is [var word, ..] && asking.Slots is { Unit: null, Group: null, Topic: null, Number: null, WholeMunicipality: false })
        {
            answer.Note(asking.Texts.NotFound(word, standing.Scope.Name));
        }

        if (asking.Question.OtherReading is { } other)
        {
            answer.Note(asking.Texts.TwoReadings(asking.Question.Intent, other));
        }

        return answer;
    }

    /// <summary>No total drops silently what the asker may not read.</summary>
    public static void AddLeftOut(Answer answer, Asking asking, Scope scope)
    {
        if (scope.LeftOut > 0)
        {
            answer.Note(asking.Texts.LeftOut(scope.Units.Count, scope.Units.Count + scope.LeftOut));
        }
    }

    /// <returns>The unit whose deadline counts for a scope: its top, or the kommune's for several.</returns>
    public static UnitId UnitOf(Asking asking, Scope scope) => (scope.Top ?? asking.Organisation.Top)?.Id ?? default;

    /// <returns>The scope and what narrows it: «Solsiden skole, Økonomi», «Hele kommunen, sykefravær», «Hele kommunen, mål 2».</returns>
    public static string About(Asking asking, Scope scope)
    {
        var slots = asking.Slots;
        List<string> about = [scope.Name];
        if (slots.Dimension is { } dimension && asking.Organisation.Dimensions.TryGetValue(dimension, out var known))
        {
            about.Add(asking.Words.Of(known));
        }

        if (slots.Topic is { } topic)
        {
            about.Add(topic);
        }

        if (slots.Number is { } number)
        {
            about.Add(asking.Texts.GoalNumber(number));
        }

        if (slots.Person is { } person)
        {
            about.Add(person == asking.Caller.Id ? asking.Texts.YourGoals : asking.Organisation.NameOf(person));
        }

        if (slots.Item is { } item && asking.Picked.Count == 1)
        {
            about.Add(asking.Texts.ItemNumber(item));
        }

        return string.Join(", ", about);
    }
}
