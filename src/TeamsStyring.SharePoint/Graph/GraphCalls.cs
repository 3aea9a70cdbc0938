using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>
/// The way to Graph for one tenant: the SDK's client over our own HTTP – no redirects, no proxy on loopback, our name, our pace, our time-outs – and every failure as an outcome.
/// </summary>
public sealed class GraphCalls : IDisposable
{
    /// <summary>What a token must be for to be sent to Graph.</summary>
    public const string Scope = "https://graph.microsoft.com/.default";

    /// <summary>SharePoint asks a program to say whose it is: not a vendor's, the company, the program with its version.</summary>
    private const string UserAgent = "NONISV|TeamsStyring|TeamsStyring/1.0";

    private static readonly TimeSpan _connection = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _connecting = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http;
    private readonly HttpClientRequestAdapter _adapter;
    private readonly GraphPace _pace;
    private readonly GraphPatience _patience;
    private readonly TimeProvider _clock;

    /// <param name="address">Graph's, with its version.</param>
    public GraphCalls(Uri address, GraphTokens tokens, GraphPace pace, GraphPatience patience, TimeProvider clock)
    {
        (_pace, _patience, _clock, Address) = (pace, patience, clock, new Uri(address.AbsoluteUri.TrimEnd('/')));
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !address.IsLoopback,
            PooledConnectionLifetime = _connection,
            ConnectTimeout = _connecting,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
        };
        _http = new HttpClient(new BearerHandler(tokens, clock) { InnerHandler = new RestHandler(pace, clock) { InnerHandler = sockets } }) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        _adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: _http) { BaseUrl = Address.AbsoluteUri };
        Client = new GraphServiceClient(_adapter, Address.AbsoluteUri);
    }

    /// <summary>Makes requests, and sends them where the SDK's models keep what was written as it was.</summary>
    public GraphServiceClient Client { get; }

    internal Uri Address { get; }

    /// <summary>Sends what the SDK has made, in its turn.</summary>
    /// <param name="units">What it costs.</param>
    /// <param name="repeatable">Whether it may be sent again when it is not known what became of it.</param>
    public async Task<GraphAnswer<T>> AskAsync<T>(int units, bool repeatable, Func<CancellationToken, Task<T?>> call, CancellationToken cancellationToken)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            if (_pace.RestsUntil is var until && until - _clock.GetUtcNow() > _patience.Rest)
            {
                return new GraphFault.Throttled(until);
            }

            await _pace.SpendAsync(units, cancellationToken);
            var answer = await TryAsync(call, cancellationToken);
            if (attempt == _patience.Attempts || !IsWorthAgain(answer.Fault, repeatable))
            {
                return answer;
            }

            if (answer.Fault is not GraphFault.Throttled)
            {
                await Task.Delay(GraphPatience.Before(attempt), _clock, cancellationToken);
            }
        }
    }

    /// <summary>What an error answer means. Where it asks for a rest, everybody keeps it from now on.</summary>
    internal GraphFault Told(int status, Func<string, string?> header, string code, string message)
    {
        var fault = GraphFaults.Of(status, header, code, message, _clock.GetUtcNow());
        if (fault is GraphFault.Throttled throttled)
        {
            _pace.Rest(throttled.Until);
        }

        return fault;
    }

    /// <summary>Sends a request of which the body is read by ourselves, word for word.</summary>
    internal Task<Stream?> ReadAsync(RequestInformation request, CancellationToken cancellationToken)
        => _adapter.SendPrimitiveAsync<Stream>(request, new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue }, cancellationToken);

    public void Dispose()
    {
        _adapter.Dispose();
        _http.Dispose();
    }

    private static bool IsWorthAgain(GraphFault? fault, bool repeatable) => fault is GraphFault.Throttled || (repeatable && fault is GraphFault.Unclear);

    private async Task<GraphAnswer<T>> TryAsync<T>(Func<CancellationToken, Task<T?>> call, CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(_patience.Answer, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await call(either.Token) is { } value ? value : new GraphFault.Unclear("an empty answer");
        }
        catch (ApiException refused)
        {
            var error = (refused as ODataError)?.Error;

            return Told(refused.ResponseStatusCode, name => Header(refused, name), error?.Code ?? "", error?.Message ?? "");
        }
        catch (NoTokenException)
        {
            return new GraphFault.NoToken();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new GraphFault.Unclear("no answer in time");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or System.Text.Json.JsonException)
        {
            return new GraphFault.Unclear(broken.Message);
        }
    }

    private static string? Header(ApiException refused, string name)
        => refused.ResponseHeaders.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
