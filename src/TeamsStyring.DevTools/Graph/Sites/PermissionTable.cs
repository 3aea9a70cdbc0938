using System.Globalization;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Trust;

namespace TeamsStyring.DevTools.Graph.Sites;

/// <summary>Which application was granted what on which site, and what that makes of a caller.</summary>
internal sealed class PermissionTable(GraphDatabase database)
{
    public SitePermission Grant(SiteRow site, string appId, string appName, string roles)
    {
        database.Write("INSERT INTO Permissions (Site, AppId, AppName, Roles) VALUES (?1, ?2, ?3, ?4)", site.Number, appId, appName, roles);

        return new SitePermission(database.Number("SELECT last_insert_rowid()").ToString(CultureInfo.InvariantCulture), appId, appName, roles);
    }

    public IReadOnlyList<SitePermission> On(SiteRow site) => database.Read(
        "SELECT Number, AppId, AppName, Roles FROM Permissions WHERE Site = ?1 ORDER BY Number",
        row => new SitePermission(row.GetInt64(0).ToString(CultureInfo.InvariantCulture), row.GetString(1), row.GetString(2), row.GetString(3)),
        site.Number);

    public bool Change(SiteRow site, string id, string roles)
        => database.Write("UPDATE Permissions SET Roles = ?3 WHERE Site = ?1 AND Number = CAST(?2 AS INTEGER)", site.Number, id, roles) > 0;

    public bool Withdraw(SiteRow site, string id)
        => database.Write("DELETE FROM Permissions WHERE Site = ?1 AND Number = CAST(?2 AS INTEGER)", site.Number, id) > 0;

    /// <summary>What this caller may do on this site: what its token says of all sites, or what it was granted on this one.</summary>
    public GraphRight RightOf(GraphCaller caller, SiteRow site)
    {
        var everywhere = caller.Roles.Select(Everywhere).DefaultIfEmpty(GraphRight.None).Max();
        if (!caller.Roles.Contains("Sites.Selected"))
        {
            return everywhere;
        }

        var here = On(site).Where(permission => string.Equals(permission.AppId, caller.AppId, StringComparison.OrdinalIgnoreCase))
            .SelectMany(permission => permission.Roles.Split(' ')).Select(Granted).DefaultIfEmpty(GraphRight.None).Max();

        return here > everywhere ? here : everywhere;
    }

    private static GraphRight Everywhere(string role) => role switch
    {
        "Sites.Read.All" => GraphRight.SiteRead,
        "Sites.ReadWrite.All" => GraphRight.SiteWrite,
        "Sites.Manage.All" => GraphRight.SiteManage,
        "Sites.FullControl.All" => GraphRight.SiteFullControl,
        _ => GraphRight.None,
    };

    private static GraphRight Granted(string role) => role switch
    {
        "read" => GraphRight.SiteRead,
        "write" => GraphRight.SiteWrite,
        "owner" => GraphRight.SiteManage,
        "fullcontrol" => GraphRight.SiteFullControl,
        _ => GraphRight.None,
    };
}
