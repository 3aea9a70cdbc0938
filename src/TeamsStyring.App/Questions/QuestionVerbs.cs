namespace TeamsStyring.App.Questions;

/// <summary>What the buttons of an answer mean.</summary>
internal static class QuestionVerbs
{
    /// <summary>The first part of each verb.</summary>
    public const string Feature = "question";

    /// <summary>Asks what stands in the data under <see cref="TextKey"/>, as if it had been typed.</summary>
    public const string Ask = "question/ask";

    public const string TextKey = "text";
}
