using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>A question that is being answered: who asks, what was understood, and what day it is.</summary>
/// <param name="Calendar">When periods open, are due and lock.</param>
/// <param name="Current">The period that is asked about now.</param>
internal sealed record Asking(Caller Caller, WorkingCopy Copy, Question Question, PeriodCalendar Calendar, ReportingPeriod Current, DateOnly Today)
{
    public Organisation Organisation => Caller.Organisation;

    public QuestionSlots Slots => Question.Slots;

    public QuestionTexts Texts { get; } = new(Question.Language);

    public CommonTexts Words { get; } = new(Question.Language);

    public Speech Speech => Words.Speech;

    /// <summary>A leader who says «jeg» and has no goal of the own means the unit.</summary>
    public Asking WithoutPerson() => this with { Question = Question with { Slots = Slots with { Person = null } } };
}
