using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>A question that is being answered: who asks, what was understood, and what day it is.</summary>
/// <param name="Calendar">When periods open, are due and lock.</param>
/// <param name="Current">The period that is asked about now.</param>
internal sealed record Asking(Caller Caller, WorkingCopy Copy, Question Question, PeriodCalendar Calendar, ReportingPeriod Current, DateOnly Today)
{
    /// <summary>The message as written; empty when a button carried the question.</summary>
    public string Text { get; init; } = "";

    /// <summary>The goals of the last answer that «nr 2», «hvorfor?» and «hvem er ansvarlig?» mean; empty when the slots alone say which.</summary>
    public IReadOnlyList<GoalId> Picked { get; init; } = [];

    public Organisation Organisation => Caller.Organisation;

    public Language Language => Question.Language;

    public QuestionSlots Slots => Question.Slots;

    public QuestionTexts Texts { get; } = new(Question.Language);

    public CommonTexts Words { get; } = new(Question.Language);

    public Speech Speech => Words.Speech;

    /// <summary>A leader who says «jeg» and has no goal of the own means the unit.</summary>
    public Asking WithoutPerson() => With(Slots with { Person = null });

    /// <summary>How the goals that are to be changed stand; when they may be several, those that the words fit.</summary>
    public Asking AsStatusOf(IReadOnlyList<GoalId> goals) => this with
    {
        Question = Question with { Intent = Intent.Status, Aspect = QuestionAspect.None, OtherReading = null, Slots = Slots with { Status = null, Person = null } },
        Picked = goals.Count == 1 ? goals : Picked,
    };

    public Asking With(QuestionSlots slots) => this with { Question = Question with { Slots = slots } };
}
