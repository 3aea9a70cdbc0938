namespace TeamsStyring.Domain.Questions;

/// <summary>What somebody asked, once the wording is gone.</summary>
/// <param name="Reason">Why it ends in help; <see langword="null"/> for every other intent.</param>
/// <param name="Language">The language of the message itself, where it shows one.</param>
/// <param name="Confidence">The share of the words that were understood, 0 to 1.</param>
/// <param name="NotFound">Words that name nothing in this kommune, as written, so that the answer can say so instead of passing over them.</param>
public sealed record Question(Intent Intent, HelpReason? Reason, Language Language, QuestionSlots Slots, double Confidence, IReadOnlyList<string> NotFound)
{
    /// <summary>Longer messages are read this far; nobody asks in more.</summary>
    public const int LongestRead = 400;

    /// <summary>The same question with no status to keep to.</summary>
    public Question WithoutStatus() => this with { Slots = Slots with { Status = null } };

    /// <returns>The question that «og i fjor?» completes: the earlier one with the new slots. A message that says what it wants stands by itself.</returns>
    public Question After(Question earlier)
        => Intent is Intent.Unknown && Slots != QuestionSlots.None ? this with { Intent = earlier.Intent, Reason = earlier.Reason, Slots = Slots.Over(earlier.Slots) } : this;

    /// <summary>Reads a message. Pure and the same each time; never throws, whatever the text.</summary>
    public static Question Parse(string text, Vocabulary vocabulary, QuestionContext context)
        => new QuestionReader(vocabulary, context).Read(text);
}
