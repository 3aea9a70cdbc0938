
namespace TeamsStyring.App.Starting;

/// <summary>What only plans in SharePoint lists read.</summary>
internal sealed class SharePointOptions
{
    /// <summary>Local mode: the site that holds the lists, on the emulated Graph.</summary>
    public string SiteId { get; init; } = "root";

    /// <summary>
    /// The address at which Graph reaches this program to say that a list has changed, https or on this machine. Without it the lists are read by schedule alone.
    /// </summary>
    public string NoticeAddress { get; init; } = "";

    /// <summary>How often each list is asked what changed, in seconds.</summary>
    public int PullSeconds { get; init; } = 60;

    /// <summary>How long a change may wait for others that share its batch, in seconds.</summary>
    public int GatherSeconds { get; init; } = 20;

    /// <summary>What SharePoint allows a program in a kommune of this size, in resource units a minute.</summary>
    public int UnitsPerMinute { get; init; } = 1250;
}
