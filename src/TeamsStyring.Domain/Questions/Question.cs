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

    /// <summary>Reads a message. Pure and the same each time; never throws, whatever the text.</summary>
    public static Question Parse(string text, Vocabulary vocabulary, QuestionContext context)
        => new QuestionReader(vocabulary, context).Read(text);
}
