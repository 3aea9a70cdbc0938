using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>What is known before a message is read.</summary>
/// <param name="Asker">Whose «jeg» and «mine» it is; <see langword="null"/> when the door does not know.</param>
/// <param name="Home">The asker's own unit, which wins when a name fits several.</param>
/// <param name="Language">The language that holds where the message does not show its own.</param>
/// <param name="Today">The day it is asked, so that «Q3» means the newest third quarter that has begun.</param>
/// <param name="Current">The period that people are asked about now; «dette kvartalet» means this one.</param>
public sealed record QuestionContext(PersonId? Asker, UnitId? Home, Language Language, DateOnly Today, ReportingPeriod Current);
