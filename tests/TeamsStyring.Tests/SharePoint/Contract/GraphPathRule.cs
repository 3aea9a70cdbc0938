using System.Text.RegularExpressions;
using TeamsStyring.DevTools.Graph.Calls;

namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>Follows a path through the metadata, piece by piece.</summary>
internal sealed partial class GraphPathRule(GraphMetadata metadata)
{
    /// <param name="breaches">Is told what is wrong with the path.</param>
    /// <returns>Null when it leads nowhere.</returns>
    public GraphTarget? Follow(string path, List<string> breaches)
    {
        // The pieces as Graph reads them, but the last as it was written: a function keeps what it was called with.
        var pieces = GraphPath.Split(path);
        if (pieces.Count is 0 || !metadata.Sets.TryGetValue(pieces[0], out var at))
        {
            breaches.Add($"No set is called '{pieces.FirstOrDefault()}'.");
            return null;
        }

        var target = new GraphTarget(at, null, IsBytes: false);
        for (var index = 1; index < pieces.Count; index++)
        {
            var written = index == pieces.Count - 1 ? Uri.UnescapeDataString(path.Split('/')[^1]) : pieces[index];
            if (Step(target, pieces[index], written) is not { } next)
            {
                breaches.Add($"'{written}' leads nowhere from {target.Use?.ToString() ?? "an action"} in {path}.");
                return null;
            }

            target = next;
        }

        return target;
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z.]+)(\((?<arguments>[^)]*)\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();

    private GraphTarget? Step(GraphTarget start, string piece, string written)
    {
        if (start.Use is not { } use || start.Operation is not null || start.IsBytes)
        {
            return null;
        }

        if (Operation(use, written) is { } operation)
        {
            return new GraphTarget(operation.Answer, operation, IsBytes: false);
        }

        if (piece.StartsWith("microsoft.graph.", StringComparison.Ordinal))
        {
            var cast = piece["microsoft.graph.".Length..];

            return metadata.IsA(cast, use.Type) ? start with { Use = use with { Type = cast } } : null;
        }

        if (use.IsMany)
        {
            // A key; but what looks like a call of something that does not exist is none.
            return piece.Length > 0 && !written.Contains('(', StringComparison.Ordinal) && metadata.Property(use.Type, "id") is not null ? start with { Use = use.One } : null;
        }

        return piece is "$value" && use.Type is "profilePhoto" ? start with { Use = null, IsBytes = true }
            : metadata.Way(use.Type, piece) is { } way ? start with { Use = way } : null;
    }

    private GraphOperation? Operation(GraphTypeUse on, string written)
    {
        if (Call().Match(written) is not { Success: true } call)
        {
            return null;
        }

        var arguments = call.Groups["arguments"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(argument => argument.Split('=')[0].Trim()).ToHashSet(StringComparer.Ordinal);
        var name = call.Groups["name"].Value.Replace("microsoft.graph.", "", StringComparison.Ordinal);

        return metadata.Operations.FirstOrDefault(operation => operation.Name == name
            && operation.On.IsMany == on.IsMany && metadata.IsA(on.Type, operation.On.Type)
            && (!operation.IsFunction || arguments.SetEquals(operation.Parameters.Keys)));
    }
}
