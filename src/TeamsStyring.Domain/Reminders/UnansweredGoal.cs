using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.Reminders;

/// <summary>A goal that nobody has answered for a period yet.</summary>
/// <param name="Responsible">Who is to answer; <see langword="null"/> holds back this goal and no other (S1-24).</param>
/// <param name="Unit">The unit that a reminder is counted under: the person's own, or the goal's where that is not known.</param>
/// <param name="Dates">The period's dates for the goal's unit.</param>
public sealed record UnansweredGoal(GoalId Goal, PersonId? Responsible, UnitId Unit, PeriodDates Dates);
