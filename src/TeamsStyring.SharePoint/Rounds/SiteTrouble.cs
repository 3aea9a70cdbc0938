namespace TeamsStyring.SharePoint.Rounds;

/// <summary>What keeps a kommune's rows from going to and fro between the working copy and the lists. People can work meanwhile; nothing is lost.</summary>
public enum SiteTrouble
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>There is no such site, or it is not shown to the program.</summary>
    SiteNotFound,

    /// <summary>The program may not read or write there.</summary>
    NotPermitted,

    /// <summary>Entra gives no token.</summary>
    NoToken,

    /// <summary>Lists are missing: never made, or deleted.</summary>
    ListsMissing,

    /// <summary>Graph does not answer, or only with errors.</summary>
    GraphAway,

    /// <summary>SharePoint asked for a rest.</summary>
    Resting,

    /// <summary>Graph refuses something that it should take, or something of ours went wrong; the log tells what.</summary>
    Unexpected,
}
