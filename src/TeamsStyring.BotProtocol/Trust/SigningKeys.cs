using System.Net;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>
/// The keys of one authority, read from its OpenID metadata and kept. A key that is not among them has them read again at once – that is how a new key comes
/// in – but only so often, since anybody can name a key that does not exist. A reading that fails is forgotten; what was read before holds on.
/// </summary>
public sealed class SigningKeys(Uri metadata, IDocumentRetriever documents, TimeProvider clock) : IDisposable
{
    /// <summary>After this the keys are read again even when nothing is missing.</summary>
    public static TimeSpan Fresh { get; } = TimeSpan.FromHours(12);

    /// <summary>After this keys are not believed any more, however long the authority is out of reach.</summary>
    public static TimeSpan Good { get; } = TimeSpan.FromDays(5);

    /// <summary>How often unknown keys may have the authority asked: so many times in so long.</summary>
    private static readonly (int Times, TimeSpan Within) Asking = (5, TimeSpan.FromMinutes(5));

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _reading = new(1);
    private readonly Queue<DateTimeOffset> _asked = new();
    private DateTimeOffset _failedAt = DateTimeOffset.MinValue;
    private PublishedKeys? _known;

    /// <summary>What was read last; <see langword="null"/> before the first reading.</summary>
    public PublishedKeys? Known => Volatile.Read(ref _known);

    /// <param name="keyId">The key that is looked for; when it is not among those known, they are read again.</param>
    /// <returns><see langword="null"/> when there are no keys to go by.</returns>
    public async ValueTask<PublishedKeys?> ReadAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = Known;
        if (known is not null && known.ById.ContainsKey(keyId) && clock.GetUtcNow() - known.ReadAt < Fresh)
        {
            return known;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            // Somebody else read them while this one waited.
            if (!ReferenceEquals(Known, known) && Known is { } newer && newer.ById.ContainsKey(keyId))
            {
                return newer;
            }

            var now = clock.GetUtcNow();
            if (MayRead(Known, now))
            {
                await ReadAsync(now, cancellationToken);
            }

            return Known is { } kept && now - kept.ReadAt < Good ? kept : null;
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private bool MayRead(PublishedKeys? known, DateTimeOffset now)
    {
        if (now - _failedAt < AfterFailure)
        {
            return false;
        }

        if (known is null || now - known.ReadAt >= Fresh)
        {
            return true;
        }

        while (_asked.TryPeek(out var first) && now - first >= Asking.Within)
        {
            _asked.Dequeue();
        }

        if (_asked.Count >= Asking.Times)
        {
            return false;
        }

        _asked.Enqueue(now);

        return true;
    }

    private async Task ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, documents, cancellationToken);
            if (configuration.JsonWebKeySet is { } published)
            {
                Volatile.Write(ref _known, PublishedKeys.Of(published, now));
                _failedAt = DateTimeOffset.MinValue;
                return;
            }
        }
        catch (Exception exception) when (IsAuthoritysFault(exception) && !cancellationToken.IsCancellationRequested)
        {
            // Nobody can be let in or kept out by it: what was known holds on, and the next token asks again.
        }

        _failedAt = now;
    }

    private static bool IsAuthoritysFault(Exception exception)
        => exception is HttpRequestException or WebException or IOException or OperationCanceledException or ArgumentException or InvalidOperationException or FormatException
            or System.Text.Json.JsonException or Microsoft.IdentityModel.Tokens.SecurityTokenException;
}
