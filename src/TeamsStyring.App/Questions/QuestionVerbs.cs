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

    /// <summary>Asks a question that is understood already, such as the next page of a list.</summary>
    public const string Again = "question/again";

    public const string QuestionKey = "question";

    /// <returns>What a press asks; <see langword="null"/> when it is no press of ours.</returns>
    public static Asked? Read(string verb, JsonObject data, string conversation) => verb switch
    {
        Ask when Text(data, TextKey) is { } text => new Asked(conversation, text),
        Again when Text(data, QuestionKey) is { } kept && QuestionJson.Read(kept) is { } question => new Asked(conversation, "") { Carried = question },
        _ => null,
    };

    private static string? Text(JsonObject data, string key) => data[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
