using TeamsStyring.Domain;

namespace TeamsStyring.App.Questions;

/// <summary>A row of a <see cref="WordTable"/>.</summary>
/// <param name="Key">What the table is ordered by.</param>
/// <param name="Words">What people call it, in all languages; found also at the beginning of a longer word.</param>
internal sealed record WordRow(string Key, IReadOnlyList<string> Words, IReadOnlyDictionary<Language, string> Texts);
