using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.BotProtocol.Connector;

/// <summary>The calls that the bot makes to the channel. Source: Bot Connector REST API v3.</summary>
/// <param name="http">Follows no redirects; its handler decides which hosts may be reached.</param>
public sealed class ConnectorClient(HttpClient http)
{
    /// <summary>Sends a new message into a conversation.</summary>
    public Task<SendOutcome> SendAsync(ChannelAddress address, string conversationId, Activity activity, CancellationToken cancellationToken)
        => CallAsync(HttpMethod.Post, $"{Base(address)}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities", activity, cancellationToken);

    /// <summary>Answers a message, which keeps the thread in a channel.</summary>
    public Task<SendOutcome> ReplyAsync(ChannelAddress address, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
        => CallAsync(HttpMethod.Post, $"{Base(address)}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", activity, cancellationToken);

    /// <summary>Replaces a message that was sent before.</summary>
    public Task<SendOutcome> UpdateAsync(ChannelAddress address, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
        => CallAsync(HttpMethod.Put, $"{Base(address)}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", activity, cancellationToken);

    /// <summary>Finds or makes the personal conversation with a user; harmless to repeat.</summary>
    /// <returns><see cref="SendOutcome.Sent"/> with the conversation's id.</returns>
    public async Task<SendOutcome> CreateConversationAsync(ChannelAddress address, ConversationParameters parameters, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(parameters, ProtocolJson.Readable.ConversationParameters);

        return await SendAsync(HttpMethod.Post, $"{Base(address)}/v3/conversations", content, cancellationToken);
    }

    private async Task<SendOutcome> CallAsync(HttpMethod method, string url, Activity activity, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(activity, ProtocolJson.Readable.Activity);

        return await SendAsync(method, url, content, cancellationToken);
    }

    private async Task<SendOutcome> SendAsync(HttpMethod method, string url, HttpContent content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);

            return response.StatusCode switch
            {
                HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted => new SendOutcome.Sent(await ReadIdAsync(response, cancellationToken)),
                HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new SendOutcome.Unknown($"http-{(int)response.StatusCode}"),
                var status => new SendOutcome.Refused($"http-{(int)status}"),
            };
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            // Nothing was written yet, so nobody has got it.
            return new SendOutcome.Refused("unreachable");
        }
        catch (HttpRequestException)
        {
            return new SendOutcome.Unknown("connection-lost");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendOutcome.Unknown("timeout");
        }
    }

    private static async Task<string> ReadIdAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0)
        {
            return "";
        }

        try
        {
            return JsonSerializer.Deserialize(body, ProtocolJson.Readable.ResourceResponse)?.Id ?? "";
        }
        catch (JsonException)
        {
            // The message stands; only its id is not known.
            return "";
        }
    }

    private static string Base(ChannelAddress address) => address.ServiceUrl.TrimEnd('/');
}
