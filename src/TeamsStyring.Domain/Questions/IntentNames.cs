using System.Collections.Frozen;
using System.Text;

namespace TeamsStyring.Domain.Questions;

/// <summary>How intents are written outside the program and in the rules.</summary>
public static class IntentNames
{
    private static readonly FrozenDictionary<Intent, string> Names = Enum.GetValues<Intent>().ToFrozenDictionary(intent => intent, Hyphenated);

    private static readonly FrozenDictionary<string, Intent> Intents = Names.ToFrozenDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    extension(Intent intent)
    {
        /// <summary>Such as <c>not-achieved</c>.</summary>
        public string Name => Names[intent];

        /// <summary>Whether the answer is made of the kommune's own data: then a misunderstanding would mislead.</summary>
        public bool IsAnsweredWithData => intent is Intent.NotAchieved or Intent.Achieved or Intent.Status or Intent.NotReported or Intent.MyTasks;
    }

    public static Intent? IntentOf(string name) => Intents.TryGetValue(name, out var intent) ? intent : null;

    private static string Hyphenated(Intent intent)
    {
        var name = new StringBuilder();
        foreach (var letter in intent.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
