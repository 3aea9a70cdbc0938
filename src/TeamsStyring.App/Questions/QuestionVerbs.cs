using System.Text.Json.Nodes;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Questions;

/// <summary>What the buttons of an answer mean.</summary>
internal static class QuestionVerbs
{
    /// <summary>The first part of each verb.</summary>
    public const string Feature = "question";

    /// <summary>Asks what stands in the data under <see cref="TextKey"/>, as if it had been typed.</summary>
    public const string Ask = AskButton.Verb;

    public const string TextKey = AskButton.TextKey;

    /// <returns>What a press asks; <see langword="null"/> when it is no press of ours.</returns>
    public static string? TextOf(string verb, JsonObject data)
        => verb is Ask && data[TextKey] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
