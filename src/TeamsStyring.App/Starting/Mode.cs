namespace TeamsStyring.App.Starting;

/// <summary>Where the program runs.</summary>
internal enum Mode
{
    /// <summary>On one machine, for trying out: a chat beside the tab, personas, a movable clock. Loopback only.</summary>
    Local,

    /// <summary>In a tenant, behind Teams.</summary>
    Teams,
}
