using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Import;

/// <summary>Reads causes from one cell: «Bemanning: hindret; Samarbeid: bidro». A cause without a direction hindered what fell short, and contributed to what did not.</summary>
/// <param name="Others">What is no cause of the list; kept as words.</param>
internal sealed record CausesText(IReadOnlyList<CauseGiven> Causes, IReadOnlyList<string> Others)
{
    public static CausesText Read(string text, Achievement achievement)
    {
        List<CauseGiven> causes = [];
        List<string> others = [];
        foreach (var part in text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.LastIndexOf(':');
            var effect = colon < 0 ? null : WordList.Effect(part[(colon + 1)..].Trim());
            if (WordList.Cause(effect is null ? part : part[..colon].Trim()) is not { } cause)
            {
                others.Add(part);
                continue;
            }

            var given = new CauseGiven(cause, effect ?? (achievement.IsShort ? CauseEffect.Hindered : CauseEffect.Contributed));
            if (!causes.Contains(given))
            {
                causes.Add(given);
            }
        }

        return new CausesText(causes, others);
    }
}
