using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.BotProtocol.Connector;

/// <summary>
/// The calls that the bot makes to the channel. One call is one outcome: what certainly did not arrive and may be asked again is asked again inside it, what may
/// have arrived never is. Source: Bot Connector REST API v3; Teams, «Status codes from bot conversational APIs».
/// </summary>
/// <param name="http">Follows no redirects.</param>
public sealed class ConnectorClient(HttpClient http, IConnectorAccess access, SendPace pace, TimeProvider clock)
{
    /// <summary>How long the channel may take to answer.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    private const int LongestAnswer = 64 * 1024;

    /// <summary>Sends a new message into a conversation.</summary>
    public Task<SendOutcome> SendAsync(ChannelAddress address, string conversationId, Activity activity, CancellationToken cancellationToken)
        => CallAsync(address, HttpMethod.Post, $"/{Uri.EscapeDataString(conversationId)}/activities", conversationId, Bytes(activity with { Id = null }), cancellationToken);

    /// <summary>Sends what is worth something only now, such as that an answer is being written: where it would have to wait it is left out.</summary>
    /// <returns>Whatever became of it; giving up is an outcome here, not an exception.</returns>
    public async Task<SendOutcome> HintAsync(ChannelAddress address, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        if (address.Registration is { } registration && !pace.HasRoom(registration, conversationId))
        {
            return new SendOutcome.Refused(SendRefusal.Throttled);
        }

        try
        {
            return await TryAsync(address, HttpMethod.Post, $"{Conversations(address)}/{Uri.EscapeDataString(conversationId)}/activities", Bytes(activity), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return new SendOutcome.Unknown("timeout");
        }
    }

    /// <summary>Answers a message, which keeps the thread in a channel.</summary>
    public Task<SendOutcome> ReplyAsync(ChannelAddress address, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
        => CallAsync(
            address, HttpMethod.Post, $"/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", conversationId, Bytes(activity with { Id = null }), cancellationToken);

    /// <summary>Replaces a message that was sent before.</summary>
    public Task<SendOutcome> UpdateAsync(ChannelAddress address, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
        => CallAsync(
            address, HttpMethod.Put, $"/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", conversationId, Bytes(activity), cancellationToken);

    /// <summary>Finds or makes the personal conversation with a user; harmless to repeat.</summary>
    /// <returns><see cref="SendOutcome.Sent"/> with the conversation's id.</returns>
    public Task<SendOutcome> CreateConversationAsync(ChannelAddress address, ConversationParameters parameters, CancellationToken cancellationToken)
        => CallAsync(
            address, HttpMethod.Post, "", thread: null, JsonSerializer.SerializeToUtf8Bytes(parameters, ProtocolJson.Readable.ConversationParameters), cancellationToken);

    /// <summary>Looks a member of a conversation up.</summary>
    /// <param name="member">The channel's id, or the Entra object id.</param>
    /// <returns><see langword="null"/> when the channel does not tell.</returns>
    public async Task<ChannelAccount?> FindMemberAsync(ChannelAddress address, string conversationId, string member, CancellationToken cancellationToken)
    {
        var url = $"{Conversations(address)}/{Uri.EscapeDataString(conversationId)}/members/{Uri.EscapeDataString(member)}";
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return null;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        if (await access.AuthoriseAsync(request, address, cancellationToken) is not null)
        {
            return null;
        }

        using var limit = new CancellationTokenSource(Patience, clock);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(request, limited.Token);

            return response.StatusCode is HttpStatusCode.OK ? JsonSerializer.Deserialize(await BodyAsync(response, limited.Token), ProtocolJson.Readable.ChannelAccount) : null;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string Conversations(ChannelAddress address) => $"{address.ServiceUrl.TrimEnd('/')}/v3/conversations";

    private static byte[] Bytes(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Readable.Activity);

    private async Task<SendOutcome> CallAsync(ChannelAddress address, HttpMethod method, string path, string? thread, byte[] body, CancellationToken cancellationToken)
    {
        var url = $"{Conversations(address)}{path}";
        var waited = TimeSpan.Zero;
        var hasRenewed = false;
        for (var attempt = 0; ; attempt++)
        {
            if (address.Registration is { } registration && await pace.WaitAsync(registration, thread, cancellationToken) is { } tooLong)
            {
                return new SendOutcome.Refused(SendRefusal.Throttled) { RetryAfter = tooLong };
            }

            var outcome = await TryAsync(address, method, url, body, cancellationToken);
            if (outcome is not SendOutcome.Refused refused)
            {
                return outcome;
            }

            if (refused.Why is SendRefusal.NotAuthorised && !hasRenewed && access.Renew(address))
            {
                hasRenewed = true;
            }
            else if (SendAgain.After(refused, attempt, waited) is { } wait)
            {
                waited += wait;
                await RestAsync(address, thread, wait, cancellationToken);
            }
            else
            {
                return refused;
            }
        }
    }

    private async Task RestAsync(ChannelAddress address, string? thread, TimeSpan wait, CancellationToken cancellationToken)
    {
        if (address.Registration is { } registration && thread is not null)
        {
            pace.Hold(registration, thread, wait);
        }

        await Task.Delay(wait, clock, cancellationToken);
    }

    private async Task<SendOutcome> TryAsync(ChannelAddress address, HttpMethod method, string url, byte[] body, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return new SendOutcome.Refused(SendRefusal.HostNotAllowed);
        }

        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
        using var request = new HttpRequestMessage(method, uri) { Content = content };
        if (await access.AuthoriseAsync(request, address, cancellationToken) is { } refusal)
        {
            return new SendOutcome.Refused(refusal);
        }

        using var limit = new CancellationTokenSource(Patience, clock);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limited.Token);

            return await ReadAsync(response, limited.Token);
        }
        catch (HttpRequestException exception)
            when (exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            // Nothing was written yet, so nobody has got it.
            return new SendOutcome.Refused(SendRefusal.Unreachable);
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

    private async Task<SendOutcome> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted:
                return new SendOutcome.Sent(IdOf(await BodyAsync(response, cancellationToken)));
            case HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout:
                return new SendOutcome.Unknown($"http-{(int)response.StatusCode}");
            default:
                return new SendOutcome.Refused(ConnectorError.Read(response.StatusCode, await BodyAsync(response, cancellationToken))) { RetryAfter = RetryAfter(response) };
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
        => response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
            _ => null,
        };

    // The status has come, and with it what became of the message: a body that breaks off changes nothing of that.
    private static async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellationToken);

            return await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException)
        {
            return [];
        }
    }

    private static string IdOf(byte[] body)
    {
        try
        {
            return body.Length == 0 ? "" : JsonSerializer.Deserialize(body, ProtocolJson.Readable.ResourceResponse)?.Id ?? "";
        }
        catch (JsonException)
        {
            // The message stands; only its id is not known.
            return "";
        }
    }
}
