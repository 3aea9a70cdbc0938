using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.App.FollowUps;

/// <summary>Reads what came back from the inputs. What is there was typed, blank or not; what is absent stays as it was, unless it was emptied.</summary>
/// <param name="emptied">The fields that have been emptied when they are absent.</param>
internal sealed class TypedInputs(JsonObject data, IReadOnlyCollection<string> emptied)
{
    /// <summary>Far beyond what any field takes: a client that sends it has not asked the card.</summary>
    private const int Most = 4000;

    public TypedInputs(JsonObject data)
        : this(data, [])
    {
    }

    /// <summary>Turns <see langword="false"/> at the first value that no client of this card can have sent.</summary>
    public bool IsReadable { get; private set; } = true;

    public string Text(string input, string otherwise)
    {
        if (!data.TryGetPropertyValue(input, out var node))
        {
            return emptied.Contains(input) ? "" : otherwise;
        }

        var text = node switch
        {
            null => "",
            JsonValue value when value.GetValueKind() is JsonValueKind.String => value.GetValue<string>(),
            JsonValue value when value.GetValueKind() is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.ToJsonString(),
            _ => null,
        };
        if (text is null || text.Length > Most)
        {
            IsReadable = false;
            return otherwise;
        }

        return WrittenText.Of(text);
    }

    public bool Toggle(string input, bool otherwise) => Text(input, otherwise ? "true" : "false") is "true";

    public T? Choice<T>(string input, T? otherwise)
        where T : struct, Enum
    {
        var chosen = Text(input, otherwise?.ToString() ?? "");
        if (chosen is "" or CardInputs.Nothing)
        {
            return null;
        }

        if (!Enum.GetNames<T>().Contains(chosen, StringComparer.Ordinal))
        {
            IsReadable = false;
            return otherwise;
        }

        return Enum.Parse<T>(chosen);
    }

    public Guid? Id(string input, Guid? otherwise)
    {
        var chosen = Text(input, otherwise?.ToString() ?? "");
        if (chosen is "" or CardInputs.Nothing)
        {
            return null;
        }

        if (!Guid.TryParse(chosen, out var id))
        {
            IsReadable = false;
            return otherwise;
        }

        return id;
    }

    /// <returns>The ids of a choice among several, as they come back: joined by commas.</returns>
    public IReadOnlyList<Guid> Ids(string input)
    {
        List<Guid> ids = [];
        foreach (var part in Text(input, "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Guid.TryParse(part, out var id))
            {
                ids.Add(id);
            }
            else
            {
                IsReadable = false;
            }
        }

        return ids;
    }
}
