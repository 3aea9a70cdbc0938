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

    /// <summary>After this long a message is read by itself, and «og i fjor?» asks what is meant.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromMinutes(30);

    /// <summary>Which side of the intent is asked about.</summary>
    public QuestionAspect Aspect { get; init; }

    /// <summary>What the same words may mean as well («hva mangler vi?»): both are shown, labelled. <see langword="null"/> where there is no doubt.</summary>
    public Intent? OtherReading { get; init; }

    /// <summary>Whether it leans on the message before.</summary>
    public Continuation Continues { get; init; }

    /// <summary>Whether it says «ikke»: «og ikke ferdige?» turns round what was asked before.</summary>
    public bool Negates { get; init; }

    /// <summary>«Vis mer»: the next page of the last answer.</summary>
    public bool WantsMore { get; init; }

    /// <summary>«Kan du bytte til nynorsk»: the language to answer in from now on; <see langword="null"/> where none was asked for.</summary>
    public Language? SwitchTo { get; init; }

    /// <summary>Whether the next message may lean on this one. Thanks and what was not understood are let pass, and what was asked before stays.</summary>
    public bool IsRemembered => Intent is not (Intent.Unknown or Intent.Help);

    /// <summary>The same question with no status to keep to.</summary>
    public Question WithoutStatus() => this with { Slots = Slots with { Status = null } };

    /// <param name="earlier">The last question that <see cref="IsRemembered"/>, completed; <see langword="null"/> when there is none, or it is forgotten.</param>
    /// <returns>The question that this message completes: «og i fjor?» is the earlier one with another period. A message that stands by itself is returned as it is.</returns>
    public Question After(Question? earlier) => earlier is null ? this : Conversation.Complete(this, earlier);

    /// <summary>Reads a message. Pure and the same each time; never throws, whatever the text.</summary>
    public static Question Parse(string text, Vocabulary vocabulary, QuestionContext context)
    {
        var question = new QuestionReader(vocabulary, context).Read(text);

        // What follows the colon of «legg til tiltak: kurs for vikarer» is text to keep, and its words ask for nothing.
        return text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            && new QuestionReader(vocabulary, context).Read(text[..colon]) is { Aspect: QuestionAspect.AddInitiative } head
            ? head with { Intent = question.Aspect is QuestionAspect.AddInitiative ? question.Intent : head.Intent, Slots = head.Slots with { Text = FreeText.Trimmed(text[(colon + 1)..]) } }
            : question;
    }
}
