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
        return earlier.Intent is Intent.Compare && said.Slots is { Period: not null, CompareWith: null } && earlier.Slots.Period is null
            ? Keep(earlier, said, slots with { Period = null, PeriodTo = null, CompareWith = said.Slots.Period.ToString() })
            : Keep(earlier, said, slots);
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
