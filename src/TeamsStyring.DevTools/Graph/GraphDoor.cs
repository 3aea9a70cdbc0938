using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using TeamsStyring.DevTools.Graph.Batches;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Pace;
using TeamsStyring.DevTools.Graph.Trust;

namespace TeamsStyring.DevTools.Graph;

/// <summary>Between the wire and what is asked: reads a request, knows who asks, writes the answer.</summary>
internal sealed class GraphDoor(GraphTokens tokens, Dispatch dispatch, BatchCalls batches, RequestCounts counts)
{
    public const string Version = "/v1.0";

    private const string BatchPath = "/$batch";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        counts.Request();
        await WriteAsync(http.Response, await AnswerAsync(http.Request, cancellationToken), cancellationToken);
    }

    private async Task<GraphAnswer> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        return tokens.Read(request.Headers.Authorization) switch
        {
            TokenReading.Known known => await AnswerAsync(request, known.Caller, cancellationToken),
            TokenReading.Refused refused => GraphError.NotAuthenticated(refused.Why).And("WWW-Authenticate", "Bearer error=\"invalid_token\""),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<GraphAnswer> AnswerAsync(HttpRequest request, GraphCaller caller, CancellationToken cancellationToken)
    {
        JsonNode? body;
        try
        {
            body = !HasBody(request) ? null : await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken);
        }
        catch (JsonException)
        {
            return GraphError.Of(400, "BadRequest", "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }

        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        var path = target.Split('?')[0];
        path = path[(path.IndexOf(Version, StringComparison.Ordinal) + Version.Length)..];
        var call = new GraphCall(
            request.Method,
            path,
            GraphQuery.Parse(request.QueryString.Value ?? ""),
            new GraphHeaders(request.Headers.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()))),
            body,
            $"{request.Scheme}://{request.Host}{Version}")
        { Caller = caller };

        return path == BatchPath && HttpMethods.IsPost(request.Method)
            ? await batches.AnswerAsync(call, cancellationToken)
            : await dispatch.AnswerAsync(call, isPart: false, cancellationToken);
    }

    private static bool HasBody(HttpRequest request)
        => request.ContentLength is not 0 && request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is true;

    private static async Task WriteAsync(HttpResponse response, GraphAnswer answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = response.HttpContext.TraceIdentifier;
        response.Headers["client-request-id"] = response.HttpContext.Request.Headers["client-request-id"].FirstOrDefault() ?? response.HttpContext.TraceIdentifier;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.Picture is var (bytes, type))
        {
            response.ContentType = type;
            await response.Body.WriteAsync(bytes, cancellationToken);
        }
        else if (answer.Body is not null)
        {
            response.ContentType = "application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8";
            await response.WriteAsync(answer.Body.ToJsonString(Readable), cancellationToken);
        }
    }
}
