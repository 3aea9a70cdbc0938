using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Sites;

namespace TeamsStyring.DevTools.Graph;

/// <summary>Whether a caller may ask what it asks.</summary>
internal sealed class Permission(SiteTable sites, PermissionTable permissions)
{
    /// <returns>Null when it may.</returns>
    public GraphAnswer? Refused(GraphRoute route, GraphCall call) => route.Needs switch
    {
        GraphRight.None => null,
        GraphRight.Users => HasAny(call, "User.Read.All", "User.ReadBasic.All", "Directory.Read.All") ? null : GraphError.DirectoryDenied(),
        GraphRight.Groups => HasAny(call, "GroupMember.Read.All", "Group.Read.All", "Directory.Read.All") ? null : GraphError.DirectoryDenied(),
        GraphRight.Teams => HasAny(call, "TeamMember.Read.All", "TeamMember.Read.Group") ? null : GraphError.DirectoryDenied(),
        var needed => sites.Find(call["site"]) is { } site && permissions.RightOf(call.Caller, site) < needed ? GraphError.Denied() : null,
    };

    private static bool HasAny(GraphCall call, params string[] roles) => roles.Any(call.Caller.Roles.Contains);
}
