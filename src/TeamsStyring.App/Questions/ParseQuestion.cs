using System.Globalization;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Reads a message and says what was understood, without answering it.</summary>
internal sealed class ParseQuestion(Vocabularies vocabularies, GoalCatalogues catalogues, MunicipalCalendar calendar)
{
    /// <summary>Stands for «jeg» where nobody in particular asks.</summary>
    private static readonly PersonId Anybody = new("me");

    /// <param name="texts">What was written in the conversation, oldest first; the last one is read, in the light of those before.</param>
    /// <param name="caller">Whose «jeg» it is; <see langword="null"/> when nobody in particular asks.</param>
    public async Task<QuestionRead> RunAsync(WorkingCopy copy, Organisation organisation, Caller? caller, IReadOnlyList<string> texts, Language language, CancellationToken cancellationToken)
    {
        var periods = organisation.Periods;
        var home = caller?.Home?.Id;
        var current = periods.CurrentOn(calendar.Today, PeriodKind.Quarter, home ?? organisation.Top?.Id ?? default).Period;
        var catalogue = await catalogues.ReadAsync(copy, current.Year, organisation.Version, cancellationToken);
        var vocabulary = vocabularies.Of(organisation, catalogue);
        var context = new QuestionContext(caller?.Id ?? Anybody, home, language, calendar.Today, current);
        var question = Conversation.Read(texts, vocabulary, context) ?? Question.Parse("", vocabulary, context);
        return new QuestionRead(
            question.Intent.Name,
            question.OtherReading?.Name,
            question.Aspect is QuestionAspect.None ? null : question.Aspect.ToString(),
            Speech.Of(question.Language).Code,
            question.SwitchTo is { } wanted ? Speech.Of(wanted).Code : null,
            Write(question.Slots),
            question.Confidence);
    }

    private static SlotsRead Write(QuestionSlots slots)
    {
        IReadOnlyList<UnitId> several = slots.Group?.Units ?? slots.UnitChoices;
        return new SlotsRead(
            slots.Unit?.Value,
            slots.Sector?.Value,
            several.Count == 0 ? null : [.. several.Select(unit => unit.Value)],
            slots.Dimension?.Value,
            slots.Period,
            slots.PeriodTo,
            slots.Status?.Name,
            slots.State,
            slots.Topic,
            slots.Person?.Value,
            slots.PersonChoices.Count == 0 ? null : [.. slots.PersonChoices.Select(person => person.Value)],
            slots.Cause?.ToString(),
            slots.CompareWith,
            slots.Number ?? slots.Item?.ToString(CultureInfo.InvariantCulture),
            slots.Kind,
            slots.Format,
            slots.Item,
            slots.Page == 0 ? null : slots.Page,
            slots.Figure,
            slots.Text);
    }
}
