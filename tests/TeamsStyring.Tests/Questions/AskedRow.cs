using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

/// <summary>A message, the one before it, and what should be understood.</summary>
/// <param name="Earlier">Earlier messages of the conversation, separated by <c>|</c>; empty when there are none.</param>
/// <param name="Slots">As <see cref="SlotText"/> writes them; <see langword="null"/> when the row says nothing of them.</param>
internal sealed record AskedRow(string Intent, string Language, string Earlier, string Text, string? Slots)
{
    /// <param name="file">A table with the columns intent, lang, phrase, and where they are told, earlier or previous, slots and aspect.</param>
    public static IReadOnlyList<AskedRow> Read(string file)
    {
        var lines = File.ReadLines(Repository.Combine("tests", "TeamsStyring.Tests", "Questions", file)).Where(line => line.Length > 0 && line[0] is not '#').Select(line => line.Split('\t')).ToList();
        return [.. lines.Skip(1).Select(fields => new AskedRow(Field(fields, "intent") ?? "", Field(fields, "lang") ?? "", Field(fields, "earlier") ?? Field(fields, "previous") ?? "", Field(fields, "phrase") ?? "", Slots(fields)))];

        string? Field(string[] fields, string name) => Array.IndexOf(lines[0], name) is >= 0 and var at && at < fields.Length ? fields[at] : null;

        string? Slots(string[] fields) => Field(fields, "slots") is { } slots ? Joined(slots, Field(fields, "aspect") ?? "") : null;
    }

    public Question Ask()
    {
        var context = Fjordvik.Context with { Language = Speech.LanguageOf(Language) };
        return Conversation.Read(Earlier.Split('|', StringSplitOptions.RemoveEmptyEntries).Append(Text), Fjordvik.Vocabulary, context)
            ?? throw new InvalidOperationException("Nothing was said.");
    }

    public override string ToString() => Earlier.Length == 0 ? $"«{Text}»" : $"«{Earlier}» – «{Text}»";

    private static string Joined(string slots, string aspect) => aspect.Length == 0 ? slots : slots.Length == 0 ? $"aspect={aspect}" : $"{slots}; aspect={aspect}";
}
