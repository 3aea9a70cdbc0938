using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Questions;

/// <summary>What a message means after another: a follow-up changes what it names and keeps the rest.</summary>
public static class Conversation
{
    /// <param name="texts">Messages of one conversation, oldest first.</param>
    /// <returns>The last message, read in the light of those before it; <see langword="null"/> when there is none.</returns>
    public static Question? Read(IEnumerable<string> texts, Vocabulary vocabulary, QuestionContext context)
    {
        Question? remembered = null;
        Question? last = null;
        foreach (var text in texts)
        {
            last = Question.Parse(text, vocabulary, context).After(remembered);
            remembered = last.IsRemembered ? last : remembered;
        }

        return last;
    }

    internal static Question Complete(Question said, Question earlier) => said switch
    {
        { WantsMore: true } => earlier with { Language = said.Language, Confidence = said.Confidence, Slots = earlier.Slots with { Page = earlier.Slots.Page + 1 } },
        { Continues: Continuation.Refines } => Refine(said, earlier),
        { Continues: Continuation.SameScope } => said with { Slots = said.Slots.Over(earlier.Slots.Scope) },
        { Continues: Continuation.AboutTheSame } => said with { Slots = said.Slots.Over(earlier.Slots) },
        { Intent: Intent.Unknown } when said.Slots != QuestionSlots.None => Refine(said, earlier),
        _ => said,
    };

    private static Question Refine(Question said, Question earlier)
    {
        var slots = said.Slots.Over(earlier.Slots);
        return earlier switch
        {
            // «Hva med Q1?» after «bedre enn i fjor?» holds it against another period.
            { Intent: Intent.Compare, Slots.Period: null } when said.Slots is { Period: { } period, CompareWith: null } => Keep(earlier, said, slots with { Period = null, PeriodTo = null, CompareWith = period.ToString() }),
            { Intent: Intent.YearWheel } when said.Slots.Period is { Kind: not PeriodKind.Year } period => Keep(earlier, said, slots with { Period = Coming(period, earlier.Slots.Period) }),

            // What is red is not achieved and what is green is, whatever was asked before; and «og ikke?» asks for the other half.
            { Intent: Intent.Achieved or Intent.NotAchieved } when said.Slots.Status is not null && said.Intent is Intent.Achieved or Intent.NotAchieved => Keep(said, said, slots),
            { Intent: Intent.Achieved } when said.Negates && said.Intent is Intent.Unknown => Keep(earlier with { Intent = Intent.NotAchieved }, said, slots with { Status = said.Slots.Status }),
            { Intent: Intent.Initiatives } when said.Negates => Keep(earlier with { Aspect = QuestionAspect.NotDone }, said, slots with { State = said.Slots.State }),
            _ => Keep(earlier, said, slots),
        };
    }

    // After «hva skjer i november?» «og desember?» is the one that comes.
    private static ReportingPeriod Coming(ReportingPeriod said, ReportingPeriod? earlier)
    {
        for (var years = 0; earlier is { } before && said < before && years < 2; years++)
        {
            said = ReportingPeriod.Containing(said.Start.AddYears(1), said.Kind);
        }

        return said;
    }

    private static Question Keep(Question earlier, Question said, QuestionSlots slots) => said with
    {
        Intent = earlier.Intent,
        Reason = earlier.Reason,
        Aspect = earlier.Aspect,
        OtherReading = earlier.OtherReading,
        Slots = slots,
    };
}
