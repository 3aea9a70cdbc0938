using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Pace;

/// <summary>How much was asked of Graph since the counts were last reset.</summary>
internal sealed class RequestCounts
{
    private readonly Lock _turn = new();
    private readonly SortedDictionary<string, long> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _answers = new(StringComparer.Ordinal);

    /// <summary>Requests on the wire; a batch is one.</summary>
    public long Requests { get; private set; }

    public long Batches { get; private set; }

    /// <summary>Requests inside batches.</summary>
    public long Parts { get; private set; }

    public long LargestBatch { get; private set; }

    public long ResourceUnits { get; private set; }

    /// <summary>Filters refused because a column is not indexed or narrows too little. A client that knows its lists has none.</summary>
    public long RefusedFilters { get; private set; }

    /// <summary>Times that something was asked, by what it was (a batch's parts each).</summary>
    public long Of(string kind)
    {
        lock (_turn)
        {
            return _kinds.GetValueOrDefault(kind);
        }
    }

    public void Request()
    {
        lock (_turn)
        {
            Requests++;
        }
    }

    public void Batch(int parts)
    {
        lock (_turn)
        {
            Batches++;
            Parts += parts;
            LargestBatch = Math.Max(LargestBatch, parts);
        }
    }

    public void Call(string kind, int units, int status, bool isFilterRefused)
    {
        lock (_turn)
        {
            ResourceUnits += units;
            RefusedFilters += isFilterRefused ? 1 : 0;
            _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
            var answer = status.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _answers[answer] = _answers.GetValueOrDefault(answer) + 1;
        }
    }

    public void Reset()
    {
        lock (_turn)
        {
            (Requests, Batches, Parts, LargestBatch, ResourceUnits, RefusedFilters) = (0, 0, 0, 0, 0, 0);
            _kinds.Clear();
            _answers.Clear();
        }
    }

    public JsonObject ToJson()
    {
        lock (_turn)
        {
            return new JsonObject
            {
                ["requests"] = Requests,
                ["batches"] = Batches,
                ["parts"] = Parts,
                ["largestBatch"] = LargestBatch,
                ["resourceUnits"] = ResourceUnits,
                ["refusedFilters"] = RefusedFilters,
                ["kinds"] = Json(_kinds),
                ["answers"] = Json(_answers),
            };
        }
    }

    private static JsonObject Json(IEnumerable<KeyValuePair<string, long>> counts) => new(counts.Select(count => KeyValuePair.Create(count.Key, (JsonNode?)count.Value)));
}
