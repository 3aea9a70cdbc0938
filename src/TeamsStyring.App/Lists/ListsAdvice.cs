using TeamsStyring.App.Texts;
using TeamsStyring.SharePoint.Rounds;

namespace TeamsStyring.App.Lists;

/// <summary>What somebody should do about lists that are in trouble.</summary>
internal static class ListsAdvice
{
    /// <returns>Stable, for programs.</returns>
    public static string Code(SiteTrouble trouble) => trouble switch
    {
        SiteTrouble.None => "",
        SiteTrouble.SiteNotFound => "site-not-found",
        SiteTrouble.NotPermitted => "not-permitted",
        SiteTrouble.NoToken => "no-token",
        SiteTrouble.ListsMissing => "lists-missing",
        SiteTrouble.GraphAway => "graph-away",
        SiteTrouble.Resting => "resting",
        _ => "unexpected",
    };

    /// <param name="site">How the site is to be named.</param>
    /// <param name="app">How the application is to be named.</param>
    /// <param name="listNames">What missing lists are called.</param>
    public static string Of(SiteCondition condition, string site, string app, string listNames, ListsTexts texts) => condition.Trouble switch
    {
        SiteTrouble.None => "",
        SiteTrouble.SiteNotFound => texts.SiteNotFound(site),
        SiteTrouble.NotPermitted => texts.NotPermitted(site, app),
        SiteTrouble.NoToken => texts.NoToken(app),
        SiteTrouble.ListsMissing => texts.ListsMissing(listNames),
        SiteTrouble.GraphAway => texts.GraphAway,
        SiteTrouble.Resting => texts.Resting(condition.Until ?? default),
        _ => texts.Unexpected,
    };
}
