namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>What a caller must be allowed. The rights to a site contain those before them.</summary>
internal enum GraphRight
{
    None,
    SiteRead,
    SiteWrite,
    SiteManage,
    SiteFullControl,
    Users,
    Groups,
    Teams,
}
