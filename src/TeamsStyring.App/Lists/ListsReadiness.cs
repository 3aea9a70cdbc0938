using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.SharePoint.Schema;

namespace TeamsStyring.App.Lists;

/// <summary>What <c>/health/ready</c> says of the lists. Anybody may ask there, so site and application are named by where they are set, not by what they are.</summary>
internal sealed class ListsReadiness(ListsRooms rooms)
{
    /// <summary>A lag that nobody needs to hear of: rows are gathered, and SharePoint has its minutes.</summary>
    internal static readonly TimeSpan Bearable = TimeSpan.FromMinutes(5);

    public IReadOnlyList<ReadinessNote> Tell(Language language) => [.. rooms.All.SelectMany(round => Tell(round, language))];

    private static IEnumerable<ReadinessNote> Tell(TenantRound round, Language language)
    {
        var texts = new ListsTexts(language);
        var (condition, owed) = (round.Condition, round.Owed);
        if (condition.Trouble is not SiteTrouble.None)
        {
            var names = string.Join(", ", condition.Missing.Select(ListWords.In(language).NameOf));
            yield return new ReadinessNote(ListsAdvice.Code(condition.Trouble), ListsAdvice.Of(condition, "SiteId", "AppId", names, texts), owed.Rows, owed.Oldest);
        }
        else if (owed.Oldest is { } oldest && round.Behind() > Bearable)
        {
            yield return new ReadinessNote("behind", texts.Behind(owed.Rows, (int)round.Behind().TotalMinutes), owed.Rows, oldest);
        }

        if (owed.Refused > 0)
        {
            yield return new ReadinessNote("refused", texts.Refused(owed.Refused), owed.Refused, null);
        }
    }
}
