using System.Text.RegularExpressions;
using TeamsStyring.DevTools.Graph.Filters;

namespace TeamsStyring.DevTools.Graph.People;

/// <summary>Finds people the two ways that Graph does: by filter, and by the words of a search.</summary>
internal static partial class PersonSearch
{
    public static bool Matches(PersonRow person, GraphFilter filter) => filter switch
    {
        Joined { Operator: "and" } both => Matches(person, both.Left) && Matches(person, both.Right),
        Joined either => Matches(person, either.Left) || Matches(person, either.Right),
        Comparison { Operator: "startswith" } start => person.Text(start.Property).StartsWith(start.Value?.ToString() ?? "", StringComparison.OrdinalIgnoreCase),
        Comparison { Operator: "ne" } other => !IsEqual(person, other),
        Comparison same => IsEqual(person, same),
        _ => false,
    };

    /// <param name="search">Such as <c>"displayName:ola" OR "mail:ola"</c>: a word of the property begins so.</param>
    public static bool Matches(PersonRow person, string search)
        => search.Split(" OR ", StringSplitOptions.TrimEntries).Any(either => Clause().Matches(either) is { Count: > 0 } clauses && clauses.All(clause => HasWord(person, clause)));

    [GeneratedRegex("\"(?<property>[A-Za-z]+):(?<words>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"[\s\.\-@,_]+", RegexOptions.None, 1000)]
    private static partial Regex Between();

    private static bool IsEqual(PersonRow person, Comparison comparison)
        => string.Equals(person.Text(comparison.Property), comparison.Value?.ToString() ?? "", StringComparison.OrdinalIgnoreCase);

    private static bool HasWord(PersonRow person, Match clause)
    {
        var words = Between().Split(person.Text(clause.Groups["property"].Value));

        return Between().Split(clause.Groups["words"].Value.Trim())
            .All(wanted => wanted.Length > 0 && words.Any(word => word.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)));
    }
}
