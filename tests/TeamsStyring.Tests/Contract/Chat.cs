using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Contract;

/// <summary>One person before the program, with nothing but the calls of the contract.</summary>
internal sealed class Chat(HttpClient http, string persona)
{
    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Local-Persona", persona);
        using var response = await http.SendAsync(request, cancellationToken);

        return await ReadAsync(response, cancellationToken);
    }

    /// <returns>The cards in the chat, oldest first.</returns>
    public async Task<IReadOnlyList<CardInHand>> CardsAsync(CancellationToken cancellationToken)
    {
        var messages = await GetAsync($"/local/chats/{persona}/messages", cancellationToken);

        return [.. from message in messages.AsArray()
                   from attachment in message?["attachments"]?.AsArray() ?? []
                   where attachment?["contentType"]?.GetValue<string>() is "application/vnd.microsoft.card.adaptive"
                   select new CardInHand(attachment["content"] ?? new JsonObject(), message["id"]?.GetValue<string>() ?? "")];
    }

    /// <returns>Everything that can be read in what came back, messages and cards.</returns>
    public async Task<string> SayAsync(string text, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync($"/local/chats/{persona}/messages", new JsonObject { ["text"] = text }, cancellationToken);
        var messages = await ReadAsync(response, cancellationToken);
        var answers = messages.AsArray().Where(message => message?["from"]?.GetValue<string>() is "bot");

        return string.Join('\n', answers.SelectMany(message => (IEnumerable<string>)[$"{message?["text"]}", .. Words(message)])).Replace('\u00a0', ' ');
    }

    /// <summary>Presses and waits for the next card, which a machine that has just started may show in the chat instead of at once.</summary>
    public async Task<CardInHand> PressAsync(CardInHand card, string verb, CancellationToken cancellationToken)
    {
        var (pressed, data) = card.Press(verb);
        var before = await StandingAsync(card.MessageId, cancellationToken);
        var answer = await InvokeAsync(card.MessageId, pressed, data, cancellationToken);
        if (answer["type"]?.GetValue<string>() is "application/vnd.microsoft.card.adaptive")
        {
            return new CardInHand(answer["value"] ?? new JsonObject(), card.MessageId);
        }

        // A press that takes longer than Teams waits is promised in words, and nothing else may be said here.
        Assert.Contains("Jeg har tatt imot det", $"{answer["value"]}", StringComparison.Ordinal);
        var standing = before;
        while (JsonNode.DeepEquals(before, standing))
        {
            await Task.Delay(50, cancellationToken);
            standing = await StandingAsync(card.MessageId, cancellationToken);
        }

        return new CardInHand(standing ?? new JsonObject(), card.MessageId);
    }

    public Task<CardInHand> GoOnAsync(CardInHand card, CancellationToken cancellationToken) => PressAsync(card, card.Primary, cancellationToken);

    public async Task<JsonNode> InvokeAsync(string messageId, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        using var response = await SendPressAsync(messageId, verb, data, cancellationToken);

        return await ReadAsync(response, cancellationToken);
    }

    public Task<HttpResponseMessage> SendPressAsync(string messageId, string verb, JsonNode data, CancellationToken cancellationToken)
        => http.PostAsJsonAsync(
            $"/local/chats/{persona}/actions", new JsonObject { ["messageId"] = messageId, ["verb"] = verb, ["data"] = data.DeepClone() }, cancellationToken);

    /// <returns>The card that a message in the chat shows now.</returns>
    private async Task<JsonNode?> StandingAsync(string messageId, CancellationToken cancellationToken)
        => (await GetAsync($"/local/chats/{persona}/messages", cancellationToken)).AsArray()
            .FirstOrDefault(message => message?["id"]?.GetValue<string>() == messageId)?["attachments"]?[0]?["content"]?.DeepClone();

    private static IEnumerable<string> Words(JsonNode? message)
        => (message?["attachments"]?.AsArray() ?? []).Select(attachment => new CardInHand(attachment?["content"] ?? new JsonObject()).Text);

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} from {response.RequestMessage?.RequestUri}: {text}");

        return JsonNode.Parse(text) ?? throw new JsonException("Nothing was answered.");
    }
}
