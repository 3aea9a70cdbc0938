using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

/// <summary>Writes what a question is about on one line, by the names of <see cref="Fjordvik"/>.</summary>
internal static class SlotText
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal) { ["me"] = Fjordvik.Context.Asker?.Value ?? "" };

    public static string Of(Question question)
    {
        var slots = question.Slots;
        return string.Join("; ", Parts().Where(part => part.Value is { Length: > 0 }).Select(part => part.Value == "yes" ? part.Name : $"{part.Name}={part.Value}"));

        IEnumerable<(string Name, string? Value)> Parts() =>
        [
            ("unit", slots.Sector is null ? Name(slots.Unit) : null),
            ("sector", Name(slots.Sector)),
            ("units", slots.Group is { } group ? Names(group.Units) : null),
            ("choices", Names(slots.UnitChoices)),
            ("whole", slots.WholeMunicipality ? "yes" : null),
            ("dimension", slots.Dimension is { } dimension ? Fjordvik.Vocabulary.Dimensions.Single(each => each.Id == dimension).Name : null),
            ("topic", slots.Topic),
            ("period", slots.Period?.ToString()),
            ("periodTo", slots.PeriodTo?.ToString()),
            ("compareWith", slots.CompareWith),
            ("status", slots.Status?.Name),
            ("state", slots.State),
            ("person", slots.Person?.Value),
            ("persons", string.Join(", ", slots.PersonChoices.Select(person => person.Value))),
            ("cause", slots.Cause?.ToString()),
            ("number", slots.Number),
            ("item", slots.Item?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("page", slots.Page == 0 ? null : slots.Page.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("figure", slots.Figure),
            ("text", slots.Text),
            ("kind", slots.Kind),
            ("format", slots.Format),
            ("reason", question.Reason?.ToString()),
            ("switchTo", question.SwitchTo?.ToString()),
            ("other", question.OtherReading?.Name),
            ("aspect", question.Aspect is QuestionAspect.None ? null : question.Aspect.ToString()),
        ];
    }

    /// <param name="told">What the text says for sure, as somebody wrote it who knows another kommune: «unit=Teknisk drift; person=me».</param>
    /// <returns>What is told and not understood.</returns>
    public static IReadOnlyList<string> Missing(string told, Question question)
    {
        var understood = Of(question).Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToLookup(part => part[0] == "sector" ? "unit" : part[0], part => part[1], StringComparer.Ordinal);
        return [.. told.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part.Split('=', 2) is not [var name, var value] || !understood[name is "sector" ? "unit" : name].Any(found => Same(value, found)))];
    }

    /// <returns>The parts in one order, so that a table may write them as it reads best.</returns>
    public static string Sorted(string slots) => string.Join("; ", slots.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private static bool Same(string told, string found)
    {
        var (one, other) = (Aliases.GetValueOrDefault(told, told), found);
        return one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Name(UnitId? unit) => unit is { } id ? Fjordvik.Units.Find(id)?.Name : null;

    private static string Names(IEnumerable<UnitId> units) => string.Join(", ", units.Select(unit => Name(unit)).Order(StringComparer.Ordinal));
}
