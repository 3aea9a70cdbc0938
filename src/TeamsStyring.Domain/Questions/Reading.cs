namespace TeamsStyring.Domain.Questions;

/// <summary>What a rule or a whole sentence says a message wants.</summary>
/// <param name="Other">What the same words may mean as well.</param>
/// <param name="IsWeak">Only when nothing was asked before: «sykefravær» alone is a question of its own, and after another one a new topic for it.</param>
internal sealed record Reading(Intent Intent, HelpReason? Reason, QuestionAspect Aspect, Intent? Other, bool IsWeak)
{
    /// <param name="head">«intent», «intent/aspect», «help/reason», «intent+other» or «intent?», as the rules write it.</param>
    /// <exception cref="FormatException">It names what does not exist.</exception>
    public static Reading Of(string head)
    {
        var parts = head.Split('/', 2, StringSplitOptions.TrimEntries);
        var isWeak = parts[0].EndsWith('?');
        var intents = parts[0].TrimEnd('?').Split('+', 2, StringSplitOptions.TrimEntries);
        var intent = IntentOf(intents[0], head);
        Intent? other = intents.Length == 2 ? IntentOf(intents[1], head) : null;
        var side = parts.Length == 2 ? parts[1] : null;
        return intent is Intent.Help
            ? new Reading(intent, side is null ? HelpReason.Asked : Named<HelpReason>(side, head), QuestionAspect.None, other, isWeak)
            : new Reading(intent, null, side is null ? QuestionAspect.None : Named<QuestionAspect>(side, head), other, isWeak);
    }

    private static Intent IntentOf(string name, string head) => IntentNames.IntentOf(name) ?? throw new FormatException($"«{head}» names no intent.");

    private static T Named<T>(string side, string head)
        where T : struct, Enum
        => Enum.TryParse<T>(side.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : throw new FormatException($"«{head}» has no such side.");
}
