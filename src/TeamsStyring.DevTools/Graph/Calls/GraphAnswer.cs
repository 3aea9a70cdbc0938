using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>What Graph answers: a status, a body that is JSON (or a picture), and headers.</summary>
internal sealed record GraphAnswer(int Status, JsonNode? Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public (byte[] Bytes, string Type)? Picture { get; init; }

    public bool IsGood => Status < 400;

    public static GraphAnswer Ok(JsonNode body) => new(200, body);

    public static GraphAnswer Created(JsonNode body, string location) => new GraphAnswer(201, body).And("Location", location);

    public static GraphAnswer NoContent() => new(204, null);

    public GraphAnswer And(string header, string value)
        => this with { Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [header] = value } };
}
